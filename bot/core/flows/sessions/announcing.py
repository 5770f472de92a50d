"""What the room reads when a session starts, and when a step opens or closes. What people said in it is `showing.py`'s.

Used by `running.py` and `finishing.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.flows.items import door, saying
from bot.core.flows.sessions import grouping, heard
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Choice
from bot.core.model import Casus, Item, Role, Round, Session, Step, StepKind, Way
from bot.core.model.formats import GATHERS, Text, in_language, stage_hours, variant_for
from bot.core.model.sessions import stage_of
from bot.core.ports.library import Markdown

MOST_ITEMS = 20
"""So many things that the casus keeps are shown with a step."""


def post_opening(turn: Turn, team: Team, session: Session) -> None:
    """The first message of a session: what for, how long, who sees what, and that skipping is fine."""
    language, format_ = team.casus.language, session.format
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.opening",
            title=in_language(format_.title, language),
            purpose=in_language(format_.purpose, language),
            subject=session.subject,
            warning=in_language(format_.warning, language),
            minutes=format_.live_minutes if session.way is Way.LIVE else 0,
            days=days_of(session),
            steps=len(session.stages),
            record=format_.record,
            gathers=any(step.kind in GATHERS for stage in session.stages for step in stage),
        )
        turn.post(room, f"session/{session.id}/{room.id}", message)


def days_of(session: Session) -> int:
    """How many days a session in the chat takes, rounded up."""
    hours = sum(session.hours or stage_hours(session.format, stage) for stage in session.stages)
    return -(-hours // 24)


def too_few_for(turn: Turn, team: Team, session: Session, stage: int, to_come: Sequence[str] = ()) -> Text | None:
    """What the room reads instead of a stage that is not held, because the casus keeps too few of what it is about; None:
    it is held. `to_come`: the kinds of what is kept as soon as the open stage closes."""
    for step in session.stages[stage] if session.way is Way.CHAT else ():
        there = len(_shown_with(turn, team, session, [step])) + sum(kind in step.shows for kind in to_come)
        if step.needs and there < step.needs.least:
            return step.needs.without
    return None


def _shown_with(turn: Turn, team: Team, session: Session, steps: Sequence[Step]) -> list[Item]:
    """What the casus keeps and is shown with these steps."""
    kinds = {kind for step in steps for kind in step.shows}
    there = turn.tx.items.of(team.casus.id) if kinds else ()
    return [item for item in there if item.kind in kinds and door.is_shared(item) and _waits(turn, item, session)]


def _waits(turn: Turn, item: Item, session: Session) -> bool:
    """Whether an item is still to be looked back on, or is that in this session."""
    is_over = door.kind_of(turn, item.kind).is_over(item.status)
    return not is_over or (item.status_at is not None and item.status_at >= session.started_at)


def post_stage(turn: Turn, team: Team, session: Session, round_: Round, *, has_some: bool = False) -> None:
    """The message of a stage in every room, or its newest text: with a button while it is open."""
    casus, language = team.casus, team.casus.language
    steps = session.stages[stage_of(round_.id)]
    is_open = round_.closed_at is None
    items = _shown_with(turn, team, session, steps)
    in_thread = any(step.kind in (StepKind.ASK, StepKind.PAIRS) for step in steps)
    together = [group for step in steps if is_open for group in session.groups.get(step.id, ())]
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.stage",
            choices=_stage_choices(turn, language, casus, round_, steps) if is_open else (),
            title=in_language(session.format.title, language),
            number=stage_of(round_.id) + 1,
            total=len(session.stages),
            questions=[_question(turn, language, team, step) for step in steps],
            items=saying.listed(turn, language, items)[:MOST_ITEMS],
            small_groups=[] if room.public else grouping.names_of(team, together),
            has_groups=bool(together),
            gathers=any(step.kind in GATHERS for step in steps),
            blind=not in_thread and not any(step.only_bringer_sees for step in steps),
            in_thread=in_thread and not room.public,
            closes=turn.local(casus, round_.closes_at),
            live=session.way is Way.LIVE,
            is_open=is_open,
            has_some=has_some,
        )
        thread = round_.id if in_thread else None
        turn.post(room, f"session/{round_.id}/{room.id}", message, round_id=thread, shows=[item.id for item in items])


def list_again(turn: Turn, team: Team, shown_in: Sequence[str]) -> None:
    """Something that the casus keeps changed or went: the steps that list it say it as it is now. `shown_in`: the messages
    that showed it."""
    for round_id in sorted(
        {parts[1] for key in shown_in if len(parts := key.split("/")) == 3 and parts[0] == "session"}
    ):
        round_ = turn.tx.rounds.get([round_id]).get(round_id)
        if round_ and round_.session_id and round_.casus_id == team.casus.id:
            session = turn.tx.sessions.get([round_.session_id])[round_.session_id]
            some = heard.anything_said(turn, session, stage_of(round_id))
            post_stage(turn, team, session, round_, has_some=some)


def _stage_choices(turn: Turn, language: str, casus: Casus, round_: Round, steps: Sequence[Step]) -> list[Choice]:
    if not any(step.kind in GATHERS for step in steps):
        return []
    which = (casus.id, round_.id)
    if len(steps) == 1 and steps[0].button:
        own = Markdown(in_language(steps[0].button, language))
        return [turn.choice(language, "contribute", *which, style="primary", label="contribute_by", words=own)]
    return [turn.choice(language, "contribute", *which, style="primary")]


def _question(turn: Turn, language: str, team: Team, step: Step) -> Markdown:
    """A step as the room reads it: with the text for each group that has its own."""
    texts = [
        (group_name(turn, language, group), in_language(variant.text, language))
        for group, variant in step.variants.items()
        if any(group in (member.role, member.side) for member in team.active())
    ]
    others = any(not variant_for(step, member.role, member.side) for member in team.active())
    if others or not texts:
        whom = turn.say(language, "sessions.for_the_others") if texts else Markdown("")
        texts.append((whom, in_language(step.text, language)))
    options = [in_language(option.text, language) for option in step.options]
    people = [group_name(turn, language, group) for group in step.people]
    return turn.say(
        language,
        "sessions.question",
        texts=texts,
        hint=in_language(step.hint, language),
        options=options,
        people=people,
    )


def group_name(turn: Turn, language: str, group: str) -> Markdown:
    """What a role, a side, or who brings the case is called."""
    if group in set(Role):
        return turn.say(language, f"syntheses.role_{group}")
    return turn.say(language, f"sessions.group_{group}")
