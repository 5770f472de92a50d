"""For the property tests: a PostgreSQL that is quick."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url


@pytest.fixture
def hasty_postgresql_url(postgresql_url: str) -> Iterator[str]:
    """A PostgreSQL that does not wait for the disk at each commit: here nobody pulls its plug."""
    name = sql.Identifier(make_url(postgresql_url).database or "")
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute(sql.SQL("ALTER DATABASE {} SET synchronous_commit = off").format(name))
        yield postgresql_url
        connection.execute(sql.SQL("ALTER DATABASE {} RESET synchronous_commit").format(name))
