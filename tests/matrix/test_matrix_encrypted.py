"""Encrypted rooms and direct messages, with people whose apps encrypt: matrix-nio clients with keys of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from bot.store.opening import open_store
from tests.matrix.casus import asked, day, kept, room_with_bot
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace, workplace

FIRST = "Het gesprek met de buurt liep beter dan ik dacht, vooral over de stoep."
SECOND = "Het gesprek met de buurt liep beter dan ik dacht, en dat kwam door koffie."


def play(homeserver: Homeserver, url: str, keys: Path, case: Callable[[Workplace], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        store = open_store(url)
        async with workplace(homeserver, store, url, keys=keys) as here:
            await case(here)
        store.close()

    asyncio.run(whole())


def test_a_casus_goes_its_whole_way_in_an_encrypted_room(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        question = await asked(here, room)
        bilal = here.people["bilal"]
        said = await bilal.says(room, FIRST, thread=question.id)
        await here.settle()
        assert list(kept(here)) == [FIRST]
        await bilal.edits(room, said, SECOND)
        await here.settle()
        assert list(kept(here)) == [SECOND]
        await bilal.redacts(room, said)
        await here.settle()
        assert kept(here) == {}

    play(homeserver, sqlite_url, tmp_path / "keys", case)
