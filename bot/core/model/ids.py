"""How things get their ids."""

from __future__ import annotations

import secrets
from datetime import datetime
from itertools import count

_made = count()


def new_id(now: datetime) -> str:
    """Make an id that sorts by time, and within one process by the order of making: 12 hex digits of milliseconds, 6 of
    a counter, 10 random ones."""
    return f"{int(now.timestamp() * 1000):012x}{next(_made) & 0xFFFFFF:06x}{secrets.token_hex(5)}"
