"""What the bot writes down for itself on Matrix, on every store; and the lock of an account on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from stored import NOW

from bot.core.ports.notebook import Account, Offer, Revision
from bot.core.ports.store import Store
from bot.store.account_lock import AccountLock
from bot.store.notebook import EDITS_KEPT, OFFERS_KEPT

BOT = Account(user="@reflectie:oeverdam.test", device="REFLECTIE", token="sealed", position="s1")


def offer(mark: str, *, key: str = "hello", room: str = "!lint") -> Offer:
    return Offer(room=room, key=key, mark=mark, action="join", value="casus", label=f"Keuze {mark}")


def test_an_account_is_kept_and_its_newest_position_stands(store: Store) -> None:
    assert store.read(lambda tx: tx.notebook.account(BOT.user)) is None
    store.write(lambda tx: tx.notebook.save_account(BOT))
    store.write(lambda tx: tx.notebook.save_account(replace(BOT, position="s2")))
    assert store.read(lambda tx: tx.notebook.account(BOT.user)) == replace(BOT, position="s2")
    assert store.read(lambda tx: tx.notebook.account("@other:oeverdam.test")) is None


def test_offers_come_in_the_order_of_their_messages_and_know_the_message_once_it_is_sent(store: Store) -> None:
    first, second = (offer("a"), offer("b")), (offer("c", key="round"),)
    store.write(lambda tx: tx.notebook.offer("!lint", "hello", first, NOW))
    store.write(lambda tx: tx.notebook.offer("!lint", "round", second, NOW))
    store.write(lambda tx: tx.notebook.offer("!kade", "hello", (offer("a", room="!kade"),), NOW))
    store.write(lambda tx: tx.notebook.sent("!lint", "round", "$1"))
    assert store.read(lambda tx: tx.notebook.offers(["!lint"])) == (*first, replace(second[0], message="$1"))
    assert len(store.read(lambda tx: tx.notebook.offers(["!lint", "!kade"]))) == 4
    assert store.read(lambda tx: tx.notebook.offers([])) == ()


def test_what_stands_under_a_changed_message_takes_the_place_of_what_stood_there(store: Store) -> None:
    store.write(lambda tx: tx.notebook.offer("!lint", "hello", (offer("a"), offer("b")), NOW))
    store.write(lambda tx: tx.notebook.offer("!lint", "hello", (offer("b"),), NOW))
    assert store.read(lambda tx: tx.notebook.offers(["!lint"])) == (offer("b"),)
    store.write(lambda tx: tx.notebook.offer("!lint", "hello", (), NOW))
    assert store.read(lambda tx: tx.notebook.offers(["!lint"])) == ()


def test_very_old_offers_and_edits_go(store: Store) -> None:
    old = Revision(room="!lint", id="$old", message="$1")
    store.write(lambda tx: tx.notebook.offer("!lint", "hello", (offer("a"),), NOW))
    store.write(lambda tx: tx.notebook.revise(old, NOW))
    later = NOW + max(OFFERS_KEPT, EDITS_KEPT) + timedelta(seconds=1)
    store.write(lambda tx: tx.notebook.offer("!lint", "round", (offer("b", key="round"),), later))
    store.write(lambda tx: tx.notebook.revise(replace(old, id="$new"), later))
    assert [each.mark for each in store.read(lambda tx: tx.notebook.offers(["!lint"]))] == ["b"]
    assert store.read(lambda tx: tx.notebook.revision("!lint", "$old")) is None


def test_an_edit_is_remembered_as_it_was_first_seen(store: Store) -> None:
    edit = Revision(room="!lint", id="$2", message="$1", thread="$0")
    store.write(lambda tx: tx.notebook.revise(edit, NOW))
    store.write(lambda tx: tx.notebook.revise(replace(edit, message="$other"), NOW))
    assert store.read(lambda tx: tx.notebook.revision("!lint", "$2")) == edit
    assert store.read(lambda tx: tx.notebook.revision("!kade", "$2")) is None


def test_one_process_holds_the_lock_of_an_account_until_it_ends(postgresql_url: str) -> None:
    one, two, other = (AccountLock(postgresql_url, name) for name in ("bot", "bot", "another bot"))
    try:
        assert one.held()
        assert one.held()
        assert not two.held()
        assert other.held()
        one.release()
        assert two.held()
        assert not one.held()
    finally:
        for lock in (one, two, other):
            lock.release()


def test_on_sqlite_the_lock_is_that_of_the_file(sqlite_url: str) -> None:
    assert AccountLock(sqlite_url, "bot").held()


def test_a_lock_that_cannot_be_asked_for_is_not_held() -> None:
    assert not AccountLock("postgresql://nobody@127.0.0.1:1/nothing", "bot").held()
