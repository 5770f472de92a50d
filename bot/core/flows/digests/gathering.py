"""What a digest will rest on, gathered from what teams posted and what casussen bring.

Only what stood in a posted summary, or what a facilitator wrote for the coordinators, can get in. What is said of people
comes from whole blocks of four weeks, or two of them. Read next: `issuing.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core import agenda, sharing
from bot.core.flows.digests import bringing, posted, quoting
from bot.core.flows.digests.groups import Group, group_of
from bot.core.flows.digests.trajectories import plan_next
from bot.core.flows.turn import Team, Turn
from bot.core.model import (
    Answer,
    DigestLine,
    Moment,
    Side,
    Source,
    SourceKind,
    Synthesis,
)
from bot.core.ports.composer import Voice
from bot.core.ports.moments import DIGEST_JOB

SILENT_FROM_EACH_SIDE = 3
"""That a side was not heard is told only when so many people are on each side: else it would be about persons."""
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
class Weeks:
    """What was heard in whole weeks of all casussen."""

    voices: tuple[Voice, ...]
    sources: dict[tuple[str, str], tuple[Source, ...]]
    """The answers behind each theme of each casus: of each person the newest one."""


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """What a digest will rest on, read at one moment. `mark` differs as soon as any of it has changed."""

    group: Group
    occurrence: str
    since: datetime
    last: Weeks
    """The last whole block of four weeks,"""
    earlier: Weeks
    """the one before it,"""
    together: Weeks
    """and both."""
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
    group = group_of(turn, trajectory_id, for_next=True)
    if not group or not any(group.may_tell(casus_id) for casus_id in group.teams):
        return None
    since = _since(turn, group)
    today = agenda.local(turn.now, group.trajectory.zone).date()
    first, last = agenda.block_before(today)
    begin, _ = agenda.block_before(first)
    # A summary is posted in the week after its own.
    summaries = posted.of_group(turn, group, min(since.date() - timedelta(weeks=1), begin), today)
    given = turn.tx.answers.get([each for some in summaries.values() for one in some for each in one.counted])
    heard_in: dict[str, list[tuple[str, Heard]]] = {}
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
            if set(BOTH) <= heard.sides:
                heard_in.setdefault(synthesis.week, []).append((casus_id, heard))
        if posted_now and _one_side_silent(team, heard_now):
            silent.append(casus_id)
    earlier = bringing.before(turn, group)
    brought = (
        *quoting.quotes(turn, group, earlier),
        *bringing.asks(turn, group, earlier),
        *bringing.learned(turn, group, earlier),
        *bringing.harvests(turn, group),
    )
    mark += [brought, turn.tx.appeals.of(trajectory_id)]
    return Gathered(
        group=group,
        occurrence=occurrence,
        since=since,
        last=_weeks(heard_in, first, last),
        earlier=_weeks(heard_in, begin, first - timedelta(days=1)),
        together=_weeks(heard_in, begin, last),
        stands=stands,
        silent=tuple(silent),
        brought=brought,
        mark=tuple(mark),
    )


def _weeks(heard_in: Mapping[str, Sequence[tuple[str, Heard]]], first: date, last: date) -> Weeks:
    """What was heard from the week of `first` to that of `last`."""
    voices: list[Voice] = []
    sources: dict[tuple[str, str], dict[str, Source]] = {}
    for number in range((last - first).days // 7 + 1):
        for casus_id, heard in heard_in.get(agenda.iso_week(first + timedelta(weeks=number)), ()):
            voices += heard.voices
            for theme, some in heard.sources.items():
                sources.setdefault((theme, casus_id), {}).update(some)
    return Weeks(voices=tuple(voices), sources={key: tuple(some.values()) for key, some in sources.items()})


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
