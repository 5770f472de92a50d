"""What a casus keeps and comes back to: requests and promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ItemKind(StrEnum):
    """What kind of thing the casus keeps."""

    REQUEST = "verzoek"
    PROMISE = "belofte"


class ItemStatus(StrEnum):
    """What became of an item. `OPEN`: nobody has answered yet."""

    OPEN = "open"
    DONE = "done"
    RUNNING = "running"
    NOT_YET = "not_yet"


@dataclass(frozen=True, kw_only=True)
class Item:
    """What the casus keeps and comes back to: a request that people made, or a promise that was made to them."""

    id: str
    casus_id: str
    kind: ItemKind
    text: str
    week: str
    """The ISO week of the round in which it came up."""
    made_by: str
    """The member who wrote it down."""
    made_at: datetime
    status: ItemStatus = ItemStatus.OPEN
    hear_by: date | None = None
    """Before which day people hear more; None: nobody said."""
    status_at: datetime | None = None
    """When a facilitator last said what became of it."""
    told: ItemStatus | None = None
    """What the newest summary said of it; None: no summary told of it yet. Told as done, it is over."""
    hidden: bool = False
    """Taken away while the casus was frozen: seen by nobody, destroyed when it is thawed."""


@dataclass(frozen=True, kw_only=True)
class ItemLine:
    """What a synthesis says of one item."""

    item_id: str
    kind: ItemKind
    text: str
    status: ItemStatus
    hear_by: date | None = None
