"""The sync loop: what is new since the saved position, in the order of each room; gaps filled. Used by `chat.py`.

The position is saved only after the whole batch was received, so what was not taken comes again, and its key says that it
is the same. Rooms go on beside each other, a room waits for itself. One process hears for an account (`Lock`); the others
only look on, so that they know rooms and people and can send. Read next: `hearing.py`.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

import structlog

from bot.core.events import Posted
from bot.core.ports.errors import BotError, ChatBusy, ChatError
from bot.platforms.matrix.calls import Calls, Refused, SignedOut, path
from bot.platforms.matrix.encryption import Encryption, encrypted_rooms
from bot.platforms.matrix.hearing import Hearing
from bot.platforms.matrix.invites import Invites
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.reading import Event, came_in_at, events_in, invited_at, mapping, token, word
from bot.platforms.matrix.rooms import RoomBook
from bot.platforms.matrix.session import Me, Session
from bot.platforms.matrix.unread import Unread

POLL_S = 25.0
"""How long the homeserver waits for something to tell."""
PER_PAGE = 200
ROOMS_AT_ONCE = 64
TRIES = 6
"""So often something that fails by a mistake of ours is tried; after that it would hold up the room for ever."""
LONGEST_PAUSE_S = 30.0

_TYPES = [
    "m.room.message",
    "m.room.encrypted",
    "m.room.redaction",
    "m.reaction",
    "m.room.member",
    "m.room.name",
    "m.room.canonical_alias",
    "m.room.join_rules",
    "m.room.history_visibility",
    "m.room.encryption",
    "m.room.create",
    "m.room.tombstone",
]
_OF_ROOM = {"types": _TYPES, "limit": PER_PAGE}
FILTER = json.dumps(
    {
        "presence": {"types": []},
        "account_data": {"types": ["m.direct"]},
        "room": {
            "timeline": _OF_ROOM,
            "state": {"types": [kind for kind in _TYPES if kind.startswith("m.room.")]},
            "ephemeral": {"types": []},
            "account_data": {"types": []},
        },
    }
)
_PAGE_FILTER = json.dumps({"types": _TYPES})

log = structlog.get_logger(__name__)


class Lock(Protocol):
    """Says which process hears for the account. Both may block."""

    def held(self) -> bool: ...

    def release(self) -> None: ...


class NoLock:
    """Where there is one process by other means."""

    def held(self) -> bool:
        return True

    def release(self) -> None:
        return


class Listening:
    """Hears what happens, until it is stopped."""

    def __init__(
        self,
        *,
        calls: Calls,
        session: Session,
        book: RoomBook,
        hearing: Hearing,
        invites: Invites,
        encryption: Encryption,
        unread: Unread,
        notes: Notes,
        lock: Lock,
    ) -> None:
        self._calls = calls
        self._session = session
        self._book = book
        self._hearing = hearing
        self._invites = invites
        self._encryption = encryption
        self._unread = unread
        self._notes = notes
        self._lock = lock
        self._known_encrypted: set[str] = set()
        """The rooms of which the core knows that they are encrypted."""
        self._invited_by: dict[str, str] = {}
        self._running: asyncio.Task[None] | None = None
        self.ready = asyncio.Event()
        """Rooms and people are known."""
        self.position = ""
        """Everything before this was received, and that is stored."""

    @property
    def running(self) -> bool:
        return self._running is not None

    def start(self) -> None:
        self._running = asyncio.create_task(self._run(), name="matrix sync")

    async def stop(self) -> None:
        """Hear no more. What was begun is not saved, so it comes again."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            await asyncio.wait({running}, timeout=3)
        await self._notes.run(self._lock.release)

    async def _run(self) -> None:
        failed = 0
        while True:
            try:
                await self._hear_on()
                failed = 0
            except asyncio.CancelledError:
                raise
            except SignedOut:
                await self._encryption.pause()
                if not await self._session.again():
                    await asyncio.sleep(LONGEST_PAUSE_S)
            except Exception as trouble:
                failed += 1
                pause = (
                    trouble.retry_after_s if isinstance(trouble, ChatBusy) else min(LONGEST_PAUSE_S, 0.25 * 2**failed)
                )
                log.warning(
                    "Matrix cannot be heard now; it is tried again",
                    action="matrix.not_heard",
                    tries=failed,
                    error=str(trouble) if isinstance(trouble, BotError) else type(trouble).__name__,
                )
                await asyncio.sleep(pause)

    async def _hear_on(self) -> None:
        """Sync until something goes wrong, from the saved position."""
        self._book.me = me = await self.sign_in()
        await self._read_direct()
        account = await self._notes.account(me.user)
        saved = account.position if account else ""
        mine = await self._notes.run(self._lock.held)
        if not mine:
            await self._encryption.pause()
            log.info("another process hears for this account; this one looks on", action="matrix.standby")
        since, whole, poll = saved if mine else "", True, 0.0
        while True:
            batch = await self._sync(since, whole=whole, poll_s=poll)
            next_ = token(batch.get("next_batch"))
            if not next_:
                raise ChatError("The homeserver sent a sync without a position.")
            if mine:
                await self._take_keys(batch)
                await self._take(mapping(batch.get("rooms")), since)
                await self._tell_encrypted()
                if next_ != since:
                    await self._session.save_position(next_)
                self.position = next_
            else:
                self._look_on(mapping(batch.get("rooms")))
            self._read_account(batch)
            since, whole = next_, False
            self.ready.set()
            due = await self._unread.tell() if mine else None
            poll = POLL_S if due is None else min(POLL_S, due)
            if await self._notes.run(self._lock.held) != mine:
                return  # from now on it is the other way around

    async def sign_in(self) -> Me:
        """Be signed in, and in the process that hears have the keys of encrypted rooms.

        Raises:
            MatrixRefused, KeysRefused: it takes the operator.
            ChatError: not now.
        """
        me = await self._session.open()
        return await self._encryption.open() if await self._notes.run(self._lock.held) else me

    async def _take_keys(self, batch: Mapping[str, Any]) -> None:
        """Take in the keys that came, and hear what waited for them."""
        news = await self._encryption.took(batch)

        async def hear(room: str, event: Event) -> None:
            await self._until_taken(lambda: self._hearing.heard(room, event))

        await self._unread.heard_of(news, hear)

    async def _tell_encrypted(self) -> None:
        """Tell the core of rooms that are encrypted, in which the bot reads; it says so there, once."""
        if self._encryption.is_on:
            for room in set(encrypted_rooms(self._book)) - self._known_encrypted:
                await self._until_taken(lambda room=room: self._hearing.is_encrypted(room))  # type: ignore[misc]
                self._known_encrypted.add(room)

    async def _sync(self, since: str, *, whole: bool, poll_s: float) -> dict[str, Any]:
        query: dict[str, str | int] = {"filter": FILTER, "timeout": int(poll_s * 1000)}
        if since:
            query["since"] = since
        else:  # who asks the same is given the same for a while, and not what is there now
            query["timeout"] = secrets.randbelow(1000)
        if whole:
            query["full_state"] = "true"
        try:
            return await self._calls.get(path("sync", **query), timeout_s=POLL_S + 30)
        except Refused as refused:
            if since and refused.code in ("M_UNKNOWN", "M_INVALID_PARAM", "M_UNKNOWN_POS"):
                log.error(
                    "the homeserver does not know the saved position; hearing begins anew, what was said meanwhile is "
                    "not heard",
                    action="matrix.position_lost",
                    code=refused.code,
                )
                await self._session.save_position("")
            raise

    async def _read_direct(self) -> None:
        try:
            self._book.read_direct(await self._calls.get(path("user", self._book.me.user, "account_data", "m.direct")))
        except Refused:
            self._book.read_direct({})

    def _read_account(self, batch: Mapping[str, Any]) -> None:
        for event in events_in(batch.get("account_data")):
            if event.get("type") == "m.direct":
                self._book.read_direct(mapping(event.get("content")))

    # A batch

    async def _take(self, rooms: Mapping[str, Any], since: str) -> None:
        """Take in a batch; returns when all of it was received."""
        at_once = asyncio.Semaphore(ROOMS_AT_ONCE)

        async def of_room(room: str, news: Any) -> None:
            async with at_once:
                await self._take_room(room, mapping(news), since)

        joined = mapping(rooms.get("join"))
        # First what is known of all rooms: what happens in one may be about another.
        for room, news in joined.items():
            if not mapping(mapping(news).get("timeline")).get("limited"):
                self._read_state(room, mapping(news))
        batch = {room: events_in(mapping(news).get("timeline")) for room, news in joined.items()} if since else {}
        await self._until_taken(lambda: self._hearing.look_up(batch))
        tasks = [asyncio.create_task(of_room(room, news)) for room, news in joined.items()]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
        for room, news in mapping(rooms.get("leave")).items():
            await self._left(room, mapping(news))
        for room, invite in mapping(rooms.get("invite")).items():
            asked = await self._until_taken(lambda room=room, invite=invite: self._invites.answer(room, invite))  # type: ignore[misc]
            if asked:
                self._invited_by[room] = asked.by

    async def _take_room(self, room: str, news: Mapping[str, Any], since: str) -> None:
        timeline = mapping(news.get("timeline"))
        events = list(events_in(timeline))
        if not since:
            self._read_state(room, news)
            for event in events:
                if "state_key" in event:
                    self._book.room(room).read(event)
            await self._until_taken(lambda: self._hearing.came_in(room, "", "first"))
            return
        if timeline.get("limited"):
            events = [*await self._gap(room, since, token(timeline.get("prev_batch"))), *events]
        came_in = came_in_at(events, self._book.me.user)
        if timeline.get("limited") or came_in is not None:
            self._read_state(room, news)
        if came_in is not None:
            for event in events[: came_in + 1]:
                if "state_key" in event:
                    self._book.room(room).read(event)
            by = self._invited_by.pop(room, "")
            key = word(events[came_in].get("event_id"))
            await self._until_taken(lambda: self._hearing.came_in(room, by, key))
            # What was said before the bot came is not for the bot. In a direct line it is, from the invitation on: people
            # begin one and write at once.
            begun = invited_at(events[:came_in], self._book.me.user) if self._book.is_direct(room) else came_in
            events = events[begun + 1 :]
        await self._hear(room, events)

    async def _hear(self, room: str, events: Sequence[Event]) -> None:
        """Hear what happened in a room, in its order; what people said to the bot in a row goes to the core in one go."""
        posts: list[Posted] = []
        for event in events:
            post = await self._until_taken(lambda event=event: self._hearing.post_in_room(room, event))  # type: ignore[misc]
            if post:
                posts.append(post)
                continue
            await self._take_posts(posts)
            await self._until_taken(lambda event=event: self._hearing.heard(room, event))  # type: ignore[misc]
        await self._take_posts(posts)

    async def _take_posts(self, posts: list[Posted]) -> None:
        while posts:
            taken = await self._until_taken(lambda: self._hearing.took(posts))
            del posts[: taken or 1]  # none when the first is left out

    async def _left(self, room: str, news: Mapping[str, Any]) -> None:
        if room not in self._book.rooms and not events_in(news.get("timeline")):
            return
        mine = [
            event
            for event in (*events_in(news.get("state")), *events_in(news.get("timeline")))
            if event.get("type") == "m.room.member" and event.get("state_key") == self._book.me.user
        ]
        last: Event = mine[-1] if mine else {}
        by, key = word(last.get("sender")), word(last.get("event_id"))
        await self._until_taken(lambda: self._hearing.went_out(room, by, key))

    async def _gap(self, room: str, since: str, until: str) -> list[Event]:
        """What happened between the position and what the sync brought, oldest first."""
        found: list[Event] = []
        at = since
        while True:
            pages: dict[str, str | int] = {"from": at, "to": until, "dir": "f", "limit": PER_PAGE}
            where = path("rooms", room, "messages", **pages, filter=_PAGE_FILTER)
            try:
                page = await self._calls.get(where)
            except Refused as refused:
                log.error(
                    "what was said while we were away cannot be had", action="matrix.gap", room=room, code=refused.code
                )
                return found
            found += [event for event in page.get("chunk") or [] if isinstance(event, dict)]
            next_ = token(page.get("end"))
            if not next_ or next_ == at or not page.get("chunk"):
                return found
            at = next_

    def _read_state(self, room: str, news: Mapping[str, Any]) -> None:
        at = self._book.room(room)
        for event in events_in(news.get("state")):
            at.read(event)

    def _look_on(self, rooms: Mapping[str, Any]) -> None:
        """Know rooms and people, and do nothing."""
        for room, news in mapping(rooms.get("join")).items():
            self._read_state(room, mapping(news))
            for event in events_in(mapping(news).get("timeline")):
                if "state_key" in event:
                    self._book.room(room).read(event)
        for room in mapping(rooms.get("leave")):
            self._book.forget(room)

    async def _until_taken(self, take: Callable[[], Awaitable[Any]]) -> Any:
        """Hand something in until it is taken. What the database or the homeserver cannot do now they can do later; what
        fails by a mistake of ours is left after some tries, and said loudly."""
        tries = 0
        while True:
            try:
                return await take()
            except SignedOut:
                raise
            except BotError as later:
                tries += 1
                pause = later.retry_after_s if isinstance(later, ChatBusy) else min(5.0, 0.05 * 2**tries)
                log.info(
                    "something was not taken yet", action="matrix.not_taken", tries=tries, error=type(later).__name__
                )
            except Exception as mistake:
                tries += 1
                pause = min(5.0, 0.05 * 2**tries)
                log.warning(
                    "something was not taken", action="matrix.not_taken", tries=tries, error=type(mistake).__name__
                )
                if tries >= TRIES:
                    log.error("something is left out: it failed too often", action="matrix.left_out", tries=tries)
                    return None
            await asyncio.sleep(pause)
