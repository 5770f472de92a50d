"""`Store` on PostgreSQL: any number of processes; coordination is PostgreSQL's own.

Transactions are READ COMMITTED and take row locks (casus first, lanes last, each in one order). What still collides is
done again here. Reads see one moment (REPEATABLE READ, read-only). Read next: `tx.py` and `news.py`.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg.pq import ExecStatus
from psycopg.types.array import ListBinaryDumper
from sqlalchemy import URL, create_engine, event

from bot.core.ports.errors import StoreBusy
from bot.core.ports.store import Tx
from bot.store.errors import Again, Collided, in_our_words
from bot.store.news import News, Telegraph
from bot.store.tx import Transaction

T = TypeVar("T")

_TRIES = 4
_PAUSE_S = 0.02
_SESSION = "-c timezone=UTC -c lock_timeout=5s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s"


class _Cursor(psycopg.Cursor[Any]):
    """SQLAlchemy asks for the columns of every result, and looks only at their names and types. To psycopg each column is
    an object with all there is to know of it; making those took a tenth of the time of an answer."""

    @property
    def description(self) -> Any:
        result = self.pgresult
        if result is None or result.status != ExecStatus.TUPLES_OK:
            return None
        encoding = self.connection.info.encoding
        return [((result.fname(at) or b"").decode(encoding), result.ftype(at)) for at in range(result.nfields)]


def _arrays_as_they_are(connection: psycopg.Connection[Any], _record: Any) -> None:
    """Send arrays in binary: as text each quote of each message of a tick would be escaped in Python."""
    connection.adapters.register_dumper(list, ListBinaryDumper)


class PostgresqlStore:
    """A shared database."""

    def __init__(self, url: URL) -> None:
        self._engine = create_engine(
            url,
            pool_size=20,
            max_overflow=0,
            pool_timeout=10,
            hide_parameters=True,
            connect_args={
                "options": _SESSION,
                "connect_timeout": 5,
                "application_name": "reflectie",
                "cursor_factory": _Cursor,
            },
        )
        event.listen(self._engine, "connect", _arrays_as_they_are)
        self._reading = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._news = News()
        plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._telegraph = Telegraph(plain, self._news)

    def write(self, work: Callable[[Tx], T]) -> T:
        for attempt in range(1, _TRIES + 1):
            try:
                result, news = self._commit(work)
            except (Again, Collided) as error:
                # Somebody stored the same unique row first: once more, with that row in sight, is enough.
                if attempt == _TRIES or (isinstance(error, Collided) and attempt > 1):
                    raise
                time.sleep(random.uniform(0, _PAUSE_S * 2**attempt))  # noqa: S311 (no secret)
            else:
                if news:
                    self._news.tell()
                    self._telegraph.announce()
                return result
        raise AssertionError("unreachable")

    def read(self, work: Callable[[Tx], T]) -> T:
        with in_our_words(), self._reading.connect() as connection, connection.begin():
            transaction = Transaction(connection, writing=False)
            result = work(transaction)
            transaction.flush()
            return result

    def on_news(self, heard: Callable[[], None]) -> None:
        self._news.add(heard)

    def close(self) -> None:
        self._telegraph.stop()
        self._engine.dispose()

    def _commit(self, work: Callable[[Tx], T]) -> tuple[T, bool]:
        with in_our_words(), self._engine.connect() as connection:
            with connection.begin() as running:
                transaction = Transaction(connection, writing=True)
                result = work(transaction)
                news = transaction.flush()
                try:
                    with in_our_words():
                        running.commit()
                except Again:
                    # The answer to COMMIT was lost. Whoever delivers the same event again finds out by its key.
                    raise StoreBusy("PostgreSQL was cut off while storing; try again") from None
            return result, news
