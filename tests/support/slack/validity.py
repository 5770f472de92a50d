"""Would Slack take these blocks, this message, this view? Everything that is wrong with them, in words; nothing when all is
well.

Three judges, because none of them knows everything: the models of slack_sdk (lengths), the types that Slack publishes
(`slack.schema.json`: what may stand where), and the limits below, which neither of them knows. The emulator judges
nothing. Used by every test that makes blocks, and by `Emulator`'s tests on all that ever came to it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

SCHEMA = Path(__file__).with_name("slack.schema.json")

BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
TEXT_IN_BLOCKS = 13_200
"""Of all blocks of a message together. Slack does not document it; it answers `msg_blocks_too_long`."""
FALLBACK = 4_000
TITLE = 24
PRIVATE_METADATA = 3_000
ID = 255
MARKDOWN_BLOCK = 12_000

_LONGEST = {
    ("section", "text"): 3_000,
    ("section", "fields"): 2_000,
    ("header", "text"): 150,
    ("context", "elements"): 3_000,
    ("button", "text"): 75,
    ("input", "label"): 2_000,
    ("input", "hint"): 2_000,
    ("option", "text"): 75,
    ("option", "description"): 75,
    ("confirm", "title"): 100,
    ("confirm", "text"): 300,
    ("confirm", "confirm"): 30,
    ("confirm", "deny"): 30,
    ("", "placeholder"): 150,
}
"""(what it stands in, its name) → the most signs of a text object. "" is anything."""
_LONGEST_PLAIN = {
    ("button", "value"): 2_000,
    ("button", "url"): 3_000,
    ("button", "accessibility_label"): 75,
    ("option", "value"): 150,
    ("link", "url"): 3_000,
    ("markdown", "text"): MARKDOWN_BLOCK,
    ("plain_text_input", "initial_value"): 3_000,
    ("", "action_id"): ID,
    ("", "block_id"): ID,
}
"""The same, of a field that is text itself."""
_MOST = {
    ("actions", "elements"): 25,
    ("context", "elements"): 10,
    ("section", "fields"): 10,
    ("static_select", "options"): 100,
    ("multi_static_select", "options"): 100,
    ("radio_buttons", "options"): 10,
    ("checkboxes", "options"): 10,
    ("overflow", "options"): 5,
}
"""(what, its list) → how many may stand in it."""


def wrong_in_message(text: str, blocks: Sequence[dict[str, Any]]) -> list[str]:
    """What is wrong with a message. `text` is what notifications and screen readers show."""
    wrong = wrong_in_blocks(blocks, most=BLOCKS_IN_MESSAGE)
    if not text.strip():
        wrong.append("there is no text for notifications and screen readers")
    if len(text) > FALLBACK:
        wrong.append(f"the text has {len(text)} signs; at most {FALLBACK}")
    if (length := sum(_texts(list(blocks)))) > TEXT_IN_BLOCKS:
        wrong.append(f"the blocks together hold {length} signs; at most {TEXT_IN_BLOCKS}")
    return wrong


def wrong_in_view(view: dict[str, Any]) -> list[str]:
    """What is wrong with a modal or a home tab, as it is given to `views.open` and `views.publish`."""
    kind = view.get("type")
    if kind not in ("modal", "home"):
        return [f"type is {kind!r}"]
    blocks = view.get("blocks") or []
    wrong = wrong_in_blocks(blocks, most=BLOCKS_IN_VIEW)
    wrong += _by_schema("Modal" if kind == "modal" else "Home", view)
    try:
        View(**view).to_dict()
    except (SlackObjectFormationError, TypeError) as trouble:
        wrong.append(f"slack_sdk: {trouble}")
    if not blocks:
        wrong.append("a view without blocks")
    for name in ("title", "submit", "close"):
        if (text := view.get(name)) and not 0 < len(text["text"]) <= TITLE:
            wrong.append(f"{name} has {len(text['text'])} signs; from 1 to {TITLE}")
    for name, most in (("private_metadata", PRIVATE_METADATA), ("callback_id", ID), ("external_id", ID)):
        if len(view.get(name) or "") > most:
            wrong.append(f"{name} has {len(view[name])} signs; at most {most}")
    if kind == "modal" and any(block.get("type") == "input" for block in blocks) and not view.get("submit"):
        wrong.append("fields without a button to send them in")
    if sum(1 for each in _objects(blocks) if each.get("focus_on_load")) > 1:
        wrong.append("more than one field wants the focus")
    return wrong


def wrong_in_blocks(blocks: Sequence[dict[str, Any]], *, most: int = BLOCKS_IN_MESSAGE) -> list[str]:
    """What is wrong with a list of blocks."""
    wrong = _by_schema("Blocks", list(blocks))
    if len(blocks) > most:
        wrong.append(f"{len(blocks)} blocks; at most {most}")
    for number, block in enumerate(blocks):
        wrong += [f"block {number}: {each}" for each in _in_block(block)]
    ids = Counter(block["block_id"] for block in blocks if block.get("block_id"))
    wrong += [f"block_id {id_!r} occurs {times} times" for id_, times in ids.items() if times > 1]
    return wrong


def wrong_in_workspace(everything: Mapping[str, Sequence[dict[str, Any]]], bot_user: str) -> list[str]:
    """What is wrong with all that the bot ever showed in a workspace (`Emulator.all`)."""
    wrong: list[str] = []
    for message in [*everything["messages"], *everything["ephemeral"]]:
        if message["user"] == bot_user:
            wrong += [f"a message: {each}" for each in wrong_in_message(message["text"], message.get("blocks") or [])]
    for view in everything["views"]:
        fields = ("type", "blocks", "title", "submit", "close", "private_metadata", "callback_id", "external_id")
        wrong += [f"a view: {each}" for each in wrong_in_view({name: view[name] for name in fields if view.get(name)})]
    return wrong


def wrong_in_payload(definition: str, payload: object) -> list[str]:
    """What Slack's own types say about something that Slack sends. `definition` is a name in `schema/slack.ts`."""
    return _by_schema(definition, payload)


