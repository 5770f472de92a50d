"""Socket Mode: Slack's payloads over a connection that we open, so no public address is needed.

The connection renews itself; Slack delivers again what it has no acknowledgement of. Used by `chat.py`. Read next:
`hearing.py`.
"""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.hearing import Hearing
from bot.platforms.slack.workspaces import TokenRefused

CONNECT_S = 5.0
"""How long the start waits for the connection."""
STOP_S = 3.0

log = structlog.get_logger(__name__)


class Wire:
    """One connection. Any number of processes may have one; Slack gives each payload to one of them."""

    def __init__(self, *, hearing: Hearing, app_token: str, client: AsyncWebClient) -> None:
        self._hearing = hearing
        quiet = logging.getLogger("bot.platforms.slack.wire")
        quiet.setLevel(logging.CRITICAL)  # slack_sdk's own words for errors hold parts of payloads
        self._client = SocketModeClient(app_token=app_token, web_client=client, logger=quiet)
        self._client.socket_mode_request_listeners.append(self._heard)  # type: ignore[arg-type]
        self._connecting: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Connect. When Slack cannot be reached now, slack_sdk goes on trying, also when a connection breaks later.

        Raises:
            TokenRefused: Slack does not accept the app token.
        """
        await self._check_token()
        self._connecting = asyncio.create_task(self._client.connect(), name="slack socket")  # type: ignore[no-untyped-call]
        connected, _ = await asyncio.wait({self._connecting}, timeout=CONNECT_S)
        if not connected:
            log.warning("Slack gives no connection yet; it is tried again", action="slack.socket")

    async def stop(self) -> None:
        """Disconnect."""
        try:
            async with asyncio.timeout(STOP_S):
                await self._client.close()  # type: ignore[no-untyped-call]
        except (TimeoutError, aiohttp.ClientError, OSError) as trouble:
            log.warning("the connection was not closed in time", action="slack.socket", error=type(trouble).__name__)
        if self._connecting is not None:
            self._connecting.cancel()
            await asyncio.wait({self._connecting})

    async def _check_token(self) -> None:
        """Ask for an address to connect to, which is then the one that is used."""
        try:
            said = await self._client.web_client.apps_connections_open(app_token=self._client.app_token)
        except SlackApiError as error:
            code = str(error.response.get("error", ""))
            if code in ("invalid_auth", "not_authed", "not_allowed_token_type", "token_revoked", "missing_scope"):
                raise TokenRefused(
                    f"Slack does not accept REFLECTIE_SLACK_APP_TOKEN ({code}). Make one under «Basic Information», "
                    "«App-Level Tokens», with the right connections:write; it begins with xapp-."
                ) from None
            log.warning("Slack gave no address to connect to", action="slack.socket", code=code)
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            log.warning("Slack cannot be reached", action="slack.socket", error=type(trouble).__name__)
        else:
            self._client.wss_uri = said["url"]

    async def _heard(self, client: SocketModeClient, request: SocketModeRequest) -> None:
        answer = await self._hearing.hear(dict(request.payload), _headers(request))
        if answer.status != 200:
            return  # not acknowledged: Slack delivers it again
        payload: Any = None
        if answer.body:
            kind = (answer.headers.get("content-type") or [""])[0]
            payload = json.loads(answer.body) if kind.startswith("application/json") else {"text": answer.body}
        await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id, payload=payload))


def _headers(request: SocketModeRequest) -> dict[str, str]:
    """The same that HTTP has for an event that comes again."""
    made = {}
    if request.retry_attempt:
        made["X-Slack-Retry-Num"] = str(request.retry_attempt)
    if request.retry_reason:
        made["X-Slack-Retry-Reason"] = str(request.retry_reason)
    return made
