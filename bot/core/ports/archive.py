"""`Archive`: what stays when words go: the destruction log, and the versions of the central question.

The log says what was destroyed and why, never what it said.
"""

from __future__ import annotations

from typing import Protocol

from bot.core.model import CentralQuestion, Destruction


class Archive(Protocol):
    def log(self, destruction: Destruction) -> None:
        """Add a line."""

    def lines(self, casus_id: str) -> tuple[Destruction, ...]:
        """The log of a casus, oldest first."""

    def add_central_question(self, question: CentralQuestion) -> None:
        """Add a version."""

    def central_questions(self, casus_id: str) -> tuple[CentralQuestion, ...]:
        """All versions of the question of a casus, oldest first."""
