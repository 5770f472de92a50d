"""`reflectie run` on Slack as a municipality starts it, by both ways in: it begins, is killed, and goes on."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.store import tables
from tests.bench.databases import bare_engine
from tests.processes.program import Program, free_port, reflectie
from tests.slack.casus import ROOM, inbox, outbox, set_up
from tests.support.slack import payloads
from tests.support.slack.courier import Courier
from tests.support.slack.emulator import Emulator
from tests.support.slack.faults import Fault, Faults
from tests.support.slack.people import People
from tests.support.slack.sender import Line, Sender
from tests.support.slack.socket_mode import SocketMode
from tests.support.slack.validity import wrong_in_workspace
from tests.support.slack.workspace import BOT_EVENTS, BOT_USER, SIGNING_SECRET

PATIENCE_S = 40.0


class Bot:
    """The program, which can be started, killed and started again on the same database."""

    def __init__(self, folder: Path, emulator: Emulator, way: str, api: str) -> None:
        self.port = free_port()
        self.url = f"sqlite:///{folder}/data/reflectie.db"
        self._folder = folder
        self._settings = {
            "REFLECTIE_DATABASE_URL": self.url,
            "REFLECTIE_PORT": str(self.port),
            "REFLECTIE_SLACK_WAY": way,
            "REFLECTIE_SLACK_BOT_TOKEN": emulator.tokens.bot,
            "REFLECTIE_SLACK_API_URL": api,
        }
        own = ("SIGNING_SECRET", SIGNING_SECRET) if way == "http" else ("APP_TOKEN", emulator.tokens.app)
        self._settings[f"REFLECTIE_SLACK_{own[0]}"] = own[1]
        self.program: Program | None = None

    async def start(self) -> None:
        self.close()
        self.program = reflectie("run", cwd=self._folder, **self._settings)
        await asyncio.to_thread(self.program.says, "reflectie is ready")

    def kill(self) -> None:
        """As a power failure does."""
        assert self.program
        self.program.process.kill()
        self.program.process.wait()

    def let_leases_end(self) -> None:
        """As if a minute and a half passed: what a killed process was sending is free again."""
        engine = bare_engine(self.url)
        with engine.begin() as connection:
            connection.execute(update(tables.lane).values(lease_until=datetime(2000, 1, 1, tzinfo=UTC)))
        engine.dispose()

    def close(self) -> None:
        if self.program:
            self.program.__exit__()

    async def stop(self) -> None:
        assert self.program
        assert await asyncio.to_thread(self.program.stop, 5) == 0, self.program.err
        assert "Traceback" not in self.program.err


@asynccontextmanager
async def running(emulator: Emulator, folder: Path, way: str, *, api: str = "") -> AsyncIterator[tuple[Bot, People]]:
    async with AsyncExitStack() as stack:
        bot = Bot(folder, emulator, way, api or emulator.api)
        line: Line
        socket = ""
        if way == "socket":
            line = slack = SocketMode()
            socket = await stack.enter_async_context(slack.working())
        else:
            line = sender = Sender(f"http://127.0.0.1:{bot.port}")
            stack.push_async_callback(sender.close)
        courier = Courier(line, subscribed=BOT_EVENTS, retry_after_s=(0.2, 6.0, 15.0))
        events = await stack.enter_async_context(courier.working(emulator))
        emulator.connect(events=events, socket=socket)
        await bot.start()
        try:
            if isinstance(line, SocketMode):
                await until(lambda: line.connections > 0)
            yield bot, Patient(emulator=emulator, line=line, courier=courier)
        finally:
            bot.close()
    assert wrong_in_workspace(emulator.all(), BOT_USER) == []


class Patient(People):
    """People who wait until the bot has nothing more to say: it is in another process, and sends when it can."""

    async def settle(self) -> None:
        await super().settle()
        said = -1
        while said != (now := len(self.emulator.calls())):
            said = now
            await asyncio.sleep(0.35)


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("way", ["http", "socket"])
def test_a_casus_begins_and_goes_on_after_the_program_was_stopped_and_started(
    emulator: Emulator, tmp_path: Path, way: str
) -> None:
    async def play() -> None:
        async with running(emulator, tmp_path, way) as (bot, people):
            await set_up(people)
            assert "Welkom bij Het Lint" in people.in_room(ROOM)[1]
            await bot.stop()
            await bot.start()
            await _reachable(people)
            ack = await people.types("anna", "status", room=ROOM)
            assert ack.ok
            home = await people.opens_home("bilal")
            assert "Het Lint" in str(home["blocks"])
            assert len(people.in_room(ROOM)) == 2
            assert set(outbox(bot.url)) == {"sent"}
            await bot.stop()
            assert bot.program
            for said in (bot.program.out, bot.program.err):
                assert "Het Lint" not in said
                assert "Bilal" not in said
                assert emulator.tokens.bot not in said

    asyncio.run(play())


@pytest.mark.parametrize("way", ["http", "socket"])
def test_killed_while_it_hears_and_sends_it_loses_nothing_and_says_nothing_twice(
    emulator: Emulator, faults: Faults, tmp_path: Path, way: str
) -> None:
    async def play() -> None:
        async with running(emulator, tmp_path, way, api=faults.api) as (bot, people):
            faults.set(Fault(kind="slow", method="chat.postMessage", times=1, delay_s=30))
            came = payloads.envelope(payloads.joined(BOT_USER, room="lint", inviter="anna"))
            first = people.courier.bring(came)
            await until(lambda: bool(people.in_room("lint")))  # Slack has it, and the bot does not know that
            await first.done.wait()
            second = people.courier.bring(payloads.envelope(payloads.joined(BOT_USER, room="werf", inviter="anna")))
            bot.kill()
            bot.let_leases_end()
            third = people.courier.bring(payloads.envelope(payloads.joined(BOT_USER, room="gedeeld", inviter="anna")))
            await bot.start()
            await _reachable(people)
            await asyncio.gather(second.done.wait(), third.done.wait())
            assert first.taken
            assert second.taken
            assert third.taken, "Slack delivers again until somebody is there"
            rooms = ("lint", "werf", "gedeeld")
            await until(lambda: all(people.in_room(room) for room in rooms))
            await until(lambda: not outbox(bot.url)["open"])  # what was sent is looked up, and not said again
            assert Counter({room: len(people.in_room(room)) for room in rooms}) == dict.fromkeys(rooms, 1)
            assert inbox(bot.url) == len(rooms)
            await bot.stop()

    asyncio.run(play())


async def _reachable(people: People) -> None:
    """In Socket Mode the program connects by itself after it started."""
    if isinstance(people.line, SocketMode):
        line = people.line
        await until(lambda: line.connections > 0)
