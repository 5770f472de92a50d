"""Weeks in which requests and promises are written down and reported on.

Used by `test_requests_and_promises.py`, `test_reporting_back.py` and `test_beside.py`.
"""

from __future__ import annotations

from datetime import datetime

from bot.core.messages import Form, Message, Problem, Shown
from bot.core.model import Item, Synthesis
from tests.support.house import ZONE, House

DRAFTED = [datetime(2026, 12, 1, 9, 0, tzinfo=ZONE), datetime(2026, 12, 8, 9, 0, tzinfo=ZONE)]
POSTED = [
    datetime(2026, 12, 2, 16, 0, tzinfo=ZONE),
    datetime(2026, 12, 9, 16, 0, tzinfo=ZONE),
    datetime(2026, 12, 16, 16, 0, tzinfo=ZONE),
]
"""The first is of week 48, the second of week 49."""
WEEKS = ["2026-W48", "2026-W49", "2026-W50"]
SAID = "Er werd deze week vaak gebeld en dat hielp."
KEY = "Een sleutel van het hek"


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def wrong(shown: object) -> dict[str, str]:
    """What a form was not taken for, per field."""
    assert isinstance(shown, Problem)
    return shown.fields


def answer(house: House, *users: str) -> None:
    for user in users or ("els", "noor", "bram", "yara", "joris"):
        assert house.answers(user, SAID) is None


def add(house: House, text: str = KEY, *, by: str = "", kind: str = "verzoek", user: str = "sanne") -> Shown:
    """A facilitator writes a request or promise down."""
    house.press(user, "item_add", value=house.casus().id)
    return house.fill(user, kind=kind, text=text, by=by)


def report(house: House, user: str = "joris", **fields: str) -> Shown:
    """A facilitator opens the form and sends it in, all at once."""
    ask(house, user)
    return house.fill(user, **fields)


def ask(house: House, user: str = "joris") -> Form:
    """A facilitator opens the form."""
    shown = house.press(user, "report", value=house.casus().id)
    assert isinstance(shown, Form)
    return shown


def remove(house: House, text: str = KEY, user: str = "joris") -> Shown:
    """A facilitator takes the item with this text away."""
    house.press(user, "item_remove", value=house.casus().id)
    return house.fill(user, item=next(item.id for item in kept(house) if item.text == text))


def next_week(house: House, *texts: str) -> None:
    """These are told in the summary of week 48; it is Tuesday again, the draft of week 49 is there."""
    for text in texts or (KEY,):
        add(house, text)
    if not house.newest_round().closed_at:
        answer(house)
    house.until(POSTED[0])
    house.ask()
    answer(house)
    house.until(DRAFTED[1])


def kept(house: House) -> tuple[Item, ...]:
    """Requests and promises."""
    everything = house.store.read(lambda tx: tx.items.of(house.casus().id))
    return tuple(item for item in everything if item.kind != "stand")


def stands(house: House) -> tuple[Item, ...]:
    """Every stand that was said."""
    return tuple(item for item in house.store.read(lambda tx: tx.items.of(house.casus().id)) if item.kind == "stand")


def stored(house: House, week: str) -> Synthesis:
    found = house.store.read(lambda tx: tx.syntheses.newest(house.casus().id, week))
    assert found
    return found


def lines(text: str, block: str) -> list[str]:
    """The lines of one block of a summary, without its name."""
    rest = text.partition(f"**{block}")[2].partition("\n")[2]
    found = [line for line in rest.split("\n") if line.strip()]
    return found[: next((nr for nr, line in enumerate(found) if line.startswith(("**", "*"))), len(found))]


def told(text: str) -> list[str]:
    return lines(text, "Wat gebeurde er met vorige week?")


def new(text: str) -> list[str]:
    return lines(text, "Knopen en afspraken")
