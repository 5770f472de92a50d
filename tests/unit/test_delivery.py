"""Delivery: in order, once, whatever the platform does; and nobody's words after they took them away."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TypeVar

import pytest
import time_machine

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import StoreError
from bot.core.ports.outbox import Outgoing
from bot.core.ports.store import Store, Tx
from bot.delivery import LEASE_S, LONGEST_BACKOFF_S, PARCELS_AT_ONCE, Delivery
from tests.support.board import PLATFORM, WORKSPACE, Board, Trouble
from tests.support.house import House

T = TypeVar("T")


@pytest.fixture
def real() -> Iterator[time_machine.Traveller]:
    """Real time, that can be moved ahead: leases and pauses go by it."""
    with time_machine.travel(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), tick=True) as traveller:
        yield traveller


def put(house: House, *keys: str, room: str = "kade", user: str = "", text: str = "") -> None:
    to = Address(platform=PLATFORM, workspace=WORKSPACE, room="" if user else room, user=user)

    def work(tx: Tx) -> None:
        for key in keys:
            tx.outbox.put(Outgoing(key=key, to=to, message=Message(text=text or f"tekst van {key}")))

    house.store.write(work)


def waiting(house: House) -> int:
    return house.store.read(lambda tx: tx.outbox.waiting())


def troubled(house: House, *troubles: Trouble) -> None:
    coming = list(troubles)
    house.board.trouble = lambda: coming.pop(0) if coming else Trouble.NONE


def keys(house: House, place: str = "#kade") -> list[str]:
    return [sent.key for sent in house.board.sent if sent.place == place]


def test_a_lane_keeps_its_order_however_long_it_is(empty_house: House) -> None:
    expected = [f"bericht/{number:03d}" for number in range(PARCELS_AT_ONCE * 2 + 7)]
    put(empty_house, *expected)
    empty_house.deliver()
    assert keys(empty_house) == expected
    assert waiting(empty_house) == 0


def test_a_platform_that_asks_to_wait_gets_its_pause_and_then_everything_in_order(
    real: time_machine.Traveller, empty_house: House
) -> None:
    put(empty_house, "een", "twee", "drie")
    troubled(empty_house, Trouble.NONE, Trouble.BUSY)
    empty_house.deliver()
    assert keys(empty_house) == ["een"]
    empty_house.deliver()
    assert keys(empty_house) == ["een"], "not before the pause is over"
    real.shift(4)
    empty_house.deliver()
    assert keys(empty_house) == ["een", "twee", "drie"]


def test_a_lane_in_trouble_holds_up_no_other(real: time_machine.Traveller, empty_house: House) -> None:
    put(empty_house, "een", room="kade")
    empty_house.board.trouble = lambda: Trouble.FAILS
    empty_house.deliver()
    empty_house.board.trouble = lambda: Trouble.NONE
    put(empty_house, "twee", user="els")
    empty_house.deliver()
    assert keys(empty_house, "@els") == ["twee"]
    assert keys(empty_house) == []


def test_a_failure_is_tried_again_with_growing_pauses(real: time_machine.Traveller, empty_house: House) -> None:
    put(empty_house, "een")
    tries = []

    def fails() -> Trouble:
        tries.append(datetime.now(UTC))
        return Trouble.FAILS

    empty_house.board.trouble = fails
    for _ in range(1300):
        empty_house.deliver()
        real.shift(1)
    pauses = [round((after - before).total_seconds()) for before, after in pairwise(tries)]
    assert pauses == sorted(pauses)
    assert pauses[0] < 5
    assert LONGEST_BACKOFF_S - 5 < pauses[-1] < LONGEST_BACKOFF_S + 5
    troubled(empty_house)
    real.shift(LONGEST_BACKOFF_S)
    empty_house.deliver()
    assert keys(empty_house) == ["een"]


def test_what_was_cut_off_is_looked_up_before_it_is_sent_again(
    real: time_machine.Traveller, empty_house: House
) -> None:
    put(empty_house, "een", "twee")
    troubled(empty_house, Trouble.CUT_OFF)
    empty_house.deliver()
    assert keys(empty_house) == ["een"]
    real.shift(3)
    empty_house.deliver()
    assert empty_house.board.looked_up[0] == "een"
    assert keys(empty_house) == ["een", "twee"]
    assert empty_house.board.doubles == []


def test_what_is_refused_for_good_makes_room_for_the_next(empty_house: House) -> None:
    put(empty_house, "een", "twee")
    troubled(empty_house, Trouble.REFUSED)
    empty_house.deliver()
    assert keys(empty_house) == ["twee"]
    assert waiting(empty_house) == 0


def test_a_newer_text_replaces_one_that_was_sent(empty_house: House) -> None:
    put(empty_house, "een", text="oud")
    empty_house.deliver()
    put(empty_house, "een", text="nieuw")
    put(empty_house, "een", text="nieuwst")
    empty_house.deliver()
    assert [sent.message.text for sent in empty_house.board.sent] == ["oud", "nieuwst"]
    assert len(empty_house.board.standing) == 1


def test_a_process_that_dies_leaves_its_lane_to_another_when_its_lease_is_over(
    real: time_machine.Traveller, empty_house: House
) -> None:
    put(empty_house, "een", "twee", "drie")
    now = datetime.now(UTC)
    (lane,) = empty_house.store.write(
        lambda tx: tx.outbox.claim(owner="dead", real_now=now, lanes=9, parcels=9, lease_s=LEASE_S)
    )
    empty_house.send_by_hand(lane.parcels[0])
    empty_house.deliver()
    assert keys(empty_house) == ["een"], "the lane is still of the other"
    real.shift(LEASE_S + 1)
    empty_house.deliver()
    assert keys(empty_house) == ["een", "twee", "drie"]
    assert empty_house.board.doubles == []


def test_words_taken_away_while_the_message_before_is_sent_are_not_sent(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, f"Er werd vaak gebeld volgens {user}.", "naam")
    asked.until(asked.newest_round().closes_at)
    due = asked.next_due()
    assert due
    asked.clock.moment = due
    put(asked, "eerst iets anders", user="sanne")
    put(asked, "en voor joris ook", user="joris")
    asked.think()
    asked.board.trouble = lambda: Trouble.SLOW
    (els,) = asked.kept("els")
    before = len(asked.board.sent)

    def withdraw() -> None:
        asked.board.meanwhile = lambda: None
        asked.press("els", "withdraw", value=els.id)
        asked.fill("els")

    asked.board.meanwhile = withdraw
    asked.deliver()
    drafts = [sent for sent in asked.board.sent[before:] if sent.key.startswith("draft/")]
    assert {sent.place for sent in drafts} == {"@sanne", "@joris"}
    assert all("volgens els" not in sent.message.text for sent in drafts)


def test_two_deliveries_at_once_send_everything_once(empty_house: House) -> None:
    for number in range(40):
        put(empty_house, f"een/{number}", f"twee/{number}", room=f"kamer{number}")

    async def both() -> None:
        with ThreadPoolExecutor(4) as executor:
            others = [
                Delivery(store=empty_house.store, chats={PLATFORM: empty_house.board}, executor=executor)
                for _ in range(3)
            ]
            await asyncio.gather(*(each.drain() for each in others))

    asyncio.run(both())
    empty_house.deliver()
    assert len(empty_house.board.sent) == 80
    assert empty_house.board.doubles == []
    assert waiting(empty_house) == 0


def test_a_message_for_a_platform_that_is_off_waits_for_it(real: time_machine.Traveller, empty_house: House) -> None:
    put(empty_house, "een")
    on = empty_house.delivery
    empty_house.delivery = Delivery(store=empty_house.store, chats={}, executor=ThreadPoolExecutor(1))
    empty_house.deliver()
    assert waiting(empty_house) == 1
    empty_house.delivery = on
    real.shift(LONGEST_BACKOFF_S + 1)
    empty_house.deliver()
    assert keys(empty_house) == ["een"]


def test_a_running_delivery_is_woken_and_stops_when_told(empty_house: House) -> None:
    async def live() -> float:
        loop = asyncio.get_running_loop()
        board = Board()
        with ThreadPoolExecutor(2) as executor:
            delivery = Delivery(store=empty_house.store, chats={PLATFORM: board}, executor=executor)
            empty_house.store.on_news(lambda: delivery.wake(loop))
            running = asyncio.create_task(delivery.run())
            await asyncio.sleep(0.3)
            began = loop.time()
            await loop.run_in_executor(None, put, empty_house, "een")
            while not board.sent:
                await asyncio.sleep(0.005)
            took = loop.time() - began
            delivery.stop()
            await asyncio.wait_for(running, 5)
        return took

    assert asyncio.run(live()) < 1.0, "well before the next look"
    assert waiting(empty_house) == 0


class Troubled:
    """A store whose disk is full now and then; all else is the real one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.full = False

    def write(self, work: Callable[[Tx], T]) -> T:
        self._look()
        return self._store.write(work)

    def read(self, work: Callable[[Tx], T]) -> T:
        self._look()
        return self._store.read(work)

    def on_news(self, heard: Callable[[], None]) -> None:
        self._store.on_news(heard)

    def close(self) -> None:
        self._store.close()

    def _look(self) -> None:
        if self.full:
            raise StoreError("the disk is full")


