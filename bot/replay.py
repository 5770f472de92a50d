"""`reflectie replay`: a file of answers through the real path, on a simulated clock.

Rooms, rounds, receive, tick, work, draft and post are those of the product; only the clock, the questions (the file has
its own) and the platform (it remembers what it is sent) are of here. It is the demo, the benchmark's input, and how
results are compared. Used by `__main__.py`.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import TypedDict
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from rich.console import Console
from rich.progress import Progress

from bot import library, settings
from bot.app import make_service
from bot.core.events import Event, Place, RoomChanged, Submitted, Who
from bot.core.messages import Form, Message, Problem, Shown
from bot.core.model import Casus, FollowUp, Format, ItemKind, Question, Role, Share, Situation, Theme
from bot.core.ports.chat import Address, Receive
from bot.core.ports.errors import BotError
from bot.core.ports.library import Library
from bot.core.ports.store import Store, Tx
from bot.delivery import Delivery
from bot.store.opening import migrate, open_store

PLATFORM = "replay"
ZONE = ZoneInfo("Europe/Amsterdam")


class Line(BaseModel):
    """One answer of the file. Other fields (labels of a development set) are not looked at."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str = Field(min_length=1)
    casus: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    week: str = Field(pattern=r"^\d{4}-W\d{2}$")
    role: Role
    person: str = Field(min_length=1)
    prompt: str = Field(min_length=1)
    text: str
    share: Share = Share.ROLE


