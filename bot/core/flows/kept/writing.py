"""Writing down something to keep: the menu of kinds, the form of a kind, and what it says when something is wrong.

What a form asks is data (`prompts/items/`). Read next: `cards.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.core import commands, days
from bot.core.events import Chose, Commanded, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.items import card, door, saying
from bot.core.flows.kept import lists
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Choice, Field, Form, Option, Problem, Shown
from bot.core.model import SELF, TOGETHER, ByWhom, Day, Facilitating, Item, ItemKind, Member, Presence, Share, Side

NOT_SAID = "-"
"""A choice that is left open."""
LEVELS = (Share.ONLY_ME, Share.ROLE, Share.NAME)
"""Who may see an item, where its author chooses."""
OPEN_QUESTIONS = {
    *("wie", "wat", "waar", "wanneer", "waarom", "hoe", "welke", "welk", "hoeveel"),
    *("who", "what", "where", "when", "why", "how", "which", "whose"),
}
"""A question that begins so is not answered with yes or no."""


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
        return form(turn, language, team, kind, text=answers.one_line(text), author_id=author_id)
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
        return form(turn, language, team, kind, text=answers.one_line(words)[: door.LONGEST])
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
    return form(turn, language, team, kind)


def form(
    turn: Turn,
    language: str,
    team: Team,
    kind: ItemKind,
    *,
    item: Item | None = None,
    text: str = "",
    author_id: str = "",
) -> Form:
    """The form of a kind: empty, with words that are there already, or of an item that is changed."""
    fields = [
        Field(
            name="text",
            label=saying.of(kind.label, language),
            kind="line",
            value=item.text if item else text,
            hint=saying.of(kind.hint, language),
            max_length=door.LONGEST,
        ),
        *_part_fields(turn, language, kind, item),
    ]
    if kind.who:
        options = tuple(
            Option(value=who, label=turn.say(language, f"kept.who_{who}"))
            for who in (SELF, Side.MUNICIPALITY, Side.INITIATIVE, TOGETHER)
        )
        open_ = Option(value=NOT_SAID, label=turn.say(language, "kept.not_said"))
        value = item.who if item and item.who else NOT_SAID
        fields.append(
            Field(
                name="who",
                label=saying.of(kind.who, language),
                kind="one_of",
                value=value,
                options=(*options, open_),
            )
        )
    if kind.day is not Day.NO:
        must = kind.day is Day.MUST
        fields.append(
            Field(
                name="day",
                label=saying.of(kind.day_label, language),
                kind="date",
                value=item.hear_by.isoformat() if item and item.hear_by else "",
                hint=turn.say(language, "kept.day_hint", must=must),
                required=must,
                max_length=30,
            )
        )
    if kind.themed:
        names = [(theme.id, theme.name.get(language) or theme.name["nl"]) for theme in turn.library.themes()]
        options = tuple(Option(value=id_, label=name) for id_, name in names)
        open_ = Option(value=NOT_SAID, label=turn.say(language, "kept.not_said"))
        fields.append(
            Field(
                name="theme",
                label=turn.say(language, "kept.field_theme"),
                kind="one_of",
                value=item.theme if item and item.theme else NOT_SAID,
                options=(*options, open_),
            )
        )
    if kind.shared:
        options = tuple(Option(value=level, label=turn.say(language, f"kept.level_{level}")) for level in LEVELS)
        value = item.share if item else Share.ROLE
        label = turn.say(language, "answers.field_share")
        fields.append(Field(name="share", label=label, kind="one_of", value=value, options=options))
    return Form(
        name="keep_item",
        context="/".join((team.casus.id, kind.id, item.id if item else "", author_id)).rstrip("/"),
        title=saying.of(kind.name, language),
        intro=turn.say(language, "kept.form_intro", kind=kind.id, sides=kind.agreed.id != kind.first.id),
        fields=tuple(fields),
        submit=turn.say(language, "kept.form_submit"),
        language=language,
    )


def _part_fields(turn: Turn, language: str, kind: ItemKind, item: Item | None) -> list[Field]:
    fields = []
    for part in kind.parts:
        value = item.parts.get(part.id, "") if item else ""
        options = tuple(Option(value=each.id, label=saying.of(each.label, language)) for each in part.options)
        if options and not part.required:
            options = (*options, Option(value=NOT_SAID, label=turn.say(language, "kept.not_said")))
            value = value or NOT_SAID
        fields.append(
            Field(
                name=f"part_{part.id}",
                label=saying.of(part.label, language),
                kind="one_of" if options else "line",
                value=value,
                hint=saying.of(part.hint, language),
                options=options,
                required=part.required or bool(options),
                max_length=door.LONGEST_PART,
            )
        )
    return fields


# What came back


@dataclass(frozen=True, kw_only=True)
class Written:
    """What was filled in, as it can be kept."""

    text: str
    parts: dict[str, str]
    who: str
    day: date | None
    share: Share
    theme: str


def read(
    turn: Turn, language: str, team: Team, kind: ItemKind, filled: Mapping[str, str], item: Item | None = None
) -> Written | Problem:
    """Read a form of a kind (that changes an `item`); what is wrong is said beside each field."""
    wrong: dict[str, str] = {}
    text = answers.one_line(filled.get("text", "")).rstrip(" .")
    if problem := door.trouble_with(turn, language, text):
        wrong["text"] = problem
    elif kind.yes_or_no and not is_yes_or_no(text):
        wrong["text"] = turn.say(language, "kept.yes_or_no")
    parts: dict[str, str] = {}
    for part in kind.parts:
        name = f"part_{part.id}"
        words = answers.one_line(filled.get(name, "")).rstrip(" .")
        words = "" if words == NOT_SAID else words
        if part.options and words not in {"", *(option.id for option in part.options)}:
            wrong[name] = turn.say(language, "kept.choose_one")
        elif part.required and not words:
            wrong[name] = turn.say(language, "kept.needed")
        elif words and not part.options and (problem := door.trouble_with(turn, language, words, door.LONGEST_PART)):
            wrong[name] = problem
        elif words:
            parts[part.id] = words
    who = filled.get("who", "").replace(NOT_SAID, "") if kind.who else ""
    if who and who not in (SELF, *door.SIDES, TOGETHER):
        wrong["who"] = turn.say(language, "kept.choose_one")
    day = None
    if kind.day is not Day.NO:
        day, why = read_day(turn, language, team, filled.get("day", ""), must=kind.day is Day.MUST)
        if item and item.hear_by and filled.get("day") == item.hear_by.isoformat():
            day, why = item.hear_by, None  # it was not touched, and may have gone by
        if why:
            wrong["day"] = why
    share = filled.get("share", Share.ROLE) if kind.shared else Share.ROLE
    if share not in LEVELS:
        wrong["share"] = turn.say(language, "kept.choose_one")
    theme = filled.get("theme", "").replace(NOT_SAID, "") if kind.themed else ""
    if theme and theme not in {each.id for each in turn.library.themes()}:
        wrong["theme"] = turn.say(language, "kept.choose_one")
    if wrong:
        return Problem(fields=wrong)
    return Written(text=text, parts=parts, who=who, day=day, share=Share(share), theme=theme)


def is_yes_or_no(text: str) -> bool:
    """Whether a text is a question that can be answered with yes or no, as far as its signs and first word tell."""
    first = "".join(sign for sign in text.lower().partition(" ")[0] if sign.isalpha())
    return text.endswith("?") and first not in OPEN_QUESTIONS


def read_day(
    turn: Turn, language: str, team: Team, written: str, *, must: bool = True
) -> tuple[date | None, str | None]:
    """Read a day to come, or what is wrong with it."""
    today = turn.local(team.casus, turn.now).date()
    if not written.strip():
        return None, turn.say(language, "kept.day_needed") if must else None
    day = days.read(written, today)
    if day is None:
        return None, turn.say(language, "kept.no_day")
    if day <= today:
        return None, turn.say(language, "kept.day_past", day=day, is_today=day == today)
    if day > today + door.FARTHEST:
        return None, turn.say(language, "kept.day_far")
    return day, None


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
    written = read(turn, language, team, kind, filled, item)
    if isinstance(written, Problem):
        return written
    owner = member if written.who == SELF else None
    author = next((each for each in team.active() if each.id == author_id), None)
    if item:
        item = door.change(
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
