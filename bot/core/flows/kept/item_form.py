"""The form of a kind of what the casus keeps: its fields, and what came back, with what is wrong beside each field.

What a form asks is data (`prompts/items/`). Used by `writing.py` and by whoever changes an item.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.core.flows import answers
from bot.core.flows.items import coming_day, door, saying
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Field, Form, Option, Problem
from bot.core.model import SELF, TOGETHER, Day, Item, ItemKind, Share, Side

NOT_SAID = "-"
"""A choice that is left open."""
LEVELS = (Share.ONLY_ME, Share.ROLE, Share.NAME)
"""Who may see an item, where its author chooses."""
OPEN_QUESTIONS = {
    *("wie", "wat", "waar", "wanneer", "waarom", "hoe", "welke", "welk", "hoeveel"),
    *("who", "what", "where", "when", "why", "how", "which", "whose"),
}
"""A question that begins so is not answered with yes or no."""


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
        day, why = coming_day.read(turn, language, team.casus, filled.get("day", ""), must=kind.day is Day.MUST)
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
