"""News of commits: wakes delivery, the worker and the web chat, in this process and (on PostgreSQL) in others.

A comfort, never a promise: whoever is woken also polls. On PostgreSQL the NOTIFY is sent right after the commit by a
thread of its own and not inside the transaction, because PostgreSQL lets transactions that notify commit one by one;
this way many commits in a row cause one NOTIFY. Used by `sqlite.py` and `postgresql.py`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import psycopg
import structlog

CHANNEL = "reflectie"
_RECONNECT_AFTER_S = 1.0
_AT_MOST_EACH_S = 0.02
"""Commits in a row cause one NOTIFY in this time: each costs this process and all others a turn."""
_LOOK_UP_S = 5.0
"""How often the listener looks whether it should stop, when nothing wakes it."""

log = structlog.get_logger(__name__)


class News:
    """Calls everybody who wants to hear of commits."""

    def __init__(self) -> None:
        self._heard: list[Callable[[], None]] = []

    def add(self, heard: Callable[[], None]) -> None:
        self._heard.append(heard)

    def tell(self) -> None:
        for heard in self._heard:
            try:
                heard()
            except Exception:
                log.exception("a listener to news of the store failed", action="store.listener_failed")


class Telegraph:
    """Carries news between processes over PostgreSQL's NOTIFY."""

    def __init__(self, conninfo: str, news: News) -> None:
        self._conninfo = conninfo
        self._news = news
        self._stopping = threading.Event()
        self._something = threading.Event()
        self._own_pid = 0
        self._threads = [
            threading.Thread(target=self._announce, name="store-announce", daemon=True),
            threading.Thread(target=self._listen, name="store-listen", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def announce(self) -> None:
        """Have the other processes woken, soon."""
        self._something.set()

    def stop(self) -> None:
        self._stopping.set()
        self._something.set()
        for thread in self._threads:
            thread.join(timeout=2 * _LOOK_UP_S)

    def _announce(self) -> None:
        while not self._stopping.is_set():
            try:
                with psycopg.connect(self._conninfo, autocommit=True, connect_timeout=5) as connection:
                    self._own_pid = connection.info.backend_pid
                    while not self._stopping.is_set():
                        self._something.wait()
                        self._something.clear()
                        connection.execute(f"NOTIFY {CHANNEL}")  # also when stopping: it wakes the listener
                        self._stopping.wait(_AT_MOST_EACH_S)
            except psycopg.Error as error:
                log.warning(
                    "cannot wake other processes; they poll", action="store.no_announce", error=type(error).__name__
                )
                self._stopping.wait(_RECONNECT_AFTER_S)

    def _listen(self) -> None:
        while not self._stopping.is_set():
            try:
                with psycopg.connect(self._conninfo, autocommit=True, connect_timeout=5) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._news.tell()  # something may have come while nobody listened
                    while not self._stopping.is_set():
                        for notice in connection.notifies(timeout=_LOOK_UP_S, stop_after=1):
                            if notice.pid != self._own_pid:
                                self._news.tell()
            except psycopg.Error as error:
                log.warning(
                    "cannot hear other processes; polling goes on", action="store.no_listen", error=type(error).__name__
                )
                self._stopping.wait(_RECONNECT_AFTER_S)
