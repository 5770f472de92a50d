"""Live updates: what has something new, told to each visitor over server-sent events. No words of people in it.

One watcher reads the transcript after each commit (and every two seconds, should a wake-up be lost) and keeps the
newest `seq` per room; each open page hears of the rooms its visitor may see, and fetches what changed itself. Used by
`chat.py` (start, stop) and `pages.py` (`stream`). Read next: `pages.py`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol, TypeVar

from bot.core.ports.errors import BotError
from bot.core.ports.store import Store, Tx
from bot.platforms.web.conversation import direct_room

_log = logging.getLogger(__name__)

POLL_S = 2.0
HEARTBEAT_S = 15.0

T = TypeVar("T")


class InWorker(Protocol):
    """Runs synchronous work in a worker thread."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]: ...


class News:
    """Watches the transcript and wakes the pages."""

    def __init__(
        self,
        *,
        store: Store,
        run: InWorker,
        poll_s: float = POLL_S,
        heartbeat_s: float = HEARTBEAT_S,
    ) -> None:
        self._store = store
        self._run = run
        self._poll_s = poll_s
        self._heartbeat_s = heartbeat_s
        self._rooms: dict[str, tuple[frozenset[str], int]] = {}
        self._heard = asyncio.Event()
        self._turn = asyncio.Event()
        self._stopped = False
        self._watcher: asyncio.Task[None] | None = None

    async def start(self) -> None:
        loop = asyncio.get_running_loop()

        def heard() -> None:
            # The store cannot forget a listener, so it may still call after the loop is gone.
            if not self._stopped:
                with contextlib.suppress(RuntimeError):
                    loop.call_soon_threadsafe(self._heard.set)

        self._store.on_news(heard)
        self._watcher = asyncio.create_task(self._watch(), name="web news")

    async def stop(self) -> None:
        """Stop watching and end all streams."""
        self._stopped = True
        self._turn.set()
        if self._watcher is not None:
            self._watcher.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watcher

    def ring(self) -> None:
        """Wake all pages, though no line changed: the practice clock moved."""
        turn, self._turn = self._turn, asyncio.Event()
        turn.set()

    async def stream(self, user: str, clock: Callable[[], str]) -> AsyncIterator[str]:
        """The events for one visitor, until `stop` or until the page goes: `{"rooms": {room: seq}, "clock": …}`."""
        yield "retry: 2000\n\n"
        while not self._stopped:
            turn = self._turn
            own = direct_room(user)
            rooms = {
                room: seq
                for room, (members, seq) in self._rooms.items()
                if room == own or (user in members and not room.startswith("@"))
            }
            yield f"data: {json.dumps({'rooms': rooms, 'clock': clock()})}\n\n"
            await _heard_within(turn, self._heartbeat_s)

    async def _watch(self) -> None:
        while not self._stopped:
            self._heard.clear()
            try:
                rooms = await self._run(lambda: self._store.read(self._look))
            except BotError as error:
                _log.warning("The web chat could not look for news: %s", error)
            else:
                if rooms != self._rooms:
                    self._rooms = rooms
                    self.ring()
            await _heard_within(self._heard, self._poll_s)

    def _look(self, tx: Tx) -> dict[str, tuple[frozenset[str], int]]:
        rooms = {}
        for room in tx.transcript.rooms():
            known = self._rooms.get(room.id, (frozenset(), 0))[1]
            newest = max((line.seq for line in tx.transcript.lines(room.id, known)), default=known)
            rooms[room.id] = (frozenset(room.members), newest)
        return rooms


async def _heard_within(event: asyncio.Event, seconds: float) -> None:
    # Not `wait_for`: on Python 3.11 it can swallow the cancellation that comes together with the event.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
