"""The open step of a session as one person has it before them: the questions that are for them, and what they said.

Used by the form (`contribution_form.py`, `contributing.py`), by replies (`replying.py`), and when somebody writes to the bot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.events import Event
from bot.core.flows.turn import Team, Turn, ids
from bot.core.messages import Message
from bot.core.model import (
    Answer,
    AnswerState,
    Asked,
    Casus,
    CasusState,
    Member,
    Presence,
    Round,
    Session,
    SessionState,
    Step,
)
from bot.core.model.formats import GATHERS, in_language, is_for, text_for
from bot.core.model.sessions import stage_of
from bot.core.ports.casussen import Spot


@dataclass(frozen=True, kw_only=True)
class Open:
    """A stage of a session that this member can say something in now."""

    spot: Spot
    casus: Casus
    member: Member
    session: Session
    round_: Round
    steps: tuple[Step, ...]
    mine: tuple[Answer, ...]

    def answer(self, step: Step) -> Answer | None:
        """What this member said in a step before."""
        return next((answer for answer in self.mine if answer.question_key == step.id), None)


def find(turn: Turn, event: Event, value: str, *, everyone: bool = False) -> tuple[str, Open | Message]:
    """The language to speak in, and the stage; or why nothing can be said in it."""
    casus_id, round_id = ids(value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id, round_id=round_id, everyone=everyone)
    language = turn.language_for(event, spot.person, spot.casus)
    round_, session = spot.round_, spot.session
    if not spot.casus or not round_ or not session or round_.casus_id != spot.casus.id:
        return language, turn.message(language, "rounds.gone")
    if not spot.member or spot.member.presence is not Presence.ACTIVE:
        join = turn.choice(language, "join", spot.casus.id, style="primary")
        return language, turn.message(language, "answers.not_a_member", [join], casus=spot.casus.name)
    if session.state is not SessionState.RUNNING:
        return language, turn.message(language, "sessions.over", title=in_language(session.format.title, language))
    if round_.closed_at:
        now = turn.choice(language, "contribute", spot.casus.id, f"{session.id}.{session.stage}", style="primary")
        return language, turn.message(language, "sessions.stage_over", [now], casus=spot.casus.name)
    found = of_member(turn, spot, spot.casus, spot.member, session, round_)
    if not found.steps:
        return language, turn.message(language, "sessions.not_for_you")
    return language, found


def of_member(turn: Turn, spot: Spot, casus: Casus, member: Member, session: Session, round_: Round) -> Open:
    """The stage `round_` as a member has it before them; `spot` is the look that told of it."""
    mine = tuple(answer for answer in spot.mine if answer.state is AnswerState.PRESENT)
    chosen: frozenset[tuple[str, str]] = frozenset()
    if any(step.when for step in session.stages[stage_of(round_.id)]):
        chosen = _chosen(turn, session, member)
    steps = tuple(steps_for(session, round_, member, chosen))
    return Open(spot=spot, casus=casus, member=member, session=session, round_=round_, steps=steps, mine=mine)


def _chosen(turn: Turn, session: Session, member: Member) -> frozenset[tuple[str, str]]:
    """What somebody chose in a session, as (step, choice)."""
    votes = turn.tx.sessions.votes(session.id)
    return frozenset((vote.step, vote.choice) for vote in votes if vote.member_id == member.id)


def asked(found: Open, step: Step) -> Asked:
    question = question_for(found.session, step, found.casus.language, found.member)
    form = found.session.format
    return Asked(key=step.id, question_id=form.id, text=question, digest=form.digest)


def stages_open(turn: Turn, person_teams: Sequence[tuple[Team, Member]]) -> list[tuple[Team, Member, Session, Round]]:
    """The stages in which somebody can say something and has not, over all their casussen."""
    running = turn.tx.sessions.running([team.casus.id for team, _ in person_teams])
    found = []
    for team, member in person_teams:
        session = running.get(team.casus.id)
        if member.presence is not Presence.ACTIVE or team.casus.state is CasusState.PAUSED:
            continue
        if not session or session.state is not SessionState.RUNNING:
            continue
        id_ = f"{session.id}.{session.stage}"
        round_ = turn.tx.rounds.get([id_]).get(id_)
        if not round_ or round_.closed_at:
            continue
        chosen = _chosen(turn, session, member)
        said = {
            answer.question_key
            for answer in turn.tx.answers.by(round_.id, member.id)
            if answer.state is AnswerState.PRESENT
        }
        said |= {step for step, _ in chosen}
        if any(step.id not in said for step in steps_for(session, round_, member, chosen)):
            found.append((team, member, session, round_))
    return found


def steps_for(session: Session, round_: Round, member: Member, chosen: frozenset[tuple[str, str]]) -> list[Step]:
    """The steps of a stage that are for this member. `chosen`: what they chose earlier, as (step, option)."""
    return [
        step
        for step in session.stages[stage_of(round_.id)]
        if step.kind in GATHERS
        and is_for(step, member, session.bringer)
        and (not step.when or any((step.when.step, option) in chosen for option in step.when.options))
    ]


def questions_for(turn: Turn, language: str, session: Session, round_: Round, member: Member) -> list[str]:
    """What an open stage asks this member."""
    steps = steps_for(session, round_, member, _chosen(turn, session, member))
    return [question_for(session, step, language, member) for step in steps]


def question_for(session: Session, step: Step, language: str, member: Member) -> str:
    """The text of a step for one member."""
    return text_for(step, language, member.role, member.side)
