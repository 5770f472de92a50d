"""All tables, typed. The migrations build the same ones; a test compares them.

Used by the nouns of this folder (as Core tables) and by `migrations/env.py`. `nr` columns give the order in which rows
came, because ids made in the same millisecond do not. JSON is text made by `codecs.py`. The conditions of partial indexes
are written exactly as SQLAlchemy writes them in statements, or SQLite would not use them. Read next: `wire.py`.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, cast

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    Float,
    ForeignKey,
    Identity,
    Index,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    false,
    literal_column,
    true,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.columns import RowNumber, UtcTime, Words


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: Any = {  # noqa: RUF012 (SQLAlchemy reads it from the class)
        str: String(),
        bool: Boolean(),
        float: Float(),
        datetime: UtcTime(),
        date: Date(),
        time: Time(),
    }


def _nr() -> Mapped[int]:
    return mapped_column(RowNumber, Identity(), primary_key=True)


def _words() -> Mapped[str]:
    return mapped_column(Words())


def _json() -> Mapped[str]:
    return mapped_column(Text())


class InboxRow(Base):
    __tablename__ = "inbox"
    platform: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    __table_args__ = ({"sqlite_with_rowid": False},)


class CasusRow(Base):
    __tablename__ = "casus"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = _words()
    language: Mapped[str]
    zone: Mapped[str]
    state: Mapped[str]
    phase: Mapped[str]
    review: Mapped[str]
    rhythm: Mapped[str] = _json()
    live_since: Mapped[datetime]
    central: Mapped[str] = mapped_column(Words(), server_default="")
    frozen_by: Mapped[str | None]
    frozen_at: Mapped[datetime | None]
    frozen_why: Mapped[str | None] = mapped_column(Words())
    sides: Mapped[str] = mapped_column(Words(), server_default="")
    region: Mapped[str] = mapped_column(server_default="")


class CentralQuestionRow(Base):
    __tablename__ = "central_question"
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text: Mapped[str] = _words()
    proposed_by: Mapped[str] = mapped_column(ForeignKey("member.id"))
    at: Mapped[datetime]
    named: Mapped[bool] = mapped_column(server_default=true())


class DestructionRow(Base):
    __tablename__ = "destruction"
    nr: Mapped[int] = _nr()
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), index=True)
    at: Mapped[datetime]
    week: Mapped[str]
    count: Mapped[int]
    why: Mapped[str]


class RoomRow(Base):
    __tablename__ = "room"
    nr: Mapped[int] = _nr()
    id: Mapped[str] = mapped_column(unique=True)
    platform: Mapped[str]
    workspace: Mapped[str]
    outside: Mapped[str]
    name: Mapped[str] = _words()
    casus_id: Mapped[str | None] = mapped_column(ForeignKey("casus.id"), index=True)
    present: Mapped[bool]
    public: Mapped[bool]
    language: Mapped[str]
    __table_args__ = (UniqueConstraint("platform", "workspace", "outside"),)


class PersonRow(Base):
    __tablename__ = "person"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = _words()
    language: Mapped[str | None]


class IdentityRow(Base):
    __tablename__ = "identity"
    platform: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str] = mapped_column(primary_key=True)
    user: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    locale: Mapped[str | None]


class MemberRow(Base):
    __tablename__ = "member"
    nr: Mapped[int] = _nr()
    id: Mapped[str] = mapped_column(unique=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str]
    side: Mapped[str]
    facilitating: Mapped[str]
    presence: Mapped[str]
    moment: Mapped[time | None]
    share: Mapped[str | None]
    platform: Mapped[str]
    workspace: Mapped[str]
    user: Mapped[str]
    away_until: Mapped[date | None]
    followed_up: Mapped[bool] = mapped_column(server_default=false())
    __table_args__ = (UniqueConstraint("casus_id", "person_id"),)


class RoundRow(Base):
    __tablename__ = "round"
    id: Mapped[str] = mapped_column(primary_key=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"))
    occurrence: Mapped[str]
    asked: Mapped[str] = _json()
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    session_id: Mapped[str | None]
    __table_args__ = (UniqueConstraint("casus_id", "occurrence"), Index(None, "casus_id", "opened_at"))


class NotNowRow(Base):
    __tablename__ = "not_now"
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), primary_key=True, index=True)
    said_at: Mapped[datetime]


class AnswerRow(Base):
    __tablename__ = "answer"
    nr: Mapped[int] = _nr()
    id: Mapped[str] = mapped_column(unique=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"))
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"))
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    question: Mapped[str] = _words()
    question_key: Mapped[str]
    text: Mapped[str] = _words()
    share: Mapped[str]
    via: Mapped[str]
    answered_at: Mapped[datetime]
    changed: Mapped[int]
    state: Mapped[str]
    __table_args__ = (Index(None, "round_id", "member_id"),)


class PartRow(Base):
    __tablename__ = "part"
    nr: Mapped[int] = _nr()
    platform: Mapped[str]
    workspace: Mapped[str]
    room: Mapped[str]
    message: Mapped[str]
    answer_id: Mapped[str | None] = mapped_column(ForeignKey("answer.id"), index=True)
    text: Mapped[str] = _words()
    revision: Mapped[str]
    said_at: Mapped[datetime]
    state: Mapped[str]
    __table_args__ = (UniqueConstraint("platform", "workspace", "room", "message"),)


class SynthesisRow(Base):
    __tablename__ = "synthesis"
    id: Mapped[str] = mapped_column(primary_key=True)
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"))
    round_id: Mapped[str] = mapped_column(ForeignKey("round.id"))
    week: Mapped[str]
    version: Mapped[int]
    state: Mapped[str]
    language: Mapped[str]
    made_at: Mapped[datetime]
    posted_at: Mapped[datetime | None]
    corrected_on: Mapped[date | None]
    prompts_digest: Mapped[str]
    code_version: Mapped[str]
    read_by: Mapped[str] = _json()
    agreed_by: Mapped[str] = _json()
    beside: Mapped[str] = mapped_column(Text(), server_default="")
    __table_args__ = (UniqueConstraint("casus_id", "week", "version"),)


class StatementRow(Base):
    __tablename__ = "statement"
    synthesis_id: Mapped[str] = mapped_column(ForeignKey("synthesis.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    block: Mapped[str]
    text: Mapped[str] = _words()
    theme: Mapped[str | None]
    edited: Mapped[bool] = mapped_column(server_default=false())
    because: Mapped[str] = mapped_column(Text(), server_default="[]")
    example: Mapped[str] = mapped_column(Text(), server_default="")


class StatementSourceRow(Base):
    __tablename__ = "statement_source"
    synthesis_id: Mapped[str] = mapped_column(ForeignKey("synthesis.id"), primary_key=True)
    statement: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    answer_id: Mapped[str] = mapped_column(index=True)


class StatementQuoteRow(Base):
    __tablename__ = "statement_quote"
    synthesis_id: Mapped[str] = mapped_column(ForeignKey("synthesis.id"), primary_key=True)
    statement: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    answer_id: Mapped[str] = mapped_column(index=True)
    text: Mapped[str] = _words()
    label: Mapped[str] = _words()


class SynthesisCountedRow(Base):
    __tablename__ = "synthesis_counted"
    synthesis_id: Mapped[str] = mapped_column(ForeignKey("synthesis.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    answer_id: Mapped[str] = mapped_column(index=True)


class LaneRow(Base):
    """`ready`: something may be waiting; cleared only under the lane's lock. A lane whose `lease_until` is past is free;
    when given back it becomes the time at which it was claimed, so that the lane served longest ago comes first."""

    __tablename__ = "lane"
    id: Mapped[int] = _nr()
    platform: Mapped[str]
    workspace: Mapped[str]
    target: Mapped[str]
    ready: Mapped[bool]
    owner: Mapped[str | None]
    claimed_at: Mapped[datetime]
    lease_until: Mapped[datetime]
    not_before: Mapped[datetime]
    __table_args__ = (
        UniqueConstraint("platform", "workspace", "target"),
        Index("ix_lane_ready", "lease_until", "id", sqlite_where=sql("ready = 1"), postgresql_where=sql("ready")),
    )


class OutboxRow(Base):
    """`step` 0 is the message itself, higher ones are newer texts for it. `state`: open, sent, refused or gone (taken
    out). `tried` stays true when an attempt may have arrived, also after the row was taken out; `tried_at` is when the
    first one began."""

    __tablename__ = "outbox"
    id: Mapped[int] = _nr()
    lane_id: Mapped[int] = mapped_column(RowNumber, ForeignKey("lane.id"))
    key: Mapped[str]
    step: Mapped[int]
    state: Mapped[str]
    tried: Mapped[bool]
    tried_at: Mapped[datetime | None]
    room: Mapped[str]
    user: Mapped[str]
    thread: Mapped[str | None]
    about: Mapped[str | None]
    under: Mapped[str | None]
    round_id: Mapped[str | None]
    message: Mapped[str | None] = mapped_column(Text())
    ids: Mapped[str | None] = mapped_column(Text())
    refusal: Mapped[str | None] = mapped_column(Words())
    __table_args__ = (
        UniqueConstraint("key", "step"),
        Index(
            "ix_outbox_open",
            "lane_id",
            "id",
            sqlite_where=sql("state = 'open'"),
            postgresql_where=sql("state = 'open'"),
        ),
        {"sqlite_autoincrement": True},
    )


class OutboxShowsRow(Base):
    __tablename__ = "outbox_shows"
    outbox_id: Mapped[int] = mapped_column(RowNumber, ForeignKey("outbox.id"), primary_key=True, autoincrement=False)
    answer_id: Mapped[str] = mapped_column(primary_key=True, index=True)


class SentMessageRow(Base):
    """The platform's ids of messages that belong to a round. `target` is the lane's: a room, or "@" and a user."""

    __tablename__ = "sent_message"
    platform: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str] = mapped_column(primary_key=True)
    message: Mapped[str] = mapped_column(primary_key=True)
    target: Mapped[str] = mapped_column(primary_key=True)
    round_id: Mapped[str]


class MomentRow(Base):
    """`casus_id` has no foreign key: seven moments a question, each checked, cost PostgreSQL more than writing them."""

    __tablename__ = "moment"
    nr: Mapped[int] = _nr()
    kind: Mapped[str]
    subject: Mapped[str]
    occurrence: Mapped[str]
    due_at: Mapped[datetime]
    casus_id: Mapped[str]
    done: Mapped[bool]
    __table_args__ = (
        UniqueConstraint("kind", "subject", "occurrence"),
        Index("ix_moment_due", "due_at", "nr", sqlite_where=sql("done = 0"), postgresql_where=sql("NOT done")),
        Index("ix_moment_casus", "casus_id", sqlite_where=sql("done = 0"), postgresql_where=sql("NOT done")),
    )


class WantedRow(Base):
    __tablename__ = "wanted"
    nr: Mapped[int] = _nr()
    kind: Mapped[str]
    subject: Mapped[str]
    asked: Mapped[int]
    owner: Mapped[str | None]
    lease_until: Mapped[datetime]
    __table_args__ = (UniqueConstraint("kind", "subject"),)


class PracticeTimeRow(Base):
    __tablename__ = "practice_time"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    ahead_s: Mapped[float]


def _table(row: type[Base]) -> Table:
    return cast(Table, row.__table__)


inbox = _table(InboxRow)
casus = _table(CasusRow)
central_question = _table(CentralQuestionRow)
destruction = _table(DestructionRow)
room = _table(RoomRow)
person = _table(PersonRow)
identity = _table(IdentityRow)
member = _table(MemberRow)
round_ = _table(RoundRow)
not_now = _table(NotNowRow)
answer = _table(AnswerRow)
part = _table(PartRow)
synthesis = _table(SynthesisRow)
statement = _table(StatementRow)
statement_source = _table(StatementSourceRow)
statement_quote = _table(StatementQuoteRow)
synthesis_counted = _table(SynthesisCountedRow)
lane = _table(LaneRow)
outbox = _table(OutboxRow)
outbox_shows = _table(OutboxShowsRow)
sent_message = _table(SentMessageRow)
moment = _table(MomentRow)
wanted = _table(WantedRow)
practice_time = _table(PracticeTimeRow)

OPEN: ColumnElement[str] = literal_column("'open'")
"""Written out, never a parameter: only then a database knows that the partial index on open messages is meant."""
