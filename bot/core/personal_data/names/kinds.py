"""What kind of word each word of a text is, by itself and by its neighbours: a first name, a surname, a place, nobody.

Base of `walk.py`. The lists are in `given.py`, `around.py` and `not_people.py`. Read first: `words.py`.
"""

from __future__ import annotations

import re
from functools import cached_property

from bot.core.personal_data.names import around, not_people
from bot.core.personal_data.names.given import (
    AFTER_DE,
    AFTER_VAN,
    ALSO_WORDS,
    GIVEN_NAMES,
    NOT_IN_SMALL_LETTERS,
    ORDINARY_SURNAMES,
    SHORT_IN_SMALL_LETTERS,
    SURNAMES,
    SURNAMES_AFTER_A_TITLE,
)
from bot.core.personal_data.names.team import SHORTEST
from bot.core.personal_data.names.words import Words, without_possessive

SHORTEST_IN_SMALL_LETTERS = 4
MOST_INITIALS = 5
MOST_TITLES = 4
MOST_WORDS = 6
"""Of one name, particles included: «Marijke van der Meer de Vries»."""
MOST_UNKNOWN = 3
"""More capitals than this that are in no list: the text is in German, or written Like This."""

_IN_SMALL_LETTERS = (GIVEN_NAMES - ALSO_WORDS) | SHORT_IN_SMALL_LETTERS
"""Nearly no word is one of these: looked at first."""
_SURNAME = re.compile(r".{3,}(?:stra|sma|ema|inga|oglu|ski|ska|wicz|enko|ovic)")


def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    sayings: dict[str, tuple[tuple[str, ...], ...]] = {}
    for saying in around.NOT_THIS_ONE:
        sayings[saying[0]] = (*sayings.get(saying[0], ()), saying)
    return sayings


_SAYINGS = _by_first_word()


