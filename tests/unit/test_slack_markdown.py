"""Our Markdown as Slack's rich text and mrkdwn: formatting survives, and what people typed is harmless."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.library.escaping import escaped
from bot.platforms.slack.markdown import Part, Span, cut, mrkdwn, parts, plain, rich_text
from tests.support.slack.screen import seen
from tests.support.slack.validity import wrong_in_blocks

HOSTILE = [
    "<!here>",
    "<!channel>",
    "<@U0ANNA0000>",
    "<https://evil.nl|bank>",
    "&lt;b&gt; & <b>",
    "@channel",
    "*vet* _schuin_ ~weg~ `code`",
    "> geen citaat",
    "1. geen lijst",
    "# geen kop",
    "[klik](https://evil.nl)",
    "```\ncode\n```",
    "\u202eomgekeerd",
    "regel een\n\nregel twee",
    "|||",
]
typed_text = st.text(max_size=400) | st.sampled_from(HOSTILE)


def all_text(value: Any) -> str:
    if isinstance(value, dict):
        return str(value.get("text", "")) if isinstance(value.get("text"), str) else all_text(list(value.values()))
    return "".join(all_text(each) for each in value) if isinstance(value, list) else ""


def test_formatting_becomes_rich_text() -> None:
    block = rich_text(parts("**Vet** en *schuin*\n\n- een\n- twee\n\n> citaat\n\n[wet](https://example.nl/)"))
    html = seen({"blocks": [block]})
    assert html == (
        "<p><strong>Vet</strong> en <em>schuin</em></p><ul><li>een</li><li>twee</li></ul>"
        '<blockquote>citaat</blockquote><p><a href="https://example.nl/">wet</a></p>'
    )


def test_formatting_becomes_mrkdwn_for_notifications() -> None:
    text = "**Vet** en *schuin*\n\n- een\n- twee\n\n> citaat\n\n[wet](https://example.nl/)"
    assert mrkdwn(parts(text)) == "*Vet* en _schuin_\n\n• een\n• twee\n\n> citaat\n\n<https://example.nl/|wet>"


def test_a_list_keeps_its_numbers_and_levels() -> None:
    block = rich_text(parts("1. een\n2. twee\n\n- buiten\n  - binnen"))
    lists = [(each["style"], each["indent"], len(each["elements"])) for each in block["elements"]]
    assert lists == [("ordered", 0, 2), ("bullet", 0, 1), ("bullet", 1, 1)]
    assert wrong_in_blocks([block]) == []


def test_a_list_that_does_not_begin_at_one_keeps_its_numbers() -> None:
    block = rich_text(parts("3. drie\n4. vier"))
    assert all_text(block) == "3. drie4. vier"
    assert wrong_in_blocks([block]) == []


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_people_typed_is_shown_to_the_letter(typed: str) -> None:
    block = rich_text(parts(escaped(typed)))
    kinds = {element["type"] for part in block["elements"] for element in part["elements"]}
    assert kinds == {"text"}
    assert all_text(block) == typed.replace("\u202e", "").strip()


@pytest.mark.parametrize("typed", HOSTILE)
def test_in_a_notification_it_calls_nobody_and_is_no_link(typed: str) -> None:
    html = seen({"text": mrkdwn(parts(escaped(typed)))})
    for tag in ("<mark>", "<a ", "<strong>", "<em>", "<s>", "<code>", "<blockquote>"):
        assert tag not in html


@given(typed_text)
def test_whatever_is_typed_is_taken_by_slack_and_loses_no_sign(typed: str) -> None:
    block = rich_text(parts(escaped(typed)))
    assert wrong_in_blocks([block]) == []
    signs = [sign for sign in escaped(typed) if sign.isalnum()]
    assert [sign for sign in all_text(block) if sign.isalnum()] == signs


@given(st.lists(st.text(alphabet="ab \n", min_size=1, max_size=60), min_size=1, max_size=5), st.integers(5, 40))
def test_a_part_that_is_cut_is_the_same_text_in_pieces_that_fit(texts: list[str], longest: int) -> None:
    part = Part(
        kind="paragraph", spans=tuple(Span(text=text, bold=number % 2 == 0) for number, text in enumerate(texts))
    )
    pieces = list(cut(part, longest))
    assert all(0 < piece.length <= longest for piece in pieces)
    assert "".join(span.text for piece in pieces for span in piece.spans) == "".join(texts)


def test_a_text_is_cut_between_words() -> None:
    part = Part(kind="paragraph", spans=(Span(text="een twee drie vier"),))
    assert ["".join(span.text for span in piece.spans) for piece in cut(part, 10)] == ["een twee ", "drie vier"]


def test_a_link_with_an_address_longer_than_a_block_keeps_its_words() -> None:
    part = Part(kind="paragraph", spans=(Span(text="de wet", url="https://example.nl/" + "a" * 100),))
    assert "".join(span.text for piece in cut(part, 30) for span in piece.spans) == "de wet"


def test_a_title_is_words_only() -> None:
    assert plain("**De** *Kade* \\(noord\\)") == "De Kade (noord)"
