"""Where everything stands in the picture of a timeline: lanes under each other, time from left to right, a number for each
step. Pure.

All marks look the same. There is no colour or size with a meaning, because nothing in a timeline is better or worse than
another thing. The picture is drawn twice: for a screen or paper, and for a phone, where letters would else become too small
to read. Used by `showing.py`; drawn by `templates/picture.svg`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core.ports.pages import Page, Step

WIDE, NARROW = 680, 300
"""In units of the picture, which are CSS pixels at its natural size."""
RADIUS = 11
SIDE = 1
"""What stays free left and right, so that a mark on the first day is whole."""
LABEL = 24
"""Height of the name of a lane above its line."""
ROW = 2 * RADIUS + 4
BETWEEN = 10
AXIS = 26
ROOM_FOR_LABEL = 92
"""Between two dates on the axis, so that they never touch."""
LETTERS = {WIDE: 78, NARROW: 34}
"""So many signs of the name of a lane fit."""
SHORTEST = timedelta(days=14)
"""What happened on one day still gets an axis."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A step: its number, where its circle stands, and where its line ends when it took more than a day."""

    number: int
    x: float
    y: float
    end: float | None


@dataclass(frozen=True, kw_only=True)
class Lane:
    """A lane: its name (cut off when it is too long for the picture), and its line."""

    name: str
    label_y: float
    y: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, kw_only=True)
class Tick:
    """A date on the axis. `anchor`: start, middle or end."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, kw_only=True)
class Picture:
    width: int
    narrow: bool
    height: float
    left: float
    right: float
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]


def draw(page: Page, width: int, *, day: Callable[[date], str], month: Callable[[date], str]) -> Picture:
    """Place the steps of a page. `day` and `month` write a date of the axis in words."""
    first, last = page.first, max(page.last, page.first + SHORTEST)
    left, right = SIDE + RADIUS, width - SIDE - RADIUS

    def x(at: date) -> float:
        part = (at - first).days / (last - first).days
        return round(left + (right - left) * min(max(part, 0.0), 1.0), 1)

    lanes: list[Lane] = []
    top = 4.0
    for name in page.lanes:
        mine = [(number, step) for number, step in enumerate(page.steps, start=1) if step.lane == name]
        y = top + LABEL + RADIUS
        marks, rows = _placed(mine, x, y)
        lanes.append(Lane(name=_cut(name, LETTERS[width]), label_y=top + LABEL - 8, y=y, marks=marks))
        top += LABEL + rows * ROW + BETWEEN
    return Picture(
        width=width,
        narrow=width == NARROW,
        height=top + AXIS,
        left=left,
        right=right,
        lanes=tuple(lanes),
        ticks=_ticks(first, last, x, day=day, month=month),
    )


def _placed(steps: Sequence[tuple[int, Step]], x: Callable[[date], float], y: float) -> tuple[tuple[Mark, ...], int]:
    """Put the marks of a lane side by side, and what would lie on another one row lower."""
    ends: list[float] = []
    marks: list[Mark] = []
    for number, step in steps:
        at = x(step.day)
        end = x(step.until) if step.until else None
        row = next((nr for nr, taken in enumerate(ends) if at - RADIUS >= taken), len(ends))
        taken = max(at + RADIUS, (end or at) + 2) + 2
        ends[row : row + 1] = [taken]
        marks.append(Mark(number=number, x=at, y=y + row * ROW, end=end if end and end > at + RADIUS else None))
    return tuple(marks), max(len(ends), 1)


def _ticks(
    first: date, last: date, x: Callable[[date], float], *, day: Callable[[date], str], month: Callable[[date], str]
) -> tuple[Tick, ...]:
    """The first and the last day, and between them the months for which there is room."""
    begin = Tick(x=x(first), label=day(first), anchor="start")
    end = Tick(x=x(last), label=day(last), anchor="end")
    between: list[Tick] = []
    free_from = begin.x + ROOM_FOR_LABEL * 1.5
    for at in _months(first, last):
        if x(at) >= free_from and x(at) <= end.x - ROOM_FOR_LABEL * 1.5:
            between.append(Tick(x=x(at), label=month(at), anchor="middle"))
            free_from = x(at) + ROOM_FOR_LABEL
    return (begin, *between, end)


def _months(first: date, last: date) -> list[date]:
    found: list[date] = []
    at = first.replace(day=1)
    while at <= last:
        if at > first:
            found.append(at)
        at = (at + timedelta(days=32)).replace(day=1)
    return found


def _cut(name: str, letters: int) -> str:
    return name if len(name) <= letters else name[: letters - 1].rstrip() + "…"
