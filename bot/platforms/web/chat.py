"""`WebChat`: the web chat as a `Chat` (`bot/core/ports/chat.py`), and everything that hangs together behind it.

Made by `bot/app.py`, which mounts `app` at `/`, calls `listen`, and calls `stop` before it stops the HTTP server (so
that the open streams of the pages end first). Read next: `conversation.py`, `pages.py`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.core.events import Place, Who
from bot.core.messages import Message
from bot.core.ports.chat import Address, Receive
from bot.core.ports.errors import BotError, ChatBusy, ChatRefused, NotYet, StoreBusy
from bot.core.ports.library import Library
from bot.core.ports.store import Store, Tx
from bot.core.ports.transcript import Line
from bot.platforms.web.conversation import PLATFORM, WORKSPACE, Conversation, direct_room
from bot.platforms.web.doors import Doors
from bot.platforms.web.gate import Entrance, Gate, local_origins
from bot.platforms.web.hall import Hall
from bot.platforms.web.news import News
from bot.platforms.web.pages import Pages
from bot.platforms.web.practice import Practice, PracticeControls, Story
from bot.platforms.web.seals import Seals

_log = logging.getLogger(__name__)

BUSY_RETRY_S = 1.0
LEFTOVERS_S = 5.0
"""How often lines that the core has not taken are handed in again, in real seconds."""

T = TypeVar("T")


class WebChat:
    """The web chat.

    Args:
        store: Where rooms and lines are kept.
        library: The words of the page (`web.…`).
        clock: Business time: what the lines are dated with.
        executor: Worker threads for everything that touches the store or the core.
        secret: Signs buttons, forms and personal links.
        port: The port on this machine at which the pages are served.
        story: The practice casus; with it comes practice mode, in which anybody may be any person.
        controls: What the app does for the practice casus; given together with `story`.
        origins: Outside practice: the origins (`https://chat.example.nl`) at which the pages are served.
        language: The language of the practice casus.
        zone: The zone in which the page shows times.
    """

    name = PLATFORM

    def __init__(
        self,
        *,
        store: Store,
        library: Library,
        clock: Callable[[], datetime],
        executor: Executor,
        secret: str,
        port: int,
        story: Story | None = None,
        controls: PracticeControls | None = None,
        origins: tuple[str, ...] = (),
        language: str = "nl",
        zone: str = "Europe/Amsterdam",
    ) -> None:
        self._store = store
        self._clock = clock
        self._executor = executor
        self._conversation = Conversation(store=store, clock=clock)
        self._practice: Practice | None = None
        if story is not None and controls is not None:
            self._practice = Practice(
                story=story, controls=controls, conversation=self._conversation, store=store, language=language
            )
        self._news = News(store=store, run=self._in_worker)
        self._leftovers: asyncio.Task[None] | None = None
        seals = Seals(secret)
        self._entrance = Entrance(seals=seals, practice=self._practice is not None, languages=library.languages)
        hall = Hall(
            conversation=self._conversation,
            entrance=self._entrance,
            seals=seals,
            news=self._news,
            practice=self._practice,
            store=store,
            library=library,
            clock=clock,
            zone=ZoneInfo(zone),
            run=self._in_worker,
        )
        pages, doors = Pages(hall), Doors(hall)
        self.app: ASGIApp = Gate(
            Starlette(
                routes=[*pages.routes(), *doors.routes()],
                exception_handlers={404: pages.not_found, 500: pages.broken},
            ),
            origins=local_origins(port) if self._practice is not None else origins,
            refusal=hall.refused,
        )

    def personal_link(self, user: str) -> str:
        """The path that lets this person in without an account, outside practice. Who has it, is them."""
        return self._entrance.personal_link(user)

    async def listen(self, receive: Receive) -> None:
        """Open the chat: hand in what was left over, and put the practice casus in its room.

        Raises:
            StoreError: the database cannot be used.
        """
        self._conversation.open(receive)
        if self._practice is not None:
            await self._in_worker(self._practice.seed)
        await self._news.start()
        self._leftovers = asyncio.create_task(self._hand_in_leftovers(), name="web leftovers")

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        """Write a line of the bot. The key makes every try the same line, so `again` needs no looking up.

        Raises:
            ChatRefused: no such room, person or message.
            ChatBusy: the store is busy.
        """
        line = await self._stored(lambda tx: self._write(tx, to, message, key))
        return (str(line.id),)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        """Replace a line of the bot. Raises like `send`."""
        line = await self._stored(lambda tx: _rewrite(tx, ids, message))
        return (str(line.id),)

    async def members(self, place: Place) -> tuple[Who, ...]:
        """The people in a room, by the order in which the transcript has them; nobody for a room that is unknown."""
        rooms, people = await self._in_worker(
            lambda: self._store.read(lambda tx: (tx.transcript.rooms(), tx.transcript.people()))
        )
        users = next((room.members for room in rooms if room.id == place.room), ())
        names = {person.user: person.name for person in people}
        return tuple(
            Who(platform=PLATFORM, workspace=WORKSPACE, user=user, name=names[user]) for user in users if user in names
        )

    async def stop(self) -> None:
        """Take no more events and end the open streams."""
        self._conversation.open(None)
        await self._news.stop()
        if self._leftovers is not None:
            self._leftovers.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._leftovers

    async def _in_worker(self, work: Callable[[], T], /) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    async def _hand_in_leftovers(self) -> None:
        """Whatever the core did not take (it was busy, we crashed, the browser went) is handed in until it does."""
        practice, begun = self._practice, False
        while True:
            if practice is not None and not begun:
                begun = await self._taken(practice.begin)
            await self._taken(self._conversation.hand_in_leftovers)
            await asyncio.sleep(LEFTOVERS_S)

    async def _taken(self, hand_in: Callable[[], object]) -> bool:
        try:
            await self._in_worker(hand_in)
        except (NotYet, StoreBusy):
            _log.info("The core did not take everything yet; trying again in %s s", LEFTOVERS_S)
        except BotError as error:
            _log.error("The web chat could not hand in what was left over: %s", error)
        except Exception:
            # A mistake in the core must not end the redelivery of everything else.
            _log.exception("Handing in what was left over failed; trying again in %s s", LEFTOVERS_S)
        else:
            return True
        return False

    async def _stored(self, work: Callable[[Tx], Line]) -> Line:
        try:
            return await self._in_worker(lambda: self._store.write(work))
        except StoreBusy as busy:
            raise ChatBusy(str(busy), retry_after_s=BUSY_RETRY_S) from busy

    def _write(self, tx: Tx, to: Address, message: Message, key: str) -> Line:
        if to.user and not any(person.user == to.user for person in tx.transcript.people()):
            raise ChatRefused(f"There is no person `{to.user}` in the web chat.")
        room = direct_room(to.user) if to.user else to.room
        if not any(known.id == room for known in tx.transcript.rooms()):
            raise ChatRefused(f"There is no room `{room}` in the web chat.")
        return tx.transcript.write(
            Line(
                id=0,
                room=room,
                key=key,
                author="",
                text=message.text,
                at=self._clock(),
                thread=_line_id(to.thread),
                about=_line_id(to.about),
                message=message,
            )
        )


def _rewrite(tx: Tx, ids: tuple[str, ...], message: Message) -> Line:
    line = tx.transcript.line(_line_id(ids[0]) or 0) if ids else None
    if line is None or line.author:
        raise ChatRefused("The line of the bot that should change is not in the web chat.")
    return tx.transcript.change(replace(line, text=message.text, message=message))


def _line_id(outside: str | None) -> int | None:
    if outside is None:
        return None
    if not (outside.isdecimal() and len(outside) < 19):
        raise ChatRefused(f"`{outside}` is not the id of a line in the web chat.")
    return int(outside)
