"""`Workplace`: the whole bot on Matrix, wired as the app wires it, in this process, on a real homeserver with real people.

Business time is set (`until`), the homeserver's own time is real. Nothing of the bot is replaced.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from urllib.parse import quote

from bot.app import make_service
from bot.core.events import Event
from bot.core.messages import Shown
from bot.core.ports.store import Store
from bot.core.service import Service
from bot.delivery import Delivery
from bot.library.school_holidays import load_school_holidays
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.keyring import Keyring
from bot.platforms.matrix.session import Credentials
from bot.settings import HOME
from tests.support.house import MONDAY, ZONE, Clock, shipped, with_known_engine
from tests.support.matrix.person import Line, Person
from tests.support.matrix.secret_person import SecretPerson
from tests.support.matrix.synapse import PASSWORD, Homeserver

SETTLED_WITHIN_S = 60.0
PICKLE_KEY = "with this the tests seal the keys of the bot"
KEY_PATIENCE_S = 1.0
_asked = count(1)
NAMES = {"anna": "Anna de Boer", "bilal": "Bilal Azzouz", "cor": "Cor Nijhof"}


@dataclass(kw_only=True)
class Workplace:
    """One bot on a homeserver, and the people around it. Made by `workplace`."""

    server: Homeserver
    url: str
    """Of the database."""
    bot: str
    hand: Person
    """The account of the bot, used as a person uses theirs."""
    people: dict[str, Person]
    store: Store
    service: Service
    clock: Clock
    chat: MatrixChat
    delivery: Delivery
    executor: ThreadPoolExecutor
    allowed: frozenset[str]
    received: list[Event] = field(default_factory=list)
    """What the core was asked to take, as often as it was asked."""
    trouble: Callable[[Event], Exception | None] = lambda event: None
    """What the core runs into when it is asked to take this."""
    keys: Path | None = None
    """The folder of the bot's keys; None: it reads nothing that is encrypted."""
    pickle_key: str = PICKLE_KEY
    lines: dict[str, str] = field(default_factory=dict)
    """The direct line of each person with the bot."""

    async def settle(self) -> None:
        """Everything that happened is heard, and everything that can be sent now is sent."""
        for _ in range(2):
            await self.all_heard()
            await self.all_sent()

    async def all_sent(self) -> None:
        """Wait until nothing is left to send, however often it must be tried."""
        until = time.monotonic() + SETTLED_WITHIN_S
        await self.delivery.drain()
        while self.store.read(lambda tx: tx.outbox.waiting()):
            assert time.monotonic() < until, "messages are left over"
            await asyncio.sleep(0.05)
            await self.delivery.drain()

    async def all_heard(self) -> None:
        """Wait until the bot took in everything that the homeserver has for it."""
        until = time.monotonic() + SETTLED_WITHIN_S
        while (await self.hand.calls("GET", self._asks_for_news())).get("rooms"):
            assert time.monotonic() < until, "the bot does not hear everything"
            await asyncio.sleep(0.05)

    def _asks_for_news(self) -> str:
        """Asks what the bot has not taken in. Each time with another limit: who asks Synapse the same twice is given for two
        minutes what was there the first time."""
        limit = quote(json.dumps({"room": {"timeline": {"limit": next(_asked)}}}))
        return f"sync?timeout=0&since={self.chat.listening.position}&filter={limit}"

    async def meet(self, name: str) -> None:
        """Come into every room that the bot invites to."""
        person = self.people[name]
        for room, by in (await person.invitations()).items():
            if by == self.bot:
                await person.joins(room)
                self.lines[name] = room

    async def until(self, moment: datetime) -> None:
        """Time passes, and everything that is due happens at its own time."""
        while (due := self.store.read(lambda tx: tx.moments.next_due())) and due <= moment:
            self.clock.moment = max(due, self.clock.moment)
            await self.think()
            await self.settle()
        self.clock.moment = max(moment, self.clock.moment)

    async def think(self) -> None:
        """What is due and what is wanted, without sending."""
        while await asyncio.to_thread(self.service.tick):
            pass
        while await asyncio.to_thread(self.service.work, owner="worker"):
            pass

    async def told(self, name: str) -> list[Line]:
        """What the bot said to somebody privately."""
        await self.meet(name)
        line = self.lines.get(name)
        return await self.people[name].sees(line, by=self.bot) if line else []

    async def says_privately(self, name: str, text: str) -> str:
        """Somebody writes to the bot."""
        await self.meet(name)
        if name not in self.lines:
            self.lines[name] = await self.people[name].writes_to(self.bot)
        return await self.people[name].says(self.lines[name], text)

    async def presses(self, name: str, label: str, *, room: str = "") -> None:
        """Somebody sends the mark that stands before this label: in their direct line, or the newest in a room."""
        lines = await self.people[name].sees(room, by=self.bot) if room else await self.told(name)
        marks = re.findall(rf"^(\w+)\. {re.escape(label)}$", "\n".join(line.text for line in lines), re.MULTILINE)
        assert marks, f"{name} sees no such line among {[line.text for line in lines]}"
        await self.says_privately(name, marks[-1])

    def receive(self, event: Event) -> Shown:
        self.received.append(event)
        if trouble := self.trouble(event):
            raise trouble
        return self.service.receive(event)

    async def restart(self) -> None:
        """The bot stops and starts again: only what is in the database is left."""
        await self.chat.stop()
        await self.chat.close()
        await self.begin()

    async def begin(self, credentials: Credentials | None = None) -> None:
        """The bot starts; it signs in by its password, or as is said."""
        self.chat = _chat(self.server, self.bot, self.store, self.allowed, self.keys, self.pickle_key, credentials)
        self.delivery = Delivery(
            store=self.store,
            chats={self.chat.name: self.chat},
            executor=self.executor,
            refused=self.service.undelivered,
        )
        await self.chat.listen(self.receive)


