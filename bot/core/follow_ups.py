"""Which follow-up fits an answer: by words that stand in it, never by what somebody might feel. Pure.

The rules are content (`prompts/questions/follow-ups.yaml`): the first that fits decides. Used by
`flows/rounds/answering.py`, which sees to it that there are never two in a row. Read next: `choosing.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.core.model import FollowUp, Question, Share

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_ENDS = re.compile(r"[.!?…]+\s+|\n+")


def choose(text: str, share: Share, *, follow_ups: Sequence[FollowUp], own: Question | None) -> FollowUp | None:
    """The follow-up for an answer; None when nothing should be asked.

    Args:
        text: The answer.
        share: Who may see it. What nobody else sees gets no follow-up.
        follow_ups: The rules, the first ones first; one without text says that nothing is asked.
        own: The question that was answered; its own follow-up comes when no rule fits.
    """
    if share is Share.ONLY_ME:
        return None
    whole, last = _plain(text), _plain(_SENTENCE_ENDS.split(text.strip())[-1])
    count = len(whole.split())
    for each in follow_ups:
        looked_at = last if each.in_last_sentence else whole
        fits = (
            (not each.words or _has(looked_at, each.words))
            and not _has(looked_at, each.unless)
            and (each.shorter_than is None or count < each.shorter_than)
            and (each.longer_than is None or count > each.longer_than)
            and each.level in (None, share)
        )
        if fits:
            return each if each.text else None
    return FollowUp(id=own.id, text=own.follow_up) if own and own.follow_up else None


def _plain(text: str) -> str:
    """Words in small letters between single spaces, so that a phrase is found as whole words only."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _has(plain: str, phrases: tuple[str, ...]) -> bool:
    return any(phrase in plain for phrase in _as_words(phrases))


@lru_cache(maxsize=256)
def _as_words(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f" {phrase} " for phrase in phrases)
