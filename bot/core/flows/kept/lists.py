"""What is there: the items of one kind, and what somebody sees right after they kept one.

Everybody in the casus sees the same, except what waits for its author or is for its author alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.flows.items import door, saying
from bot.core.flows.kept import matching
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Choice, Message
from bot.core.model import Item, ItemKind, Member, Share
from bot.core.ports.library import Markdown

MOST = 10
"""So many are listed, the newest first."""
MOST_NAMES = 30
"""So many names of a kind that is shown once."""
MOST_WORKING = 3
"""So many working elements of elsewhere are shown."""


def of_kind(turn: Turn, team: Team, member: Member | None, kind_id: str) -> list[Item]:
    """The items of a kind that a member may see, the newest first."""
    there = [item for item in turn.tx.items.of(team.casus.id) if item.kind == kind_id]
    return [item for item in reversed(there) if door.seen_by(item, member)]


def show(turn: Turn, language: str, team: Team, member: Member, kind: ItemKind) -> Message:
    """The items of one kind, with what this person can do."""
    there = of_kind(turn, team, member, kind.id)
    lines = _lines(turn, language, team, kind, there)
    choices = [turn.choice(language, "keep_kind", team.casus.id, kind.id, label="keep_new", style="primary")]
    mine = [item for item in there if door.may_speak_for(member, item)]
    told = [item for item in mine if item.confirmed and not kind.is_over(item.status)]
    if told and any(status.option for status in kind.statuses):
        choices.append(report_choice(turn, language, told))
    if mine:
        choices.append(turn.choice(language, "item_choose", team.casus.id, kind.id))
    elsewhere = working_elsewhere(turn, language, team) if kind.themed else []
    return turn.message(
        language,
        "kept.list",
        choices,
        kind=saying.of(kind.name, language),
        casus=team.casus.name,
        lines=lines[: MOST_NAMES if kind.once else MOST],
        rest=len(lines[MOST_NAMES if kind.once else MOST :]),
        elsewhere=elsewhere,
    )


def _lines(turn: Turn, language: str, team: Team, kind: ItemKind, there: Sequence[Item]) -> list[Markdown]:
    """The items one by one; of a kind whose text is a name, what the team may read once for each name."""
    together = [item for item in there if kind.once and door.is_shared(item)]
    alone = [line(turn, language, team, kind, item) for item in there if item not in together]
    return [*alone, *saying.once(turn, language, kind, together)]


def line(turn: Turn, language: str, team: Team, kind: ItemKind, item: Item) -> Markdown:
    """One item in a list, with its parts."""
    named = {member.id: team.name(member) for member in team.members}
    return turn.say(
        language,
        "kept.line",
        text=item.text,
        parts=saying.parts_of(language, kind, item),
        who=turn.say(language, f"kept.by_{item.who}") if item.who else None,
        day=item.hear_by,
        status=saying.status_name(turn, language, item.kind, item.status) if len(kind.statuses) > 1 else None,
        reason=item.reason or None,
        name=saying.by_name(item, named.get(item.author, "")),
        waits=not item.confirmed,
    )


def kept(turn: Turn, language: str, team: Team, member: Member, item: Item) -> Message:
    """What somebody sees right after they kept something: where it is, and what fits it here."""
    kind = door.kind_of(turn, item.kind)
    fits = matching.fitting(turn, team, member, item)
    today = turn.local(team.casus, turn.now).date()
    other = turn.library.kinds().get(kind.matches)
    choices: list[Choice] = []
    if item.author == member.id:
        choices = [
            turn.choice(language, "item_change", item.id, label="edit"),
            turn.choice(language, "item_away", item.id, label="withdraw", style="danger"),
        ]
    return turn.message(
        language,
        "kept.kept",
        choices,
        kind=saying.of(kind.name, language),
        sides=kind.agreed.id != kind.first.id and item.status == kind.first.id,
        only_me=item.share is Share.ONLY_ME,
        waits=not item.confirmed,
        day=item.hear_by if kind.asked_after and item.hear_by and item.hear_by > today else None,
        matches=saying.of(other.name, language) if other and fits else None,
        lines=[each.text for each in fits],
    )


def report_choice(turn: Turn, language: str, items: Sequence[Item]) -> Choice:
    """The button «Laten weten hoe het staat» about these items."""
    return turn.choice(language, "item_tell", *(item.id for item in items[:6]), label="report")


def working_elsewhere(turn: Turn, language: str, team: Team) -> list[Markdown]:
    """At most three things that worked elsewhere: established there, with a yes for others to exactly this text, of the
    phase of this casus, those with one of its themes first."""
    themes = {item.theme for item in turn.tx.items.of(team.casus.id) if item.theme}
    themes |= {
        statement.theme
        for synthesis in turn.tx.syntheses.of(team.casus.id)
        for statement in synthesis.statements
        if statement.theme
    }
    found: list[Item] = []
    for kind in turn.library.kinds().values():
        if kind.themed:
            there = turn.tx.items.beyond(kind.id, team.casus.phase, besides=team.casus.id)
            found += [item for item in there if item.status == kind.agreed.id and item.theme in themes]
    return [
        turn.say(
            language,
            "kept.elsewhere_line",
            text=item.text,
            parts=saying.parts_of(language, door.kind_of(turn, item.kind), item),
        )
        for item in found[-MOST_WORKING:]
    ]
