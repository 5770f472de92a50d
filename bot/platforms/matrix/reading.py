"""What stands in a room's event → what somebody said. Pure; nothing is asked here.

Events are made by programs of strangers on servers of strangers: anything in them may be missing, too long, or of another
kind than the specification says. What cannot be read is None. Used by `hearing.py` and `revisions.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Event = Mapping[str, Any]

MESSAGE, ENCRYPTED, REDACTION, REACTION = "m.room.message", "m.room.encrypted", "m.room.redaction", "m.reaction"
_SPOKEN = ("m.text", "m.emote")
"""What people type. A notice is what bots say, and is never answered."""
MOST_SIGNS = 40_000
LONGEST_ID = 255


@dataclass(frozen=True, kw_only=True)
class Said:
    """A message of somebody. `edits`: the message that it is a newer text of, which `text` then is. `thread`: the first
    message of its thread; `replies_to`: the message that it answers."""

    id: str
    sender: str
    at: datetime
    text: str
    thread: str | None = None
    replies_to: str | None = None
    edits: str | None = None
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Reacted:
    """Somebody put a sign under a message."""

    id: str
    sender: str
    at: datetime
    message: str
    sign: str


def mapping(value: object) -> Mapping[str, Any]:
    """A mapping, or an empty one in place of anything else."""
    return value if isinstance(value, Mapping) else {}


def word(value: object) -> str:
    """An id or a short text, or nothing in place of anything else."""
    return value if isinstance(value, str) and len(value) <= LONGEST_ID else ""


def moment(event: Event) -> datetime:
    """When the sender's server says that it was made."""
    at = event.get("origin_server_ts")
    try:
        return datetime.fromtimestamp(at / 1000, UTC) if isinstance(at, int | float) else datetime.fromtimestamp(0, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)


def is_edit(event: Event) -> bool:
    return word(_relation(event).get("rel_type")) == "m.replace"


def thread_of(event: Event) -> str | None:
    """The first message of the thread that an event stands in."""
    relation = _relation(event)
    return (word(relation.get("event_id")) or None) if relation.get("rel_type") == "m.thread" else None


def replies_to(event: Event) -> str | None:
    """The message that an event answers, where that is not only how an old program shows a thread."""
    relation = _relation(event)
    if relation.get("rel_type") == "m.thread" and relation.get("is_falling_back", False):
        return None
    return word(mapping(relation.get("m.in_reply_to")).get("event_id")) or None


def about(event: Event) -> str | None:
    """The message under which an event stands."""
    return thread_of(event) or replies_to(event)


def said(event: Event) -> Said | None:
    """A message as somebody typed it."""
    id_, sender = word(event.get("event_id")), word(event.get("sender"))
    if event.get("type") != MESSAGE or "state_key" in event or not id_ or not sender:
        return None
    content = mapping(event.get("content"))
    relation = _relation(event)
    edits = None
    if relation.get("rel_type") == "m.replace":
        edits = word(relation.get("event_id"))
        content = mapping(content.get("m.new_content"))
        if not edits:
            return None
    text = content.get("body")
    if content.get("msgtype") not in _SPOKEN or not isinstance(text, str):
        return None
    answers = replies_to(event)
    if answers:
        text = _without_fallback(text)
    return Said(
        id=id_,
        sender=sender,
        at=moment(event),
        text=text[:MOST_SIGNS],
        thread=thread_of(event),
        replies_to=answers,
        edits=edits,
        mentions=_mentions(content),
    )


def reacted(event: Event) -> Reacted | None:
    id_, sender = word(event.get("event_id")), word(event.get("sender"))
    relation = _relation(event)
    message, sign = word(relation.get("event_id")), word(relation.get("key"))
    if event.get("type") != REACTION or relation.get("rel_type") != "m.annotation":
        return None
    if not (id_ and sender and message and sign):
        return None
    return Reacted(id=id_, sender=sender, at=moment(event), message=message, sign=sign)


def redacted_by(event: Event) -> str:
    """The id of what a redaction takes away. From room version 11 on it stands in the content, before that beside it."""
    return word(mapping(event.get("content")).get("redacts")) or word(event.get("redacts"))


def events_in(part: object) -> Sequence[Event]:
    """The events in a part of a sync."""
    found = mapping(part).get("events")
    return [event for event in found if isinstance(event, dict)] if isinstance(found, list) else []


def came_in_at(events: Sequence[Event], me: str) -> int | None:
    """Where in these events the bot itself came into the room, the last time."""
    found = None
    for index, event in enumerate(events):
        if event.get("type") != "m.room.member" or event.get("state_key") != me:
            continue
        now = mapping(event.get("content")).get("membership")
        before = mapping(mapping(event.get("unsigned")).get("prev_content")).get("membership")
        if now == "join" and before != "join":
            found = index
    return found


def invited_at(events: Sequence[Event], me: str) -> int:
    """Where in these events the bot was invited, the last time; at their end when it was not."""
    found = len(events)
    for index, event in enumerate(events):
        is_mine = event.get("type") == "m.room.member" and event.get("state_key") == me
        if is_mine and mapping(event.get("content")).get("membership") == "invite":
            found = index
    return found


def token(value: object) -> str:
    """A position, or nothing in place of anything else. It may be long."""
    return value if isinstance(value, str) else ""


def _relation(event: Event) -> Mapping[str, Any]:
    return mapping(mapping(event.get("content")).get("m.relates_to"))


def _mentions(content: Mapping[str, Any]) -> tuple[str, ...]:
    users = mapping(content.get("m.mentions")).get("user_ids")
    return tuple(word(user) for user in users[:50]) if isinstance(users, list) else ()


def _without_fallback(text: str) -> str:
    """Without the quote of what it answers, which older programs put above it."""
    lines = text.split("\n")
    if not lines[0].startswith("> <"):
        return text
    while lines and lines[0].startswith(">"):
        lines.pop(0)
    return "\n".join(lines).lstrip("\n")
