"""What people said, who may see it, and the chat messages that it came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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


@dataclass(frozen=True, kw_only=True)
class Vector:
    """What an answer means, in figures: made from its text, kept beside it, and gone with it.

    Two answers can be compared by it only when the same encoder made both. `figures` is for that encoder alone.
    """

    answer_id: str
    changed: int
    """The `Answer.changed` of the text it was made from."""
    made_by: str
    figures: bytes


class PartState(StrEnum):
    USED = "used"
    REPLACED = "replaced"
    """The answer was rewritten in a form: the chat message no longer feeds it."""
    EXPIRED = "expired"
    """The time of its answer is over; deleting the message still takes away what was quoted."""
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
