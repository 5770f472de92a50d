"""Forms, home pages and texts → Slack's views; and a view that came back → what was filled in. Pure.

What a view must remember travels in its `private_metadata`: where the person was, and the context of the form. Used by
`showing.py` and `pressing.py`. Read next: `blocks.py`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.core.messages import Choice, Field, Form, Home, Message, Option
from bot.platforms.slack.blocks import buttons, plain_text, shortened, text_blocks
from bot.platforms.slack.markdown import plain
from bot.platforms.slack.words import Words

View = dict[str, Any]

LONGEST_TITLE = 24
LONGEST_INPUT = 3000
LONGEST_LABEL = 2000
LONGEST_HINT = 150
LONGEST_OPTION = 75
LONGEST_SECTION = 3000
MOST_RADIOS = 10
MOST_OPTIONS = 100
MOST_IN_VIEW = 97
FIELD = "field"
VALUE = "value"
TEXT = "text"
"""The callback of a view that only shows something."""
RELEASE = 1
"""Of what is written in `private_metadata`; goes up when it can no longer be read."""


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a person was when a view opened, so that what they do in it counts there. `language`: of its words."""

    room: str = ""
    thread: str = ""
    language: str = "nl"
    context: str = ""
    release: int = RELEASE


def origin_of(view: Mapping[str, Any]) -> Origin | None:
    """What a view remembers; None when it is of a release that wrote otherwise."""
    try:
        written = json.loads(view.get("private_metadata") or "{}")
        return Origin(**written) if written.get("release") == RELEASE else None
    except (ValueError, TypeError, AttributeError):
        return None


def _remembering(origin: Origin) -> str:
    return json.dumps(asdict(origin), ensure_ascii=False, separators=(",", ":"))


def form_view(form: Form, origin: Origin, words: Words) -> View:
    """A form as a modal."""
    title = plain(form.title)
    blocks = text_blocks(f"**{form.title}**" if len(title) > LONGEST_TITLE else "", most=1)
    blocks = (blocks if len(title) > LONGEST_TITLE else []) + (text_blocks(form.intro) if form.intro else [])
    for field in form.fields:
        blocks += _field(field, form.language, words)
    return {
        "type": "modal",
        "callback_id": form.name,
        "title": plain_text(title, LONGEST_TITLE),
        "submit": plain_text(plain(form.submit), LONGEST_TITLE),
        "close": plain_text(words.say(form.language, "cancel"), LONGEST_TITLE),
        "private_metadata": _remembering(
            Origin(room=origin.room, thread=origin.thread, language=form.language, context=form.context)
        ),
        "blocks": blocks[:MOST_IN_VIEW],
    }


def _field(field: Field, language: str, words: Words) -> list[dict[str, Any]]:
    made: dict[str, Any] = {
        "type": "input",
        "block_id": f"{FIELD}|{field.name}",
        "label": plain_text(plain(field.label), LONGEST_LABEL),
        "optional": not field.required,
    }
    if field.hint:
        made["hint"] = plain_text(plain(field.hint), LONGEST_LABEL)
    match field.kind:
        case "one_of":
            explained, made["element"] = _options(field)
            return [*explained, made]
        case "person":
            element: dict[str, Any] = {"type": "users_select", "action_id": VALUE}
            if field.value:
                element["initial_user"] = field.value
            made["element"] = element
            return [made]
        case "date":
            picker: dict[str, Any] = {"type": "datepicker", "action_id": VALUE}
            if field.value:
                picker["initial_date"] = field.value
            made["element"] = picker
            return [made]
    pieces = [field.value[at : at + LONGEST_INPUT] for at in range(0, len(field.value), LONGEST_INPUT)] or [""]
    blocks = []
    for number, piece in enumerate(pieces):
        text = dict(made)
        if number:
            # An input takes 3,000 signs. What is longer came from elsewhere, and may not be cut off by being edited.
            text["block_id"] = f"{FIELD}|{field.name}|{number}"
            text["label"] = plain_text(words.say(language, "rest"), LONGEST_LABEL)
            text["optional"] = True
        most = min(field.max_length, LONGEST_INPUT)
        element = {
            "type": "plain_text_input",
            "action_id": VALUE,
            "multiline": field.kind == "text",
            "max_length": most if len(pieces) == 1 else LONGEST_INPUT,
        }
        if piece:
            element["initial_value"] = piece
        text["element"] = element
        blocks.append(text)
    return blocks


def _options(field: Field) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """A choice out of several. What an option means stands beside it, or above them all where that is too long. When an
    option itself is too long, all of them stand above, whole and with a number."""
    fits = all(len(plain(option.help)) <= LONGEST_OPTION for option in field.options)
    numbered = any(len(plain(option.label)) > LONGEST_OPTION for option in field.options)
    made = []
    for number, option in enumerate(field.options[:MOST_OPTIONS], start=1):
        label = f"{number}. {plain(option.label)}" if numbered else plain(option.label)
        one: dict[str, Any] = {
            "text": plain_text(label, LONGEST_OPTION),
            "value": option.value[:LONGEST_OPTION],
        }
        if option.help and fits:
            one["description"] = plain_text(plain(option.help), LONGEST_OPTION)
        made.append(one)
    element: dict[str, Any] = {
        "type": "radio_buttons" if len(made) <= MOST_RADIOS else "static_select",
        "action_id": VALUE,
        "options": made,
    }
    chosen = next((one for one in made if one["value"] == field.value), None)
    if chosen and field.value:
        element["initial_option"] = chosen
    explained = [f"- **{option.label}**: {option.help}" for option in field.options if option.help]
    above = [] if fits else text_blocks("\n".join(explained))
    return ([*_whole(field.options), *above] if numbered else above, element)


