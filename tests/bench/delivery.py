"""How fast the outbox is drained, by a platform that does nothing: one process on SQLite, four on PostgreSQL.

20,000 messages over 400 lanes, every tenth with people's words in it (those are read again right before sending). Every
send is noted with the machine's clock, so that the order within each lane can be verified over all processes.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from bot.core.events import Place, Who
from bot.core.messages import Choice, Message
from bot.core.ports.chat import Address, Receive
from bot.core.ports.outbox import Outgoing
from bot.core.ports.store import Store, Tx
from bot.delivery import Delivery
from bot.store.opening import open_store
from tests.bench.databases import postgresql, sqlite
from tests.bench.report import About, Figure
from tests.bench.town import PLATFORM

PART = "delivery"
MESSAGES = 20_000
LANES = 400
GUARDED_EVERY = 10
PROCESSES = 4
A_SECOND = 1_000
_PUT_AT_ONCE = 500

Sent = tuple[int, str, str]
"""When (monotonic nanoseconds), in which room, and the key of the message."""


class Silence:
    """A platform that takes everything at once and notes when."""

    name = PLATFORM

    def __init__(self) -> None:
        self.sent: list[Sent] = []

    async def listen(self, receive: Receive) -> None:
        """Nobody writes here."""

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        self.sent.append((time.monotonic_ns(), to.room, key))
        return (key,)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        return ids

    async def members(self, place: Place) -> tuple[Who, ...]:
        return ()

    async def stop(self) -> None:
        """Nothing runs."""


def run() -> Iterator[Figure]:
    """Measure on both databases, and verify what was sent."""
    with sqlite() as fresh:
        url = fresh()
        _fill(url)
        sent, took = asyncio.run(_alone(url))
        yield from _figures("SQLite", "one process", sent, took)
    with postgresql() as fresh:
        url = fresh()
        _fill(url)
        sent, took = _together(url)
        yield from _figures("PostgreSQL", f"{PROCESSES} processes", sent, took)


def _figures(database: str, who: str, sent: Sequence[Sent], took: float) -> Iterator[Figure]:
    _verify(sent)
    about = About(part=PART, database=database)
    yield about.at_least(A_SECOND, f"messages sent and settled, {who}, in order", len(sent) / took, "messages/s")


def _fill(url: str) -> None:
    store = open_store(url)
    message = Message(
        text="Dank je wel, je antwoord is **bewaard**. Je kunt het tot maandag aanpassen.",
        choices=(Choice(action="edit", value="x", label="Aanpassen"),),
    )
    try:
        for start in range(0, MESSAGES, _PUT_AT_ONCE):

            def put(tx: Tx, start: int = start) -> None:
                for number in range(start, start + _PUT_AT_ONCE):
                    room = f"room{number % LANES}"
                    to = Address(platform=PLATFORM, workspace=PLATFORM, room=room)
                    shows = (f"answer-{number}",) if number // LANES % GUARDED_EVERY == 0 else ()
                    tx.outbox.put(Outgoing(key=f"{room}/{number}", to=to, message=message, shows=shows))

            store.write(put)
    finally:
        store.close()


async def _alone(url: str) -> tuple[list[Sent], float]:
    store = open_store(url)
    chat = Silence()
    with ThreadPoolExecutor(8) as executor:
        delivery = Delivery(store=store, chats={PLATFORM: chat}, executor=executor)
        began = time.perf_counter()
        await delivery.drain()
        took = time.perf_counter() - began
        _all_sent(store)
    store.close()
    return chat.sent, took


def _together(url: str) -> tuple[list[Sent], float]:
    senders = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.bench.sender", url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(PROCESSES)
    ]
    for sender in senders:
        if not sender.stdout or sender.stdout.readline() != "ready\n":
            raise RuntimeError("a sender did not start")
    store = open_store(url)
    began = time.perf_counter()
    for sender in senders:
        print("go", file=sender.stdin, flush=True)
    while store.read(lambda tx: tx.outbox.waiting()):
        time.sleep(0.05)
    took = time.perf_counter() - began
    sent: list[Sent] = []
    for sender in senders:
        back, _ = sender.communicate("stop\n", timeout=60)
        sent += [(at, room, key) for at, room, key in json.loads(back)]
    store.close()
    return sent, took


def _all_sent(store: Store) -> None:
    if waiting := store.read(lambda tx: tx.outbox.waiting()):
        raise RuntimeError(f"{waiting} messages were not sent")


def _verify(sent: Sequence[Sent]) -> None:
    """Each message once, and in every lane in the order in which they were put."""
    by_room: dict[str, list[int]] = defaultdict(list)
    for _, room, key in sorted(sent):
        by_room[room].append(int(key.rpartition("/")[2]))
    for room, numbers in by_room.items():
        if numbers != sorted(set(numbers)):
            raise RuntimeError(f"messages of {room} were sent twice or out of order")
    if len(sent) != MESSAGES:
        raise RuntimeError(f"{len(sent)} of {MESSAGES} messages were sent")
