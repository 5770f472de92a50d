"""Everyone is served: guests and people of another organisation, who leaves, who has no account any more; and a casus keeps
its channel whatever becomes of the channel."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.core.events import Left, RoomChanged
from bot.core.model import Presence
from bot.platforms.slack import hearing
from bot.store.opening import open_store
from tests.slack.casus import ANSWER, ASKED, ROOM, SHARE, answers_by_form, asked, day, kept, of, set_up
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, CHANNELS, OTHER_TEAM, TEAM, channel, user

TERRACE = "Het terras stond er in een dag, en niemand hoefde te wachten."
Play = Callable[[Callable[[Workplace], Awaitable[None]]], None]


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Play:
    """Plays a story with a bot that is reached over HTTP."""

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


# Channels


def test_a_channel_that_gets_another_id_keeps_its_casus_its_question_and_its_answers(
    play: Play, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        before = await here.says("bilal", TERRACE, room=ROOM, thread=question)
        await here.moves(ROOM, "verhuisd")
        await here.says("cor", "Ik hoor er niets over.", room="verhuisd", thread=question)
        await here.says("edith", "The terrace was there in a day.", room="verhuisd", thread=question)
        assert sorted(kept(sqlite_url).values()) == sorted([of("bilal"), of("cor"), of("edith")])
        await here.deletes("bilal", before, room="verhuisd")
        assert sorted(kept(sqlite_url).values()) == sorted([of("cor"), of("edith")]), "said before, withdrawn after"
        await answers_by_form(here, "anna", TERRACE, room="verhuisd")
        await here.until(day(2, 17, month=12))
        assert any("samenvatting van week" in html for html in here.in_room("verhuisd"))
        assert here.in_room(ROOM) == []

    play(story)
