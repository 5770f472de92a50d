"""A step that chooses among what people told (W07) waits once for enough of it, and is not held when there is too little."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.messages import Form
from bot.core.model import Session, SessionState
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
CHOOSE = "Welk verhaal laat het best zien wat er hier verandert?"
TOO_FEW = "Er zijn nog geen drie verhalen om uit te kiezen."


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def start(house: House, way: str = "chat") -> None:
    assert house.types("sanne", f"start omslagverhaal {way}") is None
    house.run()


def tells(house: House, user: str, turning: str, share: str = "rol") -> None:
    assert isinstance(house.press(user, "contribute", room="kade"), Form)
    assert house.fill(user, None, house.room(), text0="We liepen door de regen.", text1=turning, share=share) is None
    house.run()


def goes_on(house: House, how: str = "volgende") -> None:
    house.types("sanne", how)
    house.run()


def later(house: House, hours: int) -> None:
    house.until(house.now + timedelta(hours=hours))


def session(house: House) -> Session:
    return house.store.read(lambda tx: tx.sessions.of(house.casus().id))[-1]


def room(house: House) -> str:
    return "\n".join(house.in_room())


def test_people_choose_among_three_stories_and_read_which_they_are(house: House) -> None:
    start(house)
    for user, turning in (("els", "Natte voeten"), ("noor", "De vraag terug"), ("bram", "De sleutel")):
        tells(house, user, turning)
    goes_on(house)
    (step,) = [text for text in house.in_room() if "stap 2 van 2" in text]
    assert CHOOSE in step
    assert "- Natte voeten\n- De vraag terug\n- De sleutel\n" in step


@pytest.mark.parametrize("how", ["volgende", "overslaan"])
def test_with_two_stories_a_facilitator_who_goes_on_comes_to_the_end_and_the_room_reads_why(
    house: House, how: str
) -> None:
    start(house)
    tells(house, "els", "Natte voeten")
    tells(house, "noor", "De vraag terug")
    goes_on(house, how)
    assert session(house).state is SessionState.CLOSING
    assert TOO_FEW in room(house)
    assert CHOOSE not in room(house).replace("Welk verhaal liet", "")


def test_when_its_time_is_over_the_step_before_waits_once_more_for_enough_stories(house: House) -> None:
    start(house)
    tells(house, "els", "Natte voeten")
    later(house, hours=49)
    assert (session(house).stage, session(house).state) == (0, SessionState.RUNNING)
    assert "nog te weinig om uit te kiezen. Daarom blijft deze stap open tot vrijdag 27 november om 10.00 uur." in room(
        house
    )
    tells(house, "noor", "De vraag terug")
    tells(house, "yara", "De sleutel")
    later(house, hours=48)
    assert CHOOSE in room(house)


def test_it_waits_no_second_time(house: House) -> None:
    start(house)
    tells(house, "els", "Natte voeten")
    later(house, hours=4 * 24 + 1)
    assert session(house).state is SessionState.CLOSING
    assert TOO_FEW in room(house)


def test_it_waits_for_nobody_when_there_is_no_story_or_enough_of_them(house: House) -> None:
    start(house)
    later(house, hours=49)
    assert session(house).state is SessionState.CLOSING
    goes_on(house, "afronden")
    house.fill("sanne", outcome="Nog geen verhaal.")
    start(house)
    for user in ("els", "noor", "bram"):
        tells(house, user, f"Het verhaal van {user}")
    later(house, hours=49)
    assert session(house).stage == 1


def test_a_story_that_its_author_shows_to_nobody_is_not_counted(house: House) -> None:
    start(house)
    tells(house, "els", "Natte voeten")
    tells(house, "noor", "De vraag terug")
    tells(house, "bram", "De sleutel", share="thema")
    goes_on(house)
    assert TOO_FEW in room(house)


def test_stories_that_were_kept_before_count_too(house: House) -> None:
    start(house)
    tells(house, "els", "Natte voeten")
    tells(house, "noor", "De vraag terug")
    goes_on(house)
    goes_on(house, "afronden")
    house.fill("sanne", outcome="Twee verhalen.")
    start(house)
    tells(house, "yara", "De sleutel")
    goes_on(house)
    (step,) = [text for text in house.in_room() if "stap 2 van 2" in text]
    assert "- Natte voeten\n- De vraag terug\n- De sleutel\n" in step


def test_at_a_table_people_choose_whatever_was_typed(house: House) -> None:
    start(house, "live")
    goes_on(house)
    goes_on(house)
    assert CHOOSE in room(house)
