"""«Waar komt dit vandaan?»: the answers behind each statement, as far as this person may see them (`core/sharing.py`).

Facilitators also read «Waarom dit thema?»: what the composer knew it by, in words of the codebook.
"""

from __future__ import annotations

from bot.core import sharing
from bot.core.events import Chose
from bot.core.flows.syntheses.beside import full_name
from bot.core.flows.syntheses.rendering import rests_on, said, words_of
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Message, Shown
from bot.core.model import (
    NAMED_TOO,
    Answer,
    Member,
    Statement,
    SynthesisState,
)
from bot.core.ports.library import Markdown
from bot.core.sharing import Sight


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
    round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
    answers = turn.tx.answers.get(rests_on(synthesis))
    parts: list[str] = [turn.say(language, "syntheses.sources_head", week=int(week[-2:]))]
    for statement in said(turn, team, round_, synthesis).statements:
        lines = [_source_line(turn, language, team, member, statement, answers[source]) for source in statement.sources]
        parts.append(
            turn.say(
                language,
                "syntheses.sources_of",
                text=_words(turn, language, statement),
                edited=statement.edited,
                lines=[line for line in lines if line],
                unseen=sum(line is None for line in lines),
                because=_because(turn, language, statement) if member in team.facilitators() else None,
            )
        )
    if len(parts) == 1:
        parts.append(turn.say(language, "syntheses.sources_none"))
    return Message(text="\n\n".join(parts), language=language)


def _words(turn: Turn, language: str, statement: Statement) -> str:
    if statement.block == NAMED_TOO:
        return turn.say(language, "syntheses.also", themes=[words_of(statement)])
    return words_of(statement)


def _because(turn: Turn, language: str, statement: Statement) -> Markdown | None:
    if not statement.theme or not (statement.because or statement.example):
        return None
    return turn.say(
        language,
        "syntheses.because",
        theme=full_name(turn, language, statement.theme),
        words=statement.because,
        example=statement.example,
    )


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
