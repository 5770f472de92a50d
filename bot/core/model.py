"""The nouns of reflectie, as frozen values.

Everybody uses these; nobody inherits from them. All times are aware UTC. Ids are text, made by `new_id`.
The Dutch word of each noun is in `docs/glossary.md`. Read next: `events.py` and `messages.py`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from itertools import count

_made = count()


def new_id(now: datetime) -> str:
    """Make an id that sorts by time, and within one process by the order of making: 12 hex digits of milliseconds, 6 of
    a counter, 10 random ones."""
    return f"{int(now.timestamp() * 1000):012x}{next(_made) & 0xFFFFFF:06x}{secrets.token_hex(5)}"


class Role(StrEnum):
    """What somebody is in a casus."""

    CIVIL_SERVANT = "ambtenaar"
    INITIATOR = "initiatiefnemer"
    COUNCIL_MEMBER = "raadslid"
    PROFESSIONAL = "professional"
    KNOWLEDGE_INSTITUTE = "kennisinstituut"


class Side(StrEnum):
    """Where somebody stands in the collaboration."""

    MUNICIPALITY = "gemeente"
    INITIATIVE = "initiatief"
    THIRD = "derde"


SIDE_OF_ROLE = {
    Role.CIVIL_SERVANT: Side.MUNICIPALITY,
    Role.INITIATOR: Side.INITIATIVE,
    Role.COUNCIL_MEMBER: Side.THIRD,
    Role.PROFESSIONAL: Side.THIRD,
    Role.KNOWLEDGE_INSTITUTE: Side.THIRD,
}


class Share(StrEnum):
    """Who may see an answer («wie mag dit zien?»), from least to most."""

    ONLY_ME = "ik"
    THEME = "thema"
    ROLE = "rol"
    NAME = "naam"


class Via(StrEnum):
    """The way in of an answer."""

    CHAT = "chat"
    FORM = "form"
    DIRECT = "dm"
    ON_BEHALF = "namens"
    LINK = "link"
    LIVE = "live"


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


@dataclass(frozen=True, kw_only=True)
class Identity:
    """A person as one platform knows them. Unique: platform, workspace, user."""

    platform: str
    workspace: str
    user: str
    person_id: str
    locale: str | None = None


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody, over all platforms. `language` is their own choice; None means: see the platform, then the casus."""

    id: str
    name: str
    language: str | None = None


class Facilitating(StrEnum):
    NO = "no"
    ASKED = "asked"
    YES = "yes"


class Presence(StrEnum):
    """Whether a member takes part. `STOPPED` was their own word, `LEFT` is what the room told us; who is `INVITED` was
    named as second facilitator and has not said yes: their role and side are not known yet and count for nothing."""

    INVITED = "invited"
    ACTIVE = "active"
    STOPPED = "stopped"
    LEFT = "left"


@dataclass(frozen=True, kw_only=True)
class Member:
    """A person in a casus. Unique: casus, person."""

    id: str
    casus_id: str
    person_id: str
    role: Role
    side: Side
    facilitating: Facilitating = Facilitating.NO
    presence: Presence = Presence.ACTIVE
    moment: time | None = None
    """An own moment of the day for private messages; None: with the room."""
    away_until: date | None = None
    """No private messages before this day, by own choice."""
    share: Share | None = None
    """The last choice of «wie mag dit zien?»; None: not chosen yet."""
    followed_up: bool = False
    """Whether a follow-up was asked after the last answer, or «nu niet» was said: then the next answer gets none."""
    platform: str
    workspace: str
    user: str
    """The identity last used in this casus: where private messages go."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """An entry of the question library. `text` is per language; `roles` empty means everyone."""

    id: str
    group: str
    text: dict[str, str]
    follow_up: dict[str, str]
    roles: tuple[Role, ...] = ()
    seed: str = ""
    slots: tuple[str, ...] = ()
    """What must be filled in before `text` can be asked: each name stands in it as `{name}`, in every language."""
    digest: str
    """A hash of what this question says, kept with every round in which it was asked."""


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """A follow-up that fits any question, and when (`follow_ups.choose`). `text` is per language; empty: ask nothing.

    It fits an answer that has any of `words` and none of `unless` (small letters, in any language; in its last sentence
    only, with `in_last_sentence`), and that is shorter or longer than so many words and at the `level`, where given.
    """

    id: str
    text: dict[str, str]
    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    in_last_sentence: bool = False
    shorter_than: int | None = None
    longer_than: int | None = None
    level: Share | None = None
    call_me: bool = False
    """Under it stands «Bel me liever» instead of a form to write in."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question as it stood when it was asked. `key` is its place in the round («a», «b», …)."""

    key: str
    question_id: str
    text: str
    digest: str
    roles: tuple[Role, ...] = ()
    """Whom it is for; empty: everyone who has no variant of their own."""


