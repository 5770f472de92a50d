"""What a format keeps only for a while: its texts are destroyed as soon as a step is over, or the session is.

A frozen casus keeps them, like everything else. Used by `running.py` and `finishing.py`.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.core import agenda
from bot.core.flows import answers
from bot.core.flows.sessions import heard, showing
from bot.core.flows.turn import Team, Turn
from bot.core.model import AnswerState, Destruction, Session


def forget(turn: Turn, team: Team, session: Session, over: Collection[str]) -> None:
    """Destroy the texts that are kept until one of the steps that are `over` now."""
    gone = {step.id for step in session.held.steps_in(session.way) if step.until in over}
    if not gone or team.casus.frozen:
        return
    stages = sorted({heard.stage_with(session, step_id) for step_id in gone})
    told = [
        answer
        for answer in heard.in_stages(turn, session, stages)
        if answer.question_key in gone and answer.state is AnswerState.PRESENT
    ]
    for answer in told:
        answers.expire(turn, answer)
        answers.release(turn, answer)
    if told:
        week = agenda.iso_week(turn.local(team.casus, turn.now).date())
        turn.tx.archive.log(Destruction(casus_id=team.casus.id, at=turn.now, week=week, count=len(told), why="expired"))
    for number in stages:
        if told and number in session.revealed:
            showing.post_shown(turn, team, session, number)


def forget_all(turn: Turn, team: Team, session: Session) -> None:
    """The session is over, or only its outcome is still to be written down: whatever was kept for a while goes."""
    forget(turn, team, session, {step.until for step in session.held.steps if step.until})
