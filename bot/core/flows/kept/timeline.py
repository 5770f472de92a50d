"""`/reflectie tijdlijn`: the casus as a story in text: versions of the question, turning points, agreements, knots, stands.

Everybody who takes part reads the same. What is for its author alone, or waits for a yes, is in it for nobody else.
"""

from __future__ import annotations

from datetime import datetime

from bot.core.events import Event
from bot.core.flows.items import card, door, saying, stand
from bot.core.flows.kept import writing
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Shown
from bot.core.model import Item, ItemStep, Member
from bot.core.ports.library import Markdown

MOST = 30
"""So many steps are told, the newest of them; a screen does not hold more."""
TURNING_POINT = "omslagpunt"


def show(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The timeline of a casus, oldest first."""
    language, team, member = writing.as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    steps = sorted((*_versions(turn, language, team), *_items(turn, language, team, member)), key=lambda each: each[0])
    lines = [line for _, line in steps]
    return turn.message(
        language,
        "kept.timeline",
        casus=team.casus.name,
        since=turn.local(team.casus, team.casus.live_since).date(),
        lines=lines[-MOST:],
        rest=len(lines[:-MOST]),
    )


def _versions(turn: Turn, language: str, team: Team) -> list[tuple[datetime, Markdown]]:
    return [
        (
            each.at,
            turn.say(
                language,
                "kept.timeline_version",
                day=turn.local(team.casus, each.at).date(),
                version=each.version,
                text=each.text,
            ),
        )
        for each in turn.tx.archive.central_questions(team.casus.id)
    ]


def _items(turn: Turn, language: str, team: Team, member: Member) -> list[tuple[datetime, Markdown]]:
    """The steps of what stands in the room, and turning points. The first step of an item counts from its author's yes."""
    items = {item.id: item for item in turn.tx.items.of(team.casus.id) if item.confirmed and door.seen_by(item, member)}
    found: list[tuple[datetime, Markdown]] = []
    before: dict[str, str] = {}
    for step in turn.tx.item_history.steps(team.casus.id):
        item = items.get(step.item_id)
        if not item or before.get(item.id) == step.status:  # other words, or another day: not a step of the story
            continue
        before[item.id] = step.status
        if line := _line(turn, language, team, item, step):
            found.append((step.at, line))
    return found


def _line(turn: Turn, language: str, team: Team, item: Item, step: ItemStep) -> Markdown | None:
    kind = turn.library.kinds().get(item.kind)
    if item.kind == stand.STAND:
        return turn.say(
            language,
            "stand.in_timeline",
            day=turn.local(team.casus, step.at).date(),
            kind=step.status,
            what=item.text or None,
            waits_for=item.parts.get("waits_for"),
        )
    if not kind or not (card.has_card(kind) or kind.id == TURNING_POINT):
        return None
    return turn.say(
        language,
        "kept.timeline_item",
        day=turn.local(team.casus, step.at).date(),
        kind=saying.of(kind.name, language),
        text=item.text,
        status=saying.status_name(turn, language, item.kind, step.status) if len(kind.statuses) > 1 else None,
        reason=step.reason or None,
    )
