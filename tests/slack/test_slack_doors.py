"""Bad input by HTTP is refused or answered clearly, and leaves nothing; Socket Mode hears the same as HTTP."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import structlog

from bot.core.events import Commanded, HomeOpened, Posted, RoomChanged, Submitted
from bot.core.ports.errors import NotYet
from bot.platforms.slack.chat import SlackChat
from bot.platforms.slack.workspaces import TokenRefused
from bot.store.opening import open_store
from tests.slack.town import Town, town
from tests.support.house import shipped
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.sender import FORM_TYPE, JSON_TYPE, event_request, signed
from tests.support.slack.socket_mode import SocketMode
from tests.support.slack.workspace import BOT_USER, channel, user
from tests.unit.web_scene import Core, until

SECRET_WORDS = "dit-mag-nergens-staan"


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Callable[[Callable[[Town], Awaitable[None]]], None]:
    def run(story: Callable[[Town], Awaitable[None]]) -> None:
        store = open_store(sqlite_url)

        async def whole() -> None:
            async with town(emulator, store) as here:
                await story(here)

        with structlog.testing.capture_logs() as logs:
            asyncio.run(whole())
        store.close()
        assert SECRET_WORDS not in json.dumps(logs, default=str)

    return run


def a_message() -> dict[str, Any]:
    return payloads.envelope(payloads.posted("anna", SECRET_WORDS, direct="D0ANNA0000"))


BAD: list[tuple[str, Callable[[], Any], int]] = [
    ("another secret", lambda: signed(b"{}", JSON_TYPE, secret="nep"), 401),
    ("an old timestamp", lambda: signed(b"{}", JSON_TYPE, at=time.time() - 600), 401),
    ("a timestamp of tomorrow", lambda: signed(b"{}", JSON_TYPE, at=time.time() + 86_400), 401),
    ("no json", lambda: signed(b"{" + SECRET_WORDS.encode(), JSON_TYPE), 400),
    ("no object", lambda: signed(b"[]", JSON_TYPE), 400),
    ("no utf-8", lambda: signed(b"\xff\xfe", JSON_TYPE), 401),
    ("no json in a form", lambda: signed(b"payload=%7B", FORM_TYPE), 400),
    ("a megabyte", lambda: signed(b'"' + b"x" * 1_000_000 + b'"', JSON_TYPE), 413),
]


@pytest.mark.parametrize(("what", "made", "status"), BAD, ids=[each[0] for each in BAD])
def test_bad_input_is_refused(play: Callable[..., None], what: str, made: Callable[[], Any], status: int) -> None:
    async def story(here: Town) -> None:
        assert (await here.sender.send(made())).status_code == status
        assert here.heard == []

    play(story)


def test_a_request_that_is_replayed_is_one_event(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        request = event_request(a_message())
        for _ in range(2):
            assert (await here.sender.send(request)).status_code == 200
        first, again = here.heard
        assert first.key == again.key

    play(story)


def test_the_address_is_confirmed_to_slack(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        asked = {"type": "url_verification", "token": "x", "challenge": "abc"}
        answer = await here.sender.send(event_request(asked))
        assert answer.json() == {"challenge": "abc"}

    play(story)


@pytest.mark.parametrize(
    "payload",
    [
        payloads.envelope(payloads.posted("anna", SECRET_WORDS, direct="D0ANNA0000"), team="T0ONBEKEND"),
        payloads.envelope(payloads.reacted("anna", "heart", payloads.posted("anna", "x"))),
        payloads.envelope({"type": "something_new", "event_ts": "1.2"}),
        payloads.envelope({"type": "message", "channel": channel("lint")}),
        payloads.envelope(payloads.posted("anna", SECRET_WORDS)),
    ],
)
def test_what_is_not_for_the_bot_is_acknowledged_and_dropped(
    play: Callable[..., None], payload: dict[str, Any]
) -> None:
    async def story(here: Town) -> None:
        assert (await here.sender.event(payload)).ok
        assert here.heard == []

    play(story)


def test_a_button_and_a_window_of_an_older_release_are_answered(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        button = {"type": "button", "action_id": "old-style", "text": {"type": "plain_text", "text": "x"}, "value": "1"}
        message = here.emulator.of_bot(channel("lint"))[0]
        clicked = payloads.click("anna", button, message={"ts": message["ts"]}, channel_id=channel("lint"))
        assert (await here.sender.interaction(clicked)).ok
        unknown = {**button, "action_id": "do|vroeger|0"}
        clicked = payloads.click("anna", unknown, message={"ts": message["ts"]}, channel_id=channel("lint"))
        assert (await here.sender.interaction(clicked)).ok
        assert "/reflectie" in here.only_you("anna")[-1], "an unknown button is answered with help"
        await here.press("cor", "Ik doe mee")
        view = {**here.modal("cor"), "private_metadata": '{"release": 0}'}
        ack = await here.fill("cor", view, role="professional")
        assert "te oud" in next(iter(ack.body["errors"].values()))

    play(story)


def test_a_modal_that_is_sent_in_twice_is_one_answer(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        await here.press("anna", "Antwoord geven")
        view = here.modal("anna")
        for _ in range(2):
            assert (await here.fill("anna", view, text="Het ging goed deze week.", share="rol")).ok
        assert len(here.answers()) == 1

    play(story)


def test_a_room_is_known_by_what_slack_says_of_it(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.event(payloads.joined(BOT_USER, room="lint", inviter="anna"))
        await here.event(payloads.joined(BOT_USER, room="plein", inviter="anna", public=True))
        await here.event(payloads.renamed("lint", "lint-noord"))
        await here.event(payloads.renamed("nieuw", "nieuwer"))
        await here.event(payloads.archived("lint", "anna"))
        await here.event(payloads.bot_left("plein", public=True))
        told = [(event.change, event.name, event.public) for event in here.heard if isinstance(event, RoomChanged)]
        assert told == [
            ("bot_added", "lint", False),
            ("bot_added", "plein", True),
            ("renamed", "lint", False),
            ("archived", "", False),
            ("bot_removed", "", False),
        ], "a channel in which the bot is not is never told of"

    play(story)


def test_apps_that_come_into_a_channel_are_not_greeted(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.event(payloads.joined(user("weerbot")))
        assert here.heard == []
        await here.event(payloads.joined(user("edith")))
        (joined,) = here.heard
        assert (joined.who.name, joined.who.locale) == ("Edith", "en-GB")

    play(story)


def test_while_the_core_takes_long_a_window_says_to_wait(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        take = here.service.receive

        def slowly(event: Any) -> Any:
            time.sleep(1.6)
            return take(event)

        here.receive = slowly  # type: ignore[method-assign]
        here.chat._hearing.open(slowly)
        await here.press("anna", "Antwoord geven")
        opened, changed = here.emulator.calls("views.open", "views.update")[-2:]
        assert (opened.method, changed.method) == ("views.open", "views.update")
        assert "ogenblik" in opened.body["view"]["title"]["text"]
        assert here.modal("anna")["title"]["text"] == "Jouw antwoord"

    play(story)


# Socket Mode


def listening(emulator: Emulator, case: Callable[[SocketMode, SlackChat, Core], Awaitable[None]]) -> None:
    async def whole() -> None:
        socket, core = SocketMode(), Core()
        async with socket.working() as address:
            emulator.connect(socket=address)
            chat = SlackChat(
                library=shipped(), bot_token=emulator.tokens.bot, app_token=emulator.tokens.app, api_url=emulator.api
            )
            await chat.listen(core)
            try:
                await until(lambda: socket.connections > 0)
                await case(socket, chat, core)
            finally:
                await chat.stop()
                await chat.close()

    asyncio.run(whole())


def test_in_socket_mode_the_same_is_heard_and_acknowledged_after_it_was_taken(emulator: Emulator) -> None:
    async def case(socket: SocketMode, chat: SlackChat, core: Core) -> None:
        envelope = a_message()
        core.trouble = NotYet("later")
        assert not (await socket.event(envelope)).ok
        core.trouble = None
        assert (await socket.event(envelope, retry=1)).ok
        (posted,) = core.of(Posted)
        assert posted.place.direct
        assert (await socket.command(payloads.command("anna", "status"))).ok
        assert core.of(Commanded)[0].words == "status"
        view = {"id": "V1", "type": "modal", "callback_id": "join", "blocks": []}
        view["private_metadata"] = '{"room":"C0LINT0000","thread":"","language":"nl","context":"c1","release":1}'
        ack = await socket.interaction(payloads.submission("anna", view, {}))
        assert ack.body == {"response_action": "clear"}
        assert core.of(Submitted)[0].context == "c1"
        assert (await socket.event(payloads.envelope(payloads.home_opened("anna")))).ok
        assert core.of(HomeOpened)

    listening(emulator, case)


def test_a_connection_that_breaks_is_made_anew(emulator: Emulator) -> None:
    async def case(socket: SocketMode, chat: SlackChat, core: Core) -> None:
        await socket.disconnect()
        await until(lambda: socket.connected > 1 and socket.connections > 0, within_s=30)
        assert (await socket.event(a_message())).ok

    listening(emulator, case)


def test_a_wrong_token_is_named_at_the_start(emulator: Emulator) -> None:
    async def whole(bot: str, app: str) -> None:
        chat = SlackChat(library=shipped(), bot_token=bot, app_token=app, api_url=emulator.api)
        try:
            with pytest.raises(TokenRefused, match="REFLECTIE_SLACK_BOT_TOKEN"):
                await chat.listen(Core())
        finally:
            await chat.stop()
            await chat.close()

    asyncio.run(whole("xoxb-nep", emulator.tokens.app))


def test_slack_that_cannot_be_reached_at_the_start_does_not_stop_the_bot() -> None:
    async def whole() -> None:
        chat = SlackChat(library=shipped(), bot_token="xoxb-1", app_token="xapp-1", api_url="http://127.0.0.1:9/api/")
        await chat.listen(Core())
        await chat.stop()
        await chat.close()

    asyncio.run(whole())
