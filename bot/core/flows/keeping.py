"""Keeping what was said: a message that somebody points at, or words they type with the command «bewaar», become the form
in which a casus keeps things.

Only the form knows what kinds there are to choose from, and who may keep them (`syntheses/noting.py`). Somebody else's
words are not kept by pointing at them: they are theirs. Used by `service.py`.
"""

from __future__ import annotations

from bot.core import commands
from bot.core.events import Commanded, Event, Pointed
from bot.core.flows import answers, which_casus
from bot.core.flows.syntheses import noting
from bot.core.flows.turn import Turn, as_facilitator
from bot.core.messages import Shown

COMMAND = "keep"


def command(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`bewaar` and what is to be kept; without words, the empty form."""
    rest = commands.read(event.words).rest if isinstance(event, Commanded) else ""
    return _form(turn, event, casus_id, rest)


def pointed(turn: Turn, event: Pointed) -> Shown:
    """Somebody points at a message: their own words come in the form, to be kept as they choose."""
    found = which_casus.find(turn, event, COMMAND)
    if not isinstance(found, str):
        return found
    language, team, _ = as_facilitator(turn, event, found)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    if event.author != event.who.user:
        in_own_words = turn.choice(language, "item_add", found)
        return turn.message(language, "items.keep_own_only", [in_own_words], of_app=not event.author)
    return _form(turn, event, found, event.text)


def _form(turn: Turn, event: Event, casus_id: str, text: str) -> Shown:
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    return noting.add_form(turn, language, casus_id, text=answers.one_line(text))
