"""`Answers`: what people said; and `Parts`: the chat messages it came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.events import Place
from bot.core.model import Answer, Part


class Answers(Protocol):
    def add(self, answer: Answer, *, wanting: str = "") -> None:
        """Store a new answer. `wanting`: the kind of work that is then wanted for its round (as in `Wanted.want`); in the
        same statement where the database can."""

    def save(self, answer: Answer) -> None: ...

    def get(self, answer_ids: Sequence[str]) -> dict[str, Answer]: ...

    def of_rounds(self, round_ids: Sequence[str]) -> tuple[Answer, ...]:
        """All answers of these rounds, whatever their state, oldest first."""

    def by(self, round_id: str, member_id: str) -> tuple[Answer, ...]:
        """The answers of one member in one round, whatever their state, oldest first."""

    def of_members(self, member_ids: Sequence[str]) -> tuple[Answer, ...]:
        """The answers of these members that are not withdrawn, newest first."""

    def hidden(self, casus_id: str) -> tuple[Answer, ...]:
        """The withdrawn answers of a casus that still have a text, because it was frozen; oldest first."""


class Parts(Protocol):
    """The chat messages of which answers are made. A part outlives its text, so that nothing comes back."""

    def of_message(self, place: Place, message: str) -> Part | None:
        """The part or tombstone of this message."""

    def of_answer(self, answer_id: str) -> tuple[Part, ...]:
        """All parts of an answer in the order in which they were said, whatever their state."""

    def put(self, part: Part) -> None:
        """Store a part, or replace the one of the same message. One statement."""
