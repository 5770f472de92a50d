"""An emoji beside a message does nothing: it is no answer, no vote and no refusal, and it leaves no trace."""

from __future__ import annotations

import asyncio

import pytest

from bot.platforms.slack.manifest import EVENTS, SCOPES
from bot.store.opening import open_store
from tests.slack.casus import ROOM, asked, inbox, kept, of, outbox
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import workplace
from tests.support.slack.workspace import BOT_USER

SAID = "De bewoners wisten van niets, en dat hebben we samen rechtgezet."


@pytest.mark.parametrize("way", ["http", "socket"])
def test_whatever_emoji_people_use_nothing_is_kept_sent_or_changed(
    emulator: Emulator, sqlite_url: str, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store, way=way) as here:
            question = await asked(here)
            answer = await here.says("bilal", SAID, room=ROOM, thread=question)
            everything = (here.in_room(ROOM), here.told("anna"), inbox(sqlite_url), outbox(sqlite_url))
            received, calls = len(here.received), len(emulator.calls())
            of_bot = payloads.posted_by_app("De vraag", room=ROOM, ts=question)
            of_bilal = payloads.posted("bilal", SAID, room=ROOM, ts=answer, thread=question)
            for message in (of_bot, of_bilal):
                for emoji in ("thumbsup", "thumbsdown", "x", "no_entry", "white_check_mark", "-1::skin-tone-2"):
                    for removed in (False, True):
                        for name in ("anna", "bilal", "cor", "fatma"):
                            await here.line.event(
                                payloads.envelope(payloads.reacted(name, emoji, message, removed=removed))
                            )
            assert len(here.received) == received, "the core never hears of it"
            assert (here.in_room(ROOM), here.told("anna"), inbox(sqlite_url), outbox(sqlite_url)) == everything
            assert kept(sqlite_url) == {SAID: of("bilal")}
            assert len(emulator.calls()) == calls
        store.close()

    asyncio.run(play())
    assert "reaction" not in "".join(capsys.readouterr())


def test_the_bot_does_not_even_ask_to_hear_of_reactions() -> None:
    assert not [event for event in EVENTS if event.startswith("reaction")]
    assert "reactions:read" not in SCOPES


def test_the_only_reaction_of_the_bot_is_a_tick_beside_an_answer(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store) as here:
            question = await asked(here)
            await here.press("cor", "Nu niet", room=ROOM)
            await here.says("bilal", SAID, room=ROOM, thread=question)
            await here.says("bilal", "Tweede zin over hoe het verder ging.", room=ROOM, thread=question)
            added = [call.body["name"] for call in emulator.calls("reactions.add")]
            assert set(added) == {"white_check_mark"}, "and who refuses leaves no sign that others can see"
            assert BOT_USER in {call.user for call in emulator.calls("reactions.add")}
        store.close()

    asyncio.run(play())
