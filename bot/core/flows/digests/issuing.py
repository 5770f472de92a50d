"""A digest from what was gathered: its lines, and what each team looks at for two days (`delivering.py` comes after those).

The worker calls `gather` (`gathering.py`) and pools outside any transaction, then `make` in a view of its own, which is
where everything is said. `store` only looks whether what it stands on is still the same, and writes: so that nobody who
answers waits for a digest over many casussen. Read next: `wording.py`, `sending.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.core import agenda
from bot.core.flows.digests import reading, sending
from bot.core.flows.digests.gathering import Gathered, gather
from bot.core.flows.digests.groups import Group, group_of
from bot.core.flows.digests.trajectories import quiet_days
from bot.core.flows.digests.wording import grounds_of
from bot.core.flows.turn import Team, Turn
from bot.core.model import (
    AppealStatus,
    CasusState,
    Digest,
    DigestLine,
    DigestState,
    LineKind,
    Moment,
    MomentKind,
    Source,
    SourceKind,
    StandKind,
    new_id,
)
from bot.core.ports.composer import Pooled, Voice

ANSWER_WITHIN = 5
"""Working days that coordinators get to answer."""
_KIND_OF_STAND = {
    StandKind.MOVING: LineKind.MOVING,
    StandKind.WAITING: LineKind.WAITING,
    StandKind.NO_PROGRESS: LineKind.NO_PROGRESS,
}


@dataclass(frozen=True, kw_only=True)
class Made:
    """A digest and what teams see of it, said before any of it is written. `stands_on` differs as soon as something that
    it says holds no more, or would be said otherwise."""

    digest: Digest
    looks: tuple[sending.Look, ...]
    stands_on: tuple[object, ...]


@dataclass(frozen=True, kw_only=True)
class Common:
    """What casussen have in common, and whether two blocks of weeks together were needed to say it."""

    lines: tuple[Pooled, ...]
    in_two_blocks: bool = False


def common(gathered: Gathered, pool: Callable[[Sequence[Voice], str], tuple[Pooled, ...]]) -> Common:
    """What casussen have in common in the last block; when that is nothing, in the last two together, without what the
    earlier one gave by itself, because that was told then. A difference between roles is looked for in one block only:
    who looks twice finds more by chance."""
    lines = pool(gathered.last.voices, gathered.language)
    if lines or not gathered.earlier.voices:
        return Common(lines=lines)
    told = {each.theme for each in pool(gathered.earlier.voices, gathered.language)}
    both = pool(gathered.together.voices, gathered.language)
    new = tuple(each for each in both if each.theme not in told and each.kind is not LineKind.DIFFERENCE)
    return Common(lines=new, in_two_blocks=True)


def make(turn: Turn, gathered: Gathered, found: Common) -> Made | None:
    """Say a digest; writes nothing. None when something that it rests on has changed since it was gathered: then it is to
    be made again."""
    now = gather(turn, f"{gathered.group.trajectory.id}/{gathered.occurrence}")
    if not now or now.mark != gathered.mark:
        return None
    trajectory = now.group.trajectory
    quiet = quiet_days(turn, trajectory)
    delivers_at = agenda.working_days_later(turn.now, agenda.DIGEST_LOOKED_AT, trajectory.zone, quiet)
    answer_at = agenda.working_days_later(delivers_at, ANSWER_WITHIN, trajectory.zone, quiet)
    digest = Digest(
        id=new_id(turn.now),
        trajectory_id=trajectory.id,
        occurrence=now.occurrence,
        state=DigestState.SHOWN,
        language=trajectory.language,
        since=now.since,
        shown_at=turn.now,
        delivers_at=delivers_at,
        answer_by=agenda.local(answer_at, trajectory.zone).date(),
        lines=_lines(turn, now, found),
        prompts_digest=turn.library.digest,
        code_version=turn.code_version,
    )
    return Made(
        digest=digest,
        looks=sending.looks(turn, now.group, digest),
        stands_on=stands_on(turn, now.group, digest.lines),
    )


def store(turn: Turn, made: Made) -> bool:
    """Store a digest and put what teams look at in the outbox. False when something that it stands on has changed since it
    was said, an answer that was withdrawn for one: then it is to be made again."""
    digest = made.digest
    group = group_of(turn, digest.trajectory_id, for_next=True)
    if not group or stands_on(turn, group, digest.lines) != made.stands_on:
        return False
    newest = turn.tx.digests.newest(digest.trajectory_id)
    if newest and newest.occurrence >= digest.occurrence:
        return True
    turn.tx.digests.add(digest)
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.DIGEST_DELIVER,
                subject=digest.trajectory_id,
                occurrence=digest.occurrence,
                due_at=digest.delivers_at,
                casus_id=digest.trajectory_id,
            )
        ]
    )
    sending.show(turn, made.looks)
    return True


def stands_on(turn: Turn, group: Group, lines: Sequence[DigestLine]) -> tuple[object, ...]:
    """All that these lines, and what teams see of them, stand on: who is in it, the answers, yesses, items and requests. Not
    what was said besides: that can come in the next one."""
    teams = tuple(
        (
            team.casus,
            team.rooms,
            tuple((each.id, each.person_id, each.role, each.side, each.presence) for each in team.members),
            tuple(each.id for each in team.facilitators()),
            tuple(each.name for each in team.persons.values()),
        )
        for team in group.teams.values()
    )
    return (group.trajectory, group.participations, teams, grounds_of(turn, group, lines))


def _lines(turn: Turn, now: Gathered, found: Common) -> tuple[DigestLine, ...]:
    """The lines, in the order of their importance within each block."""
    group = now.group
    of_weeks = now.together if found.in_two_blocks else now.last
    lines = [
        DigestLine(
            kind=one.kind,
            text=one.text,
            sources=tuple(
                dict.fromkeys(
                    each for casus_id in one.casussen for each in of_weeks.sources.get((one.theme, casus_id), ())
                )
            ),
        )
        for one in found.lines
    ]
    lines += now.brought
    for casus_id, team in group.teams.items():
        if group.may_tell(casus_id):
            lines += _standing(now, casus_id, team)
    lines += [
        DigestLine(kind=LineKind.SIGNAL, text=each.text, sources=(_source(SourceKind.APPEAL, each.id, each.casus_id),))
        for each in turn.tx.appeals.of(group.trajectory.id)
        if each.status is not AppealStatus.OPEN
        and each.told_in is None
        and each.id not in {source.id for line in lines for source in line.sources}
        and group.may_tell(each.casus_id)
    ]
    return tuple(lines)


def _standing(now: Gathered, casus_id: str, team: Team) -> list[DigestLine]:
    casus = (_source(SourceKind.CASUS, casus_id, casus_id),)
    found: list[DigestLine] = []
    synthesis = now.stands.get(casus_id)
    stand = synthesis.beside.stand if synthesis else None
    if team.casus.state is CasusState.PAUSED:
        found.append(DigestLine(kind=LineKind.PAUSED, sources=casus))
    elif synthesis and stand and stand.kind in _KIND_OF_STAND and not reading.named(stand.what, [team]):
        moving = stand.kind is StandKind.MOVING
        sources = [_source(SourceKind.SYNTHESIS, synthesis.id, casus_id)]
        if stand.item_id:
            sources.append(_source(SourceKind.ITEM, stand.item_id, casus_id))
        text = "" if moving else stand.what
        found.append(DigestLine(kind=_KIND_OF_STAND[stand.kind], text=text, sources=tuple(sources)))
    if casus_id in now.silent:
        found.append(DigestLine(kind=LineKind.SILENT, sources=casus))
    if now.group.participations[casus_id].wants_mediator:
        found.append(DigestLine(kind=LineKind.MEDIATOR, sources=casus))
    return found


def _source(kind: SourceKind, id_: str, casus_id: str) -> Source:
    return Source(kind=kind, id=id_, casus_id=casus_id)
