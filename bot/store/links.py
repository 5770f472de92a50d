"""`Links` on tables: one-time codes, and joining what two accounts of one person have.

What is joined is found by the rules of the tables: every column that points to a member or a person, and every list of
them (`read_by`, `agreed_by`). So a table that is added later is joined too. Used rarely; nothing here is on a hot path.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    Table,
    Time,
    UniqueConstraint,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy import Identity as AutoNumber
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.events import Who
from bot.core.model import Identity, Member, Person, new_id
from bot.core.ports.links import Code
from bot.store.columns import RowNumber, UtcTime
from bot.store.people import identity_of
from bot.store.tables import Base, identity, member, person
from bot.store.wire import Both, Wire


class LinkCodeRow(Base):
    __tablename__ = "link_code"
    hash: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    platform: Mapped[str]
    workspace: Mapped[str]
    user: Mapped[str]
    casus_id: Mapped[str | None] = mapped_column(ForeignKey("casus.id"))
    ends_at: Mapped[datetime] = mapped_column(index=True)


class LinkedRow(Base):
    """An account that was joined to the others of its person; who was there first has no row."""

    __tablename__ = "linked"
    platform: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str] = mapped_column(primary_key=True)
    user: Mapped[str] = mapped_column(primary_key=True)


class LinkMissRow(Base):
    """A wrong code that an account typed; kept as long as it counts."""

    __tablename__ = "link_miss"
    nr: Mapped[int] = mapped_column(RowNumber, AutoNumber(), primary_key=True)
    platform: Mapped[str]
    workspace: Mapped[str]
    user: Mapped[str]
    at: Mapped[datetime]
    __table_args__ = (Index(None, "platform", "workspace", "user"),)


link_code = cast(Table, LinkCodeRow.__table__)
linked = cast(Table, LinkedRow.__table__)
link_miss = cast(Table, LinkMissRow.__table__)

_ACCOUNTS = (
    select(identity)
    .where(identity.c.person_id == bindparam("person_id"))
    .order_by(identity.c.platform, identity.c.workspace, identity.c.user)
)
_SAME_ACCOUNT = and_(
    linked.c.platform == identity.c.platform,
    linked.c.workspace == identity.c.workspace,
    linked.c.user == identity.c.user,
)
_JOINED = (
    select(identity)
    .join(linked, _SAME_ACCOUNT)
    .where(identity.c.person_id == bindparam("person_id"))
    .order_by(identity.c.platform, identity.c.workspace, identity.c.user)
)
_JOIN_ACCOUNT = Both(lambda insert: insert(linked).on_conflict_do_nothing())
_PART_ACCOUNT = delete(linked).where(
    linked.c.platform == bindparam("this_platform"),
    linked.c.workspace == bindparam("this_workspace"),
    linked.c.user == bindparam("this_user"),
)
_ADD_PERSON = insert(person)
_DROP_PERSON = delete(person).where(person.c.id == bindparam("this"))
_DROP_MEMBER = delete(member).where(member.c.id == bindparam("this"))
_MOVE = (
    update(identity)
    .where(
        identity.c.platform == bindparam("this_platform"),
        identity.c.workspace == bindparam("this_workspace"),
        identity.c.user == bindparam("this_user"),
    )
    .values(person_id=bindparam("to"))
)
_PUT_CODE = Both(lambda insert: insert(link_code))
_CODE = select(link_code).where(link_code.c.hash == bindparam("hash"), link_code.c.ends_at > bindparam("now"))
_CODE_LOCKED = _CODE.with_for_update()
_DROP_CODE = delete(link_code).where(link_code.c.hash == bindparam("hash"))
_DROP_CODES = delete(link_code).where(
    or_(link_code.c.person_id == bindparam("person_id"), link_code.c.ends_at <= bindparam("now"))
)
_MISS = insert(link_miss)
_OF_ACCOUNT = and_(
    link_miss.c.platform == bindparam("this_platform"),
    link_miss.c.workspace == bindparam("this_workspace"),
    link_miss.c.user == bindparam("this_user"),
)
_MISSED = select(func.count()).where(_OF_ACCOUNT, link_miss.c.at > bindparam("since"))
_FORGIVE = delete(link_miss).where(_OF_ACCOUNT, link_miss.c.at <= bindparam("since"))


def pointing_to(table: str) -> Iterator[Column[Any]]:
    """Every column that holds the id of a row of this table."""
    for each in Base.metadata.sorted_tables:
        for column in each.c:
            if any(key.target_fullname == f"{table}.id" for key in column.foreign_keys):
                yield column


def listing() -> Iterator[Column[Any]]:
    """Every column that names members or persons without a rule of the database: a single id, or JSON of several."""
    for each in Base.metadata.sorted_tables:
        for column in each.c:
            is_moment = isinstance(column.type, (Date, Time, UtcTime))
            if column.name.endswith("_by") and not column.foreign_keys and not is_moment:
                yield column


class LinkRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def accounts(self, person_id: str, *, joined: bool = False) -> tuple[Identity, ...]:
        found = self._wire.run(_JOINED if joined else _ACCOUNTS, {"person_id": person_id}).all()
        return tuple(identity_of(row) for row in found)

    def join_members(self, kept: Member, gone: Member) -> None:
        self._join("member", kept.id, gone.id)
        self._wire.run(_DROP_MEMBER, {"this": gone.id})

    def join(self, kept: Person, gone: Person) -> None:
        for each in self.accounts(gone.id):
            self._wire.run(_JOIN_ACCOUNT, {"platform": each.platform, "workspace": each.workspace, "user": each.user})
        self._join("person", kept.id, gone.id)
        self._wire.run(_DROP_PERSON, {"this": gone.id})

    def _join(self, table: str, kept: str, gone: str) -> None:
        for column in pointing_to(table):
            for others in _unique_with(column):
                self._wire.run(_doubles(column, others, kept, gone))
            self._wire.run(update(column.table).where(column == gone).values({column: kept}))
        for column in listing():
            self._rename(column, kept, gone)

    def _rename(self, column: Column[Any], kept: str, gone: str) -> None:
        found = self._wire.run(select(column).where(column.contains(gone)).distinct()).scalars().all()
        for written in found:
            renamed = written.replace(gone, kept)
            if renamed.startswith("["):
                renamed = json.dumps(list(dict.fromkeys(json.loads(renamed))), separators=(",", ":"))
            self._wire.run(update(column.table).where(column == written).values({column: renamed}))

    def set_apart(self, accounts: Sequence[Identity], name: str, now: datetime) -> Person:
        made = Person(id=new_id(now), name=name)
        self._wire.run(_ADD_PERSON, {"id": made.id, "name": made.name, "language": made.language})
        for account in accounts:
            this = _this(account.platform, account.workspace, account.user)
            self._wire.run(_MOVE, {**this, "to": made.id})
            self._wire.run(_PART_ACCOUNT, this)
        return made

    def put_code(self, code: Code, now: datetime) -> None:
        self._wire.run(_DROP_CODES, {"person_id": code.person_id, "now": now})
        self._wire.run(_PUT_CODE, vars(code))

    def code(self, hash: str, now: datetime) -> Code | None:
        row = self._wire.run(_CODE_LOCKED if self._wire.writing else _CODE, {"hash": hash, "now": now}).one_or_none()
        return Code(**row._mapping) if row else None

    def drop_code(self, code: Code) -> None:
        self._wire.run(_DROP_CODE, {"hash": code.hash})

    def missed(self, who: Who, now: datetime, since: datetime, *, again: bool) -> int:
        this = _this(who.platform, who.workspace, who.user)
        self._wire.run(_FORGIVE, {**this, "since": since})
        if again:
            account = {"platform": who.platform, "workspace": who.workspace, "user": who.user}
            self._wire.run(_MISS, {**account, "at": now})
        return int(self._wire.run(_MISSED, {**this, "since": since}).scalar_one())


def _this(platform: str, workspace: str, user: str) -> dict[str, str]:
    return {"this_platform": platform, "this_workspace": workspace, "this_user": user}


def _unique_with(column: Column[Any]) -> Iterator[list[Column[Any]]]:
    """The other columns of each rule that lets a value of this column occur once."""
    for rule in column.table.constraints:
        if isinstance(rule, (PrimaryKeyConstraint, UniqueConstraint)) and column.name in rule.columns:
            yield [each for each in rule.columns if each.name != column.name]


def _doubles(column: Column[Any], others: list[Column[Any]], kept: str, gone: str) -> Any:
    """Takes away the rows of `gone` that `kept` has as well."""
    theirs = column.table.alias("theirs")
    same = and_(*(theirs.c[each.name] == each for each in others))
    has_it = select(theirs.c[column.name]).where(theirs.c[column.name] == kept, same).correlate(column.table).exists()
    return delete(column.table).where(column == gone, has_it)
