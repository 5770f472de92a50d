"""A synthesis: statements with their sources, and what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.core.model.items import ItemLine


@dataclass(frozen=True, kw_only=True)
class Theme:
    """A theme of the codebook. `words` are lower-case Dutch and English stems and phrases that point to it; `examples`
    are sentences about it, from which it is learned to be recognised in other words."""

    id: str
    name: dict[str, str]
    words: dict[str, tuple[str, ...]]
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Quote:
    """Whole sentences of one answer, to the letter, and the label under which they may be shown (may be empty)."""

    answer_id: str
    text: str
    label: str


NAMED_TOO = "ook"
"""The block of themes that are only named: there is no more place, or one person brought it up."""


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing that a synthesis says, with the answers it rests on. Without sources it is not shown."""

    block: str
    text: str
    theme: str | None = None
    sources: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    edited: bool = False
    """Whether a facilitator wrote these words; they rest on the same answers."""
    because: tuple[str, ...] = ()
    """Why this theme: the words of the codebook that were found, as they stand there, those of most people first. Only
    of answers that facilitators may read."""
    example: str = ""
    """The example of the codebook that those answers are most like; empty: none."""

    @property
    def point(self) -> str | None:
        """Its theme, when it is a point that people can recognise: it says more than the name of the theme."""
        return None if self.block == NAMED_TOO else self.theme


class StandKind(StrEnum):
    """How a collaboration goes. There is no good or bad one."""

    MOVING = "moving"
    NO_PROGRESS = "no_progress"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class Stand:
    """Where a casus stands, in the words of its facilitators."""

    kind: StandKind
    what: str = ""
    """What lies still; with `waiting` what they wait for."""
    next_by: date | None = None
    """The day of the next message."""
    waits_for: str = ""
    """Whom or what they wait for, beside what lies still."""
    instead: str = ""
    """What they can do meanwhile."""
    since: date | None = None
    """Since when it lies still, when that is a week or more."""
    late: bool = False
    """Whether the day of the next message went by."""
    item_id: str = ""
    """The item that it is (`flows/items/stand.py`); empty: a summary of before it was one."""


@dataclass(frozen=True, kw_only=True)
class CentralLine:
    """What a synthesis says of the central question; an empty text: it is still being looked for."""

    text: str = ""
    version: int = 0
    is_new: bool = False
    """Whether this version was written since the synthesis before."""


@dataclass(frozen=True, kw_only=True)
class SessionLine:
    """What a summary says of a session: its format, its day, and what came out, in the words of a facilitator."""

    session_id: str
    title: str
    day: date
    outcome: str


@dataclass(frozen=True, kw_only=True)
class Recognition:
    """Whether one member recognises one point of a posted synthesis. One voice a person and point; it can be changed."""

    casus_id: str
    week: str
    point: str
    """The theme of the point."""
    member_id: str
    yes: bool
    at: datetime


@dataclass(frozen=True, kw_only=True)
class RecognisedLine:
    """What a synthesis says of a point of the one before: how many people recognise it. `municipality` and `initiative`
    are 0 when the sides are not told apart."""

    point: str
    people: int
    municipality: int = 0
    initiative: int = 0
    others: bool = False
    """Whether enough people said that they do not recognise it to say so."""


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What a synthesis says beside its statements: of items, stand and central question.

    For a draft it is looked up each time. A posted one keeps it all, so that its words do not change when the casus
    goes on. `told_more` and `new_more` are how many there was no place for.
    """

    phase: str = ""
    told: tuple[ItemLine, ...] = ()
    told_more: int = 0
    stand: Stand | None = None
    new: tuple[ItemLine, ...] = ()
    new_more: int = 0
    central: CentralLine | None = None
    recognised: tuple[RecognisedLine, ...] = ()
    sessions: tuple[SessionLine, ...] = ()
    """The sessions that came to an outcome since the last summary."""

    def items(self) -> tuple[str, ...]:
        """The ids of the items whose words are in it."""
        of_stand = (self.stand.item_id,) if self.stand and self.stand.item_id else ()
        return (*(each.item_id for each in (*self.told, *self.new)), *of_stand)


class SynthesisState(StrEnum):
    DRAFT = "draft"
    HELD = "held"
    POSTED = "posted"


@dataclass(frozen=True, kw_only=True)
class Synthesis:
    """The synthesis of one round. Unique: casus, week, version. Only the newest version counts."""

    id: str
    casus_id: str
    round_id: str
    week: str
    version: int
    state: SynthesisState
    language: str
    statements: tuple[Statement, ...]
    counted: tuple[str, ...]
    """The answers that the head counts: of everyone who answered with more than `ik`."""
    made_at: datetime
    posted_at: datetime | None = None
    corrected_on: date | None = None
    prompts_digest: str
    code_version: str
    read_by: tuple[str, ...] = ()
    """Member ids of the facilitators who said they read it."""
    agreed_by: tuple[str, ...] = ()
    beside: Beside = Beside()
