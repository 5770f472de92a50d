"""Text, taken apart with care: plain words to match on. Knows nothing of themes or people.

Used by `noise.py`, `lexicon.py` and `quotes.py`. Whole sentences to quote: `bot/core/sentences.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.core.messages import words_in
from bot.core.sentences import Span, normal

length = words_in
"""How many words a reader counts."""


def word_set(line: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(line.split())


_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"(?:https?://|www\.)\S+|<[^<>\s]*\|[^<>\n]*>", re.IGNORECASE)


def words(text: str) -> list[str]:
    """The words of a text in their order, normalised. A dash or an apostrophe parts words: «e-mail» is two."""
    return _WORD.findall(normal(text))


def links(text: str) -> list[Span]:
    """Where the links are."""
    return [match.span() for match in _LINK.finditer(text)]


def without_links(text: str) -> str:
    """The text without its links."""
    return _LINK.sub(" ", text)


COMMON_WORDS = {
    "nl": word_set(
        "de het een en van ik je we wij dat die niet is was zijn met voor op aan naar om er ook maar nog wel toen want "
        "bij heb heeft hebben werd wordt door geen dan als ze zij ons onze over uit"
    ),
    "en": word_set(
        "the a an and of i you we that this not is was are were with for on at to it there also but still then because "
        "by have has had been from no they our us about out when what so"
    ),
}


def language_of(found: Iterable[str], otherwise: str) -> str:
    """The language that most of the small words belong to: `nl`, `en`, or `otherwise` when it is a draw."""
    there = list(found)
    counts = {language: sum(map(common.__contains__, there)) for language, common in COMMON_WORDS.items()}
    best = max(counts.values())
    leaders = [language for language, count in counts.items() if count == best]
    return leaders[0] if len(leaders) == 1 else otherwise
