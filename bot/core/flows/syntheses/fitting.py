"""What goes first when a synthesis would be too long to be read: decided here and nowhere else.

A summary has at most 250 words. The questions stand in the room already, and requests and promises that had no place come
in the next summary. Used by `rendering.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.core.messages import words_in
from bot.core.model import NAMED_TOO, Beside, Statement

LONGEST = 250
"""Words of a synthesis."""
OTHER_VOICE = "ander_geluid"
"""The block of what one person brought up."""
HEAD_MAY_GROW = 12
"""Words that the head gets later: whether somebody read it, and when it was corrected. They never push anything out."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a synthesis says, apart from what is always there: the first line of its head, and its last line."""

    statements: tuple[Statement, ...]
    beside: Beside
    questions: bool = True
    """Whether it repeats the questions of the week."""
    take_along: bool = True


def fit(content: Content, words: Callable[[Content], int]) -> Content:
    """Leave out as little as needed; `words` counts what a content comes to."""
    while words(content) > LONGEST - HEAD_MAY_GROW:
        shorter = _shorter(content)
        if shorter is None:
            break
        content = shorter
    return content


def _shorter(content: Content) -> Content | None:
    """The next thing to go; None when nothing is left. Short forms of everything come before leaving out a whole block."""
    told, new = content.beside.told, content.beside.new
    if content.questions:
        return replace(content, questions=False)
    if any(each.block == NAMED_TOO for each in content.statements):
        return replace(content, statements=tuple(each for each in content.statements if each.block != NAMED_TOO))
    if any(len(each.quotes) > 1 for each in content.statements):
        return _without_a_quote(content, at_least=2)
    if len(new) > 1:
        return _without_last_new(content)
    if len(told) > 1:
        return _without_last_told(content)
    if any(each.quotes for each in content.statements):
        return _without_a_quote(content, at_least=1)
    if content.take_along:
        return replace(content, take_along=False)
    if content.beside.recognised:
        return replace(content, beside=replace(content.beside, recognised=()))
    if len(content.statements) > 1:
        return replace(content, statements=content.statements[:-1])
    if new:
        return _without_last_new(content)
    if content.beside.sessions:
        return replace(content, beside=replace(content.beside, sessions=()))
    if content.beside.central:
        return replace(content, beside=replace(content.beside, central=None))
    if content.beside.stand:
        return replace(content, beside=replace(content.beside, stand=None))
    return None


def _without_a_quote(content: Content, *, at_least: int) -> Content:
    """Without the longest of the last quotes of the statements that have so many, so that few have to go. The other voice
    keeps its quote the longest: without it, little is left of what one person brought up."""
    statements = list(content.statements)

    def first_to_go(place: int) -> tuple[bool, int, int]:
        quotes = statements[place].quotes
        return statements[place].block != OTHER_VOICE, words_in(quotes[-1].text), place

    place = max((place for place, each in enumerate(statements) if len(each.quotes) >= at_least), key=first_to_go)
    statements[place] = replace(statements[place], quotes=statements[place].quotes[:-1])
    return replace(content, statements=tuple(statements))


def _without_last_new(content: Content) -> Content:
    beside = content.beside
    return replace(content, beside=replace(beside, new=beside.new[:-1], new_more=beside.new_more + 1))


def _without_last_told(content: Content) -> Content:
    beside = content.beside
    return replace(content, beside=replace(beside, told=beside.told[:-1], told_more=beside.told_more + 1))
