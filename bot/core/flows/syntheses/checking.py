"""A facilitator wants to be sure of a quote in a draft, and its author answers: «Mag dit zo?»

Within the team the level of an answer decides. Whenever a facilitator asks, only a yes will do; in a group that is too small
to quote from, asking is the only way. What the author says changes the draft at once, and a posted summary when a yes is
taken back. Read next: `flows/consents.py`, and `rendering.py` for what a yes or no does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from bot.core.events import Chose, Submitted
from bot.core.flows import answers, consents
from bot.core.flows.syntheses.rendering import rests_on, said, show
from bot.core.flows.turn import Team, Turn, as_facilitator, ids, teams
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import (
    IN_SUMMARY,
    Answer,
    AnswerState,
    Consent,
    ConsentState,
    Share,
    Synthesis,
    SynthesisState,
)

LONGEST = 300
"""Characters of a quote."""
LONGEST_LABEL = 72
MOST_TO_CHOOSE_FROM = 20


@dataclass(frozen=True, kw_only=True)
class _Candidate:
    """Words that could be asked about."""

    answer: Answer
    text: str

    @property
    def value(self) -> str:
        return f"{self.answer.id}.{sha256(self.text.encode()).hexdigest()[:8]}"


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Vraag of iets geciteerd mag»: which words?"""
    casus_id, week = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "syntheses.only_facilitators")
    synthesis = turn.tx.syntheses.newest(casus_id, week)
    if not synthesis or synthesis.state is SynthesisState.POSTED:
        return turn.message(language, "syntheses.already_posted")
    found = _candidates(turn, team, synthesis)
    if not found:
        return turn.message(language, "consents.nothing_to_ask")
    options = tuple(Option(value=each.value, label=_short(each.text)) for each in found)
    return Form(
        name="consent_ask",
        context=f"{casus_id}/{week}",
        title=turn.say(language, "consents.ask_title"),
        intro=turn.say(language, "consents.ask_intro"),
        fields=(Field(name="words", label=turn.say(language, "consents.field_words"), kind="one_of", options=options),),
        submit=turn.say(language, "consents.ask_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: the author is asked in private; until a yes, the words are in no draft."""
    casus_id, week = ids(event.context, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "syntheses.only_facilitators")
    synthesis = turn.tx.syntheses.newest(casus_id, week)
    if not synthesis or synthesis.state is SynthesisState.POSTED:
        return turn.message(language, "syntheses.already_posted")
    chosen = event.fields.get("words", "")
    candidate = next((each for each in _candidates(turn, team, synthesis) if each.value == chosen), None)
    if not candidate:
        return Problem(fields={"words": turn.say(language, "consents.choose_words")})
    author = next(member for member in team.members if member.id == candidate.answer.member_id)
    to = turn.language_of(author, team.persons[author.person_id], team.casus)
    where = turn.say(to, "consents.in_summary", week=int(week[-2:]))
    asked = consents.ask(turn, team, candidate.answer, candidate.text, week=week, use=IN_SUMMARY, where=where)
    _redraw(turn, team, synthesis)
    return turn.message(language, f"consents.did_{asked}")


def answer(turn: Turn, event: Chose) -> Shown:
    """The author says «Ja, dit mag» or «Liever niet», now or later."""
    language, consent, member = consents.of_author(turn, event, event.value)
    if not consent or not member:
        return turn.message(language, "own_data.answer_gone")
    changed = consents.say(turn, consent, member, language, yes=event.action == "consent_yes")
    _follow(turn, changed)
    return turn.message(language, "consents.thanks", yes=changed.state is ConsentState.YES)


def choose_change(turn: Turn, event: Chose) -> Shown:
    """The button «Anders schrijven»: the words, to be written as their author wants them to be read."""
    language, consent, _ = consents.of_author(turn, event, event.value)
    if not consent:
        return turn.message(language, "own_data.answer_gone")
    return Form(
        name="consent_change",
        context=consent.id,
        title=turn.say(language, "consents.change_title"),
        intro=turn.say(language, "consents.change_intro"),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "consents.field_text"),
                kind="text",
                value=consent.text,
                max_length=LONGEST,
            ),
        ),
        submit=turn.say(language, "consents.change_submit"),
        language=language,
    )


