"""Whatever happens and in whatever order: nothing is lost, doubled, exposed or revived. The rules are in `machine.py`."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis.stateful import run_state_machine_as_test

from tests.property.bytes_of import Database, OnPostgresql, OnSqlite
from tests.property.machine import AnyHistory
from tests.property.profiles import PROFILE
from tests.support.logged import logged


def look(database: Callable[[], Database]) -> None:
    with logged() as log:

        class Here(AnyHistory):
            def __init__(self) -> None:
                super().__init__(database(), log)

        run_state_machine_as_test(Here, settings=PROFILE)


@pytest.mark.timeout(900)
def test_nothing_is_lost_doubled_exposed_or_revived_on_sqlite() -> None:
    look(OnSqlite)


@pytest.mark.timeout(900)
def test_nothing_is_lost_doubled_exposed_or_revived_on_postgresql(hasty_postgresql_url: str) -> None:
    look(lambda: OnPostgresql(hasty_postgresql_url))
