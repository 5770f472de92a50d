"""The synthesis of a round: gathered, composed by the worker, shown to the facilitators, posted, corrected.

A synthesis is a list of statements, each with the answers it rests on. `verified` looks at every statement and quote
again each time something is rendered, against the answers as they are now, and leaves out what does not hold: it fails
closed. Composing itself is `bot/synthesis`, behind the `Composer` port.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import agenda, sharing
from bot.core.events import Chose
from bot.core.flows.answers import Released
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Choice, Message, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    Member,
    Moment,
    Review,
    Round,
    Share,
    Side,
    Statement,
    Synthesis,
    SynthesisState,
    new_id,
)
from bot.core.ports.composer import Material, Said
from bot.core.ports.library import Markdown
from bot.core.sharing import Sight

JOB = "synthesis"
"""The kind of work that the worker does here; its subject is a round id."""
NOT_READY_YET = timedelta(minutes=15)


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """What a synthesis will rest on, read at one moment. `mark` differs as soon as any of it has changed."""

    team: Team
    round_: Round
    material: Material
    mark: tuple[object, ...]


@dataclass(frozen=True, kw_only=True)
class Posted:
    """A posted synthesis as it stands now, for exports: what it says, and where every answer came from.

    `origins` gives, per answer of the round that was not withdrawn, the platform's user and the key of the question.
    """

    people: int
    answers: int
    statements: tuple[Statement, ...]
    markdown: str
    origins: dict[str, tuple[str, str]]
    not_shared: tuple[str, ...]


# Making


def want(turn: Turn, due: Sequence[Moment]) -> None:
    """It is time for drafts: ask the worker for them."""
    for moment in due:
        turn.tx.wanted.want(JOB, moment.subject)


def gather(turn: Turn, round_id: str) -> Gathered | None:
    """Read what the synthesis of a round may rest on; None when the round is gone."""
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    if not round_:
        return None
    team = teams(turn, [round_.casus_id])[round_.casus_id]
    members = {member.id: member for member in team.members}
    usable = [
        answer
        for answer in turn.tx.answers.of_rounds([round_id])
        if sharing.counts(answer) and answer.state is AnswerState.PRESENT
    ]
    roles = sharing.roles_of(team.members)
    material = Material(
        casus=team.casus.name,
        week=round_.occurrence,
        language=team.casus.language,
        roles=dict(roles),
        said=tuple(
            Said(
                answer_id=answer.id,
                person=answer.member_id,
                role=members[answer.member_id].role,
                side=members[answer.member_id].side,
                name=team.name(members[answer.member_id]) if answer.share is Share.NAME else "",
                question=answer.question,
                text=answer.text,
                share=answer.share,
            )
            for answer in usable
        ),
    )
    mark = (tuple((answer.id, answer.changed, answer.share) for answer in usable), material)
    return Gathered(team=team, round_=round_, material=material, mark=mark)


def store(turn: Turn, gathered: Gathered, statements: tuple[Statement, ...]) -> bool:
    """Store what was composed as the newest version and show it where it belongs.

    False when something it rests on has changed since it was gathered: then it is to be composed again.
    """
    now = gather(turn, gathered.round_.id)
    if not now or now.mark != gathered.mark:
        return now is None
    team, round_ = now.team, now.round_
    before = turn.tx.syntheses.newest(team.casus.id, round_.occurrence)
    counted = tuple(said.answer_id for said in now.material.said)
    if before and before.statements == statements and before.counted == counted:
        return True
    posted = before is not None and before.state is SynthesisState.POSTED
    synthesis = Synthesis(
        id=new_id(turn.now),
        casus_id=team.casus.id,
        round_id=round_.id,
        week=round_.occurrence,
        version=before.version + 1 if before else 1,
        state=before.state if before else SynthesisState.DRAFT,
        language=now.material.language,
        statements=statements,
        counted=counted,
        made_at=turn.now,
        posted_at=before.posted_at if before else None,
        corrected_on=turn.local(team.casus, turn.now).date() if posted else None,
        prompts_digest=turn.library.digest,
        code_version=turn.code_version,
        read_by=before.read_by if before and posted else (),
        agreed_by=before.agreed_by if before and posted else (),
    )
    turn.tx.syntheses.add(synthesis)
    show(turn, team, round_, synthesis)
    return True


# Rendering


def verified(turn: Turn, team: Team, synthesis: Synthesis, answers: Mapping[str, Answer]) -> tuple[Statement, ...]:
    """The statements that hold now: every source present (or expired) and shareable, every quote to the letter, allowed
    and under an allowed label, and enough people. What does not hold is left out."""
    counted = _people(synthesis, answers)
    people = len(counted)
    if people < sharing.THEMES_FROM_PEOPLE:
        return ()
    members = {member.id: member for member in team.members}
    full = sharing.is_full_format(members[member_id].side for member_id in counted)
    roles = sharing.roles_of(team.members)

    def holds(statement: Statement) -> bool:
        return bool(statement.sources) and all(
            source in answers and answers[source].round_id == synthesis.round_id and sharing.counts(answers[source])
            for source in statement.sources
        )

    def role_label(member: Member) -> str | None:
        if roles[member.role] < sharing.ROLE_LABEL_FROM or not full:
            return None
        return str(turn.say(synthesis.language, f"syntheses.role_{member.role}"))

    def with_quotes_that_hold(statement: Statement) -> Statement:
        return replace(
            statement,
            quotes=tuple(
                quote
                for quote in statement.quotes
                if quote.answer_id in statement.sources
                and sharing.may_quote(
                    quote,
                    answers[quote.answer_id],
                    author_name=team.name(members[answers[quote.answer_id].member_id]),
                    role_label=role_label(members[answers[quote.answer_id].member_id]),
                    people=people,
                )
            ),
        )

    return tuple(with_quotes_that_hold(statement) for statement in synthesis.statements if holds(statement))


def body(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> Markdown:
    """The text of a synthesis, from what holds now."""
    language = synthesis.language
    answers = turn.tx.answers.get(_rests_on(synthesis))
    people = _people(synthesis, answers)
    sides = {member.side for member in team.members if member.id in people}
    statements = verified(turn, team, synthesis, answers)
    head = turn.say(
        language,
        "syntheses.head",
        casus=team.casus.name,
        week=int(synthesis.week[-2:]),
        people=len(people),
        members=max(len(team.active()), len(people)),
        both_sides={Side.MUNICIPALITY, Side.INITIATIVE} <= sides,
        questions=[asked.text for asked in round_.asked],
        read=bool(synthesis.read_by or synthesis.agreed_by),
        is_posted=synthesis.state is SynthesisState.POSTED,
        corrected_on=synthesis.corrected_on,
    )
    if not statements:
        empty = "nobody" if not people else "few" if len(people) < sharing.THEMES_FROM_PEOPLE else "no_points"
        return Markdown(
            f"{head}\n\n{turn.say(language, f'syntheses.{empty}')}\n\n{turn.say(language, 'syntheses.foot')}"
        )
    parts: list[str] = [head]
    block = None
    for statement in statements:
        if statement.block != block:
            block = statement.block
            parts.append(turn.say(language, f"syntheses.block_{block}"))
        quotes = [(quote.text, quote.label) for quote in statement.quotes]
        parts.append(turn.say(language, "syntheses.statement", text=Markdown(statement.text), quotes=quotes))
    parts.append(turn.say(language, "syntheses.take_along"))
    parts.append(turn.say(language, "syntheses.foot"))
    return Markdown("\n\n".join(parts))


def show(turn: Turn, team: Team, round_: Round, synthesis: Synthesis, *, also: Sequence[str] = ()) -> None:
    """Put the newest text where it belongs: drafts with the facilitators, a posted one in the rooms.

    `also` are keys of messages that must be put right: a draft with somebody who is no facilitator any more, too.
    """
    text = body(turn, team, round_, synthesis)
    shows = _rests_on(synthesis)
    if synthesis.state is SynthesisState.POSTED:
        sources = turn.choice(synthesis.language, "sources", synthesis.casus_id, synthesis.week)
        message = Message(text=text, choices=(sources,), language=synthesis.language)
        for room in team.rooms:
            key = f"synthesis/{synthesis.casus_id}/{synthesis.week}/{room.id}"
            turn.post(team.casus, room, key, message, shows=shows)
    facilitators = team.facilitators()
    for member in team.members:
        key = f"draft/{synthesis.casus_id}/{synthesis.week}/{member.id}"
        if member not in facilitators and key not in also:
            continue
        language = turn.language_of(member, team.persons[member.person_id], team.casus)
        message = turn.message(
            language,
            "syntheses.draft",
            choices=_draft_choices(turn, language, team, synthesis),
            casus=team.casus.name,
            text=text,
            state=str(synthesis.state),
            review=str(team.casus.review),
            posts=turn.local(team.casus, posts_at(turn, team, round_)),
        )
        turn.tell(member, key, message, shows=shows)


def _draft_choices(turn: Turn, language: str, team: Team, synthesis: Synthesis) -> tuple[Choice, ...]:
    ids = (synthesis.casus_id, synthesis.week)
    sources = turn.choice(language, "sources", *ids)
    if synthesis.state is SynthesisState.POSTED:
        return (sources,)
    if synthesis.state is SynthesisState.HELD:
        return turn.choice(language, "synthesis_post", *ids, style="primary"), sources
    hold = turn.choice(language, "synthesis_hold", *ids, style="danger")
    if team.casus.review is Review.BOTH:
        return turn.choice(language, "synthesis_agree", *ids, style="primary"), hold, sources
    if team.casus.review is Review.VETO:
        return turn.choice(language, "synthesis_read", *ids, style="primary"), hold, sources
    return (sources,)


# Posting


def posts_at(turn: Turn, team: Team, round_: Round) -> datetime:
    """When the synthesis of a round is due to be posted."""
    return agenda.plan_from(team.casus.rhythm, team.casus.zone, turn.days_off, round_.opened_at).posts_at


def post_due(turn: Turn, due: Sequence[Moment]) -> None:
    """Post the syntheses whose time has come, unless they are held back, wait for a yes, or came too late to be looked at."""
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    by_casus = teams(turn, sorted({round_.casus_id for round_ in rounds.values()}))
    for moment in due:
        round_ = rounds[moment.subject]
        team = by_casus[round_.casus_id]
        synthesis = turn.tx.syntheses.newest(team.casus.id, round_.occurrence)
        if not synthesis:
            turn.tx.wanted.want(JOB, round_.id)
            turn.tx.moments.postpone(moment, turn.now + NOT_READY_YET)
        elif synthesis.state is SynthesisState.DRAFT and _too_fresh(turn, team, synthesis):
            turn.tx.moments.postpone(moment, synthesis.made_at + agenda.TIME_TO_LOOK)
        elif synthesis.state is SynthesisState.HELD or not _has_yes(team, synthesis):
            for room in team.rooms:
                later = turn.message(team.casus.language, "syntheses.later")
                turn.post(team.casus, room, f"later/{team.casus.id}/{round_.occurrence}/{room.id}", later)
        elif synthesis.state is SynthesisState.DRAFT:
            _post(turn, team, round_, synthesis)


def _post(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> None:
    posted = replace(synthesis, state=SynthesisState.POSTED, posted_at=turn.now)
    turn.tx.syntheses.save(posted)
    show(turn, team, round_, posted)


def _has_yes(team: Team, synthesis: Synthesis) -> bool:
    return team.casus.review is not Review.BOTH or len(synthesis.agreed_by) >= 2


def _too_fresh(turn: Turn, team: Team, synthesis: Synthesis) -> bool:
    looked_at = synthesis.read_by or synthesis.agreed_by
    if team.casus.review is Review.NONE or looked_at:
        return False
    return turn.now - synthesis.made_at < agenda.TIME_TO_LOOK


# What facilitators and members do


def decide(turn: Turn, event: Chose) -> Shown:
    """A facilitator read a draft, agrees, holds it back, or lets it go after all."""
    casus_id, week = ids(event.value, 2)
    team = teams(turn, [casus_id]).get(casus_id)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    member = team.member_of(spot.person) if team else None
    synthesis = turn.tx.syntheses.newest(casus_id, week)
    if not team or not member or member not in team.facilitators():
        return turn.message(language, "syntheses.only_facilitators")
    if not synthesis or synthesis.state is SynthesisState.POSTED:
        return turn.message(language, "syntheses.already_posted")
    round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
    if event.action == "synthesis_hold":
        changed = replace(synthesis, state=SynthesisState.HELD)
    else:
        changed = replace(
            synthesis,
            state=SynthesisState.DRAFT,
            read_by=_with(synthesis.read_by, member.id),
            agreed_by=_with(synthesis.agreed_by, member.id)
            if event.action != "synthesis_read"
            else synthesis.agreed_by,
        )
    is_due = posts_at(turn, team, round_) <= turn.now
    if is_due and changed.state is SynthesisState.DRAFT and _has_yes(team, changed):
        _post(turn, team, round_, changed)
    else:
        turn.tx.syntheses.save(changed)
        show(turn, team, round_, changed)
    return turn.message(language, f"syntheses.did_{event.action.removeprefix('synthesis_')}")


def sources(turn: Turn, event: Chose) -> Shown:
    """«Waar komt dit vandaan?»: per statement its sources, as far as this person may see them."""
    casus_id, week = ids(event.value, 2)
    team = teams(turn, [casus_id]).get(casus_id)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    member = team.member_of(spot.person) if team else None
    synthesis = turn.tx.syntheses.newest(casus_id, week)
    if not team or not synthesis or not member or member not in team.active():
        return turn.message(language, "syntheses.only_members")
    if synthesis.state is not SynthesisState.POSTED and member not in team.facilitators():
        return turn.message(language, "syntheses.only_members")
    answers = turn.tx.answers.get(_rests_on(synthesis))
    parts: list[str] = [turn.say(language, "syntheses.sources_head", week=int(week[-2:]))]
    for statement in verified(turn, team, synthesis, answers):
        lines = [_source_line(turn, language, team, member, statement, answers[source]) for source in statement.sources]
        parts.append(
            turn.say(
                language,
                "syntheses.sources_of",
                text=Markdown(statement.text),
                lines=[line for line in lines if line],
                unseen=sum(line is None for line in lines),
            )
        )
    if len(parts) == 1:
        parts.append(turn.say(language, "syntheses.sources_none"))
    return Message(text="\n\n".join(parts), language=language)


def _source_line(
    turn: Turn, language: str, team: Team, viewer: Member, statement: Statement, answer: Answer
) -> Markdown | None:
    seen = sharing.sight(answer, viewer)
    if seen is Sight.OWN:
        return turn.say(language, "syntheses.source_own", text=answer.text)
    if seen is Sight.TEXT_WITH_NAME:
        name = next(team.name(member) for member in team.members if member.id == answer.member_id)
        return turn.say(language, "syntheses.source_named", text=answer.text, name=name)
    if seen is Sight.TEXT:
        return turn.say(language, "syntheses.source_text", text=answer.text)
    quoted = [quote.text for quote in statement.quotes if quote.answer_id == answer.id]
    if seen is Sight.QUOTED_ONLY and quoted:
        return turn.say(language, "syntheses.source_text", text=quoted[0])
    return None


def posted(turn: Turn, casus_id: str, week: str) -> Posted | None:
    """The posted synthesis of a week; None when there is none (yet)."""
    synthesis = turn.tx.syntheses.newest(casus_id, week)
    if not synthesis or synthesis.state is not SynthesisState.POSTED:
        return None
    team = teams(turn, [casus_id])[casus_id]
    round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
    members = {member.id: member for member in team.members}
    given = [each for each in turn.tx.answers.of_rounds([round_.id]) if each.state is not AnswerState.WITHDRAWN]
    answers = {answer.id: answer for answer in given}
    return Posted(
        people=len(_people(synthesis, answers)),
        answers=sum(counted in answers for counted in synthesis.counted),
        statements=verified(turn, team, synthesis, answers),
        markdown=body(turn, team, round_, synthesis),
        origins={each.id: (members[each.member_id].user, each.question_key) for each in given},
        not_shared=tuple(each.id for each in given if not sharing.counts(each)),
    )


# Correcting


def correct(turn: Turn, released: Released) -> None:
    """Take an answer out of the syntheses that rested on it, now, and ask the worker to compose them anew.

    What rested on the answer disappears at once, in drafts and in what was posted; what can be said without it comes
    back with the next version.
    """
    gone = released.answer_id
    for synthesis in released.syntheses:
        team = teams(turn, [synthesis.casus_id])[synthesis.casus_id]
        round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
        is_posted = synthesis.state is SynthesisState.POSTED
        changed = replace(
            synthesis,
            statements=tuple(each for each in synthesis.statements if gone not in each.sources),
            counted=tuple(each for each in synthesis.counted if each != gone),
            corrected_on=turn.local(team.casus, turn.now).date() if is_posted else None,
        )
        turn.tx.syntheses.save(changed)
        show(turn, team, round_, changed, also=released.messages)
        turn.tx.wanted.want(JOB, round_.id)


def _rests_on(synthesis: Synthesis) -> tuple[str, ...]:
    of_statements = (source for statement in synthesis.statements for source in statement.sources)
    return tuple(dict.fromkeys([*synthesis.counted, *of_statements]))


def _people(synthesis: Synthesis, answers: Mapping[str, Answer]) -> set[str]:
    return {
        answers[counted].member_id
        for counted in synthesis.counted
        if counted in answers and sharing.counts(answers[counted])
    }


def _with(members: tuple[str, ...], member_id: str) -> tuple[str, ...]:
    return members if member_id in members else (*members, member_id)
