"""What Slack refuses is found out before Slack sees it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.slack.screen import mrkdwn, seen
from tests.support.slack.validity import wrong_in_blocks, wrong_in_message, wrong_in_view

Made = dict[str, Any]


def plain(text: str) -> Made:
    return {"type": "plain_text", "text": text, "emoji": False}


def button(number: int = 0, **more: Any) -> Made:
    return {"type": "button", "action_id": f"do|{number}", "text": plain("Ja"), "value": "1", **more}


def section(text: str = "Dag", **more: Any) -> Made:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def actions(*elements: Made) -> Made:
    return {"type": "actions", "elements": list(elements)}


def rich(*elements: Made) -> Made:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(elements)}]}


def option(value: str = "a", **more: Any) -> Made:
    return {"text": plain("Optie"), "value": value, **more}


def field(element: Made, **more: Any) -> Made:
    return {"type": "input", "block_id": "b", "label": plain("Vraag"), "element": element, **more}


def radio(*options: Made, **more: Any) -> Made:
    return {"type": "radio_buttons", "action_id": "a", "options": list(options), **more}


def modal(*blocks: Made, **more: Any) -> Made:
    return {"type": "modal", "title": plain("Titel"), "submit": plain("Klaar"), "blocks": list(blocks), **more}


LINE = field({"type": "plain_text_input", "action_id": "a", "multiline": True, "max_length": 3000})
GOOD_BLOCKS = [
    rich({"type": "text", "text": "Vet", "style": {"bold": True}}, {"type": "link", "url": "https://example.nl/"}),
    section("*Dag*"),
    actions(button(1, style="primary"), button(2)),
    {"type": "divider"},
    {"type": "header", "text": plain("Kop")},
    {"type": "context", "elements": [{"type": "mrkdwn", "text": "klein"}]},
]


def test_good_blocks_and_views_have_nothing_wrong() -> None:
    assert wrong_in_message("Dag", GOOD_BLOCKS) == []
    assert wrong_in_view(modal(LINE, section(), private_metadata="{}", callback_id="c")) == []
    assert wrong_in_view({"type": "home", "blocks": GOOD_BLOCKS}) == []
    chosen = radio(option("a"), option("b", description=plain("Dit ziet niemand")), initial_option=option("a"))
    assert wrong_in_view(modal(field(chosen))) == []


@pytest.mark.parametrize(
    ("what", "blocks"),
    [
        ("an unknown type of block", [{"type": "praatplaat", "text": plain("x")}]),
        ("an unknown type of element", [actions({"type": "knop", "action_id": "a", "text": plain("x")})]),
        ("an element where it may not stand", [{"type": "section", "text": plain("x"), "accessory": LINE["element"]}]),
        ("a field that does not exist", [section(kleur="rood")]),
        ("mrkdwn on a button", [actions(button(text={"type": "mrkdwn", "text": "*x*"}))]),
        ("an unknown style of button", [actions(button(style="vrolijk"))]),
        ("an empty text", [section("")]),
        ("an empty button", [actions(button(text=plain("")))]),
        ("3,001 signs in a section", [section("x" * 3001)]),
        ("a label of 76 signs", [actions(button(text=plain("x" * 76)))]),
        ("a value of 2,001 signs", [actions(button(value="x" * 2001))]),
        ("an action_id of 256 signs", [actions(button(action_id="x" * 256))]),
        ("a block_id of 256 signs", [section(block_id="x" * 256)]),
        ("a header of 151 signs", [{"type": "header", "text": plain("x" * 151)}]),
        ("an action_id twice in a block", [actions(button(1), button(1))]),
        ("a block_id twice", [section(block_id="b"), section(block_id="b")]),
        ("26 buttons in a row", [actions(*(button(nr) for nr in range(26)))]),
        ("no buttons in a row", [actions()]),
        ("11 small texts", [{"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}] * 11}]),
        ("11 options to choose from", [field(radio(*(option(str(nr)) for nr in range(11))))]),
        ("an option twice", [field(radio(option("a"), option("a")))]),
        ("an option of 76 signs", [field(radio(option(text=plain("x" * 76))))]),
        ("an explanation of 76 signs", [field(radio(option(description=plain("x" * 76))))]),
        ("a first choice that is no option", [field(radio(option("a"), initial_option=option("b")))]),
        ("an option with a value of 151 signs", [field(radio(option("x" * 151)))]),
        ("51 blocks", [section()] * 51),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_slack_refuses_in_blocks_is_found(what: str, blocks: list[Made]) -> None:
    assert wrong_in_blocks(blocks), what


@pytest.mark.parametrize(
    ("what", "view"),
    [
        ("a title of 25 signs", modal(LINE, title=plain("x" * 25))),
        ("a send button of 25 signs", modal(LINE, submit=plain("x" * 25))),
        ("no title", {name: value for name, value in modal(LINE).items() if name != "title"}),
        ("metadata of 3,001 signs", modal(LINE, private_metadata="x" * 3001)),
        ("a callback_id of 256 signs", modal(LINE, callback_id="x" * 256)),
        ("fields without a send button", {name: value for name, value in modal(LINE).items() if name != "submit"}),
        ("101 blocks", modal(*[section()] * 101)),
        ("no blocks", modal()),
        ("a home tab with a send button", {"type": "home", "blocks": [section()], "submit": plain("x")}),
        ("another type", {"type": "venster", "blocks": [section()]}),
        ("two fields with the focus", modal(*(
            field({"type": "plain_text_input", "action_id": "a", "focus_on_load": True}, block_id=str(nr))
            for nr in range(2)
        ))),
        ("a first text that is too long", modal(
            field({"type": "plain_text_input", "action_id": "a", "initial_value": "x" * 3001})
        )),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_slack_refuses_in_a_view_is_found(what: str, view: Made) -> None:
    assert wrong_in_view(view), what


def test_a_message_must_have_a_text_for_who_cannot_see_blocks_and_may_not_be_too_long_as_a_whole() -> None:
    assert wrong_in_message(" ", [section()])
    assert wrong_in_message("x" * 4001, [section()])
    assert wrong_in_message("x", [section("x" * 2900)] * 5)
    assert wrong_in_message("x", [section("x" * 2900)] * 4) == []


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*vet* en _schuin_", "<p><strong>vet</strong> en <em>schuin</em></p>"),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
        ("&lt;!here&gt; &amp;amp;", "<p>&lt;!here&gt; &amp;amp;</p>"),
        ("<!here> <@U1>", "<p><mark>!here</mark> <mark>@U1</mark></p>"),
        ("<https://example.nl/|de _wet_>", '<p><a href="https://example.nl/">de _wet_</a></p>'),
        ("\u2060*\u2060x\u2060*\u2060", "<p>*x*</p>"),
        ("• een\n• twee", "<li>een</li><li>twee</li>"),
        ("&gt; citaat\nverder", "<blockquote>citaat</blockquote><p>verder</p>"),
    ],
)
def test_a_person_sees_what_slack_makes_of_mrkdwn(text: str, html: str) -> None:
    assert mrkdwn(text) == html


def test_a_person_sees_rich_text_to_the_letter_and_a_mention_as_a_mention() -> None:
    shown = seen({"blocks": [rich({"type": "text", "text": "<!here> *x*"}, {"type": "broadcast", "range": "here"})]})
    assert shown == "<p>&lt;!here&gt; *x*<mark>broadcast</mark></p>"
