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


def of(store: Store, room: str = "!lint", session: str = "key") -> list[str]:
    return [each.id for each in store.read(lambda tx: tx.unreadables.of(room, session))]


def untold(store: Store) -> list[str]:
    return [each.id for each in store.read(lambda tx: tx.unreadables.untold())]


def test_what_waits_for_a_key_is_found_by_it_oldest_first_and_kept_once(store: Store) -> None:
    keep(store, replace(FIRST, id="$2"), 1)
    keep(store, FIRST)
    keep(store, FIRST, 5)
    keep(store, replace(FIRST, id="$3", session="other"))
    keep(store, replace(FIRST, id="$4", room="!kade"))
    assert of(store) == ["$1", "$2"]
    (first, _) = store.read(lambda tx: tx.unreadables.of("!lint", "key"))
    assert first == replace(FIRST, seen_at=NOW)
    store.write(lambda tx: tx.unreadables.forget("!lint", "$1"))
    assert of(store) == ["$2"]


def test_somebody_is_told_once_of_everything_that_they_wrote_with_a_key(store: Store) -> None:
    keep(store, FIRST)
    keep(store, replace(FIRST, id="$2"), 1)
    keep(store, replace(FIRST, id="$3", user="@bilal:oeverdam.test"), 2)
    keep(store, replace(FIRST, id="$4", session="next"), 3)
    assert untold(store) == ["$1", "$3", "$4"]
    store.write(lambda tx: tx.unreadables.told(FIRST))
    keep(store, replace(FIRST, id="$5"), 4)
    assert untold(store) == ["$3", "$4"]
    assert of(store) == ["$1", "$2", "$3", "$5"], "who is told is still waited for"


def test_what_is_very_old_goes(store: Store) -> None:
    keep(store, FIRST)
    keep(store, replace(FIRST, id="$2"), KEPT.total_seconds() + 1)
    assert of(store) == ["$2"]
