"""`prompts/sessions/<id>-<name>.yaml` → `Format`s: one file for each «werkvorm».

A format cannot run in a circle: a step looks only at steps before it, and that is checked here, as is everything else
that would show only in the middle of a session. Used by `shipped.py`; the format is in `prompts/README.md`. Read next:
`session_steps.py`.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from functools import partial

import yaml

from bot.core.model import Day, Format, ItemKind, Step, StepKind, Subject, Way
from bot.core.model.formats import BY_FORM_ONLY, DAY, GATHERS, KEPT_KINDS, SUBJECT, THEME
from bot.library.session_steps import judge_text, read_steps
from bot.library.sheets import Judge, Sheet
from bot.library.tone import Tone

PHASES = ("verbinden", "kaderen", "doen", "bijsturen", "oogsten")
LONGEST_LINE = 160
"""The most signs of a title, a purpose and other lines about a format."""
LONGEST_LABEL = 60
"""The most signs of the question for a subject."""

_ID = re.compile(r"W\d{2}")
_COMMAND = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_REQUIRED = (
    "id",
    "command",
    "title",
    "purpose",
    "origin",
    "use_when",
    "not_when",
    "phases",
    "situations",
    "ways",
    "people",
    "steps",
)
_OPTIONAL = (
    "warning",
    "based_on",
    "facilitator",
    "chat_hours",
    "record",
    "private",
    "after_end",
    "keeps",
    "card",
    "harvest",
    "subject",
)


class Taken:
    """The ids and commands of the formats so far, and where they are."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}
        self.commands: dict[str, str] = {}


def read_format(
    sheet: Sheet,
    stem: str,
    taken: Taken,
    known_situations: Collection[str],
    kinds: Mapping[str, ItemKind],
    tone: Tone,
) -> Format | None:
    """Read one file; `stem` is its name without `.yaml`. `kinds`: what a casus can keep. None when anything is wrong."""
    flaws = len(sheet.flaws)
    root = sheet.root()
    if root is None:
        return None
    fields = sheet.mapping(root, "a format", _REQUIRED, _OPTIONAL)
    id_ = _id(sheet, fields.get("id"), stem, taken)
    name = f"format {id_}" if id_ else "this format"
    judge = partial(judge_text, sheet, tone)

    def line(key: str, judge: Judge = judge) -> dict[str, str]:
        return sheet.translated(fields.get(key), f"`{key}` of {name}", LONGEST_LINE, judge)

    ways = tuple(Way(each) for each in _words(sheet, fields.get("ways"), f"`ways` of {name}", tuple(Way)))
    people = (
        sheet.mapping(fields["people"], f"`people` of {name}", ("least",), ("most", "both_sides"))
        if ("people" in fields)
        else {}
    )
    situations = (
        sheet.mapping(fields["situations"], f"`situations` of {name}", (), ("first", "also"))
        if ("situations" in fields)
        else {}
    )

    def flag(of: Mapping[str, yaml.Node], key: str) -> bool:
        return bool(sheet.flag(of[key], f"`{key}` of {name}")) if key in of else False

    def number(of: Mapping[str, yaml.Node], key: str, lowest: int, highest: int) -> int | None:
        return sheet.number(of[key], f"`{key}` of {name}", lowest, highest) if key in of else None

    steps = read_steps(sheet, fields["steps"], name, ways, tone) if "steps" in fields else ()
    found = Format(
        id=id_ or "",
        command=_commands(sheet, fields.get("command"), name, taken),
        title=line("title"),
        purpose=line("purpose"),
        origin=sheet.text(fields.get("origin"), f"`origin` of {name}") or "",
        use_when=line("use_when"),
        not_when=line("not_when"),
        warning=line("warning"),
        based_on=line("based_on"),
        facilitator=line("facilitator"),
        phases=_words(sheet, fields.get("phases"), f"`phases` of {name}", PHASES),
        first_for=_words(sheet, situations.get("first"), f"`first` of {name}", known_situations),
        also_for=_words(sheet, situations.get("also"), f"`also` of {name}", known_situations),
        ways=ways,
        chat_hours=number(fields, "chat_hours", 1, 24 * 14) or 24,
        least_people=number(people, "least", 1, 500) or 1,
        most_people=number(people, "most", 1, 500),
        both_sides=flag(people, "both_sides"),
        record=flag(fields, "record"),
        private=flag(fields, "private"),
        after_end=flag(fields, "after_end"),
        keeps=_words(sheet, fields.get("keeps"), f"`keeps` of {name}", KEPT_KINDS),
        card=flag(fields, "card"),
        harvest=line("harvest", partial(judge_text, sheet, tone, filled=True)),
        subject=_subject(sheet, fields.get("subject"), name, judge),
        steps=steps,
    )
    if len(sheet.flaws) > flaws:
        return None
    _judge_whole(sheet, fields, name, found)
    _judge_kept(sheet, fields, found, kinds)
    return replace(found, digest=_digest(found)) if len(sheet.flaws) == flaws else None


