"""The tables of `transcript.py`: the web chat is its own chat server. Part of the same metadata as `tables.py`."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import Identity, Index, Table, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.columns import RowNumber, Words
from bot.store.tables import Base


class WebPersonRow(Base):
    __tablename__ = "web_person"
    nr: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    user: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(Words())
    about: Mapped[str] = mapped_column(Words())


class WebRoomRow(Base):
    __tablename__ = "web_room"
    nr: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(Words())
    members: Mapped[str] = mapped_column(Text())


class WebLineRow(Base):
    __tablename__ = "web_line"
    id: Mapped[int] = mapped_column(RowNumber, Identity(), primary_key=True)
    room: Mapped[str]
    key: Mapped[str]
    author: Mapped[str]
    text: Mapped[str] = mapped_column(Words())
    written_at: Mapped[datetime]
    thread: Mapped[int | None] = mapped_column(RowNumber)
    about: Mapped[int | None] = mapped_column(RowNumber)
    message: Mapped[str | None] = mapped_column(Text())
    revision: Mapped[int]
    deleted: Mapped[bool]
    received: Mapped[bool]
    seq: Mapped[int] = mapped_column(RowNumber)
    __table_args__ = (
        UniqueConstraint("room", "key"),
        Index(None, "room", "seq"),
        Index("ix_web_line_unreceived", "id", sqlite_where=sql("received = 0"), postgresql_where=sql("NOT received")),
        {"sqlite_autoincrement": True},
    )


class WebCounterRow(Base):
    """The last `seq` of the transcript. One row, so that two processes number their lines in the order of commit."""

    __tablename__ = "web_counter"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int] = mapped_column(RowNumber)


web_person = cast(Table, WebPersonRow.__table__)
web_room = cast(Table, WebRoomRow.__table__)
web_line = cast(Table, WebLineRow.__table__)
web_counter = cast(Table, WebCounterRow.__table__)
