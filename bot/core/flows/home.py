"""The home page of one person, and the commands about oneself: my data, my answers, my moment, stop.

Read next: `own_data.py` for changing and withdrawing.
"""

from __future__ import annotations

import json
from dataclasses import replace

from bot.core import agenda
from bot.core.events import Chose, Event, HomeOpened, Submitted
from bot.core.flows import consents, guiding
from bot.core.flows.digests import own_part, trajectories
from bot.core.flows.items import stand
from bot.core.flows.kept import own_items
from bot.core.flows.rounds import asking, question
from bot.core.flows.sessions import at_hand, regrouping
from bot.core.flows.syntheses.rendering import posts_at
from bot.core.flows.turn import Team, Turn, memberships
from bot.core.messages import Choice, Field, Form, Home, Message, Problem, Section, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    Casus,
    CasusState,
    Facilitating,
    Member,
    Presence,
    Review,
    Round,
    Session,
    Synthesis,
    SynthesisState,
)
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown


def home(turn: Turn, event: HomeOpened) -> Home:
    """My open questions, my answers, my casussen, and for facilitators the state of theirs."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = memberships(turn, person, everything=True)
    language = turn.language_for(event, person, mine[0][0].casus if mine else None)
    sections = [_open_section(turn, language, *each) for each in asking.open_rounds(turn, person)]
    sections += [_step_section(turn, language, *each) for each in at_hand.stages_open(turn, mine)]
    if not sections:
        sections.append(
            Section(title=turn.say(language, "home.open_title"), text=turn.say(language, "home.nothing_open"))
        )
    sections += _draft_sections(turn, language, mine)
    sections += _answer_sections(turn, language, mine)
    for team, member in mine:
        sections += [
            *own_items.home_section(turn, language, team, member),
            _casus_section(turn, language, team, member),
        ]
    sections += trajectories.sections(turn, language, person)
    if not mine:
        sections.append(Section(title=turn.say(language, "home.casus_title"), text=turn.say(language, "home.no_casus")))
    return Home(title=turn.say(language, "home.title"), sections=tuple(sections), language=language)


def my_data(turn: Turn, event: Event) -> Shown:
    """`/reflectie mijn-gegevens`: everything that is kept about me, in words."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = memberships(turn, person, everything=True)
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
                hidden=[_answer_line(turn, language, team, answer) for answer in _hidden(turn, team, member)],
                refused=[str(int(week[-2:])) for week, _ in turn.tx.rounds.refused_by([member.id])[member.id]],
                read=[str(int(each.week[-2:])) for each in _looked_at(turn, team, member)],
                kept=own_items.in_words(turn, language, team, member),
            )
        )
    parts += own_part.in_words(turn, language, person)
    return Message(text="\n\n".join(parts), choices=(turn.choice(language, "as_json", ""),), language=language)


