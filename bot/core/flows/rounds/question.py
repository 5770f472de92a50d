"""What people see of a question: in the room, in private, its buttons, and why it is asked.

Used by `asking.py` and `answering.py`, and by `home.py` for the question that is open.
"""

from __future__ import annotations

from bot.core.events import Chose
from bot.core.flows.turn import Turn, ids
from bot.core.messages import Choice, Message, Shown
from bot.core.model import (
    Asked,
    Casus,
    Room,
    Round,
)


def post_question(turn: Turn, casus: Casus, room: Room, round_: Round) -> None:
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


def private_question(turn: Turn, language: str, casus: Casus, round_: Round, what: str) -> Message:
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