@dataclass
class Clock:
    """The simulated clock."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


class About(TypedDict):
    """What all events have."""

    key: str
    who: Who
    place: Place
    at: datetime


class ReplayLibrary:
    """The shipped words, with the questions of the file planned for their casus and week."""

    def __init__(self, shipped: Library, prompts: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self._shipped = shipped
        self._prompts = prompts
        self.digest = shipped.digest
        self.languages = shipped.languages

    def say(self, language: str, key: str, /, **values: object) -> str:
        return self._shipped.say(language, key, **values)

    def questions(self) -> tuple[Question, ...]:
        return self._shipped.questions()

    def planned(self, casus: Casus, occurrence: str) -> tuple[Question, ...]:
        return tuple(
            Question(id=f"file-{number}", group="file", text={"nl": text, "en": text}, follow_up={}, digest="")
            for number, text in enumerate(self._prompts.get((casus.name, occurrence), ()))
        )

    def follow_ups(self) -> tuple[FollowUp, ...]:
        return self._shipped.follow_ups()

    def themes(self) -> tuple[Theme, ...]:
        return self._shipped.themes()

    def formats(self) -> tuple[Format, ...]:
        return self._shipped.formats()

    def situations(self) -> tuple[Situation, ...]:
        return self._shipped.situations()

    def small_talk(self) -> tuple[str, ...]:
        return self._shipped.small_talk()

    def kinds(self) -> Mapping[str, ItemKind]:
        return self._shipped.kinds()


class Recorder:
    """A platform that takes everything and remembers what stands in each room, by key."""

    name = PLATFORM

    def __init__(self) -> None:
        self.rooms: dict[str, dict[str, Message]] = defaultdict(dict)

    async def listen(self, receive: Receive) -> None:
        """Nobody writes here but the replay itself."""

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        self.rooms[to.room or f"@{to.user}"][key] = message
        return (key,)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        return await self.send(to, message, key=key, again=None)

    async def members(self, place: Place) -> tuple[Who, ...]:
        return ()

    async def stop(self) -> None:
        """Nothing runs."""


def read_lines(file: Path) -> list[Line]:
    """Read and check the file.

    Raises:
        BotError: names every line that is wrong and what is wrong with it.
    """
    try:
        written = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as trouble:
        raise BotError(
            f"{file} cannot be read ({trouble}). Give a UTF-8 file with one JSON object a line."
        ) from trouble
    lines: list[Line] = []
    wrong: list[str] = []
    seen: set[str] = set()
    for number, text in enumerate(written, start=1):
        if not text.strip():
            continue
        try:
            line = Line.model_validate_json(text)
            date.fromisocalendar(int(line.week[:4]), int(line.week[-2:]), 1)
        except ValidationError as trouble:
            first = trouble.errors()[0]
            wrong.append(f"{file}:{number}: {'.'.join(map(str, first['loc'])) or 'the line'}: {first['msg']}")
        except ValueError:
            wrong.append(f"{file}:{number}: week: {line.week} does not exist")
        else:
            if line.id in seen:
                wrong.append(f"{file}:{number}: id: {line.id} is there twice")
            seen.add(line.id)
            lines.append(line)
    if wrong or not lines:
        raise BotError("\n".join(wrong) or f"{file} holds no answers.")
    return lines


def replay_file(file: Path, out: Path, *, database_url: str | None, language: str) -> int:
    """Replay a file and write `<casus>/<week>.md` and `.json` for every casus and week in it; returns how many."""
    lines = read_lines(file)
    shipped = library.load(settings.HOME / "prompts")
    with tempfile.TemporaryDirectory(prefix="reflectie-replay-") as folder:
        url = database_url or f"sqlite:///{folder}/replay.db"
        migrate(url)
        store = open_store(url)
        try:
            return asyncio.run(_Replay(store, shipped, lines, out, language).run())
        finally:
            store.close()


class _Replay:
    def __init__(self, store: Store, shipped: Library, lines: list[Line], out: Path, language: str) -> None:
        self._store = store
        self._out = out
        self._language = language
        self._by_week: dict[str, dict[str, list[Line]]] = defaultdict(lambda: defaultdict(list))
        for line in lines:
            self._by_week[line.week][line.casus].append(line)
        self._people = {(line.casus, line.person): line.role for line in lines}
        prompts = {
            (casus, week): tuple(dict.fromkeys(line.prompt for line in some))
            for week, casussen in self._by_week.items()
            for casus, some in casussen.items()
        }
        self._prompts = prompts
        first = min(self._by_week)
        wednesday = date.fromisocalendar(int(first[:4]), int(first[-2:]), 3)
        self._clock = Clock(datetime.combine(wednesday, time(12, 0), tzinfo=ZONE).astimezone(UTC))
        words = ReplayLibrary(shipped, prompts)
        made = make_service(store, words, self._clock, zone=ZONE.key, region="", school_holidays={})
        # The weeks of the file are all there is: none of them is quiet.
        self._service = replace(made, days_off=frozenset())
        self._recorder = Recorder()
        self._casus_ids: dict[str, str] = {}
        self._events = 0
        self._left_out: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
        self._answer_of: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)

    async def run(self) -> int:
        written = 0
        answers = sum(len(some) for week in self._by_week.values() for some in week.values())
        with (
            ThreadPoolExecutor(2) as executor,
            Progress(console=Console(stderr=True), transient=True) as progress,
        ):
            self._delivery = Delivery(store=self._store, chats={PLATFORM: self._recorder}, executor=executor)
            bar = progress.add_task("answers", total=answers)
            await self._set_up()
            for week in sorted(self._by_week):
                await self._until(self._local(week, 4, time(10, 0)))
                self._clock.moment = self._local(week, 4, time(12, 0))
                for lines in self._by_week[week].values():
                    for line in lines:
                        self._answer(line)
                        progress.advance(bar)
                await self._until(self._local(week, 3, time(18, 0)) + timedelta(weeks=1))
                for casus in self._by_week[week]:
                    self._write(casus, week)
                    written += 1
        return written

    async def _set_up(self) -> None:
        for casus in sorted({casus for casus, _ in self._people}):
            people = [(person, role) for (of, person), role in self._people.items() if of == casus]
            first, role = next((each for each in people if each[1] is Role.CIVIL_SERVANT), people[0])
            self._receive(RoomChanged(change="bot_added", name=casus, **self._about(casus, first)))
            room_id = await self._button(casus, "setup")
            fields = {"name": casus, "sides": "replay", "role": role.value, "second": ""}
            self._receive(Submitted(form="setup", context=room_id, fields=fields, **self._about(casus, first)))
            casus_id = await self._button(casus, "join")
            for person, role in people:
                if person != first:
                    fields = {"role": role.value}
                    self._receive(Submitted(form="join", context=casus_id, fields=fields, **self._about(casus, person)))

            self._casus_ids[casus] = casus_id
            self._store.write(partial(_make_every_week_count, casus_id=casus_id))
        await self._delivery.drain()

    async def _button(self, casus: str, action: str) -> str:
        await self._delivery.drain()
        standing = self._recorder.rooms[casus].values()
        return next(choice.value for message in standing for choice in message.choices if choice.action == action)

    async def _until(self, moment: datetime) -> None:
        """Let everything happen that is due before this moment, at its own time."""
        while (due := self._store.read(lambda tx: tx.moments.next_due())) and due <= moment:
            self._clock.moment = max(due, self._clock.moment)
            while self._service.tick():
                pass
            while self._service.work(owner=PLATFORM):
                pass
            await self._delivery.drain()
        self._clock.moment = moment

    def _answer(self, line: Line) -> None:
        where = (line.casus, line.week)
        question = chr(ord("a") + self._prompts[where].index(line.prompt))
        earlier = self._answer_of[where[0], where[1], line.person].get(question)
        standing = self._recorder.rooms[line.casus]
        newest = next(message for key, message in reversed(standing.items()) if key.startswith("round/"))
        value = next(c.value for c in newest.choices if c.action == "answer" and c.value.endswith(f"/{question}"))
        fields = {"text": line.text, "share": line.share.value}
        shown = self._send(line, "answer", value, fields)
        if isinstance(shown, Form):  # There are names in it. What the file has is what people chose to say.
            shown = self._send(line, shown.name, value, fields)
        if isinstance(shown, Problem):
            self._left_out[where].append({"id": line.id, "why": " ".join(shown.fields.values())})
            return
        if isinstance(shown, Message):
            self._left_out[where].append({"id": line.id, "why": shown.text})
            return
        if earlier:
            self._left_out[where].append(
                {"id": earlier, "why": f"replaced by {line.id}: one answer a person and question"}
            )
        self._answer_of[where[0], where[1], line.person][question] = line.id

    def _send(self, line: Line, form: str, context: str, fields: dict[str, str]) -> Shown:
        return self._receive(
            Submitted(form=form, context=context, fields=fields, **self._about(line.casus, line.person))
        )

    def _write(self, casus: str, week: str) -> None:
        posted = self._service.posted(self._casus_ids[casus], week)
        if posted is None:
            raise BotError(
                f"The synthesis of {casus}, {week} was not posted. This is a mistake in reflectie; please report it."
            )
        ids = {
            answer_id: self._answer_of[casus, week, user][question_key]
            for answer_id, (user, question_key) in posted.origins.items()
        }
        folder = self._out / casus
        folder.mkdir(parents=True, exist_ok=True)
        left_out = self._left_out[casus, week] + [
            {"id": ids[answer_id], "why": "its author shares it with nobody"} for answer_id in posted.not_shared
        ]
        data = {
            "casus": casus,
            "week": week,
            "language": self._language,
            "people": posted.people,
            "answers": posted.answers,
            "statements": [
                {
                    "block": statement.block,
                    "text": statement.text,
                    "theme": statement.theme,
                    "sources": [ids[source] for source in statement.sources],
                    "quotes": [
                        {"answer": ids[quote.answer_id], "text": quote.text, "label": quote.label}
                        for quote in statement.quotes
                    ],
                }
                for statement in posted.statements
            ],
            "left_out": left_out,
            "markdown": posted.markdown,
        }
        (folder / f"{week}.md").write_text(posted.markdown + "\n", encoding="utf-8")
        (folder / f"{week}.json").write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

    def _receive(self, event: Event) -> Shown:
        return self._service.receive(event)

    def _about(self, casus: str, person: str) -> About:
        self._events += 1
        return {
            "key": f"replay/{self._events}",
            "who": Who(platform=PLATFORM, workspace=PLATFORM, user=person, name=person, locale=self._language),
            "place": Place(platform=PLATFORM, workspace=PLATFORM, room=casus),
            "at": self._clock.moment,
        }

    @staticmethod
    def _local(week: str, weekday: int, at: time) -> datetime:
        day = date.fromisocalendar(int(week[:4]), int(week[-2:]), weekday)
        return datetime.combine(day, at, tzinfo=ZONE).astimezone(UTC)


def _make_every_week_count(tx: Tx, casus_id: str) -> None:
    """Take the quiet weeks out of the rhythm: the weeks of the file are all there is."""
    casus = tx.casussen.get([casus_id])[casus_id]
    tx.casussen.save(replace(casus, rhythm=replace(casus.rhythm, quiet_every_weeks=0)))
