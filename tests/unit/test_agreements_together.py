"""After a session about how to begin (W12) one message in the room has all agreements; it is pinned, so it stays right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.core.model import Item
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
THURSDAY, OTHER = "We laten elke donderdag iets weten", "We laten elke vrijdag iets weten"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    """Joris wrote an agreement down in the last step, and the session is over."""
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        start(house)
        house.press("joris", "contribute", room="kade")
        assert house.fill("joris", None, house.room(), text0=THURSDAY, share="rol") is None
        house.types("sanne", "volgende")
        house.types("sanne", "oogst")
        house.fill("sanne", outcome="We weten wat we verwachten.")
        house.run()
        yield house


def start(house: House) -> None:
    assert house.types("sanne", "start verwachtingen chat") is None
    house.run()
    for _ in range(2):
        house.types("sanne", "overslaan")
        house.run()


def together(house: House) -> str:
    """The message with all agreements, as it is now."""
    (message,) = [each for each in house.board.at("#kade") if each.key.startswith("agreements/")]
    return message.message.text


def agreement(house: House) -> Item:
    (item,) = house.store.read(lambda tx: tx.items.of(house.casus().id))
    return item


def agreed(house: House) -> Item:
    house.press("els", "Klopt voor mij", room="kade")
    house.run()
    assert THURSDAY in together(house)
    return agreement(house)


def test_before_both_sides_said_yes_it_says_that_there_is_none_yet(house: House) -> None:
    assert THURSDAY not in together(house)
    assert "Er is nog geen afspraak waar beide kanten ja op zeiden." in together(house)
    assert "Zet dit bericht vast in het kanaal" in together(house)


def test_what_both_sides_said_yes_to_stands_in_it(house: House) -> None:
    agreed(house)
    assert "nog geen afspraak" not in together(house)


def test_an_agreement_that_was_made_later_by_command_comes_into_it(house: House) -> None:
    agreed(house)
    house.press("els", "keep_kind", value=f"{house.casus().id}/afspraak")
    house.fill("els", text="We bellen voor een brief", who="together")
    house.run()
    house.press("bram", "Klopt voor mij", room="kade")
    house.run()
    assert f"- {THURSDAY}\n- We bellen voor een brief\n  Wie: beide kanten samen.\n" in together(house)


def test_what_is_done_or_taken_away_leaves_it(house: House) -> None:
    item = agreed(house)
    house.press("sanne", "item_tell", value=item.id)
    house.fill("sanne", status_a="done")
    house.run()
    assert THURSDAY not in together(house)


def test_an_agreement_that_is_taken_away_leaves_it(house: House) -> None:
    item = agreed(house)
    house.press("sanne", "item_away", value=item.id)
    house.fill("sanne")
    house.run()
    assert THURSDAY not in together(house)
    assert THURSDAY not in "\n".join(each for each in house.in_room() if "wat jullie zeiden" not in each)


def test_an_agreement_in_other_words_waits_for_both_sides_again(house: House) -> None:
    item = agreed(house)
    house.press("sanne", "item_change", value=item.id)
    house.fill("sanne", text=OTHER)
    house.run()
    assert THURSDAY not in together(house)
    assert OTHER not in together(house)
    house.press("els", "Klopt voor mij", room="kade")
    house.press("bram", "Klopt voor mij", room="kade")
    house.run()
    assert OTHER in together(house)


def test_a_casus_that_held_no_such_session_has_no_such_message(sqlite_url: str) -> None:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        house.press("els", "keep_kind", value=f"{house.casus().id}/afspraak")
        house.fill("els", text=THURSDAY)
        house.run()
        house.press("bram", "Klopt voor mij", room="kade")
        house.run()
        assert not any(each.key.startswith("agreements/") for each in house.board.at("#kade"))


def test_while_the_session_runs_there_is_no_such_message_yet(sqlite_url: str) -> None:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        start(house)
        assert not any(each.key.startswith("agreements/") for each in house.board.at("#kade"))
