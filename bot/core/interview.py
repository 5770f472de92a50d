"""A form as a conversation: one question at a time, for platforms without forms. Pure.

`hear` takes what somebody typed and says where the interview is then. What comes out at the end (`filled`) is what the
form would have given. Words go forward, `terug` goes back and keeps what was said, `stop` ends it. A word that the
interview reads as an order is taken to the letter between quotation marks. The words that people read are made in
`bot/core/flows/guiding.py`; the state is a row (`ports/interviews.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.core.events import Who
from bot.core.messages import Field, Option
from bot.core.ports.interviews import Interview

SHOWN_BEFORE_SENDING = 2
"""A form with more fields than this is shown whole before it is sent in."""
SHORTEST_BEGINNING = 3
"""So many signs of an option are enough, when no other option begins with them."""


class Order(StrEnum):
    """What somebody can ask of an interview instead of answering."""

    STOP = "stop"
    BACK = "back"
    ON = "on"
    CLEAR = "clear"
    SEND = "send"


ORDERS = {
    "stop": Order.STOP,
    "stoppen": Order.STOP,
    "terug": Order.BACK,
    "back": Order.BACK,
    "overslaan": Order.ON,
    "skip": Order.ON,
    "laat zo": Order.ON,
    "leave it": Order.ON,
    "leeg": Order.CLEAR,
    "empty": Order.CLEAR,
    "verstuur": Order.SEND,
    "versturen": Order.SEND,
    "send": Order.SEND,
    "ja": Order.SEND,
    "yes": Order.SEND,
    "klopt": Order.SEND,
}
"""Each order with its words, in every language: people mix them. Those of `SEND` count only when all is shown."""


class Trouble(StrEnum):
    """Why something is not taken as an answer. Each has a text of its own."""

    NO_OPTION = "no_option"
    TOO_LONG = "too_long"
    NEEDED = "needed"
    NOBODY = "nobody"
    NOT_SENT = "not_sent"
    FIRST = "first"


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What came of something that was typed. Without `ended` and `trouble` it goes on; `sent`: it is to be sent in."""

    interview: Interview
    ended: bool = False
    sent: bool = False
    trouble: Trouble | None = None


def field_of(interview: Interview) -> Field | None:
    """The field that is asked now; None when all is shown."""
    fields = interview.form.fields
    return fields[interview.at] if interview.at < len(fields) else None


def begin(interview: Interview, *, shown_first: bool) -> Interview:
    """Where an interview begins: at the first field; or, with `shown_first`, with all of it when nothing must be filled in
    any more."""
    fields = interview.form.fields
    if fields and not (shown_first and all(each.value or not each.required for each in fields)):
        return replace(interview, whole=len(fields) > SHOWN_BEFORE_SENDING)
    return replace(interview, whole=True, at=len(fields), done=frozenset(each.name for each in fields))


def hear(interview: Interview, text: str, *, message: str = "", named: Sequence[Who] = ()) -> Heard:
    """Take what somebody typed.

    Args:
        interview: As it stands.
        text: What was typed; empty leaves the field as it is.
        message: The id of the message it was typed in.
        named: The people whom the platform recognised in it, for a field that asks for a person.
    """
    field = field_of(interview)
    order = ORDERS.get(_word(text))
    if order is Order.STOP:
        return Heard(interview=interview, ended=True)
    if order is Order.BACK:
        return _back(interview)
    if field is None:
        return _at_the_end(interview, text, order)
    if order is Order.CLEAR:
        if field.required:
            return _refused(interview, message, Trouble.NEEDED)
        return _go_on(_with(interview, field, "", message=message))
    if order is Order.ON or not text.strip():
        if field.required and not interview.filled.get(field.name):
            return _refused(interview, message, Trouble.NEEDED)
        value, name = interview.filled.get(field.name, ""), interview.filled.get(f"{field.name}:name", "")
        return _go_on(_with(interview, field, value, name=name, message=interview.typed.get(field.name, "")))
    read = answer_in(field, text, named)
    if isinstance(read, Trouble):
        return _refused(interview, message, read)
    value, name = read
    return _go_on(_with(interview, field, value, name=name, message=message))


def hear_again(interview: Interview, text: str, *, message: str, named: Sequence[Who] = ()) -> Heard | None:
    """A message of this interview was edited: its field follows, and when that is asked now, it is answered. None when no
    field was answered in it."""
    field = next((each for each in interview.form.fields if interview.typed.get(each.name) == message), None)
    if field is None:
        return None
    read = answer_in(field, text, named) if text.strip() else Trouble.NEEDED
    if isinstance(read, Trouble):
        return Heard(interview=interview, trouble=read)
    value, name = read
    follows = _with(interview, field, value, name=name, message=message)
    return _go_on(follows) if field == field_of(interview) else Heard(interview=follows)


