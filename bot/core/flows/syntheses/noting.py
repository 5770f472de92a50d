"""Writing down requests and promises, and taking them away. Any facilitator does it; the others see it in their draft.

What became of them is said in `reporting.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core import agenda, days
from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.items import door, saying
from bot.core.flows.syntheses import beside
from bot.core.flows.syntheses.rendering import close_drafts, show, show_drafts
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Choice, Field, Form, Option, Problem, Shown
from bot.core.model import Casus, Item, ItemKind, Member, SynthesisState, Told

MOST_TO_CHOOSE_FROM = 20
"""So many items are offered to take away, the newest first."""


def choices(turn: Turn, language: str, casus: Casus) -> tuple[Choice, ...]:
    """The buttons about requests and promises, for a facilitator who has no draft at hand."""
    report, add = turn.choice(language, "report", casus.id), turn.choice(language, "item_add", casus.id)
    if not _there(turn, casus.id):
        return (add,)
    return report, add, turn.choice(language, "item_remove", casus.id)


def choose_add(turn: Turn, event: Chose) -> Shown:
    """The button «Verzoek of belofte toevoegen»."""
    casus_id, week = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    kinds = tuple(
        Option(value=kind.id, label=saying.of(kind.name, language), help=saying.of(kind.help, language))
        for kind in _weekly(turn)
    )
    return Form(
        name="item_add",
        context=f"{casus_id}/{week}",
        title=turn.say(language, "items.add_title"),
        intro=turn.say(language, "items.add_intro"),
        fields=(
            Field(name="kind", label=turn.say(language, "items.field_kind"), kind="one_of", options=kinds),
            Field(
                name="text",
                label=turn.say(language, "items.field_text"),
                kind="line",
                hint=turn.say(language, "items.field_text_hint"),
                max_length=door.LONGEST,
            ),
            day_field(turn, language, "by", turn.say(language, "items.field_by")),
        ),
        submit=turn.say(language, "items.add_submit"),
        language=language,
    )


def submit_add(turn: Turn, event: Submitted) -> Shown:
    """The form: kept at once, and in the drafts of all facilitators."""
    casus_id, week = ids(event.context, 2)
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    wrong: dict[str, str] = {}
    kind = event.fields.get("kind", "")
    if kind not in {each.id for each in _weekly(turn)}:
        wrong["kind"] = turn.say(language, "items.choose_kind")
    text = answers.one_line(event.fields.get("text", "")).rstrip(" .")
    if problem := door.trouble_with(turn, language, text):
        wrong["text"] = problem
    hear_by = coming_day(turn, team.casus, event.fields.get("by", ""))
    if hear_by is NO_DAY:
        wrong["by"] = turn.say(language, "items.day_wrong")
    if wrong:
        return Problem(fields=wrong)
    week = week_for(turn, team, week)
    item = door.draft(turn, team, by=member, kind=kind, text=text, hear_by=hear_by, week=week)
    redraw(turn, team, member, week)
    remove = turn.choice(language, "item_remove", casus_id, item.id, style="danger")
    return turn.message(language, "items.added", [remove])


def choose_remove(turn: Turn, event: Chose) -> Shown:
    """The button «Verzoek of belofte weghalen»: which one? It is asked, because it cannot be undone."""
    casus_id, item_id = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    there = _there(turn, casus_id)[::-1][:MOST_TO_CHOOSE_FROM]
    if not there or (item_id and item_id not in {item.id for item in there}):
        return turn.message(language, "items.gone")
    options = tuple(Option(value=item.id, label=item.text) for item in there)
    return Form(
        name="item_remove",
        context=casus_id,
        title=turn.say(language, "items.remove_title"),
        intro=turn.say(language, "items.remove_intro", frozen=team.casus.frozen is not None),
        fields=(
            Field(
                name="item",
                label=turn.say(language, "items.field_item"),
                kind="one_of",
                value=item_id,
                options=options,
            ),
        ),
        submit=turn.say(language, "items.remove_submit"),
        language=language,
    )


def submit_remove(turn: Turn, event: Submitted) -> Shown:
    """Take an item away: out of drafts, out of what was posted, and out of messages that are not sent yet."""
    language, team, member = as_facilitator(turn, event, event.context)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    there = {item.id: item for item in _there(turn, team.casus.id)}
    item = there.get(event.fields.get("item", ""))
    if not item:
        return turn.message(language, "items.gone")
    shown_in = take_away(turn, team, item)
    redraw(turn, team, member, item.week, also=shown_in)
    return turn.message(language, "items.removed", frozen=team.casus.frozen is not None)


def take_away(turn: Turn, team: Team, item: Item) -> tuple[str, ...]:
    """Take an item out of all that was made with it; returns the keys of the messages that showed it."""
    door.take_away(turn, team.casus, item)
    shown_in = turn.tx.outbox.naming([item.id])
    turn.tx.outbox.scrub([item.id])
    _untell(turn, team, item.id, shown_in)
    return shown_in


def put_right(turn: Turn, team: Team, item_id: str) -> None:
    """An item went, or is not for the team any more: no summary tells of it. One that came from an answer is not told of in
    words that its author changed either; of what the team made together a summary says what was so then."""
    item = turn.tx.items.get(item_id)
    if not item or item.hidden or not door.is_shared(item):
        _untell(turn, team, item_id, ())
        show_drafts(turn, team)
    elif item.sources:
        _untell(turn, team, item_id, (), but=item.text)
        show_drafts(turn, team)


def _untell(turn: Turn, team: Team, item_id: str, shown_in: Sequence[str], *, but: str = "") -> None:
    """Take an item out of the summaries that tell of it, unless they tell of it in these words."""
    for synthesis in turn.tx.syntheses.telling_of(team.casus.id, item_id):
        if but and beside.words_of(synthesis.beside, item_id) == but:
            continue
        changed = replace(synthesis, beside=beside.without(synthesis.beside, item_id))
        newest = turn.tx.syntheses.newest(team.casus.id, synthesis.week)
        is_newest = newest is not None and newest.id == synthesis.id
        if is_newest and synthesis.state is SynthesisState.POSTED:
            changed = replace(changed, corrected_on=turn.local(team.casus, turn.now).date())
        turn.tx.syntheses.save(changed)
        if is_newest:
            show(turn, team, turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id], changed)
            close_drafts(turn, team, changed, shown_in)


def _there(turn: Turn, casus_id: str) -> list[Item]:
    """The requests and promises of a casus, oldest first. All other kinds belong to their authors (`flows/kept`)."""
    kinds = {kind.id for kind in _weekly(turn)}
    return [item for item in turn.tx.items.of(casus_id) if item.kind in kinds and item.confirmed]


def _weekly(turn: Turn) -> list[ItemKind]:
    """The kinds of which every summary tells: requests and promises."""
    return [kind for kind in turn.library.kinds().values() if kind.told is Told.WEEKLY]


# Shared with `reporting.py`


def week_for(turn: Turn, team: Team, week: str) -> str:
    """The week of the summary that facilitators work on: the one they came from, unless it is posted; else that of the
    newest question; else this week."""
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    for each in (week, newest.occurrence if newest else ""):
        synthesis = turn.tx.syntheses.newest(team.casus.id, each) if each else None
        is_known = synthesis is not None or (newest is not None and each == newest.occurrence)
        if is_known and (synthesis is None or synthesis.state is not SynthesisState.POSTED):
            return each
    return agenda.iso_week(turn.local(team.casus, turn.now).date())


def redraw(turn: Turn, team: Team, member: Member, week: str, *, also: Sequence[str] = ()) -> None:
    """Put the drafts right after a facilitator changed what they say. Who agreed to the text as it was is asked anew;
    whoever changes it agrees with that."""
    synthesis = turn.tx.syntheses.newest(team.casus.id, week)
    if synthesis and synthesis.state is not SynthesisState.POSTED:
        agreed_by = tuple(each for each in synthesis.agreed_by if each == member.id)
        if agreed_by != synthesis.agreed_by:
            turn.tx.syntheses.save(replace(synthesis, agreed_by=agreed_by))
    show_drafts(turn, team, week, also=also)


def day_field(turn: Turn, language: str, name: str, label: str, value: date | None = None) -> Field:
    """A field for a day that is asked and not forced."""
    return Field(
        name=name,
        label=label,
        kind="date",
        value=value.isoformat() if value else "",
        hint=turn.say(language, "items.field_by_hint"),
        required=False,
        max_length=30,
    )


NO_DAY = date.min
"""Stands for something that was typed and is no day to come."""


def coming_day(turn: Turn, casus: Casus, written: str) -> date | None:
    """Read a day after today, and within a year; None when nothing was typed, `NO_DAY` when it is no such day."""
    if not written.strip():
        return None
    today = turn.local(casus, turn.now).date()
    day = days.read(written, today)
    return day if day and today < day <= today + door.FARTHEST else NO_DAY
