"""`Inbox`: which events were seen, so that a second delivery does nothing. One unique row each, for ever."""

from __future__ import annotations

from typing import Protocol


class Inbox(Protocol):
    def first_time(self, platform: str, workspace: str, key: str) -> bool:
        """Remember an event's key; False when it was seen before. One INSERT … ON CONFLICT DO NOTHING."""
