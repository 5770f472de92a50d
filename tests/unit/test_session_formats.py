"""Every format of the library runs from its first message to its outcome, in each way it allows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.messages import Form, Message
from bot.core.model import Format, SessionState, Way
from tests.support.house import House, shipped

SHARED = [(each, way) for each in shipped().formats() if not each.private for way in each.ways]
PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "raadslid"}


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def contribute(house: House, user: str, text: str) -> None:
    """Fill in whatever the open step asks of this person, if it asks anything. One person decides."""
    shown = house.press(user, "contribute", room="kade")
    if not isinstance(shown, Form):
        return
    if user != "els" and any(field.name.startswith("knot") for field in shown.fields):
        return
    fields = {}
    for field in shown.fields:
        if field.kind == "text":
            fields[field.name] = text
        elif field.name.startswith("knot"):
            fields[field.name] = "Mag het hek open?"
        elif field.kind == "one_of" and field.name != "share" and field.options:
            fields[field.name] = field.options[0].value
    kept = house.fill(user, share="naam", **fields)
    assert kept is None, (user, kept)


@pytest.mark.parametrize(("format_", "way"), SHARED, ids=lambda each: getattr(each, "id", str(each)))
def test_a_format_runs_to_its_end(house: House, format_: Format, way: Way) -> None:
    shown = house.types("sanne", f"start {format_.command['nl']}")
    assert isinstance(shown, Form)
    must = format_.subject and not format_.subject.without
    house.fill("sanne", way=way, **({"subject": "een hek om het plein"} if must else {}))
    house.run()
    stages = format_.stages(way)
    for number in range(len(stages)):
        text = house.in_room()[-1]
        assert f"stap {number + 1} van {len(stages)}" in text
        if any(choice.action == "contribute" for each in house.board.at("#kade") for choice in each.message.choices):
            for user in ("els", "bram", "yara"):
                contribute(house, user, f"Dit zegt {user} bij stap {number + 1}.")
        house.types("sanne", "volgende")
        house.run()
    casus = house.casus()
    (session,) = house.store.read(lambda tx: tx.sessions.of(casus.id))
    assert session.state is (SessionState.CLOSING if format_.harvest else SessionState.ENDED)
    if format_.harvest:
        house.types("sanne", "oogst")
        house.fill("sanne", outcome="We gaan verder met wat werkt.")
        house.run()
        assert "We gaan verder met wat werkt." in "\n".join(house.in_room())
    house.until(house.now + timedelta(days=20))
    kinds = {item.kind for item in house.store.read(lambda tx: tx.items.of(casus.id))}
    assert kinds <= set(format_.keeps)


def test_what_is_done_alone_comes_back_as_a_text_and_is_stored_nowhere(house: House) -> None:
    (alone,) = [each for each in shipped().formats() if each.private]
    shown = house.types("els", f"start {alone.command['nl']}")
    assert isinstance(shown, Form)
    shown = house.fill("els", text0="Een moeilijk gesprek over het hek.")
    assert isinstance(shown, Message)
    assert "Een moeilijk gesprek over het hek." in shown.text
    casus, members = house.casus(), house.members()
    assert house.store.read(lambda tx: tx.sessions.of(casus.id)) == ()
    assert house.store.read(lambda tx: tx.answers.of_members([members["els"].id])) == ()
