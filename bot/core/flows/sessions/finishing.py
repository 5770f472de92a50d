"""When all steps are over: the room is asked for the first step, a facilitator for the outcome, and the session ends.

With or without an outcome: what nobody writes down is offered to the other facilitators after a day, and let go days later.
Used by `running.py` and `leading.py`; the form of the outcome is `ending.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core import agenda
from bot.core.flows.sessions import announcing, forgetting, panel
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import Moment, MomentKind, Session, SessionState
from bot.core.model.sessions import in_language, stage_round

ALONE_AFTER = timedelta(days=1)
"""A session that waits for its facilitator this long is offered to the others."""
ENDS_ALONE_AFTER = timedelta(days=4)
"""A session whose outcome nobody wrote down ends without one."""


def wait_for_outcome(turn: Turn, team: Team, session: Session) -> Session:
    """All stages are over: the room is asked what the first step is, the facilitator writes down what came out."""
    if not session.held.harvest:
        return end(turn, team, session)
    session = replace(session, state=SessionState.CLOSING)
    turn.tx.sessions.save(session)
    forgetting.forget_all(turn, team, session)
    language = team.casus.language
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.closing",
            (),
            title=in_language(session.format.title, language),
            harvest=in_language(session.held.harvest, language),
        )
        turn.post(room, f"session/{session.id}/closing/{room.id}", message)
    for number, after in enumerate((ALONE_AFTER, ENDS_ALONE_AFTER)):
        due_at = agenda.when_not_quiet(turn.now + after, team.casus.zone, turn.days_off)
        turn.tx.moments.plan(
            [
                Moment(
                    kind=MomentKind.SESSION_ALONE,
                    subject=session.id,
                    occurrence=str(number),
                    due_at=due_at,
                    casus_id=team.casus.id,
                )
            ]
        )
    panel.tell(turn, team, session, None)
    return session


def left_alone(turn: Turn, due: Sequence[Moment]) -> None:
    """Nobody wrote down what came out. The other facilitators may take it over; days later it ends without."""
    sessions = turn.tx.sessions.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        session, team = sessions.get(moment.subject), by_casus.get(moment.casus_id)
        if not session or not team or session.state is not SessionState.CLOSING:
            continue
        if moment.occurrence == "0":
            panel.offer_take_over(turn, team, session)
        else:
            end(turn, team, session)


def end_with_casus(turn: Turn, team: Team) -> None:
    """The casus was closed: a session that runs in it ends now, and nobody can add anything any more."""
    session = turn.tx.sessions.running([team.casus.id]).get(team.casus.id)
    if session:
        end(turn, team, session)


def end(turn: Turn, team: Team, session: Session) -> Session:
    """A session is over. Its stages close without showing what was not shown yet; raw texts live as long as others."""
    ids = [stage_round(session.id, stage) for stage in range(len(session.stages))]
    rounds = turn.tx.rounds.get(ids)
    for round_ in rounds.values():
        if not round_.closed_at:
            closed = replace(round_, closed_at=turn.now)
            turn.tx.rounds.save(closed)
            announcing.post_stage(turn, team, session, closed)
    session = replace(session, state=SessionState.ENDED, ended_at=turn.now, groups={})
    turn.tx.sessions.save(session)
    forgetting.forget_all(turn, team, session)
    for round_ in rounds.values():
        expires = Moment(
            kind=MomentKind.EXPIRE, subject=round_.id, occurrence="", due_at=round_.opened_at, casus_id=team.casus.id
        )
        turn.tx.moments.postpone(expires, agenda.expires_at(round_.opened_at, turn.now))
    panel.tell(turn, team, session, None)
    return session
