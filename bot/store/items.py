"""`Items` on a table: the requests and promises of each casus."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from bot.core.model import Item, ItemKind, ItemStatus
from bot.store.tables import item
from bot.store.wire import Cells, Wire

_ADD = insert(item)
_SAVE = update(item).where(item.c.id == bindparam("this"))
_DESTROY = delete(item).where(item.c.id == bindparam("this"))
_OF = (
    select(item)
    .where(item.c.casus_id == bindparam("casus_id"), item.c.hidden == bindparam("is_hidden"))
    .order_by(item.c.nr)
)


def _values(value: Item) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "kind": value.kind.value,
        "text": value.text,
        "week": value.week,
        "made_by": value.made_by,
        "made_at": value.made_at,
        "status": value.status.value,
        "hear_by": value.hear_by,
        "status_at": value.status_at,
        "told": value.told.value if value.told else None,
        "hidden": value.hidden,
    }


def _item(row: Cells) -> Item:
    return Item(
        id=row.id,
        casus_id=row.casus_id,
        kind=ItemKind(row.kind),
        text=row.text,
        week=row.week,
        made_by=row.made_by,
        made_at=row.made_at,
        status=ItemStatus(row.status),
        hear_by=row.hear_by,
        status_at=row.status_at,
        told=ItemStatus(row.told) if row.told else None,
        hidden=row.hidden,
    )


class ItemRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, item: Item) -> None:
        self._wire.run(_ADD, {"id": item.id, **_values(item)})

    def save(self, item: Item) -> None:
        self._wire.change("item", _SAVE, {"this": item.id, **_values(item)})

    def of(self, casus_id: str) -> tuple[Item, ...]:
        return self._found(casus_id, hidden=False)

    def hidden(self, casus_id: str) -> tuple[Item, ...]:
        return self._found(casus_id, hidden=True)

    def destroy(self, item_id: str) -> None:
        self._wire.run(_DESTROY, {"this": item_id})

    def _found(self, casus_id: str, *, hidden: bool) -> tuple[Item, ...]:
        rows = self._wire.run(_OF, {"casus_id": casus_id, "is_hidden": hidden})
        return tuple(_item(row) for row in rows)
