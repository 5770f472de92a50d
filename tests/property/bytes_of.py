"""What is really in a database: every cell of every table, and every byte of its files. Used by `machine.py`."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import sql

from bot.store.tables import Base
from tests.support.databases import drop_folder, fast_folder, fresh_sqlite

TABLES = [table.name for table in Base.metadata.sorted_tables]


class Database(Protocol):
    """A place for databases, one after the other."""

    def fresh(self) -> str:
        """The URL of an empty database with tables."""

    def rows(self) -> str:
        """Everything that its tables hold, as one text."""

    def markers_in_files(self, marker: re.Pattern[str]) -> Iterable[str]:
        """What is found in the files of the database once it was closed; nothing where files are not ours."""

    def drop(self) -> None:
        """Throw it away."""


class OnSqlite:
    def __init__(self) -> None:
        self._folder = Path()

    def fresh(self) -> str:
        self._folder = fast_folder()
        return fresh_sqlite(self._folder)

    def rows(self) -> str:
        with closing(sqlite3.connect(self._folder / "reflectie.db")) as connection:
            return "\n".join(str(row) for table in TABLES for row in connection.execute(f'SELECT * FROM "{table}"'))  # noqa: S608

    def markers_in_files(self, marker: re.Pattern[str]) -> Iterable[str]:
        for file in self._folder.iterdir():
            yield from marker.findall(file.read_bytes().decode("latin-1"))

    def drop(self) -> None:
        drop_folder(self._folder)


class OnPostgresql:
    """`url` is of a database that may be emptied."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True)
        self._url = url

    def fresh(self) -> str:
        names = sql.SQL(", ").join(sql.Identifier(table) for table in TABLES)
        self._connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY").format(names))
        return self._url

    def rows(self) -> str:
        one = sql.SQL("SELECT one::text FROM {} AS one")
        everything = sql.SQL(" UNION ALL ").join(one.format(sql.Identifier(table)) for table in TABLES)
        return "\n".join(row for (row,) in self._connection.execute(everything))

    def markers_in_files(self, marker: re.Pattern[str]) -> Iterable[str]:
        return ()

    def drop(self) -> None:
        self._connection.close()  # the next one begins by emptying it
