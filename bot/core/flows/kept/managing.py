"""Changing an item, taking it away, and letting others than the team read it.

The author of the words does all three; facilitators change and take away what the team made together.
"""

from __future__ import annotations

from bot.core.events import Chose, Submitted
from bot.core.flows.items import card, door, saying
from bot.core.flows.kept import cards, closing, item_form, lists, writing
from bot.core.flows.sessions import announcing
from bot.core.flows.syntheses import noting
from bot.core.flows.turn import Team, Turn, ids
from bot.core.messages import Field, Form, Option, Shown
from bot.core.model import ByWhom, Confirm, Item, Member, Share

MOST_TO_CHOOSE_FROM = 20


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Aanpassen of weghalen»: which one, and what with it?"""
    casus_id, kind_id = ids(event.value, 2)
    language, team, member = writing.as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    there = [item for item in lists.of_kind(turn, team, member, kind_id) if writing.may_change(item, member)]
    if not there:
        return turn.message(language, "items.gone")
    acts = tuple(Option(value=act, label=turn.say(language, f"kept.act_{act}")) for act in ("change", "away", "beyond"))
    options = tuple(Option(value=item.id, label=item.text) for item in there[:MOST_TO_CHOOSE_FROM])
    return Form(
        name="item_choose",
        context=team.casus.id,
        title=turn.say(language, "choices.item_choose"),
        intro=turn.say(language, "kept.choose_intro"),
        fields=(
            Field(
                name="item",
                label=turn.say(language, "kept.field_item"),
                kind="one_of",
                value=options[0].value,
                options=options,
            ),
            Field(name="act", label=turn.say(language, "kept.field_act"), kind="one_of", value="change", options=acts),
        ),
        submit=turn.say(language, "kept.words_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """One was chosen."""
    what = replace_value(event, event.fields.get("item", ""))
    match event.fields.get("act", ""):
        case "away":
            return ask_away(turn, what)
        case "beyond":
            return ask_beyond(turn, what)
    return change(turn, what)


def replace_value(event: Submitted, value: str) -> Chose:
    """The same, as if the button of that item had been pressed."""
    return Chose(key=event.key, who=event.who, place=event.place, at=event.at, action="", value=value)


def change(turn: Turn, event: Chose) -> Shown:
    """The button «Aanpassen» of an item."""
    language, team, member, item = cards.as_reader(turn, event, event.value)
    kind = turn.library.kinds().get(item.kind) if item else None
    if not team or not member or not item or not kind or kind.is_over(item.status) or kind.by is ByWhom.BOT:
        return turn.message(language, "items.gone")
    if not writing.may_change(item, member):
        return turn.message(language, "kept.ask_author")
    return item_form.form(turn, language, team, kind, item=item)


def ask_away(turn: Turn, event: Chose) -> Shown:
    """The button «Weghalen»: it is asked, because it cannot be undone."""
    language, team, member, item = cards.as_reader(turn, event, event.value)
    if not team or not member or not item or not writing.may_change(item, member):
        return turn.message(language, "items.gone")
    return Form(
        name="item_away",
        context=item.id,
        title=turn.say(language, "kept.away_title"),
        intro=turn.say(language, "kept.away_intro", text=item.text, frozen=team.casus.frozen is not None),
        fields=(),
        submit=turn.say(language, "items.remove_submit"),
        language=language,
    )


def away(turn: Turn, event: Submitted) -> Shown:
    """It goes, out of everything."""
    language, team, member, item = cards.as_reader(turn, replace_value(event, event.context), event.context)
    if not team or not member or not item or not writing.may_change(item, member):
        return turn.message(language, "items.gone")
    take_away(turn, team, member, item)
    return turn.message(language, "items.removed", frozen=team.casus.frozen is not None)


def take_away(turn: Turn, team: Team, member: Member, item: Item) -> None:
    """Take an item out of summaries, drafts, cards and what is not sent yet."""
    shown_in = noting.take_away(turn, team, item)
    card.clear(turn, team, item, shown_in)
    announcing.list_again(turn, team, shown_in)
    if any(key.startswith("harvest/") for key in shown_in):
        closing.show(turn, team)
    noting.redraw(turn, team, member, item.week, also=shown_in)


# Beyond the team


def ask_beyond(turn: Turn, event: Chose) -> Shown:
    """May others than the team read it? The author sees the exact text."""
    language, team, member, item = cards.as_reader(turn, event, event.value)
    if not team or not member or not item or item.author != member.id:
        return turn.message(language, "kept.only_author")
    kind = door.kind_of(turn, item.kind)
    if item.beyond:
        return Form(
            name="item_beyond",
            context=f"{item.id}/no",
            title=turn.say(language, "kept.beyond_no_title"),
            intro=turn.say(language, "kept.beyond_no_intro", text=item.text),
            fields=(),
            submit=turn.say(language, "kept.beyond_no_submit"),
            language=language,
        )
    if not item.confirmed or item.share is Share.ONLY_ME:
        return turn.message(language, "kept.only_author")
    if kind.confirm is Confirm.SIDES and item.status == kind.first.id:
        return turn.message(language, "kept.both_sides_first")
    return Form(
        name="item_beyond",
        context=item.id,
        title=turn.say(language, "kept.beyond_title"),
        intro=turn.say(language, "kept.beyond_intro", text=item.text, parts=saying.parts_of(language, kind, item)),
        fields=(),
        submit=turn.say(language, "kept.beyond_submit"),
        language=language,
    )


def beyond(turn: Turn, event: Submitted) -> Shown:
    """The author says yes, to exactly these words, or takes that back."""
    item_id, said_no = ids(event.context, 2)
    language, team, member, item = cards.as_reader(turn, replace_value(event, item_id), item_id)
    if not team or not member or not item or item.author != member.id or not item.confirmed:
        return turn.message(language, "kept.only_author")
    door.let_others_read(turn, item, yes=not said_no)
    return turn.message(language, "kept.beyond_taken_back" if said_no else "kept.beyond_said")