def _whole(options: Sequence[Option]) -> list[dict[str, Any]]:
    """The options to the letter, each with its number: people's own words, in which nothing is markup."""
    lines = [f"{number}. {plain(option.label)}" for number, option in enumerate(options, start=1)]
    texts = [""]
    for line in lines:
        if len(texts[-1]) + len(line) >= LONGEST_SECTION:
            texts.append("")
        texts[-1] += f"{line}\n"
    return [{"type": "section", "text": plain_text(text, LONGEST_SECTION)} for text in texts]


def text_view(title: str, text: str, choices: Sequence[Choice], *, origin: Origin, language: str, words: Words) -> View:
    """A text as a modal: what would be a private line elsewhere."""
    blocks = [*text_blocks(text, most=60), *buttons(choices)]
    return {
        "type": "modal",
        "callback_id": TEXT,
        "title": plain_text(plain(title), LONGEST_TITLE),
        "close": plain_text(words.say(language, "close"), LONGEST_TITLE),
        "private_metadata": _remembering(Origin(room=origin.room, thread=origin.thread, language=language)),
        "blocks": blocks[:MOST_IN_VIEW],
    }


def message_view(message: Message, *, origin: Origin, words: Words) -> View:
    """A private line, as a modal."""
    title = words.say(message.language, "bot")
    return text_view(title, message.text, message.choices, origin=origin, language=message.language, words=words)


def waiting_view(*, origin: Origin, language: str, words: Words) -> View:
    """What is seen while the answer is not there yet."""
    title, text = words.say(language, "moment"), words.say(language, "waiting")
    return text_view(title, text, (), origin=origin, language=language, words=words)


def home_blocks(home: Home, words: Words) -> list[dict[str, Any]]:
    """The sections of a home page. What is over Slack's limit is said to be left out."""
    blocks: list[dict[str, Any]] = []
    number = 0
    for section in home.sections:
        made: list[dict[str, Any]] = []
        if section.title:
            made += [{"type": "divider"}] if blocks else []
            made.append({"type": "header", "text": plain_text(plain(section.title), LONGEST_HINT)})
        made += text_blocks(section.text) if section.text else []
        made += buttons(section.choices, first=number)
        number += len(section.choices)
        if len(blocks) + len(made) > MOST_IN_VIEW:
            return [*blocks, *text_blocks(words.say(home.language, "more"))]
        blocks += made
    return blocks


def home_view(home: Home, origin: Origin, words: Words) -> View:
    """A home page for the home tab."""
    return {
        "type": "home",
        "private_metadata": _remembering(Origin(room=origin.room, language=home.language)),
        "blocks": home_blocks(home, words),
    }


def home_modal(home: Home, origin: Origin, words: Words) -> View:
    """A home page as a modal: for who asked for it in a channel, and for who has no home tab."""
    return {
        "type": "modal",
        "callback_id": TEXT,
        "title": plain_text(plain(home.title), LONGEST_TITLE),
        "close": plain_text(words.say(home.language, "close"), LONGEST_TITLE),
        "private_metadata": _remembering(Origin(room=origin.room, thread=origin.thread, language=home.language)),
        "blocks": home_blocks(home, words),
    }


# A view that came back


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What was filled in. `people`: the fields that hold a person's id."""

    fields: dict[str, str]
    people: tuple[str, ...]


def filled(view: Mapping[str, Any]) -> Filled:
    """The values of a view, by the names of the fields of its form."""
    fields: dict[str, str] = {}
    people: list[str] = []
    values: Mapping[str, Any] = (view.get("state") or {}).get("values") or {}
    order = [str(block.get("block_id")) for block in view.get("blocks") or []] or list(values)
    for block_id in sorted(values, key=lambda each: order.index(each) if each in order else len(order)):
        kind, _, rest = block_id.partition("|")
        if kind != FIELD:
            continue
        name = rest.partition("|")[0]
        for element in values[block_id].values():
            if element.get("type") == "users_select":
                people.append(name)
                fields[name] = str(element.get("selected_user") or "")
            elif element.get("type") == "datepicker":
                fields[name] = str(element.get("selected_date") or "")
            elif "selected_option" in element:
                fields[name] = str((element.get("selected_option") or {}).get("value") or "")
            else:
                fields[name] = fields.get(name, "") + str(element.get("value") or "")
    return Filled(fields=fields, people=tuple(people))


def problems(view: Mapping[str, Any], wrong: Mapping[str, str]) -> dict[str, str] | None:
    """What is wrong, by block, as Slack wants it; None when the view has no such fields: then it is said otherwise."""
    inputs = [str(block.get("block_id")) for block in view.get("blocks") or [] if block.get("type") == "input"]
    found = {f"{FIELD}|{name}": plain(text) for name, text in wrong.items() if f"{FIELD}|{name}" in inputs}
    if len(found) < len(wrong) and inputs:
        rest = " ".join(plain(text) for name, text in wrong.items() if f"{FIELD}|{name}" not in inputs)
        found[inputs[0]] = f"{found.get(inputs[0], '')} {rest}".strip()
    return {block: shortened(text, LONGEST_LABEL) for block, text in found.items()} or None


def with_notice(view: Mapping[str, Any], text: str) -> View:
    """The same view with a notice on top, for a form that has no field to put it beside."""
    kept = [block for block in view.get("blocks") or [] if block.get("block_id") != "notice"]
    notice = {**text_blocks(f"**{text}**", most=1)[0], "block_id": "notice"}
    made: View = {
        "type": "modal",
        "callback_id": view.get("callback_id") or TEXT,
        "title": view["title"],
        "private_metadata": view.get("private_metadata") or "",
        "blocks": [notice, *kept][: MOST_IN_VIEW + 3],
    }
    for name in ("submit", "close"):
        if view.get(name):
            made[name] = view[name]
    return made
