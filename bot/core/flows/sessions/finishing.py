"""When all steps are over: the room is asked for the first step, a facilitator for the outcome, and the session ends.

With or without an outcome: what nobody writes down is offered to the other facilitators after a day, and let go days later.
Used by `running.py` and `leading.py`; the form of the outcome is `ending.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core import agenda
from bot.core.flows.items import card
from bot.core.flows.sessions import announcing, forgetting, panel
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import Moment, MomentKind, Session, SessionState
from bot.core.model.formats import in_language
from bot.core.model.sessions import stage_round

ALONE_AFTER = timedelta(days=1)
"""A session that waits for its facilitator this long is offered to the others."""
GONE = "gone/"
"""Begins the occurrence of that for a session of which whoever leads left, or is away; the time follows."""
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
        _plan_alone(turn, team, session, str(number), after)
    panel.tell(turn, team, session, None)
    return session


def _plan_alone(turn: Turn, team: Team, session: Session, occurrence: str, after: timedelta) -> None:
    due_at = agenda.when_not_quiet(turn.now + after, team.casus.zone, turn.days_off)
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.SESSION_ALONE,
                subject=session.id,
                occurrence=occurrence,
                due_at=due_at,
                casus_id=team.casus.id,
            )
        ]
    )


def miss_leader(turn: Turn, casus_id: str) -> None:
    """Somebody left, or is away. When it is who leads a session, the others are asked to take over a day later, also in the
    middle of a step; the session itself waits for nobody."""
    session = turn.tx.sessions.running([casus_id]).get(casus_id)
    if not session or session.state is not SessionState.RUNNING:
        return
    team = teams(turn, [casus_id])[casus_id]
    if not _has_leader(turn, team, session):
        _plan_alone(turn, team, session, f"{GONE}{turn.now.isoformat()}", ALONE_AFTER)


def _has_leader(turn: Turn, team: Team, session: Session) -> bool:
    return any(panel.can_lead(turn, team, each) for each in team.members if each.id == session.led_by)


def left_alone(turn: Turn, due: Sequence[Moment]) -> None:
    """Whoever leads is not there, or wrote down nothing of what came out. The other facilitators may take it over; what
    nobody wrote down days later it ends without."""
    sessions = turn.tx.sessions.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        session, team = sessions.get(moment.subject), by_casus.get(moment.casus_id)
        if not session or not team:
            continue
        if moment.occurrence.startswith(GONE):
            if session.state is SessionState.RUNNING and not _has_leader(turn, team, session):
                panel.offer_take_over(turn, team, session)
            continue
        if session.state is not SessionState.CLOSING:
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
    if session.format.card:
        card.show_agreements(turn, team)
    panel.tell(turn, team, session, None)
    return session
