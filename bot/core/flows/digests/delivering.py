"""A digest whose teams had their two days: the coordinators get what is left, and every team the same text.

`want` comes from the tick and only asks the worker for it. `make` says everything in a view of its own; `store` looks whether
what it stands on is still the same, and writes: so that nobody who answers waits for a digest over many casussen. Read next:
`sending.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core import agenda
from bot.core.flows.digests import appeals, bringing, issuing, sending
from bot.core.flows.digests.groups import Group, group_of
from bot.core.flows.digests.trajectories import quiet_days
from bot.core.flows.digests.wording import BROUGHT, verified, worded
from bot.core.flows.turn import Turn
from bot.core.model import Appeal, Digest, DigestLine, DigestState, LineKind, Moment
from bot.core.ports.moments import DELIVERY_JOB


@dataclass(frozen=True, kw_only=True)
class Ready:
    """A digest as it goes, said before any of it is written. `shown` is the digest that the teams looked at; `stands_on`
    differs as soon as something that it says holds no more."""

    shown: Digest
    digest: Digest
    knots: tuple[Appeal, ...]
    going: sending.Going
    looks: tuple[sending.Look, ...]
    stands_on: tuple[object, ...]


def want(turn: Turn, due: Sequence[Moment]) -> None:
    """The teams had their time: ask the worker to say what is left."""
    for moment in due:
        trajectory = turn.tx.trajectories.get(moment.subject)
        digest = turn.tx.digests.newest(moment.subject)
        if not trajectory or trajectory.ended_at or not digest or digest.state is DigestState.DELIVERED:
            continue
        later = agenda.when_not_quiet(turn.now, trajectory.zone, turn.days_off)
        if later > turn.now:
            turn.tx.moments.postpone(moment, later)
            continue
        turn.tx.wanted.want(DELIVERY_JOB, digest.id)


def make(turn: Turn, digest_id: str) -> Ready | None:
    """Say a digest as it goes; writes nothing. None when there is nothing to deliver any more."""
    shown = turn.tx.digests.get(digest_id)
    group = group_of(turn, shown.trajectory_id) if shown else None
    if not group or not shown or shown.state is DigestState.DELIVERED:
        return None
    digest = _as_it_goes(turn, group, shown)
    knots = bringing.asked_of_knots(turn, group, digest)
    return Ready(
        shown=shown,
        digest=digest,
        knots=knots,
        going=sending.going(turn, group, digest, knots),
        looks=sending.looks(turn, group, digest, sending.about(digest)),
        stands_on=issuing.stands_on(turn, group, shown.lines),
    )


def store(turn: Turn, ready: Ready) -> bool:
    """Store a digest as delivered and put it in the outbox. False when something that it stands on has changed since it was
    said, a line that a team took out for one: then it is to be said again."""
    group = group_of(turn, ready.digest.trajectory_id)
    shown = turn.tx.digests.get(ready.digest.id)
    if not group or not shown or shown.state is DigestState.DELIVERED:
        return True
    if shown != ready.shown or issuing.stands_on(turn, group, shown.lines) != ready.stands_on:
        return False
    turn.tx.digests.save(ready.digest)
    if not group.teams:
        return True
    for appeal in ready.knots:
        turn.tx.appeals.add(appeal)
    sending.put(turn, group, ready.digest, ready.going)
    told = ready.going.worded.lines
    appeals.take_up(turn, group, told, ready.digest.id)
    sending.show(turn, ready.looks)
    _mediators_asked_for(turn, group, ready.digest, told)
    return True


def _mediators_asked_for(turn: Turn, group: Group, digest: Digest, told: Sequence[DigestLine]) -> None:
    """Teams that ask for somebody to lead a talk: told once, or taken out by the team itself. Who asked too late to see it
    in this digest, or of whom nothing may be told now, is in the next one."""
    settled = {casus_id for line in told if line.kind is LineKind.MEDIATOR for casus_id in line.casus_ids}
    settled |= {casus_id for line in digest.lines if line.kind is LineKind.MEDIATOR for casus_id in line.out}
    for each in group.participations.values():
        if each.wants_mediator and each.casus_id in settled:
            turn.tx.participations.put(replace(each, wants_mediator=False))


def _as_it_goes(turn: Turn, group: Group, digest: Digest) -> Digest:
    """A digest as it is delivered: with new days, without knots on which somebody decided meanwhile, and without what casussen
    bring that has no place in it: that can come in the next one, and never grows into this one."""
    held = replace(digest, lines=tuple(line for line in digest.lines if bringing.still_asked(turn, group, line)))
    dated = _with_new_days(turn, group, held)
    place = {line.sources for line in worded(turn, group, dated).lines}
    there = verified(turn, group, dated.lines)
    return replace(
        dated,
        lines=tuple(
            line
            for nr, line in enumerate(dated.lines)
            if line.kind not in BROUGHT or nr not in there or line.sources in place
        ),
    )


def _with_new_days(turn: Turn, group: Group, digest: Digest) -> Digest:
    trajectory = group.trajectory
    quiet = quiet_days(turn, trajectory)
    answer_at = agenda.working_days_later(turn.now, issuing.ANSWER_WITHIN, trajectory.zone, quiet)
    return replace(
        digest,
        state=DigestState.DELIVERED,
        delivered_at=turn.now,
        answer_by=agenda.local(answer_at, trajectory.zone).date(),
    )
