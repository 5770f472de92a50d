"""The single door for answers: keep, change, remove. Nothing else writes an answer.

`rounds.py` keeps, `own_data.py` changes and removes. An answer comes from a form or from chat messages: a member's first
reply, and what follows within fifteen minutes. Personal data stops at this door: such a text is not stored at all.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bot.core import personal_data
from bot.core.events import Edited, Event, Posted, Submitted
from bot.core.flows.turn import Turn
from bot.core.messages import Message
from bot.core.model import (
    Answer,
    AnswerState,
    Asked,
    Casus,
    ConsentState,
    FollowUp,
    Member,
    Part,
    PartState,
    Round,
    Share,
    Synthesis,
    Via,
    new_id,
)
from bot.core.ports.chat import Address
from bot.core.ports.library import Markdown
from bot.core.ports.moments import VECTORS_JOB
from bot.core.ports.outbox import Outgoing

LONGEST = 4000
"""Characters of one answer: more than a page, less than what any platform cuts off."""
MORE = "more:"
"""Begins the key of a follow-up among the questions of a round; its id in the library follows."""
FEWEST_WORDS_IN_THREAD = 4
"""A shorter reply in a thread is talk between people («dank je wel», «eens met Sanne»)."""
BURST = timedelta(minutes=15)

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
"""Control signs, half characters, and signs without a shape that hide text or turn it around; writing from right to
left needs none of them."""


@dataclass(frozen=True, kw_only=True)
class Objection:
    """Why a text is not taken: the key of the text that says what to do, with its values."""

    key: str
    values: dict[str, Any]


def clean(text: str) -> str:
    """A text as we keep it: composed signs, no control or unseen characters, no white space around it."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _UNSEEN.sub("", composed).strip()


def one_line(text: str) -> str:
    """A short text as we keep it, on one line."""
    return " ".join(clean(text).split())


def objection(text: str) -> Objection | None:
    """Why a cleaned text is not taken, or None."""
    if not text:
        return Objection(key="answers.empty", values={})
    if len(text) > LONGEST:
        return Objection(key="answers.too_long", values={"length": len(text), "longest": LONGEST})
    kinds = personal_data.block(personal_data.find(text))
    if kinds:
        return Objection(key="answers.personal_data", values={"kinds": kinds})
    return None


def object_to(turn: Turn, language: str, why: Objection) -> Markdown:
    """The sentence that tells somebody what to do about an objection."""
    if "kinds" not in why.values:
        return turn.say(language, why.key, **why.values)
    kinds = [turn.say(language, f"answers.kind_{kind}") for kind in why.values["kinds"]]
    return turn.say(language, why.key, kinds=kinds)


def keep(
    turn: Turn,
    *,
    casus: Casus,
    member: Member,
    round_: Round,
    asked: Asked,
    text: str,
    share: Share,
    via: Via,
    message: Posted | Edited | None,
) -> Answer:
    """Store a new answer; `text` was cleaned and nothing is to be said against it."""
    answer = Answer(
        id=new_id(turn.now),
        casus_id=casus.id,
        round_id=round_.id,
        member_id=member.id,
        question=asked.text,
        question_key=asked.key,
        text=text,
        share=share,
        via=via,
        answered_at=turn.now,
    )
    turn.tx.answers.add(answer, wanting=VECTORS_JOB)
    if message:
        turn.tx.parts.put(_part(turn, message, answer.id, text))
    return answer


def was_typed(turn: Turn, event: Submitted, answer: Answer) -> None:
    """Where the form was asked as a conversation, the message that the text was typed in feeds the answer from now on: an
    edit changes it, deleting that message takes it away."""
    message, place = event.typed.get("text"), event.typed_at
    if message and place:
        turn.tx.parts.put(
            Part(
                platform=place.platform,
                workspace=place.workspace,
                room=place.room,
                message=message,
                answer_id=answer.id,
                text=answer.text,
                said_at=turn.now,
            )
        )


def join(turn: Turn, answer: Answer, message: Posted | Edited) -> Answer | Objection:
    """Add a message to the answer that the same person began in this thread."""
    before = turn.tx.parts.of_answer(answer.id)
    part = _part(turn, message, answer.id, clean(message.text))
    together = "\n".join([*(each.text for each in before if each.state is PartState.USED), part.text])
    if why := objection(together):
        return why
    changed = replace(answer, text=together, changed=answer.changed + 1)
    _save_changed(turn, changed)
    turn.tx.parts.put(part)
    return changed