def unsay(interview: Interview, message: str) -> Interview | None:
    """A message of this interview was deleted: its field is asked once more. None when no field was answered in it."""
    gone = [number for number, each in enumerate(interview.form.fields) if interview.typed.get(each.name) == message]
    if not gone:
        return None
    field = interview.form.fields[gone[0]]
    as_it_began = _with(interview, field, field.value)
    return replace(as_it_began, at=gone[0], done=interview.done - {field.name})


def object_to(interview: Interview, problems: dict[str, str]) -> Interview:
    """The form was not taken: the first field with a problem is asked again, with what was typed still there."""
    fields = interview.form.fields
    names = [each.name for each in fields]
    known = {name: text for name, text in problems.items() if name in names}
    if not known and names:  # a problem of the form as a whole is said at its first field
        known = {names[0]: " ".join(problems.values())}
    at = next((number for number, name in enumerate(names) if name in known), len(fields))
    return replace(interview, at=at, wrong=known, done=interview.done - frozenset(known))


def answer_in(field: Field, text: str, named: Sequence[Who] = ()) -> tuple[str, str] | Trouble:
    """The value that a text gives a field, and the name that goes with a person; or why it gives none."""
    text = _to_the_letter(text)
    if field.kind == "one_of":
        option = _option(field.options, text)
        return (option.value, "") if option else Trouble.NO_OPTION
    if field.kind == "person":
        if len({each.user for each in named}) != 1:
            return Trouble.NOBODY
        return named[0].user, named[0].name
    value = text.strip() if field.kind == "text" else " ".join(text.split("\n")).strip()
    return (value, "") if len(value) <= field.max_length else Trouble.TOO_LONG


def _option(options: Sequence[Option], text: str) -> Option | None:
    """The option that somebody means: by its number, its words, or the only beginning that fits."""
    word = _plain(text)
    if word.isdecimal():
        return options[int(word) - 1] if 0 < int(word) <= len(options) else None
    for fits in (
        [each for each in options if _plain(each.label) == word],
        [each for each in options if _plain(each.value) == word],
        [each for each in options if len(word) >= SHORTEST_BEGINNING and _plain(each.label).startswith(word)],
    ):
        if len(fits) == 1:
            return fits[0]
    return None


def _at_the_end(interview: Interview, text: str, order: Order | None) -> Heard:
    """All is shown: it is sent in, or a field is asked once more."""
    fields = interview.form.fields
    word = _plain(text)
    if order is Order.SEND or (word and word == _plain(interview.form.submit)):
        return Heard(interview=interview, sent=True)
    if word.isdecimal() and 0 < int(word) <= len(fields):
        return Heard(interview=replace(interview, at=int(word) - 1))
    return Heard(interview=interview, trouble=Trouble.NOT_SENT)


def _back(interview: Interview) -> Heard:
    if interview.at == 0:
        return Heard(interview=interview, trouble=Trouble.FIRST)
    return Heard(interview=replace(interview, at=interview.at - 1))


def _go_on(interview: Interview) -> Heard:
    """To the first field that was not answered yet; then to the end."""
    fields = interview.form.fields
    at = next((number for number, each in enumerate(fields) if each.name not in interview.done), len(fields))
    on = replace(interview, at=at, unread="")
    return Heard(interview=on, sent=at == len(fields) and not interview.whole)


def _refused(interview: Interview, message: str, trouble: Trouble) -> Heard:
    return Heard(interview=replace(interview, unread=message), trouble=trouble)


def _with(interview: Interview, field: Field, value: str, *, name: str = "", message: str = "") -> Interview:
    """The interview with this value in a field, which counts as answered."""
    filled = {**interview.filled, field.name: value}
    filled.pop(f"{field.name}:name", None)
    if name:
        filled[f"{field.name}:name"] = name
    typed = {each: id_ for each, id_ in interview.typed.items() if each != field.name}
    if message:
        typed[field.name] = message
    wrong = {each: text for each, text in interview.wrong.items() if each != field.name}
    return replace(interview, filled=filled, typed=typed, wrong=wrong, done=interview.done | {field.name})


def _to_the_letter(text: str) -> str:
    """What stands between quotation marks, when without them it would be an order."""
    inner = text.strip()
    while len(inner) > 1 and inner[0] == inner[-1] == '"':
        inner = inner[1:-1].strip()
    return text.strip()[1:-1] if inner != text.strip() and _word(inner) in ORDERS else text


def _word(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .!")


def _plain(text: str) -> str:
    """Words as they are compared: small letters, without signs around them."""
    return " ".join(text.casefold().split()).strip(" .,;:!?«»\"'()")
