"""A round from question to closing: what is due, and what a facilitator asks for.

`open_due` and `close` come from the tick and take many at once, because thousands of casussen are due in the same minute.
Read next: `inviting.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from bot.core import agenda, choosing
from bot.core.flows import welcome
from bot.core.flows.items import stand
from bot.core.flows.rounds.question import post_question
from bot.core.flows.turn import Team, Turn, memberships, teams, tell_facilitators
from bot.core.model import (
    AnswerState,
    Asked,
    Casus,
    CasusState,
    Member,
    Moment,
    MomentKind,
    Person,
    Question,
    Round,
    new_id,
)

NOT_AGAIN_WITHIN = timedelta(weeks=8)
"""A question is not asked twice in one casus within this time."""
ABOUT_WAITING = "GV04"
"""The question of a week in which nothing has moved for a while."""


@dataclass(frozen=True, kw_only=True)
class Before:
    """What was asked in a casus so far: how many rounds, and the ids of all questions and of the last ones, oldest first."""

    rounds: int
    ever: tuple[str, ...]
    lately: tuple[str, ...]


def open_due(turn: Turn, due: Sequence[Moment]) -> None:
    """Ask the question of the week in each casus whose moment has come, and plan what follows from it."""
    by_casus = teams(turn, [moment.casus_id for moment in due])
    before = asked_before(turn, [team.casus for team in by_casus.values()])
    newest = turn.tx.rounds.newest(list(by_casus))
    still_since = stand.still_since_of(turn, [team.casus for team in by_casus.values()])
    opened: list[Round] = []
    for moment in due:
        team = by_casus.get(moment.casus_id)
        if not team or team.casus.state is not CasusState.LIVE:
            continue
        is_late = agenda.is_late(moment.due_at, turn.now)
        decent = agenda.when_not_quiet(turn.now, team.casus.zone, turn.days_off) if is_late else moment.due_at
        if turn.local(team.casus, decent).date() in turn.quiet_days(team.casus):
            # A holiday that was not known when this was planned, or that began while the bot was down.
            plan_next_question(turn, team.casus, after=moment.due_at)
            if is_late:
                _tell_missed(turn, team, agenda.iso_week(turn.local(team.casus, moment.due_at).date()))
            continue
        if decent > turn.now:
            turn.tx.moments.postpone(moment, decent)
            continue
        plan = agenda.plan_from(team.casus.rhythm, team.casus.zone, turn.days_off, moment.due_at)
        last = newest.get(team.casus.id)
        overlaps = last is not None and (last.closed_at is None or last.occurrence == plan.occurrence)
        plan_next_question(turn, team.casus, after=moment.due_at if overlaps else plan.posts_at)
        if overlaps or not any(room.present for room in team.rooms):
            continue
        if turn.now >= plan.closes_at:
            _tell_missed(turn, team, plan.occurrence)
            continue
        opened.append(_open(turn, team, plan, before[team.casus.id], last, still_since[team.casus.id]))
    if opened:
        turn.tx.rounds.add(opened)


def _tell_missed(turn: Turn, team: Team, occurrence: str) -> None:
    key = f"missed/{team.casus.id}/{occurrence}"
    tell_facilitators(turn, team, key, "rounds.missed", casus=team.casus.name)


def plan_next_question(turn: Turn, casus: Casus, *, after: datetime) -> None:
    """Plan the next question of a casus."""
    plan_question(turn, casus, _next_question(turn, casus, after))


def _next_question(turn: Turn, casus: Casus, after: datetime) -> datetime:
    quiet_days = turn.quiet_days(casus)
    after = max(after, turn.now)
    return agenda.next_question(casus.rhythm, casus.zone, quiet_days, after=after, live_since=casus.live_since)


def coming_question(turn: Turn, casus: Casus) -> datetime | None:
    """When the next question of a casus comes; None while none is planned, because the casus does not go on."""
    at = turn.tx.moments.coming(casus.id, MomentKind.QUESTION)
    if at and turn.local(casus, at).date() in turn.quiet_days(casus):
        return _next_question(turn, casus, at)
    return at


def plan_question(turn: Turn, casus: Casus, at: datetime) -> None:
    """Plan a question at this moment."""
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.QUESTION,
                subject=casus.id,
                occurrence=at.isoformat(timespec="minutes"),
                due_at=at,
                casus_id=casus.id,
            )
        ]
    )


def ask_now(turn: Turn, team: Team) -> Round | None:
    """Ask a question now, because a facilitator wants to, in a holiday too; None when a round is open or this week had its
    question."""
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    plan = agenda.plan_from(team.casus.rhythm, team.casus.zone, turn.days_off, turn.now)
    if newest and (newest.closed_at is None or newest.occurrence == plan.occurrence):
        return None
    before = asked_before(turn, [team.casus])[team.casus.id]
    round_ = _open(turn, team, plan, before, newest, stand.still_since(turn, team.casus))
    turn.tx.rounds.add([round_])
    turn.tx.moments.drop(team.casus.id, [MomentKind.QUESTION])
    plan_next_question(turn, team.casus, after=plan.posts_at)
    return round_


def close(turn: Turn, due: Sequence[Moment]) -> None:
    """Close rounds. The question in the room loses its buttons; nothing new is posted, the synthesis follows."""
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for round_ in turn.tx.rounds.get([moment.subject for moment in due]).values():
        if round_.closed_at is None:
            closed = replace(round_, closed_at=turn.now)
            turn.tx.rounds.save(closed)
            team = by_casus[round_.casus_id]
            for room in team.rooms:
                post_question(turn, team.casus, room, closed)


def question_groups(casus: Casus, number: int) -> tuple[str, ...]:
    """Where to look for this question of the casus; the first is number 1."""
    return choosing.groups_for(number, casus.phase, has_central=bool(casus.central))


def open_for(turn: Turn, team: Team) -> Round | None:
    """The round of a casus that can be answered now."""
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    return newest if newest and not newest.closed_at else None


def open_rounds(turn: Turn, person: Person) -> list[tuple[Team, Member, Round]]:
    """The rounds that this person can answer and has not answered, over all casussen."""
    found = []
    for team, member in memberships(turn, person):
        round_ = open_for(turn, team)
        if round_ and team.casus.state is CasusState.LIVE:
            mine = turn.tx.answers.by(round_.id, member.id)
            if not any(answer.state is AnswerState.PRESENT for answer in mine):
                found.append((team, member, round_))
    return found


def asked_before(turn: Turn, casussen: Sequence[Casus]) -> dict[str, Before]:
    """What was asked in each casus so far."""
    if not casussen:
        return {}
    ids = [casus.id for casus in casussen]
    ever = turn.tx.rounds.asked_since(ids, min(casus.live_since for casus in casussen))
    lately = turn.tx.rounds.asked_since(ids, turn.now - NOT_AGAIN_WITHIN)
    return {
        id_: Before(
            rounds=len(ever[id_]),
            ever=tuple(chain.from_iterable(ever[id_])),
            lately=tuple(chain.from_iterable(lately[id_])),
        )
        for id_ in ids
    }


def _open(
    turn: Turn, team: Team, plan: agenda.Plan, before: Before, last: Round | None, still_since: date | None
) -> Round:
    casus = team.casus
    questions = (
        turn.library.planned(casus, plan.occurrence)
        or _about_waiting(turn, casus, still_since)
        or choosing.choose(
            turn.library.questions(),
            question_groups(casus, before.rounds + 1),
            roles={member.role for member in team.active()},
            asked_before=before.ever,
            asked_lately=before.lately,
        )
    )
    round_ = Round(
        id=new_id(turn.now),
        casus_id=casus.id,
        occurrence=plan.occurrence,
        asked=tuple(
            Asked(
                key=chr(ord("a") + number),
                question_id=question.id,
                text=question.text.get(casus.language) or question.text["nl"],
                digest=question.digest,
                roles=question.roles,
            )
            for number, question in enumerate(questions)
        ),
        # When it was due, also when the bot was down then: all that follows is planned from this.
        opened_at=plan.opens_at,
        closes_at=plan.closes_at,
    )
    is_half_year = welcome.is_due_again(casus, last, plan.opens_at)
    for room in team.rooms:
        if is_half_year:
            welcome.post(turn, casus, room, plan.opens_at, again=True)
        post_question(turn, casus, room, round_)
    turn.tx.moments.plan(_moments(team, round_, plan))
    return round_


def _about_waiting(turn: Turn, casus: Casus, since: date | None) -> tuple[Question, ...]:
    """The question about waiting itself, once in a time in which the casus lies still for two weeks or more."""
    if not since or turn.local(casus, turn.now).date() < since + stand.ASK_ABOUT_WAITING_AFTER:
        return ()
    began = agenda.instant(since, time(), ZoneInfo(casus.zone))
    asked = chain.from_iterable(turn.tx.rounds.asked_since([casus.id], began)[casus.id])
    if ABOUT_WAITING in asked:
        return ()
    return tuple(each for each in turn.library.questions() if each.id == ABOUT_WAITING)


def _moments(team: Team, round_: Round, plan: agenda.Plan) -> list[Moment]:
    casus = team.casus

    def at(kind: MomentKind, due_at: datetime, occurrence: str = "") -> Moment:
        return Moment(kind=kind, subject=round_.id, occurrence=occurrence, due_at=due_at, casus_id=casus.id)

    own = sorted({member.moment for member in team.active() if member.moment})
    return [
        *(at(MomentKind.INVITE, agenda.invite_at(plan, each, casus.zone), each.isoformat("minutes")) for each in own),
        at(MomentKind.REMIND, agenda.remind_at(plan, None, casus.rhythm, casus.zone)),
        *(
            at(MomentKind.REMIND, agenda.remind_at(plan, each, casus.rhythm, casus.zone), each.isoformat("minutes"))
            for each in own
        ),
        at(MomentKind.CLOSE, plan.closes_at),
        at(MomentKind.DRAFT, plan.drafts_at),
        at(MomentKind.POST, plan.posts_at),
        at(MomentKind.EXPIRE, agenda.expires_at(round_.opened_at, None)),
    ]
