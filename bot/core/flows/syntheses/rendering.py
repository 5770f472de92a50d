"""What a synthesis says now: verified against the answers as they are, as text, in its places.

`verified` looks at every statement and quote again each time something is rendered and leaves out what does not hold: it
fails closed. What stands beside the statements comes from `beside.py`; what does not fit, `fitting.py` leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

from bot.core import agenda, sharing
from bot.core.flows.rounds.question import labelled
from bot.core.flows.syntheses import beside, hinting
from bot.core.flows.syntheses.fitting import Content, fit
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Choice, Message, words_in
from bot.core.model import (
    IN_SUMMARY,
    NAMED_TOO,
    Answer,
    AnswerState,
    Beside,
    CasusState,
    Consent,
    ConsentState,
    Member,
    Quote,
    Review,
    Room,
    Round,
    Share,
    Side,
    Statement,
    Synthesis,
    SynthesisState,
)
from bot.core.ports.library import Markdown

QUOTED_IN = ("opviel", "ander_geluid")
"""The blocks in which quotes stand."""
IN_SHORT = "kort"
"""The block that comes before all others but one; what became of last week follows it at once."""
ONE_SIDE = "een_kant"
"""That one side was heard: whoever reads on has to know that first."""


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
    consents = [each for each in turn.tx.consents.of_answers(list(answers)) if each.use == IN_SUMMARY]
    asked = {each.answer_id for each in consents}
    said_yes = [each for each in consents if each.state is ConsentState.YES]
    agreed = {(each.answer_id, each.text) for each in said_yes}
    new = [each for each in said_yes if _is_in_time(each, synthesis)]

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
                    agreed=(quote.answer_id, quote.text) in agreed if quote.answer_id in asked else None,
                )
            ),
        )

    def label_of(answer: Answer) -> str:
        author = members[answer.member_id]
        return team.name(author) if answer.share is Share.NAME else role_label(author) or ""

    def with_new_quotes(statements: Sequence[Statement]) -> Iterator[Statement]:
        """What authors said yes to, under the first point that rests on it."""
        there = {quote.answer_id for each in statements for quote in each.quotes}
        for each in statements:
            quotes = list(each.quotes)
            for consent in new:
                rests = consent.answer_id in each.sources and each.block in QUOTED_IN
                if rests and consent.answer_id not in there:
                    there.add(consent.answer_id)
                    label = label_of(answers[consent.answer_id])
                    quotes.append(Quote(answer_id=consent.answer_id, text=consent.text, label=label))
            yield replace(each, quotes=tuple(quotes))

    of_those_that_hold = [with_quotes_that_hold(each) for each in synthesis.statements if holds(each)]
    # Once more, because what authors agreed to must hold as well.
    return _each_words_once(with_quotes_that_hold(each) for each in with_new_quotes(of_those_that_hold))


def _each_words_once(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The same with each words quoted once: of two people who wrote the same, nobody reads who was quoted."""
    said: set[str] = set()

    def once(quote: Quote) -> bool:
        words = " ".join("".join(sign if sign.isalnum() else " " for sign in quote.text.casefold()).split())
        is_new = words not in said
        said.add(words)
        return is_new

    return tuple(replace(each, quotes=tuple(quote for quote in each.quotes if once(quote))) for each in statements)


