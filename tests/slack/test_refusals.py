"""What Slack will never take: the facilitators hear of it, and nothing is lost that can still be said."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.store.opening import open_store
from tests.slack.casus import ASKED, ROOM, outbox, set_up
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, channel, user

TOLD = "Mijn bericht kon niet in het kanaal"
Play = Callable[[Callable[[Workplace], Awaitable[None]]], None]


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Play:
    def run(story: Callable[[Workplace], Awaitable[None]]) -> None:
        store = open_store(sqlite_url)

        async def whole() -> None:
            async with workplace(emulator, store) as here:
                await story(here)

        try:
            asyncio.run(whole())
        finally:
            store.close()

    return run


def told(here: Workplace, name: str) -> int:
    return sum(TOLD in html for html in here.told(name))


def shut(emulator: Emulator, how: str) -> None:
    """The channel is shut for the bot, and Slack did not say so."""
    row = {"channel_id": channel(ROOM)}
    if how == "archived":
        emulator.put({"channels": [row | {"is_archived": True}]})
    elif how == "the bot was put out":
        emulator.put({"channels": [row | {"members": [user("anna"), user("bilal")]}]})
    else:
        emulator.refuse("chat.postMessage", how, channel=channel(ROOM))


@pytest.mark.parametrize("how", ["archived", "the bot was put out", "channel_not_found", "restricted_action"])
def test_a_question_that_the_channel_does_not_take_is_told_to_both_facilitators_once(
    play: Play, emulator: Emulator, sqlite_url: str, how: str
) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        before = here.in_room(ROOM)
        shut(emulator, how)
        await here.until(ASKED)
        assert here.in_room(ROOM) == before
        assert outbox(sqlite_url)["refused"] == 1
        assert outbox(sqlite_url)["open"] == 0
        assert (told(here, "anna"), told(here, "bilal")) == (1, 1)
        assert (told(here, "cor"), told(here, "edith")) == (0, 0)

    play(story)


def test_who_invites_the_bot_again_after_a_refusal_has_it_back(play: Play, emulator: Emulator) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        shut(emulator, "the bot was put out")
        await here.until(ASKED)
        assert told(here, "anna") == 1
        emulator.put({"channels": [{"channel_id": channel(ROOM), "members": [user("anna"), user("bilal"), BOT_USER]}]})
        assert (await here.brings(payloads.joined(BOT_USER, room=ROOM, inviter="anna"))).taken
        assert "Het Lint" in here.in_room(ROOM)[-1]

    play(story)


@pytest.mark.parametrize("error", ["msg_too_long", "msg_blocks_too_long", "invalid_blocks"])
def test_blocks_that_slack_does_not_take_are_said_in_plain_words(
    play: Play, emulator: Emulator, sqlite_url: str, error: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        before = len(here.emulator.of_bot(channel(ROOM)))
        emulator.refuse("chat.postMessage", error)
        await here.until(ASKED)
        asked = here.emulator.of_bot(channel(ROOM))[before:]
        assert ["vraag van deze week" in one["text"] for one in asked] == [True], "never silence"
        assert outbox(sqlite_url)["refused"] == 0
        assert told(here, "anna") == 0

    play(story)
    assert error in "".join(capsys.readouterr()), "the operator can see that a text of ours does not fit"


def test_a_private_message_that_is_refused_is_nobody_elses_business(
    play: Play, emulator: Emulator, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        before = {name: here.told(name) for name in ("anna", "bilal")}
        await here.types("anna", "meedoen", room=ROOM)
        emulator.refuse("chat.postMessage", "messages_tab_disabled")
        await here.press("cor", "Ik doe mee", room=ROOM)
        await here.fill("cor", {"Ik doe mee als": "Raadslid"})
        assert outbox(sqlite_url)["refused"] == 1
        assert {name: here.told(name) for name in ("anna", "bilal")} == before

    play(story)


@pytest.mark.parametrize("error", ["missing_scope", "token_revoked", "account_inactive", "not_allowed_token_type"])
def test_a_right_or_a_token_that_is_missing_loses_nothing_and_is_in_the_log(
    play: Play, emulator: Emulator, sqlite_url: str, error: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The operator mends it, so nobody is told that a channel is gone; the lane rests and then goes on."""

    async def story(here: Workplace) -> None:
        await set_up(here)
        before = here.in_room(ROOM)
        emulator.refuse("chat.postMessage", error)
        await here.until(ASKED)
        assert here.in_room(ROOM) == before
        assert outbox(sqlite_url)["refused"] == 0
        assert outbox(sqlite_url)["open"] == 1
        assert told(here, "anna") == 0

    play(story)
    logged = "".join(capsys.readouterr())
    assert "slack.token" in logged
    assert error in logged
