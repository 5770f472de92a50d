"""What somebody can do in the web chat, as plain synchronous calls: the only place that makes events of it.

Writes the line, hands the event to the core, and marks the line as received only after the core took it; so whatever
happens in between, the line is handed in again with the same key. Used by `pages.py` (people at a browser), by
`practice.py` (the others of the practice casus) and by `chat.py` (what was left over). Everything runs in a worker
thread. Read next: `bot/core/events.py`.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.events import (
    Chose,
    Commanded,
    Deleted,
    Edited,
    Event,
    HomeOpened,
    Place,
    Posted,
    RoomChanged,
    Submitted,
    Who,
    post_key,
)
from bot.core.messages import Field, Problem, Shown
from bot.core.ports.chat import Receive
from bot.core.ports.errors import NotYet
from bot.core.ports.store import Store, Tx
from bot.core.ports.transcript import Line, WebPerson, WebRoom

PLATFORM = "web"
WORKSPACE = "practice"
BOT = "reflectie"

MOST_SIGNS = 20_000
"""The longest line that a person can post, in characters."""

_COMMAND = re.compile(rf"\s*[/!]{BOT}\b[ \t]*", re.IGNORECASE)
_KEY = re.compile(r"[0-9A-Za-z-]{8,64}")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class RefusedError(Exception):
    """The visitor may not do this, or what they did it to is gone. `word` is the key of the text that says so."""

    def __init__(self, word: str, *, status: int = 404) -> None:
        super().__init__(word)
        self.word = word
        self.status = status


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of something: what the person must see at once, and the room it was done in."""

    room: str
    shown: Shown = None
    line: Line | None = None


def direct_room(user: str) -> str:
    """The room id of the direct line between a person and the bot."""
    return f"@{user}"


def revision_mark(revision: int) -> str:
    """A line's revision as a mark that grows when compared as text."""
    return f"{revision:06d}"


