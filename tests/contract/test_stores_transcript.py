"""The web chat's own lines, on every store."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from stored import NOW

from bot.core.messages import Choice, Message
from bot.core.ports.store import Store
from bot.core.ports.transcript import Line, WebPerson, WebRoom


def line(key: str = "l1", **more: Any) -> Line:
    return Line(**{"id": 0, "room": "kade", "key": key, "author": "sanne", "text": "Hoi", "at": NOW, **more})


def write(store: Store, one: Line) -> Line:
    return store.write(lambda tx: tx.transcript.write(one))


def test_people_and_rooms_come_in_the_order_in_which_they_were_first_stored(store: Store) -> None:
    zoe, amir = WebPerson(user="zoë", name="Zoë", about="raadslid"), WebPerson(user="amir", name="Amir")
    kade, direct = (
        WebRoom(id="kade", name="Kade", members=("zoë", "amir")),
        WebRoom(id="@zoë", name="Zoë", members=("zoë",)),
    )
    store.write(lambda tx: tx.transcript.put_people((zoe, amir), (kade, direct)))
    changed, smaller = replace(zoe, about="wethouder"), replace(kade, members=())
    store.write(lambda tx: tx.transcript.put_people((changed,), (smaller,)))
    assert store.read(lambda tx: (tx.transcript.people(), tx.transcript.rooms())) == (
        (changed, amir),
        (smaller, direct),
    )


def test_a_line_is_written_once_however_often_it_is_sent(store: Store) -> None:
    first = write(store, line())
    assert first == replace(line(), id=first.id, seq=first.seq)
    assert first.id > 0
    assert first.seq > 0
    assert write(store, line(text="Nog eens")) == first
    assert write(store, line(room="tuin")).id > first.id
    assert store.read(lambda tx: tx.transcript.lines("kade")) == (first,)


def test_a_line_of_the_bot_keeps_its_message_and_its_place(store: Store) -> None:
    above = write(store, line())
    message = Message(text="**Bewaard**", choices=(Choice(action="a", value="b", label="c"),), sign=True)
    said = write(store, line("k1", author="", text="", message=message, thread=above.id, about=above.id))
    assert store.read(lambda tx: tx.transcript.line(said.id)) == said
    assert (said.message, said.thread, said.about) == (message, above.id, above.id)
    assert store.read(lambda tx: tx.transcript.line(said.id + 1)) is None


def test_whoever_asks_what_is_new_gets_what_was_changed_too(store: Store) -> None:
    first, second = write(store, line()), write(store, line("l2"))
    assert store.read(lambda tx: tx.transcript.lines("kade", second.seq)) == ()
    changed = store.write(lambda tx: tx.transcript.change(replace(first, text="", deleted=True, revision=1)))
    assert changed == replace(first, text="", deleted=True, revision=1, seq=changed.seq)
    assert store.read(lambda tx: tx.transcript.lines("kade", second.seq)) == (changed,)
    assert store.read(lambda tx: tx.transcript.lines("kade")) == (changed, second)


def test_lines_that_the_core_did_not_take_yet_are_found_after_a_crash(store: Store) -> None:
    write(store, line("k1", author="", message=Message(text="bot"), received=False))
    later, waiting = write(store, line("l1", received=False)), write(store, line("l2", received=False))
    write(store, line("l3"))
    assert store.read(lambda tx: tx.transcript.unreceived()) == (later, waiting)
    store.write(lambda tx: tx.transcript.change(replace(later, received=True)))
    assert store.read(lambda tx: tx.transcript.unreceived()) == (waiting,)


def test_whoever_follows_the_lines_misses_none_that_are_written_at_the_same_time(store: Store) -> None:
    seen: list[str] = []

    def follow() -> None:
        since = 0
        while len(seen) < 60:
            for one in store.read(lambda tx, since=since: tx.transcript.lines("kade", since)):
                seen.append(one.key)
                since = max(since, one.seq)

    with ThreadPoolExecutor(5) as threads:
        following = threads.submit(follow)
        list(threads.map(lambda number: write(store, line(f"l{number}")), range(60)))
        following.result(timeout=30)
    assert len(set(seen)) == 60