def test_after_a_full_disk_delivery_goes_on_by_itself_and_sends_nothing_twice(empty_house: House) -> None:
    put(empty_house, "een", "twee")
    store = Troubled(empty_house.store)
    board = Board()

    def slow() -> Trouble:
        store.full = True  # full while the first is under way: what became of it cannot be stored now
        return Trouble.NONE

    board.trouble = slow

    async def live() -> None:
        with ThreadPoolExecutor(2) as executor:
            delivery = Delivery(store=store, chats={PLATFORM: board}, executor=executor)
            running = asyncio.create_task(delivery.run())
            while not store.full:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.2)
            board.trouble = lambda: Trouble.NONE
            store.full = False
            delivery.wake(asyncio.get_running_loop())
            for _ in range(400):
                if not waiting(empty_house):
                    break
                await asyncio.sleep(0.01)
            delivery.stop()
            await asyncio.wait_for(running, 5)

    asyncio.run(live())
    assert [sent.key for sent in board.sent] == ["een", "twee"]
    assert board.doubles == []
    assert waiting(empty_house) == 0


def test_a_message_that_cannot_be_read_again_gives_its_lane_back(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, f"Er werd vaak gebeld volgens {user}.", "naam")
    asked.until(asked.newest_round().closes_at)
    due = asked.next_due()
    assert due
    asked.clock.moment = due
    asked.think()
    store = Troubled(asked.store)

    class Unread(Troubled):
        def read(self, work: Callable[[Tx], T]) -> T:
            store.full = not store.full
            if store.full:
                raise StoreError("a moment")
            return self._store.read(work)

    before = len(asked.board.sent)
    asked.delivery = Delivery(store=Unread(asked.store), chats={PLATFORM: asked.board}, executor=ThreadPoolExecutor(1))
    for _ in range(4):
        asked.deliver()
    drafts = [sent for sent in asked.board.sent[before:] if sent.key.startswith("draft/")]
    assert {sent.place for sent in drafts} == {"@sanne", "@joris"}
    assert len(drafts) == 2