def is_burst(turn: Turn, answer: Answer) -> bool:
    """Whether a message that comes now still belongs to this answer."""
    if answer.via is not Via.CHAT or answer.state is not AnswerState.PRESENT:
        return False
    if turn.now - answer.answered_at > BURST:
        return False
    # An answer that was rewritten in a form has no chat messages any more that something could join.
    return any(part.state is PartState.USED for part in turn.tx.parts.of_answer(answer.id))


def change(turn: Turn, casus: Casus, answer: Answer, *, text: str, share: Share) -> Answer:
    """Change an answer by form: from now on chat messages no longer feed it."""
    _keep_what_was(turn, casus, answer)
    for part in turn.tx.parts.of_answer(answer.id):
        if part.state is PartState.USED:
            turn.tx.parts.put(replace(part, state=PartState.REPLACED, text=""))
    changed = replace(answer, text=text, share=share, changed=answer.changed + 1)
    _save_changed(turn, changed)
    return changed


def change_level(turn: Turn, answer: Answer, share: Share) -> Answer:
    """Change only who may see an answer."""
    changed = replace(answer, share=share, changed=answer.changed + 1)
    _save_changed(turn, changed)
    return changed


def change_part(
    turn: Turn, casus: Casus, answer: Answer, part: Part, *, text: str, revision: str
) -> Answer | Objection:
    """Change an answer because one of its chat messages was edited. An objection leaves everything as it was."""
    parts = turn.tx.parts.of_answer(answer.id)
    newest = replace(part, text=text, revision=revision)
    together = "\n".join(
        newest.text if each.message == part.message and each.room == part.room else each.text
        for each in parts
        if each.state is PartState.USED
    )
    if why := objection(together):
        turn.tx.parts.put(replace(part, revision=revision))
        return why
    _keep_what_was(turn, casus, answer)
    turn.tx.parts.put(newest)
    changed = replace(answer, text=together, changed=answer.changed + 1)
    _save_changed(turn, changed)
    return changed


def without_part(turn: Turn, casus: Casus, answer: Answer, part: Part) -> Answer | None:
    """Take one deleted chat message out of an answer; None when nothing is left of it: then it is to be removed."""
    rest = [
        each.text
        for each in turn.tx.parts.of_answer(answer.id)
        if each.state is PartState.USED and (each.room, each.message) != (part.room, part.message)
    ]
    if not rest:
        return None
    _keep_what_was(turn, casus, answer)
    turn.tx.parts.put(replace(part, state=PartState.WITHDRAWN, text=""))
    changed = replace(answer, text="\n".join(rest), changed=answer.changed + 1)
    _save_changed(turn, changed)
    return changed


def _save_changed(turn: Turn, changed: Answer) -> None:
    """What the old text meant is forgotten with it, and what its author let be done with it; what the new one means the
    worker finds out."""
    turn.tx.answers.save(changed)
    turn.tx.vectors.forget([changed.id])
    turn.tx.consents.forget([changed.id])
    turn.tx.wanted.want(VECTORS_JOB, changed.round_id)


@dataclass(frozen=True, kw_only=True)
class Released:
    """What an answer was taken out of: the syntheses that rested on it, as they were, and the keys of the messages that
    showed it. `syntheses.correct` puts them right."""

    answer_id: str
    syntheses: tuple[Synthesis, ...]
    messages: tuple[str, ...]


def remove(turn: Turn, casus: Casus, answer: Answer) -> Released:
    """Withdraw an answer: its words disappear everywhere, now. In a frozen casus only their author still finds them."""
    for part in turn.tx.parts.of_answer(answer.id):
        turn.tx.parts.put(replace(part, state=PartState.WITHDRAWN, text=""))
    text = answer.text if casus.frozen else ""
    turn.tx.answers.save(replace(answer, text=text, state=AnswerState.WITHDRAWN, changed=answer.changed + 1))
    # In a frozen casus as well: a vector is no record, it can be made anew from the text that is kept.
    turn.tx.vectors.forget([answer.id])
    if casus.frozen:
        for consent in turn.tx.consents.of_answers([answer.id]):
            turn.tx.consents.save(replace(consent, state=ConsentState.HIDDEN))
    else:
        turn.tx.consents.forget([answer.id])
    return release(turn, answer)