def my_answers(turn: Turn, event: Event) -> Shown:
    """`/reflectie aanpassen` and `weghalen`: my newest answers, each with its two buttons."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = memberships(turn, person, everything=True)
    language = turn.language_for(event, person, mine[0][0].casus if mine else None)
    sections = _answer_sections(turn, language, mine)
    return Home(title=turn.say(language, "home.title"), sections=tuple(sections), language=language)


def stop(turn: Turn, event: Event) -> Shown:
    """`/reflectie stop`: no more messages to me from this casus (in a direct message: from any). Answers stay mine."""
    person = turn.tx.people.know(event.who, turn.now)
    here = turn.tx.casussen.at(event.place, event.who).casus
    language = turn.language_for(event, person, here)
    stopped = []
    for team, member in memberships(turn, person):
        if here is None or team.casus.id == here.id:
            turn.tx.people.save_member(replace(member, presence=Presence.STOPPED))
            regrouping.follow(turn, team.casus.id)
            stopped.append(team.casus.name)
    guiding.stop(turn, person.id)
    if here is None:
        stopped += trajectories.stop_all(turn, person)
    if not stopped:
        return turn.message(language, "own_data.not_a_member")
    turn.tell_actor(event, f"stopped/{event.key}", turn.message(language, "own_data.stopped", casussen=stopped))
    return turn.message(language, "own_data.stopped", casussen=stopped)


def settings(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The button «Mijn moment», or `/reflectie pauze`: no private messages to me for a while, or at another time."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus or not spot.member:
        return turn.message(language, "own_data.not_a_member")
    moment, away = spot.member.moment, spot.member.away_until

    def line(name: str, value: str, longest: int) -> Field:
        return Field(
            name=name,
            label=turn.say(language, f"own_data.field_{name}"),
            kind="line",
            value=value,
            hint=turn.say(language, f"own_data.field_{name}_hint"),
            required=False,
            max_length=longest,
        )

    return Form(
        name="settings",
        context=spot.casus.id,
        title=turn.say(language, "own_data.settings_title", casus=Markdown(spot.casus.name)),
        intro=turn.say(language, "own_data.settings_intro"),
        fields=(
            line("moment", moment.isoformat("minutes") if moment else "", 5),
            line("away", away.strftime("%d-%m-%Y") if away else "", 10),
        ),
        submit=turn.say(language, "own_data.settings_submit"),
        language=language,
    )


def submit_settings(turn: Turn, event: Submitted) -> Shown:
    """The form «Mijn moment»: a time of the day, and a day until which I am away. Both may be empty."""
    spot = turn.tx.casussen.at(event.place, event.who, event.context)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.member or not spot.casus:
        return turn.message(language, "own_data.not_a_member")
    moment = agenda.read_time(event.fields.get("moment", ""))
    away = agenda.read_day(event.fields.get("away", ""))
    wrong: dict[str, str] = {}
    if event.fields.get("moment", "").strip() and (moment is None or not agenda.is_own_moment(moment)):
        wrong["moment"] = turn.say(language, "own_data.moment_wrong")
    if event.fields.get("away", "").strip() and (away is None or away < turn.local(spot.casus, turn.now).date()):
        wrong["away"] = turn.say(language, "own_data.away_wrong")
    if wrong:
        return Problem(fields=wrong)
    turn.tx.people.save_member(replace(spot.member, moment=moment, away_until=away))
    regrouping.follow(turn, spot.member.casus_id)
    return turn.message(language, "own_data.settings_kept")


def as_json(turn: Turn, event: Chose) -> Shown:
    """The button «Als JSON»: the same data for a machine."""
    person = turn.tx.people.know(event.who, turn.now)
    mine = memberships(turn, person, everything=True)
    language = turn.language_for(event, person, mine[0][0].casus if mine else None)
    locales = turn.tx.people.identities([member for _, member in mine])
    data: dict[str, object] = {
        "name": person.name,
        "language": person.language,
        "accounts": [
            {"platform": each.platform, "workspace": each.workspace, "user": each.user}
            for each in turn.tx.links.accounts(person.id)
        ],
        "casussen": [
            {
                "casus": team.casus.name,
                "account": {
                    "platform": member.platform,
                    "workspace": member.workspace,
                    "user": member.user,
                    "language": locales[member.id].locale if member.id in locales else None,
                },
                "role": member.role,
                "side": member.side,
                "facilitating": member.facilitating,
                "presence": member.presence,
                "own_moment": member.moment.isoformat("minutes") if member.moment else None,
                "away_until": member.away_until.isoformat() if member.away_until else None,
                "who_may_see_last_chosen": member.share,
                "answers": [
                    {
                        "question": answer.question,
                        "text": answer.text,
                        "who_may_see": answer.share,
                        "via": answer.via,
                        "answered_at": answer.answered_at.isoformat(),
                        "state": answer.state,
                        "hidden": answer.state is AnswerState.WITHDRAWN,
                    }
                    for answer in (*turn.tx.answers.of_members([member.id]), *_hidden(turn, team, member))
                ],
                "central_questions": [
                    {"version": each.version, "text": each.text, "at": each.at.isoformat()}
                    for each in turn.tx.archive.central_questions(team.casus.id)
                    if each.proposed_by == member.id
                ],
                "not_now": [
                    {"week": week, "at": at.isoformat()}
                    for week, at in turn.tx.rounds.refused_by([member.id])[member.id]
                ],
                "drafts": [
                    {"week": each.week, "read": member.id in each.read_by, "agreed": member.id in each.agreed_by}
                    for each in _looked_at(turn, team, member)
                ],
                "choices_in_sessions": [
                    {"step": vote.step, "choice": vote.choice} for vote in turn.tx.sessions.votes_by([member.id])
                ],
                "follow_up_asked_last": member.followed_up,
                "may_be_used": consents.as_data(turn, member),
                "recognised": [
                    {"week": each.week, "point": each.point, "yes": each.yes, "at": each.at.isoformat()}
                    for each in turn.tx.recognitions.of_member(team.casus.id, member.id)
                ],
                **own_items.as_data(turn, team, member),
                **own_part.of_member(turn, team, member),
            }
            for team, member in mine
        ],
    }
    if coordinates := own_part.as_data(turn, person):
        data["coordinates"] = coordinates
    text = json.dumps(data, ensure_ascii=False, indent=1)
    return turn.message(language, "own_data.as_json", json=text)


def _open_section(turn: Turn, language: str, team: Team, member: Member, round_: Round) -> Section:
    return Section(
        title=turn.say(language, "home.open_title"),
        text=turn.say(
            language,
            "home.open_question",
            casus=team.casus.name,
            questions=question.questions_for(turn, language, round_, member),
            closes=turn.local(team.casus, round_.closes_at),
        ),
        choices=tuple(question.choices(turn, language, round_)),
    )


def _step_section(turn: Turn, language: str, team: Team, member: Member, session: Session, round_: Round) -> Section:
    """The open step of a session in which this person can still say something."""
    questions = at_hand.questions_for(turn, language, session, round_, member)
    return Section(
        title=turn.say(language, "home.step_title"),
        text=turn.say(
            language,
            "home.step",
            casus=team.casus.name,
            title=in_language(session.format.title, language),
            questions=questions,
            closes=turn.local(team.casus, round_.closes_at),
        ),
        choices=(turn.choice(language, "contribute", team.casus.id, round_.id, style="primary"),),
    )


def _draft_sections(turn: Turn, language: str, mine: list[tuple[Team, Member]]) -> list[Section]:
    """For who facilitates: where each summary stands that is not posted yet. The text itself is in their private line."""
    facilitated = {team.casus.id: team for team, member in mine if member in team.facilitators()}
    newest = turn.tx.rounds.newest(list(facilitated)) if facilitated else {}
    sections = []
    for casus_id, round_ in newest.items():
        team = facilitated[casus_id]
        synthesis = turn.tx.syntheses.newest(casus_id, round_.occurrence)
        if not synthesis or synthesis.state is SynthesisState.POSTED:
            continue
        is_held = synthesis.state is SynthesisState.HELD
        both = team.casus.review is Review.BOTH
        decide = turn.choice(language, "synthesis_post" if is_held else "synthesis_hold", casus_id, round_.occurrence)
        sections.append(
            Section(
                title=turn.say(language, "home.draft_title"),
                text=turn.say(
                    language,
                    "home.draft",
                    casus=team.casus.name,
                    week=str(int(round_.occurrence[-2:])),
                    held=is_held,
                    read=bool(synthesis.read_by or synthesis.agreed_by),
                    missing=max(0, 2 - len(synthesis.agreed_by)) if both else 0,
                    posts=turn.local(team.casus, posts_at(turn, team, round_)),
                ),
                choices=(decide, turn.choice(language, "sources", casus_id, round_.occurrence)),
            )
        )
    return sections


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
            choices=_answer_choices(turn, language, answer),
        )
        for number, answer in enumerate(kept)
    ]


def _answer_choices(turn: Turn, language: str, answer: Answer) -> tuple[Choice, ...]:
    """Of an expired answer the text is gone, but what was quoted of it stands: that can still be taken away."""
    withdraw = turn.choice(language, "withdraw", answer.id, style="danger")
    if answer.state is AnswerState.EXPIRED:
        return (withdraw,)
    return turn.choice(language, "edit", answer.id), withdraw


def _hidden(turn: Turn, team: Team, member: Member) -> list[Answer]:
    """What this member withdrew or changed while the casus was frozen: still kept, so it is part of their data."""
    return [answer for answer in turn.tx.answers.hidden(team.casus.id) if answer.member_id == member.id]


def _looked_at(turn: Turn, team: Team, member: Member) -> list[Synthesis]:
    """The summaries of which this member said, before they were posted, that they read it or agreed."""
    return [each for each in turn.tx.syntheses.of(team.casus.id) if member.id in (*each.read_by, *each.agreed_by)]


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
    else:
        choices += own_items.home_choices(turn, language, team, member)
        if member.facilitating is Facilitating.YES:
            choices += _facilitator_choices(turn, language, casus)
    return Section(
        title=turn.say(language, "home.casus_title"),
        text=turn.say(
            language,
            "home.casus",
            casus=casus.name,
            sides=casus.sides,
            stand=stand.said(turn, language, now) if (now := stand.of(turn, casus)) else None,
            role=turn.say(language, f"casus.role_{member.role}"),
            facilitator=member.facilitating is Facilitating.YES,
            state=str(casus.state),
            active=member.presence is Presence.ACTIVE,
            frozen=casus.frozen is not None,
        ),
        choices=tuple(choices),
    )


def _facilitator_choices(turn: Turn, language: str, casus: Casus) -> list[Choice]:
    frozen = turn.choice(language, "thaw" if casus.frozen else "freeze", casus.id)
    close = turn.choice(language, "casus_close", casus.id, style="danger")
    match casus.state:
        case CasusState.LIVE:
            ask, pause = turn.choice(language, "ask_now", casus.id), turn.choice(language, "casus_pause", casus.id)
            rhythm, on_behalf = turn.choice(language, "rhythm", casus.id), turn.choice(language, "on_behalf", casus.id)
            return [ask, turn.choice(language, "stand", casus.id), on_behalf, rhythm, pause, frozen, close]
        case CasusState.PAUSED:
            return [turn.choice(language, "casus_resume", casus.id, style="primary"), frozen, close]
    return [frozen]
