"""Saying what became of items: one form for one or several, also when there is no progress.

Who looks after it, who wrote it and facilitators may say so. The outcome of a knot goes back to the room with its reason.
Read next: `asking_after.py`.
"""

from __future__ import annotations

from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.items import card, coming_day, door, saying
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import ByWhom, Confirm, Item, ItemKind, KindStatus, Member, Presence

KEYS = "abcdef"
"""The fields of the first item are `status_a`, `day_a` and `reason_a`, those of the next one `status_b` and so on."""


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Laten weten hoe het staat», or «Uitkomst vastleggen» under a knot."""
    language, found = _mine(turn, event, event.value)
    if not found:
        return turn.message(language, "kept.not_yours")
    fields: list[Field] = []
    for key, (team, _, item) in zip(KEYS, found, strict=False):
        fields += _fields(turn, language, team, key, item)
    is_formal = any(door.kind_of(turn, item.kind).yes_or_no for _, _, item in found)
    return Form(
        name="item_tell",
        context="/".join(item.id for _, _, item in found),
        title=turn.say(language, "choices.report"),
        intro=turn.say(language, "kept.tell_intro", formal=is_formal),
        fields=tuple(fields),
        submit=turn.say(language, "kept.form_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: all of it is checked, then it is kept, told in the room where it belongs, and planned anew."""
    language, found = _mine(turn, event, event.context)
    if not found:
        return turn.message(language, "kept.not_yours")
    wrong: dict[str, str] = {}
    said = []
    for key, (team, member, item) in zip(KEYS, found, strict=False):
        kind = door.kind_of(turn, item.kind)
        status = kind.status(event.fields.get(f"status_{key}", ""))
        if status not in _choosable(turn, team, item):
            wrong[f"status_{key}"] = turn.say(language, "items.choose_status")
            continue
        written = event.fields.get(f"day_{key}", "")
        day, problem = coming_day.read(turn, language, team.casus, written, must=status.needs_day)
        if problem and not status.over:
            wrong[f"day_{key}"] = problem
        reason = answers.one_line(event.fields.get(f"reason_{key}", "")).rstrip(" .")
        if status.needs_reason and not reason:
            wrong[f"reason_{key}"] = turn.say(language, "kept.reason_needed")
        elif reason and (trouble := door.trouble_with(turn, language, reason, door.LONGEST_PART)):
            wrong[f"reason_{key}"] = trouble
        said.append((team, member, item, status, day, reason))
    if wrong:
        return Problem(fields=wrong)
    for team, member, item, status, day, reason in said:
        kind = door.kind_of(turn, item.kind)
        now = door.say(turn, team.casus, item, status.id, day, by=member, reason=reason)
        card.show(turn, team, now)
        if kind.yes_or_no:
            _post_outcome(turn, team, kind, now, status)
        show_drafts(turn, team)
    return turn.message(language, "kept.told", count=len(said))


def _post_outcome(turn: Turn, team: Team, kind: ItemKind, item: Item, status: KindStatus) -> None:
    """The outcome of a knot, in the room: yes, no or not yet, with its reason in plain words."""
    language = team.casus.language
    text = turn.message(
        language,
        "kept.outcome",
        (),
        text=item.text,
        status=saying.of(status.name, language),
        reason=item.reason,
        parts=saying.parts_of(language, kind, item),
        day=item.hear_by,
    )
    for room in team.rooms:
        turn.post(room, f"outcome/{item.id}/{turn.now.timestamp():.0f}/{room.id}", text, shows=[item.id])


def _choosable(turn: Turn, team: Team, item: Item) -> tuple[KindStatus, ...]:
    """What can be said of an item. That both sides agree is not for one person to say."""
    kind = door.kind_of(turn, item.kind)
    is_open = kind.confirm is Confirm.SIDES and len(door.agreed_by(turn, team, item)) < len(door.SIDES)
    return tuple(status for status in kind.statuses if status.option and not (is_open and status.id == kind.agreed.id))


def _fields(turn: Turn, language: str, team: Team, key: str, item: Item) -> list[Field]:
    kind = door.kind_of(turn, item.kind)
    options = tuple(
        Option(value=status.id, label=saying.of(status.option, language))
        for status in _choosable(turn, team, item)
        if status.option
    )
    value = item.status if any(option.value == item.status for option in options) else ""
    # A label is shown as plain text everywhere: nothing in it is Markdown.
    label = f"{saying.of(kind.name, language)}: {item.text}"
    fields = [Field(name=f"status_{key}", label=label, kind="one_of", value=value, options=options)]
    if any(status.needs_reason for status in kind.statuses):
        fields.append(
            Field(
                name=f"reason_{key}",
                label=turn.say(language, "kept.field_reason"),
                kind="line",
                hint=turn.say(language, "kept.field_reason_hint"),
                required=False,
                max_length=door.LONGEST_PART,
            )
        )
    if any(status.needs_day for status in kind.statuses):
        fields.append(
            Field(
                name=f"day_{key}",
                label=turn.say(language, "kept.field_next"),
                kind="date",
                hint=turn.say(language, "kept.field_next_hint"),
                required=False,
                max_length=30,
            )
        )
    return fields


def _mine(turn: Turn, event: Event, value: str) -> tuple[str, list[tuple[Team, Member, Item]]]:
    """The items of a button or form of which this person may say what became of them, each with its team and member."""
    found = [item for id_ in value.split("/")[: len(KEYS)] if id_ and (item := turn.tx.items.get(id_))]
    by_casus = teams(turn, sorted({item.casus_id for item in found}))
    spot = turn.tx.casussen.at(event.place, event.who)
    first = by_casus[found[0].casus_id].casus if found else spot.casus
    language = turn.language_for(event, spot.person, first)
    mine = []
    for item in found:
        team = by_casus[item.casus_id]
        member = team.member_of(spot.person)
        kind = door.kind_of(turn, item.kind)
        is_open = item.confirmed and not item.hidden and kind.by is not ByWhom.BOT and not kind.is_over(item.status)
        may = member is not None and door.seen_by(item, member) and door.may_speak_for(member, item)
        if member and member.presence is Presence.ACTIVE and is_open and may:
            mine.append((team, member, item))
    return language, mine