def submit_change(turn: Turn, event: Submitted) -> Shown:
    """The author's own words for it: those, and no others, may be used."""
    language, consent, member = consents.of_author(turn, event, event.context)
    if not consent or not member:
        return turn.message(language, "own_data.answer_gone")
    text = answers.one_line(event.fields.get("text", ""))
    why = answers.objection(text)
    if why or len(text) > LONGEST:
        problem = answers.object_to(turn, language, why) if why else None
        return Problem(fields={"text": problem or turn.say(language, "consents.too_long", longest=LONGEST)})
    changed = consents.say(turn, consent, member, language, yes=True, text=text)
    _follow(turn, changed)
    return turn.message(language, "consents.thanks", yes=True)


def _candidates(turn: Turn, team: Team, synthesis: Synthesis) -> tuple[_Candidate, ...]:
    """What stands as a quote in the draft, and short answers on which it rests that facilitators may read and that nobody
    was asked about; each words once."""
    round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
    found = turn.tx.answers.get(rests_on(synthesis))
    statements = said(turn, team, round_, synthesis).statements
    quoted = [
        _Candidate(answer=found[quote.answer_id], text=quote.text) for each in statements for quote in each.quotes
    ]
    sources = dict.fromkeys(source for each in statements for source in each.sources)
    whole = [
        _Candidate(answer=found[source], text=found[source].text)
        for source in sources
        if _may_be_read(found[source]) and len(found[source].text) <= LONGEST and "\n" not in found[source].text
    ]
    asked = {each.answer_id: each for each in turn.tx.consents.of_answers(list(found)) if each.use == IN_SUMMARY}
    done = {id_ for id_, each in asked.items() if each.state is not ConsentState.ASKED}
    return tuple(_once(each for each in (*quoted, *whole) if each.answer.id not in done))[:MOST_TO_CHOOSE_FROM]


def _once(some: Iterable[_Candidate]) -> Iterable[_Candidate]:
    return {each.value: each for each in some}.values()


def _may_be_read(answer: Answer) -> bool:
    return answer.state is AnswerState.PRESENT and answer.share in (Share.ROLE, Share.NAME)


def _follow(turn: Turn, changed: Consent) -> None:
    """What was said changes the draft; a posted summary only when words in it are not allowed any more."""
    if changed.use != IN_SUMMARY:
        return
    synthesis = turn.tx.syntheses.newest(changed.casus_id, changed.week)
    if not synthesis:
        return
    team = teams(turn, [changed.casus_id])[changed.casus_id]
    if synthesis.state is not SynthesisState.POSTED:
        _redraw(turn, team, synthesis)
        return
    quotes = {quote for each in synthesis.statements for quote in each.quotes if quote.answer_id == changed.answer_id}
    gone = {quote for quote in quotes if quote.text != changed.text or changed.state is ConsentState.NO}
    if gone:
        corrected = replace(
            synthesis,
            statements=tuple(
                replace(each, quotes=tuple(quote for quote in each.quotes if quote not in gone))
                for each in synthesis.statements
            ),
            corrected_on=turn.local(team.casus, turn.now).date(),
        )
        turn.tx.syntheses.save(corrected)
        _show(turn, team, corrected)


def _redraw(turn: Turn, team: Team, synthesis: Synthesis) -> None:
    """The draft says something else now: who agreed to the text as it was is asked anew."""
    changed = replace(synthesis, agreed_by=())
    turn.tx.syntheses.save(changed)
    _show(turn, team, changed)


def _show(turn: Turn, team: Team, synthesis: Synthesis) -> None:
    show(turn, team, turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id], synthesis)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"
