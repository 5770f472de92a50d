"""Drains the outbox through the platforms: the only code that sends.

`bot/app.py` starts one per process. It claims lanes, sends the parcels of each lane in order, and settles what became of
them; many lanes at once, no order between lanes. What was tried and not settled (a crash, a cut connection) comes again
with `again`, so that a platform looks before it sends twice. The rules of lanes are in `core/ports/outbox.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar
from uuid import uuid4

import structlog

from bot.core.messages import Message
from bot.core.ports.chat import Address, Chat
from bot.core.ports.errors import ChatBusy, ChatRefused, StoreError
from bot.core.ports.outbox import ClaimedLane, Parcel, Settled
from bot.core.ports.store import Store, Tx

LANES_AT_ONCE = 64
PARCELS_AT_ONCE = 32
LEASE_S = 90.0
SEND_TIMEOUT_S = 20.0
POLL_S = 2.0
LONGEST_BACKOFF_S = 300.0
TOGETHER_S = 0.03
"""While messages are being sent, what is done is settled at most so often: many in one transaction."""

T = TypeVar("T")
log = structlog.get_logger(__name__)


class Delivery:
    """Sends what is in the outbox, until it is stopped. `refused` is told, in a worker thread, of each message for a room
    that the platform will never take: where it was to go, and its key."""

    def __init__(
        self,
        *,
        store: Store,
        chats: Mapping[str, Chat],
        executor: Executor,
        refused: Callable[[Address, str], None] = lambda to, key: None,
    ) -> None:
        self._store = store
        self._chats = chats
        self._executor = executor
        self._tell_refused = refused
        self._owner = f"delivery-{uuid4().hex[:12]}"
        self._settled: list[Settled] = []
        self._finished: list[int] = []
        self._draining: set[asyncio.Task[None]] = set()
        self._tries: dict[int, int] = {}
        self._stopping = False
        self._news = asyncio.Event()

    def wake(self, loop: asyncio.AbstractEventLoop) -> None:
        """There may be something to send. Called from any thread, right after a commit."""
        loop.call_soon_threadsafe(self._news.set)

    async def run(self) -> None:
        """Send until `stop`; then what is being sent is finished and settled."""
        while not self._stopping:
            try:
                moved = await self._round()
            except StoreError as trouble:  # busy, or a full disk: it goes on by itself when that is over
                log.warning(
                    "the database cannot be used; delivery tries again", action="delivery.busy", error=str(trouble)
                )
                moved = False
            if not moved:
                await self._wait(POLL_S)
            await self._gather()
        if self._draining:
            await asyncio.wait(self._draining, timeout=SEND_TIMEOUT_S)
        await self._settle()

    async def drain(self) -> None:
        """Send everything that can be sent now, and return (for replays and tests)."""
        while await self._round() or self._draining or self._settled:
            if self._draining:
                await asyncio.wait(self._draining, return_when=asyncio.FIRST_COMPLETED)
                await self._gather()

    def stop(self) -> None:
        """Claim nothing more; `run` returns when what is being sent is done."""
        self._stopping = True
        self._news.set()

    async def _round(self) -> bool:
        """Settle what is done, claim what is free. True when something moved."""
        settled = await self._settle()
        room = LANES_AT_ONCE - len(self._draining)
        if room <= LANES_AT_ONCE // 2 and not settled:
            return False
        claimed = await self._write(
            lambda tx: tx.outbox.claim(
                owner=self._owner, real_now=datetime.now(UTC), lanes=room, parcels=PARCELS_AT_ONCE, lease_s=LEASE_S
            )
        )
        for lane in claimed:
            task = asyncio.create_task(self._drain_lane(lane))
            self._draining.add(task)
            task.add_done_callback(self._drained)
        return settled or bool(claimed)

    async def _gather(self) -> None:
        """Let some more be sent before it is settled, unless nothing is being sent."""
        if self._draining and not self._stopping:
            await asyncio.wait(self._draining, timeout=TOGETHER_S)

    def _drained(self, task: asyncio.Task[None]) -> None:
        self._draining.discard(task)
        self._news.set()

    async def _settle(self) -> bool:
        settled, finished = self._settled, self._finished
        if not settled and not finished:
            return False
        self._settled, self._finished = [], []

        def write(tx: Tx) -> None:
            now = datetime.now(UTC)
            tx.outbox.settle(settled, owner=self._owner, real_now=now, lease_s=LEASE_S)
            tx.outbox.release(finished, owner=self._owner)

        try:
            await self._write(write)
        except StoreError:
            self._settled, self._finished = settled + self._settled, finished + self._finished
            raise
        return True

    async def _drain_lane(self, lane: ClaimedLane) -> None:
        for parcel in lane.parcels:
            if self._stopping:
                break
            try:
                result = await self._send(lane.lane, parcel)
            except StoreError as trouble:
                log.warning("a message cannot be read now; it stays", action="delivery.busy", error=str(trouble))
                break
            if result is None:
                continue
            self._settled.append(result)
            if result.retry_after_s is not None:
                break
        self._finished.append(lane.lane)

    async def _send(self, lane: int, parcel: Parcel) -> Settled | None:
        chat = self._chats.get(parcel.to.platform)
        if chat is None:
            log.warning("a message waits for a platform that is not switched on", action="delivery.no_platform")
            return Settled(row=parcel.row, lane=lane, retry_after_s=LONGEST_BACKOFF_S)
        message = await self._as_it_stands(parcel)
        if message is None:
            return None
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                if parcel.ids:
                    ids = await chat.update(parcel.to, parcel.ids, message, key=parcel.key)
                else:
                    ids = await chat.send(parcel.to, message, key=parcel.key, again=parcel.again)
        except ChatBusy as busy:
            return Settled(row=parcel.row, lane=lane, retry_after_s=busy.retry_after_s)
        except ChatRefused as refused:
            log.warning("a message was refused for good", action="delivery.refused", row=parcel.row)
            if parcel.to.room and not message.sign:
                # Before it is settled: whoever should know of it hears it also when we die in between.
                tell = partial(self._tell_refused, parcel.to, parcel.key)
                await asyncio.get_running_loop().run_in_executor(self._executor, tell)
            return Settled(row=parcel.row, lane=lane, refused=str(refused))
        except Exception as trouble:
            # Whatever a platform's library throws: the message stays first in its lane and is looked up before it is
            # sent again. Nothing is lost, and one bad message cannot stop the other lanes.
            tries = self._tries[parcel.row] = self._tries.get(parcel.row, 0) + 1
            log.warning(
                "sending failed; it is tried again",
                action="delivery.failed",
                row=parcel.row,
                tries=tries,
                error=type(trouble).__name__,
            )
            return Settled(row=parcel.row, lane=lane, retry_after_s=min(LONGEST_BACKOFF_S, 2.0**tries))
        self._tries.pop(parcel.row, None)
        return Settled(row=parcel.row, lane=lane, ids=ids)

    async def _as_it_stands(self, parcel: Parcel) -> Message | None:
        """The message to send. One that shows people's words is read again at the last moment: None when it was taken
        out since, because somebody withdrew what they said."""
        if not parcel.guarded:
            return parcel.message
        return await self._read(lambda tx: tx.outbox.message(parcel.row))

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return
        finally:
            self._news.clear()

    async def _write(self, work: Callable[[Tx], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._store.write, work)

    async def _read(self, work: Callable[[Tx], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._store.read, work)
