"""`make bench`: speed, as figures and ratios side by side in one run. Parts: answers, tick, sessions, delivery, start, slack,
matrix, themes, digests.

    python -m tests.bench [part …]

Never a test that fails on a slow machine: it prints which targets are met and exits 0 (unless something breaks).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import structlog
from rich.console import Console

from bot.app import spare_garbage_collection
from tests.bench import answers, delivery, digests, matrix, sessions, slack, start, themes, tick
from tests.bench.report import Figure, show

PARTS: dict[str, Callable[[], Iterator[Figure]]] = {
    "answers": answers.run,
    "tick": tick.run,
    "sessions": sessions.run,
    "delivery": delivery.run,
    "start": start.run,
    "slack": slack.run,
    "matrix": matrix.run,
    "themes": themes.run,
    "digests": digests.run,
}


def main() -> None:
    wanted = sys.argv[1:] or list(PARTS)
    if unknown := [part for part in wanted if part not in PARTS]:
        raise SystemExit(f"there is no part {', '.join(unknown)}; choose from {', '.join(PARTS)}")
    spare_garbage_collection()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(file=sys.stderr))
    console = Console(stderr=True)
    figures: list[Figure] = []
    for part in wanted:
        console.print(f"measuring {part} …")
        for figure in PARTS[part]():
            figures.append(figure)
            console.print(f"  {figure.database}: {figure.what}: {figure.value:.3g} {figure.unit}", highlight=False)
    show(figures)


if __name__ == "__main__":
    main()
