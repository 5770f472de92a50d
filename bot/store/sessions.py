"""`Sessions` on tables: what runs in each casus, and who chose what in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from bot.core.model import Decision, Session, SessionState, Vote, Way
from bot.store.codecs import format_of, format_text, groups_of, groups_text, numbers_of, numbers_text
from bot.store.session_tables import session, session_vote
from bot.store.wire import Cells, Wire, among, batches

_ADD = insert(session)
_SAVE = update(session).where(session.c.id == bindparam("this"))
_GET = select(session).where(among(session.c.id, "ids"))
_RUNNING = (
    select(session)
    .where(among(session.c.casus_id, "ids"), session.c.state != SessionState.ENDED.value)
    .order_by(session.c.started_at)
)
_OF = select(session).where(session.c.casus_id == bindparam("casus_id")).order_by(session.c.started_at, session.c.id)
_VOTES = (
    select(session_vote)
    .where(session_vote.c.session_id == bindparam("session_id"))
    .order_by(session_vote.c.step, session_vote.c.member_id, session_vote.c.choice)
)
_VOTES_BY = (
    select(session_vote)
    .where(among(session_vote.c.member_id, "ids"))
    .order_by(session_vote.c.session_id, session_vote.c.step, session_vote.c.choice)
)
_VOTE = insert(session_vote)
_UNVOTE = delete(session_vote).where(
    session_vote.c.session_id == bindparam("session_id"),
    session_vote.c.step == bindparam("step"),
    session_vote.c.member_id == bindparam("member_id"),
)


def _values(value: Session) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "format": format_text(value.format),
        "digest": value.format.digest,
        "way": value.way.value,
        "led_by": value.led_by,
        "started_at": value.started_at,
        "stage": value.stage,
        "hours": value.hours,
        "state": value.state.value,
        "bringer": value.bringer,
        "revealed": numbers_text(value.revealed),
        "silent": value.silent,
        "shown_at": value.shown_at,
        "decision": value.decision.value if value.decision else None,
        "outcome": value.outcome,
        "first_step": value.first_step,
        "first_by": value.first_by,
        "ended_at": value.ended_at,
        "told": value.told,
        "subject": value.subject,
        "groups": groups_text(value.groups),
    }


def session_of(row: Sequence[Any]) -> Session:
    (
        id_,
        casus_id,
        format_,
        _,
        way,
        led_by,
        started_at,
        stage,
        hours,
        state,
        bringer,
        revealed,
        silent,
        shown_at,
        decision,
        outcome,
        first_step,
        first_by,
        ended_at,
        told,
        subject,
        groups,
    ) = row
    return Session(
        id=id_,
        casus_id=casus_id,
        format=format_of(format_),
        way=Way(way),
        led_by=led_by,
        started_at=started_at,
        stage=stage,
        hours=hours,
        state=SessionState(state),
        bringer=bringer,
        revealed=numbers_of(revealed),
        silent=silent,
        shown_at=shown_at,
        decision=Decision(decision) if decision else None,
        outcome=outcome,
        first_step=first_step,
        first_by=first_by,
        ended_at=ended_at,
        told=told,
        subject=subject,
        groups=groups_of(groups),
    )


def _vote(row: Cells) -> Vote:
    return Vote(session_id=row.session_id, step=row.step, member_id=row.member_id, choice=row.choice)


class SessionRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, session: Session) -> None:
        self._wire.run(_ADD, {"id": session.id, **_values(session)})

    def save(self, session: Session) -> None:
        self._wire.change("session", _SAVE, {"this": session.id, **_values(session)})

    def get(self, session_ids: Sequence[str]) -> dict[str, Session]:
        return {
            row.id: session_of(row) for ids in batches(session_ids) for row in self._wire.run(_GET, {"ids": ids}).all()
        }

    def running(self, casus_ids: Sequence[str]) -> dict[str, Session]:
        return {
            row.casus_id: session_of(row)
            for ids in batches(casus_ids)
            for row in self._wire.run(_RUNNING, {"ids": ids}).all()
        }

    def of(self, casus_id: str) -> tuple[Session, ...]:
        return tuple(session_of(row) for row in self._wire.run(_OF, {"casus_id": casus_id}))

    def vote(self, session_id: str, step: str, member_id: str, choices: Sequence[str]) -> None:
        self._wire.run(_UNVOTE, {"session_id": session_id, "step": step, "member_id": member_id})
        chosen = {"session_id": session_id, "step": step, "member_id": member_id}
        if rows := [{**chosen, "choice": choice} for choice in dict.fromkeys(choices)]:
            self._wire.run(_VOTE, rows)

    def votes(self, session_id: str) -> tuple[Vote, ...]:
        return tuple(_vote(row) for row in self._wire.run(_VOTES, {"session_id": session_id}))

    def votes_by(self, member_ids: Sequence[str]) -> tuple[Vote, ...]:
        return tuple(_vote(row) for ids in batches(member_ids) for row in self._wire.run(_VOTES_BY, {"ids": ids}))