def _is_in_time(consent: Consent, synthesis: Synthesis) -> bool:
    """Whether a yes came before the summary was posted: what stands in a room grows no quotes."""
    return synthesis.posted_at is None or (consent.said_at is not None and consent.said_at <= synthesis.posted_at)


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a synthesis says now: its statements and what stands beside them, as far as they fit, and the whole text."""

    statements: tuple[Statement, ...]
    beside: Beside
    markdown: Markdown


def said(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> Said:
    """Say a synthesis, from what holds now."""
    language = synthesis.language
    answers = turn.tx.answers.get(rests_on(synthesis))
    people = people_of(synthesis, answers)
    content = Content(statements=verified(turn, team, synthesis, answers), beside=beside.of(turn, team, synthesis))
    sides = {member.side for member in team.members if member.id in people}
    both_sides = {Side.MUNICIPALITY, Side.INITIATIVE} <= sides
    questions = labelled(turn, language, round_)
    foot = turn.say(language, "syntheses.foot", until=_correct_until(turn, team, round_, synthesis))

    def text(content: Content, *, as_it_stands: bool = True) -> Markdown:
        phase = content.beside.phase
        head = turn.say(
            language,
            "syntheses.head",
            casus=team.casus.name,
            week=int(synthesis.week[-2:]),
            phase=turn.say(language, f"syntheses.phase_{phase}") if phase else None,
            people=len(people),
            members=max(len(team.active()), len(people)),
            both_sides=both_sides,
            questions=questions if content.questions else [],
            read=as_it_stands and bool(synthesis.read_by or synthesis.agreed_by),
            is_posted=as_it_stands and synthesis.state is SynthesisState.POSTED,
            corrected_on=synthesis.corrected_on if as_it_stands else None,
        )
        parts = [head, *_parts(turn, team, synthesis, content, len(people)), foot]
        return Markdown("\n\n".join(parts))

    fitting = fit(content, lambda each: words_in(text(each, as_it_stands=False)))
    return Said(statements=fitting.statements, beside=fitting.beside, markdown=text(fitting))


def _parts(turn: Turn, team: Team, synthesis: Synthesis, content: Content, people: int) -> list[Markdown]:
    """The blocks between head and foot, in their order: that one side was heard, in short, what became of last week, what
    stood out and another voice, the stand, what is new, the central question, what to take along."""
    language = synthesis.language
    around = beside.blocks(turn, language, content.beside)
    short = [each for each in content.statements if each.block == IN_SHORT]
    also = [words_of(each) for each in content.statements if each.block == NAMED_TOO]
    points = [each for each in content.statements if each.block not in (IN_SHORT, NAMED_TOO, ONE_SIDE)]
    one_side = [each for each in content.statements if each.block == ONE_SIDE]
    parts = _in_blocks(turn, language, [*one_side, *short])
    if also:
        parts.append(turn.say(language, "syntheses.also", themes=also))
    along = None
    if content.statements:
        along = beside.take_along(turn, language, content.beside, synthesis.week) if content.take_along else None
    elif people < sharing.THEMES_FROM_PEOPLE:
        goes_on = team.casus.state is CasusState.LIVE
        parts.append(turn.say(language, "syntheses.few" if people else "syntheses.nobody", goes_on=goes_on))
    else:
        parts.append(turn.say(language, "syntheses.no_points"))
    last = (around.stand, around.new, around.sessions, around.central, along)
    return [
        *parts,
        *(each for each in (around.told, around.recognised) if each),
        *_in_blocks(turn, language, points),
        *(each for each in last if each),
    ]


def _in_blocks(turn: Turn, language: str, statements: Sequence[Statement]) -> list[Markdown]:
    """Statements in words, each block under its name."""
    parts: list[Markdown] = []
    for block, some in groupby(statements, key=attrgetter("block")):
        parts.append(turn.say(language, f"syntheses.block_{block}"))
        for statement in some:
            quotes = [(quote.text, quote.label) for quote in statement.quotes]
            about = {"text": words_of(statement), "edited": statement.edited, "quotes": quotes}
            parts.append(turn.say(language, "syntheses.statement", **about))
    return parts


def words_of(statement: Statement) -> str:
    """The words of a sentence for a text: the bot's own are Markdown, those of a facilitator are shown as they were typed."""
    return statement.text if statement.edited else Markdown(statement.text)


