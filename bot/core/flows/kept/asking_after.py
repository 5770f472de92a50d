"""What is due of items: on its day its owner is asked, the day after it the team; and words and matches that waited.

Comes from the tick, many at once. Nobody gets more than two of these messages a week, over all casussen; what is over that
waits until Monday, and what is due at once comes in one message. Read next: `telling.py`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core import agenda
from bot.core.flows.items import door, saying, stand
from bot.core.flows.kept import lists, matching
from bot.core.flows.turn import MOST_OTHERS, NO_ACCOUNT, Team, Turn, next_week, teams
from bot.core.model import CasusState, Item, Member, Moment, Side

TIME_TO_CHANGE = timedelta(hours=48)
"""What the team gets to change a text before others may read it."""
LOOK_AGAIN = timedelta(weeks=1)
"""A casus that has a pause is looked at again after so long."""


def due(turn: Turn, moments: Sequence[Moment]) -> None:
    """The day of these items came, or went by."""
    by_casus = teams(turn, sorted({moment.casus_id for moment in moments}))
    asks: dict[str, list[tuple[Team, Member, Item, Moment]]] = defaultdict(list)
    for moment in moments:
        team, item = by_casus.get(moment.casus_id), turn.tx.items.get(moment.subject)
        about, _, step = moment.occurrence.partition("/")
        if not team or not item or item.hidden or team.casus.state is CasusState.CLOSED:
            continue
        if step == door.Step.LOOK:
            matching.look(turn, team, item)
            continue
        if not _still_holds(turn, item, about, step):
            continue
        is_stand = item.kind == stand.STAND
        if is_stand and not stand.is_newest(turn, team.casus, item):
            continue
        if team.casus.state is CasusState.PAUSED and not is_stand:  # also in a pause people wait for a message
            turn.tx.moments.postpone(moment, turn.now + LOOK_AGAIN)
            continue
        decent = agenda.when_not_quiet(turn.now, team.casus.zone, turn.days_off)
        if decent > turn.now:
            turn.tx.moments.postpone(moment, decent)
            continue
        if step == door.Step.MATCH:
            matching.tell(turn, team, item, about, moment)
            continue
        if step == door.Step.WORDS:
            author = next((member for member in team.active() if member.id == item.author), None)
            if author and author.platform != NO_ACCOUNT and not door.ask_author(turn, team, item, author):
                turn.tx.moments.postpone(moment, next_week(turn, team.casus))
            continue
        owner = _owner(team, item)
        if step == door.Step.LATE:
            if item.late_told_at is None:  # nobody could be told then, and it is tried again
                item = replace(item, late_told_at=turn.now)
                turn.tx.items.save(item)
                _tell_room(turn, team, item)
            to = [member for member in team.facilitators() if member != owner] if owner else []
        else:
            to = [owner] if owner else list(team.facilitators())
            if not owner:
                door.plan(turn, item, team.casus, door.Step.LATE)
        for member in to:
            if member.platform != NO_ACCOUNT and door.seen_by(item, member):
                asks[member.person_id].append((team, member, item, moment))
    later: dict[Moment, datetime] = {}
    asked: set[Moment] = set()
    for person_id, found in asks.items():
        again = _ask(turn, person_id, found)
        for _, _, _, moment in found:
            if again:
                later[moment] = min(again, later.get(moment, again))
            else:
                asked.add(moment)
    for moment, again in later.items():
        if moment not in asked:  # nobody could be asked now
            turn.tx.moments.postpone(moment, again)


def overdue(turn: Turn, team: Team) -> tuple[Item, ...]:
    """The knots that a coordinator may read of: their day went by, the team heard so two days ago or more and could change
    the text, and somebody of another side facilitates too. Oldest first."""
    sides = {member.side for member in team.facilitators()} - {Side.THIRD}
    if len(sides) < len(door.SIDES):
        return ()
    return tuple(
        item
        for item in turn.tx.items.of(team.casus.id)
        if door.is_shared(item)
        and door.kind_of(turn, item.kind).yes_or_no
        and not door.kind_of(turn, item.kind).is_over(item.status)
        and item.late_told_at is not None
        and item.late_told_at + TIME_TO_CHANGE <= turn.now
    )


def _still_holds(turn: Turn, item: Item, about: str, step: str) -> bool:
    """Whether what was planned is still so: nobody said anything since, and its day is the same."""
    if step == door.Step.WORDS:
        return not item.confirmed
    is_open = item.confirmed and not door.kind_of(turn, item.kind).is_over(item.status)
    if step == door.Step.MATCH:
        return is_open and door.is_shared(item)
    return is_open and item.hear_by is not None and item.hear_by.isoformat() == about


def _owner(team: Team, item: Item) -> Member | None:
    """Who looks after an item, when they still take part."""
    return next((member for member in team.active() if member.id == item.owner), None)


def _ask(turn: Turn, person_id: str, found: Sequence[tuple[Team, Member, Item, Moment]]) -> datetime | None:
    """One message about all that is due for a person. When they are away or had enough this week: when to try again."""
    team, member, _, _ = found[0]
    today = turn.local(team.casus, turn.now).date()
    week = agenda.iso_week(today)
    away = member.away_until if member.away_until and today < member.away_until else None
    if away:
        at = agenda.instant(away, door.ASKED_AT, ZoneInfo(team.casus.zone))
        return agenda.when_not_quiet(at, team.casus.zone, turn.days_off)
    if turn.tx.budget.spent(person_id, week) >= MOST_OTHERS:
        return next_week(turn, team.casus)
    for each_team, _, item, moment in found:
        if moment.occurrence.endswith(door.Step.ASK):
            door.plan(turn, item, each_team.casus, door.Step.LATE)
    key = f"item-due/{turn.now.timestamp():.0f}/{person_id}"
    turn.tx.budget.spend(person_id, week, key)
    language = turn.language_of(member, team.persons[person_id], team.casus)
    items = [item for _, _, item, _ in found]
    lines = [
        turn.say(
            language,
            "kept.asked_line",
            casus=each_team.casus.name,
            kind=saying.kind_name(turn, language, item.kind),
            text=item.text or saying.status_name(turn, language, item.kind, item.status),
            ask=saying.of(door.kind_of(turn, item.kind).asked_after, language),
            day=item.hear_by,
            late=item.late_told_at is not None,
        )
        for each_team, _, item, _ in found
    ]
    others = [item for item in items if item.kind != stand.STAND]
    choices = [lists.report_choice(turn, language, others)] if others else []
    for each_team in {
        each_team.casus.id: each_team for each_team, _, item, _ in found if item.kind == stand.STAND
    }.values():
        choices.append(turn.choice(language, "stand", each_team.casus.id))
    message = turn.message(language, "kept.asked", choices, lines=lines, count=len(lines))
    turn.tell(member, key, message, shows=[item.id for item in items])
    return None


def _tell_room(turn: Turn, team: Team, item: Item) -> None:
    """The day of a knot went by: the team reads it before a coordinator can, and may change the text."""
    if not door.kind_of(turn, item.kind).yes_or_no or not door.is_shared(item):
        return
    language = team.casus.language
    until = turn.local(team.casus, turn.now + TIME_TO_CHANGE)
    for room in team.rooms:
        message = turn.message(
            language,
            "kept.knot_late",
            [turn.choice(language, "item_change", item.id, label="edit")],
            text=item.text,
            day=item.hear_by,
            until=until,
        )
        turn.post(room, f"item-late/{item.id}/{item.hear_by}/{room.id}", message, shows=[item.id])
