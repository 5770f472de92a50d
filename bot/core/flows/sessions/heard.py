"""What was said in a session: the answers to its steps, and whose words may be seen.

Only texts whose author released them (`rol`, `naam`), of a step that was shown, in an order that says nothing. Used by
`showing.py`, `keeping.py` and `contribution_form.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from bot.core.flows.turn import Team, Turn
from bot.core.model import Answer, AnswerState, Member, Session, Share, Step
from bot.core.model.formats import variant_for
from bot.core.model.sessions import stage_round


def step_of(session: Session, step_id: str) -> Step:
    """A step of the format of a session."""
    return next(step for step in session.held.steps if step.id == step_id)


def stage_with(session: Session, step_id: str) -> int:
    """The stage in which a step is held."""
    return next(number for number, steps in enumerate(session.stages) if any(step.id == step_id for step in steps))


def in_stages(turn: Turn, session: Session, stages: Iterable[int]) -> tuple[Answer, ...]:
    """The answers to these stages, whatever their state."""
    return turn.tx.answers.of_rounds([stage_round(session.id, stage) for stage in stages])


def anything_said(turn: Turn, session: Session, stage: int) -> bool:
    """Whether anybody wrote or chose anything in a stage that is still there."""
    ids = {step.id for step in session.stages[stage]}
    if any(answer.state is AnswerState.PRESENT for answer in in_stages(turn, session, [stage])):
        return True
    return any(vote.step in ids for vote in turn.tx.sessions.votes(session.id))


def shown(answers: Iterable[Answer], step: Step) -> list[Answer]:
    """The answers to a step whose words may be seen by everybody in the session."""
    return [
        answer
        for answer in answers
        if answer.question_key == step.id
        and answer.state is AnswerState.PRESENT
        and answer.share in (Share.ROLE, Share.NAME)
    ]


def shuffled(answers: Iterable[Answer], session: Session, step: Step) -> list[Answer]:
    """In an order that says nothing, and is the same each time: by a hash of session, step and answer."""

    def place(answer: Answer) -> bytes:
        return hashlib.sha256(f"{session.id}/{step.id}/{answer.id}".encode()).digest()

    return sorted(answers, key=place)


def revealed(turn: Turn, session: Session, step_id: str) -> tuple[Answer, ...]:
    """What was said in the stage of a step, as far as it was shown: what was skipped is shown nowhere else either."""
    stage = stage_with(session, step_id)
    return in_stages(turn, session, [stage]) if stage in session.revealed else ()


def candidates(turn: Turn, session: Session, step: Step) -> list[Answer]:
    """The earlier texts that people can choose from in a vote."""
    found: list[Answer] = []
    for id_ in step.from_:
        before = step_of(session, id_)
        found += shuffled(shown(revealed(turn, session, id_), before), session, before)
    return found


def about(turn: Turn, team: Team, session: Session, step: Step, member: Member) -> list[tuple[str, str]]:
    """The earlier texts that somebody reacts to: those about their own position, or all when there are none."""
    members = {each.id: each for each in team.members}
    found: list[tuple[Answer, str]] = []
    for id_ in step.from_:
        before = step_of(session, id_)
        told = shuffled(shown(revealed(turn, session, id_), before), session, before)
        for answer in told:
            author = members[answer.member_id]
            variant = variant_for(before, author.role, author.side)
            found.append((answer, variant.position if variant else ""))
    own = [answer for answer, position in found if position and position in (member.role, member.side)]
    chosen = own or [answer for answer, _ in found]
    return [line(turn, team, members[answer.member_id], answer) for answer in chosen if answer.member_id != member.id]


def line(turn: Turn, team: Team, member: Member, answer: Answer) -> tuple[str, str]:
    """A text and whose it is: a name only when its author chose that."""
    return answer.text, team.name(member) if answer.share is Share.NAME else ""
