"""Channels: the bot comes and goes, they are renamed, archived, converted and shared. Used by `hearing.py`.

Slack tells of every public channel of a workspace, also where the bot is not. So what counts is asked: is the bot in it,
and can more people read it than its members?
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.core.events import Event, RoomChanged
from bot.platforms.slack.calls import Refused
from bot.platforms.slack.directory import Channel, Directory
from bot.platforms.slack.reading import moment, place_of
from bot.platforms.slack.workspaces import Workspace

_UNKNOWN = Channel(name="", public=True, inside=True)
"""Without the right to ask, take it that everybody can read it: the careful side."""

Hand = Callable[[Event], Awaitable[object]]

_LEFT = ("member_left_channel", "channel_left", "group_left")
_SHUT = ("channel_archive", "group_archive", "channel_deleted", "group_deleted")
_OPEN = ("channel_unarchive", "group_unarchive")
_CHANGED = ("channel_rename", "group_rename", "channel_shared", "channel_unshared")
_MOVED = "channel_id_changed"
"""A channel that is converted or shared may go on under another id."""
_CONVERTED = ("channel_convert_to_private", "channel_convert_to_public", "channel_name", "group_name")
"""Subtypes of `message`: notices in the channel itself."""


def is_about_room(event: Mapping[str, Any], workspace: Workspace) -> bool:
    """Whether an event tells of a channel, or of the bot's own coming and going."""
    kind = event.get("type")
    if kind in ("member_joined_channel", "member_left_channel"):
        return event.get("user") == workspace.bot_user
    if kind == "message":
        return event.get("subtype") in _CONVERTED
    return kind in (*_LEFT, *_SHUT, *_OPEN, *_CHANGED, _MOVED)


class Rooms:
    """Tells the core what happens to channels."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    async def heard(self, event: Mapping[str, Any], workspace: Workspace, hand: Hand) -> None:
        """Something happened to a channel.

        Raises:
            ChatError: Slack did not say what channel it is; the event must come again.
        """
        if event.get("type") == _MOVED:
            await self._moved(event, workspace, hand)
            return
        named = event.get("channel")
        channel = str(named.get("id") if isinstance(named, Mapping) else named or "")
        if not channel or channel.startswith("D"):
            return
        kind = str(event.get("type"))
        if kind in _LEFT:
            await self._tell(event, workspace, channel, "bot_removed", None, hand)
        elif kind in _SHUT:
            await self._tell(event, workspace, channel, "archived", None, hand)
        else:
            known = await self._look(workspace, channel)
            if kind == "member_joined_channel":
                await self._tell(event, workspace, channel, "bot_added", known or _UNKNOWN, hand)
            elif known and known.inside:
                change = "unarchived" if kind in _OPEN else "renamed"
                await self._tell(event, workspace, channel, change, known, hand)

    async def _moved(self, event: Mapping[str, Any], workspace: Workspace, hand: Hand) -> None:
        old, new = (str(event.get(name) or "") for name in ("old_channel_id", "new_channel_id"))
        if old and new:
            known = await self._look(workspace, new) or _UNKNOWN
            await self._tell(event, workspace, old, "moved", known, hand, moved_to=new)

    async def _look(self, workspace: Workspace, channel: str) -> Channel | None:
        try:
            return await self._directory.channel(workspace, channel)
        except Refused:
            return None

    async def _tell(
        self,
        event: Mapping[str, Any],
        workspace: Workspace,
        channel: str,
        change: str,
        known: Channel | None,
        hand: Hand,
        *,
        moved_to: str = "",
    ) -> None:
        at = str(event.get("event_ts") or event.get("ts") or "")
        user = str(event.get("inviter") or event.get("actor_id") or event.get("user") or workspace.bot_user)
        await hand(
            RoomChanged(
                key=f"room/{channel}/{change}/{at}",
                who=await self._directory.who(workspace, user),
                place=place_of(workspace, channel),
                at=moment(at),
                change=change,
                name=known.name if known else "",
                public=known.public if known else False,
                moved_to=moved_to,
            )
        )