def expire(turn: Turn, answer: Answer) -> None:
    """The time of the raw text is over. What was approved and posted stands; its author can still withdraw it."""
    for part in turn.tx.parts.of_answer(answer.id):
        if part.state is PartState.USED:
            turn.tx.parts.put(replace(part, state=PartState.EXPIRED, text=""))
    turn.tx.answers.save(replace(answer, text="", state=AnswerState.EXPIRED, changed=answer.changed + 1))
    turn.tx.vectors.forget([answer.id])
    turn.tx.consents.forget([answer.id], besides_yes=True)


def destroy_hidden(turn: Turn, answer: Answer) -> None:
    """The casus is thawed: a text that was withdrawn while it was frozen goes after all."""
    turn.tx.answers.save(replace(answer, text="", changed=answer.changed + 1))
    turn.tx.consents.forget([answer.id])


def _keep_what_was(turn: Turn, casus: Casus, answer: Answer) -> None:
    """In a frozen casus a change may not destroy what was said before: it stays, hidden, as a withdrawn answer."""
    if casus.frozen:
        turn.tx.answers.add(replace(answer, id=new_id(turn.now), state=AnswerState.WITHDRAWN))


def release(turn: Turn, answer: Answer) -> Released:
    """Take the words of an answer out of all that was made with it (after a change of text or level, or a withdrawal)."""
    released = Released(
        answer_id=answer.id,
        syntheses=turn.tx.syntheses.resting_on([answer.id]),
        messages=turn.tx.outbox.naming([answer.id]),
    )
    turn.tx.syntheses.forget([answer.id])
    turn.tx.outbox.scrub([answer.id])
    return released


def bury(turn: Turn, event: Event, message: str, revision: str = "") -> None:
    """Leave a tombstone for a message that was deleted before we saw it: a late delivery cannot bring it back."""
    turn.tx.parts.put(
        Part(
            platform=event.place.platform,
            workspace=event.place.workspace,
            room=event.place.room,
            message=message,
            answer_id=None,
            text="",
            revision=revision,
            said_at=event.at,
            state=PartState.WITHDRAWN,
        )
    )


def confirm_in_thread(turn: Turn, casus: Casus, message: Posted | Edited) -> None:
    """Confirm a reply by one small sign beside it."""
    to = Address(
        platform=message.place.platform,
        workspace=message.place.workspace,
        room=message.place.room,
        thread=message.thread,
        about=message.message,
    )
    text = turn.say(casus.language, "answers.kept_sign")
    sign = Message(text=text, language=casus.language, sign=True)
    turn.tx.outbox.put(Outgoing(key=f"sign/{message.place.room}/{message.message}", to=to, message=sign))


def confirm_privately(
    turn: Turn, language: str, casus: Casus, member: Member, answer: Answer, more: FollowUp | None = None
) -> None:
    """Confirm an answer to its author, with what they can still do, and at most one follow-up (`more`). Shows the level,
    not the text."""
    choices = [
        turn.choice(language, "edit", answer.id),
        turn.choice(language, "withdraw", answer.id, style="danger"),
    ]
    if more:
        which = (casus.id, answer.round_id)
        go_on = turn.choice(language, "answer", *which, f"{MORE}{more.id}", label="go_on")
        choices.insert(0, turn.choice(language, "call_me", *which) if more.call_me else go_on)
    turn.tell(
        member,
        f"kept/{answer.id}",
        turn.message(
            language,
            "answers.kept",
            choices,
            casus=casus.name,
            level=turn.say(language, f"answers.level_{answer.share}"),
            more=(more.text.get(language) or more.text["nl"]) if more else "",
        ),
    )


def _part(turn: Turn, message: Posted | Edited, answer_id: str, text: str) -> Part:
    return Part(
        platform=message.place.platform,
        workspace=message.place.workspace,
        room=message.place.room,
        message=message.message,
        answer_id=answer_id,
        text=text,
        revision=message.revision if isinstance(message, Edited) else "",
        said_at=turn.now,
    )
