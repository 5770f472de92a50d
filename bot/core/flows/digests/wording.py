"""What a digest says now: verified against what it rests on, in blocks, in at most 450 words.

`verified` looks at every line again each time something is rendered, and leaves out what does not hold: it fails closed.
The same blocks, with only what concerns one team, are what that team looks at before anything goes. Used by `sending.py`
and `looking.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core import agenda, sharing
from bot.core.flows.digests.groups import Group
from bot.core.flows.turn import Turn
from bot.core.messages import words_in
from bot.core.model import Answer, Appeal, AppealStatus, Digest, DigestLine, LineKind, Source, SourceKind
from bot.core.ports.library import Markdown

LONGEST = 450
"""Words of a digest."""
NAMED_AT_MOST = 6
"""So many casussen that are in movement are named; of more, only how many."""
OF_MANY = (LineKind.SHARED, LineKind.DIFFERENCE)
"""What holds only as long as everything holds that it rests on."""
STANDS = (LineKind.WAITING, LineKind.NO_PROGRESS)
ROOM = ((3, 6), (3, 4), (2, 4), (2, 2), (1, 2), (1, 1), (0, 1), (0, 0))
"""How many signals and how many stands are told of, from all to none, until it fits."""


@dataclass(frozen=True, kw_only=True)
class Grounds:
    """What lines rest on, as it is now."""

    answers: Mapping[str, Answer]
    appeals: Mapping[str, Appeal]


def grounds_of(turn: Turn, group: Group, lines: Iterable[DigestLine]) -> Grounds:
    """Look up what these lines rest on."""
    given = [each.id for line in lines for each in line.sources if each.kind is SourceKind.ANSWER]
    appeals = {each.id: each for each in turn.tx.appeals.of(group.trajectory.id)}
    return Grounds(answers=turn.tx.answers.get(sorted(set(given))), appeals=appeals)


def verified(turn: Turn, group: Group, lines: Sequence[DigestLine]) -> dict[int, DigestLine]:
    """The lines that hold now, resting on what is still there, by their place among all."""
    grounds = grounds_of(turn, group, lines)
    persons = {member.id: member.person_id for team in group.teams.values() for member in team.members}
    found = {place: _as_it_holds(group, line, grounds, persons) for place, line in enumerate(lines)}
    return {place: line for place, line in found.items() if line}


def _as_it_holds(group: Group, line: DigestLine, grounds: Grounds, persons: Mapping[str, str]) -> DigestLine | None:
    def holds(source: Source) -> bool:
        if source.casus_id in line.out or not group.may_tell(source.casus_id):
            return False
        if source.kind is SourceKind.ANSWER:
            answer = grounds.answers.get(source.id)
            return answer is not None and sharing.counts(answer)
        if source.kind is SourceKind.APPEAL:
            return source.id in grounds.appeals
        return True

    sources = tuple(each for each in line.sources if holds(each))
    if not sources or (line.kind in OF_MANY and sources != line.sources):
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
    lines = tuple(verified(turn, group, digest.lines).values())
    grounds = grounds_of(turn, group, lines)
    head = turn.say(
        language,
        "digests.head",
        name=group.trajectory.name,
        day=agenda.local(digest.delivered_at or digest.delivers_at, group.trajectory.zone).date(),
        casussen=len(group.teams),
        looked=agenda.local(digest.shown_at, group.trajectory.zone).date(),
        adjusted=len(digest.adjusted),
    )
    told = {casus_id for line in lines for casus_id in line.casus_ids}
    unknown = turn.say(language, "digests.unknown", some_left_out=not told >= set(group.teams))
    waits = [line for line in lines if line.kind is LineKind.APPEAL and _is_open(line, grounds)]
    answer = turn.say(language, "digests.answer_by", by=digest.answer_by, count=len(waits)) if waits else None

    def said(signals: int, stands: int) -> Worded:
        some = _with_place(lines, signals, stands)
        left = len([line for line in lines if line.kind in STANDS]) - len([x for x in some if x.kind in STANDS])
        inner = blocks(turn, group, language, some, grounds, digest, whole=True, more_stands=left)
        every = (("head", head), *inner, ("unknown", unknown), *((("answer", answer),) if answer else ()))
        return Worded(lines=some, blocks=every, markdown=Markdown("\n\n".join(text for _, text in every)))

    for room in ROOM:
        shortest = said(*room)
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
    first, last = agenda.block_before(agenda.local(digest.shown_at, group.trajectory.zone).date())
    themes, shared, differences = of(LineKind.THEME), of(LineKind.SHARED), of(LineKind.DIFFERENCE)
    if themes or whole:
        short = turn.say(
            language,
            "digests.short",
            themes=[Markdown(line.text) for line in themes],
            shared=[Markdown(line.text) for line in shared],
            differences=[Markdown(line.text) for line in differences],
            first=first,
            last=last,
        )
        parts.append(("short", short))
    asked = of(LineKind.APPEAL)
    if asked:
        appeals = [grounds.appeals[line.sources[0].id] for line in asked]
        said = [
            turn.say(
                language,
                "digests.appeal",
                number=number,
                casus=casus(line),
                text=line.text,
                asks=line.text.endswith(("?", "!", "…")),
                owner=appeal.owner,
                by=appeal.by,
                again=appeal.first_in not in (None, digest.id),
            )
            for number, (line, appeal) in enumerate(zip(asked, appeals, strict=True), start=1)
        ]
        parts.append(("asks", turn.say(language, "digests.asks", lines=said)))
    moving = of(LineKind.MOVING)
    stands = [
        turn.say(language, f"digests.{line.kind}", casus=casus(line), what=line.text)
        for line in of(LineKind.WAITING, LineKind.NO_PROGRESS)
    ]
    if moving or stands or of(LineKind.PAUSED, LineKind.SILENT, LineKind.MEDIATOR):
        names = sorted((casus(line) for line in moving), key=str.casefold)
        stand = turn.say(
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
        parts.append(("stand", stand))
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
    return tuple(parts)


def _with_place(lines: Sequence[DigestLine], signals: int, stands: int) -> tuple[DigestLine, ...]:
    left = {LineKind.SIGNAL: signals, "stand": stands}
    some: list[DigestLine] = []
    for line in lines:
        kind = "stand" if line.kind in STANDS else line.kind
        if kind in left:
            left[kind] -= 1
            if left[kind] < 0:
                continue
        some.append(line)
    return tuple(some)


def _is_open(line: DigestLine, grounds: Grounds) -> bool:
    return grounds.appeals[line.sources[0].id].status is AppealStatus.OPEN
