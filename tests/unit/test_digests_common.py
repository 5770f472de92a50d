"""What casussen have in common in small groups: two blocks of four weeks together, when one alone says nothing."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import LineKind
from tests.support.digest_scene import (
    DELIVERED,
    MONEY,
    MONTH,
    PAIR,
    RULES,
    answer,
    delivered,
    digest,
    group,
    others,
    shown,
    week,
)
from tests.support.house import ZONE, House

NOTHING = "Deze week was voor ons een week zoals alle andere."
SECOND = datetime(2027, 1, 28, 10, 0, tzinfo=ZONE)
"""When the second digest is delivered."""


def two_of_each_speak(house: House, *names: str) -> None:
    """In two casussen these people speak of money, and one more of something else: too few to tell anybody outside."""
    users = {room: [f"{room}-{name}" for name in names] for room in PAIR}
    week(house, PAIR, users=users)
    for room in PAIR:
        quiet = next(user for user in others(room) if user not in users[room])
        answer(house, room, NOTHING, [quiet])


def test_what_too_few_people_spoke_of_in_one_block_is_told_when_others_speak_of_it_in_the_next(
    empty_house: House,
) -> None:
    group(empty_house, *PAIR)
    empty_house.until(MONTH)
    two_of_each_speak(empty_house, "els", "bram")
    empty_house.until(DELIVERED)
    assert "Er is nu geen onderwerp dat casussen delen." in delivered(empty_house)
    empty_house.until(datetime(2027, 1, 4, 12, 0, tzinfo=ZONE))
    two_of_each_speak(empty_house, "noor", "yara")
    empty_house.until(SECOND)
    text = delivered(empty_house)
    assert "In meer dan één casus ging het over geld." in text
    assert "de weken van maandag 30 november tot en met zondag 24 januari" in text


def test_the_same_people_who_speak_of_it_twice_are_not_more_people(empty_house: House) -> None:
    group(empty_house, *PAIR)
    empty_house.until(MONTH)
    two_of_each_speak(empty_house, "els", "bram")
    empty_house.until(datetime(2027, 1, 4, 12, 0, tzinfo=ZONE))
    two_of_each_speak(empty_house, "els", "bram")
    empty_house.until(SECOND)
    assert "Er is nu geen onderwerp dat casussen delen." in delivered(empty_house)


def test_what_a_digest_told_is_not_told_again_because_nothing_new_was_said(empty_house: House) -> None:
    shown(empty_house)
    empty_house.until(DELIVERED)
    assert "ging het over geld" in delivered(empty_house)
    empty_house.until(datetime(2027, 1, 4, 12, 0, tzinfo=ZONE))
    week(empty_house, dict.fromkeys(PAIR, NOTHING))
    empty_house.until(SECOND)
    assert LineKind.THEME not in [line.kind for line in digest(empty_house).lines]
    assert "geld" not in delivered(empty_house)


def test_a_block_that_says_something_is_told_alone(empty_house: House) -> None:
    shown(empty_house, dict.fromkeys(PAIR, MONEY))
    empty_house.until(datetime(2027, 1, 4, 12, 0, tzinfo=ZONE))
    week(empty_house, dict.fromkeys(PAIR, RULES))
    empty_house.until(SECOND)
    text = delivered(empty_house)
    assert "ging het over regels" in text
    assert "geld" not in text
    assert "de weken van maandag 28 december tot en met zondag 24 januari" in text


def test_a_coordinator_reads_that_no_team_asks_anything_this_time(empty_house: House) -> None:
    shown(empty_house)
    empty_house.until(DELIVERED)
    assert "Geen team vraagt deze keer iets van jou." in delivered(empty_house)
