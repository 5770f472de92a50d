"""The welcome: five lines that everybody is told, and the rest behind «Meer».

The room reads it at setup and again every half year; who comes later or joins by command gets it privately, once. Used by
`casus.py`, `joining.py` and `rounds/asking.py`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.events import Chose, Event
from bot.core.flows.turn import Turn
from bot.core.messages import Choice, Message, Shown
from bot.core.model import Casus, Room, Round

AGAIN_EVERY = timedelta(weeks=26)


def post(turn: Turn, casus: Casus, room: Room, question_at: datetime, *, again: bool = False) -> None:
    """Tell the room. `question_at` is when the first question comes, or the one with which it is told again."""
    key = f"welcome/{casus.id}/{room.id}"
    message = turn.message(
        casus.language,
        "casus.welcome",
        choices(turn, casus.language, casus),
        casus=casus.name,
        sides=casus.sides,
        central=casus.central,
        first=None if again else turn.local(casus, question_at),
    )
    turn.post(room, f"{key}/{_half_year(casus, question_at)}" if again else key, message)


def is_due_again(casus: Casus, last: Round | None, at: datetime) -> bool:
    """Whether a question asked at this time is the first of a new half year of the casus; `last` is the round before."""
    return _half_year(casus, at) > (_half_year(casus, last.opened_at) if last else 0)


def _half_year(casus: Casus, at: datetime) -> int:
    return (at - casus.live_since) // AGAIN_EVERY


def choices(turn: Turn, language: str, casus: Casus) -> list[Choice]:
    """The buttons under a welcome."""
    return [turn.choice(language, "join", casus.id, style="primary"), more(turn, language, casus)]


def more(turn: Turn, language: str, casus: Casus) -> Choice:
    """The button «Meer». Where it stands alone, in the help, it says what is behind it: «Wat leest de bot?»."""
    return turn.choice(language, "privacy", casus.id, label="more")


def is_first_time(turn: Turn, event: Event, casus: Casus) -> bool:
    """Whether whoever did this was never welcomed privately in this casus; from now on they were."""
    return turn.tx.inbox.first_time(event.who.platform, event.who.workspace, f"welcome-you/{casus.id}/{event.who.user}")


def privately(turn: Turn, language: str, casus: Casus) -> Message:
    """The welcome for somebody who comes later: the same five lines, in short."""
    lines = turn.say(language, "casus.welcome_lines")
    buttons = choices(turn, language, casus)
    return turn.message(language, "casus.welcome_you", buttons, casus=casus.name, sides=casus.sides, lines=lines)


def rest(turn: Turn, event: Chose) -> Shown:
    """What is behind «Meer»."""
    spot = turn.tx.casussen.at(event.place, event.who, event.value)
    return turn.message(turn.language_for(event, spot.person, spot.casus), "casus.privacy")
