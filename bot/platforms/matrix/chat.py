"""`MatrixChat`: Matrix as a `Chat` (`bot/core/ports/chat.py`), and everything that hangs together behind it.

Made by `bot/app.py`, which calls `listen`, and `stop` and `close` at the end. Read next: `listening.py` for what comes in,
`sending.py` for what goes out.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import structlog
from nio import AsyncClient, AsyncClientConfig

from bot.core.events import Place, Who
from bot.core.messages import Message
from bot.core.ports.chat import Address, Receive
from bot.core.ports.errors import ChatBusy, ChatError
from bot.core.ports.library import Library
from bot.core.ports.store import Store
from bot.platforms.matrix.calls import Calls
from bot.platforms.matrix.encryption import Encryption
from bot.platforms.matrix.hearing import Hearing
from bot.platforms.matrix.invites import Invites
from bot.platforms.matrix.keyring import Keyring
from bot.platforms.matrix.listening import Listening, Lock, NoLock
from bot.platforms.matrix.menus import Menus
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.revisions import Revisions
from bot.platforms.matrix.rooms import PLATFORM, RoomBook
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.session import Credentials, Session
from bot.platforms.matrix.showing import Showing
from bot.platforms.matrix.unread import PATIENCE_S, Unread
from bot.platforms.matrix.words import Words

THREADS = 64
"""Worker threads of its own, so that a busy tick does not keep people waiting; so many, because what waits together is
written together."""
START_S = 10.0
NOT_READY_S = 2.0

log = structlog.get_logger(__name__)


class MatrixChat:
    """Matrix. Must be made inside a running event loop.

    Args:
        store: Where it writes down how far it heard, and what its lines mean.
        library: The words of its own (`matrix.…`).
        homeserver: Its address, like «https://matrix.example.nl».
        credentials: A token, or a user and a password.
        allowed: Who may invite the bot: user ids, server names, room ids, aliases. Empty: everybody of its own server.
        lock: Says which process hears for the account.
        keyring: The keys of encrypted rooms; None: it reads none.
        start_s: How long the start waits for the homeserver.
        key_patience_s: How long a key may be late before somebody is told that they were not read.
    """

    name = PLATFORM

    def __init__(
        self,
        *,
        store: Store,
        library: Library,
        homeserver: str,
        credentials: Credentials,
        allowed: frozenset[str] = frozenset(),
        lock: Lock | None = None,
        keyring: Keyring | None = None,
        start_s: float = START_S,
        key_patience_s: float = PATIENCE_S,
    ) -> None:
        self._start_s = start_s
        self._executor = ThreadPoolExecutor(THREADS, thread_name_prefix="matrix")
        self._client = AsyncClient(homeserver.rstrip("/"), config=AsyncClientConfig(request_timeout=0))
        calls = Calls(self._client)
        notes = Notes(store, self._executor)
        self._book = book = RoomBook()
        words = Words(library)
        menus = Menus(notes=notes, book=book, words=words)
        invites = Invites(calls=calls, book=book, allowed=allowed)
        lock = lock or NoLock()
        self._session = Session(
            calls=calls, notes=notes, credentials=credentials, makes_devices=lock.held if keyring else None
        )
        self._encryption = encryption = Encryption(
            calls=calls, book=book, session=self._session, keyring=keyring, password=credentials.password
        )
        self._sending = Sending(calls=calls, book=book, menus=menus, invites=invites, encryption=encryption)
        unread = Unread(
            calls=calls,
            notes=notes,
            book=book,
            encryption=encryption,
            sending=self._sending,
            words=words,
            patience_s=key_patience_s,
        )
        self._showing = Showing(sending=self._sending, words=words)
        self._hearing = Hearing(
            book=book,
            revisions=Revisions(calls=calls, book=book, notes=notes, encryption=encryption),
            menus=menus,
            notes=notes,
            invites=invites,
            showing=self._showing,
            encryption=encryption,
            unread=unread,
            executor=self._executor,
        )
        self.listening = Listening(
            calls=calls,
            session=self._session,
            book=book,
            hearing=self._hearing,
            invites=invites,
            encryption=encryption,
            unread=unread,
            notes=notes,
            lock=lock,
        )

    async def listen(self, receive: Receive) -> None:
        """Begin to hear. When the homeserver cannot be reached now, it begins as soon as it can.

        Raises:
            MatrixRefused: the homeserver does not let us in.
            KeysRefused: the keys of encrypted rooms cannot be used.
        """
        await self._encryption.check()
        self._hearing.open(receive)
        try:
            await self.listening.sign_in()
        except ChatError as trouble:
            log.warning("the homeserver cannot be reached yet", action="matrix.unreachable", error=str(trouble))
        self.listening.start()
        try:
            async with asyncio.timeout(self._start_s):
                await self.listening.ready.wait()
        except TimeoutError:
            log.warning("Matrix is not heard yet; it is tried again", action="matrix.not_heard")

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        """Send a message. Raises as `Chat.send` says. Whether it is `again` makes no difference: its transaction ids say
        that it is the same."""
        self._is_ready()
        return await self._sending.send(to, message, key=key)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        """Change a message. Raises as `Chat.update` says."""
        self._is_ready()
        return await self._sending.update(to, ids, message, key=key)

    async def members(self, place: Place) -> tuple[Who, ...]:
        """The people in a room; nobody when it is not known."""
        return tuple(self._book.who(user, place.room) for user in self._book.members(place.room))

    async def stop(self) -> None:
        """Hear no more. What is being sent goes on."""
        self._hearing.open(None)
        self._showing.stop()
        await self.listening.stop()

    async def close(self) -> None:
        """Close the connections; after `stop`, when nothing is sent any more."""
        await self._encryption.close()
        await self._client.close()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _is_ready(self) -> None:
        if not self.listening.ready.is_set():
            raise ChatBusy("Matrix is not connected yet.", retry_after_s=NOT_READY_S)
