"""The connection of one transaction, as the nouns use it; and statements that differ per database.

Used by every noun of this folder. Statements are built once, when their module is loaded, so that SQLAlchemy finds
their SQL by identity instead of building it again. An INSERT is `inline`: else SQLAlchemy asks back, each time, for the
row number that nobody needs. Read next: `tx.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Self, TypeAlias

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Executable,
    FromClause,
    Insert,
    Row,
    Table,
    Text,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeEngine

from bot.core.ports.errors import StoreError
from bot.store.columns import Ids

IDS_AT_ONCE = 500
"""Ids in one `IN (…)`; SQLite takes 32,766 variables and PostgreSQL 65,535, but plans get no better above this."""

Cells: TypeAlias = Row[*tuple[Any, ...]]
"""A row, as far as this folder goes: nothing else gets to see one."""


class Both:
    """A statement whose words differ between SQLite and PostgreSQL: everything with ON CONFLICT."""

    __slots__ = ("postgresql", "sqlite")

    def __init__(self, build: Callable[[Callable[[Table], Any]], Insert]) -> None:
        self.sqlite = build(lambda table: sqlite.insert(table).inline())
        self.postgresql = build(lambda table: postgresql.insert(table).inline())


class Many:
    """Adds any number of rows in one statement, because a tick adds hundreds. PostgreSQL gets an array for each column, so
    that the statement is the same however many rows there are; numbers are given in the order of the rows. One row, as
    most answers add, is spared the arrays."""

    __slots__ = ("columns", "one", "postgresql")

    def __init__(self, table: Table, finish: Callable[[Any], Insert] = lambda insert: insert) -> None:
        self.columns = [column.name for column in table.c if column.identity is None]
        arrays = (bindparam(name, type_=ARRAY(table.c[name].type)) for name in self.columns)
        rows = func.unnest(*arrays).table_valued(*self.columns, with_ordinality="place").render_derived("given")
        in_order = select(*(rows.c[name] for name in self.columns)).order_by(rows.c.place)
        self.one = Both(lambda insert: finish(insert(table)))
        self.postgresql = finish(postgresql.insert(table).from_select(self.columns, in_order))


class Given:
    """A statement over rows that are given with it, the same however many there are: an array for each column on
    PostgreSQL, one JSON value on SQLite."""

    __slots__ = ("columns", "postgresql", "sqlite")

    def __init__(self, columns: Mapping[str, TypeEngine[Any]], build: Callable[[FromClause], Executable]) -> None:
        self.columns = list(columns)
        arrays = (bindparam(f"given_{name}", type_=ARRAY(type_)) for name, type_ in columns.items())
        self.postgresql = build(func.unnest(*arrays).table_valued(*columns).render_derived("given"))
        rows = func.json_each(bindparam("given", type_=Text())).table_valued("value")
        cells = (
            func.json_extract(rows.c.value, f"$[{place}]", type_=type_).label(name)
            for place, (name, type_) in enumerate(columns.items())
        )
        self.sqlite = build(select(*cells).subquery("given"))


class _Among(FunctionElement[bool]):
    inherit_cache = True
    name = "among"
    type = Boolean()

    def self_group(self, against: OperatorType | None = None) -> Self:
        """As it is: SQLAlchemy would compare it with 1 on SQLite, which then would not look in the index."""
        return self


@compiles(_Among, "sqlite")
def _among_sqlite(element: _Among, compiler: SQLCompiler, **how: Any) -> str:
    column, ids = (compiler.process(each, **how) for each in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({ids}))"  # noqa: S608 (nothing of it comes from outside)


@compiles(_Among, "postgresql")
def _among_postgresql(element: _Among, compiler: SQLCompiler, **how: Any) -> str:
    column, ids = (compiler.process(each, **how) for each in element.clauses)
    return f"{column} = ANY ({ids})"


def among(column: Column[Any], name: str) -> ColumnElement[bool]:
    """Whether a column is one of the ids in the parameter `name`: in one value, so that the statement is the same however
    many there are."""
    return _Among(column, bindparam(name, type_=Ids(numbers=isinstance(column.type, BigInteger))))


class _AsList(FunctionElement[str]):
    inherit_cache = True
    name = "as_list"
    type = Text()


@compiles(_AsList, "sqlite")
def _as_list_sqlite(element: _AsList, compiler: SQLCompiler, **how: Any) -> str:
    return f"json_group_array(json_array({compiler.process(element.clauses, **how)}))"


@compiles(_AsList, "postgresql")
def _as_list_postgresql(element: _AsList, compiler: SQLCompiler, **how: Any) -> str:
    return f"CAST(json_agg(json_build_array({compiler.process(element.clauses, **how)})) AS TEXT)"


def as_list(*columns: Column[Any]) -> ColumnElement[str]:
    """These columns of all rows, as one JSON text, in no order: for a list beside a row. None or [] when there are none."""
    return _AsList(*columns)


class Wire:
    """Runs statements in the open transaction. `writing` is False in a read-only view; `news` is set when others should
    be woken after the commit."""

    __slots__ = ("connection", "news", "postgresql", "writing")

    def __init__(self, connection: Connection, *, writing: bool) -> None:
        self.connection = connection
        self.writing = writing
        self.postgresql = connection.dialect.name == "postgresql"
        self.news = False

    def run(
        self, statement: Executable | Both, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[*tuple[Any, ...]]:
        if isinstance(statement, Both):
            statement = statement.postgresql if self.postgresql else statement.sqlite
        return self.connection.execute(statement, values)

    def add(self, many: Many, rows: Sequence[Mapping[str, Any]]) -> CursorResult[*tuple[Any, ...]]:
        """Add rows (at least one), in this order."""
        if len(rows) == 1:
            return self.run(many.one, rows[0])
        if self.postgresql:
            return self.run(many.postgresql, {name: [row[name] for row in rows] for name in many.columns})
        return self.run(many.one.sqlite, rows)

    def over(self, given: Given, rows: Sequence[Sequence[Any]]) -> CursorResult[*tuple[Any, ...]]:
        """Run a statement over rows (at least one), their cells in the order of its columns."""
        if self.postgresql:
            cells = zip(given.columns, zip(*rows, strict=True), strict=True)
            return self.run(given.postgresql, {f"given_{name}": list(some) for name, some in cells})
        return self.run(given.sqlite, {"given": json.dumps(rows)})

    def change(self, what: str, statement: Executable, values: Mapping[str, Any]) -> None:
        """Change exactly one row.

        Raises:
            StoreError: it is not there, which is a mistake in the program.
        """
        if self.run(statement, values).rowcount != 1:
            raise StoreError(f"cannot change a {what} that was never stored; please report this as a bug")


def batches(ids: Sequence[str]) -> Iterator[list[str]]:
    """The different ids, in order (so that rows are locked in one order everywhere), cut to what one statement takes."""
    different = sorted(set(ids))
    for start in range(0, len(different), IDS_AT_ONCE):
        yield different[start : start + IDS_AT_ONCE]
