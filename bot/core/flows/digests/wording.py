"""What a digest says now: verified against what it rests on, in blocks, in at most 450 words.

`verified` looks at every line again each time something is rendered, and leaves out what does not hold: it fails closed.
The same blocks, with only what concerns one team, are what that team looks at before anything goes. Used by `sending.py`
and `looking.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.core import agenda, sharing
from bot.core.flows import consents
from bot.core.flows.digests import words
from bot.core.flows.digests.groups import Group
from bot.core.flows.items import door, stand
from bot.core.flows.turn import Turn
from bot.core.messages import words_in
from bot.core.model import (
    IN_DIGEST,
    Answer,
    Appeal,
    AppealStatus,
    Digest,
    DigestLine,
    Item,
    LineKind,
    Share,
    Source,
    SourceKind,
)
from bot.core.ports.library import Markdown

LONGEST = 450
"""Words of a digest."""
NAMED_AT_MOST = 6
"""So many casussen that are in movement are named; of more, only how many."""
STAYS_AFTER = timedelta(weeks=4)
"""A question that is older than this is said to stay, with its day."""
STANDS = (LineKind.WAITING, LineKind.NO_PROGRESS)
OF_MANY = (LineKind.SHARED, LineKind.DIFFERENCE)
WHOLE = (*OF_MANY, *STANDS, LineKind.MOVING)
"""What holds only as long as everything holds that it rests on."""
SINCE_TOLD_AFTER = timedelta(weeks=6)
"""Of what waits or lies still for so long, a digest says since when."""
ASKS = (LineKind.APPEAL, LineKind.COUNCIL, LineKind.KNOT)
"""What waits for an answer of the coordinators."""
BROUGHT = (LineKind.KNOT, LineKind.WORKS, LineKind.QUESTION, LineKind.QUOTE)
"""What rests on exactly these words of a casus."""
ROOM = (
    (3, 6, 2, 2, 2),
    (3, 4, 2, 2, 2),
    (2, 4, 1, 2, 2),
    (2, 2, 1, 2, 1),
    (1, 2, 1, 1, 1),
    (1, 1, 0, 1, 1),
    (0, 1, 0, 1, 0),
    (0, 0, 0, 0, 0),
)
"""How many signals, stands, quotes, things that work and questions are told of, from all to none, until it fits."""


@dataclass(frozen=True, kw_only=True)
class Grounds:
    """What lines rest on, as it is now."""

    answers: Mapping[str, Answer]
    appeals: Mapping[str, Appeal]
    items: Mapping[str, Item]
    agreed: frozenset[tuple[str, str]]
    """The answers of which exactly these words may be quoted."""

    def appeal_of(self, line: DigestLine) -> Appeal | None:
        """The request behind a line; that of a knot is there once it was delivered."""
        id_ = line.sources[0].id
        of_item = (each for each in self.appeals.values() if each.item_id == id_)
        return self.appeals.get(id_) or next(of_item, None)


def standing(appeal: Appeal, today: date) -> AppealStatus:
    """What can be said of it today. When the team should have heard more by now, nobody has answered: also when the answer
    was a yes with a day, because then they wait to hear what came of it."""
    if appeal.status in (AppealStatus.YES, AppealStatus.NOT_YET) and appeal.hear_by and appeal.hear_by < today:
        return AppealStatus.OPEN
    return appeal.status


def grounds_of(turn: Turn, group: Group, lines: Iterable[DigestLine]) -> Grounds:
    """Look up what these lines rest on."""
    lines = tuple(lines)
    given = [each.id for line in lines for each in line.sources if each.kind is SourceKind.ANSWER]
    appeals = {each.id: each for each in turn.tx.appeals.of(group.trajectory.id)}
    kept = {each.id for line in lines for each in line.sources if each.kind is SourceKind.ITEM}
    kept |= {each.item_id for each in appeals.values() if each.item_id}
    found = (turn.tx.items.get(item_id) for item_id in sorted(kept))
    quoting = sorted({each.casus_id for line in lines if line.kind is LineKind.QUOTE for each in line.sources})
    allowed = consents.allowed(turn, quoting, IN_DIGEST) if quoting else ()
    return Grounds(
        answers=turn.tx.answers.get(sorted(set(given))),
        appeals=appeals,
        items={item.id: item for item in found if item},
        agreed=frozenset((each.answer_id, each.text) for each in allowed),
    )


def verified(
    turn: Turn, group: Group, lines: Sequence[DigestLine], grounds: Grounds | None = None
) -> dict[int, DigestLine]:
    """The lines that hold now, resting on what is still there, by their place among all. Who looked up the `grounds`
    gives them."""
    grounds = grounds or grounds_of(turn, group, lines)
    persons = {member.id: member.person_id for team in group.teams.values() for member in team.members}
    found = {place: _as_it_holds(turn, group, line, grounds, persons) for place, line in enumerate(lines)}
    return {place: line for place, line in found.items() if line}


def _as_it_holds(
    turn: Turn, group: Group, line: DigestLine, grounds: Grounds, persons: Mapping[str, str]
) -> DigestLine | None:
    def holds(source: Source) -> bool:
        if source.casus_id in line.out or not group.may_tell(source.casus_id):
            return False
        if source.kind is SourceKind.ANSWER:
            answer = grounds.answers.get(source.id)
            if answer is None or not sharing.counts(answer):
                return False
            may_be_quoted = answer.share is not Share.THEME and (answer.id, line.text) in grounds.agreed
            return line.kind is not LineKind.QUOTE or may_be_quoted
        if source.kind is SourceKind.ITEM:
            return words.holds(turn, line, grounds.items.get(source.id))
        if source.kind is SourceKind.APPEAL:
            appeal = grounds.appeals.get(source.id)
            return appeal is not None and (not appeal.item_id or words.is_of(appeal, grounds.items.get(appeal.item_id)))
        return True

    sources = tuple(each for each in line.sources if holds(each))
    if not sources or (line.kind in WHOLE and sources != line.sources):
        return None
    if line.kind in (LineKind.THEME, *OF_MANY):
        people: dict[str, set[str]] = {}
        for each in sources:
            people.setdefault(each.casus_id, set()).add(persons[grounds.answers[each.id].member_id])
        casussen = sharing.casussen_behind(people)
        if not casussen:
            return None
        sources = tuple(each for each in sources if each.casus_id in casussen)
    return replace(line, sources=sources, out=())


def of_casus(lines: Iterable[DigestLine], casus_id: str) -> tuple[DigestLine, ...]:
    """The lines that concern one casus."""
    return tuple(line for line in lines if casus_id in line.casus_ids)


@dataclass(frozen=True, kw_only=True)
class Worded:
    """A digest in words: the lines that had a place, its blocks by name, and all of it."""

    lines: tuple[DigestLine, ...]
    blocks: tuple[tuple[str, Markdown], ...]
    markdown: Markdown


def worded(turn: Turn, group: Group, digest: Digest) -> Worded:
    """Say a digest, from what holds now."""
    language = digest.language
    grounds = grounds_of(turn, group, digest.lines)
    lines = tuple(verified(turn, group, digest.lines, grounds).values())
    head = turn.say(
        language,
        "digests.head",
        name=group.trajectory.name,
        day=agenda.local(digest.delivered_at or digest.delivers_at, group.trajectory.zone).date(),
        casussen=len(group.teams),
        looked=agenda.local(digest.shown_at, group.trajectory.zone).date(),
        adjusted=len(digest.adjusted),
    )
    today = agenda.local(turn.now, group.trajectory.zone).date()
    told = {casus_id for line in lines for casus_id in line.casus_ids}
    unknown = turn.say(language, "digests.unknown", some_left_out=not told >= set(group.teams))
    waits = [line for line in lines if line.kind in ASKS and _is_open(line, grounds, today)]
    answer = turn.say(language, "digests.answer_by", by=digest.answer_by, count=len(waits)) if waits else None

    def said(room: Sequence[int]) -> Worded:
        some = _with_place(lines, room)
        left = len([line for line in lines if line.kind in STANDS]) - len([x for x in some if x.kind in STANDS])
        inner = blocks(turn, group, language, some, grounds, digest, whole=True, more_stands=left)
        every = (("head", head), *inner, ("unknown", unknown), *((("answer", answer),) if answer else ()))
        return Worded(lines=some, blocks=every, markdown=Markdown("\n\n".join(text for _, text in every)))

    for room in ROOM:
        shortest = said(room)
        if words_in(shortest.markdown) <= LONGEST:
            break
    return shortest


def blocks(
    turn: Turn,
    group: Group,
    language: str,
    lines: Sequence[DigestLine],
    grounds: Grounds,
    digest: Digest,
    *,
    whole: bool = False,
    more_stands: int = 0,
) -> tuple[tuple[str, Markdown], ...]:
    """The blocks that have something in them. `whole`: also a sentence in the place of an empty first one."""

    def of(*kinds: LineKind) -> list[DigestLine]:
        return [line for line in lines if line.kind in kinds]

    def casus(line: DigestLine) -> str:
        return group.teams[line.casus_ids[0]].casus.name

    parts: list[tuple[str, Markdown]] = []
    themes, shared, differences = of(LineKind.THEME), of(LineKind.SHARED), of(LineKind.DIFFERENCE)
    first, last = _weeks_of(group, [*themes, *shared, *differences], grounds, digest)
    if themes or whole:
        short = turn.say(
            language,
            "digests.short",
            themes=[Markdown(line.text) for line in themes],
            shared=[Markdown(line.text) for line in shared],
            differences=[Markdown(line.text) for line in differences],
            first=first,
            last=last,
            nothing_asked=whole and not of(*ASKS),
        )
        parts.append(("short", short))
    said = of(LineKind.QUOTE)
    if said:
        parts.append(("quotes", turn.say(language, "digests.quotes", lines=[line.text for line in said])))

    def asked(line: DigestLine, number: int) -> Markdown:
        text, owner = words.split(line)
        asks = text.endswith(("?", "!", "…"))
        about = {"number": number, "casus": casus(line), "text": text, "asks": asks}
        appeal = grounds.appeal_of(line)
        if line.kind is LineKind.KNOT or appeal is None:
            by = grounds.items[line.sources[0].id].hear_by
            return turn.say(language, "digests.knot", owner=owner, by=by, **about)
        again = appeal.first_in not in (None, digest.id)
        knot = appeal.item_id is not None
        return turn.say(language, "digests.appeal", owner=appeal.owner, by=appeal.by, again=again, knot=knot, **about)

    in_order = [*of(LineKind.APPEAL, LineKind.KNOT), *of(LineKind.COUNCIL)]
    asks = [(line.kind is LineKind.COUNCIL, asked(line, number)) for number, line in enumerate(in_order, start=1)]
    of_coordinator = [text for is_council, text in asks if not is_council]
    of_council = [text for is_council, text in asks if is_council]
    of_council += [turn.say(language, "digests.harvest", casus=casus(line)) for line in of(LineKind.HARVEST)]
    if of_coordinator:
        parts.append(("asks", turn.say(language, "digests.asks", lines=of_coordinator)))
    works = [
        turn.say(language, "digests.work", casus=casus(line), text=text, not_when=not_when)
        for line in of(LineKind.WORKS)
        for text, not_when in [words.split(line)]
    ]
    if works:
        parts.append(("works", turn.say(language, "digests.works", lines=works)))
    questions = [_question(turn, group, language, line, grounds, digest) for line in of(LineKind.QUESTION)]
    if questions:
        parts.append(("questions", turn.say(language, "digests.questions", lines=questions)))
    moving = of(LineKind.MOVING)
    stands = [
        turn.say(
            language,
            f"digests.{line.kind}",
            casus=casus(line),
            what=line.text,
            since=_still_since(turn, group, line, digest),
        )
        for line in of(LineKind.WAITING, LineKind.NO_PROGRESS)
    ]
    if moving or stands or of(LineKind.PAUSED, LineKind.SILENT, LineKind.MEDIATOR):
        names = sorted((casus(line) for line in moving), key=str.casefold)
        standing_now = turn.say(
            language,
            "digests.stand",
            moving=names if len(names) <= NAMED_AT_MOST else [],
            moving_count=len(names),
            lines=stands,
            rest=more_stands,
            paused=sorted((casus(line) for line in of(LineKind.PAUSED)), key=str.casefold)[:NAMED_AT_MOST],
            silent=len(of(LineKind.SILENT)),
            mediator=len(of(LineKind.MEDIATOR)),
        )
        parts.append(("stand", standing_now))
    signals = [
        turn.say(
            language,
            "digests.signal",
            casus=casus(line),
            text=line.text,
            asks=line.text.endswith(("?", "!", "…")),
            status=turn.say(language, f"digests.status_{appeal.status}"),
            answer=appeal.answer,
            hear_by=appeal.hear_by,
        )
        for line in of(LineKind.SIGNAL)
        for appeal in [grounds.appeals[line.sources[0].id]]
    ]
    if signals:
        parts.append(("signals", turn.say(language, "digests.signals", lines=signals)))
    if of_council:
        parts.append(("council", turn.say(language, "digests.council", lines=of_council)))
    return tuple(parts)


def _weeks_of(group: Group, lines: Sequence[DigestLine], grounds: Grounds, digest: Digest) -> tuple[date, date]:
    """The weeks that what casussen have in common comes from: the last block before the teams looked, or the last two when
    what they rest on was said before that one (`issuing.py`)."""
    zone = group.trajectory.zone
    first, last = agenda.block_before(agenda.local(digest.shown_at, zone).date())
    said = [grounds.answers[each.id].answered_at for line in lines for each in line.sources]
    if said and agenda.local(min(said), zone).date() < first:
        earlier, _ = agenda.block_before(first)
        first = max(earlier, agenda.local(group.trajectory.begun_at, zone).date())
    return first, last


def _still_since(turn: Turn, group: Group, line: DigestLine, digest: Digest) -> date | None:
    """Since when a casus lies still, when that was long ago when the digest was made."""
    team = group.teams[line.casus_ids[0]]
    since = stand.still_since(turn, team.casus)
    shown = turn.local(team.casus, digest.shown_at).date()
    return since if since and shown - since >= SINCE_TOLD_AFTER else None


def _question(turn: Turn, group: Group, language: str, line: DigestLine, grounds: Grounds, digest: Digest) -> Markdown:
    """A question that a team wants to learn to answer; since when, once that is some weeks ago."""
    item = grounds.items[line.sources[0].id]
    made = agenda.local(item.made_at, group.trajectory.zone).date()
    stays = digest.shown_at - item.made_at > STAYS_AFTER
    return turn.say(
        language,
        "digests.question",
        casus=group.teams[line.casus_ids[0]].casus.name,
        text=line.text,
        asks=line.text.endswith(("?", "!", "…")),
        since=made if stays else None,
        answered=item.status != door.kind_of(turn, item.kind).first.id,
    )


def _with_place(lines: Sequence[DigestLine], room: Sequence[int]) -> tuple[DigestLine, ...]:
    kinds = (LineKind.SIGNAL, "stand", LineKind.QUOTE, LineKind.WORKS, LineKind.QUESTION)
    left = dict(zip(kinds, room, strict=True))
    some: list[DigestLine] = []
    for line in lines:
        kind = "stand" if line.kind in STANDS else line.kind
        if kind in left:
            left[kind] -= 1
            if left[kind] < 0:
                continue
        some.append(line)
    return tuple(some)


def _is_open(line: DigestLine, grounds: Grounds, today: date) -> bool:
    appeal = grounds.appeal_of(line)
    return appeal is None or standing(appeal, today) is AppealStatus.OPEN
