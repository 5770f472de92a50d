"""Keeping what was said: a message that somebody points at becomes something that the casus keeps.

Their own words are kept as they choose. The words of somebody else are sent to their author first, to the letter, and kept
only after their yes (`flows/items/door.py`). Used by `service.py`. Read next: `kept/writing.py`.
"""

from __future__ import annotations

from bot.core.events import Pointed
from bot.core.flows import which_casus
from bot.core.flows.kept import writing
from bot.core.flows.turn import Turn
from bot.core.messages import Shown
from bot.core.model import Member

COMMAND = "keep"


def pointed(turn: Turn, event: Pointed) -> Shown:
    """Somebody points at a message: of what kind is it?"""
    found = which_casus.find(turn, event, COMMAND)
    if not isinstance(found, str):
        return found
    language, team, member = writing.as_member(turn, event, found)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    author: Member | None = member
    if event.author != event.who.user:
        of_platform = (event.who.platform, event.who.workspace, event.author)
        author = next(
            (each for each in team.active() if (each.platform, each.workspace, each.user) == of_platform), None
        )
    if not author:
        in_own_words = turn.choice(language, "keep", found)
        return turn.message(language, "items.keep_own_only", [in_own_words], of_app=not event.author)
    return writing.with_words(turn, language, team, member, event.text, author=author)
