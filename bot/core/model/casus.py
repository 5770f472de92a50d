"""A casus, its rhythm, its rooms, and what stays of it when words go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum


class CasusState(StrEnum):
    LIVE = "live"
    PAUSED = "paused"
    CLOSED = "closed"


REGIONS = ("noord", "midden", "zuid")
"""The regions of the Dutch school holidays. A casus may have none ("")."""


class Review(StrEnum):
    """What must happen before a synthesis is posted."""

    VETO = "veto"
    BOTH = "both"
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Rhythm:
    """The week of a casus, in local wall time of its zone. Weekdays are ISO: Monday is 1.

    The question is asked in week W; the reminder, the closing, the draft and the post follow in week W + 1.
    """

    question_day: int = 4
    question_time: time = time(10, 0)
    remind_day: int = 1
    remind_time: time = time(10, 0)
    close_day: int = 1
    close_time: time = time(21, 0)
    draft_day: int = 2
    draft_time: time = time(9, 0)
    post_day: int = 3
    post_time: time = time(16, 0)
    quiet_every_weeks: int = 6


@dataclass(frozen=True, kw_only=True)
class Freeze:
    """Nothing of a casus may be destroyed (a Woo request, a dispute): by which member, since when, why."""

    by: str
    at: datetime
    why: str


@dataclass(frozen=True, kw_only=True)
class Casus:
    """One collaboration, followed for months."""

    id: str
    name: str
    language: str = "nl"
    zone: str = "Europe/Amsterdam"
    state: CasusState = CasusState.LIVE
    phase: str = "verbinden"
    review: Review = Review.VETO
    rhythm: Rhythm = field(default_factory=Rhythm)
    live_since: datetime
    central: str = ""
    """The central question («jullie vraag») as it is now; empty while it is being looked for."""
    sides: str = ""
    """Who work together here, in their own words («gemeente Vaartdam en Buurtkeuken Noord»)."""
    region: str = ""
    """The region (one of `REGIONS`) whose school holidays are quiet; empty: none."""
    frozen: Freeze | None = None
    """While frozen, withdrawing hides a text instead of destroying it, and nothing expires."""


@dataclass(frozen=True, kw_only=True)
class CentralQuestion:
    """A version of the question of a casus, and which member proposed it."""

    casus_id: str
    version: int
    text: str
    proposed_by: str
    named: bool = True
    """Whether the team reads who proposed it: in a session people choose that."""
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Destruction:
    """A line in the destruction log: what was destroyed, never what it said. `why`: expired, withdrawn or thawed."""

    casus_id: str
    at: datetime
    week: str
    count: int
    why: str


@dataclass(frozen=True, kw_only=True)
class Room:
    """A channel on a platform in which the bot is or was. `outside` is the platform's own id."""

    id: str
    platform: str
    workspace: str
    outside: str
    name: str
    casus_id: str | None = None
    present: bool = True
    """False when the bot was removed or the room was archived: nothing is sent there."""
    public: bool = False
    """True when more people can read it than the members: then answers come by form only."""
    language: str = "nl"
