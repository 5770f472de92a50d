"""The end of a casus: the harvest of it, which both sides confirm, and a day to come back eight weeks later.

The harvest is said from what is kept now, so that what is taken away is out of it too. `begin` comes from `casus.py` when
a facilitator closes, `come_back` from the tick.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.core import agenda
from bot.core.flows.items import card, door, saying
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import ByWhom, CasusState, Item, Member, Moment, MomentKind
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown

COME_BACK_AFTER = timedelta(weeks=8)
HARVEST = "oogst"
EXPECTED = "verwachting"
KNOT = "knoop"
IN_HARVEST = ("omslagpunt", "werkend-element", KNOT, "waarde")
"""The kinds that a harvest tells of, in this order: after what was expected, before what is still open."""
STAYS_OPEN = ("afspraak", "knoop", "leervraag")
COUNCIL = {"raad", "gemeenteraad", "deelraad", "council"}
"""Words for who decides, by which a harvest says what it asks of the council."""
MOST = 5
"""So many of each kind, the newest."""


def begin(turn: Turn, team: Team, by: Member) -> None:
    """The casus is closed: its harvest comes in the room as a sketch, and a day to come back is planned."""
    name = turn.say(team.casus.language, "kept.harvest_of", casus=team.casus.name)
    show(turn, team)
    if _there(turn, team):  # an empty harvest needs nobody's yes
        card.show(turn, team, door.draft(turn, team, by=by, kind=HARVEST, text=str(name)))
    day = (turn.local(team.casus, turn.now) + COME_BACK_AFTER).date()
    at = agenda.instant(day, door.ASKED_AT, ZoneInfo(team.casus.zone))
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.COME_BACK,
                subject=team.casus.id,
                occurrence=day.isoformat(),
                due_at=agenda.when_not_quiet(at, team.casus.zone, turn.days_off),
                casus_id=team.casus.id,
            )
        ]
    )


def show(turn: Turn, team: Team) -> None:
    """Put the harvest in the rooms of a closed casus, as it is now."""
    language = team.casus.language
    there = _there(turn, team)
    parts = _expected(turn, team, there)
    for kind_id in IN_HARVEST:
        kind = door.kind_of(turn, kind_id)
        of_kind = [item for item in there if item.kind == kind_id and (kind_id != KNOT or kind.is_over(item.status))]
        if of_kind:
            lines = [_line(turn, language, item) for item in of_kind[-MOST:]]
            parts.append(turn.say(language, "kept.harvest_part", kind=saying.of(kind.name, language), lines=lines))
    versions = turn.tx.archive.central_questions(team.casus.id)
    open_ = [
        item for item in there if item.kind in STAYS_OPEN and not door.kind_of(turn, item.kind).is_over(item.status)
    ]
    asked_of_council = [item for item in open_ if item.kind == KNOT and _by_council(item)]
    rest = [item for item in open_ if item not in asked_of_council]
    message = turn.message(
        language,
        "kept.harvest",
        (),
        casus=team.casus.name,
        first=versions[0].text if versions else None,
        last=versions[-1].text if len(versions) > 1 else None,
        parts=parts,
        lines=[_line(turn, language, item, with_who=True) for item in rest[-MOST:]],
        council=[_line(turn, language, item) for item in asked_of_council[-MOST:]],
        sides=team.casus.sides or None,
    )
    for room in team.rooms:
        turn.post(room, f"harvest/{team.casus.id}/{room.id}", message, shows=[item.id for item in there])


def _expected(turn: Turn, team: Team, there: Sequence[Item]) -> list[Markdown]:
    """What people expected, and what they wrote down when they looked back on it together (W01)."""
    language = team.casus.language
    expected = [item for item in there if item.kind == EXPECTED]
    looked_back = [
        turn.say(
            language,
            "kept.harvest_outcome",
            title=in_language(session.format.title, language),
            outcome=session.outcome,
        )
        for session in turn.tx.sessions.of(team.casus.id)
        if session.outcome and any(EXPECTED in step.shows for step in session.format.steps)
    ]
    parts = []
    if expected:
        lines = [turn.say(language, "kept.harvest_words", text=item.text) for item in expected[-MOST:]]
        parts.append(turn.say(language, "kept.harvest_expected", lines=lines))
    if looked_back:
        parts.append(turn.say(language, "kept.harvest_happened", lines=looked_back[-MOST:]))
    return parts


def _by_council(item: Item) -> bool:
    """Whether the council is to decide it, by the words of whoever wrote the knot."""
    decider = item.parts.get("decider", "").lower().replace("-", " ").split()
    return any(word in COUNCIL for word in decider)


def come_back(turn: Turn, due: Sequence[Moment]) -> None:
    """Eight weeks after the end: what came of what was agreed? Nothing in a casus that goes on after all."""
    by_casus = teams(turn, sorted({moment.casus_id for moment in due}))
    for moment in due:
        team = by_casus.get(moment.casus_id)
        if not team or team.casus.state is not CasusState.CLOSED:
            continue
        decent = agenda.when_not_quiet(turn.now, team.casus.zone, turn.days_off)
        if decent > turn.now:
            turn.tx.moments.postpone(moment, decent)
            continue
        language = team.casus.language
        there = [item for item in _there(turn, team) if item.kind in STAYS_OPEN]
        lines = [_line(turn, language, item) for item in there[-MOST:]]
        held = next((each for each in turn.library.formats() if each.after_end), None)
        command = in_language(held.command, language) if held else ""
        for room in team.rooms:
            message = turn.message(language, "kept.come_back", (), casus=team.casus.name, lines=lines, command=command)
            key = f"come-back/{team.casus.id}/{moment.occurrence}/{room.id}"
            turn.post(room, key, message, shows=[item.id for item in there])


def _there(turn: Turn, team: Team) -> list[Item]:
    """What people kept and the whole team may read."""
    everything = turn.tx.items.of(team.casus.id)
    return [item for item in everything if door.is_shared(item) and door.kind_of(turn, item.kind).by is not ByWhom.BOT]


def _line(turn: Turn, language: str, item: Item, *, with_who: bool = False) -> Markdown:
    kind = door.kind_of(turn, item.kind)
    return turn.say(
        language,
        "kept.line",
        text=item.text,
        parts=saying.parts_of(language, kind, item),
        who=turn.say(language, f"kept.by_{item.who}") if with_who and item.who else None,
        day=item.hear_by if with_who else None,
        status=saying.status_name(turn, language, item.kind, item.status) if len(kind.statuses) > 1 else None,
        reason=item.reason or None,
        name=None,
        waits=False,
    )
