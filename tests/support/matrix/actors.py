"""`MatrixActors`: the people of a story on Matrix. They write «!reflectie …» in the room, send the bot the letter or number of
a line in their direct line with it, and answer a form there question by question."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tests.support.deeds import Deed, Filled, lines_of
from tests.support.matrix.person import Line
from tests.support.matrix.workplace import Workplace

QUESTION = re.compile(r"<strong>(.+?)</strong>", re.DOTALL)
MOST_QUESTIONS = 20
OVER = "Hier stond wat je invulde"


@dataclass
class MatrixActors:
    """See `tests/support/deeds.py`. `names`: what each of the people is called."""

    here: Workplace
    names: dict[str, str]
    room: str = ""

    async def does(self, deed: Deed) -> None:
        here, who = self.here, deed.who
        person = here.people.get(who)
        match deed.what:
            case "adds":
                await self._adds_bot(who)
            case "presses":
                await self._presses(who, deed.words, in_room=deed.in_room)
            case "fills":
                await self._answers(who, {each.label: each for each in deed.fields})
            case "types" if person:
                await person.says(self.room, f"!reflectie {deed.words}")
            case "says" if person:
                await person.says(self.room, deed.words)
            case "replies" if person:
                await person.says(self.room, deed.words, thread=await self._message(deed.under))
            case "writes":
                await self._writes(who, deed.words)
            case "waits":
                assert deed.until
                await here.think()
                await here.settle()
                await here.until(deed.until)
            case what:
                raise AssertionError(f"nobody on Matrix {what}")
        await here.all_heard()
        while await asyncio.to_thread(here.service.tick):
            pass
        await here.all_sent()

    async def stands(self) -> list[str]:
        return [_read(line) for line in await self._in_room()]

    async def told(self, who: str) -> list[str]:
        return [_read(line) for line in await self._private(who)]

    async def _adds_bot(self, who: str) -> None:
        """A room with everybody in it, and then with the bot."""
        people = self.here.people
        self.room = await people[who].makes_room("Kade")
        others = [each for name, each in people.items() if name != who]
        await asyncio.gather(*(people[who].invites(self.room, each.user) for each in others))
        await asyncio.gather(*(each.joins(self.room) for each in others))
        await people[who].invites(self.room, self.here.bot)

    async def _in_room(self) -> list[Line]:
        if not self.room:
            return []
        return await next(iter(self.here.people.values())).sees(self.room, by=self.here.bot)

    async def _message(self, text: str) -> str:
        return next(line.id for line in await self._in_room() if _read(line).startswith(text))

    async def _private(self, who: str) -> list[Line]:
        """What the bot told somebody. Whoever has a line with it need not look for invitations again, which takes long."""
        if who not in self.here.lines:
            return await self.here.told(who)
        return await self.here.people[who].sees(self.here.lines[who], by=self.here.bot)

    async def _writes(self, who: str, text: str, *, answers: str = "") -> None:
        if who not in self.here.lines:
            await self.here.says_privately(who, text)
        else:
            await self.here.people[who].says(self.here.lines[who], text, answers=answers)

    async def _presses(self, who: str, label: str, *, in_room: bool) -> None:
        """Send the mark of the newest line with these words. In private it answers the message in which the line stands,
        because a number means the newest message with one."""
        lines = await self._in_room() if in_room else await self._private(who)
        for line in reversed(lines):
            if marks := re.findall(rf"^(\w+)\. {re.escape(label)}$", line.text, re.MULTILINE):
                await self._writes(who, marks[-1], answers="" if in_room else line.id)
                return
        raise AssertionError(f"{who} sees no line «{label}» among {[line.text for line in lines]}")

    async def _answers(self, who: str, fields: dict[str, Filled]) -> None:
        """Answer what is asked until nothing is asked any more. Whoever reads follows what is new, but for the lines that
        say that something stood there."""
        answered: set[str] = set()
        read: set[Line] = set()
        for _ in range(MOST_QUESTIONS):
            news = [line for line in await self._private(who) if line not in read and OVER not in line.text]
            question = _read(news[-1]) if news else ""
            read.update(news)
            label = self._label(news[-1], fields) if news else None
            if "Typ dan verstuur" in question:
                number, as_it_should = _to_change(question, [fields[name] for name in fields if name not in answered])
                answered |= as_it_should
                await self._writes(who, number or "verstuur")
            elif label:
                filled = fields[label]
                answered.add(label)
                await self._writes(who, self.names[filled.text] if filled.kind == "person" else filled.text)
            elif "Typ dan overslaan" in question:
                await self._writes(who, "overslaan")
            elif "Typ laat zo" in question:
                await self._writes(who, "laat zo")
            else:
                break
            await self.here.all_heard()
            await self.here.all_sent()
        assert answered == set(fields), f"{who} was not asked {set(fields) - answered}, but: {question}"

    @staticmethod
    def _label(question: Line, fields: dict[str, Filled]) -> str | None:
        """The label of the field that is asked, when it is one of these."""
        if "Typ dan verstuur" in _read(question):
            return None
        bold = [lines_of(each).strip() for each in QUESTION.findall(question.html)]
        return next((each for each in bold if each in fields), None)


def _to_change(whole: str, wanted: Sequence[Filled]) -> tuple[str, set[str]]:
    """Of a form that is shown whole: the number of a field that does not say what it should, and what is as it should be."""
    shown = {label: number for number, label in re.findall(r"^(\d+) (.+)$", whole, re.MULTILINE)}
    as_it_should = {each.label for each in wanted if f"{each.label} {each.text}" in shown}
    wrong = [each for each in wanted if each.label not in as_it_should]
    numbers = [number for each in wrong for line, number in shown.items() if line.startswith(each.label)]
    return (numbers[0] if numbers else ""), as_it_should


def _read(line: Line) -> str:
    """A message as other platforms show it: there a command begins with another sign."""
    return lines_of(line.html).replace("!reflectie", "/reflectie")
