"""`Transcript`: what the web chat has to remember, being its own chat server: rooms, people and what was written.

Only `platforms/web` uses it. Slack and Matrix keep their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.messages import Message


@dataclass(frozen=True, kw_only=True)
class WebPerson:
    """Somebody in the web chat. `user` is short and plain: `sanne`."""

    user: str
    name: str
    about: str = ""
    """One line about who this is, shown where you switch between people."""


@dataclass(frozen=True, kw_only=True)
class WebRoom:
    """A room (`id` `kade`), or the direct line between one person and the bot (`id` `@sanne`)."""

    id: str
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Line:
    """Something written in a room: by a person (`author` is the user) or by the bot (`author` empty, `message` given).

    `id` grows; `key` is unique (made by the browser for people, the outbox key for the bot), so that a second try finds
    the first. `thread` is the id of the line it replies to. `received` is False until the core took it. A sign of the
    bot is a line with `about`. `revision` counts edits; every change also sets `seq` anew, so a page can ask «what is
    new since seq».
    """

    id: int
    room: str
    key: str
    author: str
    text: str
    at: datetime
    thread: int | None = None
    about: int | None = None
    message: Message | None = None
    revision: int = 0
    deleted: bool = False
    received: bool = True
    seq: int = 0


class Transcript(Protocol):
    def put_people(self, people: tuple[WebPerson, ...], rooms: tuple[WebRoom, ...]) -> None:
        """Store people and rooms; those that exist are replaced."""

    def people(self) -> tuple[WebPerson, ...]: ...

    def rooms(self) -> tuple[WebRoom, ...]: ...

    def write(self, line: Line) -> Line:
        """Store a line and return it with its id and seq; when its key exists, return what is there, unchanged."""

    def change(self, line: Line) -> Line:
        """Replace a line (text, message, revision, deleted, received) and return it with its new seq."""

    def lines(self, room: str, since_seq: int = 0) -> tuple[Line, ...]:
        """The lines of a room in the order of their ids, all or those changed since `seq`, deleted ones too."""

    def line(self, line_id: int) -> Line | None: ...

    def unreceived(self) -> tuple[Line, ...]:
        """Lines of people that the core has not taken yet, oldest first (after a crash they are handed in again)."""
