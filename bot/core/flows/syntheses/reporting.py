"""Reporting back («laten weten hoe het staat»): what became of requests and promises, and where the casus stands.

One form for facilitators, in each draft. What they say opens the next summary; what they leave prints «nog geen antwoord».
A field that they did not touch changes nothing, because the other facilitator may have filled it in meanwhile.
Read next: `beside.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.items import door, saying, stand
from bot.core.flows.syntheses.noting import (
    NO_DAY,
    coming_day,
    day_field,
    redraw,
    take_away,
    week_for,
)
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import Item, Member, Stand, StandKind, Synthesis, SynthesisState

MOST_ASKED = 6
"""So many requests and promises are asked about in one form."""
SAID_HERE = (StandKind.MOVING, StandKind.NO_PROGRESS, StandKind.WAITING)
"""The stands that a draft asks for; a pause and an end are for `/reflectie stand`."""
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
        fields += _stand_fields(turn, language, team)
    marks = (
        _mark_of_stand(_stand_now(turn, team) if draft else None),
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
    new_stand = read.stand(mark) if draft else None
    if read.wrong:
        return Problem(fields=read.wrong)
    for item, status, hear_by in said:
        door.say(turn, team.casus, item, status, hear_by, by=member)
    if new_stand:
        _say(turn, team, member, new_stand.stand)
    if said or new_stand:
        redraw(turn, team, member, week_for(turn, team, week))
    return turn.message(language, "items.reported", in_draft=_draft(turn, team, week_for(turn, team, week)) is not None)


def _stand_now(turn: Turn, team: Team) -> Stand | None:
    """The stand that the draft tells, as far as it is asked here."""
    now = stand.to_tell(turn, team.casus)
    return now if now and now.kind in SAID_HERE else None


def _say(turn: Turn, team: Team, member: Member, new: Stand | None) -> None:
    """Say a stand; None takes back one that only drafts told of. What is not asked here stays while it is the same."""
    before = _stand_now(turn, team)
    if new:
        same = before if before and before.kind is new.kind else None
        stand.say(
            turn,
            team,
            by=member,
            kind=new.kind,
            what=new.what,
            waits_for=same.waits_for if same else "",
            instead=same.instead if same else "",
            next_by=new.next_by,
        )
    elif _can_be_taken_back(turn, team) and (item := stand.newest(turn, team.casus)):
        take_away(turn, team, item)


def _can_be_taken_back(turn: Turn, team: Team) -> bool:
    """Whether nobody but facilitators in their drafts read the newest stand."""
    item = stand.newest(turn, team.casus)
    if not item or item.told:
        return False
    return not any(key.startswith("stand/") for key in turn.tx.outbox.naming([item.id]))


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
        if what and (problem := door.trouble_with(self.turn, self.language, what, stand.LONGEST)):
            self.wrong["what"] = problem
        if kind in set(StandKind):
            return _NewStand(stand=Stand(kind=StandKind(kind), what=what, next_by=next_by))
        if what or by.strip():
            self.wrong["stand"] = self.turn.say(self.language, "stand.choose_kind")
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


def _stand_fields(turn: Turn, language: str, team: Team) -> tuple[Field, Field, Field]:
    now = _stand_now(turn, team)
    made = door.kind_of(turn, stand.STAND)
    options = [
        Option(value=each.id, label=saying.of(each.option, language)) for each in made.statuses if each.id in SAID_HERE
    ]
    if not now or _can_be_taken_back(turn, team):
        options.append(Option(value=NOT_SAID, label=turn.say(language, "stand.not_said")))
    return (
        Field(
            name="stand",
            label=turn.say(language, "stand.field_kind"),
            kind="one_of",
            value=now.kind if now else NOT_SAID,
            options=tuple(options),
        ),
        Field(
            name="what",
            label=saying.of(made.label, language),
            kind="line",
            value=now.what if now else "",
            hint=saying.of(made.hint, language),
            required=False,
            max_length=stand.LONGEST,
        ),
        day_field(turn, language, "next", saying.of(made.day_label, language), now.next_by if now else None),
    )


def _mark_of_item(turn: Turn, item: Item, today: date) -> str:
    line = door.line(turn, item, today)
    return _mark(item.id, line.status, _written(line.hear_by))


def _mark_of_stand(now: Stand | None) -> str:
    if not now:
        return _mark("stand", NOT_SAID, "", "")
    return _mark("stand", now.kind, now.what, _written(now.next_by))


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _mark(name: str, *shown: str) -> str:
    """A name, and what its fields showed: by it is seen whether somebody touched them."""
    return f"{name}.{sha256('|'.join(shown).encode()).hexdigest()[:12]}"
