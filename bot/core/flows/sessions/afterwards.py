"""Days after a session: one light question in the room, answered with one tap that nobody else sees.

What people choose is used for the format, never for a person: whoever starts it again reads it, when enough people chose. Who
wants says a sentence about the format. It goes to the facilitators without a name, and is not kept. Planned by `ending.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.core import agenda
from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.sessions.showing import COUNTS_FROM
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Field, Form, Problem, Shown
from bot.core.model import Format, Member, Moment, MomentKind, Session
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown

AFTER = {"2": timedelta(days=2), "14": timedelta(days=14)}
"""When people are asked something once more, by the name of that question."""
CHOICES = {"2": ("after_yes", "after_somewhat", "after_no"), "14": ("after_done", "after_busy", "after_not_yet")}
"""What can be answered to it: the labels of the buttons."""
FIT = "2"
"""The question whether the format suited people."""
LONGEST = 200


def plan(turn: Turn, team: Team, session: Session) -> None:
    """What came out was written down for the first time: the questions come days later."""
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.SESSION_AFTER,
                subject=session.id,
                occurrence=name,
                due_at=agenda.when_not_quiet(turn.now + after, team.casus.zone, turn.days_off),
                casus_id=team.casus.id,
            )
            for name, after in AFTER.items()
        ]
    )


def ask(turn: Turn, due: Sequence[Moment]) -> None:
    """The day of such a question came."""
    sessions = turn.tx.sessions.get([moment.subject for moment in due])
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for moment in due:
        session, team = sessions.get(moment.subject), by_casus.get(moment.casus_id)
        if not session or not team or moment.occurrence not in AFTER:
            continue
        if not session.format.fits_in(team.casus.state):
            continue
        language = team.casus.language
        for room in team.rooms:
            choices = [
                turn.choice(language, "session_after", team.casus.id, session.id, moment.occurrence, each, label=each)
                for each in CHOICES[moment.occurrence]
            ]
            message = turn.message(
                language,
                f"sessions.after_{moment.occurrence}",
                choices,
                title=in_language(session.format.title, language),
            )
            turn.post(room, f"session/{session.id}/after-{moment.occurrence}/{room.id}", message)


def answer(turn: Turn, event: Chose) -> Shown:
    """One tap under such a question. Under the one about the format a sentence may follow."""
    casus_id, session_id, name, chosen = ids(event.value, 4)
    language, member, session = _found(turn, event, casus_id, session_id)
    if not member or not session or chosen not in CHOICES.get(name, ()):
        return turn.message(language, "rounds.gone")
    turn.tx.sessions.vote(session.id, f"after-{name}", member.id, [chosen])
    more = [turn.choice(language, "session_fit", casus_id, session.id)] if name == FIT else []
    return turn.message(language, "sessions.after_thanks", more)


def _found(turn: Turn, event: Event, casus_id: str, session_id: str) -> tuple[str, Member | None, Session | None]:
    """The language to speak in, who this is in the casus, and the session when it was held there."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    session = turn.tx.sessions.get([session_id]).get(session_id)
    here = session if session and session.casus_id == casus_id else None
    return turn.language_for(event, spot.person, spot.casus), spot.member, here


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Iets over de vorm zeggen»: a form with one line."""
    casus_id, session_id = ids(event.value, 2)
    language, member, session = _found(turn, event, casus_id, session_id)
    if not member or not session:
        return turn.message(language, "rounds.gone")
    text = Field(
        name="text",
        label=turn.say(language, "sessions.fit_field"),
        kind="line",
        hint=turn.say(language, "sessions.fit_hint"),
        max_length=LONGEST,
    )
    return Form(
        name="session_fit",
        context=f"{casus_id}/{session.id}",
        title=turn.say(language, "sessions.form_title", title=Markdown(in_language(session.format.title, language))),
        intro=turn.say(language, "sessions.fit_intro"),
        fields=(text,),
        submit=turn.say(language, "sessions.fit_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The sentence goes to the facilitators. A second one of the same person takes the place of the first."""
    casus_id, session_id = ids(event.context, 2)
    language, member, session = _found(turn, event, casus_id, session_id)
    if not member or not session:
        return turn.message(language, "rounds.gone")
    text = answers.one_line(event.fields.get("text", ""))
    if len(text) > LONGEST:
        return Problem(fields={"text": turn.say(language, "answers.too_long", length=len(text), longest=LONGEST)})
    if why := answers.objection(text):
        return Problem(fields={"text": answers.object_to(turn, language, why)})
    team = teams(turn, [casus_id])[casus_id]
    readers = [each for each in team.facilitators() if each.id != member.id]
    for reader in readers:
        theirs = turn.language_of(reader, team.persons[reader.person_id], team.casus)
        title = in_language(session.format.title, theirs)
        said = turn.message(theirs, "sessions.fit_said", (), casus=team.casus.name, title=title, text=text)
        turn.tell(reader, f"session/{session.id}/fit/{member.id}/{reader.id}", said)
    return turn.message(language, "sessions.fit_sent", (), read=bool(readers))


def fitted(turn: Turn, language: str, team: Team, format_: Format) -> list[tuple[Markdown, int]]:
    """What people chose about this format the last time that enough of them did here: each choice with its number."""
    held = [session for session in turn.tx.sessions.of(team.casus.id) if session.format.id == format_.id]
    for session in sorted(held, key=lambda each: each.started_at, reverse=True):
        chosen = [vote.choice for vote in turn.tx.sessions.votes(session.id) if vote.step == f"after-{FIT}"]
        if len(chosen) >= COUNTS_FROM:
            counted = ((each, chosen.count(each)) for each in CHOICES[FIT])
            return [(turn.say(language, f"choices.{each}"), count) for each, count in counted if count]
    return []
