"""`/reflectie tijdlijn`: the casus as a story: sessions, turning points, agreements, knots, stands, versions of the question.

In the chat as text, and as a page with a picture behind a personal link. Everybody who takes part reads the same on the page.
In the chat somebody also reads what is for them alone. What waits for a yes is in it for nobody else. Read next:
`core/ports/pages.py`.
"""

from __future__ import annotations

from datetime import date, datetime

from bot.core.events import Event
from bot.core.flows import answers
from bot.core.flows.items import card, door, saying, stand
from bot.core.flows.kept import writing
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Shown
from bot.core.model import CasusState, Item, ItemKind, ItemStep, Member, SessionState
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown
from bot.core.ports.pages import Closed, Page, PageKind, Step, Ticket

MOST = 30
"""So many steps are told, the newest of them; a screen does not hold more."""
LONGEST_OUTCOME = 200
"""Characters; what came out of a session and is longer stands in the room."""
TURNING_POINT = "omslagpunt"

_Timed = tuple[datetime, Step]


def show(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The timeline of a casus in text, oldest first, with a link to the page of whoever asks."""
    language, team, member = writing.as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    lines = [step.text for step in _steps(turn, language, team, member)]
    ticket = Ticket(kind=PageKind.TIMELINE, subject=casus_id, person_id=member.person_id)
    link = turn.pages.make(ticket, turn.now) if turn.pages else None
    return turn.message(
        language,
        "kept.timeline",
        casus=team.casus.name,
        since=turn.local(team.casus, team.casus.live_since).date(),
        lines=lines[-MOST:],
        rest=len(lines[:-MOST]),
        link=Markdown(link.address) if link else None,
        until=turn.local(team.casus, link.until).date() if link else None,
    )


def page(turn: Turn, ticket: Ticket) -> Page | Closed:
    """The page behind a link: what the whole team may read, for whoever takes part."""
    team = teams(turn, [ticket.subject]).get(ticket.subject)
    member = next((each for each in team.active() if each.person_id == ticket.person_id), None) if team else None
    if not team or not member:
        return Closed.NOT_YOURS if team else Closed.GONE
    language = turn.language_of(member, team.persons[member.person_id], team.casus)
    steps = _steps(turn, language, team, None)
    shown = steps[-MOST:]
    since = turn.local(team.casus, team.casus.live_since).date()
    last = turn.local(team.casus, turn.now).date()
    if team.casus.state is CasusState.CLOSED and shown:
        last = max(step.until or step.day for step in shown)
    return Page(
        kind=PageKind.TIMELINE,
        language=language,
        title=team.casus.name,
        text=turn.say(
            language,
            "pages.timeline_head",
            casus=team.casus.name,
            since=since,
            rest=len(steps) - len(shown),
            some=bool(shown),
        ),
        first=min(since, shown[0].day) if len(shown) == len(steps) and shown else shown[0].day if shown else since,
        last=last,
        lanes=_lanes(turn, language, shown),
        steps=tuple(shown),
    )


def _lanes(turn: Turn, language: str, steps: list[Step]) -> tuple[str, ...]:
    kinds = [saying.of(kind.name, language) for kind in turn.library.kinds().values()]
    present = {step.lane for step in steps}
    every = (turn.say(language, "pages.lane_question"), turn.say(language, "pages.lane_session"), *kinds)
    return tuple(str(lane) for lane in every if lane in present)


def _steps(turn: Turn, language: str, team: Team, member: Member | None) -> list[Step]:
    """All steps, oldest first: those that this member may read, or without a member those for the whole team."""
    found = (
        *_versions(turn, language, team),
        *_sessions(turn, language, team),
        *_items(turn, language, team, member),
    )
    return [step for _, step in sorted(found, key=lambda each: each[0])]


def _versions(turn: Turn, language: str, team: Team) -> list[_Timed]:
    lane = str(turn.say(language, "pages.lane_question"))
    found: list[_Timed] = []
    for each in turn.tx.archive.central_questions(team.casus.id):
        day = turn.local(team.casus, each.at).date()
        text = turn.say(language, "kept.timeline_version", day=day, version=each.version, text=each.text)
        found.append((each.at, Step(lane=lane, day=day, text=text)))
    return found


def _sessions(turn: Turn, language: str, team: Team) -> list[_Timed]:
    """The sessions, with what came out as the room read it. What people said in them is in no timeline."""
    lane = str(turn.say(language, "pages.lane_session"))
    found: list[_Timed] = []
    for each in turn.tx.sessions.of(team.casus.id):
        if each.format.private:
            continue
        day = turn.local(team.casus, each.started_at).date()
        ended = turn.local(team.casus, each.ended_at).date() if each.ended_at else None
        until = _later(ended, day)
        outcome = answers.one_line(each.outcome).rstrip(" .")
        text = turn.say(
            language,
            "kept.timeline_session",
            day=day,
            until=until,
            title=in_language(each.format.title, language),
            running=each.state is not SessionState.ENDED,
            outcome=outcome if len(outcome) <= LONGEST_OUTCOME else "",
            first=each.first_step.rstrip(" ."),
        )
        found.append((each.started_at, Step(lane=lane, day=day, until=until, text=text)))
    return found


def _later(end: date | None, begin: date) -> date | None:
    return end if end and end > begin else None


def _items(turn: Turn, language: str, team: Team, member: Member | None) -> list[_Timed]:
    """The steps of what stands in the room, and turning points. The first step of an item counts from its author's yes."""
    items = {item.id: item for item in turn.tx.items.of(team.casus.id) if _may_read(item, member)}
    found: list[_Timed] = []
    before: dict[str, str] = {}
    for step in turn.tx.item_history.steps(team.casus.id):
        item = items.get(step.item_id)
        if not item or before.get(item.id) == step.status:  # other words, or another day: not a step of the story
            continue
        before[item.id] = step.status
        kind = turn.library.kinds().get(item.kind)
        if kind and _is_told(kind):
            found.append((step.at, _of_item(turn, language, team, kind, item, step)))
    return found


def _is_told(kind: ItemKind) -> bool:
    """A proposal for the question of the casus is told as the version that it became."""
    return kind.id in (TURNING_POINT, stand.STAND) or (card.has_card(kind) and kind.id != card.CENTRAL)


def _may_read(item: Item, member: Member | None) -> bool:
    """Without a member: whether everybody in the casus may."""
    return item.confirmed and (door.seen_by(item, member) if member else door.is_shared(item))


def _of_item(turn: Turn, language: str, team: Team, kind: ItemKind, item: Item, step: ItemStep) -> Step:
    day = turn.local(team.casus, step.at).date()
    name = saying.of(kind.name, language)
    if item.kind == stand.STAND:
        waits_for = item.parts.get("waits_for")
        what = item.text or None
        text = turn.say(language, "stand.in_timeline", day=day, kind=step.status, what=what, waits_for=waits_for)
        return Step(lane=name, day=day, text=text)
    text = turn.say(
        language,
        "kept.timeline_item",
        day=day,
        kind=name,
        text=item.text,
        status=saying.status_name(turn, language, item.kind, step.status) if len(kind.statuses) > 1 else None,
        reason=step.reason or None,
    )
    return Step(lane=name, day=day, text=text)
