"""What every chat platform must do, whatever it is. One `Stage` per platform; a case that a platform cannot meet is
declared in its `exempt`, with the reason; a case that it meets in a way of its own says how in its `ways`. From these the page
of the differences is made (`test_platforms_page.py`).

A stage is a running chat with one room («het lint»), two people who write (anna, bilal) and a core that can be told to
refuse. The cases know nothing else of the platform.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, ClassVar, Protocol

import pytest

from bot.core.events import (
    Chose,
    Commanded,
    Deleted,
    Edited,
    Event,
    HomeOpened,
    Place,
    Pointed,
    Posted,
    Submitted,
)
from bot.core.messages import Choice, Field, Form, Home, Message, Option, Section
from bot.core.ports.chat import Address, Chat
from bot.core.ports.errors import ChatRefused, NotYet
from bot.core.ports.store import Store
from bot.library.escaping import escaped
from bot.store.opening import open_store
from tests.support.matrix.stage import MatrixStage, SecretMatrixStage
from tests.support.slack.stage import SlackStage
from tests.support.web_stage import WebStage
from tests.unit.test_web_markdown import Tags
from tests.unit.web_scene import Core, Scene, until


class Stage(Protocol):
    """One platform, as the cases see it."""

    chat: Chat
    core: Core
    exempt: ClassVar[dict[str, str]]
    """Case → why this platform cannot meet it."""
    ways: ClassVar[dict[str, str]]
    """Case → how it goes here, where that is not how it goes everywhere."""

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

    async def takes_edit_back(self, user: str, message: str) -> bool:
        """Somebody takes back the newest edit of their message."""

    async def types(self, user: str, words: str) -> str:
        """Somebody gives a command in the room. The HTML of what the bot says of it, to them alone."""

    async def presses(self, user: str, label: str) -> None:
        """Somebody chooses what the bot offers them in private."""

    async def fills(self, user: str, form: Form, **values: str) -> None:
        """Somebody fills in the form that they have on their screen, and sends it in. Values by the name of the field."""

    async def opens_home(self, user: str) -> str:
        """Somebody opens their page of the bot. The text of it."""

    async def points(self, user: str, message: str) -> bool:
        """Somebody points at a message of somebody else in the room, to have it kept."""

    async def seen(self, to: Address) -> list[str]:
        """The HTML of the bot's messages there, oldest first, as a person would see them."""

    async def stands_on_the_server(self, text: str) -> bool:
        """Whether who runs the server between people and the bot can read this text there."""


CHOICES = (
    Choice(action="share", value="a1/ik", label="Alleen ik"),
    Choice(action="share", value="a1/naam", label="Iedereen"),
)
SIGNS = ("<b>", "&amp;", "@channel", "<!channel>", "@room", "**x**", "[x](https://evil.nl)")
FORM = Form(
    name="answer",
    context="c1/r1/a",
    title="Jouw antwoord",
    intro="Wat lukte er?",
    fields=(
        Field(name="text", label="Antwoord", kind="text"),
        Field(name="share", label="Wie?", kind="one_of", options=(Option(value="ik", label="Alleen ik"),)),
    ),
    submit="Bewaren",
)


@pytest.fixture
def web_store(sqlite_url: str) -> Iterator[Store]:
    opened = open_store(sqlite_url)
    yield opened
    opened.close()


