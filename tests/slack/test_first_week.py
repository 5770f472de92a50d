"""The first week of a casus on Slack, from the invitation to the summary in the channel, by both ways in."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from bot.store.opening import open_store
from tests.slack.casus import ANSWER, ROOM, answers_by_form, asked, day, kept, of, outbox
from tests.support.slack.emulator import Emulator
from tests.support.slack.screen import buttons
from tests.support.slack.workplace import workplace
from tests.support.slack.workspace import BOT_USER, channel

BILAL = "Wij zijn zelf langsgegaan op het stadhuis en daarna werd er meteen gebeld."
COR = "We hebben vaak gebeld over de vergunning en dat scheelde een maand wachten."
ANNA = "Ik kreeg eindelijk iemand aan de telefoon bij de vergunning."


@pytest.mark.parametrize("way", ["http", "socket"])
def test_a_first_week_from_the_invitation_to_the_summary(emulator: Emulator, sqlite_url: str, way: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store, way=way) as here:
            question = await asked(here)
            hello, welcome, first = here.in_room(ROOM)
            assert "reflectiebot" in hello
            assert "Welkom bij Het Lint" in welcome
            assert "<blockquote>" in first
            assert any("begeleidt nu samen met jou" in line for line in here.told("anna"))

            await here.says("anna", "Wie neemt er koffie mee?", room=ROOM)
            await answers_by_form(here, "cor", COR)
            assert not here.has_window("cor")
            ts = await here.says("bilal", BILAL, room=ROOM, thread=question)
            await here.says("anna", ANNA, direct=True)
            await here.press("anna", "Citeren met naam")
            assert kept(sqlite_url) == {COR: of("cor"), BILAL: of("bilal"), ANNA: of("anna")}
            everything = emulator.all()["messages"]
            (reply,) = (message for message in everything if message["ts"] == ts)
            assert [each["users"] for each in reply["reactions"]] == [[BOT_USER]], "a tick beside what was kept"

            await here.edits("bilal", ts, f"{BILAL} Dat hielp.", room=ROOM)
            assert f"{BILAL} Dat hielp." in kept(sqlite_url)
            spijt = await here.says(
                "edith", "I should not have said this about the others.", room=ROOM, thread=question
            )
            assert len(kept(sqlite_url)) == 4
            await here.deletes("edith", spijt, room=ROOM)
            assert len(kept(sqlite_url)) == 3
            assert of("edith") not in kept(sqlite_url).values()

            await here.until(day(1, 9, 1, month=12))
            draft = here.told("bilal")[-1]
            assert "schets" in draft
            await here.press("bilal", "Ik heb dit gelezen")
            await here.until(day(2, 16, 1, month=12))
            summary = here.in_room(ROOM)[-1]
            assert "samenvatting van week 48" in summary
            assert "Een begeleider las dit" in summary
            last = emulator.of_bot(channel(ROOM))[-1]
            assert list(buttons(last)) == ["Herken je dit?", "Waar komt dit vandaan?"]
            await here.press("edith", "Waar komt dit vandaan?", room=ROOM)
            assert outbox(sqlite_url) == {"sent": outbox(sqlite_url).total()}
            twice = [key for key, times in Counter(_keys(emulator)).items() if times > 1]
            assert twice == []
        store.close()

    asyncio.run(play())


def test_home_shows_the_open_question_and_my_answer_and_both_can_be_changed_there(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store) as here:
            await asked(here)
            before = await here.opens_home("cor")
            assert "Antwoord geven" in buttons(before)
            await answers_by_form(here, "cor", COR)
            after = await here.opens_home("cor")
            assert str(after["blocks"]) != str(before["blocks"])
            changed = f"{COR} En dat is mooi."
            await here.types("cor", "aanpassen", room=ROOM)
            assert here.has_window("cor")
            if ANSWER not in str(here.window("cor")["blocks"]):
                await here.press("cor", "Aanpassen", room=ROOM)
            await here.fill("cor", {ANSWER: changed})
            assert list(kept(sqlite_url)) == [changed]
        store.close()

    asyncio.run(play())


def test_home_of_a_facilitator_shows_the_state_of_the_draft_and_holds_it_back(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store) as here:
            await asked(here)
            await answers_by_form(here, "cor", COR)
            await here.until(day(1, 9, 1, month=12))
            home = str((await here.opens_home("anna"))["blocks"])
            for part in ("Nu open", "De samenvatting", "Nog geen begeleider las haar", "Mijn antwoorden", "Mijn casus"):
                assert part in home
            assert {"Mijn moment", "Tegenhouden"} <= set(buttons(await here.opens_home("anna")))
            await here.press("anna", "Tegenhouden")
            assert "houdt deze samenvatting tegen" in str((await here.opens_home("bilal"))["blocks"])
            assert "De samenvatting" not in str((await here.opens_home("cor"))["blocks"])
            await here.until(day(2, 17, month=12))
            assert not any("samenvatting van week" in html for html in here.in_room(ROOM))
        store.close()

    asyncio.run(play())


def test_snoozing_until_a_date_goes_from_the_home_tab(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store) as here:
            await asked(here)
            await here.opens_home("cor")
            await here.press("cor", "Mijn moment")
            assert (await here.fill("cor", {"Ben je even weg? Tot welke dag?": "gisteren"})).body[
                "response_action"
            ] == "errors"
            await here.fill("cor", {"Ben je even weg? Tot welke dag?": "24-12-2026"})
            told = {name: len(here.told(name)) for name in ("bilal", "cor")}
            await here.until(day(1, 8, month=12))
            assert len(here.told("bilal")) > told["bilal"], "who is there is reminded"
            assert len(here.told("cor")) == told["cor"]
        store.close()

    asyncio.run(play())


def _keys(emulator: Emulator) -> list[str]:
    """The keys of all messages that stand in the workspace; a part of a long text counts by itself."""
    messages = [one for one in emulator.all()["messages"] if one["user"] == BOT_USER]
    return [str(one["metadata"]["event_payload"]) + one["channel_id"] for one in messages]
