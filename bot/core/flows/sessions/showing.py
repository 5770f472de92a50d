"""What people see of a session: the step that is open, and what was said in one that closed.

What was said is rendered from what holds at that moment, now and every later time, so that who withdraws or changes a
text finds it gone or changed without a mark. Only texts whose author released them (`rol`, `naam`) are shown, in an order
that says nothing. Used by `running.py`, and by `correct` when an answer changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Choice, Message
from bot.core.model import (
    Answer,
    AnswerState,
    Casus,
    Member,
    Role,
    Room,
    Round,
    Session,
    Share,
    Step,
    StepKind,
    Way,
)
from bot.core.model.sessions import GATHERS, Text, is_for, stage_of, stage_round, text_for, variant_for
from bot.core.ports.library import Markdown

MOST_ITEMS = 10
"""So many things that the casus keeps are shown with a step."""
COUNTS_FROM = 5
"""From this many people who chose, the numbers of a vote are said."""


def in_language(text: Text, language: str) -> str:
    """A text of a format in a language; "" when it has none."""
    return text.get(language) or text.get("nl", "")


def post_opening(turn: Turn, team: Team, session: Session) -> None:
    """The first message of a session: what for, how long, who sees what, and that skipping is fine."""
    language, format_ = team.casus.language, session.format
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.opening",
            title=in_language(format_.title, language),
            purpose=in_language(format_.purpose, language),
            warning=in_language(format_.warning, language),
            minutes=format_.live_minutes if session.way is Way.LIVE else 0,
            days=days_of(session),
            steps=len(session.stages),
            record=format_.record,
        )
        turn.post(room, f"session/{session.id}/{room.id}", message)


def days_of(session: Session) -> int:
    """How many days a session in the chat takes, rounded up."""
    hours = sum(session.hours or _hours(session, stage) for stage in range(len(session.stages)))
    return -(-hours // 24)


def _hours(session: Session, stage: int) -> int:
    return max(step.hours or session.format.chat_hours for step in session.stages[stage])


def post_stage(turn: Turn, team: Team, session: Session, round_: Round, *, has_some: bool = False) -> None:
    """The message of a stage in every room, or its newest text: with a button while it is open."""
    casus, language = team.casus, team.casus.language
    steps = session.stages[stage_of(round_.id)]
    is_open = round_.closed_at is None
    kinds = {kind for step in steps for kind in step.shows}
    items = (
        [
            item
            for item in turn.tx.items.of(casus.id)
            if item.kind in kinds and item.confirmed and item.share in (Share.ROLE, Share.NAME)
        ]
        if kinds
        else []
    )
    in_thread = any(step.kind in (StepKind.ASK, StepKind.PAIRS) for step in steps)
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.stage",
            choices=_stage_choices(turn, language, casus, round_, steps) if is_open else (),
            title=in_language(session.format.title, language),
            number=stage_of(round_.id) + 1,
            total=len(session.stages),
            questions=[_question(turn, language, team, step) for step in steps],
            items=[item.text for item in items[:MOST_ITEMS]],
            gathers=any(step.kind in GATHERS for step in steps),
            blind=not in_thread,
            in_thread=in_thread and not room.public,
            closes=turn.local(casus, round_.closes_at),
            live=session.way is Way.LIVE,
            is_open=is_open,
            has_some=has_some,
        )
        thread = round_.id if in_thread else None
        turn.post(room, f"session/{round_.id}/{room.id}", message, round_id=thread, shows=[item.id for item in items])


def _stage_choices(turn: Turn, language: str, casus: Casus, round_: Round, steps: Sequence[Step]) -> list[Choice]:
    if not any(step.kind in GATHERS for step in steps):
        return []
    return [turn.choice(language, "contribute", casus.id, round_.id, style="primary")]


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


def post_shown(turn: Turn, team: Team, session: Session, stage: int) -> None:
    """What was said in a stage that closed, in every room; also its newest text, when an answer changed since."""
    language = team.casus.language
    answers = said_in(turn, session, [stage])
    steps = [step for step in session.stages[stage] if step.kind in GATHERS and not step.only_bringer_sees]
    if not steps:
        return
    blocks = [block for step in steps for block in blocks_of(turn, language, team, session, step, answers)]
    shows = [answer.id for step in steps for answer in shown(answers, step)]
    for step in steps:
        looked_at = [step.second_round_of] if step.second_round_of else []
        looked_at += step.from_ if step.kind is StepKind.VOTE else ()
        for id_ in looked_at:
            told = said_in(turn, session, [stage_with(session, id_)])
            shows += [answer.id for answer in shown(told, step_of(session, id_))]
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.shown",
            title=in_language(session.format.title, language),
            number=stage + 1,
            total=len(session.stages),
            blocks=blocks,
            expired=any(answer.state is AnswerState.EXPIRED for answer in answers),
        )
        turn.post(room, shown_key(session, stage, room), message, shows=shows)


def step_of(session: Session, step_id: str) -> Step:
    """A step of the format of a session."""
    return next(step for step in session.format.steps if step.id == step_id)


def stage_with(session: Session, step_id: str) -> int:
    """The stage in which a step is held."""
    return next(number for number, steps in enumerate(session.stages) if any(step.id == step_id for step in steps))


def shown_key(session: Session, stage: int, room: Room) -> str:
    """The key of the message that shows what was said in a stage."""
    return f"session/{stage_round(session.id, stage)}/shown/{room.id}"


def said_in(turn: Turn, session: Session, stages: Iterable[int]) -> tuple[Answer, ...]:
    """The answers to these stages, whatever their state."""
    return turn.tx.answers.of_rounds([stage_round(session.id, stage) for stage in stages])


def shown(answers: Iterable[Answer], step: Step) -> list[Answer]:
    """The answers to a step whose words may be seen by everybody in the session."""
    return [
        answer
        for answer in answers
        if answer.question_key == step.id
        and answer.state is AnswerState.PRESENT
        and answer.share in (Share.ROLE, Share.NAME)
    ]


def shuffled(answers: Iterable[Answer], session: Session, step: Step) -> list[Answer]:
    """In an order that says nothing, and is the same each time: by a hash of session, step and answer."""

    def place(answer: Answer) -> bytes:
        return hashlib.sha256(f"{session.id}/{step.id}/{answer.id}".encode()).digest()

    return sorted(answers, key=place)


def blocks_of(
    turn: Turn, language: str, team: Team, session: Session, step: Step, answers: Sequence[Answer]
) -> list[Markdown]:
    """What was said in a step, in blocks: one for all, or one for each group that had a text of its own."""
    if step.kind is StepKind.VOTE or step.options:
        votes = _vote_block(turn, language, team, session, step)
        return (
            [votes]
            if step.kind is StepKind.VOTE
            else [votes, *_text_blocks(turn, language, team, session, step, answers)]
        )
    if step.second_round_of:
        before = step_of(session, step.second_round_of)
        told = said_in(turn, session, [stage_with(session, before.id)])
        first = _text_blocks(turn, language, team, session, before, told, again=1)
        return [*first, *_text_blocks(turn, language, team, session, step, answers, again=2)]
    return _text_blocks(turn, language, team, session, step, answers)


def _text_blocks(
    turn: Turn,
    language: str,
    team: Team,
    session: Session,
    step: Step,
    answers: Sequence[Answer],
    *,
    again: int = 0,
) -> list[Markdown]:
    members = {member.id: member for member in team.members}
    mine = shuffled(shown(answers, step), session, step)
    groups: dict[str, list[Answer]] = {}
    for answer in mine:
        groups.setdefault(_group(step, members[answer.member_id]), []).append(answer)
    if not step.variants:
        groups = {"": mine}
    return [
        turn.say(
            language,
            "sessions.block",
            group=group_name(turn, language, group) if group else Markdown(""),
            question=_question_of(step, language, group, some),
            texts=[line(turn, team, members[answer.member_id], answer) for answer in some],
            decision=turn.say(language, f"sessions.decision_{session.decision}")
            if step.kind is StepKind.DECIDE and session.decision
            else Markdown(""),
            again=again,
        )
        for group, some in sorted(groups.items())
    ]


def _question_of(step: Step, language: str, group: str, answers: Sequence[Answer]) -> str:
    """What stands above texts: the question as these people had it; above a decision the question that was decided."""
    if step.kind is StepKind.DECIDE and answers:
        return answers[0].question
    return in_language(step.variants[group].text if group else step.text, language)


def _group(step: Step, member: Member) -> str:
    """Under which text of a step somebody answered: "" for the one for all."""
    if member.role in step.variants:
        return member.role
    return member.side if member.side in step.variants else ""


def line(turn: Turn, team: Team, member: Member, answer: Answer) -> tuple[str, str]:
    """A text and whose it is: a name only when its author chose that."""
    return answer.text, team.name(member) if answer.share is Share.NAME else ""


def _vote_block(turn: Turn, language: str, team: Team, session: Session, step: Step) -> Markdown:
    """What was chosen: as numbers when enough people chose, else only what was chosen at all."""
    members = {member.id: member for member in team.members}
    votes = [vote for vote in turn.tx.sessions.votes(session.id) if vote.step == step.id]
    people = len({vote.member_id for vote in votes})
    lines: list[tuple[str, str, int]] = []
    for choice, text, name in _candidates(turn, language, team, session, step, members):
        count = sum(vote.choice == choice for vote in votes)
        lines.append((text, name, count))
    if people >= COUNTS_FROM:
        lines.sort(key=lambda each: -each[2])
    return turn.say(
        language,
        "sessions.votes",
        question=in_language(step.text, language),
        lines=[(text, name, count if people >= COUNTS_FROM else 0) for text, name, count in lines if count],
        counted=people >= COUNTS_FROM,
    )


def _candidates(
    turn: Turn, language: str, team: Team, session: Session, step: Step, members: dict[str, Member]
) -> list[tuple[str, str, str]]:
    if step.options:
        return [(option.id, in_language(option.text, language), "") for option in step.options]
    return [
        (answer.id, *line(turn, team, members[answer.member_id], answer)) for answer in candidates(turn, session, step)
    ]


def candidates(turn: Turn, session: Session, step: Step) -> list[Answer]:
    """The earlier texts that people can choose from in a vote."""
    found: list[Answer] = []
    for id_ in step.from_:
        before = step_of(session, id_)
        found += shuffled(shown(said_in(turn, session, [stage_with(session, id_)]), before), session, before)
    return found


def about(turn: Turn, team: Team, session: Session, step: Step, member: Member) -> list[tuple[str, str]]:
    """The earlier texts that somebody reacts to: those about their own position, or all when there are none."""
    members = {each.id: each for each in team.members}
    found: list[tuple[Answer, str]] = []
    for id_ in step.from_:
        before = step_of(session, id_)
        told = shuffled(shown(said_in(turn, session, [stage_with(session, id_)]), before), session, before)
        for answer in told:
            author = members[answer.member_id]
            variant = variant_for(before, author.role, author.side)
            found.append((answer, variant.position if variant else ""))
    own = [answer for answer, position in found if position and position in (member.role, member.side)]
    chosen = own or [answer for answer, _ in found]
    return [line(turn, team, members[answer.member_id], answer) for answer in chosen if answer.member_id != member.id]


def steps_for(session: Session, round_: Round, member: Member, chosen: frozenset[tuple[str, str]]) -> list[Step]:
    """The steps of a stage that are for this member. `chosen`: what they chose earlier, as (step, option)."""
    return [
        step
        for step in session.stages[stage_of(round_.id)]
        if step.kind in GATHERS
        and is_for(step, member, session.bringer)
        and (not step.when or any((step.when.step, option) in chosen for option in step.when.options))
    ]


def question_for(session: Session, step: Step, language: str, member: Member) -> str:
    """The text of a step for one member."""
    return text_for(step, language, member.role, member.side)


def correct(turn: Turn, answer: Answer) -> None:
    """An answer changed, or went: what was shown of it in a session is shown again as it is now."""
    round_ = turn.tx.rounds.get([answer.round_id]).get(answer.round_id)
    if not round_ or not round_.session_id:
        return
    session = turn.tx.sessions.get([round_.session_id])[round_.session_id]
    team = teams(turn, [session.casus_id])[session.casus_id]
    refresh(turn, team, session, stage_of(round_.id), answer.question_key)


def refresh(turn: Turn, team: Team, session: Session, stage: int, step_id: str) -> None:
    """Show a stage again that was shown, and those that show its texts once more (a vote, a second round)."""
    again = {stage} | {
        number
        for number, steps in enumerate(session.stages)
        if any(
            step_id == step.second_round_of or (step.kind is StepKind.VOTE and step_id in step.from_) for step in steps
        )
    }
    for number in sorted(again & set(session.revealed)):
        post_shown(turn, team, session, number)


def expire(turn: Turn, round_: Round) -> None:
    """The raw texts of a round are gone: those of a session leave the room too, with what was chosen."""
    if not round_.session_id:
        return
    session = turn.tx.sessions.get([round_.session_id])[round_.session_id]
    steps = {step.id for step in session.stages[stage_of(round_.id)]}
    for vote in turn.tx.sessions.votes(session.id):
        if vote.step in steps:
            turn.tx.sessions.vote(session.id, vote.step, vote.member_id, ())
    team = teams(turn, [session.casus_id])[session.casus_id]
    for step_id in sorted(steps):
        refresh(turn, team, session, stage_of(round_.id), step_id)


def panel(turn: Turn, language: str, team: Team, session: Session, member: Member, round_: Round) -> Message:
    """What a facilitator sees of a session that runs: where it is, and the buttons to lead it."""
    leads = session.led_by == member.id
    which = (team.casus.id, session.id)
    actions = ["session_next", "session_longer", "session_skip"]
    actions += ["session_back"] if session.stage else []
    actions += ["session_harvest"]
    actions += [] if leads else ["session_take_over"]
    return turn.message(
        language,
        "sessions.panel",
        [turn.choice(language, action, *which) for action in actions],
        casus=team.casus.name,
        title=in_language(session.format.title, language),
        number=session.stage + 1,
        total=len(session.stages),
        closes=turn.local(team.casus, round_.closes_at),
        live=session.way is Way.LIVE,
        leads=leads,
        leader=next((team.name(each) for each in team.members if each.id == session.led_by), ""),
    )
