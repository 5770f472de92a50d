"""A leertraject with its coordinators and casussen, what teams ask of them, and the digest that they get."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Cadence(StrEnum):
    """How often a leertraject gets a digest."""

    MONTHLY = "monthly"
    FORTNIGHTLY = "fortnightly"


@dataclass(frozen=True, kw_only=True)
class Trajectory:
    """A leertraject: a group of casussen with coordinators."""

    id: str
    name: str
    language: str = "nl"
    zone: str = "Europe/Amsterdam"
    region: str = ""
    cadence: Cadence = Cadence.MONTHLY
    platform: str
    workspace: str
    room_id: str | None = None
    """The coordinators' own room, if they have one; else each of them gets the digest in private."""
    begun_by: str
    """The person who began it."""
    begun_at: datetime
    ended_at: datetime | None = None


class Accepting(StrEnum):
    """Whether somebody who was asked to coordinate does so."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, kw_only=True)
class Coordinator:
    """A person who gets the digests of a leertraject, and answers them. Unique: trajectory, person."""

    trajectory_id: str
    person_id: str
    platform: str
    workspace: str
    user: str
    """The account to which private messages go."""
    accepted: Accepting


@dataclass(frozen=True, kw_only=True)
class Participation:
    """A casus in a leertraject, or on its way there. Unique: casus. Without yes of both sides nothing leaves the team."""

    trajectory_id: str
    casus_id: str
    agreed_by: tuple[str, ...] = ()
    """The member ids of the facilitators who said yes."""
    since: datetime | None = None
    """Since when it takes part; None: it does not, or not yet."""
    held: tuple[str, ...] = ()
    """ISO weeks of which nothing leaves the team: there was a conflict."""
    wants_mediator: bool = False
    """Whether a digest is to say that a team asks for somebody to lead a talk; until one that the team looked at said it."""


class AppealStatus(StrEnum):
    """What a coordinator answered to what a team asked. `OPEN`: nothing yet."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    NOT_YET = "not_yet"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class Appeal:
    """What a team asks of the coordinators: one thing, with who can do it and before which day."""

    id: str
    trajectory_id: str
    casus_id: str
    text: str
    owner: str
    """Who can do it: a function, never a name."""
    by: date
    made_by: str
    """The member who wrote it down."""
    made_at: datetime
    first_in: str | None = None
    """The digest in which it first stood."""
    status: AppealStatus = AppealStatus.OPEN
    answer: str = ""
    hear_by: date | None = None
    """Before which day the team hears more."""
    answered_by: str | None = None
    """The person who answered."""
    answered_at: datetime | None = None
    told_in: str | None = None
    """The digest that said what became of it."""
    for_council: bool = False
    """Whether the coordinators bring it to the council («Voor de raad»)."""
    item_id: str | None = None
    """The knot that it came from, when a digest brought one that nobody had decided on; its words are those of the knot."""


class SourceKind(StrEnum):
    """What a line of a digest can rest on."""

    ANSWER = "answer"
    SYNTHESIS = "synthesis"
    ITEM = "item"
    APPEAL = "appeal"
    CASUS = "casus"


@dataclass(frozen=True, kw_only=True)
class Source:
    """One thing that a line rests on, and the casus that it is of."""

    kind: SourceKind
    id: str
    casus_id: str


class LineKind(StrEnum):
    """What a line of a digest says."""

    THEME = "theme"
    SHARED = "shared"
    DIFFERENCE = "difference"
    APPEAL = "appeal"
    COUNCIL = "council"
    HARVEST = "harvest"
    KNOT = "knot"
    QUOTE = "quote"
    WORKS = "works"
    QUESTION = "question"
    MOVING = "moving"
    WAITING = "waiting"
    NO_PROGRESS = "no_progress"
    PAUSED = "paused"
    SILENT = "silent"
    MEDIATOR = "mediator"
    SIGNAL = "signal"


@dataclass(frozen=True, kw_only=True)
class DigestLine:
    """One thing that a digest says. `text` are the words that differ from line to line; its kind says the rest.

    Of what a casus kept, the first line is what it says, and a second one who decides (a knot) or when it does not work.
    """

    kind: LineKind
    text: str = ""
    sources: tuple[Source, ...]
    out: tuple[str, ...] = ()
    """The casussen that took what is theirs out of it."""
    by_team: bool = False
    """Whether the team wrote these words itself."""

    @property
    def casus_ids(self) -> tuple[str, ...]:
        """The casussen that it is about, and that did not take themselves out."""
        every = dict.fromkeys(each.casus_id for each in self.sources)
        return tuple(casus_id for casus_id in every if casus_id not in self.out)


class DigestState(StrEnum):
    SHOWN = "shown"
    """The teams look at what it says of them."""
    DELIVERED = "delivered"


@dataclass(frozen=True, kw_only=True)
class Digest:
    """What the coordinators of a leertraject get. Unique: trajectory, occurrence (the day for which it was planned)."""

    id: str
    trajectory_id: str
    occurrence: str
    state: DigestState = DigestState.SHOWN
    language: str
    since: datetime
    """From when on it tells what happened."""
    shown_at: datetime
    delivers_at: datetime
    delivered_at: datetime | None = None
    answer_by: date
    """Before which day the teams hear from the coordinators."""
    edition: int = 1
    """Goes up when a text in it was withdrawn: links to an earlier edition do not open any more."""
    lines: tuple[DigestLine, ...]
    prompts_digest: str
    code_version: str

    @property
    def adjusted(self) -> frozenset[str]:
        """The casussen whose team took something out or wrote it in its own words."""
        out = {casus_id for line in self.lines for casus_id in line.out}
        return frozenset(out.union(*(line.casus_ids for line in self.lines if line.by_team)))
