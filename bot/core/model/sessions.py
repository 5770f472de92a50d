"""Sessions: runs of a format («werkvorm», `formats.py`) in a casus. `bot/core/flows/sessions/` runs them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from bot.core.model.formats import Format, Step, Way


class SessionState(StrEnum):
    RUNNING = "running"
    CLOSING = "closing"
    """All steps are over; the facilitator writes down what came out."""
    ENDED = "ended"


class Decision(StrEnum):
    """What was decided about a knot."""

    YES = "wel"
    NO = "niet"
    NOT_YET = "nog-niet"


@dataclass(frozen=True, kw_only=True)
class Session:
    """A run of a format in a casus. It keeps the format as it was when it started.

    What people say in it are answers to rounds of its own, one for each stage (`stage_round`): so they can be changed,
    withdrawn, exported and destroyed like all others.
    """

    id: str
    casus_id: str
    format: Format
    way: Way
    led_by: str
    """The member who leads it now."""
    started_at: datetime
    stage: int = 0
    """Which stage is open, counted from 0."""
    hours: int | None = None
    """How long a stage is open in the chat, by the facilitator's word; None: as the format says."""
    state: SessionState = SessionState.RUNNING
    bringer: str | None = None
    """The member who brings the case, in formats that have one."""
    revealed: tuple[int, ...] = ()
    """The stages of which was shown what people said."""
    silent: int = 0
    """How many stages in a row closed while nobody had said anything."""
    shown_at: datetime | None = None
    """When the message of the open stage was last changed."""
    decision: Decision | None = None
    outcome: str = ""
    """What came out of it, in the words of a facilitator."""
    first_step: str = ""
    """The first step, and who lets know."""
    first_by: date | None = None
    ended_at: datetime | None = None
    told: bool = False
    """Whether a posted summary of the week told of it."""
    subject: str = ""
    """What it is about, in the words of a facilitator."""
    groups: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """Who is together in a step that has small groups: the members of each group, by step."""

    @cached_property
    def held(self) -> Format:
        """The format with the subject of this session in its texts: what people read."""
        return self.format.about(self.subject)

    @cached_property
    def stages(self) -> tuple[tuple[Step, ...], ...]:
        return self.held.stages(self.way)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that are open."""
        return self.stages[self.stage]


@dataclass(frozen=True, kw_only=True)
class Vote:
    """What one member chose in a step: an option, or an answer («herken ik»)."""

    session_id: str
    step: str
    member_id: str
    choice: str


def stage_round(session_id: str, stage: int) -> str:
    """The id of the round in which a stage of a session is answered."""
    return f"{session_id}.{stage}"


def stage_of(round_id: str) -> int:
    """The stage that a round of a session is."""
    return int(round_id.rpartition(".")[2])
