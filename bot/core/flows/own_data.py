"""What people do with what is theirs: see it, change it, take it away, write to the bot, stop.

Changing and withdrawing come by button, by command, and by editing or deleting the chat message; each of them goes
through `answers.py` and then corrects the syntheses that rested on it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from bot.core import agenda
from bot.core.events import Chose, Deleted, Edited, Event, HomeOpened, Posted, Submitted, post_key
from bot.core.flows import answers, rounds, syntheses
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Choice, Field, Form, Home, Message, Problem, Section, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    CasusState,
    Facilitating,
    Member,
    PartState,
    Person,
    Presence,
    Round,
    Share,
    Via,
)
from bot.core.ports.library import Markdown

# Changing and withdrawing


def submit_answer(turn: Turn, event: Submitted) -> Shown:
    """The answer form: a new answer, or a change of the one given before."""
    shown, earlier = rounds.submit(turn, event)
    return _change(turn, event, earlier) if earlier else shown


def choose_edit(turn: Turn, event: Chose) -> Shown:
    """The button «Aanpassen» under an answer."""
    answer, member, language = _mine(turn, event, event.value)
    if not answer or not member:
        return turn.message(language, "own_data.answer_gone")
    return rounds.answer_form(
        turn, language, context=f"change/{answer.id}", question=answer.question, member=member, answer=answer
    )


def submit_change(turn: Turn, event: Submitted) -> Shown:
    """The answer form, opened on an answer that exists."""
    answer, member, language = _mine(turn, event, event.context.removeprefix("change/"))
    if not answer or not member:
        return turn.message(language, "own_data.answer_gone")
    return _change(turn, event, answer)


def _change(turn: Turn, event: Submitted, answer: Answer) -> Shown:
    spot = turn.tx.casussen.at(event.place, event.who, answer.casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    text, share, problem = rounds.read_form(turn, language, event)
    if problem or not share or not spot.casus or not spot.member:
        return problem
    if (text, share) != (answer.text, answer.share):
        changed = answers.change(turn, answer, text=text, share=share)
        syntheses.correct(turn, answers.release(turn, changed))
        _include_again(turn, changed)
        rounds.remember_choice(turn, event, spot.member, share)
        answers.confirm_privately(turn, language, spot.casus, spot.member, changed)
    return None


def confirm_withdraw(turn: Turn, event: Chose) -> Shown:
    """The button «Weghalen»: asks to confirm, because it cannot be undone."""
    answer, _, language = _mine(turn, event, event.value)
    if not answer:
        return turn.message(language, "own_data.answer_gone")
    return Form(
        name="withdraw",
        context=answer.id,
        title=turn.say(language, "own_data.withdraw_title"),
        intro=turn.say(
            language, "own_data.withdraw_intro", text=answer.text, in_chat=answer.via in (Via.CHAT, Via.DIRECT)
        ),
        fields=(),
        submit=turn.say(language, "own_data.withdraw_submit"),
        language=language,
    )


def withdraw(turn: Turn, event: Submitted) -> Shown:
    """Take an answer away, everywhere, now."""
    answer, member, language = _mine(turn, event, event.context)
    if not answer or not member:
        return turn.message(language, "own_data.answer_gone")
    _remove(turn, answer)
    turn.tell(
        member,
        f"kept/{answer.id}",
        turn.message(language, "own_data.withdrawn", in_chat=answer.via in (Via.CHAT, Via.DIRECT)),
    )
    return turn.message(language, "own_data.withdrawn", in_chat=answer.via in (Via.CHAT, Via.DIRECT))


def _remove(turn: Turn, answer: Answer) -> None:
    syntheses.correct(turn, answers.remove(turn, answer))


def _include_again(turn: Turn, answer: Answer) -> None:
    """A change after the draft was made: the worker composes again, also when nothing rested on it before."""
    round_ = turn.tx.rounds.get([answer.round_id])[answer.round_id]
    if turn.tx.syntheses.newest(answer.casus_id, round_.occurrence):
        turn.tx.wanted.want(syntheses.JOB, round_.id)


# Chat messages


def edited(turn: Turn, event: Edited) -> Shown:
    """Somebody edited a message: the answer follows. The edit of a message not yet seen counts as the message."""
    part = turn.tx.parts.of_message(event.place, event.message)
    if part is None:
        _mark_post_as_seen(turn, event)
        if event.place.direct:
            return wrote_privately(turn, event)
        round_ = turn.tx.rounds.under(event.place, event.thread) if event.thread else None
        if round_:
            return rounds.reply(turn, event, round_, turn.tx.casussen.at(event.place, event.who))
        return None
    if part.answer_id is None or part.state is not PartState.USED or event.revision <= part.revision:
        return None
    answer, member, language = _mine(turn, event, part.answer_id)
    if not answer or not member:
        return None
    text = answers.clean(event.text)
    changed = answers.change_part(turn, answer, part, text=text, revision=event.revision)
    if isinstance(changed, answers.Objection):
        reason = answers.object_to(turn, language, changed)
        key = f"not-kept/{event.place.room}/{event.message}"
        turn.tell(member, key, turn.message(language, "answers.edit_not_kept", reason=reason))
        return None
    syntheses.correct(turn, answers.release(turn, changed))
    _include_again(turn, changed)
    return None


def deleted(turn: Turn, event: Deleted) -> Shown:
    """Somebody deleted a message: its words leave the answer, and a late delivery cannot bring them back."""
    _mark_post_as_seen(turn, event)
    part = turn.tx.parts.of_message(event.place, event.message)
    if part is None:
        answers.bury(turn, event, event.message)
        return None
    if part.answer_id is None or part.state is PartState.WITHDRAWN:
        return None
    answer, _, _ = _mine(turn, event, part.answer_id)
    if not answer or part.state is PartState.REPLACED:
        return None
    rest = answers.without_part(turn, answer, part)
    if rest is None:
        _remove(turn, answer)
    else:
        syntheses.correct(turn, answers.release(turn, rest))
        _include_again(turn, rest)
    return None


def _mark_post_as_seen(turn: Turn, event: Edited | Deleted) -> None:
    key = post_key(event.place.room, event.message)
    turn.tx.inbox.first_time(event.place.platform, event.place.workspace, key)


def wrote_privately(turn: Turn, event: Posted | Edited) -> Shown:
    """Somebody wrote to the bot: the answer to the one question that is open for them, else a word of help.

    Until a level was ever chosen it is kept for nobody else to see, and the bot asks.
    """
    person = turn.tx.people.know(event.who, turn.now)
    open_rounds = _open_rounds(turn, person)
    language = turn.language_for(event, person, open_rounds[0][0].casus if open_rounds else None)
    if len(open_rounds) != 1:
        key = "own_data.which_question" if open_rounds else "own_data.nothing_open"
        choices = [
            turn.choice(
                language,
                "answer",
                team.casus.id,
                round_.id,
                round_.asked[0].key,
                label="answer_in",
                casus=Markdown(team.casus.name),
            )
            for team, _, round_ in open_rounds
        ]
        casussen = [team.casus.name for team, _, _ in open_rounds]
        message = turn.message(language, key, choices, **({"casussen": casussen} if open_rounds else {}))
        turn.tell_actor(event, f"heard/{event.place.room}/{event.message}", message)
        return None
    team, member, round_ = open_rounds[0]
    text = answers.clean(event.text)
    if why := answers.objection(text):
        reason = answers.object_to(turn, language, why)
        turn.tell(member, f"not-kept/{event.message}", turn.message(language, "answers.not_kept", reason=reason))
        return None
    answer = answers.keep(
        turn,
        casus=team.casus,
        member=member,
        round_=round_,
        asked=round_.asked[0],
        text=text,
        share=member.share or Share.ONLY_ME,
        via=Via.DIRECT,
        message=event,
    )
    if member.share:
        answers.confirm_privately(turn, language, team.casus, member, answer)
    else:
        choices = [turn.choice(language, "share", answer.id, level, label=f"share_{level}") for level in Share]
        turn.tell(member, f"kept/{answer.id}", turn.message(language, "own_data.who_may_see", choices))
    return None


def choose_share(turn: Turn, event: Chose) -> Shown:
    """A level chosen by button, after an answer in a direct message."""
    answer_id, level = ids(event.value, 2)
    answer, member, language = _mine(turn, event, answer_id)
    if not answer or not member or level not in set(Share):
        return turn.message(language, "own_data.answer_gone")
    share = Share(level)
    if share is not answer.share:
        changed = answers.change_level(turn, answer, share)
        syntheses.correct(turn, answers.release(turn, changed))
        _include_again(turn, changed)
        answer = changed
    rounds.remember_choice(turn, event, member, share)
    team = teams(turn, [answer.casus_id])[answer.casus_id]
    answers.confirm_privately(turn, language, team.casus, member, answer)
    return None


# The home page and my data


def home(turn: Turn, event: HomeOpened) -> Home:
    """My open questions, my answers, my casussen, and for facilitators the state of theirs."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = _memberships(turn, person, everything=True)
    language = turn.language_for(event, person, mine[0][0].casus if mine else None)
    sections = [_open_section(turn, language, team, round_) for team, _, round_ in _open_rounds(turn, person)]
    if not sections:
        sections.append(
            Section(title=turn.say(language, "home.open_title"), text=turn.say(language, "home.nothing_open"))
        )
    sections += _answer_sections(turn, language, mine)
    sections += [_casus_section(turn, language, team, member) for team, member in mine]
    if not mine:
        sections.append(Section(title=turn.say(language, "home.casus_title"), text=turn.say(language, "home.no_casus")))
    return Home(title=turn.say(language, "home.title"), sections=tuple(sections), language=language)


