"""Stores of one kind, for what concerns that kind only. `store`, which gives both, is in `tests/conftest.py`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.core.ports.store import Store
from bot.store.opening import open_store
from tests.support.matrix.fixtures import homeserver
from tests.support.slack.fixtures import emulator, running_emulator

__all__ = ["emulator", "homeserver", "postgresql_store", "running_emulator", "sqlite_store"]


@pytest.fixture
def sqlite_store(sqlite_url: str) -> Iterator[Store]:
    opened = open_store(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def postgresql_store(postgresql_url: str) -> Iterator[Store]:
    opened = open_store(postgresql_url)
    yield opened
    opened.close()
