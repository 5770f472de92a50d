"""`Trajectories`, `Coordinators` and `Participations` on tables."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from bot.core.model import Accepting, Cadence, Coordinator, Participation, Room, Trajectory
from bot.store.casussen import room_of
from bot.store.codecs import words_of, words_text
from bot.store.digest_tables import coordinator, participation, trajectory
from bot.store.tables import room
from bot.store.wire import Both, Cells, Wire

_ADD = insert(trajectory)
_SAVE = update(trajectory).where(trajectory.c.id == bindparam("this"))
_GET = select(trajectory).where(trajectory.c.id == bindparam("this"))
_GET_LOCKED = _GET.with_for_update(key_share=True)
_AROUND = (
    select(trajectory)
    .where(
        trajectory.c.platform == bindparam("platform"),
        trajectory.c.workspace == bindparam("workspace"),
        trajectory.c.ended_at.is_(None),
    )
    .order_by(trajectory.c.nr)
)
_IN_ROOM = (
    select(trajectory)
    .where(trajectory.c.room_id == bindparam("this"), trajectory.c.ended_at.is_(None))
    .order_by(trajectory.c.nr)
    .limit(1)
)
_ROOM = select(room).join(trajectory, trajectory.c.room_id == room.c.id).where(trajectory.c.id == bindparam("this"))
_COORDINATOR_CHANGES = ("platform", "workspace", "user", "accepted")
_PUT_COORDINATOR = Both(
    lambda insert: (added := insert(coordinator)).on_conflict_do_update(
        index_elements=["trajectory_id", "person_id"],
        set_={name: added.excluded[name] for name in _COORDINATOR_CHANGES},
    )
)
_COORDINATORS = select(coordinator).where(coordinator.c.trajectory_id == bindparam("this")).order_by(coordinator.c.nr)
_OF_PERSON = select(coordinator).where(coordinator.c.person_id == bindparam("this")).order_by(coordinator.c.nr)

_PARTICIPATION_CHANGES = ("trajectory_id", "agreed_by", "since", "held", "wants_mediator")
_PUT = Both(
    lambda insert: (added := insert(participation)).on_conflict_do_update(
        index_elements=["casus_id"], set_={name: added.excluded[name] for name in _PARTICIPATION_CHANGES}
    )
)
_OF = select(participation).where(participation.c.trajectory_id == bindparam("this")).order_by(participation.c.nr)
_OF_CASUS = select(participation).where(participation.c.casus_id == bindparam("this"))
_REMOVE = delete(participation).where(participation.c.casus_id == bindparam("this"))


def _values(value: Trajectory) -> dict[str, Any]:
    return {
        "name": value.name,
        "language": value.language,
        "zone": value.zone,
        "region": value.region,
        "cadence": value.cadence.value,
        "platform": value.platform,
        "workspace": value.workspace,
        "room_id": value.room_id,
        "begun_by": value.begun_by,
        "begun_at": value.begun_at,
        "ended_at": value.ended_at,
    }


def _trajectory(row: Cells) -> Trajectory:
    return Trajectory(
        id=row.id,
        name=row.name,
        language=row.language,
        zone=row.zone,
        region=row.region,
        cadence=Cadence(row.cadence),
        platform=row.platform,
        workspace=row.workspace,
        room_id=row.room_id,
        begun_by=row.begun_by,
        begun_at=row.begun_at,
        ended_at=row.ended_at,
    )


def _coordinator(row: Cells) -> Coordinator:
    return Coordinator(
        trajectory_id=row.trajectory_id,
        person_id=row.person_id,
        platform=row.platform,
        workspace=row.workspace,
        user=row.user,
        accepted=Accepting(row.accepted),
    )


def _participation(row: Cells) -> Participation:
    return Participation(
        trajectory_id=row.trajectory_id,
        casus_id=row.casus_id,
        agreed_by=words_of(row.agreed_by),
        since=row.since,
        held=words_of(row.held),
        wants_mediator=row.wants_mediator,
    )


class TrajectoryRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, trajectory: Trajectory) -> None:
        self._wire.run(_ADD, {"id": trajectory.id, **_values(trajectory)})

    def save(self, trajectory: Trajectory) -> None:
        self._wire.change("trajectory", _SAVE, {"this": trajectory.id, **_values(trajectory)})

    def get(self, trajectory_id: str) -> Trajectory | None:
        row = self._wire.run(_GET_LOCKED if self._wire.writing else _GET, {"this": trajectory_id}).one_or_none()
        return None if row is None else _trajectory(row)

    def around(self, platform: str, workspace: str) -> tuple[Trajectory, ...]:
        rows = self._wire.run(_AROUND, {"platform": platform, "workspace": workspace})
        return tuple(_trajectory(row) for row in rows)

    def in_room(self, room_id: str) -> Trajectory | None:
        row = self._wire.run(_IN_ROOM, {"this": room_id}).one_or_none()
        return None if row is None else _trajectory(row)

    def room(self, trajectory_id: str) -> Room | None:
        row = self._wire.run(_ROOM, {"this": trajectory_id}).one_or_none()
        return None if row is None else room_of(row)


class CoordinatorRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def put(self, coordinator: Coordinator) -> None:
        values = {
            "trajectory_id": coordinator.trajectory_id,
            "person_id": coordinator.person_id,
            "platform": coordinator.platform,
            "workspace": coordinator.workspace,
            "user": coordinator.user,
            "accepted": coordinator.accepted.value,
        }
        self._wire.run(_PUT_COORDINATOR, values)

    def of(self, trajectory_id: str) -> tuple[Coordinator, ...]:
        return tuple(_coordinator(row) for row in self._wire.run(_COORDINATORS, {"this": trajectory_id}))

    def of_person(self, person_id: str) -> tuple[Coordinator, ...]:
        return tuple(_coordinator(row) for row in self._wire.run(_OF_PERSON, {"this": person_id}))


class ParticipationRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def put(self, participation: Participation) -> None:
        values = {
            "trajectory_id": participation.trajectory_id,
            "casus_id": participation.casus_id,
            "agreed_by": words_text(participation.agreed_by),
            "since": participation.since,
            "held": words_text(participation.held),
            "wants_mediator": participation.wants_mediator,
        }
        self._wire.run(_PUT, values)

    def of(self, trajectory_id: str) -> tuple[Participation, ...]:
        return tuple(_participation(row) for row in self._wire.run(_OF, {"this": trajectory_id}))

    def of_casus(self, casus_id: str) -> Participation | None:
        row = self._wire.run(_OF_CASUS, {"this": casus_id}).one_or_none()
        return None if row is None else _participation(row)

    def remove(self, casus_id: str) -> None:
        self._wire.run(_REMOVE, {"this": casus_id})
