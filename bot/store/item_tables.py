"""The tables of what the casus keeps, and of what private messages people got this week. Part of those in `tables.py`.

Used by `items.py` and `budget.py`.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import cast

from sqlalchemy import ForeignKey, Identity, Index, Table, Text, false, true
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.columns import RowNumber, Words
from bot.store.tables import Base


class ItemRow(Base):
    __tablename__ = "item"
    nr: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), index=True)
    kind: Mapped[str]
    text: Mapped[str] = mapped_column(Words())
    week: Mapped[str]
    made_by: Mapped[str] = mapped_column(ForeignKey("member.id"))
    made_at: Mapped[datetime]
    status: Mapped[str]
    hear_by: Mapped[date | None]
    status_at: Mapped[datetime | None]
    told: Mapped[str | None]
    hidden: Mapped[bool]
    author: Mapped[str] = mapped_column(ForeignKey("member.id"), server_default="")
    confirmed: Mapped[bool] = mapped_column(server_default=true())
    parts: Mapped[str] = mapped_column(Text(), server_default="")
    who: Mapped[str] = mapped_column(server_default="")
    owner: Mapped[str | None] = mapped_column(ForeignKey("member.id"))
    reason: Mapped[str] = mapped_column(Words(), server_default="")
    share: Mapped[str] = mapped_column(server_default="rol")
    beyond: Mapped[bool] = mapped_column(server_default=false())
    phase: Mapped[str] = mapped_column(server_default="")
    theme: Mapped[str] = mapped_column(server_default="")
    sources: Mapped[str] = mapped_column(Text(), server_default="")
    session_id: Mapped[str | None]
    late_told_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "kind", "phase"),)


class ItemYesRow(Base):
    __tablename__ = "item_yes"
    item_id: Mapped[str] = mapped_column(ForeignKey("item.id"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), primary_key=True, index=True)
    to: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class ItemStepRow(Base):
    __tablename__ = "item_step"
    nr: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    item_id: Mapped[str] = mapped_column(ForeignKey("item.id"), index=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str | None] = mapped_column(ForeignKey("member.id"))
    status: Mapped[str]
    reason: Mapped[str] = mapped_column(Words())
    hear_by: Mapped[date | None]


class NudgeRow(Base):
    """One private message that a person got besides questions and reminders. `key` says about what."""

    __tablename__ = "nudge"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    week: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)


item = cast(Table, ItemRow.__table__)
item_yes = cast(Table, ItemYesRow.__table__)
item_step = cast(Table, ItemStepRow.__table__)
nudge = cast(Table, NudgeRow.__table__)
