"""A story as deeds: what people did in it, in words of the screen, so that it can be played again on a real platform.

`followed` plays a story in a `House` and gives it back in scenes: what people did (pressed what stands on a button, filled
in a field by its label), and what stood in the room after it. `play` does the same deeds elsewhere by an `Actors`, and holds
each scene beside what stands there then. Used by `tests/slack/test_slack_stories.py` and `tests/matrix/test_matrix_stories.py`;
the outcome in the store is compared by `outcome.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Protocol

from bot.core.events import Place
from bot.core.messages import Field, Form, Message, Shown
from bot.platforms.web.markdown import rendered
from tests.support.house import House, Written
from tests.support.story import Step, Teller, in_one_order, moment, read

STORIES = Path(__file__).parents[1] / "stories"
ROOM = "kade"
GROUPS = "Dit zijn de groepjes:"
"""What stands above small groups (`prompts/messages/nl/sessions.yaml`)."""
PLAYED_EVERYWHERE = (
    "w01-drie-vragen",
    "w03-elkaars-bril",
    "w05-ontknoping",
    "w08-vraag-centraal",
    "w11-loslaten-en-vasthouden",
    "w16-korte-nabespreking",
    "w18-een-twee-vier-allen",
)
"""The stories of sessions that are played on every platform: all kinds of steps, live and over days."""


@dataclass(frozen=True, kw_only=True)
class Filled:
    """One field of a form that somebody filled in: by its label, with words, or with what stands beside an option."""

    label: str
    text: str
    kind: str = "text"


@dataclass(frozen=True, kw_only=True)
class Deed:
    """What somebody did. `what`: adds, presses, fills, types, says, replies, writes, or (of nobody) waits."""

    what: str
    who: str = ""
    words: str = ""
    """What they said, typed or pressed; of a reply the message under which it stands comes in `under`."""
    in_room: bool = True
    under: str = ""
    fields: tuple[Filled, ...] = ()
    until: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Some deeds, and what the bot then has standing: in the room, and privately with each person."""

    line: str
    deeds: tuple[Deed, ...]
    room: tuple[Message, ...]
    private: dict[str, tuple[Message, ...]]


class Actors(Protocol):
    """The people of a story on a platform."""

    async def does(self, deed: Deed) -> None:
        """Somebody does something, the way people do it there; returns when the bot has done what follows from it."""

    async def stands(self) -> list[str]:
        """The messages of the bot in the room as people see them, oldest first, each as `lines_of` reads it."""

    async def told(self, who: str) -> list[str]:
        """The same of what it told somebody privately."""


def words(markdown: str) -> str:
    """The words of a short text of the bot, without its markup."""
    return lines_of(rendered(markdown)).strip()


