"""`Notebook` on tables: the bot's account on Matrix, how far it heard, its numbered lines, and edits by their ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select, update

from bot.core.ports.notebook import Account, Offer, Revision
from bot.store.notebook_tables import matrix_account, matrix_edit, matrix_offer
from bot.store.wire import Both, Wire, among, batches

OFFERS_KEPT = timedelta(days=60)
EDITS_KEPT = timedelta(days=120)
"""Longer than a question is open or a raw answer is kept."""

_ACCOUNT = select(matrix_account).where(matrix_account.c.user == bindparam("user"))
_SAVE_ACCOUNT = Both(
    lambda insert: (put := insert(matrix_account)).on_conflict_do_update(
        index_elements=["user"],
        set_={"device": put.excluded.device, "token": put.excluded.token, "position": put.excluded.position},
    )
)
_TAKE_BACK = delete(matrix_offer).where(
    matrix_offer.c.room == bindparam("room"),
    (matrix_offer.c.key == bindparam("key")) | (matrix_offer.c.offered_at < bindparam("before")),
)
_OFFER = insert(matrix_offer)
_SENT = (
    update(matrix_offer)
    .where(matrix_offer.c.room == bindparam("of"), matrix_offer.c.key == bindparam("with_key"))
    .values(message=bindparam("its_id"))
)
_OFFERS = select(matrix_offer).where(among(matrix_offer.c.room, "rooms")).order_by(matrix_offer.c.nr)
_REVISE = Both(lambda insert: insert(matrix_edit).on_conflict_do_nothing())
_FORGET_EDITS = delete(matrix_edit).where(matrix_edit.c.edited_at < bindparam("before"))
_REVISION = select(matrix_edit).where(matrix_edit.c.room == bindparam("room"), matrix_edit.c.id == bindparam("id"))


class NotebookRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def account(self, user: str) -> Account | None:
        row = self._wire.run(_ACCOUNT, {"user": user}).one_or_none()
        if row is None:
            return None
        return Account(user=row.user, device=row.device, token=row.token, position=row.position)

    def save_account(self, account: Account) -> None:
        values = {
            "user": account.user,
            "device": account.device,
            "token": account.token,
            "position": account.position,
        }
        self._wire.run(_SAVE_ACCOUNT, values)

    def offer(self, room: str, key: str, offers: Sequence[Offer], at: datetime) -> None:
        self._wire.run(_TAKE_BACK, {"room": room, "key": key, "before": at - OFFERS_KEPT})
        rows = [
            {
                "room": each.room,
                "key": each.key,
                "mark": each.mark,
                "action": each.action,
                "value": each.value,
                "label": each.label,
                "message": each.message,
                "offered_at": at,
            }
            for each in offers
        ]
        if rows:
            self._wire.run(_OFFER, rows)

    def sent(self, room: str, key: str, message: str) -> None:
        self._wire.run(_SENT, {"of": room, "with_key": key, "its_id": message})

    def offers(self, rooms: Sequence[str]) -> tuple[Offer, ...]:
        found = [row for some in batches(rooms) for row in self._wire.run(_OFFERS, {"rooms": some})]
        return tuple(
            Offer(
                room=row.room,
                key=row.key,
                mark=row.mark,
                action=row.action,
                value=row.value,
                label=row.label,
                message=row.message,
            )
            for row in sorted(found, key=lambda row: int(row.nr))
        )

    def revise(self, revision: Revision, at: datetime) -> None:
        self._wire.run(_FORGET_EDITS, {"before": at - EDITS_KEPT})
        values = {"room": revision.room, "id": revision.id, "message": revision.message, "thread": revision.thread}
        self._wire.run(_REVISE, {**values, "edited_at": at})

    def revision(self, room: str, id_: str) -> Revision | None:
        row = self._wire.run(_REVISION, {"room": room, "id": id_}).one_or_none()
        if row is None:
            return None
        return Revision(room=row.room, id=row.id, message=row.message, thread=row.thread)
