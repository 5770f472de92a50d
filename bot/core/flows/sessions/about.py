"""What a session is about: the word, the question, in formats that need to know. A facilitator gives it.

At the start (`starting.py`), or later, when people looked for one together. Whatever is asked after that says it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.sessions import panel, running
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Message, Problem, Shown
from bot.core.model import Format, Session, SessionState
from bot.core.model.formats import in_language
from bot.core.model.sessions import stage_round
from bot.core.ports.library import Markdown

LONGEST = 120


def field(turn: Turn, language: str, format_: Format, subject: str, *, required: bool) -> Field:
    """The field that asks for it, in the words of the format."""
    label = in_language(format_.subject.label, language) if format_.subject else ""
    hint = in_language(format_.subject.hint, language) if format_.subject else ""
    return Field(
        name="subject",
        label=label,
        kind="line",
        value=subject,
        hint=hint or turn.say(language, "sessions.field_subject_hint"),
        required=required,
        max_length=LONGEST,
    )


def trouble_with(turn: Turn, language: str, format_: Format, subject: str) -> str:
    """What is wrong with a subject at the start of a format; "": nothing."""
    if not subject:
        must = format_.subject and not format_.subject.without
        return turn.say(language, "sessions.subject_missing") if must else ""
    if len(subject) > LONGEST:
        return turn.say(language, "answers.too_long", length=len(subject), longest=LONGEST)
    why = answers.objection(subject)
    return answers.object_to(turn, language, why) if why else ""


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Onderwerp noemen» of whoever leads a session."""
    language, found = _found(turn, event)
    if isinstance(found, Message):
        return found
    team, session = found
    return Form(
        name="session_subject",
        context=f"{team.casus.id}/{session.id}",
        title=turn.say(language, "sessions.form_title", title=Markdown(in_language(session.format.title, language))),
        intro=turn.say(language, "sessions.subject_intro"),
        fields=(field(turn, language, session.format, session.subject, required=True),),
        submit=turn.say(language, "sessions.subject_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """From now on it stands in the texts; the open step says it at once."""
    language, found = _found(turn, event)
    if isinstance(found, Message):
        return found
    team, session = found
    subject = answers.one_line(event.fields.get("subject", ""))
    trouble = trouble_with(turn, language, session.format, subject)
    if trouble or not subject:
        return Problem(fields={"subject": trouble or turn.say(language, "sessions.subject_missing")})
    session = replace(session, subject=subject)
    turn.tx.sessions.save(session)
    id_ = stage_round(session.id, session.stage)
    round_ = turn.tx.rounds.get([id_])[id_]
    running.show_again(turn, team, session, round_)
    panel.tell(turn, team, session, round_)
    return turn.message(language, "sessions.subject_kept", subject=subject)


def _found(turn: Turn, event: Chose | Submitted) -> tuple[str, tuple[Team, Session] | Message]:
    """The language to speak in, and the session that runs; or why it cannot be given a subject."""
    casus_id, session_id = ids(event.value if isinstance(event, Chose) else event.context, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return language, turn.message(language, "sessions.only_facilitators")
    session = turn.tx.sessions.running([casus_id]).get(casus_id)
    if not session or session.id != session_id or session.state is not SessionState.RUNNING:
        return language, turn.message(language, "sessions.nothing_runs", casus=team.casus.name)
    return language, (team, session)
