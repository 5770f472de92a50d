"""What was said in a step that closed, as everybody in the room reads it.

It is rendered from what holds at that moment, now and every later time, so that who withdraws or changes a text finds it
gone or changed without a mark. Whose words may be seen is in `heard.py`. Used by `running.py`, and by `correct` when an
answer changes.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import doubles
from bot.core.flows.sessions import announcing, heard
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import Answer, AnswerState, Member, Room, Round, Session, Step, StepKind
from bot.core.model.formats import GATHERS, in_language
from bot.core.model.sessions import stage_of, stage_round
from bot.core.ports.library import Markdown

COUNTS_FROM = 5
"""From this many people who chose, the numbers of a vote are said."""


def post_shown(turn: Turn, team: Team, session: Session, stage: int, *, is_open: bool = False) -> None:
    """What was said in a stage that closed, in every room; also its newest text, when an answer changed since. While the
    stage `is_open` again nothing of it is shown: what is added to it now may not be seen before it closes."""
    language = team.casus.language
    answers = () if is_open else heard.in_stages(turn, session, [stage])
    steps = [step for step in session.stages[stage] if step.kind in GATHERS and not step.only_bringer_sees]
    if not steps:
        return
    blocks = [
        block for step in steps if not is_open for block in blocks_of(turn, language, team, session, step, answers)
    ]
    shows = [answer.id for step in steps for answer in heard.shown(answers, step)]
    for step in steps:
        looked_at = [step.second_round_of] if step.second_round_of else []
        looked_at += step.from_ if step.kind is StepKind.VOTE else ()
        looked_at = [] if is_open else looked_at
        for id_ in looked_at:
            told = heard.revealed(turn, session, id_)
            shows += [answer.id for answer in heard.shown(told, heard.step_of(session, id_))]
    for room in team.rooms:
        message = turn.message(
            language,
            "sessions.shown",
            title=in_language(session.format.title, language),
            number=stage + 1,
            total=len(session.stages),
            blocks=blocks,
            is_open=is_open,
            expired=_all_expired(answers),
        )
        turn.post(room, shown_key(session, stage, room), message, shows=shows)


def _all_expired(answers: Sequence[Answer]) -> bool:
    """Of texts that were kept for a while: a step that was opened again has new ones beside those that are gone."""
    states = {answer.state for answer in answers}
    return AnswerState.EXPIRED in states and AnswerState.PRESENT not in states


def shown_key(session: Session, stage: int, room: Room) -> str:
    """The key of the message that shows what was said in a stage."""
    return f"session/{stage_round(session.id, stage)}/shown/{room.id}"


def blocks_of(
    turn: Turn, language: str, team: Team, session: Session, step: Step, answers: Sequence[Answer]
) -> list[Markdown]:
    """What was said in a step, in blocks: one for all, or one for each group that had a text of its own."""
    if step.lines:
        return [_named_block(turn, language, team, step, answers)]
    if step.kind is StepKind.VOTE or step.options:
        votes = _vote_block(turn, language, team, session, step)
        return (
            [votes]
            if step.kind is StepKind.VOTE
            else [votes, *_text_blocks(turn, language, team, session, step, answers)]
        )
    if step.second_round_of:
        before = heard.step_of(session, step.second_round_of)
        told = heard.revealed(turn, session, before.id)
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
    mine = heard.shuffled(heard.shown(answers, step), session, step)
    groups: dict[str, list[Answer]] = {}
    for answer in mine:
        groups.setdefault(_group(step, members[answer.member_id]), []).append(answer)
    if not step.variants:
        groups = {"": mine}
    return [
        turn.say(
            language,
            "sessions.block",
            group=announcing.group_name(turn, language, group) if group else Markdown(""),
            question=_question_of(step, language, group, some),
            texts=[heard.line(turn, team, members[answer.member_id], answer) for answer in some],
            decision=turn.say(language, f"sessions.decision_{session.decision}")
            if step.kind is StepKind.DECIDE and session.decision
            else Markdown(""),
            again=again,
        )
        for group, some in sorted(groups.items())
    ]


def _named_block(turn: Turn, language: str, team: Team, step: Step, answers: Sequence[Answer]) -> Markdown:
    """What people named in a step, each thing once, with what each said of it."""
    members = {member.id: member for member in team.members}
    named: list[tuple[str, tuple[str, str]]] = []
    for answer in heard.shown(answers, step):
        _, author = heard.line(turn, team, members[answer.member_id], answer)
        named += [(name, (said, author)) for name, said in doubles.read(answer.text)]
    lines = [
        turn.say(
            language,
            "sessions.named_line",
            name=name,
            authors=sorted({author for words, author in said if author and not words}),
            said=sorted({(words, author) for words, author in said if words}),
        )
        for name, said in doubles.merged(named)
    ]
    return turn.say(language, "sessions.named", question=in_language(step.text, language), lines=lines)


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
        (answer.id, *heard.line(turn, team, members[answer.member_id], answer))
        for answer in heard.candidates(turn, session, step)
    ]


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
