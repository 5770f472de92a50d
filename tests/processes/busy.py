"""A bot that does everything at once until somebody kills it: takes answers, ticks, works and delivers.

    busy.py <database url> <folder> <worker> <workers> <minutes> [drain]

The clock stands still, so many minutes after the question of the week. In the folder it writes, line by line, the events
that were acknowledged (`acknowledged`) and what it sent (`sent`): what a platform would remember. With `drain` it takes
nothing new and ends when nothing is left to do. Used by `test_crashes.py`.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from bot import delivery
from bot.core import service as core
from bot.core.events import Place, Who
from bot.core.messages import Message
from bot.core.ports.chat import Address, Receive
from bot.delivery import Delivery
from bot.store.opening import open_store
from tests.bench.town import NOW, PLATFORM, FixedClock, Town, form_answer, service_on

ANSWERING = Town(casussen=100, members=10, first=1_000_000, open_rounds=True)
DUE = Town(casussen=150, members=2, question_at=NOW)
LEASE_S = 4.0
"""What a dead process held is free soon, so that the test need not wait as long as people may."""


class Notebook:
    """A file of lines that survives a kill, to which several processes may add."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._descriptor = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def add(self, line: str) -> None:
        os.write(self._descriptor, f"{line}\n".encode())

    def lines(self) -> list[str]:
        return self.file.read_text(encoding="utf-8").splitlines()


class Remembering:
    """A platform that writes down what it is sent, and looks it up when a sending comes again."""

    name = PLATFORM

    def __init__(self, sent: Notebook) -> None:
        self._sent = sent

    async def listen(self, receive: Receive) -> None:
        """Nobody writes here."""

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        if not (again and f"new {key}" in self._sent.lines()):
            self._sent.add(f"new {key}")
        return (key,)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        self._sent.add(f"update {key}")
        return ids

    async def members(self, place: Place) -> tuple[Who, ...]:
        return ()

    async def stop(self) -> None:
        """Nothing runs."""


async def main(url: str, folder: Path, worker: int, workers: int, minutes: int, *, drain: bool) -> None:
    delivery.LEASE_S = core.WORK_LEASE_S = LEASE_S
    store = open_store(url)
    service = replace(service_on(store), clock=FixedClock(moment=NOW + timedelta(minutes=minutes)))
    acknowledged, sent = Notebook(folder / "acknowledged"), Notebook(folder / "sent")
    sending = Delivery(store=store, chats={PLATFORM: Remembering(sent)}, executor=ThreadPoolExecutor(4))
    loop = asyncio.get_running_loop()
    store.on_news(lambda: sending.wake(loop))
    delivering = asyncio.create_task(sending.run())

    def answer(thread: int) -> None:
        chance = Random(thread + 10 * worker)
        known = set(acknowledged.lines())
        for number, one in enumerate(ANSWERING.everyone()):
            event = form_answer(*one)
            # What was acknowledged comes a second time now and then, as from a platform that did not hear it.
            if number % (3 * workers) == 3 * worker + thread and (event.key not in known or chance.random() < 0.1):
                if (back := service.receive(event)) is not None:
                    raise RuntimeError(f"an answer was not taken: {back}")
                acknowledged.add(event.key)
                time.sleep(0.003)

    def go_on(job: Callable[[], object]) -> None:
        while True:
            if not job():
                time.sleep(0.02)

    def nothing_is_left() -> bool:
        while service.tick() or service.work(owner=f"worker-{worker}"):
            pass
        return store.read(lambda tx: tx.outbox.waiting()) == 0

    with ThreadPoolExecutor(5) as threads:
        if drain:
            while not await loop.run_in_executor(threads, nothing_is_left):
                await asyncio.sleep(0.1)
            sending.stop()
            await delivering
            store.close()
            return
        running = [threads.submit(answer, thread) for thread in range(3)]
        running.append(threads.submit(go_on, service.tick))
        running.append(threads.submit(go_on, lambda: service.work(owner=f"worker-{worker}")))
        await asyncio.gather(*(asyncio.wrap_future(one) for one in running), delivering)


if __name__ == "__main__":
    address, folder, worker, workers, minutes, *rest = sys.argv[1:]
    asyncio.run(main(address, Path(folder), int(worker), int(workers), int(minutes), drain=rest == ["drain"]))
