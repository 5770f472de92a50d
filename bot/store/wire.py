"""The connection of one transaction, as the nouns use it; and statements that differ per database.

Used by every noun of this folder. Statements are built once, when their module is loaded, so that SQLAlchemy finds
their SQL by identity instead of building it again. Read next: `tx.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import ARRAY, Connection, CursorResult, Executable, Row, Table, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.core.ports.errors import StoreError

IDS_AT_ONCE = 500
"""Ids in one `IN (…)`; SQLite takes 32,766 variables and PostgreSQL 65,535, but plans get no better above this."""

Cells: TypeAlias = Row[*tuple[Any, ...]]
"""A row, as far as this folder goes: nothing else gets to see one."""


class Both:
    """A statement whose words differ between SQLite and PostgreSQL: everything with ON CONFLICT."""

    __slots__ = ("postgresql", "sqlite")

    def __init__(self, build: Callable[[Callable[[Table], Any]], Executable]) -> None:
        self.sqlite = build(sqlite.insert)
        self.postgresql = build(postgresql.insert)


class Many:
    """Adds many rows at once, which is what a tick does. PostgreSQL gets one array for each column, so that the statement
    stays the same however many rows there are. With `new_only`, rows whose unique key exists are passed over."""

    __slots__ = ("columns", "postgresql", "sqlite")

    def __init__(self, table: Table, *, new_only: bool = False) -> None:
        self.columns = [column.name for column in table.c if column.identity is None]
        arrays = (func.unnest(bindparam(name, type_=ARRAY(table.c[name].type))) for name in self.columns)
        one, all_ = sqlite.insert(table), postgresql.insert(table).from_select(self.columns, select(*arrays))
        self.sqlite = one.on_conflict_do_nothing() if new_only else one
        self.postgresql = all_.on_conflict_do_nothing() if new_only else all_


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

    def add(self, many: Many, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows, in this order."""
        if not rows:
            return
        if self.postgresql:
            self.run(many.postgresql, {name: [row[name] for row in rows] for name in many.columns})
        else:
            self.run(many.sqlite, rows)

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
