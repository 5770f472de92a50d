"""What people did, in plain values: the only thing that platforms tell the core.

A platform adapter makes them and calls `Service.receive`. `key` is unique within platform and workspace and is the
same when the platform delivers the same thing again: for a post it is room + message, for an edit or a delete that +
its revision, for a click, command or form that + person + action + its own timestamp. Read next: `service.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


def post_key(room: str, message: str) -> str:
    """The event key of a post. The core makes it too: who deletes or edits a message before its post is delivered marks
    the post as seen, so that a late delivery cannot bring the old text back."""
    return f"post/{room}/{message}"


@dataclass(frozen=True, kw_only=True)
class Who:
    """The person who did it, as the platform knows them at this moment.

    `workspace` is where the bot meets them, and reaches them; `home` is the workspace or organisation whose account it is,
    where that is known and is another.
    """

    platform: str
    workspace: str
    user: str
    name: str
    locale: str | None = None
    home: str = ""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where it happened. `room` is the platform's id; in a direct message `direct` is true."""

    platform: str
    workspace: str
    room: str
    direct: bool = False


@dataclass(frozen=True, kw_only=True)
class Event:
    """What all events have. `at` is when it was done, by the platform's word; what is due goes by our own clock."""

    key: str
    who: Who
    place: Place
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Posted(Event):
    """Somebody wrote a message. `thread` is the id of the message it replies under; `named` are the people whom the
    platform recognises in it (a mention, a user id), never the bot.

    On a platform without forms (`Service.guided`) all that is typed in a direct message comes in like this, also «stop»
    and «2»: only the core knows whether a question is open there. What begins with `!reflectie` is a command everywhere.
    """

    message: str
    text: str
    thread: str | None = None
    mentions_bot: bool = False
    named: tuple[Who, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Edited(Event):
    """Somebody changed a message. `revision` grows with each edit when compared as text."""

    message: str
    text: str
    revision: str
    thread: str | None = None
    named: tuple[Who, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Deleted(Event):
    message: str


@dataclass(frozen=True, kw_only=True)
class Chose(Event):
    """Somebody pressed a button: the `action` and `value` of its `Choice`. `message` is the message it stood under."""

    action: str
    value: str
    message: str | None = None


@dataclass(frozen=True, kw_only=True)
class Submitted(Event):
    """Somebody sent in a form: its `name` and `context`, and for each field what was filled in ("" when empty).

    Where the form was asked as a conversation, `typed` has the id of the message in which a field was answered, and
    `typed_at` is the direct message in which that stands. Only the core makes such a one.
    """

    form: str
    context: str
    fields: dict[str, str]
    typed: dict[str, str] = field(default_factory=dict)
    typed_at: Place | None = None


@dataclass(frozen=True, kw_only=True)
class Commanded(Event):
    """Somebody typed a command: the words after `/reflectie` or `!reflectie`."""

    words: str


@dataclass(frozen=True, kw_only=True)
class Pointed(Event):
    """Somebody pointed at a message, to have it kept: its `text`, and the user id of its `author`; empty: an app wrote it."""

    message: str
    text: str
    author: str


@dataclass(frozen=True, kw_only=True)
class Joined(Event):
    """Somebody came into the room."""


@dataclass(frozen=True, kw_only=True)
class Left(Event):
    """Somebody left the room or was removed from it."""


@dataclass(frozen=True, kw_only=True)
class RoomChanged(Event):
    """Something happened to the room. `change`: bot_added, bot_removed, renamed, archived, unarchived, moved, encrypted. `who`
    did it.

    `moved`: the platform goes on with the same room under another id, `moved_to`; `place` is the one it had. `name` and
    `public` are then those of where it went. `encrypted`: from now on only devices with a key read it; the bot's is one.
    """

    change: str
    name: str
    public: bool = False
    moved_to: str = ""


@dataclass(frozen=True, kw_only=True)
class HomeOpened(Event):
    """Somebody opened the home page of the bot."""
