"""`Answers`: what people said, and the chat messages it came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.events import Place
from bot.core.model import Answer, Part


class Answers(Protocol):
    def add(self, answer: Answer) -> None: ...

    def save(self, answer: Answer) -> None: ...

    def get(self, answer_ids: Sequence[str]) -> dict[str, Answer]: ...

    def of_rounds(self, round_ids: Sequence[str]) -> tuple[Answer, ...]:
        """All answers of these rounds, whatever their state, oldest first."""

    def by(self, round_id: str, member_id: str) -> tuple[Answer, ...]:
        """The answers of one member in one round, whatever their state, oldest first."""

    def of_members(self, member_ids: Sequence[str]) -> tuple[Answer, ...]:
        """The answers of these members that are not withdrawn, newest first."""

    def parts(self, place: Place, message: str, /, answer_id: str | None = None) -> tuple[Part, ...]:
        """With an answer id: all parts of that answer in the order in which they were said (`message` is not looked at).
        Without: the part of that message, or ()."""

    def put_part(self, part: Part) -> None:
        """Store a part, or replace the one of the same message."""
