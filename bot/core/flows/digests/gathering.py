"""A digest from what teams posted: gathered, pooled by the composer, stored, and shown to the teams.

Only what stood in a posted summary, or what a facilitator wrote for the coordinators, can get in. The worker calls
`gather`, pools outside any transaction, and calls `store`. What is said of people comes from whole blocks of four weeks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import agenda, sharing
from bot.core.flows.digests import appeals, bringing, posted, quoting, reading, sending
from bot.core.flows.digests.groups import Group, group_of
from bot.core.flows.digests.trajectories import plan_next, quiet_days
from bot.core.flows.digests.wording import BROUGHT, verified, worded
from bot.core.flows.turn import Team, Turn
from bot.core.model import (
    Answer,
    AppealStatus,
    CasusState,
    Digest,
    DigestLine,
    DigestState,
    LineKind,
    Moment,
    MomentKind,
    Side,
    Source,
    SourceKind,
    StandKind,
    Synthesis,
    new_id,
)
from bot.core.ports.composer import Pooled, Voice
from bot.core.ports.moments import DIGEST_JOB

SILENT_FROM_EACH_SIDE = 3
"""That a side was not heard is told only when so many people are on each side: else it would be about persons."""
ANSWER_WITHIN = 5
"""Working days that coordinators get to answer."""
_KIND_OF_STAND = {
    StandKind.MOVING: LineKind.MOVING,
    StandKind.WAITING: LineKind.WAITING,
    StandKind.NO_PROGRESS: LineKind.NO_PROGRESS,
}
BOTH = (Side.MUNICIPALITY, Side.INITIATIVE)


def want(turn: Turn, due: Sequence[Moment]) -> None:
    """It is time to show the teams a digest: ask the worker for it, and plan the one after it."""
    for moment in due:
        trajectory = turn.tx.trajectories.get(moment.subject)
        if not trajectory or trajectory.ended_at:
            continue
        later = agenda.when_not_quiet(turn.now, trajectory.zone, turn.days_off)
        if later > turn.now:
            turn.tx.moments.postpone(moment, later)
            continue
        turn.tx.wanted.want(DIGEST_JOB, f"{trajectory.id}/{moment.occurrence}")
        plan_next(turn, trajectory, after=turn.now)


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What one posted summary tells: of which themes each person spoke, and which answers say so."""

    voices: tuple[Voice, ...]
    sources: dict[str, dict[str, Source]]
    """For each theme, one answer of each person (by their id)."""
    sides: frozenset[Side]


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """What a digest will rest on, read at one moment. `mark` differs as soon as any of it has changed."""

    group: Group
    occurrence: str
    since: datetime
    voices: tuple[Voice, ...]
    sources: dict[tuple[str, str], tuple[Source, ...]]
    """The answers behind each theme of each casus: of each person the newest one."""
    stands: dict[str, Synthesis]
    """The newest posted summary of each casus that tells where it stands."""
    silent: tuple[str, ...]
    brought: tuple[DigestLine, ...]
    """What casussen bring besides their summaries: quotes, requests, knots, what works, questions."""
    mark: tuple[object, ...]

    @property
    def language(self) -> str:
        return self.group.trajectory.language


def gather(turn: Turn, subject: str) -> Gathered | None:
    """Read what a digest may rest on; None when there is nobody to tell of."""
    trajectory_id, _, occurrence = subject.partition("/")
    group = group_of(turn, trajectory_id)
    if not group or not any(group.may_tell(casus_id) for casus_id in group.teams):
        return None
    since = _since(turn, group)
    today = agenda.local(turn.now, group.trajectory.zone).date()
    first, last = agenda.block_before(today)
    block = {agenda.iso_week(first + timedelta(weeks=number)) for number in range((last - first).days // 7 + 1)}
    summaries = posted.of_group(turn, group, min(since.date(), first), today)
    given = turn.tx.answers.get([each for some in summaries.values() for one in some for each in one.counted])
    voices: list[Voice] = []
    sources: dict[tuple[str, str], dict[str, Source]] = {}
    stands: dict[str, Synthesis] = {}
    silent: list[str] = []
    mark: list[object] = [occurrence, since, tuple(group.participations.values())]
    for casus_id, team in group.teams.items():
        if not group.may_tell(casus_id):
            continue
        heard_now: set[Side] = set()
        posted_now = 0
        for synthesis in summaries[casus_id]:
            heard, answers_mark = _heard(team, synthesis, given)
            mark.append((synthesis.id, synthesis.beside.stand, answers_mark))
            is_now = synthesis.posted_at is not None and synthesis.posted_at >= since
            if is_now:
                posted_now += bool(heard.sides)
                heard_now |= heard.sides
                if synthesis.beside.stand:
                    stands[casus_id] = synthesis
            if synthesis.week in block and set(BOTH) <= heard.sides:
                voices += heard.voices
                for theme, some in heard.sources.items():
                    sources.setdefault((theme, casus_id), {}).update(some)
        if posted_now and _one_side_silent(team, heard_now):
            silent.append(casus_id)
    earlier = bringing.before(turn, group)
    brought = (
        *quoting.quotes(turn, group, earlier),
        *bringing.asks(turn, group, earlier),
        *bringing.learned(turn, group, earlier),
    )
    mark += [brought, turn.tx.appeals.of(trajectory_id)]
    return Gathered(
        group=group,
        occurrence=occurrence,
        since=since,
        voices=tuple(voices),
        sources={key: tuple(some.values()) for key, some in sources.items()},
        stands=stands,
        silent=tuple(silent),
        brought=brought,
        mark=tuple(mark),
    )


def store(turn: Turn, gathered: Gathered, pooled: Sequence[Pooled]) -> bool:
    """Store a digest and show the teams what it says of them. False when something it rests on has changed since it was
    gathered: then it is to be made again."""
    now = gather(turn, f"{gathered.group.trajectory.id}/{gathered.occurrence}")
    if not now or now.mark != gathered.mark:
        return now is None
    group = now.group
    trajectory = group.trajectory
    newest = turn.tx.digests.newest(trajectory.id)
    if newest and newest.occurrence >= now.occurrence:
        return True
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
        lines=_lines(turn, now, pooled),
        prompts_digest=turn.library.digest,
        code_version=turn.code_version,
    )
    turn.tx.digests.add(digest)
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.DIGEST_DELIVER,
                subject=trajectory.id,
                occurrence=digest.occurrence,
                due_at=delivers_at,
                casus_id=trajectory.id,
            )
        ]
    )
    sending.show_teams(turn, group, digest)
    return True


