"""Needs beside offers, inside the casus first: what fits is shown to who writes, and told to who wrote before.

Two fit when they share a word that means something. `look` and `tell` come from the tick (`asking_after.py`): `door.py`
plans the first as soon as an item is confirmed, however it was made. Who had enough messages this week hears it later.
"""

from __future__ import annotations

from bot.core.flows.items import door, saying
from bot.core.flows.turn import Team, Turn, may_tell, next_week
from bot.core.model import Item, Member, Moment, MomentKind

FEWEST_LETTERS = 5
"""Two texts are about the same when they share a word of at least so many letters."""
MOST = 3


def fitting(turn: Turn, team: Team, member: Member | None, item: Item) -> list[Item]:
    """Offers that fit a need in the same casus, or needs that fit an offer, as far as a member may read them; the newest
    first."""
    kind = door.kind_of(turn, item.kind)
    if not kind.matches:
        return []
    other = door.kind_of(turn, kind.matches)
    words = _words(item)
    return [
        each
        for each in reversed(turn.tx.items.of(team.casus.id))
        if each.kind == other.id
        and each.confirmed
        and door.seen_by(each, member)
        and not other.is_over(each.status)
        and any(_alike(one, two) for one in words for two in _words(each))
    ][:MOST]


def look(turn: Turn, team: Team, item: Item) -> None:
    """An item is new: who wrote something that it fits will hear of it, each when they may have a message."""
    author = next((member for member in team.members if member.id == item.author), None)
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.ITEM,
                subject=each.id,
                occurrence=f"{item.id}/{door.Step.MATCH}",
                due_at=turn.now,
                casus_id=team.casus.id,
            )
            for each in fitting(turn, team, author, item)
            if each.author != item.author and door.is_shared(each)
        ]
    )


def tell(turn: Turn, team: Team, item: Item, other_id: str, moment: Moment) -> None:
    """Tell the author of `item` what fits it, unless one of both is gone or over; over the budget: on Monday."""
    other = turn.tx.items.get(other_id)
    author = next((member for member in team.active() if member.id == item.author), None)
    if not author or not other or other.hidden or not door.is_shared(other):
        return
    if door.kind_of(turn, other.kind).is_over(other.status):
        return
    key = f"match/{item.id}/{other.id}/{author.person_id}"
    if not may_tell(turn, team, author, key):
        turn.tx.moments.postpone(moment, next_week(turn, team.casus))
        return
    language = turn.language_of(author, team.persons[author.person_id], team.casus)
    message = turn.message(
        language,
        "kept.match",
        (),
        casus=team.casus.name,
        kind=saying.kind_name(turn, language, item.kind),
        text=item.text,
        other_kind=saying.kind_name(turn, language, other.kind),
        other=other.text,
    )
    turn.tell(author, key, message, shows=[item.id, other.id])


def _words(item: Item) -> set[str]:
    text = " ".join((item.text, *item.parts.values())).lower()
    plain = "".join(sign if sign.isalnum() else " " for sign in text)
    return {word for word in plain.split() if len(word) >= FEWEST_LETTERS}


def _alike(one: str, two: str) -> bool:
    """Whether two words are the same but for their ending: «bewoner», «bewoners»."""
    shorter, longer = sorted((one, two), key=len)
    return longer.startswith(shorter) and len(longer) - len(shorter) <= 2
