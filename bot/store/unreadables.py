"""`Unreadables` on tables: messages whose key did not come, by their ids."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Row, bindparam, delete, exists, select, update

from bot.core.ports.unreadables import Unreadable
from bot.store.notebook_tables import matrix_unread
from bot.store.wire import Both, Wire

KEPT = timedelta(days=30)
"""A key that did not come in that time does not come."""

_IS_TOLD = select(
    exists().where(
        matrix_unread.c.room == bindparam("room"),
        matrix_unread.c.session == bindparam("session"),
        matrix_unread.c.user == bindparam("user"),
        matrix_unread.c.told,
    )
)
_FORGET_OLD = delete(matrix_unread).where(matrix_unread.c.seen_at < bindparam("before"))
_KEEP = Both(lambda insert: insert(matrix_unread).on_conflict_do_nothing())
_WAITING = select(matrix_unread).order_by(matrix_unread.c.seen_at, matrix_unread.c.id)
_UNTOLD = select(matrix_unread).where(~matrix_unread.c.told).order_by(matrix_unread.c.seen_at, matrix_unread.c.id)
_TOLD = (
    update(matrix_unread)
    .where(
        matrix_unread.c.room == bindparam("its_room"),
        matrix_unread.c.session == bindparam("its_session"),
        matrix_unread.c.user == bindparam("its_user"),
    )
    .values(told=True)
)
_FORGET = delete(matrix_unread).where(matrix_unread.c.room == bindparam("room"), matrix_unread.c.id == bindparam("id"))


class UnreadableRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def keep(self, message: Unreadable, at: datetime) -> None:
        self._wire.run(_FORGET_OLD, {"before": at - KEPT})
        of = {"room": message.room, "session": message.session, "user": message.user}
        told = bool(self._wire.run(_IS_TOLD, of).scalar_one())
        self._wire.run(_KEEP, {**of, "id": message.id, "told": told, "seen_at": at})

    def waiting(self) -> tuple[Unreadable, ...]:
        return tuple(_unreadable(row) for row in self._wire.run(_WAITING, {}))

    def untold(self) -> tuple[Unreadable, ...]:
        first: dict[tuple[str, str, str], Unreadable] = {}
        for row in self._wire.run(_UNTOLD, {}):
            first.setdefault((row.room, row.session, row.user), _unreadable(row))
        return tuple(first.values())

    def told(self, about: Unreadable) -> None:
        self._wire.run(_TOLD, {"its_room": about.room, "its_session": about.session, "its_user": about.user})

    def forget(self, room: str, id_: str) -> None:
        self._wire.run(_FORGET, {"room": room, "id": id_})


def _unreadable(row: Row[tuple[object, ...]]) -> Unreadable:
    return Unreadable(room=row.room, id=row.id, session=row.session, user=row.user, seen_at=row.seen_at)
