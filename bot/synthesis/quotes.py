"""Quotes: whole sentences of one answer, to the letter. A cut within a sentence can turn its meaning around.

Used by `compose.py`, which decides whose answers may be quoted (`groups.py`). Read next: `bot/core/sentences.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bot.core import personal_data
from bot.core.model import Side
from bot.core.personal_data import names
from bot.core.personal_data.names.around import PARTICLES
from bot.core.ports.composer import Said
from bot.core.sentences import sentences
from bot.synthesis.lexicon import Codebook, Matched
from bot.synthesis.text import COMMON_WORDS, length, links, word_set, words

FEWEST_WORDS, MOST_WORDS, MOST_SIGNS = 4, 30, 300
_COMFORTABLE_WORDS = 14
_MENTION = re.compile(r"(?<!\w)@\w|<[@#!]")
# Invisible signs that turn the direction of what follows would also turn the words of the bot around the quote.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


_OPENINGS = frozenset().union(*COMMON_WORDS.values()) | word_set("toen daar nu hier als bij eerst soms deze dit")
_OF_PEOPLE = re.compile(
    r"""\b(?:
        (?:zulke|dat\ soort|dit\ soort)\ (?:mensen|lui|types|figuren|buren|ambtenaren|bewoners)
        |die\ (?:lui|types|figuren)|dat\ (?:volk|stel)
        |(?:tegenstander|mopperaar|zeurpie[td]|zeurkous|dwarsligger|criticaster|lastpak|leugenaar|prutser|idioo?t)\w*
        |overal\ tegen|in\ hun\ eigen\ (?:appgroep|clubje)
        |(?:such|those\ kind\ of|that\ kind\ of|these\ sort\ of)\ people|that\ lot|against\ everything
        |(?:opponent|troublemaker|naysayer|moaner|complainer|liar|idiot)s?
        |(?:zijn|haar|hun|z'n|d'r|his|her|their)\ (?:man|vrouw|broer(?:tje)?|zus(?:je)?|moeder|vader|zoon|dochter|kind(?:eren)?
            |partner|ex|husband|wife|brother|sister|mother|father|son|daughter|child(?:ren)?)
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words for people as a kind («zulke mensen», «tegenstanders»), and for the family of somebody who did not say it. A sentence
with them hurts, or shows who it is about, in a summary that everybody reads. What happened and how it was for whoever wrote it
is no such sentence, however hard it is."""
_LEANING = word_set(
    "die dat dit deze daar daarom daardoor hij zij ze hem haar hun dus en dan zo want ook this that these those they he she so "
    "it and then because also"
)

_OF_WHAT = re.compile(
    r"\b(?:er\b[^.!?]{1,30}\b(?:op|van|mee|over|aan|voor|bij|naar|tegen)\W*$"
    r"|(?:ermee|ervan|erover|eraan|erop|erin|eruit|erbij|ervoor|hierover|hiermee|hiervan|daarover|daarmee|daarvan|daarbij)\b)",
    re.IGNORECASE,
)
"""«Ik ben er trots op», «we hebben het erover gehad»: of what was said in a sentence that will not be there."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """What could be quoted of an answer: `text` is a piece of `said.text`, as it stands there."""

    said: Said
    text: str
    words: int
    hits: int
    """How many entries of the theme are in it."""
    leans: bool
    """Whether it points back at a sentence that will not be there («Die moeten mee», «Ik ben er trots op»)."""


def passage(one: Said, matched: Matched | None, codebook: Codebook, language: str) -> Passage | None:
    """The best passage of an answer: a piece that is surely whole, of 4 to 30 words, without personal data or links.

    Args:
        one: An answer that may be quoted.
        matched: The theme under which it will stand, if any: then the passage holds words of that theme.
        codebook: Tells what words of the theme a piece holds.
        language: The language of the synthesis.
    """
    text = one.text
    closed = [(found.start, found.end) for found in personal_data.find(text)] + links(text)
    best: Passage | None = None
    for start, end in sentences(text):
        piece = text[start:end]
        count = length(piece)
        if not FEWEST_WORDS <= count <= MOST_WORDS or len(piece) > MOST_SIGNS or not _clean(piece):
            continue
        if any(begin < end and start < stop for begin, stop in closed) or personal_data.find(piece):
            continue
        hits = len(codebook.entries(piece, language).get(matched.theme, ())) if matched else 0
        if matched and not hits:
            continue
        found = Passage(said=one, text=piece, words=count, hits=hits, leans=_leans(piece))
        if best is None or _rank(found) < _rank(best):
            best = found
    return best


def _clean(piece: str) -> bool:
    """Whether a piece can stand between our words: it is complete, names nobody, says nothing of people as a kind and does not
    steer the screen."""
    if piece.endswith((":", ",", ";")) or _MENTION.search(piece) or _OF_PEOPLE.search(piece) or _names_somebody(piece):
        return False
    return not any(sign in _TURNING or (unicodedata.category(sign) == "Cc" and sign not in "\n\t") for sign in piece)


def _names_somebody(piece: str) -> bool:
    """Whether there is a name in it, or what may be a full name because two capitals stand together.

    A street or a project can look the same; the cost is only another quote.
    """
    if names.find(piece):
        return True
    before = ""
    for place, written in enumerate(piece.split()):
        word = written.strip("\"'“”‘’«»„()[].,;:!?")
        if word.lower() in PARTICLES and before:
            continue
        capital = word[:1].isupper() and not word.isupper()
        if before and capital:
            return True
        opening = place == 0 and word.lower() in _OPENINGS
        ends = written.endswith((".", "!", "?", ",", ":", ";"))
        before = word if capital and not opening and not ends else ""
    return False


def _leans(piece: str) -> bool:
    return next(iter(words(piece[:40])), "") in _LEANING or _OF_WHAT.search(piece) is not None


def _rank(found: Passage) -> tuple[bool, int, int]:
    return (found.leans, -found.hits, abs(found.words - _COMFORTABLE_WORDS))


class Selection:
    """Chooses among passages over a whole synthesis: one quote a person, the sides in turn, within a number of words.

    Args:
        begins: Which side has the first word, by its place in `Side`: each week the next one.
    """

    def __init__(self, begins: int = 0) -> None:
        self._people: set[str] = set()
        self._sides: dict[Side, int] = {}
        sides = list(Side)
        self._order = {side: (place - begins) % len(sides) for place, side in enumerate(sides)}

    def heard(self, side: Side) -> bool:
        """Whether somebody of this side was quoted."""
        return side in self._sides

    def take(self, passages: Iterable[Passage], words: int) -> Passage | None:
        """The passage to quote next, of at most so many words; None when none is left. It counts as taken."""
        free = [one for one in passages if one.said.person not in self._people and one.words <= words]
        if not free:
            return None

        def turn(one: Passage) -> tuple[object, ...]:
            side = one.said.side
            return self._sides.get(side, 0), one.leans, self._order[side], *_rank(one), one.said.answer_id

        chosen = min(free, key=turn)
        self._people.add(chosen.said.person)
        self._sides[chosen.said.side] = self._sides.get(chosen.said.side, 0) + 1
        return chosen
