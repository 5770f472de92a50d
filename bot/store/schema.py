"""Building and checking the tables: `migrate` and `check_schema`. Migrations are in `migrations/`, made with Alembic.

Used by the command `reflectie db migrate` and by `open_store`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, create_engine
from sqlalchemy.pool import NullPool

import bot
from bot.core.ports.errors import StoreError
from bot.store.errors import in_our_words
from bot.store.filelock import FileLock
from bot.store.sqlite import sqlite_engine
from bot.store.urls import database_url, sqlite_path


def alembic_config() -> Config:
    """Alembic's settings, found from any working directory."""
    folder = Path(bot.__file__).resolve().parent.parent / "migrations"
    if not folder.is_dir():
        raise StoreError(f"{folder} is missing. Run reflectie from a complete checkout of its repository.")
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def migrate(url: str) -> None:
    """Bring the database to the tables of this version, making it first if need be. Safe to run again.

    Raises:
        StoreError: it cannot be reached, is in use (SQLite), or was made by a newer version.
    """
    target = database_url(url)
    if target.get_backend_name() == "sqlite":
        path = sqlite_path(target)
        _make_file(path)
        lock = FileLock(path)
        try:
            _upgrade(target)
        finally:
            lock.release()
    else:
        _upgrade(target)


def check_schema(url: str) -> None:
    """Make sure that the tables are those of this version.

    Raises:
        StoreError: they are not; the text says what to do.
    """
    target = database_url(url)
    if target.get_backend_name() == "sqlite" and not sqlite_path(target).is_file():
        raise StoreError(f"there is no database at {sqlite_path(target)} yet. Run `reflectie db migrate`.")
    with in_our_words(), connected(target) as connection:
        found = _check_not_newer(connection)
    if found != ScriptDirectory.from_config(alembic_config()).get_current_head():
        raise StoreError("the database is not of this version of reflectie yet. Run `reflectie db migrate`.")


@contextmanager
def connected(url: URL) -> Iterator[Connection]:
    """A connection of its own, outside any store."""
    if url.get_backend_name() == "sqlite":
        engine = sqlite_engine(sqlite_path(url), writing=True)
    else:
        # A migration that cannot have its lock gives up, so that it never queues in front of people's answers for long.
        options: dict[str, Any] = {"options": "-c timezone=UTC -c lock_timeout=10s", "connect_timeout": 5}
        engine = create_engine(url, poolclass=NullPool, hide_parameters=True, connect_args=options)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _upgrade(url: URL) -> None:
    config = alembic_config()
    with in_our_words(), connected(url) as connection:
        _check_not_newer(connection)
        connection.rollback()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _check_not_newer(connection: Connection) -> str | None:
    found = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if found is not None and found not in known:
        raise StoreError(
            f"the database was made by a newer version of reflectie (its tables are at {found}). "
            "Install that version or a later one, or restore the backup that belongs to this version."
        )
    return found


def _make_file(path: Path) -> None:
    """Make the folder and the file so that only this user can read them: they hold people's words."""
    try:
        if not path.parent.is_dir():
            path.parent.mkdir(mode=0o700, parents=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        raise StoreError(f"cannot make {path} ({error.strerror}). Check the folder and its rights.") from None
