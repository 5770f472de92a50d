"""A facilitator says a sentence of the summary in other words: in the draft, and when it is posted while that is corrected.

The sentence rests on the same answers, and says that a facilitator wrote it. Quotes are never changed: what was said stands to
the letter or not at all, and words of an answer are not written into a sentence either. What rests on other answers when the
worker composes anew is said anew (`making.py`). Read next: `rendering.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from bot.core import agenda
from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.items.door import trouble_with
from bot.core.flows.rounds import naming
from bot.core.flows.syntheses.noting import redraw
from bot.core.flows.syntheses.rendering import rests_on, show, verified
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import Answer, Member, Statement, Synthesis, SynthesisState

LONGEST = 200
"""Characters of a sentence."""
LONGEST_LABEL = 72
IN_OTHER_WORDS = ("kort", "opviel", "ander_geluid")
"""The blocks of which sentences can be said otherwise. What was not read, and that one side was not heard, stays as it is."""
MOST_OF_AN_ANSWER = 4
"""So many words in a row may be those of an answer: from five on it is a quote."""
_QUOTES = re.compile('[«»„“”"]')


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Woorden aanpassen»: which sentence?"""
    casus_id, week = ids(event.value, 2)
    language, found = _found(turn, event, casus_id, week)
    if not found:
        return turn.message(language, "editing.too_late")
    team, _, synthesis = found
    there = _there(turn, team, synthesis)
    if not there:
        return turn.message(language, "editing.nothing")
    options = tuple(Option(value=value, label=_short(plain(each))) for value, each in there.items())
    return Form(
        name="statement_pick",
        context=f"{casus_id}/{week}",
        title=turn.say(language, "editing.title"),
        intro=turn.say(language, "editing.pick_intro"),
        fields=(
            Field(
                name="which",
                label=turn.say(language, "editing.field_which"),
                kind="one_of",
                value=options[0].value if len(options) == 1 else "",
                options=options,
            ),
        ),
        submit=turn.say(language, "editing.pick_submit"),
        language=language,
    )


def pick(turn: Turn, event: Submitted) -> Shown:
    """One was chosen: its words, to be written otherwise."""
    casus_id, week = ids(event.context, 2)
    language, found = _found(turn, event, casus_id, week)
    if not found:
        return turn.message(language, "editing.too_late")
    team, _, synthesis = found
    chosen = event.fields.get("which", "")
    statement = _there(turn, team, synthesis).get(chosen)
    if not statement:
        return Problem(fields={"which": turn.say(language, "editing.choose")})
    return Form(
        name="statement_edit",
        context=f"{casus_id}/{week}/{chosen}",
        title=turn.say(language, "editing.title"),
        intro=turn.say(
            language, "editing.intro", is_posted=synthesis.state is SynthesisState.POSTED, quotes=len(statement.quotes)
        ),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "editing.field_text"),
                kind="text",
                value=plain(statement),
                max_length=LONGEST,
            ),
        ),
        submit=turn.say(language, "editing.submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The words are kept: in the drafts of all facilitators, or in the room, where the summary says that it was corrected."""
    casus_id, week, chosen = ids(event.context, 3)
    language, found = _found(turn, event, casus_id, week)
    if not found:
        return turn.message(language, "editing.too_late")
    team, member, synthesis = found
    statement = _there(turn, team, synthesis).get(chosen)
    if not statement:
        return turn.message(language, "editing.changed_meanwhile")
    text = answers.one_line(event.fields.get("text", ""))
    if problem := _trouble(turn, language, team, synthesis, text):
        return Problem(fields={"text": problem})
    if text == plain(statement):
        return turn.message(language, "editing.same")
    is_posted = synthesis.state is SynthesisState.POSTED
    place = int(chosen.partition(".")[0])
    edited = replace(synthesis.statements[place], text=text, edited=True)
    changed = replace(
        synthesis,
        statements=(*synthesis.statements[:place], edited, *synthesis.statements[place + 1 :]),
        corrected_on=turn.local(team.casus, turn.now).date() if is_posted else synthesis.corrected_on,
        # Who says a sentence of a draft otherwise has read it.
        read_by=synthesis.read_by if is_posted else tuple(dict.fromkeys((*synthesis.read_by, member.id))),
    )
    turn.tx.syntheses.save(changed)
    if is_posted:
        # Who recognised the point did so in its old words.
        others = [each.point for each in changed.statements if each.point and each.point != edited.point]
        turn.tx.recognitions.keep_only(casus_id, week, others)
        show(turn, team, turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id], changed)
    else:
        redraw(turn, team, member, week)
    return turn.message(language, "editing.kept", is_posted=is_posted)


