"""Persons, the accounts by which platforms know them, and what they are in a casus."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from bot.core.model.answers import Share


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
