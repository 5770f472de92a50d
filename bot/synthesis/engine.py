"""Which theme of the codebook an answer is about: by its meaning and its words, how sure that is, and why.

Each answer is looked at by itself, so what others wrote changes nothing, and the same answer always gets the same theme. A
wrong theme is worse than a missing one: below `SURE` there is none, and it is told apart whether it is unsure or fits
nowhere. Everything heavy is loaded at the first use, not at the start. Used by `compose.py` and by `reflectie themes`.
What it reaches, on what, and what it cannot do: `docs/engineers/themes.md`. Read next: `lexicon.py`, `learned.py`.
"""

from __future__ import annotations

import gc
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.core.model import Theme, Vector
from bot.synthesis.encoder import Encoder, SentenceEncoder, letters, load_encoder
from bot.synthesis.kept import kept_or_made
from bot.synthesis.lexicon import Codebook, Entry, Matched
from bot.synthesis.noise import FEWEST_WORDS_OF_A_LANGUAGE, Noise, content, noise

if TYPE_CHECKING:
    from bot.synthesis.encoder import Vectors
    from bot.synthesis.learned import Figures, Learned, View

SURE = 0.46
"""Below this chance no theme is named."""
WORDS_OF_SECOND = 0.75
"""A second theme is named by its words only: they must weigh this much. A likeness is too vague to share an answer."""
LIKE_NOTHING = 0.2
"""An answer without words of a theme that is less like every example than this fits nowhere."""
MOST_WORDS_TOLD = 5
_AT_ONCE = 1_024


class Outcome(StrEnum):
    """What became of an answer."""

    THEME = "theme"
    UNSURE = "unsure"
    """It could be about a theme, but about which is not sure enough."""
    NONE = "none"
    """It fits no theme of the codebook."""
    NOISE = "noise"
    """Nothing is said."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What an answer is about. `primary` and `secondary` are None unless the outcome is a theme; `best` is the likeliest
    theme in any case; `confidence` is the chance that `best` is right, 0 to 1."""

    outcome: Outcome
    primary: str | None
    secondary: str | None
    best: str
    confidence: float
    entries: tuple[Entry, ...]
    """The words of `best` that were found, the weightiest first."""
    like: str | None
    """The example of `best` that the answer is most like, where its words alone did not decide."""
    left_out: Noise | None = None
    """Why it was left out by rule."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Seen:
    """What was seen in one text. `best`: the place of the likeliest theme; `chance` is its, `nowhere` that of small talk."""

    left_out: Noise | None
    few: bool
    """Whether there are too few words to tell the language."""
    weights: dict[str, float]
    mine: tuple[Entry, ...]
    """The entries of the likeliest theme, the weightiest first."""
    best: int
    chance: float
    nowhere: float
    likeness: Vectors
    """To each example."""


@contextmanager
def _nothing_swept() -> Iterator[None]:
    """What is loaded here stays: looking for garbage among half a million words takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(frozen=True, kw_only=True)
class _Ready:
    """What is made at the first use."""

    encoder: Encoder | None
    learned: Learned
    examples: tuple[str, ...]
    of_theme: dict[str, slice]