def _chat(
    server: Homeserver,
    bot: str,
    store: Store,
    allowed: frozenset[str],
    keys: Path | None,
    pickle_key: str,
    credentials: Credentials | None = None,
) -> MatrixChat:
    return MatrixChat(
        store=store,
        library=shipped(),
        homeserver=server.address,
        credentials=credentials or Credentials(user=bot, password=PASSWORD),
        allowed=allowed,
        keyring=Keyring(keys, pickle_key) if keys else None,
        key_patience_s=KEY_PATIENCE_S,
    )


@asynccontextmanager
async def workplace(
    server: Homeserver,
    store: Store,
    url: str,
    *,
    start: datetime = MONDAY,
    allowed: tuple[str, ...] = (),
    keys: Path | None = None,
    names: Mapping[str, str] = NAMES,
) -> AsyncIterator[Workplace]:
    """The bot while it runs, and anna, bilal and cor, or these `names`. `allowed`: who of them may invite it; empty:
    everybody. With `keys` the bot and the apps of all of them encrypt."""
    clock = Clock(start)
    bot = server.register(server.new_name("reflectie"), "Reflectie")
    executor = ThreadPoolExecutor(4)
    kind = SecretPerson if keys else Person
    people = {name: await kind.arrives(server, name, shown) for name, shown in names.items()}
    holidays = load_school_holidays(HOME / "prompts")
    service = with_known_engine(
        make_service(store, shipped(), clock, zone=ZONE.key, region="", school_holidays=holidays)
    )
    may_invite = frozenset(people[name].user for name in allowed)
    chat = _chat(server, bot, store, may_invite, keys, PICKLE_KEY)
    hand = await Person.on(server, bot, device="HAND")
    here = Workplace(
        server=server,
        url=url,
        bot=bot,
        hand=hand,
        people=people,
        store=store,
        service=service,
        clock=clock,
        chat=chat,
        delivery=Delivery(store=store, chats={chat.name: chat}, executor=executor, refused=service.undelivered),
        executor=executor,
        allowed=may_invite,
        keys=keys,
    )
    await chat.listen(here.receive)
    try:
        yield here
    finally:
        await here.chat.stop()
        await here.chat.close()
        for person in (hand, *people.values()):
            await person.goes()
        executor.shutdown()