def my_data(turn: Turn, event: Event) -> Shown:
    """`/reflectie mijn-gegevens`: everything that is kept about me, in words."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = _memberships(turn, person, everything=True)
    language = turn.language_for(event, person, mine[0][0].casus if mine else None)
    parts: list[str] = [turn.say(language, "own_data.my_data_head", name=person.name, casussen=len(mine))]
    for team, member in mine:
        kept = turn.tx.answers.of_members([member.id])
        parts.append(
            turn.say(
                language,
                "own_data.my_data_casus",
                casus=team.casus.name,
                role=turn.say(language, f"casus.role_{member.role}"),
                facilitator=member.facilitating is Facilitating.YES,
                answers=[_answer_line(turn, language, team, answer) for answer in kept],
            )
        )
    return Message(text="\n\n".join(parts), language=language)


def my_answers(turn: Turn, event: Event) -> Shown:
    """`/reflectie aanpassen` and `weghalen`: my newest answers, each with its two buttons."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = _memberships(turn, person, everything=True)
    language = turn.language_for(event, person, mine[0][0].casus if mine else None)
    sections = _answer_sections(turn, language, mine)
    return Home(title=turn.say(language, "home.title"), sections=tuple(sections), language=language)


def stop(turn: Turn, event: Event) -> Shown:
    """`/reflectie stop`: no more messages to me from this casus (in a direct message: from any). Answers stay mine."""
    person = turn.tx.people.know(event.who, turn.now)
    here = turn.tx.casussen.at(event.place, event.who).casus
    language = turn.language_for(event, person, here)
    stopped = []
    for team, member in _memberships(turn, person):
        if here is None or team.casus.id == here.id:
            turn.tx.people.save_member(replace(member, presence=Presence.STOPPED))
            stopped.append(team.casus.name)
    if not stopped:
        return turn.message(language, "own_data.not_a_member")
    turn.tell_actor(event, f"stopped/{event.key}", turn.message(language, "own_data.stopped", casussen=stopped))
    return turn.message(language, "own_data.stopped", casussen=stopped)


