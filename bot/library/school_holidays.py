"""`prompts/calendar/school-holidays.yaml` → the school holidays of each region, as data for the agenda.

The twin of `days_off.py`: public holidays come from a package, these from a file that people without code keep up to
date, because the government publishes them some years ahead and a municipality may know better for its own schools.
Used by `bot/app.py` and, to look, by `shipped.py`; `bot/__main__.py` and `bot/app.py` warn when the data soon ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import yaml

from bot.core.model import REGIONS
from bot.core.ports.errors import ContentError
from bot.library.flaws import Flaw
from bot.library.sheets import Sheet, line_of

PLACE = ("calendar", "school-holidays")
"""Where the file is under `prompts/`, without `.yaml`."""
KINDS = ("verplicht", "advies")
"""Whether schools must keep to a period or may depart from it. For readers of the file: the bot is quiet in both."""
LONGEST_DAYS = 60
"""The summer has 44 days; what is much longer has a wrong year in it, and would silence a casus for as long."""
WARN_BEFORE = timedelta(days=183)
"""Six months: when the data ends sooner than this, whoever runs the bot hears it."""

SchoolHolidays = Mapping[str, tuple[tuple[date, date], ...]]
"""Per region the first and the last day of each holiday, in order of time."""


@dataclass(frozen=True, kw_only=True)
class _Holiday:
    name: str
    regions: tuple[str, ...]
    first: date
    last: date
    node: yaml.Node


def load_school_holidays(prompts_dir: Path) -> SchoolHolidays:
    """Read the file.

    Raises:
        ContentError: something in it is wrong; all of it is named.
    """
    flaws: list[Flaw] = []
    path = prompts_dir.joinpath(*PLACE).with_suffix(".yaml")
    holidays = read_school_holidays(Sheet(path, f"{prompts_dir.name}/{'/'.join(PLACE)}.yaml", flaws))
    if flaws:
        raise ContentError("\n".join(str(flaw) for flaw in sorted(flaws)))
    return holidays


def read_school_holidays(sheet: Sheet) -> SchoolHolidays:
    """Read what is right of a sheet, and note what is not: a period that is reversed, much too long or overlaps another of
    its region, an unknown region, a region without any."""
    root = sheet.root()
    if root is None:
        return {}
    read = [_holiday(sheet, item) for item in sheet.items(root, "the file")]
    holidays = [holiday for holiday in read if holiday is not None]
    by_region: dict[str, tuple[tuple[date, date], ...]] = {}
    for region in REGIONS:
        mine = sorted((each for each in holidays if region in each.regions), key=lambda each: (each.first, each.last))
        if not mine and len(holidays) == len(read):
            sheet.flaw(root, f"there are no holidays for `{region}`", "write at least one")
        for before, after in pairwise(mine):
            if after.first <= before.last:
                what = f"{after.name} overlaps {before.name} (line {line_of(before.node)}) in `{region}`"
                sheet.flaw(after.node, what, "let the second begin after the last day of the first, or make them one")
        by_region[region] = tuple((each.first, each.last) for each in mine)
    return by_region


def ends_soon(holidays: SchoolHolidays, today: date) -> str | None:
    """What to say when, for some region, there are no school holidays later than six months from now; None: all is well."""
    ends = min(periods[-1][1] for periods in holidays.values())
    if ends - today >= WARN_BEFORE:
        return None
    return (
        f"The school holidays in prompts/{'/'.join(PLACE)}.yaml end on {ends:%d-%m-%Y}. "
        "Add the next school year: prompts/README.md says how."
    )


def _holiday(sheet: Sheet, node: yaml.Node) -> _Holiday | None:
    flaws = len(sheet.flaws)
    fields = sheet.mapping(node, "a holiday", ("name", "regions", "first", "last", "kind"))
    name = sheet.text(fields.get("name"), "the name of a holiday")
    regions = _regions(sheet, fields["regions"]) if "regions" in fields else ()
    first, last = (_day(sheet, fields.get(key), f"`{key}`") for key in ("first", "last"))
    kind = sheet.text(fields.get("kind"), "the kind of a holiday")
    if kind is not None and kind not in KINDS:
        sheet.flaw(fields["kind"], f"`{kind}` is not a kind of holiday", f"write one of {', '.join(KINDS)}")
    if first is not None and last is not None:
        if last < first:
            sheet.flaw(fields["last"], f"{name} ends before it begins", "let `last` be later than `first`")
        elif (days := (last - first).days + 1) > LONGEST_DAYS:
            sheet.flaw(fields["last"], f"{name} has {days} days", f"look at the years; at most {LONGEST_DAYS} days")
    if len(sheet.flaws) > flaws or name is None or first is None or last is None:
        return None
    return _Holiday(name=name, regions=regions, first=first, last=last, node=node)


def _regions(sheet: Sheet, node: yaml.Node) -> tuple[str, ...]:
    found: list[str] = []
    items = sheet.items(node, "`regions`")
    for item in items:
        region = sheet.text(item, "a region")
        if region is None:
            continue
        if region not in REGIONS:
            sheet.flaw(item, f"`{region}` is not a region", f"write one of {', '.join(REGIONS)}")
        elif region in found:
            sheet.flaw(item, f"`{region}` is there twice", "keep one of the two")
        else:
            found.append(region)
    if isinstance(node, yaml.SequenceNode) and not items:
        sheet.flaw(node, "`regions` is empty", f"write at least one of {', '.join(REGIONS)}")
    return tuple(found)


def _day(sheet: Sheet, node: yaml.Node | None, what: str) -> date | None:
    if node is None:
        return None
    written = node.value if isinstance(node, yaml.ScalarNode) else ""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = None
    # `fromisoformat` knows more ways (20261224, 2026-W52-4); one is enough, and the one that people know.
    if day is None or day.isoformat() != written:
        sheet.flaw(node, f"{what} is not a day", "write it as year-month-day, such as 2026-12-24")
        return None
    return day
