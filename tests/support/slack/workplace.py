"""`Workplace`: the whole bot on Slack, wired as the app wires it, in this process, and the people around it.

It is reached over HTTP or in Socket Mode (`way`). Business time is set (`until`), Slack's own time is real. Nothing of the
bot is replaced. What people can do here is in `people.py`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from bot.app import make_service
from bot.core.events import Event
from bot.core.messages import Shown
from bot.core.ports.store import Store
from bot.core.service import Service
from bot.delivery import Delivery
from bot.library.school_holidays import load_school_holidays
from bot.platforms.slack.chat import SlackChat
from bot.settings import HOME
from tests.support.house import MONDAY, ZONE, Clock, shipped, with_known_engine
from tests.support.slack.courier import Courier
from tests.support.slack.emulator import Emulator
from tests.support.slack.people import People
from tests.support.slack.stage import reached
from tests.support.slack.validity import wrong_in_workspace
from tests.support.slack.workspace import BOT_EVENTS, BOT_USER, SIGNING_SECRET

SETTLED_WITHIN_S = 60.0


@dataclass(kw_only=True)
class Workplace(People):
    """One bot in one workspace. Made by `workplace`."""

    store: Store
    service: Service
    clock: Clock
    chat: SlackChat
    delivery: Delivery
    received: list[Event] = field(default_factory=list)
    """What the core was asked to take, as often as it was asked."""
    trouble: Callable[[Event], Exception | None] = lambda event: None
    """What the core runs into when it is asked to take this."""

    async def settle(self) -> None:
        """Everything that is on its way arrives, and everything that can be sent now is sent."""
        await self.courier.quiet()
        await self.delivery.drain()
        await self.courier.quiet()

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

    async def all_sent(self, within_s: float = SETTLED_WITHIN_S) -> None:
        """Wait until nothing is left to send, however often it must be tried."""
        until = time.monotonic() + within_s
        while self.store.read(lambda tx: tx.outbox.waiting()):
            assert time.monotonic() < until, "messages are left over"
            await self.delivery.drain()
            await asyncio.sleep(0.05)
        await self.courier.quiet()

    def receive(self, event: Event) -> Shown:
        self.received.append(event)
        if trouble := self.trouble(event):
            raise trouble
        return self.service.receive(event)


@asynccontextmanager
async def workplace(
    emulator: Emulator,
    store: Store,
    *,
    way: str = "http",
    api: str = "",
    start: datetime = MONDAY,
    paced: bool = False,
    double: bool = False,
) -> AsyncIterator[Workplace]:
    """The bot while it runs. `api`: where it thinks that Slack is (`Faults.api`). When it ends, everything that it showed
    is held against what Slack takes."""
    clock = Clock(start)
    chat = SlackChat(
        library=shipped(),
        bot_token=emulator.tokens.bot,
        app_token=emulator.tokens.app if way == "socket" else "",
        signing_secret=SIGNING_SECRET if way == "http" else "",
        api_url=api or emulator.api,
        paced=paced,
    )
    executor = ThreadPoolExecutor(4)
    async with AsyncExitStack() as stack:
        line = await stack.enter_async_context(reached(chat, way, emulator))
        courier = Courier(line, subscribed=BOT_EVENTS, double=double)
        events = await stack.enter_async_context(courier.working(emulator))
        emulator.connect(events=events, socket=emulator.socket)
        holidays = load_school_holidays(HOME / "prompts")
        service = with_known_engine(
            make_service(store, shipped(), clock, zone=ZONE.key, region="", school_holidays=holidays)
        )
        here = Workplace(
            emulator=emulator,
            store=store,
            service=service,
            clock=clock,
            chat=chat,
            delivery=Delivery(store=store, chats={chat.name: chat}, executor=executor, refused=service.undelivered),
            line=line,
            courier=courier,
        )
        await chat.listen(here.receive)
        try:
            yield here
        finally:
            await chat.stop()
            await chat.close()
            executor.shutdown()
    assert wrong_in_workspace(emulator.all(), BOT_USER) == []
