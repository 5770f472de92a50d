"""The first week of a casus on Matrix, from the invitation to the summary in the room, on a real homeserver."""

from __future__ import annotations

import asyncio

from bot.store.opening import open_store
from tests.matrix.casus import asked, day, kept, room_with_bot
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import workplace

BILAL = "Wij zijn zelf langsgegaan op het stadhuis en daarna werd er meteen gebeld."
COR = "We hebben vaak gebeld over de vergunning en dat scheelde een maand wachten."
ANNA = "Ik kreeg eindelijk iemand aan de telefoon bij de vergunning."


def test_a_first_week_from_the_invitation_to_the_summary(homeserver: Homeserver, sqlite_url: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(homeserver, store, sqlite_url) as here:
            anna, bilal, cor = here.people.values()
            room = await room_with_bot(here)
            (hello,) = await anna.sees(room, by=here.bot)
            assert "a. Inrichten" in hello.text

            first = await asked(here, room)
            assert first.mentions == ()
            assert "Antwoord geven" in first.text
            await anna.says(room, "Wie neemt er koffie mee?")
            said = await bilal.says(room, BILAL, thread=first.id)
            spijt = await anna.says(room, "Dit had ik niet over de anderen moeten zeggen.", thread=first.id)
            await here.settle()
            assert len(kept(here)) == 2
            assert next(line for line in await anna.sees(room) if line.id == said).signs == ("✅",)

            await bilal.edits(room, said, f"{BILAL} Dat hielp.")
            await anna.redacts(room, spijt)
            await here.settle()
            assert kept(here) == {f"{BILAL} Dat hielp.": bilal.user}
            await anna.says(room, ANNA, answers=first.id)

            await here.says_privately("cor", COR)
            await here.settle()
            asks = (await here.told("cor"))[-1]
            assert asks.mentions == (cor.user,)
            assert "Citeren met naam" in asks.text
            await here.presses("cor", "Citeren met naam")
            await here.settle()
            assert "Citeren met naam" in (await here.told("cor"))[-1].text
            assert kept(here) == {f"{BILAL} Dat hielp.": bilal.user, ANNA: anna.user, COR: cor.user}

            await here.until(day(1, 9, 1, month=12))
            assert any("schets" in line.text for line in await here.told("anna"))
            await here.until(day(2, 16, 1, month=12))
            summary = (await cor.sees(room, by=here.bot))[-1]
            assert "samenvatting van week 48" in summary.text
            assert "3 van de 3 mensen" in summary.text

            await bilal.redacts(room, said)
            await here.settle()
            corrected = (await cor.sees(room, by=here.bot))[-1]
            assert corrected.id != summary.id, "an edit would leave what it said in the history of the room"
            assert "3 van de 3 mensen" not in "".join(line.text for line in await cor.sees(room, by=here.bot))
            assert kept(here) == {ANNA: anna.user, COR: cor.user}
        store.close()

    asyncio.run(play())


def test_what_was_said_before_the_bot_came_is_not_heard(homeserver: Homeserver, sqlite_url: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(homeserver, store, sqlite_url) as here:
            anna = here.people["anna"]
            room = await anna.makes_room()
            await anna.says(room, "!reflectie status")
            await anna.invites(room, here.bot)
            await here.settle()
            assert not [event for event in here.received if type(event).__name__ == "Commanded"]
        store.close()

    asyncio.run(play())
