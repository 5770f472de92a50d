"""A round: the question of the week is opened, answered by form or in its thread, reminded, closed.

`open_due`, `invite`, `remind` and `close` come from the tick and take many at once, because thousands of casussen are
due in the same minute. `reply`, `submit` and the choices come from people. Read next: `syntheses.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import agenda
from bot.core.events import Chose, Edited, Event, Posted, Submitted
from bot.core.flows import answers
from bot.core.flows.turn import Team, Turn, ids, teams, tell_facilitators
from bot.core.messages import Choice, Field, Form, Message, Option, Problem, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    Asked,
    Casus,
    CasusState,
    Member,
    Moment,
    MomentKind,
    Presence,
    Question,
    Room,
    Round,
    Share,
    Via,
    new_id,
)
from bot.core.ports.casussen import Spot

NOT_AGAIN_WITHIN = timedelta(weeks=8)
"""A question is not asked twice in one casus within this time."""


# What is due


def open_due(turn: Turn, due: Sequence[Moment]) -> None:
    """Ask the question of the week in each casus whose moment has come, and plan what follows from it."""
    by_casus = teams(turn, [moment.casus_id for moment in due])
    asked = turn.tx.rounds.asked_since(list(by_casus), turn.now - NOT_AGAIN_WITHIN)
    newest = turn.tx.rounds.newest(list(by_casus))
    opened: list[Round] = []
    for moment in due:
        team = by_casus.get(moment.casus_id)
        if not team or team.casus.state is not CasusState.LIVE:
            continue
        plan = agenda.plan_from(team.casus.rhythm, team.casus.zone, turn.days_off, moment.due_at)
        before = newest.get(team.casus.id)
        overlaps = before is not None and (before.closed_at is None or before.occurrence == plan.occurrence)
        plan_next_question(turn, team.casus, after=moment.due_at if overlaps else plan.posts_at)
        if overlaps or not any(room.present for room in team.rooms):
            continue
        if turn.now >= plan.closes_at:
            tell_facilitators(
                turn, team, f"missed/{team.casus.id}/{plan.occurrence}", "rounds.missed", casus=team.casus.name
            )
            continue
        opened.append(_open(turn, team, plan, asked[team.casus.id]))
    if opened:
        turn.tx.rounds.add(opened)


def plan_next_question(turn: Turn, casus: Casus, *, after: datetime) -> None:
    """Plan the next question of a casus."""
    at = agenda.next_question(
        casus.rhythm, casus.zone, turn.days_off, after=max(after, turn.now), live_since=casus.live_since
    )
    plan_question(turn, casus, at)


def plan_question(turn: Turn, casus: Casus, at: datetime) -> None:
    """Plan a question at this moment."""
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.QUESTION,
                subject=casus.id,
                occurrence=at.isoformat(timespec="minutes"),
                due_at=at,
                casus_id=casus.id,
            )
        ]
    )


def ask_now(turn: Turn, team: Team) -> Round | None:
    """Ask a question now, because a facilitator wants to; None when a round is open or this week had its question."""
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    plan = agenda.plan_from(team.casus.rhythm, team.casus.zone, turn.days_off, turn.now)
    if newest and (newest.closed_at is None or newest.occurrence == plan.occurrence):
        return None
    asked = turn.tx.rounds.asked_since([team.casus.id], turn.now - NOT_AGAIN_WITHIN)
    round_ = _open(turn, team, plan, asked[team.casus.id])
    turn.tx.rounds.add([round_])
    turn.tx.moments.drop(team.casus.id, [MomentKind.QUESTION])
    plan_next_question(turn, team.casus, after=plan.posts_at)
    return round_


def invite(turn: Turn, due: Sequence[Moment]) -> None:
    """Send the question privately to who chose this moment of the day. What was missed is not caught up."""
    _write_to_members(turn, due, "invite")


def remind(turn: Turn, due: Sequence[Moment]) -> None:
    """Send one private reminder to who did not answer and did not say «nu niet»."""
    _write_to_members(turn, due, "remind")


def close(turn: Turn, due: Sequence[Moment]) -> None:
    """Close rounds. The question in the room loses its buttons; nothing new is posted, the synthesis follows."""
    by_casus = teams(turn, [moment.casus_id for moment in due])
    for round_ in turn.tx.rounds.get([moment.subject for moment in due]).values():
        if round_.closed_at is None:
            closed = replace(round_, closed_at=turn.now)
            turn.tx.rounds.save(closed)
            team = by_casus[round_.casus_id]
            for room in team.rooms:
                _post_question(turn, team.casus, room, closed)


def _open(turn: Turn, team: Team, plan: agenda.Plan, asked_before: Sequence[str]) -> Round:
    casus = team.casus
    questions = turn.library.planned(casus, plan.occurrence) or (choose(turn.library.questions(), casus, asked_before),)
    round_ = Round(
        id=new_id(turn.now),
        casus_id=casus.id,
        occurrence=plan.occurrence,
        asked=tuple(
            Asked(
                key=chr(ord("a") + number),
                question_id=question.id,
                text=question.text.get(casus.language) or question.text["nl"],
                digest=question.digest,
            )
            for number, question in enumerate(questions)
        ),
        opened_at=turn.now,
        closes_at=plan.closes_at,
    )
    for room in team.rooms:
        _post_question(turn, casus, room, round_)
    turn.tx.moments.plan(_moments(team, round_, plan))
    return round_


def _moments(team: Team, round_: Round, plan: agenda.Plan) -> list[Moment]:
    casus = team.casus

    def at(kind: MomentKind, due_at: datetime, occurrence: str = "") -> Moment:
        return Moment(kind=kind, subject=round_.id, occurrence=occurrence, due_at=due_at, casus_id=casus.id)

    own = sorted({member.moment for member in team.active() if member.moment})
    return [
        *(at(MomentKind.INVITE, agenda.invite_at(plan, each, casus.zone), each.isoformat("minutes")) for each in own),
        at(MomentKind.REMIND, agenda.remind_at(plan, None, casus.rhythm, casus.zone)),
        *(
            at(MomentKind.REMIND, agenda.remind_at(plan, each, casus.rhythm, casus.zone), each.isoformat("minutes"))
            for each in own
        ),
        at(MomentKind.CLOSE, plan.closes_at),
        at(MomentKind.DRAFT, plan.drafts_at),
        at(MomentKind.POST, plan.posts_at),
    ]


def choose(questions: Sequence[Question], casus: Casus, asked_before: Sequence[str]) -> Question:
    """The first question of the phase of the casus that was not asked lately; else of any phase; else the one asked
    longest ago. Role variants wait for the issue that brings them: only questions for everyone are chosen."""
    for_all = [question for question in questions if not question.roles]
    fresh = [question for question in for_all if question.id not in asked_before]
    if fresh:
        return next((question for question in fresh if question.group == casus.phase), fresh[0])
    return min(for_all, key=lambda question: max(n for n, each in enumerate(asked_before) if each == question.id))


def _write_to_members(turn: Turn, due: Sequence[Moment], what: str) -> None:
    due = [moment for moment in due if not agenda.is_late(moment.due_at, turn.now)]
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    by_casus = teams(turn, sorted({round_.casus_id for round_ in rounds.values()}))
    answered: dict[str, set[str]] = {round_id: set() for round_id in rounds}
    for answer in turn.tx.answers.of_rounds(list(rounds)):
        if answer.state is AnswerState.PRESENT:
            answered[answer.round_id].add(answer.member_id)
    not_now = turn.tx.rounds.not_now(list(rounds))
    for moment in due:
        round_ = rounds[moment.subject]
        team = by_casus[round_.casus_id]
        if round_.closed_at or team.casus.state is not CasusState.LIVE:
            continue
        for member in team.active():
            own = member.moment.isoformat("minutes") if member.moment else ""
            if own != moment.occurrence or member.id in answered[round_.id] or member.id in not_now[round_.id]:
                continue
            language = turn.language_of(member, team.persons[member.person_id], team.casus)
            turn.tell(
                member, f"{what}/{round_.id}/{member.id}", _private_question(turn, language, team.casus, round_, what)
            )


# What people see


def _post_question(turn: Turn, casus: Casus, room: Room, round_: Round) -> None:
    """Put the question of a round in a room, or its newest text: with buttons while it is open."""
    is_open = round_.closed_at is None
    message = turn.message(
        casus.language,
        "rounds.question",
        choices=choices(turn, casus.language, round_) if is_open else (),
        questions=[asked.text for asked in round_.asked],
        closes=turn.local(casus, round_.closes_at),
        public=room.public,
        is_open=is_open,
    )
    turn.post(casus, room, f"round/{round_.id}/{room.id}", message, round_id=round_.id)


def question_in(turn: Turn, language: str, asked: Asked) -> str:
    """A question in somebody's own language, as long as the library still has it as it was asked."""
    same = (each for each in turn.library.questions() if (each.id, each.digest) == (asked.question_id, asked.digest))
    question = next(same, None)
    return question.text.get(language, asked.text) if question else asked.text


