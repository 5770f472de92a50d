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
from bot.core.ports.library import Markdown

COME_BACK_AFTER = timedelta(weeks=8)
HARVEST = "oogst"
IN_HARVEST = ("omslagpunt", "werkend-element", "waarde", "knoop")
"""The kinds that a harvest tells of, in this order; after them what is still open."""
STAYS_OPEN = ("afspraak", "knoop", "leervraag")
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
    parts = []
    for kind_id in IN_HARVEST:
        kind = door.kind_of(turn, kind_id)
        of_kind = [item for item in there if item.kind == kind_id and (kind_id != "knoop" or kind.is_over(item.status))]
        if of_kind:
            lines = [_line(turn, language, item) for item in of_kind[-MOST:]]
            parts.append(turn.say(language, "kept.harvest_part", kind=saying.of(kind.name, language), lines=lines))
    versions = turn.tx.archive.central_questions(team.casus.id)
    open_ = [
        item for item in there if item.kind in STAYS_OPEN and not door.kind_of(turn, item.kind).is_over(item.status)
    ]
    message = turn.message(
        language,
        "kept.harvest",
        (),
        casus=team.casus.name,
        first=versions[0].text if versions else None,
        last=versions[-1].text if len(versions) > 1 else None,
        parts=parts,
        lines=[_line(turn, language, item) for item in open_[-MOST:]],
    )
    for room in team.rooms:
        turn.post(room, f"harvest/{team.casus.id}/{room.id}", message, shows=[item.id for item in there])


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
        for room in team.rooms:
            message = turn.message(language, "kept.come_back", (), casus=team.casus.name, lines=lines)
            key = f"come-back/{team.casus.id}/{moment.occurrence}/{room.id}"
            turn.post(room, key, message, shows=[item.id for item in there])


def _there(turn: Turn, team: Team) -> list[Item]:
    """What people kept and the whole team may read."""
    everything = turn.tx.items.of(team.casus.id)
    return [item for item in everything if door.is_shared(item) and door.kind_of(turn, item.kind).by is not ByWhom.BOT]


def _line(turn: Turn, language: str, item: Item) -> Markdown:
    kind = door.kind_of(turn, item.kind)
    return turn.say(
        language,
        "kept.line",
        text=item.text,
        parts=saying.parts_of(language, kind, item),
        who=None,
        day=None,
        status=saying.status_name(turn, language, item.kind, item.status) if len(kind.statuses) > 1 else None,
        reason=item.reason or None,
        name=None,
        waits=False,
    )
