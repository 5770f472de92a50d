"""The two bots that `slack.py` races: ours, and a bare Bolt app that does one INSERT for each message.

    python -m tests.bench.slack_server ours|bare <database url> <Slack API>

It says its address, and listens on its standard input: `tick` opens every round that is due and says when that is done.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack

import structlog
import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from sqlalchemy import insert
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from bot.core.service import Service
from bot.platforms.slack.chat import SlackChat
from bot.store import tables
from bot.store.opening import open_store
from tests.bench.databases import bare_engine
from tests.bench.slack_api import BOT, BOT_USER, TEAM
from tests.bench.town import service_on
from tests.support.house import shipped
from tests.support.slack.workspace import SIGNING_SECRET


async def _ours(url: str, api: str, stack: AsyncExitStack) -> tuple[list[BaseRoute], Service]:
    store = open_store(url)
    stack.callback(store.close)
    service = service_on(store)
    chat = SlackChat(library=shipped(), bot_token="xoxb-bench", signing_secret=SIGNING_SECRET, api_url=api, paced=False)
    stack.push_async_callback(chat.close)
    await chat.listen(service.receive)
    stack.push_async_callback(chat.stop)
    return [Mount("/slack", app=chat.app)], service


def _bare(url: str, stack: AsyncExitStack) -> list[BaseRoute]:
    engine = bare_engine(url)
    stack.callback(engine.dispose)
    # One writer on SQLite and eight threads on PostgreSQL, as it should be done there.
    executor = ThreadPoolExecutor(1 if engine.dialect.name == "sqlite" else 8)
    stack.callback(executor.shutdown)

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=None, team_id=TEAM, bot_token="xoxb-bench", bot_id=BOT, bot_user_id=BOT_USER
        )

    app = AsyncApp(signing_secret=SIGNING_SECRET, authorize=authorize, process_before_response=True)

    def store(key: str) -> None:
        with engine.begin() as connection:
            connection.execute(insert(tables.inbox), {"platform": "slack", "workspace": TEAM, "key": key})

    @app.event("message")
    async def message(event: dict[str, str]) -> None:
        await asyncio.get_running_loop().run_in_executor(executor, store, f"{event['channel']}/{event['ts']}")

    handler = AsyncSlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    return [Route("/slack/events", events, methods=["POST"])]


async def main(which: str, url: str, api: str) -> None:
    async with AsyncExitStack() as stack:
        service: Service | None = None
        if which == "ours":
            routes, service = await _ours(url, api, stack)
        else:
            routes = _bare(url, stack)
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes), log_config=None, lifespan="off"))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip() == "tick" and service:
                while await asyncio.to_thread(service.tick):
                    pass
                print("ticked", flush=True)
        server.should_exit = True
        await serving


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    asyncio.run(main(*sys.argv[1:]))
