"""A house for unit tests of the flows: on SQLite, with a small casus in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
"""Beside sanne (ambtenaar) and joris (initiatiefnemer), who facilitate."""


@pytest.fixture
def empty_house(sqlite_url: str) -> Iterator[House]:
    """The bot, nobody and nothing else."""
    with House(sqlite_url) as house:
        yield house


@pytest.fixture
def house(empty_house: House) -> House:
    """A casus with six people; it is Monday, the first question comes tomorrow."""
    empty_house.set_up(PEOPLE)
    return empty_house


@pytest.fixture
def asked(house: House) -> House:
    """The same casus, right after its first question was asked."""
    house.ask()
    return house
