"""Keeping what was said: by pointing at one's own message, or by a command. Somebody else's words are theirs."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.events import Pointed
from bot.core.messages import Form, Message, Shown
from tests.support.house import House

KEY = "Kunnen we een sleutel van het hek krijgen?"
LONG = "De sleutel van het hek ligt bij de molen en iedereen mag hem halen. " * 5


def points(house: House, user: str, text: str, *, author: str | None = None, room: str | None = "kade") -> Shown:
    place = house.room(room) if room else house.line(user)
    about: dict[str, Any] = house.about(user, place)
    return house.receive(Pointed(message="m1", text=text, author=user if author is None else author, **about))


def kept(house: House) -> list[str]:
    casus = house.casus().id
    return [item.text for item in house.store.read(lambda tx: tx.items.of(casus))]


def written_in(shown: Shown) -> str:
    assert isinstance(shown, Form), shown
    return next(field.value for field in shown.fields if field.name == "text")


def test_who_points_at_their_own_message_chooses_what_it_is_and_it_is_kept(asked: House) -> None:
    shown = points(asked, "sanne", KEY)
    assert written_in(shown) == KEY
    assert isinstance(shown, Form)
    assert {"verzoek", "belofte"} <= {option.value for option in shown.fields[0].options}
    assert kept(asked) == [], "pointing keeps nothing yet"
    asked.fill("sanne", kind="verzoek")
    assert kept(asked) == [KEY]


def test_words_of_another_member_are_kept_only_after_their_yes_to_the_letter(asked: House) -> None:
    shown = points(asked, "sanne", KEY, author="els")
    assert isinstance(shown, Form)
    assert "woorden van iemand anders" in shown.intro
    told = asked.fill("sanne", kind="leervraag")
    assert isinstance(told, Message)
    assert "Ik vraag de schrijver" in told.text
    asked.run()
    assert KEY in asked.told("els")[-1]
    (item,) = asked.store.read(lambda tx: tx.items.of(asked.casus().id))
    assert not item.confirmed
    asked.press("els", "item_keep")
    (item,) = asked.store.read(lambda tx: tx.items.of(asked.casus().id))
    assert item.confirmed
    assert (item.author, item.made_by) == (asked.members()["els"].id, asked.members()["sanne"].id)


@pytest.mark.parametrize(("author", "said"), [("tess", "van iemand die niet meedoet"), ("", "van een app")])
def test_words_of_who_does_not_take_part_are_not_kept_and_it_is_said_why(asked: House, author: str, said: str) -> None:
    shown = points(asked, "sanne", KEY, author=author)
    assert isinstance(shown, Message)
    assert said in shown.text
    assert KEY not in shown.text
    menu = asked.press("sanne", "keep")
    assert isinstance(menu, Message), "in one's own words"
    assert kept(asked) == []


@pytest.mark.parametrize("room", ["kade", None, "koffie"])
def test_the_command_takes_what_is_typed_after_it_wherever_it_is_typed(asked: House, room: str | None) -> None:
    assert written_in(asked.types("sanne", f"bewaar {KEY}", room=room)) == KEY
    assert isinstance(asked.types("sanne", "bewaar", room=room), Message), "the menu"
    asked.types("sanne", f"keep {KEY}", room=room)
    asked.fill("sanne", kind="belofte")
    assert kept(asked) == [KEY]


def test_of_a_long_message_the_beginning_stands_in_the_form_and_that_is_said(asked: House) -> None:
    shown = points(asked, "sanne", LONG)
    written = written_in(shown)
    assert 150 < len(written) <= 200
    assert LONG.startswith(written)
    assert not written.endswith(("mole", "ieder")), "cut between words"
    assert isinstance(shown, Form)
    assert "langer dan 200" in next(field.hint for field in shown.fields if field.name == "text")
    assert written_in(points(asked, "sanne", "x" * 300)) == "x" * 200


def test_several_lines_become_one(asked: House) -> None:
    assert written_in(points(asked, "sanne", "Een sleutel\n\nvan het hek")) == "Een sleutel van het hek"


def test_personal_data_in_a_message_stop_at_the_form(asked: House) -> None:
    points(asked, "sanne", "Bel 06 12345678 over de sleutel")
    asked.fill("sanne", kind="verzoek")
    assert kept(asked) == []


def test_every_member_may_keep_their_words_and_who_does_not_take_part_is_told_so(asked: House) -> None:
    assert written_in(points(asked, "els", KEY)) == KEY
    for shown in (points(asked, "tess", KEY), asked.types("tess", f"bewaar {KEY}")):
        assert isinstance(shown, Message)
        assert "doet" in shown.text


def test_a_kind_that_cannot_do_without_more_asks_for_it_and_the_author_goes_along(asked: House) -> None:
    points(asked, "sanne", "Open", author="els")
    shown = asked.fill("sanne", kind="begrip")
    assert isinstance(shown, Form)
    asked.fill("sanne", part_meaning="Iedereen kan erin")
    (item,) = asked.store.read(lambda tx: tx.items.of(asked.casus().id))
    assert (item.author, item.confirmed) == (asked.members()["els"].id, False)


def test_in_a_room_without_a_casus_somebody_without_one_is_sent_to_a_room(asked: House) -> None:
    shown = points(asked, "tess", KEY, room="koffie")
    assert isinstance(shown, Message)
    assert "kanaal van de casus" in shown.text


def test_pointing_at_the_same_message_twice_opens_the_form_twice_and_one_delivery_counts_once(asked: House) -> None:
    about = asked.about("sanne", key="keep/sanne/1")
    event = Pointed(message="m1", text=KEY, author="sanne", **about)
    assert isinstance(asked.receive(event), Form)
    assert asked.receive(event) is None
    assert isinstance(points(asked, "sanne", KEY), Form)
