"""`Moments` and `Wanted` on tables: what will be due, and slow work that waits.

Moments are collected and written together at the end of the transaction, because a tick plans hundreds at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, literal_column, not_, null, or_, select, update

from bot.core.model import Moment, MomentKind
from bot.core.ports.moments import Job
from bot.store.columns import EPOCH
from bot.store.tables import moment, wanted
from bot.store.wire import Both, Many, Wire, among

_PLAN = Many(moment, lambda insert: insert.on_conflict_do_nothing())
_due = (
    select(moment.c.nr)
    .where(not_(moment.c.done), moment.c.due_at <= bindparam("now"))
    .order_by(moment.c.due_at, moment.c.nr)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("due")
)
_CLAIM = update(moment).where(moment.c.nr.in_(select(_due.c.nr))).values(done=True).returning(*moment.c)
_POSTPONE = (
    update(moment)
    .where(
        moment.c.kind == bindparam("this_kind"),
        moment.c.subject == bindparam("this_subject"),
        moment.c.occurrence == bindparam("this_occurrence"),
    )
    .values(done=False, due_at=bindparam("later"))
)
_DROP = delete(moment).where(
    not_(moment.c.done),
    moment.c.casus_id == bindparam("this_casus"),
    among(moment.c.kind, "kinds"),
)
_COMING = (
    select(moment.c.due_at)
    .where(
        not_(moment.c.done),
        moment.c.casus_id == bindparam("this_casus"),
        moment.c.kind == bindparam("this_kind"),
    )
    .order_by(moment.c.due_at, moment.c.nr)
    .limit(1)
)
_NEXT_DUE = select(moment.c.due_at).where(not_(moment.c.done)).order_by(moment.c.due_at, moment.c.nr).limit(1)

WANT = Both(
    lambda insert: (
        (want := insert(wanted))
        .values(
            kind=bindparam("wanted_kind"),
            subject=bindparam("wanted_subject"),
            asked=literal_column("1"),
            owner=null(),
            lease_until=EPOCH,
        )
        .on_conflict_do_update(
            index_elements=["kind", "subject"],
            set_={
                "asked": wanted.c.asked + literal_column("1"),
                "owner": null(),
                "lease_until": want.excluded.lease_until,
            },
        )
    )
)
"""Also part of another statement, in `answers.py`."""
_free = (
    select(wanted.c.nr)
    .where(or_(wanted.c.owner.is_(None), wanted.c.lease_until < bindparam("now")))
    .order_by(wanted.c.nr)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("free")
)
_LEASE = (
    update(wanted)
    .where(wanted.c.nr.in_(select(_free.c.nr)))
    .values(owner=bindparam("new_owner"), lease_until=bindparam("until"))
    .returning(wanted.c.kind, wanted.c.subject, wanted.c.asked)
)
_DONE = delete(wanted).where(
    wanted.c.kind == bindparam("this_kind"),
    wanted.c.subject == bindparam("this_subject"),
    wanted.c.asked == bindparam("this_asked"),
)


class MomentRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._planned: list[dict[str, Any]] = []

    def plan(self, moments: Sequence[Moment]) -> None:
        self._planned.extend(
            {
                "kind": one.kind.value,
                "subject": one.subject,
                "occurrence": one.occurrence,
                "due_at": one.due_at,
                "casus_id": one.casus_id,
                "done": False,
            }
            for one in moments
        )

    def flush(self) -> None:
        """Write what was planned."""
        if self._planned:
            planned, self._planned = self._planned, []
            # In one order everywhere, so that two transactions that plan the same moments never wait for each other.
            planned.sort(key=lambda one: (one["kind"], one["subject"], one["occurrence"]))
            self._wire.add(_PLAN, planned)

    def claim(self, now: datetime, limit: int) -> tuple[Moment, ...]:
        self.flush()
        rows = self._wire.run(_CLAIM, {"now": now, "most": limit}).all()
        return tuple(
            Moment(
                kind=MomentKind(row.kind),
                subject=row.subject,
                occurrence=row.occurrence,
                due_at=row.due_at,
                casus_id=row.casus_id,
            )
            for row in sorted(rows, key=lambda row: (row.due_at, row.nr))
        )

    def postpone(self, moment: Moment, due_at: datetime) -> None:
        self.flush()
        self._wire.run(
            _POSTPONE,
            {
                "this_kind": moment.kind.value,
                "this_subject": moment.subject,
                "this_occurrence": moment.occurrence,
                "later": due_at,
            },
        )

    def drop(self, casus_id: str, kinds: Sequence[MomentKind]) -> None:
        self.flush()
        if kinds:
            self._wire.run(_DROP, {"this_casus": casus_id, "kinds": [kind.value for kind in kinds]})

    def coming(self, casus_id: str, kind: MomentKind) -> datetime | None:
        self.flush()
        found: datetime | None = self._wire.run(_COMING, {"this_casus": casus_id, "this_kind": kind.value}).scalar()
        return found

    def next_due(self) -> datetime | None:
        self.flush()
        found: datetime | None = self._wire.run(_NEXT_DUE).scalar()
        return found


class WantedRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def want(self, kind: str, subject: str) -> None:
        self._wire.run(WANT, {"wanted_kind": kind, "wanted_subject": subject})
        self._wire.news = True

    def claim(self, *, owner: str, real_now: datetime, lease_s: float) -> Job | None:
        until = real_now + timedelta(seconds=lease_s)
        row = self._wire.run(_LEASE, {"now": real_now, "new_owner": owner, "until": until}).one_or_none()
        return None if row is None else Job(kind=row.kind, subject=row.subject, asked=row.asked)

    def done(self, job: Job) -> bool:
        struck = self._wire.run(_DONE, {"this_kind": job.kind, "this_subject": job.subject, "this_asked": job.asked})
        return struck.rowcount == 1
