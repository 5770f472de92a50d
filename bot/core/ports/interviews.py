"""`Interviews`: forms that are being asked one question at a time, where a platform has no forms of its own.

One for each account, and only while it lasts. Walked by `bot/core/interview.py`, led by `bot/core/flows/guiding.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.core.events import Place, Who
from bot.core.messages import Form


@dataclass(frozen=True, kw_only=True)
class Interview:
    """A form that is being asked of one account (`platform`, `workspace`, `user`; unique).

    `filled` is what was said so far, by field, and begins with what the form had filled in; a field for a person has the
    name beside it as `<field>:name`. `at` is the number of the field that is asked now; as many as there are fields: all
    of it is shown, to be sent in.
    """

    id: str
    platform: str
    workspace: str
    user: str
    place: Place
    """Where the form was opened: there it is sent in."""
    form: Form
    filled: dict[str, str]
    at: int = 0
    whole: bool = False
    """Whether all of it is shown before it is sent in."""
    done: frozenset[str] = frozenset()
    """The fields that were answered or left as they were."""
    wrong: dict[str, str] = field(default_factory=dict)
    """What is to be put right, by field, in our Markdown."""
    typed: dict[str, str] = field(default_factory=dict)
    """The id of the message in which a field was answered."""
    unread: str = ""
    """The id of the newest message that was not understood: an edit of it is a new try."""
    said: int = 0
    """How many messages the bot made for it."""
    repeats: frozenset[int] = frozenset()
    """Which of them repeat what somebody typed: when it is over they say something else."""
    touched_at: datetime


class Interviews(Protocol):
    def of(self, who: Who) -> Interview | None:
        """The one that is open with an account; its row is held for the rest of the transaction."""

    def get(self, interview_ids: Sequence[str]) -> dict[str, Interview]: ...

    def about(self, contexts: Sequence[str]) -> tuple[Interview, ...]:
        """Those whose form has one of these contexts."""

    def put(self, interview: Interview) -> None:
        """Store it; whatever was open with the same account is replaced."""

    def drop(self, interview: Interview) -> None:
        """It is over: nothing of it stays."""