def _private_question(turn: Turn, language: str, casus: Casus, round_: Round, what: str) -> Message:
    return turn.message(
        language,
        f"rounds.{what}",
        choices=choices(turn, language, round_),
        casus=casus.name,
        questions=[question_in(turn, language, asked) for asked in round_.asked],
        closes=turn.local(casus, round_.closes_at),
    )


def choices(turn: Turn, language: str, round_: Round) -> list[Choice]:
    """The buttons under a question."""
    which = (round_.casus_id, round_.id)
    return [
        *(turn.choice(language, "answer", *which, asked.key, style="primary") for asked in round_.asked),
        turn.choice(language, "not_now", *which),
        turn.choice(language, "why", *which),
    ]


def answer_form(
    turn: Turn, language: str, *, context: str, question: str, member: Member, answer: Answer | None
) -> Form:
    """The form for an answer: what you say, and who may see it. The levels tell what each of them means."""
    levels = tuple(
        Option(
            value=level,
            label=turn.say(language, f"answers.level_{level}"),
            help=turn.say(language, f"answers.level_{level}_help"),
        )
        for level in Share
    )
    chosen = answer.share if answer else member.share
    return Form(
        name="answer",
        context=context,
        title=turn.say(language, "answers.form_title"),
        intro=turn.say(language, "answers.form_intro", question=question),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "answers.field_text"),
                kind="text",
                value=answer.text if answer else "",
                hint=turn.say(language, "answers.field_text_hint"),
                max_length=answers.LONGEST,
            ),
            Field(
                name="share",
                label=turn.say(language, "answers.field_share"),
                kind="one_of",
                value=chosen or "",
                options=levels,
            ),
        ),
        submit=turn.say(language, "answers.form_submit"),
        language=language,
    )


