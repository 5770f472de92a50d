"""What a step asks besides the text of what is written down: parts of its kind, its theme, the day on which it is asked after.

All of it is one answer, with one level: the parts stand under the text, each on a line after its question, so that people
read, change and withdraw them together. Used by the form of a step and by what comes back of it, and by `keeping.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.core import days
from bot.core.flows import answers
from bot.core.flows.items import coming_day, door, saying
from bot.core.flows.turn import Turn
from bot.core.messages import Field, Option
from bot.core.model import Casus, ItemKind, KindOption, KindPart, Step
from bot.core.model.formats import DAY, THEME
from bot.core.ports.library import Markdown

NOT_SAID = "-"
"""A choice that is left open."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """What is written down of an answer."""

    text: str
    parts: dict[str, str] = field(default_factory=dict)
    day: date | None = None
    theme: str = ""


def fields(turn: Turn, language: str, step: Step, number: int, before: Written) -> list[Field]:
    """The fields for what a step asks besides the text. All may be left open."""
    kind = door.kind_of(turn, step.item)
    said = {**before.parts, **({THEME: before.theme} if before.theme else {})}
    found = []
    for part in _asked(turn, kind, step):
        options = [Option(value=each.id, label=saying.of(each.label, language)) for each in part.options]
        if options:
            options.append(Option(value=NOT_SAID, label=turn.say(language, "kept.not_said")))
        value = said.get(part.id, NOT_SAID if options else "")
        found.append(
            Field(
                name=_name(number, part.id),
                label=Markdown(saying.of(part.label, language)),
                kind="one_of" if options else "line",
                value=value,
                hint=saying.of(part.hint, language),
                options=tuple(options),
                required=bool(options),
                max_length=door.LONGEST_PART,
            )
        )
    if DAY in step.asks:
        found.append(
            Field(
                name=_name(number, DAY),
                label=Markdown(saying.of(kind.day_label, language)),
                kind="date",
                value=before.day.isoformat() if before.day else "",
                hint=turn.say(language, "kept.day_hint", must=False),
                required=False,
                max_length=30,
            )
        )
    return found


def wrong(
    turn: Turn, language: str, casus: Casus, step: Step, number: int, filled: Mapping[str, str], before: Written
) -> dict[str, str]:
    """What is wrong with it, per field."""
    found: dict[str, str] = {}
    for part in _asked(turn, door.kind_of(turn, step.item), step):
        name = _name(number, part.id)
        words = _words(part, filled.get(name, ""))
        if part.options and words not in {"", *(option.id for option in part.options)}:
            found[name] = turn.say(language, "kept.choose_one")
        elif words and not part.options and (why := door.trouble_with(turn, language, words, door.LONGEST_PART)):
            found[name] = why
    if DAY in step.asks:
        name = _name(number, DAY)
        day = filled.get(name, "")
        _, trouble = coming_day.read(turn, language, casus, day, must=False)
        if trouble and not (before.day and day == before.day.isoformat()):  # it was not touched, and may have gone by
            found[name] = trouble
    return found


def text_of(turn: Turn, casus: Casus, step: Step, number: int, text: str, filled: Mapping[str, str]) -> str:
    """A text with what was filled in besides it, as one answer."""
    if not text:
        return ""
    language, kind = casus.language, door.kind_of(turn, step.item)
    lines = [text]
    for part in _asked(turn, kind, step):
        if words := _words(part, filled.get(_name(number, part.id), "")):
            chosen = next((saying.of(each.label, language) for each in part.options if each.id == words), words)
            lines.append(f"{saying.of(part.label, language)} {chosen}")
    day = days.read(filled.get(_name(number, DAY), ""), turn.local(casus, turn.now).date())
    if day and DAY in step.asks:
        lines.append(f"{saying.of(kind.day_label, language)} {days.written(day, language)}")
    return "\n".join(lines)


def read(turn: Turn, step: Step, text: str, today: date) -> Written:
    """Tell an answer apart again: its text, and what stands under that. What its author wrote otherwise stays in the text."""
    if not step.asks:
        return Written(text=text)
    kind = door.kind_of(turn, step.item)
    rest: list[str] = []
    parts: dict[str, str] = {}
    day = None
    for line in text.split("\n"):
        part = next((each for each in _asked(turn, kind, step) if _after(each.label, line)), None)
        if part and (words := _chosen(part, _after(part.label, line))):
            parts[part.id] = words
        elif DAY in step.asks and (said := days.read(_after(kind.day_label, line), today)):
            day = said
        else:
            rest.append(line)
    theme = parts.pop(THEME, "")
    return Written(text="\n".join(rest).strip(), parts=parts, day=day, theme=theme)


def _asked(turn: Turn, kind: ItemKind, step: Step) -> list[KindPart]:
    """What is asked with a field like that of a part; the theme is chosen from the codebook."""
    parts = [part for part in kind.parts if part.id in step.asks]
    if THEME in step.asks:
        themes = turn.library.themes()
        label = {language: str(turn.say(language, "kept.field_theme")) for language in kind.name}
        options = tuple(KindOption(id=theme.id, label=dict(theme.name)) for theme in themes)
        parts.append(KindPart(id=THEME, label=label, options=options))
    return parts


def _name(number: int, id_: str) -> str:
    return f"part{number}_{id_}"


def _words(part: KindPart, filled: str) -> str:
    words = answers.one_line(filled)
    return "" if part.options and words == NOT_SAID else words.rstrip(" .")


def _after(label: Mapping[str, str], line: str) -> str:
    """What stands on a line after a question, in whatever language that is; "": it is not that line."""
    return next((line[len(each) :].strip() for each in label.values() if line.startswith(f"{each} ")), "")


def _chosen(part: KindPart, said: str) -> str:
    """What was said, or the option that is called so; "": there is no such option."""
    if not part.options:
        return said[: door.LONGEST_PART]
    return next((each.id for each in part.options if said in each.label.values()), "")
