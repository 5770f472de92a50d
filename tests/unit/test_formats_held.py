"""What a format changes of how a session is said: at a table, for one reader only, and where nobody writes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.core.messages import Form
from bot.core.model import SessionState
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
ADVICE = "Ik zou gewoon langsgaan en vragen hoe het is."


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def start(house: House, words: str) -> None:
    assert house.types("sanne", f"start {words}") is None
    house.run()


def go_on(house: House) -> None:
    house.types("sanne", "volgende")
    house.run()


def says(house: House, user: str, text: str) -> None:
    house.press(user, "contribute", room="kade")
    assert house.fill(user, None, house.room(), text0=text, share="rol") is None
    house.run()


def test_at_a_table_where_nobody_types_a_session_goes_on_to_its_outcome(house: House) -> None:
    start(house, "andere-stem een hek om het plein live")
    for _ in range(6):
        go_on(house)
    (session,) = house.store.read(lambda tx: tx.sessions.of(house.casus().id))
    assert session.state is SessionState.CLOSING
    assert "Niemand schreef iets op" not in "\n".join(house.in_room())


def test_at_a_table_the_bot_asks_people_to_talk(house: House) -> None:
    start(house, "drie-vragen live")
    assert "Praat er samen over. Wie iets wil vasthouden, antwoordt met de knop." in house.in_room()[-1]


def test_where_nobody_writes_nothing_is_said_of_who_sees_a_text(house: House) -> None:
    start(house, "vrije-kamer live")
    told = "\n".join(house.in_room())
    assert "Je mag altijd overslaan." in told
    assert "wie je tekst ziet" not in told
    assert not any(choice.action == "contribute" for each in house.board.at("#kade") for choice in each.message.choices)


def test_advice_is_read_in_the_form_of_who_asked_for_it_and_nowhere_else(house: House) -> None:
    start(house, "intervisie chat")
    says(house, "els", "Ik zei iets toe op straat. Hoe kom ik daarop terug?")
    go_on(house)
    says(house, "bram", "Wat hoopte je toen?")
    go_on(house)
    says(house, "els", "Hoe zeg ik dat ik iets niet weet?")
    go_on(house)
    assert "Iedereen ziet de teksten" not in house.in_room()[-1]
    says(house, "bram", ADVICE)
    go_on(house)
    read = house.press("els", "contribute", room="kade")
    assert isinstance(read, Form)
    assert ADVICE in read.intro
    other = house.press("noor", "contribute", room="kade")
    assert isinstance(other, Form)
    assert ADVICE not in other.intro
    everywhere = [*house.in_room(), *(text for user in PEOPLE for text in house.told(user))]
    assert not any(ADVICE in text for text in everywhere)
