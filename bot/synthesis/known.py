"""What was made beforehand of the codebook that ships: the vectors of its examples, and what is learned from them. Both would
take seconds at the first use.

Only a shortcut: a sentence that is not in the file (a facilitator wrote it) is encoded when it is needed, and of a codebook
that is not the one in the file everything is learned anew. The same file is what the tests hold encoder and learning
against, so what changed is noticed. `make vectors` writes it anew (from `tests/support/vectors.py`). Used by `engine.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

import numpy as np

from bot.core.model import Theme
from bot.synthesis.encoder import Encoder, SentenceEncoder

if TYPE_CHECKING:
    from bot.synthesis.encoder import Vectors
    from bot.synthesis.learned import Learned, View

FILE = Path(__file__).with_name("known.npz")


def encode(texts: Sequence[str], encoder: Encoder) -> Vectors:
    """The vectors of texts: those that are known, and the others from the encoder."""
    if not texts:
        return encoder.encode([])  # none, but each as long as all others
    known = vectors() if encoder.name == SentenceEncoder.name else {}
    marks = [mark(text) for text in texts]
    new = [place for place, each in enumerate(marks) if each not in known]
    made = dict(zip(new, encoder.encode([texts[place] for place in new]), strict=True))
    rows = [made[place] if place in made else known[each] for place, each in enumerate(marks)]
    return np.array(rows, dtype=np.float32)


def vectors() -> dict[bytes, np.ndarray[tuple[int], np.dtype[np.float32]]]:
    """The known vectors by the mark of their sentence; empty when the file is not there."""
    stored = _read("marks", "vectors")
    if stored is None:
        return {}
    marks, rows = stored
    return {each.tobytes(): row for each, row in zip(marks, rows.astype(np.float32), strict=True)}


def learned(codebook: bytes, by_meaning: View) -> Learned | None:
    """What was learned from this codebook (by its mark), to be used with the view on its examples by meaning."""
    from bot.synthesis.learned import Learned, View

    stored = _read("codebook", "pull", "centre", "columns", "warmth")
    if stored is None or stored[0].tobytes() != codebook:
        return None
    _, pull, centre, columns, warmth = stored
    nothing = np.zeros((0, centre.shape[1]), dtype=np.float32)
    by_letters = View(centre=centre, examples=nothing, share=1.0, curved=False)
    return Learned(views=(by_meaning, by_letters), pull=pull, columns=(None, columns), warmth=float(warmth))


def _read(*names: str) -> list[Any] | None:
    """Some of what is in the file; None when it is not there."""
    try:
        with FILE.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            return [stored[name] for name in names]
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None


def mark(text: str) -> bytes:
    """What a sentence is found by: eight bytes."""
    return hashlib.sha256(text.encode()).digest()[:8]


def mark_of(themes: Sequence[Theme], small_talk: Sequence[str]) -> bytes:
    """What a codebook is found by: 32 bytes. Names of themes play no part."""
    written = [[theme.id, sorted(theme.words.items()), theme.examples] for theme in themes]
    return hashlib.sha256(json.dumps([written, small_talk]).encode()).digest()


def write(texts: Sequence[str]) -> None:
    """Encode the sentences and store their vectors."""
    ordered = sorted(set(texts), key=mark)
    marks = np.array([np.frombuffer(mark(text), dtype=np.uint8) for text in ordered])
    np.savez_compressed(FILE, marks=marks, vectors=SentenceEncoder().encode(ordered).astype(np.float16))


def write_learned(codebook: bytes, learned: Learned) -> None:
    """Store what was learned from a codebook beside the vectors of its examples."""
    marks, rows = _read("marks", "vectors") or ([], [])
    _, columns = learned.columns
    if columns is None:
        raise ValueError("give what was learned by meaning and by letters")
    np.savez_compressed(
        FILE,
        marks=marks,
        vectors=rows,
        codebook=np.frombuffer(codebook, dtype=np.uint8),
        pull=learned.pull,
        centre=learned.views[1].centre,
        columns=columns,
        warmth=learned.warmth,
    )
