"""A casus on Matrix, for the tests of this folder: how it begins, and what is kept of it."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.store import tables
from tests.bench.databases import bare_engine
from tests.support.matrix.person import Line
from tests.support.matrix.workplace import NAMES, Workplace

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def day(date: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """A moment in Oeverdam."""
    return datetime(2026, month, date, hour, minute, tzinfo=AMSTERDAM)


ASKED = day(24, 10, 1)
"""The first question stands in the room."""


async def room_with_bot(here: Workplace, **how: object) -> str:
    """A room with anna, bilal and cor, to which anna invited the bot."""
    anna = here.people["anna"]
    room = await anna.makes_room(**how)  # type: ignore[arg-type]
    for name in ("bilal", "cor"):
        await anna.invites(room, here.people[name].user)
        await here.people[name].joins(room)
    await anna.invites(room, here.bot)
    await here.settle()
    return room


async def types(here: Workplace, name: str, *words: str) -> None:
    """Somebody says these things to the bot privately, each when the bot has answered the one before."""
    for word in words:
        await here.says_privately(name, word)
        await here.settle()


async def set_up(here: Workplace, room: str) -> None:
    """Anna begins a casus in the room with bilal, and cor joins: by letters and words, as people do."""
    await here.presses("anna", "Inrichten", room=room)
    await here.settle()
    await types(here, "anna", "Het Lint", "gemeente Oeverdam en bewoners aan het Lint", NAMES["bilal"], "overslaan")
    await types(here, "anna", "ambtenaar", "verstuur")
    await here.presses("bilal", "Ja, dat wil ik")
    await here.settle()
    await types(here, "bilal", "initiatiefnemer")
    await here.presses("cor", "Ik doe mee", room=room)
    await here.settle()
    await types(here, "cor", "4")


async def asked(here: Workplace, room: str) -> Line:
    """The first question in the room."""
    await set_up(here, room)
    await here.until(ASKED)
    return await question(here, room)


async def question(here: Workplace, room: str) -> Line:
    """The newest question in a room: the only kind of message that quotes."""
    lines = await here.people["anna"].sees(room, by=here.bot)
    return [line for line in lines if "<blockquote>" in line.html][-1]


def kept(here: Workplace) -> dict[str, str]:
    """The answers that are kept: text → the user id of who gave it. Each of them must be there once."""
    found = (
        select(tables.answer.c.text, tables.member.c.user)
        .join(tables.member, tables.member.c.id == tables.answer.c.member_id)
        .where(tables.answer.c.state == "present")
    )
    engine = bare_engine(here.url)
    with engine.connect() as connection:
        answers = connection.execute(found).all()
    engine.dispose()
    texts = Counter(text for text, _ in answers)
    assert all(times == 1 for times in texts.values()), "the same answer is kept twice"
    return dict(tuple(row) for row in answers)


def rows(here: Workplace, query: object) -> list[str]:
    """The first column of what is in the database."""
    engine = bare_engine(here.url)
    with engine.connect() as connection:
        found = connection.execute(query).scalars().all()  # type: ignore[call-overload]
    engine.dispose()
    return list(found)