def deliver_due(turn: Turn, due: Sequence[Moment]) -> None:
    """The teams had their time: the coordinators get what is left, and every team the same text at the same moment."""
    for moment in due:
        group = group_of(turn, moment.subject)
        digest = turn.tx.digests.newest(moment.subject)
        if not group or not digest or digest.state is DigestState.DELIVERED:
            continue
        later = agenda.when_not_quiet(turn.now, group.trajectory.zone, turn.days_off)
        if later > turn.now:
            turn.tx.moments.postpone(moment, later)
            continue
        delivered = _as_it_goes(turn, group, digest)
        turn.tx.digests.save(delivered)
        if not group.teams:
            continue
        bringing.ask_of_knots(turn, group, delivered)
        now = sending.deliver(turn, group, delivered)
        appeals.take_up(turn, group, now.lines, delivered.id)
        sending.show_teams(turn, group, delivered, sending.about(delivered))
        _mediators_asked_for(turn, group, delivered, now.lines)


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
    answer_at = agenda.working_days_later(turn.now, ANSWER_WITHIN, trajectory.zone, quiet_days(turn, trajectory))
    return replace(
        digest,
        state=DigestState.DELIVERED,
        delivered_at=turn.now,
        answer_by=agenda.local(answer_at, trajectory.zone).date(),
    )


def _since(turn: Turn, group: Group) -> datetime:
    """From when on it tells what happened: since the digest before was shown, but not for ever."""
    newest = turn.tx.digests.newest(group.trajectory.id)
    begun = newest.shown_at if newest else group.trajectory.begun_at
    return max(begun, turn.now - posted.FARTHEST_BACK)


def _heard(team: Team, synthesis: Synthesis, given: Mapping[str, Answer]) -> tuple[Heard, tuple[object, ...]]:
    """Who spoke of what, as far as it still counts; and a mark of the answers."""
    members = {member.id: member for member in team.members}
    answers = {key: given[key] for key in synthesis.counted if key in given and sharing.counts(given[key])}
    themes: dict[str, set[str]] = {answer_id: set() for answer_id in answers}
    sources: dict[str, dict[str, Source]] = {}
    for statement in synthesis.statements:
        for answer_id in statement.sources if statement.theme else ():
            if answer_id in answers and statement.theme and statement.theme not in themes[answer_id]:
                themes[answer_id].add(statement.theme)
                source = Source(kind=SourceKind.ANSWER, id=answer_id, casus_id=team.casus.id)
                person = members[answers[answer_id].member_id].person_id
                sources.setdefault(statement.theme, {})[person] = source
    voices = tuple(
        Voice(
            person=members[answer.member_id].person_id,
            role=members[answer.member_id].role,
            casus_id=team.casus.id,
            themes=frozenset(themes[answer_id]),
        )
        for answer_id, answer in answers.items()
    )
    sides = frozenset(members[answer.member_id].side for answer in answers.values())
    mark = tuple((key, each.changed, each.share, each.state) for key, each in sorted(answers.items()))
    return Heard(voices=voices, sources=sources, sides=sides), mark


def _one_side_silent(team: Team, heard: set[Side]) -> bool:
    sizes = {side: sum(member.side is side for member in team.active()) for side in BOTH}
    return min(sizes.values()) >= SILENT_FROM_EACH_SIDE and len(heard.intersection(BOTH)) == 1


def _lines(turn: Turn, now: Gathered, pooled: Sequence[Pooled]) -> tuple[DigestLine, ...]:
    """The lines, in the order of their importance within each block."""
    group = now.group
    lines = [
        DigestLine(
            kind=one.kind,
            text=one.text,
            sources=tuple(
                dict.fromkeys(each for casus_id in one.casussen for each in now.sources.get((one.theme, casus_id), ()))
            ),
        )
        for one in pooled
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
        source = _source(SourceKind.SYNTHESIS, synthesis.id, casus_id)
        found.append(DigestLine(kind=_KIND_OF_STAND[stand.kind], text="" if moving else stand.what, sources=(source,)))
    if casus_id in now.silent:
        found.append(DigestLine(kind=LineKind.SILENT, sources=casus))
    if now.group.participations[casus_id].wants_mediator:
        found.append(DigestLine(kind=LineKind.MEDIATOR, sources=casus))
    return found


def _source(kind: SourceKind, id_: str, casus_id: str) -> Source:
    return Source(kind=kind, id=id_, casus_id=casus_id)
