"""The welcome: five lines for everybody, once, and for the room again each half year; the rest behind «Meer»."""

from __future__ import annotations

from datetime import timedelta

from bot.core.messages import Message
from bot.core.model import Presence
from tests.support.house import House

FACTS = ("computer", "gevoel", "hoeft niet", "kies", "herkennen", "lees alleen", "technisch", "gemeente", "90 dagen")
"""What both welcomes say in front."""
BEHIND = (
    *FACTS[1:2],
    "beoordeel niemand",
    "Wet open overheid",
    "90 dagen",
    "/reflectie hulp",
    "/reflectie stop",
    "draad",
)


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("- ")]


def welcomes(house: House, room: str = "kade") -> list[Message]:
    return [each.message for each in house.board.at(f"#{room}") if each.key.startswith("welcome/")]


def told(house: House, user: str) -> list[Message]:
    """The private messages of somebody that welcome them."""
    return [each.message for each in house.board.at(f"@{user}") if len(lines(each.message.text)) == 5]


def test_the_welcome_of_the_room_has_five_lines_and_two_buttons(house: House) -> None:
    (welcome,) = welcomes(house)
    assert len(lines(welcome.text)) == 5
    assert [
        fact for fact in (*FACTS, "24 november", "Wet open overheid", "/reflectie stop") if fact not in welcome.text
    ] == []
    assert [choice.label for choice in welcome.choices] == ["Ik doe mee", "Meer"]


def test_the_rest_is_behind_more(house: House) -> None:
    more = text_of(house.press("els", "Meer", room="kade"))
    assert [fact for fact in BEHIND if fact not in more] == []


def test_in_english_the_same_is_said(house: House) -> None:
    house.locales["tess"] = "en"
    house.comes("tess")
    house.run()
    (welcome,) = told(house, "tess")
    assert [choice.label for choice in welcome.choices] == ["I want to join", "More"]
    assert "at most 90 days" in welcome.text
    assert "open government" in text_of(house.press("tess", "More"))


def test_who_comes_later_gets_the_same_five_lines_once_and_privately(house: House) -> None:
    for _ in range(2):
        house.comes("tess")
    house.run()
    (welcome,) = told(house, "tess")
    assert [fact for fact in FACTS if fact not in welcome.text] == []
    assert [choice.label for choice in welcome.choices] == ["Ik doe mee", "Meer"]
    assert "Hier werken samen" in welcome.text
    assert "tess" not in house.members()
    assert not any("Tess" in text for text in house.in_room())


def test_who_comes_goes_and_comes_again_without_joining_is_welcomed_once(house: House) -> None:
    house.comes("tess")
    house.run()
    house.leaves("tess")
    house.until(house.now + timedelta(days=3))
    sent = len(house.board.sent)
    house.comes("tess")
    house.run()
    assert not any(each.place == "@tess" for each in house.board.sent[sent:])


def test_a_member_who_returns_takes_part_again_and_is_not_welcomed_twice(house: House) -> None:
    house.leaves("els")
    assert house.members()["els"].presence is Presence.LEFT
    before = house.told("els")
    house.comes("els")
    house.run()
    assert house.members()["els"].presence is Presence.ACTIVE
    assert house.told("els") == before


def test_who_was_in_the_room_before_the_setup_reads_the_welcome_of_the_room(empty_house: House) -> None:
    empty_house.room_changes("sanne", name="Kade")
    empty_house.comes("els")
    empty_house.set_up(second="")
    assert len(welcomes(empty_house)) == 1
    assert empty_house.told("els") == []


def test_who_joins_by_command_gets_the_five_lines_with_it(house: House) -> None:
    house.types("tess", "meedoen")
    house.fill("tess", role="raadslid")
    house.run()
    (joined,) = told(house, "tess")
    assert [fact for fact in FACTS if fact not in joined.text] == []
    assert [choice.label for choice in joined.choices] == ["Meer"]


def test_who_takes_part_again_by_command_is_not_told_again(house: House) -> None:
    house.types("els", "stop")
    house.types("els", "meedoen", room=None)
    house.fill("els", role="ambtenaar")
    house.run()
    assert house.members()["els"].presence is Presence.ACTIVE
    assert told(house, "els") == []


def test_who_joins_with_the_button_of_a_welcome_is_not_told_again(house: House) -> None:
    house.comes("tess")
    house.run()
    house.press("tess", "join")
    house.fill("tess", role="raadslid")
    house.press("ravi", "join", room="kade")
    house.fill("ravi", role="raadslid")
    house.run()
    assert len(told(house, "tess")) == 1
    assert told(house, "ravi") == []


def test_who_was_welcomed_and_then_joins_by_command_is_not_told_again(house: House) -> None:
    house.comes("tess")
    house.types("tess", "meedoen")
    house.fill("tess", role="raadslid")
    house.run()
    assert len(told(house, "tess")) == 1


# Each half year


def test_after_half_a_year_the_room_is_told_again_with_the_question(house: House) -> None:
    begun = house.now
    house.until(begun + timedelta(weeks=26) - timedelta(minutes=1))
    assert len(welcomes(house)) == 1
    house.ask()
    house.run()
    first, again = welcomes(house)
    assert lines(again.text)[2:] == lines(first.text)[2:]
    assert len(lines(again.text)) == 5
    assert "elk half jaar" in again.text
    assert "De eerste komt" not in again.text
    assert [choice.label for choice in again.choices] == ["Ik doe mee", "Meer"]
    newest = [each.key.partition("/")[0] for each in house.board.at("#kade")][-2:]
    assert newest == ["welcome", "round"], "the question stands under it"
    assert house.now - begun >= timedelta(weeks=26)


def test_it_is_told_once_in_each_half_year_and_without_a_question_not_at_all(house: House) -> None:
    begun = house.now
    house.press("sanne", "casus_pause", value=house.casus().id)
    house.until(begun + timedelta(weeks=60))
    assert len(welcomes(house)) == 1
    house.press("sanne", "casus_resume", value=house.casus().id)
    for _ in range(4):
        house.ask()
    house.run()
    assert len(welcomes(house)) == 2
    house.until(begun + timedelta(weeks=77))
    assert len(welcomes(house)) == 2
    house.until(begun + timedelta(weeks=82))
    assert len(welcomes(house)) == 3


def test_a_question_asked_now_tells_it_as_well(house: House) -> None:
    house.press("sanne", "casus_pause", value=house.casus().id)
    house.until(house.now + timedelta(weeks=27))
    house.press("sanne", "casus_resume", value=house.casus().id)
    house.types("sanne", "nu")
    house.run()
    assert len(welcomes(house)) == 2


def test_what_is_told_again_is_how_it_is_now(house: House) -> None:
    house.change_casus(sides="gemeente en twee scholen", central="Wie speelt hier?")
    house.until(house.now + timedelta(weeks=27))
    assert "gemeente en twee scholen" in welcomes(house)[-1].text
    assert "Wie speelt hier?" in welcomes(house)[-1].text
