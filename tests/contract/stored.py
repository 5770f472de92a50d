"""Values to store, with only what a test wants to say about them; and a small casus to hang them on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.core.events import Place, Who
from bot.core.messages import Message
from bot.core.model import (
    Answer,
    Asked,
    Casus,
    Item,
    Member,
    Moment,
    MomentKind,
    Part,
    Role,
    Room,
    Round,
    Share,
    Side,
    Statement,
    Synthesis,
    SynthesisState,
    Via,
)
from bot.core.ports.chat import Address
from bot.core.ports.outbox import ClaimedLane, Outgoing, Parcel, Settled
from bot.core.ports.store import Store, Tx

NOW = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
SOON = NOW + timedelta(minutes=1)
PLACE = Place(platform="web", workspace="w", room="kade")
SANNE = Who(platform="web", workspace="w", user="sanne", name="Sanne")


def casus(id: str = "c1", **more: Any) -> Casus:
    return Casus(**{"id": id, "name": "De Kade", "live_since": NOW, **more})


def room(id: str = "r1", outside: str = "kade", casus_id: str | None = "c1", **more: Any) -> Room:
    given = {"platform": "web", "workspace": "w", "name": "Kade", **more}
    return Room(id=id, outside=outside, casus_id=casus_id, **given)


def member(id: str, person_id: str, casus_id: str = "c1", **more: Any) -> Member:
    given = {"role": Role.INITIATOR, "side": Side.INITIATIVE, "platform": "web", "workspace": "w", "user": "sanne"}
    return Member(id=id, person_id=person_id, casus_id=casus_id, **{**given, **more})


def round_(id: str = "q1", casus_id: str = "c1", occurrence: str = "2026-W47", **more: Any) -> Round:
    asked = (Asked(key="a", question_id="wind", text="Wat ging «vanzelf»?", digest="d1"),)
    given = {"asked": asked, "opened_at": NOW, "closes_at": NOW + timedelta(days=4), **more}
    return Round(id=id, casus_id=casus_id, occurrence=occurrence, **given)


def answer(id: str = "a1", **more: Any) -> Answer:
    given: dict[str, Any] = {
        "casus_id": "c1",
        "round_id": "q1",
        "member_id": "m1",
        "question": "Wat ging vanzelf?",
        "question_key": "a",
        "text": "Het terras stond er in een dag.",
        "share": Share.ROLE,
        "via": Via.CHAT,
        "answered_at": NOW,
    }
    return Answer(id=id, **{**given, **more})


def part(message: str = "501", answer_id: str | None = "a1", **more: Any) -> Part:
    given = {"platform": "web", "workspace": "w", "room": "kade", "text": "Het terras", "said_at": NOW, **more}
    return Part(message=message, answer_id=answer_id, **given)


def item(id: str = "i1", **more: Any) -> Item:
    given: dict[str, Any] = {
        "casus_id": "c1",
        "kind": "verzoek",
        "text": "Een sleutel van het hek",
        "week": "2026-W47",
        "made_by": "m1",
        "made_at": NOW,
        "author": "m1",
        "status": "open",
    }
    return Item(id=id, **{**given, **more})


def synthesis(id: str = "s1", *statements: Statement, **more: Any) -> Synthesis:
    given: dict[str, Any] = {
        "casus_id": "c1",
        "round_id": "q1",
        "week": "2026-W47",
        "version": 1,
        "state": SynthesisState.DRAFT,
        "language": "nl",
        "counted": (),
        "made_at": NOW,
        "prompts_digest": "p1",
        "code_version": "0.1.0",
    }
    return Synthesis(id=id, statements=statements, **{**given, **more})


def moment(subject: str = "q1", kind: MomentKind = MomentKind.CLOSE, due_at: datetime = NOW, **more: Any) -> Moment:
    given = {"occurrence": "2026-W47", "casus_id": "c1", **more}
    return Moment(kind=kind, subject=subject, due_at=due_at, **given)


def outgoing(key: str = "k1", text: str = "Goedemorgen", to: str = "kade", **more: Any) -> Outgoing:
    address = (
        Address(platform="web", workspace="w", user=to[1:])
        if to.startswith("@")
        else Address(platform="web", workspace="w", room=to)
    )
    return Outgoing(**{"key": key, "to": address, "message": Message(text=text), **more})


def found(tx: Tx) -> None:
    """A casus with a room, Sanne as member `m1`, and a round."""
    tx.casussen.add(casus())
    tx.casussen.add_room(room())
    tx.people.add_member(member("m1", tx.people.know(SANNE, NOW).id))
    tx.rounds.add([round_()])


@dataclass
class Post:
    """Delivers by hand: claims, says what became of it, gives back."""

    store: Store
    owner: str = "post"
    now: datetime = NOW

    def claim(self, lanes: int = 10, parcels: int = 10) -> tuple[ClaimedLane, ...]:
        return self.store.write(
            lambda tx: tx.outbox.claim(owner=self.owner, real_now=self.now, lanes=lanes, parcels=parcels, lease_s=60)
        )

    def settle(self, *settled: Settled) -> None:
        self.store.write(lambda tx: tx.outbox.settle(settled, owner=self.owner, real_now=self.now, lease_s=60))

    def release(self, *lanes: int) -> None:
        self.store.write(lambda tx: tx.outbox.release(lanes, owner=self.owner))

    def claim_one(self) -> tuple[int, Parcel]:
        """The only parcel of the only lane."""
        (lane,) = self.claim()
        (parcel,) = lane.parcels
        return lane.lane, parcel

    def send_one(self, *ids: str) -> Parcel:
        lane, parcel = self.claim_one()
        self.settle(Settled(row=parcel.row, lane=lane, ids=ids))
        self.release(lane)
        return parcel


def put(store: Store, *messages: Outgoing) -> None:
    def work(tx: Tx) -> None:
        for message in messages:
            tx.outbox.put(message)

    store.write(work)
