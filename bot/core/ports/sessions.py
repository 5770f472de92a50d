"""`Sessions`: runs of a format, and who chose what in them. What people say in a session are answers (`ports/answers.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Session, Vote


class Sessions(Protocol):
    def add(self, session: Session) -> None: ...

    def save(self, session: Session) -> None: ...

    def get(self, session_ids: Sequence[str]) -> dict[str, Session]: ...

    def running(self, casus_ids: Sequence[str]) -> dict[str, Session]:
        """The session that has not ended in each casus that has one."""

    def of(self, casus_id: str) -> tuple[Session, ...]:
        """All sessions of a casus, oldest first."""

    def vote(self, session_id: str, step: str, member_id: str, choices: Sequence[str]) -> None:
        """What a member chose in a step, instead of what they chose before; no choices: nothing any more."""

    def votes(self, session_id: str) -> tuple[Vote, ...]:
        """What everybody chose, in a fixed order."""

    def votes_by(self, member_ids: Sequence[str]) -> tuple[Vote, ...]:
        """What these members chose in all their sessions."""
