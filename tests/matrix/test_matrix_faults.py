"""The bot dies, it was away, the homeserver asks to wait: nothing is lost and nothing is doubled."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.core.events import Posted
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Outgoing
from bot.store.opening import open_store
from tests.matrix.casus import asked, kept, room_with_bot
from tests.matrix.test_matrix_everyday import FIRST, SECOND, of, play
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace, workplace


def test_a_bot_that_dies_before_it_stored_its_position_hears_everything_again_and_keeps_it_once(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        first = await asked(here, room)
        _, bilal, cor = here.people.values()
        before = here.store.read(lambda tx: tx.notebook.account(here.bot))
        assert before is not None
        said = await bilal.says(room, FIRST, thread=first.id)
        await cor.says(room, SECOND, thread=first.id)
        await bilal.edits(room, said, f"{FIRST} En zo was het.")
        await here.settle()
        told = len(await here.told("bilal"))
        await here.chat.stop()
        await here.chat.close()
        here.store.write(lambda tx: tx.notebook.save_account(replace(before, token=before.token)))
        await here.begin()
        await here.settle()
        assert kept(here) == {f"{FIRST} En zo was het.": bilal.user, SECOND: cor.user}
        assert len(await here.told("bilal")) == told
        assert len(of(here, Posted)) > len({event.key for event in of(here, Posted)})

    play(homeserver, sqlite_url, case)


def test_what_was_said_while_the_bot_was_away_is_heard_in_order(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        await here.chat.stop()
        await here.chat.close()
        texts = [f"bericht {number}" for number in range(230)]
        for text in texts:
            await anna.says(room, text, thread=hello.id)
        await here.begin()
        await here.settle()
        assert [event.text for event in of(here, Posted)] == texts

    play(homeserver, sqlite_url, case)


def test_what_the_core_cannot_take_yet_holds_up_its_room_and_is_taken_later(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        failed: list[str] = []

        def trouble(event: object) -> Exception | None:
            if isinstance(event, Posted) and len(failed) < 3:
                failed.append(event.text)
                return RuntimeError("a mistake of ours")
            return None

        here.trouble = trouble
        for text in ("een", "twee", "drie"):
            await anna.says(room, text, thread=hello.id)
        await here.settle()
        assert failed == ["een"] * 3
        assert [event.text for event in of(here, Posted)][3:] == ["een", "twee", "drie"]

    play(homeserver, sqlite_url, case)


def test_with_the_limits_as_they_come_everything_arrives_once_and_in_order(
    slow_homeserver: Homeserver, sqlite_url: str
) -> None:
    async def whole() -> None:
        store = open_store(sqlite_url)
        async with workplace(slow_homeserver, store, sqlite_url) as here:
            room = await room_with_bot(here)
            to = Address(platform="matrix", workspace=here.server.server, room=room)
            texts = [f"regel {number}" for number in range(14)]
            for text in texts:
                said = Outgoing(key=f"test/{text}", to=to, message=Message(text=text))
                store.write(lambda tx, said=said: tx.outbox.put(said))
            await here.settle()
            seen = [line.text for line in await here.people["anna"].sees(room, by=here.bot)]
            assert seen[1:] == texts
        store.close()

    asyncio.run(whole())
