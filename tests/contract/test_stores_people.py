"""Casussen, rooms and people, on every store."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import time, timedelta

import pytest
from stored import NOW, PLACE, SANNE, Post, answer, casus, found, member, outgoing, part, put, room, round_

from bot.core.events import Place, Who
from bot.core.model import (
    AnswerState,
    CasusState,
    Facilitating,
    Identity,
    PartState,
    Person,
    Presence,
    Review,
    Rhythm,
    Share,
)
from bot.core.ports.casussen import Spot
from bot.core.ports.errors import StoreError
from bot.core.ports.outbox import Settled
from bot.core.ports.store import Store, Tx

ELSEWHERE = Place(platform="web", workspace="w", room="nergens")
DIRECT = Place(platform="web", workspace="w", room="@sanne", direct=True)


def test_a_casus_comes_back_as_it_was_stored_and_as_it_was_changed(store: Store) -> None:
    first = casus(rhythm=Rhythm(question_day=2, question_time=time(8, 30, 15)), language="en", zone="Europe/Brussels")
    store.write(lambda tx: tx.casussen.add(first))
    assert store.read(lambda tx: tx.casussen.get(["c1", "unknown"])) == {"c1": first}
    changed = replace(first, state=CasusState.CLOSED, review=Review.BOTH, phase="oogsten", name="De «Kade» é 🌱")
    store.write(lambda tx: tx.casussen.save(changed))
    assert store.write(lambda tx: tx.casussen.get(["c1"])) == {"c1": changed}


def test_characters_that_no_database_holds_are_replaced_and_harm_nothing(store: Store) -> None:
    store.write(lambda tx: tx.casussen.add(casus(name="a\x00b\ud800c")))
    assert store.read(lambda tx: tx.casussen.get(["c1"])["c1"].name) == "a\ufffdb\ufffdc"


def test_rooms_of_a_casus_come_oldest_first_and_a_casus_without_rooms_has_none(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.casussen.add(casus())
        tx.casussen.add(casus("c2"))
        for id_ in ("r9", "r1", "r5"):
            tx.casussen.add_room(room(id_, outside=id_))
        tx.casussen.add_room(room("r0", outside="los", casus_id=None))

    store.write(work)
    rooms = store.read(lambda tx: tx.casussen.rooms(["c1", "c2"]))
    assert ([one.id for one in rooms["c1"]], rooms["c2"]) == (["r9", "r1", "r5"], ())
    gone = replace(rooms["c1"][0], present=False, public=True, name="Archief", language="en", casus_id="c2")
    store.write(lambda tx: tx.casussen.save_room(gone))
    assert store.read(lambda tx: tx.casussen.rooms(["c2"])) == {"c2": (gone,)}


def test_a_place_on_a_platform_is_one_room(store: Store) -> None:
    store.write(found)
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.casussen.add_room(room("r2")))
    store.write(lambda tx: tx.casussen.add_room(room("r2", platform="slack")))


def moved(store: Store, room_id: str = "r1", to: str = "kade-2") -> None:
    def work(tx: Tx) -> None:
        (here,) = (one for one in tx.casussen.rooms(["c1"])["c1"] if one.id == room_id)
        tx.casussen.move_room(replace(here, outside=to))

    store.write(work)


THERE = replace(PLACE, room="kade-2")


def test_a_room_that_moves_takes_its_questions_and_the_messages_of_answers_along(store: Store) -> None:
    store.write(found)
    put(store, outgoing("round/q1", round_id="q1"))
    Post(store).send_one("500")
    store.write(lambda tx: tx.answers.add(answer()))
    store.write(lambda tx: tx.parts.put(part("501")))
    moved(store)
    spots = store.read(lambda tx: [tx.casussen.at(place, SANNE) for place in (PLACE, THERE)])
    assert [spot.casus and spot.casus.id for spot in spots] == [None, "c1"]
    assert store.read(lambda tx: tx.rounds.under(THERE, "500")) == round_()
    assert store.read(lambda tx: tx.rounds.under(PLACE, "500")) is None
    assert store.read(lambda tx: tx.parts.of_message(THERE, "501")) == part("501", room="kade-2")


def test_what_waits_for_a_room_that_moves_goes_to_where_it_is_now_in_order(store: Store) -> None:
    store.write(found)
    put(store, outgoing("k1"), outgoing("elsewhere", to="tuin"))
    put(store, outgoing("k2", to="kade-2"))  # the new id was heard of before the move
    moved(store)
    put(store, outgoing("k3", to="kade-2"))
    lanes = {tuple(one.key for one in lane.parcels): lane for lane in Post(store).claim()}
    assert set(lanes) == {("k1", "k2", "k3"), ("elsewhere",)}
    assert {one.to.room for one in lanes["k1", "k2", "k3"].parcels} == {"kade-2"}


def test_a_question_that_was_being_sent_while_the_room_moved_can_be_answered_there(store: Store) -> None:
    store.write(found)
    put(store, outgoing("round/q1", round_id="q1"))
    put(store, outgoing("hello/r2", to="kade-2"))
    post = Post(store)
    claimed = {lane.parcels[0].key: lane for lane in post.claim()}
    moved(store)
    for key, ids in (("round/q1", ("500",)), ("hello/r2", ("400",))):
        post.settle(Settled(row=claimed[key].parcels[0].row, lane=claimed[key].lane, ids=ids))
        post.release(claimed[key].lane)
    assert store.read(lambda tx: tx.rounds.under(THERE, "500")) == round_()
    put(store, outgoing("round/q1", "anders", to="kade-2"))
    assert post.send_one("500").to.room == "kade-2"
    assert store.read(lambda tx: tx.outbox.waiting()) == 0


def test_a_room_without_casus_makes_way_for_one_that_moves_there(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add_room(room("r2", outside="kade-2", casus_id=None)))
    moved(store)
    assert store.read(lambda tx: tx.casussen.at(THERE, SANNE)).room == room(outside="kade-2")
    moved(store, to="kade")
    assert store.read(lambda tx: tx.casussen.at(PLACE, SANNE)).room == room()


def test_a_message_that_is_known_at_the_new_id_already_stays_as_it_is_there(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.answers.add(answer()))
    gone = part("501", answer_id=None, room="kade-2", text="", state=PartState.WITHDRAWN)
    store.write(lambda tx: tx.parts.put(part("501")))
    store.write(lambda tx: tx.parts.put(gone))
    moved(store)
    assert store.read(lambda tx: tx.parts.of_message(THERE, "501")) == gone
    assert store.read(lambda tx: tx.parts.of_message(PLACE, "501")) == part("501")


@pytest.mark.parametrize("way", ["read", "write"])
def test_one_look_tells_where_something_happened_and_who_did_it(store: Store, way: str) -> None:
    store.write(found)
    look = getattr(store, way)
    sanne = Person(id=look(lambda tx: tx.casussen.at(PLACE, SANNE).person.id), name="Sanne")
    whole = Spot(room=room(), casus=casus(), person=sanne, member=member("m1", sanne.id))
    stranger = replace(SANNE, user="vreemd")
    assert look(lambda tx: tx.casussen.at(PLACE, SANNE)) == whole
    assert look(lambda tx: tx.casussen.at(PLACE, stranger)) == replace(whole, person=None, member=None)
    assert look(lambda tx: tx.casussen.at(ELSEWHERE, SANNE)) == Spot(room=None, casus=None, person=sanne, member=None)
    assert look(lambda tx: tx.casussen.at(DIRECT, SANNE)) == Spot(room=None, casus=None, person=sanne, member=None)
    assert look(lambda tx: tx.casussen.at(DIRECT, SANNE, casus_id="c1")) == replace(whole, room=None)
    nobody = Spot(room=None, casus=None, person=None, member=None)
    assert look(lambda tx: tx.casussen.at(ELSEWHERE, stranger)) == nobody


@pytest.mark.parametrize("way", ["read", "write"])
def test_the_same_look_tells_who_is_in_the_casus_when_it_is_asked_for(store: Store, way: str) -> None:
    store.write(found)

    def fill(tx: Tx) -> None:
        for id_, name in (("m9", "Zoë"), ("m2", "Bram")):
            person = tx.people.know(replace(SANNE, user=id_, name=name), NOW)
            gone = Presence.LEFT if id_ == "m2" else Presence.ACTIVE
            tx.people.add_member(member(id_, person.id, user=id_, presence=gone))
        tx.casussen.add(casus("c2"))

    store.write(fill)
    look = getattr(store, way)
    spot = look(lambda tx: tx.casussen.at(PLACE, SANNE, everyone=True))
    assert [(one.member_id, one.name) for one in spot.everyone] == [("m1", "Sanne"), ("m9", "Zoë"), ("m2", "Bram")]
    assert replace(spot, everyone=()) == look(lambda tx: tx.casussen.at(PLACE, SANNE))
    assert look(lambda tx: tx.casussen.at(PLACE, SANNE, "c2", everyone=True)).everyone == ()
    nowhere = look(lambda tx: tx.casussen.at(ELSEWHERE, replace(SANNE, user="vreemd"), everyone=True))
    assert nowhere == Spot(room=None, casus=None, person=None, member=None)


@pytest.mark.parametrize("way", ["read", "write"])
def test_the_same_look_tells_what_is_asked_and_what_the_member_said_to_it(store: Store, way: str) -> None:
    store.write(found)

    def fill(tx: Tx) -> None:
        bram = tx.people.know(replace(SANNE, user="bram", name="Bram"), NOW)
        tx.people.add_member(member("m2", bram.id, user="bram"))
        tx.rounds.add([round_("q2", occurrence="2026-W48")])
        for id_, asked, minutes in (("later", "q1", 2), ("first", "q1", 1), ("else", "q2", 0)):
            tx.answers.add(answer(id_, round_id=asked, answered_at=NOW + timedelta(minutes=minutes)))
        tx.answers.add(answer("his", member_id="m2"))
        tx.rounds.add([round_("q3", occurrence="2026-W49"), round_("q4", occurrence="2026-W50")])
        tx.answers.add(answer("gone", round_id="q3", state=AnswerState.WITHDRAWN))
        tx.answers.add(answer("only his", round_id="q4", member_id="m2"))

    store.write(fill)
    look = getattr(store, way)
    spot = look(lambda tx: tx.casussen.at(PLACE, SANNE, round_id="q1"))
    assert [each.id for each in spot.mine] == ["first", "later"]
    assert (spot.round_, spot.session) == (round_("q1"), None)
    assert replace(spot, round_=None, mine=(), begun=False) == look(lambda tx: tx.casussen.at(PLACE, SANNE))
    whole = look(lambda tx: tx.casussen.at(DIRECT, SANNE, "c1", round_id="q1", everyone=True))
    assert [one.member_id for one in whole.everyone] == ["m1", "m2"]
    assert replace(whole, everyone=(), room=spot.room) == spot
    stranger = look(lambda tx: tx.casussen.at(PLACE, replace(SANNE, user="vreemd"), round_id="q1"))
    assert (stranger.round_, stranger.mine) == (round_("q1"), ())
    nothing = look(lambda tx: tx.casussen.at(PLACE, SANNE, round_id="", everyone=True))
    assert (nothing.round_, nothing.mine, nothing.begun) == (None, (), False)
    begun = [look(lambda tx, id_=id_: tx.casussen.at(PLACE, SANNE, round_id=id_)).begun for id_ in ("q1", "q3", "q4")]
    assert begun == [True, False, True], "what was withdrawn does not count, what others said does"


def test_a_room_without_casus_is_a_room_and_nothing_more(store: Store) -> None:
    store.write(lambda tx: tx.casussen.add_room(room(casus_id=None)))
    spot = store.write(lambda tx: tx.casussen.at(PLACE, SANNE))
    assert spot == Spot(room=room(casus_id=None), casus=None, person=None, member=None)


@pytest.mark.parametrize("by", ["place", "id", "get"])
def test_who_writes_about_a_casus_holds_it_and_the_next_sees_what_was_written(store: Store, by: str) -> None:
    """Twenty threads each read a member and add one to what they read; nothing is lost."""
    store.write(found)

    def add_a_minute(_: int) -> None:
        def work(tx: Tx) -> None:
            if by == "get":
                tx.casussen.get(["c1"])
            one = tx.casussen.at(PLACE, SANNE, casus_id="c1" if by == "id" else None).member
            assert one is not None
            before = one.moment or time(0, 0)
            tx.people.save_member(replace(one, moment=time(0, before.minute + 1)))

        store.write(work)

    with ThreadPoolExecutor(10) as threads:
        list(threads.map(add_a_minute, range(20)))
    (sanne,) = store.read(lambda tx: tx.people.members(["c1"])["c1"])
    assert sanne.moment == time(0, 20)


def test_casussen_taken_in_opposite_orders_never_wait_for_each_other_in_a_circle(store: Store) -> None:
    ids = ["c1", "c2", "c3"]
    store.write(lambda tx: [tx.casussen.add(casus(id_)) for id_ in ids])

    def rename(number: int) -> None:
        order = ids if number % 2 else ids[::-1]
        store.write(
            lambda tx: [tx.casussen.save(replace(one, name=str(number))) for one in tx.casussen.get(order).values()]
        )

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(rename, range(40)))
    assert len({one.name for one in store.read(lambda tx: tx.casussen.get(ids)).values()}) == 1


def test_somebody_is_met_once_and_then_known(store: Store) -> None:
    first = store.write(lambda tx: tx.people.know(SANNE, NOW))
    assert store.write(lambda tx: tx.people.know(SANNE, NOW + timedelta(days=1))) == first
    assert store.read(lambda tx: tx.people.persons([first.id, "unknown"])) == {first.id: first}
    other = store.write(lambda tx: tx.people.know(replace(SANNE, workspace="elders"), NOW))
    assert other.id != first.id


def test_somebody_met_by_many_threads_at_once_is_one_person(store: Store) -> None:
    together = threading.Barrier(8)

    def meet(_: int) -> str:
        together.wait()
        return store.write(lambda tx: tx.people.know(SANNE, NOW)).id

    with ThreadPoolExecutor(8) as threads:
        ids = set(threads.map(meet, range(8)))
    assert len(ids) == 1
    assert len(store.read(lambda tx: tx.people.persons(list(ids)))) == 1


def test_name_and_locale_follow_the_platform_but_silence_takes_nothing_away(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.people.know(replace(SANNE, name="Sanne B.", locale="nl-NL"), NOW))
    known = store.write(lambda tx: tx.people.know(replace(SANNE, name="", locale=None), NOW))
    assert known.name == "Sanne B."
    (sanne,) = store.read(lambda tx: tx.people.members(["c1"])["c1"])
    identity = Identity(platform="web", workspace="w", user="sanne", person_id=known.id, locale="nl-NL")
    assert store.read(lambda tx: tx.people.identities([sanne])) == {sanne.id: identity}
    assert store.read(lambda tx: tx.people.identities([])) == {}


def test_an_own_choice_of_language_is_kept_with_the_person(store: Store) -> None:
    person = store.write(lambda tx: tx.people.know(SANNE, NOW))
    chosen = replace(person, language="en")
    store.write(lambda tx: tx.people.save(chosen))
    assert store.write(lambda tx: tx.people.know(SANNE, NOW)) == chosen


def test_members_come_oldest_first_with_all_they_chose(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.casussen.add(casus())
        tx.casussen.add(casus("c2"))
        for user in ("zoë", "amir", "kees"):
            person = tx.people.know(Who(platform="web", workspace="w", user=user, name=user), NOW)
            tx.people.add_member(member(f"m-{user}", person.id, user=user))
            tx.people.add_member(member(f"n-{user}", person.id, casus_id="c2", user=user))

    store.write(work)
    members = store.read(lambda tx: tx.people.members(["c1", "c2", "c3"]))
    assert [one.id for one in members["c1"]] == ["m-zoë", "m-amir", "m-kees"]
    assert members["c3"] == ()
    changed = replace(
        members["c1"][0],
        facilitating=Facilitating.YES,
        presence=Presence.STOPPED,
        moment=time(19, 30),
        share=Share.NAME,
        platform="slack",
    )
    store.write(lambda tx: tx.people.save_member(changed))
    assert store.read(lambda tx: tx.people.memberships([changed.person_id, "nobody"])) == {
        changed.person_id: (changed, members["c2"][0]),
        "nobody": (),
    }


def test_a_person_is_a_member_of_a_casus_once(store: Store) -> None:
    store.write(found)
    (sanne,) = store.read(lambda tx: tx.people.members(["c1"])["c1"])
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.people.add_member(replace(sanne, id="m2")))


BILAL = Who(platform="slack", workspace="T-noord", user="U1", name="Bilal", home="T-zuid")
AT_HOME = replace(BILAL, workspace="T-zuid", home="")
UNKNOWN_HOME = replace(BILAL, home="")


def know(store: Store, *people: Who) -> list[str]:
    """The ids of these persons, met one after the other."""
    return [store.write(lambda tx, met=who: tx.people.know(met, NOW).id) for who in people]  # type: ignore[misc]


@pytest.mark.parametrize("first", [BILAL, AT_HOME], ids=["met elsewhere first", "met at home first"])
def test_an_account_of_elsewhere_is_one_person_wherever_it_is_met(store: Store, first: Who) -> None:
    assert len(set(know(store, first, BILAL, AT_HOME, BILAL, replace(BILAL, workspace="T-oost")))) == 1


def test_who_was_met_before_their_home_was_known_stays_who_they_were(store: Store) -> None:
    assert len(set(know(store, UNKNOWN_HOME, BILAL, AT_HOME))) == 1


def test_who_was_two_before_stays_two_because_joining_them_is_their_own_act(store: Store) -> None:
    here, there = know(store, UNKNOWN_HOME, AT_HOME)
    assert here != there
    assert know(store, BILAL, AT_HOME) == [here, there]


def test_the_same_user_id_of_another_home_is_another_person(store: Store) -> None:
    assert len(set(know(store, BILAL, replace(BILAL, workspace="T-oost", home="T-west")))) == 2
