"""`Items` on tables: what each casus keeps, the history of it, and who said yes to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, not_, select, update

from bot.core.model import Item, ItemStep, ItemYes, Share, YesTo
from bot.store.codecs import words_of, words_text
from bot.store.item_tables import item, item_step, item_yes
from bot.store.wire import Both, Cells, Wire, among, batches

_ADD = insert(item)
_SAVE = update(item).where(item.c.id == bindparam("this"))
_DESTROY = delete(item).where(item.c.id == bindparam("this"))
_OF = (
    select(item)
    .where(item.c.casus_id == bindparam("casus_id"), item.c.hidden == bindparam("is_hidden"))
    .order_by(item.c.nr)
)
# The kind is not the bare column, or SQLite would look through all that was ever kept of it, in every casus.
_OF_KIND = (
    select(item)
    .where(among(item.c.casus_id, "ids"), item.c.kind + "" == bindparam("this_kind"), not_(item.c.hidden))
    .order_by(item.c.nr)
)
_GET = select(item).where(item.c.id == bindparam("this"))
_BEYOND = (
    select(item)
    .where(item.c.kind == bindparam("this_kind"), item.c.phase == bindparam("this_phase"), item.c.beyond)
    .where(not_(item.c.hidden), item.c.casus_id != bindparam("besides"))
    .order_by(item.c.nr)
)
_STEP = insert(item_step)
_STEPS = select(item_step).where(item_step.c.casus_id == bindparam("casus_id")).order_by(item_step.c.nr)
_STEPS_GO = delete(item_step).where(item_step.c.item_id == bindparam("this"))
_YES = Both(lambda insert: insert(item_yes).on_conflict_do_nothing())
_YESSES = select(item_yes).where(among(item_yes.c.item_id, "ids")).order_by(item_yes.c.at, item_yes.c.member_id)
_YESSES_GO = delete(item_yes).where(item_yes.c.item_id == bindparam("this"))


def _values(value: Item) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "kind": value.kind,
        "text": value.text,
        "parts": json.dumps(value.parts, separators=(",", ":")) if value.parts else "",
        "week": value.week,
        "made_by": value.made_by,
        "made_at": value.made_at,
        "author": value.author,
        "confirmed": value.confirmed,
        "who": value.who,
        "owner": value.owner,
        "status": value.status,
        "hear_by": value.hear_by,
        "status_at": value.status_at,
        "reason": value.reason,
        "told": value.told,
        "hidden": value.hidden,
        "share": value.share.value,
        "beyond": value.beyond,
        "phase": value.phase,
        "theme": value.theme,
        "sources": words_text(value.sources) if value.sources else "",
        "session_id": value.session_id,
        "late_told_at": value.late_told_at,
    }


def _item(row: Cells) -> Item:
    return Item(
        id=row.id,
        casus_id=row.casus_id,
        kind=row.kind,
        text=row.text,
        parts=json.loads(row.parts) if row.parts else {},
        week=row.week,
        made_by=row.made_by,
        made_at=row.made_at,
        author=row.author,
        confirmed=row.confirmed,
        who=row.who,
        owner=row.owner,
        status=row.status,
        hear_by=row.hear_by,
        status_at=row.status_at,
        reason=row.reason,
        told=row.told,
        hidden=row.hidden,
        share=Share(row.share),
        beyond=row.beyond,
        phase=row.phase,
        theme=row.theme,
        sources=words_of(row.sources),
        session_id=row.session_id,
        late_told_at=row.late_told_at,
    )


class ItemRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, item: Item) -> None:
        self._wire.run(_ADD, {"id": item.id, **_values(item)})

    def save(self, item: Item) -> None:
        self._wire.change("item", _SAVE, {"this": item.id, **_values(item)})

    def get(self, item_id: str) -> Item | None:
        row = self._wire.run(_GET, {"this": item_id}).one_or_none()
        return None if row is None else _item(row)

    def of(self, casus_id: str) -> tuple[Item, ...]:
        return self._found(casus_id, hidden=False)

    def of_kind(self, kind: str, casus_ids: Sequence[str]) -> dict[str, tuple[Item, ...]]:
        found: dict[str, list[Item]] = {id_: [] for id_ in casus_ids}
        for ids in batches(casus_ids):
            for row in self._wire.run(_OF_KIND, {"ids": ids, "this_kind": kind}):
                found[row.casus_id].append(_item(row))
        return {id_: tuple(items) for id_, items in found.items()}

    def hidden(self, casus_id: str) -> tuple[Item, ...]:
        return self._found(casus_id, hidden=True)

    def beyond(self, kind: str, phase: str, *, besides: str) -> tuple[Item, ...]:
        rows = self._wire.run(_BEYOND, {"this_kind": kind, "this_phase": phase, "besides": besides})
        return tuple(_item(row) for row in rows)

    def destroy(self, item_id: str) -> None:
        for statement in (_STEPS_GO, _YESSES_GO, _DESTROY):
            self._wire.run(statement, {"this": item_id})

    def _found(self, casus_id: str, *, hidden: bool) -> tuple[Item, ...]:
        rows = self._wire.run(_OF, {"casus_id": casus_id, "is_hidden": hidden})
        return tuple(_item(row) for row in rows)


class ItemHistoryRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def step(self, step: ItemStep) -> None:
        self._wire.run(_STEP, vars(step))

    def steps(self, casus_id: str) -> tuple[ItemStep, ...]:
        rows = self._wire.run(_STEPS, {"casus_id": casus_id})
        return tuple(
            ItemStep(
                item_id=row.item_id,
                casus_id=row.casus_id,
                at=row.at,
                by=row.by,
                status=row.status,
                reason=row.reason,
                hear_by=row.hear_by,
            )
            for row in rows
        )

    def say_yes(self, yes: ItemYes) -> None:
        values = {"item_id": yes.item_id, "member_id": yes.member_id, "to": yes.to.value, "at": yes.at}
        self._wire.run(_YES, values)

    def yesses(self, item_ids: Sequence[str]) -> dict[str, tuple[ItemYes, ...]]:
        found: dict[str, list[ItemYes]] = {id_: [] for id_ in item_ids}
        for some in batches(item_ids):
            for row in self._wire.run(_YESSES, {"ids": some}):
                found[row.item_id].append(
                    ItemYes(item_id=row.item_id, member_id=row.member_id, to=YesTo(row.to), at=row.at)
                )
        return {id_: tuple(yesses) for id_, yesses in found.items()}

    def forget_yesses(self, item_id: str) -> None:
        self._wire.run(_YESSES_GO, {"this": item_id})
