"""What stands in an event of Matrix, as strangers' programs make them, and what people type in it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.matrix import reading
from bot.platforms.matrix.markdown import as_typed, packed, pieces
from bot.platforms.matrix.typed import after_name, command_in, ids_in, mark_in, names_of
from tests.support.matrix.strange import STRANGE

NAMES = names_of("@reflectie:oeverdam.test", "Reflectie")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=8,
)


def message(content: object, **more: Any) -> dict[str, Any]:
    return {"type": "m.room.message", "event_id": "$1", "sender": "@anna:x", "content": content, **more}


def text_of(content: object) -> str | None:
    said = reading.said(message(content))
    return said.text if said else None


@pytest.mark.parametrize("content", STRANGE)
def test_a_strange_message_is_read_as_nothing_or_as_its_text(content: dict[str, Any]) -> None:
    assert text_of(content) in (None, "x")


@given(JSON, JSON, JSON)
def test_nothing_that_json_can_hold_breaks_the_reading(content: Any, relation: Any, at: Any) -> None:
    for kind in ("m.room.message", "m.reaction", "m.room.redaction"):
        event = message({"m.relates_to": relation, "body": content, "msgtype": "m.text"}, origin_server_ts=at)
        event["type"] = kind
        reading.said(event)
        reading.reacted(event)
        reading.redacted_by({**event, "redacts": at})
        reading.moment(event)


def test_the_quote_that_old_programs_put_above_an_answer_is_not_part_of_it() -> None:
    relation = {"m.in_reply_to": {"event_id": "$0"}}
    body = "> <@reflectie:x> Wat zag je?\n> Nog een regel\n\nEen bankje\n> met een citaat"
    assert text_of({"msgtype": "m.text", "body": body, "m.relates_to": relation}) == "Een bankje\n> met een citaat"
    assert text_of({"msgtype": "m.text", "body": body}) == body


def test_what_a_redaction_takes_away_stands_in_its_content_or_beside_it() -> None:
    assert reading.redacted_by({"content": {"redacts": "$1"}}) == "$1"
    assert reading.redacted_by({"content": {}, "redacts": "$1"}) == "$1"
    assert reading.redacted_by({"content": "x"}) == ""


@pytest.mark.parametrize(
    ("text", "mentioned", "talk", "words"),
    [
        ("!reflectie status", False, False, "status"),
        ("!Reflectie  mijn gegevens", False, True, "mijn gegevens"),
        ("Reflectie: hulp", True, False, "hulp"),
        ("@reflectie:oeverdam.test status", True, False, "status"),
        ("reflectie helpt ons enorm", False, False, None),
        ("reflectie nu gaat het beter dan eerst", True, True, None),
        ("Reflectie, mijn gegevens", True, True, "mijn gegevens"),
        ("nu gaat het beter", False, True, None),
    ],
)
def test_a_command_is_told_from_an_answer(text: str, mentioned: bool, talk: bool, words: str | None) -> None:
    assert command_in(text, NAMES, mentioned=mentioned, talk=talk) == words


def test_a_name_counts_only_as_a_whole_word_at_the_begin() -> None:
    assert after_name("Reflectief gesprek", NAMES) is None
    assert after_name("Dag Reflectie", NAMES) is None


@pytest.mark.parametrize(("text", "mark"), [("2", "2"), (" 12. ", "12"), ("1️⃣", "1"), ("C", "c"), ("c)", "c")])
def test_a_mark_is_a_number_or_a_letter_and_nothing_else(text: str, mark: str) -> None:
    assert mark_in(text) == mark


@pytest.mark.parametrize("text", ["", "ja", "2 keer", "a b", "123", "👍"])
def test_what_is_more_than_a_mark_is_none(text: str) -> None:
    assert mark_in(text) is None


def test_the_ids_of_people_in_a_text_are_found_without_what_stands_around_them() -> None:
    assert ids_in("vraag (@anna:oeverdam.nl), of @b.c:x.nl:8448.") == ("@anna:oeverdam.nl", "@b.c:x.nl:8448")


def test_our_command_is_said_as_people_can_type_it_here() -> None:
    (piece,) = pieces("Typ **/reflectie hulp**. Iemand schreef /reflectie.")
    assert piece.plain == "Typ !reflectie hulp. Iemand schreef /reflectie."


@given(st.text(max_size=300))
def test_what_somebody_typed_never_becomes_a_tag(text: str) -> None:
    for piece in pieces(as_typed(text)):
        assert "<" not in piece.html.replace("<p>", "").replace("</p>", "").replace("<br>", "").replace("<br />", "")


@given(st.lists(st.text(alphabet='aéж"\\😀\n ', min_size=1, max_size=60_000), min_size=1, max_size=3))
def test_no_message_is_larger_than_a_homeserver_takes_when_it_is_changed_and_encrypted(texts: list[str]) -> None:
    for sheet in packed([piece for text in texts for piece in pieces(as_typed(text))]):
        content = {"body": sheet.plain, "formatted_body": sheet.html}
        edit = json.dumps({**content, "m.new_content": content})
        assert len(edit) * 4 / 3 < 60_000
