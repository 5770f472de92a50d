"""`House`: the whole bot on a real store, a clock that can be set, and a chat platform for tests.

People do things by their user name (`house.says("els", "…")`), `run` lets the bot do what it has to do now, `until`
lets time pass. Nothing of the bot itself is replaced. Read next: `board.py`, `story.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from bot import library, settings
from bot.core import interview
from bot.core.agenda import Holidays, holidays_of
from bot.core.events import (
    Chose,
    Commanded,
    Deleted,
    Edited,
    Event,
    HomeOpened,
    Joined,
    Left,
    Place,
    Posted,
    RoomChanged,
    Submitted,
    Who,
    post_key,
)
from bot.core.messages import Choice, Field, Form, Home, Message, Problem, Shown
from bot.core.model import Answer, Casus, Member, Round, Synthesis
from bot.core.ports.composer import Composer
from bot.core.ports.interviews import Interview
from bot.core.ports.library import Library
from bot.core.ports.outbox import Parcel
from bot.core.ports.pages import PageLinks
from bot.core.ports.store import Tx
from bot.core.service import Service
from bot.delivery import Delivery
from bot.library.days_off import days_off
from bot.library.school_holidays import load_school_holidays
from bot.store.opening import open_store
from bot.synthesis.compose import LexiconComposer
from bot.synthesis.engine import Engine
from bot.synthesis.kept import AnswerEncoder
from tests.support.board import PLATFORM, WORKSPACE, Board

ZONE = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=ZONE).astimezone(UTC)


@cache
def shipped() -> Library:
    """The words and content of the repository, read once."""
    return library.load(settings.HOME / "prompts")


@cache
def _engine() -> Engine:
    """The engine that finds themes: made ready once, by the first test that needs it."""
    return Engine(shipped().themes(), shipped().small_talk())


@cache
def public_holidays() -> frozenset[date]:
    return days_off()


@cache
def school_holidays() -> dict[str, Holidays]:
    """Those of the repository, per region."""
    return holidays_of(load_school_holidays(settings.HOME / "prompts"), public_holidays())


@dataclass
class Clock:
    """The clock of a house."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


@dataclass(kw_only=True)
class Written:
    """A message that somebody wrote, so that it can be edited and deleted."""

    user: str
    place: Place
    id: str
    text: str
    thread: str | None
    revision: int = 0


def as_typed(asked: Interview, value: str) -> str:
    """What somebody types, so that the field that is asked now gets this value."""
    field = interview.field_of(asked)
    if field is None:
        return "verstuur"
    if value == _same(asked, field):
        return "laat zo"
    if not value:
        return "leeg"
    if field.kind == "one_of":
        return str([option.value for option in field.options].index(value) + 1)
    is_order = " ".join(value.strip(' ".!').casefold().split()) in interview.ORDERS
    return f'"{value}"' if is_order else value


ELSEWHERE = "elsewhere"
"""A second platform: who and what has a «:» in the name is there («els:m», «#steiger:m»)."""


def _platform(name: str) -> str:
    return ELSEWHERE if ":" in name else PLATFORM


def _same(asked: Interview, field: Field) -> str:
    return asked.filled.get(field.name, "")


