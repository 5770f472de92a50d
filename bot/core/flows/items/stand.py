"""Where a casus stands: in movement, no progress, waiting, a pause, done. The single door: say it, look it up, word it.

A stand is an item (`prompts/items/stand.yaml`), so that it is asked after, taken away and kept like all others. A new one
takes the place of the one before, which stays in the timeline. Used by the draft, by `/reflectie stand` and by whoever
pauses or closes. Read next: `door.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.core import agenda
from bot.core.flows.items import door
from bot.core.flows.turn import Team, Turn
from bot.core.model import Casus, Item, Member, Moment, MomentKind, Stand, StandKind
from bot.core.ports.library import Markdown

STAND = "stand"
"""The id of the kind of item."""
STILL = frozenset({StandKind.NO_PROGRESS, StandKind.WAITING})
"""A casus that lies still. No progress and waiting are one run: the work waits in both."""
LONGEST = 120
"""Characters of each of its texts: it is one line of a summary."""
SINCE_TOLD_AFTER = timedelta(weeks=1)
"""What lies still for less than this needs no «since»."""
ASK_ABOUT_WAITING_AFTER = timedelta(weeks=2)
"""After so long the question of the week is about waiting itself (`rounds/asking.py`)."""
SUGGEST_AFTER = timedelta(weeks=4)
"""After so long the bot suggests a format that unties knots."""
CHOOSE_AFTER = timedelta(weeks=8)
"""After so long the team is asked: a pause, handing over, or stopping?"""


def say(
    turn: Turn,
    team: Team,
    *,
    by: Member,
    kind: StandKind,
    what: str = "",
    waits_for: str = "",
    instead: str = "",
    next_by: date | None = None,
) -> Item:
    """Somebody says where the casus stands. The texts were cleaned and nothing is to be said against them."""
    item = door.draft(
        turn,
        team,
        by=by,
        kind=STAND,
        status=kind,
        text=what,
        parts={"waits_for": waits_for, "instead": instead},
        owner=by,
        hear_by=next_by,
    )
    since = _since(turn, team.casus, [*_all(turn, team.casus)])
    if since:
        _plan(turn, team.casus, since)
    return item


def newest(turn: Turn, casus: Casus) -> Item | None:
    """The stand as it was said last; None: nobody said it."""
    all_ = _all(turn, casus)
    return all_[-1] if all_ else None


def is_newest(turn: Turn, casus: Casus, item: Item) -> bool:
    """Whether an item is the stand as it was said last."""
    now = newest(turn, casus)
    return now is not None and now.id == item.id


def of(turn: Turn, casus: Casus) -> Stand | None:
    """Where a casus stands today; None: nobody said it."""
    all_ = _all(turn, casus)
    if not all_:
        return None
    item, today = all_[-1], turn.local(casus, turn.now).date()
    since = _since(turn, casus, all_)
    return Stand(
        kind=StandKind(item.status),
        what=item.text,
        waits_for=item.parts.get("waits_for", ""),
        instead=item.parts.get("instead", ""),
        next_by=item.hear_by,
        late=item.hear_by is not None and item.hear_by < today,
        since=since if since and today - since >= SINCE_TOLD_AFTER else None,
        item_id=item.id,
    )


def to_tell(turn: Turn, casus: Casus) -> Stand | None:
    """What a summary says of it. That things move is news once; that they lie still is said until it changes."""
    item = newest(turn, casus)
    if item and item.told and StandKind(item.status) is StandKind.MOVING:
        return None
    return of(turn, casus)


def told(turn: Turn, stand: Stand | None) -> None:
    """A summary that says this stand is posted."""
    item = turn.tx.items.get(stand.item_id) if stand and stand.item_id else None
    if item:
        turn.tx.items.save(replace(item, told=item.status))


def still_since(turn: Turn, casus: Casus) -> date | None:
    """The day since which a casus lies still, on its own clocks; None: it does not, or nobody said so."""
    return still_since_of(turn, [casus])[casus.id]


def still_since_of(turn: Turn, casussen: Sequence[Casus]) -> dict[str, date | None]:
    """The same for many casussen, by their id."""
    said_of = turn.tx.items.of_kind(STAND, [casus.id for casus in casussen])
    return {casus.id: _since(turn, casus, said_of[casus.id]) for casus in casussen}


def said(turn: Turn, language: str, stand: Stand) -> Markdown:
    """A stand in words."""
    return turn.say(
        language,
        "stand.said",
        kind=str(stand.kind),
        what=stand.what or None,
        waits_for=stand.waits_for or None,
        instead=stand.instead or None,
        since=stand.since,
        next_by=stand.next_by,
        late=stand.late,
    )


def _all(turn: Turn, casus: Casus) -> Sequence[Item]:
    """Every stand that was said, oldest first."""
    return turn.tx.items.of_kind(STAND, [casus.id])[casus.id]


def _since(turn: Turn, casus: Casus, all_: Sequence[Item]) -> date | None:
    first: Item | None = None
    for item in reversed(all_):
        if StandKind(item.status) not in STILL:
            break
        first = item
    return turn.local(casus, first.made_at).date() if first else None


def _plan(turn: Turn, casus: Casus, since: date) -> None:
    """What will be due when it goes on lying still. What was planned for this run already stays as it is."""
    zone = ZoneInfo(casus.zone)
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.STAND,
                subject=casus.id,
                occurrence=f"{since.isoformat()}/{after.days // 7}",
                due_at=agenda.when_not_quiet(
                    agenda.instant(since + after, door.ASKED_AT, zone), casus.zone, turn.days_off
                ),
                casus_id=casus.id,
            )
            for after in (SUGGEST_AFTER, CHOOSE_AFTER)
        ]
    )
