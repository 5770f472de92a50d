"""Messages that the bot could not read, on every store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from stored import NOW

from bot.core.ports.store import Store
from bot.core.ports.unreadables import Unreadable
from bot.store.unreadables import KEPT

FIRST = Unreadable(room="!lint", id="$1", session="key", user="@anna:oeverdam.test")


def keep(store: Store, message: Unreadable, after_s: float = 0) -> None:
    store.write(lambda tx: tx.unreadables.keep(message, NOW + timedelta(seconds=after_s)))


def waiting(store: Store) -> list[str]:
    return [each.id for each in store.read(lambda tx: tx.unreadables.waiting())]


def untold(store: Store) -> list[str]:
    return [each.id for each in store.read(lambda tx: tx.unreadables.untold())]


def test_what_waits_for_a_key_is_kept_once_and_found_oldest_first(store: Store) -> None:
    keep(store, replace(FIRST, id="$2"), 1)
    keep(store, FIRST)
    keep(store, FIRST, 5)
    keep(store, replace(FIRST, room="!kade"), 2)
    (first, second, third) = store.read(lambda tx: tx.unreadables.waiting())
    assert first == replace(FIRST, seen_at=NOW)
    assert (second.id, third.room) == ("$2", "!kade")
    store.write(lambda tx: tx.unreadables.forget("!lint", "$1"))
    assert waiting(store) == ["$2", "$1"]


def test_somebody_is_told_once_of_everything_that_they_wrote_with_a_key(store: Store) -> None:
    keep(store, FIRST)
    keep(store, replace(FIRST, id="$2"), 1)
    keep(store, replace(FIRST, id="$3", user="@bilal:oeverdam.test"), 2)
    keep(store, replace(FIRST, id="$4", session="next"), 3)
    assert untold(store) == ["$1", "$3", "$4"]
    store.write(lambda tx: tx.unreadables.told(FIRST))
    keep(store, replace(FIRST, id="$5"), 4)
    assert untold(store) == ["$3", "$4"]
    assert waiting(store) == ["$1", "$2", "$3", "$4", "$5"], "who is told is still waited for"


def test_what_is_very_old_goes(store: Store) -> None:
    keep(store, FIRST)
    keep(store, replace(FIRST, id="$2"), KEPT.total_seconds() + 1)
    assert waiting(store) == ["$2"]
