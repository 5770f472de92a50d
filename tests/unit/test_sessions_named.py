"""Who has to do with it (W06): people name groups, each on a line; what two of them name stands there once, with what both
said of it, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import Item
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
DRY, OPEN = "droge voeten", "de sloot blijft open"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        assert house.types("sanne", "start krachtenveld chat") is None
        house.run()
        yield house


def names(house: House, user: str, text: str, *, share: str = "rol", field: str = "text1") -> Problem | None:
    assert isinstance(house.press(user, "contribute", room="kade"), Form)
    found = house.fill(user, None, house.room(), **{field: text, "share": share})
    house.run()
    assert found is None or isinstance(found, Problem)
    return found


def goes_on(house: House, how: str = "volgende") -> None:
    house.types("sanne", how)
    house.run()


def said(house: House, stage: int) -> str:
    """What the room reads of a step that is over."""
    (message,) = [each for each in house.board.at("#kade") if f".{stage}/shown/" in each.key]
    return message.message.text


def step(house: House, number: int) -> str:
    return next(each for each in reversed(house.in_room()) if f"stap {number} van 3" in each and "zeiden" not in each)


def parties(house: House) -> list[Item]:
    items = house.store.read(lambda tx: tx.items.of(house.casus().id))
    return [item for item in items if item.kind == "partij"]


def listed(house: House, user: str = "yara") -> str:
    """What somebody reads of all groups; "": nothing is there for them."""
    shown = house.types(user, "partijen")
    return shown.text if isinstance(shown, Message) else ""


def test_what_two_people_name_stands_there_once_with_what_both_said(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}\nDe school")
    names(house, "bram", f"waterschap: {OPEN}", share="naam")
    goes_on(house)
    text = said(house, 0)
    assert "- De school\n" in text
    assert "- **Het waterschap**\n  De sloot blijft open – Bram\n  Droge voeten\n" in text
    assert text.count("aterschap") == 1
    assert "Els" not in text


def test_the_same_words_of_two_people_stand_there_once(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}")
    names(house, "bram", f"Waterschap: {DRY}")
    goes_on(house)
    assert said(house, 0).count("Droge voeten") == 1


def test_each_group_is_kept_with_its_interest_and_what_the_question_says_of_it(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}\nDe school\nHet waterschap: {OPEN}.")
    goes_on(house)
    assert {item.text: item.parts for item in parties(house)} == {
        "Het waterschap": {"interest": f"{DRY}; {OPEN}"},
        "De school": {},
    }
    names(house, "noor", "Waterschap", field="text0")
    goes_on(house)
    assert parties(house)[-1].parts == {"influence": "much", "at_table": "not_at_table"}


def test_whoever_invites_and_whoever_asks_sees_one_table_of_groups(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}")
    goes_on(house)
    names(house, "bram", "waterschap\nDe verzekeraar", field="text0")
    goes_on(house)
    for text in (step(house, 3), listed(house)):
        assert text.count("aterschap") == 1
        assert f"**Het waterschap**\n  *Wat is hun belang?* {DRY}\n" in text
        assert "invloed hebben ze, denken jullie?* Veel\n  *Zitten ze aan tafel?* Nog niet" in text
        assert "- **De verzekeraar**\n" in text


def test_what_somebody_withdraws_leaves_the_table_and_the_other_stays(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}\nDe school")
    names(house, "bram", f"Het waterschap: {OPEN}")
    goes_on(house)
    goes_on(house)
    goes_on(house)
    mine = next(item for item in parties(house) if item.text == "De school")
    house.press("els", "withdraw", value=mine.sources[0])
    house.fill("els")
    house.run()
    assert [item.text for item in parties(house)] == ["Het waterschap"]
    everywhere = "\n".join([*house.in_room(), listed(house)])
    assert "De school" not in everywhere
    assert DRY not in everywhere.casefold()
    assert OPEN in said(house, 0).casefold()


def test_of_lines_that_are_changed_only_what_is_other_is_kept_anew(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}\nDe school")
    goes_on(house)
    before = {item.text: item.id for item in parties(house)}
    house.press("els", "edit", value=parties(house)[0].sources[0])
    house.fill("els", text=f"Het waterschap: {DRY}\nDe sportclub", share="rol")
    house.run()
    after = {item.text: item.id for item in parties(house)}
    assert set(after) == {"Het waterschap", "De sportclub"}
    assert after["Het waterschap"] == before["Het waterschap"]
    assert "De school" not in said(house, 0)


def test_groups_that_their_author_shows_to_nobody_any_more_leave_and_come_back_with_their_level(house: House) -> None:
    names(house, "els", "Het waterschap\nDe school")
    goes_on(house)
    answer = parties(house)[0].sources[0]
    for share, seen in (("ik", False), ("rol", True)):
        house.press("els", "share", value=f"{answer}/{share}")
        house.run()
        assert ("De school" in said(house, 0)) is seen
        assert ("De school" in listed(house)) is seen
    assert len(parties(house)) == 2


def test_in_a_step_that_is_open_again_nobody_reads_the_new_lines_before_it_closes(house: House) -> None:
    names(house, "els", "Het waterschap")
    goes_on(house)
    goes_on(house, "terug")
    names(house, "els", "Het waterschap\nDe school")
    assert parties(house) == []
    assert "De school" not in "\n".join(house.in_room())
    goes_on(house)
    assert sorted(item.text for item in parties(house)) == ["De school", "Het waterschap"]
    assert "- De school\n" in said(house, 0)


@pytest.mark.parametrize(
    "text", ["\n".join(f"Groep {number}" for number in range(11)), "x" * 201, f"Het waterschap: {'x' * 301}", " - \n"]
)
def test_what_is_too_long_for_a_table_is_refused_with_what_to_do(house: House, text: str) -> None:
    found = names(house, "els", text)
    assert isinstance(found, Problem)
    assert set(found.fields) == {"text1"}
    house.press("els", "contribute", room="kade")
    assert house.form("els").fields[1].value == ""


def test_a_group_that_is_written_down_by_command_stands_in_the_same_line(house: House) -> None:
    names(house, "els", f"Het waterschap: {DRY}")
    goes_on(house)
    house.press("noor", "keep_kind", value=f"{house.casus().id}/partij")
    house.fill("noor", text="Waterschap", part_influence="little", part_at_table="-")
    house.run()
    text = listed(house)
    assert text.count("aterschap") == 1
    assert f"*Wat is hun belang?* {DRY}\n" in text
    assert "*Hoeveel invloed hebben ze, denken jullie?* Weinig" in text
