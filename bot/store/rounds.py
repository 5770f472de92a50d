"""`Rounds` on tables: questions asked, who said «nu niet», and which message asked them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, exists, func, literal_column, or_, select, update

from bot.core.events import Place
from bot.core.model import Round
from bot.core.ports.errors import NotYet
from bot.store.codecs import asked_of, asked_text
from bot.store.tables import OPEN, lane, not_now, outbox, round_, sent_message
from bot.store.wire import Both, Many, Wire, among, batches

_ADD = Many(round_)
_SAVE = update(round_).where(round_.c.id == bindparam("this"))
_GET = select(round_).where(among(round_.c.id, "ids"))
_later = round_.alias("later")
_NEWEST = select(round_).where(
    among(round_.c.casus_id, "ids"),
    round_.c.id
    == select(_later.c.id)
    .where(_later.c.casus_id == round_.c.casus_id, _later.c.session_id.is_(None))
    .order_by(_later.c.opened_at.desc(), _later.c.occurrence.desc())
    .limit(1)
    .scalar_subquery(),
)
_ASKED_SINCE = (
    select(round_.c.casus_id, round_.c.asked)
    .where(among(round_.c.casus_id, "ids"), round_.c.opened_at >= bindparam("since"), round_.c.session_id.is_(None))
    .order_by(round_.c.opened_at, round_.c.occurrence)
)
_SAY_NOT_NOW = Both(lambda insert: insert(not_now).on_conflict_do_nothing())
_REFUSED_BY = (
    select(not_now.c.member_id, round_.c.occurrence, not_now.c.said_at)
    .join(round_, round_.c.id == not_now.c.round_id)
    .where(among(not_now.c.member_id, "ids"))
    .order_by(not_now.c.said_at)
)
_NOT_NOW = select(not_now.c.round_id, not_now.c.member_id).where(among(not_now.c.round_id, "ids"))

# In a direct message the platform's name of the room is not known here, only whose it is: there the id of the message
# has to be enough, and whoever calls checks that the person may answer.
SENT_HERE = and_(
    sent_message.c.platform == bindparam("platform"),
    sent_message.c.workspace == bindparam("workspace"),
    sent_message.c.message == bindparam("message"),
    or_(
        sent_message.c.target == bindparam("room"),
        and_(bindparam("direct"), func.substr(sent_message.c.target, 1, 1) == "@"),
    ),
)
SENDING_HERE = exists(
    select(literal_column("1"))
    .select_from(outbox.join(lane, lane.c.id == outbox.c.lane_id))
    .where(
        lane.c.platform == bindparam("platform"),
        lane.c.workspace == bindparam("workspace"),
        lane.c.target == bindparam("room"),
        outbox.c.state == OPEN,
        outbox.c.tried,
        outbox.c.round_id.is_not(None),
    )
)
SENDING = "a question is being sent in this room right now; this may be a reply to it"
_ANY = select(literal_column("1").label("one")).subquery("somewhere")
_UNDER = (
    select(round_, SENDING_HERE.label("sending"))
    .select_from(_ANY.outerjoin(sent_message, SENT_HERE).outerjoin(round_, round_.c.id == sent_message.c.round_id))
    .limit(1)
)


def _values(value: Round) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "occurrence": value.occurrence,
        "asked": asked_text(value.asked),
        "opened_at": value.opened_at,
        "closes_at": value.closes_at,
        "closed_at": value.closed_at,
        "session_id": value.session_id,
    }


def round_of(row: Sequence[Any]) -> Round:
    id_, casus_id, occurrence, asked, opened_at, closes_at, closed_at, session_id = row[:8]
    return Round(
        id=id_,
        casus_id=casus_id,
        occurrence=occurrence,
        asked=asked_of(asked),
        opened_at=opened_at,
        closes_at=closes_at,
        closed_at=closed_at,
        session_id=session_id,
    )


class RoundRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, rounds: Sequence[Round]) -> None:
        if rounds:
            self._wire.add(_ADD, [{"id": one.id, **_values(one)} for one in rounds])

    def save(self, round_: Round) -> None:
        self._wire.change("round", _SAVE, {"this": round_.id, **_values(round_)})

    def get(self, round_ids: Sequence[str]) -> dict[str, Round]:
        return {row[0]: round_of(row) for ids in batches(round_ids) for row in self._wire.run(_GET, {"ids": ids}).all()}

    def under(self, place: Place, message: str) -> Round | None:
        row = self._wire.run(
            _UNDER,
            {
                "platform": place.platform,
                "workspace": place.workspace,
                "room": place.room,
                "message": message,
                "direct": place.direct,
            },
        ).one()
        if row[0] is not None:
            return round_of(row)
        if row.sending:
            raise NotYet(SENDING)
        return None

    def newest(self, casus_ids: Sequence[str]) -> dict[str, Round]:
        return {
            row.casus_id: round_of(row) for ids in batches(casus_ids) for row in self._wire.run(_NEWEST, {"ids": ids})
        }

    def asked_since(self, casus_ids: Sequence[str], since: datetime) -> dict[str, tuple[tuple[str, ...], ...]]:
        found: dict[str, list[tuple[str, ...]]] = {id_: [] for id_ in casus_ids}
        for ids in batches(casus_ids):
            for casus_id, asked in self._wire.run(_ASKED_SINCE, {"ids": ids, "since": since}):
                found[casus_id].append(tuple(one.question_id for one in asked_of(asked)))
        return {id_: tuple(rounds) for id_, rounds in found.items()}

    def say_not_now(self, round_id: str, member_id: str, now: datetime) -> None:
        self._wire.run(_SAY_NOT_NOW, {"round_id": round_id, "member_id": member_id, "said_at": now})

    def refused_by(self, member_ids: Sequence[str]) -> dict[str, tuple[tuple[str, datetime], ...]]:
        found: dict[str, list[tuple[str, datetime]]] = {id_: [] for id_ in member_ids}
        for ids in batches(member_ids):
            for row in self._wire.run(_REFUSED_BY, {"ids": ids}):
                found[row.member_id].append((row.occurrence, row.said_at))
        return {id_: tuple(refused) for id_, refused in found.items()}

    def not_now(self, round_ids: Sequence[str]) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {id_: set() for id_ in round_ids}
        for ids in batches(round_ids):
            for round_id, member_id in self._wire.run(_NOT_NOW, {"ids": ids}):
                found[round_id].add(member_id)
        return {id_: frozenset(members) for id_, members in found.items()}
