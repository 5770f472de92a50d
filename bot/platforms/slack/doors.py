"""Signed HTTP: what Slack posts to us, and the pages for installing in a workspace.

Size, age and signature are checked before anything is read. Mounted at /slack by `bot/app.py`. Read next: `hearing.py`.
"""

from __future__ import annotations

import json
import secrets
from typing import Any
from urllib.parse import parse_qs

import structlog
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.platforms.slack.hearing import Hearing
from bot.platforms.slack.installing import Install

MOST_BYTES = 512_000
"""The largest that Slack sends is a form of 100 blocks: some 300 kB."""

log = structlog.get_logger(__name__)


class Doors:
    """The addresses under /slack."""

    def __init__(self, *, hearing: Hearing, signing_secret: str, install: Install | None) -> None:
        self._hearing = hearing
        self._verifier = SignatureVerifier(signing_secret or secrets.token_hex())  # without one, nobody gets in
        routes = [Route("/events", self._events, methods=["POST"])] if signing_secret else []
        if install is not None:
            routes += [
                Route("/install", install.begin, methods=["GET"]),
                Route("/oauth_redirect", install.finish, methods=["GET"]),
            ]
        self.app = Starlette(routes=routes)

    async def _events(self, request: Request) -> Response:
        try:
            body = await _body(request)
        except ClientDisconnect:
            return _refused(400, "gone")
        if body is None:
            return _refused(413, "too_large")
        headers = dict(request.headers)
        try:
            genuine = self._verifier.is_valid_request(body, headers)
        except (ValueError, TypeError):
            genuine = False
        if not genuine:
            return _refused(401, "signature")
        try:
            payload = _payload(body, headers.get("content-type", ""))
        except (ValueError, RecursionError):  # no JSON, no UTF-8, or JSON that goes down without end
            return _refused(400, "malformed")
        return _answer(await self._hearing.hear(payload, headers))


async def _body(request: Request) -> bytes | None:
    """What was posted; None when it is more than Slack ever sends, without reading on."""
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > MOST_BYTES:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _payload(body: bytes, kind: str) -> dict[str, Any]:
    """An event is JSON; a click or form is JSON in a field; a command is fields."""
    text = body.decode("utf-8")
    if kind.startswith("application/x-www-form-urlencoded"):
        fields = {name: values[-1] for name, values in parse_qs(text, keep_blank_values=True).items()}
        if "payload" not in fields:
            return dict(fields)
        text = fields["payload"]
    payload = json.loads(text)
    if not isinstance(payload, dict):
        raise ValueError("no object")
    return payload


def _refused(status: int, why: str) -> Response:
    log.warning("a request to /slack/events was refused", action="slack.refused", why=why)
    return Response(status_code=status)


def _answer(response: BoltResponse) -> Response:
    made = Response(content=response.body, status_code=response.status)
    for name, values in response.headers.items():
        if name.lower() != "content-length":
            for value in values:
                made.headers.append(name, value)
    return made
