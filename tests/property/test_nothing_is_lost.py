"""Whatever happens and in whatever order: nothing is lost, doubled, exposed or revived. The rules are in `machine.py`.

`HYPOTHESIS_PROFILE=ci` looks longer and for other histories each time.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.property.bytes_of import OnPostgresql, OnSqlite
from tests.property.machine import AnyHistory

PROFILES = {
    "quick": settings(max_examples=30, stateful_step_count=40),
    "ci": settings(max_examples=200, stateful_step_count=60),
}
PROFILE = settings(
    PROFILES[os.environ.get("HYPOTHESIS_PROFILE", "quick")],
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
)


@pytest.mark.timeout(900)
def test_nothing_is_lost_doubled_exposed_or_revived_on_sqlite() -> None:
    run_state_machine_as_test(lambda: AnyHistory(OnSqlite()), settings=PROFILE)


@pytest.mark.timeout(900)
def test_nothing_is_lost_doubled_exposed_or_revived_on_postgresql(postgresql_url: str) -> None:
    run_state_machine_as_test(lambda: AnyHistory(OnPostgresql(postgresql_url)), settings=PROFILE)
