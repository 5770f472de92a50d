"""Reading what people typed for others than their team: short, without personal data, and without the name of anybody.

A name is no reason to refuse an answer (`rounds/naming.py`); for a digest it is, because it is read outside the team.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.flows.items.door import trouble_with
from bot.core.flows.turn import Team, Turn
from bot.core.personal_data import names

LONGEST_LINE = 200
"""Characters of one line of a digest that somebody typed."""


def trouble(turn: Turn, language: str, text: str, teams: Iterable[Team], longest: int = LONGEST_LINE) -> str | None:
    """Why a line is not taken, or None: empty, too long, personal data, or a name."""
    if problem := trouble_with(turn, language, text, longest):
        return problem
    if words := named(text, teams):
        return turn.say(language, "digests.no_names", words=list(words))
    return None


def named(text: str, teams: Iterable[Team]) -> tuple[str, ...]:
    """The names of people that a text has in it: of whoever is or was in these casussen, and of others."""
    people = [names.Known(name=team.name(one), role=one.role) for team in teams for one in team.members]
    return tuple(dict.fromkeys(text[one.start : one.end] for one in names.find(text, people)))
