"""`Notebook`: what a platform without buttons writes down for itself: its account, how far it heard, and what its
numbered lines mean.

Only `platforms/matrix` uses it. No words of people are in it. Read next: `chat.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, kw_only=True)
class Account:
    """The account of the bot. `token` is sealed, and empty until it signed in by password; `position` is where hearing goes
    on, empty at first."""

    user: str
    device: str
    token: str = field(default="", repr=False)
    position: str = ""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A choice that stands under a message as a line: typing its `mark` («2», «c») is pressing its button.

    `key` is the message's own key, `message` the platform's id of it, empty until it was sent.
    """

    room: str
    key: str
    mark: str
    action: str
    value: str
    label: str
    message: str = ""


@dataclass(frozen=True, kw_only=True)
class Revision:
    """An edit of a message, by its own id; so that taking the edit back can be understood."""

    room: str
    id: str
    message: str
    thread: str | None = None


class Notebook(Protocol):
    def account(self, user: str) -> Account | None: ...

    def save_account(self, account: Account) -> None:
        """Store an account; one that exists is replaced."""

    def offer(self, room: str, key: str, offers: Sequence[Offer], at: datetime) -> None:
        """Store what stands under one message, in place of what stood there. What is very old goes."""

    def sent(self, room: str, key: str, message: str) -> None:
        """The message with these offers was sent, and this is its id."""

    def offers(self, rooms: Sequence[str]) -> tuple[Offer, ...]:
        """What is on offer in these rooms, the newest message last, in the order of its lines."""

    def revise(self, revision: Revision, at: datetime) -> None:
        """Remember an edit; one that is known stays as it is, and very old ones go."""

    def revision(self, room: str, id_: str) -> Revision | None: ...
