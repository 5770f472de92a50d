"""`Casussen` on tables: casussen and rooms, and the one look at a place and a person with which every event begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import String, and_, bindparam, func, insert, literal_column, select, update

from bot.core.events import Place, Who
from bot.core.model import Casus, CasusState, Freeze, Member, Person, Review, Role, Room
from bot.core.ports.casussen import Someone, Spot
from bot.store.codecs import rhythm_of, rhythm_text
from bot.store.moving import follow
from bot.store.people import member_of, person_of
from bot.store.tables import casus, identity, member, person, room
from bot.store.wire import Cells, Wire, among, batches

_ADD = insert(casus)
_SAVE = update(casus).where(casus.c.id == bindparam("this"))
_GET = select(casus).where(among(casus.c.id, "ids")).order_by(casus.c.id)
_GET_LOCKED = _GET.with_for_update(key_share=True)
_ADD_ROOM = insert(room)
_SAVE_ROOM = update(room).where(room.c.id == bindparam("this"))
_ROOMS = select(room).where(among(room.c.casus_id, "ids")).order_by(room.c.nr)

_HERE = and_(
    room.c.platform == bindparam("platform"),
    room.c.workspace == bindparam("workspace"),
    room.c.outside == bindparam("outside"),
)
_LOCK_THIS = (
    select(casus.c.id).select_from(casus).where(casus.c.id == bindparam("casus_id")).with_for_update(key_share=True)
)
_LOCK_HERE = (
    select(casus.c.id)
    .select_from(casus.join(room, room.c.casus_id == casus.c.id))
    .where(_HERE)
    .with_for_update(key_share=True, of=casus)
)
_ANY = select(literal_column("1").label("one")).subquery("somewhere")
_SPOT_TABLES = (room, casus, person, member)
_AT = select(
    *(column.label(f"{table.name}_{column.name}") for table in _SPOT_TABLES for column in table.c)
).select_from(
    _ANY.outerjoin(room, _HERE)
    .outerjoin(casus, casus.c.id == func.coalesce(bindparam("casus_id", type_=String()), room.c.casus_id))
    .outerjoin(
        identity,
        and_(
            identity.c.platform == bindparam("who_platform"),
            identity.c.workspace == bindparam("who_workspace"),
            identity.c.user == bindparam("who_user"),
        ),
    )
    .outerjoin(person, person.c.id == identity.c.person_id)
    .outerjoin(member, and_(member.c.casus_id == casus.c.id, member.c.person_id == person.c.id))
)
_other, _their = member.alias("other"), person.alias("their")
_AT_WITH_EVERYONE = (
    _AT.add_columns(_other.c.id, _their.c.name, _other.c.role)
    .outerjoin(_other, _other.c.casus_id == casus.c.id)
    .outerjoin(_their, _their.c.id == _other.c.person_id)
    .order_by(_other.c.nr)
)
"""The same, once for each member of the casus, with who that is."""


def _pieces() -> dict[str, slice]:
    pieces, start = {}, 0
    for table in _SPOT_TABLES:
        pieces[table.name] = slice(start, start + len(table.c))
        start += len(table.c)
    return pieces


_PIECES = _pieces()


def _casus_values(value: Casus) -> dict[str, Any]:
    return {
        "name": value.name,
        "language": value.language,
        "zone": value.zone,
        "state": value.state.value,
        "phase": value.phase,
        "review": value.review.value,
        "rhythm": rhythm_text(value.rhythm),
        "live_since": value.live_since,
        "central": value.central,
        "frozen_by": value.frozen.by if value.frozen else None,
        "frozen_at": value.frozen.at if value.frozen else None,
        "frozen_why": value.frozen.why if value.frozen else None,
        "sides": value.sides,
        "region": value.region,
    }


def _casus_of(row: Cells) -> Casus:
    id_, name, language, zone, state, phase, review, rhythm, live_since, central, by, at, why, sides, region = row
    return Casus(
        id=id_,
        name=name,
        language=language,
        zone=zone,
        state=CasusState(state),
        phase=phase,
        review=Review(review),
        rhythm=rhythm_of(rhythm),
        live_since=live_since,
        central=central,
        sides=sides,
        region=region,
        frozen=None if at is None else Freeze(by=by, at=at, why=why),
    )


def _room_values(value: Room) -> dict[str, Any]:
    return {
        "platform": value.platform,
        "workspace": value.workspace,
        "outside": value.outside,
        "name": value.name,
        "casus_id": value.casus_id,
        "present": value.present,
        "public": value.public,
        "language": value.language,
    }


def room_of(row: Cells) -> Room:
    _, id_, platform, workspace, outside, name, casus_id, present, public, language = row
    return Room(
        id=id_,
        platform=platform,
        workspace=workspace,
        outside=outside,
        name=name,
        casus_id=casus_id,
        present=present,
        public=public,
        language=language,
    )


class CasusRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def at(self, place: Place, who: Who, casus_id: str | None = None, *, everyone: bool = False) -> Spot:
        here = {"platform": place.platform, "workspace": place.workspace, "outside": place.room}
        if self._wire.postgresql and self._wire.writing:
            # The lock comes in a statement before the one that looks: a single one would, after waiting for the lock,
            # still show room, person and member as they were before whoever held it changed them.
            if casus_id is not None:
                self._wire.run(_LOCK_THIS, {"casus_id": casus_id})
            elif not place.direct:
                self._wire.run(_LOCK_HERE, here)
        look = {
            **here,
            "casus_id": casus_id,
            "who_platform": who.platform,
            "who_workspace": who.workspace,
            "who_user": who.user,
        }
        rows = self._wire.run(_AT_WITH_EVERYONE if everyone else _AT, look).all()
        row = rows[0]
        found: dict[str, Any] = {name: row[piece] for name, piece in _PIECES.items()}
        known_room: Room | None = room_of(found["room"]) if found["room"][0] is not None else None
        known_casus: Casus | None = _casus_of(found["casus"]) if found["casus"][0] is not None else None
        known_person: Person | None = person_of(found["person"]) if found["person"][0] is not None else None
        known_member: Member | None = member_of(found["member"]) if found["member"][0] is not None else None
        others = [each[-3:] for each in rows if everyone and each[-3] is not None]
        return Spot(
            room=known_room,
            casus=known_casus,
            person=known_person,
            member=known_member,
            everyone=tuple(Someone(member_id=id_, name=name, role=Role(role)) for id_, name, role in others),
        )

    def add(self, casus: Casus) -> None:
        self._wire.run(_ADD, {"id": casus.id, **_casus_values(casus)})

    def save(self, casus: Casus) -> None:
        self._wire.change("casus", _SAVE, {"this": casus.id, **_casus_values(casus)})

    def get(self, casus_ids: Sequence[str]) -> dict[str, Casus]:
        statement = _GET_LOCKED if self._wire.writing else _GET
        return {row[0]: _casus_of(row) for ids in batches(casus_ids) for row in self._wire.run(statement, {"ids": ids})}

    def add_room(self, room: Room) -> None:
        self._wire.run(_ADD_ROOM, {"id": room.id, **_room_values(room)})

    def save_room(self, room: Room) -> None:
        self._wire.change("room", _SAVE_ROOM, {"this": room.id, **_room_values(room)})

    def move_room(self, room: Room) -> None:
        follow(self._wire, room)
        self.save_room(room)

    def rooms(self, casus_ids: Sequence[str]) -> dict[str, tuple[Room, ...]]:
        found: dict[str, list[Room]] = {id_: [] for id_ in casus_ids}
        for ids in batches(casus_ids):
            for row in self._wire.run(_ROOMS, {"ids": ids}):
                found[row.casus_id].append(room_of(row))
        return {id_: tuple(rooms) for id_, rooms in found.items()}
