"""`Moments`: what will be due; and `Wanted`: slow work that waits for the worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.model import Moment, MomentKind


class Moments(Protocol):
    def plan(self, moments: Sequence[Moment]) -> None:
        """Store moments. One that exists already (same kind, subject, occurrence) keeps what it is, done or not."""

    def claim(self, now: datetime, limit: int) -> tuple[Moment, ...]:
        """Take the oldest moments that are due and not done, mark them done in this transaction, return them by time.

        On PostgreSQL with SKIP LOCKED: two processes never take the same one; a rollback gives them back.
        """

    def postpone(self, moment: Moment, due_at: datetime) -> None:
        """Make a moment that was claimed due again, at another time."""

    def drop(self, casus_id: str, kinds: Sequence[MomentKind]) -> None:
        """Forget the moments of these kinds of a casus that are not done."""

    def coming(self, casus_id: str, kind: MomentKind) -> datetime | None:
        """When the first moment of this kind of a casus that is not done is due; None when there is none."""

    def next_due(self) -> datetime | None:
        """When the first moment that is not done is due."""


SYNTHESIS_JOB = "synthesis"
"""The kind of work that composes a synthesis; its subject is a round id."""
DIGEST_JOB = "digest"
"""The kind of work that composes a digest; its subject is a leertraject and the day it was planned for, with a slash."""
DELIVERY_JOB = "digest-delivery"
"""The kind of work that says a digest that its teams looked at, for the coordinators; its subject is the digest."""

VECTORS_JOB = "vectors"
"""The kind of work that makes the vectors of new and changed answers; its subject is a round id."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """A piece of slow work. `asked` goes up each time it is wanted again; done only if it has not gone up meanwhile."""

    kind: str
    subject: str
    asked: int


class Wanted(Protocol):
    def want(self, kind: str, subject: str) -> None:
        """Ask for a piece of work; asking again makes a running one start anew."""

    def claim(self, *, owner: str, real_now: datetime, lease_s: float) -> Job | None:
        """Lease one piece of work that nobody has, or whose lease ended."""

    def done(self, job: Job) -> bool:
        """Strike it off; False (and it stays) when it was asked for again since the claim."""
