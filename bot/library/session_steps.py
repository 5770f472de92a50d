"""The `steps` of a format in `prompts/sessions/` → `Step`s, each checked against those before it.

Used by `sessions.py`; the format is in `prompts/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

import yaml

from bot.core.model import Needs, Role, Share, Side, Step, StepKind, StepOption, Variant, Way, When
from bot.core.model.formats import BRINGER, FACILITATORS, GATHERS, KEPT_KINDS, OTHERS, SUBJECT
from bot.library.sheets import LANGUAGES, Sheet
from bot.library.tone import Tone

LONGEST = 400
"""The most signs of the text of a step."""
LONGEST_OPTION = 80

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_EVERYONE = "allen"
_GROUPS = (*Role, *Side)
_OPTIONAL = (
    "minutes",
    "hours",
    "hint",
    "voor",
    "roles",
    "ways",
    "together",
    "from",
    "second_round_of",
    "shows",
    "needs",
    "options",
    "most",
    "button",
    "size",
    "item",
    "asks",
    "parts",
    "weeks",
    "lines",
    "level",
    "when",
    "only_bringer_sees",
    "until",
    "unless_subject",
)
_ONLY_FOR = {
    "options": (StepKind.ASK, StepKind.VOTE),
    "most": (StepKind.ASK, StepKind.VOTE),
    "button": (StepKind.VOTE,),
    "size": (StepKind.PAIRS,),
    "item": (StepKind.ITEM,),
    "asks": (StepKind.ITEM,),
    "parts": (StepKind.ITEM,),
    "weeks": (StepKind.ITEM,),
    "lines": (StepKind.BLIND, StepKind.ITEM),
    "level": (StepKind.ASK, StepKind.BLIND, StepKind.REACT, StepKind.PAIRS),
    "until": tuple(GATHERS),
}
"""The keys that have a meaning in some kinds of steps only."""


def judge_text(
    sheet: Sheet, tone: Tone, node: yaml.Node, what: str, language: str, text: str, *, filled: bool = False
) -> None:
    """Look at a text of a format. Into one that is `filled` the subject may be put, and nothing else."""
    said = text.replace(SUBJECT, "dit" if language == "nl" else "this") if filled else text
    tone.judge_question(sheet, node, what, language, said)
    if "{" in said or "}" in said:
        only = f"only {SUBJECT} is filled in, in questions, hints and `harvest`"
        sheet.flaw(node, f"there is a {{ or }} in {what}", f"write it in full: {only}")


def read_steps(sheet: Sheet, node: yaml.Node, format_name: str, ways: tuple[Way, ...], tone: Tone) -> tuple[Step, ...]:
    """Read the steps of a format that is held in these ways."""
    items = sheet.items(node, f"`steps` of {format_name}")
    if isinstance(node, yaml.SequenceNode) and not items:
        sheet.flaw(node, f"{format_name} has no steps", "add at least one step")
    later = _ids_ahead(items)
    steps: dict[str, Step] = {}
    for item in items:
        step = _Reader(sheet, item, format_name, ways, tone, steps, later).read()
        if step is not None:
            steps[step.id] = step
    for item, step in zip(items, steps.values(), strict=False):
        if step.until and step.until not in steps and len(steps) == len(items):
            sheet.flaw(item, f"`until` of step `{step.id}` names no step", f"write one of {', '.join(steps)}")
    return tuple(steps.values())


def _ids_ahead(items: list[yaml.Node]) -> frozenset[str]:
    """The ids of all steps, to tell a step that comes later from one that is nowhere."""
    found = set()
    for item in items:
        for key, value in item.value if isinstance(item, yaml.MappingNode) else ():
            if isinstance(key, yaml.ScalarNode) and key.value == "id" and isinstance(value, yaml.ScalarNode):
                found.add(value.value)
    return frozenset(found)


class _Reader:
    """Reads one step."""

    def __init__(
        self,
        sheet: Sheet,
        node: yaml.Node,
        format_name: str,
        ways: tuple[Way, ...],
        tone: Tone,
        before: Mapping[str, Step],
        every_id: frozenset[str],
    ) -> None:
        self.sheet, self.node, self.ways, self.before, self.every_id = sheet, node, ways, before, every_id
        self.judge = partial(judge_text, sheet, tone, filled=True)
        self.judge_as_is = partial(judge_text, sheet, tone)
        self.fields = sheet.mapping(node, f"a step of {format_name}", ("id", "kind", "text"), _OPTIONAL)
        self.name = f"a step of {format_name}"

    def read(self) -> Step | None:
        """The step, or None when anything is wrong in it."""
        sheet, fields = self.sheet, self.fields
        flaws = len(sheet.flaws)
        id_ = self._id()
        kind = self._one_of("kind", tuple(StepKind))
        ways = tuple(Way(each) for each in self._words("ways", tuple(self.ways) or tuple(Way))) or self.ways
        most = self._number("most", 1, 20)
        level = self._one_of("level", tuple(Share))
        item = self._one_of("item", KEPT_KINDS)
        found = Step(
            id=id_ or "",
            kind=StepKind(kind) if kind else StepKind.SAY,
            minutes=self._number("minutes", 1, 180) or 0,
            hours=self._number("hours", 1, 24 * 14),
            text=sheet.translated(fields.get("text"), f"the text of {self.name}", LONGEST, self.judge),
            variants=self._variants(),
            hint=sheet.translated(fields.get("hint"), f"the hint of {self.name}", LONGEST, self.judge),
            people=tuple(
                each
                for each in self._words("voor", (_EVERYONE, *_GROUPS, BRINGER, OTHERS, FACILITATORS))
                if each != _EVERYONE
            ),
            ways=ways,
            together=self._flag("together"),
            from_=self._steps_of("from"),
            second_round_of=next(iter(self._steps_of("second_round_of")), ""),
            shows=self._words("shows", KEPT_KINDS),
            needs=self._needs(),
            options=self._options(),
            most=most or 1,
            button=sheet.translated(fields.get("button"), f"the button of {self.name}", 30, self.judge_as_is),
            size=self._number("size", 2, 8) or 2,
            item=item or "",
            asks=self._asks(),
            parts=self._parts(),
            weeks=self._number("weeks", 1, 26),
            lines=self._flag("lines"),
            level=Share(level) if level else None,
            when=self._when(),
            only_bringer_sees=self._flag("only_bringer_sees"),
            until=sheet.text(fields.get("until"), f"`until` of {self.name}") or "",
            unless_subject=self._flag("unless_subject"),
        )
        if len(sheet.flaws) == flaws:
            self._judge(found)
        return found if len(sheet.flaws) == flaws else None

    def _judge(self, step: Step) -> None:
        """What must hold between the keys of a step, and between it and those before it."""
        flaw, at = partial(self.sheet.flaw, self.node), self.name
        for key, kinds in _ONLY_FOR.items():
            if key in self.fields and step.kind not in kinds:
                self.sheet.flaw(
                    self.fields[key], f"`{key}` means nothing in {at}", f"use it only with {', '.join(kinds)}"
                )
        if Way.LIVE in step.ways and not step.minutes:
            flaw(f"{at} does not say how long it takes live", "add a line «minutes: …»")
        if step.kind is StepKind.REACT and not step.from_:
            flaw(f"{at} does not say to what people react", "add a line «from: [id of an earlier step]»")
        if step.kind is StepKind.VOTE and bool(step.from_) == bool(step.options):
            flaw(f"{at} has nothing to choose from, or two things", "write either `from` or `options`")
        if step.kind is StepKind.ITEM and not step.item:
            flaw(f"{at} does not say what is kept", f"add a line «item: …» with one of {', '.join(KEPT_KINDS)}")
        if step.needs and not step.shows:
            self.sheet.flaw(self.fields["needs"], f"{at} counts what it does not show", "add a line «shows: [kind]»")
        if step.lines and step.asks:
            self.sheet.flaw(self.fields["asks"], f"{at} has a thing on each line", "take `asks` or `lines` out")
        if step.lines and step.variants:
            self.sheet.flaw(self.fields["roles"], f"{at} shows doubles once, for everyone", "take `roles` out")
        if step.options and step.most > len(step.options):
            flaw(f"`most` of {at} is more than there are options", f"write {len(step.options)} at most")
        if OTHERS in step.people and not any(BRINGER in each.people for each in self.before.values()):
            flaw(f"nobody brings a case before {at}", f"give an earlier step «voor: [{BRINGER}]»")
        if step.only_bringer_sees and not any(BRINGER in each.people for each in self.before.values()):
            flaw(f"nobody brings a case before {at}", f"give an earlier step «voor: [{BRINGER}]»")
        if step.together and not self.before:
            flaw(f"{at} is the first, and opens together with nothing", "take `together` out")
        self._judge_looking_back(step)

    def _judge_looking_back(self, step: Step) -> None:
        opens_with: set[str] = set()
        if step.together:
            for earlier in reversed(list(self.before.values())):
                opens_with.add(earlier.id)
                if not earlier.together:
                    break
        for id_ in (*step.from_, step.second_round_of, step.when.step if step.when else ""):
            if not id_:
                continue
            earlier = self.before[id_]
            if earlier.kind not in GATHERS:
                self.sheet.flaw(
                    self.node, f"{self.name} looks at `{id_}`, in which nobody says anything", "name another"
                )
            if id_ in opens_with:
                what = f"{self.name} opens together with `{id_}`, at which it looks"
                self.sheet.flaw(self.node, what, "take `together` out")
            if earlier.unless_subject and not step.unless_subject:
                what = f"{self.name} looks at `{id_}`, which is not held when there is a subject"
                self.sheet.flaw(self.node, what, "name another, or take `unless_subject` out of that step")
            if not set(step.ways) <= set(earlier.ways):
                what = f"{self.name} looks at `{id_}`, which is not always held"
                self.sheet.flaw(self.node, what, "give both the same `ways`")
        if step.when:
            known = {option.id for option in self.before[step.when.step].options}
            for option in step.when.options:
                if option not in known:
                    what = f"`{option}` is no option of `{step.when.step}`"
                    self.sheet.flaw(self.node, what, f"write one of {', '.join(sorted(known)) or 'its options'}")

    def _id(self) -> str | None:
        node = self.fields.get("id")
        id_ = self.sheet.text(node, f"the id of {self.name}")
        if node is None or id_ is None:
            return None
        self.name = f"step `{id_}`"
        if not _ID.fullmatch(id_) or len(id_) > 30:
            self.sheet.flaw(
                node, f"`{id_}` is not an id of a step", "use small letters, digits and -, 30 signs at most"
            )
            return None
        if id_ in self.before:
            self.sheet.flaw(node, f"there are two steps `{id_}`", "give one of the two another id")
            return None
        return id_

    def _steps_of(self, key: str) -> tuple[str, ...]:
        """Names of earlier steps: one, or a list."""
        node = self.fields.get(key)
        if node is None:
            return ()
        nodes = self.sheet.items(node, f"`{key}` of {self.name}") if key == "from" else [node]
        found = (self._earlier(each, key) for each in nodes)
        return tuple(each for each in found if each)

    def _earlier(self, node: yaml.Node | None, key: str) -> str | None:
        id_ = self.sheet.text(node, f"`{key}` of {self.name}")
        if node is None or id_ is None:
            return None
        if id_ in self.before:
            return id_
        if id_ in self.every_id:
            what = f"`{key}` of {self.name} names `{id_}`, which does not come before it"
            self.sheet.flaw(node, what, "name a step above it: steps cannot go round in a circle")
        else:
            remedy = f"write one of {', '.join(self.before)}" if self.before else f"take `{key}` out"
            self.sheet.flaw(node, f"`{key}` of {self.name} names `{id_}`, which is no step", remedy)
        return None

    def _variants(self) -> dict[str, Variant]:
        node = self.fields.get("roles")
        found: dict[str, Variant] = {}
        for group, value in self.sheet.entries(node, f"`roles` of {self.name}").items() if node is not None else ():
            what = f"the text of {self.name} for `{group}`"
            if group not in _GROUPS:
                self.sheet.flaw(value, f"`{group}` is no role or side", f"write one of {', '.join(_GROUPS)}")
                continue
            fields = self.sheet.mapping(value, what, LANGUAGES, ("as",))
            text = {}
            for language in LANGUAGES:
                said = self.sheet.text(fields.get(language), f"{what} in `{language}`")
                if said is not None:
                    if len(said) > LONGEST:
                        self.sheet.flaw(fields[language], f"{what} has {len(said)} signs", f"{LONGEST} signs at most")
                    self.judge(fields[language], f"{what} in `{language}`", language, said)
                    text[language] = said
            position = self.sheet.text(fields.get("as"), f"`as` of {what}") or ""
            if position and position not in _GROUPS:
                self.sheet.flaw(fields["as"], f"`{position}` is no role or side", f"write one of {', '.join(_GROUPS)}")
            found[group] = Variant(text=text, position=position)
        return found

    def _options(self) -> tuple[StepOption, ...]:
        node = self.fields.get("options")
        found: dict[str, StepOption] = {}
        for item in self.sheet.items(node, f"`options` of {self.name}") if node is not None else ():
            fields = self.sheet.mapping(item, f"an option of {self.name}", ("id", "text"))
            id_ = self.sheet.text(fields.get("id"), f"the id of an option of {self.name}")
            what = f"the text of an option of {self.name}"
            text = self.sheet.translated(fields.get("text"), what, LONGEST_OPTION, self.judge_as_is)
            if id_ is None:
                continue
            if not _ID.fullmatch(id_) or id_ in found:
                self.sheet.flaw(fields["id"], f"`{id_}` is there twice, or is not an id", "use small letters, once")
            found[id_] = StepOption(id=id_, text=text)
        return tuple(found.values())

    def _needs(self) -> Needs | None:
        node = self.fields.get("needs")
        if node is None:
            return None
        what = f"`needs` of {self.name}"
        fields = self.sheet.mapping(node, what, ("least", "without"))
        least = self.sheet.number(fields["least"], f"`least` of {what}", 1, 20) if "least" in fields else None
        without = self.sheet.translated(fields.get("without"), f"`without` of {what}", LONGEST, self.judge_as_is)
        return Needs(least=least or 1, without=without)

    def _asks(self) -> tuple[str, ...]:
        node = self.fields.get("asks")
        items = self.sheet.items(node, f"`asks` of {self.name}") if node is not None else []
        found = [self.sheet.text(item, f"a word of `asks` of {self.name}") for item in items]
        return tuple(dict.fromkeys(each for each in found if each))

    def _parts(self) -> dict[str, str]:
        node = self.fields.get("parts")
        what = f"`parts` of {self.name}"
        entries = self.sheet.entries(node, what) if node is not None else {}
        found = {id_: self.sheet.text(value, f"`{id_}` in {what}") for id_, value in entries.items()}
        return {id_: value for id_, value in found.items() if value is not None}

    def _when(self) -> When | None:
        node = self.fields.get("when")
        if node is None:
            return None
        fields = self.sheet.mapping(node, f"`when` of {self.name}", ("step", "options"))
        step = self._earlier(fields.get("step"), "when")
        items = (
            self.sheet.items(fields["options"], f"`options` of `when` of {self.name}") if "options" in fields else []
        )
        options = [self.sheet.text(item, f"an option of `when` of {self.name}") for item in items]
        return When(step=step, options=tuple(each for each in options if each)) if step else None

    def _one_of(self, key: str, known: tuple[str, ...]) -> str | None:
        node = self.fields.get(key)
        value = self.sheet.text(node, f"`{key}` of {self.name}")
        if node is not None and value is not None and value not in known:
            self.sheet.flaw(node, f"`{value}` is no `{key}` of a step", f"write one of {', '.join(known)}")
            return None
        return value

    def _words(self, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
        node = self.fields.get(key)
        found: list[str] = []
        for item in self.sheet.items(node, f"`{key}` of {self.name}") if node is not None else ():
            word = self.sheet.text(item, f"a word of `{key}`")
            if word is not None and word not in known:
                what = f"`{word}` cannot be in `{key}` of {self.name}"
                self.sheet.flaw(item, what, f"write one or more of {', '.join(known)}")
            elif word is not None and word not in found:
                found.append(word)
        return tuple(found)

    def _number(self, key: str, lowest: int, highest: int) -> int | None:
        node = self.fields.get(key)
        return self.sheet.number(node, f"`{key}` of {self.name}", lowest, highest) if node is not None else None

    def _flag(self, key: str) -> bool:
        node = self.fields.get(key)
        return bool(self.sheet.flag(node, f"`{key}` of {self.name}")) if node is not None else False
