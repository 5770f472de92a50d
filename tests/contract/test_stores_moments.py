"""What is due, and slow work that waits, on every store."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from stored import NOW, answer, casus, found, moment

from bot.core.model import Moment, MomentKind
from bot.core.ports.moments import Job
from bot.core.ports.store import Store, Tx

HOUR = timedelta(hours=1)


def test_what_is_due_comes_oldest_first_and_once(store: Store) -> None:
    store.write(found)
    late, early = moment("q1", due_at=NOW), moment("q2", due_at=NOW - HOUR)
    coming = moment("q3", due_at=NOW + HOUR)
    store.write(lambda tx: tx.moments.plan([late, early, coming]))
    assert store.read(lambda tx: tx.moments.next_due()) == early.due_at
    assert store.write(lambda tx: tx.moments.claim(NOW, 50)) == (early, late)
    assert store.write(lambda tx: tx.moments.claim(NOW, 50)) == ()
    assert store.read(lambda tx: tx.moments.next_due()) == coming.due_at


def test_no_more_are_taken_than_asked_for(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.moments.plan([moment(f"q{n}", due_at=NOW - n * HOUR) for n in range(5)]))
    assert [one.subject for one in store.write(lambda tx: tx.moments.claim(NOW, 2))] == ["q4", "q3"]


def test_a_moment_that_exists_keeps_what_it_is_done_or_not(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.moments.plan([moment()]))
    store.write(lambda tx: tx.moments.plan([replace(moment(), due_at=NOW - HOUR)]))
    assert store.write(lambda tx: tx.moments.claim(NOW, 50)) == (moment(),)
    store.write(lambda tx: tx.moments.plan([moment()]))
    assert store.write(lambda tx: tx.moments.claim(NOW, 50)) == ()


def test_what_is_planned_is_seen_in_its_own_transaction(store: Store) -> None:
    store.write(found)

    def work(tx: Tx) -> tuple[object, tuple[Moment, ...]]:
        tx.moments.plan([moment()])
        return tx.moments.next_due(), tx.moments.claim(NOW, 50)

    assert store.write(work) == (NOW, (moment(),))


def test_a_claim_that_fails_gives_its_moments_back(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.moments.plan([moment()]))

    def work(tx: Tx) -> None:
        assert tx.moments.claim(NOW, 50)
        raise LookupError

    with pytest.raises(LookupError):
        store.write(work)
    assert store.write(lambda tx: tx.moments.claim(NOW, 50)) == (moment(),)


def test_two_processes_that_tick_together_never_take_the_same_moment(store: Store) -> None:
    store.write(found)
    subjects = {f"q{number}" for number in range(60)}
    store.write(lambda tx: tx.moments.plan([moment(subject) for subject in subjects]))
    together = threading.Barrier(4)

    def tick(_: int) -> list[str]:
        together.wait()
        taken: list[str] = []
        while due := store.write(lambda tx: tx.moments.claim(NOW, 7)):
            taken += [one.subject for one in due]
        return taken

    with ThreadPoolExecutor(4) as threads:
        taken = [subject for part in threads.map(tick, range(4)) for subject in part]
    assert len(taken) == 60
    assert set(taken) == subjects


def test_dropping_forgets_only_what_is_not_done_of_these_kinds_and_this_casus(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))
    done = moment("q1", MomentKind.REMIND)
    store.write(lambda tx: tx.moments.plan([done]))
    store.write(lambda tx: tx.moments.claim(NOW, 50))
    other = moment("q9", MomentKind.REMIND, casus_id="c2")
    store.write(lambda tx: tx.moments.plan([moment("q2", MomentKind.REMIND), moment("q2", MomentKind.CLOSE), other]))
    store.write(lambda tx: [tx.moments.drop("c1", [MomentKind.REMIND, MomentKind.POST]), tx.moments.drop("c1", [])])
    assert set(store.write(lambda tx: tx.moments.claim(NOW, 50))) == {moment("q2", MomentKind.CLOSE), other}
    store.write(lambda tx: tx.moments.plan([done]))
    assert store.write(lambda tx: tx.moments.claim(NOW, 50)) == ()


def test_what_is_coming_is_the_first_of_its_kind_and_casus_that_is_not_done(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))

    def coming(casus_id: str) -> datetime | None:
        return store.read(lambda tx: tx.moments.coming(casus_id, MomentKind.QUESTION))

    assert coming("c1") is None
    asked = moment("c1", MomentKind.QUESTION, due_at=NOW, occurrence="1")
    first = moment("c1", MomentKind.QUESTION, due_at=NOW + HOUR, occurrence="2")
    second = moment("c1", MomentKind.QUESTION, due_at=NOW + 2 * HOUR, occurrence="3")
    other_kind = moment("q1", MomentKind.CLOSE, due_at=NOW + HOUR / 2)
    other_casus = moment("c2", MomentKind.QUESTION, due_at=NOW + HOUR / 2, casus_id="c2")
    store.write(lambda tx: tx.moments.plan([second, asked, first, other_kind, other_casus]))
    store.write(lambda tx: tx.moments.claim(NOW, 50))
    assert coming("c1") == first.due_at
    assert coming("c2") == other_casus.due_at


def test_nothing_is_due_where_nothing_is_planned(store: Store) -> None:
    assert store.read(lambda tx: tx.moments.next_due()) is None


def _claim(store: Store, owner: str = "one", after: timedelta = timedelta()) -> Job | None:
    return store.write(lambda tx: tx.wanted.claim(owner=owner, real_now=NOW + after, lease_s=60))


def test_work_that_is_wanted_is_done_by_one_and_struck_off(store: Store) -> None:
    store.write(lambda tx: [tx.wanted.want("draft", "q1"), tx.wanted.want("draft", "q2")])
    job = _claim(store)
    assert job == Job(kind="draft", subject="q1", asked=1)
    assert job is not None
    assert _claim(store, "two") == Job(kind="draft", subject="q2", asked=1)
    assert _claim(store, "three") is None
    assert store.write(lambda tx: tx.wanted.done(job))
    assert not store.write(lambda tx: tx.wanted.done(job))


def test_an_answer_that_asks_for_work_wants_it_for_its_round(store: Store) -> None:
    news: list[str] = []
    store.write(found)
    store.write(lambda tx: tx.answers.add(answer("a0")))
    assert _claim(store) is None
    store.on_news(lambda: news.append("heard"))
    store.write(lambda tx: tx.answers.add(answer("a1"), wanting="vectors"))
    first = _claim(store)
    assert (first, bool(news)) == (Job(kind="vectors", subject="q1", asked=1), True)
    store.write(lambda tx: tx.answers.add(answer("a2"), wanting="vectors"))
    assert _claim(store, "other") == Job(kind="vectors", subject="q1", asked=2)
    assert len(store.read(lambda tx: tx.answers.of_rounds(["q1"]))) == 3


def test_work_whose_worker_died_goes_to_another(store: Store) -> None:
    store.write(lambda tx: tx.wanted.want("draft", "q1"))
    assert _claim(store, "dead") == _claim(store, "heir", timedelta(seconds=61))


def test_work_that_is_asked_for_again_starts_anew(store: Store) -> None:
    store.write(lambda tx: tx.wanted.want("draft", "q1"))
    first = _claim(store)
    assert first is not None
    store.write(lambda tx: tx.wanted.want("draft", "q1"))
    assert not store.write(lambda tx: tx.wanted.done(first))
    second = _claim(store)
    assert second == Job(kind="draft", subject="q1", asked=2)
    assert second is not None
    assert store.write(lambda tx: tx.wanted.done(second))
    assert _claim(store) is None
