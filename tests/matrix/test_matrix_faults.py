"""The homeserver dies, the bot dies, it was away, the homeserver asks to wait: nothing is lost and nothing is doubled."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.core.events import Posted
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Outgoing
from bot.store import tables
from bot.store.notebook_tables import matrix_account
from bot.store.opening import open_store
from tests.matrix.casus import ASKED, asked, kept, question, room_with_bot, rows
from tests.matrix.test_matrix_everyday import FIRST, SECOND, THIRD, of, play
from tests.processes.program import ROOT, Program
from tests.support.matrix.person import Person
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace, workplace


def test_a_homeserver_that_is_killed_in_a_round_loses_and_doubles_nothing(
    own_homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        first = await asked(here, room)
        anna, bilal, cor = here.people.values()
        for turn, (person, text) in enumerate([(bilal, FIRST), (cor, SECOND), (anna, THIRD)]):
            say = Outgoing(key=f"test/{turn}", to=_room(here, room), message=Message(text=f"Ik ben er nog {turn}."))
            here.store.write(lambda tx, say=say: tx.outbox.put(say))
            await person.says(room, text, thread=first.id)
            own_homeserver.kill()
            await here.delivery.drain()
            own_homeserver.start()
        await here.settle()
        assert kept(here) == {FIRST: bilal.user, SECOND: cor.user, THIRD: anna.user}
        lines = await cor.sees(room)
        assert [line.text for line in lines].count("Ik ben er nog 0.") == 1
        assert sorted(line.text for line in lines if line.text.startswith("Ik ben er")) == [
            f"Ik ben er nog {turn}." for turn in range(3)
        ]
        assert [line.signs for line in lines if line.thread == first.id] == [("✅",)] * 3
        assert (await question(here, room)).id == first.id

    play(own_homeserver, sqlite_url, case)


@pytest.mark.parametrize(("when", "at"), [("received", SECOND), ("sent", "sign/"), ("sent", "thread-is-seen/")])
def test_a_bot_that_is_killed_between_doing_and_knowing_that_it_did_loses_and_doubles_nothing(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path, when: str, at: str
) -> None:
    async def begin() -> tuple[Workplace, str, str]:
        store = open_store(sqlite_url)
        async with workplace(homeserver, store, sqlite_url) as here:
            room = await room_with_bot(here)
            first = await asked(here, room)
        store.close()
        return here, room, first.id

    async def people_answer(here: Workplace, room: str, thread: str) -> None:
        bilal, cor = [await Person.on(homeserver, here.people[name].user) for name in ("bilal", "cor")]
        said = await bilal.says(room, FIRST, thread=thread)
        await cor.says(room, SECOND, thread=thread)
        await bilal.edits(room, said, THIRD)
        for person in (bilal, cor):
            await person.goes()

    async def what_cor_sees(here: Workplace, room: str) -> tuple[list[tuple[str, tuple[str, ...]]], list[str]]:
        cor = await Person.on(homeserver, here.people["cor"].user)
        lines = [line for line in await cor.sees(room) if line.thread]
        private = [line.text for other in await cor.rooms() if other != room for line in await cor.sees(other)]
        await cor.goes()
        return [(line.text, line.signs) for line in lines], private

    async def not_yet_heard(here: Workplace) -> str:
        (position,) = rows(here, select(matrix_account.c.position))
        hand = await Person.on(homeserver, here.bot, device="HAND")
        news = await hand.calls("GET", f"sync?timeout=0&since={position}")
        await hand.goes()
        return str(news)

    here, room, thread = asyncio.run(begin())
    with _process(here, sqlite_url, tmp_path, when, at) as bot:
        bot.says("ready")
        asyncio.run(people_answer(here, room, thread))
        assert bot.ends() == -signal.SIGKILL
    if when == "received":
        assert SECOND in kept(here)
        assert SECOND in asyncio.run(not_yet_heard(here)), "what was kept comes again, because the position is older"
    with _process(here, sqlite_url, tmp_path, "never") as bot:
        bot.says("ready")
        bot.until(lambda: _all_is_done(here), "an empty outbox")
    assert kept(here) == {THIRD: here.people["bilal"].user, SECOND: here.people["cor"].user}
    answers, private = asyncio.run(what_cor_sees(here, room))
    assert answers == [(THIRD, ("✅",)), (SECOND, ("✅",))]
    assert len([text for text in private if text.startswith("Je antwoordde in de draad")]) == 1


def _process(here: Workplace, url: str, folder: Path, when: str, at: str = "") -> Program:
    program = str(ROOT / "tests" / "matrix" / "dying.py")
    moment = ASKED.isoformat()
    return Program(
        sys.executable, program, url, here.server.address, here.bot, moment, when, at, cwd=folder, PYTHONPATH=str(ROOT)
    )


def _all_is_done(here: Workplace) -> bool:
    """Both have their answer, and nothing waits to be sent."""
    time.sleep(0.2)
    waits = rows(here, select(tables.outbox.c.id).where(tables.outbox.c.state == "open"))
    return len(kept(here)) == 2 and THIRD in kept(here) and not waits


def _room(here: Workplace, room: str) -> Address:
    return Address(platform="matrix", workspace=here.server.server, room=room)


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
