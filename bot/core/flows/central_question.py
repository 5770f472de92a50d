"""«Jullie vraag»: the central question of a casus, its versions, and who proposed them.

Who sets up may write the first (`casus.py`), everybody in the casus a new one; the room sees it. Without one, questions
of *doen* wait (`choosing.py`).
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Field, Form, Problem, Shown
from bot.core.model import Casus, CentralQuestion, Member, Presence

LONGEST = 200


def show(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`/reflectie vraag`: the question as it is, and how it became so."""
    language, team, member = _as_member(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.not_here")
    versions = turn.tx.archive.central_questions(team.casus.id)
    names = {each.id: team.name(each) for each in team.members}
    lines = [
        turn.say(
            language,
            "central.version",
            version=each.version,
            text=each.text,
            name=names[each.proposed_by],
            day=turn.local(team.casus, each.at),
        )
        for each in versions
    ]
    propose = [turn.choice(language, "central", team.casus.id, style="primary")] if member else []
    return turn.message(language, "central.show", propose, casus=team.casus.name, versions=lines)


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Nieuwe versie schrijven»."""
    language, team, member = _as_member(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    return Form(
        name="central",
        context=team.casus.id,
        title=turn.say(language, "central.form_title"),
        intro=turn.say(language, "central.form_intro"),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "central.field_text"),
                kind="line",
                value=team.casus.central,
                hint=turn.say(language, "central.field_text_hint"),
                max_length=LONGEST,
            ),
        ),
        submit=turn.say(language, "central.form_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """A new version: it holds from now on, and the room sees who wrote it."""
    language, team, member = _as_member(turn, event, event.context)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    text = answers.one_line(event.fields.get("text", ""))
    if wrong := flaw(turn, language, text):
        return Problem(fields={"text": wrong})
    if text == team.casus.central:
        return turn.message(language, "central.same")
    version = len(turn.tx.archive.central_questions(team.casus.id)) + 1
    casus = replace(team.casus, central=text)
    turn.tx.casussen.save(casus)
    add_version(turn, casus, member, version)
    show_drafts(turn, replace(team, casus=casus))
    for room in team.rooms:
        key = f"central/{team.casus.id}/{version}/{room.id}"
        name = team.name(member)
        said = turn.message(team.casus.language, "central.new", (), version=version, text=text, name=name)
        turn.post(room, key, said)
    return turn.message(language, "central.kept", version=version)


def flaw(turn: Turn, language: str, text: str) -> str | None:
    """Why a text on one line is not taken as a question, or None."""
    if not 0 < len(text) <= LONGEST:
        return turn.say(language, "central.text_length", longest=LONGEST)
    why = answers.objection(text)
    return answers.object_to(turn, language, why) if why else None


def add_version(turn: Turn, casus: Casus, member: Member, version: int) -> None:
    """Keep the question of a casus as it is now as a version, with who wrote it."""
    turn.tx.archive.add_central_question(
        CentralQuestion(casus_id=casus.id, version=version, text=casus.central, proposed_by=member.id, at=turn.now)
    )


def _as_member(turn: Turn, event: Event, casus_id: str) -> tuple[str, Team | None, Member | None]:
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return language, None, None
    team = teams(turn, [spot.casus.id])[spot.casus.id]
    member = team.member_of(spot.person)
    return language, team, member if member and member.presence is Presence.ACTIVE else None
