"""`PageLinks`: personal, signed links to pages outside the chat; and what such a page shows.

A link says of what it is, whose, and until when. It opens nothing by itself: the core looks again, each time, at what
this person may read now. Made and opened in `bot/pages/links.py`. Read next: `flows/digests/page.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from bot.core.ports.library import Markdown


class PageKind(StrEnum):
    """What a page is of."""

    DIGEST = "digest"
    TIMELINE = "timeline"


@dataclass(frozen=True, kw_only=True)
class Ticket:
    """What a link is good for: a digest as it stood in one edition, or the timeline of a casus, for one person."""

    kind: PageKind
    subject: str
    """The id of the digest or of the casus."""
    person_id: str
    edition: int = 1
    """Of a digest: the edition that was current when the link was made."""


@dataclass(frozen=True, kw_only=True)
class Link:
    """An address that opens until a moment of business time."""

    address: str
    until: datetime


class PageLinks(Protocol):
    def make(self, ticket: Ticket, now: datetime) -> Link:
        """Sign a link that opens from `now` for as many days as this installation gives."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """Something in a timeline: in which lane, on which day (or from that day until another), and what, in a line."""

    lane: str
    day: date
    until: date | None = None
    text: Markdown


@dataclass(frozen=True, kw_only=True)
class Page:
    """What is shown to whoever opened a link. A paragraph of `text` that is all bold is a heading."""

    kind: PageKind
    language: str
    title: str
    text: Markdown
    first: date
    last: date
    """The days between which the timeline is drawn."""
    lanes: tuple[str, ...]
    """The lanes of the timeline, in the order in which they stand under each other."""
    steps: tuple[Step, ...]
    """In the order in which they are told: of a casus oldest first, of several one casus after the other."""


class Closed(StrEnum):
    """Why a link that is ours opens nothing now."""

    CHANGED = "changed"
    """Something in it was taken away since: there is a newer edition."""
    NOT_YOURS = "not_yours"
    """Whoever it was made for may not read it any more."""
    GONE = "gone"
