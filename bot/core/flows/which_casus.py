"""Which casus a command is about: that of the room; elsewhere the only one that it can be; else the bot asks.

Used by `service.py`, before the flow that does it.
"""

from __future__ import annotations

from bot.core.events import Chose, Event
from bot.core.flows.turn import Turn, ids
from bot.core.messages import Choice, Shown
from bot.core.model import Casus, CasusState, Facilitating, Member, Presence
from bot.core.ports.library import Markdown

OF_FACILITATORS = frozenset(
    {
        "ask_now",
        "rhythm",
        "on_behalf",
        "menu",
        "start",
        "next",
        "back",
        "longer",
        "skip",
        "finish",
        "take_over",
        "harvest",
        "close",
    }
)


def find(turn: Turn, event: Event, command: str) -> str | Shown:
    """The id of the casus; or what to show when there is none, or more than one."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if spot.casus:
        return spot.casus.id
    mine = of_person(turn, spot.person.id) if spot.person else []
    language = turn.language_for(event, spot.person, mine[0][0] if mine else None)
    if not mine:
        return turn.message(language, "casus.not_here")
    fits = [casus for casus, member in mine if _fits(command, member)]
    if not fits and command in OF_FACILITATORS:
        return turn.message(language, "casus.only_facilitators")
    fits = fits or [casus for casus, _ in mine]
    # One that is closed is meant only when there is no other.
    fits = [casus for casus in fits if casus.state is not CasusState.CLOSED] or fits
    if len(fits) == 1:
        return fits[0].id
    return turn.message(language, "casus.which", buttons(turn, language, command, fits))


def buttons(turn: Turn, language: str, command: str, casussen: list[Casus]) -> list[Choice]:
    """A button for each casus, which does the command there."""
    return [
        turn.choice(language, "in_casus", command, casus.id, casus=Markdown(casus.name))
        for casus in sorted(casussen, key=lambda casus: casus.name.casefold())
    ]


def chosen(turn: Turn, event: Chose) -> tuple[str, str | None]:
    """The command and the casus of such a button; no casus when whoever pressed it has no part in it."""
    command, casus_id = ids(event.value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    return command, casus_id if spot.member else None


def of_person(turn: Turn, person_id: str) -> list[tuple[Casus, Member]]:
    """The casussen in which a person is or was, oldest membership first."""
    members = turn.tx.people.memberships([person_id])[person_id]
    casussen = turn.tx.casussen.get(sorted({member.casus_id for member in members}))
    return [(casussen[member.casus_id], member) for member in members]


def _fits(command: str, member: Member) -> bool:
    is_active = member.presence is Presence.ACTIVE
    if command == "join":
        return not is_active
    return is_active and (command not in OF_FACILITATORS or member.facilitating is Facilitating.YES)
