"""What goes wrong with disks, locks, processes and connections, and what is left then."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event
from stored import NOW, Post, answer, casus, found, outgoing, put

from bot.core.ports.errors import StoreBusy, StoreError
from bot.core.ports.store import Store, Tx
from bot.store.opening import open_store

ROOT = Path(__file__).resolve().parents[2]


def _program(*arguments: str) -> subprocess.Popen[str]:
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings
    )


def test_a_process_killed_while_it_writes_loses_nothing_it_acknowledged_and_leaves_nothing_half(
    database_url: str,
) -> None:
    program = _program(str(Path(__file__).with_name("keeps_writing.py")), database_url)
    assert program.stdout is not None
    acknowledged = [program.stdout.readline().strip() for _ in range(150)]
    program.send_signal(signal.SIGKILL)
    acknowledged += program.communicate()[0].splitlines()
    assert "" not in acknowledged
    store = open_store(database_url)
    try:
        left, right = (
            {line.key for line in store.read(lambda tx, room=room: tx.transcript.lines(room))}
            for room in ("links", "rechts")
        )
        assert left == right
        assert set(acknowledged) <= left
        assert store.read(lambda tx: tx.outbox.waiting()) == len(left)
        sent = [parcel.key for lane in Post(store).claim(parcels=100_000) for parcel in lane.parcels]
        assert set(sent) == left
    finally:
        store.close()


def test_a_second_process_on_a_sqlite_file_is_refused_and_told_who_holds_it(
    sqlite_store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    program = _program("-c", "import sys; from bot.store.opening import *; open_store(sys.argv[1])", sqlite_url)
    _, errors = program.communicate(timeout=60)
    assert program.returncode != 0
    assert f"in use by process {os.getpid()}" in errors
    with pytest.raises(StoreError, match="in use by process"):
        open_store(sqlite_url)
    assert sqlite_store.write(lambda tx: tx.inbox.first_time("web", "w", "1"))
    sqlite_store.close()
    open_store(sqlite_url).close()


def test_a_file_held_by_another_program_is_busy_and_then_goes_on(sqlite_store: Store, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "reflectie.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy):
        sqlite_store.write(lambda tx: tx.inbox.first_time("web", "w", "1"))
    assert sqlite_store.read(lambda tx: tx.outbox.waiting()) == 0
    other.close()
    assert sqlite_store.write(lambda tx: tx.inbox.first_time("web", "w", "1"))


@pytest.fixture
def disk() -> Iterator[dict[str, int]]:
    """How many pages a SQLite file may have, for connections opened from now on."""
    room = {"pages": 2**31}

    def limit(connection: Any, _record: Any) -> None:
        if isinstance(connection, sqlite3.Connection):
            connection.execute(f"PRAGMA max_page_count={room['pages']}")

    event.listen(Engine, "connect", limit)
    yield room
    event.remove(Engine, "connect", limit)


def test_a_full_disk_is_said_stores_nothing_half_and_goes_on_when_there_is_room(
    disk: dict[str, int], sqlite_url: str
) -> None:
    store = open_store(sqlite_url)
    store.write(found)
    store.close()
    disk["pages"] = 1  # SQLite makes it what the file has now
    store = open_store(sqlite_url)
    try:

        def work(tx: Tx) -> None:
            tx.casussen.add(casus("c2"))
            tx.answers.add(answer(text="lang " * 10_000))

        for _ in range(2):
            with pytest.raises(StoreError, match="disk that holds the database is full"):
                store.write(work)
        assert list(store.read(lambda tx: tx.casussen.get(["c1", "c2"]))) == ["c1"]
        disk["pages"] = 2**31
        store.write(work)
        assert list(store.read(lambda tx: tx.casussen.get(["c1", "c2"]))) == ["c1", "c2"]
    finally:
        store.close()


def test_on_a_full_disk_small_answers_of_others_are_still_taken(disk: dict[str, int], sqlite_url: str) -> None:
    disk["pages"] = 1
    store = open_store(sqlite_url)
    taken: list[int] = []
    refused: list[int] = []

    def deliver(number: int) -> None:
        def work(tx: Tx) -> None:
            tx.inbox.first_time("web", "w", str(number))
            if number % 4 == 0:
                tx.casussen.add(casus(f"c{number}", name="lang " * 10_000))

        try:
            store.write(work)
            taken.append(number)
        except StoreError:
            refused.append(number)

    threads = [threading.Thread(target=deliver, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    again = [store.write(lambda tx, n=n: tx.inbox.first_time("web", "w", str(n))) for n in range(16)]
    store.close()
    assert sorted(refused) == [0, 4, 8, 12]
    assert [n for n in range(16) if not again[n]] == sorted(taken)


def test_a_file_that_is_no_database_is_said_to_be_damaged(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "reflectie.db").write_bytes(b"geen database, " * 1000)
    with pytest.raises(StoreError, match="damaged"):
        open_store(sqlite_url)


def test_a_page_that_is_damaged_is_said_when_it_is_read(sqlite_url: str, tmp_path: Path) -> None:
    path = tmp_path / "reflectie.db"
    raw = bytearray(path.read_bytes())
    raw[4096 * 2 :] = b"\xff" * (len(raw) - 4096 * 2)
    path.write_bytes(raw)
    with pytest.raises(StoreError, match="damaged"):  # noqa: PT012 (whichever of the two meets the page first)
        store = open_store(sqlite_url)
        try:
            store.write(found)
        finally:
            store.close()


def test_a_transaction_inside_a_transaction_is_refused_and_the_writer_goes_on(sqlite_store: Store) -> None:
    with pytest.raises(RuntimeError, match="inside a transaction"):
        sqlite_store.write(lambda tx: sqlite_store.write(lambda tx: None))
    assert sqlite_store.write(lambda tx: tx.inbox.first_time("web", "w", "1"))


def test_a_connection_that_is_cut_is_made_again(postgresql_store: Store, postgresql_url: str) -> None:
    tried: list[int] = []

    def work(tx: Tx) -> bool:
        tried.append(1)
        first = tx.inbox.first_time("web", "w", "1")
        if len(tried) == 1:
            with psycopg.connect(postgresql_url) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE application_name = 'reflectie' AND state = 'idle in transaction'"
                )
        tx.casussen.add(casus())
        return first

    assert postgresql_store.write(work)
    assert len(tried) == 2


def test_a_lock_that_lasts_too_long_is_busy(postgresql_store: Store, postgresql_url: str) -> None:
    postgresql_store.write(found)
    with psycopg.connect(postgresql_url) as connection:
        connection.execute("SELECT * FROM casus FOR UPDATE")
        with pytest.raises(StoreBusy):
            postgresql_store.write(lambda tx: tx.casussen.get(["c1"]))
    assert "c1" in postgresql_store.write(lambda tx: tx.casussen.get(["c1"]))


def test_transactions_that_wait_for_each_other_in_a_circle_are_done_again(postgresql_store: Store) -> None:
    postgresql_store.write(lambda tx: [tx.casussen.add(casus("c1")), tx.casussen.add(casus("c2"))])
    both_hold = threading.Barrier(2)
    tries: list[str] = []

    def swap(first: str, second: str) -> None:
        def work(tx: Tx) -> None:
            tries.append(first)
            tx.casussen.save(casus(first, name=f"{first} by {first}"))
            if tries.count(first) == 1:
                both_hold.wait(10)
            tx.casussen.save(casus(second, name=f"{second} by {first}"))

        postgresql_store.write(work)

    threads = [threading.Thread(target=swap, args=pair) for pair in (("c1", "c2"), ("c2", "c1"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tries) == 3
    names = {one.name.split()[-1] for one in postgresql_store.read(lambda tx: tx.casussen.get(["c1", "c2"])).values()}
    assert len(names) == 1


def test_news_reaches_other_processes(postgresql_store: Store, postgresql_url: str) -> None:
    other = open_store(postgresql_url)
    try:
        heard = threading.Semaphore(0)
        other.on_news(heard.release)
        while heard.acquire(timeout=0.5):  # who begins to listen is told at once
            pass
        put(postgresql_store, outgoing())
        assert heard.acquire(timeout=1.5)
        postgresql_store.write(lambda tx: tx.casussen.add(casus()))
        assert not heard.acquire(timeout=0.3)
    finally:
        other.close()


def test_two_processes_on_postgresql_never_claim_the_same_lane(postgresql_store: Store, postgresql_url: str) -> None:
    other = open_store(postgresql_url)
    try:
        put(postgresql_store, outgoing())
        assert len(Post(postgresql_store, "one").claim()) + len(Post(other, "two").claim()) == 1
    finally:
        other.close()


def test_a_server_that_is_not_there_is_busy_and_not_a_riddle(tmp_path: Path) -> None:
    with pytest.raises(StoreBusy, match="cannot be reached"):
        open_store(f"postgresql://somebody@/nothing?host={tmp_path}")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("mysql://here/there", "knows no database «mysql»"),
        ("nonsense", "cannot be read"),
        ("sqlite:////nowhere/at/all.db", "there is no database at /nowhere/at/all.db yet"),
    ],
)
def test_a_wrong_url_is_told_in_plain_words(url: str, says: str) -> None:
    with pytest.raises(StoreError, match=says):
        open_store(url)


def test_times_are_kept_for_all_who_waited(sqlite_store: Store) -> None:
    """Work that is committed together with other work is acknowledged only when it is on disk, and each gets its own."""
    started = threading.Event()

    def slow(tx: Tx) -> str:
        started.set()
        threading.Event().wait(0.2)
        return "slow"

    told: dict[str, str] = {}

    def write(name: str, work: Any) -> None:
        told[name] = sqlite_store.write(work)

    threads = [threading.Thread(target=write, args=("slow", slow))]
    threads[0].start()
    assert started.wait(5)
    for number in range(5):
        name = f"quick{number}"
        threads.append(
            threading.Thread(target=write, args=(name, lambda tx, n=name: tx.people.know(_who(n), NOW).name))
        )
        threads[-1].start()
    for thread in threads:
        thread.join()
    assert told == {"slow": "slow", **{f"quick{n}": f"quick{n}" for n in range(5)}}


def _who(name: str) -> Any:
    from bot.core.events import Who

    return Who(platform="web", workspace="w", user=name, name=name)
