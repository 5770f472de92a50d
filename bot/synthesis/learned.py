"""What is learned from the examples of the codebook: a score for each theme, and how sure a score makes.

Kernel ridge regression on the examples, seen in one or more ways («views»: meaning, letters), solved in one step: no
iterations, no chance, so the same codebook gives the same figures. The same step tells what an example would have been
taken for had it not been there; on that it is learned how sure a score makes (the «warmth»). Source: Rasmussen & Williams,
Gaussian Processes for Machine Learning, chapters 2 and 5. Used by `engine.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from bot.synthesis.encoder import Vectors

SMOOTHING = 0.3
CURVE = 3.0
"""How fast likeness falls with distance."""
WORDS = 0.5
"""How much the words of a theme can add to the score of a text; the rest adds at most about one."""
ONE_IN = 8
"""Of so many examples one is asked how sure a score makes: asking all would take three times as long."""
_WARMTHS = (0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12, 0.14, 0.17, 0.2, 0.25)

Figures = np.ndarray[tuple[int, int], np.dtype[np.float64]]


@dataclass(frozen=True, kw_only=True)
class View:
    """One way to see the examples. `centre`: (1, size), `examples`: (n, size) of length 1."""

    centre: Vectors
    examples: Vectors
    share: float
    """How much it counts beside the other views."""
    curved: bool
    """Whether likeness falls away with distance («near in meaning»), or counts as it is («has this word as well»)."""

    def likeness(self, vectors: Vectors) -> Vectors:
        """How like each example each text is, -1 to 1: (texts, examples)."""
        return self.against(vectors, self.examples.T)

    def against(self, vectors: Vectors, columns: Vectors) -> Vectors:
        """The centred vectors, each of length 1, times `columns` (size, any)."""
        # The same as taking the centre off each vector and making it of length 1 first, without copies of them all.
        of_centre = self.centre[0]
        squared = np.einsum("ij,ij->i", vectors, vectors) - 2 * (vectors @ of_centre) + of_centre @ of_centre
        length = np.sqrt(np.maximum(squared, 0))
        found: Vectors = vectors @ columns
        found -= of_centre @ columns
        found /= np.where(length > 0, length, 1)[:, None]
        return found

    def kernel(self, likeness: Vectors) -> Vectors:
        """What a likeness counts for; changes nothing in `likeness`."""
        if not self.curved:
            return likeness * np.float32(self.share)
        near: Vectors = likeness - np.float32(1)
        near *= np.float32(CURVE)
        np.exp(near, out=near)
        near *= np.float32(self.share)
        return near


@dataclass(frozen=True, kw_only=True)
class Learned:
    """Ready to score. `pull`: (n, classes); `columns`: for each view that is not curved (size, classes), what the pull
    of all examples comes down to."""

    views: tuple[View, ...]
    pull: Vectors
    columns: tuple[Vectors | None, ...]
    warmth: float

    def scores(self, vectors: Sequence[Vectors], by_words: Figures) -> tuple[Figures, Vectors]:
        """The score of each class for each text.

        Args:
            vectors: For each view (texts, size), made as those of the examples were.
            by_words: (texts, classes), what the words point to, 0 to 1.

        Returns:
            Scores (texts, classes), and the likeness to each example in the first view (texts, examples).
        """
        first = self.views[0].likeness(vectors[0])
        total = WORDS * by_words
        for view, columns, some in zip(self.views, self.columns, vectors, strict=True):
            if columns is None:
                total += view.kernel(first if view is self.views[0] else view.likeness(some)) @ self.pull
            else:
                total += np.float32(view.share) * view.against(some, columns)
        return total, first

    def chances(self, scores: Figures) -> Figures:
        """What the chance of each class is, by the scores; each row adds up to 1."""
        return _soft(scores, self.warmth)


def learn(views: Sequence[View], classes: list[int], by_words: Figures) -> Learned:
    """Learn from examples.

    Args:
        views: The examples, seen in one or more ways (`seen`).
        classes: The class of each example.
        by_words: (n, classes), what the words of each example point to when it does not vouch for itself.
    """
    count = by_words.shape[1]
    kernel = np.zeros((len(classes), len(classes)), dtype=np.float32)
    for view in views:
        kernel += view.kernel(view.examples @ view.examples.T)
    kernel[np.diag_indices_from(kernel)] += np.float32(SMOOTHING)
    wanted = (np.eye(count)[classes] - 1 / count if classes else np.zeros((0, count))).astype(np.float32)
    # In single precision: half the time, and the smoothing keeps the errors far below what is told.
    asked = np.arange(0, len(classes), ONE_IN)
    sides = np.concatenate([wanted, np.eye(len(classes), dtype=np.float32)[:, asked]], axis=1)
    solved = np.linalg.solve(kernel, sides)
    pull, inverse = solved[:, :count], solved[asked, count + np.arange(len(asked))]
    warmth = _WARMTHS[-1]
    if classes:
        # What an example would score had it not been there (Rasmussen & Williams, 5.12).
        without = wanted[asked] - pull[asked] / inverse[:, None] + WORDS * by_words[asked]
        places, right = np.arange(len(asked)), np.array(classes)[asked]
        surprise = [-np.log(_soft(without, warmth)[places, right] + 1e-12).mean() for warmth in _WARMTHS]
        warmth = _WARMTHS[int(np.argmin(surprise))]
    columns = tuple(None if view.curved else view.examples.T @ pull for view in views)
    return Learned(views=tuple(views), pull=pull, columns=columns, warmth=warmth)


def seen(vectors: Vectors, share: float, *, curved: bool) -> View:
    """A view on examples, by their vectors (n, size)."""
    centre: Vectors = (
        vectors.mean(axis=0, keepdims=True) if len(vectors) else np.zeros((1, vectors.shape[1]), dtype="f4")
    )
    return View(
        centre=centre, examples=_unit((vectors - centre).astype(np.float32, copy=False)), share=share, curved=curved
    )


def _unit(vectors: Vectors) -> Vectors:
    """The same vectors, each made of length 1 where it stands: there are nine million figures by letters alone."""
    length = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    vectors /= np.where(length > 0, length, 1)[:, None]
    return vectors


def _soft(scores: Figures, warmth: float) -> Figures:
    raised = np.exp((scores - scores.max(axis=1, keepdims=True)) / warmth)
    shares: Figures = raised / raised.sum(axis=1, keepdims=True)
    return shares