def plain(statement: Statement) -> str:
    """The words of a sentence as somebody would type them: the bot's own are Markdown."""
    return statement.text if statement.edited else re.sub(r"\\(.)|\*", r"\1", statement.text)


def may_edit(turn: Turn, team: Team, synthesis: Synthesis) -> bool:
    """Whether a summary can still be put in other words: a draft, and a posted one until the last day of corrections."""
    if synthesis.state is not SynthesisState.POSTED or not synthesis.posted_at:
        return True
    last = agenda.correct_until(synthesis.posted_at, team.casus.zone)
    return turn.local(team.casus, turn.now).date() <= last


def kept_from(before: Synthesis | None, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """What the worker composed anew, in the words of facilitators where all that those rest on is still there."""
    edited = [each for each in before.statements if each.edited] if before else []

    def in_their_words(statement: Statement) -> Statement:
        for was in edited:
            same = (was.block, was.theme) == (statement.block, statement.theme)
            if same and set(was.sources) <= set(statement.sources):
                edited.remove(was)
                return replace(statement, text=was.text, edited=True)
        return statement

    return tuple(in_their_words(each) for each in statements)


def _found(turn: Turn, event: Event, casus_id: str, week: str) -> tuple[str, tuple[Team, Member, Synthesis] | None]:
    language, team, member = as_facilitator(turn, event, casus_id)
    synthesis = turn.tx.syntheses.newest(casus_id, week) if team else None
    if not team or not member or not synthesis or not may_edit(turn, team, synthesis):
        return language, None
    return language, (team, member, synthesis)


def _there(turn: Turn, team: Team, synthesis: Synthesis) -> dict[str, Statement]:
    """The sentences that hold now and can be said otherwise, by their place and words."""
    holding = verified(turn, team, synthesis, turn.tx.answers.get(rests_on(synthesis)))
    sources = {(each.block, each.text, each.sources) for each in holding}
    return {
        f"{place}.{sha256(each.text.encode()).hexdigest()[:8]}": each
        for place, each in enumerate(synthesis.statements)
        if each.block in IN_OTHER_WORDS and (each.block, each.text, each.sources) in sources
    }


def _trouble(turn: Turn, language: str, team: Team, synthesis: Synthesis, text: str) -> str | None:
    """Why these words are not taken, or None."""
    if problem := trouble_with(turn, language, text, LONGEST):
        return problem
    if _QUOTES.search(text):
        return turn.say(language, "editing.no_quotes")
    named = naming.others_in(text, naming.everyone_of(team), author=None, own="")
    if named:
        return turn.say(language, "editing.no_names", words=[text[one.start : one.end] for one in named])
    if any(_copies(text, answer) for answer in turn.tx.answers.get(rests_on(synthesis)).values()):
        return turn.say(language, "editing.copied")
    return None


def _copies(text: str, answer: Answer) -> bool:
    written, said = _words(text), f" {' '.join(_words(answer.text))} "
    rows = range(len(written) - MOST_OF_AN_ANSWER)
    return any(f" {' '.join(written[at : at + MOST_OF_AN_ANSWER + 1])} " in said for at in rows)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"
