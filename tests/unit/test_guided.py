"""Where a platform has no forms: a form is asked in the direct message, and nothing of it is lost, doubled or left behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import AnswerState, Presence, Share, Via
from tests.support.house import House
from tests.unit.conftest import PEOPLE

SECRET = "Het hek klemt bij regen."


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    """A casus on a platform without forms, right after its first question was asked."""
    with House(sqlite_url, guided=True) as house:
        house.set_up(PEOPLE)
        house.ask()
        yield house


def questions(house: House, user: str) -> list[str]:
    """What the bot asked somebody in private, as it stands."""
    house.run()
    return [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith("interview/")]


def rows(house: House) -> int:
    with closing(sqlite3.connect(house.url.removeprefix("sqlite:///"))) as connection:
        found: int = connection.execute("SELECT count(*) FROM interview").fetchone()[0]
        return found


def everywhere(house: House) -> str:
    """All that the database holds, as text."""
    with closing(sqlite3.connect(house.url.removeprefix("sqlite:///"))) as connection:
        return "\n".join(connection.iterdump())


def test_a_form_is_never_returned_but_asked_in_private_and_nothing_of_it_is_in_the_room(house: House) -> None:
    assert house.press("els", "answer", room="kade") is None
    house.run()
    assert "Wat wil je zeggen?" in questions(house, "els")[-1]
    assert not any("Wat wil je zeggen" in text for text in house.in_room())


def test_an_answer_that_was_asked_for_is_kept_once_with_its_level(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    house.writes("els", "citeren zonder naam")
    (answer,) = house.kept("els")
    assert (answer.text, answer.share, answer.via) == (SECRET, Share.ROLE, Via.DIRECT)
    assert rows(house) == 0
    house.run()
    assert house.told("els")[-1].startswith("Bedankt. Ik heb je antwoord in **De Stille Kade** bewaard.")


def test_it_goes_on_after_a_restart_at_any_word(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.restart()
    house.writes("els", SECRET)
    house.restart()
    assert "Vraag 2 van 2" in questions(house, "els")[-1]
    house.writes("els", "2")
    assert house.kept("els")[0].share is Share.THEME


def test_the_first_question_is_not_lost_when_the_process_dies_before_it_is_sent(house: House) -> None:
    house.press("els", "answer", room="kade")  # nothing was delivered
    house.restart()
    assert "Wat wil je zeggen?" in questions(house, "els")[-1]


def test_the_same_message_delivered_twice_answers_one_question(house: House) -> None:
    house.press("els", "answer", room="kade")
    written = house.writes("els", SECRET)
    house.hand_in(written)
    assert "Vraag 2 van 2" in questions(house, "els")[-1]
    assert len(questions(house, "els")) == 2 + len([text for text in questions(house, "els") if "klaar" in text])


def test_a_problem_is_said_at_its_field_and_what_was_typed_stays(house: House) -> None:
    house.press("els", "settings", value=house.casus().id)
    house.writes("els", "23:00")
    house.writes("els", "overslaan")
    asked = questions(house, "els")[-1]
    assert "Vraag 1 van 2" in asked
    assert "23:00" in asked
    assert "21" in asked.partition("Vraag")[0]
    house.writes("els", "19:30")
    house.run()
    assert house.members()["els"].moment


def test_personal_data_stops_at_the_question_and_editing_the_message_is_a_new_try(house: House) -> None:
    house.press("els", "answer", room="kade")
    written = house.writes("els", "Bel me op 06-12345678.")
    house.writes("els", "citeren zonder naam")
    assert "telefoonnummer" in questions(house, "els")[-1]
    assert house.kept("els") == []
    house.edits(written, "Bellen werkt het best.")
    assert house.kept("els")[0].text == "Bellen werkt het best."


def test_an_answer_follows_its_message_also_afterwards(house: House) -> None:
    house.press("els", "answer", room="kade")
    written = house.writes("els", SECRET)
    house.writes("els", "3")
    edit = house.edits(written, "Het hek klemt niet meer.")
    assert [each.text for each in house.kept("els")] == ["Het hek klemt niet meer."]
    house.receive(edit)
    house.deletes(written)
    assert house.kept("els")[0].state is AnswerState.WITHDRAWN
    house.edits(written, "Toch weer.")
    assert len(house.kept("els")) == 1
    assert house.kept("els")[0].text == ""


def test_an_edit_before_the_end_changes_what_is_sent_and_an_old_edit_does_nothing(house: House) -> None:
    house.press("els", "answer", room="kade")
    written = house.writes("els", "Het hek.")
    old = house.edits(written, "Het hek klemt.")
    house.edits(written, SECRET)
    house.receive(old)
    assert questions(house, "els")[-1].startswith("Ik heb je bewerking overgenomen.")
    house.writes("els", "3")
    assert [each.text for each in house.kept("els")] == [SECRET]


def test_an_edit_of_another_message_of_the_conversation_is_no_answer(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    level = house.writes("els", "3")
    house.edits(level, "Dit is geen antwoord, maar een bewerking.")
    stopped = house.writes("els", "Dank je wel voor het bewaren")
    assert len(house.kept("els")) == 1  # what is written afterwards is no second answer: the round has hers
    house.edits(stopped, "Dank je wel")
    assert [each.text for each in house.kept("els")] == [SECRET]


def test_a_deleted_message_is_asked_again(house: House) -> None:
    house.press("els", "answer", room="kade")
    written = house.writes("els", SECRET)
    house.deletes(written)
    asked = questions(house, "els")[-1]
    assert asked.startswith("Je haalde je bericht weg.")
    assert "Vraag 1 van 2" in asked
    assert SECRET not in everywhere(house)
    house.writes("els", "Het hek is open.")
    house.writes("els", "3")
    assert [each.text for each in house.kept("els")] == ["Het hek is open."]


def test_an_edit_that_comes_before_its_message_is_the_answer(house: House) -> None:
    house.press("els", "answer", room="kade")
    written = house.writes("noor", "…")  # somebody who is asked nothing: help, and no interview
    late = house.writes("els", "stop")
    assert questions(house, "els")[-1]
    house.press("els", "answer", room="kade")
    late.id = "els-later"
    house.edits(late, SECRET)
    house.hand_in(late)
    assert "Vraag 2 van 2" in questions(house, "els")[-1]
    assert written.id != late.id


def test_stopping_keeps_nothing(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    house.writes("els", "Stop.")
    house.run()
    assert house.told("els")[-1] == "Gestopt met «Jouw antwoord». Er is niets bewaard."
    assert SECRET not in everywhere(house)
    assert house.members()["els"].presence is Presence.ACTIVE


def test_the_command_stop_stops_everything_and_the_form_too(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    house.types("els", "stop", room=None)
    assert house.members()["els"].presence is Presence.STOPPED
    assert SECRET not in everywhere(house)


def test_after_three_days_of_silence_nothing_of_it_is_left_and_a_word_keeps_it(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.until(house.now + timedelta(days=2))
    house.writes("els", SECRET)
    house.until(house.now + timedelta(days=2))
    assert rows(house) == 1
    told = len(house.told("els"))
    house.until(house.now + timedelta(days=1, minutes=1))
    assert rows(house) == 0
    assert SECRET not in everywhere(house)
    assert len(house.told("els")) == told


def test_another_form_takes_the_place_of_the_first_and_says_so(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    house.press("els", "settings", value=house.casus().id)
    asked = questions(house, "els")[-1]
    assert asked.startswith("Je was nog bezig met «Jouw antwoord».")
    assert "Vraag 1 van 2" in asked
    assert SECRET not in everywhere(house)
    house.writes("els", "overslaan")
    house.writes("els", "overslaan")
    assert house.kept("els") == []


def test_another_form_says_nothing_of_one_in_which_nothing_was_said(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.press("els", "settings", value=house.casus().id)
    assert questions(house, "els")[-1].startswith("**Mijn moment")


def test_pressing_again_on_another_device_goes_on_where_it_was(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    house.press("els", "answer", room="kade")
    asked = questions(house, "els")[-1]
    assert asked.startswith("Hier was je al mee bezig.")
    assert "Vraag 2 van 2" in asked
    house.writes("els", "3")
    assert house.kept("els")[0].text == SECRET


def test_what_repeated_words_is_taken_away_when_it_is_over(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.writes("els", "Ik sprak Karin over het hek.")
    house.writes("els", "3")
    assert "Ik sprak iemand over het hek." in questions(house, "els")[-1]
    house.writes("els", "verstuur")
    assert [each.text for each in house.kept("els")] == ["Ik sprak iemand over het hek."]
    assert not any("over het hek" in text for text in questions(house, "els"))


def test_a_withdrawn_answer_is_in_no_form_that_is_open(house: House) -> None:
    house.answers("els", SECRET)
    house.run()
    house.press("els", "edit")
    assert SECRET in questions(house, "els")[-1]
    house.press("els", "withdraw")  # from here on it is the other form
    house.press("els", "answer", room="kade")
    assert SECRET in questions(house, "els")[-1]
    written = next(each for each in house.written if each.text == SECRET)
    house.deletes(written)
    house.run()
    assert rows(house) == 0
    assert SECRET not in everywhere(house)
    assert not any(SECRET in text for text in house.told("els"))


def test_withdrawing_somebodys_answer_leaves_the_forms_of_others_open(house: House) -> None:
    house.answers("els", SECRET)
    house.run()
    house.press("noor", "answer", room="kade")
    house.writes("noor", "Het hek is open.")
    house.press("els", "withdraw")
    house.writes("els", "weghalen")
    house.writes("noor", "3")
    assert house.kept("els")[0].state is AnswerState.WITHDRAWN
    assert house.kept("noor")[0].text == "Het hek is open."


def test_what_needs_a_yes_is_done_only_after_one(house: House) -> None:
    house.answers("els", SECRET)
    house.run()
    house.press("els", "withdraw")
    house.writes("els", "hoezo?")
    assert questions(house, "els")[-1].startswith("Er is nog niets verstuurd.")
    assert house.kept("els")[0].state is AnswerState.PRESENT
    house.writes("els", "Weghalen")
    assert house.kept("els")[0].state is AnswerState.WITHDRAWN


def test_a_round_that_closed_meanwhile_is_told_and_nothing_stays(house: House) -> None:
    house.until(house.newest_round().closes_at - timedelta(hours=1))
    house.press("els", "answer", room="kade")
    house.writes("els", SECRET)
    house.until_posted()
    house.writes("els", "3")
    shown = house.shown["els"]
    assert isinstance(shown, Message)
    assert "gesloten" in shown.text
    assert house.kept("els") == []
    assert rows(house) == 0
    assert SECRET not in everywhere(house)


def test_a_form_of_a_room_is_sent_in_there_also_when_the_room_got_another_id(sqlite_url: str) -> None:
    with House(sqlite_url, guided=True) as house:
        house.room_changes("sanne", room="kade", name="De Kade")
        house.run()
        house.press("sanne", "setup", room="kade")
        house.room_moves("kade", "nieuw")
        house.fill("sanne", name="De Stille Kade", sides="gemeente en buurt", role="ambtenaar")
        assert house.casus("nieuw").name == "De Stille Kade"


def test_plain_words_are_commands_in_private_unless_something_is_asked(house: House) -> None:
    house.writes("els", "hulp")
    assert isinstance(house.shown["els"], Message)
    house.writes("els", "mijn gegevens")
    assert isinstance(house.shown["els"], Message)
    assert "Wat ik van je bewaar" in house.shown["els"].text
    assert house.kept("els") == []
    house.press("els", "answer", room="kade")
    house.writes("els", "Hulp")
    house.writes("els", "1")
    assert [each.text for each in house.kept("els")] == ["Hulp"]
    house.writes("noor", "Pauze nemen we met elkaar bij het water.")
    assert [each.text for each in house.kept("noor")] == ["Pauze nemen we met elkaar bij het water."]


def test_nobody_else_answers_my_questions_and_talk_in_the_room_is_no_answer(house: House) -> None:
    house.press("els", "answer", room="kade")
    house.says("els", "Zie ik jullie morgen?")
    house.writes("noor", "Het hek is open, dat is fijn.")
    assert "Vraag 1 van 2" in questions(house, "els")[-1]
    assert house.kept("els") == []


def test_without_forms_nothing_that_is_shown_is_a_form_or_a_problem(house: House) -> None:
    seen = [
        house.types("els", words) for words in ("", "status", "rol", "pauze", "vraag", "mijn-gegevens", "aanpassen")
    ]
    seen += [house.types("sanne", words) for words in ("ritme", "namens", "nu")]
    assert not any(isinstance(each, (Form, Problem)) for each in seen)
