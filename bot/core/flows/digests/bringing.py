"""What a casus brings to a digest besides its summaries: knots that nobody decided on, what works, what it wants to learn.

A knot comes after its day, when the team could change it for two days (`kept/asking_after.py`); the others only with the
yes of their author to exactly these words. What a team took out of a digest does not come back. Used by `gathering.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.core.flows.digests import appeals, reading
from bot.core.flows.digests.groups import Group, harvest_of
from bot.core.flows.digests.wording import BROUGHT
from bot.core.flows.digests.words import QUESTION, said_of
from bot.core.flows.items import door
from bot.core.flows.kept import asking_after
from bot.core.flows.turn import Team, Turn
from bot.core.model import (
    Appeal,
    Digest,
    DigestLine,
    Item,
    LineKind,
    Source,
    SourceKind,
    new_id,
)

MOST_ASKED = 3
"""Requests and knots together."""
MOST_WORKS, MOST_QUESTIONS = 2, 2


@dataclass(frozen=True, kw_only=True)
class Before:
    """What earlier digests said."""

    digests: tuple[Digest, ...]

    @cached_property
    def told(self) -> dict[str, date]:
        """What was delivered before, by the id of its source, and when it first was."""
        found: dict[str, date] = {}
        for digest in self.digests:
            for line in digest.lines if digest.delivered_at else ():
                for source in line.sources if line.kind in BROUGHT else ():
                    if source.casus_id not in line.out and digest.delivered_at:
                        found.setdefault(source.id, digest.delivered_at.date())
        return found

    @cached_property
    def taken_out(self) -> frozenset[str]:
        """What teams took out: it does not come back."""
        return frozenset(
            source.id
            for digest in self.digests
            for line in digest.lines
            for source in line.sources
            if line.kind in BROUGHT and source.casus_id in line.out
        )


def before(turn: Turn, group: Group) -> Before:
    """Look up what earlier digests said."""
    return Before(digests=turn.tx.digests.of(group.trajectory.id))


def asks(turn: Turn, group: Group, earlier: Before) -> tuple[DigestLine, ...]:
    """What asks something of coordinators: what they did not answer yet comes first, then one request or knot of each team,
    then the rest; three in all."""
    waiting = [_of_appeal(each) for each in appeals.unanswered(turn, group) if _names_nobody(group, each)]
    every = turn.tx.appeals.of(group.trajectory.id)
    new = [
        _of_appeal(each)
        for each in every
        if not each.first_in and group.may_tell(each.casus_id) and _names_nobody(group, each)
    ]
    asked = {each.item_id for each in every}
    for casus_id, team in group.teams.items():
        if group.may_tell(casus_id):
            knots = [item for item in asking_after.overdue(turn, team) if item.id not in asked]
            new += [_of_item(turn, LineKind.KNOT, item) for item in _tellable(turn, group, team, knots, earlier)]
    firsts = list({line.casus_ids[0]: line for line in reversed(new)}.values())[::-1]
    fair = [*firsts, *(line for line in new if line not in firsts)]
    return (*waiting, *fair)[:MOST_ASKED]


def learned(turn: Turn, group: Group, earlier: Before) -> tuple[DigestLine, ...]:
    """What works, each once; and what teams want to learn, as long as they do: what was told least lately comes first."""
    works: list[Item] = []
    questions: list[Item] = []
    for casus_id, team in group.teams.items():
        if not group.may_tell(casus_id):
            continue
        open_ones = [each for each in turn.tx.items.of(casus_id) if each.beyond and door.is_shared(each)]
        for item in _tellable(turn, group, team, open_ones, earlier):
            kind = door.kind_of(turn, item.kind)
            if kind.themed and item.status == kind.agreed.id and item.id not in earlier.told:
                works.append(item)
            elif item.kind == QUESTION and not kind.is_over(item.status):
                questions.append(item)
    questions.sort(key=lambda item: (item.id in earlier.told, item.made_at, item.id))
    works.sort(key=lambda item: (item.made_at, item.id))
    return (
        *(_of_item(turn, LineKind.WORKS, item) for item in _spread(works)[:MOST_WORKS]),
        *(_of_item(turn, LineKind.QUESTION, item) for item in _spread(questions)[:MOST_QUESTIONS]),
    )


def harvests(turn: Turn, group: Group) -> tuple[DigestLine, ...]:
    """For the council: which casussen were closed, with a harvest that both sides established. Only that it is there; what is
    in it is for the team to show."""
    found = {casus_id: harvest_of(turn, team) for casus_id, team in group.teams.items() if group.may_tell(casus_id)}
    return tuple(
        DigestLine(
            kind=LineKind.HARVEST, sources=(Source(kind=SourceKind.ITEM, id=harvest.id, casus_id=harvest.casus_id),)
        )
        for harvest in found.values()
        if harvest
    )


def still_asked(turn: Turn, group: Group, line: DigestLine) -> bool:
    """Whether a line that was shown to its team still is to be delivered: not a knot on which somebody decided since, nor a
    question that may go."""
    if line.kind not in (LineKind.KNOT, LineKind.QUESTION) or not line.sources:
        return True
    source = line.sources[0]
    team = group.teams.get(source.casus_id)
    if line.kind is LineKind.KNOT:
        return team is not None and source.id in {item.id for item in asking_after.overdue(turn, team)}
    item = turn.tx.items.get(source.id)
    return item is not None and not door.kind_of(turn, item.kind).is_over(item.status)


def asked_of_knots(turn: Turn, group: Group, digest: Digest) -> tuple[Appeal, ...]:
    """What knots that are delivered come to: they wait for an answer from then on, like requests. Writes nothing."""
    found: list[Appeal] = []
    for line in digest.lines:
        item = turn.tx.items.get(line.sources[0].id) if line.kind is LineKind.KNOT and line.sources else None
        if not item or item.casus_id not in line.casus_ids:
            continue
        text, _, decider = line.text.partition("\n")
        found.append(
            Appeal(
                id=new_id(turn.now),
                trajectory_id=group.trajectory.id,
                casus_id=item.casus_id,
                text=text,
                owner=decider,
                by=digest.answer_by,
                made_by=item.author,
                made_at=turn.now,
                first_in=digest.id,
                item_id=item.id,
            )
        )
    return tuple(found)


def _tellable(turn: Turn, group: Group, team: Team, items: Sequence[Item], earlier: Before) -> list[Item]:
    """Those that name nobody, are not of a week that the team holds, and that it did not take out before."""
    held = group.participations[team.casus.id].held
    return [
        item
        for item in items
        if item.week not in held and item.id not in earlier.taken_out and not reading.named(said_of(turn, item), [team])
    ]


def _spread(items: Sequence[Item]) -> list[Item]:
    """In their order, but one of each casus before the second one of any."""
    firsts = list({item.casus_id: item for item in reversed(items)}.values())[::-1]
    firsts.sort(key=items.index)
    return [*firsts, *(item for item in items if item not in firsts)]


def _names_nobody(group: Group, appeal: Appeal) -> bool:
    return not reading.named(appeal.text, [group.teams[appeal.casus_id]])


def _of_appeal(appeal: Appeal) -> DigestLine:
    kind = LineKind.COUNCIL if appeal.for_council else LineKind.APPEAL
    source = Source(kind=SourceKind.APPEAL, id=appeal.id, casus_id=appeal.casus_id)
    return DigestLine(kind=kind, text=appeal.text, sources=(source,))


def _of_item(turn: Turn, kind: LineKind, item: Item) -> DigestLine:
    source = Source(kind=SourceKind.ITEM, id=item.id, casus_id=item.casus_id)
    return DigestLine(kind=kind, text=said_of(turn, item), sources=(source,))
