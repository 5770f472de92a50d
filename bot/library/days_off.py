"""Public holidays, as data for the agenda: dates on which the bot is quiet. From the package `holidays`.

Used by `bot/app.py`. School holidays are its twin: `school_holidays.py`.
"""

from __future__ import annotations

from datetime import date

from holidays import country_holidays

FIRST_YEAR, LAST_YEAR = 2025, 2045


def days_off() -> frozenset[date]:
    """The Dutch public holidays, liberation day every year among them."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return frozenset(country_holidays("NL", years=years, categories=("public", "optional")))
