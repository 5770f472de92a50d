"""`WebStage`: the web chat as the contract of all platforms sees it (`tests/contract/test_chats.py`): the page, by HTTP."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ClassVar

import httpx

from bot.core.messages import Form
from bot.core.ports.chat import Address, Chat
from tests.unit.web_scene import Browser, Scene, seals


class WebStage:
    """The web chat."""

    exempt: ClassVar[dict[str, str]] = {
        "test_taking_an_edit_back_brings_back_what_was_said_before_it": "An edit cannot be taken back; edit once more.",
        "test_who_points_at_a_message_tells_the_core_what_it_says": "Messages have no menu. Type **/reflectie bewaren**.",
        "test_who_runs_the_server_in_between_cannot_read_what_is_said": "There is none: the bot is the server.",
    }
    ways: ClassVar[dict[str, str]] = {
        "test_a_command_comes_with_its_words_and_what_comes_of_it_is_for_that_person_alone": (
            "**/reflectie** or **!reflectie** in the field of the page; a line that is gone when you load the page anew."
        ),
        "test_a_choice_in_a_private_message_comes_back_with_its_action_and_value": "A button.",
        "test_a_form_comes_back_with_its_name_its_context_and_every_field": "A form on the page.",
        "test_who_opens_the_page_of_the_bot_sees_what_the_core_gives": "The page **Overzicht**.",
        "test_a_private_message_is_seen_by_that_person_only": "A room of the page that only this person has.",
        "test_a_message_that_the_core_cannot_take_is_not_acknowledged_and_comes_again_with_its_key": (
            "The message is marked *not received*, and handed in again by the bot itself."
        ),
    }

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._form = ""
        self.chat: Chat = scene.chat
        self.core = scene.core
        self._client: httpx.AsyncClient | None = None

    def play(self, case: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def whole(client: httpx.AsyncClient) -> None:
            self._client = client
            await case()

        self._scene.run(whole)

    def room(self) -> Address:
        return Address(platform="web", workspace="practice", room="lint")

    def person(self, user: str) -> Address:
        return Address(platform="web", workspace="practice", user=user)

    def user(self, name: str) -> str:
        return name

    def _browser(self, user: str) -> Browser:
        assert self._client is not None
        return Browser(self._client, f"/als/{user}")

    async def post(self, user: str, text: str, *, mark: str, thread: str | None = None) -> bool:
        return (await self._browser(user).post(text, key=f"key-{mark}", thread=thread or "")).is_success

    async def edit(self, user: str, message: str, text: str) -> bool:
        line = next(line for line in self._scene.lines() if str(line.id) == message)
        fields = {"text": text, "revision": str(line.revision)}
        return (await self._browser(user).do(f"/regel/{message}/wijzig", **fields)).is_success

    async def delete(self, user: str, message: str) -> bool:
        return (await self._browser(user).do(f"/regel/{message}/verwijder")).is_success

    async def takes_edit_back(self, user: str, message: str) -> bool:
        raise NotImplementedError

    async def types(self, user: str, words: str) -> str:
        shown = (await self._browser(user).post(f"/reflectie {words}")).json()
        return str(shown["html"])

    async def presses(self, user: str, label: str) -> None:
        page = (await self._browser(user).page(f"/kamer/@{user}")).text
        self._form = (await self._browser(user).press(seals(page)[label])).json().get("html", "")

    async def fills(self, user: str, form: Form, **values: str) -> None:
        seal = self._form.split('name="seal" value="')[1].split('"')[0]
        fields = {f"field.{name}": value for name, value in values.items()}
        browser = self._browser(user)
        assert (await browser.do("/formulier", seal=seal, key=browser.key(), **fields)).is_success

    async def opens_home(self, user: str) -> str:
        return (await self._browser(user).page("/overzicht")).text

    async def points(self, user: str, message: str) -> bool:
        raise NotImplementedError

    async def seen(self, to: Address) -> list[str]:
        room, user = (f"@{to.user}", to.user) if to.user else (to.room, "anna")
        news = await self._browser(user).news(room=room)
        texts = (line["html"].split('<div class="text"')[1].split("</div>")[0] for line in news["lines"])
        return [text.split(">", 1)[1] for text in texts]

    async def stands_on_the_server(self, text: str) -> bool:
        raise NotImplementedError
