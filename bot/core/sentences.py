"""Whole sentences: the only pieces of an answer that may be quoted. A cut within a sentence can turn its meaning around.

Used by `sharing.py`, which lets no other quote through, and by `bot/synthesis/quotes.py`, which chooses among them. Pure.
"""

from __future__ import annotations

import itertools
import re
import unicodedata

Span = tuple[int, int]


def _set(line: str) -> frozenset[str]:
    return frozenset(line.split())


_WORD = re.compile(r"[^\W_]+")
# Possessive, and never begun within a row of marks: otherwise «!!!!…» would be read over and over.
_END = re.compile(r"(?<![.!?])[.!?]++[\"'”’»)\]]*+(?=\s)")
_OPENING = {"“": 1, "„": 1, "«": 1, "(": 1, "[": 1, "”": -1, "»": -1, ")": -1, "]": -1}
_ABBREVIATED = _set(
    "dhr mw mevr mr drs dr ir ing prof bijv bv ca nr nrs art blz pag tel incl excl evt resp vs etc max min st jl ltd "
    "jan feb mrt apr jun jul aug sep sept okt nov dec afd enz e.d e.a o.a m.b.t d.w.z i.v.m i.p.v t.a.v n.a.v m.n z.s.m "
    "t/m mrs ms eg ie approx no inc"
)
# A sentence that begins like this takes back or bends what was said before it: the two are quoted together or not at all.
_BENDS = _set(
    "maar niet behalve tenzij alleen toch echter hoewel grapje nee ja nou of al tenminste althans not but except unless "
    "only however though yet no or although just kidding joke sarcasme sarcasm"
)
_LIST = re.compile(r"^[ \t]*(?:[-*•–+]|\d{1,2}[.)]|[a-z][.)])[ \t]+", re.MULTILINE)


def is_whole(quote: str, text: str) -> bool:
    """Whether a quote is, to the letter, one or more whole sentences of a text, with everything that stands between them."""
    pieces = sentences(text)
    ends = {end for _, end in pieces}
    return bool(quote) and any(start + len(quote) in ends and text.startswith(quote, start) for start, _ in pieces)


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


def normal(text: str) -> str:
    """The text in small letters, without accents, invisible signs and other differences that do not matter here."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    kept = "".join(sign for sign in apart if sign < "\x80" or unicodedata.category(sign) not in ("Mn", "Me", "Cf"))
    return kept.lower()
