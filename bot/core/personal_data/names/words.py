"""A text cut into words once, and what stands between and around them. Base of `walk.py`."""

from __future__ import annotations

import re
import unicodedata

from bot.core.personal_data.names import around
from bot.core.personal_data.plain import plain_copy

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LETTERS_APART = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe", "’": "'"})
_ENDS = frozenset(".!?:;\n…•")


def fold(word: str) -> str:
    """A word in small letters, without accents."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS_APART))
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")


def without_possessive(word: str) -> tuple[str, bool]:
    if word.endswith(("'s", "’s")):
        return word[:-2], True
    return word, False


class Words:
    """The words of a text, by their number; asking for a number that is not there is no mistake."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.plain, self.origin = plain_copy(text)
        self.spans = [match.span() for match in WORD.finditer(self.plain)]
        self.typed = [self.plain[start:end] for start, end in self.spans]
        self.folded = [word.lower() if word.isascii() else fold(word) for word in self.typed]
        self.count = len(self.spans)

    def gap(self, at: int) -> str:
        """What stands between this word and the one before."""
        return self.plain[self.spans[at - 1][1] if at else 0 : self.spans[at][0]] if at < self.count else "\n"

    def after(self, at: int) -> str:
        """The two signs after a word."""
        end = self.spans[at][1]
        return self.plain[end : end + 2]

    def tied(self, at: int) -> bool:
        """Whether this word follows the one before as words of one name do."""
        if not 0 < at < self.count:
            return False
        gap = self.gap(at)
        if gap == " " or (gap in (" '", " ’") and self.folded[at] == "t"):
            return True
        shortened = len(self.typed[at - 1]) <= 5 and (self.folded[at - 1] in around.COURTESY or self.is_initial(at - 1))
        return gap in (". ", ".") and shortened

    def word(self, at: int) -> str:
        return self.folded[at] if 0 <= at < self.count else ""

    def is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital and is no abbreviation."""
        if not 0 <= at < self.count:
            return False
        word = self.typed[at]
        return len(word) > 1 and word[0].isupper() and not word[1:].isupper()

    def is_initial(self, at: int) -> bool:
        if not 0 <= at < self.count:
            return False
        alone = len(self.typed[at]) == 1 and not self.gap(at).endswith("&")  # «B&W.»
        return alone and self.typed[at].isupper() and self.after(at)[:1] == "."

    def opens(self, at: int) -> bool:
        """Whether a sentence begins with this word."""
        if at == 0:
            return True
        gap = self.gap(at)
        if "\n" in gap:
            return True
        if any(sign in _ENDS for sign in gap):
            return not (gap.strip() == "." and (self.word(at - 1) in around.COURTESY or self.is_initial(at - 1)))
        return gap.strip(" ") in ("-", "–", "—") and self.gap(at - 1).endswith("\n")

    def base(self, at: int) -> str:
        """The word without a possessive."""
        if not 0 <= at < self.count:
            return ""
        word = self.folded[at]
        return word[:-2] if word.endswith(("'s", "’s")) else word