def cleaned(text: str) -> str:
    """What was typed without the signs that no screen shows and some databases refuse."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def command_words(text: str) -> str | None:
    """The words after `/reflectie` or `!reflectie`; None when it is no command."""
    found = _COMMAND.match(text)
    return text[found.end() :].strip() if found else None


class Conversation:
    """Acts for one person at a time, who may only act where they are a member."""

    def __init__(self, *, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._receive: Receive | None = None
        self._lock = threading.Lock()
        self._in_hand: set[int] = set()

    def open(self, receive: Receive | None) -> None:
        """From now on hand events to `receive`; None: nobody listens (any more)."""
        self._receive = receive

    # Who and where

    def person(self, user: str) -> WebPerson | None:
        people = self._store.read(lambda tx: tx.transcript.people())
        return next((person for person in people if person.user == user), None)

    def rooms(self, user: str) -> tuple[WebRoom, ...]:
        """The rooms that somebody may see: where they are a member, their direct line with the bot last."""
        rooms = self._store.read(lambda tx: tx.transcript.rooms())
        own = direct_room(user)
        shared = tuple(room for room in rooms if user in room.members and not room.id.startswith("@"))
        return shared + tuple(room for room in rooms if room.id == own)

    def room(self, user: str, room_id: str) -> WebRoom:
        """Raises: RefusedError — unknown, or not theirs; which of the two is not told."""
        for room in self.rooms(user):
            if room.id == room_id:
                return room
        raise RefusedError("no_room")

    # What somebody does

    def post(self, who: Who, room: str, text: str, *, key: str, thread: int | None = None) -> Outcome:
        """Write a line; a command in it is not written but done.

        Raises:
            RefusedError: not theirs, empty, too long, or the message it replies to is gone.
            NotYet, StoreBusy: try again with the same key.
        """
        self.room(who.user, room)
        text = cleaned(text)
        words = command_words(text)
        if words is not None:
            return self.command(who, room, words, key=key)
        if not text.strip():
            raise RefusedError("empty", status=422)
        if len(text) > MOST_SIGNS:
            raise RefusedError("too_long", status=413)
        fresh = Line(
            id=0,
            room=room,
            key=f"person/{who.user}/{_checked(key)}",
            author=who.user,
            text=text,
            at=self._clock(),
            thread=thread,
            received=False,
        )

        def write(tx: Tx) -> Line:
            if thread is not None:
                root = tx.transcript.line(thread)
                if root is None or root.room != room or root.thread is not None or root.deleted:
                    raise RefusedError("no_line", status=409)
            return tx.transcript.write(fresh)

        line = self._store.write(write)
        if line.received:
            return Outcome(room=room, line=line)
        return self._hand_in(line, who, new=True)

    def edit(self, who: Who, line_id: int, text: str, *, revision: int) -> Outcome:
        """Change an own line. `revision` is the one that was on the screen; a second try of the same change is harmless.

        Raises:
            RefusedError: not theirs, gone, or changed somewhere else meanwhile.
            NotYet, StoreBusy: try again.
        """
        text = cleaned(text)
        if not text.strip():
            raise RefusedError("empty", status=422)
        if len(text) > MOST_SIGNS:
            raise RefusedError("too_long", status=413)

        def change(tx: Tx) -> tuple[Line, bool]:
            line = _own(tx, who.user, line_id)
            if line.revision == revision + 1 and line.text == text:
                return line, False
            if line.revision != revision:
                raise RefusedError("changed_elsewhere", status=409)
            changed = replace(line, text=text, revision=revision + 1, received=False)
            return tx.transcript.change(changed), not line.received

        line, new = self._store.write(change)
        if line.received:
            return Outcome(room=line.room, line=line)
        return self._hand_in(line, who, new=new)

    def delete(self, who: Who, line_id: int) -> Outcome:
        """Delete an own line: its text is gone at once, also when the core must be told again later.

        Raises:
            RefusedError: not theirs.
            NotYet, StoreBusy: try again.
        """

        def change(tx: Tx) -> Line:
            line = _own(tx, who.user, line_id, also_deleted=True)
            if line.deleted:
                return line
            return tx.transcript.change(replace(line, text="", deleted=True, received=False))

        line = self._store.write(change)
        if line.received:
            return Outcome(room=line.room, line=line)
        return self._hand_in(line, who, new=False)

    def choose(self, who: Who, room: str, action: str, value: str, *, line: int | None, key: str) -> Outcome:
        """Press a button. Raises like `post`."""
        self.room(who.user, room)
        event = Chose(
            key=f"{who.user}/{action}/{value}/{_checked(key)}",
            who=who,
            place=place(room),
            at=self._clock(),
            action=action,
            value=value,
            message=None if line is None else str(line),
        )
        return Outcome(room=room, shown=self._hand(event))

    def submit(
        self,
        who: Who,
        room: str,
        form: str,
        context: str,
        filled: dict[str, str],
        *,
        fields: Sequence[Field],
        missing: str,
        long: str,
        key: str,
    ) -> Outcome:
        """Send in a form. `fields` are those of the form as it was handed out; `missing` and `long` say in words what
        is wrong with what was filled in. Raises like `post`."""
        self.room(who.user, room)
        taken = {field.name: cleaned(filled.get(field.name, "")) for field in fields}
        wrong = {field.name: missing for field in fields if field.required and not taken[field.name].strip()}
        wrong |= {field.name: long for field in fields if len(taken[field.name]) > field.max_length}
        if wrong:
            return Outcome(room=room, shown=Problem(fields=wrong))
        for field in fields:
            person = self.person(taken[field.name]) if field.kind == "person" else None
            if person is not None:
                taken[f"{field.name}:name"] = person.name
        event = Submitted(
            key=f"{who.user}/{form}/{context}/{_checked(key)}",
            who=who,
            place=place(room),
            at=self._clock(),
            form=form,
            context=context,
            fields=taken,
        )
        return Outcome(room=room, shown=self._hand(event))

    def command(self, who: Who, room: str, words: str, *, key: str) -> Outcome:
        self.room(who.user, room)
        event = Commanded(
            key=f"{who.user}/command/{_checked(key)}", who=who, place=place(room), at=self._clock(), words=words
        )
        return Outcome(room=room, shown=self._hand(event))

    def open_home(self, who: Who, *, key: str) -> Outcome:
        """Open the home page of the bot; it has no room of its own, so it is opened from the direct line."""
        room = direct_room(who.user)
        event = HomeOpened(key=f"{who.user}/home/{_checked(key)}", who=who, place=place(room), at=self._clock())
        return Outcome(room=room, shown=self._hand(event))

    def add_bot(self, who: Who, room: WebRoom) -> None:
        """Tell the core that this person added the bot to a room. Once: the key is the room's."""
        self._hand(
            RoomChanged(
                key=f"bot_added/{room.id}",
                who=who,
                place=place(room.id),
                at=self._clock(),
                change="bot_added",
                name=room.name,
            )
        )

    def hand_in_leftovers(self) -> int:
        """Hand in again what the core has not taken, oldest first, except what is being handed in at this moment.

        Returns:
            How many lines were taken.

        Raises:
            NotYet, StoreBusy: not all were taken yet; call again later.
        """
        left = self._store.read(lambda tx: tx.transcript.unreceived())
        with self._lock:
            left = tuple(line for line in left if line.id not in self._in_hand)
        refused: Exception | None = None
        for line in left:
            try:
                self._hand_in(line, self.who(line.author), new=True)
            except Exception as error:  # one line that cannot be taken must not keep back the others
                refused = refused or error
        if refused is not None:
            raise refused
        return len(left)

    def who(self, user: str, language: str | None = None) -> Who:
        person = self.person(user)
        name = user if person is None else person.name
        return Who(platform=PLATFORM, workspace=WORKSPACE, user=user, name=name, locale=language)

    # How it gets to the core

    def _hand(self, event: Event) -> Shown:
        if self._receive is None:
            raise NotYet("De webchat luistert nog niet; probeer het zo opnieuw.")
        return self._receive(event)

    def _hand_in(self, line: Line, who: Who, *, new: bool) -> Outcome:
        """Tell the core what became of a line. `new`: the core may never have seen it, so it hears of the post first;
        when it has, the key says so and nothing happens twice."""
        with self._lock:
            self._in_hand.add(line.id)
        try:
            shown: Shown = None
            where, message = place(line.room), str(line.id)
            thread = None if line.thread is None else str(line.thread)
            if line.deleted:
                gone = Deleted(key=f"delete/{line.id}", who=who, place=where, at=self._clock(), message=message)
                shown = self._hand(gone)
            elif new:
                posted = Posted(
                    key=post_key(line.room, message),
                    who=who,
                    place=where,
                    at=line.at,
                    message=message,
                    text=line.text,
                    thread=thread,
                    mentions_bot=f"@{BOT}" in line.text.casefold(),
                )
                shown = self._hand(posted)
            if line.revision and not line.deleted:
                mark = revision_mark(line.revision)
                edited = Edited(
                    key=f"edit/{line.id}/{mark}",
                    who=who,
                    place=where,
                    at=self._clock(),
                    message=message,
                    text=line.text,
                    revision=mark,
                    thread=thread,
                )
                shown = self._hand(edited)
            return Outcome(room=line.room, shown=shown, line=self._store.write(lambda tx: _received(tx, line)))
        finally:
            with self._lock:
                self._in_hand.discard(line.id)


def place(room: str) -> Place:
    return Place(platform=PLATFORM, workspace=WORKSPACE, room=room, direct=room.startswith("@"))


def _received(tx: Tx, handed_in: Line) -> Line:
    """Mark a line as received, unless it was changed again while the core took it: then the newest is still to be told."""
    now = tx.transcript.line(handed_in.id)
    if now is None or (now.revision, now.deleted) != (handed_in.revision, handed_in.deleted):
        return handed_in if now is None else now
    return tx.transcript.change(replace(now, received=True))


def _own(tx: Tx, user: str, line_id: int, *, also_deleted: bool = False) -> Line:
    line = tx.transcript.line(line_id)
    if line is None or line.author != user or (line.deleted and not also_deleted):
        raise RefusedError("no_line")
    return line


def _checked(key: str) -> str:
    if not _KEY.fullmatch(key):
        raise RefusedError("stale", status=409)
    return key
