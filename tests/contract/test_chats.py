"""What every chat platform must do, whatever it is. One `Stage` per platform; a case that a platform cannot meet is
declared in its `exempt`, with the reason.

A stage is a running chat with one room («het lint»), two people who write (anna, bilal) and a core that can be told to
refuse. The cases know nothing else of the platform.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol

import httpx
import pytest

from bot.core.events import Deleted, Edited, Event, Place, Posted
from bot.core.messages import Message
from bot.core.ports.chat import Address, Chat
from bot.core.ports.errors import ChatRefused, NotYet
from bot.core.ports.store import Store
from bot.library.escaping import escaped
from bot.store.opening import open_store
from tests.support.matrix.stage import MatrixStage
from tests.support.slack.stage import SlackStage
from tests.unit.test_web_markdown import Tags
from tests.unit.web_scene import Browser, Core, Scene, until


class Stage(Protocol):
    """One platform, as the cases see it."""

    chat: Chat
    core: Core
    exempt: dict[str, str]
    """Case → why this platform cannot meet it."""

    def play(self, case: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run a case while the chat listens."""

    def room(self) -> Address: ...

    def person(self, user: str) -> Address: ...

    def user(self, name: str) -> str:
        """The platform's id of somebody."""

    async def post(self, user: str, text: str, *, mark: str, thread: str | None = None) -> bool:
        """Somebody writes in the room; with the same `mark` it is the same message again. False: not acknowledged."""

    async def edit(self, user: str, message: str, text: str) -> bool: ...

    async def delete(self, user: str, message: str) -> bool: ...

    async def seen(self, to: Address) -> list[str]:
        """The HTML of the bot's messages there, oldest first, as a person would see them."""


class WebStage:
    """The web chat."""

    def __init__(self, scene: Scene) -> None:
        self.exempt: dict[str, str] = {}
        self._scene = scene
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

    async def seen(self, to: Address) -> list[str]:
        room, user = (f"@{to.user}", to.user) if to.user else (to.room, "anna")
        news = await self._browser(user).news(room=room)
        texts = (line["html"].split('<div class="text"')[1].split("</div>")[0] for line in news["lines"])
        return [text.split(">", 1)[1] for text in texts]


@pytest.fixture
def web_store(sqlite_url: str) -> Iterator[Store]:
    opened = open_store(sqlite_url)
    yield opened
    opened.close()


STAGES: dict[str, Callable[[pytest.FixtureRequest], Stage]] = {
    "web": lambda request: WebStage(Scene(request.getfixturevalue("web_store"))),
    "slack over http": lambda request: SlackStage(request.getfixturevalue("emulator"), way="http"),
    "slack in socket mode": lambda request: SlackStage(request.getfixturevalue("emulator"), way="socket"),
    "matrix": lambda request: MatrixStage(request.getfixturevalue("homeserver"), request.getfixturevalue("web_store")),
}


@pytest.fixture(params=list(STAGES))
def stage(request: pytest.FixtureRequest) -> Stage:
    staged = STAGES[request.param](request)
    case = request.function.__name__
    if case in staged.exempt:
        pytest.skip(staged.exempt[case])
    return staged


def of(stage: Stage, kind: type[Event]) -> list[Any]:
    return stage.core.of(kind)


def test_a_message_arrives_once_with_a_key_that_stays_the_same_when_it_is_delivered_again(stage: Stage) -> None:
    async def case() -> None:
        assert await stage.post("anna", "Dag allemaal", mark="first")
        assert await stage.post("anna", "Dag allemaal", mark="first")
        assert await stage.post("anna", "Nog iets", mark="second")
        keys = [event.key for event in stage.core.tries if isinstance(event, Posted)]
        assert len(set(keys)) == 2
        assert [event.text for event in of(stage, Posted)] == ["Dag allemaal", "Nog iets"]

    stage.play(case)


def test_a_message_that_the_core_cannot_take_is_not_acknowledged_and_comes_again_with_its_key(stage: Stage) -> None:
    async def case() -> None:
        stage.core.trouble = NotYet("later")
        assert not await stage.post("anna", "Komt dit aan?", mark="first")
        stage.core.trouble = None
        await stage.post("anna", "Komt dit aan?", mark="first")
        await until(lambda: bool(of(stage, Posted)), within_s=10)
        tries = [event for event in stage.core.tries if isinstance(event, Posted)]
        assert len(tries) > 1
        assert len({event.key for event in tries}) == 1

    stage.play(case)


def test_an_edit_names_the_original_and_its_revision_grows(stage: Stage) -> None:
    async def case() -> None:
        await stage.post("anna", "eerst", mark="first")
        (posted,) = of(stage, Posted)
        assert await stage.edit("anna", posted.message, "beter")
        assert await stage.edit("anna", posted.message, "best")
        edits = of(stage, Edited)
        assert [event.text for event in edits] == ["beter", "best"]
        assert {event.message for event in edits} == {posted.message}
        assert "" < edits[0].revision < edits[1].revision
        assert len({posted.key, *(event.key for event in edits)}) == 3

    stage.play(case)


