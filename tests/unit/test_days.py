"""A day as people write it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core import days

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-28", date(2026, 11, 28)),
        ("28-11-2026", date(2026, 11, 28)),
        ("28/11/2026", date(2026, 11, 28)),
        ("28-11", date(2026, 11, 28)),
        ("28.11", date(2026, 11, 28)),
        ("28 november", date(2026, 11, 28)),
        ("  28  November 2027 ", date(2027, 11, 28)),
        ("28 nov.", date(2026, 11, 28)),
        ("November 28", date(2026, 11, 28)),
        ("28th November, 2026", date(2026, 11, 28)),
        ("zaterdag 28 november", date(2026, 11, 28)),
        ("vóór 28 november", date(2026, 11, 28)),
        ("vrijdag", date(2026, 11, 27)),
        ("vr", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("volgende maandag", date(2026, 11, 23)),
        ("zondag", date(2026, 11, 29)),
        ("morgen", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 23)),
        ("vandaag", SUNDAY),
        ("3 februari", date(2027, 2, 3)),
        ("29 februari 2028", date(2028, 2, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(written: str, day: date) -> None:
    assert days.read(written, SUNDAY) == day


@pytest.mark.parametrize(("written", "day"), [("20 november", date(2026, 11, 20)), ("1-10", date(2026, 10, 1))])
def test_a_day_without_a_year_that_just_went_by_is_that_day(written: str, day: date) -> None:
    assert days.read(written, SUNDAY) == day


def test_in_january_a_day_of_december_is_the_one_that_just_went_by() -> None:
    assert days.read("28 december", date(2027, 1, 4)) == date(2026, 12, 28)
    assert days.read("28 december", date(2027, 8, 4)) == date(2027, 12, 28)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "   ",
        "ooit",
        "31-02-2026",
        "29-02",
        "13-13-2026",
        "2026-11-31",
        "28 m",
        "t",
        "d",
        "28 ju",
        "1e keer",
        "12",
        "²-11",
    ],
)
def test_what_is_no_day_is_not_read_as_one(written: str) -> None:
    assert days.read(written, SUNDAY) is None
