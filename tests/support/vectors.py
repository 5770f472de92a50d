"""Makes the vectors of the examples that ship anew: `make vectors`, after the codebook was changed."""

from __future__ import annotations

from pathlib import Path

from bot.library import load
from bot.synthesis import known

PROMPTS = Path(__file__).parents[2] / "prompts"


def sentences() -> list[str]:
    """All examples of the codebook."""
    library = load(PROMPTS)
    return [*library.small_talk(), *(example for theme in library.themes() for example in theme.examples)]


if __name__ == "__main__":
    known.write(sentences())
