"""`Store` on a SQLite file: one thread writes, first in first out; reads have connections of their own.

Opened as measured (docs/engineers/decisions/4-single-writer.md names the settings): with BEGIN IMMEDIATE no transaction finds itself locked half
way, and through one writer a busy tick cannot starve people who answer. `synchronous=FULL`: what was accepted survives
a power cut. `secure_delete` overwrites deleted words in the file, and the log beside it is emptied at every rest.
Read next: `tx.py`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
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

_ALL = (f"busy_timeout={_BUSY_TIMEOUT_MS}", "foreign_keys=ON", "temp_store=MEMORY")
_WRITER = (*_ALL, "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON")
_READER = (*_ALL, "query_only=ON")

_GROUP = 32
"""Pieces of work that are committed together at most; a tick among them keeps the others waiting some 20 ms."""

_Task = tuple[Callable[[Tx], Any], Future[Any]]

log = structlog.get_logger(__name__)


def sqlite_engine(path: Path, *, writing: bool) -> Engine:
    """An engine in which SQLAlchemy, not the sqlite3 module, says when a transaction begins."""
    arguments: dict[str, Any] = {"check_same_thread": False, "cached_statements": 256, "isolation_level": None}
    pool: dict[str, Any] = {"poolclass": StaticPool}
    if not writing:
        pool = {"poolclass": QueuePool, "pool_size": _READERS, "max_overflow": _READERS}
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args=arguments, hide_parameters=True, **pool
    )
    pragmas = _WRITER if writing else _READER
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        raw: Any = connection.connection.driver_connection
        raw.execute(begin)

    return engine


@dataclass(frozen=True, kw_only=True)
class _Outcome:
    """What became of one piece of work, once its group is committed."""

    result: Any = None
    error: BaseException | None = None
    news: bool = False


class SqliteStore:
    """The embedded database. Owns the file until `close`."""

    def __init__(self, path: Path, lock: FileLock) -> None:
        self._lock = lock
        self._news = News()
        self._readers = sqlite_engine(path, writing=False)
        self._writers = sqlite_engine(path, writing=True)
        self._connection: Connection | None = None
        self._queue: SimpleQueue[_Task | None] = SimpleQueue()
        self._door = threading.Lock()
        self._open = True
        self._untidy = True
        self._thread = threading.Thread(target=self._serve, name="store-writer", daemon=True)
        self._thread.start()

    def write(self, work: Callable[[Tx], T]) -> T:
        if threading.current_thread() is self._thread:
            raise RuntimeError("a transaction inside a transaction: the writer would wait for itself")
        future: Future[T] = Future()
        with self._door:
            if not self._open:
                raise StoreError("the database is closed: reflectie is stopping")
            self._queue.put((work, future))
        return future.result()

    def read(self, work: Callable[[Tx], T]) -> T:
        with in_our_words(), self._readers.connect() as connection, connection.begin():
            transaction = Transaction(connection, writing=False)
            result = work(transaction)
            transaction.flush()
            return result

    def on_news(self, heard: Callable[[], None]) -> None:
        self._news.add(heard)

    def close(self) -> None:
        """Finish what is queued, empty the log into the file, and give the file back."""
        with self._door:
            if not self._open:
                return
            self._open = False
            self._queue.put(None)
        self._thread.join()
        self._readers.dispose()
        self._writers.dispose()
        self._lock.release()

    def _serve(self) -> None:
        while True:
            try:
                task = self._queue.get(timeout=_TIDY_AFTER_S if self._untidy else None)
            except Empty:
                self._tidy()
                continue
            if task is None:
                break
            group = [task]
            while len(group) < _GROUP and not self._queue.empty():
                task = self._queue.get()
                if task is None:
                    self._queue.put(None)
                    break
                group.append(task)
            self._commit_group(group)
            del group, task  # or the words in them would stay in memory until the next write
        self._tidy()
        self._drop_connection()

    def _commit_group(self, group: list[_Task]) -> None:
        """Commit what waits in one go, because waiting for the disk is most of the work; each piece of work has its own
        savepoint. When the database itself complains, everything is undone and each is tried alone."""
        pieces = [group] if len(group) == 1 else [group, *([task] for task in group)]
        for piece in pieces:
            try:
                outcomes = self._transact([work for work, _ in piece])
            except StoreBusy as error:  # the file is held by another program: it would be for each of them
                outcomes = [_Outcome(error=error)] * len(piece)
            except BaseException as error:
                if len(piece) > 1:
                    continue
                outcomes = [_Outcome(error=error)]
            for (_, future), outcome in zip(piece, outcomes, strict=True):
                if outcome.error is not None:
                    future.set_exception(outcome.error)
                else:
                    future.set_result(outcome.result)
            if any(outcome.news for outcome in outcomes):
                self._news.tell()
            if len(piece) == len(group):
                break

    def _transact(self, group: list[Callable[[Tx], Any]]) -> list[_Outcome]:
        """Run work in one transaction.

        Raises:
            StoreError: the database complained; nothing of the group was stored.
        """
        outcomes = []
        try:
            with in_our_words():
                if self._connection is None:
                    self._connection = self._writers.connect()
                raw: Any = self._connection.connection.driver_connection
                with self._connection.begin():
                    for work in group:
                        raw.execute("SAVEPOINT work")
                        outcome = _run(work, self._connection)
                        raw.execute("ROLLBACK TO work" if outcome.error else "RELEASE work")
                        outcomes.append(outcome)
        except StoreError as error:
            if not isinstance(error, StoreBusy | Collided):
                self._drop_connection()  # after a full disk or a damaged page, begin with a fresh one
            raise
        self._untidy = True
        return outcomes

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
                self._untidy = bool(busy)
        except StoreError as error:
            log.warning("the log of the database was not emptied", action="store.untidy", error=str(error))
            self._drop_connection()
            self._untidy = False

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