@dataclass(frozen=True, kw_only=True)
class Round:
    """Questions asked in one casus at one occurrence (an ISO week, `2026-W47`). Unique: casus, occurrence."""

    id: str
    casus_id: str
    occurrence: str
    asked: tuple[Asked, ...]
    opened_at: datetime
    closes_at: datetime
    closed_at: datetime | None = None


class AnswerState(StrEnum):
    PRESENT = "present"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What one member said to one question. Withdrawn and expired answers have no text; in a frozen casus a withdrawn
    one keeps it, hidden from everybody but its author, until the casus is thawed."""

    id: str
    casus_id: str
    round_id: str
    member_id: str
    question: str
    """The text of the question it answers: an answer names its own question."""
    question_key: str
    text: str
    share: Share
    via: Via
    answered_at: datetime
    changed: int = 0
    """Goes up with each change of text or level; whoever computed on an older one must do it again."""
    state: AnswerState = AnswerState.PRESENT


class PartState(StrEnum):
    USED = "used"
    REPLACED = "replaced"
    """The answer was rewritten in a form: the chat message no longer feeds it."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Part:
    """A chat message that is (part of) an answer. Unique: platform, workspace, room, message.

    A part without answer is a tombstone: the message was deleted before it was seen. It outlives its text, so that a
    late delivery cannot bring the text back.
    """

    platform: str
    workspace: str
    room: str
    message: str
    answer_id: str | None
    text: str
    revision: str = ""
    """The platform's mark of the newest version seen; compared as text. Empty: never edited."""
    said_at: datetime
    state: PartState = PartState.USED


@dataclass(frozen=True, kw_only=True)
class Quote:
    """Whole sentences of one answer, to the letter, and the label under which they may be shown (may be empty)."""

    answer_id: str
    text: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing that a synthesis says, with the answers it rests on. Without sources it is not shown."""

    block: str
    text: str
    theme: str | None = None
    sources: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()


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


class StandKind(StrEnum):
    """How a collaboration goes. There is no good or bad one."""

    MOVING = "moving"
    NO_PROGRESS = "no_progress"
    WAITING = "waiting"


@dataclass(frozen=True, kw_only=True)
class Stand:
    """Where a casus stands in one week, in the words of its facilitators."""

    kind: StandKind
    what: str = ""
    """What they wait for, or what lies still."""
    next_by: date | None = None
    """The day of the next message."""


@dataclass(frozen=True, kw_only=True)
class ItemLine:
    """What a synthesis says of one item."""

    item_id: str
    kind: ItemKind
    text: str
    status: ItemStatus
    hear_by: date | None = None


@dataclass(frozen=True, kw_only=True)
class CentralLine:
    """What a synthesis says of the central question; an empty text: it is still being looked for."""

    text: str = ""
    version: int = 0
    is_new: bool = False
    """Whether this version was written since the synthesis before."""


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What a synthesis says beside its statements: of items, stand and central question.

    A draft keeps only its `stand`, all else is looked up each time. A posted one keeps it all, so that its words do
    not change when the casus goes on. `told_more` and `new_more` are how many there was no place for.
    """

    phase: str = ""
    told: tuple[ItemLine, ...] = ()
    told_more: int = 0
    stand: Stand | None = None
    new: tuple[ItemLine, ...] = ()
    new_more: int = 0
    central: CentralLine | None = None


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


class MomentKind(StrEnum):
    """What can be due. The subject is a casus id (question) or a round id (all others)."""

    QUESTION = "question"
    INVITE = "invite"
    REMIND = "remind"
    CLOSE = "close"
    DRAFT = "draft"
    POST = "post"
    EXPIRE = "expire"


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Something that will be due. Unique: kind, subject, occurrence."""

    kind: MomentKind
    subject: str
    occurrence: str
    due_at: datetime
    casus_id: str


@dataclass(frozen=True, kw_only=True)
class Theme:
    """A theme of the codebook. `words` are lower-case Dutch and English stems and phrases that point to it."""

    id: str
    name: dict[str, str]
    words: dict[str, tuple[str, ...]]
