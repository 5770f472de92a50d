"""The first two weeks of a casus on Matrix, as its people live through them: what each of them gets unasked is counted."""

from __future__ import annotations

import asyncio
import re

from bot.store.opening import open_store
from tests.matrix.casus import asked, day, kept, question, room_with_bot, types
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace, workplace

BILAL = "Wij zijn zelf langsgegaan op het stadhuis en daarna werd er meteen gebeld."
ANNA = "Ik kreeg eindelijk iemand aan de telefoon bij de vergunning."
COR = "We hebben vaak gebeld over de vergunning en dat scheelde een maand wachten."
COR_2 = "Het overleg over de stoep begon te laat, want de tekening was er niet."
BILAL_2 = "De tekening van de stoep kwam pas toen wij erom vroegen bij het overleg."
ANNA_2 = "Ik had de tekening eerder moeten delen met de buurt voor het overleg."


def test_two_weeks_from_the_invitation_to_the_second_summary(homeserver: Homeserver, sqlite_url: str) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(homeserver, store, sqlite_url) as here:
            anna, bilal, cor = here.people.values()
            room = await room_with_bot(here)
            first = await asked(here, room)
            for name in ("bilal", "cor"):
                assert not any("Fijn dat je meedoet" in line.text for line in await here.told(name)), "it is said once"
            assert [line.text[:7] for line in await here.told("anna")] == [
                "Vraag 2",
                "Vraag 3",
                "Vraag 4",
                "Vraag 5",
                "Het Lin",
                "Bilal A",
            ]
            heard = {name: len(await here.told(name)) for name in here.people}

            await bilal.says(room, BILAL, thread=first.id)
            await anna.says(room, ANNA, answers=first.id)
            await here.until(day(30, 20, 0))
            (reminder,) = (await here.told("cor"))[heard["cor"] :]
            assert reminder.text.startswith("Wil je nog antwoorden in Het Lint?")
            await types(here, "cor", COR, "3")
            assert kept(here) == {BILAL: bilal.user, ANNA: anna.user, COR: cor.user}
            await here.until(day(2, 16, 1, month=12))
            summary = (await cor.sees(room, by=here.bot))[-1]
            assert "samenvatting van week 48" in summary.text

            await here.restart()
            await here.until(day(3, 10, 1, month=12))
            second = await question(here, room)
            assert second.id != first.id
            await cor.says(room, COR_2, thread=second.id)
            await here.settle()
            await types(here, "bilal", BILAL_2)
            said = await anna.says(room, ANNA_2, thread=second.id)
            await anna.edits(room, said, f"{ANNA_2} Dat doe ik voortaan.")
            await here.until(day(9, 16, 1, month=12))
            assert {COR_2, BILAL_2, f"{ANNA_2} Dat doe ik voortaan."} <= kept(here).keys()
            summary = (await cor.sees(room, by=here.bot))[-1]
            assert "samenvatting van week 49" in summary.text
            seen = "Je antwoordde in de draad."
            drafts = ["Dit staat nu in het kanaal van Het Lint."] * 2
            kept_it = "Bedankt."
            assert await _told_since(here, heard) == {
                "anna": [seen, *drafts],
                "bilal": [seen, drafts[0], kept_it, drafts[1]],
                "cor": ["Wil je nog antwoorden in Het Lint?", kept_it],
            }
        store.close()

    asyncio.run(play())


async def _told_since(here: Workplace, heard: dict[str, int]) -> dict[str, list[str]]:
    """The first sentence of each thing that the bot told somebody privately since then."""
    return {
        name: [re.split(r"(?<=[.?])\s", line.text)[0] for line in (await here.told(name))[count:]]
        for name, count in heard.items()
    }
