"""Answers: what is taken, what is not, that it stays to the letter, and what an answer costs the database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.core.flows import answers
from bot.core.messages import Form, Message, Problem
from bot.core.model import AnswerState, Share, Via
from bot.core.ports.errors import NotYet
from tests.support.board import Trouble
from tests.support.composers import Greedy
from tests.support.house import ZONE, House, shipped

MOST_STATEMENTS = 9
GOOD = "We liepen samen langs de kade en dat hielp."
STRANGE = {
    "html": "<b>Vet</b> <script>alert(1)</script> & meer dan genoeg",
    "template": "{{ 7 * 7 }} {% for x in y %} ${HOME} {{ config }}",
    "to everybody": "@channel @here <!channel> en @room kijk eens",
    "markdown": "**dik** *schuin* [klik](https://kwaad.example) # kop\n> citaat\n- lijst\n1. eerste",
    "right to left": "שלום לכולם מהרציף השקט",
    "accents and signs": "Ĳ́ssalon café naïef 👩🏽‍🚀 — «aanhaling» ‘zo’",
    "back slashes": r"C:\map\naam \\ server \* einde",
    "lines": "eerste regel\n\n\n\nlaatste regel",
}


def plain(markdown: str) -> str:
    """Our Markdown as a reader sees it, without its marks."""
    return re.sub(r"\\(.|\n)", r"\1", markdown).replace("\u2068", "").replace("\u2069", "")


def question_of(text: str) -> str:
    """The id in the library of a question."""
    return next(each.id for each in shipped().questions() if text in each.text.values())


# What is taken


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_what_people_type_is_kept_and_shown_to_the_letter(asked: House, text: str) -> None:
    assert asked.answers("els", text, "naam") is None
    assert [answer.text for answer in asked.kept("els")] == [text]
    shown = asked.types("els", "mijn-gegevens")
    assert isinstance(shown, Message)
    assert text in plain(shown.text)
    assert "49" not in shown.text


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_a_quote_of_anything_stays_in_its_place_in_the_room(sqlite_url: str, text: str) -> None:
    with House(sqlite_url, composer=Greedy()) as house:
        house.set_up({"els": "ambtenaar", "noor": "ambtenaar"})
        house.ask()
        for user in ("els", "noor", "joris"):
            house.answers(user, text, "naam")
        posted = house.until_posted()
    assert plain(posted).count(text) == 1, "who said the same is not quoted twice"
    for broken in ("<script>", "<!channel>", "\n# ", "\n- lijst", "\n1. eerste", "[klik](", "49"):
        assert broken not in posted


def test_a_text_is_cleaned_of_what_cannot_be_seen() -> None:
    assert answers.clean("  a\u0000b\u202ec\u2066d\ufeff\x1b[31m\r\ne\rf  ") == "abcd[31m\ne\nf"
    assert answers.clean("e\u0301") == "é"
    assert answers.clean("\ud800x") == "x"
    assert answers.clean("👩🏽‍🚀") == "👩🏽‍🚀", "a joiner within an emoji stays"


@pytest.mark.parametrize("text", ["", "   ", "\n\t\n", "\u200b\u2060", "\x00\x01"])
def test_an_empty_text_is_not_an_answer(asked: House, text: str) -> None:
    shown = asked.answers("els", text)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["text"]
    assert asked.kept() == []


@pytest.mark.parametrize("length", [answers.LONGEST + 1, 50_000])
def test_a_text_that_is_too_long_says_how_long_it_may_be_and_keeps_the_form_open(asked: House, length: int) -> None:
    shown = asked.answers("els", "x" * length)
    assert isinstance(shown, Problem)
    assert str(answers.LONGEST) in shown.fields["text"]
    assert str(length) in shown.fields["text"]
    assert asked.fill("els", text=GOOD) is None
    assert [answer.text for answer in asked.kept("els")] == [GOOD]


def test_the_longest_text_fits(asked: House) -> None:
    text = "een lang verhaal " * 300
    assert asked.answers("els", text[: answers.LONGEST]) is None


def test_fifty_thousand_signs_in_the_thread_are_answered_in_private(asked: House) -> None:
    asked.says("els", "woord " * 8000, thread="newest")
    asked.run()
    assert asked.kept() == []
    assert str(answers.LONGEST) in asked.told("els")[-1]


@pytest.mark.parametrize("share", ["", "iedereen", "ROL", "ik ", "None"])
def test_a_level_that_does_not_exist_is_asked_again(asked: House, share: str) -> None:
    shown = asked.answers("els", GOOD, share)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["share"]
    assert asked.kept() == []


@pytest.mark.parametrize(
    "value", ["", "/", "a/b/c", "///", "x" * 5000, "'; DROP TABLE answer; --", "\x00", "{casus}/nergens/a"]
)
def test_a_made_up_button_gets_a_friendly_line_and_changes_nothing(asked: House, value: str) -> None:
    value = value.replace("{casus}", asked.casus().id)
    for action in ("answer", "not_now", "why", "share", "edit", "withdraw", "settings", "sources", "join", "privacy"):
        shown = asked.press("els", action, value=value)
        assert isinstance(shown, Message), action
    for action in (
        "synthesis_read",
        "synthesis_hold",
        "synthesis_post",
        "casus_pause",
        "casus_close",
        "facilitate_yes",
    ):
        assert isinstance(asked.press("sanne", action, value=value), Message), action
    assert asked.kept() == []
    assert asked.casus().state.value == "live"


def test_a_button_that_does_not_exist_gets_help(asked: House) -> None:
    shown = asked.press("els", "lanceer_raket", value="nu")
    assert isinstance(shown, Message)
    assert "/reflectie status" in shown.text


def test_an_unknown_part_of_a_question_means_the_first(asked: House) -> None:
    round_ = asked.newest_round()
    shown = asked.press("els", "answer", value=f"{round_.casus_id}/{round_.id}/zzz")
    assert isinstance(shown, Form)
    assert asked.fill("els", text=GOOD, share="rol") is None
    assert [answer.question_key for answer in asked.kept("els")] == ["a"]


# Personal data


@pytest.mark.parametrize(
    "text", ["Bel mij op 06-12345678.", "Mail naar els@kade.example.", "Mijn rekening is NL91 ABNA 0417 1643 00."]
)
def test_personal_data_is_stored_nowhere(asked: House, text: str) -> None:
    shown = asked.answers("els", text)
    assert isinstance(shown, Problem)
    asked.says("noor", f"In de draad: {text}", thread="newest")
    asked.writes("bram", f"Privé: {text}")
    asked.run()
    assert asked.kept() == []
    for user in ("noor", "bram"):
        assert "niet bewaard" in asked.told(user)[-1]
        assert text not in asked.told(user)[-1]


# In the thread


def test_what_follows_within_a_quarter_of_an_hour_belongs_to_the_answer(asked: House) -> None:
    asked.says("els", GOOD, thread="newest")
    asked.says("els", "En nog dit.", thread="newest")
    asked.until(asked.now + answers.BURST)
    asked.says("els", "En dit.", thread="newest")
    (answer,) = asked.kept("els")
    assert answer.text == f"{GOOD}\nEn nog dit.\nEn dit."
    assert (answer.via, answer.share) == (Via.CHAT, Share.ROLE)


def test_what_comes_later_is_talk_between_people(asked: House) -> None:
    asked.says("els", GOOD, thread="newest")
    asked.clock.moment += answers.BURST * 1.01
    asked.says("els", "Wie neemt er morgen koffie mee naar de kade?", thread="newest")
    asked.run()
    assert [answer.text for answer in asked.kept("els")] == [GOOD]
    assert len(asked.told("els")) == 2, "only who joined and what is said once about threads"


def test_three_words_are_talk(asked: House) -> None:
    asked.says("els", "Eens met Noor", thread="newest")
    assert asked.kept() == []
    asked.says("els", "Eens met Noor hoor", thread="newest")
    assert len(asked.kept()) == 1


def test_what_is_said_after_rewriting_in_a_form_does_not_take_its_place(asked: House) -> None:
    asked.says("els", GOOD, thread="newest")
    asked.run()
    asked.answers("els", "Ik schrijf het liever zo op.", "thema")
    asked.says("els", "Dank jullie wel allemaal.", thread="newest")
    (answer,) = asked.kept("els")
    assert (answer.text, answer.share) == ("Ik schrijf het liever zo op.", Share.THEME)


def test_a_burst_together_may_not_be_too_long(asked: House) -> None:
    asked.says("els", "woord " * 500, thread="newest")
    asked.says("els", "woord " * 500, thread="newest")
    asked.run()
    (answer,) = asked.kept("els")
    assert len(answer.text) == len("woord " * 500) - 1
    assert "niet bewaard" in asked.told("els")[-1]


def test_a_reply_elsewhere_in_the_room_is_not_ours(asked: House) -> None:
    asked.says("els", GOOD, thread="els-99")
    asked.says("els", GOOD)
    asked.run()
    assert asked.kept() == []
    assert asked.shown["els"] is None


def test_a_reply_to_a_question_that_is_being_sent_is_refused_until_it_stands(house: House) -> None:
    due = house.next_due()
    assert due
    house.clock.moment = due
    house.think()
    refused = []

    def reply() -> None:
        try:
            house.says("els", GOOD, thread=house.question())
        except NotYet:
            refused.append(True)

    house.board.meanwhile = reply
    house.board.trouble = lambda: Trouble.SLOW
    house.deliver()
    assert refused == [True]
    house.hand_in(house.written[-1])
    assert [answer.text for answer in house.kept("els")] == [GOOD]


def test_in_a_public_room_answers_come_by_form_only(empty_house: House) -> None:
    empty_house.set_up({"els": "ambtenaar"}, public=True)
    empty_house.ask()
    empty_house.says("els", GOOD, thread="newest")
    empty_house.run()
    assert empty_house.kept() == []
    assert "knop" in empty_house.told("els")[-1]
    assert empty_house.answers("els", GOOD) is None
    assert len(empty_house.kept()) == 1


def test_who_does_not_take_part_is_told_once_and_nothing_is_kept(asked: House) -> None:
    for _ in range(3):
        asked.says("tess", GOOD, thread="newest")
    asked.run()
    assert asked.kept() == []
    assert len(asked.told("tess")) == 1


def test_an_answer_after_closing_is_taken_in_and_the_draft_is_composed_again(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    form = asked.press("yara", "answer")
    assert isinstance(form, Form)
    asked.until(asked.newest_round().closes_at)
    asked.says("joris", GOOD, thread="newest")
    asked.until(asked.now + timedelta(hours=12))
    assert "4 van de 6" in asked.draft("sanne")
    assert asked.fill("yara", form, text=GOOD, share="rol") is None
    asked.run()
    assert "5 van de 6" in asked.draft("sanne")
    assert "5 van de 6" in asked.until_posted()


def test_a_late_answer_asks_the_facilitators_to_look_again_and_never_posts_at_night(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    asked.until(asked.newest_round().closes_at + timedelta(hours=12))
    assert asked.draft("sanne")
    asked.until(asked.newest_round().closes_at + timedelta(days=1, hours=18))  # an hour before it would be posted
    asked.says("yara", GOOD, thread="newest")
    asked.until(asked.now + timedelta(hours=2))
    assert asked.synthesis() == ""
    asked.until(asked.now + timedelta(hours=1, minutes=30))
    asked.says("joris", GOOD, thread="newest")  # four hours later it would be night
    asked.until_posted()
    posted_at = asked.now.astimezone(ZONE)
    assert f"{posted_at:%A %H:%M}" == "Thursday 08:00"
    assert "5 van de 6" in asked.synthesis()


def test_after_the_summary_was_posted_nothing_is_kept_and_people_hear_it(asked: House) -> None:
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    asked.until_posted()
    asked.says("bram", GOOD, thread="newest")
    asked.run()
    assert "gesloten" in asked.told("bram")[-1]
    round_ = asked.newest_round()
    shown = asked.press("noor", "answer", value=f"{round_.casus_id}/{round_.id}/a")
    filled = asked.fill("els", form, text=GOOD, share="rol")
    for told in (shown, filled):
        assert isinstance(told, Message)
        assert "gesloten" in told.text
    assert asked.kept() == []


def test_an_answer_to_a_question_of_three_months_ago_is_not_kept_any_more(asked: House) -> None:
    round_ = asked.newest_round()
    asked.until(round_.closes_at + timedelta(hours=12))
    asked.press("sanne", "synthesis_hold")
    question = asked.question()
    asked.until(round_.opened_at + timedelta(days=89))
    asked.says("els", GOOD, thread=question)
    asked.until(round_.opened_at + timedelta(days=91))
    asked.says("noor", GOOD, thread=question)
    given = asked.store.read(lambda tx: tx.answers.of_rounds([round_.id]))
    assert [(each.text, each.state) for each in given] == [("", AnswerState.EXPIRED)]


# Another question, and rather a call


def another(house: House, user: str, *, room: str | None = None) -> str:
    """Press «Andere vraag»; returns the question that is shown."""
    shown = house.press(user, "another", room=room)
    assert isinstance(shown, Message)
    return shown.text.partition("> ")[2]


def form_of_another(house: House, user: str) -> Form:
    """Press «Andere vraag» and then «Antwoord geven»."""
    another(house, user)
    form = house.press(user, "answer")
    assert isinstance(form, Form)
    return form


def test_another_question_is_for_whoever_asks_and_keeps_its_own_text(asked: House) -> None:
    form = form_of_another(asked, "els")
    asked_now = asked.newest_round().asked[0].text
    assert asked_now not in form.intro
    assert asked.fill("els", form, text=GOOD, share="rol") is None
    (answer,) = asked.kept("els")
    assert answer.question in form.intro
    assert answer.question_key == f"other:{question_of(answer.question)}"
    assert asked.answers("noor", GOOD) is None
    assert asked.kept("noor")[0].question == asked_now


def test_each_press_shows_the_next_question_until_all_were_seen_and_then_the_first_again(asked: House) -> None:
    seen = [another(asked, "els")]
    while (question := another(asked, "els")) != seen[0]:
        assert question not in seen
        seen.append(question)
    assert len(seen) >= 5
    assert [another(asked, "els") for _ in seen[1:]] == seen[1:]
    assert not {each.text for each in asked.newest_round().asked} & set(seen), "the question of the round is known"


def test_the_button_under_the_question_in_the_room_does_not_always_show_the_same(asked: House) -> None:
    seen = {another(asked, "els", room="kade") for _ in range(10)}
    assert len(seen) >= 3


def test_the_question_that_was_shown_is_the_one_that_is_answered(asked: House) -> None:
    for _ in range(3):
        question = another(asked, "els")
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    assert question in form.intro
    asked.fill("els", form, text=GOOD, share="rol")
    assert asked.kept("els")[0].question == question


def test_passing_questions_over_is_kept_nowhere(asked: House) -> None:
    asked.run()
    before = asked.store.read(lambda tx: tx.people.members([asked.casus().id]))
    for _ in range(4):
        another(asked, "els")
    asked.run()
    assert asked.store.read(lambda tx: tx.people.members([asked.casus().id])) == before
    assert asked.kept("els") == []
    assert not any("andere vraag" in text.lower() for text in asked.told("els") + asked.in_room())


def test_changing_an_answer_to_another_question_shows_that_question(asked: House) -> None:
    form_of_another(asked, "els")
    asked.fill("els", text=GOOD, share="rol")
    asked.run()
    (answer,) = asked.kept("els")
    form = asked.press("els", "edit")
    assert isinstance(form, Form)
    assert answer.question in form.intro
    assert [field.value for field in form.fields] == [GOOD, "rol"]
    assert asked.fill("els", text="Toch anders bedacht.", share="rol") is None
    (changed,) = asked.kept("els")
    assert (changed.question, changed.text) == (answer.question, "Toch anders bedacht.")


def test_who_answered_another_question_as_well_is_one_person(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    form_of_another(asked, "els")
    asked.fill("els", text="Er werd ook gebeld met de gemeente.", share="rol")
    assert len(asked.kept("els")) == 2
    assert "3 van de 6" in asked.until_posted()


def test_who_answered_another_question_is_not_reminded(asked: House) -> None:
    form_of_another(asked, "els")
    asked.fill("els", text=GOOD, share="rol")
    asked.until(asked.newest_round().closes_at)
    reminded = [each.key for each in asked.board.at("@els") if each.key.startswith("remind/")]
    assert reminded == []


def test_another_question_that_was_answered_is_not_offered_again(asked: House) -> None:
    seen: list[str] = []
    while question := another(asked, "els", room="kade"):
        assert question not in seen
        seen.append(question)
        asked.press("els", "answer")
        asked.fill("els", text=GOOD, share="rol")
    shown = asked.press("els", "another", room="kade")
    assert isinstance(shown, Message)
    assert "geen andere vraag" in shown.text
    assert len(seen) >= 5


def test_rather_a_call_tells_the_facilitators_and_stops_the_reminder(asked: House) -> None:
    shown = asked.press("els", "call_me")
    asked.run()
    assert isinstance(shown, Message)
    assert "liever belt" in shown.text
    for facilitator in ("sanne", "joris"):
        assert any("Els wordt liever gebeld" in text for text in asked.told(facilitator))
    assert not any("Els" in text for text in asked.told("noor") + asked.in_room())
    asked.until(asked.newest_round().closes_at)
    assert not any(each.key.startswith("remind/") for each in asked.board.at("@els"))
    assert any(each.key.startswith("remind/") for each in asked.board.at("@noor"))


def test_a_facilitator_who_would_rather_be_called_hears_nothing_about_themselves(asked: House) -> None:
    shown = asked.press("sanne", "call_me")
    asked.run()
    assert isinstance(shown, Message)
    assert "liever belt" in shown.text
    assert any("Sanne wordt liever gebeld" in text for text in asked.told("joris"))
    assert not any("liever gebeld" in text for text in asked.told("sanne"))


def test_a_facilitator_alone_hears_that_nobody_can_call(empty_house: House) -> None:
    empty_house.set_up({"els": "ambtenaar"}, second="")
    empty_house.ask()
    shown = empty_house.press("sanne", "call_me")
    empty_house.run()
    assert isinstance(shown, Message)
    assert "geen begeleider die je kan bellen" in shown.text
    assert not any("liever gebeld" in text for text in empty_house.told("sanne"))
    empty_house.until(empty_house.newest_round().closes_at)
    assert not any(each.key.startswith("remind/") for each in empty_house.board.at("@sanne"))


def test_asking_twice_for_a_call_tells_the_facilitators_once(asked: House) -> None:
    for _ in range(2):
        asked.press("els", "call_me")
        asked.run()
    assert len([text for text in asked.told("sanne") if "liever gebeld" in text]) == 1


def test_who_does_not_take_part_is_asked_to_join_first(asked: House) -> None:
    for button in ("another", "call_me"):
        shown = asked.press("tess", button)
        assert isinstance(shown, Message)
        assert "Doe eerst mee" in shown.text
    asked.run()
    assert not any("liever gebeld" in text for text in asked.told("sanne"))


# Once


def test_the_same_event_twice_is_one_answer_and_one_message(asked: House) -> None:
    written = asked.says("els", GOOD, thread="newest")
    for _ in range(3):
        assert asked.hand_in(written) is None
    asked.run()
    assert len(asked.kept()) == 1
    assert [sent.key for sent in asked.board.sent if sent.message.sign] == [f"sign/kade/{written.id}"]


def test_a_second_form_changes_the_answer_instead_of_adding_one(asked: House) -> None:
    asked.answers("els", GOOD)
    asked.answers("els", "Toch anders bedacht.", "naam")
    (answer,) = asked.kept("els")
    assert (answer.text, answer.share, answer.state) == ("Toch anders bedacht.", Share.NAME, AnswerState.PRESENT)


def test_the_form_shows_what_was_said_and_chosen_before(asked: House) -> None:
    asked.answers("els", GOOD, "thema")
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    assert [field.value for field in form.fields] == [GOOD, "thema"]


def test_the_last_choice_of_level_stands_for_the_next_question(asked: House) -> None:
    asked.answers("els", GOOD, "naam")
    asked.until_posted()
    asked.ask()
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    assert [field.value for field in form.fields] == ["", "naam"]


def test_nobody_s_level_is_chosen_for_them_the_first_time(asked: House) -> None:
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    share = form.fields[1]
    assert share.value == ""
    assert [option.value for option in share.options] == ["ik", "thema", "rol", "naam"]
    assert all(option.help for option in share.options)


# What it costs


@contextmanager
def statements() -> Iterator[list[str]]:
    """Every statement that goes to a database meanwhile."""
    seen: list[str] = []

    def count(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", count)


def test_an_answer_by_form_takes_few_statements(asked: House) -> None:
    asked.answers("noor", GOOD)  # whoever is first pays for what is prepared once
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    with statements() as seen:
        assert asked.fill("els", form, text=GOOD, share="rol") is None
    assert 3 <= len(seen) <= MOST_STATEMENTS, "\n".join(seen)


def test_an_answer_in_the_thread_takes_few_statements(asked: House) -> None:
    asked.says("noor", GOOD, thread="newest")
    question = asked.question()
    with statements() as seen:
        asked.says("els", GOOD, thread=question)
    assert 3 <= len(seen) <= MOST_STATEMENTS + 2, "\n".join(seen)  # the first time it also says how threads are seen
    asked.until_posted()
    question = asked.ask()
    with statements() as seen:
        asked.says("els", GOOD, thread=question)
    assert len(seen) <= MOST_STATEMENTS, "\n".join(seen)
