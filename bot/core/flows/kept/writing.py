"""Writing down something to keep: the menu of kinds, the commands of kinds, and what becomes of a form.

The form itself is in `item_form.py`. Read next: `cards.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.core import commands
from bot.core.events import Chose, Commanded, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.items import card, door, saying
from bot.core.flows.kept import closing, item_form, lists
from bot.core.flows.sessions import keeping
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Choice, Field, Form, Option, Problem, Shown
from bot.core.model import SELF, ByWhom, Day, Facilitating, Item, ItemKind, Member, Presence, Share


def as_member(turn: Turn, event: Event, casus_id: str) -> tuple[str, Team | None, Member | None]:
    """The language to speak in; and, if whoever did this takes part in the casus, its team and their member."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus or not spot.member or spot.member.presence is not Presence.ACTIVE:
        return language, None, None
    return language, teams(turn, [spot.casus.id])[spot.casus.id], spot.member


def kinds_for(turn: Turn, member: Member) -> list[ItemKind]:
    """The kinds that a member may write down."""
    facilitates = member.facilitating is Facilitating.YES
    may = {ByWhom.EVERYONE, *([ByWhom.FACILITATORS] if facilitates else [])}
    return [kind for kind in turn.library.kinds().values() if kind.by in may]


# The menu


def menu(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`/reflectie bewaar`: four kinds, the others behind «Meer». With words behind it: first of what kind these are."""
    language, team, member = as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    words = _rest(event)
    if words:
        return with_words(turn, language, team, member, words)
    more = turn.choice(language, "keep_more", team.casus.id, label="more")
    daily = [kind for kind in kinds_for(turn, member) if kind.daily]
    return turn.message(
        language, "kept.menu", [*_kind_choices(turn, language, team, daily), more], casus=team.casus.name
    )


def more(turn: Turn, event: Chose) -> Shown:
    """The button «Meer»: the kinds that are not in daily view."""
    language, team, member = as_member(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    others = [kind for kind in kinds_for(turn, member) if not kind.daily]
    lines = [
        turn.say(language, "kept.kind_line", kind=saying.of(kind.name, language), help=saying.of(kind.help, language))
        for kind in others
    ]
    return turn.message(language, "kept.menu_more", _kind_choices(turn, language, team, others), lines=lines)


def _kind_choices(turn: Turn, language: str, team: Team, kinds: list[ItemKind]) -> list[Choice]:
    return [
        turn.choice(language, "keep_kind", team.casus.id, kind.id, kind=saying.of(kind.name, language))
        for kind in kinds
    ]


def with_words(
    turn: Turn, language: str, team: Team, member: Member, words: str, *, author: Member | None = None
) -> Form:
    """Words that are there already, to be kept: of what kind are they? `author`: whose words they are. Of more than fits,
    the beginning stands in the form."""
    text = answers.one_line(words)
    too_long = len(text) > door.LONGEST
    of_another = author is not None and author.id != member.id
    options = tuple(
        Option(value=kind.id, label=saying.of(kind.name, language), help=saying.of(kind.help, language))
        for kind in kinds_for(turn, member)
    )
    return Form(
        name="keep_words",
        context="/".join((team.casus.id, *([author.id] if author and of_another else []))),
        title=turn.say(language, "kept.words_title"),
        intro=turn.say(language, "kept.words_intro", of_another=of_another),
        fields=(
            Field(name="kind", label=turn.say(language, "items.field_kind"), kind="one_of", options=options),
            Field(
                name="text",
                label=turn.say(language, "kept.field_words"),
                kind="line",
                value=text[: door.LONGEST].rpartition(" ")[0] or text[: door.LONGEST] if too_long else text,
                hint=turn.say(language, "items.keep_shortened") if too_long else "",
                max_length=door.LONGEST,
            ),
        ),
        submit=turn.say(language, "kept.words_submit"),
        language=language,
    )


def submit_words(turn: Turn, event: Submitted) -> Shown:
    """The kind is chosen. It is kept at once, unless the kind cannot do without more: then its own form follows."""
    casus_id, author_id = ids(event.context, 2)
    language, team, member = as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    kind = next((each for each in kinds_for(turn, member) if each.id == event.fields.get("kind")), None)
    if not kind:
        return Problem(fields={"kind": turn.say(language, "kept.choose_kind")})
    text = event.fields.get("text", "")
    if kind.day is Day.MUST or any(part.required for part in kind.parts):
        return item_form.form(turn, language, team, kind, text=answers.one_line(text), author_id=author_id)
    return _keep(turn, language, team, member, kind, {"text": text}, author_id=author_id)


# The form of a kind


def command(turn: Turn, event: Event, casus_id: str, kind_id: str) -> Shown:
    """`/reflectie afspraak` and the like: what there is of this kind; with words behind it, or when there is nothing yet,
    the form."""
    language, team, member = as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    kind = door.kind_of(turn, kind_id)
    words = _rest(event)
    there = lists.of_kind(turn, team, member, kind.id)
    if words or not there:
        return item_form.form(turn, language, team, kind, text=answers.one_line(words)[: door.LONGEST])
    return lists.show(turn, language, team, member, kind)


def choose_kind(turn: Turn, event: Chose) -> Shown:
    """The button of a kind in the menu."""
    casus_id, kind_id = ids(event.value, 2)
    language, team, member = as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    kind = next((each for each in kinds_for(turn, member) if each.id == kind_id), None)
    if not kind:
        return turn.message(language, "casus.only_facilitators")
    return item_form.form(turn, language, team, kind)


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form of a kind: what is right is kept, what both sides confirm gets its card in the room."""
    casus_id, kind_id, item_id, author_id = ids(event.context, 4)
    language, team, member = as_member(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    kind = next((each for each in kinds_for(turn, member) if each.id == kind_id), None)
    if not kind:
        return turn.message(language, "kept.no_kind")
    item = turn.tx.items.get(item_id) if item_id else None
    if item_id and (not item or item.hidden or item.casus_id != team.casus.id or not may_change(item, member)):
        return turn.message(language, "items.gone")
    return _keep(turn, language, team, member, kind, event.fields, item=item, author_id=author_id)


def _keep(
    turn: Turn,
    language: str,
    team: Team,
    member: Member,
    kind: ItemKind,
    filled: Mapping[str, str],
    *,
    item: Item | None = None,
    author_id: str = "",
) -> Shown:
    """Keep what was filled in: new, or instead of what an item said."""
    written = item_form.read(turn, language, team, kind, filled, item)
    if isinstance(written, Problem):
        return written
    owner = member if written.who == SELF else None
    author = next((each for each in team.active() if each.id == author_id), None)
    if item:
        item, shown_in = keeping.change(
            turn,
            team,
            item,
            by=member,
            text=written.text,
            parts=written.parts,
            who=written.who,
            owner=owner,
            hear_by=written.day,
            share=written.share,
            theme=written.theme,
        )
        if any(key.startswith("harvest/") for key in shown_in):
            closing.show(turn, team)
    else:
        item = door.draft(
            turn,
            team,
            by=member,
            author=author,
            kind=kind.id,
            text=written.text,
            parts=written.parts,
            who=written.who,
            owner=owner,
            hear_by=written.day,
            share=written.share,
            theme=written.theme,
        )
        card.show(turn, team, item)
    show_drafts(turn, team)
    return lists.kept(turn, language, team, member, item)


def may_change(item: Item, member: Member) -> bool:
    """Who may put other words to an item: its author, and facilitators what the team made together."""
    together = item.confirmed and item.share is Share.ROLE
    return member.id == item.author or (together and member.facilitating is Facilitating.YES)


def _rest(event: Event) -> str:
    """The words behind a command."""
    return commands.read(event.words).rest if isinstance(event, Commanded) else ""
