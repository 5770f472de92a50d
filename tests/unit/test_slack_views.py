"""Forms and home pages as views, and what comes back of them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.messages import Choice, Field, Form, Home, Message, Option, Section
from bot.library.escaping import escaped
from bot.platforms.slack.markdown import plain
from bot.platforms.slack.views import (
    Origin,
    filled,
    form_view,
    home_modal,
    home_view,
    message_view,
    origin_of,
    problems,
    waiting_view,
    with_notice,
)
from bot.platforms.slack.words import Words
from tests.support.house import shipped
from tests.support.slack.validity import wrong_in_view

WORDS = Words(shipped())
ORIGIN = Origin(room="C0LINT0000", thread="1.2", language="nl")
ROLE = Field(
    name="role",
    label="Hoe doe je mee?",
    kind="one_of",
    value="raadslid",
    options=(
        Option(value="ambtenaar", label="Ambtenaar", help="Je werkt bij de gemeente."),
        Option(value="raadslid", label="Raadslid", help="Je zit in de raad."),
    ),
)
TEXT = Field(
    name="text", label="Wat wil je zeggen?", kind="text", value="Dit zei ik eerst.", hint="Kort mag.", max_length=4000
)
PERSON = Field(name="second", label="Wie nog meer?", kind="person", required=False)
FORM = Form(
    name="answer",
    context="c1/r1/a",
    title="Jouw antwoord",
    intro="> Hoe ging het?",
    fields=(TEXT, ROLE, PERSON),
    submit="Bewaren",
)


def sent_in(view: dict[str, Any], **values: dict[str, Any]) -> dict[str, Any]:
    """A view as Slack sends it back; what is not given stands as it was."""
    state: dict[str, Any] = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            element = block["element"]
            standing: dict[str, Any] = {"type": element["type"], "value": element.get("initial_value")}
            if "options" in element:
                standing = {"type": element["type"], "selected_option": element.get("initial_option")}
            if element["type"] == "users_select":
                standing = {"type": "users_select", "selected_user": element.get("initial_user")}
            if element["type"] == "datepicker":
                standing = {"type": "datepicker", "selected_date": element.get("initial_date")}
            state[block["block_id"]] = {"value": values.get(block["block_id"], standing)}
    return {**view, "state": {"values": state}}


def test_a_form_is_a_window_that_slack_takes_and_remembers_where_it_came_from() -> None:
    view = form_view(FORM, ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    assert view["callback_id"] == "answer"
    assert origin_of(view) == replace(ORIGIN, context="c1/r1/a")


def test_a_day_is_picked_in_slack_and_comes_back_as_it_stood_or_empty() -> None:
    day = Field(name="day", label="Welke dag?", kind="date", value="2026-11-28", required=False)
    view = form_view(replace(FORM, fields=(day, replace(day, name="later", value=""))), ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    assert filled(sent_in(view)).fields == {"day": "2026-11-28", "later": ""}
    picked = {"type": "datepicker", "selected_date": "2026-12-03"}
    assert filled(sent_in(view, **{"field|later": picked})).fields["later"] == "2026-12-03"


def test_what_is_not_changed_comes_back_as_it_stood() -> None:
    back = filled(sent_in(form_view(FORM, ORIGIN, WORDS)))
    assert back.fields == {"text": "Dit zei ik eerst.", "role": "raadslid", "second": ""}
    assert back.people == ("second",)


def test_what_is_filled_in_comes_back_by_the_names_of_the_fields() -> None:
    view = sent_in(
        form_view(FORM, ORIGIN, WORDS),
        **{
            "field|text": {"type": "plain_text_input", "value": "Nu dit."},
            "field|role": {"type": "radio_buttons", "selected_option": {"value": "ambtenaar"}},
            "field|second": {"type": "users_select", "selected_user": "U0BILAL000"},
        },
    )
    assert filled(view).fields == {"text": "Nu dit.", "role": "ambtenaar", "second": "U0BILAL000"}


@pytest.mark.parametrize("length", [0, 1, 2999, 3000, 3001, 4000, 9001])
def test_an_answer_longer_than_a_field_of_slack_is_edited_whole(length: int) -> None:
    text = "".join(chr(97 + number % 26) for number in range(length))
    view = form_view(replace(FORM, fields=(replace(TEXT, value=text),)), ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    assert filled(sent_in(view)).fields["text"] == text


def test_long_explanations_of_options_stand_above_them() -> None:
    options = tuple(replace(option, help="uitleg " * 20) for option in ROLE.options)
    view = form_view(replace(FORM, fields=(replace(ROLE, options=options),)), ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    assert "uitleg" in json.dumps(view["blocks"][-2])
    assert "description" not in json.dumps(view["blocks"][-1])


@pytest.mark.parametrize("count", [2, 20])
def test_options_that_are_too_long_stand_whole_above_with_their_numbers(count: int) -> None:
    labels = [f"{number} sleutels van *het* <hek> & [hier](https://x.nl) " + "lang " * 30 for number in range(count)]
    options = tuple(Option(value=str(number), label=label) for number, label in enumerate(labels))
    view = form_view(replace(FORM, fields=(replace(ROLE, options=options, value="1"),)), ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    *above, choice = [block for block in view["blocks"] if block["type"] in ("section", "input")]
    assert {block["text"]["type"] for block in above} == {"plain_text"}, "people's own words are no markup"
    whole = "\n".join(block["text"]["text"] for block in above)
    for number, label in enumerate(labels, start=1):
        assert f"{number}. {plain(label).strip()}" in whole
    shown = [option["text"]["text"] for option in choice["element"]["options"]]
    assert [text.partition(".")[0] for text in shown] == [str(number) for number in range(1, count + 1)]


def test_more_than_ten_options_are_a_menu() -> None:
    options = tuple(Option(value=str(number), label=f"Keuze {number}") for number in range(11))
    view = form_view(replace(FORM, fields=(replace(ROLE, options=options, value="3"),)), ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    assert view["blocks"][-1]["element"]["type"] == "static_select"


def test_a_title_that_does_not_fit_stands_whole_above_the_form() -> None:
    title = "Jouw moment in De Zeer Lange Kade van Oeverdam"
    view = form_view(replace(FORM, title=title), ORIGIN, WORDS)
    assert wrong_in_view(view) == []
    assert title in json.dumps(view["blocks"][0], ensure_ascii=False)


def test_a_problem_stands_beside_its_field() -> None:
    view = form_view(FORM, ORIGIN, WORDS)
    assert problems(view, {"text": "Er staat een **telefoonnummer** in."}) == {
        "field|text": "Er staat een telefoonnummer in."
    }


def test_a_problem_with_something_that_is_no_field_stands_beside_the_first() -> None:
    view = form_view(FORM, ORIGIN, WORDS)
    assert problems(view, {"": "Het lukt nu niet."}) == {"field|text": "Het lukt nu niet."}


def test_a_form_without_fields_says_a_problem_on_top_and_only_once() -> None:
    view = form_view(replace(FORM, fields=()), ORIGIN, WORDS)
    assert problems(view, {"": "Het lukt nu niet."}) is None
    again = with_notice(with_notice(view, "Het lukt nu niet."), "Het lukt nu niet.")
    assert json.dumps(again).count("Het lukt nu niet.") == 1
    assert wrong_in_view(again) == []
    assert again["submit"] == view["submit"]
    assert again["private_metadata"] == view["private_metadata"]


@pytest.mark.parametrize(
    "written", ["", "x", "[]", '{"release": 0}', '{"room": "C1"}', '{"release": 1, "colour": "red"}']
)
def test_a_window_of_an_older_release_is_known_as_such(written: str) -> None:
    assert origin_of({"private_metadata": written}) is None


def test_a_home_page_that_is_too_long_says_that_there_is_more() -> None:
    sections = tuple(
        Section(title=f"Deel {number}", text="tekst", choices=(Choice(action="edit", value="a", label="Aanpassen"),))
        for number in range(60)
    )
    home = Home(title="Mijn overzicht", sections=sections)
    for view in (home_view(home, ORIGIN, WORDS), home_modal(home, ORIGIN, WORDS)):
        assert wrong_in_view(view) == []
        assert "mijn-gegevens" in json.dumps(view["blocks"][-1])


hostile = st.text(max_size=200) | st.sampled_from(["<!here>", "*x*", "&", "[a](b)", "\n\n- x"])


@given(title=hostile, intro=hostile, label=hostile, value=hostile, hint=hostile)
def test_whatever_stands_in_a_form_slack_takes_it(title: str, intro: str, label: str, value: str, hint: str) -> None:
    field = replace(TEXT, label=escaped(label), value=value, hint=escaped(hint))
    form = replace(FORM, title=escaped(title), intro=escaped(intro), fields=(field, ROLE))
    assert wrong_in_view(form_view(form, ORIGIN, WORDS)) == []


@given(hostile)
def test_whatever_is_said_in_a_window_slack_takes_it(text: str) -> None:
    assert wrong_in_view(message_view(Message(text=escaped(text)), origin=ORIGIN, words=WORDS)) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_window_that_says_to_wait_is_one_that_slack_takes(language: str) -> None:
    assert wrong_in_view(waiting_view(origin=ORIGIN, language=language, words=WORDS)) == []
