"""Stories: whole conversations as readable text files that are tests. How to write one: `tests/stories/README.md`.

`read` takes a file apart into steps, `tell` plays them in a `House` and says line by line what happened, so that the
story as it went can be held beside the story as it was written. Used by `tests/stories/test_stories.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.core.messages import Choice, Field, Form, Home, Message, Problem, Shown
from bot.core.model import CasusState, Review
from tests.support.house import ZONE, House, Written

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_MOMENT = re.compile(r"(?P<day>ma|di|wo|do|vr|za|zo) (?P<date>\d\d-\d\d-\d{4}) (?P<time>\d\d:\d\d)$")
_SHUFFLED = "De volgorde zegt niets."
"""What the bot adds to texts in an order that is different each time."""
_BOT = re.compile(r"(?:bot|formulier|fout|overzicht) [^>]*>")


@dataclass(kw_only=True)
class Step:
    """A line of what people do (or of time that passes), and what the bot says upon it."""

    line: str
    number: int
    said: list[str] = field(default_factory=list)
    """Blocks: a first line `bot #kade> …`, and indented lines that belong to it."""
    before: list[str] = field(default_factory=list)
    """Empty lines and comments above it."""


def read(text: str) -> list[Step]:
    """Take a story apart."""
    steps: list[Step] = []
    before: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            before.append(line)
        elif _BOT.match(line):
            assert steps, f"line {number}: the bot cannot speak before anybody did something"
            steps[-1].said.append(line.rstrip())
        elif line.startswith("  "):
            assert steps, f"line {number}: the bot cannot speak before anybody did something"
            assert steps[-1].said, f"line {number}: this line belongs to nothing the bot said"
            steps[-1].said[-1] += "\n" + line.rstrip()
        else:
            steps.append(Step(line=line.strip(), number=number, before=before))
            before = []
    return steps


def write(steps: list[Step]) -> str:
    """Put a story together again."""
    lines: list[str] = []
    for step in steps:
        lines += [*step.before, step.line, *step.said]
    return "\n".join(lines) + "\n"


def moment(text: str) -> datetime:
    """`di 24-11-2026 10:00`, on the clocks of the casus."""
    found = _MOMENT.match(text)
    assert found, f"«{text}» is no moment; write one like: di 24-11-2026 10:00"
    at = datetime.strptime(f"{found['date']} {found['time']}", "%d-%m-%Y %H:%M").replace(tzinfo=ZONE)
    assert DAYS[at.weekday()] == found["day"], f"{found['date']} is a {DAYS[at.weekday()]}"
    return at.astimezone(UTC)


def moment_text(at: datetime) -> str:
    local = at.astimezone(ZONE)
    return f"{DAYS[local.weekday()]} {local:%d-%m-%Y %H:%M}"


def matches(written: str, happened: str) -> bool:
    """Whether a block of a story fits what happened; `…` fits anything."""
    pieces = (re.escape(piece) for piece in _plain(written).split("…"))
    return re.fullmatch(".*".join(pieces), _plain(happened), re.DOTALL) is not None


def _plain(block: str) -> str:
    return in_one_order("\n".join(line.strip() for line in block.splitlines() if line.strip()))


def in_one_order(text: str) -> str:
    """A text of the bot; one that says that its order says nothing has its texts under each heading by the alphabet."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not any(line.startswith(_SHUFFLED) for line in lines):
        return text
    found: list[str] = []
    texts: list[str] = []
    for line in lines:
        if line.startswith(("> ", "- ")):
            texts.append(line)
        elif line.startswith("– ") and texts:
            texts[-1] += f"\n{line}"
        else:
            found += [*sorted(texts), line]
            texts = []
    return "\n".join([*found, *sorted(texts)])


def place_of(block: str) -> str:
    """The head of a block without what differs between blocks of one place."""
    head = block.partition(">")[0]
    return head.partition(" (")[0]


