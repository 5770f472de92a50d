"""What a synthesis says beside its statements: what became of earlier requests, the stand, what is new, the question.

`now` looks it up for a draft; a posted synthesis keeps what it said. `blocks` puts it into words. Used by `rendering.py`,
which leaves out what does not fit (`fitting.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.core import choosing, sharing
from bot.core.flows.items import door, in_summaries, saying, stand
from bot.core.flows.turn import Team, Turn
from bot.core.model import (
    Beside,
    CentralLine,
    Item,
    ItemLine,
    RecognisedLine,
    SessionLine,
    Synthesis,
    SynthesisState,
    Told,
)
from bot.core.ports.errors import ContentError
from bot.core.ports.library import Markdown

MOST_RECOGNISED = 2
MOST_LINES = 3
"""So many requests and promises are told of at once, and so many new ones."""
LONGEST_OUTCOME = 160
"""So many characters of what came out of a session."""
TAKE_ALONG = 6
"""How many texts to take along there are for each phase."""
STILL_LOOKING_EVERY = 4
"""After the first summary, that there is no central question yet is said in one of so many weeks."""


def of(turn: Turn, team: Team, synthesis: Synthesis) -> Beside:
    """What a synthesis says beside its statements: what it said when it was posted, or what holds now."""
    return synthesis.beside if synthesis.state is SynthesisState.POSTED else now(turn, team, synthesis)


def now(turn: Turn, team: Team, synthesis: Synthesis) -> Beside:
    """What holds now. Requests and promises that no summary told of are new; the others are told of until they are done.
    Of agreements and knots there is only news: new, changed, or late."""
    today = turn.local(team.casus, turn.now).date()
    living = [item for item in in_summaries.living(turn, team.casus) if item.week <= synthesis.week or item.told]
    told, new = [], []
    for item in living:
        weekly = door.kind_of(turn, item.kind).told is Told.WEEKLY
        if weekly and item.told:
            told.append(item)
        elif weekly or in_summaries.is_news(turn, item, today):
            new.append(in_summaries.line(turn, item, today))
    lines = _told(turn, told, today)
    return Beside(
        phase=team.casus.phase,
        told=lines[:MOST_LINES],
        told_more=len(lines[MOST_LINES:]),
        # A draft of before the stand was an item has it in itself.
        stand=stand.to_tell(turn, team.casus) or synthesis.beside.stand,
        new=tuple(new[:MOST_LINES]),
        new_more=len(new[MOST_LINES:]),
        central=_central(turn, team, synthesis),
        sessions=_sessions(turn, team),
        recognised=_recognised(turn, team, synthesis),
    )


def waiting(turn: Turn, team: Team, synthesis: Synthesis) -> int:
    """How many requests and promises of earlier weeks nobody has answered."""
    today = turn.local(team.casus, turn.now).date()
    earlier = in_summaries.earlier(turn, team.casus, synthesis.week)
    return sum(in_summaries.standing(turn, item, today) == door.kind_of(turn, item.kind).first.id for item in earlier)


def without(beside: Beside, item_id: str) -> Beside:
    """The same without an item that was taken away."""
    return replace(
        beside,
        told=tuple(each for each in beside.told if each.item_id != item_id),
        new=tuple(each for each in beside.new if each.item_id != item_id),
        stand=None if beside.stand and beside.stand.item_id == item_id else beside.stand,
    )


def words_of(beside: Beside, item_id: str) -> str:
    """In which words an item is told of; "": it is not, or as the stand."""
    return next((each.text for each in (*beside.told, *beside.new) if each.item_id == item_id), "")


@dataclass(frozen=True, kw_only=True)
class Blocks:
    """The blocks in words; None: there is nothing to say in it."""

    told: Markdown | None
    stand: Markdown | None
    new: Markdown | None
    central: Markdown | None
    sessions: Markdown | None
    recognised: Markdown | None


def blocks(turn: Turn, language: str, beside: Beside) -> Blocks:
    """Put it into words."""
    told = [saying.said(turn, language, each) for each in beside.told]
    new = [saying.said_as_new(turn, language, each) for each in beside.new]
    central, known = beside.central, beside.recognised
    return Blocks(
        told=turn.say(language, "syntheses.told", lines=told, rest=beside.told_more) if told else None,
        stand=turn.say(language, "syntheses.stand", text=stand.said(turn, language, beside.stand))
        if beside.stand
        else None,
        new=turn.say(language, "syntheses.new", lines=new, rest=beside.new_more) if new else None,
        central=turn.say(
            language, "syntheses.central", text=central.text, version=central.version, is_new=central.is_new
        )
        if central
        else None,
        sessions=turn.say(
            language, "syntheses.sessions", lines=[(each.title, each.day, each.outcome) for each in beside.sessions]
        )
        if beside.sessions
        else None,
        recognised=turn.say(language, "syntheses.recognised", lines=[_said(turn, language, each) for each in known])
        if known
        else None,
    )


def _said(turn: Turn, language: str, each: RecognisedLine) -> Markdown:
    return turn.say(
        language,
        "syntheses.recognised_point",
        theme=short_name(turn, language, each.point),
        people=each.people,
        municipality=each.municipality,
        initiative=each.initiative,
        others=each.others,
    )


def take_along(turn: Turn, language: str, beside: Beside, week: str) -> Markdown:
    """One question and one invitation to meet outside the chat, that fit the phase; the next ones in the next week."""
    phase = beside.phase if beside.phase in choosing.PHASES else choosing.PHASES[0]
    monday = date.fromisocalendar(int(week[:4]), int(week[-2:]), 1)
    number = monday.toordinal() // 7 % TAKE_ALONG + 1
    text = turn.say(language, f"take_along.{phase}_{number}")
    return turn.say(language, "syntheses.take_along", text=text)


def _sessions(turn: Turn, team: Team) -> tuple[SessionLine, ...]:
    """What came out of sessions that no summary told of yet: one line for each."""
    language = team.casus.language
    return tuple(
        SessionLine(
            session_id=each.id,
            title=each.format.title.get(language) or each.format.title["nl"],
            day=turn.local(team.casus, each.ended_at).date(),
            outcome=_in_short(each.outcome),
        )
        for each in turn.tx.sessions.of(team.casus.id)
        if each.outcome and each.ended_at and not each.told
    )


def _in_short(outcome: str) -> str:
    """The first words of an outcome; all of it stands in the room."""
    one = " ".join(outcome.split())
    return one if len(one) <= LONGEST_OUTCOME else f"{one[:LONGEST_OUTCOME].rsplit(' ', 1)[0]} …"


def told_of(turn: Turn, lines: Sequence[SessionLine]) -> None:
    """A summary that says these lines is posted: the next one does not say them again."""
    for session in turn.tx.sessions.get([each.session_id for each in lines]).values():
        turn.tx.sessions.save(replace(session, told=True))


def _told(turn: Turn, told: list[Item], today: date) -> tuple[ItemLine, ...]:
    """What there is to tell, the oldest that is open first. What was done since gets a place too, because it is told
    once and then leaves."""
    lines = [in_summaries.line(turn, item, today) for item in told]
    done = [each for each in lines if door.kind_of(turn, each.kind).is_over(each.status)]
    open_ones = [each for each in lines if each not in done]
    places = MOST_LINES - 1 if done else MOST_LINES
    return (*open_ones[:places], *done, *open_ones[places:])


def _recognised(turn: Turn, team: Team, synthesis: Synthesis) -> tuple[RecognisedLine, ...]:
    """How the points of the summary before were recognised, as far as it may be said; those of most people first."""
    before = turn.tx.syntheses.before(team.casus.id, synthesis.week)
    if not before:
        return ()
    side_of = {member.id: member.side for member in team.members}
    voices = turn.tx.recognitions.of(team.casus.id, before.week)
    points = dict.fromkeys(each.point for each in before.statements if each.point)
    found = [
        sharing.recognised(point, [(side_of[each.member_id], each.yes) for each in voices if each.point == point])
        for point in points
    ]
    return tuple(sorted((each for each in found if each), key=lambda each: -each.people)[:MOST_RECOGNISED])


def short_name(turn: Turn, language: str, theme: str) -> Markdown:
    """A theme in a word or two; one that a facilitator added goes by its name."""
    try:
        return turn.say(language, f"compose.short_{theme}")
    except ContentError:
        return turn.say(language, "compose.theme_by_name", name=full_name(turn, language, theme))


def full_name(turn: Turn, language: str, theme: str) -> str:
    """A theme by its name in the codebook; one that is not there any more by its id."""
    named = next((each.name for each in turn.library.themes() if each.id == theme), {})
    return named.get(language) or next(iter(named.values()), theme)


def _central(turn: Turn, team: Team, synthesis: Synthesis) -> CentralLine | None:
    versions = turn.tx.archive.central_questions(team.casus.id)
    before = turn.tx.syntheses.before(team.casus.id, synthesis.week)
    if not versions:
        is_first = before is None
        return CentralLine() if is_first or int(synthesis.week[-2:]) % STILL_LOOKING_EVERY == 0 else None
    newest = versions[-1]
    is_new = before is not None and before.posted_at is not None and newest.at > before.posted_at
    return CentralLine(text=newest.text, version=newest.version, is_new=is_new)
