"""Puts a digest where it belongs: what concerns a team in its room, the whole with the coordinators and then with all teams.

Also what follows when something in it is withdrawn: the words go, from what was sent as well. Read next: `wording.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.core import agenda
from bot.core.events import Chose
from bot.core.flows import retention
from bot.core.flows.digests import reading, words
from bot.core.flows.digests.groups import Group, group_of, tell_coordinators
from bot.core.flows.digests.wording import (
    ASKS,
    BROUGHT,
    STANDS,
    Grounds,
    Worded,
    blocks,
    grounds_of,
    of_casus,
    standing,
    verified,
    worded,
)
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Choice, Message, Shown
from bot.core.model import Appeal, AppealStatus, Digest, DigestLine, DigestState, LineKind, Room, SourceKind
from bot.core.ports.library import Markdown


@dataclass(frozen=True, kw_only=True)
class Look:
    """What one team looks at, said but not sent yet."""

    digest_id: str
    rooms: tuple[Room, ...]
    message: Message
    shows: tuple[str, ...]


FOLLOWED = (*BROUGHT, *STANDS, LineKind.MOVING, LineKind.HARVEST)
"""What goes as soon as its casus says it otherwise or takes it away."""


def looks(turn: Turn, group: Group, digest: Digest, again: Iterable[str] = ()) -> tuple[Look, ...]:
    """What concerns each team, for its rooms, to look at: with buttons until it is delivered. The teams `again` saw it
    before, and see it as it is now, also when nothing in it is about them any more. Writes nothing."""
    grounds = grounds_of(turn, group, digest.lines)
    lines = verified(turn, group, digest.lines, grounds).values()
    before = set(again)
    of_teams = {casus_id: of_casus(lines, casus_id) for casus_id in group.teams}
    return tuple(
        _look(turn, group, digest, team, of_teams[casus_id], grounds)
        for casus_id, team in group.teams.items()
        if casus_id in before or (not before and of_teams[casus_id])
    )


def show(turn: Turn, seen: Iterable[Look]) -> None:
    """Put what teams look at in their rooms."""
    for each in seen:
        for room in each.rooms:
            turn.post(room, f"digest-look/{each.digest_id}/{room.id}", each.message, shows=each.shows)


def show_teams(turn: Turn, group: Group, digest: Digest, again: Iterable[str] = ()) -> None:
    """Say what concerns each team and put it in their rooms (`looks`)."""
    show(turn, looks(turn, group, digest, again))


def _look(turn: Turn, group: Group, digest: Digest, team: Team, lines: Sequence[DigestLine], grounds: Grounds) -> Look:
    inner = blocks(turn, group, digest.language, lines, grounds, digest)
    is_open = digest.state is DigestState.SHOWN
    text = turn.say(
        team.casus.language,
        "digests.for_team",
        name=group.trajectory.name,
        delivers=turn.local(team.casus, digest.delivers_at),
        is_open=is_open,
        text=Markdown("\n\n".join(block for _, block in inner)),
    )
    button = turn.choice(team.casus.language, "digest_adjust", digest.id, team.casus.id, style="primary")
    choices = (button,) if is_open and lines else ()
    message = Message(text=text, choices=choices, language=team.casus.language)
    return Look(digest_id=digest.id, rooms=team.rooms, message=message, shows=_shown_by(lines))


@dataclass(frozen=True, kw_only=True)
class Going:
    """The whole digest, said for the coordinators and for the room of each team, not sent yet."""

    worded: Worded
    message: Message
    for_rooms: tuple[tuple[Room, Message], ...]


def going(turn: Turn, group: Group, digest: Digest, new: Sequence[Appeal] = ()) -> Going:
    """Say the whole digest: for the coordinators, and the same text for every team. `new` are requests that will be there
    when it goes. Writes nothing."""
    now = worded(turn, group, digest)
    return Going(
        worded=now,
        message=Message(text=now.markdown, choices=_choices(turn, digest, now, group, new), language=digest.language),
        for_rooms=tuple(
            (
                room,
                turn.message(team.casus.language, "digests.delivered", name=group.trajectory.name, text=now.markdown),
            )
            for team in group.teams.values()
            for room in team.rooms
        ),
    )


def put(turn: Turn, group: Group, digest: Digest, now: Going) -> None:
    """Put the whole digest with the coordinators, and the same text with every team."""
    shows = _shown_by(now.worded.lines)
    tell_coordinators(turn, group, f"digest/{digest.id}", now.message, shows=shows)
    for room, message in now.for_rooms:
        turn.post(room, f"digest-team/{digest.id}/{room.id}", message, shows=shows)


def _choices(turn: Turn, digest: Digest, now: Worded, group: Group, new: Sequence[Appeal] = ()) -> tuple[Choice, ...]:
    """Each has the button to its page, where there are pages. Only the newest has the button to answer."""
    page = (turn.choice(digest.language, "digest_page", digest.id),) if turn.pages else ()
    newest = turn.tx.digests.newest(group.trajectory.id)
    today = agenda.local(turn.now, group.trajectory.zone).date()
    asked = {line.sources[0].id for line in now.lines if line.kind in ASKS}
    open_ones = [
        each
        for each in (*turn.tx.appeals.of(group.trajectory.id), *new)
        if standing(each, today) is AppealStatus.OPEN and not asked.isdisjoint((each.id, each.item_id))
    ]
    if not open_ones or not newest or newest.id != digest.id:
        return page
    return (turn.choice(digest.language, "appeals_answer", group.trajectory.id, style="primary"), *page)


def _shown_by(lines: Iterable[DigestLine]) -> tuple[str, ...]:
    """What people typed, or said, that is in these lines."""
    return tuple(
        dict.fromkeys(
            each.id
            for line in lines
            for each in line.sources
            if each.kind in (SourceKind.APPEAL, SourceKind.ITEM) or line.kind is LineKind.QUOTE
        )
    )


def answered(turn: Turn, group: Group) -> None:
    """Coordinators answered: the newest digest loses its button when nothing is open any more."""
    newest = _newest_delivered(turn, group)
    if newest:
        tell = worded(turn, group, newest)
        message = Message(text=tell.markdown, choices=_choices(turn, newest, tell, group), language=newest.language)
        tell_coordinators(turn, group, f"digest/{newest.id}", message, shows=_shown_by(tell.lines))


# What is withdrawn


def put_right(turn: Turn, source_ids: Sequence[str]) -> None:
    """Something that digests may rest on was withdrawn: its words go at once, from what was sent as well."""
    for digest in turn.tx.digests.resting_on(source_ids):
        group = group_of(turn, digest.trajectory_id)
        held = turn.tx.digests.get(digest.id)
        if not held:
            continue
        gone = set(source_ids)
        _keep(turn, group, held, tuple(_without(line, gone) for line in held.lines))


def look_again(turn: Turn, casus_id: str) -> None:
    """Something that a casus brought may not hold any more: an author took a yes back, or said it otherwise. The words of
    what does not hold go, from what was sent as well, unless the casus is frozen: then they stay, and nobody sees them."""
    _drop_stale_appeals(turn, casus_id)
    for known in turn.tx.digests.resting_on([casus_id]):
        group = group_of(turn, known.trajectory_id)
        digest = turn.tx.digests.get(known.id)
        team = group.teams.get(casus_id) if group else None
        if not group or not digest or not team:
            continue
        brought = [line.kind in FOLLOWED and casus_id in line.casus_ids for line in digest.lines]
        holding = verified(turn, group, digest.lines)
        stale = {place for place, is_brought in enumerate(brought) if is_brought and place not in holding}
        if not stale:
            continue
        lines = tuple(
            _said_anew(turn, team, digest, line) if place in stale and not team.casus.frozen else line
            for place, line in enumerate(digest.lines)
        )
        _keep(turn, group, digest, lines)


def _said_anew(turn: Turn, team: Team, digest: Digest, line: DigestLine) -> DigestLine:
    """A line that does not hold any more: without its words; or, a knot that its team still looks at, in the new ones."""
    item = turn.tx.items.get(line.sources[0].id) if line.kind is LineKind.KNOT else None
    if item and digest.state is DigestState.SHOWN:
        anew = replace(line, text=words.said_of(turn, item))
        if words.holds(turn, anew, item) and not reading.named(anew.text, [team]):
            return anew
    return _without(line, {each.id for each in line.sources})


def _drop_stale_appeals(turn: Turn, casus_id: str) -> None:
    """Knots that coordinators were asked about and that are said otherwise now, or gone: they are asked about anew."""
    casus = turn.tx.casussen.get([casus_id])[casus_id]
    gone = [
        each.id
        for each in turn.tx.appeals.of_casus(casus_id)
        if each.item_id and not words.is_of(each, turn.tx.items.get(each.item_id))
    ]
    if gone and not casus.frozen:
        for appeal_id in gone:
            turn.tx.appeals.destroy(appeal_id)
        put_right(turn, gone)


def _without(line: DigestLine, gone: set[str]) -> DigestLine:
    """A line without what was withdrawn; when it rests on nothing more, its words go too."""
    left = tuple(each for each in line.sources if each.id not in gone)
    return replace(line, sources=left, text=line.text if left else "")


def casus_left(turn: Turn, group: Group, team: Team) -> None:
    """A casus takes part no longer: what was its own leaves every digest, sent or not."""
    without = replace(group, teams={key: each for key, each in group.teams.items() if key != team.casus.id})
    for digest in turn.tx.digests.of(group.trajectory.id):
        concerned = any(each.casus_id == team.casus.id for line in digest.lines for each in line.sources)
        if not concerned:
            continue
        lines = tuple(_taken_out(line, team) for line in digest.lines)
        _keep(turn, without, digest, lines, alone=team)


def weeks_held(turn: Turn, group: Group, team: Team, weeks: Sequence[str]) -> None:
    """Nothing of these weeks leaves the team: what was to be delivered and rests on them is taken out."""
    digest = turn.tx.digests.newest(group.trajectory.id)
    if not digest or digest.state is DigestState.DELIVERED:
        return
    of_weeks: set[str] = set()
    rounds = set()
    for week in weeks:
        synthesis = turn.tx.syntheses.newest(team.casus.id, week)
        if synthesis:
            of_weeks.add(synthesis.id)
            rounds.add(synthesis.round_id)
    of_weeks.update(each.id for each in turn.tx.answers.of_rounds(sorted(rounds)))
    of_weeks.update(each.id for each in turn.tx.items.of(team.casus.id) if each.week in weeks)
    lines = tuple(
        _taken_out(line, team) if any(each.id in of_weeks for each in line.sources) else line for line in digest.lines
    )
    if lines != digest.lines:
        _keep(turn, group, digest, lines)


def thaw(turn: Turn, event: Chose) -> Shown:
    """A casus is thawed (`retention.py`): the words of what it took out meanwhile go after all."""
    shown = retention.thaw(turn, event)
    for digest in turn.tx.digests.resting_on([event.value]):
        thawed = tuple(
            replace(line, text="") if event.value in line.out and not line.casus_ids else line for line in digest.lines
        )
        if thawed != digest.lines and not turn.tx.casussen.get([event.value])[event.value].frozen:
            turn.tx.digests.save(replace(digest, lines=thawed))
    return shown


def _taken_out(line: DigestLine, team: Team) -> DigestLine:
    """A line without one casus. When it was about no other, its words go too, unless that casus is frozen."""
    if team.casus.id not in line.casus_ids:
        return line
    is_last = line.casus_ids == (team.casus.id,)
    text = "" if is_last and not team.casus.frozen else line.text
    return replace(line, text=text, out=(*line.out, team.casus.id))


def _keep(
    turn: Turn,
    group: Group | None,
    digest: Digest,
    lines: tuple[DigestLine, ...],
    *,
    alone: Team | None = None,
) -> None:
    """Store a digest with less in it, and put right what people see of it. Links to the text as it was close."""
    changed = replace(digest, lines=lines, edition=digest.edition + 1)
    turn.tx.digests.save(changed)
    if not group:
        return
    if changed.state is DigestState.DELIVERED:
        put(turn, group, changed, going(turn, group, changed))
    show_teams(turn, group, changed, about(digest))
    if alone:
        for room in alone.rooms:
            gone = turn.message(alone.casus.language, "digests.look_over", name=group.trajectory.name)
            turn.post(room, f"digest-look/{digest.id}/{room.id}", gone)


def _newest_delivered(turn: Turn, group: Group) -> Digest | None:
    newest = turn.tx.digests.newest(group.trajectory.id)
    if newest and newest.state is DigestState.DELIVERED:
        return newest
    delivered = [each for each in turn.tx.digests.of(group.trajectory.id) if each.state is DigestState.DELIVERED]
    return delivered[-1] if delivered else None


def take_out(turn: Turn, group: Group, digest: Digest, team: Team, place: int) -> Digest:
    """A team takes what is theirs out of a line. Whom else it concerns sees it change as well."""
    lines = tuple(_taken_out(line, team) if nr == place else line for nr, line in enumerate(digest.lines))
    return _changed_by_team(turn, group, digest, lines)


def reword(turn: Turn, group: Group, digest: Digest, place: int, text: str) -> Digest:
    """A team says a line in its own words."""
    lines = tuple(
        replace(line, text=text, by_team=True) if nr == place else line for nr, line in enumerate(digest.lines)
    )
    return _changed_by_team(turn, group, digest, lines)


def _changed_by_team(turn: Turn, group: Group, digest: Digest, lines: tuple[DigestLine, ...]) -> Digest:
    before = verified(turn, group, digest.lines).values()
    changed = replace(digest, lines=lines)
    turn.tx.digests.save(changed)
    after = verified(turn, group, lines).values()
    show_teams(turn, group, changed, [key for key in group.teams if of_casus(before, key) != of_casus(after, key)])
    return changed


def about(digest: Digest) -> set[str]:
    """The casussen that a digest was about when it was shown first, as far as that is still to be seen."""
    return {each.casus_id for line in digest.lines for each in line.sources}


@dataclass(frozen=True, kw_only=True)
class Delivered:
    """The newest digest that the coordinators of a leertraject have, as it stands now; for a file. `day` is when they
    got it; None in it: they have none yet."""

    name: str
    language: str
    day: date | None
    markdown: Markdown


def newest_of_all(turn: Turn) -> tuple[Delivered, ...]:
    """What each leertraject has now, oldest leertraject first. What teams still look at is nobody else's to read."""
    found: list[Delivered] = []
    for trajectory in turn.tx.trajectories.living():
        group = group_of(turn, trajectory.id)
        digest = _newest_delivered(turn, group) if group else None
        text = worded(turn, group, digest).markdown if group and digest else Markdown()
        at = digest.delivered_at if digest else None
        found.append(
            Delivered(
                name=trajectory.name,
                language=digest.language if digest else trajectory.language,
                day=agenda.local(at, trajectory.zone).date() if at else None,
                markdown=text,
            )
        )
    return tuple(found)
