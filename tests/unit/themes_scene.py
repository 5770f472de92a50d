"""What the tests of the themes share: the codebook that ships, an engine for it, and the answers that were set apart."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.library import ShippedLibrary, load
from bot.synthesis.engine import Engine, Finding

ROOT = Path(__file__).parents[2]
SET_APART = ROOT / "tests" / "bench" / "themes_set_apart.jsonl"
"""141 answers of 26 made-up people in five casussen that are in no example, written and labelled before anything was tuned,
by who wrote the examples too. Do not tune on it: a set that one tunes on measures nothing."""
KEPT_APART = SET_APART.with_name("themes_kept_apart.jsonl")
"""168 more, of other made-up people, written before the codebook was looked at and at once cut in two halves by person: this
is the half that nothing was chosen on. The other half is `themes_worked_on.jsonl`."""

HARD = SET_APART.with_name("themes_hard.jsonl")
"""110 short answers, six in ten of those with a theme without any of its words. Written last, and nothing was chosen on it: to
see where it ends, not what can be promised."""


@dataclass(frozen=True, kw_only=True)
class Labelled:
    id: str
    person: str
    role: str
    text: str
    primary: str
    secondary: str | None
    kind: str
    """keyword, paraphrase, mixed (two themes), noise, vague (nothing to do with it), language (another one) or machine"""


@cache
def shipped() -> ShippedLibrary:
    return load(ROOT / "prompts")


@cache
def engine() -> Engine:
    return Engine(shipped().themes(), shipped().small_talk())


@cache
def without_encoder() -> Engine:
    return Engine(shipped().themes(), shipped().small_talk(), encoder=lambda: None)


@cache
def set_apart(file: Path = SET_APART) -> tuple[Labelled, ...]:
    return tuple(Labelled(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines())


def find(text: str) -> Finding:
    return engine().find([text])[0]