class Teller:
    """Plays steps in a house."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._seen = 0

    def tell(self, steps: list[Step]) -> Iterator[Step]:
        """Play; give each step back with what happened. Time that passes comes in as many steps as it takes."""
        for step in steps:
            try:
                if step.line.startswith("@ "):
                    yield from self._wait(step)
                else:
                    shown = self._do(step.line)
                    self._house.run()
                    said = [*shown, *self._heard()]
                    yield Step(line=step.line, number=step.number, before=step.before, said=said)
            except AssertionError as error:
                raise AssertionError(f"line {step.number}: {step.line}\n{error}") from error

    def _wait(self, step: Step) -> Iterator[Step]:
        until = moment(step.line[2:])
        happened: list[Step] = []

        def seen() -> None:
            if said := self._heard():
                line = f"@ {moment_text(self._house.now)}"
                happened.append(Step(line=line, number=step.number, said=said))

        self._house.until(until, seen=seen)
        self._house.run()
        if not happened or happened[-1].line != step.line:
            happened.append(Step(line=step.line, number=step.number, said=self._heard()))
        happened[0].before = step.before
        yield from happened

    def _heard(self) -> list[str]:
        """What the bot said since the last time, per place."""
        new = self._house.board.sent[self._seen :]
        self._seen = len(self._house.board.sent)
        places: dict[str, list[str]] = {}
        for sent in new:
            about = next((each.text for each in self._house.written if each.id == sent.to.about), None)
            changed = "aangepast" if sent.message.text else "weggehaald"
            mark = f" ({changed})" if sent.changed else f" (bij «{_short(about)}»)" if about else ""
            places.setdefault(sent.place, []).append(_block(f"bot {sent.place}{mark}>", sent.message))
        return [block for place in sorted(places) for block in places[place]]

    # What people do

    def _do(self, line: str) -> list[str]:
        if found := _SET_UP.fullmatch(line):
            people = dict(each.split("=") for each in found["people"].split(", "))
            self._house.set_up(people, name=found["name"])
            self._seen = len(self._house.board.sent)  # how this goes is told by the story of the first week
            return []
        for pattern, do in _ACTS:
            found = pattern.fullmatch(line)
            if found:
                shown = do(self._house, found)
                return _shown_blocks(found.groupdict().get("who") or "", shown)
        raise AssertionError("nobody can do this; see tests/stories/README.md for what people do")


def _short(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:23].rstrip()}…"


def _buttons(choices: tuple[Choice, ...]) -> list[str]:
    return [" ".join(f"[{choice.label}]" for choice in choices)] if choices else []


def _block(head: str, message: Message) -> str:
    return _lines(head, [*message.text.splitlines(), *_buttons(message.choices)])


def _lines(head: str, lines: list[str]) -> str:
    first, *rest = [line for line in lines if line.strip()] or [""]
    return "\n".join([f"{head} {first}".rstrip(), *(f"  {line}" for line in rest)])


def _shown_blocks(who: str, shown: Shown) -> list[str]:
    match shown:
        case Message():
            return [_block(f"bot → {who}>", shown)]
        case Form():
            names = ", ".join(f"{each.name}={each.value}" if each.value else each.name for each in shown.fields)
            fields = [f"({names})"] if names else []
            lines = [shown.title, *shown.intro.splitlines(), *fields, f"[{shown.submit}]"]
            return [_lines(f"formulier {who}>", lines)]
        case Problem():
            return [_lines(f"fout {who}>", [f"{name}: {text}" for name, text in shown.fields.items()])]
        case Home():
            lines = [shown.title]
            for section in shown.sections:
                lines += [f"## {section.title}", *section.text.splitlines(), *_buttons(section.choices)]
            return [_lines(f"overzicht {who}>", lines)]
    return []


def _own(house: House, who: str, begin: str) -> Written:
    found = [each for each in house.written if each.user == who and each.text.startswith(begin.rstrip("…"))]
    assert found, f"{who} wrote nothing that begins with «{begin}»"
    return found[-1]


def _answers(house: House, found: re.Match[str]) -> Shown:
    return house.answers(found["who"], found["text"], found["share"])


def _press(house: House, found: re.Match[str]) -> Shown:
    return house.press(found["who"], found["button"], room=found["room"])


def _fill(house: House, found: re.Match[str]) -> Shown:
    written = re.split(r", (?=[a-z][a-z0-9_]*=)", found["fields"] or "")
    fields = dict(each.split("=", 1) for each in written if each)
    place = house.room(found["room"]) if found["room"] else None
    return house.fill(found["who"], None, place, **{name: text.replace("\\n", "\n") for name, text in fields.items()})


def _contributes(house: House, found: re.Match[str]) -> Shown:
    """The form of a step in one line: a part for each of its fields, and for who may see it."""
    shown = house.press(found["who"], "contribute", room=found["room"])
    if not isinstance(shown, Form) and not (house.guided and house.interview(found["who"])):
        return shown
    asked = [each for each in house.form(found["who"]).fields if each.name != "share"]
    parts = re.split(r"\s*\|\s*", found["text"])
    assert len(parts) <= len(asked), f"the form asks {len(asked)} things, and {len(parts)} are filled in"
    fields = {each.name: _value(each, part) for each, part in zip(asked, parts, strict=False) if part}
    if found["share"]:
        fields["share"] = found["share"]
    return house.fill(found["who"], None, house.room(found["room"] or "kade"), **fields)


def _value(field: Field, part: str) -> str:
    """What a part of such a line fills in: words, or the one of the options that begins so."""
    if not field.options:
        return part.replace("\\n", "\n")
    fitting = [each.value for each in field.options if each.label.startswith(part)]
    assert len(fitting) == 1, f"«{part}» is not the beginning of one of {[each.label for each in field.options]}"
    return fitting[0]


def _says(house: House, found: re.Match[str]) -> Shown:
    house.says(found["who"], found["text"], room=found["room"], mentions_bot="@bot" in found["text"])
    return house.shown[found["who"]]


def _replies(house: House, found: re.Match[str]) -> Shown:
    house.says(found["who"], found["text"], room=found["room"] or "kade", thread="newest")
    return house.shown[found["who"]]


def _replies_under(house: House, found: re.Match[str]) -> Shown:
    """A reply under the newest message of the bot in the room that begins so, whatever its markup."""
    there = [each for each in house.board.at("#kade") if each.message.text.replace("*", "").startswith(found["begin"])]
    assert there, f"the bot said nothing in the room that begins with «{found['begin']}»"
    house.says(found["who"], found["text"], thread=there[-1].id)
    return house.shown[found["who"]]


def _writes(house: House, found: re.Match[str]) -> Shown:
    house.writes(found["who"], found["text"])
    return house.shown[found["who"]]


def _edits(house: House, found: re.Match[str]) -> Shown:
    house.edits(_own(house, found["who"], found["begin"]), found["text"])
    return house.shown[found["who"]]


def _deletes(house: House, found: re.Match[str]) -> Shown:
    house.deletes(_own(house, found["who"], found["begin"]))
    return house.shown[found["who"]]


def _added(house: House, found: re.Match[str]) -> Shown:
    public = bool(found["public"])
    return house.room_changes(found["who"], "bot_added", room=found["room"], public=public)


def _removed(house: House, found: re.Match[str]) -> Shown:
    return house.room_changes(found["who"], "bot_removed", room=found["room"])


def _types(house: House, found: re.Match[str]) -> Shown:
    """«DE-CODE» is the newest code that the bot gave anybody."""
    codes = [
        code
        for shown in house.shown_ever
        if isinstance(shown, Message)
        for code in re.findall(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", shown.text.replace("\\", ""))
    ]
    words = found["words"].replace("DE-CODE", codes[-1] if codes else "")
    return house.types(found["who"], words, room=found["room"])


def _without_forms(house: House, _: re.Match[str]) -> Shown:
    house.guided = True
    house.restart()
    return None


def _configured(house: House, found: re.Match[str]) -> Shown:
    values = {"review": Review, "state": CasusState, "language": str}
    house.change_casus(**{found["name"]: values[found["name"]](found["value"])})
    return None


def _speaks(house: House, found: re.Match[str]) -> Shown:
    house.locales[found["who"]] = found["locale"]
    return None


_WHO = r"(?P<who>[a-z]+(?::[a-z]+)?)"
_SET_UP = re.compile(r"de casus «(?P<name>[^»]+)» is ingericht, met (?P<people>.+)")
_ACTS: list[tuple[re.Pattern[str], Callable[[House, re.Match[str]], Shown]]] = [
    (re.compile(pattern, re.DOTALL), do)
    for pattern, do in (
        (_WHO + r" voegt de bot toe aan (?P<public>het openbare )?#(?P<room>[\w:]+)", _added),
        (_WHO + r" haalt de bot uit #(?P<room>[\w:]+)", _removed),
        (_WHO + r" komt in #(?P<room>[\w:]+)", lambda house, found: house.comes(found["who"], found["room"])),
        (_WHO + r" verlaat #(?P<room>[\w:]+)", lambda house, found: house.leaves(found["who"], found["room"])),
        (_WHO + r" drukt \[(?P<button>[^\]]+)\](?: in #(?P<room>[\w:]+))?", _press),
        (_WHO + r" vult in(?: in #(?P<room>[\w:]+))?:(?: (?P<fields>.+))?", _fill),
        (_WHO + r" zegt in #(?P<room>[\w:]+): (?P<text>.+)", _says),
        (_WHO + r" antwoordt in de draad(?: van #(?P<room>[\w:]+))?: (?P<text>.+)", _replies),
        (_WHO + r" antwoordt onder «(?P<begin>[^»]+)»: (?P<text>.+)", _replies_under),
        (_WHO + r" antwoordt \((?P<share>ik|thema|rol|naam)\): (?P<text>.+)", _answers),
        (
            _WHO + r" draagt bij(?: in #(?P<room>\w+))?(?: \((?P<share>ik|thema|rol|naam)\))?: (?P<text>.+)",
            _contributes,
        ),
        (_WHO + r" schrijft privé: (?P<text>.+)", _writes),
        (_WHO + r" wijzigt «(?P<begin>[^»]+)»: (?P<text>.+)", _edits),
        (_WHO + r" verwijdert «(?P<begin>[^»]+)»", _deletes),
        (
            _WHO + r" typt /reflectie ?(?P<words>[^#]*?)(?: in #(?P<room>[\w:]+))?",
            _types,
        ),
        (_WHO + r" opent het overzicht", lambda house, found: house.opens_home(found["who"])),
        (_WHO + r" leest (?P<locale>[a-z]{2})", _speaks),
        (r"de casus heeft (?P<name>review|state|language)=(?P<value>\w+)", _configured),
        (r"het chatplatform heeft geen formulieren", _without_forms),
        (r"de bot start opnieuw", lambda house, found: house.restart()),
    )
]
