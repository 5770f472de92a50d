"""What is written down in the store (`bot/core/ports/notebook.py`), from the event loop. Used all over this folder."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypeVar

from bot.core.events import Place, Who
from bot.core.ports.errors import NotYet
from bot.core.ports.notebook import Account, Offer, Revision
from bot.core.ports.store import Store, Tx
from bot.core.ports.unreadables import Unreadable

T = TypeVar("T")


class Notes:
    """The notebook, in worker threads."""

    def __init__(self, store: Store, executor: Executor) -> None:
        self._store = store
        self._executor = executor

    async def run(self, work: Callable[[], T]) -> T:
        """Do something that blocks."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    async def account(self, user: str) -> Account | None:
        return await self.run(lambda: self._store.read(lambda tx: tx.notebook.account(user)))

    async def save_account(self, account: Account) -> None:
        await self.run(lambda: self._store.write(lambda tx: tx.notebook.save_account(account)))

    async def offer(self, room: str, key: str, offers: Sequence[Offer]) -> None:
        now = datetime.now(UTC)
        await self.run(lambda: self._store.write(lambda tx: tx.notebook.offer(room, key, offers, now)))

    async def sent(self, room: str, key: str, message: str) -> None:
        await self.run(lambda: self._store.write(lambda tx: tx.notebook.sent(room, key, message)))

    async def offers(self, rooms: Sequence[str]) -> tuple[Offer, ...]:
        return await self.run(lambda: self._store.read(lambda tx: tx.notebook.offers(rooms)))

    async def is_asked(self, who: Who) -> bool:
        """Whether a form is being asked of somebody: then what they type in private is meant for that."""
        return await self.run(lambda: self._store.read(lambda tx: tx.interviews.of(who)) is not None)

    async def questions(self, messages: Sequence[tuple[Place, str]]) -> list[tuple[Place, str]]:
        """Those of these messages, each with its room, with which a question was asked."""

        def look(tx: Tx) -> list[tuple[Place, str]]:
            found = []
            for place, message in messages:
                with suppress(NotYet):  # then it is not known yet
                    if tx.rounds.under(place, message):
                        found.append((place, message))
            return found

        return await self.run(lambda: self._store.read(look)) if messages else []

    async def unreadable(self, made: Unreadable) -> None:
        now = datetime.now(UTC)
        await self.run(lambda: self._store.write(lambda tx: tx.unreadables.keep(made, now)))

    async def unreadables(self) -> tuple[Unreadable, ...]:
        return await self.run(lambda: self._store.read(lambda tx: tx.unreadables.waiting()))

    async def untold(self) -> tuple[Unreadable, ...]:
        return await self.run(lambda: self._store.read(lambda tx: tx.unreadables.untold()))

    async def told(self, about: Unreadable) -> None:
        await self.run(lambda: self._store.write(lambda tx: tx.unreadables.told(about)))

    async def readable(self, room: str, id_: str) -> None:
        await self.run(lambda: self._store.write(lambda tx: tx.unreadables.forget(room, id_)))

    async def revise(self, revision: Revision) -> None:
        now = datetime.now(UTC)
        await self.run(lambda: self._store.write(lambda tx: tx.notebook.revise(revision, now)))

    async def revision(self, room: str, id_: str) -> Revision | None:
        return await self.run(lambda: self._store.read(lambda tx: tx.notebook.revision(room, id_)))
