"""«Jullie vraag»: everybody in the casus may write a version, everybody sees it, and nothing of it is lost."""

from __future__ import annotations

import pytest

from bot.core.flows import central_question
from bot.core.messages import Form, Message, Problem
from bot.core.model import CentralQuestion
from tests.support.house import House

FIRST = "Hoe maken we van de kade een plek voor iedereen?"
SECOND = "Hoe blijft de kade een plek voor iedereen?"
THIRD = "Hoe blijft de kade open?"


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def write(house: House, user: str, text: str) -> object:
    house.types(user, "vraag")
    assert isinstance(house.press(user, "central"), Form)
    return house.fill(user, text=text)


def agrees(house: House, user: str) -> object:
    """Somebody presses «Klopt voor mij» under the newest proposal in the room."""
    house.run()
    shown = house.press(user, "item_agree", room="kade")
    house.run()
    return shown


def versions(house: House) -> list[CentralQuestion]:
    return list(house.store.read(lambda tx: tx.archive.central_questions(house.casus().id)))


def test_as_long_as_there_is_none_it_is_being_looked_for(house: House) -> None:
    shown = house.types("els", "vraag")
    assert "wordt nog gezocht" in text_of(shown)
    assert isinstance(shown, Message)
    assert [choice.action for choice in shown.choices] == ["central"]


def test_everybody_in_the_casus_writes_a_version_and_the_room_sees_who(house: House) -> None:
    assert "versie 1" in text_of(write(house, "bram", FIRST))
    house.run()
    room = house.in_room()[-1]
    assert FIRST in room
    assert "Geschreven door Bram" in room
    assert house.casus().central == FIRST


def test_a_new_version_holds_when_each_side_said_yes(house: House) -> None:
    write(house, "bram", FIRST)
    assert "We wachten op een ja van het initiatief" in text_of(write(house, "els", SECOND))
    house.run()
    card = house.in_room()[-1]
    assert SECOND in card
    assert f"Nu is de vraag: «{FIRST}»" in card
    assert "Voorgesteld door Els. Ja van: de gemeente." in card
    assert house.casus().central == FIRST, "nobody of the other side has seen it yet"
    agrees(house, "noor")
    assert house.casus().central == FIRST, "it is the same side"
    agrees(house, "yara")
    assert house.casus().central == SECOND
    assert "Geschreven door Els, met een ja van de gemeente en het initiatief." in house.in_room()[-1]


def test_the_versions_are_told_as_a_story(house: House) -> None:
    write(house, "bram", FIRST)
    write(house, "els", SECOND)
    assert f"«{SECOND}» (van Els). We wachten op een ja van het initiatief." in text_of(
        house.types("noor", "vraag")
    ).replace("\\", "")
    agrees(house, "bram")
    assert [(each.version, each.text) for each in versions(house)] == [(1, FIRST), (2, SECOND)]
    told = text_of(house.types("noor", "vraag"))
    assert told.index(f"het begon met «{FIRST}»") < told.index(f"het werd «{SECOND}»")
    assert "Bram" in told
    assert "Els" in told
    assert "Voorgesteld" not in told


def test_a_yes_can_be_said_where_the_versions_are(house: House) -> None:
    write(house, "bram", FIRST)
    write(house, "els", SECOND)
    house.types("yara", "vraag")
    house.press("yara", "Klopt voor mij: Hoe blijft de kade een plek…")
    assert house.casus().central == SECOND


def test_who_proposed_it_takes_it_back(house: House) -> None:
    write(house, "bram", FIRST)
    write(house, "els", SECOND)
    house.run()
    shown = house.types("els", "vraag")
    assert isinstance(shown, Message)
    assert [choice.action for choice in shown.choices] == ["central", "item_away"]
    house.press("els", "item_away")
    house.fill("els")
    house.run()
    assert SECOND not in "".join(house.in_room())
    assert SECOND not in text_of(house.types("noor", "vraag"))
    assert house.casus().central == FIRST


def test_a_yes_that_comes_twice_is_one_version(house: House) -> None:
    write(house, "bram", FIRST)
    write(house, "els", SECOND)
    house.run()
    card = next(each for each in house.buttons("yara", room="kade") if each[2].action == "item_agree")[2]
    for _ in range(2):
        house.press("yara", "item_agree", value=card.value)
    assert [each.version for each in versions(house)] == [1, 2]


def test_two_proposals_wait_beside_each_other(house: House) -> None:
    write(house, "bram", FIRST)
    write(house, "els", SECOND)
    write(house, "yara", THIRD)
    house.run()
    house.press("noor", "item_agree", room="kade")
    assert house.casus().central == THIRD
    agrees(house, "bram")
    assert [each.text for each in versions(house)] == [FIRST, THIRD, SECOND]


def test_where_one_side_takes_part_nobody_is_waited_for(house: House) -> None:
    for user in ("bram", "yara", "joris"):
        house.types(user, "stop")
    write(house, "els", FIRST)
    assert "versie 2" in text_of(write(house, "noor", SECOND))
    assert house.casus().central == SECOND


def test_the_form_begins_with_the_question_as_it_is(house: House) -> None:
    write(house, "bram", FIRST)
    house.types("els", "vraag")
    form = house.press("els", "central")
    assert isinstance(form, Form)
    assert form.fields[0].value == FIRST


def test_the_same_again_is_no_version(house: House) -> None:
    write(house, "bram", FIRST)
    house.run()
    before = len(house.in_room())
    assert "niets veranderd" in text_of(write(house, "els", f"  {FIRST} "))
    house.run()
    assert len(versions(house)) == 1
    assert len(house.in_room()) == before


@pytest.mark.parametrize("text", ["", "   ", "x" * (central_question.LONGEST + 1), "\u200b"])
def test_a_question_is_neither_empty_nor_endless(house: House, text: str) -> None:
    shown = write(house, "bram", text)
    assert isinstance(shown, Problem)
    assert str(central_question.LONGEST) in shown.fields["text"]
    assert versions(house) == []


def test_personal_data_do_not_come_into_the_question(house: House) -> None:
    shown = write(house, "bram", "Wie belt er naar 06-12345678?")
    assert isinstance(shown, Problem)
    assert "telefoonnummer" in shown.fields["text"]
    assert versions(house) == []


def test_what_people_type_stays_words_in_the_room(house: House) -> None:
    write(house, "bram", "**Wie** [klikt](https://kwaad.example) \n hier @channel?")
    house.run()
    room = house.in_room()[-1]
    assert "[klikt](" not in room
    assert "\\*\\*Wie" in room
    assert house.casus().central == "**Wie** [klikt](https://kwaad.example) hier @channel?"


def test_who_does_not_take_part_sees_it_and_writes_nothing(house: House) -> None:
    write(house, "bram", FIRST)
    shown = house.types("tess", "vraag")
    assert isinstance(shown, Message)
    assert FIRST in shown.text
    assert shown.choices == ()
    for user in ("tess", "els"):
        if user == "els":
            house.types("els", "stop")
        assert "niet mee" in text_of(house.press(user, "central", value=house.casus().id))


def test_in_english_the_command_is_question(house: House) -> None:
    house.locales["noor"] = "en"
    assert "still looking for its question" in text_of(house.types("noor", "question"))


def test_a_version_keeps_the_name_of_who_left(house: House) -> None:
    write(house, "bram", FIRST)
    house.leaves("bram")
    assert "Bram" in text_of(house.types("els", "vraag"))
