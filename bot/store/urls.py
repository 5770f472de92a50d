"""Reads a database URL: `sqlite:///data/reflectie.db` or `postgresql://user:password@host/name`."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.core.ports.errors import StoreError


def database_url(text: str) -> URL:
    """The URL with the driver that reflectie uses.

    Raises:
        StoreError: another kind of database, or no file name.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise StoreError("the database URL cannot be read. Write it like sqlite:///data/reflectie.db") from None
    kind = url.drivername.partition("+")[0]
    if kind == "sqlite":
        if url.database in (None, "", ":memory:") or (url.database or "").startswith("file:"):
            raise StoreError("the database URL names no file. Write it like sqlite:///data/reflectie.db")
        return url.set(drivername="sqlite")
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    raise StoreError(f"reflectie knows no database «{kind}». Use sqlite:/// or postgresql://")


def sqlite_path(url: URL) -> Path:
    return Path(url.database or "").absolute()
