"""`Store` and `Tx`: the database, as the core sees it. Implemented by `bot/store` on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from bot.core.ports.answers import Answers, Parts
from bot.core.ports.archive import Archive
from bot.core.ports.budget import Budget
from bot.core.ports.casussen import Casussen
from bot.core.ports.clock import PracticeTime
from bot.core.ports.consents import Consents
from bot.core.ports.digests import Appeals, Digests
from bot.core.ports.inbox import Inbox
from bot.core.ports.interviews import Interviews
from bot.core.ports.items import ItemHistory, Items
from bot.core.ports.links import Links
from bot.core.ports.moments import Moments, Wanted
from bot.core.ports.notebook import Notebook
from bot.core.ports.outbox import Outbox
from bot.core.ports.people import People
from bot.core.ports.recognitions import Recognitions
from bot.core.ports.rounds import Rounds
from bot.core.ports.sessions import Sessions
from bot.core.ports.syntheses import Syntheses
from bot.core.ports.trajectories import Coordinators, Participations, Trajectories
from bot.core.ports.transcript import Transcript
from bot.core.ports.unreadables import Unreadables
from bot.core.ports.vectors import Vectors

T = TypeVar("T")


class Tx(Protocol):
    """One short transaction: everything in it is stored, or nothing."""

    @property
    def inbox(self) -> Inbox: ...
    @property
    def casussen(self) -> Casussen: ...
    @property
    def people(self) -> People: ...
    @property
    def links(self) -> Links: ...
    @property
    def rounds(self) -> Rounds: ...
    @property
    def answers(self) -> Answers: ...
    @property
    def parts(self) -> Parts: ...
    @property
    def vectors(self) -> Vectors: ...
    @property
    def consents(self) -> Consents: ...
    @property
    def recognitions(self) -> Recognitions: ...
    @property
    def archive(self) -> Archive: ...
    @property
    def items(self) -> Items: ...
    @property
    def item_history(self) -> ItemHistory: ...
    @property
    def budget(self) -> Budget: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def syntheses(self) -> Syntheses: ...
    @property
    def interviews(self) -> Interviews: ...
    @property
    def trajectories(self) -> Trajectories: ...
    @property
    def coordinators(self) -> Coordinators: ...
    @property
    def participations(self) -> Participations: ...
    @property
    def digests(self) -> Digests: ...
    @property
    def appeals(self) -> Appeals: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def moments(self) -> Moments: ...
    @property
    def wanted(self) -> Wanted: ...
    @property
    def transcript(self) -> Transcript: ...
    @property
    def notebook(self) -> Notebook: ...
    @property
    def unreadables(self) -> Unreadables: ...
    @property
    def practice_time(self) -> PracticeTime: ...


class Store(Protocol):
    def write(self, work: Callable[[Tx], T]) -> T:
        """Run `work` in one transaction and commit; blocks until it is on disk. `work` may run again (after a deadlock
        on PostgreSQL), so it does nothing but read and write the store.

        Raises:
            StoreBusy: locked or cut off; nothing was stored, try again.
            StoreError: disk full, database newer than the code; the text says what to do.
        """

    def read(self, work: Callable[[Tx], T]) -> T:
        """Run `work` on one consistent, read-only view; never waits for writers."""

    def on_news(self, heard: Callable[[], None]) -> None:
        """Call `heard` (from any thread) after each commit that put something in an outbox lane, in the transcript or
        among the wanted work, here or in another process (PostgreSQL NOTIFY). A comfort: everybody polls as well."""

    def close(self) -> None: ...
