"""A day to come, as people fill it in beside something that the casus keeps: read, or what is wrong with it.

Used by the forms of items (`flows/kept`), of steps in sessions, and of the stand.
"""

from __future__ import annotations

from datetime import date

from bot.core import days
from bot.core.flows.items import door
from bot.core.flows.turn import Turn
from bot.core.model import Casus


def read(turn: Turn, language: str, casus: Casus, written: str, *, must: bool = True) -> tuple[date | None, str | None]:
    """Read a day to come, or what is wrong with it."""
    today = turn.local(casus, turn.now).date()
    if not written.strip():
        return None, turn.say(language, "kept.day_needed") if must else None
    day = days.read(written, today)
    if day is None:
        return None, turn.say(language, "kept.no_day")
    if day <= today:
        return None, turn.say(language, "kept.day_past", day=day, is_today=day == today)
    if day > today + door.FARTHEST:
        return None, turn.say(language, "kept.day_far")
    return day, None
