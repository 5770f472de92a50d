"""Live updates over a real server: who hears of what, how soon, and that everything ends when the chat stops."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn

from bot.core.messages import Message
from bot.core.ports.store import Store
from bot.store.opening import open_store
from tests.unit.web_scene import Browser, Scene, until


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    opened = open_store(sqlite_url)
    yield opened
    opened.close()


@asynccontextmanager
async def served(store: Store) -> AsyncIterator[tuple[Scene, uvicorn.Server, httpx.AsyncClient]]:
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    scene = Scene(store, port=port)
    server = uvicorn.Server(
        uvicorn.Config(scene.chat.app, log_config=None, lifespan="off", timeout_graceful_shutdown=4)
    )
    await scene.chat.listen(scene.core)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    await until(lambda: server.started)
    address = f"http://127.0.0.1:{port}"
    async with httpx.AsyncClient(base_url=address, headers={"origin": address}, timeout=10) as client:
        yield scene, server, client
    await scene.chat.stop()
    server.should_exit = True
    await serving
    scene.executor.shutdown(wait=True)


async def events(client: httpx.AsyncClient, user: str) -> AsyncIterator[dict[str, Any]]:
    async with client.stream("GET", f"/als/{user}/nieuws") as answer:
        async for line in answer.aiter_lines():
            if line.startswith("data: "):
                yield json.loads(line.removeprefix("data: "))


def test_an_open_page_hears_within_a_second_that_a_room_has_something_new(store: Store) -> None:
    async def case() -> None:
        async with served(store) as (scene, _, client):
            news = events(client, "bilal")
            before = await anext(news)
            assert "donderdag 26 november" in before["clock"]
            begun = time.monotonic()
            await scene.bot_says(Message(text="Vraag"))
            async for heard in news:
                if heard["rooms"].get("lint", 0) > before["rooms"].get("lint", 0):
                    break
            assert time.monotonic() - begun < 1
            await news.aclose()

    asyncio.run(case())


def test_nobody_hears_of_the_direct_line_of_another_and_no_words_are_in_the_news(store: Store) -> None:
    async def case() -> None:
        async with served(store) as (scene, _, client):
            await scene.bot_says(Message(text="geheim voor Bilal"), user="bilal")
            await scene.bot_says(Message(text="voor allen"), key="m2")
            async for heard in events(client, "anna"):
                assert set(heard["rooms"]) <= {"lint", "@anna"}
                assert "geheim" not in json.dumps(heard)
                if heard["rooms"].get("lint"):
                    break

    asyncio.run(case())


def test_a_page_that_missed_the_news_gets_everything_since_it_last_looked(store: Store) -> None:
    async def case() -> None:
        async with served(store) as (scene, _, client):
            bilal = Browser(client, "/als/bilal")
            await scene.bot_says(Message(text="een"))
            seen = await bilal.news()
            for number in ("twee", "drie"):
                await scene.bot_says(Message(text=number), key=number)
            missed = await bilal.news(since=seen["seq"], after=seen["last"])
            assert [line["id"] for line in missed["lines"]] == [2, 3]
            assert missed["say"] == "2 nieuwe berichten"
            assert (await bilal.news(since=missed["seq"], after=missed["last"]))["lines"] == []

    asyncio.run(case())


def test_a_line_that_is_deleted_disappears_from_pages_that_are_open(store: Store) -> None:
    async def case() -> None:
        async with served(store) as (_scene, _, client):
            anna = Browser(client, "/als/anna")
            await anna.post("spijt")
            before = await anna.news()
            assert before["ids"] == [1]
            await anna.do("/regel/1/verwijder")
            assert (await anna.news(since=before["seq"]))["ids"] == []

    asyncio.run(case())


def test_pages_that_are_open_do_not_keep_the_server_from_stopping(store: Store) -> None:
    async def case() -> None:
        async with served(store) as (scene, server, client):
            streams = [events(client, user) for user in ("anna", "bilal", "cor")]
            for stream in streams:
                await anext(stream)
            begun = time.monotonic()
            await scene.chat.stop()
            server.should_exit = True
            for stream in streams:
                assert [heard async for heard in stream] == []
            assert time.monotonic() - begun < 2

    asyncio.run(case())


def test_the_first_page_comes_within_a_tenth_of_a_second(store: Store) -> None:
    async def case() -> None:
        async with served(store) as (scene, _, client):
            for number in range(40):
                await scene.bot_says(Message(text=f"**Vraag** {number}\n\n> citaat\n\n- een\n- twee"), key=str(number))
            page = Browser(client, "/als/anna")
            await page.page()
            times = []
            for _ in range(5):
                begun = time.monotonic()
                assert (await page.page()).status_code == 200
                times.append(time.monotonic() - begun)
            assert min(times) < 0.1

    asyncio.run(case())
