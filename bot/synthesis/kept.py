"""The vectors of answers as the core keeps them: bytes, for one encoder. What was kept and what is made anew are the same.

`AnswerEncoder` is what the worker makes them with (`bot/core/ports/vectors.py`); `kept_or_made` is how the engine uses
them. Read next: `encoder.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.core.model import Vector
from bot.synthesis.encoder import BYTES, from_bytes, to_bytes

if TYPE_CHECKING:
    from bot.synthesis.encoder import Vectors
    from bot.synthesis.engine import Engine


class AnswerEncoder:
    """Makes the vectors of answers with the encoder of an engine, so that it is loaded only once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def made_by(self) -> str | None:
        """The encoder and its version (see the port)."""
        return self._engine.encoder

    def encode(self, texts: Sequence[str]) -> tuple[bytes, ...]:
        """The figures of each text (see the port)."""
        vectors = self._engine.encode(texts)
        return () if vectors is None else tuple(to_bytes(vectors))


def kept_or_made(engine: Engine, texts: Sequence[str], kept: Sequence[Vector | None]) -> Vectors | None:
    """The vector of each text: the kept one where it is of this encoder and whole, else made now; each text once.

    None when there is no encoder.
    """
    made_by = engine.encoder
    if made_by is None:
        return None
    figures = {
        text: vector.figures
        for text, vector in zip(texts, kept, strict=True)
        if vector and vector.made_by == made_by and len(vector.figures) == BYTES
    }
    missing = [text for text in dict.fromkeys(texts) if text not in figures]
    made = engine.encode(missing)
    if made is not None:
        figures.update(zip(missing, to_bytes(made), strict=True))
    return from_bytes([figures[text] for text in texts])
