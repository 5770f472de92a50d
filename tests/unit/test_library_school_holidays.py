"""The school holidays: what is in the file that ships, what is refused in it, and when it says that it soon ends."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.agenda import Holidays, holidays_of
from bot.core.model import REGIONS
from bot.core.ports.errors import ContentError
from bot.library import problems
from bot.library.school_holidays import LONGEST_DAYS, SchoolHolidays, ends_soon, load_school_holidays
from tests.support.house import public_holidays
from tests.unit.library_scene import SHIPPED, TEXTS, small_prompts

FILE = "calendar/school-holidays.yaml"
AUTUMN = """\
- name: Herfst
  regions: [noord, midden, zuid]
  first: 2026-10-17
  last: 2026-10-25
  kind: advies
- name: Kerst
  regions: [noord, midden, zuid]
  first: 2026-12-19
  last: 2027-01-03
  kind: verplicht
"""


@pytest.fixture(scope="module")
def shipped() -> SchoolHolidays:
    return load_school_holidays(SHIPPED)


def written(tmp_path: Path, text: str) -> Path:
    prompts = small_prompts(tmp_path)
    (prompts / FILE).write_text(text, encoding="utf-8")
    return prompts


# What ships


def test_every_region_has_five_holidays_in_each_of_five_school_years(shipped: SchoolHolidays) -> None:
    assert set(shipped) == set(REGIONS)
    for region, periods in shipped.items():
        for year in range(2025, 2030):
            of_year = [(first, last) for first, last in periods if date(year, 9, 6) < last < date(year + 1, 9, 6)]
            lengths = [(last - first).days + 1 for first, last in of_year]
            assert lengths == [9, 16, 9, 9, 44], (region, year)


def test_every_holiday_begins_on_a_saturday_and_ends_on_a_sunday(shipped: SchoolHolidays) -> None:
    for periods in shipped.values():
        for first, last in periods:
            assert (first.isoweekday(), last.isoweekday()) == (6, 7), first


def test_the_summers_of_the_regions_differ_and_christmas_is_for_all(shipped: SchoolHolidays) -> None:
    summers = [[each for each in shipped[region] if (each[1] - each[0]).days > 40] for region in REGIONS]
    for in_one_year in zip(*summers, strict=True):
        assert len(set(in_one_year)) == 3
        weeks = {(first - min(each[0] for each in in_one_year)).days // 7 for first, _ in in_one_year}
        assert weeks == {0, 1, 2}
    for first, last in shipped["noord"]:
        if first.month == 12:
            assert all((first, last) in shipped[region] for region in REGIONS)
            assert first <= date(first.year, 12, 25) <= last
            assert first <= date(last.year, 1, 1) <= last


@pytest.mark.parametrize(
    ("region", "first", "last"),
    [
        ("noord", date(2026, 2, 21), date(2026, 3, 1)),
        ("zuid", date(2026, 7, 11), date(2026, 8, 23)),
        ("midden", date(2027, 7, 17), date(2027, 8, 29)),
        ("zuid", date(2027, 10, 23), date(2027, 10, 31)),
        ("noord", date(2029, 7, 21), date(2029, 9, 2)),
    ],
)
def test_these_are_the_days_that_the_ministry_published(
    shipped: SchoolHolidays, region: str, first: date, last: date
) -> None:
    assert (first, last) in shipped[region]


# What is refused


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("last: 2026-10-25", "last: 2026-10-16", 4, "Herfst ends before it begins"),
        ("10-17\n  last: 2026-10-25", "12-01\n  last: 2026-12-19", 6, "Kerst overlaps Herfst (line 1) in `noord`"),
        (
            "[noord, midden, zuid]",
            "[noord, oost]",
            2,
            "`oost` is not a region. Remedy: write one of noord, midden, zuid",
        ),
        ("[noord, midden, zuid]", "[noord, noord]", 2, "`noord` is there twice"),
        ("[noord, midden, zuid]", "[]", 2, "`regions` is empty"),
        ("[noord, midden, zuid]", "noord", 2, "`regions` is text, not a list"),
        ("first: 2026-10-17", "first: 17-10-2026", 3, "`first` is not a day. Remedy: write it as year-month-day"),
        ("first: 2026-10-17", "first: 2026-02-30", 3, "`first` is not a day"),
        ("first: 2026-10-17", "first: 2026-10-17 10:00", 3, "`first` is not a day"),
        ("first: 2026-10-17", "first: 20261017", 3, "`first` is not a day"),
        (
            "last: 2026-10-25",
            "last: 2027-10-25",
            4,
            f"Herfst has 374 days. Remedy: look at the years; at most {LONGEST_DAYS}",
        ),
        ("kind: advies", "kind: soms", 5, "`soms` is not a kind of holiday. Remedy: write one of verplicht, advies"),
        ("  kind: advies\n", "", 1, "`kind` is missing in a holiday"),
        ("name: Herfst", "naam: Herfst", 1, "`naam` is not a key of a holiday. Remedy: write `name`"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_remedy(tmp_path: Path, old: str, new: str, line: int, what: str) -> None:
    prompts = written(tmp_path, AUTUMN.replace(old, new, 1))
    found = problems(prompts, TEXTS)
    assert any(each.startswith(f"prompts/{FILE}:{line}: ") and what in each for each in found), found
    with pytest.raises(ContentError, match="Remedy"):
        load_school_holidays(prompts)


def test_each_region_must_have_its_days(tmp_path: Path) -> None:
    prompts = written(tmp_path, AUTUMN.replace("midden, zuid", "midden"))
    assert [each for each in problems(prompts, TEXTS) if FILE in each] == [
        f"prompts/{FILE}:1: there are no holidays for `zuid`. Remedy: write at least one."
    ]


def test_a_file_that_is_gone_is_a_problem_too(tmp_path: Path) -> None:
    prompts = small_prompts(tmp_path)
    (prompts / FILE).unlink()
    assert any(FILE in each for each in problems(prompts, TEXTS))


def test_what_is_right_is_read_in_order_of_time_whatever_the_order_in_the_file(tmp_path: Path) -> None:
    one, two = AUTUMN.split("- name: Kerst")
    prompts = written(tmp_path, "- name: Kerst" + two + one)
    assert problems(prompts, TEXTS) == []
    autumn, christmas = (date(2026, 10, 17), date(2026, 10, 25)), (date(2026, 12, 19), date(2027, 1, 3))
    assert load_school_holidays(prompts) == dict.fromkeys(REGIONS, (autumn, christmas))


# When it ends


def test_when_the_days_end_within_six_months_it_is_said_and_not_sooner(shipped: SchoolHolidays) -> None:
    end = min(periods[-1][1] for periods in shipped.values())
    assert ends_soon(shipped, end - timedelta(days=183)) is None
    for ahead in (182, 0, -400):
        notice = ends_soon(shipped, end - timedelta(days=ahead))
        assert notice
        assert f"end on {end:%d-%m-%Y}" in notice
        assert "prompts/README.md" in notice


def test_the_region_whose_days_end_first_counts(shipped: SchoolHolidays) -> None:
    shorter = {**shipped, "zuid": shipped["zuid"][:-5]}
    assert ends_soon(shorter, shorter["zuid"][-1][1] - timedelta(days=10))
    assert ends_soon(shipped, shorter["zuid"][-1][1] - timedelta(days=10)) is None


# For the agenda


def test_quiet_are_the_days_of_a_region_and_the_public_holidays(shipped: SchoolHolidays) -> None:
    holidays = holidays_of(shipped, public_holidays())
    assert date(2026, 7, 6) in holidays["noord"].quiet
    assert date(2026, 7, 6) not in holidays["zuid"].quiet
    assert all(public_holidays() <= each.quiet for each in holidays.values())
    days = sum((last - first).days + 1 for first, last in shipped["midden"])
    assert len(holidays["midden"].quiet) <= len(public_holidays()) + days


def test_a_holiday_lasts_until_its_last_day_and_one_that_follows_at_once_belongs_to_it() -> None:
    first, extra = (date(2027, 4, 24), date(2027, 5, 2)), (date(2027, 5, 3), date(2027, 5, 9))
    later = (date(2027, 7, 10), date(2027, 8, 22))
    holidays = Holidays(periods=(first, extra, later), quiet=frozenset())
    assert holidays.until(date(2027, 4, 23)) is None
    assert holidays.until(date(2027, 4, 24)) == holidays.until(date(2027, 5, 9)) == date(2027, 5, 9)
    assert holidays.until(date(2027, 5, 10)) is None
    assert holidays.until(date(2027, 8, 22)) == date(2027, 8, 22)
