"""The fixtures of tests that need a homeserver. Imported by the `conftest.py` of the folders that do.

Where Synapse is not installed these tests are left out, with the command that installs it; with TESTS_NEED_MATRIX=yes, as in
CI, that is a failure.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.matrix.install import has_synapse, needed
from tests.support.matrix.synapse import Homeserver, started

INSTALL = "install it with: python -m tests.support.matrix.install"


@pytest.fixture(scope="session")
def homeserver() -> Iterator[Homeserver]:
    """A homeserver that does not ask to wait."""
    require_synapse()
    with started() as server:
        yield server


@pytest.fixture
def own_homeserver() -> Iterator[Homeserver]:
    """A homeserver that a test may kill."""
    require_synapse()
    with started() as server:
        yield server


@pytest.fixture
def slow_homeserver() -> Iterator[Homeserver]:
    """A homeserver with the limits as they come: ten messages at once, and then one in five seconds."""
    require_synapse()
    with started(raised=False) as server:
        yield server


def require_synapse() -> None:
    if not has_synapse():
        what = f"the Matrix homeserver is not installed; {INSTALL}"
        if needed():
            pytest.fail(what)
        pytest.skip(what)
