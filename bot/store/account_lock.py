"""One process hears for an account: on PostgreSQL a session advisory lock, which ends with its connection.

On SQLite there is one process by the lock on the file, so there is nothing to take. Made by `bot/app.py` for Matrix,
where two processes with one account would hear everything twice.
"""

from __future__ import annotations

import hashlib
from threading import Lock

from sqlalchemy import URL, Connection, Engine, create_engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from bot.store.urls import database_url


class AccountLock:
    """Takes and holds the lock of one account, by its name. All methods block; call them in a worker thread."""

    def __init__(self, url: str, name: str) -> None:
        target: URL = database_url(url)
        self._key = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
        self._engine: Engine | None = None
        if target.get_backend_name() != "sqlite":
            how = {"connect_timeout": 5, "application_name": "reflectie-account", "keepalives_idle": 30}
            self._engine = create_engine(target, poolclass=NullPool, hide_parameters=True, connect_args=how)
        self._connection: Connection | None = None
        self._one_at_a_time = Lock()
        self._is_over = False

    def held(self) -> bool:
        """Whether we have it now, taking it when it is free. False also when the database cannot be reached."""
        if self._engine is None:
            return True
        with self._one_at_a_time:
            return not self._is_over and self._taken(self._engine)

    def release(self) -> None:
        """Give it back, if we have it, for good: a process that ends may still be asking for it in another thread."""
        with self._one_at_a_time:
            self._is_over = True
            self._let_go()

    def _taken(self, engine: Engine) -> bool:
        try:
            if self._connection is not None:
                self._connection.execute(text("SELECT 1"))
                return True
            connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            taken = connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": self._key}).scalar_one()
        except SQLAlchemyError:
            self._let_go()
            return False
        if not taken:
            connection.close()
            return False
        self._connection = connection
        return True

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.invalidate()
                connection.close()
            except SQLAlchemyError:
                return
