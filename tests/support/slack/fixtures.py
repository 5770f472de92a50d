"""The fixtures of tests that need a Slack. Imported by the `conftest.py` of the folders that do.

Where the emulator or the proxy is not installed these tests are left out, with the command that installs them; with
TESTS_NEED_SLACK=yes, as in CI, that is a failure.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.slack.emulator import Emulator, started
from tests.support.slack.faults import Faults, faults_before
from tests.support.slack.install import has_emulator, has_mitmproxy, needed

INSTALL = "install it with: python -m tests.support.slack.install"


@pytest.fixture(scope="module")
def running_emulator() -> Iterator[Emulator]:
    """A new one for each file: it takes 5,000 requests with a token in an hour, and then no more."""
    if not has_emulator():
        _missing(f"the Slack emulator is not installed; {INSTALL}")
    with started() as emulator:
        yield emulator


@pytest.fixture
def emulator(running_emulator: Emulator) -> Emulator:
    """A workspace with its people and channels, and nothing said yet."""
    running_emulator.fill()
    return running_emulator


@pytest.fixture(scope="module")
def running_faults(running_emulator: Emulator) -> Iterator[Faults]:
    if not has_mitmproxy():
        _missing(f"mitmproxy is not installed; {INSTALL}")
    with faults_before(running_emulator.api) as faults:
        yield faults


@pytest.fixture
def faults(running_faults: Faults) -> Faults:
    """A proxy before the emulator that makes no trouble yet."""
    running_faults.set()
    return running_faults


def _missing(what: str) -> None:
    if needed():
        pytest.fail(what)
    pytest.skip(what)
