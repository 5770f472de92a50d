"""`Consents` on a table of their own, which is kept here: nobody else reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ForeignKey, Identity, Index, Table, bindparam, delete, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.model import Consent, ConsentState
from bot.store.columns import RowNumber, Words
from bot.store.tables import Base
from bot.store.wire import Cells, Wire, among, batches


class ConsentRow(Base):
    __tablename__ = "consent"
    nr: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"))
    answer_id: Mapped[str] = mapped_column(ForeignKey("answer.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"))
    week: Mapped[str]
    use: Mapped[str]
    text: Mapped[str] = mapped_column(Words())
    state: Mapped[str]
    own_words: Mapped[bool]
    asked_at: Mapped[datetime]
    said_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "casus_id", "use"),)


consent = cast(Table, ConsentRow.__table__)

_ADD = insert(consent)
_SAVE = update(consent).where(consent.c.id == bindparam("this"))
_GET = select(consent).where(consent.c.id == bindparam("this"))
_OF_ANSWERS = select(consent).where(among(consent.c.answer_id, "ids"))
_OF_USE = select(consent).where(among(consent.c.casus_id, "ids"), consent.c.use == bindparam("this_use"))
_FORGET = delete(consent).where(among(consent.c.answer_id, "ids"))
_FORGET_BESIDES_YES = _FORGET.where(consent.c.state != ConsentState.YES.value)


def _values(value: Consent) -> dict[str, Any]:
    values = {**vars(value), "state": value.state.value}
    del values["id"]
    return values


def _consent_of(row: Cells) -> Consent:
    _, id_, casus_id, answer_id, member_id, week, use, text, state, own_words, asked_at, said_at = row
    return Consent(
        id=id_,
        casus_id=casus_id,
        answer_id=answer_id,
        member_id=member_id,
        week=week,
        use=use,
        text=text,
        state=ConsentState(state),
        own_words=own_words,
        asked_at=asked_at,
        said_at=said_at,
    )


def _by_number(row: Cells) -> int:
    return int(row.nr)


class ConsentRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, consent: Consent) -> None:
        self._wire.run(_ADD, {"id": consent.id, **_values(consent)})

    def save(self, consent: Consent) -> None:
        self._wire.change("consent", _SAVE, {"this": consent.id, **_values(consent)})

    def get(self, consent_id: str) -> Consent | None:
        row = self._wire.run(_GET, {"this": consent_id}).one_or_none()
        return None if row is None else _consent_of(row)

    def of_answers(self, answer_ids: Sequence[str]) -> tuple[Consent, ...]:
        rows = [row for ids in batches(answer_ids) for row in self._wire.run(_OF_ANSWERS, {"ids": ids})]
        return tuple(_consent_of(row) for row in sorted(rows, key=_by_number))

    def of_use(self, casus_ids: Sequence[str], use: str) -> tuple[Consent, ...]:
        rows = [row for ids in batches(casus_ids) for row in self._wire.run(_OF_USE, {"ids": ids, "this_use": use})]
        return tuple(_consent_of(row) for row in sorted(rows, key=_by_number))

    def forget(self, answer_ids: Sequence[str], *, besides_yes: bool = False) -> None:
        for ids in batches(answer_ids):
            self._wire.run(_FORGET_BESIDES_YES if besides_yes else _FORGET, {"ids": ids})
