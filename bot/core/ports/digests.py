"""`Digests`: what coordinators get, with the sources of every line; and `Appeals`: what teams ask of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Appeal, Digest


class Digests(Protocol):
    def add(self, digest: Digest) -> None:
        """Store a new digest with its lines and their sources."""

    def save(self, digest: Digest) -> None:
        """Store what changed: state, edition, lines (words that are gone leave no trace)."""

    def get(self, digest_id: str) -> Digest | None: ...

    def newest(self, trajectory_id: str) -> Digest | None: ...

    def of(self, trajectory_id: str) -> tuple[Digest, ...]:
        """All digests of a leertraject, oldest first."""

    def resting_on(self, source_ids: Sequence[str]) -> tuple[Digest, ...]:
        """The digests with a line that rests on any of these: answers, syntheses, appeals, or anything of these casussen."""


class Appeals(Protocol):
    def add(self, appeal: Appeal) -> None: ...

    def save(self, appeal: Appeal) -> None: ...

    def of(self, trajectory_id: str) -> tuple[Appeal, ...]:
        """All of a leertraject, oldest first."""

    def of_casus(self, casus_id: str) -> tuple[Appeal, ...]:
        """All of a casus, oldest first."""

    def destroy(self, appeal_id: str) -> None:
        """Take it out, words and all; one that is not there is gone already."""
