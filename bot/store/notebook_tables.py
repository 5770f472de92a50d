"""The tables of `notebook.py` and `unreadables.py`: what the bot writes down for itself on Matrix.

Part of the same metadata as `tables.py`.
"""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import Identity, Index, Table
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.columns import RowNumber
from bot.store.tables import Base


class MatrixAccountRow(Base):
    __tablename__ = "matrix_account"
    user: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str]
    token: Mapped[str]
    position: Mapped[str]


class MatrixOfferRow(Base):
    __tablename__ = "matrix_offer"
    nr: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    room: Mapped[str]
    key: Mapped[str]
    mark: Mapped[str]
    action: Mapped[str]
    value: Mapped[str]
    label: Mapped[str]
    message: Mapped[str]
    offered_at: Mapped[datetime]
    __table_args__ = (Index(None, "room", "key"), {"sqlite_autoincrement": True})


class MatrixEditRow(Base):
    __tablename__ = "matrix_edit"
    room: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    message: Mapped[str]
    thread: Mapped[str | None]
    edited_at: Mapped[datetime]
    __table_args__ = (Index(None, "edited_at"), {"sqlite_with_rowid": False})


class MatrixUnreadRow(Base):
    __tablename__ = "matrix_unread"
    room: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    session: Mapped[str]
    user: Mapped[str]
    told: Mapped[bool]
    seen_at: Mapped[datetime]
    __table_args__ = (Index(None, "room", "session"), Index(None, "seen_at"), {"sqlite_with_rowid": False})


matrix_account = cast(Table, MatrixAccountRow.__table__)
matrix_offer = cast(Table, MatrixOfferRow.__table__)
matrix_edit = cast(Table, MatrixEditRow.__table__)
matrix_unread = cast(Table, MatrixUnreadRow.__table__)
