"""The one private message with which a facilitator leads a session, as it is now; and the offer to take it over.

Its buttons end in `leading.py`. Used by `running.py` and `finishing.py`, whenever the session changed.
"""

from __future__ import annotations

from bot.core.flows.sessions import grouping
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Message
from bot.core.model import Facilitating, Member, Presence, Round, Session, SessionState, Way
from bot.core.model.formats import in_language
from bot.core.model.sessions import stage_round


def now(turn: Turn, language: str, team: Team, session: Session, member: Member) -> Message:
    """The session that runs, with its buttons."""
    id_ = stage_round(session.id, session.stage)
    round_ = turn.tx.rounds.get([id_])[id_]
    if session.state is SessionState.RUNNING:
        return _running(turn, language, team, session, member, round_)
    harvest = turn.choice(language, "session_harvest", team.casus.id, session.id, style="primary")
    title = in_language(session.format.title, language)
    return turn.message(language, "sessions.panel_over", [harvest], casus=team.casus.name, title=title, waits=True)


def _running(turn: Turn, language: str, team: Team, session: Session, member: Member, round_: Round) -> Message:
    """What a facilitator sees of a session that runs: where it is, and the buttons to lead it."""
    leads = session.led_by == member.id
    which = (team.casus.id, session.id)
    actions = ["session_next", "session_longer", "session_skip"]
    actions += ["session_back"] if session.stage else []
    actions += ["session_harvest"]
    to_come = session.format.stages(session.way)[session.stage :]
    actions += ["session_subject"] if any(step.needs_subject for steps in to_come for step in steps) else []
    actions += ["session_groups"] if grouping.step_of(session) else []
    actions += [] if leads else ["session_take_over"]
    return turn.message(
        language,
        "sessions.panel",
        [turn.choice(language, action, *which) for action in actions],
        casus=team.casus.name,
        title=in_language(session.format.title, language),
        number=session.stage + 1,
        total=len(session.stages),
        closes=turn.local(team.casus, round_.closes_at),
        live=session.way is Way.LIVE,
        leads=leads,
        leader=next((team.name(each) for each in team.members if each.id == session.led_by), ""),
    )


def tell(turn: Turn, team: Team, session: Session, round_: Round | None) -> None:
    """The one private message with which a facilitator leads a session, as it is now."""
    leader = next((member for member in team.members if member.id == session.led_by), None)
    if not leader:
        return
    language = turn.language_of(leader, team.persons[leader.person_id], team.casus)
    key = f"session/{session.id}/lead/{leader.id}"
    if round_:
        turn.tell(leader, key, _running(turn, language, team, session, leader, round_))
        if not can_lead(turn, team, leader):
            offer_take_over(turn, team, session)
        return
    choices = []
    if session.state is SessionState.CLOSING:
        choices = [turn.choice(language, "session_harvest", team.casus.id, session.id, style="primary")]
    elif session.outcome:
        choices = [turn.choice(language, "session_harvest", team.casus.id, session.id, label="edit")]
    message = turn.message(
        language,
        "sessions.panel_over",
        choices,
        casus=team.casus.name,
        title=in_language(session.format.title, language),
        waits=session.state is SessionState.CLOSING,
    )
    turn.tell(leader, key, message)


def can_lead(turn: Turn, team: Team, member: Member) -> bool:
    """Whether somebody still can lead: takes part, facilitates, and is not away."""
    is_away = member.away_until is not None and turn.local(team.casus, turn.now).date() < member.away_until
    return member.presence is Presence.ACTIVE and member.facilitating is Facilitating.YES and not is_away


def offer_take_over(turn: Turn, team: Team, session: Session) -> None:
    """Ask the other facilitators whether one of them goes on with a session."""
    for member in team.facilitators():
        if member.id == session.led_by:
            continue
        language = turn.language_of(member, team.persons[member.person_id], team.casus)
        choice = turn.choice(language, "session_take_over", team.casus.id, session.id, style="primary")
        message = turn.message(
            language,
            "sessions.offer_take_over",
            [choice],
            casus=team.casus.name,
            title=in_language(session.format.title, language),
        )
        turn.tell(member, f"session/{session.id}/take-over/{member.id}", message)
