"""Who recognises which point of a posted summary: the same on every store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from stored import NOW, found, synthesis

from bot.core.model import Beside, RecognisedLine, Recognition
from bot.core.ports.store import Store, Tx

ONE = Recognition(casus_id="c1", week="2026-W47", point="geld", member_id="m1", yes=True, at=NOW)


def test_one_voice_a_person_and_point_that_is_changed_and_taken_back(store: Store) -> None:
    store.write(found)
    changed = replace(ONE, yes=False, at=NOW + timedelta(hours=1))
    other = replace(ONE, point="tijd")
    for each in (ONE, changed, other):
        store.write(lambda tx, each=each: tx.recognitions.put(each))  # type: ignore[misc]
    assert store.read(lambda tx: tx.recognitions.of("c1", "2026-W47")) == (changed, other)
    assert store.read(lambda tx: tx.recognitions.of_member("c1", "m1")) == (changed, other)
    assert store.read(lambda tx: tx.recognitions.of("c1", "2026-W48")) == ()
    store.write(lambda tx: tx.recognitions.take_back("c1", "2026-W47", "geld", "m1"))
    assert store.read(lambda tx: tx.recognitions.of("c1", "2026-W47")) == (other,)


def test_only_what_was_said_of_points_that_are_still_there_is_kept(store: Store) -> None:
    def add(tx: Tx) -> None:
        found(tx)
        for week in ("2026-W47", "2026-W48"):
            for point in ("geld", "tijd"):
                tx.recognitions.put(replace(ONE, week=week, point=point))

    store.write(add)
    store.write(lambda tx: tx.recognitions.keep_only("c1", "2026-W47", ["tijd"]))
    store.write(lambda tx: tx.recognitions.keep_only("c1", "2026-W48", []))
    assert [(each.week, each.point) for each in store.read(lambda tx: tx.recognitions.of_member("c1", "m1"))] == [
        ("2026-W47", "tijd")
    ]


def test_what_a_summary_says_of_it_is_kept_with_the_summary(store: Store) -> None:
    line = RecognisedLine(point="geld", people=7, municipality=3, initiative=4, others=True)
    kept = synthesis("s1", beside=Beside(recognised=(line, RecognisedLine(point="tijd", people=5))))

    def add(tx: Tx) -> None:
        found(tx)
        tx.syntheses.add(kept)

    store.write(add)
    again = store.read(lambda tx: tx.syntheses.get("s1"))
    assert again is not None
    assert again.beside == kept.beside
