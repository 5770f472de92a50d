"""Names and languages of people, and what kind of channel a channel is: asked of Slack once, and kept for a while.

Events of Slack hold ids only. What is not known in time is left empty: a name may come later, an answer may not wait for
it. Used by `hearing.py` and `rooms.py`.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bot.core.events import Who
from bot.core.ports.errors import ChatError
from bot.platforms.slack.calls import Calls, Refused
from bot.platforms.slack.workspaces import Workspace

PLATFORM = "slack"
KEPT_S = 6 * 3600.0
REMEMBERED = 20_000
PATIENCE_S = 1.5
"""How long an event waits for a name; Slack waits three seconds for us."""
MOST_MEMBERS = 5_000


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Somebody, as Slack says. `is_bot` is also true of who is no person: an app, Slackbot. `home` is the workspace of
    their account, or the Enterprise Grid that it is of."""

    name: str = ""
    locale: str | None = None
    is_bot: bool = False
    gone: bool = False
    home: str = ""


@dataclass(frozen=True, kw_only=True)
class Channel:
    """A channel. `public`: more people can read it than its members. `inside`: the bot is in it."""

    name: str
    public: bool
    inside: bool


class Directory:
    """Who and where."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._known: OrderedDict[tuple[str, str], tuple[float, Profile]] = OrderedDict()
        self._asking: dict[tuple[str, str], asyncio.Task[Profile]] = {}

    async def who(self, workspace: Workspace, user: str, *, name: str = "") -> Who:
        """The person, with their name and language as far as they are known in time. `name`: what the payload says."""
        profile = await self.profile(workspace, user)
        return Who(
            platform=PLATFORM,
            workspace=workspace.id,
            user=user,
            name=profile.name or name,
            locale=profile.locale,
            home="" if profile.home in (workspace.id, workspace.team) else profile.home,
        )

    async def profile(self, workspace: Workspace, user: str) -> Profile:
        """What Slack says about somebody; empty when it does not say so in time."""
        key = (workspace.id, user)
        if (known := self._known.get(key)) and known[0] > time.monotonic():
            return known[1]
        task = self._asking.get(key)
        if task is None:
            task = self._asking[key] = asyncio.create_task(self._ask(workspace, user))
            task.add_done_callback(lambda _: self._asking.pop(key, None))
        try:
            async with asyncio.timeout(PATIENCE_S):
                return await asyncio.shield(task)
        except TimeoutError:
            return Profile()

    async def names(self, workspace: Workspace, users: Iterable[str]) -> dict[str, str]:
        """The names of people who are mentioned."""
        ids = list(users)
        profiles = await asyncio.gather(*(self.profile(workspace, user) for user in ids))
        return {user: profile.name for user, profile in zip(ids, profiles, strict=True) if profile.name}

    async def channel(self, workspace: Workspace, channel: str) -> Channel:
        """What kind of channel it is now.

        Raises:
            ChatError: Slack did not say.
        """
        said = await self._calls.call(
            workspace, "conversations.info", lambda client: client.conversations_info(channel=channel), at_pace=False
        )
        about = said.get("channel") or {}
        private = bool(about.get("is_private") or about.get("is_group") or about.get("is_mpim") or about.get("is_im"))
        inside = bool(about.get("is_member", True)) and not about.get("is_archived")
        return Channel(name=str(about.get("name") or ""), public=not private, inside=inside)

    async def members(self, workspace: Workspace, channel: str) -> tuple[str, ...]:
        """The user ids in a channel, the bot among them."""
        found: list[str] = []
        cursor = ""
        while len(found) < MOST_MEMBERS:
            said = await self._calls.call(
                workspace,
                "conversations.members",
                lambda client, at=cursor: client.conversations_members(  # type: ignore[misc]
                    channel=channel, limit=200, **({"cursor": at} if at else {})
                ),
            )
            found += said.get("members") or []
            cursor = str((said.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                break
        return tuple(found)

    async def channels_of(self, workspace: Workspace, user: str = "") -> tuple[str, ...]:
        """The channels that the bot is in; with `user`, those that they share."""
        teams = await self._teams(workspace) if workspace.of_enterprise else ("",)
        found: dict[str, None] = {}
        for team in teams:
            which = {"user": user, "team_id": team}
            said = await self._calls.call(
                workspace,
                "users.conversations",
                lambda client, how=which: client.users_conversations(  # type: ignore[misc]
                    types="public_channel,private_channel",
                    exclude_archived=True,
                    limit=200,
                    **{name: value for name, value in how.items() if value},
                ),
            )
            found |= dict.fromkeys(str(each["id"]) for each in said.get("channels") or [])
        return tuple(found)

    async def _teams(self, workspace: Workspace) -> tuple[str, ...]:
        """The workspaces of an Enterprise Grid in which the bot may be: Slack lists channels for one of them at a time."""
        said = await self._calls.call(
            workspace, "auth.teams.list", lambda client: client.auth_teams_list(limit=1000), at_pace=False
        )
        return tuple(str(each["id"]) for each in said.get("teams") or [])

    def forget(self, workspace: str) -> None:
        """The bot was taken out of this workspace."""
        for key in [key for key in self._known if key[0] == workspace]:
            del self._known[key]

    def forget_person(self, workspace: Workspace, user: str) -> None:
        """Something about somebody changed: it is asked anew when it is needed."""
        self._known.pop((workspace.id, user), None)

    async def _ask(self, workspace: Workspace, user: str) -> Profile:
        try:
            said = await self._calls.call(
                workspace, "users.info", lambda client: client.users_info(user=user, include_locale=True), at_pace=False
            )
        except Refused:
            profile = Profile()
        except ChatError:
            return Profile()
        else:
            profile = profile_of(said.get("user") or {})
        self._known[workspace.id, user] = (time.monotonic() + KEPT_S, profile)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return profile


def profile_of(user: dict[str, Any]) -> Profile:
    """What `users.info` says. The name that people see: what they chose themselves, else their full name."""
    shown = user.get("profile") or {}
    name = shown.get("display_name") or shown.get("real_name") or user.get("real_name") or user.get("name") or ""
    return Profile(
        name=" ".join(str(name).split()),
        locale=str(user["locale"]) if user.get("locale") else None,
        is_bot=bool(user.get("is_bot")) or user.get("id") == "USLACKBOT",
        gone=bool(user.get("deleted")),
        home=str((user.get("enterprise_user") or {}).get("enterprise_id") or user.get("team_id") or ""),
    )
