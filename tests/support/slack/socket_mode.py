"""`SocketMode`: the side of Slack in Socket Mode, on this machine.

The bot asks the emulator where to connect (`apps.connections.open`) and comes here with a WebSocket. It is greeted with
`hello`, gets envelopes, and acknowledges each by its id. Slack closes connections when it likes, after a warning or
without one: `disconnect` and `cut`. A `Line`, like `sender.py`.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from aiohttp import WSMsgType, web

from tests.support.slack.courier import serving
from tests.support.slack.payloads import Payload
from tests.support.slack.sender import SLACK_WAITS_S, Ack
from tests.support.slack.workspace import APP

_RESPONDING = {"slash_commands", "interactive"}


class SocketMode:
    """All connections of one app. The newest ones get the envelopes in turn."""

    def __init__(self) -> None:
        self.connected = 0
        """How many connections were ever made."""
        self._open: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._ids = count(1)
        self._turns = count()

    @asynccontextmanager
    async def working(self) -> AsyncIterator[str]:
        """Listen while this lasts. Gives the address to connect to, as `apps.connections.open` does."""
        app = web.Application()
        app.add_routes([web.get("/link", self._connection)])
        async with serving(app) as address:
            yield f"ws{address.removeprefix('http')}/link?ticket=1&app_id={APP}"
            for connection in list(self._open):
                await connection.close()

    @property
    def connections(self) -> int:
        return len(self._open)

    async def event(self, enveloped: Payload, *, retry: int = 0) -> Ack:
        return await self._bring("events_api", enveloped, retry)

    async def command(self, payload: Payload) -> Ack:
        return await self._bring("slash_commands", payload)

    async def interaction(self, payload: Payload) -> Ack:
        return await self._bring("interactive", payload)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every connection to go, and close it, as Slack does every few hours (`warning`, `refresh_requested`) and
        when Socket Mode is switched off (`link_disabled`)."""
        for connection in list(self._open):
            await connection.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "here"}})
            if reason != "warning":
                await connection.close()

    def cut(self) -> None:
        """Break every connection without a word."""
        for connection in self._open:
            transport = connection._req.transport if connection._req else None
            if transport is not None:
                transport.abort()

    async def _connection(self, request: web.Request) -> web.WebSocketResponse:
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        self.connected += 1
        self._open.append(connection)
        try:
            await connection.send_json(
                {
                    "type": "hello",
                    "num_connections": len(self._open),
                    "connection_info": {"app_id": APP},
                    "debug_info": {"host": "here", "approximate_connection_time": 3600},
                }
            )
            async for message in connection:
                if message.type is WSMsgType.TEXT:
                    self._heard(json.loads(message.data))
        finally:
            self._open.remove(connection)
        return connection

    def _heard(self, answer: dict[str, Any]) -> None:
        waiting = self._waiting.pop(answer.get("envelope_id", ""), None)
        if waiting is not None and not waiting.done():
            waiting.set_result(answer.get("payload") or {})

    async def _bring(self, kind: str, payload: Payload, retry: int = 0) -> Ack:
        begun = time.monotonic()
        if not self._open:
            return Ack(ok=False, took_s=0.0)
        connection = self._open[next(self._turns) % len(self._open)]
        id_ = f"00000000-0000-4000-9000-{next(self._ids):012}"
        envelope = {
            "envelope_id": id_,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind in _RESPONDING,
        }
        if kind == "events_api":
            envelope |= {"retry_attempt": retry, "retry_reason": "timeout" if retry else ""}
        self._waiting[id_] = asyncio.get_running_loop().create_future()
        try:
            await connection.send_json(envelope)
            body = await asyncio.wait_for(self._waiting[id_], SLACK_WAITS_S)
        except (TimeoutError, ConnectionError):
            self._waiting.pop(id_, None)
            return Ack(ok=False, took_s=time.monotonic() - begun)
        return Ack(ok=True, took_s=time.monotonic() - begun, status=200, body=body)