PLATFORMS: dict[str, type[WebStage] | type[SlackStage] | type[MatrixStage]] = {
    "web chat": WebStage,
    "Slack": SlackStage,
    "Matrix": MatrixStage,
    "Matrix, encrypted": SecretMatrixStage,
}
STAGES: dict[str, Callable[[pytest.FixtureRequest], Stage]] = {
    "web": lambda request: WebStage(Scene(request.getfixturevalue("web_store"))),
    "slack over http": lambda request: SlackStage(request.getfixturevalue("emulator"), way="http"),
    "slack in socket mode": lambda request: SlackStage(request.getfixturevalue("emulator"), way="socket"),
    "matrix": lambda request: MatrixStage(request.getfixturevalue("homeserver"), request.getfixturevalue("web_store")),
    "matrix, encrypted": lambda request: SecretMatrixStage(
        request.getfixturevalue("homeserver"), request.getfixturevalue("web_store"), request.getfixturevalue("tmp_path")
    ),
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


def test_taking_an_edit_back_brings_back_what_was_said_before_it(stage: Stage) -> None:
    async def case() -> None:
        await stage.post("anna", "eerst", mark="first")
        (posted,) = of(stage, Posted)
        assert await stage.edit("anna", posted.message, "beter")
        assert await stage.takes_edit_back("anna", posted.message)
        edits = of(stage, Edited)
        assert [event.text for event in edits] == ["beter", "eerst"]
        assert edits[0].revision < edits[1].revision

    stage.play(case)


def test_a_command_comes_with_its_words_and_what_comes_of_it_is_for_that_person_alone(stage: Stage) -> None:
    async def case() -> None:
        stage.core.answer = lambda event: Message(text="Dit is voor jou") if isinstance(event, Commanded) else None
        assert "Dit is voor jou" in await stage.types("anna", "mijn gegevens")
        (event,) = of(stage, Commanded)
        assert (event.words, event.who.user) == ("mijn gegevens", stage.user("anna"))
        assert await stage.seen(stage.room()) == []

    stage.play(case)


def test_a_choice_in_a_private_message_comes_back_with_its_action_and_value(stage: Stage) -> None:
    async def case() -> None:
        await stage.chat.send(stage.person("anna"), Message(text="Wie?", choices=CHOICES), key="m", again=None)
        await stage.presses("anna", "Alleen ik")
        await until(lambda: bool(of(stage, Chose)), within_s=20)
        (event,) = of(stage, Chose)
        assert (event.action, event.value, event.who.user) == ("share", "a1/ik", stage.user("anna"))

    stage.play(case)


def test_a_form_comes_back_with_its_name_its_context_and_every_field(stage: Stage) -> None:
    async def case() -> None:
        stage.core.answer = lambda event: FORM if isinstance(event, Chose) else None
        await stage.chat.send(stage.person("anna"), Message(text="Wie?", choices=CHOICES), key="m", again=None)
        await stage.presses("anna", "Iedereen")
        await stage.fills("anna", FORM, text="Wij\nhebben gebeld", share="ik")
        (event,) = of(stage, Submitted)
        assert (event.form, event.context) == (FORM.name, FORM.context)
        assert event.fields == {"text": "Wij\nhebben gebeld", "share": "ik"}

    stage.play(case)


def test_who_opens_the_page_of_the_bot_sees_what_the_core_gives(stage: Stage) -> None:
    async def case() -> None:
        home = Home(title="Voor jou", sections=(Section(title="Nu open", text="Eén vraag"),))
        stage.core.answer = lambda event: home if isinstance(event, HomeOpened) else None
        assert "Eén vraag" in await stage.opens_home("anna")

    stage.play(case)


def test_who_points_at_a_message_tells_the_core_what_it_says(stage: Stage) -> None:
    async def case() -> None:
        await stage.post("bilal", "Dit is belangrijk", mark="first")
        (posted,) = of(stage, Posted)
        assert await stage.points("anna", posted.message)
        (event,) = of(stage, Pointed)
        assert (event.text, event.author, event.message) == ("Dit is belangrijk", stage.user("bilal"), posted.message)

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


def test_who_runs_the_server_in_between_cannot_read_what_is_said(stage: Stage) -> None:
    async def case() -> None:
        await stage.post("anna", "De brug over de vliet", mark="first")
        await stage.chat.send(stage.room(), Message(text="Een vraag van de bot"), key="m", again=None)
        await stage.chat.send(stage.person("bilal"), Message(text="Een regel voor bilal"), key="n", again=None)
        assert [event.text for event in of(stage, Posted)] == ["De brug over de vliet"]
        assert "Een vraag van de bot" in (await stage.seen(stage.room()))[-1]
        for text in ("De brug over de vliet", "Een vraag van de bot", "Een regel voor bilal"):
            assert not await stage.stands_on_the_server(text)

    stage.play(case)


def test_formatting_survives(stage: Stage) -> None:
    async def case() -> None:
        text = "**Vet** en *schuin*\n\n- een\n- twee\n\n> citaat\n\n[wet](https://example.nl/)"
        await stage.chat.send(stage.room(), Message(text=text), key="m", again=None)
        (seen,) = await stage.seen(stage.room())
        for part in ("<strong>Vet</strong>", "<em>schuin</em>", "<li>een</li>", "<blockquote>", "https://example.nl/"):
            assert part in seen

    stage.play(case)


def test_what_a_person_typed_is_shown_to_the_letter_and_calls_nobody(stage: Stage) -> None:
    async def case() -> None:
        for number, sign in enumerate(SIGNS):
            await stage.chat.send(stage.room(), Message(text=escaped(sign)), key=f"m{number}", again=None)
        for sign, seen in zip(SIGNS, await stage.seen(stage.room()), strict=True):
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
