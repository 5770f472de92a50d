"""What the tests of the web chat share: a chat on a real database with real words, a core that only listens, people.

`Scene.open` starts the chat; `Scene.browser` is an HTTP client that behaves like the script of the page.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import httpx

from bot.core.events import Event
from bot.core.messages import Message, Shown
from bot.core.ports.chat import Address
from bot.core.ports.store import Store
from bot.core.ports.transcript import Line, WebPerson, WebRoom
from bot.library.shipped import ShippedLibrary, load
from bot.platforms.web.chat import WebChat
from bot.platforms.web.practice import PracticeControls

PORT = 8123
ORIGIN = f"http://127.0.0.1:{PORT}"
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SECRET = "a secret of at least thirty-two characters"


@cache
def words() -> ShippedLibrary:
    return load(Path(__file__).parents[2] / "prompts")


@dataclass(frozen=True, kw_only=True)
class Said:
    text: str
    share: str
    thread: bool = False


@dataclass(frozen=True, kw_only=True)
class Player:
    user: str
    name: str
    role: str
    about: str = "doet mee"
    facilitator: bool = False


@dataclass(frozen=True, kw_only=True)
class SmallStory:
    """A practice casus of four people: two facilitators, one who answers in the thread, one who says «nu niet»."""

    casus: str = "Het Lint"
    municipality: str = "Oeverdam"
    room: str = "lint"
    you: str = "anna"
    people: tuple[Player, ...] = (
        Player(user="anna", name="Anna de Boer", role="ambtenaar", facilitator=True),
        Player(user="bilal", name="Bilal Azzouz", role="initiatiefnemer", facilitator=True),
        Player(user="cor", name="Cor Nijhof", role="professional"),
        Player(user="dina", name="Dina Kok", role="raadslid"),
    )

    def said(self, user: str, week: int) -> Said | str:
        if user == "bilal":
            return Said(text=f"Week {week} van Bilal", share="rol")
        if user == "cor":
            return Said(text=f"Week {week} van Cor", share="rol", thread=True)
        return "not_now" if user == "dina" else "nothing"


@dataclass
class Core:
    """Stands where `Service.receive` stands: remembers what it heard, once per key, and answers what it is told to."""

    heard: list[Event] = field(default_factory=list)
    tries: list[Event] = field(default_factory=list)
    answer: Callable[[Event], Shown] = lambda event: None
    trouble: Exception | None = None

    def __call__(self, event: Event) -> Shown:
        self.tries.append(event)
        if self.trouble is not None:
            raise self.trouble
        if any(event.key == before.key for before in self.heard):
            return None
        shown = self.answer(event)
        self.heard.append(event)
        return shown

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.heard if isinstance(event, kind)]


class Browser:
    """Somebody at the page: reads pages, and posts as the script does."""

    def __init__(self, client: httpx.AsyncClient, base: str) -> None:
        self._client = client
        self.base = base
        self._keys = 0

    def key(self) -> str:
        self._keys += 1
        return f"{self.base.strip('/').replace('/', '-')}-key-{self._keys:04}"

    async def page(self, path: str = "/kamer/lint", **headers: str) -> httpx.Response:
        return await self._client.get(self.base + path, headers=headers)

    async def do(self, path: str, **fields: str) -> httpx.Response:
        return await self._client.post(self.base + path, data=fields)

    async def post(self, text: str, *, room: str = "lint", key: str = "", thread: str = "") -> httpx.Response:
        return await self.do(f"/kamer/{room}/plaats", text=text, key=key or self.key(), thread=thread)

    async def press(self, seal: str, *, key: str = "") -> httpx.Response:
        return await self.do("/knop", seal=seal, key=key or self.key())

    async def news(self, *, room: str = "lint", since: int = 0, after: int = 0, thread: str = "") -> dict[str, Any]:
        query = {"since": since, "after": after, "draad": thread}
        answer = await self._client.get(f"{self.base}/kamer/{room}/nieuw", params=query)
        found: dict[str, Any] = answer.json()
        return found


class Scene:
    """A web chat with the four people of `SmallStory` in the room `lint`."""

    def __init__(
        self, store: Store, *, practice: bool = True, port: int = PORT, controls: PracticeControls | None = None
    ) -> None:
        self.store = store
        self.core = Core()
        self.now = NOW
        self.executor = ThreadPoolExecutor(4)
        quiet = PracticeControls(next_moment=lambda: None, settle=lambda: None)
        self.chat = WebChat(
            store=store,
            library=words(),
            clock=lambda: self.now,
            executor=self.executor,
            secret=SECRET,
            port=port,
            story=SmallStory() if practice else None,
            controls=(controls or quiet) if practice else None,
            origins=(ORIGIN,),
        )
        if not practice:
            people = tuple(WebPerson(user=player.user, name=player.name) for player in SmallStory().people)
            rooms = (WebRoom(id="lint", name="Het Lint", members=("anna", "bilal")),)
            direct = tuple(WebRoom(id=f"@{one.user}", name="reflectie", members=(one.user,)) for one in people)
            store.write(lambda tx: tx.transcript.put_people(people, rooms + direct))

    @asynccontextmanager
    async def open(self) -> AsyncIterator[httpx.AsyncClient]:
        """The chat, listening; the client speaks from our own origin."""
        await self.chat.listen(self.core)
        try:
            async with self.client() as client:
                yield client
        finally:
            await self.chat.stop()
            self.executor.shutdown(wait=True)

    def client(self, **headers: str) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=self.chat.app)
        return httpx.AsyncClient(transport=transport, base_url=ORIGIN, headers={"origin": ORIGIN, **headers})

    def run(self, play: Callable[[httpx.AsyncClient], Any]) -> None:
        """Play something with the chat open."""

        async def whole() -> None:
            async with self.open() as client:
                await play(client)

        asyncio.run(whole())

    def lines(self, room: str = "lint") -> tuple[Line, ...]:
        return self.store.read(lambda tx: tx.transcript.lines(room))

    async def bot_says(self, message: Message, *, key: str = "m1", user: str = "", thread: str | None = None) -> str:
        to = Address(platform="web", workspace="practice", room="" if user else "lint", user=user, thread=thread)
        (line,) = await self.chat.send(to, message, key=key, again=None)
        return line


def seals(html: str) -> dict[str, str]:
    """The buttons on a page: label → seal."""
    found = re.findall(r'<button type="button" class="button [^"]*" data-seal="([^"]+)">([^<]*)</button>', html)
    return {unescape(label): seal for seal, label in found}


async def until(true: Callable[[], bool], *, within_s: float = 5.0) -> None:
    """Wait until something is so."""
    end = asyncio.get_running_loop().time() + within_s
    while not true():
        assert asyncio.get_running_loop().time() < end, "it did not happen in time"
        await asyncio.sleep(0.02)
