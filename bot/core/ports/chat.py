"""`Chat`: what every platform can do, in five methods. It does not grow with features.

Slack, Matrix and the web chat implement it; `bot/delivery.py` is the only caller of `send` and `update`. The contract
that all of them keep is `tests/contract/test_chats.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.events import Event, Place, Who
from bot.core.messages import Message, Shown

Receive = Callable[[Event], Shown]
"""`Service.receive`: synchronous; platforms call it in a worker thread and acknowledge only after it returned."""


@dataclass(frozen=True, kw_only=True)
class Address:
    """Where a message goes: into a room, or privately to a user (then `room` is empty).

    `thread` is the platform's id of the message it goes under; `about` the id of a person's message it confirms.
    """

    platform: str
    workspace: str
    room: str = ""
    user: str = ""
    thread: str | None = None
    about: str | None = None


class Chat(Protocol):
    """A platform."""

    name: str

    async def listen(self, receive: Receive) -> None:
        """Start handing in events; returns when listening, and goes on until `stop`."""

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        """Send a message and return the platform's ids of it (a long text is several).

        `key` is the message's own key. With `again`, an earlier try may have arrived: the platform looks it up by its
        key first, and returns what is there instead of sending it twice. `again` is when the first try began, in real
        time: what is older need not be looked at.

        Raises:
            ChatBusy: the platform asks to wait.
            ChatRefused: it will never take this message.
        """

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        """Replace a message that was sent earlier, and return its ids, which may have changed. Raises like `send`."""

    async def members(self, place: Place) -> tuple[Who, ...]:
        """The people in a room; never the bot."""

    async def stop(self) -> None:
        """Stop listening, in at most five seconds."""
