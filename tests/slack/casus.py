"""A casus on Slack, for the tests of this folder: how it begins, who joins, how people answer, and what is kept of it."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.store import tables
from tests.bench.databases import bare_engine
from tests.support.slack.workplace import Workplace
from tests.support.slack.workspace import user

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ROOM = "nieuw"
ROLES = ("Ambtenaar", "Initiatiefnemer", "Raadslid", "Professional", "Kennisinstituut")
ROLE_OF = {"cor": "Professional", "edith": "Ambtenaar"}
ANSWER, SHARE = "Wat wil je zeggen?", "Wie mag dit zien?"


def day(date: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """A moment in Oeverdam."""
    return datetime(2026, month, date, hour, minute, tzinfo=AMSTERDAM)


ASKED = day(24, 10, 1)
"""The first question stands in the channel."""


async def set_up(here: Workplace) -> None:
    """The bot comes into the channel, and anna begins a casus together with bilal."""
    await here.invites_bot("anna", ROOM)
    await here.press("anna", "Inrichten", room=ROOM)
    begin = {
        "Hoe heet deze casus?": "Het Lint",
        "Wie werken hier samen?": "gemeente Oeverdam en bewoners aan het Lint",
        "Hoe doe jij zelf mee?": "Ambtenaar",
        "Wie begeleidt samen met jou?": "bilal",
    }
    await here.fill("anna", begin)
    await here.press("bilal", "Ja, dat wil ik")
    await here.fill("bilal", {"Ik doe mee als": "Initiatiefnemer"})
    for name in ("anna", "bilal"):
        here.closes(name)


async def join(here: Workplace, name: str) -> None:
    """Somebody joins by the button in the channel. Their form may be in another language than Dutch."""
    await here.press(name, "Ik doe mee", room=ROOM)
    (asked,) = (block for block in here.window(name)["blocks"] if block["type"] == "input")
    option = asked["element"]["options"][ROLES.index(ROLE_OF[name])]
    await here.fill(name, {asked["label"]["text"]: option["text"]["text"]})
    here.closes(name)


async def asked(here: Workplace) -> str:
    """A casus with four people, and its first question. Gives the ts of the question."""
    await set_up(here)
    for name in ROLE_OF:
        await join(here, name)
    await here.until(ASKED)
    return here.question(ROOM)


async def answers_by_form(
    here: Workplace, name: str, text: str, share: str = "Citeren zonder naam", *, room: str = ROOM
) -> None:
    await here.press(name, "Antwoord geven", room=room)
    await here.fill(name, {ANSWER: text, SHARE: share})


def kept(url: str) -> dict[str, str]:
    """The answers that are kept: text → the user id of who gave it. Each of them must be there once."""
    engine = bare_engine(url)
    with engine.connect() as connection:
        rows = connection.execute(
            select(tables.answer.c.text, tables.member.c.user)
            .join(tables.member, tables.member.c.id == tables.answer.c.member_id)
            .where(tables.answer.c.state == "present")
        ).all()
    engine.dispose()
    texts = Counter(text for text, _ in rows)
    assert all(times == 1 for times in texts.values()), "the same answer is kept twice"
    return dict(tuple(row) for row in rows)


def of(name: str) -> str:
    return user(name)


def outbox(url: str) -> Counter[str]:
    """What became of the messages: how many in each state."""
    engine = bare_engine(url)
    with engine.connect() as connection:
        states = Counter(connection.execute(select(tables.outbox.c.state)).scalars())
    engine.dispose()
    return states


def inbox(url: str) -> int:
    """How many things that people did are stored."""
    engine = bare_engine(url)
    with engine.connect() as connection:
        keys = connection.execute(select(tables.inbox.c.key)).scalars().all()
    engine.dispose()
    return len(keys)
