"""How long raw answers live, and the freeze that stops all destruction. Every destruction leaves a line in the log.

`expire` comes from the tick; freezing and thawing from a facilitator. Read next: `answers.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.items import door
from bot.core.flows.sessions import showing
from bot.core.flows.syntheses import making
from bot.core.flows.turn import Team, Turn, as_facilitator
from bot.core.messages import Field, Form, Problem, Shown
from bot.core.model import AnswerState, Destruction, Freeze, Moment

FROZEN_IS_LOOKED_AT_AGAIN = timedelta(days=1)
LONGEST_WHY = 200


def expire(turn: Turn, due: Sequence[Moment]) -> None:
    """The time of these rounds is over: their raw answers are destroyed, unless their casus is frozen."""
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    casussen = turn.tx.casussen.get([moment.casus_id for moment in due])
    given = turn.tx.answers.of_rounds(list(rounds))
    for moment in due:
        if casussen[moment.casus_id].frozen:
            turn.tx.moments.postpone(moment, turn.now + FROZEN_IS_LOOKED_AT_AGAIN)
            continue
        over = [each for each in given if each.round_id == moment.subject and each.state is AnswerState.PRESENT]
        for answer in over:
            answers.expire(turn, answer)
        making.expire(turn, [answer.id for answer in over])
        showing.expire(turn, rounds[moment.subject])
        _log(turn, moment.casus_id, rounds[moment.subject].occurrence, len(over), "expired")


def choose_freeze(turn: Turn, event: Chose) -> Shown:
    """The button «Niets verwijderen»: asks why."""
    language, team, member = as_facilitator(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    return Form(
        name="freeze",
        context=team.casus.id,
        title=turn.say(language, "retention.freeze_title"),
        intro=turn.say(language, "retention.freeze_intro"),
        fields=(
            Field(
                name="why",
                label=turn.say(language, "retention.field_why"),
                kind="line",
                hint=turn.say(language, "retention.field_why_hint"),
                max_length=LONGEST_WHY,
            ),
        ),
        submit=turn.say(language, "retention.freeze_submit"),
        language=language,
    )


def freeze(turn: Turn, event: Submitted) -> Shown:
    """From now on nothing of this casus is destroyed. The room hears it, because withdrawing now means hiding."""
    language, team, member = as_facilitator(turn, event, event.context)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    why = " ".join(event.fields.get("why", "").split())
    if not 0 < len(why) <= LONGEST_WHY:
        return Problem(fields={"why": turn.say(language, "retention.say_why", longest=LONGEST_WHY)})
    if not team.casus.frozen:
        turn.tx.casussen.save(replace(team.casus, frozen=Freeze(by=member.id, at=turn.now, why=why)))
        _tell(turn, team, event, "retention.frozen", why=why)
    return turn.message(language, "retention.frozen", casus=team.casus.name, why=why)


def thaw(turn: Turn, event: Chose) -> Shown:
    """The freeze is over: what was withdrawn meanwhile goes now, and what is too old goes at the next tick."""
    language, team, member = as_facilitator(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.frozen:
        turn.tx.casussen.save(replace(team.casus, frozen=None))
        for answer in turn.tx.answers.hidden(team.casus.id):
            answers.destroy_hidden(turn, answer)
            week = turn.tx.rounds.get([answer.round_id])[answer.round_id].occurrence
            _log(turn, team.casus.id, week, 1, "thawed")
        door.destroy_hidden(turn, team.casus)
        _tell(turn, team, event, "retention.thawed")
    return turn.message(language, "retention.thawed", casus=team.casus.name)


def _tell(turn: Turn, team: Team, event: Chose | Submitted, text_key: str, **values: object) -> None:
    for room in team.rooms:
        text = turn.message(team.casus.language, text_key, (), casus=team.casus.name, **values)
        turn.post(room, f"freeze/{team.casus.id}/{event.key}/{room.id}", text)


def _log(turn: Turn, casus_id: str, week: str, count: int, why: str) -> None:
    if count:
        turn.tx.archive.log(Destruction(casus_id=casus_id, at=turn.now, week=week, count=count, why=why))
