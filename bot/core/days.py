"""A day as people write it («vrijdag», «28 november», «28-11», «2026-11-28») → a date. Pure.

Platforms with a date field send «2026-11-28»; on the others people type. Used by `flows/kept` and `flows/syntheses`.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

WEEKDAYS = (
    ("maandag", "monday"),
    ("dinsdag", "tuesday"),
    ("woensdag", "wednesday"),
    ("donderdag", "thursday"),
    ("vrijdag", "friday"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
)
MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
AHEAD = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}
FORGOTTEN_YEAR = timedelta(days=90)
"""A day without a year that lies at most so far back is meant as that day, not as the one of next year."""

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}))?")
_MONTH = re.compile(r"(\d{1,2})(?:e|de|ste|th|st|nd|rd)? ([a-z]+)\.?(?: (\d{4}))?")
_MONTH_FIRST = re.compile(r"([a-z]+)\.? (\d{1,2})(?:th|st|nd|rd)?(?:,? (\d{4}))?")
_LITTLE = re.compile(r"^(?:op|voor|vóór|on|by|before|next|volgende) |,")


def read(written: str, today: date) -> date | None:
    """Read a day; None when it is none. A weekday is the first one after today.

    Without a year it is the day to come, unless it went by a short while ago: then it is that one, so that a day in the
    past is seen as such.
    """
    text = _LITTLE.sub("", " ".join(written.lower().split())).strip()
    if text in AHEAD:
        return today + timedelta(days=AHEAD[text])
    named, _, rest = text.partition(" ")
    weekday = _place(WEEKDAYS, named, shortest=2)
    if weekday is not None and not rest:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if weekday is not None:
        text = rest
    if found := _ISO.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        return _in_year(int(found[1]), int(found[2]), found[3], today)
    if found := _MONTH.fullmatch(text):
        month = _place(MONTHS, found[2], shortest=3)
        return None if month is None else _in_year(int(found[1]), month + 1, found[3], today)
    if found := _MONTH_FIRST.fullmatch(text):
        month = _place(MONTHS, found[1], shortest=3)
        return None if month is None else _in_year(int(found[2]), month + 1, found[3], today)
    return None


def written(day: date, language: str) -> str:
    """A day as people write it, with its year, so that `read` finds the same one whenever it is read."""
    month = MONTHS[day.month - 1]
    return f"{day.day} {month[0] if language == 'nl' else month[-1].capitalize()} {day.year}"


def _place(names: tuple[tuple[str, ...], ...], word: str, *, shortest: int) -> int | None:
    """Which of the names a word is the beginning of, when it is so of one only."""
    word = word.rstrip(".")
    if len(word) < shortest:
        return None
    found = [place for place, some in enumerate(names) if any(name.startswith(word) for name in some)]
    return found[0] if len(found) == 1 else None


def _in_year(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _day(int(year), month, day)
    this_year = _day(today.year, month, day)
    if this_year is None or this_year < today - FORGOTTEN_YEAR:
        return _day(today.year + 1, month, day)
    last_year = _day(today.year - 1, month, day)
    # In January «28 december» is the one that just went by.
    if last_year and today - FORGOTTEN_YEAR < last_year < today and this_year > today + timedelta(days=180):
        return last_year
    return this_year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
