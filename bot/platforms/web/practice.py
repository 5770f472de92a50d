"""The practice casus: people who do not exist, so that a newcomer sees four weeks in three minutes.

`Story` is what a library of fiction must offer (`bot/library/practice.py` does), `PracticeControls` what the app does
with the practice clock. `Practice` puts the people in their room, moves the clock on request, and lets the others act:
only through `Conversation`, with what is on their own screen, as a person would. Used by `chat.py` and `pages.py`.
"""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.events import Who
from bot.core.messages import Choice, Field, Form, Problem, Shown
from bot.core.ports.errors import BotError
from bot.core.ports.store import Store
from bot.core.ports.transcript import Line, WebPerson, WebRoom
from bot.platforms.web.conversation import Conversation, RefusedError, direct_room

_log = logging.getLogger(__name__)

ROUND = "round/"
"""How the key of a question in the room begins (`bot/core/ports/outbox.py`)."""
NOT_NOW = "not_now"
"""What somebody does in a week who presses «nu niet»; any other word is silence."""


class StoryAnswer(Protocol):
    """What somebody answers. `thread`: as a reply under the question, otherwise in the form."""

    @property
    def text(self) -> str: ...
    @property
    def share(self) -> str: ...
    @property
    def thread(self) -> bool: ...


class StoryPerson(Protocol):
    @property
    def user(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def facilitator(self) -> bool: ...


class Story(Protocol):
    """A fictional casus. `you` is the seat that a newcomer takes first."""

    @property
    def casus(self) -> str: ...
    @property
    def municipality(self) -> str: ...
    @property
    def room(self) -> str: ...
    @property
    def you(self) -> str: ...
    @property
    def people(self) -> Sequence[StoryPerson]: ...
    def said(self, user: str, week: int, /) -> StoryAnswer | str:
        """What somebody does in a week, counted from 0: an answer, or a word for a silence."""


@dataclass(frozen=True, kw_only=True)
class PracticeControls:
    """What the app does for the practice casus; both are called in a worker thread.

    `next_moment` moves the practice clock to the next thing that is due, does it, and returns the new time; None when
    nothing is due. `settle` returns when all that is waiting (work, messages) is done and sent.
    """

    next_moment: Callable[[], datetime | None]
    settle: Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Done:
    """How many of the others did what."""

    accepted: int = 0
    joined: int = 0
    answered: int = 0
    not_now: int = 0
    read: int = 0

    def __bool__(self) -> bool:
        return any((self.accepted, self.joined, self.answered, self.not_now, self.read))


@dataclass(frozen=True, kw_only=True)
class Moved:
    """Where the practice clock is now, and in which rooms of the visitor the bot said something meanwhile."""

    now: datetime
    rooms: tuple[WebRoom, ...]


class Practice:
    """The practice casus in one web chat."""

    def __init__(
        self, *, story: Story, controls: PracticeControls, conversation: Conversation, store: Store, language: str
    ) -> None:
        self.story = story
        self._controls = controls
        self._conversation = conversation
        self._store = store
        self._language = language
        self._one_at_a_time = threading.Lock()
        self._pressed: set[tuple[str, str, str]] = set()

    def seed(self) -> WebRoom:
        """Put the people and rooms of the story in the transcript. Again is harmless."""
        people = tuple(
            WebPerson(user=person.user, name=person.name, about=person.about) for person in self.story.people
        )
        users = tuple(person.user for person in people)
        room = WebRoom(id=self.story.room, name=self.story.casus, members=users)
        direct = tuple(WebRoom(id=direct_room(user), name="reflectie", members=(user,)) for user in users)
        self._store.write(lambda tx: tx.transcript.put_people(people, (room, *direct)))
        return room

    def begin(self) -> None:
        """The newcomer adds the bot to the room. Raises: NotYet, StoreBusy."""
        rooms = self._conversation.rooms(self.story.you)
        room = next(room for room in rooms if room.id == self.story.room)
        self._conversation.add_bot(self._who(self.story.you), room)

    def next_moment(self, visitor: str) -> Moved | None:
        """Move the practice clock to the next thing that is due, and wait until it is done; None: nothing is due."""
        with self._one_at_a_time:
            rooms = self._conversation.rooms(visitor)
            before = {room.id: len(self._said_by_bot(room.id)) for room in rooms}
            now = self._controls.next_moment()
            self._controls.settle()
            if now is None:
                return None
            return Moved(
                now=now, rooms=tuple(room for room in rooms if len(self._said_by_bot(room.id)) > before[room.id])
            )

    def let_others_act(self, visitor: str) -> Done:
        """Let everybody but the visitor do what is open for them: accept, join, answer, read a draft."""
        others = [person for person in self.story.people if person.user != visitor]
        facilitators = [person for person in others if person.facilitator]
        with self._one_at_a_time:
            self._controls.settle()
            accepted = self._all(self._accepts, facilitators)
            joined = self._all(self._joins, others)
            self._controls.settle()
            answered = self._all(self._answers, others)
            not_now = self._all(self._declines, others)
            read = self._all(self._reads, facilitators)
            self._controls.settle()
            return Done(accepted=accepted, joined=joined, answered=answered, not_now=not_now, read=read)

    def _all(self, act: Callable[[StoryPerson], bool], people: Sequence[StoryPerson]) -> int:
        """Let these people do something, and count who did. What one cannot do now, they can do the next time."""
        done = 0
        for person in people:
            try:
                done += act(person)
            except (BotError, RefusedError) as error:
                _log.info("Practice: %s could not do it now (%s)", person.user, type(error).__name__)
        return done

    # What one person does, with what is on their screen

    def _accepts(self, person: StoryPerson) -> bool:
        found = self._newest(direct_room(person.user), "facilitate_yes")
        return found is not None and self._presses_once(person, *found)

    def _reads(self, person: StoryPerson) -> bool:
        found = self._newest(direct_room(person.user), "synthesis_read")
        return found is not None and self._presses_once(person, *found)

    def _joins(self, person: StoryPerson) -> bool:
        found = self._newest(self.story.room, "join")
        if found is None or self._has_pressed(person, found[1]):
            return False
        shown = self._presses(person, *found)
        # Who is a member already sees their role in the form.
        if not isinstance(shown, Form) or any(field.value == person.role for field in shown.fields):
            return False
        return self._fills_in(person, self.story.room, shown, {"role": person.role})

    def _answers(self, person: StoryPerson) -> bool:
        found = self._open_question()
        if found is None:
            return False
        week, line, choice = found
        said = self.story.said(person.user, week)
        if isinstance(said, str) or self._has_pressed(person, choice):
            return False
        if said.thread:
            return self._replies(person, line, choice, said.text)
        shown = self._presses(person, line, choice)
        if not isinstance(shown, Form) or any(_filled_in(field) for field in shown.fields):
            return False  # closed, or answered before
        return self._fills_in(person, line.room, shown, {"text": said.text, "share": str(said.share)})

    def _declines(self, person: StoryPerson) -> bool:
        found = self._open_question()
        if found is None:
            return False
        week, line, _ = found
        refusal = next((choice for choice in _choices(line) if choice.action == NOT_NOW), None)
        if refusal is None or self.story.said(person.user, week) != NOT_NOW:
            return False
        return self._presses_once(person, line, refusal)

    def _replies(self, person: StoryPerson, line: Line, question: Choice, text: str) -> bool:
        if any(other.thread == line.id and other.author == person.user for other in self._lines(line.room)):
            return False
        self._conversation.post(self._who(person.user), line.room, text, key=_key(), thread=line.id)
        self._pressed.add((person.user, question.action, question.value))
        return True

    # Eyes and hands

    def _open_question(self) -> tuple[int, Line, Choice] | None:
        """The newest question that is open in the room, with its week counted from 0."""
        lines = self._lines(self.story.room)
        # A question that has closed has no buttons any more, so the weeks are counted by the keys of what was posted.
        week = max(sum(line.key.startswith(ROUND) for line in lines if not line.author) - 1, 0)
        for line in reversed(lines):
            for choice in _choices(line):
                if choice.action == "answer":
                    return week, line, choice
        return None

    def _said_by_bot(self, room: str) -> list[Line]:
        return [line for line in self._lines(room) if not line.author]

    def _newest(self, room: str, action: str) -> tuple[Line, Choice] | None:
        for line in reversed(self._lines(room)):
            for choice in _choices(line):
                if choice.action == action:
                    return line, choice
        return None

    def _lines(self, room: str) -> tuple[Line, ...]:
        return self._store.read(lambda tx: tx.transcript.lines(room))

    def _has_pressed(self, person: StoryPerson, choice: Choice) -> bool:
        return (person.user, choice.action, choice.value) in self._pressed

    def _presses_once(self, person: StoryPerson, line: Line, choice: Choice) -> bool:
        if self._has_pressed(person, choice):
            return False
        self._presses(person, line, choice)
        return True

    def _presses(self, person: StoryPerson, line: Line, choice: Choice) -> Shown:
        outcome = self._conversation.choose(
            self._who(person.user), line.room, choice.action, choice.value, line=line.id, key=_key()
        )
        self._pressed.add((person.user, choice.action, choice.value))
        return outcome.shown

    def _fills_in(self, person: StoryPerson, room: str, form: Form, wanted: dict[str, str]) -> bool:
        outcome = self._conversation.submit(
            self._who(person.user),
            room,
            form.name,
            form.context,
            {field.name: _sensible(field, wanted.get(field.name, "")) for field in form.fields},
            fields=form.fields,
            missing="",
            long="",
            key=_key(),
        )
        if isinstance(outcome.shown, Form) and outcome.shown.name != form.name:
            return self._fills_in(person, room, outcome.shown, wanted)  # asked once more: they mean what they said
        return not isinstance(outcome.shown, Problem)

    def _who(self, user: str) -> Who:
        return self._conversation.who(user, self._language)


def _choices(line: Line) -> tuple[Choice, ...]:
    return () if line.deleted or line.message is None else line.message.choices


def _filled_in(field: Field) -> bool:
    return field.kind == "text" and bool(field.value.strip())


def _sensible(field: Field, wanted: str) -> str:
    """What to fill in: what the person wanted if the form offers it, else what stands there, else the first option."""
    values = [option.value for option in field.options]
    if not values:
        return (wanted or field.value)[: field.max_length]
    if wanted in values:
        return wanted
    return field.value if field.value in values else values[0]


def _key() -> str:
    return str(uuid.uuid4())