class House:
    """The bot and the people around it."""

    def __init__(
        self,
        url: str,
        *,
        start: datetime = MONDAY,
        composer: Composer | None = None,
        locales: dict[str, str] | None = None,
        zone: str = ZONE.key,
        region: str = "",
        guided: bool = False,
        pages: PageLinks | None = None,
    ) -> None:
        self.url = url
        self.guided = guided
        """Whether the platform has no forms: people then answer one question at a time, by `writes`."""
        self.pages = pages
        self.clock = Clock(start)
        self.board = Board()
        self.locales = locales or {}
        self.names: dict[str, str] = {}
        self.written: list[Written] = []
        self.shown: dict[str, Shown] = {}
        """What each person was shown last, at once."""
        self.shown_ever: list[Shown] = []
        self._shown_nr: dict[str, int] = {}
        self._composer = composer or LexiconComposer(shipped().themes(), shipped(), _engine())
        self._encoder = None if composer else AnswerEncoder(_engine())
        self._zone = zone
        self.region = region
        self.holidays = school_holidays()
        self._events = 0
        self._executor = ThreadPoolExecutor(1)
        self._runner = asyncio.Runner()
        self._open()

    def _open(self) -> None:
        self.store = open_store(self.url)
        self.service = Service(
            store=self.store,
            library=shipped(),
            composer=self._composer,
            clock=self.clock,
            days_off=public_holidays(),
            holidays=self.holidays,
            zone=self._zone,
            region=self.region,
            code_version="test",
            encoder=self._encoder,
            guided=frozenset({PLATFORM, ELSEWHERE}) if self.guided else frozenset(),
            pages=self.pages,
        )
        self.delivery = Delivery(
            store=self.store,
            chats={PLATFORM: self.board, ELSEWHERE: self.board},
            executor=self._executor,
            refused=self.service.undelivered,
        )

    def restart(self) -> None:
        """The process stops and starts again: only what is in the database is left."""
        self.store.close()
        self._open()

    def close(self) -> None:
        self.store.close()
        self._runner.close()
        self._executor.shutdown()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # Time

    @property
    def now(self) -> datetime:
        return self.clock.moment

    def run(self) -> None:
        """Everything that can be done now is done: tick, work, delivery."""
        self.think()
        self.deliver()

    def think(self) -> None:
        """What is due and what is wanted, without sending."""
        while self.service.tick():
            pass
        while self.service.work(owner="worker"):
            pass

    def deliver(self) -> None:
        self._runner.run(self.delivery.drain())

    def send_by_hand(self, parcel: Parcel) -> None:
        """Send a parcel as delivery would, and tell nobody: the process dies right after it."""
        if parcel.ids:
            self._runner.run(self.board.update(parcel.to, parcel.ids, parcel.message, key=parcel.key))
        else:
            sending = self.board.send(parcel.to, parcel.message, key=parcel.key, again=parcel.again)
            self._runner.run(sending)

    def next_due(self) -> datetime | None:
        return self.store.read(lambda tx: tx.moments.next_due())

    def until(self, moment: datetime, *, seen: Callable[[], None] = lambda: None) -> None:
        """Time passes: everything that is due happens at its own time. `seen` is called after each time."""
        self.run()
        while (due := self.next_due()) and due <= moment:
            self.clock.moment = max(due, self.clock.moment)
            self.run()
            seen()
        self.clock.moment = max(moment, self.clock.moment)

    def until_posted(self, room: str = "kade") -> str:
        """Time passes until a synthesis stands in the room; returns its text."""
        for _ in range(60):
            if posted := self.synthesis(room):
                return posted
            due = self.next_due()
            assert due, "nothing is due any more"
            self.until(due)
        raise AssertionError("no synthesis was posted")

    # What people do

    def who(self, user: str) -> Who:
        name = self.names.get(user, user.partition(":")[0].capitalize())
        return Who(platform=_platform(user), workspace=WORKSPACE, user=user, name=name, locale=self.locales.get(user))

    def room(self, room: str = "kade") -> Place:
        return Place(platform=_platform(room), workspace=WORKSPACE, room=room)

    def line(self, user: str) -> Place:
        """The direct line between a person and the bot."""
        return Place(platform=_platform(user), workspace=WORKSPACE, room=f"dm-{user}", direct=True)

    def receive(self, event: Event) -> Shown:
        shown = self.service.receive(event)
        self.shown[event.who.user] = shown
        self.shown_ever.append(shown)
        self._shown_nr[event.who.user] = self.board.next_nr()
        return shown

    def about(self, user: str, place: Place | None = None, key: str = "") -> dict[str, Any]:
        """What all events have."""
        self._events += not key
        return {
            "key": key or f"event/{self._events}",
            "who": self.who(user),
            "place": place or self.room(),
            "at": self.now,
        }

    def room_changes(
        self, user: str, change: str = "bot_added", *, room: str = "kade", name: str = "", public: bool = False
    ) -> Shown:
        about = self.about(user, self.room(room))
        return self.receive(RoomChanged(change=change, name=name or room.capitalize(), public=public, **about))

    def room_moves(self, room: str, to: str, *, public: bool = False, key: str = "") -> None:
        """The platform goes on with a room, and what stands in it, under another id."""
        for each in self.board.at(f"#{room}"):
            each.place = f"#{to}"
        about = self.about("platform", self.room(room), key)
        self.receive(RoomChanged(change="moved", moved_to=to, name=to.capitalize(), public=public, **about))

    def comes(self, user: str, room: str = "kade") -> Shown:
        return self.receive(Joined(**self.about(user, self.room(room))))

    def leaves(self, user: str, room: str = "kade") -> Shown:
        return self.receive(Left(**self.about(user, self.room(room))))

    def buttons(self, user: str, *, room: str | None = None) -> list[tuple[int, Place, Choice, str | None]]:
        """The buttons that somebody sees now, newest first."""
        found: list[tuple[int, Place, Choice, str | None]] = []
        for each in self.board.standing.values():
            mine = each.place == f"@{user}" if room is None else False
            in_room = each.place.startswith("#") and room in (None, each.place[1:])
            if mine or in_room:
                place = self.line(user) if mine else self.room(each.place[1:])
                found += [(each.nr, place, choice, each.id) for choice in each.message.choices]
        shown = self.shown.get(user)
        if isinstance(shown, Message):
            found += [(self._shown_nr[user], self.line(user), choice, None) for choice in shown.choices]
        if isinstance(shown, Home):
            of_home = [choice for section in shown.sections for choice in section.choices]
            found += [(self._shown_nr[user], self.line(user), choice, None) for choice in of_home]
        return sorted(found, key=lambda button: -button[0])

    def press(self, user: str, button: str, *, room: str | None = None, value: str | None = None) -> Shown:
        """Press the newest button with this label or action that this person sees; or one with a made-up `value`."""
        if value is not None:
            return self.receive(Chose(action=button, value=value, **self.about(user, self.room(room or "kade"))))
        seen = self.buttons(user, room=room)
        found = next((each for each in seen if button in (each[2].action, each[2].label)), None)
        assert found, f"{user} sees no button «{button}», only {sorted({each[2].label for each in seen})}"
        _, place, choice, message = found
        about = self.about(user, place)
        return self.receive(Chose(action=choice.action, value=choice.value, message=message, **about))

    def interview(self, user: str) -> Interview | None:
        """The form that this person is asked one question at a time."""
        return self.store.read(lambda tx: tx.interviews.of(self.who(user)))

    def form(self, user: str) -> Form:
        """The form that this person has open."""
        if self.guided:
            asked = self.interview(user)
            assert asked, f"{user} is asked nothing"
            return asked.form
        shown = self.shown.get(user)
        assert isinstance(shown, Form), f"{user} has no form open but sees {shown}"
        return shown

    def fill(self, user: str, form: Form | None = None, place: Place | None = None, /, **fields: str) -> Shown:
        """Send in the form that is open; what is not given stays as it was filled in."""
        if self.guided:
            return self._say_all(user, fields)
        form = form or self.form(user)
        filled = {each.name: each.value for each in form.fields} | fields
        for each in form.fields:
            if each.kind == "person" and filled[each.name]:  # platforms add the name
                filled.setdefault(f"{each.name}:name", self.who(filled[each.name]).name)
        about = self.about(user, place)
        shown = self.receive(Submitted(form=form.name, context=form.context, fields=filled, **about))
        if isinstance(shown, Problem):
            kept = tuple(replace(each, value=filled.get(each.name, "")) for each in form.fields)
            self.shown[user] = replace(form, fields=kept)
        return shown

    def _say_all(self, user: str, fields: dict[str, str]) -> Shown:
        """Say what is asked until it is sent in. Returns what is seen then; None as well when it was not taken."""
        self._events += 1
        now = self.interview(user)
        assert now, f"{user} is asked nothing"
        first = now
        while now and now.id == first.id:
            field = interview.field_of(now)
            to_change = [
                str(number)
                for number, each in enumerate(now.form.fields, start=1)
                if fields.get(each.name, _same(now, each)) != _same(now, each)
            ]
            if not field and to_change:
                self.writes(user, to_change[0])
                now = self.interview(user)
                continue
            left = {each.name for each in now.form.fields} - now.done - {field.name if field else ""}
            sends = not field or not (left or now.whole)
            value = "" if not field else fields.get(field.name, _same(now, field))
            self.writes(user, as_typed(now, value), named=value if field and field.kind == "person" else "")
            before, now = now, self.interview(user)
            if sends or (now and now.at == before.at):  # not taken
                break
        return self.shown[user]

    def says(
        self, user: str, text: str, *, room: str = "kade", thread: str | None = None, mentions_bot: bool = False
    ) -> Written:
        """Somebody writes in a room; `thread` is the id of a message, «newest» that of the newest question."""
        if thread == "newest":
            thread = self.question(room)
        written = Written(
            user=user, place=self.room(room), id=f"{user}-{len(self.written) + 1}", text=text, thread=thread
        )
        self.written.append(written)
        self.hand_in(written, mentions_bot=mentions_bot)
        return written

    def writes(self, user: str, text: str, *, named: str = "") -> Written:
        """Somebody writes to the bot in private; `named` is a person whom the platform recognises in it."""
        written = Written(
            user=user, place=self.line(user), id=f"{user}-{len(self.written) + 1}", text=text, thread=None
        )
        self.written.append(written)
        self.hand_in(written, named=named)
        return written

    def hand_in(self, written: Written, *, mentions_bot: bool = False, named: str = "") -> Shown:
        """The platform delivers a message (also for the second time)."""
        about = self.about(written.user, written.place, post_key(written.place.room, written.id))
        return self.receive(
            Posted(
                message=written.id,
                text=written.text,
                thread=written.thread,
                mentions_bot=mentions_bot,
                named=(self.who(named),) if named else (),
                **about,
            )
        )

    def edits(self, written: Written, text: str) -> Edited:
        """Somebody edits a message; returns the event, so that it can be delivered again."""
        written.text = text
        written.revision += 1
        revision = f"{written.revision:04d}"
        about = self.about(written.user, written.place, f"{post_key(written.place.room, written.id)}/{revision}")
        event = Edited(message=written.id, text=text, revision=revision, thread=written.thread, **about)
        self.receive(event)
        return event

    def deletes(self, written: Written) -> Deleted:
        about = self.about(written.user, written.place, f"{post_key(written.place.room, written.id)}/gone")
        event = Deleted(message=written.id, **about)
        self.receive(event)
        return event

    def types(self, user: str, words: str, *, room: str | None = "kade") -> Shown:
        """Somebody types a command; `room` None is in private."""
        place = self.room(room) if room else self.line(user)
        return self.receive(Commanded(words=words, **self.about(user, place)))

    def opens_home(self, user: str) -> Home:
        shown = self.receive(HomeOpened(**self.about(user, self.line(user))))
        assert isinstance(shown, Home)
        return shown

    # Shorter ways to what many tests begin with

    def set_up(
        self,
        people: dict[str, str] | None = None,
        *,
        first: str = "sanne",
        second: str = "joris",
        room: str = "kade",
        name: str = "De Stille Kade",
        public: bool = False,
    ) -> None:
        """A casus with two facilitators (ambtenaar, initiatiefnemer) and these people: user → role."""
        self.room_changes(first, room=room, name=name, public=public)
        self.run()
        self.press(first, "setup", room=room)
        self.fill(
            first,
            None,
            self.room(room),
            name=name,
            sides="gemeente Vaartdam en de buurt",
            role="ambtenaar",
            second=second,
        )
        self.run()
        if second:
            self.press(second, "facilitate_yes")
            self.fill(second, role="initiatiefnemer")
        for user, role in (people or {}).items():
            self.press(user, "join", room=room)
            self.fill(user, None, self.room(room), role=role)
        self.run()

    def ask(self, room: str = "kade") -> str:
        """Time passes until the next question stands in the room; returns the id of its message."""
        before = self.board.at(f"#{room}")
        for _ in range(60):
            newest = [each for each in self.board.at(f"#{room}") if each.key.startswith("round/")]
            if newest and newest[-1] not in before:
                return newest[-1].id
            due = self.next_due()
            assert due, "nothing is due any more"
            self.until(due)
        raise AssertionError("no question was asked")

    def answers(self, user: str, text: str, share: str = "rol", *, room: str = "kade") -> Shown:
        """Somebody answers by form. What is shown is None when it was kept."""
        shown = self.press(user, "answer", room=room)
        if not isinstance(shown, Form) and not (self.guided and self.interview(user)):
            return shown
        return self.fill(user, None, self.room(room), text=text, share=share)

    # What can be seen

    def question(self, room: str = "kade") -> str:
        """The id of the newest question in a room."""
        return [each for each in self.board.at(f"#{room}") if each.key.startswith("round/")][-1].id

    def synthesis(self, room: str = "kade") -> str:
        """The text of the newest posted synthesis in a room; empty when there is none."""
        texts = [each.message.text for each in self.board.at(f"#{room}") if each.key.startswith("synthesis/")]
        return texts[-1] if texts else ""

    def draft(self, user: str) -> str:
        texts = [each.message.text for each in self.board.at(f"@{user}") if each.key.startswith("draft/")]
        return texts[-1] if texts else ""

    def told(self, user: str) -> list[str]:
        """The private messages of somebody, as they stand."""
        return [each.message.text for each in self.board.at(f"@{user}")]

    def in_room(self, room: str = "kade") -> list[str]:
        return [each.message.text for each in self.board.at(f"#{room}")]

    # What is kept

    def casus(self, room: str = "kade") -> Casus:
        def read(tx: Tx) -> Casus:
            found = tx.casussen.at(self.room(room), self.who("nobody")).casus
            assert found
            return found

        return self.store.read(read)

    def change_casus(self, room: str = "kade", **changes: Any) -> None:
        """Change what has no command yet (review, zone, language)."""
        casus = replace(self.casus(room), **changes)
        self.store.write(lambda tx: tx.casussen.save(casus))

    def members(self, room: str = "kade") -> dict[str, Member]:
        casus = self.casus(room)
        return {each.user: each for each in self.store.read(lambda tx: tx.people.members([casus.id]))[casus.id]}

    def newest_round(self, room: str = "kade") -> Round:
        casus = self.casus(room)
        return self.store.read(lambda tx: tx.rounds.newest([casus.id]))[casus.id]

    def kept(self, user: str = "", room: str = "kade") -> list[Answer]:
        """The answers of the newest round (of one person), whatever their state."""
        round_ = self.newest_round(room)
        members = self.store.read(lambda tx: tx.people.members([round_.casus_id]))[round_.casus_id]
        of = {each.id: each.user for each in members}
        found = self.store.read(lambda tx: tx.answers.of_rounds([round_.id]))
        return [each for each in found if user in ("", of[each.member_id])]

    def stored_synthesis(self, room: str = "kade") -> Synthesis | None:
        round_ = self.newest_round(room)
        return self.store.read(lambda tx: tx.syntheses.newest(round_.casus_id, round_.occurrence))
