"""The buttons under a card in the room: «Klopt voor mij» and «Ik zorg hiervoor». A yes shows only its side.

The cards themselves are in `flows/items/card.py`. Read next: `telling.py`.
"""

from __future__ import annotations

from bot.core.events import Chose
from bot.core.flows import central_question
from bot.core.flows.items import card, door
from bot.core.flows.kept import lists
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Shown
from bot.core.model import Confirm, Item, Member, Presence


def as_reader(turn: Turn, event: Chose, item_id: str) -> tuple[str, Team | None, Member | None, Item | None]:
    """The language to speak in; and, if whoever did this takes part and may read the item, team, member and item."""
    found = turn.tx.items.get(item_id)
    spot = turn.tx.casussen.at(event.place, event.who, found.casus_id if found else None)
    language = turn.language_for(event, spot.person, spot.casus)
    item = turn.tx.items.get(item_id) if found else None  # once more, now that its casus is held
    member = spot.member
    if not item or item.hidden or not spot.casus or not member or member.presence is not Presence.ACTIVE:
        return language, None, None, None
    if not door.seen_by(item, member):
        return language, None, None, None
    return language, teams(turn, [spot.casus.id])[spot.casus.id], member, item


def agree(turn: Turn, event: Chose) -> Shown:
    """The button «Klopt voor mij»."""
    language, team, member, item = as_reader(turn, event, event.value)
    if not team or not member or not item:
        return turn.message(language, "items.gone")
    if not item.confirmed or door.kind_of(turn, item.kind).confirm is not Confirm.SIDES:
        return turn.message(language, "items.gone")
    agreed = central_question.settle(turn, team, door.agree(turn, team, item, member))
    card.show(turn, teams(turn, [team.casus.id])[team.casus.id], agreed)
    show_drafts(turn, team)
    missing = [side for side in door.SIDES if side not in door.agreed_by(turn, team, agreed)]
    return turn.message(
        language,
        "kept.agreed",
        counts=member.side in door.SIDES,
        missing=[turn.say(language, f"kept.side_{side}") for side in missing],
    )


def own(turn: Turn, event: Chose) -> Shown:
    """The button «Ik zorg hiervoor»: by their own word somebody looks after it."""
    language, team, member, item = as_reader(turn, event, event.value)
    if not team or not member or not item or door.kind_of(turn, item.kind).is_over(item.status):
        return turn.message(language, "items.gone")
    if item.owner and item.owner != member.id:
        return turn.message(language, "kept.has_owner")
    owned = door.look_after(turn, item, member)
    card.show(turn, team, owned)
    return turn.message(
        language, "kept.owns", [lists.report_choice(turn, language, [owned])], text=item.text, day=item.hear_by
    )