class Kinds(Words):
    """One text, and what kind of word each of its words is."""

    # What kind of word it is

    def may_be_a_name(self, at: int) -> bool:
        """Whether this capital could belong to a name of somebody, known or not."""
        word = self.word(at)
        if len(word) < SHORTEST or not self.is_capital(at):
            return self.is_initial(at) or len(word) > SHORTEST  # «NAIMA»
        if word in around.NO_NAMES or word.endswith((*around.NO_NAME_ENDINGS, *around.PLACE_ENDINGS)):
            return False
        if not self.opens(at) or self.base(at) in GIVEN_NAMES or word in ALSO_WORDS:
            return True
        return word not in around.OPENERS and not word.endswith(around.OPENER_ENDINGS)

    def _is_surname(self, at: int) -> bool:
        """Whether this word can be the last of a name: a capital that is no office, party or day."""
        if not self.is_capital(at):
            return False
        word = self.base(at)
        if "." in self.gap(at) and word in around.OPENERS:
            return False  # «lid A. Dat»
        return len(word) > 1 and word not in around.NO_NAMES and not word.endswith(around.NO_NAME_ENDINGS)

    def _is_known_surname(self, at: int, word: str) -> bool:
        if word in SURNAMES or (_SURNAME.fullmatch(word) is not None and word not in around.NO_NAMES):
            return True
        before = self.word(at - 1)
        if before == "de":
            return word in AFTER_DE
        return before in ("van", "der", "den") and word in AFTER_VAN

    # Where a name ends

    def _particles_from(self, at: int) -> int:
        """The place after the particles that stand here."""
        place = at
        while place < at + 3 and self.tied(place) and self.word(place) in around.PARTICLES:
            place += 1
        if place == at and self.word(at) == "in" and self.word(at + 1) == "t" and self.tied(at + 1):
            return at + 2
        return place

    def _initials_from(self, at: int) -> int:
        """The place after the initials that stand here."""
        place = at
        while place < at + MOST_INITIALS and self.is_initial(place) and self.tied(place):
            place += 1
        return place

    def _titles_from(self, at: int) -> int:
        """The place after the titles that stand here («dr. ir.»)."""
        place = at
        while place < at + MOST_TITLES and self.tied(place) and self.folded[place] in around.COURTESY:
            place += 1
        return place

    def _rest_of_name(self, at: int, first: int) -> tuple[int, list[str]]:
        """Surnames from `at` on, for a name that begins at `first`: the place after them, and their words."""
        words: list[str] = []
        while at < first + MOST_WORDS and self.tied(at) and not without_possessive(self.folded[at - 1])[1]:
            place = self._particles_from(at)
            place = self._initials_from(place)
            if not (self._is_surname(place) and self.tied(place)):
                break
            if words and self.base(place).endswith(around.PLACE_ENDINGS):
                break  # «Tineke Vos van Turfsteeg»: that is where she lives
            words.append(self.base(place))
            at = place + 1
        return at, words

    def _ends_as_a_place(self, start: int, end: int) -> bool:
        """Whether these words are the name of a street, a school or the like."""
        last, following = self.base(end - 1), self.word(end)
        if any(last.endswith(ending) and len(last) > len(ending) for ending in around.PLACE_ENDINGS):
            return True
        if following in around.AFTER_PLACES and self.gap(end) in (" ", "-", "' ", "’ "):
            return True
        before = self.word(start - 1) if start and self.gap(start).strip(" \"'“‘«-") == "" else ""
        return before in around.BEFORE_PLACES or self._typed_before(start).endswith("-")

    def _typed_before(self, at: int) -> str:
        return self.gap(at) if at else ""

    def _has_article(self, at: int) -> bool:
        """Whether «de», «het» or «een» stands before this word: then it is no person."""
        before = self.word(at - 1)
        if before not in around.ARTICLES or self.gap(at) != " ":
            return False
        return not (before == "het" and self.word(at - 2) in around.OWNS_HET)

    def _saying(self, at: int) -> int:
        """The place after a saying or brand that begins here; `at` itself when there is none."""
        for saying in _SAYINGS.get(self.folded[at], ()):
            if tuple(self.folded[at : at + len(saying)]) == saying:
                end = at + len(saying)
                while end < self.count and self.tied(end) and self.is_capital(end):
                    end += 1
                return end
        return at

    # In small letters, as people type on a phone

    def is_small_name(self, at: int) -> bool:
        """Whether this is a first name without a capital: one that is no other word («volgens sander», «anouk weet het»).
        A short one («jan») only beside a word that goes with people."""
        word = self.base(at)
        if word not in _IN_SMALL_LETTERS:
            return False
        sign, later = self.after(at)[:1], self.after(at)[1:]
        if not self.typed[at].islower() or self.gap(at)[-1:] in ("-", "/", ".", "_", "#") or sign in ("-", "@", "_"):
            return False
        if sign == "." and later.isalnum():
            return False  # the beginning of a mail address
        if word in SHORT_IN_SMALL_LETTERS:
            return self._goes_with_a_person(at)
        if word in NOT_IN_SMALL_LETTERS:
            return word in GIVEN_NAMES and self._surely_goes_with_a_person(at)
        return self._is_first_name_in_small_letters(at) and (
            self.word(at - 1) not in around.NEVER_BEFORE_NAMES or self._goes_with_a_person(at)
        )

    def _surely_goes_with_a_person(self, at: int) -> bool:
        """«volgens simon», «dirk vroeg of …»: beside such a word a name that is a word as well is a name."""
        before, after = self.word(at - 1), self.word(at + 1)
        says = after in around.SPEAKS and self.word(at + 2) not in around.SUBJECTS and before not in around.DETERMINERS
        return (before in around.SURELY_BEFORE_PERSONS and self.gap(at) == " ") or (says and self.gap(at + 1) == " ")

    def _goes_with_a_person(self, at: int) -> bool:
        if self.word(at - 1) in around.BEFORE_PERSONS and self.gap(at) == " ":
            return True
        if self.word(at + 1) in around.AFTER_PERSONS and self.gap(at + 1) == " ":
            return True
        beside = at + 2 if self.word(at + 1) in around.AND else at - 2 if self.word(at - 1) in around.AND else at
        other = self.word(beside)
        known = other in SHORT_IN_SMALL_LETTERS or other in around.SELF
        return beside != at and (known or self._is_first_name_in_small_letters(beside))

    def _is_first_name_in_small_letters(self, at: int) -> bool:
        if not 0 <= at < self.count:
            return False
        word = self.base(at)
        return (
            len(word) >= SHORTEST_IN_SMALL_LETTERS
            and self.typed[at].islower()
            and word in GIVEN_NAMES
            and word not in NOT_IN_SMALL_LETTERS
            and word not in ALSO_WORDS
        )

    def _small_surnames_from(self, at: int, *, surely: bool) -> int:
        """The place after a surname in small letters that stands here («de vries», «van den berg-jansen»); `at` itself
        when there is none.

        Args:
            surely: A title stands before it, so that a surname that is a word as well will do.
        """
        if not self.tied(at):
            return at
        place = self._particles_from(at)
        word = self.word(place).partition("-")[0]
        if place >= self.count or not self.tied(place) or not self.typed[place].islower():
            return at
        last = self.word(place - 1)
        if place == at:
            known = len(word) > SHORTEST and (word in SURNAMES or _SURNAME.fullmatch(word) is not None)
            known = known and (surely or word not in ORDINARY_SURNAMES)
            like_one = word in SURNAMES_AFTER_A_TITLE or self._is_first_name_in_small_letters(place)
            known = known or (surely and like_one)
        elif last in ("het", "la", "le", "les") or word in around.NO_SURNAMES or (self.word(at) == "de" and not surely):
            known = False  # «mevrouw van het water», «mevrouw van boven»; «volgens anouk de boer»: which boer?
        else:
            known = word in (AFTER_DE if last == "de" else AFTER_VAN) or word in SURNAMES
        return place + 1 if known else at

    # A capital that is in no list

    @cached_property
    def _unknown(self) -> frozenset[int]:
        """The capitals within sentences that belong to nothing that is known; none where nearly everything has one."""
        found = [at for at, word in enumerate(self.typed) if word[0].isupper() and self._is_unknown(at)]
        return frozenset(found) if len(found) <= max(MOST_UNKNOWN, self.count // 12) else frozenset()

    def _is_unknown(self, at: int) -> bool:
        word = self.base(at)
        if not self.is_capital(at) or len(word) < SHORTEST or self.opens(at):
            return False
        if not self.gap(at).endswith((" ", " (")) or self.gap(at).strip(" (,") or self.after(at)[:1] in ("-", "/", "_"):
            return False
        if any(sign.isupper() for sign in self.typed[at].replace("-", "")[1:].lstrip("cC")[1:]):
            return False  # «WhatsApp»; «McDonald» and «De-Anna» stay
        if "-" in word and not all(piece[:1].isupper() for piece in self.typed[at].split("-")):
            return False  # «Miro-bord»
        sign, later = self.after(at)[:1], self.after(at)[1:]
        if sign == " " and later.isdigit():
            return False  # «Bijlage 3»
        if word.startswith(("i'", "'")) or word in around.OPENERS or word in around.FUNCTIONS:
            return False
        return not self._is_nobody(word)

    def _is_nobody(self, word: str) -> bool:
        return (
            word in around.NO_NAMES
            or word.removesuffix("s") in around.NO_NAMES
            or word in not_people.NOT_PEOPLE
            or word in around.BEFORE_PLACES
            or word.endswith((*around.NO_NAME_ENDINGS, *around.PLACE_ENDINGS, *not_people.NOT_PEOPLE_ENDINGS))
        )

    def is_somebody_unknown(self, at: int) -> bool:
        """Whether this capital within a sentence is somebody, though in no list: no place, brand or organisation, and no
        word before it that shows one («met Xiuying», «omdat Tesfaye»; not «in Veenkamp», «stichting Lumo»)."""
        if at not in self._unknown:
            return False
        before = self.word(at - 1)
        if before in not_people.PLACE_PREPOSITIONS and not (
            before in ("naar", "to", "op") and self.word(at - 2) in around.TURNED_TO
        ):
            return False
        beside = self.is_capital(at - 1) and self.tied(at) and not self.opens(at - 1)  # «Eigen Haard»
        if before in around.AND and self.is_capital(at - 2) and not self.is_somebody_known(at - 2):
            return False  # «Vlug en Fel»
        if before == "van" and self.word(at + 1) in around.AND and self.base(at + 2) not in GIVEN_NAMES:
            return False  # «de trainer van Vlug en Fel»
        particle = before in around.PARTICLES and (
            before != "van" or self.is_capital(at - 1) or self.is_capital(at - 2)
        )
        return not beside and not self._has_article(at) and not particle

    def is_somebody_known(self, at: int) -> bool:
        return self.base(at) in GIVEN_NAMES or (at in self._unknown and self.is_somebody_unknown(at))

    def is_speaker_unknown(self, at: int) -> bool:
        """Whether a sentence begins here with somebody who is in no list: only people say, ask and want something
        («Oluwaseun vroeg …», «Xiuying en ik …»)."""
        word = self.base(at)
        if not self.is_capital(at) or len(word) < SHORTEST or not self.opens(at) or self.gap(at + 1) != " ":
            return False
        with_me = self.word(at + 1) in around.AND and self.word(at + 2) in around.SELF
        # «Tegelijk weet ik …»: then the sentence begins with something else than who it is about.
        if not with_me and (self.word(at + 1) not in around.SPEAKS or self.word(at + 2) in around.SUBJECTS):
            return False
        return self._may_be_called(at)

    def _may_be_called(self, at: int) -> bool:
        """Whether a capital at the beginning of a sentence could be a name: no word that often stands there."""
        word = self.base(at)
        nobody = word in around.OPENERS or word in around.FUNCTIONS or word in not_people.NO_SPEAKERS
        like_a_word = word[2:].endswith(not_people.NO_SPEAKER_ENDINGS)  # «aannemer»; «Saar» is short enough to be one
        return not nobody and not like_a_word and not self._is_nobody(word)
