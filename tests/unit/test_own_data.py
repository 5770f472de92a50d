"""What is mine: seen, changed and taken away by me alone, everywhere and at once; and the private line."""

from __future__ import annotations

import pytest

from bot.core.events import Chose, Submitted
from bot.core.messages import Form, Home, Message, Problem
from bot.core.model import AnswerState, Presence, Share, Via
from tests.support.house import House

GOOD = "We liepen samen langs de kade en dat hielp."
OTHER = "Er werd vaak gebeld met de gemeente."


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


# Changing and withdrawing


def test_a_withdrawn_answer_has_no_text_any_more(asked: House) -> None:
    asked.answers("els", GOOD)
    asked.run()
    form = asked.press("els", "withdraw")
    assert isinstance(form, Form)
    assert GOOD in form.intro
    assert "weg" in text_of(asked.fill("els"))
    (answer,) = asked.kept("els")
    assert (answer.text, answer.state) == ("", AnswerState.WITHDRAWN)


def test_withdrawing_twice_says_that_it_is_gone(asked: House) -> None:
    asked.answers("els", GOOD)
    asked.run()
    form = asked.press("els", "withdraw")
    assert isinstance(form, Form)
    asked.fill("els", form)
    assert "niet meer" in text_of(asked.fill("els", form))


def test_nobody_changes_or_removes_what_is_of_somebody_else(asked: House) -> None:
    asked.answers("els", GOOD)
    (answer,) = asked.kept("els")
    for user in ("noor", "sanne", "tess"):
        for action in ("edit", "withdraw"):
            assert "niet van jou" in text_of(asked.press(user, action, value=answer.id))
        assert "niet van jou" in text_of(asked.press(user, "share", value=f"{answer.id}/naam"))
        for form, context in (("withdraw", answer.id), ("answer", f"change/{answer.id}")):
            about = asked.about(user)
            fields = {"text": "Iets anders dan er stond.", "share": "naam"}
            assert "niet van jou" in text_of(
                asked.receive(Submitted(form=form, context=context, fields=fields, **about))
            )
    assert asked.kept("els") == [answer]


def test_an_answer_of_a_thread_says_that_the_message_itself_stays(asked: House) -> None:
    asked.says("els", GOOD, thread="newest")
    (answer,) = asked.kept("els")
    form = asked.press("els", "withdraw", value=answer.id)
    assert isinstance(form, Form)
    assert "Je eigen bericht" in form.intro
    assert "Je eigen bericht" in text_of(asked.fill("els"))


def test_a_change_that_changes_nothing_is_quiet(asked: House) -> None:
    asked.answers("els", GOOD, "rol")
    asked.run()
    before = len(asked.board.sent)
    assert asked.answers("els", GOOD, "rol") is None
    asked.run()
    assert len(asked.board.sent) == before
    assert asked.kept("els")[0].changed == 0


def test_what_is_mine_stays_mine_after_i_stopped(asked: House) -> None:
    asked.answers("els", GOOD)
    asked.run()
    asked.types("els", "stop")
    home = asked.types("els", "weghalen")
    assert isinstance(home, Home)
    asked.press("els", "withdraw")
    asked.fill("els")
    assert asked.kept("els")[0].state is AnswerState.WITHDRAWN


# Chat messages


def test_an_edit_changes_the_answer(asked: House) -> None:
    written = asked.says("els", GOOD, thread="newest")
    asked.edits(written, OTHER)
    assert asked.kept("els")[0].text == OTHER


def test_an_older_edit_that_comes_late_changes_nothing(asked: House) -> None:
    written = asked.says("els", GOOD, thread="newest")
    first = asked.edits(written, "Een eerste wijziging die te laat komt.")
    asked.edits(written, OTHER)
    late = type(first)(**{**vars(first), "key": "another-key"})
    asked.receive(late)
    assert asked.kept("els")[0].text == OTHER


def test_an_edit_before_its_message_counts_as_the_message(asked: House) -> None:
    written = asked.says("noor", "niets", thread="newest")
    written.id, written.text = "unseen", GOOD
    asked.edits(written, OTHER)
    written.text = GOOD
    asked.hand_in(written)
    assert [answer.text for answer in asked.kept("noor")] == [OTHER]


def test_a_deleted_message_takes_its_words_along_and_nothing_else(asked: House) -> None:
    asked.says("els", GOOD, thread="newest")
    second = asked.says("els", "En nog iets.", thread="newest")
    asked.deletes(second)
    assert asked.kept("els")[0].text == GOOD


def test_deleting_the_last_message_withdraws_the_answer(asked: House) -> None:
    written = asked.says("els", GOOD, thread="newest")
    asked.deletes(written)
    assert asked.kept("els")[0].state is AnswerState.WITHDRAWN
    assert asked.hand_in(written) is None
    assert all(not answer.text for answer in asked.kept("els"))


def test_a_delete_before_its_message_keeps_the_words_out_for_ever(asked: House) -> None:
    written = asked.says("noor", "niets", thread="newest")
    written.id, written.text = "unseen", GOOD
    asked.deletes(written)
    asked.hand_in(written)
    asked.edits(written, OTHER)
    assert asked.kept("noor") == []


def test_deleting_a_message_that_a_form_took_the_place_of_leaves_the_form(asked: House) -> None:
    written = asked.says("els", GOOD, thread="newest")
    asked.answers("els", OTHER)
    asked.deletes(written)
    assert [answer.text for answer in asked.kept("els")] == [OTHER]


def test_an_edit_with_personal_data_leaves_what_was_said_and_says_so(asked: House) -> None:
    written = asked.says("els", GOOD, thread="newest")
    asked.edits(written, "Bel mij maar op 06-12345678.")
    asked.run()
    assert asked.kept("els")[0].text == GOOD
    assert "eerdere antwoord blijft" in asked.told("els")[-1]