def choose_settings(turn: Turn, event: Chose) -> Shown:
    """The button «Mijn moment» on the home page."""
    spot = turn.tx.casussen.at(event.place, event.who, event.value)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus or not spot.member:
        return turn.message(language, "own_data.not_a_member")
    return Form(
        name="settings",
        context=event.value,
        title=turn.say(language, "own_data.settings_title", casus=Markdown(spot.casus.name)),
        intro=turn.say(language, "own_data.settings_intro"),
        fields=(
            Field(
                name="moment",
                label=turn.say(language, "own_data.field_moment"),
                kind="line",
                value=spot.member.moment.isoformat("minutes") if spot.member.moment else "",
                hint=turn.say(language, "own_data.field_moment_hint"),
                required=False,
                max_length=5,
            ),
        ),
        submit=turn.say(language, "own_data.settings_submit"),
        language=language,
    )


def submit_settings(turn: Turn, event: Submitted) -> Shown:
    """The form «Mijn moment»."""
    spot = turn.tx.casussen.at(event.place, event.who, event.context)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.member:
        return turn.message(language, "own_data.not_a_member")
    written = event.fields.get("moment", "").strip().replace(".", ":")
    moment = _read_time(written)
    if written and (moment is None or not agenda.is_own_moment(moment)):
        return Problem(fields={"moment": turn.say(language, "own_data.moment_wrong")})
    turn.tx.people.save_member(replace(spot.member, moment=moment))
    return turn.message(language, "own_data.settings_kept")


def _read_time(written: str) -> time | None:
    hours, _, minutes = written.partition(":")
    if not (hours.isascii() and hours.isdigit() and (minutes or "0").isascii() and (minutes or "0").isdigit()):
        return None
    if int(hours) > 23 or int(minutes or 0) > 59:
        return None
    return time(int(hours), int(minutes or 0))


