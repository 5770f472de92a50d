"""Values that are stored as JSON text: rhythm, asked questions, messages, lists of ids. Typed both ways.

Used by the nouns of this folder. The text is ASCII, so that any character a person can type goes in and comes out.
A field that an older row lacks gets its default; a field that an older program does not know is refused by the schema
check long before.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, time
from functools import lru_cache
from typing import Any

from bot.core.messages import Choice, Message
from bot.core.model import (
    Asked,
    Beside,
    CentralLine,
    Format,
    ItemLine,
    Needs,
    RecognisedLine,
    Rhythm,
    Role,
    SessionLine,
    Share,
    Stand,
    StandKind,
    Step,
    StepKind,
    StepOption,
    Subject,
    Variant,
    Way,
    When,
)

_RHYTHM_TIMES = ("question_time", "remind_time", "close_time", "draft_time", "post_time")


_text = json.JSONEncoder(separators=(",", ":")).encode


def rhythm_text(rhythm: Rhythm) -> str:
    return _text({name: v.isoformat() if isinstance(v, time) else v for name, v in vars(rhythm).items()})


@lru_cache(maxsize=1024)  # nearly all casussen have the same
def rhythm_of(text: str) -> Rhythm:
    values = json.loads(text)
    for name in _RHYTHM_TIMES:
        if name in values:
            values[name] = time.fromisoformat(values[name])
    return Rhythm(**values)


def asked_text(asked: Sequence[Asked]) -> str:
    return _text([[one.key, one.question_id, one.text, one.digest, *one.roles] for one in asked])


def asked_of(text: str) -> tuple[Asked, ...]:
    return tuple(
        Asked(key=key, question_id=question_id, text=words, digest=digest, roles=tuple(Role(role) for role in roles))
        for key, question_id, words, digest, *roles in json.loads(text)
    )


def message_text(message: Message) -> str:
    values: dict[str, Any] = {"text": message.text, "language": message.language}
    if message.choices:
        values["choices"] = [[one.action, one.value, one.label, one.style] for one in message.choices]
    if message.sign:
        values["sign"] = True
    return _text(values)


def message_of(text: str) -> Message:
    values = json.loads(text)
    return Message(
        text=values["text"],
        language=values["language"],
        choices=tuple(
            Choice(action=action, value=value, label=label, style=style)
            for action, value, label, style in values.get("choices", ())
        ),
        sign=values.get("sign", False),
    )


@lru_cache(maxsize=64)
def format_of(text: str) -> Format:
    values: dict[str, Any] = json.loads(text)
    for name in ("phases", "first_for", "also_for", "keeps"):
        values[name] = tuple(values[name])
    values["ways"] = tuple(Way(each) for each in values["ways"])
    values["steps"] = tuple(_step_of(each) for each in values["steps"])
    if values.get("subject"):
        values["subject"] = Subject(**values["subject"])
    return Format(**values)


def format_text(format_: Format) -> str:
    """A format, to be kept with a session that runs it."""
    return _text(asdict(format_))


def _step_of(values: dict[str, Any]) -> Step:
    for name in ("people", "from_", "shows"):
        values[name] = tuple(values[name])
    values["asks"] = tuple(values.get("asks", ()))
    values["kind"] = StepKind(values["kind"])
    values["ways"] = tuple(Way(each) for each in values["ways"])
    values["variants"] = {group: Variant(**variant) for group, variant in values["variants"].items()}
    values["options"] = tuple(StepOption(**option) for option in values["options"])
    if values["level"]:
        values["level"] = Share(values["level"])
    if values.get("needs"):
        values["needs"] = Needs(**values["needs"])
    if values["when"]:
        values["when"] = When(step=values["when"]["step"], options=tuple(values["when"]["options"]))
    return Step(**values)


def groups_text(groups: dict[str, tuple[tuple[str, ...], ...]]) -> str:
    """The small groups of a session, by step; none at all is an empty text."""
    return _text(groups) if groups else ""


def groups_of(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    return {step: tuple(tuple(group) for group in some) for step, some in json.loads(text or "{}").items()}


def beside_text(beside: Beside) -> str:
    """What a synthesis says beside its statements; nothing at all is an empty text."""
    values: dict[str, Any] = {}
    if beside.phase:
        values["phase"] = beside.phase
    for name, lines, more in (("told", beside.told, beside.told_more), ("new", beside.new, beside.new_more)):
        if lines or more:
            written = [
                [one.item_id, one.kind, one.text, one.status, _day_text(one.hear_by), one.late, one.reason]
                for one in lines
            ]
            values[name] = [written, more]
    if beside.stand:
        values["stand"] = _stand_values(beside.stand)
    if beside.sessions:
        values["sessions"] = [
            [each.session_id, each.title, each.day.isoformat(), each.outcome] for each in beside.sessions
        ]
    if beside.central:
        values["central"] = [beside.central.text, beside.central.version, beside.central.is_new]
    if beside.recognised:
        values["recognised"] = [
            [one.point, one.people, one.municipality, one.initiative, one.others] for one in beside.recognised
        ]
    return _text(values) if values else ""


def beside_of(text: str) -> Beside:
    if not text:
        return Beside()
    values = json.loads(text)
    told, told_more = _lines_of(values.get("told"))
    new, new_more = _lines_of(values.get("new"))
    stand = central = None
    if "stand" in values:
        stand = _stand_of(*values["stand"])
    if "central" in values:
        words, version, is_new = values["central"]
        central = CentralLine(text=words, version=version, is_new=is_new)
    return Beside(
        phase=values.get("phase", ""),
        told=told,
        told_more=told_more,
        stand=stand,
        new=new,
        new_more=new_more,
        central=central,
        sessions=tuple(
            SessionLine(session_id=id_, title=title, day=date.fromisoformat(day), outcome=outcome)
            for id_, title, day, outcome in values.get("sessions", ())
        ),
        recognised=tuple(
            RecognisedLine(
                point=point, people=people, municipality=municipality, initiative=initiative, others=bool(others)
            )
            for point, people, municipality, initiative, others in values.get("recognised", ())
        ),
    )


def _stand_values(stand: Stand) -> list[Any]:
    return [
        stand.kind,
        stand.what,
        _day_text(stand.next_by),
        stand.waits_for,
        stand.instead,
        _day_text(stand.since),
        stand.late,
        stand.item_id,
    ]


def _stand_of(
    kind: str,
    what: str,
    next_by: str | None,
    waits_for: str = "",
    instead: str = "",
    since: str | None = None,
    late: bool = False,
    item_id: str = "",
) -> Stand:
    """A stand. Summaries of before it was an item have its first three values only."""
    return Stand(
        kind=StandKind(kind),
        what=what,
        next_by=_day_of(next_by),
        waits_for=waits_for,
        instead=instead,
        since=_day_of(since),
        late=late,
        item_id=item_id,
    )


def _lines_of(written: Any) -> tuple[tuple[ItemLine, ...], int]:
    lines, more = written or ((), 0)
    return tuple(
        ItemLine(
            item_id=item_id,
            kind=kind,
            text=words,
            status=status,
            hear_by=_day_of(hear_by),
            late=bool(rest and rest[0]),
            reason=rest[1] if rest else "",
        )
        for item_id, kind, words, status, hear_by, *rest in lines
    ), more


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day_of(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def words_text(words: Sequence[str]) -> str:
    """A list of ids, in order."""
    return _text(list(words))


def words_of(text: str | None) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()


def numbers_text(numbers: Sequence[int]) -> str:
    return _text(list(numbers))


def numbers_of(text: str) -> tuple[int, ...]:
    return tuple(json.loads(text))