def _judge_whole(sheet: Sheet, fields: Mapping[str, yaml.Node], name: str, found: Format) -> None:
    """What can only be seen of a format as a whole."""
    if found.most_people is not None and found.most_people < found.least_people:
        sheet.flaw(fields["people"], f"`most` of {name} is less than `least`", "make `most` larger, or take it out")
    if not found.ways:
        sheet.flaw(fields["ways"], f"`ways` of {name} is empty", f"write one or both of {', '.join(Way)}")
    for way in found.ways:
        if not found.steps_in(way):
            what = f"{name} has no step when it is held {way}"
            sheet.flaw(fields["steps"], what, f"add `{way}` to the `ways` of a step, or take it out of the format")
    if found.private and any(step.kind is not StepKind.ASK and step.kind is not StepKind.SAY for step in found.steps):
        what = f"{name} is private, and has a step for more people"
        sheet.flaw(fields["private"], what, "use only steps of the kinds `say` and `ask` in it")
    if Way.CHAT in found.ways and not found.private:
        _judge_stages(sheet, fields["steps"], found)
    _judge_subject(sheet, fields, name, found)
    written = {step.item for step in found.steps if step.item}
    if written - set(found.keeps):
        missing = ", ".join(sorted(written - set(found.keeps)))
        sheet.flaw(
            fields.get("keeps") or fields["id"], f"`keeps` of {name} lacks {missing}", f"add {missing} to `keeps`"
        )
    if not any(step.kind in GATHERS for step in found.steps) and found.harvest:
        sheet.flaw(fields["harvest"], f"nobody says anything in {name}", "take `harvest` out, or add a step that asks")


def _judge_kept(sheet: Sheet, fields: Mapping[str, yaml.Node], found: Format, kinds: Mapping[str, ItemKind]) -> None:
    """What a step says of what it writes down fits the kind of that. A kind with a flaw of its own is not looked at."""
    for step, node in zip(found.steps, fields["steps"].value, strict=True):
        kind = kinds.get(step.item)
        if not kind:
            continue
        if step.weeks and not kind.asked_after:
            what = f"nobody is asked what became of a `{kind.id}`"
            sheet.flaw(
                node, what, f"take `weeks` out of step `{step.id}`, or add `asked_after` to items/{kind.id}.yaml"
            )
        known = [part.id for part in kind.parts]
        known += ([DAY] if kind.day is not Day.NO else []) + ([THEME] if kind.themed else [])
        for id_ in step.asks:
            if id_ not in known:
                remedy = f"write one of {', '.join(known)}" if known else "take `asks` out"
                sheet.flaw(node, f"`{id_}` is nothing that is asked of a `{kind.id}`", remedy)
        for id_, value in step.parts.items():
            part = next((each for each in kind.parts if each.id == id_), None)
            options = [option.id for option in part.options] if part else []
            if not part:
                ids = ", ".join(each.id for each in kind.parts)
                remedy = f"write one of {ids}" if ids else "take `parts` out"
                sheet.flaw(node, f"`{id_}` is no part of `{kind.id}`", remedy)
            elif options and value not in options:
                sheet.flaw(node, f"`{value}` is no option of `{id_}`", f"write one of {', '.join(options)}")


def _judge_stages(sheet: Sheet, node: yaml.Node, found: Format) -> None:
    """A reply in the thread is to one question: a step that takes replies opens alone, for whoever it is for."""
    places = dict(zip((step.id for step in found.steps), node.value, strict=True))
    for stage in found.stages(Way.CHAT):
        for step in stage:
            beside = [each for each in stage if each is not step and _share_people(step, each)]
            if step.kind in GATHERS - BY_FORM_ONLY and beside:
                what = f"step `{step.id}` takes replies in the thread, and opens together with `{beside[0].id}`"
                remedy = "make it `blind`, so that people answer both in one form, or take `together` out"
                sheet.flaw(places[step.id], what, remedy)


