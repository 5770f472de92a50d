"""Turns what a database driver says into `StoreBusy` and `StoreError`, in words for the operator.

The driver's own text can hold people's words (PostgreSQL quotes rows), so nothing of it is passed on but codes and
names of constraints. Used by `sqlite.py`, `postgresql.py` and `schema.py`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import exc

from bot.core.ports.errors import StoreBusy, StoreError

DISK_FULL = (
    "the disk that holds the database is full: this was not stored, and nothing that was accepted before is lost. "
    "Make room; reflectie goes on by itself."
)
_BROKEN_RULE = (
    "the database refused a row that breaks one of its rules ({rule}); nothing was stored. Please report this as a bug."
)


class Collided(StoreError):
    """Another transaction stored the same unique row first; doing the work once more sees it."""


class Again(StoreBusy):
    """A deadlock or a cut connection before the commit: the work can be done once more."""


@contextmanager
def in_our_words() -> Iterator[None]:
    """Raise what goes wrong with the database as `StoreBusy` or `StoreError`, without the driver's text."""
    try:
        yield
    except exc.StatementError as error:
        found = error.orig
        if not isinstance(found, sqlite3.Error | psycopg.Error | None):
            raise found from None  # not the database's word but ours: a value that no column takes
    except exc.TimeoutError:
        raise StoreBusy("all connections to the database are in use; try again") from None
    except (sqlite3.Error, psycopg.Error) as error:
        found = error
    else:
        return
    raise of(found) from None


def of(error: BaseException | None) -> StoreError:
    """The error of ours that stands for one of a driver."""
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if isinstance(error, psycopg.Error):
        return _of_postgresql(error)
    return StoreError(f"the database gave an error that reflectie does not know ({type(error).__name__})")


def _of_sqlite(error: sqlite3.Error) -> StoreError:
    name = getattr(error, "sqlite_errorname", None) or type(error).__name__
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreBusy("another program holds the database file; nothing was stored, try again")
    if name.startswith("SQLITE_FULL"):
        return StoreError(DISK_FULL)
    if name.startswith("SQLITE_CONSTRAINT"):
        return Collided(_BROKEN_RULE.format(rule=str(error).removeprefix("UNIQUE constraint failed: ")))
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return StoreError("the database file is damaged or is no SQLite database. Stop reflectie and restore a backup.")
    if name.startswith("SQLITE_READONLY"):
        return StoreError("the database cannot be written. Give this user the right to write the file and its folder.")
    if name.startswith("SQLITE_CANTOPEN"):
        return StoreError("the database file cannot be opened. Check that its folder exists and may be written.")
    if name.startswith("SQLITE_IOERR"):
        return StoreError(
            f"the disk that holds the database gave an error ({name}): this was not stored. Check the disk and its space."
        )
    return StoreError(f"SQLite gave an error ({name}); nothing was stored")


def _of_postgresql(error: psycopg.Error) -> StoreError:
    state = error.sqlstate
    if state is None:
        if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
            return Again("PostgreSQL cannot be reached; nothing was stored, try again")
        return StoreError(f"PostgreSQL did not take what was sent ({type(error).__name__}); nothing was stored")
    if state in ("40001", "40P01"):
        return Again("two processes waited for each other in the database; nothing was stored, try again")
    if state in ("55P03", "57014"):
        return StoreBusy("the database was locked too long; nothing was stored, try again")
    if state.startswith("08") or state in ("57P01", "57P02", "57P03", "25P03"):
        return Again("PostgreSQL stopped or cut the connection; nothing was stored, try again")
    if state == "53300":
        return StoreBusy("PostgreSQL has no connection left; try again, or raise max_connections")
    if state == "53100":
        return StoreError(DISK_FULL)
    if state.startswith("28") or state == "42501":
        return StoreError("PostgreSQL does not let reflectie in. Check user, password and rights in the database URL.")
    if state == "3D000":
        return StoreError("this PostgreSQL database does not exist. Create it, then run `reflectie db migrate`.")
    if state == "25006":
        return StoreError("this PostgreSQL server is read-only (a standby?). Point the database URL at the primary.")
    rule = error.diag.constraint_name or state
    if state == "23505":
        return Collided(_BROKEN_RULE.format(rule=rule))
    if state.startswith("23"):
        return StoreError(_BROKEN_RULE.format(rule=rule))
    return StoreError(f"PostgreSQL gave an error ({state}); nothing was stored")
