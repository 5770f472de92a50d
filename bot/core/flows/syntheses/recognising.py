"""«Herken ik», «herken ik niet»: what people say, in private, of the points of a posted summary.

One voice a person and point, that can be changed until the next summary is posted; that one says in a line how many people
recognised it, as far as the group is large enough (`core/sharing.py`, `beside.py`). Never a public reaction. What was said of
a point that is taken out of the summary is forgotten (`making.py`).
"""

from __future__ import annotations

from bot.core.events import Chose, Event, Submitted
from bot.core.flows.syntheses import beside
from bot.core.flows.turn import Turn, ids, teams
from bot.core.messages import Field, Form, Option, Shown
from bot.core.model import Member, Presence, Recognition, Synthesis, SynthesisState

YES, NO, NOTHING = "yes", "no", "nothing"


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Herken je dit?»: a field for each point, with what this person said before."""
    language, member, synthesis = _of(turn, event, event.value)
    if not member:
        return turn.message(language, "syntheses.only_members")
    if not synthesis:
        return turn.message(language, "recognising.too_late")
    said = {
        each.point: each.yes
        for each in turn.tx.recognitions.of(synthesis.casus_id, synthesis.week)
        if each.member_id == member.id
    }
    options = tuple(Option(value=each, label=turn.say(language, f"recognising.{each}")) for each in (YES, NO, NOTHING))
    return Form(
        name="recognise",
        context=f"{synthesis.casus_id}/{synthesis.week}",
        title=turn.say(language, "recognising.title"),
        intro=turn.say(language, "recognising.intro"),
        fields=tuple(
            Field(
                name=f"point_{number}",
                label=turn.say(language, "recognising.point", theme=beside.short_name(turn, language, point)),
                kind="one_of",
                value=(YES if said[point] else NO) if point in said else NOTHING,
                options=options,
            )
            for number, point in enumerate(points(synthesis))
        ),
        submit=turn.say(language, "recognising.submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: kept at once, instead of what this person said before."""
    language, member, synthesis = _of(turn, event, event.context)
    if not member:
        return turn.message(language, "syntheses.only_members")
    if not synthesis:
        return turn.message(language, "recognising.too_late")
    for number, point in enumerate(points(synthesis)):
        said = event.fields.get(f"point_{number}", "")
        if said in (YES, NO):
            turn.tx.recognitions.put(
                Recognition(
                    casus_id=synthesis.casus_id,
                    week=synthesis.week,
                    point=point,
                    member_id=member.id,
                    yes=said == YES,
                    at=turn.now,
                )
            )
        elif said == NOTHING:
            turn.tx.recognitions.take_back(synthesis.casus_id, synthesis.week, point, member.id)
    return turn.message(language, "recognising.thanks")


def points(synthesis: Synthesis) -> tuple[str, ...]:
    """The themes of its points, each once, in their order."""
    return tuple(dict.fromkeys(each.point for each in synthesis.statements if each.point))


def _of(turn: Turn, event: Event, value: str) -> tuple[str, Member | None, Synthesis | None]:
    """The language to speak in; the member if whoever did this takes part; and the summary if it is the last
    one that was posted."""
    casus_id, week = ids(value, 2)
    team = teams(turn, [casus_id]).get(casus_id)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    member = team.member_of(spot.person) if team else None
    if not team or not member or member.presence is not Presence.ACTIVE:
        return language, None, None
    posted = [each for each in turn.tx.syntheses.of(casus_id) if each.state is SynthesisState.POSTED]
    last = posted[-1] if posted else None
    return language, member, last if last and last.week == week and points(last) else None
