"""Cards in the room: an agreement or something that works, until both sides said yes; a knot, until it is undone; a
proposal for another question of the casus.

One message per item, that changes with it, whether it was made by command, by button or in a session. The buttons under it
are in `flows/kept/cards.py`. In a casus that began with a session about that (W12) one more message has all agreements.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.flows.items import door, saying
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Choice, Message
from bot.core.model import SELF, ByWhom, Confirm, Item, ItemKind, SessionState, Share, Told

CENTRAL = "casusvraag"
"""The kind of a proposal for a new version of the question of the casus."""
AGREEMENT = "afspraak"
MOST_AGREEMENTS = 20
VERSION = "version"
"""The part of such a proposal that says which version it became."""
AGREEMENTS = "agreements"
"""Begins the key of the message with all agreements."""
IN_ROOMS = ("item", "item-late", "outcome", "come-back", "stand")
"""The messages in a room that show the words of one item: how their keys begin."""


def has_card(kind: ItemKind) -> bool:
    """Whether an item of this kind stands in the room by itself: what both sides confirm, and what is followed there."""
    return kind.confirm is Confirm.SIDES or (kind.told is Told.NEWS and kind.yes_or_no)


def show(turn: Turn, team: Team, item: Item) -> None:
    """Put the newest text of a card in the room; nothing for kinds without one, and nothing before the author's yes."""
    kind = door.kind_of(turn, item.kind)
    if not has_card(kind) or not door.is_shared(item):
        return
    message = _proposal(turn, team, kind, item) if item.kind == CENTRAL else _card(turn, team, kind, item)
    for room in team.rooms:
        turn.post(room, f"item/{item.id}/{room.id}", message, shows=[item.id])
    if item.kind == AGREEMENT:
        show_agreements(turn, team)


def show_agreements(turn: Turn, team: Team) -> None:
    """What both sides agreed and holds, in one message that facilitators pin in the room; nothing in a casus that held no
    session that ends with it."""
    held = [each for each in turn.tx.sessions.of(team.casus.id) if each.format.card]
    if not any(each.state is SessionState.ENDED for each in held):
        return
    language, kind = team.casus.language, door.kind_of(turn, AGREEMENT)
    agreed = [
        item
        for item in turn.tx.items.of(team.casus.id)
        if item.kind == AGREEMENT
        and door.is_shared(item)
        and item.status != kind.first.id
        and not kind.is_over(item.status)
    ]
    lines = [
        turn.say(
            language,
            "kept.line",
            text=item.text,
            parts=[],
            who=turn.say(language, f"kept.by_{item.who}") if item.who else None,
            day=item.hear_by,
            status=saying.status_name(turn, language, item.kind, item.status)
            if item.status != kind.agreed.id
            else None,
            reason=None,
            name=None,
            waits=False,
        )
        for item in agreed[-MOST_AGREEMENTS:]
    ]
    message = turn.message(language, "kept.agreements", (), casus=team.casus.name, lines=lines)
    for room in team.rooms:
        turn.post(room, f"{AGREEMENTS}/{team.casus.id}/{room.id}", message, shows=[item.id for item in agreed])


def follow(turn: Turn, team: Team, before: Item, now: Item, shown_in: Sequence[str]) -> None:
    """An item changed: its card does too. Words that are others now, or that the team may read no more, leave every other
    message that showed them. `shown_in`: those messages, as they were before the change."""
    if (before.text, before.parts) != (now.text, now.parts) or not door.is_shared(now):
        turn.tx.outbox.scrub([now.id])
        clear(turn, team, before, shown_in, is_changed=door.is_shared(now))
    show(turn, team, now)


def clear(turn: Turn, team: Team, item: Item, shown_in: Sequence[str], *, is_changed: bool = False) -> None:
    """An item is gone, or has other words now: every message that showed its words, in the room or in private, says only
    that."""
    gone = turn.message(team.casus.language, "kept.card_changed" if is_changed else "kept.card_gone")
    door.close_question(turn, team.casus, item, shown_in)
    if any(key.startswith(f"{AGREEMENTS}/") for key in shown_in):
        show_agreements(turn, team)
    for key in shown_in:
        about, _, rest = key.partition("/")
        last = rest.rpartition("/")[2]
        for room in team.rooms:
            if about in IN_ROOMS and last == room.id:
                turn.post(room, key, gone)
        for member in team.members:
            if about in ("item-due", "match") and last == member.person_id:
                turn.tell(member, key, gone)


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


def _proposal(turn: Turn, team: Team, kind: ItemKind, item: Item) -> Message:
    """A proposal beside the question as it is now. Who proposed it stands there only when they said that it may."""
    language = team.casus.language
    waits = item.status == kind.first.id
    author = next((member for member in team.members if member.id == item.author), None)
    return turn.message(
        language,
        "central.proposal",
        [turn.choice(language, "item_agree", item.id, style="primary")] if waits else [],
        text=item.text,
        now=team.casus.central if waits else None,
        name=team.name(author) if author and item.share is Share.NAME else None,
        sides=[turn.say(language, f"kept.side_{side}") for side in door.agreed_by(turn, team, item)],
        version=item.parts.get(VERSION),
    )
