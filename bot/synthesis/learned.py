"""What is learned from the examples of the codebook: a score for each theme, and how sure a score makes.

Kernel ridge regression on the examples, seen in one or more ways («views»: meaning, letters), solved in one step: no
iterations, no chance, so the same codebook gives the same figures. The same step tells what each example would have been
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
_WARMTHS = (0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.12, 0.14, 0.17, 0.2, 0.25)

Figures = np.ndarray[tuple[int, int], np.dtype[np.float64]]


@dataclass(frozen=True, kw_only=True)
class View:
    """One way to see the examples. `centre`: (1, size), `examples`: (n, size) of length 1."""

    centre: Vectors
    examples: Vectors
    share: float
    """How much it counts beside the other views."""

    def likeness(self, vectors: Vectors) -> Vectors:
        """How like each example each text is, -1 to 1: (texts, examples)."""
        # The same as taking the centre off each vector and making it of length 1 first, without copies of them all.
        of_centre = self.centre[0]
        squared = np.einsum("ij,ij->i", vectors, vectors) - 2 * (vectors @ of_centre) + of_centre @ of_centre
        length = np.sqrt(np.maximum(squared, 0))
        found: Vectors = vectors @ self.examples.T
        found -= of_centre @ self.examples.T
        found /= np.where(length > 0, length, 1)[:, None]
        return found


@dataclass(frozen=True, kw_only=True)
class Learned:
    """Ready to score. `pull`: (n, classes)."""

    views: tuple[View, ...]
    pull: Figures
    warmth: float

    def scores(self, vectors: Sequence[Vectors], by_words: Figures) -> tuple[Figures, Vectors]:
        """The score of each class for each text.

        Args:
            vectors: For each view (texts, size), made as those of the examples were.
            by_words: (texts, classes), what the words point to, 0 to 1.

        Returns:
            Scores (texts, classes), and the likeness to each example in the first view (texts, examples).
        """
        likeness = [view.likeness(some) for view, some in zip(self.views, vectors, strict=True)]
        return WORDS * by_words + _kernel(self.views, likeness) @ self.pull, likeness[0]

    def chances(self, scores: Figures) -> Figures:
        """What the chance of each class is, by the scores; each row adds up to 1."""
        return _soft(scores, self.warmth)


def learn(vectors: Sequence[tuple[Vectors, float]], classes: list[int], by_words: Figures) -> Learned:
    """Learn from examples.

    Args:
        vectors: For each view (n, size), one row an example, and how much the view counts.
        classes: The class of each example.
        by_words: (n, classes), what the words of each example point to when it does not vouch for itself.
    """
    count = by_words.shape[1]
    views = tuple(_view(some, share) for some, share in vectors)
    kernel = _kernel(views, [view.examples @ view.examples.T for view in views])
    inverse = np.linalg.inv(kernel + SMOOTHING * np.eye(len(classes)))
    wanted = np.eye(count)[classes] - 1 / count if classes else np.zeros((0, count))
    pull = inverse @ wanted
    if not classes:
        return Learned(views=views, pull=pull, warmth=_WARMTHS[-1])
    # What each example would score had it not been there (Rasmussen & Williams, 5.12).
    without = wanted - pull / np.diag(inverse)[:, None] + WORDS * by_words
    rows = np.arange(len(classes))
    surprise = [-np.log(_soft(without, warmth)[rows, classes] + 1e-12).mean() for warmth in _WARMTHS]
    return Learned(views=views, pull=pull, warmth=_WARMTHS[int(np.argmin(surprise))])


def _view(vectors: Vectors, share: float) -> View:
    centre: Vectors = (
        vectors.mean(axis=0, keepdims=True) if len(vectors) else np.zeros((1, vectors.shape[1]), dtype="f4")
    )
    return View(centre=centre, examples=_unit(vectors - centre), share=share)


def _kernel(views: Sequence[View], likeness: Sequence[Vectors]) -> Figures:
    total = np.zeros(likeness[0].shape)
    for view, like in zip(views, likeness, strict=True):
        near = like - np.float32(1)
        near *= np.float32(CURVE)
        np.exp(near, out=near)
        near *= np.float32(view.share)
        total += near
    return total


def _unit(vectors: Vectors) -> Vectors:
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    found: Vectors = (vectors / np.where(length > 0, length, 1)).astype(np.float32)
    return found


def _soft(scores: Figures, warmth: float) -> Figures:
    raised = np.exp((scores - scores.max(axis=1, keepdims=True)) / warmth)
    shares: Figures = raised / raised.sum(axis=1, keepdims=True)
    return shares
