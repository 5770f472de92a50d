"""Text, taken apart with care: plain words to match on, and whole sentences to quote.

Used by `themes.py` (words) and `quotes.py` (sentences). Knows nothing of themes or people.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable

from bot.core.messages import words_in

Span = tuple[int, int]
length = words_in
"""How many words a reader counts."""


def word_set(line: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(line.split())


_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"(?:https?://|www\.)\S+|<[^<>\s]*\|[^<>\n]*>", re.IGNORECASE)


def normal(text: str) -> str:
    """The text in small letters, without accents, invisible signs and other differences that do not matter here."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    kept = "".join(sign for sign in apart if sign < "\x80" or unicodedata.category(sign) not in ("Mn", "Me", "Cf"))
    return kept.lower()


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


# Possessive, and never begun within a row of marks: otherwise «!!!!…» would be read over and over.
_END = re.compile(r"(?<![.!?])[.!?]++[\"'”’»)\]]*+(?=\s)")
_OPENING = {"“": 1, "„": 1, "«": 1, "(": 1, "[": 1, "”": -1, "»": -1, ")": -1, "]": -1}
_ABBREVIATED = word_set(
    "dhr mw mevr mr drs dr ir ing prof bijv bv ca nr nrs art blz pag tel incl excl evt resp vs etc max min st jl ltd "
    "jan feb mrt apr jun jul aug sep sept okt nov dec afd enz e.d e.a o.a m.b.t d.w.z i.v.m i.p.v t.a.v n.a.v m.n z.s.m "
    "t/m mrs ms eg ie approx no inc"
)
# A sentence that begins like this takes back or bends what was said before it: the two are quoted together or not at all.
_BENDS = word_set(
    "maar niet behalve tenzij alleen toch echter hoewel grapje nee ja nou of al tenminste althans not but except unless "
    "only however though yet no or although just kidding joke sarcasme sarcasm"
)
_LIST = re.compile(r"^[ \t]*(?:[-*•–+]|\d{1,2}[.)]|[a-z][.)])[ \t]+", re.MULTILINE)


def sentences(text: str) -> tuple[Span, ...]:
    """Cut a text into pieces that are surely whole sentences; where it is unsure, the piece stays longer.

    No cut within quotation marks or brackets, after an abbreviation, an initial or three dots, before a small letter,
    or before a sentence that bends the one before («Maar …», «Niet dus»). A text with a list is one piece.

    Returns:
        The places of the pieces, without the space around them. Together they hold every word of the text.
    """
    if _LIST.search(text):
        return _trimmed(text, [0, len(text)])
    cuts = [0]
    depth, straight, scanned = 0, False, 0
    for match in _END.finditer(text):
        for sign in text[scanned : match.end()]:
            depth = max(0, depth + _OPENING.get(sign, 0))
            straight ^= sign == '"'
        scanned = match.end()
        if depth == 0 and not straight and _surely_ends(text, match):
            cuts.append(match.end())
    return _trimmed(text, [*cuts, len(text)])


def _surely_ends(text: str, match: re.Match[str]) -> bool:
    marks = match.group().rstrip("\"'”’»)]")
    if marks.startswith(".."):
        return False
    after = text[match.end() : match.end() + 64]
    following = after.lstrip()
    if not following:
        return False
    begin = following.lstrip("\"'“„«‘([")[:1]
    new_line = "\n" in after[: len(after) - len(following)]
    if not (begin.isupper() or begin.isdigit() or (new_line and begin.isalpha())):
        return False
    before = text[max(0, match.start() - 24) : match.start()].split()
    last = before[-1].lower().lstrip("\"'“„«‘([") if before else ""
    if marks == "." and (last in _ABBREVIATED or "." in last or len(last) < 2 or (last.isdigit() and len(last) < 3)):
        return False
    first = _WORD.match(normal(following.lstrip("\"'“„«‘([")))
    return first is not None and first.group() not in _BENDS


def _trimmed(text: str, cuts: list[int]) -> tuple[Span, ...]:
    spans = []
    for start, end in itertools.pairwise(cuts):
        piece = text[start:end]
        kept = piece.strip()
        if kept:
            begin = start + len(piece) - len(piece.lstrip())
            spans.append((begin, begin + len(kept)))
    return tuple(spans)
