"""What could not be read: its key is asked for, who wrote it hears what to do, and when the key comes it is heard after all.
Used by `listening.py` and `hearing.py`.

What waits is stored (ids only), so that a restart forgets nothing. A key that is only late comes within seconds; therefore
nobody is told at once, unless their app says that it gives no key. Read next: `encryption.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog

from bot.core.messages import Message
from bot.core.ports.errors import ChatError, ChatRefused
from bot.core.ports.unreadables import Unreadable
from bot.platforms.matrix.calls import Calls, Refused, path
from bot.platforms.matrix.encryption import Encryption, News
from bot.platforms.matrix.keyring import Session as KeySession
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.reading import ENCRYPTED, Event, mapping, word
from bot.platforms.matrix.rooms import RoomBook
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.words import Words

PATIENCE_S = 15.0
MOST_WITHHELD = 10_000

log = structlog.get_logger(__name__)


class Unread:
    """Keeps an eye on it. `patience_s`: how long a key may be late before somebody is told."""

    def __init__(
        self,
        *,
        calls: Calls,
        notes: Notes,
        book: RoomBook,
        encryption: Encryption,
        sending: Sending,
        words: Words,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._calls = calls
        self._notes = notes
        self._book = book
        self._encryption = encryption
        self._sending = sending
        self._words = words
        self._patience = timedelta(seconds=patience_s)
        self._withheld: dict[KeySession, str] = {}
        self._untold = True
        """Whether somebody may have to be told."""
        self._again = encryption.is_on
        """Whether something that waits may have become readable."""

    async def note(self, room: str, event: Event) -> None:
        """A message could not be read. What was taken back meanwhile has no content, and is nobody's concern."""
        content, user = mapping(event.get("content")), word(event.get("sender"))
        if not content.get("algorithm") or user == self._book.me.user:
            return
        session = word(content.get("session_id")) if self._encryption.is_on else ""
        made = Unreadable(room=room, id=word(event.get("event_id")), session=session, user=user)
        await self._notes.unreadable(made)
        self._untold = True
        if self._encryption.is_on:
            log.info("a message cannot be read; its key is asked for", action="matrix.unread", room=room)
            await self._encryption.ask_for(room, event)

    async def waits(self, room: str, id_: str) -> bool:
        """Whether a message could not be read up to now."""
        return any((each.room, each.id) == (room, id_) for each in await self._notes.unreadables())

    async def done(self, room: str, id_: str) -> None:
        """A message was heard, or taken back: it need not be read any more."""
        if self._encryption.is_on and id_:
            await self._notes.readable(room, id_)

    async def heard_of(self, news: News, hear: Callable[[str, Event], Awaitable[None]]) -> None:
        """Keys came, or devices became known: what waited for them is heard, oldest first. What could not be heard now is
        tried again with the next sync, also after a restart."""
        for session, code in news.withheld.items():
            if len(self._withheld) >= MOST_WITHHELD:
                self._withheld.clear()
            self._withheld[session] = code
            self._untold = True
        for session in news.came:
            self._withheld.pop(session, None)
        self._again = self._again or bool(news.came) or news.devices
        if not self._again:
            return
        for each in await self._notes.unreadables():
            if each.session and await self._encryption.knows(KeySession(room=each.room, id=each.session)):
                await self._hear_again(each, hear)
        self._again = False

    async def _hear_again(self, each: Unreadable, hear: Callable[[str, Event], Awaitable[None]]) -> None:
        try:
            event = await self._calls.get(path("rooms", each.room, "event", each.id))
        except Refused:  # it is gone, or we are
            event = {}
        opened = await self._encryption.clear(each.room, event)
        if opened and opened.get("type") != ENCRYPTED:
            await hear(each.room, opened)
        if opened.get("type") != ENCRYPTED or not mapping(opened.get("content")).get("algorithm"):
            await self.done(each.room, each.id)

    async def tell(self) -> float | None:
        """Tell who must be told now what to do. Returns in how many seconds somebody else must be; None: nobody."""
        if not self._untold:
            return None
        now, soonest = datetime.now(UTC), None
        for each in await self._notes.untold():
            session = KeySession(room=each.room, id=each.session)
            wait = (each.seen_at + self._patience - now).total_seconds() if each.seen_at else 0.0
            if self._encryption.is_on and each.session and session not in self._withheld and wait > 0:
                soonest = min(wait, soonest or wait)
                continue
            try:
                await self._tell(each, self._withheld.get(session))
            except ChatRefused:
                log.info("somebody cannot be told that a message was not read", action="matrix.not_shown")
            except ChatError as trouble:
                log.warning("a private line was not shown", action="matrix.not_shown", error=str(trouble))
                return self._patience.total_seconds()
            await self._notes.told(each)
        self._untold = soonest is not None
        return soonest

    async def _tell(self, each: Unreadable, withheld: str | None) -> None:
        name = "encrypted" if not self._encryption.is_on else "unread" if withheld is None else "withheld"
        who = self._book.who(each.user, each.room)
        title = "" if self._book.is_direct(each.room) else self._book.title(each.room)
        text = (
            self._words.say(who.locale, name, room=title) if name != "encrypted" else self._words.say(who.locale, name)
        )
        line = await self._sending.line_with(each.user)
        message = Message(text=text, language=who.locale or "nl")
        key = f"unread/{each.room}/{each.session}/{each.user}"
        await self._sending.post(line, message, key=key, addressed=each.user, notice=True)
