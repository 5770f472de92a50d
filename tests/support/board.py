"""`Board`: a chat platform for tests. It keeps every message as it stands, and can be as troublesome as a real one.

It is the fake of what is not ours (Slack, Matrix). Used by `house.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.core.events import Place, Who
from bot.core.messages import Message
from bot.core.ports.chat import Address, Receive
from bot.core.ports.errors import ChatBusy, ChatRefused

PLATFORM = "fake"
WORKSPACE = "w"


class Trouble(StrEnum):
    """What can happen to one sending."""

    NONE = "none"
    BUSY = "busy"
    FAILS = "fails"
    """An error before the platform has the message."""
    CUT_OFF = "cut off"
    """An error after the platform has the message."""
    SLOW = "slow"
    """The platform has it, and while we wait for its answer something else happens (`Board.meanwhile`)."""
    REFUSED = "refused"


@dataclass(kw_only=True)
class Standing:
    """A message of the bot as it stands now. `id` is the platform's; `place` is `#room` or `@user`."""

    id: str
    key: str
    place: str
    to: Address
    message: Message
    nr: int
    """Goes up with every message that is new or changed, over all places."""


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Something that was sent: a new message, or a newer text (`changed`) of an earlier one."""

    place: str
    key: str
    to: Address
    message: Message
    changed: bool


@dataclass(kw_only=True)
class Board:
    """The platform. `trouble` is asked before each sending; `doubles` are the keys that came twice as a new message."""

    name: str = PLATFORM
    trouble: Callable[[], Trouble] = lambda: Trouble.NONE
    meanwhile: Callable[[], None] = lambda: None
    standing: dict[str, Standing] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    doubles: list[str] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)
    _nr: int = 0

    def next_nr(self) -> int:
        self._nr += 1
        return self._nr

    def at(self, place: str) -> list[Standing]:
        """The messages of the bot in a place, in the order in which they came."""
        return [each for each in self.standing.values() if each.place == place]

    def by_id(self, message_id: str) -> Standing:
        return next(each for each in self.standing.values() if each.id == message_id)

    async def listen(self, receive: Receive) -> None:
        """Nobody writes here but the tests, straight to the service."""

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        if again:
            self.looked_up.append(key)
            if key in self.standing:
                return (self.standing[key].id,)
        trouble = self._before()
        if key in self.standing:
            self.doubles.append(key)
        place = f"#{to.room}" if to.room else f"@{to.user}"
        nr = self.next_nr()
        self.standing[key] = Standing(id=f"bot-{nr}", key=key, place=place, to=to, message=message, nr=nr)
        self.sent.append(Sent(place=place, key=key, to=to, message=message, changed=False))
        await self._after(trouble)
        return (self.standing[key].id,)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        trouble = self._before()
        standing = self.by_id(ids[0])
        assert standing.key == key, "an update must come with the ids of its own message"
        if standing.message != message:
            self.sent.append(Sent(place=standing.place, key=key, to=to, message=message, changed=True))
        standing.message, standing.nr = message, self.next_nr()
        await self._after(trouble)
        return ids

    async def members(self, place: Place) -> tuple[Who, ...]:
        return ()

    async def stop(self) -> None:
        """Nothing runs."""

    def _before(self) -> Trouble:
        trouble = self.trouble()
        if trouble is Trouble.BUSY:
            raise ChatBusy("later", retry_after_s=3.0)
        if trouble is Trouble.FAILS:
            raise ConnectionError("the platform did not answer")
        if trouble is Trouble.REFUSED:
            raise ChatRefused("not taken")
        return trouble

    async def _after(self, trouble: Trouble) -> None:
        if trouble is Trouble.SLOW:
            await asyncio.sleep(0)
            self.meanwhile()
        if trouble is Trouble.CUT_OFF:
            raise ConnectionError("cut off after the platform took it")
