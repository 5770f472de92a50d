"""Walks over the words of a text and says where the name of a person begins and ends. Read first: `kinds.py`."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.personal_data.names import around
from bot.core.personal_data.names.given import (
    AFTER_VAN,
    ALSO_WORDS,
    GIVEN_NAMES,
    MONTHS,
    ORDINARY_SURNAMES,
    SURNAMES,
)
from bot.core.personal_data.names.kinds import Kinds
from bot.core.personal_data.names.not_people import PLACE_PREPOSITIONS
from bot.core.personal_data.names.team import SHORTEST, Team
from bot.core.personal_data.names.words import without_possessive


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


@dataclass(frozen=True, kw_only=True)
class Name:
    """A name as it was walked over: words `start` to `end`; `words` are its own, without titles, particles, initials."""

    start: int
    end: int
    words: tuple[str, ...]
    is_somebody: bool = True
    """False for what only looks like a name («Jan Steenpark»): it is stepped over as a whole."""
    possessive: bool = False
    function: int | None = None
    """The word that says what they do, when there is one."""


class Walk(Kinds):
    """One text, walked over for names."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._last_end = 0
        """Where the name that was found last ends."""
        self.capitals = [at for at, word in enumerate(self.typed) if word[0].isupper()]

    def beginnings(self) -> list[int]:
        """Where a name can begin."""
        handles = "@" in self.plain
        return [
            at
            for at, word in enumerate(self.folded)
            if self.typed[at][0].isupper()
            or word in around.COURTESY
            or self.base(at) in around.FUNCTIONS
            or self.is_small_name(at)
            or self.is_small_particle(at)
            or (handles and self.is_handle(at))
        ]

    def may_hold_a_name(self) -> bool:
        """Whether there is anything that could be a name, known or not."""
        return (
            any(map(self.may_be_a_name, self.capitals))
            or any(map(self.is_small_name, range(self.count)))
            or any(word in around.COURTESY and self._after_title(at) is not None for at, word in enumerate(self.folded))
            or ("@" in self.plain and any(map(self.is_handle, range(self.count))))
        )

    def is_handle(self, at: int) -> bool:
        """Whether a name in a chat begins here: «@marloes.groen». Not the second half of a mail address."""
        gap = self.gap(at)
        if not gap.endswith("@") or self.word(at) in around.EVERYBODY:
            return False
        before = gap[:-1]
        return before.endswith((" ", "\n", "(")) or (not before and at == 0)

    # Names

    def name_from(self, at: int, team: Team) -> Name | None:
        """The name that begins at this word, with its title; None when there is none."""
        if self.is_handle(at):
            return self._handle(at)
        if self.folded[at] in around.COURTESY:
            return self._after_title(at)
        if self.is_small_name(at):
            return self._in_small_letters(at)
        end = self._saying(at)
        if end > at:
            return Name(start=at, end=end, words=(), is_somebody=False)
        if self.is_small_particle(at):
            return self._after_small_particle(at)
        if self.base(at) in around.FUNCTIONS and (name := self._after_function(at)):
            return name
        if not self.typed[at][0].isupper():
            return None
        if self.is_initial(at):
            return self._after_initials(at)
        if not self.is_capital(at) and not (len(self.folded[at]) > 3 and self.folded[at] in team.first):
            return None
        return self._by_first_name(at, team) or self._by_surname(at, team) or self._by_its_capital(at)

    def _in_small_letters(self, at: int) -> Name:
        """«sander», «gerda de vries»; «sint maarten» and «hendrik van borsselenkade» are nobody."""
        end = self._saying(at)
        if end > at:
            return Name(start=at, end=end, words=(), is_somebody=False)
        end = at + 1 if without_possessive(self.folded[at])[1] else self._small_surnames_from(at + 1, surely=False)
        after = self._particles_from(end)
        beyond = after > end and after < self.count and self.word(after - 1) not in around.ARTICLES
        place = self._ends_as_a_place(at, end) or (beyond and self._ends_as_a_place(at, after + 1))
        return self._name(at, end, tuple(self.base(one) for one in range(at, end)), is_somebody=not place)

    def is_small_particle(self, at: int) -> bool:
        """Whether a surname begins here with a particle in small letters: «volgens ter Horst», «met van der Meulen»."""
        if self.word(at) not in ("van", "ter", "ten", "el") or not self.typed[at].islower():
            return False
        if self.word(at - 1) not in around.BEFORE_PERSONS or self.gap(at) != " ":
            return False
        return self.word(at) != "van" or self.word(at + 1) in ("der", "den", "de") or self.word(at + 1) in AFTER_VAN

    def _after_small_particle(self, at: int) -> Name | None:
        place = self._particles_from(at + 1)
        if not (self._is_surname(place) and self.tied(place)) or self._ends_as_a_place(at, place + 1):
            return None
        word = self.base(place)
        if self.word(place - 1) in ("van", "de") and not self._is_known_surname(place, word):
            return None
        return self._name(at, place + 1, (word,))

    def _handle(self, at: int) -> Name:
        """«marloes.groen», «marloes_g»: all of it."""
        end = at + 1
        while end < self.count and self.gap(end) in (".", "_", "-"):
            end += 1
        return self._name(at, end, tuple(self.folded[at:end]))

    def _after_title(self, at: int) -> Name | None:
        """«Mevrouw Jansen», «dhr. A. de Vries», «mevrouw dr. Öztürk»."""
        place = self._titles_from(at + 1)
        start = at - 1 if self.word(at) in ("heer", "heren") and self.word(at - 1) == "de" else at
        return self._titled(start, place, None)

    def _after_function(self, at: int) -> Name | None:
        """«Wethouder Van Dijk», «onze projectleider Fatima»."""
        place = at + 1
        if not self.tied(place):
            return None
        titled = self._titles_from(place)
        if titled > place:
            return self._titled(at, titled, at)
        particle = self.word(place)
        if particle in around.PARTICLES and not self.typed[place][0].isupper():
            after = self._particles_from(place)
            word = self.base(after)
            surely = particle in ("ter", "te", "ten", "el") or self.word(place + 1) in ("der", "den")
            if self.word(after - 1) == "de" and particle == "de":
                surely = word not in around.BEFORE_PLACES
            # «wethouder van Rijthoven», not «wethouder van Financiën» or «projectleider van Zuiderzicht».
            office = self.base(at) in around.OFFICES and particle == "van" and not self._is_nobody(word)
            if not (surely or office or self._is_known_surname(after, word)):
                return None
        return self._titled(at, place, at)

    def _titled(self, start: int, place: int, function: int | None) -> Name | None:
        """A name after a title: anything with a capital will do, unless it is an office or a place."""
        if not self.tied(place):
            return None
        first = place
        place = self._particles_from(self._initials_from(place))
        if not (self._is_surname(place) and self.tied(place)):
            small = self._small_surnames_from(first, surely=True) if function is None else first
            if small == first or self.word(first - 1) in around.TITLES_OF_THINGS:
                return None
            return self._name(start, small, (self.base(small - 1),))
        end, rest = self._rest_of_name(place + 1, first)
        words = (self.base(place), *rest)
        place_name = self._ends_as_a_place(start, end) and self.word(start - 1) not in around.BEFORE_PLACES
        return self._name(start, end, words, is_somebody=not place_name, function=function)

    def _after_initials(self, at: int) -> Name | None:
        """«J. de Vries», «A.B. Koster»; not the letter of a list."""
        place = self._initials_from(at + 1)
        particles = self._particles_from(place)
        if not (self._is_surname(particles) and self.tied(particles)):
            return None
        word = self.base(particles)
        if self.opens(at) and particles == place and not self._is_known_surname(particles, word):
            return None
        end, rest = self._rest_of_name(particles + 1, at)
        return self._name(at, end, (word, *rest), is_somebody=not self._ends_as_a_place(at, end))

    def _by_first_name(self, at: int, team: Team) -> Name | None:
        """«Karin», «Ahmed Bouzid», «Marijke van der Meer»: by the list of first names, or as a member of the casus."""
        first, possessive = self._first_name(at, team)
        if not first:
            return None
        if possessive:
            end, rest = at + 1, list[str]()
        else:
            end, rest = self._rest_of_name(at + 1, at)
        if self._ends_as_a_place(at, end):
            return Name(start=at, end=end, words=(first, *rest), is_somebody=False)
        article = self._has_article(at)
        also_a_word = first in ALSO_WORDS or first in around.OPENERS
        if article or (also_a_word and not self._is_shown_to_be_a_person(at, end, first, rest, team)):
            return None if not rest else Name(start=at, end=end, words=(first, *rest), is_somebody=False)
        return self._name(at, end, (first, *rest), possessive=possessive)

    def _first_name(self, at: int, team: Team) -> tuple[str, bool]:
        """The first name that this word is, and whether it is a possessive; "" when it is none."""
        word = self.folded[at]
        bare, possessive = without_possessive(word)
        for name in (bare, bare.partition("-")[0]):
            whole = name == bare or all(piece[:1].isupper() for piece in self.typed[at].split("-"))
            if whole and (name in GIVEN_NAMES or name in team.first or name in ALSO_WORDS):
                return name if name == bare else bare, possessive or self.after(at)[:1] in ("'", "’")
        # «Jans idee»: only before a small word that can be owned. «Jans belde» is a name of its own.
        owner = word[:-1] if word.endswith("s") and len(word) > SHORTEST else ""
        if owner and (owner in GIVEN_NAMES or owner in team.first) and self.tied(at + 1):
            if self.word(at + 1) in around.AFTER_PERSONS:
                return word, False
            return ("", False) if self.is_capital(at + 1) else (owner, True)
        return "", False

    def _is_shown_to_be_a_person(self, at: int, end: int, first: str, rest: list[str], team: Team) -> bool:
        """Whether the words around a name that is a word as well («Mark», «Roos») show that it is somebody."""
        does = self.word(end) in around.AFTER_PERSONS and self.gap(end) == " "
        if does or first in MONTHS:
            return does
        if rest and any(word in SURNAMES or self._is_known_surname(end - 1, word) for word in rest):
            return True
        if self._is_first_of_two(at, end):
            return True
        if self.opens(at):
            return False
        before = self.word(at - 1)
        announced = before in around.BEFORE_PERSONS or (
            before in ("naar", "to") and self.word(at - 2) in around.TURNED_TO
        )
        beside = before in around.AND and self._last_end == at - 1
        return beside or (announced and self.gap(at) == " ") or bool(rest) or first in team.first

    def _is_first_of_two(self, at: int, end: int) -> bool:
        """«Bas en Floor», «Roos en ik»: beside somebody, a word is a name too."""
        if self.word(end) not in around.AND or self.gap(end) != " " or self.gap(end + 1) != " ":
            return False
        other = self.base(end + 1)
        return other in around.SELF or (
            self.is_capital(end + 1) and (other in GIVEN_NAMES or other in ALSO_WORDS) and other not in MONTHS
        )

    def _by_surname(self, at: int, team: Team) -> Name | None:
        """«Xandra Poelstra», «zei Van Dijk», «bij Hoekstra»: by the list of surnames, or as a member of the casus."""
        opens = self.opens(at)
        word = self.base(at)
        if self.word(at) in around.PARTICLES:
            place = at
            while place < at + 3 and (place == at or self.tied(place)) and self.word(place) in around.PARTICLES:
                place += 1
            if not (self._is_surname(place) and self.tied(place)):
                return None
            surname = self.base(place)
            known = self._is_known_surname(place, surname) or surname in team.last
            # «Van der …», «Van 't …», «El …» with a capital are only in names; «De …» is also a pub or a school.
            known = known or (self.word(at) != "de" and not self._is_nobody(surname))
            does = self.word(place + 1) in around.AFTER_PERSONS or self.word(place - 1) in ("der", "den", "t")
            if not known or (opens and not does and surname not in team.last) or self._ends_as_a_place(at, place + 1):
                return None
            if self._has_article(at) or (not opens and self.word(at - 1) in PLACE_PREPOSITIONS):
                return None
            return self._name(at, place + 1, (surname,))
        if word in around.NO_NAMES or (opens and word in around.OPENERS):
            return None
        end, rest = self._rest_of_name(at + 1, at)
        if self._has_article(at) or self._ends_as_a_place(at, end) or word in around.BEFORE_PLACES:
            return Name(start=at, end=end, words=(word, *rest), is_somebody=False) if rest else None
        if rest and (rest[-1] in team.last or self._is_known_surname(end - 1, rest[-1])):
            return self._name(at, end, (word, *rest))
        alone = self._is_known_surname(at, word) or word in team.last
        theirs = word in team.last and word not in ORDINARY_SURNAMES
        says = self.word(end) in around.AFTER_PERSONS and word not in ORDINARY_SURNAMES
        if not rest and alone and (not opens or theirs or says):
            return self._name(at, end, (word,))
        return None

    def _by_its_capital(self, at: int) -> Name | None:
        """«dat Tesfaye», «Oluwaseun vroeg», «Abdelkarim Bouzidi»: in no list, but no place or organisation either."""
        end, rest = self._rest_of_name(at + 1, at)
        words = (self.base(at), *rest)
        if self.word(at) in around.PARTICLES or self._ends_as_a_place(at, end):
            return None
        if any(word in around.OPENERS or self._is_nobody(word) for word in rest):
            return None
        pair = (
            bool(rest)
            and self._may_be_called(at)
            and self.opens(at)
            and self.is_capital(at)
            and len(words[0]) >= SHORTEST
        )
        pair = pair and all(one in self._unknown for one in range(at + 1, end) if self.is_capital(one))
        if pair or self.is_somebody_unknown(at) or (not rest and self.is_speaker_unknown(at)):
            return self._name(at, end, words)
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
    ) -> Name:
        owned = possessive or without_possessive(self.folded[end - 1])[1]
        return Name(start=start, end=end, words=words, is_somebody=is_somebody, possessive=owned, function=function)

    # What is told of a name

    def tells_of_oneself(self, name: Name) -> bool:
        """Whether somebody says their own name («ik ben Karin») or signs with it."""
        before = " ".join(self.folded[max(0, name.start - 2) : name.start])
        if before.endswith(around.OWN_INTRODUCTION) and self.gap(name.start).strip() in ("", ":"):
            return True
        signed = any(word in around.SIGNED for word in self.folded[max(0, name.start - 2) : name.start])
        return signed and not self.plain[self.spans[name.end - 1][1] :].strip(" .!,\n")

    def named(self, name: Name, team: Team) -> Named:
        self._last_end = name.end
        start, stop = self.spans[name.start][0], self.spans[name.end - 1][1]
        if name.possessive and self.plain[stop : stop + 1] in ("'", "’"):
            stop += 1  # «Joris' mail»
        stays = ""
        if name.function is not None and not name.possessive:
            stays = self._stays(name.function)
        return Named(
            start=self.origin[start],
            end=self.origin[stop - 1] + 1,
            role="" if name.function is not None else team.role_of(name.words),
            stays=stays,
            possessive=name.possessive,
            opens=self.opens(name.start),
        )

    def _stays(self, at: int) -> str:
        """What stays of «wethouder Van Dijk», with an article if there was nothing before it."""
        function = self.typed[at][0].lower() + self.typed[at][1:]
        before = self.word(at - 1) if at and self.gap(at) == " " else ""
        if before in around.DETERMINERS or before in around.FUNCTIONS or before.endswith(("e", "ste")):
            return function
        article = "the" if self.folded[at] in around.IN_ENGLISH else "de"
        return f"{'het' if self.folded[at] in around.WITH_HET else article} {function}"
