"""Every call to Slack: with its token, at its pace, one try, and errors in the words of `bot/core/ports/errors.py`.

slack_sdk's own retries are off: a message whose answer was cut off may have arrived, so it is looked up before it is sent
again (`sending.py`), never just sent again. Read next: `pace.py`.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.ports.errors import ChatBusy, ChatError, ChatRefused
from bot.platforms.slack.pace import Pace
from bot.platforms.slack.workspaces import Workspace

TIMEOUT_S = 15
AT_ONCE = 100
"""Connections to Slack."""
TOKEN_PAUSE_S = 300.0
"""How long a lane rests when the token or a right is missing: the operator can mend that, and nothing is lost."""
BUSY_PAUSE_S = 5.0

_TOKEN = {
    "invalid_auth",
    "not_authed",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "missing_scope",
    "not_allowed_token_type",
    "org_login_required",
    "ekm_access_denied",
    "team_access_not_granted",
    "access_denied",
}
_FOR_A_WHILE = {
    "fatal_error",
    "internal_error",
    "service_unavailable",
    "request_timeout",
    "rollup_error",
    "team_added_to_org",
    "message_limit_exceeded",
}

log = structlog.get_logger(__name__)
# slack_sdk writes each request, words and all, for its debug log, also when nobody reads that; unless its logger itself has a
# level above it. No words may come into a log, and it takes a fifth of a call.
_quiet = logging.getLogger("slack_sdk.quiet")
_quiet.setLevel(logging.WARNING)


class Unsure(ChatError):
    """Slack did not say what became of it. It may have arrived."""


class Refused(ChatRefused):
    """Slack will not do it. `code` is its word for why."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Slack: {code}")
        self.code = code


class Calls:
    """Calls Slack. One for the process; its connections are shared by all workspaces."""

    def __init__(self, *, api_url: str, pace: Pace) -> None:
        self._api_url = api_url
        self._pace = pace
        self._session: aiohttp.ClientSession | None = None
        self._clients: dict[str, AsyncWebClient] = {}

    def client(self, token: str) -> AsyncWebClient:
        """slack_sdk's client for a token. Needs a running event loop the first time."""
        if token not in self._clients:
            self._clients[token] = AsyncWebClient(
                token=token,
                base_url=self._api_url,
                timeout=TIMEOUT_S,
                session=self.session(),
                retry_handlers=[],
                logger=_quiet,
            )
        return self._clients[token]

    def session(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=TIMEOUT_S), connector=aiohttp.TCPConnector(limit=AT_ONCE)
            )
        return self._session

    async def call(
        self,
        workspace: Workspace,
        method: str,
        make: Callable[[AsyncWebClient], Awaitable[Any]],
        *,
        channel: str = "",
        at_pace: bool = True,
    ) -> dict[str, Any]:
        """Make one call and return what Slack said.

        Args:
            workspace: Whose token.
            method: Slack's name of it, for the pace.
            make: Calls it on the client.
            channel: The channel in which a message is posted.
            at_pace: False for what a person waits for: then only Slack itself can ask to wait.

        Raises:
            ChatBusy: wait, and then do it again; it was not done.
            Refused: it will never be done.
            Unsure: it may have been done.
        """
        if at_pace:
            await self._pace.turn(workspace.id, method, channel)
        try:
            answer = await make(self.client(workspace.token))
        except SlackApiError as error:
            raise self._in_our_words(error, workspace, method) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Unsure(f"Slack could not be reached ({type(error).__name__}).") from None
        said: dict[str, Any] = answer.data
        return said

    def _in_our_words(self, error: SlackApiError, workspace: Workspace, method: str) -> ChatError:
        response: Any = error.response
        status = int(getattr(response, "status_code", 0) or 0)
        data = getattr(response, "data", None)
        code = str(data.get("error") or "") if isinstance(data, dict) else ""
        if status == 429 or code in ("ratelimited", "rate_limited"):
            seconds = _seconds(getattr(response, "headers", {}))
            self._pace.rest(workspace.id, method, seconds)
            return ChatBusy("Slack asks to wait.", retry_after_s=seconds)
        if status >= 500 or code in _FOR_A_WHILE or not code:
            return Unsure(f"Slack failed ({status} {code}).")
        if code in _TOKEN:
            log.error("Slack refuses our token or a right", action="slack.token", workspace=workspace.id, code=code)
            return ChatBusy(f"Slack refuses our token or a right ({code}).", retry_after_s=TOKEN_PAUSE_S)
        return Refused(code)

    async def close(self) -> None:
        """Close the connections."""
        self._clients.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None


def _seconds(headers: Any) -> float:
    """What `Retry-After` says; between one second and an hour."""
    for name, value in dict(headers or {}).items():
        if str(name).lower() == "retry-after":
            written = value[0] if isinstance(value, list | tuple) else value
            try:
                return min(max(float(written), 1.0), 3600.0)
            except ValueError:
                break
    return BUSY_PAUSE_S
