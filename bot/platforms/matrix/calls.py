"""Every call to the homeserver: one try, and errors in the words of `bot/core/ports/errors.py`.

The connection is that of matrix-nio, whose own retries are passed by: it would wait for minutes where a lane should rest,
and does not read `Retry-After`. Used by everything in this folder that speaks to the homeserver.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
import structlog
from nio import AsyncClient

from bot.core.ports.errors import ChatBusy, ChatError, ChatRefused

CLIENT = "/_matrix/client/v3"
TIMEOUT_S = 15.0
SIGNED_OUT_PAUSE_S = 60.0
"""How long a lane rests when the homeserver does not know our token: nothing is lost meanwhile."""
BUSY_PAUSE_S = 5.0
LONGEST_SLEEP_S = 2.0
LONGEST_PAUSE_S = 3600.0
CAREFUL_S = 60.0
"""So long after the homeserver asked to wait, messages go out one by one."""

log = structlog.get_logger(__name__)


class Unsure(ChatError):
    """The homeserver did not say what became of it. It may have been done. `status`: of HTTP, 0 when nothing came back;
    `said`: what came back."""

    def __init__(self, text: str, status: int = 0, said: Mapping[str, Any] | None = None) -> None:
        super().__init__(text)
        self.status = status
        self.said = said or {}


class Refused(ChatRefused):
    """The homeserver will not do it. `code` is its word for why (`M_FORBIDDEN`), `status` that of HTTP; `said`: all of it."""

    def __init__(self, code: str, status: int, said: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"Matrix: {code}")
        self.code = code
        self.status = status
        self.said = said or {}


class SignedOut(ChatBusy):
    """The homeserver does not know our token (any more)."""

    def __init__(self) -> None:
        super().__init__("The homeserver does not know our token.", retry_after_s=SIGNED_OUT_PAUSE_S)


def path(*parts: str, **query: str | int) -> str:
    """An address below the client API, with ids quoted."""
    made = f"{CLIENT}/" + "/".join(quote(part, safe="") for part in parts)
    return f"{made}?{urlencode(query)}" if query else made


class Calls:
    """Calls the homeserver. One for the process."""

    def __init__(self, client: AsyncClient) -> None:
        self.client = client
        self._resting_until = 0.0
        self._careful_until = 0.0
        self._one_by_one = asyncio.Lock()

    async def get(self, where: str, *, timeout_s: float = TIMEOUT_S) -> dict[str, Any]:
        """Read something. Raises as `call`."""
        return await self.call("GET", where, timeout_s=timeout_s)

    async def send(self, where: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """PUT something that people see, at the pace that the homeserver allows. Raises as `call`."""
        if time.monotonic() < self._careful_until:
            async with self._one_by_one:
                await self._wait_for_turn()
                return await self.call("PUT", where, content)
        return await self.call("PUT", where, content)

    async def call(
        self, method: str, where: str, content: Mapping[str, Any] | None = None, *, timeout_s: float = TIMEOUT_S
    ) -> dict[str, Any]:
        """Make one call and return what the homeserver said.

        Raises:
            ChatBusy: wait, and then do it again; it was not done.
            SignedOut: the token is not known.
            Refused: it will never be done.
            Unsure: it may have been done.
        """
        headers = {"Content-Type": "application/json"}
        if self.client.access_token:
            headers["Authorization"] = f"Bearer {self.client.access_token}"
        data = None if content is None else json.dumps(content)
        try:
            answer = await self.client.send(method, where, data, headers, timeout=timeout_s)
            body = await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            raise Unsure(f"The homeserver could not be reached ({type(trouble).__name__}).") from None
        said = _json(body)
        if answer.status < 300:
            return said
        raise self._in_our_words(answer.status, said, answer.headers)

    async def _wait_for_turn(self) -> None:
        wait = self._resting_until - time.monotonic()
        if wait > LONGEST_SLEEP_S:
            raise ChatBusy("The homeserver asks to wait.", retry_after_s=wait)
        if wait > 0:
            await asyncio.sleep(wait)

    def _in_our_words(self, status: int, said: Mapping[str, Any], headers: Mapping[str, str]) -> ChatError:
        code = str(said.get("errcode") or "")
        if status == 429 or code == "M_LIMIT_EXCEEDED":
            seconds = _seconds(headers, said)
            self._resting_until = time.monotonic() + seconds
            self._careful_until = self._resting_until + CAREFUL_S
            return ChatBusy("The homeserver asks to wait.", retry_after_s=seconds)
        if code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"):
            return SignedOut()
        if status >= 500 or not code:
            return Unsure(f"The homeserver failed ({status} {code}).", status, said)
        return Refused(code, status, said)


def _json(body: bytes) -> dict[str, Any]:
    try:
        said = json.loads(body)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _seconds(headers: Mapping[str, str], said: Mapping[str, Any]) -> float:
    """How long to wait: `Retry-After` is the rule, `retry_after_ms` the older way; between 0.1 s and an hour."""
    written = headers.get("Retry-After")
    try:
        seconds = float(written) if written is not None else float(said["retry_after_ms"]) / 1000
    except (KeyError, TypeError, ValueError):
        seconds = BUSY_PAUSE_S
    return min(max(seconds, 0.1), LONGEST_PAUSE_S)