# What people do


@dataclass(frozen=True, kw_only=True)
class Answerable:
    """A question that this member can answer now."""

    casus: Casus
    member: Member
    round_: Round
    asked: Asked


def choose_answer(turn: Turn, event: Chose) -> Shown:
    """The button «Antwoord»: the form, with what this person said before."""
    language, found = _answerable(turn, event, event.value)
    if isinstance(found, Message):
        return found
    answer = _mine(turn, found.round_, found.member, found.asked)
    question = question_in(turn, language, found.asked)
    return answer_form(turn, language, context=event.value, question=question, member=found.member, answer=answer)


def submit(turn: Turn, event: Submitted) -> tuple[Shown, Answer | None]:
    """The form with an answer. Returns what is shown, and the earlier answer when this is a change of it: then nothing
    was stored yet, because what rested on it has to be corrected as well (`own_data.submit_answer`)."""
    language, found = _answerable(turn, event, event.context)
    if isinstance(found, Message):
        return found, None
    text, share, problem = read_form(turn, language, event)
    if problem or not share:
        return problem, None
    if earlier := _mine(turn, found.round_, found.member, found.asked):
        return None, earlier
    answer = answers.keep(
        turn,
        casus=found.casus,
        member=found.member,
        round_=found.round_,
        asked=found.asked,
        text=text,
        share=share,
        via=Via.FORM,
        message=None,
    )
    remember_choice(turn, event, found.member, share)
    answers.confirm_privately(turn, language, found.casus, found.member, answer)
    return None, None


def read_form(turn: Turn, language: str, event: Submitted) -> tuple[str, Share | None, Problem | None]:
    """The text and level of an answer form, or what is wrong with them, per field."""
    text = answers.clean(event.fields.get("text", ""))
    wrong: dict[str, str] = {}
    if why := answers.objection(text):
        wrong["text"] = answers.object_to(turn, language, why)
    chosen = event.fields.get("share", "")
    share = Share(chosen) if chosen in set(Share) else None
    if not share:
        wrong["share"] = turn.say(language, "answers.choose_level")
    return text, share, Problem(fields=wrong) if wrong else None


def remember_choice(turn: Turn, event: Event, member: Member, share: Share) -> None:
    """The last choice of «wie mag dit zien?» stands, and private messages follow the identity last used."""
    newest = replace(
        member, share=share, platform=event.who.platform, workspace=event.who.workspace, user=event.who.user
    )
    if newest != member:
        turn.tx.people.save_member(newest)


