"""What facilitators do in a session that runs: go on, back, longer, skip, take over. Each as a command and as a button.

Only facilitators of the casus; whoever leads can be anybody of them. Read next: `running.py`, `ending.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.events import Chose, Event
from bot.core.flows.sessions import ending, finishing, panel, running
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Shown
from bot.core.model import Member, Round, Session, SessionState
from bot.core.model.formats import in_language
from bot.core.model.sessions import stage_round


def next_stage(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`volgende`: close the open step, show what was said, and open the next one."""
    return _lead(turn, event, casus_id, running.go_on)


def skip(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`overslaan`: leave the open step as it is; what was said in it is shown to nobody."""

    def do(turn: Turn, team: Team, session: Session, round_: Round) -> None:
        running.open_next(turn, team, running.close(turn, team, session, round_, shown=False))

    return _lead(turn, event, casus_id, do)


def back(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`terug`: open the step before this one again. What was said in both stays."""

    def do(turn: Turn, team: Team, session: Session, round_: Round) -> None:
        session = running.close(turn, team, session, round_, shown=False, over=False)
        running.open_stage(turn, team, session, max(session.stage - 1, 0))

    return _lead(turn, event, casus_id, do)


def longer(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`langer`: more time for the open step."""
    return _lead(turn, event, casus_id, running.longer)


def take_over(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`overnemen`: from now on this facilitator leads; who led hears it."""
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    session = turn.tx.sessions.running([team.casus.id]).get(team.casus.id)
    if not session:
        return turn.message(language, "sessions.nothing_runs", casus=team.casus.name)
    if session.led_by != member.id:
        before = next((each for each in team.members if each.id == session.led_by), None)
        session = replace(session, led_by=member.id)
        turn.tx.sessions.save(session)
        if before:
            theirs = turn.language_of(before, team.persons[before.person_id], team.casus)
            title = in_language(session.format.title, theirs)
            told = turn.message(theirs, "sessions.taken_over", title=title, name=team.name(member))
            turn.tell(before, f"session/{session.id}/lead/{before.id}", told)
    return panel.now(turn, language, team, session, member)


def finish(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`afronden`: show what was said in the open step, and write down what came out."""

    def do(turn: Turn, team: Team, session: Session, round_: Round) -> None:
        session = running.close(turn, team, session, round_)
        finishing.wait_for_outcome(turn, team, session)

    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    session = turn.tx.sessions.running([team.casus.id]).get(team.casus.id)
    if session and session.state is SessionState.RUNNING:
        _do(turn, team, session, do)
    return ending.form(turn, event, casus_id)


def _lead(turn: Turn, event: Event, casus_id: str, do: Callable[[Turn, Team, Session, Round], object]) -> Shown:
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    session = turn.tx.sessions.running([team.casus.id]).get(team.casus.id)
    if not session:
        return turn.message(language, "sessions.nothing_runs", casus=team.casus.name)
    if session.state is not SessionState.RUNNING:
        return panel.now(turn, language, team, session, member)
    _do(turn, team, session, do)
    return _now(turn, language, team, session, member)


def _do(turn: Turn, team: Team, session: Session, do: Callable[[Turn, Team, Session, Round], object]) -> None:
    id_ = stage_round(session.id, session.stage)
    do(turn, team, session, turn.tx.rounds.get([id_])[id_])


def _now(turn: Turn, language: str, team: Team, session: Session, member: Member) -> Shown:
    """Where the session is after this; who leads sees that in their own message already."""
    session = turn.tx.sessions.get([session.id])[session.id]
    if session.led_by == member.id or session.state is SessionState.ENDED:
        return None
    return panel.now(turn, language, team, session, member)


def _button(do: Callable[[Turn, Event, str], Shown]) -> Callable[[Turn, Chose], Shown]:
    """The button of a session. One of a session that is over does nothing to the next one."""

    def press(turn: Turn, event: Chose) -> Shown:
        casus_id, session_id = ids(event.value, 2)
        session = turn.tx.sessions.get([session_id]).get(session_id)
        if not session or session.casus_id != casus_id or session.state is SessionState.ENDED:
            language, team, _ = as_facilitator(turn, event, casus_id)
            name = team.casus.name if team else ""
            return turn.message(language, "sessions.nothing_runs", casus=name)
        return do(turn, event, casus_id)

    return press


choose_next = _button(next_stage)
choose_longer = _button(longer)
choose_skip = _button(skip)
choose_back = _button(back)
choose_take_over = _button(take_over)