def test_a_delete_names_the_original(stage: Stage) -> None:
    async def case() -> None:
        await stage.post("anna", "spijt", mark="first")
        (posted,) = of(stage, Posted)
        assert await stage.delete("anna", posted.message)
        (deleted,) = of(stage, Deleted)
        assert deleted.message == posted.message
        assert deleted.place == posted.place

    stage.play(case)


def test_a_reply_names_the_message_of_the_bot_that_it_stands_under(stage: Stage) -> None:
    async def case() -> None:
        (message,) = await stage.chat.send(stage.room(), Message(text="Vraag"), key="round/1/lint", again=None)
        assert await stage.post("bilal", "Antwoord", mark="first", thread=message)
        (posted,) = of(stage, Posted)
        assert posted.thread == message
        assert posted.who.user == stage.user("bilal")

    stage.play(case)


def test_a_message_that_may_have_been_sent_is_found_again_by_its_key(stage: Stage) -> None:
    async def case() -> None:
        message = Message(text="Maar één keer")
        begun = datetime.now(UTC)
        first = await stage.chat.send(stage.room(), message, key="round/1/lint", again=None)
        assert await stage.chat.send(stage.room(), message, key="round/1/lint", again=begun) == first
        assert await stage.chat.send(stage.room(), message, key="round/2/lint", again=begun) != first
        assert len(await stage.seen(stage.room())) == 2

    stage.play(case)


def test_an_update_replaces_the_text_where_it_stood(stage: Stage) -> None:
    async def case() -> None:
        ids = await stage.chat.send(stage.room(), Message(text="oud"), key="m", again=None)
        await stage.chat.update(stage.room(), ids, Message(text="nieuw"), key="m")
        (seen,) = await stage.seen(stage.room())
        assert "nieuw" in seen
        assert "oud" not in seen

    stage.play(case)


def test_a_private_message_is_seen_by_that_person_only(stage: Stage) -> None:
    async def case() -> None:
        await stage.chat.send(stage.person("bilal"), Message(text="alleen voor jou"), key="m", again=None)
        assert len(await stage.seen(stage.person("bilal"))) == 1
        assert await stage.seen(stage.person("anna")) == []
        assert await stage.seen(stage.room()) == []

    stage.play(case)


def test_formatting_survives(stage: Stage) -> None:
    async def case() -> None:
        text = "**Vet** en *schuin*\n\n- een\n- twee\n\n> citaat\n\n[wet](https://example.nl/)"
        await stage.chat.send(stage.room(), Message(text=text), key="m", again=None)
        (seen,) = await stage.seen(stage.room())
        for part in ("<strong>Vet</strong>", "<em>schuin</em>", "<li>een</li>", "<blockquote>", "https://example.nl/"):
            assert part in seen

    stage.play(case)


@pytest.mark.parametrize("sign", ["<b>", "&amp;", "@channel", "<!channel>", "@room", "**x**", "[x](https://evil.nl)"])
def test_what_a_person_typed_is_shown_to_the_letter_and_calls_nobody(stage: Stage, sign: str) -> None:
    async def case() -> None:
        await stage.chat.send(stage.room(), Message(text=escaped(sign)), key="m", again=None)
        (seen,) = await stage.seen(stage.room())
        assert Tags(seen).tags == {"p"}
        assert Tags(seen).text.strip() == sign

    stage.play(case)


def test_a_text_of_twenty_thousand_signs_arrives_whole(stage: Stage) -> None:
    async def case() -> None:
        text = "woord " * 3500
        await stage.chat.send(stage.room(), Message(text=text), key="m", again=None)
        assert "".join(await stage.seen(stage.room())).count("woord") == 3500

    stage.play(case)


def test_a_message_to_a_room_or_person_that_is_not_there_is_refused_for_good(stage: Stage) -> None:
    async def case() -> None:
        for nowhere in (replace(stage.room(), room="weg"), stage.person("niemand")):
            with pytest.raises(ChatRefused):
                await stage.chat.send(nowhere, Message(text="x"), key="m", again=None)
        with pytest.raises(ChatRefused):
            await stage.chat.update(stage.room(), ("999999",), Message(text="x"), key="m")

    stage.play(case)


def test_the_members_of_a_room_are_its_people_and_never_the_bot(stage: Stage) -> None:
    async def case() -> None:
        await stage.chat.send(stage.room(), Message(text="ik ben er ook"), key="m", again=None)
        room = stage.room()
        place = Place(platform=room.platform, workspace=room.workspace, room=room.room)
        members = await stage.chat.members(place)
        assert {stage.user("anna"), stage.user("bilal")} <= {who.user for who in members}
        assert all(who.name and who.user and "reflectie" not in who.user.lower() for who in members)

    stage.play(case)


def test_a_chat_stops_in_five_seconds_and_then_hands_in_nothing(stage: Stage) -> None:
    async def case() -> None:
        begun = time.monotonic()
        await stage.chat.stop()
        assert time.monotonic() - begun < 5
        heard = len(stage.core.tries)
        assert not await stage.post("anna", "te laat", mark="late")
        await asyncio.sleep(0.1)
        assert len(stage.core.tries) == heard

    stage.play(case)
