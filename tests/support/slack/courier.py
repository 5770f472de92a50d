"""`Courier`: brings what happens in the workspace to the bot, as Slack does.

The emulator hands every event to the courier, which takes it at once, completes the envelope to what Slack sends, and
brings it over a `Line`: each event by itself and without any order, and again (three times) when it is not acknowledged
within three seconds. What may go wrong on the way is chosen by the test: `double`, `hold` and `release`. It only brings
what Slack would: events that the app asked for, of channels that the bot is in.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from tests.support.slack.emulator import Emulator
from tests.support.slack.payloads import Payload, envelope, mentioned
from tests.support.slack.sender import Ack, Line
from tests.support.slack.workspace import BOT_USER, SIGNING_SECRET

RETRY_AFTER_S = (0.0, 0.3, 1.0)
"""When an event comes again. Slack waits no time, a minute, five minutes; tests cannot."""
MESSAGE_KINDS = {"channel": "message.channels", "group": "message.groups", "im": "message.im", "mpim": "message.mpim"}


@dataclass(kw_only=True)
class Delivery:
    """An event on its way, and what the bot answered each time."""

    payload: Payload
    tries: list[Ack] = field(default_factory=list)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def event(self) -> Payload:
        event: Payload = self.payload["event"]
        return event

    @property
    def taken(self) -> bool:
        return bool(self.tries) and self.tries[-1].ok


class Courier:
    """Between one emulator and one bot."""

    def __init__(
        self,
        line: Line,
        *,
        subscribed: Iterable[str] | None = None,
        retry_after_s: tuple[float, ...] = RETRY_AFTER_S,
        double: bool = False,
    ) -> None:
        """`subscribed`: the names of events that the app asked for, as in its manifest; None is all of them. `double`:
        bring everything twice at the same time."""
        self.line = line
        self.deliveries: list[Delivery] = []
        self.held: list[Delivery] | None = None
        self._subscribed = None if subscribed is None else frozenset(subscribed)
        self._retry_after_s = retry_after_s
        self._double = double
        self._walking: set[asyncio.Task[None]] = set()
        self._emulator: Emulator | None = None
        self._verifier = SignatureVerifier(SIGNING_SECRET)

    @asynccontextmanager
    async def working(self, emulator: Emulator) -> AsyncIterator[str]:
        """Take events from the emulator while this lasts. Gives the address at which it does."""
        app = web.Application()
        app.add_routes([web.post("/", self._take)])
        self._emulator = emulator
        async with serving(app) as address:
            yield address
            await asyncio.to_thread(emulator.idle)  # what leaves now must find somebody
            for task in self._walking:
                task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(*self._walking, return_exceptions=True)

    def bring(self, payload: Payload) -> Delivery:
        """Bring an envelope that a test made itself; do not wait for it."""
        delivery = Delivery(payload=payload)
        self.deliveries.append(delivery)
        if self.held is None:
            self._walk(delivery)
        else:
            self.held.append(delivery)
        return delivery

    async def brought(self, payload: Payload) -> Delivery:
        """Bring an envelope, and wait until it was taken or given up."""
        delivery = self.bring(payload)
        await delivery.done.wait()
        return delivery

    def hold(self) -> None:
        """Keep what happens from now on, until `release`."""
        self.held = []

    async def release(self, order: Iterable[int] | None = None) -> None:
        """Bring what was kept, one after the other in this order (positions; None: as it happened)."""
        await self.quiet()
        held, self.held = self.held or [], None
        chosen = held if order is None else [held[nr] for nr in order]

        async def one_by_one() -> None:
            for delivery in chosen:
                await self._bring(delivery)

        self._follow(asyncio.create_task(one_by_one()))

    async def quiet(self) -> None:
        """Wait until nothing is on its way: from the emulator to here, and from here to the bot."""
        if self._emulator is not None:
            await asyncio.to_thread(self._emulator.idle)
        while self._walking:
            await asyncio.wait(self._walking)

    def of(self, channel: str, ts: str) -> Delivery | None:
        """The delivery of a message (a post, not what became of it later)."""
        for delivery in self.deliveries:
            event = delivery.event
            if event["type"] == "message" and event.get("ts") == ts and event["channel"] == channel:
                return delivery
        return None

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.text()
        assert self._verifier.is_valid_request(body, dict(request.headers)), "the emulator signs as Slack does"
        for payload in self._completed(json.loads(body)):
            self.bring(payload)
        return web.Response()

    def _completed(self, made: dict[str, Any]) -> list[Payload]:
        """What Slack would send for it: nothing, one event, or two (a mention comes as both)."""
        event, place = made["event"], made["place"]
        is_message = event["type"] == "message"
        about_bot = event.get("user") == BOT_USER and event["type"] in ("member_joined_channel", "member_left_channel")
        if not place["inside"] and not about_bot and place["kind"]:
            return []
        if is_message:
            event = {"channel_type": place["kind"], "event_ts": event["ts"]} | event
        event = {"event_ts": str(made["event_time"])} | event
        events = [event]
        if is_message and "subtype" not in event and place["kind"] != "im" and f"<@{BOT_USER}>" in event["text"]:
            events.append(mentioned(event))
        asked = [each for each in events if self._asked(each, place["kind"])]
        return [envelope(each, team=made["team_id"], shared=place["shared"]) for each in asked]

    def _asked(self, event: Payload, kind: str) -> bool:
        name = MESSAGE_KINDS[kind] if event["type"] == "message" else event["type"]
        return self._subscribed is None or name in self._subscribed

    def _walk(self, delivery: Delivery) -> None:
        self._follow(asyncio.create_task(self._bring(delivery)))

    def _follow(self, task: asyncio.Task[None]) -> None:
        self._walking.add(task)
        task.add_done_callback(self._walking.discard)

    async def _bring(self, delivery: Delivery) -> None:
        try:
            for retry in range(1 + len(self._retry_after_s)):
                if retry:
                    await asyncio.sleep(self._retry_after_s[retry - 1])
                times = 2 if self._double else 1
                acks = await asyncio.gather(*(self.line.event(delivery.payload, retry=retry) for _ in range(times)))
                delivery.tries += acks
                if all(ack.ok for ack in acks):
                    break
        finally:
            delivery.done.set()


@asynccontextmanager
async def serving(app: web.Application) -> AsyncIterator[str]:
    """Serve on a free port of this machine; gives the address, without a slash at the end."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()
