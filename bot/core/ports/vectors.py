"""`Vectors`: what answers mean, in figures, kept beside them; and `Encoder`, which makes those figures.

The core does not know what the figures are: bytes that go from the encoder to the store and from there to the composer.
Read next: `flows/vectors.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Vector


class Vectors(Protocol):
    """The kept vectors. At most one an answer."""

    def put(self, vectors: Sequence[Vector]) -> None:
        """Keep vectors; those of the same answers are replaced."""

    def of(self, answer_ids: Sequence[str]) -> dict[str, Vector]:
        """The vectors of these answers, by answer id; who has none is left out."""

    def forget(self, answer_ids: Sequence[str]) -> None:
        """Destroy the vectors of these answers."""


class Encoder(Protocol):
    """Makes vectors of texts. Slow, and loaded at its first use; called by the worker outside any transaction."""

    def made_by(self) -> str | None:
        """The encoder and its version; None where there is none, and then nothing is kept."""

    def encode(self, texts: Sequence[str]) -> tuple[bytes, ...]:
        """The figures of each text. The same text always gives the same figures, whatever is asked with it."""
