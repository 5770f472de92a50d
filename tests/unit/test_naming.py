"""A name of somebody else in an answer: the offer to put a role in its place, in each way in which people answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.core.messages import Form, Message, Problem
from bot.core.model import Share
from tests.support.house import House

NAMED = "Ik sprak met Bram en wethouder Van Dijk. Noor belde me en Karins plan ging niet door."
WITH_ROLES = "Ik sprak met een initiatiefnemer en de wethouder. Een ambtenaar belde me en iemands plan ging niet door."
PLAIN = "Wij bellen elkaar nu eerder dan vroeger."


def text_in(form: object) -> str:
    assert isinstance(form, Form)
    return next(field.value for field in form.fields if field.name == "text")


def kept(house: House, user: str = "els") -> list[tuple[str, Share]]:
    return [(each.text, each.share) for each in house.kept(user)]


def lines(house: House, user: str = "els") -> list[str]:
    house.run()
    return [text for text in house.told(user) if "naam van iemand anders" in text]


@contextmanager
def statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def count(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", count)


# By form


def test_an_answer_with_names_comes_back_once_with_roles_and_nothing_is_kept_yet(asked: House) -> None:
    form = asked.answers("els", NAMED, "thema")
    assert text_in(form) == WITH_ROLES
    assert isinstance(form, Form)
    assert "namen van anderen: Bram, wethouder Van Dijk, Noor en Karins." in form.intro
    assert "Deze tekst is nog niet bewaard." in form.intro
    assert "> Waarom doe jij mee?" in form.intro
    assert {field.name: field.value for field in form.fields}["share"] == "thema"
    assert asked.kept() == []
    assert asked.fill("els") is None
    assert kept(asked) == [(WITH_ROLES, Share.THEME)]


def test_who_puts_the_name_back_is_not_asked_again(asked: House) -> None:
    form = asked.answers("els", NAMED)
    assert isinstance(form, Form)
    assert asked.fill("els", form, text=NAMED) is None
    assert kept(asked) == [(NAMED, Share.ROLE)]
    asked.run()
    assert lines(asked) == []
    asked.press("els", "edit")
    assert asked.fill("els", share="thema") is None
    assert kept(asked) == [(NAMED, Share.THEME)]


def test_who_closes_the_second_form_loses_nothing_that_was_kept(asked: House) -> None:
    asked.answers("els", PLAIN)
    asked.answers("els", NAMED)
    asked.run()
    assert kept(asked) == [(PLAIN, Share.ROLE)]
    assert isinstance(asked.answers("els", NAMED), Form)


def test_what_may_not_be_kept_is_also_refused_in_the_second_form(asked: House) -> None:
    form = asked.answers("els", NAMED)
    assert isinstance(form, Form)
    assert isinstance(asked.fill("els", form, text="Bel Bram op 06-12345678."), Problem)
    assert asked.kept() == []


def test_a_change_with_a_new_name_comes_back_once(asked: House) -> None:
    asked.answers("els", PLAIN)
    asked.run()
    asked.press("els", "edit")
    form = asked.fill("els", text="Wij bellen elkaar nu, zei Bram.", share="thema")
    assert text_in(form) == "Wij bellen elkaar nu, zei een initiatiefnemer."
    assert kept(asked) == [(PLAIN, Share.ROLE)]
    assert asked.fill("els") is None
    assert kept(asked) == [("Wij bellen elkaar nu, zei een initiatiefnemer.", Share.THEME)]


def test_a_second_answer_by_form_is_asked_in_the_same_way(asked: House) -> None:
    asked.answers("els", PLAIN)
    form = asked.answers("els", "Dat zei Bram ook.")
    assert text_in(form) == "Dat zei een initiatiefnemer ook."
    assert asked.fill("els") is None
    assert kept(asked) == [("Dat zei een initiatiefnemer ook.", Share.ROLE)]


@pytest.mark.parametrize("text", ["Els doet het zelf wel.", "Ik ben Els, zei ik.", "Joost mag het weten.", PLAIN])
def test_ones_own_name_and_a_saying_are_kept_at_once(asked: House, text: str) -> None:
    assert asked.answers("els", text) is None
    assert kept(asked) == [(text, Share.ROLE)]


def test_a_form_that_is_delivered_twice_is_asked_about_once_and_kept_once(asked: House) -> None:
    asked.answers("els", NAMED)
    asked.fill("els")
    assert asked.fill("els", asked.press("els", "answer")) is None  # type: ignore[arg-type]
    assert len(kept(asked)) == 1


def test_the_form_speaks_the_language_of_its_reader_and_the_roles_that_of_the_casus(asked: House) -> None:
    asked.locales["els"] = "en"
    form = asked.answers("els", "Dat zei Bram ook.")
    assert isinstance(form, Form)
    assert "This text is not saved yet." in form.intro
    assert text_in(form) == "Dat zei een initiatiefnemer ook."
    asked.change_casus(language="en")
    assert text_in(asked.answers("els", "Bram's plan was good.")) == "An initiator's plan was good."


# For somebody without an account


def test_a_name_in_what_somebody_else_said_is_replaced_where_it_is_read_back(asked: House) -> None:
    asked.types("sanne", "namens")
    said = "Ik, Henk, hoor nooit iets van Bram of van Sanne."
    again = asked.fill("sanne", name="Opa Henk", role="initiatiefnemer", text=said, share="rol")
    assert isinstance(again, Form)
    assert again.title == "Lees dit voor"
    assert text_in(again) == "Ik, Henk, hoor nooit iets van een initiatiefnemer of van een ambtenaar."
    assert "Bram en Sanne" in again.intro
    assert asked.fill("sanne", again, text=said) is None
    assert [each.text for each in asked.kept()] == [said]


# In the thread and in private


def test_in_the_thread_the_answer_is_kept_and_its_author_gets_one_line(asked: House) -> None:
    asked.says("els", "Ik sprak met Bram over de sleutel.", thread="newest")
    asked.says("els", "En daarna nog met Noor en Karin.", thread="newest")
    assert kept(asked) == [("Ik sprak met Bram over de sleutel.\nEn daarna nog met Noor en Karin.", Share.ROLE)]
    (line,) = lines(asked)
    assert "Bram" not in line
    assert "blijft je bericht staan" in line


def test_the_button_opens_the_answer_with_roles_and_what_is_sent_is_kept(asked: House) -> None:
    asked.says("els", "Ik sprak met Bram over de sleutel.", thread="newest")
    asked.run()
    form = asked.press("els", "Vervang door een rol")
    assert isinstance(form, Form)
    assert text_in(form) == "Ik sprak met een initiatiefnemer over de sleutel."
    assert "Je antwoord is bewaard zoals je het schreef." in form.intro
    assert kept(asked)[0][0] == "Ik sprak met Bram over de sleutel."
    assert asked.fill("els", form, text="Ik sprak met een van ons, en met Karin.") is None
    assert kept(asked) == [("Ik sprak met een van ons, en met Karin.", Share.ROLE)]
    assert len(lines(asked)) == 1


def test_an_edit_that_adds_a_name_is_kept_and_gets_the_line(asked: House) -> None:
    said = asked.says("els", "Ik sprak met iemand over de sleutel.", thread="newest")
    assert lines(asked) == []
    asked.edits(said, "Ik sprak met Bram over de sleutel.")
    asked.edits(said, "Ik sprak met Bram over de sleutels.")
    assert len(lines(asked)) == 1
    assert kept(asked)[0][0] == "Ik sprak met Bram over de sleutels."


def test_in_private_the_answer_is_kept_and_gets_the_line_without_talk_of_a_channel(asked: House) -> None:
    asked.writes("els", "Ik sprak met Bram over de sleutel.")
    (line,) = lines(asked)
    assert "kanaal" not in line
    assert kept(asked)[0][0] == "Ik sprak met Bram over de sleutel."


def test_ones_own_name_in_the_thread_gets_no_line(asked: House) -> None:
    asked.says("els", "Els doet het zelf wel, dacht ik.", thread="newest")
    assert lines(asked) == []


def test_the_button_does_nothing_for_somebody_else_or_for_an_answer_that_is_gone(asked: House) -> None:
    said = asked.says("els", "Ik sprak met Bram over de sleutel.", thread="newest")
    asked.run()
    (answer,) = asked.kept("els")
    for user in ("bram", "sanne", "vreemd"):
        shown = asked.press(user, "roles_instead", value=answer.id)
        assert isinstance(shown, Message)
        assert "sleutel" not in shown.text
    asked.deletes(said)
    assert isinstance(asked.press("els", "roles_instead", value=answer.id), Message)


def test_when_the_name_is_gone_already_the_button_opens_the_answer_as_it_is(asked: House) -> None:
    said = asked.says("els", "Ik sprak met Bram over de sleutel.", thread="newest")
    asked.run()
    asked.edits(said, "Ik sprak met iemand over de sleutel.")
    form = asked.press("els", "Vervang door een rol")
    assert text_in(form) == "Ik sprak met iemand over de sleutel."


# What it costs


@pytest.mark.parametrize("text", [PLAIN, "Joost mag weten hoe het met de Jan Steenlaan gaat.", "Vlasbloemen staan er."])
def test_looking_for_names_takes_no_statement_more(asked: House, text: str) -> None:
    asked.answers("noor", PLAIN)
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    with statements() as seen:
        assert asked.fill("els", form, text=text, share="rol") is None
    assert 3 <= len(seen) <= 9, "\n".join(seen)


def test_asking_about_names_takes_fewer_statements_than_keeping_an_answer(asked: House) -> None:
    asked.answers("noor", PLAIN)
    form = asked.press("els", "answer")
    assert isinstance(form, Form)
    with statements() as seen:
        assert isinstance(asked.fill("els", form, text=NAMED, share="rol"), Form)
    assert 2 <= len(seen) <= 5, "\n".join(seen)


def test_a_thread_answer_whose_author_chose_before_takes_at_most_nine_statements(asked: House) -> None:
    asked.says("els", PLAIN, thread="newest")
    asked.until_posted()
    question = asked.ask()
    with statements() as seen:
        asked.says("els", "Joost mag weten hoe het met de Jan Steenlaan gaat.", thread=question)
    assert 3 <= len(seen) <= 9, "\n".join(seen)
