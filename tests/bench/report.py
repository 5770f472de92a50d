"""What a bench measures, and how it is shown: a table on the screen and `build/bench.json`. Used by every part."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

FILE = Path("build/bench.json")


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One thing measured. `target` is in words; `met` is None when there is no target."""

    part: str
    database: str
    what: str
    value: float
    unit: str
    target: str = ""
    met: bool | None = None


@dataclass(frozen=True, kw_only=True)
class About:
    """Makes the figures of one part on one database."""

    part: str
    database: str

    def figure(self, what: str, value: float, unit: str) -> Figure:
        """A figure without target."""
        return Figure(part=self.part, database=self.database, what=what, value=value, unit=unit)

    def at_least(self, least: float, what: str, value: float, unit: str) -> Figure:
        """A figure that should not be below `least`."""
        return replace(self.figure(what, value, unit), target=f"at least {least:g}", met=value >= least)

    def at_most(self, most: float, what: str, value: float, unit: str) -> Figure:
        """A figure that should not be above `most`."""
        return replace(self.figure(what, value, unit), target=f"at most {most:g}", met=value <= most)

    def under(self, most: float, what: str, value: float, unit: str) -> Figure:
        """A figure that should be below `most`."""
        return replace(self.figure(what, value, unit), target=f"under {most:g}", met=value < most)


def show(figures: Sequence[Figure]) -> None:
    """Print the table and the verdict, and write the file."""
    table = Table(title="reflectie bench", title_justify="left")
    for heading in ("part", "database", "what"):
        table.add_column(heading)
    table.add_column("figure", justify="right")
    for heading in ("unit", "target", "met"):
        table.add_column(heading)
    for number, one in enumerate(figures):
        ends_part = number + 1 == len(figures) or figures[number + 1].part != one.part
        met = {None: "", True: "[green]yes[/]", False: "[bold red]NO[/]"}[one.met]
        table.add_row(
            one.part, one.database, one.what, _round(one.value), one.unit, one.target, met, end_section=ends_part
        )
    console = Console(width=None if os.isatty(1) else 140)
    console.print(table)
    missed = [one for one in figures if one.met is False]
    for one in missed:
        console.print(
            f"[bold red]NOT MET[/]: {one.part} on {one.database}: {one.what} is {_round(one.value)} {one.unit}"
        )
    if not missed:
        console.print("[green]All targets are met.[/]")
    FILE.parent.mkdir(exist_ok=True)
    about = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": platform.platform(),
        "cpus": os.cpu_count(),
        "load": os.getloadavg(),
        "figures": [asdict(one) for one in figures],
    }
    FILE.write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    console.print(
        f"Load of this machine over 1, 5 and 15 minutes: {load} on {os.cpu_count()} processors (ours included)."
    )
    console.print(f"Written to {FILE}")


def _round(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
