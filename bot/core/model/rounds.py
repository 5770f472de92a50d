"""Questions, as the library has them and as they were asked, and what will be due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.model.answers import Share
from bot.core.model.people import Role


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
    """Questions asked in one casus at one occurrence: an ISO week (`2026-W47`), and for a stage of a session that and the
    id of the round. Unique: casus, occurrence."""

    id: str
    casus_id: str
    occurrence: str
    asked: tuple[Asked, ...]
    opened_at: datetime
    closes_at: datetime
    closed_at: datetime | None = None
    session_id: str | None = None
    """The session of which this is a stage, its steps the questions; None: a question of the week."""


class MomentKind(StrEnum):
    """What can be due. The subject is a casus (question, stand, come back), an item, an interview (forget), a
    leertraject (digests), a session (where it says so), what a line under the
    kind says, or a round (all others)."""

    QUESTION = "question"
    INVITE = "invite"
    REMIND = "remind"
    CLOSE = "close"
    DRAFT = "draft"
    POST = "post"
    EXPIRE = "expire"
    ITEM = "item"
    COME_BACK = "come_back"
    FORGET = "forget"
    DIGEST_SHOW = "digest_show"
    DIGEST_DELIVER = "digest_deliver"
    DIGEST_ASK = "digest_ask"
    """A week before a digest authors are asked whether they may be quoted in it."""
    CONSENT = "consent"
    """Somebody who could not be asked «Mag dit zo?» is asked once more (subject: the consent)."""
    BEYOND = "beyond"
    """Something that a summary told of, or that others than the team may read, was changed or taken away (subject: the
    item)."""
    STAGE = "stage"
    """A stage of a session is over (subject: its round)."""
    STAGE_SHOWN = "stage_shown"
    """The message of a live stage may change again (subject: its round)."""
    SESSION_ALONE = "session_alone"
    """A session waits for its facilitator (subject: the session)."""
    STAND = "stand"
    """A casus lies still for so many weeks (subject: the casus)."""
    SESSION_AFTER = "session_after"
    """Days after a session, one light question (subject: the session)."""


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Something that will be due. Unique: kind, subject, occurrence. `casus_id` is the leertraject when it is about one."""

    kind: MomentKind
    subject: str
    occurrence: str
    due_at: datetime
    casus_id: str
    """Empty when it is about no casus."""
