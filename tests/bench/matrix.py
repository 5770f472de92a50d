"""Matrix: how fast messages that wait on the homeserver become answers, after the bot was away.

Messages in the threads of 50 rooms of a real Synapse, all written before either side starts. Ours against a bare matrix-nio
client that syncs once and inserts one row a message, in turns, both from the same position. The first turn of each is not
counted: it loads what is needed once; and there are seven, because single turns differ by half.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from nio import AsyncClient, AsyncClientConfig, RoomMessageText, SyncResponse
from sqlalchemy import delete, func, insert, select, update

from bot.core.ports.notebook import Account
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.session import Credentials
from bot.store import tables
from bot.store.opening import open_store
from tests.bench.databases import Fresh, bare_engine, sqlite
from tests.bench.report import About, Figure
from tests.bench.town import Town, service_on, thread_answer
from tests.support.house import shipped
from tests.support.matrix.install import has_synapse
from tests.support.matrix.person import Person
from tests.support.matrix.synapse import SERVER, Homeserver, started

PART = "matrix"
ROOMS = 50
PEOPLE = 8
TURNS = 7
RATIO_AT_LEAST = 0.6
DONE_WITHIN_S = 120.0
TOWN = Town(casussen=ROOMS, members=PEOPLE, open_rounds=True)


@dataclass(frozen=True, kw_only=True)
class Backlog:
    """What waits: the rooms, the message of the bot in each, the people, and the position from before they wrote."""

    server: Homeserver
    bot: str
    token: str
    position: str
    rooms: tuple[str, ...]
    questions: tuple[str, ...]
    people: tuple[str, ...]


def run() -> Iterator[Figure]:
    """Measure hearing on SQLite; nothing where Synapse is not installed."""
    if not has_synapse():
        return
    with started() as server, sqlite() as fresh:
        yield from asyncio.run(_hearing(server, fresh))


async def _hearing(server: Homeserver, fresh: Fresh) -> list[Figure]:
    backlog = await _write(server)
    about = About(part=PART, database="SQLite")
    rates: list[tuple[float, float]] = []
    for turn in range(TURNS + 1):
        took: dict[str, float] = {}
        for side in ("ours", "bare") if turn % 2 == 0 else ("bare", "ours"):
            took[side] = await (_ours if side == "ours" else _bare)(fresh(), backlog)
        if turn:
            rates.append((ROOMS * PEOPLE / took["ours"], ROOMS * PEOPLE / took["bare"]))
    ratio = median(ours / bare for ours, bare in rates)
    return [
        about.figure(f"messages in {ROOMS} rooms to committed answers", median(ours for ours, _ in rates), "answers/s"),
        about.figure("a bare matrix-nio client with one INSERT", median(bare for _, bare in rates), "messages/s"),
        about.at_least(RATIO_AT_LEAST, "ours : bare matrix-nio with one INSERT", ratio, "ratio"),
    ]


async def _write(server: Homeserver) -> Backlog:
    bot = await Person.on(server, server.register("reflectie", "Reflectie"), device="BENCH")
    people = [await Person.arrives(server, "bewoner") for _ in range(PEOPLE)]
    rooms, questions = [], []
    for _ in range(ROOMS):
        wish = {"preset": "public_chat", "name": "Het Lint"}
        room = str((await bot.calls("POST", "createRoom", wish))["room_id"])
        await asyncio.gather(*(person.joins(room) for person in people))
        rooms.append(room)
        questions.append(await bot.says(room, "De vraag van de week"))
    position = str((await bot.calls("GET", "sync?timeout=0"))["next_batch"])
    for number, person in enumerate(people):
        words = [thread_answer(casus, number).text for casus in range(ROOMS)]
        said = zip(rooms, questions, words, strict=True)
        await asyncio.gather(*(person.says(room, text, thread=question) for room, question, text in said))
    token = str(bot.client.access_token)
    for person in (bot, *people):
        await person.goes()
    return Backlog(
        server=server,
        bot=bot.user,
        token=token,
        position=position,
        rooms=tuple(rooms),
        questions=tuple(questions),
        people=tuple(person.user for person in people),
    )


async def _ours(url: str, backlog: Backlog) -> float:
    TOWN.build(url)
    _on_matrix(url, backlog)
    store = open_store(url)
    account = Account(user=backlog.bot, device="BENCH", position=backlog.position)
    store.write(lambda tx: tx.notebook.save_account(account))
    service = service_on(store)
    chat = MatrixChat(
        store=store,
        library=shipped(),
        homeserver=backlog.server.address,
        credentials=Credentials(token=backlog.token),
    )
    began = time.perf_counter()
    await chat.listen(service.receive)
    while chat.listening.position in ("", backlog.position) and time.perf_counter() - began < DONE_WITHIN_S:
        await asyncio.sleep(0.005)
    took = time.perf_counter() - began
    await chat.stop()
    await chat.close()
    store.close()
    engine = bare_engine(url)
    with engine.connect() as connection:
        found = connection.execute(select(func.count()).select_from(tables.answer)).scalar_one()
    engine.dispose()
    if found != ROOMS * PEOPLE:
        raise RuntimeError(f"{found} of {ROOMS * PEOPLE} answers are stored")
    return took


async def _bare(url: str, backlog: Backlog) -> float:
    client = AsyncClient(backlog.server.address, backlog.bot, config=AsyncClientConfig(request_timeout=60))
    client.access_token, client.user_id = backlog.token, backlog.bot
    engine = bare_engine(url)
    began = time.perf_counter()
    heard = 0
    since = backlog.position
    while heard < ROOMS * PEOPLE:
        limits = {"room": {"timeline": {"limit": 200}}}
        batch = await client.sync(timeout=0, since=since, sync_filter=limits)
        if not isinstance(batch, SyncResponse):
            raise TypeError("the homeserver did not sync")
        since = batch.next_batch
        for room, news in batch.rooms.join.items():
            for event in news.timeline.events:
                if isinstance(event, RoomMessageText):
                    with engine.begin() as connection:
                        row = {"platform": room, "workspace": event.body, "key": event.event_id}
                        connection.execute(insert(tables.inbox), row)
                    heard += 1
    took = time.perf_counter() - began
    engine.dispose()
    await client.close()
    return took


def _on_matrix(url: str, backlog: Backlog) -> None:
    """The town is on Matrix, with the same people in every casus."""
    engine = bare_engine(url)
    member, identity, room, sent, lane = (
        tables.member,
        tables.identity,
        tables.room,
        tables.sent_message,
        tables.lane,
    )
    with engine.begin() as connection:
        for number in range(PEOPLE):
            users = [thread_answer(casus, number).who.user for casus in range(ROOMS)]
            here = identity.c.user == users[0]
            person = connection.execute(select(identity.c.person_id).where(here)).scalar_one()
            connection.execute(delete(identity).where(identity.c.user.in_(users[1:])))
            connection.execute(update(identity).where(here).values(user=backlog.people[number]))
            everywhere = update(member).where(member.c.user.in_(users))
            connection.execute(everywhere.values(user=backlog.people[number], person_id=person))
        for casus in range(ROOMS):
            before, now = thread_answer(casus, 0).place.room, backlog.rooms[casus]
            connection.execute(update(room).where(room.c.outside == before).values(outside=now))
            asked = update(sent).where(sent.c.target == before)
            connection.execute(asked.values(target=now, message=backlog.questions[casus]))
            connection.execute(update(lane).where(lane.c.target == before).values(target=now))
        for table in (room, lane, identity, member, sent):
            connection.execute(update(table).values(platform="matrix", workspace=SERVER))
    engine.dispose()
