"""`Recognitions`: who recognises which point of a posted synthesis. Read next: `flows/syntheses/recognising.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Recognition


class Recognitions(Protocol):
    def put(self, recognition: Recognition) -> None:
        """Keep what a member said of a point, in place of what they said of it before."""

    def take_back(self, casus_id: str, week: str, point: str, member_id: str) -> None:
        """Forget what a member said of a point."""

    def of(self, casus_id: str, week: str) -> tuple[Recognition, ...]:
        """All of the synthesis of a week, by point and member."""

    def of_member(self, casus_id: str, member_id: str) -> tuple[Recognition, ...]:
        """All of one member, oldest week first."""

    def keep_only(self, casus_id: str, week: str, points: Sequence[str]) -> None:
        """Forget what was said of all other points of a week: they are no longer in the synthesis."""