def reply(turn: Turn, event: Posted | Edited, round_: Round, spot: Spot) -> Shown:
    """A reply in the thread of a question: the first of a member is the answer, what follows soon joins it."""
    casus, member = spot.casus, spot.member
    if not casus or not spot.room:
        return None
    language = turn.language_for(event, spot.person, casus)
    text = answers.clean(event.text)
    if not member or member.presence is not Presence.ACTIVE:
        if _is_long_enough(text):
            join = turn.choice(language, "join", casus.id, style="primary")
            key = f"not-a-member/{round_.id}/{event.who.user}"
            turn.tell_actor(event, key, turn.message(language, "answers.not_a_member", [join], casus=casus.name))
        return None
    mine = [each for each in turn.tx.answers.by(round_.id, member.id) if each.state is AnswerState.PRESENT]
    burst = next((each for each in mine if answers.is_burst(turn, each)), None)
    if mine and not burst:
        return None
    if not burst and not _is_long_enough(text):
        return None
    key = f"not-kept/{event.place.room}/{event.message}"
    if round_.closed_at:
        turn.tell(member, key, turn.message(language, "answers.round_is_closed", casus=casus.name))
        return None
    if spot.room.public:
        form = turn.choice(language, "answer", casus.id, round_.id, round_.asked[0].key, style="primary")
        turn.tell(member, key, turn.message(language, "answers.room_is_public", [form]))
        return None
    if burst:
        joined = answers.join(turn, burst, event)
        if isinstance(joined, answers.Objection):
            _tell_objection(turn, language, member, key, joined)
            return None
    else:
        if why := answers.objection(text):
            _tell_objection(turn, language, member, key, why)
            return None
        answers.keep(
            turn,
            casus=casus,
            member=member,
            round_=round_,
            asked=round_.asked[0],
            text=text,
            share=Share.ROLE,
            via=Via.CHAT,
            message=event,
        )
        if member.share is None:
            turn.tell(member, f"thread-is-seen/{member.id}", turn.message(language, "answers.thread_is_seen"))
            remember_choice(turn, event, member, Share.ROLE)
    answers.confirm_in_thread(turn, casus, event)
    return None


def not_now(turn: Turn, event: Chose) -> Shown:
    """The button «Nu niet»: no reminder, nothing in the room."""
    casus_id, round_id = ids(event.value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if spot.member and round_id in turn.tx.rounds.get([round_id]):
        turn.tx.rounds.say_not_now(round_id, spot.member.id, turn.now)
    return turn.message(language, "rounds.not_now")


def why(turn: Turn, event: Chose) -> Shown:
    """The button «Waarom deze vraag?»."""
    casus_id, round_id = ids(event.value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    asked = {each.question_id for each in round_.asked} if round_ else set()
    groups = sorted({question.group for question in turn.library.questions() if question.id in asked})
    return turn.message(
        language, "rounds.why", groups=[turn.say(language, f"rounds.group_{group}") for group in groups]
    )


def open_for(turn: Turn, team: Team) -> Round | None:
    """The round of a casus that can be answered now."""
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    return newest if newest and not newest.closed_at else None


def _answerable(turn: Turn, event: Chose | Submitted, value: str) -> tuple[str, Answerable | Message]:
    """The language to speak in, and the question to answer or why it cannot be answered."""
    casus_id, round_id, key = ids(value, 3)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    if not spot.casus or not round_ or round_.casus_id != spot.casus.id:
        return language, turn.message(language, "rounds.gone")
    if not spot.member or spot.member.presence is not Presence.ACTIVE:
        join = turn.choice(language, "join", spot.casus.id, style="primary")
        return language, turn.message(language, "answers.not_a_member", [join], casus=spot.casus.name)
    if round_.closed_at:
        return language, turn.message(language, "answers.round_is_closed", casus=spot.casus.name)
    asked = next((each for each in round_.asked if each.key == key), round_.asked[0])
    return language, Answerable(casus=spot.casus, member=spot.member, round_=round_, asked=asked)


def _mine(turn: Turn, round_: Round, member: Member, asked: Asked) -> Answer | None:
    mine = (
        each
        for each in turn.tx.answers.by(round_.id, member.id)
        if each.state is AnswerState.PRESENT and each.question_key == asked.key
    )
    return next(mine, None)


def _is_long_enough(text: str) -> bool:
    return len(text.split()) >= answers.FEWEST_WORDS_IN_THREAD


def _tell_objection(turn: Turn, language: str, member: Member, key: str, why: answers.Objection) -> None:
    turn.tell(member, key, turn.message(language, "answers.not_kept", reason=answers.object_to(turn, language, why)))
