"""The vectors of the examples that ship, made beforehand: encoding them anew would take seconds at the first use.

Only a shortcut: a sentence that is not in the file (a facilitator wrote it) is encoded when it is needed. The same file is
what the tests hold the encoder against, so an encoder that changed is noticed. `make vectors` writes it anew (from
`tests/support/vectors.py`). Used by `engine.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import numpy as np

from bot.synthesis.encoder import Encoder, SentenceEncoder

if TYPE_CHECKING:
    from bot.synthesis.encoder import Vectors

FILE = Path(__file__).with_name("known.npz")


def encode(texts: Sequence[str], encoder: Encoder) -> Vectors:
    """The vectors of texts: those that are known, and the others from the encoder."""
    if not texts:
        return encoder.encode([])  # none, but each as long as all others
    known = read() if encoder.name == SentenceEncoder.name else {}
    marks = [mark(text) for text in texts]
    new = [place for place, each in enumerate(marks) if each not in known]
    made = dict(zip(new, encoder.encode([texts[place] for place in new]), strict=True))
    rows = [made[place] if place in made else known[each] for place, each in enumerate(marks)]
    return np.array(rows, dtype=np.float32)


def read() -> dict[bytes, np.ndarray[tuple[int], np.dtype[np.float32]]]:
    """The known vectors by the mark of their sentence; empty when the file is not there."""
    try:
        with FILE.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            marks, vectors = stored["marks"], stored["vectors"].astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return {}
    return {each.tobytes(): vector for each, vector in zip(marks, vectors, strict=True)}


def mark(text: str) -> bytes:
    """What a sentence is found by: eight bytes."""
    return hashlib.sha256(text.encode()).digest()[:8]


def write(texts: Sequence[str]) -> None:
    """Encode the sentences and store their vectors."""
    ordered = sorted(set(texts), key=mark)
    marks = np.array([np.frombuffer(mark(text), dtype=np.uint8) for text in ordered])
    np.savez_compressed(FILE, marks=marks, vectors=SentenceEncoder().encode(ordered).astype(np.float16))
