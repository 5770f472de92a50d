"""The tables of leertrajecten and digests, beside those of `tables.py`: the same metadata.

Used by `trajectories.py` and `digests.py` of this folder.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import cast

from sqlalchemy import ForeignKey, Identity, Table, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.columns import RowNumber, Words
from bot.store.tables import Base


def _nr() -> Mapped[int]:
    return mapped_column(RowNumber, Identity(), primary_key=True)


def _words() -> Mapped[str]:
    return mapped_column(Words())


def _json() -> Mapped[str]:
    return mapped_column(Text())


class TrajectoryRow(Base):
    __tablename__ = "trajectory"
    nr: Mapped[int] = _nr()
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = _words()
    language: Mapped[str]
    zone: Mapped[str]
    region: Mapped[str]
    cadence: Mapped[str]
    platform: Mapped[str]
    workspace: Mapped[str]
    room_id: Mapped[str | None] = mapped_column(ForeignKey("room.id"))
    begun_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    begun_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class CoordinatorRow(Base):
    __tablename__ = "coordinator"
    nr: Mapped[int] = _nr()
    trajectory_id: Mapped[str] = mapped_column(ForeignKey("trajectory.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    platform: Mapped[str]
    workspace: Mapped[str]
    user: Mapped[str]
    accepted: Mapped[str]
    __table_args__ = (UniqueConstraint("trajectory_id", "person_id"),)


class ParticipationRow(Base):
    __tablename__ = "participation"
    nr: Mapped[int] = _nr()
    trajectory_id: Mapped[str] = mapped_column(ForeignKey("trajectory.id"), index=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), unique=True)
    agreed_by: Mapped[str] = _json()
    since: Mapped[datetime | None]
    held: Mapped[str] = _json()
    wants_mediator: Mapped[bool]


class AppealRow(Base):
    __tablename__ = "appeal"
    nr: Mapped[int] = _nr()
    id: Mapped[str] = mapped_column(unique=True)
    trajectory_id: Mapped[str] = mapped_column(ForeignKey("trajectory.id"), index=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), index=True)
    text: Mapped[str] = _words()
    owner: Mapped[str] = _words()
    by: Mapped[date]
    made_by: Mapped[str] = mapped_column(ForeignKey("member.id"))
    made_at: Mapped[datetime]
    first_in: Mapped[str | None]
    status: Mapped[str]
    answer: Mapped[str] = _words()
    hear_by: Mapped[date | None]
    answered_by: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    answered_at: Mapped[datetime | None]
    told_in: Mapped[str | None]
    for_council: Mapped[bool] = mapped_column(server_default=false())
    item_id: Mapped[str | None]


class DigestRow(Base):
    __tablename__ = "digest"
    id: Mapped[str] = mapped_column(primary_key=True)
    trajectory_id: Mapped[str] = mapped_column(ForeignKey("trajectory.id"))
    occurrence: Mapped[str]
    state: Mapped[str]
    language: Mapped[str]
    since: Mapped[datetime]
    shown_at: Mapped[datetime]
    delivers_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
    answer_by: Mapped[date]
    edition: Mapped[int]
    prompts_digest: Mapped[str]
    code_version: Mapped[str]
    __table_args__ = (UniqueConstraint("trajectory_id", "occurrence"),)


class DigestLineRow(Base):
    __tablename__ = "digest_line"
    digest_id: Mapped[str] = mapped_column(ForeignKey("digest.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    text: Mapped[str] = _words()
    out: Mapped[str] = _json()
    by_team: Mapped[bool]


class DigestSourceRow(Base):
    __tablename__ = "digest_source"
    digest_id: Mapped[str] = mapped_column(ForeignKey("digest.id"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    source_id: Mapped[str] = mapped_column(index=True)
    casus_id: Mapped[str] = mapped_column(index=True)


def _table(row: type[Base]) -> Table:
    return cast(Table, row.__table__)


trajectory = _table(TrajectoryRow)
coordinator = _table(CoordinatorRow)
participation = _table(ParticipationRow)
appeal = _table(AppealRow)
digest = _table(DigestRow)
digest_line = _table(DigestLineRow)
digest_source = _table(DigestSourceRow)
