"""The end of a session: what came out, in one form.

A session that was held on paper or around a table is written down with the same form (`/reflectie oogst`). Read next:
`running.py`, `afterwards.py`.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core import agenda
from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.sessions import afterwards, finishing, running
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import Format, Member, Session, SessionState, new_id
from bot.core.model.formats import in_language
from bot.core.model.sessions import stage_round

LONGEST_OUTCOME = 1500
LONGEST_LINE = 200


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Opbrengst opschrijven»."""
    casus_id, session_id = ids(event.value, 2)
    return form(turn, event, casus_id, session_id)


def form(turn: Turn, event: Event, casus_id: str, session_id: str = "") -> Shown:
    """`oogst`: what came out, the first step, and who lets know. Without a session that runs it is about one that was held
    elsewhere: then the form asks which."""
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "sessions.only_facilitators")
    session = _session(turn, team, session_id)
    fields = []
    if not session:
        options = tuple(
            Option(value=each.id, label=in_language(each.title, language))
            for each in turn.library.formats()
            if not each.private
        )
        fields.append(
            Field(name="format", label=turn.say(language, "sessions.field_format"), kind="one_of", options=options)
        )
    harvest = in_language(session.held.harvest, language) if session else ""
    fields += [
        Field(
            name="outcome",
            label=turn.say(language, "sessions.field_outcome"),
            kind="text",
            value=session.outcome if session else "",
            hint=harvest or turn.say(language, "sessions.field_outcome_hint"),
            max_length=LONGEST_OUTCOME,
        ),
        Field(
            name="first",
            label=turn.say(language, "sessions.field_first"),
            kind="line",
            value=session.first_step if session else "",
            hint=turn.say(language, "sessions.field_first_hint"),
            required=False,
            max_length=LONGEST_LINE,
        ),
        Field(
            name="by",
            label=turn.say(language, "sessions.field_by"),
            kind="line",
            value=session.first_by.strftime("%d-%m-%Y") if session and session.first_by else "",
            hint=turn.say(language, "sessions.field_by_hint"),
            required=False,
            max_length=10,
        ),
    ]
    return Form(
        name="session_harvest",
        context=f"{team.casus.id}/{session.id if session else ''}",
        title=turn.say(language, "sessions.harvest_title"),
        intro=turn.say(language, "sessions.harvest_intro", running=session is not None and not session.outcome),
        fields=tuple(fields),
        submit=turn.say(language, "sessions.harvest_submit"),
        language=language,
    )


def _session(turn: Turn, team: Team, session_id: str) -> Session | None:
    """The session that a harvest is of: this one, or the one that runs."""
    if session_id:
        found = turn.tx.sessions.get([session_id]).get(session_id)
        return found if found and found.casus_id == team.casus.id else None
    return turn.tx.sessions.running([team.casus.id]).get(team.casus.id)


def submit(turn: Turn, event: Submitted) -> Shown:
    """What came out is written down: the room reads it, and says what is not right in it."""
    casus_id, session_id = ids(event.context, 2)
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    session = _session(turn, team, session_id)
    outcome, first = answers.clean(event.fields.get("outcome", "")), answers.one_line(event.fields.get("first", ""))
    written = event.fields.get("by", "").strip()
    wrong: dict[str, str] = {}
    if len(outcome) > LONGEST_OUTCOME:
        longest = LONGEST_OUTCOME
        wrong["outcome"] = turn.say(language, "answers.too_long", length=len(outcome), longest=longest)
    elif why := answers.objection(outcome):
        wrong["outcome"] = answers.object_to(turn, language, why)
    if first and (why := answers.objection(first)):
        wrong["first"] = answers.object_to(turn, language, why)
    by = agenda.read_day(written) if written else None
    if written and (by is None or by < turn.local(team.casus, turn.now).date()):
        wrong["by"] = turn.say(language, "sessions.by_wrong")
    format_ = session.format if session else _format(turn, event.fields.get("format", ""))
    if not format_:
        wrong["format"] = turn.say(language, "sessions.choose_format")
    if wrong or not format_:
        return Problem(fields=wrong)
    if not session:
        session = _held_elsewhere(turn, team, member, format_)
    is_new = not session.outcome
    session = _end(turn, team, replace(session, outcome=outcome, first_step=first, first_by=by))
    _post(turn, team, session)
    if is_new:
        afterwards.plan(turn, team, session)
    return turn.message(language, "sessions.harvested", title=in_language(format_.title, language))


def _format(turn: Turn, id_: str) -> Format | None:
    return next((each for each in turn.library.formats() if each.id == id_ and not each.private), None)


def _held_elsewhere(turn: Turn, team: Team, member: Member, format_: Format) -> Session:
    session = Session(
        id=new_id(turn.now),
        casus_id=team.casus.id,
        format=format_,
        way=format_.ways[-1],
        led_by=member.id,
        started_at=turn.now,
        state=SessionState.ENDED,
        ended_at=turn.now,
    )
    turn.tx.sessions.add(session)
    return session


def _end(turn: Turn, team: Team, session: Session) -> Session:
    if session.state is SessionState.ENDED:
        turn.tx.sessions.save(session)
        return session
    if session.state is SessionState.RUNNING:
        id_ = stage_round(session.id, session.stage)
        round_ = turn.tx.rounds.get([id_])[id_]
        session = running.close(turn, team, session, round_)
    return finishing.end(turn, team, session)


def _post(turn: Turn, team: Team, session: Session) -> None:
    """What came out, in every room; a later version takes the place of the first."""
    language = team.casus.language
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.outcome",
            (),
            title=in_language(session.format.title, language),
            outcome=session.outcome,
            first=session.first_step,
            by=session.first_by,
        )
        turn.post(room, f"session/{session.id}/outcome/{room.id}", message)
