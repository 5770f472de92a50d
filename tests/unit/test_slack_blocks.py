"""A message within Slack's limits: split between words, nothing lost, buttons where people see them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.messages import Choice, Message
from bot.library.escaping import escaped
from bot.platforms.slack.blocks import MOST_IN_MESSAGE, buttons, sheets
from tests.support.slack.validity import wrong_in_message


def words_of(message: Message) -> list[str]:
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if value.get("type") in ("text", "link"):
                found.append(value["text"])
            for each in value.values():
                walk(each)
        elif isinstance(value, list | tuple):
            for each in value:
                walk(each)

    for sheet in sheets(message):
        walk(sheet.blocks)
        found.append(" ")
    return "".join(found).split()


def wrong(message: Message) -> list[str]:
    return [each for sheet in sheets(message) for each in wrong_in_message(sheet.text, sheet.blocks)]


@pytest.mark.parametrize(
    "text",
    [
        "woord " * 3500,
        "w" * 30_000,
        "- punt\n" * 400,
        "\n\n".join(["> citaat van iemand"] * 300),
        "\n\n".join(["een alinea met **vet** erin"] * 500),
        "&" * 5000,
        "",
    ],
)
def test_however_long_a_text_is_it_fits_and_nothing_is_lost(text: str) -> None:
    message = Message(text=text)
    assert wrong(message) == []
    plain = text.replace("**", "").replace("> ", "").replace("- ", "")
    assert "".join(words_of(message)) == "".join(plain.split())


def test_a_short_text_is_one_message_and_a_long_one_several() -> None:
    assert len(sheets(Message(text="kort"))) == 1
    assert len(sheets(Message(text="woord " * 3500))) == -(-21_000 // MOST_IN_MESSAGE)


def test_the_buttons_stand_under_the_first_message() -> None:
    choice = Choice(action="sources", value="c/w", label="Waar komt dit vandaan?")
    first, *rest = sheets(Message(text="woord " * 3500, choices=(choice,)))
    assert first.blocks[-1]["type"] == "actions"
    assert all(block["type"] != "actions" for sheet in rest for block in sheet.blocks)


def test_a_button_says_its_action_and_value_and_ids_are_never_the_same() -> None:
    choices = [Choice(action="answer", value="c/r/a", label="Antwoord geven", style="primary")] * 7
    rows = buttons(choices)
    elements = [element for row in rows for element in row["elements"]]
    assert len({element["action_id"] for element in elements}) == 7
    assert elements[0]["action_id"] == "do|answer|0"
    assert elements[0]["value"] == "c/r/a"
    assert elements[0]["style"] == "primary"
    assert len(rows) == 2


def test_a_button_without_value_has_none_because_slack_refuses_an_empty_one() -> None:
    (row,) = buttons([Choice(action="as_json", value="", label="JSON")])
    assert "value" not in row["elements"][0]


@given(
    st.text(max_size=3000),
    st.lists(st.tuples(st.text(max_size=120), st.text(max_size=2500), st.sampled_from(["primary", "plain", "danger"]))),
)
def test_whatever_is_said_slack_takes_it(text: str, made: list[tuple[str, str, str]]) -> None:
    choices = tuple(Choice(action="do", value=value, label=label, style=style) for label, value, style in made[:30])
    assert wrong(Message(text=escaped(text), choices=choices)) == []
