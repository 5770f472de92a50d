"""What people see of a question: in the room, in private, its buttons, and why it is asked.

Used by `asking.py` and `answering.py`, and by `home.py` for the question that is open.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.events import Chose
from bot.core.flows.answers import MORE
from bot.core.flows.turn import Turn, ids
from bot.core.messages import Choice, Message, Shown
from bot.core.model import (
    Asked,
    Casus,
    Member,
    Room,
    Round,
)
from bot.core.ports.library import Markdown


def post_question(turn: Turn, casus: Casus, room: Room, round_: Round) -> None:
    """Put the question of a round in a room, or its newest text: with buttons while it is open."""
    is_open = round_.closed_at is None
    message = turn.message(
        casus.language,
        "rounds.question",
        choices=choices(turn, casus.language, round_) if is_open else (),
        questions=labelled(turn, casus.language, round_),
        closes=turn.local(casus, round_.closes_at),
        public=room.public,
        is_open=is_open,
    )
    turn.post(room, f"round/{round_.id}/{room.id}", message, round_id=round_.id)


def labelled(turn: Turn, language: str, round_: Round) -> list[tuple[str, str]]:
    """The questions of a round with whom each is for: nothing when it is one question for all."""
    if not any(asked.roles for asked in round_.asked):
        return [("", question_in(turn, language, asked)) for asked in round_.asked]
    return [
        (
            turn.say(
                language,
                "rounds.for_roles",
                roles=[turn.say(language, f"syntheses.role_{role}") for role in asked.roles],
            )
            if asked.roles
            else turn.say(language, "rounds.for_others"),
            question_in(turn, language, asked),
        )
        for asked in round_.asked
    ]


def asked_of(round_: Round, member: Member) -> Asked:
    """The question of a round that is for this member: the variant for their role, else the one for everyone."""
    for_role = (asked for asked in round_.asked if member.role in asked.roles)
    for_all = (asked for asked in round_.asked if not asked.roles)
    return next(for_role, None) or next(for_all, round_.asked[0])


ANOTHER = "other:"
"""Begins the key of a question that somebody chose instead; the id in the library follows."""


def follow_up_text(turn: Turn, language: str, key: str) -> str | None:
    """The text of the follow-up with this key; None when the library has it no more."""
    id_ = key.removeprefix(MORE)
    texts = {
        **{each.id: each.follow_up for each in turn.library.questions()},
        **{each.id: each.text for each in turn.library.follow_ups()},
    }.get(id_)
    return (texts.get(language) or texts.get("nl")) if texts else None


def question_in(turn: Turn, language: str, asked: Asked) -> str:
    """A question in somebody's own language, as long as the library still has it as it was asked."""
    if asked.key.startswith(MORE):
        return follow_up_text(turn, language, asked.key) or asked.text
    same = (each for each in turn.library.questions() if (each.id, each.digest) == (asked.question_id, asked.digest))
    question = next(same, None)
    return question.text.get(language, asked.text) if question else asked.text


def private_question(turn: Turn, language: str, asked: Sequence[tuple[Casus, Round, Member]], what: str) -> Message:
    """The question for one person, to invite or to remind them; one for each casus (at least one), all in one message."""
    if len(asked) == 1:
        buttons = choices(turn, language, asked[0][1])
    else:
        buttons = [
            turn.choice(
                language,
                "answer",
                casus.id,
                round_.id,
                asked_of(round_, member).key,
                label="answer_in",
                casus=Markdown(casus.name),
            )
            for casus, round_, member in asked
        ]
        buttons.append(turn.choice(language, "none_now", asked[0][1].occurrence))
    return turn.message(
        language,
        f"rounds.{what}",
        choices=buttons,
        asked=[
            (casus.name, questions_for(turn, language, round_, member), turn.local(casus, round_.closes_at))
            for casus, round_, member in asked
        ],
    )


def _for(round_: Round, member: Member) -> tuple[Asked, ...]:
    return (asked_of(round_, member),) if any(asked.roles for asked in round_.asked) else round_.asked


def questions_for(turn: Turn, language: str, round_: Round, member: Member) -> list[str]:
    """The text of what this member is asked in a round."""
    return [question_in(turn, language, asked) for asked in _for(round_, member)]


def choices(turn: Turn, language: str, round_: Round) -> list[Choice]:
    """The buttons under a question. Where roles have variants, the form finds the one for whoever presses."""
    which = (round_.casus_id, round_.id)
    keys = [""] if any(asked.roles for asked in round_.asked) else [asked.key for asked in round_.asked]
    return [
        *(turn.choice(language, "answer", *which, key, style="primary") for key in keys),
        turn.choice(language, "not_now", *which),
        turn.choice(language, "another", *which),
        turn.choice(language, "call_me", *which),
        turn.choice(language, "why", *which),
    ]


def why(turn: Turn, event: Chose) -> Shown:
    """The button «Waarom deze vraag?»: what kind of question it is, and where it comes from."""
    casus_id, round_id = ids(event.value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    asked = {each.question_id for each in round_.asked} if round_ else set()
    found = [question for question in turn.library.questions() if question.id in asked]
    origins = sorted({question.seed[:3] for question in found if question.seed})
    return turn.message(
        language,
        "rounds.why",
        groups=[turn.say(language, f"rounds.group_{group}") for group in sorted({each.group for each in found})],
        origins=[turn.say(language, f"rounds.origin_{origin}") for origin in origins],
    )
