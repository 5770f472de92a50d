"""Lanes on every store: one owner at a time, in order, whatever happens to the owner."""

from __future__ import annotations

import random
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from time import monotonic, sleep

from stored import NOW, SOON, Post, outgoing, put

from bot.core.ports.outbox import ClaimedLane, Settled
from bot.core.ports.store import Store


def test_a_lane_has_one_owner_until_it_is_given_back(store: Store) -> None:
    put(store, outgoing("k1"), outgoing("k2"))
    one, other = Post(store, "one"), Post(store, "other")
    (lane,) = one.claim(parcels=1)
    assert other.claim() == ()
    one.settle(Settled(row=lane.parcels[0].row, lane=lane.lane, ids=("500",)))
    one.release(lane.lane)
    assert other.send_one("501").key == "k2"


def test_a_lane_whose_owner_died_goes_to_another_and_what_was_tried_comes_again_with_its_first_moment(
    store: Store,
) -> None:
    put(store, outgoing("k1"), outgoing("k2"))
    Post(store, "dead").claim(parcels=1)
    Post(store, "heir", NOW + timedelta(seconds=61)).claim(parcels=1)
    (lane,) = Post(store, "last", NOW + timedelta(seconds=122)).claim()
    assert [(one.key, one.again) for one in lane.parcels] == [("k1", NOW), ("k2", None)]


def test_settling_renews_the_lease(store: Store) -> None:
    put(store, outgoing("k1"), outgoing("k2"))
    owner = Post(store, "owner")
    (lane,) = owner.claim(parcels=2)
    owner.now += timedelta(seconds=50)
    owner.settle(Settled(row=lane.parcels[0].row, lane=lane.lane, ids=("500",)))
    assert Post(store, "other", NOW + timedelta(seconds=100)).claim() == ()
    assert Post(store, "other", NOW + timedelta(seconds=111)).claim() != ()


def test_who_lost_a_lane_may_still_say_that_a_message_was_sent_and_nothing_else(store: Store) -> None:
    put(store, outgoing("k1"), outgoing("k2"), outgoing("k3"))
    late = Post(store, "late")
    (lane,) = late.claim()
    heir = Post(store, "heir", NOW + timedelta(seconds=61))
    heir.claim()
    first, second, third = lane.parcels
    late.settle(
        Settled(row=first.row, lane=lane.lane, ids=("500",)),
        Settled(row=second.row, lane=lane.lane, refused="nee"),
        Settled(row=third.row, lane=lane.lane, retry_after_s=3600),
    )
    late.release(lane.lane)
    assert Post(store, "other", heir.now).claim() == ()  # the heir still holds it
    heir.release(lane.lane)
    (left,) = heir.claim()
    assert [one.key for one in left.parcels] == ["k2", "k3"]
    put(store, outgoing("k1", "nieuw"))
    heir.settle(*(Settled(row=one.row, lane=lane.lane, ids=(one.key,)) for one in left.parcels))
    heir.release(lane.lane)
    assert heir.send_one("500").ids == ("500",)


def test_a_message_settled_twice_keeps_its_first_ids(store: Store) -> None:
    put(store, outgoing("k1"))
    post = Post(store)
    lane, parcel = post.claim_one()
    for id_ in ("500", "501"):
        post.settle(Settled(row=parcel.row, lane=lane, ids=(id_,)))
    post.settle(Settled(row=parcel.row, lane=lane, refused="nee"))
    post.release(lane)
    put(store, outgoing("k1", "nieuw"))
    assert post.send_one("500").ids == ("500",)


def test_lanes_take_turns(store: Store) -> None:
    put(store, *(outgoing(f"{room}{number}", to=room) for room in "abc" for number in range(3)))
    post = Post(store)
    served = []
    for _ in range(6):
        post.now += timedelta(seconds=1)
        (lane,) = post.claim(lanes=1, parcels=1)
        served.append(lane.parcels[0].key)
        post.settle(Settled(row=lane.parcels[0].row, lane=lane.lane, ids=("1",)))
        post.release(lane.lane)
    assert served == ["a0", "b0", "c0", "a1", "b1", "c1"]


def test_settling_and_releasing_nothing_is_harmless(store: Store) -> None:
    Post(store).settle()
    Post(store).release()
    Post(store).settle(Settled(row=12345, lane=12345, ids=("1",)))


def test_four_owners_drain_lanes_that_are_still_being_filled_in_order_and_never_together(store: Store) -> None:
    rooms, each = [f"kamer{number}" for number in range(12)], 25
    filled = threading.Event()
    guard = threading.Lock()
    inside: set[int] = set()
    sent: defaultdict[str, list[int]] = defaultdict(list)
    quarrels: list[int] = []

    def fill(part: int) -> None:
        for number in range(each):
            put(store, *(outgoing(f"{room}/{number}", to=room) for room in rooms[part::2]))

    def send(lane: ClaimedLane) -> list[Settled]:
        with guard:
            if lane.lane in inside:
                quarrels.append(lane.lane)
            inside.add(lane.lane)
        done = []
        for parcel in lane.parcels:
            room, number = parcel.key.split("/")
            sent[room].append(int(number))
            sleep(random.random() * 0.001)
            done.append(Settled(row=parcel.row, lane=lane.lane, ids=(parcel.key,)))
        with guard:
            inside.discard(lane.lane)
        return done

    def drain(number: int) -> None:
        post = Post(store, f"owner{number}", SOON)
        until = monotonic() + 60
        while monotonic() < until:
            claimed = post.claim(lanes=3, parcels=4)
            if not claimed:
                if filled.is_set() and not store.read(lambda tx: tx.outbox.waiting()):
                    return
                sleep(0.005)
            post.settle(*(one for lane in claimed for one in send(lane)))
            post.release(*(lane.lane for lane in claimed))

    with ThreadPoolExecutor(6) as threads:
        drains = [threads.submit(drain, number) for number in range(4)]
        fills = [threads.submit(fill, part) for part in range(2)]
        for one in fills:
            one.result()
        filled.set()
        for one in drains:
            one.result()
    assert quarrels == []
    assert sent == {room: list(range(each)) for room in rooms}
