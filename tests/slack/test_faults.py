"""Slack in trouble, by mitmproxy between the bot and the emulator: nothing is lost, nothing is said twice, and every channel
gets its messages in order."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter

import pytest

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Outgoing
from bot.core.ports.store import Store, Tx
from bot.store.opening import open_store
from tests.slack.casus import ROOM, asked, day, kept, of, outbox
from tests.support.slack.emulator import Emulator
from tests.support.slack.faults import Fault, Faults
from tests.support.slack.screen import seen
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, TEAM, Channel, channel, user

ROOMS = tuple(f"buurt{number}" for number in range(4))
PEOPLE = ("anna", "bilal", "edith")
EACH = 5
POST = "chat.postMessage"
TROUBLE = {
    "asks to wait": (Fault(kind="429", method=POST, every=4, retry_after_s=1),),
    "fails": (Fault(kind="503", method=POST, every=5),),
    "is cut off before it has the message": (Fault(kind="cut before", method=POST, every=5),),
    "is cut off after it has the message": (Fault(kind="cut after", method=POST, every=5),),
    "is slow": (Fault(kind="slow", method=POST, every=3, delay_s=0.7),),
    "does everything wrong at once": (
        Fault(kind="cut after", method=POST, every=7),
        Fault(kind="429", every=11, retry_after_s=1),
        Fault(kind="503", every=13),
        Fault(kind="cut before", every=17),
        Fault(kind="slow", every=9, delay_s=0.3),
    ),
}


def fill_rooms(emulator: Emulator) -> None:
    emulator.fill(channels=tuple(Channel(name=name, members=("anna",)) for name in ROOMS))


def put_messages(store: Store) -> None:
    """So many messages for each channel and each person, all at once."""
    places = [Address(platform="slack", workspace=TEAM, room=channel(name)) for name in ROOMS]
    places += [Address(platform="slack", workspace=TEAM, user=user(name)) for name in PEOPLE]

    def put(tx: Tx) -> None:
        for number in range(EACH):
            for to in places:
                message = Message(text=f"Bericht {number}")
                tx.outbox.put(Outgoing(key=f"test/{to.room or to.user}/{number}", to=to, message=message))

    store.write(put)


async def delivered(here: Workplace) -> None:
    """Send as the app does, until nothing is left."""
    running = asyncio.create_task(here.delivery.run())
    try:
        async with asyncio.timeout(100):
            while here.store.read(lambda tx: tx.outbox.waiting()):
                await asyncio.sleep(0.1)
    finally:
        here.delivery.stop()
        await running


@pytest.mark.parametrize("trouble", list(TROUBLE))
def test_all_messages_arrive_once_and_in_order_when_slack(
    emulator: Emulator, faults: Faults, sqlite_url: str, trouble: str
) -> None:
    async def play() -> None:
        fill_rooms(emulator)
        store = open_store(sqlite_url)
        async with workplace(emulator, store, api=faults.api) as here:
            faults.set(*TROUBLE[trouble])
            put_messages(store)
            await delivered(here)
        assert all(faults.happened()), "the trouble was there"
        in_order = [f"<p>Bericht {number}</p>" for number in range(EACH)]
        for name in ROOMS:
            assert here.in_room(name) == in_order
        for name in PEOPLE:
            assert here.told(name) == in_order
        assert outbox(sqlite_url) == {"sent": EACH * (len(ROOMS) + len(PEOPLE))}
        store.close()

    asyncio.run(play())


@pytest.mark.parametrize("part", [1, 2, 3])
def test_a_long_text_of_which_a_part_was_cut_off_stands_there_once_and_in_order(
    emulator: Emulator, faults: Faults, sqlite_url: str, part: int
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        text = "\n\n".join(f"Alinea {number}. " + "woord " * 150 for number in range(25))
        to = Address(platform="slack", workspace=TEAM, room=channel("lint"))
        async with workplace(emulator, store, api=faults.api) as here:
            faults.set(Fault(kind="cut after", method=POST, every=part, times=1))
            store.write(lambda tx: tx.outbox.put(Outgoing(key="test/long", to=to, message=Message(text=text))))
            await delivered(here)
        assert faults.happened() == [1]
        shown = "".join(seen(message) for message in emulator.of_bot(channel("lint")))
        places = [shown.find(f"Alinea {number}.") for number in range(25)]
        assert places == sorted(places)
        assert -1 not in places
        assert shown.count("woord") == 25 * 150, "nothing is lost and nothing is there twice"
        store.close()

    asyncio.run(play())


def test_an_answer_that_takes_longer_than_we_wait_is_looked_up_and_not_said_again(
    emulator: Emulator, faults: Faults, sqlite_url: str
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        to = Address(platform="slack", workspace=TEAM, room=channel("lint"))
        async with workplace(emulator, store, api=faults.api) as here:
            faults.set(Fault(kind="slow", method=POST, times=1, delay_s=25))
            store.write(lambda tx: tx.outbox.put(Outgoing(key="test/slow", to=to, message=Message(text="Eén keer"))))
            await delivered(here)
        assert here.in_room("lint") == ["<p>Eén keer</p>"]
        lookups = [call for call in emulator.calls("conversations.history") if call.ok]
        assert lookups, "it was looked up"
        store.close()

    asyncio.run(play())


def test_a_week_goes_its_way_while_slack_does_everything_wrong(
    emulator: Emulator, faults: Faults, sqlite_url: str
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store, api=faults.api) as here:
            question = await asked(here)
            faults.set(*TROUBLE["does everything wrong at once"])
            for name in ("bilal", "cor"):
                await here.says(name, f"Wij belden, en dat hielp {name}.", room=ROOM, thread=question)
            await here.says("anna", "Ik belde ook, dat scheelde een maand.", direct=True)
            await here.all_sent()
            await here.press("anna", "Citeren met naam")
            await here.all_sent()
            assert sorted(kept(sqlite_url).values()) == sorted([of("anna"), of("bilal"), of("cor")])
            for moment in (day(30, 21, 1), day(1, 9, 1, month=12), day(2, 16, 1, month=12)):
                await here.until(moment)
                await here.all_sent()
            assert "samenvatting van week 48" in here.in_room(ROOM)[-1]
            said = Counter(
                (one["channel_id"], str(one["metadata"]))
                for one in emulator.all()["messages"]
                if one["user"] == BOT_USER
            )
            assert max(said.values()) == 1, "nothing was said twice"
            assert set(outbox(sqlite_url)) == {"sent"}

    asyncio.run(play())


def test_no_channel_gets_more_than_a_message_a_second_and_none_is_held_up_by_another(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        fill_rooms(emulator)
        store = open_store(sqlite_url)
        async with workplace(emulator, store, paced=True) as here:
            put_messages(store)
            await delivered(here)
        calls = [call for call in emulator.calls(POST) if call.ok]
        assert len(calls) == EACH * (len(ROOMS) + len(PEOPLE))
        for place in {call.channel for call in calls}:
            moments = [call.at for call in calls if call.channel == place]
            for first, last in itertools.combinations(range(EACH), 2):
                took = moments[last] - moments[first]
                assert took > last - first - 1, "never more than one message before its time"
        assert max(call.at for call in calls) - min(call.at for call in calls) < 4 * EACH, "side by side"
        store.close()

    asyncio.run(play())


def test_a_message_that_had_to_wait_and_then_was_cut_off_is_looked_up(
    emulator: Emulator, faults: Faults, sqlite_url: str
) -> None:
    async def play() -> None:
        store = open_store(sqlite_url)
        to = Address(platform="slack", workspace=TEAM, room=channel("lint"))
        async with workplace(emulator, store, api=faults.api) as here:
            faults.set(Fault(kind="429", method=POST, times=1), Fault(kind="cut after", method=POST, times=1))
            store.write(lambda tx: tx.outbox.put(Outgoing(key="test/once", to=to, message=Message(text="Eén keer"))))
            await delivered(here)
        assert faults.happened() == [1, 1]
        assert here.in_room("lint") == ["<p>Eén keer</p>"]
        store.close()

    asyncio.run(play())
