"""`Unreadables`: messages that the bot could not read because their key did not come: ids only, so that they can be read later
and who wrote them is told once.

Only `platforms/matrix` uses it. Read next: `notebook.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, kw_only=True)
class Unreadable:
    """A message, by its id. `session`: the key that it needs, empty when that is not known; `user`: who wrote it; `seen_at`:
    when it came, set by the store."""

    room: str
    id: str
    session: str
    user: str
    seen_at: datetime | None = None


class Unreadables(Protocol):
    def keep(self, message: Unreadable, at: datetime) -> None:
        """Remember a message; one that is known stays as it is, and very old ones go."""

    def waiting(self) -> tuple[Unreadable, ...]:
        """What waits for a key, oldest first."""

    def untold(self) -> tuple[Unreadable, ...]:
        """The oldest message of each person and key of which that person was not told yet."""

    def told(self, about: Unreadable) -> None:
        """They were told of everything that they wrote with this key, also of what comes later."""

    def forget(self, room: str, id_: str) -> None:
        """A message was read after all, or is gone."""
