"""Names of people in a text: those of the casus, and of others by how they look and by the words around them.

A name is no reason to refuse a text: the flows offer a role instead (`bot/core/flows/rounds/naming.py`), and the composer
leaves such a sentence unquoted. So a name may be missed and a street may be taken for one, but neither often: the data
(`given_names.py`, `around_names.py`) is held against sentences in the tests. The text is cut into words once, and each word is
looked at with a few words around it, so the work grows with the length of the text and no faster.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.core.personal_data import around_names as around
from bot.core.personal_data.given_names import (
    AFTER_DE,
    AFTER_VAN,
    ALSO_WORDS,
    GIVEN_NAMES,
    MONTHS,
    ORDINARY_SURNAMES,
    SURNAMES,
)
from bot.core.personal_data.plain import plain_copy

SHORTEST = 3
"""Letters of a first name that is looked for: «Bo» and «An» are words too often."""
MOST_INITIALS = 5
MOST_TITLES = 4
MOST_WORDS = 6
"""Of one name, particles included: «Marijke van der Meer de Vries»."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LETTERS_APART = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "’": "'"})
_SURNAME = re.compile(r".{3,}(?:stra|sma|ema|inga|oglu|ski|ska|wicz)")
_QUOTES = "\"'“”„‘’«»()[]*_ \t"
_ENDS = frozenset(".!?:;\n…•")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Known:
    """Somebody of the casus: the name they go by, and the role that can stand in its place."""

    name: str
    role: str


@dataclass(frozen=True, kw_only=True)
class Named:
    """A name at `text[start:end]` (code points, as typed), with the title that goes with it."""

    start: int
    end: int
    role: str = ""
    """The role of who it is, when it is somebody of the casus; empty: somebody else."""
    stays: str = ""
    """What stays when the name goes: «de wethouder»; empty when nothing does."""
    possessive: bool = False
    opens: bool = False
    """Whether a sentence begins here."""


def may_name(text: str) -> bool:
    """Whether a text has a capital that could be a name; when not, nobody's name has to be looked up."""
    words = _Words(text)
    return any(words.may_be_a_name(at) for at in words.capitals)


def find(text: str, people: Sequence[Known] = (), *, own: str = "") -> tuple[Named, ...]:
    """Find names of people in a text, in order of place, never overlapping.

    Args:
        text: What somebody typed, of any length.
        people: The others in the casus.
        own: The name of who is speaking: it is theirs to tell.
    """
    words = _Words(text)
    if not words.capitals:
        return ()
    team = _Team(people, own)
    found: list[Named] = []
    done = 0
    for at in words.capitals_and_titles:
        if at < done:
            continue
        name = words.name_from(at, team)
        if name is None:
            continue
        done = name.end
        if name.is_somebody and not words.tells_of_oneself(name) and not team.is_own(name.words):
            found.append(words.named(name, team))
    return tuple(found)


