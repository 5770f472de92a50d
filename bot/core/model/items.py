"""What a casus keeps and comes back to, and the kinds there are of it.

One noun for all of it: agreements, knots, turning points, what works, requests, promises and more. What a kind asks and
what can become of it is data (`prompts/items/`, read by `bot/library/items.py`). Read next: `flows/items/door.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.core.model.answers import Share

Text = dict[str, str]
"""A text per language."""


class ByWhom(StrEnum):
    """Who writes items of a kind down."""

    EVERYONE = "everyone"
    FACILITATORS = "facilitators"
    BOT = "bot"
    """Only the bot itself makes them, out of something else that people did."""


class Day(StrEnum):
    """Whether an item of a kind has a day."""

    NO = "no"
    MAY = "may"
    MUST = "must"


class Confirm(StrEnum):
    """Whose yes an item needs besides that of the author of its words."""

    AUTHOR = "author"
    SIDES = "sides"
    """Both sides, each for itself."""


class Told(StrEnum):
    """When a summary tells of an item."""

    WEEKLY = "weekly"
    """In every summary until it was told that it is over."""
    NEWS = "news"
    """When it is new, when something changed, and when it is late."""
    OVER = "over"
    """Once, when it is over."""
    NEVER = "never"


@dataclass(frozen=True, kw_only=True)
class KindOption:
    """One of the things to choose from in a part."""

    id: str
    label: Text


@dataclass(frozen=True, kw_only=True)
class KindPart:
    """A named part of an item besides its text. With `options` one of them is chosen instead of written."""

    id: str
    label: Text
    hint: Text = field(default_factory=dict)
    required: bool = False
    options: tuple[KindOption, ...] = ()


@dataclass(frozen=True, kw_only=True)
class KindStatus:
    """Something that can have become of an item. The first status of a kind is that of a new one."""

    id: str
    name: Text
    """As it stands after a colon: «De sleutel van het hek: nog niet»."""
    option: Text = field(default_factory=dict)
    """As people choose it; empty: nobody chooses it, it comes about."""
    over: bool = False
    """Whether nothing more is expected."""
    needs_day: bool = False
    """Whether somebody who chooses it says when there is more to hear."""
    needs_reason: bool = False
    """Whether somebody who chooses it says why, in plain words."""


@dataclass(frozen=True, kw_only=True)
class ItemKind:
    """A kind of thing that the casus keeps: what it asks, and what can become of it."""

    id: str
    name: Text
    help: Text
    """One line for whoever chooses a kind."""
    label: Text
    """The question that the text answers."""
    hint: Text = field(default_factory=dict)
    place: int
    """Its place among the kinds, counted from 1."""
    daily: bool = False
    """Whether it is in daily view; the others are behind «meer»."""
    by: ByWhom = ByWhom.EVERYONE
    yes_or_no: bool = False
    """Whether its text is a question that can be answered with yes or no."""
    parts: tuple[KindPart, ...] = ()
    who: Text = field(default_factory=dict)
    """The question who does it; empty: not asked."""
    day: Day = Day.NO
    day_label: Text = field(default_factory=dict)
    confirm: Confirm = Confirm.AUTHOR
    told: Told = Told.NEVER
    asked_after: Text = field(default_factory=dict)
    """What its owner is asked on its day; empty: nothing is asked."""
    matches: str = ""
    """The kind that it is laid beside: a need with an offer."""
    shared: bool = False
    """Whether the author chooses who may see it. Otherwise the team does, without a name."""
    once: bool = False
    """Whether its text is a name, that is shown once with all that people wrote of it."""
    themed: bool = False
    """Whether its author may choose a theme of the codebook for it, by which it is found again elsewhere."""
    statuses: tuple[KindStatus, ...]

    @property
    def first(self) -> KindStatus:
        return self.statuses[0]

    @property
    def agreed(self) -> KindStatus:
        """The status once everybody who must say yes did: the second one where both sides confirm."""
        return self.statuses[1] if self.confirm is Confirm.SIDES else self.statuses[0]

    def status(self, id: str) -> KindStatus | None:
        return next((each for each in self.statuses if each.id == id), None)

    def is_over(self, status: str | None) -> bool:
        found = self.status(status) if status else None
        return found is not None and found.over


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing that the casus keeps. `kind` and `status` are ids of a kind in the library and of its statuses."""

    id: str
    casus_id: str
    kind: str
    text: str
    parts: dict[str, str] = field(default_factory=dict)
    """Its named parts, those that were given."""
    week: str
    """The ISO week in which it came up."""
    made_by: str
    """The member who wrote it down."""
    made_at: datetime
    author: str
    """The member whose words they are."""
    confirmed: bool = True
    """Whether the author said that it may be kept so. Until then nobody sees it but they and who wrote it down."""
    who: str = ""
    """Who does it: a side, or `SELF` or `TOGETHER`; empty: nobody said."""
    owner: str | None = None
    """The member who by their own word does it or looks after it."""
    status: str
    hear_by: date | None = None
    """Its day: before it people hear more, or it is done, or it is decided; None: nobody said."""
    status_at: datetime | None = None
    """When somebody last said what became of it."""
    reason: str = ""
    """Why it came to this, in plain words."""
    told: str | None = None
    """What the newest summary said of it; None: no summary told of it yet. Told as over, it is."""
    hidden: bool = False
    """Taken away while the casus was frozen: seen by nobody, destroyed when it is thawed."""
    share: Share = Share.ROLE
    """Who may see it: with `ik` only its author, with `naam` the team reads whose words they are."""
    beyond: bool = False
    """Whether its author said yes, to exactly these words, that others than the team may read it."""
    phase: str = ""
    """The phase of the casus when it was kept."""
    theme: str = ""
    """The id of the theme that its author chose for it; empty: none."""
    sources: tuple[str, ...] = ()
    """The ids of the answers and items that it came from."""
    session_id: str | None = None
    """The session in which it was made."""
    late_told_at: datetime | None = None
    """When the team was told that its day went by; None: it did not, or they were not told yet."""


SELF = "me"
TOGETHER = "together"


class YesTo(StrEnum):
    """What a member said yes to."""

    WORDS = "words"
    """That it is kept in these words, which are their own."""
    AGREED = "agreed"
    """That it holds, for their side."""


@dataclass(frozen=True, kw_only=True)
class ItemYes:
    """A yes of one member to one item as it stands. Unique: item, member, what."""

    item_id: str
    member_id: str
    to: YesTo
    at: datetime


@dataclass(frozen=True, kw_only=True)
class ItemStep:
    """A step in the life of an item: what became of it, by whom (None: the bot), and why."""

    item_id: str
    casus_id: str
    at: datetime
    by: str | None
    status: str
    reason: str = ""
    hear_by: date | None = None


@dataclass(frozen=True, kw_only=True)
class ItemLine:
    """What a synthesis says of one item."""

    item_id: str
    kind: str
    text: str
    status: str
    hear_by: date | None = None
    late: bool = False
    """Whether its day went by and nobody said anything."""
    reason: str = ""
