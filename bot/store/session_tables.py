"""The tables of sessions: what runs, and who chose what. They share the metadata of `tables.py`."""

from __future__ import annotations

from datetime import date, datetime
from typing import cast

from sqlalchemy import ForeignKey, Index, Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.columns import Words
from bot.store.tables import Base


class SessionRow(Base):
    """`format` is the whole format as it was at the start; `digest` tells two of them apart without reading them."""

    __tablename__ = "session"
    id: Mapped[str] = mapped_column(primary_key=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"))
    format: Mapped[str] = mapped_column(Text())
    digest: Mapped[str]
    way: Mapped[str]
    led_by: Mapped[str] = mapped_column(ForeignKey("member.id"))
    started_at: Mapped[datetime]
    stage: Mapped[int]
    hours: Mapped[int | None]
    state: Mapped[str]
    bringer: Mapped[str | None] = mapped_column(ForeignKey("member.id"))
    revealed: Mapped[str] = mapped_column(Text())
    silent: Mapped[int]
    shown_at: Mapped[datetime | None]
    decision: Mapped[str | None]
    outcome: Mapped[str] = mapped_column(Words())
    first_step: Mapped[str] = mapped_column(Words())
    first_by: Mapped[date | None]
    ended_at: Mapped[datetime | None]
    told: Mapped[bool]
    subject: Mapped[str] = mapped_column(Words(), server_default="")
    groups: Mapped[str] = mapped_column(Text(), server_default="")
    __table_args__ = (Index(None, "casus_id", "started_at"),)


class SessionVoteRow(Base):
    __tablename__ = "session_vote"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    step: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), primary_key=True, index=True)
    choice: Mapped[str] = mapped_column(primary_key=True)


session = cast(Table, SessionRow.__table__)
session_vote = cast(Table, SessionVoteRow.__table__)