class Engine:
    """Finds themes. Safe to use from several threads; the first use takes a few seconds and about 250 MB."""

    def __init__(
        self,
        themes: tuple[Theme, ...],
        small_talk: tuple[str, ...] = (),
        *,
        encoder: Callable[[], Encoder | None] = load_encoder,
    ) -> None:
        self.codebook = Codebook(themes)
        self._themes = themes
        self._small_talk = small_talk
        self._make_encoder = encoder
        self._making = threading.Lock()
        self._made: _Ready | None = None

    @property
    def encoder(self) -> str | None:
        """The name of the encoder, to be kept with its vectors; None when there is none, and only letters are compared."""
        encoder = self._ready().encoder
        return encoder.name if encoder else None

    def encode(self, texts: Sequence[str]) -> Vectors | None:
        """The vectors of texts, to be kept and given back to `find`; None when there is no encoder."""
        encoder = self._ready().encoder
        return encoder.encode(texts) if encoder else None

    def recognise(
        self, texts: Sequence[str], language: str, kept: Sequence[Vector | None] = ()
    ) -> list[Matched | None]:
        """The theme of each text, where it is sure (see `Recogniser` in `compose.py`)."""
        if not self._themes:
            return [None] * len(texts)
        vectors = kept_or_made(self, texts, kept) if any(kept) else None
        return [
            Matched(theme=found.primary, entries=found.entries, like=found.like) if found.primary else None
            for found in self.find(texts, language, vectors)
        ]

    def find(self, texts: Sequence[str], language: str = "nl", vectors: Vectors | None = None) -> list[Finding]:
        """What each text is about, in their order.

        Args:
            texts: Answers, of any length and in any script.
            language: The language to assume when a text itself does not tell.
            vectors: What `encode` made of these texts before, (texts, size); made now when not given.
        """
        if not self._themes:
            return []
        known: dict[str, Finding] = {}
        first = {text: place for place, text in reversed(list(enumerate(texts)))}
        order = sorted(first, key=first.__getitem__)
        for start in range(0, len(order), _AT_ONCE):
            some = order[start : start + _AT_ONCE]
            rows = vectors[[first[text] for text in some]] if vectors is not None else self.encode(some)
            known.update(zip(some, self._find(some, language, rows), strict=True))
        return [known[text] for text in texts]

    def _find(self, texts: Sequence[str], language: str, vectors: Vectors | None) -> Iterator[Finding]:
        ready = self._ready()
        said = [content(text) for text in texts]
        found = [self.codebook.found_in(words, language) for words in said]
        weights = [self.codebook.weights(entries) for entries in found]
        views = [letters(said)] if vectors is None else [vectors, letters(said)]
        scores, likeness = ready.learned.scores(views, self._by_words(weights))
        chances = ready.learned.chances(scores)
        firsts = chances[:, :-1].argmax(axis=1).tolist()
        for row, (text, words) in enumerate(zip(texts, said, strict=True)):
            mine = sorted(
                (entry for entry in found[row] if self.codebook.order[entry.theme] == firsts[row]),
                key=lambda each: (-self.codebook.weight(each), each),
            )
            yield self._finding(
                ready,
                _Seen(
                    left_out=noise(text, words),
                    few=len(words) < FEWEST_WORDS_OF_A_LANGUAGE,
                    weights=weights[row],
                    mine=tuple(mine),
                    best=firsts[row],
                    chance=float(chances[row, firsts[row]]),
                    nowhere=float(chances[row, -1]),
                    likeness=likeness[row],
                ),
            )

    def _finding(self, ready: _Ready, seen: _Seen) -> Finding:
        best = self._themes[seen.best].id
        of_best = seen.likeness[ready.of_theme[best]]
        nearest = int(of_best.argmax()) if len(of_best) else 0
        # Letters cannot tell how far a meaning is; without any example nothing is like anything.
        some = len(seen.likeness) > 0
        likest = float(seen.likeness.max()) if ready.encoder and some else float(some)
        outcome = self._outcome(seen, likest)
        confidence = seen.chance
        if outcome is not Outcome.THEME:
            # What was left out by rule may look like a theme; nobody may read a claim in its figure.
            confidence = 0.0 if outcome is Outcome.NOISE else min(confidence, SURE - 0.01)
        return Finding(
            outcome=outcome,
            primary=best if outcome is Outcome.THEME else None,
            secondary=self._secondary(seen.weights, best) if outcome is Outcome.THEME else None,
            best=best,
            confidence=round(confidence, 3),
            entries=seen.mine[:MOST_WORDS_TOLD],
            like=ready.examples[ready.of_theme[best].start + nearest] if len(of_best) else None,
            left_out=seen.left_out,
        )

    @staticmethod
    def _outcome(seen: _Seen, likest: float) -> Outcome:
        if seen.left_out is Noise.EMPTY:
            return Outcome.NOISE
        if seen.left_out is Noise.MACHINE:
            return Outcome.NONE
        if seen.left_out is Noise.LANGUAGE:
            return Outcome.UNSURE
        if seen.nowhere > seen.chance or (not seen.weights and likest < LIKE_NOTHING):
            return Outcome.NONE
        # «Brak pieniedzy» is too short to tell the language, and the encoder reads them all.
        if seen.chance < SURE or (seen.few and not seen.mine):
            return Outcome.UNSURE
        return Outcome.THEME

    def _secondary(self, weights: dict[str, float], first: str) -> str | None:
        others = [theme for theme, weight in weights.items() if theme != first and weight >= WORDS_OF_SECOND]
        return min(others, key=lambda theme: (-weights[theme], self.codebook.order[theme]), default=None)

    def _by_words(self, weights: Sequence[dict[str, float]]) -> Figures:
        """What the words of each text point to, 0 to 1 a theme; the last class, small talk, has no words."""
        import numpy as np

        figures = np.zeros((len(weights), len(self._themes) + 1))
        for row, of_text in enumerate(weights):
            for theme, weight in of_text.items():
                figures[row, self.codebook.order[theme]] = math.tanh(weight / 2)
        return figures

    def _ready(self) -> _Ready:
        with self._making:
            if self._made is None:
                with _nothing_swept():
                    self._made = self._make()
            return self._made

    def _make(self) -> _Ready:
        from bot.synthesis import known, learned

        encoder = self._make_encoder()
        examples: list[str] = []
        of_theme: dict[str, slice] = {}
        for id_, written in self._examples():
            of_theme[id_] = slice(len(examples), len(examples) + len(written))
            examples += written
        found: Learned | None = None
        by_meaning = learned.seen(known.encode(examples, encoder), 1.0, curved=True) if encoder else None
        if by_meaning and encoder and encoder.name == SentenceEncoder.name:
            found = known.learned(known.mark_of(self._themes, self._small_talk), by_meaning)
        return _Ready(
            encoder=encoder,
            learned=found or self.learn(by_meaning),
            examples=tuple(examples),
            of_theme=of_theme,
        )

    def _examples(self) -> list[tuple[str, tuple[str, ...]]]:
        """The examples of each class: those of the themes, and small talk, which has no name."""
        return [*((theme.id, theme.examples) for theme in self._themes), ("", self._small_talk)]

    def learn(self, by_meaning: View | None) -> Learned:
        """Learn from the examples, by their letters and, where there is an encoder, as they were seen by meaning."""
        from bot.synthesis import learned

        classes = [place for place, (_, written) in enumerate(self._examples()) for _ in written]
        own = [id_ for id_, written in self._examples() for _ in written]
        said = [content(example) for _, written in self._examples() for example in written]
        weights = [
            self.codebook.weights(self.codebook.found_in(words, "nl"), own=id_)
            for words, id_ in zip(said, own, strict=True)
        ]
        by_letters = learned.seen(letters(said), 1.0, curved=False)
        views = [by_meaning, by_letters] if by_meaning else [by_letters]
        return learned.learn(views, classes, self._by_words(weights))
