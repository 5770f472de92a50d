"""Opens the store that a URL names; `migrate` makes its tables first. Used by `bot/app.py` and the commands.

Read next: `sqlite.py` or `postgresql.py`.
"""

from __future__ import annotations

from bot.core.ports.store import Store
from bot.store.filelock import FileLock
from bot.store.schema import check_schema, migrate
from bot.store.sqlite import SqliteStore
from bot.store.urls import database_url, sqlite_path

__all__ = ["check_schema", "migrate", "open_store"]


def open_store(url: str) -> Store:
    """Open a database whose tables are of this version (`migrate` makes them).

    Args:
        url: `sqlite:///path/file.db` or `postgresql://…`.

    Raises:
        StoreError: it cannot be opened, is used by another process (SQLite), or is older or newer than the code; the
            text says what to do.
    """
    target = database_url(url)
    if target.get_backend_name() != "sqlite":
        from bot.store.postgresql import PostgresqlStore

        check_schema(url)
        return PostgresqlStore(target)
    path = sqlite_path(target)
    if not path.parent.is_dir():
        check_schema(url)  # says that there is no database
    lock = FileLock(path)
    try:
        check_schema(url)
        return SqliteStore(path, lock)
    except BaseException:
        lock.release()
        raise
