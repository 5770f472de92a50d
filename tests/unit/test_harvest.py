"""The harvest of a casus: what was expected and what happened, what was decided, what is asked of the council, and thanks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.messages import Form
from bot.core.model import Item
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
HOPED = "Dat de kade in juni open is"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def write(house: House, user: str, kind: str, **fields: str) -> None:
    assert isinstance(house.press(user, "keep_kind", value=f"{house.casus().id}/{kind}"), Form)
    house.fill(user, **fields)
    house.run()


def kept(house: House, kind: str) -> list[Item]:
    return [item for item in house.store.read(lambda tx: tx.items.of(house.casus().id)) if item.kind == kind]


def harvest(house: House) -> str:
    house.press("sanne", "casus_close", value=house.casus().id)
    house.fill("sanne")
    house.run()
    return next(text for text in house.in_room() if text.startswith("**De oogst van"))


def three_questions(house: House) -> None:
    """The format in which expectations are looked back on."""
    house.types("sanne", "start drie-vragen 2 dagen")
    house.run()


def test_what_was_expected_stands_before_what_happened(house: House) -> None:
    write(house, "els", "verwachting", text=HOPED)
    write(house, "bram", "verwachting", text="Alleen voor mij", share="ik")
    three_questions(house)
    house.types("sanne", "oogst")
    house.fill("sanne", outcome="De kade ging pas in september open. We belden meer dan gedacht.")
    house.run()
    text = harvest(house)
    expected, happened = text.partition("**Wat jullie verwachtten**")[2].split("**Wat er gebeurde**")
    assert HOPED in expected
    assert "Alleen voor mij" not in text
    assert "pas in september open" in happened
    assert "Drie vragen" in happened


def test_what_the_council_is_to_decide_stands_by_itself(house: House) -> None:
    write(house, "els", "knoop", text="Komt er geld voor de brug?", part_decider="de gemeenteraad", day="vrijdag")
    write(
        house, "els", "knoop", text="Mag het hek open?", part_decider="het hoofd groen", day="vrijdag", who="gemeente"
    )
    text = harvest(house)
    open_, council = text.partition("**Wat nog openstaat**")[2].split("**Wat dit vraagt van de raad**")
    assert "Mag het hek open?" in open_
    assert "Wie: de kant van de gemeente." in open_
    assert "Komt er geld voor de brug?" in council


def test_it_ends_with_thanks_to_who_worked_together(house: House) -> None:
    write(house, "els", "omslagpunt", text="We belden elkaar")
    assert harvest(house).endswith("Dank aan iedereen die hieraan meewerkte: gemeente Vaartdam en de buurt.")


def test_expectations_are_kept_until_they_were_shown_again(house: House) -> None:
    write(house, "els", "verwachting", text=HOPED)
    assert kept(house, "verwachting")[0].status == "kept"
    three_questions(house)
    assert any(HOPED in text for text in house.in_room())
    house.press("bram", "contribute", room="kade")
    form = house.form("bram")
    said = {field.name: "De brug duurde langer." for field in form.fields if field.kind == "text"}
    house.fill("bram", **said, **{field.name: "rol" for field in form.fields if field.name.startswith("share")})
    house.types("sanne", "volgende")
    house.run()
    assert kept(house, "verwachting")[0].status == "looked_back"
    assert any(HOPED in text for text in house.in_room()), "it stays where it was shown"
    house.types("sanne", "afronden")
    house.fill("sanne", outcome="De brug duurde langer.")
    house.run()
    house.until(house.now + timedelta(hours=1))
    before = len(house.in_room())
    three_questions(house)
    assert not any(HOPED in text for text in house.in_room()[before:]), "once is enough"
