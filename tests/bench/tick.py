"""How fast a tick is: thousands of casussen that are due in the same minute, while people go on answering beside it;
and a great many casussen of which none is due.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median, quantiles

from sqlalchemy import func, select

from bot.app import THREADS
from bot.core.service import Service
from bot.store import tables
from bot.store.opening import open_store
from tests.bench.databases import DATABASES, Fresh, bare_engine
from tests.bench.report import About, Figure
from tests.bench.town import NOW, Town, form_answer, service_on

PART = "tick"
DUE = (5_000, 10_000, 20_000)
MEMBERS = 4
MS_A_CASUS = 1.0
ANSWERS_A_SECOND = 30
P99_MS = 100.0
IDLE = 100_000
IDLE_TICKS = 50
IDLE_MS = 5.0
_ASKED = select(func.count()).select_from(tables.round_).where(tables.round_.c.opened_at == NOW)
_MESSAGES = select(func.count()).select_from(tables.outbox).where(tables.outbox.c.round_id.is_not(None))
ANSWERING = Town(casussen=400, members=10, first=1_000_000, open_rounds=True)


@dataclass
class Answering:
    """People who answer thirty times a second in all, each at a planned time, in the worker threads of `bot/app.py`; what
    counts is how long after that time the answer was stored."""

    service: Service
    took_ms: list[float] = field(default_factory=list)
    _stop: threading.Event = field(default_factory=threading.Event)

    def _answer(self, one: tuple[int, int], planned: float) -> None:
        if (back := self.service.receive(form_answer(*one))) is not None:
            raise RuntimeError(f"an answer was not taken: {back}")
        self.took_ms.append((time.perf_counter() - planned) * 1000)

    def _go_on(self, people: ThreadPoolExecutor) -> list[Future[None]]:
        planned = time.perf_counter()
        given = []
        for one in ANSWERING.everyone():
            if self._stop.wait(max(0.0, planned - time.perf_counter())):
                break
            given.append(people.submit(self._answer, one, planned))
            planned += 1 / ANSWERS_A_SECOND
        return given

    @contextmanager
    def beside(self) -> Iterator[None]:
        with ThreadPoolExecutor(THREADS) as people, ThreadPoolExecutor(1) as clock:
            going_on = clock.submit(self._go_on, people)
            try:
                yield
            finally:
                self._stop.set()
            for given in going_on.result():
                given.result()


def run() -> Iterator[Figure]:
    """Measure on both databases."""
    for database, opened in DATABASES.items():
        with opened() as fresh:
            for casussen in DUE:
                yield from _due(database, fresh, casussen)
            yield from _idle(database, fresh)


def _due(database: str, fresh: Fresh, casussen: int) -> Iterator[Figure]:
    url = fresh()
    Town(casussen=casussen, members=MEMBERS, question_at=NOW).build(url)
    ANSWERING.build(url)
    store = open_store(url)
    answering = Answering(service_on(store))
    service = service_on(store)
    longest = 0.0
    done = 0
    try:
        with answering.beside():
            time.sleep(0.5)
            began = last = time.perf_counter()
            while some := service.tick():
                done += some
                now = time.perf_counter()
                longest, last = max(longest, now - last), now
            took = last - began
    finally:
        store.close()
    _all_asked(url, casussen, done)
    about = About(part=PART, database=database)
    yield about.under(MS_A_CASUS, f"{casussen:,} due, answers beside it", took / casussen * 1000, "ms/casus")
    if casussen == max(DUE):
        yield about.figure("  longest transaction of the tick", longest * 1000, "ms")
        yield about.figure("  receive beside it, median", median(answering.took_ms), "ms")
        p99 = quantiles(answering.took_ms, n=100)[98]
        yield about.under(P99_MS, f"  receive beside it, p99 of {len(answering.took_ms)}", p99, "ms")


def _idle(database: str, fresh: Fresh) -> Iterator[Figure]:
    url = fresh()
    Town(casussen=IDLE, members=0, question_at=NOW + timedelta(days=1)).build(url)
    store = open_store(url)
    service = service_on(store)
    took = []
    try:
        for _ in range(IDLE_TICKS):
            began = time.perf_counter()
            if service.tick():
                raise RuntimeError("something was due")
            took.append((time.perf_counter() - began) * 1000)
    finally:
        store.close()
    about = About(part=PART, database=database)
    yield about.under(IDLE_MS, f"{IDLE:,} casussen, none due: one tick, median", median(took), "ms")
    yield about.figure("  the slowest of them", max(took), "ms")


def _all_asked(url: str, casussen: int, done: int) -> None:
    """Every casus that was due has its round and its message."""
    engine = bare_engine(url)
    with engine.connect() as connection:
        rounds = connection.execute(_ASKED).scalar_one()
        messages = connection.execute(_MESSAGES).scalar_one()
    engine.dispose()
    if not casussen == done == rounds == messages:
        raise RuntimeError(f"{casussen} casussen were due; {done} done, {rounds} rounds, {messages} messages")
