"""What Slack tells → what somebody did. Pure: no names are asked here, no network is used.

Everything that is not for the bot ends here as None: talk in a channel outside its threads that does not name it, other
bots, notices of Slack itself. It is never logged. Payloads are as Slack documents them; anything in them may be missing.
Used by `hearing.py`. Read next: `typed.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.core.events import Commanded, Deleted, Edited, Event, Joined, Left, Place, Pointed, Posted, Who, post_key
from bot.platforms.slack.directory import PLATFORM
from bot.platforms.slack.typed import command_in, mentioned, typed
from bot.platforms.slack.workspaces import Workspace

Payload = Mapping[str, Any]

_OF_PEOPLE = ("", "thread_broadcast", "file_share", "me_message")
"""The subtypes of messages that people write; all others are notices."""
SLACKBOT = "USLACKBOT"
BOT = "reflectie"
"""What people see when they name the bot."""
MOST_NAMED = 5
"""So many people are named by their names in a text; others by their ids."""
MOST_SIGNS = 40_000
"""Slack cuts messages off here."""


@dataclass(frozen=True, kw_only=True)
class Deed:
    """Something that somebody did, before we know their name. `named`: the people whose names its text needs; `thread`:
    where an answer to a command goes."""

    user: str
    event: Callable[[Who, Mapping[str, str]], Event]
    named: tuple[str, ...] = ()
    thread: str = ""
    is_command: bool = False


def place_of(workspace: Workspace, channel: str) -> Place:
    return Place(platform=PLATFORM, workspace=workspace.id, room=channel, direct=channel.startswith("D"))


def privately(workspace: Workspace, channel: str) -> Place:
    """The direct line between the bot and somebody. `channel`: its id, as far as it is known."""
    return replace(place_of(workspace, channel), direct=True)


def moment(written: object) -> datetime:
    """The moment in a timestamp of Slack («1732123456.000100»)."""
    try:
        return datetime.fromtimestamp(float(str(written)), UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)


def message(event: Payload, workspace: Workspace) -> Deed | None:
    """A `message` or `app_mention`: written, edited or deleted."""
    subtype = str(event.get("subtype") or "")
    if subtype == "message_changed":
        return _changed(event, workspace)
    if subtype == "message_deleted":
        return _deleted(event, workspace, event.get("previous_message") or {}, str(event.get("deleted_ts") or ""))
    if subtype not in _OF_PEOPLE or not _by_person(event, workspace):
        return None
    channel, ts = str(event.get("channel") or ""), str(event.get("ts") or "")
    if not channel or not ts:
        return None
    text = str(event.get("text") or "")[:MOST_SIGNS]
    place = place_of(workspace, channel)
    thread = _thread(event, ts)
    calls_bot = workspace.bot_user in mentioned(text)
    ours = _in_our_thread(event, thread, workspace)
    words = command_in(text, workspace.bot_user, talk=bool(thread) or place.direct, direct=place.direct)
    if not (place.direct or ours or calls_bot or words is not None):
        return None
    user, key = str(event["user"]), post_key(channel, ts)
    if words is not None:
        said = words

        def commanded(who: Who, names: Mapping[str, str]) -> Event:
            return Commanded(key=key, who=who, place=place, at=moment(ts), words=said)

        return Deed(user=user, event=commanded, thread=thread or ("" if place.direct else ts), is_command=True)

    def posted(who: Who, names: Mapping[str, str]) -> Event:
        return Posted(
            key=key,
            who=who,
            place=place,
            at=moment(ts),
            message=ts,
            text=typed(text, {**names, workspace.bot_user: BOT}),
            thread=thread or None,
            mentions_bot=calls_bot,
        )

    return Deed(user=user, event=posted, named=_others(text, workspace), thread=thread)


def _changed(event: Payload, workspace: Workspace) -> Deed | None:
    now: Payload = event.get("message") or {}
    before: Payload = event.get("previous_message") or {}
    channel, ts = str(event.get("channel") or ""), str(now.get("ts") or "")
    if now.get("subtype") == "tombstone":  # deleted, and there are replies under it
        return _deleted(event, workspace, before or now, ts)
    text = str(now.get("text") or "")[:MOST_SIGNS]
    edited_at = str((now.get("edited") or {}).get("ts") or "")
    if not channel or not ts or not _by_person(now, workspace):
        return None
    if not edited_at or (before and before.get("text") == text):
        return None  # a preview of a link, or a reply under it: nobody edited
    place = place_of(workspace, channel)
    thread = _thread(now, ts)
    if not (place.direct or _in_our_thread(now, thread, workspace)):
        return None

    def edited(who: Who, names: Mapping[str, str]) -> Event:
        return Edited(
            key=f"{post_key(channel, ts)}/{edited_at}",
            who=who,
            place=place,
            at=moment(edited_at),
            message=ts,
            text=typed(text, {**names, workspace.bot_user: BOT}),
            revision=edited_at,
            thread=thread or None,
        )

    return Deed(user=str(now["user"]), event=edited, named=_others(text, workspace), thread=thread)


def _deleted(event: Payload, workspace: Workspace, before: Payload, ts: str) -> Deed | None:
    channel = str(event.get("channel") or "")
    if not channel or not ts or (before and not _by_person(before, workspace)):
        return None
    place = place_of(workspace, channel)
    if before and not (place.direct or _in_our_thread(before, _thread(before, ts), workspace)):
        return None
    at = event.get("event_ts") or event.get("ts") or ts

    def deleted(who: Who, names: Mapping[str, str]) -> Event:
        return Deleted(key=f"{post_key(channel, ts)}/deleted", who=who, place=place, at=moment(at), message=ts)

    return Deed(user=str(before.get("user") or ""), event=deleted)


def _by_person(said: Payload, workspace: Workspace) -> bool:
    user = said.get("user")
    return bool(user) and user not in (workspace.bot_user, SLACKBOT) and not said.get("bot_id")


def _thread(said: Payload, ts: str) -> str:
    """The message it replies under; a message is not a reply to itself."""
    thread = str(said.get("thread_ts") or "")
    return "" if thread == ts else thread


def _in_our_thread(said: Payload, thread: str, workspace: Workspace) -> bool:
    """Whether it replies to the bot. Slack names the author of the first message; where it does not, the core knows."""
    return bool(thread) and said.get("parent_user_id", workspace.bot_user) == workspace.bot_user


def _others(text: str, workspace: Workspace) -> tuple[str, ...]:
    return tuple(user for user in mentioned(text) if user != workspace.bot_user)[:MOST_NAMED]


def pointed_at(
    message: Payload, names: Mapping[str, str], *, key: str, who: Who, place: Place, at: datetime
) -> Pointed:
    """A message that somebody pointed at in its menu. Whose it is, is what Slack says of it."""
    of_person = message.get("user") != SLACKBOT and not message.get("bot_id")
    return Pointed(
        key=key,
        who=who,
        place=place,
        at=at,
        message=str(message.get("ts") or ""),
        text=typed(str(message.get("text") or "")[:MOST_SIGNS], names),
        author=str(message.get("user") or "") if of_person else "",
    )


def came_or_went(event: Payload, workspace: Workspace) -> Deed | None:
    """Somebody came into a channel of the bot, or left it. About the bot itself it is for `rooms.py`."""
    user, channel = str(event.get("user") or ""), str(event.get("channel") or "")
    if not user or not channel or user == workspace.bot_user:
        return None
    kind = Joined if event.get("type") == "member_joined_channel" else Left
    at = str(event.get("event_ts") or event.get("ts") or "")
    word = "joined" if kind is Joined else "left"

    def made(who: Who, names: Mapping[str, str]) -> Event:
        key = f"{word}/{channel}/{user}/{at}"
        return kind(key=key, who=who, place=place_of(workspace, channel), at=moment(at))

    return Deed(user=user, event=made)
