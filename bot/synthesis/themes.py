"""Which theme of the codebook an answer is about: by its words, or none at all.

One answer has at most one theme; when two fit equally well, it has none, because a wrong theme is worse than a missing
one. What is said without content («nvt», «fijne week») has never a theme. Used by `compose.py`; the words are in
`prompts/themes/`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.model import Theme
from bot.synthesis.text import language_of, normal, without_links, word_set, words

_EMPTY_TALK = word_set(
    "nvt n v t niet van toepassing geen niets niks bijzonderheden bijzonders bijzonder te melden toe voegen zeggen vullen "
    "weet ik het nog even idee mening antwoord commentaar ok oke okee prima goed top ja nee hoor zie boven vorige week "
    "weken deze keer idem zelfde alles verder wel gewoon x test hier over kan in en de is er al was heb had dat fijn "
    "fijne weekend vakantie tot volgende groet groetjes bedankt dank na none nothing no comment dont don know idea not "
    "applicable to report same as above fine good yes nope all thanks n a i do have had this week"
)
# Phrases that say why there is no answer. Their words («tijd», «antwoord») point to nothing.
_EXCUSE = re.compile(
    r"\b(?:(?:geen|niets|niks) (?:bijzonderheden|bijzonders|bijzonder)|(?:niets|niks) te melden"
    r"|geen (?:tijd|antwoord)(?: gehad)? (?:voor|op) (?:deze vraag|dit|het invullen)"
    r"|van mij (?:even |deze keer |deze week |nu ){0,2}geen antwoord|niet over nagedacht(?:,? (?:excuses|sorry))?"
    r"|hier (?:nu )?(?:niets|niks) over (?:te )?(?:zeggen|melden)"
    r"|nothing (?:to report|special)|no time (?:for|to answer) this(?: question)?|no answer from me)\b"
)


@dataclass(frozen=True, kw_only=True)
class Matched:
    """The theme of an answer and how much points to it. `entries` are the words of the codebook that were found."""

    theme: str
    entries: frozenset[tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class _Entry:
    theme: str
    words: tuple[str, ...]
    prefix: bool


class Codebook:
    """The themes, ready to be looked for. Safe to use from several threads."""

    def __init__(self, themes: tuple[Theme, ...]) -> None:
        self.order = {theme.id: place for place, theme in enumerate(themes)}
        self.names = {theme.id: theme.name for theme in themes}
        self._first: dict[str, dict[str, list[_Entry]]] = {}
        self._prefixes: dict[str, dict[str, list[_Entry]]] = {}
        for theme in themes:
            for language, written in theme.words.items():
                for entry in dict.fromkeys(_entry(theme.id, one) for one in written):
                    if not entry.words:
                        continue
                    begins_open = entry.prefix and len(entry.words) == 1
                    index = (self._prefixes if begins_open else self._first).setdefault(language, {})
                    index.setdefault(entry.words[0], []).append(entry)
        self._lengths = {
            language: sorted({len(prefix) for prefix in index}) for language, index in self._prefixes.items()
        }

    def theme_of(self, text: str, language: str) -> Matched | None:
        """The one theme that most points to, or None: nothing points anywhere, or two themes are equally near.

        Args:
            text: An answer.
            language: The language to assume when the text itself does not tell.
        """
        said = _content(text)
        if _is_empty(said):
            return None
        found = self._entries(said, language)
        if not found:
            return None
        scores = {theme: sum(len(entry) for entry in entries) for theme, entries in found.items()}
        best = max(scores.values())
        leaders = [theme for theme, score in scores.items() if score == best]
        if len(leaders) > 1:
            return None
        return Matched(theme=leaders[0], entries=frozenset(found[leaders[0]]))

    def entries(self, text: str, language: str) -> dict[str, set[tuple[str, ...]]]:
        """For each theme that a text points to, the entries of the codebook that are in it."""
        return self._entries(_content(text), language)

    def _entries(self, said: list[str], language: str) -> dict[str, set[tuple[str, ...]]]:
        spoken = language_of(said, language)
        first, prefixes = self._first.get(spoken, {}), self._prefixes.get(spoken, {})
        lengths = self._lengths.get(spoken, [])
        found: dict[str, set[tuple[str, ...]]] = {}
        for place, word in enumerate(said):
            for entry in first.get(word, ()):
                if _stands_at(said, place, entry):
                    found.setdefault(entry.theme, set()).add(entry.words)
            for length in lengths:
                if length > len(word):
                    break
                for entry in prefixes.get(word[:length], ()):
                    found.setdefault(entry.theme, set()).add(entry.words)
        return found


def is_empty_talk(text: str) -> bool:
    """Whether a text says nothing about anything: no words, only links, or only words like «nvt» and «prima»."""
    return _is_empty(_content(text))


def _is_empty(said: list[str]) -> bool:
    return not any(word.isalpha() for word in said) or all(word in _EMPTY_TALK or word.isdigit() for word in said)


def _content(text: str) -> list[str]:
    return words(_EXCUSE.sub(" ", normal(without_links(text))))


def _entry(theme: str, written: str) -> _Entry:
    return _Entry(theme=theme, words=tuple(words(written)), prefix=written.rstrip().endswith("*"))


def _stands_at(said: list[str], place: int, entry: _Entry) -> bool:
    there = said[place : place + len(entry.words)]
    if len(there) < len(entry.words) or there[:-1] != list(entry.words[:-1]):
        return False
    return there[-1].startswith(entry.words[-1]) if entry.prefix else there[-1] == entry.words[-1]
