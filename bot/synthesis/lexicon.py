"""The words of the codebook, found in a text: other forms of a word, compounds, phrases; each with its weight.

A word that also stands in the examples of other themes weighs less, so a facilitator may add a common word without
spoiling the rest. Used by `engine.py` (together with the meaning of the whole text), by `quotes.py` (which sentence holds
the words of the theme), and on its own by `compose.py` where no engine is given. Read next: `engine.py`.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from bot.core.model import Theme, Vector
from bot.synthesis.noise import content, is_empty
from bot.synthesis.text import language_of, words

FEWEST_SIGNS_IN_COMPOUND = 6
"""A shorter word is part of too many others: «wet» is in «wetenschap»."""
MORE_SIGNS_IN_COMPOUND = 3
FEWEST_SIGNS_AS_SPOKEN = 5
"""A shorter word that ends in «e» is mostly another word."""
EXPECTED_RIGHT, EXPECTED_WEIGHT = 0.7, 3.0
"""Before any example is seen, a word is taken to be right seven times in ten, as if seen three times."""
RIGHT_BY_CHANCE = 0.25
PHRASE = 1.5
"""A phrase says more than a word."""


@dataclass(frozen=True, kw_only=True, order=True)
class Entry:
    """A line of the codebook. `words` is how it is compared, `written` how it stands in the file."""

    theme: str
    words: tuple[str, ...]
    written: str
    prefix: bool


@dataclass(frozen=True, kw_only=True)
class Matched:
    """The theme of an answer and why: the entries of it that were found in the text, none when its meaning pointed there,
    and the example of the codebook that it is most `like`, where that was looked for."""

    theme: str
    entries: tuple[Entry, ...]
    like: str | None = None


class Codebook:
    """The themes, to be looked for. Safe to use from several threads; the word lists are loaded at the first use."""

    def __init__(self, themes: tuple[Theme, ...]) -> None:
        self.order = {theme.id: place for place, theme in enumerate(themes)}
        self.names = {theme.id: theme.name for theme in themes}
        self._themes = themes
        self._reading = threading.Lock()
        self._read: _Read | None = None

    def found(self, text: str, language: str) -> set[Entry]:
        """The entries that are in a text. `language` is assumed when the text itself does not tell."""
        return self.found_in(content(text), language)

    def found_in(self, said: list[str], language: str) -> set[Entry]:
        """The entries that are in the `content` of a text (see `found`)."""
        index = self._ready().indexes.get(language_of(said, language))
        return index.found(said) if index else set()

    def weight(self, entry: Entry, *, own: str | None = None) -> float:
        """How much an entry says, 0 to 1.5: by how often the examples that hold it are of its theme.

        Args:
            entry: An entry that was found.
            own: The theme of the example that it was found in: that example is left out, so that it cannot vouch for
                itself.
        """
        read = self._ready()
        if own is None and entry in read.weights:
            return read.weights[entry]
        seen, right = float(read.seen[entry]), float(read.right[entry])
        if own is not None:
            seen, right = seen - 1, right - (own == entry.theme)
        share = (right + EXPECTED_RIGHT * EXPECTED_WEIGHT) / (max(seen, 0.0) + EXPECTED_WEIGHT)
        weight = max(0.0, (share - RIGHT_BY_CHANCE) / (1 - RIGHT_BY_CHANCE)) * (PHRASE if len(entry.words) > 1 else 1.0)
        if own is None:
            read.weights[entry] = weight
        return weight

    def weights(self, found: Iterable[Entry], *, own: str | None = None) -> dict[str, float]:
        """The weights of what was found, added up for each theme."""
        total: dict[str, float] = {}
        for entry in sorted(found):
            total[entry.theme] = total.get(entry.theme, 0.0) + self.weight(entry, own=own)
        return total

    def theme_of(self, text: str, language: str) -> Matched | None:
        """The one theme whose words weigh most, or None: there are none, or two themes are equally near."""
        said = content(text)
        if is_empty(said):
            return None
        found = self.found_in(said, language)
        scores = {theme: round(weight, 6) for theme, weight in self.weights(found).items() if weight > 0}
        if not scores:
            return None
        best = max(scores.values())
        leaders = [theme for theme, score in scores.items() if score == best]
        if len(leaders) > 1:
            return None
        return Matched(theme=leaders[0], entries=tuple(sorted(each for each in found if each.theme == leaders[0])))

    def recognise(
        self, texts: Sequence[str], language: str, kept: Sequence[Vector | None] = ()
    ) -> list[Matched | None]:
        """The theme of each text, by its words alone (see `Recogniser` in `compose.py`): vectors say nothing here."""
        return [self.theme_of(text, language) for text in texts]

    def entries(self, text: str, language: str) -> dict[str, set[tuple[str, ...]]]:
        """For each theme that a text points to, the entries of the codebook that are in it."""
        themes: dict[str, set[tuple[str, ...]]] = {}
        for entry in self.found(text, language):
            themes.setdefault(entry.theme, set()).add(entry.words)
        return themes

    def _ready(self) -> _Read:
        with self._reading:
            if self._read is None:
                self._read = _read(self._themes)
            return self._read


@dataclass(frozen=True, kw_only=True)
class _Read:
    """What is made at the first use: where the entries are, in how many examples each is, and in how many rightly."""

    indexes: dict[str, _Index]
    seen: Counter[Entry]
    right: Counter[Entry]
    weights: dict[Entry, float] = field(default_factory=dict)
    """Those that were worked out already."""


def _read(themes: tuple[Theme, ...]) -> _Read:
    languages = sorted({language for theme in themes for language in theme.words})
    indexes = {
        language: _Index(
            language, [_entry(theme.id, written) for theme in themes for written in theme.words.get(language, ())]
        )
        for language in languages
    }
    seen: Counter[Entry] = Counter()
    right: Counter[Entry] = Counter()
    for theme in themes:
        for example in theme.examples:
            said = content(example)
            index = indexes.get(language_of(said, "nl"))
            for entry in index.found(said) if index else ():
                seen[entry] += 1
                right[entry] += entry.theme == theme.id
    return _Read(indexes=indexes, seen=seen, right=right)


class _Index:
    """The entries of one language, by what they begin with."""

    def __init__(self, language: str, entries: Iterable[Entry]) -> None:
        self._language = language
        self._phrases: dict[tuple[str, ...], list[Entry]] = {}
        """By their first two words, or the first alone where the second is open («geen geld*»)."""
        self._openings: set[str] = set()
        """The first words of phrases."""
        self._words: dict[str, list[Entry]] = {}
        self._lemmas: dict[str, list[Entry]] = {}
        self._prefixes: dict[str, list[Entry]] = {}
        self._parts: dict[str, list[Entry]] = {}
        self._known: dict[str, tuple[Entry, ...]] = {}
        for entry in dict.fromkeys(entries):
            if not entry.words:
                continue
            first = entry.words[0]
            if len(entry.words) > 1:
                certain = 1 if entry.prefix and len(entry.words) == 2 else 2
                self._phrases.setdefault(entry.words[:certain], []).append(entry)
                self._openings.add(first)
                continue
            self._words.setdefault(first, []).append(entry)
            if entry.prefix:
                self._prefixes.setdefault(first, []).append(entry)
            else:
                self._lemmas.setdefault(lemma(first, language), []).append(entry)
            if len(first) >= FEWEST_SIGNS_IN_COMPOUND:
                self._parts.setdefault(first, []).append(entry)

    def found(self, said: list[str]) -> set[Entry]:
        found: set[Entry] = set()
        for place, word in enumerate(said):
            known = self._known.get(word)
            found.update(self._of(word) if known is None else known)
            if word in self._openings:
                for begin in ((word,), tuple(said[place : place + 2])):
                    for entry in self._phrases.get(begin, ()):
                        if _stands_at(said, place, entry):
                            found.add(entry)
        return found

    def _of(self, word: str) -> tuple[Entry, ...]:
        """The entries that one word is, in another form or as part of a compound: for each theme the nearest."""
        begins = [word[:size] for size in range(len(word), 0, -1)]
        shorter = range(len(word) - MORE_SIGNS_IN_COMPOUND, FEWEST_SIGNS_IN_COMPOUND - 1, -1)
        ways = (
            self._words.get(word, ()),
            self._lemmas.get(lemma(word, self._language), ()),
            (entry for begin in begins for entry in self._prefixes.get(begin, ())),
            (entry for size in shorter for part in (word[:size], word[-size:]) for entry in self._parts.get(part, ())),
        )
        nearest: dict[str, Entry] = {}
        for way in ways:
            for entry in way:
                nearest.setdefault(entry.theme, entry)
        found = tuple(nearest.values())
        if not found and self._language == "nl" and word.endswith("e") and len(word) >= FEWEST_SIGNS_AS_SPOKEN:
            found = self._of(word + "n")  # as it is spoken in most of the country: «belle», «vertrouwe»
        if len(self._known) < 50_000:  # people's words are not kept without end
            self._known[word] = found
        return found


@lru_cache(maxsize=20_000)
def lemma(word: str, language: str) -> str:
    """The form of a word that a dictionary has: «vergunningen» → «vergunning». Loads the word list at its first use."""
    import simplemma

    # The list writes some compounds with a bar («gemeente_raad»); nobody types those.
    return simplemma.lemmatize(word, lang=language).replace("_", "").lower()


def _entry(theme: str, written: str) -> Entry:
    return Entry(theme=theme, words=tuple(words(written)), written=written, prefix=written.rstrip().endswith("*"))


def _stands_at(said: list[str], place: int, entry: Entry) -> bool:
    there = said[place : place + len(entry.words)]
    if len(there) < len(entry.words) or there[:-1] != list(entry.words[:-1]):
        return False
    return there[-1].startswith(entry.words[-1]) if entry.prefix else there[-1] == entry.words[-1]
