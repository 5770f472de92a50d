"""One casus with a channel on Slack and a room on Matrix: the question stands in both, and there is one summary of both. Who
has an account on each is one person by their own word only.

The real adapters, the Slack emulator and a real Synapse; `tests/stories/twee-platforms.story` tells the same in words.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.delivery import Delivery
from bot.store.opening import open_store
from tests.matrix import casus as on_matrix
from tests.matrix.casus import day, kept, room_with_bot, types
from tests.slack import casus as on_slack
from tests.support.deeds import lines_of
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace as MatrixWorkplace
from tests.support.matrix.workplace import workplace as matrix_workplace
from tests.support.slack.emulator import Emulator
from tests.support.slack.screen import seen
from tests.support.slack.workplace import Workplace as SlackWorkplace
from tests.support.slack.workplace import workplace as slack_workplace

BILAL = "Wij zijn zelf langsgegaan op het stadhuis en daarna werd er meteen gebeld."
COR = "We hebben vaak gebeld over de vergunning en dat scheelde een maand wachten."
ANNA = "Ik kreeg eindelijk iemand aan de telefoon bij de vergunning."
CODE = re.compile(r"koppel ([A-Z2-9]{4}-[A-Z2-9]{4})")


@asynccontextmanager
async def both(
    emulator: Emulator, homeserver: Homeserver, url: str, keys: Path
) -> AsyncIterator[tuple[SlackWorkplace, MatrixWorkplace]]:
    """One bot on both: one core, one clock, one delivery. On Matrix its room is encrypted."""
    store = open_store(url)
    async with matrix_workplace(homeserver, store, url, keys=keys) as matrix, slack_workplace(emulator, store) as slack:
        slack.service, slack.clock = matrix.service, matrix.clock
        chats = {slack.chat.name: slack.chat, matrix.chat.name: matrix.chat}
        delivery = Delivery(store=store, chats=chats, executor=matrix.executor, refused=matrix.service.undelivered)
        slack.delivery = matrix.delivery = delivery
        yield slack, matrix
    store.close()


def code_in(text: str) -> str:
    found = CODE.search(text)
    assert found, text
    return found.group(1)


def test_a_casus_on_slack_and_in_an_encrypted_room_has_one_question_and_one_summary(
    emulator: Emulator, homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def play() -> None:
        async with both(emulator, homeserver, sqlite_url, tmp_path / "keys") as (slack, matrix):
            await on_slack.set_up(slack)
            room = await room_with_bot(matrix)
            for_room = code_in(seen((await slack.types("anna", "koppel kamer", room=on_slack.ROOM)).body))
            await matrix.people["cor"].says(room, f"!reflectie koppel {for_room}")
            await matrix.settle()
            assert "komt ook in deze kamer" in (await matrix.told("cor"))[-1].text
            await types(matrix, "cor", "koppelen")
            await matrix.presses("cor", "Ik doe mee", room=room)
            await matrix.settle()
            await types(matrix, "cor", "4")
            await matrix.until(on_matrix.ASKED)
            question = await on_matrix.question(matrix, room)
            assert (
                lines_of(question.html).splitlines()[:3] == lines_of(slack.in_room(on_slack.ROOM)[-1]).splitlines()[:3]
            )

            await slack.says("bilal", BILAL, room=on_slack.ROOM, thread=slack.question(on_slack.ROOM))
            await matrix.people["cor"].says(room, COR, thread=question.id)
            await matrix.settle()
            mine = code_in(seen((await slack.types("anna", "koppel", room=on_slack.ROOM)).body))
            await types(matrix, "anna", f"!reflectie koppel {mine}")
            assert any("is met jouw code aan je gekoppeld" in line for line in slack.told("anna"))
            await matrix.people["anna"].says(room, ANNA, thread=question.id)
            await matrix.settle()
            assert kept(matrix).keys() == {BILAL, COR, ANNA}

            await matrix.until(day(2, 16, 1, month=12))
            await slack.settle()
            summary = (await matrix.people["cor"].sees(room, by=matrix.bot))[-1]
            for text in (summary.text, slack.in_room(on_slack.ROOM)[-1]):
                assert "samenvatting van week 48" in text
                assert "3 van de 3 mensen" in text, "anna is one person"

    asyncio.run(play())
