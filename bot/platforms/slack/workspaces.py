"""Where the bot is installed. `OneWorkspace` is for one municipality with one token; many are in `installing.py`.

The id of a workspace, as the core keeps it, is the team id, or the enterprise id when the bot was installed for a whole
Enterprise Grid at once. Used by `hearing.py` (whose payload is it) and `calls.py` (whose token).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.ports.errors import BotError


class TokenRefused(BotError):
    """Slack does not accept a token. The operator corrects the setting."""


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """One installation of the bot. `team` is empty when it is of a whole `enterprise`."""

    id: str
    team: str
    enterprise: str = ""
    token: str = field(repr=False)
    bot_id: str
    bot_user: str

    @property
    def of_enterprise(self) -> bool:
        return not self.team


class Workspaces(Protocol):
    """Finds installations. All raise when it cannot be told now; None means that the bot is not installed there."""

    async def of_payload(self, *, team: str, enterprise: str, of_enterprise: bool) -> Workspace | None: ...

    async def by_id(self, workspace: str) -> Workspace | None: ...

    async def of_guest(self) -> Workspace | None:
        """The workspace of which somebody of another organisation presses a button, when it can only be one. What they
        press is signed by Slack like all else, but it may say only where they themselves come from."""

    async def gone(self, workspace: Workspace, at: datetime) -> None:
        """The bot was taken out of a workspace at that moment, or its token was revoked. What was installed after it
        stays."""


class OneWorkspace:
    """The one workspace of a token. It is asked once who it is; what it says does not change."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._known: Workspace | None = None
        self._asking = asyncio.Lock()

    async def this(self) -> Workspace:
        """The workspace.

        Raises:
            TokenRefused: Slack does not accept the token.
            Exception: Slack could not be asked now.
        """
        if (known := self._known) is not None:
            return known
        async with self._asking:
            if self._known is None:
                self._known = await self._ask()
            return self._known

    async def of_payload(self, *, team: str, enterprise: str, of_enterprise: bool) -> Workspace | None:
        known = await self.this()
        return known if not team or team == known.team or (known.of_enterprise and enterprise == known.id) else None

    async def by_id(self, workspace: str) -> Workspace | None:
        known = await self.this()
        return known if workspace == known.id else None

    async def of_guest(self) -> Workspace | None:
        return await self.this()

    async def gone(self, workspace: Workspace, at: datetime) -> None:
        """Ask again at the next call: the token may have been put back meanwhile."""
        self._known = None

    async def _ask(self) -> Workspace:
        try:
            said = await self._client.auth_test()
        except SlackApiError as error:
            code = str(error.response.get("error", ""))
            if code in ("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"):
                raise TokenRefused(
                    f"Slack does not accept REFLECTIE_SLACK_BOT_TOKEN ({code}). "
                    "Copy it again from «OAuth & Permissions» of your app; it begins with xoxb-."
                ) from None
            raise
        of_enterprise = bool(said.get("is_enterprise_install"))
        team, enterprise = str(said.get("team_id") or ""), str(said.get("enterprise_id") or "")
        return Workspace(
            id=enterprise if of_enterprise else team,
            team="" if of_enterprise else team,
            enterprise=enterprise,
            token=self._client.token or "",
            bot_id=str(said.get("bot_id") or ""),
            bot_user=str(said.get("user_id") or ""),
        )
