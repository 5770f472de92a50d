"""How long it takes to find themes: a week of 500 answers by a process that just started, and a year with kept vectors.

Of what it finds only the quotes are shown here: how many of the first three for a theme are about it, on answers that
were kept apart (`tests/unit/test_quotes_hold.py` asks 0.95). The rest is checked in `tests/unit/test_themes_reach.py`. The
answers that are timed are put together from the words of the set apart, so that no two are the same.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.report import About, Figure

SET_APART = Path(__file__).with_name("themes_set_apart.jsonl")
YEAR = 10_000
"""A tenth of a year of 100,000 answers; what it takes grows in proportion."""


def run() -> Iterator[Figure]:
    """Measure in a new process, so that everything is loaded for the first time."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.themes"], check=True, capture_output=True, text=True, cwd=Path.cwd()
    )
    took = json.loads(done.stdout)
    about = About(part="themes", database="–")
    yield about.at_most(5.0, "a week of 500 answers, everything still to be loaded", took["week_s"], "s")
    yield about.at_most(30.0, "100,000 answers with kept vectors (from 10,000)", took["kept_s"] * 100_000 / YEAR, "s")
    yield about.at_least(0.95, "quotes on their theme, of the first three", took["quotes_on_theme"], "")
    yield about.figure("answers encoded, one process", took["encoded_per_s"], "per s")
    yield about.at_most(700.0, "memory (RSS) afterwards", took["memory_mb"], "MB")


def _measure() -> dict[str, float]:
    import resource
    import time

    import numpy as np

    from bot.library import load
    from bot.synthesis.engine import Engine

    library = load(Path("prompts"))
    engine = Engine(library.themes(), library.small_talk())
    said = [json.loads(line)["text"] for line in SET_APART.read_text(encoding="utf-8").splitlines()]
    words = [word for text in said for word in text.split()]
    chance = random.Random(7)
    answers = [" ".join(chance.choices(words, k=chance.randint(15, 45))) for _ in range(YEAR)]
    began = time.perf_counter()
    engine.find(answers[:500])
    week = time.perf_counter() - began
    began = time.perf_counter()
    made = engine.encode(answers[:1_000])
    encoded = time.perf_counter() - began
    if made is None:
        raise RuntimeError("there is no sentence encoder to measure")
    kept = np.concatenate([made] * (YEAR // len(made)))
    began = time.perf_counter()
    engine.find(answers, vectors=kept)
    return {
        "week_s": week,
        "kept_s": time.perf_counter() - began,
        "encoded_per_s": 1_000 / encoded,
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "quotes_on_theme": _quotes_on_theme(),
    }


def _quotes_on_theme() -> float:
    """The share of the first three quotes for each theme that is about it, by the label that a person gave."""
    from tests.unit.test_quotes_hold import quoted_by_theme

    fits = [
        theme in (author.primary, author.secondary) for theme, some in quoted_by_theme().items() for author, _ in some
    ]
    return sum(fits) / len(fits)


if __name__ == "__main__":
    print(json.dumps(_measure()))
