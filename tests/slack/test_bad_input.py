"""What should not come, and what comes wrong: refused or answered clearly, logged with ids only, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlencode

import pytest

from bot.core.ports.errors import StoreBusy
from bot.store.opening import open_store
from tests.slack.casus import ANSWER, ROOM, SHARE, asked, inbox, kept, of
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.sender import (
    FORM_TYPE,
    JSON_TYPE,
    SLACK_WAITS_S,
    Sender,
    Signed,
    event_request,
    interaction_request,
    signed,
)
from tests.support.slack.workplace import Workplace, workplace

SAID = "Dit zei iemand over de vergunning in vertrouwen tegen ons."


@asynccontextmanager
async def open_question(emulator: Emulator, url: str) -> AsyncIterator[tuple[Workplace, str]]:
    store = open_store(url)
    async with workplace(emulator, store) as here:
        yield here, await asked(here)
    store.close()


def sender_of(here: Workplace) -> Sender:
    assert isinstance(here.line, Sender)
    return here.line


def reply(question: str, text: str = SAID) -> payloads.Payload:
    return payloads.envelope(payloads.posted("bilal", text, room=ROOM, thread=question))


def nameless(printed: str) -> None:
    """Nothing that people said, and none of their names, stands in the log."""
    for word in (SAID, "Bilal", "Azzouz", "vertrouwen"):
        assert word not in printed


BODY = json.dumps(reply("1.1")).encode()
REFUSED: dict[str, Callable[[], Signed]] = {
    "another secret": lambda: signed(BODY, JSON_TYPE, secret="not the secret"),
    "six minutes old": lambda: signed(BODY, JSON_TYPE, at=time.time() - 361),
    "six minutes from now": lambda: signed(BODY, JSON_TYPE, at=time.time() + 361),
    "no signature": lambda: Signed(body=BODY, headers={"Content-Type": JSON_TYPE}),
    "a signature that is none": lambda: Signed(
        body=BODY, headers=signed(BODY, JSON_TYPE).headers | {"X-Slack-Signature": "v0="}
    ),
    "a moment that is none": lambda: Signed(
        body=BODY, headers=signed(BODY, JSON_TYPE).headers | {"X-Slack-Request-Timestamp": "gisteren"}
    ),
    "another body than was signed": lambda: Signed(body=BODY + b" ", headers=signed(BODY, JSON_TYPE).headers),
    "malformed JSON": lambda: signed(b'{"type": "event_callback", ', JSON_TYPE),
    "JSON that is no object": lambda: signed(b"[1, 2]", JSON_TYPE),
    "JSON as deep as a well": lambda: signed(b"[" * 100_000, JSON_TYPE),
    "no UTF-8": lambda: signed(b'{"type": "\xff\xfe"}', JSON_TYPE),
    "nothing at all": lambda: signed(b"", JSON_TYPE),
    "a form with malformed JSON": lambda: signed(b"payload=%7Bgeen", FORM_TYPE),
    "a body of one megabyte": lambda: signed(b'{"text": "' + b"x" * 1_000_000 + b'"}', JSON_TYPE),
}


@pytest.mark.parametrize("what", list(REFUSED))
def test_a_request_that_slack_did_not_make_is_refused_and_leaves_nothing(
    emulator: Emulator, sqlite_url: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store) as here:
            answer = await sender_of(here).send(REFUSED[what]())
            assert 400 <= answer.status_code < 500, what
            assert len(answer.content) < 200
            assert here.received == []
            assert (await here.brings(payloads.joined(payloads.BOT_USER, inviter="anna"))).taken, "it goes on"
        store.close()

    asyncio.run(play())
    nameless("".join(capsys.readouterr()))


def test_a_request_that_is_replayed_stores_nothing_twice(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            request = event_request(reply(question))
            assert (await sender_of(here).send(request)).status_code == 200
            stored = inbox(sqlite_url)
            for _ in range(3):
                assert (await sender_of(here).send(request)).status_code == 200
            assert inbox(sqlite_url) == stored
            assert kept(sqlite_url) == {SAID: of("bilal")}

            await here.press("cor", "Antwoord geven", room=ROOM)
            values = _values_of(here, "cor", "Ook een antwoord.")
            sent = interaction_request(payloads.submission("cor", here.window("cor"), values, trigger="9.9.9"))
            for _ in range(3):
                assert (await sender_of(here).send(sent)).status_code == 200
            assert sorted(kept(sqlite_url).values()) == sorted([of("bilal"), of("cor")])

    asyncio.run(play())


def test_a_team_in_which_the_bot_is_not_installed_is_not_heard(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            before = len(here.received)
            stranger = reply(question) | {"team_id": "T0VREEMD00", "authorizations": []}
            await sender_of(here).event(stranger)
            await sender_of(here).command(payloads.command("bilal", "help", team="T0VREEMD00"))
            assert len(here.received) == before
            assert kept(sqlite_url) == {}

    asyncio.run(play())


@pytest.mark.parametrize(
    "what", ["an old ask for a window", "a window that was never ours", "fields that are not there"]
)
def test_a_window_that_cannot_be_ours_keeps_nothing_and_says_something(
    emulator: Emulator, sqlite_url: str, what: str
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            await here.press("cor", "Antwoord geven", room=ROOM)
            window = dict(here.window("cor"))
            values: dict[str, object] = _values_of(here, "cor", SAID)
            if what == "an old ask for a window":
                window["private_metadata"] = window["private_metadata"].replace('"release":1', '"release":0')
            if what == "a window that was never ours":
                window |= {"callback_id": "bestaat-niet", "id": "V0VREEMD"}
            if what == "fields that are not there":
                values = {"field|verzonnen": {"value": payloads.typed(SAID)}}
            ack = await here.line.interaction(payloads.submission("cor", window, values))
            assert ack.ok
            assert ack.body.get("response_action") in ("errors", "update", "push")
            assert kept(sqlite_url) == {}

    asyncio.run(play())


@pytest.mark.parametrize("way", ["button", "window", "shortcut", "message shortcut", "event", "another type"])
def test_what_the_bot_does_not_know_is_answered_and_does_nothing(emulator: Emulator, sqlite_url: str, way: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            message = payloads.posted_by_app("x", room=ROOM)
            text = {"type": "plain_text", "text": "x"}
            button = {"type": "button", "action_id": "wat|is|dit", "text": text}
            view = {"id": "V1", "type": "modal", "title": text, "blocks": [{"type": "section", "text": text}]}
            view |= {"callback_id": "wat", "private_metadata": "geen json"}
            unknown = {
                "button": payloads.click("cor", button, message=message, channel_id=message["channel"]),
                "window": payloads.submission("cor", view, {}),
                "shortcut": payloads.shortcut("cor", "wat"),
                "message shortcut": payloads.shortcut_on_message("cor", "wat", message, room=ROOM),
                "another type": {**payloads.shortcut("cor", "wat"), "type": "workflow_step_edit"},
            }
            begun, stored = time.monotonic(), inbox(sqlite_url)
            if way == "event":
                ack = await here.line.event(payloads.envelope({"type": "emoji_changed", "event_ts": "1.1"}))
            else:
                ack = await here.line.interaction(unknown[way])
            assert time.monotonic() - begun < SLACK_WAITS_S
            assert ack.ok or way == "another type"
            assert inbox(sqlite_url) <= stored + 1
            assert kept(sqlite_url) == {}

    asyncio.run(play())


def test_a_window_of_an_older_release_stays_open_and_says_what_to_do(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            await here.press("cor", "Antwoord geven", room=ROOM)
            for old in ("", "{}", '{"release": 0}', "geen json", '{"release": 999, "x": 1}'):
                window = here.window("cor") | {"private_metadata": old}
                ack = await here.line.interaction(payloads.submission("cor", window, _values_of(here, "cor", SAID)))
                assert ack.ok
                assert ack.body["response_action"] in ("errors", "update"), "the text is still there to be copied"
            assert kept(sqlite_url) == {}

    asyncio.run(play())


def test_a_window_stays_open_with_its_text_while_the_core_cannot_take_it(
    emulator: Emulator, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            await here.press("cor", "Antwoord geven", room=ROOM)
            here.trouble = lambda event: StoreBusy(SAID)
            ack = await here.fill("cor", {ANSWER: SAID, SHARE: "Citeren met naam"})
            assert ack.body["response_action"] == "errors"
            assert here.has_window("cor")
            assert kept(sqlite_url) == {}
            here.trouble = lambda event: None
            await here.fill("cor", {ANSWER: SAID, SHARE: "Citeren met naam"})
            assert kept(sqlite_url) == {SAID: of("cor")}

    asyncio.run(play())
    nameless("".join(capsys.readouterr()))


def test_who_presses_or_types_while_the_core_cannot_take_it_is_told_so(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            here.trouble = lambda event: StoreBusy("locked")
            before = len(here.whispered("cor"))
            assert (await here.press("cor", "Nu niet", room=ROOM)).ok
            assert "lukt nu even niet" in here.whispered("cor")[before]
            ack = await here.types("cor", "help", room=ROOM)
            assert ack.ok
            assert "lukt nu even niet" in str(ack.body) + str(here.whispered("cor")[before + 1 :])

    asyncio.run(play())


def test_a_click_that_is_too_late_to_open_a_window_still_leads_to_it(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            assert (await here.press("cor", "Antwoord geven", room=ROOM, expired=True)).ok
            assert not here.has_window("cor")
            assert here.whispered("cor"), "a line that offers a button"
            await here.press("cor", "Openen", room=ROOM)
            await here.fill("cor", {ANSWER: SAID, SHARE: "Citeren met naam"})
            assert kept(sqlite_url) == {SAID: of("cor")}

    asyncio.run(play())


def test_a_command_with_a_text_of_any_kind_is_answered_privately(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            before = here.in_room(ROOM)
            for words in (
                "",
                "bestaat niet",
                "<!channel> *x* & <b>",
                "\u202e\u0000\ud7ff",
                "é" * 3000,
                "'; DROP TABLE answer; --",
            ):
                ack = await here.types("cor", words, room=ROOM)
                assert ack.ok, words
                assert ack.body.get("response_type", "ephemeral") == "ephemeral"
                assert "<!channel>" not in json.dumps(ack.body)
            assert here.in_room(ROOM) == before

    asyncio.run(play())


def test_a_revoked_token_and_a_missing_right_lose_no_message(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            emulator.put({"tokens": [{"token": emulator.tokens.bot, "scopes": ["users:read"]}]})
            await here.says("bilal", SAID, room=ROOM, thread=question)
            assert kept(sqlite_url) == {SAID: of("bilal")}
            assert here.store.read(lambda tx: tx.outbox.waiting()) > 0, "what could not be sent waits"

    asyncio.run(play())


def test_the_door_for_slack_does_not_say_who_is_behind_it(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store) as here:
            ping = urlencode({"ssl_check": "1", "token": "x"}).encode()
            assert (await sender_of(here).send(signed(ping, FORM_TYPE))).status_code < 500
            hello = json.dumps({"type": "url_verification", "challenge": "abc", "token": "x"}).encode()
            answer = await sender_of(here).send(signed(hello, JSON_TYPE))
            assert (answer.status_code, "abc" in answer.text) == (200, True)
        store.close()

    asyncio.run(play())


def _values_of(here: Workplace, name: str, text: str) -> dict[str, object]:
    values: dict[str, object] = {}
    for block in here.window(name)["blocks"]:
        if block["type"] == "input":
            element = block["element"]
            options = element.get("options")
            state = payloads.picked(options[-1], element["type"]) if options else payloads.typed(text)
            values[block["block_id"]] = {element["action_id"]: state}
    return values