class _Lines(HTMLParser):
    """HTML as lines: one for each paragraph and item, quoted ones with a mark before them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = [""]
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._quoted += tag == "blockquote"
        if tag in ("p", "br", "li", "blockquote", "hr"):
            self._new("- " if tag == "li" else "")

    def handle_endtag(self, tag: str) -> None:
        self._quoted -= tag == "blockquote"
        if tag in ("p", "li", "blockquote"):
            self._new("")

    def handle_data(self, data: str) -> None:
        for number, part in enumerate(data.split("\n")):
            if number:
                self._new("")
            self.lines[-1] += part

    def _new(self, mark: str) -> None:
        mark = "> " if self._quoted else mark
        if self.lines[-1].strip() in ("", ">"):
            self.lines[-1] = mark
        elif self.lines[-1].strip() != "-":
            self.lines.append(mark)


def lines_of(html: str) -> str:
    """What stands in a message, line by line; where its order says nothing, in one order, and of groups how large they are."""
    reader = _Lines()
    reader.feed(str(html))
    lines = (" ".join(line.split()) for line in reader.lines)
    return in_one_order("\n".join(_drawn(line for line in lines if line not in ("", ">", "-"))))


def _drawn(lines: Iterable[str]) -> Iterator[str]:
    """Who is in which small group is drawn anew in every session: of each group only how many people it has."""
    among_groups = False
    for line in lines:
        among_groups = line == GROUPS or (among_groups and line.startswith("- "))
        in_group = among_groups and line != GROUPS
        yield f"- {len(re.split(r', | en ', line))}" if in_group else line


class FollowedHouse(House):
    """A house that writes down what people do in it."""

    def __init__(self, url: str, **how: Any) -> None:
        self.deeds: list[Deed] = []
        super().__init__(url, **how)

    def room_changes(self, user: str, change: str = "bot_added", **about: Any) -> Shown:
        assert change == "bot_added", "nobody can play this elsewhere"
        self.deeds.append(Deed(what="adds", who=user))
        return super().room_changes(user, change, **about)

    def press(self, user: str, button: str, *, room: str | None = None, value: str | None = None) -> Shown:
        seen = (each for each in self.buttons(user, room=room) if button in (each[2].action, each[2].label))
        for _, place, choice, _ in list(seen)[:1]:
            self.deeds.append(Deed(what="presses", who=user, words=choice.label, in_room=not place.direct))
        return super().press(user, button, room=room, value=value)

    def fill(self, user: str, form: Form | None = None, place: Place | None = None, /, **fields: str) -> Shown:
        open_form = form or self.form(user)
        filled = tuple(_filled(each, fields[each.name]) for each in open_form.fields if fields.get(each.name))
        self.deeds.append(Deed(what="fills", who=user, fields=filled))
        return super().fill(user, form, place, **fields)

    def types(self, user: str, words: str, *, room: str | None = "kade") -> Shown:
        self.deeds.append(Deed(what="types", who=user, words=words, in_room=bool(room)))
        return super().types(user, words, room=room)

    def says(self, user: str, text: str, **where: Any) -> Written:
        under = where.get("thread") or ""
        if under:
            under = self.board.by_id(self.question() if under == "newest" else under).message.text
        self.deeds.append(
            Deed(what="replies" if under else "says", who=user, words=text, under=lines_of(rendered(under)))
        )
        return super().says(user, text, **where)

    def writes(self, user: str, text: str, *, named: str = "") -> Written:
        self.deeds.append(Deed(what="writes", who=user, words=text, in_room=False))
        return super().writes(user, text, named=named)

    def until(self, moment: datetime, **how: Any) -> None:
        self.deeds.append(Deed(what="waits", until=moment))
        super().until(moment, **how)

    def scene(self, step: Step) -> Scene:
        """What was done since the last scene, and what stands now."""
        done, self.deeds = tuple(self.deeds), []
        private: dict[str, list[Message]] = {}
        for each in self.board.standing.values():
            if each.place.startswith("@"):
                private.setdefault(each.place[1:], []).append(each.message)
        return Scene(
            line=f"line {step.number}: {step.line}",
            deeds=done,
            room=tuple(each.message for each in self.board.at(f"#{ROOM}") if not each.message.sign),
            private={who: tuple(some) for who, some in private.items()},
        )


def _filled(field: Field, value: str) -> Filled:
    said = next((words(option.label) for option in field.options if option.value == value), value)
    return Filled(label=words(field.label), text=said, kind=field.kind)


def followed(story: str, url: str) -> tuple[datetime, list[Scene]]:
    """Play a story in a house on this database. When it begins, and its scenes."""
    steps = read((STORIES / f"{story}.story").read_text(encoding="utf-8"))
    start = moment(steps[0].line.removeprefix("@ "))
    with FollowedHouse(url, start=start) as house:
        scenes = [house.scene(step) for step in Teller(house).tell(steps)]
    return start, [scene for scene in scenes if scene.deeds]


async def play(scenes: list[Scene], actors: Actors) -> None:
    """Do it all again. After every scene the room reads as it did: nothing is told earlier, later or otherwise.

    Raises:
        AssertionError: it went otherwise.
    """
    for scene in scenes:
        for deed in scene.deeds:
            try:
                await actors.does(deed)
            except AssertionError as error:
                raise AssertionError(f"{scene.line}\n{deed}\n{error}") from error
        _same(scene.line, "in the room", scene.room, await actors.stands())
    last = scenes[-1]
    for who, expected in last.private.items():
        _there(last.line, f"to {who}", expected, await actors.told(who))


def _same(line: str, where: str, expected: tuple[Message, ...], found: list[str]) -> None:
    assert len(expected) == len(found), (
        f"{line}\n{where} stand {len(found)} messages instead of {len(expected)}: {found}"
    )
    _there(line, where, expected, found)


def _there(line: str, where: str, expected: tuple[Message, ...], found: list[str]) -> None:
    """Each of these stands there. A platform without buttons writes them under a message as lines with a mark."""
    left = list(found)
    for message in expected:
        text = lines_of(rendered(message.text))
        fits = next((each for each in left if _fits(text, message, each)), None)
        assert fits is not None, f"{line}\n{where} should stand\n{text}\nand stands\n" + "\n--\n".join(left)
        left.remove(fits)


def _fits(text: str, message: Message, found: str) -> bool:
    if found == text:
        return True
    rest = found.removeprefix(f"{text}\n") if message.choices and found.startswith(f"{text}\n") else None
    return rest is not None and [*_labels(rest)] == [each.label for each in message.choices]


def _labels(rest: str) -> Iterator[str]:
    """What stands behind the marks of the lines under a message; the last line says what to do with them."""
    for line in rest.split("\n")[:-1]:
        if found := re.match(r"\w+\. (.+)", line):
            yield found.group(1)
