"""`prompts/items/<id>.yaml` → `ItemKind`s: what the casus keeps, what each kind asks, and what can become of it.

Used by `shipped.py`; the format is in `prompts/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

import yaml

from bot.core.model import ByWhom, Confirm, Day, ItemKind, KindOption, KindPart, KindStatus, Told
from bot.library.sheets import Judge, Sheet
from bot.library.tone import Tone

LONGEST_NAME, LONGEST_LABEL, LONGEST_HINT = 30, 80, 150
MOST_PARTS = 4
"""A form with more fields than this is not filled in beside one's work."""

_ID = re.compile(r"[a-z]+(?:[-_][a-z]+)*")
_MUST = ("name", "help", "place", "text", "statuses")
_MAY = (
    "daily",
    "by",
    "yes_or_no",
    "parts",
    "who",
    "day",
    "confirm",
    "told",
    "asked_after",
    "matches",
    "shared",
    "once",
    "themed",
)
_Choice = TypeVar("_Choice", bound=StrEnum)


def read_kinds(sheets: Mapping[str, Sheet], tone: Tone) -> dict[str, ItemKind]:
    """Read all kinds, by id, in their place. `sheets` by the name of the file, which is the id."""
    found = {id_: kind for id_, sheet in sheets.items() if (kind := _read(sheet, id_, tone))}
    places: dict[int, str] = {}
    for id_, kind in found.items():
        other = places.setdefault(kind.place, id_)
        if other != id_:
            what = f"the place {kind.place} is also that of {other}.yaml"
            sheets[id_].flaw(1, what, "give each kind a place of its own")
        if kind.matches and kind.matches not in sheets:
            sheets[id_].flaw(
                1, f"`matches` names `{kind.matches}`, which is no kind", "name another file of this folder"
            )
    return dict(sorted(found.items(), key=lambda each: each[1].place))


def _read(sheet: Sheet, id_: str, tone: Tone) -> ItemKind | None:
    flaws = len(sheet.flaws)
    root = sheet.root()
    if root is None:
        return None
    if not _ID.fullmatch(id_):
        sheet.flaw(1, f"`{id_}` is not a name of a kind", "use small letters, with - between words")
    fields = sheet.mapping(root, "a kind", _MUST, _MAY)
    place = sheet.number(fields["place"], "`place`", 1, 99) if "place" in fields else None
    text = sheet.mapping(fields["text"], "`text`", ("label",), ("hint",)) if "text" in fields else {}
    asked = _day(sheet, fields.get("day"), tone)
    judge = _judge(sheet, tone)
    kind = {
        "name": sheet.translated(fields.get("name"), "`name`", LONGEST_NAME),
        "help": sheet.translated(fields.get("help"), "`help`", LONGEST_HINT, judge),
        "label": sheet.translated(text.get("label"), "the label of `text`", LONGEST_LABEL, judge),
        "hint": sheet.translated(text.get("hint"), "the hint of `text`", LONGEST_HINT, judge),
        "daily": _flag(sheet, fields, "daily"),
        "by": _one_of(sheet, fields.get("by"), "`by`", ByWhom, ByWhom.EVERYONE),
        "yes_or_no": _flag(sheet, fields, "yes_or_no"),
        "parts": _parts(sheet, fields.get("parts"), tone),
        "who": sheet.translated(fields.get("who"), "`who`", LONGEST_LABEL, judge),
        "day": asked[0],
        "day_label": asked[1],
        "confirm": _one_of(sheet, fields.get("confirm"), "`confirm`", Confirm, Confirm.AUTHOR),
        "told": _one_of(sheet, fields.get("told"), "`told`", Told, Told.NEVER),
        "asked_after": sheet.translated(fields.get("asked_after"), "`asked_after`", LONGEST_LABEL, judge),
        "matches": sheet.text(fields.get("matches"), "`matches`") or "",
        "shared": _flag(sheet, fields, "shared"),
        "once": _flag(sheet, fields, "once"),
        "themed": _flag(sheet, fields, "themed"),
        "statuses": _statuses(sheet, fields.get("statuses"), tone),
    }
    if len(sheet.flaws) > flaws or place is None:
        return None
    made = ItemKind(id=id_, place=place, **kind)  # type: ignore[arg-type]  # each is of the type that its key needs
    if made.confirm is Confirm.SIDES and len(made.statuses) < 2:
        what = "both sides confirm it, but it has only one status"
        sheet.flaw(fields["statuses"], what, "begin with one for «proposed» and one for «agreed»")
    if made.asked_after and made.day is Day.NO:
        sheet.flaw(fields["asked_after"], "it is asked after on its day, but has no day", "add `day`, or take it out")
    return made if len(sheet.flaws) == flaws else None


