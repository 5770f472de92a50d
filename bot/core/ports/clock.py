"""`Clock`: business time. Injected, so that a year passes in a test and a week in the practice casus at a click."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The time by which things are due, aware UTC. Leases, backoff and pace use real time, not this."""


class PracticeTime(Protocol):
    """The stored part of the practice clock: how far it is ahead of real time. Only the practice casus moves it."""

    def ahead_s(self) -> float:
        """Seconds that the practice clock is ahead of real time; 0 when it was never moved."""

    def set_ahead_s(self, seconds: float) -> None: ...
