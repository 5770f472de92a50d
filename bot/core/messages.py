"""What the bot shows, in plain values: messages, forms and the home page.

Flows make them, platforms render them. Text is a small Markdown: **bold**, *italic*, `[label](address)`, `- ` lists,
`> ` quotes and `\\` to take a sign literally. What people typed is escaped by the library before it comes in here, so
a platform that renders this Markdown shows it to the letter. Read next: `ports/chat.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A button. Pressing it becomes `Chose(action, value)`. `style`: primary, plain or danger."""

    action: str
    value: str
    label: str
    style: str = "plain"


@dataclass(frozen=True, kw_only=True)
class Message:
    """Something the bot says. A `sign` is a small acknowledgement of a person's message, not a message of its own:
    a platform shows it as lightly as it can (a tick, a reaction, a notice). One without `text` takes away what was said under
    its key; that is asked only of platforms without forms (`Service.guided`)."""

    text: str
    choices: tuple[Choice, ...] = ()
    language: str = "nl"
    sign: bool = False


@dataclass(frozen=True, kw_only=True)
class Option:
    """One of the possible values of a field. `help` is a line under it: what happens when you choose this."""

    value: str
    label: str
    help: str = ""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of a form. `kind`: line, text (several lines), one_of (see `options`), date (its value is
    «2026-11-28», or what somebody typed where there is no such field: `days.read` reads both), person (a member of the room;
    its value is the platform's user id, may be empty, and the platform adds that person's name as `<field>:name`). A form
    without fields only asks to confirm."""

    name: str
    label: str
    kind: str
    value: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()
    required: bool = True
    max_length: int = 3000


@dataclass(frozen=True, kw_only=True)
class Form:
    """A form. Sending it in becomes `Submitted(name, context, fields)`; the platform keeps `context` as it is."""

    name: str
    context: str
    title: str
    intro: str
    fields: tuple[Field, ...]
    submit: str
    language: str = "nl"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A form was not taken: what to do, per field. The form stays open with what was typed."""

    fields: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of the home page: a heading, text in our Markdown, and buttons."""

    title: str
    text: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Home:
    """The home page of one person."""

    title: str
    sections: tuple[Section, ...]
    language: str = "nl"


Shown = Form | Home | Message | Problem | None
"""What the person who did something sees at once. A `Message` here is a private line for that person only."""


def words_in(text: str) -> int:
    """How many words a reader counts: what stands between spaces and has a letter or digit."""
    return sum(1 for piece in text.split() if any(sign.isalnum() for sign in piece))
