"""What every store does, whatever the noun: transactions, reads, news, unique keys, time."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine, event
from stored import NOW, PLACE, SANNE, answer, casus, found, moment, outgoing, part, round_

from bot.core.ports.errors import StoreError
from bot.core.ports.store import Store, Tx


def test_an_event_is_seen_for_the_first_time_once(store: Store) -> None:
    assert store.write(lambda tx: tx.inbox.first_time("web", "w", "post/1"))
    assert not store.write(lambda tx: tx.inbox.first_time("web", "w", "post/1"))
    assert store.write(lambda tx: tx.inbox.first_time("web", "elsewhere", "post/1"))


def test_of_many_threads_with_the_same_event_one_is_first(store: Store) -> None:
    together = threading.Barrier(8)

    def deliver(_: int) -> bool:
        together.wait()
        return store.write(lambda tx: tx.inbox.first_time("web", "w", "post/1"))

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(deliver, range(8))) == 1


def test_what_goes_wrong_half_way_leaves_nothing(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.casussen.add(casus())
        tx.moments.plan([moment()])
        tx.outbox.put(outgoing())
        raise LookupError("half way")

    with pytest.raises(LookupError):
        store.write(work)
    assert store.read(lambda tx: (tx.casussen.get(["c1"]), tx.moments.next_due(), tx.outbox.waiting())) == ({}, None, 0)


def test_work_that_fails_never_takes_along_what_is_stored_at_the_same_time(store: Store) -> None:
    together = threading.Barrier(16)

    def deliver(number: int) -> bool:
        def work(tx: Tx) -> None:
            tx.inbox.first_time("web", "w", f"post/{number}")
            if number % 3 == 0:
                raise LookupError
            if number % 3 == 1:
                tx.rounds.add([round_(casus_id="nowhere")])

        together.wait()
        try:
            store.write(work)
        except (LookupError, StoreError):
            return False
        return True

    with ThreadPoolExecutor(16) as threads:
        stored = list(threads.map(deliver, range(16)))
    assert stored == [number % 3 == 2 for number in range(16)]
    again = [store.write(lambda tx, n=n: tx.inbox.first_time("web", "w", f"post/{n}")) for n in range(16)]
    assert again == [not was for was in stored]


def test_a_row_that_breaks_a_rule_is_refused_without_repeating_anybodys_words(store: Store) -> None:
    store.write(found)
    with pytest.raises(StoreError) as refused:
        store.write(lambda tx: tx.answers.add(answer(round_id="nowhere", text="mijn geheime zin")))
    assert "geheime" not in repr(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_a_read_sees_one_moment_and_does_not_wait_for_a_writer(store: Store) -> None:
    store.write(lambda tx: tx.casussen.add(casus(name="voor")))
    writing, written = threading.Event(), threading.Event()

    def slow(tx: Tx) -> None:
        tx.casussen.save(casus(name="na"))
        writing.set()
        assert written.wait(10)

    thread = threading.Thread(target=store.write, args=(slow,))
    thread.start()
    assert writing.wait(10)
    during = store.read(lambda tx: tx.casussen.get(["c1"])["c1"].name)
    written.set()
    thread.join()
    assert (during, store.read(lambda tx: tx.casussen.get(["c1"])["c1"].name)) == ("voor", "na")


def test_a_view_does_not_change_while_it_is_looked_at(store: Store) -> None:
    store.write(lambda tx: tx.casussen.add(casus(name="voor")))

    def look(tx: Tx) -> tuple[str, str]:
        first = tx.casussen.get(["c1"])["c1"].name
        thread = threading.Thread(target=store.write, args=(lambda tx: tx.casussen.save(casus(name="na")),))
        thread.start()
        thread.join(10)
        return first, tx.casussen.get(["c1"])["c1"].name

    assert store.read(look) == ("voor", "voor")


@pytest.mark.parametrize(
    "write",
    [
        lambda tx: tx.inbox.first_time("web", "w", "1"),
        lambda tx: tx.outbox.put(outgoing()),
        lambda tx: tx.casussen.add(casus()),
    ],
)
def test_a_read_cannot_write(store: Store, write: object) -> None:
    with pytest.raises(StoreError):
        store.read(write)  # type: ignore[arg-type]
    assert store.read(lambda tx: tx.outbox.waiting()) == 0


def test_changing_what_was_never_stored_is_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="never stored"):
        store.write(lambda tx: tx.casussen.save(casus()))


def test_a_time_without_zone_is_refused(store: Store) -> None:
    naive = datetime(2026, 11, 19, 9, 0)  # noqa: DTZ001
    with pytest.raises(ValueError, match="without zone"):
        store.write(lambda tx: tx.casussen.add(casus(live_since=naive)))


def test_times_of_any_zone_come_back_in_utc_to_the_microsecond_and_sort_as_times(store: Store) -> None:
    east = datetime(2026, 11, 19, 12, 0, 0, 1, tzinfo=timezone(timedelta(hours=5)))
    ancient = datetime(1911, 2, 3, 4, 5, 6, 999999, tzinfo=UTC)
    store.write(found)
    store.write(
        lambda tx: [
            tx.answers.add(answer(id=id_, answered_at=at)) for id_, at in (("b", NOW), ("a", east), ("z", ancient))
        ]
    )
    stored = store.read(lambda tx: tx.answers.of_rounds(["q1"]))
    assert [one.id for one in stored] == ["z", "a", "b"]
    assert [one.answered_at for one in stored] == [ancient, east, NOW]
    assert all(one.answered_at.tzinfo is UTC for one in stored)


def test_news_is_told_of_messages_work_and_lines_and_of_nothing_else(store: Store) -> None:
    heard = threading.Semaphore(0)
    store.on_news(heard.release)
    while heard.acquire(timeout=0.5):  # who begins to listen is told at once, in case there was news before
        pass
    store.write(lambda tx: tx.casussen.add(casus()))
    assert not heard.acquire(timeout=0.2)
    store.write(lambda tx: tx.outbox.put(outgoing()))
    assert heard.acquire(timeout=5)
    store.write(lambda tx: tx.wanted.want("draft", "q1"))
    assert heard.acquire(timeout=5)


def test_a_listener_that_fails_harms_nobody(store: Store) -> None:
    heard = threading.Event()

    def broken() -> None:
        raise LookupError

    store.on_news(broken)
    store.on_news(heard.set)
    store.write(lambda tx: tx.outbox.put(outgoing()))
    assert heard.wait(5)
    assert store.read(lambda tx: tx.outbox.waiting()) == 1


def test_the_practice_clock_stands_still_until_it_is_moved(store: Store) -> None:
    assert store.read(lambda tx: tx.practice_time.ahead_s()) == 0
    store.write(lambda tx: tx.practice_time.set_ahead_s(90.5))
    store.write(lambda tx: tx.practice_time.set_ahead_s(3600.25))
    assert store.read(lambda tx: tx.practice_time.ahead_s()) == 3600.25


def test_an_answer_in_a_thread_takes_at_most_eight_statements(store: Store) -> None:
    store.write(found)
    counted: list[str] = []

    def count(_c: object, _d: object, statement: str, *_: object) -> None:
        counted.append(statement)

    def receive(tx: Tx) -> None:
        assert tx.inbox.first_time("web", "w", "post/501")
        spot = tx.casussen.at(PLACE, SANNE)
        assert spot.member is not None
        tx.rounds.under(PLACE, "500")
        assert tx.answers.by("q1", spot.member.id) == ()
        tx.answers.add(answer())
        tx.parts.put(part())
        tx.outbox.put(outgoing("sign/501", "Bewaard", to="@sanne"))

    event.listen(Engine, "before_cursor_execute", count)
    try:
        store.write(receive)
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert 6 <= len(counted) <= 8, counted


def test_opening_fifty_rounds_takes_a_handful_of_statements(store: Store) -> None:
    ids = [f"c{number:02}" for number in range(50)]

    def prepare(tx: Tx) -> None:
        for id_ in ids:
            tx.casussen.add(casus(id_))
        tx.moments.plan([moment(id_, casus_id=id_) for id_ in ids])

    store.write(prepare)
    counted: list[str] = []

    def count(_c: object, _d: object, statement: str, *_: object) -> None:
        counted.append(statement)

    def tick(tx: Tx) -> None:
        due = [one.casus_id for one in tx.moments.claim(NOW, 50)]
        assert due == ids
        tx.casussen.get(due)
        tx.casussen.rooms(due)
        tx.people.members(due)
        tx.rounds.newest(due)
        tx.rounds.add([round_(f"q{id_}", casus_id=id_) for id_ in due])
        for id_ in due:
            tx.moments.plan([moment(f"q{id_}", casus_id=id_)])
            tx.outbox.put(outgoing(f"round/{id_}", to=f"kade-{id_}"))

    event.listen(Engine, "before_cursor_execute", count)
    try:
        store.write(tick)
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert len(counted) <= 12, counted
    assert store.read(lambda tx: tx.outbox.waiting()) == 50


def test_a_closed_store_says_so_and_closing_twice_is_harmless(sqlite_store: Store) -> None:
    sqlite_store.close()
    with pytest.raises(StoreError, match="closed"):
        sqlite_store.write(lambda tx: tx.inbox.first_time("web", "w", "1"))
    sqlite_store.close()
