"""What facilitators are told under a draft, and nobody else: that it is time to call somebody.

One quiet week says nothing, so two in a row are looked at (method 4.4 and 4.7). It never says which side was not heard, nor
how many people were, and nothing at all where a side is so small that it would be about persons. Used by `rendering.py`.
"""

from __future__ import annotations

from bot.core import sharing
from bot.core.flows.turn import Team, Turn
from bot.core.model import Side, Synthesis
from bot.core.ports.library import Markdown

BOTH = (Side.MUNICIPALITY, Side.INITIATIVE)


def hint(turn: Turn, team: Team, language: str, synthesis: Synthesis) -> Markdown | None:
    """A reason to call, when this draft and the summary before it give one; None most of the time."""
    before = turn.tx.syntheses.before(team.casus.id, synthesis.week)
    if before is None:
        return None
    heard = [_sides(turn, team, each) for each in (before, synthesis)]
    if not any(heard):
        return turn.say(language, "syntheses.hint_nobody")
    sizes = [sum(member.side is side for member in team.active()) for side in BOTH]
    told = min(sizes) >= sharing.COUNT_OF_SIDE_FROM
    first, last = (each.intersection(BOTH) for each in heard)
    return turn.say(language, "syntheses.hint_one_side") if told and len(first) == 1 and first == last else None


def _sides(turn: Turn, team: Team, synthesis: Synthesis) -> set[Side]:
    """The sides of which somebody shared something."""
    answers = turn.tx.answers.get(synthesis.counted)
    authors = {answer.member_id for answer in answers.values() if sharing.counts(answer)}
    return {member.side for member in team.members if member.id in authors}
