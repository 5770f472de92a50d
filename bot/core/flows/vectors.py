"""What answers mean, in figures: made by the worker soon after they came, so that a summary is composed at once.

`answers.py` wants them for each new or changed answer and forgets them with the words. An answer for its author alone has
none: nothing is made of it. Used by `service.py`. Read next: `ports/vectors.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import sharing
from bot.core.flows.turn import Turn
from bot.core.model import Answer, AnswerState, Vector

MOST_AT_ONCE = 500
"""So many answers are encoded in one piece of work: a few seconds."""


def missing(turn: Turn, round_id: str, made_by: str) -> tuple[Answer, ...]:
    """The answers of a round whose vector is still to be made by this encoder, the oldest first; at most 500."""
    usable = [answer for answer in turn.tx.answers.of_rounds([round_id]) if _is_usable(answer)]
    kept = turn.tx.vectors.of([answer.id for answer in usable])
    return tuple(answer for answer in usable if not _fits(kept.get(answer.id), answer, made_by))[:MOST_AT_ONCE]


def keep(turn: Turn, encoded: Sequence[Answer], made_by: str, figures: Sequence[bytes]) -> None:
    """Keep the vectors of answers, but not of those that have changed since they were read."""
    turn.tx.casussen.get(
        sorted({answer.casus_id for answer in encoded})
    )  # held, so that nothing is withdrawn meanwhile
    now = turn.tx.answers.get([answer.id for answer in encoded])
    turn.tx.vectors.put(
        [
            Vector(answer_id=answer.id, changed=answer.changed, made_by=made_by, figures=some)
            for answer, some in zip(encoded, figures, strict=True)
            if (is_now := now.get(answer.id)) and is_now.changed == answer.changed and _is_usable(is_now)
        ]
    )


def _is_usable(answer: Answer) -> bool:
    return answer.state is AnswerState.PRESENT and sharing.counts(answer)


def _fits(vector: Vector | None, answer: Answer, made_by: str) -> bool:
    return vector is not None and vector.changed == answer.changed and vector.made_by == made_by
