"""A session from stage to stage: each opens, closes by its time or by a facilitator's word, and what was said is shown.

A stage of a session is a round of its own (`stage_round`). Nobody is waited for: who says nothing is never named, and never
holds the others up. Two stages in a row in which nobody said anything end the session. Read next: `showing.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core import agenda
from bot.core.flows import answers
from bot.core.flows.sessions import keeping, showing
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import (
    AnswerState,
    Asked,
    CasusState,
    Destruction,
    Facilitating,
    Format,
    Member,
    Moment,
    MomentKind,
    Presence,
    Round,
    Session,
    SessionState,
    Way,
    new_id,
)
from bot.core.model.sessions import GATHERS, stage_hours, stage_of, stage_round

SILENT_AT_MOST = 2
"""So many stages in a row without a word end a session."""
ONCE_A = timedelta(minutes=1)
"""The message of a live stage changes at most this often."""
PAUSED_IS_LOOKED_AT_AGAIN = timedelta(hours=12)
ALONE_AFTER = timedelta(days=1)
"""A session that waits for its facilitator this long is offered to the others."""
ENDS_ALONE_AFTER = timedelta(days=4)
"""A session whose outcome nobody wrote down ends without one."""


def begin(turn: Turn, team: Team, format_: Format, way: Way, leader: Member, hours: int | None) -> Session:
    """Start a session and open its first stage."""
    session = Session(
        id=new_id(turn.now),
        casus_id=team.casus.id,
        format=format_,
        way=way,
        led_by=leader.id,
        started_at=turn.now,
        hours=hours,
    )
    turn.tx.sessions.add(session)
    showing.post_opening(turn, team, session)
    return open_stage(turn, team, session, 0)


def open_stage(turn: Turn, team: Team, session: Session, stage: int) -> Session:
    """Open a stage, for the first time or again, and plan its end."""
    session = replace(session, stage=stage, shown_at=turn.now)
    id_ = stage_round(session.id, stage)
    closes_at = turn.now + length_of(session) if session.way is Way.LIVE else _chat_end(turn, team, session, turn.now)
    before = turn.tx.rounds.get([id_]).get(id_)
    if before:
        round_ = replace(before, closes_at=closes_at, closed_at=None)
        turn.tx.rounds.save(round_)
    else:
        round_ = _round(turn, team, session, id_, closes_at)
        turn.tx.rounds.add([round_])
        _plan(turn, round_, MomentKind.EXPIRE, agenda.expires_at(turn.now, None))
    turn.tx.sessions.save(session)
    _plan(turn, round_, MomentKind.STAGE, closes_at)
    showing.post_stage(
        turn, team, session, round_, has_some=before is not None and _anything_said(turn, session, stage)
    )
    _tell_leader(turn, team, session, round_)
    return session


def _round(turn: Turn, team: Team, session: Session, id_: str, closes_at: datetime) -> Round:
    language = team.casus.language
    week = agenda.iso_week(turn.local(team.casus, turn.now).date())
    return Round(
        id=id_,
        casus_id=team.casus.id,
        occurrence=f"{week}/{id_}",
        asked=tuple(
            Asked(
                key=step.id,
                question_id=session.format.id,
                text=showing.in_language(step.text, language),
                digest=session.format.digest,
            )
            for step in session.steps
        ),
        opened_at=turn.now,
        closes_at=closes_at,
        session_id=session.id,
    )


def length_of(session: Session) -> timedelta:
    """How long the open stage of a live session takes."""
    return timedelta(minutes=max(sum(step.minutes for step in session.steps), 1))


def _chat_end(turn: Turn, team: Team, session: Session, start: datetime) -> datetime:
    hours = session.hours or stage_hours(session.format, session.steps)
    if not any(step.kind in GATHERS for step in session.steps):
        hours = 1  # something to read before the next step, and nothing to write
    return agenda.after_hours(start, hours, team.casus.zone, turn.days_off)


def _plan(turn: Turn, round_: Round, kind: MomentKind, due_at: datetime) -> None:
    occurrence = "" if kind is MomentKind.EXPIRE else due_at.isoformat()
    turn.tx.moments.plan(
        [Moment(kind=kind, subject=round_.id, occurrence=occurrence, due_at=due_at, casus_id=round_.casus_id)]
    )


def close_due(turn: Turn, due: Sequence[Moment]) -> None:
    """The time of these stages is over."""
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        round_, team = rounds.get(moment.subject), by_casus.get(moment.casus_id)
        session = running(turn, round_)
        # A facilitator may have gone on, or given more time: then a later moment closes it.
        if not team or not round_ or not session or round_.closed_at or round_.closes_at > turn.now:
            continue
        if session.state is not SessionState.RUNNING or session.stage != stage_of(round_.id):
            continue
        if team.casus.state is CasusState.CLOSED:
            end(turn, team, session)
        elif team.casus.state is CasusState.PAUSED:
            turn.tx.moments.postpone(moment, turn.now + PAUSED_IS_LOOKED_AT_AGAIN)
        elif session.way is Way.CHAT and (decent := _decent(turn, team, moment)) > turn.now:
            turn.tx.moments.postpone(moment, decent)
        elif session.way is Way.LIVE and agenda.is_late(moment.due_at, turn.now):
            _missed(turn, team, session, round_)
        else:
            go_on(turn, team, session, round_)


def _decent(turn: Turn, team: Team, moment: Moment) -> datetime:
    """When a stage closes that was due while the bot was down: not in the night."""
    is_late = agenda.is_late(moment.due_at, turn.now)
    return agenda.when_not_quiet(turn.now, team.casus.zone, turn.days_off) if is_late else turn.now


def _missed(turn: Turn, team: Team, session: Session, round_: Round) -> None:
    """The bot was down during a live session: people went home. What was said is shown, and the outcome is asked for."""
    session = close(turn, team, session, round_)
    wait_for_outcome(turn, team, session)


def running(turn: Turn, round_: Round | None) -> Session | None:
    """The session of which a round is a stage."""
    if not round_ or not round_.session_id:
        return None
    return turn.tx.sessions.get([round_.session_id]).get(round_.session_id)


def go_on(turn: Turn, team: Team, session: Session, round_: Round) -> Session:
    """Close the open stage, show what was said, and open the next one."""
    session = close(turn, team, session, round_)
    if session.silent >= SILENT_AT_MOST:
        for room in team.rooms:
            message = turn.message(team.casus.language, "sessions.silent", title=_title(team, session))
            turn.post(room, f"session/{session.id}/silent/{room.id}", message)
        return end(turn, team, session)
    if session.stage + 1 < len(session.stages):
        return open_stage(turn, team, session, session.stage + 1)
    return wait_for_outcome(turn, team, session)


def close(turn: Turn, team: Team, session: Session, round_: Round, *, shown: bool = True) -> Session:
    """Close a stage. With `shown`, everybody sees what was said in it."""
    stage = stage_of(round_.id)
    closed = replace(round_, closed_at=turn.now)
    turn.tx.rounds.save(closed)
    gathers = any(step.kind in GATHERS for step in session.stages[stage])
    said = _anything_said(turn, session, stage)
    silent = session.silent if not gathers else 0 if said else session.silent + 1
    revealed = tuple(sorted({*session.revealed, stage})) if shown and said else session.revealed
    session = replace(session, silent=silent, revealed=revealed)
    turn.tx.sessions.save(session)
    showing.post_stage(turn, team, session, closed, has_some=said)
    if shown and said:
        keeping.keep(turn, team, session, stage)
        showing.post_shown(turn, team, session, stage)
    _forget(turn, team, session, stage)
    return session


def _anything_said(turn: Turn, session: Session, stage: int) -> bool:
    ids = {step.id for step in session.stages[stage]}
    if any(answer.state is AnswerState.PRESENT for answer in showing.said_in(turn, session, [stage])):
        return True
    return any(vote.step in ids for vote in turn.tx.sessions.votes(session.id))


def _forget(turn: Turn, team: Team, session: Session, stage: int) -> None:
    """Destroy what a format keeps only until this stage is over. A frozen casus keeps it, like everything else."""
    over = {step.id for step in session.stages[stage]}
    gone = {step.id for step in session.format.steps_in(session.way) if step.until in over}
    if not gone or team.casus.frozen:
        return
    stages = sorted({showing.stage_with(session, step_id) for step_id in gone})
    told = [
        answer
        for answer in showing.said_in(turn, session, stages)
        if answer.question_key in gone and answer.state is AnswerState.PRESENT
    ]
    for answer in told:
        answers.expire(turn, answer)
        answers.release(turn, answer)
    if told:
        week = agenda.iso_week(turn.local(team.casus, turn.now).date())
        turn.tx.archive.log(Destruction(casus_id=team.casus.id, at=turn.now, week=week, count=len(told), why="expired"))
    for number in stages:
        if number in session.revealed:
            showing.post_shown(turn, team, session, number)


def wait_for_outcome(turn: Turn, team: Team, session: Session) -> Session:
    """All stages are over: the room is asked what the first step is, the facilitator writes down what came out."""
    if not session.format.harvest:
        return end(turn, team, session)
    session = replace(session, state=SessionState.CLOSING)
    turn.tx.sessions.save(session)
    language = team.casus.language
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.closing",
            (),
            title=_title(team, session),
            harvest=showing.in_language(session.format.harvest, language),
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
    _tell_leader(turn, team, session, None)
    return session


def alone(turn: Turn, due: Sequence[Moment]) -> None:
    """Nobody wrote down what came out. The other facilitators may take it over; days later it ends without."""
    sessions = turn.tx.sessions.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        session, team = sessions.get(moment.subject), by_casus.get(moment.casus_id)
        if not session or not team or session.state is not SessionState.CLOSING:
            continue
        if moment.occurrence == "0":
            offer_take_over(turn, team, session)
        else:
            end(turn, team, session)


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
            title=showing.in_language(session.format.title, language),
        )
        turn.tell(member, f"session/{session.id}/take-over/{member.id}", message)


def end(turn: Turn, team: Team, session: Session) -> Session:
    """A session is over. Its stages close without showing what was not shown yet; raw texts live as long as others."""
    ids = [stage_round(session.id, stage) for stage in range(len(session.stages))]
    rounds = turn.tx.rounds.get(ids)
    for round_ in rounds.values():
        if not round_.closed_at:
            closed = replace(round_, closed_at=turn.now)
            turn.tx.rounds.save(closed)
            showing.post_stage(turn, team, session, closed)
    session = replace(session, state=SessionState.ENDED, ended_at=turn.now)
    turn.tx.sessions.save(session)
    for round_ in rounds.values():
        expires = Moment(
            kind=MomentKind.EXPIRE, subject=round_.id, occurrence="", due_at=round_.opened_at, casus_id=team.casus.id
        )
        turn.tx.moments.postpone(expires, agenda.expires_at(round_.opened_at, turn.now))
    _tell_leader(turn, team, session, None)
    return session


def show_changed(turn: Turn, due: Sequence[Moment]) -> None:
    """The message of a live stage may change again: it says that there are contributions, or until when it goes on."""
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        round_, team = rounds.get(moment.subject), by_casus.get(moment.casus_id)
        session = running(turn, round_)
        if not round_ or not team or not session or round_.closed_at or session.stage != stage_of(round_.id):
            continue
        turn.tx.sessions.save(replace(session, shown_at=turn.now))
        some = _anything_said(turn, session, session.stage)
        showing.post_stage(turn, team, session, round_, has_some=some)


def show_soon(turn: Turn, session: Session, round_: Round, what: str) -> None:
    """Let the message of a live stage follow, at most once a minute. The same `what` is planned once."""
    if session.way is not Way.LIVE:
        return
    due_at = max(turn.now, (session.shown_at or turn.now) + ONCE_A)
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.STAGE_SHOWN,
                subject=round_.id,
                occurrence=what,
                due_at=due_at,
                casus_id=round_.casus_id,
            )
        ]
    )


def longer(turn: Turn, team: Team, session: Session, round_: Round) -> Round:
    """Give the open stage its time once more: live a few minutes, in the chat as long as it had."""
    if session.way is Way.LIVE:
        closes_at = max(round_.closes_at, turn.now) + timedelta(minutes=5)
    else:
        closes_at = _chat_end(turn, team, session, max(round_.closes_at, turn.now))
    round_ = replace(round_, closes_at=closes_at)
    turn.tx.rounds.save(round_)
    _plan(turn, round_, MomentKind.STAGE, closes_at)
    if session.way is Way.LIVE:
        show_soon(turn, session, round_, closes_at.isoformat())
    else:
        showing.post_stage(turn, team, session, round_)
    _tell_leader(turn, team, session, round_)
    return round_


def _tell_leader(turn: Turn, team: Team, session: Session, round_: Round | None) -> None:
    """The one private message with which a facilitator leads a session, as it is now."""
    leader = next((member for member in team.members if member.id == session.led_by), None)
    if not leader:
        return
    language = turn.language_of(leader, team.persons[leader.person_id], team.casus)
    key = f"session/{session.id}/lead/{leader.id}"
    if round_:
        turn.tell(leader, key, showing.panel(turn, language, team, session, leader, round_))
        if not _leads(leader):
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
        title=showing.in_language(session.format.title, language),
        waits=session.state is SessionState.CLOSING,
    )
    turn.tell(leader, key, message)


def _leads(member: Member) -> bool:
    """Whether somebody still can lead: takes part, and facilitates."""
    return member.presence is Presence.ACTIVE and member.facilitating is Facilitating.YES


def _title(team: Team, session: Session) -> str:
    return showing.in_language(session.format.title, team.casus.language)
