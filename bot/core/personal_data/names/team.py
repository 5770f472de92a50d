"""Who is in the casus, by the words of their names. Used by `walk.py`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.core.personal_data.names import around
from bot.core.personal_data.names.words import WORD, fold

SHORTEST = 3
"""Letters of a first name that is looked for: «Bo» and «An» are words too often."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """Somebody of the casus: the name they go by, and the role that can stand in its place."""

    name: str
    role: str


class Team:
    """The others in the casus, by each of the words of their names."""

    def __init__(self, people: Sequence[Known], own: str) -> None:
        self._own = _words_of_name(own)
        self._people = [(person, _words_of_name(person.name)) for person in people]
        firsts = {words[0] for _, words in self._people if words and len(words[0]) >= SHORTEST}
        lasts = {words[-1] for _, words in self._people if len(words) > 1 and len(words[-1]) >= SHORTEST}
        self.first, self.last = frozenset(firsts), frozenset(lasts)

    def is_own(self, words: tuple[str, ...]) -> bool:
        """Whether these are words of one's own name."""
        return bool(words) and set(words) <= {*self._own, *(piece for word in self._own for piece in word.split("-"))}

    def role_of(self, words: tuple[str, ...]) -> str:
        """The role of everybody whom these words can mean; empty when nobody or not the same."""
        roles = {person.role for person, theirs in self._people if theirs and _means(words, theirs)}
        return roles.pop() if len(roles) == 1 else ""


def _means(words: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether somebody of this name can be meant: by all of it, the first name or the surname."""
    if len(words) == 1:
        return words[0] in (theirs[0], theirs[-1]) or words[0] in theirs[-1].split("-")
    return words[0] == theirs[0] and (len(theirs) == 1 or words[-1] == theirs[-1] or words[-1] in theirs[-1].split("-"))


@lru_cache(maxsize=1024)
def _words_of_name(name: str) -> tuple[str, ...]:
    """The words of somebody's name as a platform gives it, without particles and what stands in brackets."""
    plain = re.sub(r"[(\[|/].*", "", name)
    surname, comma, given = plain.partition(",")
    written = f"{given} {surname}" if comma else plain
    words = tuple(fold(word) for word in WORD.findall(written))
    return tuple(word for word in words if word not in around.PARTICLES and len(word) > 1) or words