def _in_block(block: dict[str, Any]) -> Iterator[str]:
    try:
        parsed = Block.parse(block)
        if parsed is None:
            yield f"slack_sdk does not know the type {block.get('type')!r}"
        else:
            parsed.to_dict()
    except (SlackObjectFormationError, TypeError, AttributeError) as trouble:
        yield f"slack_sdk: {trouble}"
    actions = Counter(each["action_id"] for each in _objects(block) if each.get("action_id"))
    yield from (f"action_id {id_!r} occurs {times} times" for id_, times in actions.items() if times > 1)
    yield from _limits(block, "")


def _limits(value: Any, kind: str) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _limits(each, kind)
        return
    if not isinstance(value, dict):
        return
    kind = str(value.get("type") or kind)
    for name, inner in value.items():
        for one in inner if isinstance(inner, list) else [inner]:
            if isinstance(one, dict) and one.get("type") in ("plain_text", "mrkdwn"):
                longest = _LONGEST.get((kind, name)) or _LONGEST.get(("", name)) or 3_000
                if not 0 < len(one.get("text", "")) <= longest:
                    yield f"{kind}.{name} has {len(one.get('text', ''))} signs; from 1 to {longest}"
        plain = _LONGEST_PLAIN.get((kind, name)) or _LONGEST_PLAIN.get(("", name))
        if plain and isinstance(inner, str) and not 0 < len(inner) <= plain:
            yield f"{kind}.{name} has {len(inner)} signs; from 1 to {plain}"
        if isinstance(inner, list):
            most = _MOST.get((kind, name))
            if most and not 0 < len(inner) <= most:
                yield f"{kind}.{name} has {len(inner)} parts; from 1 to {most}"
            inside = {"options": "option", "initial_options": "option"}.get(name, kind)
            yield from _limits(inner, inside)
        elif isinstance(inner, dict) and inner.get("type") not in ("plain_text", "mrkdwn"):
            inside = {"confirm": "confirm", "initial_option": "option"}.get(name, kind)
            yield from _limits(inner, inside)
    yield from _choices(value)


def _choices(element: dict[str, Any]) -> Iterator[str]:
    options = element.get("options")
    if not isinstance(options, list):
        return
    values = Counter(option.get("value") for option in options)
    yield from (f"the value {value!r} occurs {times} times" for value, times in values.items() if times > 1)
    chosen = [element["initial_option"]] if "initial_option" in element else element.get("initial_options") or []
    yield from (f"what is chosen at first is no option: {one.get('value')!r}" for one in chosen if one not in options)


@cache
def _validator(definition: str) -> Draft7Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return Draft7Validator({"$ref": f"#/definitions/{definition}", "definitions": schema["definitions"]})


def _by_schema(definition: str, value: object) -> list[str]:
    return [f"schema: {error.json_path}: {_closest(error)}" for error in _validator(definition).iter_errors(value)]


def _closest(error: Any) -> str:
    """Why the best of the alternatives does not fit: the one that goes wrong deepest inside."""
    while error.context:
        error = max(error.context, key=lambda each: (len(each.absolute_path), each.validator not in ("const", "enum")))
    return f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _objects(each)


def _texts(value: Any) -> Iterator[int]:
    return (len(each["text"]) for each in _objects(value) if isinstance(each.get("text"), str))
