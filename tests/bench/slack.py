"""Slack: how fast signed messages over HTTP become answers, how fast they are acknowledged, and how fast we post.

Ours against a bare Bolt app with one INSERT per message, both in processes of their own, in turns on the same machine; and
posting against bare slack_sdk calls with as many at once. Slack is a program that says yes (`slack_api.py`).
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from itertools import count
from statistics import median, quantiles

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Table, func, select, update

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Outgoing
from bot.core.ports.store import Tx
from bot.delivery import LANES_AT_ONCE, Delivery
from bot.platforms.slack.chat import SlackChat
from bot.store import tables
from bot.store.opening import open_store
from tests.bench.databases import DATABASES, Fresh, bare_engine, sqlite
from tests.bench.report import About, Figure
from tests.bench.slack_api import BOT_USER, TEAM
from tests.bench.town import NOW, THREAD, Town, thread_answer
from tests.support.house import shipped
from tests.support.slack.payloads import Payload, envelope
from tests.support.slack.sender import PATH, Signed, event_request

PART = "slack"
TOWN = Town(casussen=120, members=20, open_rounds=True)
OPENING = Town(casussen=5_000, members=1, first=1_000, question_at=NOW)
BLOCK = 300
BLOCKS = 4
AT_ONCE = 24
CALM_S = 3.0
CHANNELS = 200
MESSAGES = 2_000
PACED_CHANNELS = 10
RATIO_AT_LEAST = {"SQLite": 0.4, "PostgreSQL": 0.25}
POSTING_TURNS = 7
"""A turn takes less than a second, and one alone may be half as fast as the next."""
POSTING_RATIO_AT_LEAST = 0.8
ACK_P99_S = 0.1
ACK_P99_WHILE_OPENING_S = 1.0
_PLACED: tuple[Table, ...] = (tables.room, tables.lane, tables.identity, tables.member, tables.sent_message)

WORDS = "Dank je wel. Het staat er."
BLOCKS_OF_IT = [
    {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": WORDS}]}]}
]
METADATA = {"event_type": "reflectie_message", "event_payload": {"key": "bench/1", "part": 0}}

_made = count(1)


def run() -> Iterator[Figure]:
    """Measure hearing on both databases, and posting."""
    with _program("tests.bench.slack_api") as (slack, _):
        for database, opened in DATABASES.items():
            with opened() as fresh:
                yield from asyncio.run(_hearing(database, fresh, f"{slack}/api/"))
        with sqlite() as fresh:
            yield from asyncio.run(_posting(fresh, slack))


async def _hearing(database: str, fresh: Fresh, api: str) -> list[Figure]:
    ours, bare = fresh(), fresh()
    for town in (TOWN, OPENING):
        town.build(ours)
    _on_slack(ours)
    about = About(part=PART, database=database)
    people = list(TOWN.everyone())
    with ExitStack() as stack:
        address, program = stack.enter_context(_program("tests.bench.slack_server", "ours", ours, api))
        bare_address, _ = stack.enter_context(_program("tests.bench.slack_server", "bare", bare, api))
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as client:
            # Everybody's name is asked of Slack once in six hours, which is not what is measured.
            await _all(client, address, [event_request(_home(*one)) for one in people])
            rates: list[tuple[float, float]] = []
            for number in range(BLOCKS):
                some = people[number * BLOCK : (number + 1) * BLOCK]
                requests = [event_request(_answer(*one)) for one in some]
                sides = [(bare_address, 1), (address, 0)] if number % 2 else [(address, 0), (bare_address, 1)]
                took = {side: await _all(client, where, requests) for where, side in sides}
                rates.append((len(some) / took[0], len(some) / took[1]))
            heard = BLOCKS * BLOCK
            _stored(ours, tables.answer, heard)
            _stored(bare, tables.inbox, heard)
            most = median(rate for rate, _ in rates)
            calm = await _steadily(client, address, people[heard : heard + int(most / 2 * CALM_S)], most / 2)
            left = people[heard + int(most / 2 * CALM_S) :]
            opening = asyncio.create_task(asyncio.to_thread(_tick, program))
            busy: list[float] = []
            again = 0
            while not opening.done() or not busy:
                some = left[again % len(left) :][: int(most / 2)] or left[: int(most / 2)]
                busy += await _steadily(client, address, some, most / 2)
                again += len(some)
            await opening
        _stored(ours, tables.round_, TOWN.casussen + OPENING.casussen)
    ratio = median(mine / its for mine, its in rates)
    return [
        about.figure("signed messages over HTTP to committed answers", most, "answers/s"),
        about.figure("a bare Bolt app with one INSERT", median(its for _, its in rates), "messages/s"),
        about.at_least(RATIO_AT_LEAST[database], "ours : bare Bolt with one INSERT", ratio, "ratio"),
        about.under(ACK_P99_S, "p99 of the acknowledgement at half of that load", _p99(calm), "s"),
        about.under(ACK_P99_WHILE_OPENING_S, "p99 of the acknowledgement while 5,000 rounds open", _p99(busy), "s"),
    ]


async def _posting(fresh: Fresh, slack: str) -> list[Figure]:
    about = About(part=PART, database="SQLite")
    ratios: list[tuple[float, float]] = []
    await _posted_by_us(fresh(), slack)  # statements and texts are prepared the first time; the bot runs for months
    for turn in range(POSTING_TURNS):
        sides = (_posted_by_us(fresh(), slack), _posted_bare(slack))
        first, second = sides if turn % 2 == 0 else sides[::-1]
        took = (await first, await second)
        ours, bare = took if turn % 2 == 0 else took[::-1]
        ratios.append((MESSAGES / ours, MESSAGES / bare))
    rate = median(ours for ours, _ in ratios)
    paced = await _fastest_in_a_channel(fresh(), slack)
    return [
        about.figure(f"messages posted in {CHANNELS} channels, without pacing", rate, "messages/s"),
        about.figure("bare slack_sdk calls, as many at once", median(bare for _, bare in ratios), "messages/s"),
        about.at_least(
            POSTING_RATIO_AT_LEAST, "posting : bare slack_sdk", median(ours / bare for ours, bare in ratios), "ratio"
        ),
        about.at_most(1.1, "messages a second in the busiest channel, with pacing", paced, "messages/s"),
    ]


# Hearing


def _on_slack(url: str) -> None:
    """The town is on Slack."""
    engine = bare_engine(url)
    with engine.begin() as connection:
        for table in _PLACED:
            connection.execute(update(table).values(platform="slack", workspace=TEAM))
    engine.dispose()


def _answer(casus: int, member: int) -> Payload:
    """Somebody answers in the thread of the question."""
    said = thread_answer(casus, member)
    ts = f"1{next(_made):09}.000100"
    event = {
        "type": "message",
        "user": said.who.user,
        "text": said.text,
        "ts": ts,
        "thread_ts": THREAD,
        "parent_user_id": BOT_USER,
        "channel": said.place.room,
        "channel_type": "group",
        "event_ts": ts,
        "team": TEAM,
    }
    return envelope(event, team=TEAM)


def _home(casus: int, member: int) -> Payload:
    who = thread_answer(casus, member).who.user
    return envelope(
        {"type": "app_home_opened", "tab": "home", "user": who, "channel": "D1", "event_ts": "1.1"}, team=TEAM
    )


async def _all(client: aiohttp.ClientSession, address: str, requests: Sequence[Signed]) -> float:
    """Send them, some at once; seconds."""
    waiting = iter(requests)

    async def one_after_another() -> None:
        for request in waiting:
            await _send(client, address, request)

    began = time.perf_counter()
    await asyncio.gather(*(one_after_another() for _ in range(AT_ONCE)))
    return time.perf_counter() - began


async def _steadily(
    client: aiohttp.ClientSession, address: str, people: Sequence[tuple[int, int]], a_second: float
) -> list[float]:
    """Send at a rate, whatever becomes of what was sent before; how long each took."""
    took: list[float] = []

    async def one(request: Signed) -> None:
        began = time.perf_counter()
        await _send(client, address, request)
        took.append(time.perf_counter() - began)

    began = time.perf_counter()
    sending = []
    for number, person in enumerate(people):
        request = event_request(_answer(*person))
        await asyncio.sleep(max(began + number / a_second - time.perf_counter(), 0))
        sending.append(asyncio.create_task(one(request)))
    await asyncio.gather(*sending)
    return took


async def _send(client: aiohttp.ClientSession, address: str, request: Signed) -> None:
    async with client.post(address + PATH, data=request.body, headers=request.headers) as answer:
        if answer.status != 200:
            raise RuntimeError(f"a message was not taken: {answer.status}")


def _tick(program: subprocess.Popen[str]) -> None:
    print("tick", file=program.stdin, flush=True)
    if not program.stdout or program.stdout.readline() != "ticked\n":
        raise RuntimeError("the rounds were not opened")


def _stored(url: str, table: Table, many: int) -> None:
    engine = bare_engine(url)
    with engine.connect() as connection:
        found = connection.execute(select(func.count()).select_from(table)).scalar_one()
    engine.dispose()
    if found != many:
        raise RuntimeError(f"{found} of {many} rows of {table.name} are stored")


def _p99(took: Sequence[float]) -> float:
    return quantiles(took, n=100)[98]


# Posting


async def _posted_by_us(url: str, slack: str) -> float:
    async with _chat(slack, paced=False) as chat:
        return await _drained(url, chat, CHANNELS, MESSAGES)


async def _drained(url: str, chat: SlackChat, channels: int, messages: int) -> float:
    store = open_store(url)

    def put(tx: Tx) -> None:
        for number in range(messages):
            to = Address(platform="slack", workspace=TEAM, room=f"C{number % channels:06}")
            tx.outbox.put(Outgoing(key=f"bench/{number}", to=to, message=Message(text=WORDS)))

    store.write(put)
    with ThreadPoolExecutor(8) as executor:
        delivery = Delivery(store=store, chats={"slack": chat}, executor=executor)
        began = time.perf_counter()
        await delivery.drain()
        took = time.perf_counter() - began
    left = store.read(lambda tx: tx.outbox.waiting())
    store.close()
    if left:
        raise RuntimeError(f"{left} messages were not posted")
    return took


async def _posted_bare(slack: str) -> float:
    """Each channel in order, as many channels at once as delivery has lanes."""
    room = asyncio.Semaphore(LANES_AT_ONCE)
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(token="xoxb-bench", base_url=f"{slack}/api/", session=session, retry_handlers=[])

        async def one_channel(number: int) -> None:
            async with room:
                for _ in range(MESSAGES // CHANNELS):
                    await client.chat_postMessage(
                        channel=f"C{number:06}", text=WORDS, blocks=BLOCKS_OF_IT, metadata=METADATA
                    )

        began = time.perf_counter()
        await asyncio.gather(*(one_channel(number) for number in range(CHANNELS)))
        return time.perf_counter() - began


async def _fastest_in_a_channel(url: str, slack: str) -> float:
    async with aiohttp.ClientSession() as session:
        await (await session.get(f"{slack}/posted")).json()
        async with _chat(slack, paced=True) as chat:
            await _drained(url, chat, PACED_CHANNELS, PACED_CHANNELS * 6)
        posted = await (await session.get(f"{slack}/posted")).json()
    moments: dict[str, list[float]] = {}
    for at, channel in posted:
        moments.setdefault(channel, []).append(at)
    if Counter(channel for _, channel in posted) != dict.fromkeys(moments, 6):
        raise RuntimeError("not every channel got its messages")
    return max((len(many) - 1) / (many[-1] - many[0]) for many in moments.values())


class _chat:
    """Our adapter, for as long as it is used."""

    def __init__(self, slack: str, *, paced: bool) -> None:
        self._chat = SlackChat(
            library=shipped(), bot_token="xoxb-bench", signing_secret="x", api_url=f"{slack}/api/", paced=paced
        )

    async def __aenter__(self) -> SlackChat:
        return self._chat

    async def __aexit__(self, *_: object) -> None:
        await self._chat.close()


@contextmanager
def _program(module: str, *arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A program that says its address when it listens, and ends with its input."""
    program = subprocess.Popen(
        [sys.executable, "-m", module, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdin
    assert program.stdout
    try:
        address = program.stdout.readline().strip()
        if not address:
            raise RuntimeError(f"{module} did not start")
        yield address, program
    finally:
        program.stdin.close()
        program.stdout.close()
        try:
            program.wait(15)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
