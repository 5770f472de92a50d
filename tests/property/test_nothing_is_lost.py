"""Whatever happens and in whatever order: nothing is lost, doubled, exposed or revived. The rules are in `machine.py`.

`HYPOTHESIS_PROFILE=ci` looks longer and for other histories each time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import psycopg
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from psycopg import sql
from sqlalchemy import make_url

from tests.property.bytes_of import Database, OnPostgresql, OnSqlite
from tests.property.machine import AnyHistory

PROFILES = {
    "quick": settings(max_examples=40, stateful_step_count=40, derandomize=True),
    "ci": settings(max_examples=200, stateful_step_count=60),
}
PROFILE = settings(
    PROFILES[os.environ.get("HYPOTHESIS_PROFILE", "quick")],
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
)


def look(database: Callable[[], Database]) -> None:
    class Here(AnyHistory):
        def __init__(self) -> None:
            super().__init__(database())

    run_state_machine_as_test(Here, settings=PROFILE)


@pytest.fixture
def hasty_postgresql_url(postgresql_url: str) -> Iterator[str]:
    """A PostgreSQL that does not wait for the disk at each commit: here nobody pulls its plug."""
    name = sql.Identifier(make_url(postgresql_url).database or "")
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute(sql.SQL("ALTER DATABASE {} SET synchronous_commit = off").format(name))
        yield postgresql_url
        connection.execute(sql.SQL("ALTER DATABASE {} RESET synchronous_commit").format(name))


@pytest.mark.timeout(900)
def test_nothing_is_lost_doubled_exposed_or_revived_on_sqlite() -> None:
    look(OnSqlite)


@pytest.mark.timeout(900)
def test_nothing_is_lost_doubled_exposed_or_revived_on_postgresql(hasty_postgresql_url: str) -> None:
    look(lambda: OnPostgresql(hasty_postgresql_url))
