"""Encrypted rooms and direct lines: what comes in is opened, what goes out is closed. Used by `listening.py`, `hearing.py`,
`revisions.py` and `sending.py`; everything else here sees messages as if nothing was encrypted.

Only the process that hears has the keys: two that used the same ones would spoil them. In the others, and until the keys are
open, what must be closed waits. Without a pickle key in the settings nothing is ever opened or closed, and nothing is written
in a room that is encrypted. What is on disk is in `keyring.py`; read next: `unread.py`.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import uuid4

import structlog

from bot.core.ports.errors import ChatBusy, ChatError, ChatRefused
from bot.platforms.matrix.calls import Calls, Refused, path
from bot.platforms.matrix.keyring import SIGNED, Keyring
from bot.platforms.matrix.keyring import Session as KeySession
from bot.platforms.matrix.reading import ENCRYPTED, MESSAGE, REACTION, Event, mapping, word
from bot.platforms.matrix.rooms import MEGOLM, Room, RoomBook
from bot.platforms.matrix.session import Me, Session
from bot.platforms.matrix.signing import Signing

NOT_OPEN_S = 3.0
ASK_AGAIN_S = 60.0
"""When a homeserver of somebody did not tell their devices, it is asked again after so long; messages do not wait for it."""
TRY_AGAIN_S = 600.0
"""The same, for a device that had no key left for us."""
PATIENCE_MS = 8000
"""How long our homeserver waits for those of others."""

T = TypeVar("T")
log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class News:
    """What a sync brought about keys: which came, which somebody's app will not give us, with its word for why, and whether
    somebody has other `devices` than before."""

    came: frozenset[KeySession] = frozenset()
    withheld: Mapping[KeySession, str] = field(default_factory=dict)
    devices: bool = False


class Encryption:
    """Opens and closes. `keyring`: None where there is no pickle key; `password`: of the account, if it has one here."""

    def __init__(
        self, *, calls: Calls, book: RoomBook, session: Session, keyring: Keyring | None, password: str
    ) -> None:
        self._calls = calls
        self._book = book
        self._session = session
        self._kept = keyring
        self._signing = Signing(calls=calls, keyring=keyring, password=password) if keyring else None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="matrix keys")
        self._is_open = False
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._asked: dict[str, float] = {}
        self._tried: dict[tuple[str, str], float] = {}
        self._changes: Counter[str] = Counter()

    @property
    def is_on(self) -> bool:
        """Whether the settings want it."""
        return self._kept is not None

    # Our device

    async def check(self) -> None:
        """See whether the pickle key fits, before anything is done. Raises `KeysRefused`."""
        if self._kept is None:
            log.warning(
                "encrypted rooms and direct messages cannot be read: REFLECTIE_MATRIX_PICKLE_KEY is not set",
                action="matrix.encryption_off",
            )
        else:
            await self._run(self._kept.check)

    async def open(self) -> Me:
        """Have keys for our device, which the homeserver shows to others, signed. Only in the process that hears.

        Raises:
            MatrixRefused, KeysRefused: it takes the operator.
            ChatError: not now.
        """
        me = await self._session.open()
        if self._kept is None or self._signing is None or self._is_open:
            return me
        if not await self._fits(me):
            me = await self._session.as_new_device()
            if not await self._fits(me):
                raise ChatError("The homeserver does not take the keys of a new device.")
        shown = await self._shown([me.user])
        signers = await self._run(self._signing.load, me, shown)
        device = await self._run(self._kept.device_keys)
        is_signed = await self._signing.sign(me, signers, shown, device)
        self._is_open = True
        log.info(
            "encrypted rooms are read from now on; what was sent before this device existed cannot be read",
            action="matrix.encryption_on",
            signed=is_signed,
        )
        return me

    async def pause(self) -> None:
        """Let the keys go: we are signed out, or another process hears."""
        self._is_open = False
        if self._kept:
            await self._run(self._kept.close)

    async def close(self) -> None:
        await self.pause()
        self._thread.shutdown(wait=False)

    async def _fits(self, me: Me) -> bool:
        """Open the keys of a device. False: they are lost, here or there, and the device can never be used again."""
        keyring = self._keyring
        shown = await self._shown([me.user])
        theirs = mapping(mapping(shown.get("device_keys")).get(me.user)).get(me.device)
        if not await self._run(keyring.has, me.user, me.device) and (
            theirs is not None or not (self._session.is_new or self._session.by_token)
        ):
            return False
        await self._run(keyring.open, me.user, me.device)
        if theirs is not None and mapping(mapping(theirs).get("keys")) != await self._run(lambda: keyring.identity):
            return False
        if theirs is None and await self._run(lambda: keyring.is_shared):
            return False
        try:
            said = await self._calls.call("POST", path("keys", "upload"), {})
            await self._give_keys(mapping(said.get("one_time_key_counts")))
        except Refused as refused:
            log.warning("the homeserver does not take our keys", action="matrix.keys_refused", code=refused.code)
            return False
        return True

    async def _give_keys(self, counts: Mapping[str, Any]) -> None:
        """See to it that others can begin to speak with us."""
        left = counts.get(SIGNED, 0)
        content = await self._run(self._keyring.to_upload, left if isinstance(left, int) else 0)
        if content is not None:
            await self._calls.call("POST", path("keys", "upload"), content)
            await self._run(self._keyring.uploaded)

    # What comes in

    async def took(self, batch: Mapping[str, Any]) -> News:
        """Take in what a sync says of keys and devices, before its rooms."""
        if not self._is_open:
            return News()
        keyring = self._keyring
        changed = [word(user) for user in mapping(batch.get("device_lists")).get("changed") or [] if word(user)]
        self._changes.update(changed)
        for user in changed:
            self._asked.pop(user, None)
        found = mapping(batch.get("to_device")).get("events") or []
        events = [event for event in found if isinstance(event, dict)]
        await self._run(keyring.changed, changed)
        came = await self._run(keyring.heard, events)
        for session in came:
            await self._run(keyring.stops_asking, session)
        counts = batch.get("device_one_time_keys_count")
        if isinstance(counts, dict):
            try:
                await self._give_keys(counts)
            except Refused as refused:
                log.error("the homeserver does not take our keys", action="matrix.keys_refused", code=refused.code)
        await self._claim(await self._run(keyring.cut_off))
        await self._send_waiting()
        withheld = {}
        for event in events:
            content = mapping(event.get("content"))
            if event.get("type") == "m.room_key.withheld" and word(content.get("session_id")):
                session = KeySession(room=word(content.get("room_id")), id=word(content.get("session_id")))
                withheld[session] = word(content.get("code"))
        return News(came=frozenset(came), withheld=withheld, devices=bool(changed))

    async def knows(self, session: KeySession) -> bool:
        """Whether this key came."""
        return self._is_open and await self._run(self._keyring.knows, session)

    async def clear(self, room: str, event: Event) -> Event:
        """An event as it was before it was encrypted; as it is when it is not encrypted, or cannot be read.

        Raises:
            ChatBusy: the keys are not open (yet).
        """
        if event.get("type") != ENCRYPTED or "state_key" in event or self._kept is None:
            return event
        if not self._is_open:
            raise _not_open()
        if await self._run(self._keyring.owner_is_unknown, room, event):
            with contextlib.suppress(Refused):  # then nobody knows the device, and the message cannot be read
                await self._know([word(event.get("sender"))], again=True)
        opened = await self._run(self._keyring.opened, room, event)
        return opened if opened and opened.get("type") in (MESSAGE, REACTION) else event

    async def ask_for(self, room: str, event: Event) -> None:
        """Ask who sent it for the key of a message."""
        if await self._run(self._keyring.asks_for, room, event):
            await self._send_waiting()

    # What goes out

    def closes(self, room: Room) -> bool:
        """Whether what is said in a room is encrypted."""
        return self.is_on and room.encrypted

    async def closes_line(self, user: str) -> bool:
        """Whether a direct line with somebody must be encrypted: a room that they share with the bot is, and they have a
        device that can read it. So nothing goes around by an open way.

        Raises:
            ChatError: the keys are not open (yet), or the homeserver cannot say now.
        """
        if not any(self.closes(self._book.rooms[room]) for room in self._book.shared_with(user)):
            return False
        if not self._is_open:
            raise _not_open()
        await self._know([user])
        return await self._run(self._keyring.has_devices, user)

    async def dressed(self, room: str, kind: str, content: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """A message as it is to be sent in a room: its kind and its content.

        Raises:
            ChatBusy: the keys are not open (yet).
            ChatRefused: the room is encrypted in a way that we do not know, or we encrypt nothing. In a direct line we then
                write openly, to say so.
        """
        at = self._book.rooms.get(room)
        if at is None or kind != MESSAGE or not at.encrypted:
            return kind, content
        if not self.is_on:
            if self._book.is_direct(room):
                return kind, content
            raise ChatRefused("The room is encrypted, and REFLECTIE_MATRIX_PICKLE_KEY is not set.")
        if not self._is_open:
            raise _not_open()
        if at.algorithm != MEGOLM:
            raise ChatRefused("The room is encrypted in a way that the bot does not know.")
        async with self._locks[room]:
            users = sorted((set(at.people) | at.invited) - {self._book.me.user})
            await self._know(users)
            await self._reach(users)
            if not await self._run(self._keyring.fits, room, users):
                devices, messages = await self._run(self._keyring.new_key, room, users, at.rotation)
                for each in messages:
                    await self._to_devices(ENCRYPTED, each)
                await self._run(self._keyring.shared, room, devices)
            return ENCRYPTED, await self._run(self._keyring.sealed, room, kind, content)

    # The devices of others

    async def _know(self, users: Sequence[str], *, again: bool = False) -> None:
        """Know the devices of these people."""
        now = time.monotonic()
        unknown = list(users) if again else await self._run(self._keyring.unknown, users)
        asked = [user for user in unknown if now - self._asked.get(user, -ASK_AGAIN_S) >= ASK_AGAIN_S]
        if not asked:
            return
        self._asked.update(dict.fromkeys(asked, now))
        before = {user: self._changes[user] for user in asked}
        shown = await self._shown(asked)
        for user, devices in mapping(shown.get("device_keys")).items():
            if user in before:
                await self._run(self._keyring.learned, user, mapping(devices))
                if self._changes[user] == before[user]:
                    self._asked.pop(user, None)
                else:  # they changed while we asked
                    await self._run(self._keyring.changed, [user])

    async def _shown(self, users: Sequence[str]) -> dict[str, Any]:
        asked = {"device_keys": {user: [] for user in users}, "timeout": PATIENCE_MS}
        return await self._calls.call("POST", path("keys", "query"), asked)

    async def _reach(self, users: Sequence[str]) -> None:
        """Be able to speak with all devices of these people. One that has no key left is left for a while."""
        now = time.monotonic()
        wanted: dict[str, dict[str, str]] = {}
        for user, devices in (await self._run(self._keyring.without_line, users)).items():
            for device, kind in devices.items():
                if now - self._tried.get((user, device), -TRY_AGAIN_S) >= TRY_AGAIN_S:
                    self._tried[user, device] = now
                    wanted.setdefault(user, {})[device] = kind
        await self._claim(wanted)

    async def _claim(self, wanted: Mapping[str, Mapping[str, str]]) -> None:
        if wanted:
            asked = {"one_time_keys": wanted, "timeout": PATIENCE_MS}
            said = await self._calls.call("POST", path("keys", "claim"), asked)
            await self._run(self._keyring.claimed, mapping(said.get("one_time_keys")))

    async def _send_waiting(self) -> None:
        for token, kind, messages in await self._run(self._keyring.waiting):
            try:
                await self._to_devices(kind, messages)
            except Refused as refused:  # it never will be; what it asks for stays away
                log.warning("a device cannot be told something", action="matrix.keys_refused", code=refused.code)
            await self._run(self._keyring.told, token)

    async def _to_devices(self, kind: str, messages: Mapping[str, Any]) -> None:
        await self._calls.call("PUT", path("sendToDevice", kind, uuid4().hex), {"messages": messages})

    # Shared

    @property
    def _keyring(self) -> Keyring:
        if self._kept is None:
            raise RuntimeError("there is no pickle key")
        return self._kept

    async def _run(self, work: Callable[..., T], *given: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, lambda: work(*given))


def encrypted_rooms(book: RoomBook) -> Iterable[str]:
    """The rooms, not direct lines, in which what is said is encrypted."""
    return [id_ for id_, room in book.rooms.items() if room.encrypted and not book.is_direct(id_)]


def _not_open() -> ChatBusy:
    return ChatBusy("The keys of encrypted rooms are not open here.", retry_after_s=NOT_OPEN_S)