def _open_section(turn: Turn, language: str, team: Team, round_: Round) -> Section:
    return Section(
        title=turn.say(language, "home.open_title"),
        text=turn.say(
            language,
            "home.open_question",
            casus=team.casus.name,
            questions=[rounds.question_in(turn, language, asked) for asked in round_.asked],
            closes=turn.local(team.casus, round_.closes_at),
        ),
        choices=tuple(rounds.choices(turn, language, round_)),
    )


def _answer_sections(turn: Turn, language: str, mine: list[tuple[Team, Member]]) -> list[Section]:
    by_member = {member.id: team for team, member in mine}
    kept = turn.tx.answers.of_members(list(by_member))
    title = turn.say(language, "home.answers_title")
    if not kept:
        return [Section(title=title, text=turn.say(language, "home.no_answers"))]
    return [
        Section(
            title=title if number == 0 else "",
            text=_answer_line(turn, language, by_member[answer.member_id], answer),
            choices=(
                turn.choice(language, "edit", answer.id),
                turn.choice(language, "withdraw", answer.id, style="danger"),
            )
            if answer.state is AnswerState.PRESENT
            else (),
        )
        for number, answer in enumerate(kept)
    ]


def _answer_line(turn: Turn, language: str, team: Team, answer: Answer) -> Markdown:
    return turn.say(
        language,
        "home.answer",
        casus=team.casus.name,
        question=answer.question,
        text=answer.text,
        day=turn.local(team.casus, answer.answered_at),
        level=turn.say(language, f"answers.level_{answer.share}"),
    )


def _casus_section(turn: Turn, language: str, team: Team, member: Member) -> Section:
    casus = team.casus
    choices: list[Choice] = [turn.choice(language, "settings", casus.id)]
    if member.presence is not Presence.ACTIVE:
        choices = [turn.choice(language, "join", casus.id)] if casus.state is not CasusState.CLOSED else []
    elif member.facilitating is Facilitating.YES and casus.state is CasusState.LIVE:
        choices += [
            turn.choice(language, "ask_now", casus.id),
            turn.choice(language, "casus_pause", casus.id),
            turn.choice(language, "casus_close", casus.id, style="danger"),
        ]
    elif member.facilitating is Facilitating.YES and casus.state is CasusState.PAUSED:
        choices += [
            turn.choice(language, "casus_resume", casus.id, style="primary"),
            turn.choice(language, "casus_close", casus.id, style="danger"),
        ]
    return Section(
        title=turn.say(language, "home.casus_title"),
        text=turn.say(
            language,
            "home.casus",
            casus=casus.name,
            role=turn.say(language, f"casus.role_{member.role}"),
            facilitator=member.facilitating is Facilitating.YES,
            state=str(casus.state),
            active=member.presence is Presence.ACTIVE,
        ),
        choices=tuple(choices),
    )


# Shared


def _mine(turn: Turn, event: Event, answer_id: str) -> tuple[Answer | None, Member | None, str]:
    """The answer if it is of whoever did this and still there, its member, and the language to speak in. Read again
    once the casus is held, so that two withdrawals at once are one."""
    found = turn.tx.answers.get([answer_id]).get(answer_id)
    spot = turn.tx.casussen.at(event.place, event.who, found.casus_id if found else None)
    language = turn.language_for(event, spot.person, spot.casus)
    answer = turn.tx.answers.get([answer_id]).get(answer_id) if found else None
    if not answer or not spot.member or spot.member.id != answer.member_id:
        return None, None, language
    if answer.state is not AnswerState.PRESENT:
        return None, None, language
    return answer, spot.member, language


def _memberships(turn: Turn, person: Person, *, everything: bool = False) -> list[tuple[Team, Member]]:
    members = [
        member for member in turn.tx.people.memberships(person.id) if everything or member.presence is Presence.ACTIVE
    ]
    by_casus = teams(turn, sorted({member.casus_id for member in members}))
    return [(by_casus[member.casus_id], member) for member in members]


def _open_rounds(turn: Turn, person: Person) -> list[tuple[Team, Member, Round]]:
    """The rounds that this person can answer and has not answered, over all casussen."""
    found = []
    for team, member in _memberships(turn, person):
        round_ = rounds.open_for(turn, team)
        if round_ and team.casus.state is CasusState.LIVE:
            mine = turn.tx.answers.by(round_.id, member.id)
            if not any(answer.state is AnswerState.PRESENT for answer in mine):
                found.append((team, member, round_))
    return found
