"""`Sender`: sends requests to the bot as Slack does over HTTP, signed with the secret of the app.

`Line` is what it has in common with Socket Mode (`socket_mode.py`): the two ways in.

Signature: `v0=` + HMAC-SHA256 of `v0:<timestamp>:<body>`. Whatever can be wrong with a request can be chosen: another
secret, an old timestamp, a body that is no JSON. Payloads come from `payloads.py`. Retries are the work of `courier.py`.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode

import httpx

from tests.support.slack.payloads import Payload
from tests.support.slack.workspace import SIGNING_SECRET

PATH = "/slack/events"
JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"
SLACK_WAITS_S = 3.0
"""After this Slack gives up on an answer: an event comes again, a person sees an error."""


@dataclass(frozen=True, kw_only=True)
class Signed:
    """A request, ready to be sent as often as somebody likes (a replay is the same one again)."""

    body: bytes
    headers: dict[str, str]


def signed(
    body: bytes, content_type: str, *, secret: str = SIGNING_SECRET, at: float | None = None, **more: str
) -> Signed:
    """Sign a body. `at` is the moment that the request says it was made, in Unix seconds; `more` are more headers."""
    timestamp = str(int(time.time() if at is None else at))
    signature = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    return Signed(
        body=body,
        headers={
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": f"v0={signature}",
            **more,
        },
    )


def event_request(enveloped: Payload, *, retry: int = 0, reason: str = "http_error") -> Signed:
    """A delivery of the Events API; with `retry` the so-maniest time that it comes again."""
    again = {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": reason} if retry else {}
    return signed(_json(enveloped), JSON_TYPE, **again)


def command_request(payload: Payload) -> Signed:
    return signed(urlencode(payload).encode(), FORM_TYPE)


def interaction_request(payload: Payload) -> Signed:
    """A click, a modal or a shortcut: JSON in one field of a form."""
    return signed(urlencode({"payload": json.dumps(payload, ensure_ascii=False)}).encode(), FORM_TYPE)


@dataclass(frozen=True, kw_only=True)
class Ack:
    """What the bot answered. `ok`: it was acknowledged in time. `body`: what came with it (`response_action` of a modal)."""

    ok: bool
    took_s: float
    status: int = 0
    body: dict[str, Any] = field(default_factory=dict)


class Line(Protocol):
    """A way in to the bot."""

    async def event(self, enveloped: Payload, *, retry: int = 0) -> Ack: ...

    async def command(self, payload: Payload) -> Ack: ...

    async def interaction(self, payload: Payload) -> Ack: ...


class Sender:
    """Sends to one bot. `address` is where it listens (`http://127.0.0.1:8765`); with `transport` it is in this process."""

    def __init__(self, address: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._url = address.rstrip("/") + PATH
        self._client = httpx.AsyncClient(timeout=30, transport=transport)

    async def send(self, request: Signed) -> httpx.Response:
        return await self._client.post(self._url, content=request.body, headers=request.headers)

    async def event(self, enveloped: Payload, *, retry: int = 0) -> Ack:
        return await self._acknowledged(event_request(enveloped, retry=retry))

    async def command(self, payload: Payload) -> Ack:
        return await self._acknowledged(command_request(payload))

    async def interaction(self, payload: Payload) -> Ack:
        return await self._acknowledged(interaction_request(payload))

    async def _acknowledged(self, request: Signed) -> Ack:
        begun = time.monotonic()
        try:
            async with asyncio.timeout(SLACK_WAITS_S):
                answer = await self.send(request)
        except (httpx.HTTPError, TimeoutError):
            return Ack(ok=False, took_s=time.monotonic() - begun)
        is_json = answer.headers.get("content-type", "").startswith(JSON_TYPE) and answer.content
        body = answer.json() if is_json else {}
        return Ack(ok=answer.is_success, took_s=time.monotonic() - begun, status=answer.status_code, body=body)

    async def close(self) -> None:
        await self._client.aclose()


def _json(payload: Payload) -> bytes:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
