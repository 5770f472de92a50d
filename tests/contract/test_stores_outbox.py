"""The outbox on every store: putting, replacing, updating, taking out. The rules are in `core/ports/outbox.py`."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from stored import PLACE, Post, found, outgoing, put, round_

from bot.core.messages import Choice, Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Settled
from bot.core.ports.store import Store


def test_a_message_goes_out_as_it_was_put(store: Store) -> None:
    message = Message(
        text="**Wat** werkte?\x00 🌱",
        choices=(
            Choice(action="answer", value="q1", label="Antwoord"),
            Choice(action="x", value="", label="Nee", style="danger"),
        ),
        language="en",
        sign=True,
    )
    to = Address(platform="web", workspace="w", room="@sanne", thread="12", about="13")
    put(store, replace(outgoing(), message=message, to=to))
    _, parcel = Post(store).claim_one()
    assert (parcel.key, parcel.to, parcel.message) == ("k1", to, message)
    assert (parcel.ids, parcel.again is not None, parcel.guarded) == ((), False, False)


def test_a_private_line_and_a_room_of_the_same_name_keep_their_address(store: Store) -> None:
    room = Address(platform="web", workspace="w", room="@sanne")
    put(store, outgoing("k1", to="@sanne"), replace(outgoing("k2"), to=room))
    (lane,) = Post(store).claim()
    assert [parcel.to for parcel in lane.parcels] == [Address(platform="web", workspace="w", user="sanne"), room]


def test_a_lane_goes_out_in_the_order_in_which_it_was_put(store: Store) -> None:
    put(store, outgoing("k9"), outgoing("k1"), outgoing("b1", to="tuin"))
    put(store, outgoing("k5"))
    post = Post(store)
    keys = [[parcel.key for parcel in lane.parcels] for lane in post.claim(parcels=2)]
    assert sorted(keys) == [["b1"], ["k9", "k1"]]


def test_a_newer_text_for_what_was_not_tried_yet_takes_its_place_in_the_lane(store: Store) -> None:
    put(store, outgoing("k1", "oud", shows=("a1",)), outgoing("k2"))
    put(store, outgoing("k1", "nieuw", shows=("a2",)))
    assert store.read(lambda tx: tx.outbox.waiting()) == 2
    assert store.read(lambda tx: (tx.outbox.naming(["a1"]), tx.outbox.naming(["a2"]))) == ((), ("k1",))
    (lane,) = Post(store).claim()
    assert [(one.key, one.message.text, one.guarded) for one in lane.parcels] == [
        ("k1", "nieuw", True),
        ("k2", "Goedemorgen", False),
    ]


def test_two_texts_in_one_transaction_are_one_message(store: Store) -> None:
    put(store, outgoing("k1", "oud", shows=("a1",)), outgoing("k2"), outgoing("k1", "nieuw"))
    (lane,) = Post(store).claim()
    assert [(one.key, one.message.text, one.guarded) for one in lane.parcels] == [
        ("k1", "nieuw", False),
        ("k2", "Goedemorgen", False),
    ]


def test_a_newer_text_for_what_was_sent_follows_as_an_update_with_its_ids(store: Store) -> None:
    put(store, outgoing("k1", "oud"))
    post = Post(store)
    post.send_one("500", "501")
    put(store, outgoing("k1", "nieuw"))
    put(store, outgoing("k1", "nieuwst"))
    update = post.send_one("500", "502")
    assert (update.key, update.message.text, update.ids, update.again is not None) == (
        "k1",
        "nieuwst",
        ("500", "501"),
        False,
    )
    put(store, outgoing("k1", "weer"))
    assert post.send_one("500", "502").ids == ("500", "502")
    assert post.claim() == ()
    assert store.read(lambda tx: tx.outbox.waiting()) == 0


def test_an_update_waits_until_its_message_is_sent(store: Store) -> None:
    put(store, outgoing("k1", "oud"))
    post = Post(store)
    lane, first = post.claim_one()
    put(store, outgoing("k1", "nieuw"), outgoing("k2"))
    post.release(lane)
    (claimed,) = post.claim()
    assert [(one.row, one.message.text, one.again is not None) for one in claimed.parcels] == [(first.row, "oud", True)]
    post.settle(Settled(row=first.row, lane=lane, ids=("500",)))
    post.release(lane)
    (claimed,) = post.claim()
    assert [(one.key, one.ids) for one in claimed.parcels] == [("k1", ("500",)), ("k2", ())]


def test_an_update_that_was_tried_is_followed_by_a_further_one(store: Store) -> None:
    put(store, outgoing("k1", "een"))
    post = Post(store)
    post.send_one("500")
    put(store, outgoing("k1", "twee"))
    lane, second = post.claim_one()
    put(store, outgoing("k1", "drie"))
    post.settle(Settled(row=second.row, lane=lane, ids=("500",)))
    post.release(lane)
    assert post.send_one("500").message.text == "drie"


def test_a_refused_message_is_not_tried_again_and_its_updates_go_with_it(store: Store) -> None:
    put(store, outgoing("k1", shows=("a1",)))
    post = Post(store)
    lane, parcel = post.claim_one()
    put(store, outgoing("k1", "nieuw", shows=("a1",)), outgoing("k2"))
    post.settle(Settled(row=parcel.row, lane=lane, refused="de kamer bestaat niet meer"))
    post.release(lane)
    assert post.send_one("700").key == "k2"
    assert store.read(lambda tx: tx.outbox.waiting()) == 0


def test_a_refused_message_that_is_put_again_is_sent_anew_at_the_end_of_its_lane(store: Store) -> None:
    put(store, outgoing("k1"))
    post = Post(store)
    lane, parcel = post.claim_one()
    post.settle(Settled(row=parcel.row, lane=lane, refused="nee"))
    post.release(lane)
    put(store, outgoing("k2"))
    put(store, outgoing("k1", "nog eens"))
    (claimed,) = post.claim()
    assert [(one.key, one.again is not None, one.ids) for one in claimed.parcels] == [
        ("k2", False, ()),
        ("k1", False, ()),
    ]


def test_a_message_that_must_wait_stays_first_and_its_lane_rests(store: Store) -> None:
    put(store, outgoing("k1"), outgoing("k2"), outgoing("b1", to="tuin"))
    post = Post(store)
    lanes = {lane.parcels[0].key: lane for lane in post.claim()}
    busy = lanes["k1"]
    post.settle(Settled(row=busy.parcels[0].row, lane=busy.lane, retry_after_s=30))
    post.release(*(lane.lane for lane in lanes.values()))
    assert [lane.parcels[0].key for lane in post.claim()] == ["b1"]
    post.now += timedelta(seconds=31)
    (claimed,) = post.claim()
    assert [(one.key, one.again is not None) for one in claimed.parcels] == [("k1", True), ("k2", True)]


def test_a_message_under_another_gets_its_id_as_thread(store: Store) -> None:
    put(store, outgoing("round/q1"), outgoing("note", under="round/q1"), outgoing("last"))
    post = Post(store)
    assert post.send_one("500", "501").key == "round/q1"
    (claimed,) = post.claim()
    assert [(one.key, one.to.thread) for one in claimed.parcels] == [("note", "500"), ("last", None)]


@pytest.mark.parametrize("above", ["never", "refused"])
def test_a_message_under_one_that_will_never_be_there_goes_out_by_itself(store: Store, above: str) -> None:
    post = Post(store)
    if above == "refused":
        put(store, outgoing("round/q1"))
        lane, parcel = post.claim_one()
        post.settle(Settled(row=parcel.row, lane=lane, refused="nee"))
        post.release(lane)
    put(store, outgoing("note", under="round/q1"))
    assert post.send_one("600").to.thread is None


def test_naming_tells_which_messages_show_an_answer_sent_or_not(store: Store) -> None:
    put(store, outgoing("k1", shows=("a1", "a2")))
    Post(store).send_one("500")
    put(store, outgoing("k2", shows=("a2", "a2")), outgoing("k3", shows=("a3",)), outgoing("k4"))
    named = store.read(lambda tx: [tx.outbox.naming(ids) for ids in (["a1"], ["a3", "a2"], ["a4"], [])])
    assert named == [("k1",), ("k1", "k2", "k3"), (), ()]
    assert store.write(lambda tx: [tx.outbox.put(outgoing("k5", shows=("a4",))), tx.outbox.naming(["a4"])])[1] == (
        "k5",
    )


def test_a_message_that_was_updated_no_longer_shows_what_it_showed_before(store: Store) -> None:
    put(store, outgoing("k1", shows=("a1", "a2")))
    post = Post(store)
    post.send_one("500")
    put(store, outgoing("k1", "zonder", shows=("a2",)))
    assert store.read(lambda tx: tx.outbox.naming(["a1"])) == ("k1",)
    post.send_one("500")
    assert store.read(lambda tx: (tx.outbox.naming(["a1"]), tx.outbox.naming(["a2"]))) == ((), ("k1",))


def test_scrubbing_takes_unsent_words_out_of_their_lane_and_lets_the_rest_go(store: Store) -> None:
    put(store, outgoing("k1", shows=("a1",)), outgoing("k2", shows=("a2",)), outgoing("b1", to="tuin", shows=("a1",)))
    store.write(lambda tx: tx.outbox.scrub(["a1"]))
    assert store.read(lambda tx: tx.outbox.waiting()) == 1
    assert store.read(lambda tx: tx.outbox.naming(["a1"])) == ()
    post = Post(store)
    assert post.send_one("500").key == "k2"
    assert post.claim() == ()


def test_what_is_put_and_scrubbed_in_one_transaction_never_goes_out(store: Store) -> None:
    store.write(lambda tx: [tx.outbox.put(outgoing(shows=("a1",))), tx.outbox.scrub(["a1"])])
    assert Post(store).claim() == ()


def test_a_message_taken_out_and_put_again_is_sent_as_new(store: Store) -> None:
    put(store, outgoing("k1", "met woorden", shows=("a1",)))
    store.write(lambda tx: tx.outbox.scrub(["a1"]))
    put(store, outgoing("k1", "zonder"))
    parcel = Post(store).send_one("500")
    assert (parcel.message.text, parcel.again is not None, parcel.guarded, parcel.ids) == ("zonder", False, False, ())


def test_words_withdrawn_while_a_message_is_being_sent_are_seen_by_who_looks_again(store: Store) -> None:
    put(store, outgoing("k1", shows=("a1",)))
    post = Post(store)
    lane, parcel = post.claim_one()
    assert parcel.guarded
    assert store.read(lambda tx: tx.outbox.message(parcel.row)) == parcel.message
    store.write(lambda tx: tx.outbox.scrub(["a1"]))
    assert store.read(lambda tx: tx.outbox.message(parcel.row)) is None
    assert store.read(lambda tx: tx.outbox.message(parcel.row + 1000)) is None
    post.release(lane)
    assert post.claim() == ()


def test_a_message_that_arrived_while_it_was_taken_out_is_corrected_where_it_stands(store: Store) -> None:
    put(store, outgoing("k1", "met woorden", shows=("a1",)))
    post = Post(store)
    lane, parcel = post.claim_one()
    store.write(lambda tx: tx.outbox.scrub(["a1"]))
    post.settle(Settled(row=parcel.row, lane=lane, ids=("500",)))
    post.release(lane)
    put(store, outgoing("k1", "zonder"))
    update = post.send_one("500")
    assert (update.message.text, update.ids) == ("zonder", ("500",))


def test_a_message_taken_out_while_its_fate_is_unknown_is_looked_up_and_then_corrected(store: Store) -> None:
    put(store, outgoing("k1", "met woorden", shows=("a1",)))
    post = Post(store)
    lane, _ = post.claim_one()
    store.write(lambda tx: [tx.outbox.scrub(["a1"]), tx.outbox.put(outgoing("k1", "zonder"))][1])
    post.release(lane)  # whoever was sending it says nothing more
    looked_up = post.send_one("500")
    assert (looked_up.message.text, looked_up.again is not None, looked_up.ids) == ("zonder", True, ())
    corrected = post.send_one("500")
    assert (corrected.message.text, corrected.ids) == ("zonder", ("500",))
    assert post.claim() == ()


def test_a_newer_text_that_waits_goes_out_in_place_of_one_that_was_taken_out(store: Store) -> None:
    put(store, outgoing("k1", "met woorden", shows=("a1",)))
    post = Post(store)
    lane, _ = post.claim_one()
    put(store, outgoing("k1", "andere woorden", shows=("a2",)))
    store.write(lambda tx: tx.outbox.scrub(["a1"]))
    post.release(lane)
    looked_up = post.send_one("500")
    assert (looked_up.message.text, looked_up.again is not None, looked_up.guarded) == ("andere woorden", True, True)
    assert post.send_one("500").message.text == "andere woorden"


def test_what_was_sent_keeps_no_words(store: Store) -> None:
    put(store, outgoing("k1", shows=("a1",)))
    parcel = Post(store).send_one("500")
    assert store.read(lambda tx: tx.outbox.message(parcel.row)) is None


def test_an_update_of_a_question_can_be_replied_to_under_its_new_ids_as_well(store: Store) -> None:
    store.write(found)
    put(store, outgoing("round/q1", round_id="q1"))
    post = Post(store)
    post.send_one("500")
    put(store, outgoing("round/q1", "nieuw", round_id="q1"))
    post.send_one("777")
    assert store.read(lambda tx: [tx.rounds.under(PLACE, id_) for id_ in ("500", "777")]) == [round_(), round_()]
