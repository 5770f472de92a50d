"""Slack delivers twice, again, late and in the wrong order. What people did is stored once, and as they left it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.core.events import Event
from bot.core.ports.errors import NotYet, StoreBusy
from bot.store.opening import open_store
from tests.slack.casus import ANSWER, ROOM, SHARE, asked, day, kept, of
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.socket_mode import SocketMode
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, channel

SAID = "We hebben vaak gebeld over de vergunning en dat scheelde een maand."


@asynccontextmanager
async def open_question(emulator: Emulator, url: str, **how: object) -> AsyncIterator[tuple[Workplace, str]]:
    store = open_store(url)
    async with workplace(emulator, store, **how) as here:  # type: ignore[arg-type]
        yield here, await asked(here)
    store.close()


@pytest.mark.parametrize("way", ["http", "socket"])
def test_a_week_in_which_every_event_comes_twice_at_once_is_a_week_like_any_other(
    emulator: Emulator, sqlite_url: str, way: str
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url, way=way, double=True) as (here, question):
            assert len(here.in_room(ROOM)) == 3
            ts = await here.says("bilal", SAID, room=ROOM, thread=question)
            await here.edits("bilal", ts, f"{SAID} Dat hielp.", room=ROOM)
            await here.says("cor", "Ik liep mee naar de werf.", direct=True)
            await here.press("cor", "Citeren zonder naam")
            assert kept(sqlite_url) == {f"{SAID} Dat hielp.": of("bilal"), "Ik liep mee naar de werf.": of("cor")}
            await here.until(day(2, 16, 1, month=12))
            assert len(here.in_room(ROOM)) == 4
            assert len(here.told("cor")) == len(set(here.told("cor")))

    asyncio.run(play())


@pytest.mark.parametrize("trouble", [NotYet("later"), StoreBusy("locked"), RuntimeError("a mistake")])
def test_an_answer_that_the_core_could_not_take_at_first_is_delivered_again_and_kept_once(
    emulator: Emulator, sqlite_url: str, trouble: Exception
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            tries: list[Event] = []

            def busy(event: Event) -> Exception | None:
                tries.append(event)
                return trouble if len(tries) < 3 else None

            here.trouble = busy
            await here.says("bilal", SAID, room=ROOM, thread=question)
            assert len({event.key for event in tries}) == 1
            assert len(tries) == 3
            assert kept(sqlite_url) == {SAID: of("bilal")}

    asyncio.run(play())


def test_a_message_in_a_thread_that_names_the_bot_comes_as_two_events_and_is_one_answer(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            await here.says("bilal", f"{SAID} <@{BOT_USER}> leest mee.", room=ROOM, thread=question)
            kinds = [delivery.event["type"] for delivery in here.courier.deliveries[-4:]]
            assert {"message", "app_mention"} <= set(kinds)
            assert list(kept(sqlite_url).values()) == [of("bilal")]

    asyncio.run(play())


@pytest.mark.parametrize("order", [[1, 0, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]])
def test_a_post_and_two_edits_end_as_the_last_edit_whatever_comes_first(
    emulator: Emulator, sqlite_url: str, order: list[int]
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            here.courier.hold()
            token = emulator.tokens.of_people["bilal"]
            where = {"token": token, "channel": channel(ROOM)}
            ts = emulator.call("chat.postMessage", **where, text="eerst", thread_ts=question)["ts"]
            emulator.call("chat.update", **where, ts=ts, text="toen")
            emulator.call("chat.update", **where, ts=ts, text=SAID)
            await here.courier.release(order)
            await here.settle()
            assert kept(sqlite_url) == {SAID: of("bilal")}

    asyncio.run(play())


@pytest.mark.parametrize("order", [[0, 1], [1, 0]])
def test_a_message_that_was_deleted_is_kept_nowhere_whatever_comes_first(
    emulator: Emulator, sqlite_url: str, order: list[int]
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            here.courier.hold()
            where = {"token": emulator.tokens.of_people["bilal"], "channel": channel(ROOM)}
            ts = emulator.call("chat.postMessage", **where, text=SAID, thread_ts=question)["ts"]
            emulator.call("chat.delete", **where, ts=ts)
            await here.courier.release(order)
            await here.settle()
            assert kept(sqlite_url) == {}

    asyncio.run(play())


def test_a_preview_of_a_link_or_a_reply_under_it_is_no_edit(emulator: Emulator, sqlite_url: str) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            ts = await here.says("bilal", SAID, room=ROOM, thread=question)
            before = len(here.received)
            original = payloads.posted("bilal", SAID, room=ROOM, ts=ts, thread=question)
            assert (await here.brings(payloads.unfurled(original))).taken
            assert (await here.brings(payloads.replied(original))).taken
            assert len(here.received) == before
            assert kept(sqlite_url) == {SAID: of("bilal")}

    asyncio.run(play())


def test_what_other_apps_and_the_bot_itself_say_under_a_question_is_no_answer(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, question):
            before = len(here.received)
            for ours in (True, False):
                said = payloads.posted_by_app("Het wordt 12 graden.", room=ROOM, ours=ours)
                assert (await here.brings(said | {"thread_ts": question, "parent_user_id": BOT_USER})).taken
            assert len(here.received) == before
            assert kept(sqlite_url) == {}

    asyncio.run(play())


def test_a_window_that_is_sent_in_twice_is_one_answer_and_a_button_may_be_pressed_twice(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url) as (here, _):
            await here.press("cor", "Antwoord geven", room=ROOM)
            await here.fill("cor", {ANSWER: SAID, SHARE: "Citeren met naam"}, times=2)
            assert kept(sqlite_url) == {SAID: of("cor")}
            told = len(here.told("cor"))
            await here.press("bilal", "Nu niet", room=ROOM, times=2)
            assert len(here.told("cor")) == told
            assert kept(sqlite_url) == {SAID: of("cor")}

    asyncio.run(play())


def test_in_socket_mode_nothing_is_lost_or_doubled_when_connections_break_and_are_refreshed(
    emulator: Emulator, sqlite_url: str
) -> None:
    async def play() -> None:
        async with open_question(emulator, sqlite_url, way="socket") as (here, question):
            slack = here.line
            assert isinstance(slack, SocketMode)
            said = [f"Antwoord nummer {number} van ons allemaal." for number in range(6)]
            for number, text in enumerate(said):
                before = slack.connected
                name = ("bilal", "cor")[number % 2]
                if number == 2:
                    slack.cut()
                if number == 4:
                    await slack.disconnect()
                if number in (2, 4):
                    async with asyncio.timeout(30):
                        while slack.connected == before or not slack.connections:
                            await asyncio.sleep(0.05)
                await here.says(name, text, room=ROOM, thread=question)
            assert sorted("\n".join(kept(sqlite_url)).split("\n")) == sorted(said), "six messages in two answers"

    asyncio.run(play())
