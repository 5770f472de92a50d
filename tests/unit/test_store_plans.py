"""SQLite finds rows by an index. A statement that looks through a whole table is fast today and slow after a year."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import ClauseElement, Executable
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.sqlite import dialect

from bot.store import (
    answers,
    archive,
    casussen,
    interviews,
    items,
    lanes,
    moments,
    moving,
    outbox,
    people,
    rounds,
    syntheses,
    vectors,
)
from bot.store.wire import Both, Given

_PAIRS = re.compile(r"(\([\w.]+, [\w.]+\)) IN \(__\[POSTCOMPILE_(\w+)\]\)")
_LIST = re.compile(r"__\[POSTCOMPILE_(\w+)\]")


def _statements() -> Iterator[tuple[str, str]]:
    """Every statement of the store that looks something up, as SQL with named parameters."""
    for module in (
        answers,
        archive,
        casussen,
        interviews,
        items,
        lanes,
        moments,
        moving,
        outbox,
        people,
        rounds,
        syntheses,
        vectors,
    ):
        for name, value in vars(module).items():
            statement = value.sqlite if isinstance(value, Both | Given) else value
            if isinstance(statement, postgresql.Insert):
                continue
            if isinstance(statement, ClauseElement) and isinstance(statement, Executable):
                sql = str(statement.compile(dialect=dialect(paramstyle="named")))
                sql = _LIST.sub(r":\1", _PAIRS.sub(r"\1 IN (VALUES (:\2, :\2))", sql))
                if "FROM" in sql or "WHERE" in sql:
                    yield f"{module.__name__}.{name}", sql


@pytest.mark.parametrize(("name", "sql"), [pytest.param(*each, id=each[0]) for each in _statements()])
def test_no_statement_looks_through_a_whole_table(name: str, sql: str, sqlite_url: str) -> None:
    values = dict.fromkeys(re.findall(r"(?<!:):(\w+)", sql), "[]")
    with sqlite3.connect(Path(sqlite_url.removeprefix("sqlite:///"))) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    connection.close()
    # An index of our own that is walked holds only what is open or due; and little is ever wanted or asked at once.
    walked = [step.split() for step in plan if step.startswith("SCAN") and " INDEX ix_" not in step]
    assert not {words[1] for words in walked} & (tables - {"wanted", "interview"}), "\n".join(plan)
