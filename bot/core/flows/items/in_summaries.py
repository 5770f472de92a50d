"""What summaries tell of items: which ones, how each stands today, and what a posted one has told.

Used by `flows/syntheses` and `help.py`. Read next: `door.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.core.flows.items import door
from bot.core.flows.turn import Turn
from bot.core.model import Casus, Item, ItemLine, Told

LATE_AFTER = timedelta(days=2)
"""How long after its day a summary calls an item late: its owner heard first, then the facilitators."""


def living(turn: Turn, casus: Casus) -> tuple[Item, ...]:
    """What summaries tell of and that is not over yet, oldest first: until a summary told that it is."""
    kinds = turn.library.kinds()
    return tuple(
        item
        for item in turn.tx.items.of(casus.id)
        if door.is_shared(item)
        and item.kind in kinds
        and kinds[item.kind].told is not Told.NEVER
        and not kinds[item.kind].is_over(item.told)
    )


def weekly(turn: Turn, casus: Casus) -> tuple[Item, ...]:
    """Those of which every summary tells: requests and promises."""
    return tuple(item for item in living(turn, casus) if door.kind_of(turn, item.kind).told is Told.WEEKLY)


def earlier(turn: Turn, casus: Casus, week: str) -> tuple[Item, ...]:
    """Requests and promises of earlier weeks, of which people may expect to hear: a summary told of them, or their week
    is over."""
    return tuple(item for item in weekly(turn, casus) if item.told or item.week < week)


def standing(turn: Turn, item: Item, today: date) -> str:
    """The status that can be told of an item today. When people should have heard more by now and did not, nobody has
    answered."""
    made = door.kind_of(turn, item.kind)
    passed = item.hear_by is not None and item.hear_by < today
    if made.told is Told.WEEKLY and passed and item.told is not None and not made.is_over(item.status):
        return made.first.id
    return item.status


def is_late(turn: Turn, item: Item, today: date) -> bool:
    """Whether the day of an item went by so long ago that a summary says so."""
    made = door.kind_of(turn, item.kind)
    if made.told is not Told.NEWS or made.is_over(item.status) or item.hear_by is None:
        return False
    return item.hear_by + LATE_AFTER < today


def is_news(turn: Turn, item: Item, today: date) -> bool:
    """Whether a summary has something to say of it, for kinds of which only news is told, or only the end."""
    made = door.kind_of(turn, item.kind)
    if made.told is Told.OVER and not made.is_over(item.status):
        return False
    return item.told != item.status or is_late(turn, item, today)


def line(turn: Turn, item: Item, today: date) -> ItemLine:
    """What a summary of today says of an item: only a day that is still to come, or that went by too long ago."""
    late = is_late(turn, item, today)
    to_come = item.hear_by if item.hear_by and (late or item.hear_by > today) else None
    return ItemLine(
        item_id=item.id,
        kind=item.kind,
        text=item.text,
        status=standing(turn, item, today),
        hear_by=to_come,
        late=late,
        reason=item.reason,
    )


def tell(turn: Turn, casus: Casus, lines: Sequence[ItemLine]) -> None:
    """A summary that says these lines is posted. What is said next belongs to the next one."""
    by_id = {item.id: item for item in turn.tx.items.of(casus.id)}
    for each in lines:
        item = by_id[each.item_id]
        if door.kind_of(turn, item.kind).told is not Told.WEEKLY:
            turn.tx.items.save(replace(item, told=each.status))
            continue
        hear_by = item.hear_by if each.status == item.status else None  # a day that went by is no promise any more
        turn.tx.items.save(replace(item, status=each.status, hear_by=hear_by, told=each.status))
