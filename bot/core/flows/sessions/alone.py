"""A format for one person alone (W20): a form, and what was filled in comes back as a text. Nothing is stored."""

from __future__ import annotations

from bot.core.events import Event, Submitted
from bot.core.flows import answers
from bot.core.flows.turn import Turn, ids
from bot.core.messages import Field, Form, Problem, Shown
from bot.core.model import Format, StepKind
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown


def form(turn: Turn, event: Event, casus_id: str, format_: Format) -> Shown:
    """The questions, all at once: whoever answers is the only one who sees it."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.member:
        return turn.message(language, "own_data.not_a_member")
    steps = [step for step in format_.steps if step.kind is StepKind.ASK]
    return Form(
        name="session_alone",
        context=f"{casus_id}/{format_.id}",
        title=turn.say(language, "sessions.form_title", title=Markdown(in_language(format_.title, language))),
        intro=turn.say(language, "sessions.alone_intro", warning=in_language(format_.warning, language)),
        fields=tuple(
            Field(
                name=f"text{number}",
                label=Markdown(in_language(step.text, language)),
                kind="text",
                hint=in_language(step.hint, language),
                required=False,
                max_length=answers.LONGEST,
            )
            for number, step in enumerate(steps)
        ),
        submit=turn.say(language, "sessions.alone_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """Give it back, to save where this person wants; here it is gone when they close it."""
    casus_id, id_ = ids(event.context, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    format_ = next((each for each in turn.library.formats() if each.id == id_ and each.private), None)
    if not format_:
        return turn.message(language, "rounds.gone")
    steps = [step for step in format_.steps if step.kind is StepKind.ASK]
    lines = [
        (in_language(step.text, language), answers.clean(event.fields.get(f"text{number}", "")))
        for number, step in enumerate(steps)
    ]
    told = [(question, text) for question, text in lines if text]
    if not told:
        return Problem(fields={"text0": turn.say(language, "answers.empty")})
    title = in_language(format_.title, language)
    return turn.message(language, "sessions.alone_text", title=title, lines=told)
