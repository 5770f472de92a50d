"""`Budget`: how many private messages a person got in a week, besides the question and its reminder."""

from __future__ import annotations

from typing import Protocol


class Budget(Protocol):
    def spend(self, person_id: str, week: str, key: str) -> None:
        """Count a message. The same `key` in the same week is the same message and counts once."""

    def spent(self, person_id: str, week: str) -> int:
        """How many there were in this ISO week, over all casussen."""
