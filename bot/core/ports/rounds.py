"""`Rounds`: questions asked, and who said «nu niet»."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.core.events import Place
from bot.core.model import Round


class Rounds(Protocol):
    def add(self, rounds: Sequence[Round]) -> None:
        """Store new rounds. A round whose (casus, occurrence) exists already is a mistake of the caller and raises."""

    def save(self, round_: Round) -> None: ...

    def get(self, round_ids: Sequence[str]) -> dict[str, Round]: ...

    def under(self, place: Place, message: str) -> Round | None:
        """The round whose question was posted as this message (any of its ids), for replies in its thread.

        Raises:
            NotYet: the message is unknown, and something in this room is being sent right now: it may be that one.
        """

    def newest(self, casus_ids: Sequence[str]) -> dict[str, Round]:
        """The question of the week opened last in each casus that has one; stages of sessions do not count."""

    def asked_since(self, casus_ids: Sequence[str], since: datetime) -> dict[str, tuple[tuple[str, ...], ...]]:
        """The ids of the library's questions asked in each casus since then, round by round, oldest first; () for
        none. Not those of sessions."""

    def say_not_now(self, round_id: str, member_id: str, now: datetime) -> None:
        """Remember «nu niet»; twice is once."""

    def refused_by(self, member_ids: Sequence[str]) -> dict[str, tuple[tuple[str, datetime], ...]]:
        """The occurrence and time of each «nu niet» of these members, oldest first; () for none."""

    def not_now(self, round_ids: Sequence[str]) -> dict[str, frozenset[str]]:
        """Who said «nu niet», per round; an empty set for none."""
