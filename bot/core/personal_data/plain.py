"""The plain copy of a text on which all patterns work, and what they ask about the surroundings of a place.

Digits may be written in any script and invisible signs may stand between them; in the copy they are plain. Used by the
other files of this folder.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

Span = tuple[int, int]


def plain_copy(text: str) -> tuple[str, Sequence[int]]:
    """A copy for patterns, and for each of its signs the place in `text` it came from."""
    if text.isascii():
        return text, range(len(text))
    signs: list[str] = []
    origin: list[int] = []
    for place, sign in enumerate(text):
        if not sign.isascii():
            category = unicodedata.category(sign)
            if category in ("Cf", "Mn", "Me"):  # zero-width signs, directions, accents apart from their letter
                continue
            if category == "Nd":
                sign = str(unicodedata.decimal(sign))
            elif category == "Pd" or sign == "\u2212":
                sign = "-"
            elif category.startswith("Z"):
                sign = " " if category == "Zs" else "\n"
            else:
                folded = unicodedata.normalize("NFKC", sign)
                sign = folded if len(folded) == 1 else sign
        signs.append(sign)
        origin.append(place)
    return "".join(signs), origin


def before(plain: str, place: int, length: int = 48) -> str:
    return plain[max(0, place - length) : place]


def words_of(text: str) -> frozenset[str]:
    """A set of words from a line of words."""
    return frozenset(text.split())


def continues(plain: str, start: int) -> bool:
    """Whether what begins here is only the rest of a longer number, word, path or amount."""
    sign, earlier = plain[start - 1 : start], plain[start - 2 : start - 1]
    return sign.isalnum() or (sign != "" and sign in "_/=#") or (sign != "" and sign in ".,-:" and earlier.isalnum())


def goes_on(plain: str, end: int) -> bool:
    """Whether a number that ends here is only the first piece of a longer number or word."""
    sign, later = plain[end : end + 1], plain[end + 1 : end + 2]
    return sign.isalnum() or sign == "_" or (sign != "" and sign in ".,-/:" and later.isdigit())


_FILE_NUMBER = re.compile(
    r"(?:zaak|dossier|kenmerk|factuur|order|bestel|ticket|kvk|rsin|btw|project|referentie|contract|polis|klant|meter|"
    r"artikel|offerte|isbn|kamerstuk|besluit|motie|case|file|invoice|reference)[\w-]{0,12}[ .:#]{0,3}"
    r"(?:nr\.?|nummer|number|is|van)?[ .:#]{0,3}$",
    re.IGNORECASE,
)


def called_a_file(plain: str, start: int) -> bool:
    """Whether the words before this place announce the number of a file, an order, a company and the like."""
    return _FILE_NUMBER.search(before(plain, start)) is not None
