"""A session from stage to stage: each opens, closes by its time or by a facilitator's word, and what was said is shown.

A stage of a session is a round of its own (`stage_round`). Nobody is waited for: who says nothing is never named, and never
holds the others up. In the chat two stages in a row in which nobody said anything end the session. Read next:
`announcing.py`, `showing.py`, `finishing.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core import agenda
from bot.core.flows.sessions import announcing, finishing, forgetting, grouping, heard, keeping, panel, showing
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import (
    Asked,
    CasusState,
    Format,
    Member,
    Moment,
    MomentKind,
    Round,
    Session,
    SessionState,
    Way,
    new_id,
)
from bot.core.model.formats import GATHERS, in_language, stage_hours
from bot.core.model.sessions import stage_of, stage_round

SILENT_AT_MOST = 2
"""So many stages in a row without a word end a session in the chat."""
ONCE_A = timedelta(minutes=1)
"""The message of a live stage changes at most this often."""
PAUSED_IS_LOOKED_AT_AGAIN = timedelta(hours=12)


def begin(
    turn: Turn, team: Team, format_: Format, way: Way, leader: Member, hours: int | None, subject: str = ""
) -> Session:
    """Start a session and open its first stage."""
    session = Session(
        id=new_id(turn.now),
        casus_id=team.casus.id,
        format=format_.beginning_with(subject),
        way=way,
        led_by=leader.id,
        started_at=turn.now,
        hours=hours,
        subject=subject,
    )
    turn.tx.sessions.add(session)
    announcing.post_opening(turn, team, session)
    return open_stage(turn, team, session, 0)


def open_stage(turn: Turn, team: Team, session: Session, stage: int) -> Session:
    """Open a stage, for the first time or again, and plan its end."""
    if stage in session.revealed:
        session = replace(session, revealed=tuple(each for each in session.revealed if each != stage))
        showing.post_shown(turn, team, session, stage, is_open=True)
    session = grouping.group(turn, team, replace(session, stage=stage, shown_at=turn.now), stage)
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
    announcing.post_stage(
        turn, team, session, round_, has_some=before is not None and heard.anything_said(turn, session, stage)
    )
    panel.tell(turn, team, session, round_)
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
                text=in_language(step.text, language),
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
        session = session_of(turn, round_)
        # A facilitator may have gone on, or given more time: then a later moment closes it.
        if not team or not round_ or not session or round_.closed_at or round_.closes_at > turn.now:
            continue
        if session.state is not SessionState.RUNNING or session.stage != stage_of(round_.id):
            continue
        if team.casus.state is CasusState.CLOSED and not session.format.after_end:
            finishing.end(turn, team, session)
        elif team.casus.state is CasusState.PAUSED:
            turn.tx.moments.postpone(moment, turn.now + PAUSED_IS_LOOKED_AT_AGAIN)
        elif session.way is Way.CHAT and (decent := _decent(turn, team, moment)) > turn.now:
            turn.tx.moments.postpone(moment, decent)
        elif session.way is Way.LIVE and agenda.is_late(moment.due_at, turn.now):
            _missed(turn, team, session, round_)
        elif _waits_for_more(turn, team, session, round_):
            _wait_for_more(turn, team, session, round_)
        else:
            _call_for_subject(turn, team, go_on(turn, team, session, round_))


def _call_for_subject(turn: Turn, team: Team, session: Session) -> None:
    """People looked for a subject, and the session went on by itself before who leads named one: another facilitator may."""
    looked = any(step.unless_subject for steps in session.stages[: session.stage] for step in steps)
    if session.state is SessionState.RUNNING and looked and not session.subject:
        panel.offer_take_over(turn, team, session)


def _waits_for_more(turn: Turn, team: Team, session: Session, round_: Round) -> bool:
    """Whether the open stage gets its time once more by itself: somebody wrote something in it, and the next stage needs
    more of that. Not when it was given more time before."""
    if session.stage + 1 == len(session.stages) or round_.closes_at > _chat_end(turn, team, session, round_.opened_at):
        return False
    to_come = keeping.to_come(turn, session, session.stage)
    return bool(to_come) and announcing.too_few_for(turn, team, session, session.stage + 1, to_come) is not None


def _wait_for_more(turn: Turn, team: Team, session: Session, round_: Round) -> None:
    round_ = longer(turn, team, session, round_)
    language = team.casus.language
    for room in team.rooms:
        title, closes = in_language(session.format.title, language), turn.local(team.casus, round_.closes_at)
        message = turn.message(language, "sessions.waits_for_more", title=title, closes=closes)
        turn.post(room, f"session/{round_.id}/waits/{room.id}", message)


def _decent(turn: Turn, team: Team, moment: Moment) -> datetime:
    """When a stage closes that was due while the bot was down: not in the night."""
    is_late = agenda.is_late(moment.due_at, turn.now)
    return agenda.when_not_quiet(turn.now, team.casus.zone, turn.days_off) if is_late else turn.now


def _missed(turn: Turn, team: Team, session: Session, round_: Round) -> None:
    """The bot was down during a live session: people went home. What was said is shown, and the outcome is asked for."""
    session = close(turn, team, session, round_)
    finishing.wait_for_outcome(turn, team, session)


def session_of(turn: Turn, round_: Round | None) -> Session | None:
    """The session of which a round is a stage."""
    if not round_ or not round_.session_id:
        return None
    return turn.tx.sessions.get([round_.session_id]).get(round_.session_id)


def go_on(turn: Turn, team: Team, session: Session, round_: Round) -> Session:
    """Close the open stage, show what was said, and open the next one."""
    session = close(turn, team, session, round_)
    if session.silent >= SILENT_AT_MOST:
        for room in team.rooms:
            message = turn.message(
                team.casus.language, "sessions.silent", title=in_language(session.format.title, team.casus.language)
            )
            turn.post(room, f"session/{session.id}/silent/{room.id}", message)
        return finishing.end(turn, team, session)
    return open_next(turn, team, session)


def open_next(turn: Turn, team: Team, session: Session) -> Session:
    """Open the stage after this one. One that needs more than the casus keeps is not held, and the room reads why."""
    language = team.casus.language
    for stage in range(session.stage + 1, len(session.stages)):
        too_few = announcing.too_few_for(turn, team, session, stage)
        if not too_few:
            return open_stage(turn, team, session, stage)
        for room in team.rooms:
            title = in_language(session.format.title, language)
            message = turn.message(language, "sessions.not_held", title=title, why=in_language(too_few, language))
            turn.post(room, f"session/{stage_round(session.id, stage)}/not-held/{room.id}", message)
    return finishing.wait_for_outcome(turn, team, session)


def close(turn: Turn, team: Team, session: Session, round_: Round, *, shown: bool = True, over: bool = True) -> Session:
    """Close a stage. With `shown`, everybody sees what was said in it. Unless it is `over` it comes back, and what is kept
    until its end stays."""
    stage = stage_of(round_.id)
    closed = replace(round_, closed_at=turn.now)
    turn.tx.rounds.save(closed)
    gathers = any(step.kind in GATHERS for step in session.stages[stage])
    said = heard.anything_said(turn, session, stage)
    # At a table people talk: that nobody types there says nothing. Nor does a step that was left for another.
    counts = gathers and session.way is Way.CHAT and shown
    silent = session.silent if not counts else 0 if said else session.silent + 1
    revealed = tuple(sorted({*session.revealed, stage})) if shown and said else session.revealed
    session = replace(session, silent=silent, revealed=revealed)
    turn.tx.sessions.save(session)
    announcing.post_stage(turn, team, session, closed, has_some=said)
    if shown and said:
        keeping.keep(turn, team, session, stage)
        showing.post_shown(turn, team, session, stage)
    if over:
        forgetting.forget(turn, team, session, {step.id for step in session.stages[stage]})
    return session


def show_changed(turn: Turn, due: Sequence[Moment]) -> None:
    """The message of a live stage may change again: it says that there are contributions, or until when it goes on."""
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        round_, team = rounds.get(moment.subject), by_casus.get(moment.casus_id)
        session = session_of(turn, round_)
        if not round_ or not team or not session or round_.closed_at or session.stage != stage_of(round_.id):
            continue
        turn.tx.sessions.save(replace(session, shown_at=turn.now))
        some = heard.anything_said(turn, session, session.stage)
        announcing.post_stage(turn, team, session, round_, has_some=some)


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


def show_again(turn: Turn, team: Team, session: Session, round_: Round) -> None:
    """Something else than a contribution changed in the message of the open stage."""
    if session.way is Way.LIVE:
        show_soon(turn, session, round_, f"{round_.closes_at.isoformat()}/{turn.now.isoformat()}")
    else:
        announcing.post_stage(turn, team, session, round_)


def longer(turn: Turn, team: Team, session: Session, round_: Round) -> Round:
    """Give the open stage its time once more: live a few minutes, in the chat as long as it had."""
    if session.way is Way.LIVE:
        closes_at = max(round_.closes_at, turn.now) + timedelta(minutes=5)
    else:
        closes_at = _chat_end(turn, team, session, max(round_.closes_at, turn.now))
    round_ = replace(round_, closes_at=closes_at)
    turn.tx.rounds.save(round_)
    _plan(turn, round_, MomentKind.STAGE, closes_at)
    show_again(turn, team, session, round_)
    panel.tell(turn, team, session, round_)
    return round_