# The private line


def test_a_private_message_is_kept_for_nobody_else_until_a_level_is_chosen(asked: House) -> None:
    asked.writes("els", GOOD)
    asked.run()
    (answer,) = asked.kept("els")
    assert (answer.share, answer.via) == (Share.ONLY_ME, Via.DIRECT)
    asked.press("els", "Citeren met naam")
    assert asked.kept("els")[0].share is Share.NAME
    assert asked.members()["els"].share is Share.NAME


def test_a_private_message_takes_the_level_chosen_last(asked: House) -> None:
    asked.answers("els", GOOD, "thema")
    asked.until_posted()
    asked.ask()
    asked.writes("els", OTHER)
    assert asked.kept("els")[0].share is Share.THEME


def test_a_private_message_without_an_open_question_is_not_kept(house: House) -> None:
    house.writes("els", GOOD)
    house.run()
    assert "geen vraag" in house.told("els")[-1]


def test_a_second_private_message_is_not_kept_in_silence(asked: House) -> None:
    asked.writes("els", GOOD)
    asked.writes("els", OTHER)
    asked.run()
    assert [answer.text for answer in asked.kept("els")] == [GOOD]
    assert "geen vraag" in asked.told("els")[-1]


def test_with_two_open_questions_the_bot_asks_which(asked: House) -> None:
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="noor", second="")
    asked.ask("plein")
    asked.writes("els", GOOD)
    asked.run()
    assert asked.kept("els") == []
    assert asked.kept("els", "plein") == []
    told = asked.board.at("@els")[-1].message
    assert "De Stille Kade" in told.text
    assert "Het Plein" in told.text
    assert len(told.choices) == 2
    shown = asked.receive(Chose(action="answer", value=told.choices[1].value, **asked.about("els", asked.line("els"))))
    assert isinstance(shown, Form)
    asked.fill("els", text=GOOD, share="rol")
    assert len(asked.kept("els")) + len(asked.kept("els", "plein")) == 1


# Overviews


def test_my_data_are_all_mine_and_only_mine(asked: House) -> None:
    asked.answers("els", GOOD, "ik")
    asked.answers("noor", OTHER, "naam")
    mine = text_of(asked.types("els", "mijn-gegevens"))
    assert GOOD in mine
    assert OTHER not in mine
    assert "Els" in mine


def test_the_home_page_has_the_open_question_until_it_was_answered(asked: House) -> None:
    before = asked.opens_home("els")
    assert any(choice.action == "answer" for section in before.sections for choice in section.choices)
    asked.answers("els", GOOD)
    after = asked.opens_home("els")
    assert not any(choice.action == "answer" for section in after.sections for choice in section.choices)
    assert any(GOOD in section.text for section in after.sections)


def test_the_home_page_of_a_stranger_says_what_to_do(empty_house: House) -> None:
    home = empty_house.opens_home("tess")
    assert "Ik doe mee" in home.sections[-1].text


# Stopping and my moment


def test_who_stops_hears_nothing_more_and_may_come_back(asked: House) -> None:
    asked.types("els", "stop")
    asked.run()
    heard = len(asked.told("els"))
    asked.until_posted()
    assert len(asked.told("els")) == heard
    assert asked.members()["els"].presence is Presence.STOPPED
    asked.types("els", "meedoen")
    asked.fill("els", role="raadslid")
    assert asked.members()["els"].presence is Presence.ACTIVE
    assert asked.members()["els"].role.value == "raadslid"


def test_stopping_in_private_stops_everything_and_in_a_room_only_that(asked: House) -> None:
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="noor", second="")
    asked.types("els", "stop", room="plein")
    assert asked.members("plein")["els"].presence is Presence.STOPPED
    assert asked.members()["els"].presence is Presence.ACTIVE
    asked.types("els", "stop", room=None)
    assert asked.members()["els"].presence is Presence.STOPPED


def test_who_stopped_stays_out_when_the_room_sees_them_come_in(asked: House) -> None:
    asked.types("els", "stop")
    asked.leaves("els")
    asked.comes("els")
    assert asked.members()["els"].presence is Presence.STOPPED


def test_stop_by_a_stranger_is_kind(house: House) -> None:
    assert "niet mee" in text_of(house.types("tess", "stop"))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("19:30", "19:30"),
        ("19.30", "19:30"),
        ("9", "09:00"),
        ("08:00", "08:00"),
        ("20:59", "20:59"),
        (" 12:05 ", "12:05"),
    ],
)
def test_an_own_moment_is_read_as_people_write_it(house: House, written: str, kept: str) -> None:
    house.opens_home("els")
    house.press("els", "settings")
    assert "Bewaard" in text_of(house.fill("els", moment=written))
    moment = house.members()["els"].moment
    assert moment
    assert moment.isoformat("minutes") == kept


@pytest.mark.parametrize("written", ["7:59", "21:00", "25:00", "12:60", "straks", "12:3o", "-1", "١٢:٠٠", "12:30:15:9"])
def test_a_moment_that_is_none_is_refused_with_an_example(house: House, written: str) -> None:
    house.opens_home("els")
    house.press("els", "settings")
    shown = house.fill("els", moment=written)
    assert isinstance(shown, Problem)
    assert "19:30" in shown.fields["moment"]
    assert house.members()["els"].moment is None


def test_an_empty_moment_means_none(house: House) -> None:
    for written in ("19:30", ""):
        house.opens_home("els")
        house.press("els", "settings")
        house.fill("els", moment=written)
    assert house.members()["els"].moment is None