def _judge_subject(sheet: Sheet, fields: Mapping[str, yaml.Node], name: str, found: Format) -> None:
    """A subject is asked for where a text needs it, and nowhere else."""
    steps = list(zip(found.steps, fields["steps"].value, strict=True))
    needing = [node for step, node in steps if step.needs_subject]
    if SUBJECT in "".join(found.harvest.values()):
        needing.append(fields["harvest"])
    if not found.subject:
        for node in needing:
            sheet.flaw(
                node, f"{SUBJECT} stands in a text of {name}, which has no `subject`", "add a `subject` above it"
            )
    elif not needing:
        sheet.flaw(
            fields["subject"], f"{SUBJECT} stands in no text of {name}", "use it in a text, or take `subject` out"
        )
    for step, node in steps:
        if step.unless_subject and not (found.subject and found.subject.without):
            what = f"step `{step.id}` is held without a subject only, and {name} always has one or never"
            sheet.flaw(node, what, "add a `subject` with `without`, or take `unless_subject` out")
    for way in found.ways:
        if found.subject and not found.beginning_with("x").steps_in(way):
            what = f"{name} has no step when it is held {way} with a subject"
            sheet.flaw(fields["steps"], what, "take `unless_subject` out of a step")


def _subject(sheet: Sheet, node: yaml.Node | None, name: str, judge: Judge) -> Subject | None:
    if node is None:
        return None
    fields = sheet.mapping(node, f"`subject` of {name}", ("label",), ("hint", "without"))

    def line(key: str, longest: int) -> dict[str, str]:
        return sheet.translated(fields.get(key), f"`{key}` of the subject of {name}", longest, judge)

    return Subject(
        label=line("label", LONGEST_LABEL), hint=line("hint", LONGEST_LINE), without=line("without", LONGEST_LINE)
    )


def _share_people(one: Step, other: Step) -> bool:
    """Whether somebody may have both steps before them."""
    return not one.people or not other.people or not set(one.people).isdisjoint(other.people)


def _id(sheet: Sheet, node: yaml.Node | None, stem: str, taken: Taken) -> str | None:
    id_ = sheet.text(node, "the id of a format")
    if node is None or id_ is None:
        return None
    if not _ID.fullmatch(id_):
        sheet.flaw(node, f"`{id_}` is not an id of a format", "write W and two digits, such as W25")
        return None
    if not stem.startswith(f"{id_}-"):
        sheet.flaw(node, f"the file is not named after {id_}", f"call it {id_}-… .yaml, or correct the id")
    if id_ in taken.ids:
        sheet.flaw(node, f"the id {id_} is also in {taken.ids[id_]}", "give one of the two another id")
        return None
    taken.ids[id_] = _place(sheet, node)
    return id_


def _commands(sheet: Sheet, node: yaml.Node | None, name: str, taken: Taken) -> dict[str, str]:
    """The words that start it; one word may be the same in every language."""
    words = sheet.translated(node, f"`command` of {name}", 30)
    if node is None:
        return words
    for language, word in words.items():
        if not _COMMAND.fullmatch(word):
            what = f"`{word}` cannot be typed as a command"
            sheet.flaw(node, what, "use small letters without accents, digits, and - between words")
        elif word in taken.commands and word not in {words[other] for other in words if other != language}:
            sheet.flaw(node, f"the command `{word}` is also in {taken.commands[word]}", "choose another word")
    for word in words.values():
        taken.commands.setdefault(word, _place(sheet, node))
    return words


def _words(sheet: Sheet, node: yaml.Node | None, what: str, known: Collection[str]) -> tuple[str, ...]:
    """A list of words that are known, in the order of the file."""
    found: list[str] = []
    for item in sheet.items(node, what) if node is not None else ():
        word = sheet.text(item, f"a word of {what}")
        if word is not None and word not in known:
            sheet.flaw(item, f"`{word}` cannot be in {what}", f"write one or more of {', '.join(known)}")
        elif word in found:
            sheet.flaw(item, f"`{word}` is there twice", "keep one of the two")
        elif word is not None:
            found.append(word)
    return tuple(found)


def _place(sheet: Sheet, node: yaml.Node) -> str:
    return f"{sheet.name}:{node.start_mark.line + 1}"


def _digest(found: Format) -> str:
    said = json.dumps(asdict(found), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]
