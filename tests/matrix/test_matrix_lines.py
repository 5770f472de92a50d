"""The direct lines that the bot makes: one with each person, never taken for the room of a casus, never pressed on anybody."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from bot.core.events import Posted, RoomChanged
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatRefused
from bot.core.ports.outbox import Outgoing
from bot.platforms.matrix.rooms import LINE_WITH
from bot.store import tables
from bot.store.opening import open_store
from tests.matrix.casus import kept, room_with_bot, rows, set_up
from tests.matrix.test_matrix_everyday import of, play
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import SETTLED_WITHIN_S, Workplace, workplace


def test_the_bot_does_not_greet_in_a_line_of_which_it_hears_before_it_hears_that_it_made_it(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        _answers_late(here, "/createRoom")
        await set_up(here, room)
        added = [event.place.room for event in of(here, RoomChanged) if event.change == "bot_added"]
        assert added == [room]
        for name in here.people:
            assert not [line for line in await here.told(name) if line.text.startswith("Hallo. Ik ben")]
        assert rows(here, select(tables.member.c.presence)) == ["active"] * 3

    play(homeserver, sqlite_url, case)


def _answers_late(here: Workplace, to: str) -> None:
    """From now on the homeserver says that this was done only when the bot heard of it by its sync as well."""
    client = here.chat._client
    at_once = client.send

    async def late(method: str, where: str, *rest: Any, **more: Any) -> Any:
        before = here.chat.listening.position
        answer = await at_once(method, where, *rest, **more)
        if to in where:
            async with asyncio.timeout(SETTLED_WITHIN_S):
                while here.chat.listening.position == before:
                    await asyncio.sleep(0.01)
        return answer

    client.send = late


def test_a_line_that_the_bot_made_right_before_it_died_is_found_again(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        cor = here.people["cor"]
        await here.chat.stop()
        await here.chat.close()
        wish = {"is_direct": True, "preset": "trusted_private_chat", "invite": [cor.user]}
        made = await here.hand.calls("POST", "createRoom", {**wish, "creation_content": {LINE_WITH: cor.user}})
        await here.begin()
        await here.says_privately("cor", "hulp")
        await here.settle()
        assert [event.place.room for event in of(here, Posted)] == [made["room_id"]]
        assert len(await here.told("cor")) == 1
        assert [event.place.room for event in of(here, RoomChanged)] == [room]
        kept_direct = await here.hand.calls("GET", f"user/{here.bot}/account_data/m.direct")
        assert kept_direct == {cor.user: [made["room_id"]]}

    play(homeserver, sqlite_url, case)


def test_a_room_that_others_say_is_a_line_of_the_bot_is_a_room(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        anna = here.people["anna"]
        wish = {"preset": "private_chat", "name": "Het Lint", "creation_content": {LINE_WITH: anna.user}}
        room = str((await anna.calls("POST", "createRoom", wish))["room_id"])
        await anna.invites(room, here.bot)
        await here.settle()
        assert [event.change for event in of(here, RoomChanged)] == ["bot_added"]

    play(homeserver, sqlite_url, case)


def test_who_left_their_line_is_asked_in_again_while_they_are_in_a_room_with_the_bot_and_not_after_that(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        cor = here.people["cor"]
        to = Address(platform="matrix", workspace=here.server.server, user=cor.user)
        await here.chat.send(to, Message(text="een"), key="1", again=None)
        await here.meet("cor")
        line = here.lines["cor"]
        await cor.leaves(line)
        await here.settle()
        await here.chat.send(to, Message(text="twee"), key="2", again=None)
        assert list(await cor.invitations()) == [line]
        await cor.leaves(line)
        await cor.leaves(room)
        await here.settle()
        with pytest.raises(ChatRefused):
            await here.chat.send(to, Message(text="drie"), key="3", again=None)
        await here.restart()
        with pytest.raises(ChatRefused):
            await here.chat.send(to, Message(text="drie"), key="3", again=None)
        about = await here.hand.calls("GET", f"rooms/{line}/state/m.room.member/{cor.user}")
        assert about["membership"] == "leave"

    play(homeserver, sqlite_url, case)


def test_two_things_to_say_at_once_make_one_line(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        await room_with_bot(here)
        bilal = here.people["bilal"]
        to = Address(platform="matrix", workspace=here.server.server, user=bilal.user)
        said = [here.chat.send(to, Message(text=text), key=text, again=None) for text in ("een", "twee")]
        await asyncio.gather(*said)
        assert len(await bilal.invitations()) == 1
        assert {line.text for line in await here.told("bilal")} == {"een", "twee"}

    play(homeserver, sqlite_url, case)


def test_who_asks_for_help_while_the_homeserver_asks_to_wait_gets_it_a_little_later(
    slow_homeserver: Homeserver, sqlite_url: str
) -> None:
    async def whole() -> None:
        store = open_store(sqlite_url)
        async with workplace(slow_homeserver, store, sqlite_url) as here:
            room = await room_with_bot(here)
            to = Address(platform="matrix", workspace=here.server.server, room=room)
            for number in range(11):
                said = Outgoing(key=f"test/{number}", to=to, message=Message(text=f"regel {number}"))
                store.write(lambda tx, said=said: tx.outbox.put(said))
            await here.delivery.drain()
            await here.says_privately("anna", "hulp")
            await here.all_heard()
            for _ in range(300):
                if await here.told("anna"):
                    break
                await asyncio.sleep(0.1)
            assert len(await here.told("anna")) == 1
            assert not kept(here)
        store.close()

    asyncio.run(whole())
