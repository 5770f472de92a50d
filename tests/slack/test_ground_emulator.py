"""The Slack of the tests behaves as Slack where we depend on it: tried with the library of Slack itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from tests.support.slack import payloads
from tests.support.slack.courier import Courier
from tests.support.slack.emulator import Emulator
from tests.support.slack.faults import Fault, Faults
from tests.support.slack.payloads import Payload
from tests.support.slack.sender import Ack
from tests.support.slack.socket_mode import SocketMode
from tests.support.slack.workspace import BOT, BOT_USER, TEAM, channel, user

METADATA = {"event_type": "reflectie_message", "event_payload": {"key": "round/1"}}
MODAL = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Titel"},
    "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "Dag"}}],
}


class Listener:
    """A bot that only listens, and refuses as often as it is told to."""

    def __init__(self) -> None:
        self.heard: list[Payload] = []
        self.refuse = 0

    async def event(self, enveloped: Payload, *, retry: int = 0) -> Ack:
        self.heard.append(enveloped | {"retry": retry})
        self.refuse -= 1
        return Ack(ok=self.refuse < 0, took_s=0.0)

    async def command(self, payload: Payload) -> Ack:
        raise AssertionError("the courier brings events only")

    interaction = command

    def events(self) -> list[Payload]:
        return [each["event"] for each in self.heard]


def client(emulator: Emulator, *, api: str = "") -> AsyncWebClient:
    return AsyncWebClient(token=emulator.tokens.bot, base_url=api or emulator.api, retry_handlers=[])


@asynccontextmanager
async def listening(emulator: Emulator, **how: Any) -> AsyncIterator[tuple[Listener, Courier]]:
    listener = Listener()
    courier = Courier(listener, retry_after_s=(0.0, 0.01, 0.02), **how)
    async with courier.working(emulator) as address:
        emulator.connect(events=address)
        yield listener, courier


def say(emulator: Emulator, name: str, text: str, **more: Any) -> str:
    posted = emulator.call(
        "chat.postMessage", token=emulator.tokens.of_people[name], channel=channel("lint"), text=text, **more
    )
    return str(posted["ts"])


def test_the_bot_is_who_it_should_be_and_people_are_known_with_language_and_zone(emulator: Emulator) -> None:
    async def play() -> None:
        slack = client(emulator)
        me = await slack.auth_test()
        assert (me["team_id"], me["user_id"], me["bot_id"]) == (TEAM, BOT_USER, BOT)
        anna = (await slack.users_info(user=user("anna"), include_locale=True))["user"]
        assert (anna["locale"], anna["tz"], anna["is_restricted"]) == ("nl-NL", "Europe/Amsterdam", False)
        dina = (await slack.users_info(user=user("dina")))["user"]
        assert "tz" not in dina
        assert "locale" not in dina, "only for who asks"
        assert dina["is_ultra_restricted"]
        there = await slack.conversations_members(channel=channel("lint"))
        assert {user("anna"), BOT_USER} <= set(there["members"])
        mine = await slack.users_conversations(types="public_channel,private_channel")
        assert {each["name"] for each in mine["channels"]} == {"lint", "werf", "plein", "gedeeld", "oud"}

    asyncio.run(play())


def test_a_message_is_found_again_by_its_metadata_by_who_asks_for_metadata(emulator: Emulator) -> None:
    async def play() -> None:
        slack = client(emulator)
        await slack.chat_postMessage(channel=channel("lint"), text="Dag", metadata=METADATA)
        (with_it,) = (await slack.conversations_history(channel=channel("lint"), include_all_metadata=True))["messages"]
        (without,) = (await slack.conversations_history(channel=channel("lint")))["messages"]
        assert with_it["metadata"] == METADATA
        assert "metadata" not in without
        assert without["bot_id"] == BOT

    asyncio.run(play())


@pytest.mark.parametrize(
    ("where", "more", "error"),
    [
        (channel("nieuw"), {}, "not_in_channel"),
        (channel("oud"), {}, "is_archived"),
        ("C0NERGENS0", {}, "channel_not_found"),
        (channel("lint"), {"blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
        (channel("lint"), {"blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 2900}}] * 5},
         "msg_blocks_too_long"),
    ],
)  # fmt: skip
def test_what_slack_refuses_is_refused(emulator: Emulator, where: str, more: dict[str, Any], error: str) -> None:
    async def play() -> None:
        with pytest.raises(SlackApiError) as refused:
            await client(emulator).chat_postMessage(channel=where, text="Dag", **more)
        assert refused.value.response["error"] == error

    asyncio.run(play())


def test_a_modal_opens_once_with_a_trigger_of_somebody_and_not_with_an_old_one(emulator: Emulator) -> None:
    async def play() -> None:
        slack = client(emulator)
        trigger = emulator.trigger("anna")
        opened = await slack.views_open(trigger_id=trigger, view=MODAL)
        assert opened["view"]["id"]
        for used in (trigger, emulator.trigger("anna", expired=True)):
            with pytest.raises(SlackApiError):
                await slack.views_open(trigger_id=used, view=MODAL)
        assert [view["user_id"] for view in emulator.all()["views"]] == [user("anna")]

    asyncio.run(play())


def test_a_revoked_token_and_an_unknown_one_are_refused(emulator: Emulator) -> None:
    async def play() -> None:
        slack = client(emulator)
        await slack.auth_revoke()
        for token, error in ((emulator.tokens.bot, "token_revoked"), ("xoxb-who", "invalid_auth")):
            with pytest.raises(SlackApiError) as refused:
                await AsyncWebClient(token=token, base_url=emulator.api).auth_test()
            assert refused.value.response["error"] == error

    asyncio.run(play())


def test_what_people_do_reaches_the_bot_as_slack_tells_it(emulator: Emulator) -> None:
    async def play() -> None:
        async with listening(emulator) as (listener, courier):
            ts = say(emulator, "anna", f"<@{BOT_USER}> help")
            token = emulator.tokens.of_people["anna"]
            emulator.call("chat.update", token=token, channel=channel("lint"), ts=ts, text="Toch niet")
            emulator.call("chat.delete", token=token, channel=channel("lint"), ts=ts)
            await courier.quiet()
        first, mention, edit, gone = listener.events()
        assert (first["type"], first["channel_type"], first["ts"]) == ("message", "group", ts)
        assert (mention["type"], mention["ts"]) == ("app_mention", ts)
        assert (edit["subtype"], edit["message"]["text"], edit["message"]["ts"]) == ("message_changed", "Toch niet", ts)
        assert (gone["subtype"], gone["deleted_ts"]) == ("message_deleted", ts)
        assert len({each["event_id"] for each in listener.heard}) == 4

    asyncio.run(play())


def test_the_bot_hears_its_own_messages_and_its_own_coming_and_nothing_of_where_it_is_not(emulator: Emulator) -> None:
    async def play() -> None:
        async with listening(emulator) as (listener, courier):
            token = emulator.tokens.of_people["anna"]
            emulator.call("chat.postMessage", token=token, channel=channel("nieuw"), text="Zonder de bot")
            emulator.call("conversations.invite", token=token, channel=channel("nieuw"), users=BOT_USER)
            await client(emulator).chat_postMessage(channel=channel("nieuw"), text="Dag")
            await courier.quiet()
        came, own = listener.events()
        assert (came["type"], came["user"], came["inviter"]) == ("member_joined_channel", BOT_USER, user("anna"))
        assert (own["text"], own["bot_id"]) == ("Dag", BOT)

    asyncio.run(play())


def test_only_what_the_app_asked_for_is_brought(emulator: Emulator) -> None:
    async def play() -> None:
        async with listening(emulator, subscribed=["message.im"]) as (listener, courier):
            say(emulator, "anna", "In het kanaal")
            direct = await client(emulator).conversations_open(users=user("anna"))
            token = emulator.tokens.of_people["anna"]
            emulator.call("chat.postMessage", token=token, channel=direct["channel"]["id"], text="Alleen voor jou")
            await courier.quiet()
        (only,) = listener.events()
        assert (only["text"], only["channel_type"]) == ("Alleen voor jou", "im")

    asyncio.run(play())


def test_an_event_comes_again_until_it_is_taken_and_four_times_at_most(emulator: Emulator) -> None:
    async def play() -> None:
        async with listening(emulator) as (listener, courier):
            listener.refuse = 2
            first = await courier.brought(payloads.envelope(payloads.posted("anna", "een")))
            assert first.taken
            assert [each["retry"] for each in listener.heard] == [0, 1, 2]
            assert len({each["event_id"] for each in listener.heard}) == 1
            listener.heard.clear()
            listener.refuse = 99
            second = await courier.brought(payloads.envelope(payloads.posted("anna", "twee")))
            assert not second.taken
            assert len(listener.heard) == 4

    asyncio.run(play())


def test_what_was_held_comes_in_the_order_that_is_asked_for(emulator: Emulator) -> None:
    async def play() -> None:
        async with listening(emulator) as (listener, courier):
            courier.hold()
            for text in ("een", "twee", "drie"):
                say(emulator, "anna", text)
            await courier.release([2, 0, 1])
            await courier.quiet()
            assert [event["text"] for event in listener.events()] == ["drie", "een", "twee"]

    asyncio.run(play())


def test_socket_mode_greets_brings_and_takes_acknowledgements_and_is_found_again_after_a_cut(
    emulator: Emulator,
) -> None:
    async def play() -> None:
        slack = SocketMode()
        got: list[str] = []
        async with slack.working() as address:
            emulator.connect(socket=address)
            app = SocketModeClient(
                app_token=emulator.tokens.app, web_client=client(emulator), ping_interval=0.2, trace_enabled=False
            )

            async def take(this: Any, request: SocketModeRequest) -> None:
                got.append(request.type)
                body = {"response_action": "clear"} if request.type == "interactive" else None
                await this.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id, payload=body))

            app.socket_mode_request_listeners.append(take)  # type: ignore[arg-type]
            await app.connect()
            try:
                assert (await slack.event(payloads.envelope(payloads.posted("anna", "Dag")))).ok
                assert (await slack.command(payloads.command("anna", "help"))).ok
                assert (await slack.interaction(payloads.shortcut("anna", "c"))).body == {"response_action": "clear"}
                assert got == ["events_api", "slash_commands", "interactive"]
                for leave in (slack.disconnect, _async(slack.cut)):
                    before = slack.connected
                    await leave()
                    await _until(lambda before=before: slack.connected > before and slack.connections > 0)  # type: ignore[misc]
                    assert (await slack.event(payloads.envelope(payloads.posted("anna", "Weer")))).ok
            finally:
                await app.close()
                await asyncio.sleep(0.05)

    asyncio.run(play())


@pytest.mark.parametrize("kind", ["429", "503", "cut before", "cut after"])
def test_the_proxy_makes_the_trouble_that_is_asked_for_as_often_as_is_asked(
    emulator: Emulator, faults: Faults, kind: Any
) -> None:
    async def play() -> None:
        faults.set(Fault(kind=kind, method="chat.postMessage", times=1, retry_after_s=7))
        slack = client(emulator, api=faults.api)
        await slack.auth_test()
        with pytest.raises((SlackApiError, ClientError)) as trouble:
            await slack.chat_postMessage(channel=channel("lint"), text="een")
        if isinstance(trouble.value, SlackApiError):
            response = trouble.value.response
            assert (str(response.status_code), response.headers.get("Retry-After", "7")) == (kind, "7")
        else:
            assert kind.startswith("cut")
        await slack.chat_postMessage(channel=channel("lint"), text="twee")
        arrived = [message["text"] for message in emulator.of_bot(channel("lint"))]
        assert arrived == (["een", "twee"] if kind == "cut after" else ["twee"])
        assert faults.happened() == [1]

    asyncio.run(play())


def test_the_proxy_can_be_slow(emulator: Emulator, faults: Faults) -> None:
    async def play() -> None:
        faults.set(Fault(kind="slow", method="auth.test", delay_s=0.5))
        begun = time.monotonic()
        await client(emulator, api=faults.api).auth_test()
        assert time.monotonic() - begun >= 0.5

    asyncio.run(play())


def _async(do: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    async def done() -> None:
        do()

    return done


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.02)
