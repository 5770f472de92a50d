"""Reporting back («laten weten hoe het staat»): what became of requests and promises, and where the casus stands.

One form for facilitators, in each draft. What they say opens the next summary; what they leave prints «nog geen antwoord».
A field that they did not touch changes nothing, because the other facilitator may have filled it in meanwhile.
Read next: `beside.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.items import door, saying
from bot.core.flows.syntheses.noting import (
    NO_DAY,
    coming_day,
    day_field,
    redraw,
    week_for,
)
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import Item, Stand, StandKind, Synthesis, SynthesisState

MOST_ASKED = 6
"""So many requests and promises are asked about in one form."""
LONGEST_WHAT = 120
NOT_SAID = "not_said"
"""The stand of a casus whose facilitators do not tell it."""
KEYS = "abcdef"
"""The fields of the first item are `status_a` and `by_a`, those of the next one `status_b` and `by_b`."""


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Laten weten hoe het staat»."""
    casus_id, week = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    week = week_for(turn, team, week)
    asked, rest = _asked(turn, team, week)
    draft = _draft(turn, team, week)
    if not asked and not draft:
        return turn.message(language, "items.nothing_to_report")
    today = turn.local(team.casus, turn.now).date()
    fields: list[Field] = []
    for key, item in zip(KEYS, asked, strict=False):
        fields += _item_fields(turn, language, key, item, today)
    if draft:
        fields += _stand_fields(turn, language, draft.beside.stand)
    marks = (
        _mark_of_stand(draft.beside.stand if draft else None),
        *(_mark_of_item(turn, item, today) for item in asked),
    )
    return Form(
        name="report",
        context="/".join((casus_id, week, *marks)),
        title=turn.say(language, "items.report_title"),
        intro=turn.say(language, "items.report_intro", count=len(asked), rest=rest),
        fields=tuple(fields),
        submit=turn.say(language, "items.report_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: all of it is checked, then what was touched is kept and stands in the drafts of all facilitators."""
    casus_id, week, mark, *marks = (*ids(event.context, 3), *event.context.split("/")[3:])
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    read = _Reader(turn=turn, language=language, team=team, fields=event.fields, wrong={})
    living = {item.id: item for item in door.weekly(turn, team.casus)}
    said = []
    for key, each in zip(KEYS, marks, strict=False):
        item = living.get(each.partition(".")[0])
        touched = item and read.item(key, item, each)
        if item and touched:
            said.append((item, *touched))
    draft = _draft(turn, team, week)
    stand = read.stand(mark) if draft else None
    if read.wrong:
        return Problem(fields=read.wrong)
    for item, status, hear_by in said:
        door.say(turn, team.casus, item, status, hear_by, by=member)
    if draft and stand:
        turn.tx.syntheses.save(replace(draft, beside=replace(draft.beside, stand=stand.stand)))
    if said or stand:
        redraw(turn, team, member, week_for(turn, team, week))
    return turn.message(language, "items.reported", in_draft=_draft(turn, team, week_for(turn, team, week)) is not None)


@dataclass(frozen=True, kw_only=True)
class _NewStand:
    """A stand that was touched; None in it: it is not told any more."""

    stand: Stand | None


@dataclass(frozen=True, kw_only=True)
class _Reader:
    """Reads the fields; what is not right goes into `wrong`."""

    turn: Turn
    language: str
    team: Team
    fields: dict[str, str]
    wrong: dict[str, str]

    def item(self, key: str, item: Item, mark: str) -> tuple[str, date | None] | None:
        """What was said of an item; None when its fields were not touched."""
        written, by = self.fields.get(f"status_{key}", ""), self.fields.get(f"by_{key}", "")
        if _mark(item.id, written, by.strip()) == mark:
            return None
        if not door.kind_of(self.turn, item.kind).status(written):
            self.wrong[f"status_{key}"] = self.turn.say(self.language, "items.choose_status")
            return None
        return written, self._day(f"by_{key}")

    def stand(self, mark: str) -> _NewStand | None:
        """What was said of the stand; None when its fields were not touched."""
        kind, by = self.fields.get("stand", "") or NOT_SAID, self.fields.get("next", "")
        what = answers.one_line(self.fields.get("what", "")).rstrip(" .")
        if _mark("stand", kind, what, by.strip()) == mark:
            return None
        next_by = self._day("next")
        if what and (problem := door.trouble_with(self.turn, self.language, what, LONGEST_WHAT)):
            self.wrong["what"] = problem
        if kind in set(StandKind):
            return _NewStand(stand=Stand(kind=StandKind(kind), what=what, next_by=next_by))
        if what or by.strip():
            self.wrong["stand"] = self.turn.say(self.language, "items.choose_stand")
        return _NewStand(stand=None)

    def _day(self, name: str) -> date | None:
        day = coming_day(self.turn, self.team.casus, self.fields.get(name, ""))
        if day is NO_DAY:
            self.wrong[name] = self.turn.say(self.language, "items.day_wrong")
            return None
        return day


def _asked(turn: Turn, team: Team, week: str) -> tuple[tuple[Item, ...], int]:
    """What is asked about, and how many more there are: what waits for an answer first, then the oldest first."""
    today = turn.local(team.casus, turn.now).date()

    def was_answered(item: Item) -> bool:
        return door.standing(turn, item, today) != door.kind_of(turn, item.kind).first.id

    found = sorted(door.earlier(turn, team.casus, week), key=was_answered)  # within each, the oldest stays first
    return tuple(found[:MOST_ASKED]), len(found[MOST_ASKED:])


def _draft(turn: Turn, team: Team, week: str) -> Synthesis | None:
    """The draft of a week that is not posted yet."""
    synthesis = turn.tx.syntheses.newest(team.casus.id, week)
    return synthesis if synthesis and synthesis.state is not SynthesisState.POSTED else None


def _item_fields(turn: Turn, language: str, key: str, item: Item, today: date) -> tuple[Field, Field]:
    line = door.line(turn, item, today)
    first, *others = door.kind_of(turn, item.kind).statuses
    options = tuple(
        Option(value=status.id, label=saying.of(status.option, language))
        for status in (*others, first)
        if status.option
    )
    # A label is shown as plain text everywhere: nothing in it is Markdown.
    label = f"{saying.kind_name(turn, language, item.kind)}: {item.text}"
    return (
        Field(name=f"status_{key}", label=label, kind="one_of", value=line.status, options=options),
        day_field(turn, language, f"by_{key}", turn.say(language, "items.field_by"), line.hear_by),
    )


def _stand_fields(turn: Turn, language: str, stand: Stand | None) -> tuple[Field, Field, Field]:
    options = tuple(
        Option(value=kind, label=turn.say(language, f"items.stand_{kind}")) for kind in (*StandKind, NOT_SAID)
    )
    return (
        Field(
            name="stand",
            label=turn.say(language, "items.field_stand"),
            kind="one_of",
            value=stand.kind if stand else NOT_SAID,
            options=options,
        ),
        Field(
            name="what",
            label=turn.say(language, "items.field_what"),
            kind="line",
            value=stand.what if stand else "",
            hint=turn.say(language, "items.field_what_hint"),
            required=False,
            max_length=LONGEST_WHAT,
        ),
        day_field(turn, language, "next", turn.say(language, "items.field_next"), stand.next_by if stand else None),
    )


def _mark_of_item(turn: Turn, item: Item, today: date) -> str:
    line = door.line(turn, item, today)
    return _mark(item.id, line.status, _written(line.hear_by))


def _mark_of_stand(stand: Stand | None) -> str:
    if not stand:
        return _mark("stand", NOT_SAID, "", "")
    return _mark("stand", stand.kind, stand.what, _written(stand.next_by))


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _mark(name: str, *shown: str) -> str:
    """A name, and what its fields showed: by it is seen whether somebody touched them."""
    return f"{name}.{sha256('|'.join(shown).encode()).hexdigest()[:12]}"
