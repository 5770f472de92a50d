"""Makes anew what is kept of the codebook that ships: `make vectors`, after the codebook or the learning was changed."""

from __future__ import annotations

from pathlib import Path

from bot.library import load
from bot.synthesis import known, learned
from bot.synthesis.encoder import SentenceEncoder
from bot.synthesis.engine import Engine
from bot.synthesis.learned import Learned

PROMPTS = Path(__file__).parents[2] / "prompts"


def sentences() -> list[str]:
    """All examples of the codebook."""
    library = load(PROMPTS)
    return [*library.small_talk(), *(example for theme in library.themes() for example in theme.examples)]


def learned_anew() -> tuple[bytes, Learned]:
    """What is learned from the codebook, and the mark of that."""
    library = load(PROMPTS)
    themes, small_talk = library.themes(), library.small_talk()
    examples = [*(example for theme in themes for example in theme.examples), *small_talk]
    by_meaning = learned.seen(known.encode(examples, SentenceEncoder()), 1.0, curved=True)
    return known.mark_of(themes, small_talk), Engine(themes, small_talk).learn(by_meaning)


if __name__ == "__main__":
    known.write(sentences())
    known.write_learned(*learned_anew())
