"""`SlackStage`: Slack as the contract of all platforms sees it (`tests/contract/test_chats.py`), by both ways in.

The real adapter, the emulator on one side and a core that only listens on the other. People act through the emulator;
what comes of it is brought by the courier, once (a second delivery is the business of the case).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, ClassVar

import httpx
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.core.messages import Form
from bot.core.ports.chat import Address, Chat
from bot.platforms.slack.chat import SlackChat
from tests.support.slack.courier import Courier, Delivery
from tests.support.slack.emulator import Emulator
from tests.support.slack.people import People
from tests.support.slack.screen import seen
from tests.support.slack.sender import Line, Sender
from tests.support.slack.socket_mode import SocketMode
from tests.support.slack.validity import wrong_in_workspace
from tests.support.slack.workspace import BOT_EVENTS, BOT_USER, SHORTCUTS, SIGNING_SECRET, TEAM, channel, user
from tests.unit.web_scene import Core, words

ADDRESS = "http://127.0.0.1:8765"


@asynccontextmanager
async def reached(chat: SlackChat, way: str, emulator: Emulator) -> AsyncIterator[Line]:
    """The way in to a chat in this process: `http`, or `socket` (then enter before it listens)."""
    if way == "socket":
        slack = SocketMode()
        async with slack.working() as address:
            emulator.connect(socket=address)
            yield slack
        return
    app = Starlette(routes=[Mount("/slack", app=chat.app)])
    sender = Sender(ADDRESS, transport=httpx.ASGITransport(app=app, raise_app_exceptions=False))
    try:
        yield sender
    finally:
        await sender.close()


class SlackStage:
    """One Slack. `way` is `http` or `socket`."""

    chat: Chat
    exempt: ClassVar[dict[str, str]] = {
        "test_taking_an_edit_back_brings_back_what_was_said_before_it": "An edit cannot be taken back; edit once more.",
        "test_who_runs_the_server_in_between_cannot_read_what_is_said": "Slack can read what is written in it.",
    }
    ways: ClassVar[dict[str, str]] = {
        "test_a_command_comes_with_its_words_and_what_comes_of_it_is_for_that_person_alone": (
            "**/reflectie**; Slack shows it to nobody else. Not in threads: Slack has no commands there."
        ),
        "test_a_choice_in_a_private_message_comes_back_with_its_action_and_value": "A button.",
        "test_a_form_comes_back_with_its_name_its_context_and_every_field": "A window of Slack.",
        "test_who_opens_the_page_of_the_bot_sees_what_the_core_gives": "The tab **Home** of the app.",
        "test_who_points_at_a_message_tells_the_core_what_it_says": "**Bewaar dit als…** in the menu of the message.",
        "test_a_private_message_is_seen_by_that_person_only": "A direct message of the app.",
        "test_a_message_that_the_core_cannot_take_is_not_acknowledged_and_comes_again_with_its_key": (
            "Slack delivers it again, at most three times."
        ),
        "test_a_message_that_may_have_been_sent_is_found_again_by_its_key": (
            "The bot looks among its own newest messages before it sends again."
        ),
        "test_a_text_of_twenty_thousand_signs_arrives_whole": "As several messages.",
    }

    def __init__(self, emulator: Emulator, *, way: str) -> None:
        self.core = Core()
        self._emulator = emulator
        self._way = way
        self._line: Line
        self._courier: Courier
        self._people: People
        self._written: dict[str, Delivery] = {}
        self._opening = ""

    def play(self, case: Callable[[], Coroutine[Any, Any, None]]) -> None:
        asyncio.run(self._play(case))
        assert wrong_in_workspace(self._emulator.all(), BOT_USER) == []

    async def _play(self, case: Callable[[], Coroutine[Any, Any, None]]) -> None:
        tokens = self._emulator.tokens
        chat = SlackChat(
            library=words(),
            bot_token=tokens.bot,
            app_token=tokens.app if self._way == "socket" else "",
            signing_secret=SIGNING_SECRET if self._way == "http" else "",
            api_url=self._emulator.api,
            paced=False,
        )
        self.chat = chat
        async with AsyncExitStack() as stack:
            self._line = await stack.enter_async_context(reached(chat, self._way, self._emulator))
            self._courier = Courier(self._line, subscribed=BOT_EVENTS, retry_after_s=())
            self._people = People(emulator=self._emulator, line=self._line, courier=self._courier)
            events = await stack.enter_async_context(self._courier.working(self._emulator))
            self._emulator.connect(events=events, socket=self._emulator.socket)
            await chat.listen(self.core)
            try:
                await case()
            finally:
                await chat.stop()
                await chat.close()

    def room(self) -> Address:
        return Address(platform="slack", workspace=TEAM, room=channel("lint"))

    def person(self, user: str) -> Address:
        return Address(platform="slack", workspace=TEAM, user=self.user(user))

    def user(self, name: str) -> str:
        return user(name)

    async def post(self, user: str, text: str, *, mark: str, thread: str | None = None) -> bool:
        if mark in self._written:
            return (await self._line.event(self._written[mark].payload, retry=1)).ok
        typed = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        thread = thread or await self._some_thread()
        self._written[mark] = await self._did("chat.postMessage", user, text=typed, thread_ts=thread)
        return self._written[mark].taken

    async def edit(self, user: str, message: str, text: str) -> bool:
        return (await self._did("chat.update", user, ts=message, text=text)).taken

    async def delete(self, user: str, message: str) -> bool:
        return (await self._did("chat.delete", user, ts=message)).taken

    async def takes_edit_back(self, user: str, message: str) -> bool:
        raise NotImplementedError

    async def types(self, user: str, words: str) -> str:
        ack = await self._people.types(user, words)
        assert ack.ok
        return seen(ack.body)

    async def presses(self, user: str, label: str) -> None:
        assert (await self._people.press(user, label)).ok

    async def fills(self, user: str, form: Form, **values: str) -> None:
        shown = {field.name: {option.value: option.label for option in field.options} for field in form.fields}
        labels = {field.name: field.label for field in form.fields}
        filled = {labels[name]: shown[name].get(value, value) for name, value in values.items()}
        assert (await self._people.fill(user, filled)).ok

    async def opens_home(self, user: str) -> str:
        return str(await self._people.opens_home(user))

    async def points(self, user: str, message: str) -> bool:
        (name,) = [each["name"] for each in SHORTCUTS if each["type"] == "message"]
        return (await self._people.shortcut(user, name, message=message)).ok

    async def stands_on_the_server(self, text: str) -> bool:
        raise NotImplementedError

    async def seen(self, to: Address) -> list[str]:
        where = to.room or next((name for name in self._emulator.tokens.of_people if user(name) == to.user), "")
        room = where if to.room else self._emulator.direct(where)
        return [seen(message) for message in self._emulator.of_bot(room) if message["ts"] != self._opening]

    async def _some_thread(self) -> str:
        """A message of the bot to write under: what people say to each other in a channel of Slack is not for the bot."""
        if not self._opening:
            bot = self._emulator.tokens.bot
            said = self._emulator.call(
                "chat.postMessage", token=bot, channel=channel("lint"), text="Hier kun je schrijven"
            )
            self._opening = str(said["ts"])
            await self._courier.quiet()
        return self._opening

    async def _did(self, method: str, user: str, **what: str) -> Delivery:
        """Somebody did something in the room, and the bot heard it."""
        before = len(self._courier.deliveries)
        token = self._emulator.tokens.of_people[user]
        self._emulator.call(method, token=token, channel=channel("lint"), **what)
        await self._courier.quiet()
        return self._courier.deliveries[before]
