"""The small groups of a step: made when it opens, mended when people come or go, changed by a facilitator.

Who is together with whom is `bot/core/pairing.py`'s. Everybody who takes part is in a group, whether they said anything
before or not: the groups show nothing of that. Used by `running.py`, and by `regrouping.py` while a step is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core import pairing
from bot.core.flows.turn import NO_ACCOUNT, Team, Turn
from bot.core.model import Member, Session, Step, StepKind, Way
from bot.core.model.formats import is_for


def group(turn: Turn, team: Team, session: Session, stage: int) -> Session:
    """The session with groups for each step of a stage that needs them; groups that were made before are mended."""
    groups = dict(session.groups)
    for step in session.stages[stage]:
        if step.kind is StepKind.PAIRS:
            groups[step.id] = _groups(turn, team, session, step)
    return session if groups == session.groups else replace(session, groups=groups)


def _groups(turn: Turn, team: Team, session: Session, step: Step) -> pairing.Groups:
    people = who_can(turn, team, session, step)
    seed = f"{session.id}/{step.id}"
    if step.id in session.groups:
        return pairing.mended(session.groups[step.id], people, step.size, seed)
    smaller = _smaller(session, step)
    if smaller:
        there = pairing.mended(session.groups[smaller.id], people, smaller.size, seed)
        return pairing.merged(there, step.size)
    return pairing.groups_of(people, step.size, seed)


def _smaller(session: Session, step: Step) -> Step | None:
    """The last step with groups that were smaller: they come together in this one."""
    before = [each for each in session.held.steps if each.id in session.groups and each.size < step.size]
    return before[-1] if before else None


def who_can(turn: Turn, team: Team, session: Session, step: Step) -> list[Member]:
    """Who can be in a group now: takes part and is not away; in the chat only who has an account."""
    today = turn.local(team.casus, turn.now).date()
    return [
        member
        for member in team.active()
        if is_for(step, member, session.bringer)
        and not (member.away_until and today < member.away_until)
        and (session.way is Way.LIVE or member.platform != NO_ACCOUNT)
    ]


def step_of(session: Session) -> Step | None:
    """The open step that has small groups, if there is one."""
    return next((step for step in session.steps if step.kind is StepKind.PAIRS), None)


def names_of(team: Team, groups: Sequence[Sequence[str]]) -> list[list[str]]:
    """The names of the people in each group, in the order of the alphabet."""
    members = {member.id: member for member in team.members}
    return [sorted(team.name(members[each]) for each in group if each in members) for group in groups]
