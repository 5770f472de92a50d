"""Requests and promises: the single door for what the casus keeps and comes back to.

Facilitators write them down and say what became of them (`syntheses/noting.py`, `syntheses/reporting.py`); a summary tells
of them until it has told that they are done. Read next: `syntheses/beside.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core.flows.turn import Turn
from bot.core.model import Casus, Destruction, Item, ItemKind, ItemLine, ItemStatus, Member, new_id
from bot.core.ports.library import Markdown

LONGEST = 200
"""Characters of an item: one or two sentences."""


def add(
    turn: Turn, casus: Casus, member: Member, *, week: str, kind: ItemKind, text: str, hear_by: date | None
) -> Item:
    """Keep a new item; `text` was cleaned and nothing is to be said against it."""
    item = Item(
        id=new_id(turn.now),
        casus_id=casus.id,
        kind=kind,
        text=text,
        week=week,
        made_by=member.id,
        made_at=turn.now,
        hear_by=hear_by,
    )
    turn.tx.items.add(item)
    return item


def living(turn: Turn, casus: Casus) -> tuple[Item, ...]:
    """The items of a casus that are not over yet, oldest first: until a summary told that they are done."""
    return tuple(item for item in turn.tx.items.of(casus.id) if item.told is not ItemStatus.DONE)


def earlier(turn: Turn, casus: Casus, week: str) -> tuple[Item, ...]:
    """Those of earlier weeks, of which people may expect to hear: a summary told of them, or their week is over."""
    return tuple(item for item in living(turn, casus) if item.told or item.week < week)


def standing(item: Item, today: date) -> ItemStatus:
    """What can be said of an item today. When people should have heard more by now and did not, nobody has answered."""
    passed = item.hear_by is not None and item.hear_by < today
    if passed and item.told is not None and item.status is not ItemStatus.DONE:
        return ItemStatus.OPEN
    return item.status


def line(item: Item, today: date) -> ItemLine:
    """What a summary of today says of an item: only a day that is still to come."""
    to_come = item.hear_by if item.hear_by and item.hear_by > today else None
    return ItemLine(item_id=item.id, kind=item.kind, text=item.text, status=standing(item, today), hear_by=to_come)


def say(turn: Turn, item: Item, status: ItemStatus, hear_by: date | None) -> None:
    """A facilitator says what became of an item, and before which day people hear more."""
    hear_by = None if status is ItemStatus.DONE else hear_by
    turn.tx.items.save(replace(item, status=status, hear_by=hear_by, status_at=turn.now))


def tell(turn: Turn, casus: Casus, lines: Sequence[ItemLine]) -> None:
    """A summary that says these lines is posted. What is said next belongs to the next one."""
    by_id = {item.id: item for item in turn.tx.items.of(casus.id)}
    for each in lines:
        item = by_id[each.item_id]
        hear_by = item.hear_by if each.status is item.status else None  # a day that went by is no promise any more
        turn.tx.items.save(replace(item, status=each.status, hear_by=hear_by, told=each.status))


def take_away(turn: Turn, casus: Casus, item: Item) -> None:
    """Take an item away, everywhere. In a frozen casus it is hidden from everybody instead."""
    if casus.frozen:
        turn.tx.items.save(replace(item, hidden=True))
        return
    turn.tx.items.destroy(item.id)
    _log(turn, item, "withdrawn")


def destroy_hidden(turn: Turn, casus: Casus) -> None:
    """The casus is thawed: what was taken away while it was frozen goes after all."""
    for item in turn.tx.items.hidden(casus.id):
        turn.tx.items.destroy(item.id)
        _log(turn, item, "thawed")


def said(turn: Turn, language: str, each: ItemLine) -> Markdown:
    """What became of an item, in one line: «De sleutel van het hek: nog niet.»"""
    return turn.say(
        language,
        "items.line",
        text=each.text,
        asks=_asks(each),
        status=turn.say(language, f"items.status_{each.status}"),
        hear_by=each.hear_by,
    )


def said_as_new(turn: Turn, language: str, each: ItemLine) -> Markdown:
    """An item that people hear of for the first time, in one line: «Verzoek: een sleutel van het hek.»"""
    known = each.status is not ItemStatus.OPEN
    return turn.say(
        language,
        "items.line_new",
        kind=turn.say(language, f"items.kind_{each.kind}"),
        text=each.text,
        asks=_asks(each),
        status=turn.say(language, f"items.status_{each.status}") if known else None,
        hear_by=each.hear_by,
    )


def _asks(each: ItemLine) -> bool:
    """Whether the text ends its own sentence, so that nothing can follow a colon."""
    return each.text.endswith(("?", "!", "…"))


def _log(turn: Turn, item: Item, why: str) -> None:
    turn.tx.archive.log(Destruction(casus_id=item.casus_id, at=turn.now, week=item.week, count=1, why=why))
