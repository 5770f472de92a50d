"""`Casussen` on tables: casussen and rooms, and the one look at a place and a person with which every event begins."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Table,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    select,
    update,
)

from bot.core.events import Place, Who
from bot.core.model import AnswerState, Casus, CasusState, Freeze, Review, Role, Room
from bot.core.ports.casussen import Someone, Spot
from bot.core.ports.errors import NotYet
from bot.store.answers import answer_of
from bot.store.codecs import rhythm_of, rhythm_text
from bot.store.moving import follow
from bot.store.people import member_of, person_of
from bot.store.rounds import SENDING, SENDING_HERE, SENT_HERE, round_of
from bot.store.session_tables import session
from bot.store.sessions import session_of
from bot.store.tables import answer, casus, identity, member, person, room, round_, sent_message
from bot.store.wire import Cells, Wire, among, as_list, batches

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
    room.c.outside == bindparam("room"),
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
RoundBy = Literal["id", "message"] | None
"""How the round is known that is asked for, if one is."""
_SPOT_TABLES = (room, casus, person, member)
_ASKED_TABLES = (round_, session, answer)
_other, _their = member.alias("other"), person.alias("their")
_EVERYONE = (
    select(as_list(_other.c.nr, _other.c.id, _their.c.name, _other.c.role))
    .select_from(_other.join(_their, _their.c.id == _other.c.person_id))
    .where(_other.c.casus_id == casus.c.id)
    .correlate(casus)
    .scalar_subquery()
)


_said = answer.alias("said")
_BEGUN = (
    select(_said.c.nr)
    .where(_said.c.round_id == round_.c.id, _said.c.state == AnswerState.PRESENT.value)
    .correlate(round_)
    .exists()
)


def _columns_of(tables: Iterable[Table]) -> list[ColumnElement[Any]]:
    return [column.label(f"{table.name}_{column.name}") for table in tables for column in table.c]


def _look(round_by: RoundBy, *, with_everyone: bool) -> Select[*tuple[Any, ...]]:
    """The look at a place and a person. With the round it gives a row for each answer of the member in it."""
    found = (
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
    everyone = [_EVERYONE.label("everyone")] if with_everyone else []
    if round_by is None:
        return select(*_columns_of(_SPOT_TABLES), *everyone).select_from(found)
    if round_by == "message":
        found = found.outerjoin(sent_message, SENT_HERE)
        everyone.append(SENDING_HERE.label("sending"))
    which = sent_message.c.round_id if round_by == "message" else bindparam("round_id")
    found = (
        found.outerjoin(round_, round_.c.id == which)
        .outerjoin(session, session.c.id == round_.c.session_id)
        .outerjoin(answer, and_(answer.c.round_id == round_.c.id, answer.c.member_id == member.c.id))
    )
    columns = [*_columns_of((*_SPOT_TABLES, *_ASKED_TABLES)), _BEGUN.label("begun")]
    return select(*columns, *everyone).select_from(found).order_by(answer.c.answered_at, answer.c.nr)


_LOOKS = {
    (round_by, with_everyone): _look(round_by, with_everyone=with_everyone)
    for round_by in (None, "id", "message")
    for with_everyone in (False, True)
}
"""By how the round is known, and whether everyone is asked for."""


def _pieces() -> dict[str, slice]:
    pieces, start = {}, 0
    for table in (*_SPOT_TABLES, *_ASKED_TABLES):
        pieces[table.name] = slice(start, start + len(table.c))
        start += len(table.c)
    return pieces


_PIECES = _pieces()
_OF_ROOM, _OF_CASUS, _OF_PERSON, _OF_MEMBER = (_PIECES[table.name] for table in _SPOT_TABLES)
_OF_ROUND, _OF_SESSION, _OF_ANSWER = (_PIECES[table.name] for table in _ASKED_TABLES)


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


def _casus_of(row: Sequence[Any]) -> Casus:
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


def room_of(row: Sequence[Any]) -> Room:
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


def _someones(listed: str | None) -> tuple[Someone, ...]:
    """Who is in a casus, oldest first."""
    members = sorted(json.loads(listed)) if listed else ()
    return tuple(Someone(member_id=id_, name=name, role=Role(role)) for _, id_, name, role in members)


def _spot_of(rows: Sequence[Cells], everyone: tuple[Someone, ...], *, with_round: bool) -> Spot:
    """What the rows of the look say: each has one of the answers, and the same of all else."""
    row = rows[0]
    room, casus, person, member = row[_OF_ROOM], row[_OF_CASUS], row[_OF_PERSON], row[_OF_MEMBER]
    spot = Spot(
        room=None if room[0] is None else room_of(room),
        casus=None if casus[0] is None else _casus_of(casus),
        person=None if person[0] is None else person_of(person),
        member=None if member[0] is None else member_of(member),
        everyone=everyone,
    )
    if not with_round or row[_OF_ROUND][0] is None:
        return spot
    session = row[_OF_SESSION]
    return replace(
        spot,
        round_=round_of(row[_OF_ROUND]),
        session=None if session[0] is None else session_of(session),
        mine=tuple(answer_of(each[_OF_ANSWER]) for each in rows if each[_OF_ANSWER][0] is not None),
        begun=bool(row.begun),
    )


class CasusRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def at(
        self,
        place: Place,
        who: Who,
        casus_id: str | None = None,
        *,
        round_id: str | None = None,
        under: str | None = None,
        everyone: bool = False,
    ) -> Spot:
        here = {"platform": place.platform, "workspace": place.workspace, "room": place.room}
        if self._wire.postgresql and self._wire.writing:
            # The lock comes in a statement before the one that looks: a single one would, after waiting for the lock,
            # still show room, person and member as they were before whoever held it changed them.
            if casus_id is not None:
                self._wire.run(_LOCK_THIS, {"casus_id": casus_id})
            elif not place.direct:
                self._wire.run(_LOCK_HERE, here)
        look: dict[str, Any] = {
            **here,
            "casus_id": casus_id,
            "who_platform": who.platform,
            "who_workspace": who.workspace,
            "who_user": who.user,
        }
        round_by: RoundBy = None
        if round_id is not None:
            round_by, look["round_id"] = "id", round_id
        elif under:
            round_by, look["message"], look["direct"] = "message", under, False
        rows = self._wire.run(_LOOKS[round_by, everyone], look).all()
        there = _someones(rows[0].everyone) if everyone else ()
        spot = _spot_of(rows, there, with_round=round_by is not None)
        if round_by == "message" and not spot.round_ and rows[0].sending:
            raise NotYet(SENDING)
        return spot

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
