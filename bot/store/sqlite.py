"""`Store` on a SQLite file: one writes at a time, first in first out; reads have connections of their own.

Opened as measured (`docs/engineers/decisions/4-single-writer.md` names the settings): with BEGIN IMMEDIATE no
transaction finds itself locked half way, and through one writer a busy tick cannot starve people who answer.
`synchronous=FULL`: what was accepted survives a power cut. `secure_delete` overwrites deleted words in the file, and the
log beside it is emptied at every rest. Read next: `tx.py`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import structlog
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.pool import QueuePool, StaticPool

from bot.core.ports.errors import StoreBusy, StoreError
from bot.core.ports.store import Tx
from bot.store.errors import Collided, in_our_words
from bot.store.filelock import FileLock
from bot.store.news import News
from bot.store.tx import Transaction

T = TypeVar("T")

_BUSY_TIMEOUT_MS = 2000
"""How long to wait for an outside program that holds the file; chat platforms wait three seconds for us."""
_READERS = 8
_TIDY_AFTER_S = 1.0
_CLOSED = "the database is closed: reflectie is stopping"

_ALL = (f"busy_timeout={_BUSY_TIMEOUT_MS}", "foreign_keys=ON", "temp_store=MEMORY")
_WRITER = (*_ALL, "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")
_READER = (*_ALL, "query_only=ON")

_GROUP = 48
"""Pieces of work that are committed together at most; a tick among them keeps the others waiting some 20 ms."""

log = structlog.get_logger(__name__)


def sqlite_engine(path: Path, *, writing: bool, begins: bool = True) -> Engine:
    """An engine in which SQLAlchemy, not the sqlite3 module, says when a transaction begins.

    Args:
        path: Of the file.
        writing: Whether it may write; then there is one connection.
        begins: False leaves beginning to who uses it. SQLAlchemy knows no other way than an event, and with one of those
            it looks for who listens at every statement, which takes a tenth of an answer.
    """
    arguments: dict[str, Any] = {"check_same_thread": False, "cached_statements": 256, "isolation_level": None}
    pool: dict[str, Any] = {"poolclass": StaticPool}
    if not writing:
        pool = {"poolclass": QueuePool, "pool_size": _READERS, "max_overflow": 0}
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args=arguments, hide_parameters=True, **pool
    )
    pragmas = _WRITER if writing else _READER

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    if begins:
        event.listen(engine, "begin", lambda connection: _begin(connection, writing=writing))
    return engine


def _begin(connection: Connection, *, writing: bool) -> None:
    raw: Any = connection.connection.driver_connection
    raw.execute("BEGIN IMMEDIATE" if writing else "BEGIN")


@dataclass(frozen=True, kw_only=True)
class _Outcome:
    """What became of one piece of work, once its group is committed."""

    result: Any = None
    error: BaseException | None = None
    news: bool = False


@dataclass(slots=True)
class _Task:
    """A piece of work. Its thread is woken when its outcome is there, or when it is its turn to write `group`: its own
    work, and what had come after it."""

    work: Callable[[Tx], Any]
    outcome: _Outcome | None = None
    group: list[_Task] | None = None
    woken: threading.Event | None = None


class SqliteStore:
    """The embedded database. Owns the file until `close`.

    Whoever finds nobody writing writes at once, in its own thread, because handing work to another thread takes a tenth
    of the time of an answer. Whoever comes meanwhile waits in the queue; who is first in it writes next, for itself and
    for all that wait behind it.
    """

    def __init__(self, path: Path, lock: FileLock) -> None:
        self._lock = lock
        self._news = News()
        self._readers = sqlite_engine(path, writing=False, begins=False)
        self._writers = sqlite_engine(path, writing=True, begins=False)
        self._connection: Connection | None = None
        self._door = threading.Lock()
        """Held for a moment to look at the queue and at who writes."""
        self._pen = threading.Lock()
        """Held while the connection is used."""
        self._queue: deque[_Task] = deque()
        self._taken = False
        """Somebody writes, or was woken to do so."""
        self._writing: int | None = None
        self._open = True
        self._closing = threading.Event()
        self._written = threading.Event()
        self._written.set()
        self._tidier = threading.Thread(target=self._tidy_at_rest, name="store-tidier", daemon=True)
        self._tidier.start()

    def write(self, work: Callable[[Tx], T]) -> T:
        if self._writing == threading.get_ident():
            raise RuntimeError("a transaction inside a transaction: it would wait for itself")
        result: T = self._do(_Task(work), last=False)
        return result

    def read(self, work: Callable[[Tx], T]) -> T:
        with in_our_words(), self._readers.connect() as connection, connection.begin():
            _begin(connection, writing=False)
            transaction = Transaction(connection, writing=False)
            result = work(transaction)
            transaction.flush()
            return result

    def on_news(self, heard: Callable[[], None]) -> None:
        self._news.add(heard)

    def close(self) -> None:
        """Finish what is queued, empty the log into the file, and give the file back."""
        if self._closing.is_set():
            return
        self._closing.set()
        with suppress(StoreError):
            self._do(_Task(lambda tx: None), last=True)
        self._written.set()
        self._tidier.join()
        with self._pen:
            self._tidy()
            self._drop_connection()
        self._readers.dispose()
        self._writers.dispose()
        self._lock.release()

    def _do(self, task: _Task, *, last: bool) -> Any:
        with self._door:
            if not self._open:
                raise StoreError(_CLOSED)
            self._open = not last
            if self._taken:
                task.woken = threading.Event()
                self._queue.append(task)
            else:
                self._taken = True
                task.group = [task]
        try:
            if task.woken:
                task.woken.wait()
        finally:  # also after Ctrl-C, because others count on this thread to write when its turn comes
            if task.woken:
                task.woken.wait()
            if task.group:
                self._write_group(task.group)
                task.group = None
        outcome = task.outcome or _Outcome(error=StoreError(_CLOSED))
        if outcome.error is None:
            return outcome.result
        try:
            raise outcome.error
        finally:
            del task, outcome  # or the error and this frame keep each other, and the words in them

    def _write_group(self, group: list[_Task]) -> None:
        """Write, then wake whose work it was, and who is next with what is in the queue by now. Who comes later is not in
        that group: the next tick of a busy ticker, which would keep everybody in it waiting."""
        self._writing = threading.get_ident()
        try:
            with self._pen:
                self._commit_group(group)
        finally:
            self._writing = None
            with self._door:
                following = [self._queue.popleft() for _ in range(min(len(self._queue), _GROUP))]
                self._taken = bool(following)
            if following:
                following[0].group = following
            for task in (*group, *following[:1]):
                if task.woken:
                    task.woken.set()

    def _commit_group(self, group: list[_Task]) -> None:
        """Commit what waits in one go, because waiting for the disk is most of the work; each piece of work has its own
        savepoint. When the database itself complains, everything is undone and each is tried alone."""
        pieces = [group] if len(group) == 1 else [group, *([task] for task in group)]
        for piece in pieces:
            try:
                outcomes = self._transact([task.work for task in piece])
            except StoreBusy as error:  # the file is held by another program: it would be for each of them
                outcomes = [_Outcome(error=error)] * len(piece)
            except BaseException as error:
                if len(piece) > 1:
                    continue
                outcomes = [_Outcome(error=error)]
            for task, outcome in zip(piece, outcomes, strict=True):
                task.outcome = outcome
            if any(outcome.news for outcome in outcomes):
                self._news.tell()
            if len(piece) == len(group):
                break

    def _transact(self, group: list[Callable[[Tx], Any]]) -> list[_Outcome]:
        """Run work in one transaction, each piece in a savepoint of its own when there are several.

        Raises:
            StoreError: the database complained; nothing of the group was stored.
        """
        outcomes = []
        try:
            with in_our_words():
                if self._connection is None:
                    self._connection = self._writers.connect()
                raw: Any = self._connection.connection.driver_connection
                with self._connection.begin() as running:
                    _begin(self._connection, writing=True)
                    for work in group:
                        if len(group) > 1:
                            raw.execute("SAVEPOINT work")
                        outcome = _run(work, self._connection)
                        if len(group) > 1:
                            raw.execute("ROLLBACK TO work" if outcome.error else "RELEASE work")
                        elif outcome.error:
                            running.rollback()
                        outcomes.append(outcome)
        except StoreError as error:
            if not isinstance(error, StoreBusy | Collided):
                self._drop_connection()  # after a full disk or a damaged page, begin with a fresh one
            raise
        if not self._written.is_set():
            self._written.set()
        return outcomes

    def _tidy_at_rest(self) -> None:
        while self._written.wait() and not self._closing.is_set():
            self._written.clear()
            if not self._closing.wait(_TIDY_AFTER_S) and not self._written.is_set():
                with self._pen:
                    self._tidy()

    def _tidy(self) -> None:
        """Empty the write-ahead log, so that words that were deleted are in no file any more."""
        try:
            with in_our_words():
                if self._connection is None:
                    self._connection = self._writers.connect()
                raw: Any = self._connection.connection.driver_connection
                raw.execute("PRAGMA busy_timeout=50")
                busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                raw.execute(f"PRAGMA busy_timeout={_BUSY_TIMEOUT_MS}")
                if busy:
                    self._written.set()  # somebody reads: look again later
        except StoreError as error:
            log.warning("the log of the database was not emptied", action="store.untidy", error=str(error))
            self._drop_connection()

    def _drop_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.invalidate()
                connection.close()
            except Exception:
                log.warning("a broken connection to the database could not be closed", action="store.not_closed")


def _run(work: Callable[[Tx], Any], connection: Connection) -> _Outcome:
    transaction = Transaction(connection, writing=True)
    try:
        result = work(transaction)
        return _Outcome(result=result, news=transaction.flush())
    except (DBAPIError, sqlite3.Error):
        raise  # the whole transaction may be gone
    except StatementError as error:
        return _Outcome(error=error.orig or error)
    except BaseException as error:
        return _Outcome(error=error)