def test_what_is_being_sent_is_finished_before_stopping(empty_house: House) -> None:
    put(empty_house, "een", "twee")
    sending = []

    class Slow(Board):
        async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
            sending.append(key)
            await asyncio.sleep(0.2)
            return await super().send(to, message, key=key, again=again)

    async def live() -> Board:
        board = Slow()
        with ThreadPoolExecutor(2) as executor:
            delivery = Delivery(store=empty_house.store, chats={PLATFORM: board}, executor=executor)
            running = asyncio.create_task(delivery.run())
            while not sending:
                await asyncio.sleep(0.01)
            delivery.stop()
            await asyncio.wait_for(running, 5)
        return board

    board = asyncio.run(live())
    assert [sent.key for sent in board.sent] == ["een"]
    empty_house.board = board
    empty_house.restart()
    empty_house.deliver()
    assert [sent.key for sent in board.sent] == ["een", "twee"], (
        "the rest goes out after the next start, without a wait"
    )
    assert board.doubles == []


def test_a_kept_answer_is_confirmed_once(asked: House) -> None:
    asked.says("els", "Er werd vaak gebeld met de gemeente.", thread="newest")
    asked.board.trouble = lambda: Trouble.FAILS
    asked.deliver()
    asked.board.trouble = lambda: Trouble.NONE
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=LEASE_S * 2), tick=True):
        asked.run()
    signs = [sent for sent in asked.board.sent if sent.message.sign]
    assert len(signs) == 1
    assert signs[0].to.about == asked.written[-1].id


def test_what_a_room_will_never_take_is_told_to_its_facilitators_once(house: House) -> None:
    house.run()
    put(house, "een")
    house.board.trouble = lambda: Trouble.REFUSED
    executor = ThreadPoolExecutor(1)
    delivery = Delivery(
        store=house.store, chats={PLATFORM: house.board}, executor=executor, refused=house.service.undelivered
    )
    asyncio.run(delivery.drain())
    house.board.trouble = lambda: Trouble.NONE
    house.service.undelivered(Address(platform=PLATFORM, workspace=WORKSPACE, room="kade"), "een")
    asyncio.run(delivery.drain())
    executor.shutdown()
    for user in ("sanne", "joris"):
        assert sum("kon niet in het kanaal" in text for text in house.told(user)) == 1