def _judge(sheet: Sheet, tone: Tone) -> Judge:
    """A text of a kind is said by the bot: its tone is looked at like that of a question."""

    def judge(node: yaml.Node, what: str, language: str, text: str) -> None:
        tone.judge_question(sheet, node, what, language, text)

    return judge


def _day(sheet: Sheet, node: yaml.Node | None, tone: Tone) -> tuple[Day, dict[str, str]]:
    if node is None:
        return Day.NO, {}
    fields = sheet.mapping(node, "`day`", ("must", "label"))
    must = sheet.flag(fields["must"], "`must` of `day`") if "must" in fields else None
    label = sheet.translated(fields.get("label"), "the label of `day`", LONGEST_LABEL, _judge(sheet, tone))
    return (Day.MUST if must else Day.MAY), label


def _parts(sheet: Sheet, node: yaml.Node | None, tone: Tone) -> tuple[KindPart, ...]:
    found: list[KindPart] = []
    for each in sheet.items(node, "`parts`") if node is not None else ():
        fields = sheet.mapping(each, "a part", ("id", "label"), ("hint", "required", "options"))
        id_ = _own_id(sheet, fields.get("id"), "a part", {part.id for part in found})
        label = sheet.translated(fields.get("label"), "the label of a part", LONGEST_LABEL, _judge(sheet, tone))
        hint = sheet.translated(fields.get("hint"), "the hint of a part", LONGEST_HINT, _judge(sheet, tone))
        options = _options(sheet, fields.get("options"))
        required = _flag(sheet, fields, "required")
        found.append(KindPart(id=id_, label=label, hint=hint, required=required, options=options))
    if len(found) > MOST_PARTS:
        sheet.flaw(node or 1, f"there are {len(found)} parts", f"ask {MOST_PARTS} at most")
    return tuple(found)


def _options(sheet: Sheet, node: yaml.Node | None) -> tuple[KindOption, ...]:
    found: list[KindOption] = []
    for each in sheet.items(node, "`options`") if node is not None else ():
        fields = sheet.mapping(each, "an option", ("id", "label"))
        id_ = _own_id(sheet, fields.get("id"), "an option", {option.id for option in found})
        label = sheet.translated(fields.get("label"), "the label of an option", LONGEST_LABEL)
        found.append(KindOption(id=id_, label=label))
    return tuple(found)


def _statuses(sheet: Sheet, node: yaml.Node | None, tone: Tone) -> tuple[KindStatus, ...]:
    found: list[KindStatus] = []
    for each in sheet.items(node, "`statuses`") if node is not None else ():
        fields = sheet.mapping(each, "a status", ("id", "name"), ("option", "over", "needs_day", "needs_reason"))
        found.append(
            KindStatus(
                id=_own_id(sheet, fields.get("id"), "a status", {status.id for status in found}),
                name=sheet.translated(fields.get("name"), "the name of a status", LONGEST_LABEL, _judge(sheet, tone)),
                option=sheet.translated(fields.get("option"), "`option` of a status", LONGEST_LABEL),
                over=_flag(sheet, fields, "over"),
                needs_day=_flag(sheet, fields, "needs_day"),
                needs_reason=_flag(sheet, fields, "needs_reason"),
            )
        )
    if isinstance(node, yaml.SequenceNode) and not found:
        sheet.flaw(node, "`statuses` is empty", "write at least one: that of a new item")
    return tuple(found)


def _own_id(sheet: Sheet, node: yaml.Node | None, what: str, taken: set[str]) -> str:
    id_ = sheet.text(node, f"the id of {what}")
    if node is None or id_ is None:
        return ""
    if not _ID.fullmatch(id_):
        sheet.flaw(node, f"`{id_}` is not an id of {what}", "use small letters, with - or _ between words")
    if id_ in taken:
        sheet.flaw(node, f"the id `{id_}` is there twice", "give one of the two another id")
    return id_


def _flag(sheet: Sheet, fields: Mapping[str, yaml.Node], name: str) -> bool:
    return bool(sheet.flag(fields[name], f"`{name}`")) if name in fields else False


def _one_of(sheet: Sheet, node: yaml.Node | None, what: str, choices: type[_Choice], otherwise: _Choice) -> _Choice:
    if node is None:
        return otherwise
    written = sheet.text(node, what)
    if written in set(choices):
        return choices(written)
    if written is not None:
        sheet.flaw(node, f"{what} is `{written}`", "write one of " + ", ".join(choices))
    return otherwise
