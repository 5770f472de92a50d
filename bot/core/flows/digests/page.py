"""A digest as a page to read and to print: the personal link to it, and what whoever opens it sees.

The link is given when a coordinator asks for it, with the button under a digest or `/reflectie digest`: so none stands in
a room or waits in the outbox. The page says the digest from what holds now. Its timeline tells only what stood in digests
that were delivered, of casussen that take part: the teams read all of it first. Read next: `core/ports/pages.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.core import agenda
from bot.core.events import Chose, Commanded
from bot.core.flows.digests import words
from bot.core.flows.digests.groups import Group, as_coordinator, group_of
from bot.core.flows.digests.wording import NAMED_AT_MOST, worded
from bot.core.flows.turn import Turn
from bot.core.messages import Message, Shown
from bot.core.model import Accepting, Appeal, Digest, DigestLine, DigestState, LineKind
from bot.core.ports.library import Markdown
from bot.core.ports.pages import Closed, Page, PageKind, Step, Ticket

MOST_DIGESTS = 6
"""Of so many digests, the newest, the timeline tells."""
NAMED = (
    LineKind.APPEAL,
    LineKind.COUNCIL,
    LineKind.HARVEST,
    LineKind.KNOT,
    LineKind.WORKS,
    LineKind.QUESTION,
    LineKind.MOVING,
    LineKind.WAITING,
    LineKind.NO_PROGRESS,
    LineKind.PAUSED,
    LineKind.SIGNAL,
)
"""The lines that name their casus. The others never do, so they are in no lane: quotes, who is silent or asks for a
mediator, what is said of several casussen together, and every kind that is not thought of here."""
IN_WORDS = (LineKind.APPEAL, LineKind.COUNCIL, LineKind.KNOT, LineKind.WORKS, LineKind.QUESTION, LineKind.SIGNAL)
"""Those that say something in words of the casus."""


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Als bladzijde» under a digest."""
    known = turn.tx.digests.get(event.value)
    language, group = as_coordinator(turn, event, known.trajectory_id if known else "")
    spot = turn.tx.casussen.at(event.place, event.who)
    digest = turn.tx.digests.get(event.value)
    if not group or not digest or not spot.person or digest.state is not DigestState.DELIVERED:
        return turn.message(language, "trajectories.only_coordinators")
    return Message(text=_link(turn, language, group, digest, spot.person.id), language=language)


def command(turn: Turn, event: Commanded) -> Shown:
    """`/reflectie digest`: a link to the newest digest of each leertraject that somebody coordinates."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, None)
    lines: list[Markdown] = []
    for each in turn.tx.coordinators.of_person(spot.person.id) if spot.person else ():
        group = group_of(turn, each.trajectory_id) if each.accepted is Accepting.YES else None
        if not group:
            continue
        delivered = _delivered(turn, group)
        name = group.trajectory.name
        lines.append(
            _link(turn, language, group, delivered[-1], each.person_id)
            if delivered
            else turn.say(language, "pages.digest_none", name=name)
        )
    if not lines:
        return turn.message(language, "pages.not_coordinator")
    return Message(text=Markdown("\n\n".join(lines)), language=language)


def _link(turn: Turn, language: str, group: Group, digest: Digest, person_id: str) -> Markdown:
    name = group.trajectory.name
    if not turn.pages:
        return turn.say(language, "pages.digest_nowhere", name=name)
    ticket = Ticket(kind=PageKind.DIGEST, subject=digest.id, person_id=person_id, edition=digest.edition)
    link = turn.pages.make(ticket, turn.now)
    return turn.say(
        language,
        "pages.digest_link",
        name=name,
        day=_day(group, digest.delivered_at or digest.delivers_at),
        link=Markdown(link.address),
        until=_day(group, link.until),
    )


def page(turn: Turn, ticket: Ticket) -> Page | Closed:
    """The page behind a link, for who coordinates, as long as nothing was taken out of the digest since."""
    known = turn.tx.digests.get(ticket.subject)
    group = group_of(turn, known.trajectory_id) if known else None
    digest = turn.tx.digests.get(ticket.subject)
    if not group or not digest or not digest.delivered_at:
        return Closed.GONE
    if ticket.person_id not in {each.person_id for each in group.coordinators}:
        return Closed.NOT_YOURS
    if ticket.edition != digest.edition:
        return Closed.CHANGED
    now = worded(turn, group, digest)
    last = _day(group, digest.delivered_at)
    steps = _steps(turn, group, digest)
    return Page(
        kind=PageKind.DIGEST,
        language=digest.language,
        title=group.trajectory.name,
        text=now.markdown,
        first=min([last, *(step.day for step in steps)]),
        last=last,
        lanes=tuple(dict.fromkeys(step.lane for step in steps)),
        steps=steps,
    )


def _delivered(turn: Turn, group: Group) -> list[Digest]:
    """What the coordinators have, oldest first."""
    every = turn.tx.digests.of(group.trajectory.id)
    return [each for each in every if each.state is DigestState.DELIVERED and each.delivered_at]


def _steps(turn: Turn, group: Group, digest: Digest) -> tuple[Step, ...]:
    """What this digest and those before it told, casus by casus, and since when each takes part."""
    until = digest.delivered_at or digest.delivers_at
    told = [each for each in _delivered(turn, group) if each.delivered_at and each.delivered_at <= until]
    language = digest.language
    steps: list[Step] = []
    for casus_id, team in group.teams.items():
        since = group.participations[casus_id].since
        if since and since <= until and len(told) <= MOST_DIGESTS and group.may_tell(casus_id):
            day = _day(group, since)
            text = turn.say(language, "pages.told_joined", day=day)
            steps.append(Step(lane=team.casus.name, day=day, text=text))
    appeals = {each.id: each for each in turn.tx.appeals.of(group.trajectory.id)}
    for each in told[-MOST_DIGESTS:]:
        day = _day(group, each.delivered_at or each.delivers_at)
        lines = worded(turn, group, each).lines
        for line in _naming(lines):
            text = _told(turn, language, day, line, appeals)
            steps.append(Step(lane=group.teams[line.casus_ids[0]].casus.name, day=day, text=text))
    return tuple(sorted(steps, key=lambda step: (step.lane.casefold(), step.day)))


def _naming(lines: Sequence[DigestLine]) -> list[DigestLine]:
    """The lines that name their casus. Of many that move, a digest says only how many there are."""
    moving = [line for line in lines if line.kind is LineKind.MOVING]
    left_out = () if len(moving) <= NAMED_AT_MOST else (LineKind.MOVING,)
    return [line for line in lines if line.kind in NAMED and line.kind not in left_out]


def _told(turn: Turn, language: str, day: date, line: DigestLine, appeals: Mapping[str, Appeal]) -> Markdown:
    more: dict[str, object] = {}
    if line.kind in IN_WORDS:
        what, _ = words.split(line)
        more = {"what": what, "asks": what.endswith(("?", "!", "…"))}
    elif line.kind in (LineKind.WAITING, LineKind.NO_PROGRESS):
        more = {"what": line.text}
    if line.kind is LineKind.SIGNAL:
        more["status"] = turn.say(language, f"digests.status_{appeals[line.sources[0].id].status}")
    return turn.say(language, f"pages.told_{line.kind}", day=day, **more)


def _day(group: Group, at: datetime) -> date:
    return agenda.local(at, group.trajectory.zone).date()
