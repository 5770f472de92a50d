"""Leertrajecten, coordinators, casussen in them, digests and what teams ask: on every store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from stored import NOW, casus, found

from bot.core.model import (
    Accepting,
    Appeal,
    AppealStatus,
    Cadence,
    Coordinator,
    Digest,
    DigestLine,
    DigestState,
    LineKind,
    Participation,
    Source,
    SourceKind,
    Trajectory,
)
from bot.core.ports.errors import StoreError
from bot.core.ports.store import Store, Tx

ODD = 'De «sleutel» — 100% — "van" ons? \U0001f6b2 שלום'
LINES = (
    DigestLine(
        kind=LineKind.THEME,
        text="geld",
        sources=(
            Source(kind=SourceKind.ANSWER, id="a1", casus_id="c1"),
            Source(kind=SourceKind.ANSWER, id="a2", casus_id="c2"),
        ),
        out=("c2",),
    ),
    DigestLine(
        kind=LineKind.WAITING,
        text=ODD,
        sources=(Source(kind=SourceKind.SYNTHESIS, id="s1", casus_id="c1"),),
        by_team=True,
    ),
)


def trajectory(tx: Tx, id: str = "t1", **more: object) -> Trajectory:
    person = tx.people.members(["c1"])["c1"][0].person_id
    made = Trajectory(id=id, name=ODD, platform="web", workspace="w", begun_by=person, begun_at=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


def digest(id: str = "d1", **more: object) -> Digest:
    made = Digest(
        id=id,
        trajectory_id="t1",
        occurrence="2026-11-24",
        language="nl",
        since=NOW,
        shown_at=NOW,
        delivers_at=NOW + timedelta(days=2),
        answer_by=date(2026, 12, 3),
        lines=LINES,
        prompts_digest="p1",
        code_version="1",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def appeal(id: str = "v1", **more: object) -> Appeal:
    made = Appeal(
        id=id,
        trajectory_id="t1",
        casus_id="c1",
        text=ODD,
        owner="de coördinator",
        by=date(2026, 12, 3),
        made_by="m1",
        made_at=NOW,
    )
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def begun(store: Store) -> Store:
    """A store with two casussen and a leertraject."""
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))
    store.write(lambda tx: tx.trajectories.add(trajectory(tx)))
    return store


def test_a_leertraject_comes_back_to_the_letter_and_is_found_until_it_ended(begun: Store) -> None:
    made = begun.read(lambda tx: trajectory(tx))
    assert begun.write(lambda tx: tx.trajectories.get("t1")) == made
    assert begun.read(lambda tx: tx.trajectories.around("web", "w")) == (made,)
    assert begun.read(lambda tx: tx.trajectories.around("web", "other")) == ()
    begun.write(lambda tx: tx.trajectories.save(replace(made, room_id="r1", cadence=Cadence.FORTNIGHTLY)))
    in_room = begun.read(lambda tx: tx.trajectories.in_room("r1"))
    assert in_room
    assert in_room.cadence is Cadence.FORTNIGHTLY
    room = begun.read(lambda tx: tx.trajectories.room("t1"))
    assert room
    assert room.id == "r1"
    begun.write(lambda tx: tx.trajectories.save(replace(in_room, ended_at=NOW)))
    assert begun.read(lambda tx: tx.trajectories.living()) == ()
    assert begun.read(lambda tx: tx.trajectories.in_room("r1")) is None


def test_a_coordinator_is_one_row_whatever_they_say(begun: Store) -> None:
    person = begun.read(lambda tx: trajectory(tx)).begun_by
    asked = Coordinator(
        trajectory_id="t1", person_id=person, platform="web", workspace="w", user="sanne", accepted=Accepting.ASKED
    )
    for said in (Accepting.ASKED, Accepting.YES):
        begun.write(lambda tx, said=said: tx.coordinators.put(replace(asked, accepted=said)))  # type: ignore[misc]
    assert begun.read(lambda tx: tx.coordinators.of("t1")) == (replace(asked, accepted=Accepting.YES),)
    assert begun.read(lambda tx: tx.coordinators.of_person(person)) == (replace(asked, accepted=Accepting.YES),)


def test_a_casus_is_in_one_leertraject_at_most(begun: Store) -> None:
    asked = Participation(trajectory_id="t1", casus_id="c1", agreed_by=("m1",))
    joined = replace(asked, agreed_by=("m1", "m2"), since=NOW, held=("2026-W47",), wants_mediator=True)
    begun.write(lambda tx: tx.participations.put(asked))
    begun.write(lambda tx: tx.participations.put(joined))
    assert begun.read(lambda tx: tx.participations.of("t1")) == (joined,)
    assert begun.read(lambda tx: tx.participations.of_casus("c1")) == joined
    for _ in range(2):
        begun.write(lambda tx: tx.participations.remove("c1"))
    assert begun.read(lambda tx: tx.participations.of_casus("c1")) is None


def test_a_digest_comes_back_to_the_letter_with_what_it_rests_on(begun: Store) -> None:
    begun.write(lambda tx: tx.digests.add(digest()))
    assert begun.read(lambda tx: tx.digests.get("d1")) == digest()
    less = digest(state=DigestState.DELIVERED, delivered_at=NOW, edition=2, lines=LINES[1:])
    begun.write(lambda tx: tx.digests.save(less))
    assert begun.read(lambda tx: tx.digests.newest("t1")) == less
    assert begun.read(lambda tx: tx.digests.resting_on(["a1"])) == ()


def test_a_digest_is_found_by_a_source_and_by_a_casus(begun: Store) -> None:
    begun.write(lambda tx: tx.digests.add(digest()))
    later = digest("d2", occurrence="2026-12-29", shown_at=NOW + timedelta(days=35), lines=LINES[1:])
    begun.write(lambda tx: tx.digests.add(later))
    assert [each.id for each in begun.read(lambda tx: tx.digests.of("t1"))] == ["d1", "d2"]
    for sources, ids in ((["a2"], ["d1"]), (["s1"], ["d1", "d2"]), (["c1"], ["d1", "d2"]), (["x"], [])):
        resting = begun.read(lambda tx, sources=sources: tx.digests.resting_on(sources))  # type: ignore[misc]
        assert [each.id for each in resting] == ids


def test_one_digest_an_occurrence(begun: Store) -> None:
    begun.write(lambda tx: tx.digests.add(digest()))
    with pytest.raises(StoreError):
        begun.write(lambda tx: tx.digests.add(digest("d2")))


def test_what_a_team_asks_comes_back_to_the_letter_and_can_be_destroyed(begun: Store) -> None:
    begun.write(lambda tx: tx.appeals.add(appeal()))
    person = begun.read(lambda tx: trajectory(tx)).begun_by
    answered = appeal(
        status=AppealStatus.NOT_YET,
        answer=ODD,
        hear_by=date(2026, 12, 9),
        answered_by=person,
        answered_at=NOW,
        first_in="d1",
        told_in="d2",
        for_council=True,
        item_id="i1",
    )
    begun.write(lambda tx: tx.appeals.save(answered))
    assert begun.read(lambda tx: tx.appeals.of("t1")) == (answered,)
    assert begun.read(lambda tx: tx.appeals.of_casus("c1")) == (answered,)
    for _ in range(2):
        begun.write(lambda tx: tx.appeals.destroy("v1"))
    assert begun.read(lambda tx: tx.appeals.of("t1")) == ()
