"""Clocks: business time as it is, and as the practice casus moves it. Made by `bot/app.py`.

The practice clock exists only where the web chat is the only platform; how far it is ahead is stored, so that a restart
does not turn it back.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.ports.store import Store


class SystemClock:
    """The time of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class PracticeClock:
    """The time of this machine, plus how far the practice casus has moved it ahead. Never goes back."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ahead = timedelta(seconds=store.read(lambda tx: tx.practice_time.ahead_s()))

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def move_to(self, moment: datetime) -> None:
        """Move ahead to this moment; a moment that has passed changes nothing."""
        ahead = max(self._ahead, moment - datetime.now(UTC))
        self._store.write(lambda tx: tx.practice_time.set_ahead_s(ahead.total_seconds()))
        self._ahead = ahead
