"""What a synthesis says now: verified against the answers as they are, as text, in its places.

`verified` looks at every statement and quote again each time something is rendered and leaves out what does not hold: it
fails closed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core import agenda, sharing
from bot.core.flows.rounds.question import labelled
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Choice, Message
from bot.core.model import (
    Answer,
    AnswerState,
    CasusState,
    Member,
    Review,
    Round,
    Side,
    Statement,
    Synthesis,
    SynthesisState,
)
from bot.core.ports.library import Markdown


def posts_at(turn: Turn, team: Team, round_: Round) -> datetime:
    """When the synthesis of a round is due to be posted."""
    return agenda.plan_from(team.casus.rhythm, team.casus.zone, turn.days_off, round_.opened_at).posts_at


def verified(turn: Turn, team: Team, synthesis: Synthesis, answers: Mapping[str, Answer]) -> tuple[Statement, ...]:
    """The statements that hold now: every source present (or expired) and shareable, every quote to the letter, allowed
    and under an allowed label, and enough people. What does not hold is left out."""
    counted = people_of(synthesis, answers)
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
    answers = turn.tx.answers.get(rests_on(synthesis))
    people = people_of(synthesis, answers)
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
        questions=labelled(turn, language, round_),
        read=bool(synthesis.read_by or synthesis.agreed_by),
        is_posted=synthesis.state is SynthesisState.POSTED,
        corrected_on=synthesis.corrected_on,
    )
    if not statements:
        goes_on = team.casus.state is CasusState.LIVE
        if len(people) < sharing.THEMES_FROM_PEOPLE:
            why = turn.say(language, "syntheses.few" if people else "syntheses.nobody", goes_on=goes_on)
        else:
            why = turn.say(language, "syntheses.no_points")
        return Markdown(f"{head}\n\n{why}\n\n{turn.say(language, 'syntheses.foot')}")
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
    shows = rests_on(synthesis)
    if synthesis.state is SynthesisState.POSTED:
        sources = turn.choice(synthesis.language, "sources", synthesis.casus_id, synthesis.week)
        message = Message(text=text, choices=(sources,), language=synthesis.language)
        for room in team.rooms:
            key = f"synthesis/{synthesis.casus_id}/{synthesis.week}/{room.id}"
            turn.post(room, key, message, shows=shows)
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
        people=len(people_of(synthesis, answers)),
        answers=sum(counted in answers for counted in synthesis.counted),
        statements=verified(turn, team, synthesis, answers),
        markdown=body(turn, team, round_, synthesis),
        origins={each.id: (members[each.member_id].user, each.question_key) for each in given},
        not_shared=tuple(each.id for each in given if not sharing.counts(each)),
    )


def rests_on(synthesis: Synthesis) -> tuple[str, ...]:
    of_statements = (source for statement in synthesis.statements for source in statement.sources)
    return tuple(dict.fromkeys([*synthesis.counted, *of_statements]))


def people_of(synthesis: Synthesis, answers: Mapping[str, Answer]) -> set[str]:
    return {
        answers[counted].member_id
        for counted in synthesis.counted
        if counted in answers and sharing.counts(answers[counted])
    }
