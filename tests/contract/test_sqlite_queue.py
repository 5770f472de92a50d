"""Who writes when, on SQLite: one at a time, first in first out, and nobody is kept waiting by somebody who is busy."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from bot.core.ports.errors import StoreError
from bot.core.ports.store import Store, Tx
from bot.store.opening import open_store


@contextmanager
def somebody_writing(store: Store, threads: ThreadPoolExecutor) -> Iterator[None]:
    """Somebody writes as long as this lasts, so that everybody else waits."""
    begun, go_on = threading.Event(), threading.Event()

    def work(tx: Tx) -> None:
        begun.set()
        go_on.wait(10)

    writing = threads.submit(store.write, work)
    assert begun.wait(10)
    yield
    go_on.set()
    writing.result(timeout=10)


def test_who_comes_while_somebody_writes_is_next_however_busy_the_other_is(sqlite_store: Store) -> None:
    stop = threading.Event()
    done: list[str] = []

    def work(tx: Tx) -> None:
        time.sleep(0.02)
        done.append("busy")

    def busy() -> None:
        while not stop.is_set():
            sqlite_store.write(work)

    with ThreadPoolExecutor(1) as other:
        going_on = other.submit(busy)
        try:
            waited = []
            for _ in range(10):
                time.sleep(0.005)
                before = len(done)
                sqlite_store.write(lambda tx: done.append("mine"))
                waited.append(done[before:].index("mine"))
        finally:
            stop.set()
        going_on.result()
    assert max(waited) <= 1, "one piece of work may have been going on, and no second one goes before"


def test_what_waits_is_done_in_the_order_in_which_it_came(sqlite_store: Store) -> None:
    order: list[int] = []
    later: list[Future[None]] = []
    with ThreadPoolExecutor(101) as threads, somebody_writing(sqlite_store, threads):
        for number in range(100):
            later.append(threads.submit(sqlite_store.write, lambda tx, number=number: order.append(number)))
            time.sleep(0.001)  # it is in the queue before the next one
    for one in later:
        one.result(timeout=10)
    assert order == list(range(100))


def test_work_that_fails_takes_nothing_of_its_neighbours_along(sqlite_store: Store) -> None:
    def fails(tx: Tx) -> None:
        tx.inbox.first_time("web", "w", "of the one that fails")
        raise ValueError("a mistake in one piece of work")

    with ThreadPoolExecutor(4) as threads, somebody_writing(sqlite_store, threads):
        good = threads.submit(sqlite_store.write, lambda tx: tx.inbox.first_time("web", "w", "1"))
        wrong = threads.submit(sqlite_store.write, fails)
        also = threads.submit(sqlite_store.write, lambda tx: tx.inbox.first_time("web", "w", "2"))
        time.sleep(0.05)  # all three are in the queue
    assert good.result(timeout=10)
    assert also.result(timeout=10)
    with pytest.raises(ValueError, match="a mistake"):
        wrong.result(timeout=10)
    seen = [
        not sqlite_store.write(lambda tx, key=key: tx.inbox.first_time("web", "w", key))  # type: ignore[misc]
        for key in ("1", "2", "of the one that fails")
    ]
    assert seen == [True, True, False]


def test_closing_finishes_what_waits_and_takes_nothing_more(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    with ThreadPoolExecutor(21) as threads:
        slow = threads.submit(store.write, lambda tx: time.sleep(0.2))
        time.sleep(0.05)
        waiting = [
            threads.submit(store.write, lambda tx, n=n: tx.inbox.first_time("web", "w", str(n))) for n in range(20)
        ]
        time.sleep(0.05)
        store.close()
        assert slow.done()
        assert all(one.result(timeout=5) for one in waiting)
    with pytest.raises(StoreError, match="stopping"):
        store.write(lambda tx: None)
    again = open_store(sqlite_url)
    assert not again.write(lambda tx: tx.inbox.first_time("web", "w", "19"))
    again.close()
