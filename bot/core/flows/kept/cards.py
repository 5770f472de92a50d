"""Cards in the room: an agreement or something that works, until both sides said yes; a knot, until it is undone.

One message per item, that changes with it. A yes is pressed under it and shows only its side. Read next: `telling.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.events import Chose
from bot.core.flows.items import door, saying
from bot.core.flows.kept import lists
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Choice, Message, Shown
from bot.core.model import SELF, ByWhom, Confirm, Item, ItemKind, Member, Presence, Told


def has_card(kind: ItemKind) -> bool:
    """Whether an item of this kind stands in the room by itself: what both sides confirm, and what is followed there."""
    return kind.confirm is Confirm.SIDES or (kind.told is Told.NEWS and kind.yes_or_no)


def show(turn: Turn, team: Team, item: Item) -> None:
    """Put the newest text of a card in the room; nothing for kinds without one, and nothing before the author's yes."""
    kind = door.kind_of(turn, item.kind)
    if not has_card(kind) or not door.is_shared(item):
        return
    for room in team.rooms:
        turn.post(room, _key(item, room.id), _card(turn, team, kind, item), shows=[item.id])


def clear(turn: Turn, team: Team, item: Item, shown_in: Sequence[str]) -> None:
    """An item is gone: every message that showed its words, in the room or in private, says only that."""
    gone = turn.message(team.casus.language, "kept.card_gone")
    for key in shown_in:
        about, _, rest = key.partition("/")
        last = rest.rpartition("/")[2]
        for room in team.rooms:
            if about in ("item", "item-late", "outcome", "come-back", "stand") and last == room.id:
                turn.post(room, key, gone)
        for member in team.members:
            if about == "item-due" and last == member.person_id:
                turn.tell(member, key, gone)


def _key(item: Item, room_id: str) -> str:
    return f"item/{item.id}/{room_id}"


def _card(turn: Turn, team: Team, kind: ItemKind, item: Item) -> Message:
    language = team.casus.language
    sides = door.agreed_by(turn, team, item) if kind.confirm is Confirm.SIDES else ()
    waits = kind.confirm is Confirm.SIDES and item.status == kind.first.id
    choices: list[Choice] = []
    if waits:
        choices.append(turn.choice(language, "item_agree", item.id, style="primary"))
    elif not kind.is_over(item.status) and kind.asked_after:
        choices.append(
            turn.choice(language, "item_tell", item.id, label="item_outcome" if kind.yes_or_no else "report")
        )
    if kind.who and not item.owner and not kind.is_over(item.status):
        choices.append(turn.choice(language, "item_own", item.id))
    if not kind.is_over(item.status) and kind.by is not ByWhom.BOT:
        choices.append(turn.choice(language, "item_change", item.id, label="edit"))
    return turn.message(
        language,
        "kept.card",
        choices,
        kind=saying.of(kind.name, language),
        text=item.text,
        parts=saying.parts_of(language, kind, item),
        who=turn.say(language, f"kept.by_{item.who}") if item.who else None,
        owned=item.owner is not None and item.who != SELF,
        day=item.hear_by,
        status=saying.status_name(turn, language, item.kind, item.status),
        reason=item.reason or None,
        sides=[turn.say(language, f"kept.side_{side}") for side in sides],
        waits=waits,
    )


# Buttons under a card


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
    agreed = door.agree(turn, team, item, member)
    show(turn, team, agreed)
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
    show(turn, team, owned)
    return turn.message(
        language, "kept.owns", [lists.report_choice(turn, language, [owned])], text=item.text, day=item.hear_by
    )