def fold(word: str) -> str:
    """A word in small letters, without accents."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS_APART))
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")


@dataclass(frozen=True, kw_only=True)
class _Name:
    """A name as it was walked over: words `start` to `end`; `words` are its own, without titles, particles, initials."""

    start: int
    end: int
    words: tuple[str, ...]
    is_somebody: bool = True
    """False for what only looks like a name («Jan Steenpark»): it is stepped over as a whole."""
    possessive: bool = False
    function: int | None = None
    """The word that says what they do, when there is one."""


class _Words:
    """A text cut into words."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain, self._origin = plain_copy(text)
        self._spans = [match.span() for match in _WORD.finditer(self._plain)]
        self._typed = [self._plain[start:end] for start, end in self._spans]
        self._folded = [fold(word) for word in self._typed]
        self._count = len(self._spans)
        self._last_end = 0
        """Where the name that was found last ends."""
        self.capitals = [at for at, word in enumerate(self._typed) if word[0].isupper()]
        self.capitals_and_titles = [
            at
            for at, word in enumerate(self._folded)
            if self._typed[at][0].isupper() or word in around.COURTESY or self._base(at) in around.FUNCTIONS
        ]

    # What stands where

    def _gap(self, at: int) -> str:
        """What stands between this word and the one before."""
        return self._plain[self._spans[at - 1][1] if at else 0 : self._spans[at][0]] if at < self._count else "\n"

    def _after(self, at: int) -> str:
        """The two signs after a word."""
        end = self._spans[at][1]
        return self._plain[end : end + 2]

    def _tied(self, at: int) -> bool:
        """Whether this word follows the one before as words of one name do."""
        if not 0 < at < self._count:
            return False
        gap = self._gap(at)
        if gap == " " or (gap in (" '", " ’") and self._folded[at] == "t"):
            return True
        shortened = len(self._typed[at - 1]) <= 5 and (
            self._folded[at - 1] in around.COURTESY or self._is_initial(at - 1)
        )
        return gap in (". ", ".") and shortened

    def _word(self, at: int) -> str:
        return self._folded[at] if 0 <= at < self._count else ""

    def _is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital and is no abbreviation."""
        if not 0 <= at < self._count:
            return False
        word = self._typed[at]
        return len(word) > 1 and word[0].isupper() and not word[1:].isupper()

    def _is_initial(self, at: int) -> bool:
        if not 0 <= at < self._count:
            return False
        return len(self._typed[at]) == 1 and self._typed[at].isupper() and self._after(at)[:1] == "."

    def _opens(self, at: int) -> bool:
        """Whether a sentence begins with this word."""
        if at == 0:
            return True
        gap = self._gap(at)
        if "\n" in gap:
            return True
        if any(sign in _ENDS for sign in gap):
            return not (gap.strip() == "." and (self._word(at - 1) in around.COURTESY or self._is_initial(at - 1)))
        return gap.strip(" ") in ("-", "–", "—") and self._gap(at - 1).endswith("\n")

    def _base(self, at: int) -> str:
        """The word without a possessive."""
        return _without_possessive(self._folded[at])[0] if 0 <= at < self._count else ""

    # What kind of word it is

    def may_be_a_name(self, at: int) -> bool:
        """Whether this capital could belong to a name of somebody, known or not."""
        word = self._word(at)
        if len(word) < SHORTEST or not self._is_capital(at):
            return self._is_initial(at)
        if word in around.NO_NAMES or word.endswith((*around.NO_NAME_ENDINGS, *around.PLACE_ENDINGS)):
            return False
        if not self._opens(at) or self._base(at) in GIVEN_NAMES:
            return True
        return word not in around.OPENERS and not word.endswith(around.OPENER_ENDINGS)

    def _is_surname(self, at: int) -> bool:
        """Whether this word can be the last of a name: a capital that is no office, party or day."""
        if not self._is_capital(at):
            return False
        word = self._base(at)
        if "." in self._gap(at) and word in around.OPENERS:
            return False  # «lid A. Dat»
        return len(word) > 1 and word not in around.NO_NAMES and not word.endswith(around.NO_NAME_ENDINGS)

    def _is_known_surname(self, at: int, word: str) -> bool:
        if word in SURNAMES or (_SURNAME.fullmatch(word) is not None and word not in around.NO_NAMES):
            return True
        before = self._word(at - 1)
        if before == "de":
            return word in AFTER_DE
        return before in ("van", "der", "den") and word in AFTER_VAN

    # Where a name ends

    def _particles_from(self, at: int) -> int:
        """The place after the particles that stand here."""
        place = at
        while place < at + 3 and self._tied(place) and self._word(place) in around.PARTICLES:
            place += 1
        if place == at and self._word(at) == "in" and self._word(at + 1) == "t" and self._tied(at + 1):
            return at + 2
        return place

    def _initials_from(self, at: int) -> int:
        """The place after the initials that stand here."""
        place = at
        while place < at + MOST_INITIALS and self._is_initial(place) and self._tied(place):
            place += 1
        return place

    def _titles_from(self, at: int) -> int:
        """The place after the titles that stand here («dr. ir.»)."""
        place = at
        while place < at + MOST_TITLES and self._tied(place) and self._folded[place] in around.COURTESY:
            place += 1
        return place

    def _rest_of_name(self, at: int, first: int) -> tuple[int, list[str]]:
        """Surnames from `at` on, for a name that begins at `first`: the place after them, and their words."""
        words: list[str] = []
        while at < first + MOST_WORDS and self._tied(at) and not _without_possessive(self._folded[at - 1])[1]:
            place = self._particles_from(at)
            place = self._initials_from(place)
            if not (self._is_surname(place) and self._tied(place)):
                break
            words.append(self._base(place))
            at = place + 1
        return at, words

    def _ends_as_a_place(self, start: int, end: int) -> bool:
        """Whether these words are the name of a street, a school or the like."""
        last, following = self._base(end - 1), self._word(end)
        if any(last.endswith(ending) and len(last) > len(ending) for ending in around.PLACE_ENDINGS):
            return True
        if following in around.AFTER_PLACES and self._gap(end) in (" ", "-", "' ", "’ "):
            return True
        before = self._word(start - 1) if start and self._gap(start).strip(" \"'“‘«-") == "" else ""
        return before in around.BEFORE_PLACES or self._typed_before(start).endswith("-")

    def _typed_before(self, at: int) -> str:
        return self._gap(at) if at else ""

    def _has_article(self, at: int) -> bool:
        """Whether «de», «het» or «een» stands before this word: then it is no person."""
        before = self._word(at - 1)
        if before not in around.ARTICLES or self._gap(at) != " ":
            return False
        return not (before == "het" and self._word(at - 2) in around.OWNS_HET)

    def _saying(self, at: int) -> int:
        """The place after a saying or brand that begins here; `at` itself when there is none."""
        for saying in _SAYINGS.get(self._folded[at], ()):
            if tuple(self._folded[at : at + len(saying)]) == saying:
                end = at + len(saying)
                while end < self._count and self._tied(end) and self._is_capital(end):
                    end += 1
                return end
        return at

    # Names

    def name_from(self, at: int, team: _Team) -> _Name | None:
        """The name that begins at this word, with its title; None when there is none."""
        if self._folded[at] in around.COURTESY:
            return self._after_title(at)
        if self._base(at) in around.FUNCTIONS and (name := self._after_function(at)):
            return name
        if not self._typed[at][0].isupper():
            return None
        end = self._saying(at)
        if end > at:
            return _Name(start=at, end=end, words=(), is_somebody=False)
        if self._is_initial(at):
            return self._after_initials(at)
        if not self._is_capital(at) and not (len(self._folded[at]) > 3 and self._folded[at] in team.first):
            return None
        return self._by_first_name(at, team) or self._by_surname(at, team)

    def _after_title(self, at: int) -> _Name | None:
        """«Mevrouw Jansen», «dhr. A. de Vries», «mevrouw dr. Öztürk»."""
        place = self._titles_from(at + 1)
        start = at - 1 if self._word(at) in ("heer", "heren") and self._word(at - 1) == "de" else at
        return self._titled(start, place, None)

    def _after_function(self, at: int) -> _Name | None:
        """«Wethouder Van Dijk», «onze projectleider Fatima»."""
        place = at + 1
        if not self._tied(place):
            return None
        titled = self._titles_from(place)
        if titled > place:
            return self._titled(at, titled, at)
        particle = self._word(place)
        if particle in around.PARTICLES and not self._typed[place][0].isupper():
            after = self._particles_from(place)
            word = self._base(after)
            surely = particle in ("ter", "te", "ten", "el") or self._word(place + 1) in ("der", "den")
            if self._word(after - 1) == "de" and particle == "de":
                surely = word not in around.BEFORE_PLACES
            if not (surely or self._is_known_surname(after, word)):
                return None
        return self._titled(at, place, at)

    def _titled(self, start: int, place: int, function: int | None) -> _Name | None:
        """A name after a title: anything with a capital will do, unless it is an office or a place."""
        if not self._tied(place):
            return None
        first = place
        place = self._particles_from(self._initials_from(place))
        if not (self._is_surname(place) and self._tied(place)):
            return None
        end, rest = self._rest_of_name(place + 1, first)
        words = (self._base(place), *rest)
        place_name = self._ends_as_a_place(start, end) and self._word(start - 1) not in around.BEFORE_PLACES
        return self._name(start, end, words, is_somebody=not place_name, function=function)

    def _after_initials(self, at: int) -> _Name | None:
        """«J. de Vries», «A.B. Koster»; not the letter of a list."""
        place = self._initials_from(at + 1)
        particles = self._particles_from(place)
        if not (self._is_surname(particles) and self._tied(particles)):
            return None
        word = self._base(particles)
        if self._opens(at) and particles == place and not self._is_known_surname(particles, word):
            return None
        end, rest = self._rest_of_name(particles + 1, at)
        return self._name(at, end, (word, *rest), is_somebody=not self._ends_as_a_place(at, end))

    def _by_first_name(self, at: int, team: _Team) -> _Name | None:
        """«Karin», «Ahmed Bouzid», «Marijke van der Meer»: by the list of first names, or as a member of the casus."""
        first, possessive = self._first_name(at, team)
        if not first:
            return None
        if possessive:
            end, rest = at + 1, list[str]()
        else:
            end, rest = self._rest_of_name(at + 1, at)
        if self._ends_as_a_place(at, end):
            return _Name(start=at, end=end, words=(first, *rest), is_somebody=False)
        article = self._has_article(at)
        also_a_word = first in ALSO_WORDS or first in around.OPENERS
        if article or (also_a_word and not self._is_shown_to_be_a_person(at, end, first, rest, team)):
            return None if not rest else _Name(start=at, end=end, words=(first, *rest), is_somebody=False)
        return self._name(at, end, (first, *rest), possessive=possessive)

    def _first_name(self, at: int, team: _Team) -> tuple[str, bool]:
        """The first name that this word is, and whether it is a possessive; "" when it is none."""
        word = self._folded[at]
        bare, possessive = _without_possessive(word)
        for name in (bare, bare.partition("-")[0]):
            whole = name == bare or all(piece[:1].isupper() for piece in self._typed[at].split("-"))
            if whole and (name in GIVEN_NAMES or name in team.first or name in ALSO_WORDS):
                return name if name == bare else bare, possessive or self._after(at)[:1] in ("'", "’")
        # «Jans idee»: only before a small word that can be owned.
        if word.endswith("s") and len(word) > SHORTEST and (word[:-1] in GIVEN_NAMES or word[:-1] in team.first):
            following = self._word(at + 1)
            if self._tied(at + 1) and not self._is_capital(at + 1) and following not in around.AFTER_PERSONS:
                return word[:-1], True
        return "", False

    def _is_shown_to_be_a_person(self, at: int, end: int, first: str, rest: list[str], team: _Team) -> bool:
        """Whether the words around a name that is a word as well («Mark», «Roos») show that it is somebody."""
        does = self._word(end) in around.AFTER_PERSONS and self._gap(end) == " "
        if does or first in MONTHS:
            return does
        if rest and any(word in SURNAMES or self._is_known_surname(end - 1, word) for word in rest):
            return True
        if self._opens(at):
            return False
        before = self._word(at - 1)
        announced = before in around.BEFORE_PERSONS or (
            before in ("naar", "to") and self._word(at - 2) in around.TURNED_TO
        )
        beside = before in around.AND and self._last_end == at - 1
        return beside or (announced and self._gap(at) == " ") or bool(rest) or first in team.first

    def _by_surname(self, at: int, team: _Team) -> _Name | None:
        """«Xandra Poelstra», «zei Van Dijk», «bij Hoekstra»: by the list of surnames, or as a member of the casus."""
        opens = self._opens(at)
        word = self._base(at)
        if self._word(at) in around.PARTICLES:
            place = at
            while place < at + 3 and (place == at or self._tied(place)) and self._word(place) in around.PARTICLES:
                place += 1
            if not (self._is_surname(place) and self._tied(place)):
                return None
            surname = self._base(place)
            known = self._is_known_surname(place, surname) or surname in team.last
            does = self._word(place + 1) in around.AFTER_PERSONS
            if not known or (opens and not does and surname not in team.last) or self._ends_as_a_place(at, place + 1):
                return None
            return self._name(at, place + 1, (surname,))
        if word in around.NO_NAMES or (opens and word in around.OPENERS):
            return None
        end, rest = self._rest_of_name(at + 1, at)
        if self._has_article(at) or self._ends_as_a_place(at, end):
            return _Name(start=at, end=end, words=(word, *rest), is_somebody=False) if rest else None
        if rest and (rest[-1] in team.last or self._is_known_surname(end - 1, rest[-1])):
            return self._name(at, end, (word, *rest))
        alone = self._is_known_surname(at, word) or word in team.last
        theirs = word in team.last and word not in ORDINARY_SURNAMES
        if not rest and alone and (not opens or theirs or self._word(end) in around.AFTER_PERSONS):
            return self._name(at, end, (word,))
        return None

    def _name(
        self,
        start: int,
        end: int,
        words: tuple[str, ...],
        *,
        is_somebody: bool = True,
        possessive: bool = False,
        function: int | None = None,
    ) -> _Name:
        owned = possessive or _without_possessive(self._folded[end - 1])[1]
        return _Name(start=start, end=end, words=words, is_somebody=is_somebody, possessive=owned, function=function)

    # What is told of a name

    def tells_of_oneself(self, name: _Name) -> bool:
        """Whether somebody says their own name («ik ben Karin») or signs with it."""
        before = " ".join(self._folded[max(0, name.start - 2) : name.start])
        if before.endswith(around.OWN_INTRODUCTION) and self._gap(name.start).strip() in ("", ":"):
            return True
        signed = any(word in around.SIGNED for word in self._folded[max(0, name.start - 2) : name.start])
        return signed and not self._plain[self._spans[name.end - 1][1] :].strip(" .!,\n")

    def named(self, name: _Name, team: _Team) -> Named:
        self._last_end = name.end
        start, stop = self._spans[name.start][0], self._spans[name.end - 1][1]
        if name.possessive and self._plain[stop : stop + 1] in ("'", "’"):
            stop += 1  # «Joris' mail»
        stays = ""
        if name.function is not None and not name.possessive:
            stays = self._stays(name.function)
        return Named(
            start=self._origin[start],
            end=self._origin[stop - 1] + 1,
            role="" if name.function is not None else team.role_of(name.words),
            stays=stays,
            possessive=name.possessive,
            opens=self._opens(name.start),
        )

    def _stays(self, at: int) -> str:
        """What stays of «wethouder Van Dijk», with an article if there was nothing before it."""
        function = self._typed[at][0].lower() + self._typed[at][1:]
        before = self._word(at - 1) if at and self._gap(at) == " " else ""
        if before in around.DETERMINERS or before in around.FUNCTIONS or before.endswith(("e", "ste")):
            return function
        article = "the" if self._folded[at] in around.IN_ENGLISH else "de"
        return f"{'het' if self._folded[at] in around.WITH_HET else article} {function}"


class _Team:
    """The others in the casus, by each of the words of their names."""

    def __init__(self, people: Sequence[Known], own: str) -> None:
        self._own = _words_of_name(own)
        self._people = [(person, _words_of_name(person.name)) for person in people]
        firsts = {words[0] for _, words in self._people if words and len(words[0]) >= SHORTEST}
        lasts = {words[-1] for _, words in self._people if len(words) > 1 and len(words[-1]) >= SHORTEST}
        own_words = frozenset(self._own)
        self.first = frozenset(firsts) - own_words if people else _NONE
        self.last = frozenset(lasts) - own_words if people else _NONE

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
    words = tuple(fold(word) for word in _WORD.findall(written))
    return tuple(word for word in words if word not in around.PARTICLES and len(word) > 1) or words


def _without_possessive(word: str) -> tuple[str, bool]:
    if word.endswith(("'s", "’s")):
        return word[:-2], True
    return word, False


def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    sayings: dict[str, tuple[tuple[str, ...], ...]] = {}
    for saying in around.NOT_THIS_ONE:
        sayings[saying[0]] = (*sayings.get(saying[0], ()), saying)
    return sayings


_SAYINGS = _by_first_word()