def _correct_until(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> date:
    posted_at = synthesis.posted_at or max(posts_at(turn, team, round_), turn.now)
    return agenda.correct_until(posted_at, team.casus.zone)


def show(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> None:
    """Put the newest text where it belongs: drafts with the facilitators, a posted one in the rooms."""
    now = said(turn, team, round_, synthesis)
    is_posted = synthesis.state is SynthesisState.POSTED
    waiting = 0 if is_posted else beside.waiting(turn, team, synthesis)
    if is_posted:
        for room in team.rooms:
            _post(turn, room, synthesis, now)
    for member in team.facilitators():
        language = turn.language_of(member, team.persons[member.person_id], team.casus)
        message = turn.message(
            language,
            "syntheses.draft",
            choices=_draft_choices(turn, language, team, synthesis, waiting=waiting > 0),
            casus=team.casus.name,
            text=now.markdown,
            waiting=waiting,
            hint=None if is_posted else hinting.hint(turn, team, language, synthesis),
            state=str(synthesis.state),
            review=str(team.casus.review),
            posts=turn.local(team.casus, posts_at(turn, team, round_)),
        )
        turn.tell(member, _draft_key(synthesis, member), message, shows=_shows(synthesis, now))


def put_right(turn: Turn, team: Team, room: Room) -> None:
    """The bot is back in a room: what was corrected while it was away, and could not be there, is corrected now."""
    for synthesis in turn.tx.syntheses.of(team.casus.id):
        if synthesis.state is not SynthesisState.POSTED or not synthesis.corrected_on:
            continue
        round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
        _post(turn, room, synthesis, said(turn, team, round_, synthesis))


def _post(turn: Turn, room: Room, synthesis: Synthesis, now: Said) -> None:
    ids = (synthesis.casus_id, synthesis.week)
    sources = turn.choice(synthesis.language, "sources", *ids)
    can_recognise = any(each.point for each in now.statements)
    recognise = [turn.choice(synthesis.language, "recognise", *ids)] if can_recognise else []
    message = Message(text=now.markdown, choices=(*recognise, sources), language=synthesis.language)
    key = f"synthesis/{synthesis.casus_id}/{synthesis.week}/{room.id}"
    turn.post(room, key, message, shows=_shows(synthesis, now))


def _shows(synthesis: Synthesis, now: Said) -> tuple[str, ...]:
    return (*rests_on(synthesis), *now.beside.items())


def close_drafts(turn: Turn, team: Team, synthesis: Synthesis, messages: Sequence[str]) -> None:
    """Take away the drafts among these messages that are with somebody who does not facilitate any more: a newer text
    would show them what they may not read."""
    for member in team.members:
        key = _draft_key(synthesis, member)
        if key in messages and member not in team.facilitators():
            language = turn.language_of(member, team.persons[member.person_id], team.casus)
            turn.tell(member, key, turn.message(language, "syntheses.draft_closed", casus=team.casus.name))


def _draft_key(synthesis: Synthesis, member: Member) -> str:
    return f"draft/{synthesis.casus_id}/{synthesis.week}/{member.id}"


def show_drafts(turn: Turn, team: Team, *weeks: str, also: Sequence[str] = ()) -> None:
    """Put the drafts of these weeks and of the newest question right, as far as they are there and not posted. `also` are
    keys of messages that must be put right, with whomever they are."""
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    for week in dict.fromkeys([*weeks, *([newest.occurrence] if newest else [])]):
        synthesis = turn.tx.syntheses.newest(team.casus.id, week)
        if synthesis and synthesis.state is not SynthesisState.POSTED:
            show(turn, team, turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id], synthesis)
            close_drafts(turn, team, synthesis, also)


def _draft_choices(turn: Turn, language: str, team: Team, synthesis: Synthesis, *, waiting: bool) -> tuple[Choice, ...]:
    ids = (synthesis.casus_id, synthesis.week)
    sources = turn.choice(language, "sources", *ids)
    words = [turn.choice(language, "statement_pick", *ids)] if synthesis.statements else []
    if synthesis.state is SynthesisState.POSTED:
        return (*words, sources)
    # One button stands out: what others wait for comes before what only the text waits for.
    first, second = ("plain", "primary") if waiting else ("primary", "plain")
    report = turn.choice(language, "report", *ids, style=second)
    check = [turn.choice(language, "consent_ask", *ids)] if synthesis.statements else []
    rest = (report, turn.choice(language, "item_add", *ids), *words, *check, sources)
    if synthesis.state is SynthesisState.HELD:
        return turn.choice(language, "synthesis_post", *ids, style=first), *rest
    hold = turn.choice(language, "synthesis_hold", *ids, style="danger")
    if team.casus.review is Review.BOTH:
        return turn.choice(language, "synthesis_agree", *ids, style=first), hold, *rest
    if team.casus.review is Review.VETO:
        return turn.choice(language, "synthesis_read", *ids, style=first), hold, *rest
    return rest


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
    now = said(turn, team, round_, synthesis)
    return Posted(
        people=len(people_of(synthesis, answers)),
        answers=sum(counted in answers for counted in synthesis.counted),
        statements=now.statements,
        markdown=now.markdown,
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
