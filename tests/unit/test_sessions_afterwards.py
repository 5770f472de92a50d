"""Days after a session: whether the format suited people. Their taps count together or not at all; a sentence has no name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest

from bot.core.messages import Form, Message, Problem
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
SENTENCE = "Vijf stappen was te veel voor een kwartier."


@pytest.fixture
def asked(sqlite_url: str) -> Iterator[House]:
    """A casus that was just asked whether «Korte nabespreking» suited them."""
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        house.types("sanne", "oogst")
        house.fill("sanne", format="W16", outcome="We gaan een uur eerder.")
        house.run()
        house.until(house.now + timedelta(days=3))
        yield house


def choose(house: House, **chosen: str) -> None:
    for user, label in chosen.items():
        house.press(user, label, room="kade")


def said_to(house: House, user: str) -> list[str]:
    return [text for text in house.told(user) if "zei iemand over de vorm" in text]


def intro(house: House) -> str:
    shown = house.types("sanne", "start nabespreking")
    assert isinstance(shown, Form)
    return shown.intro


def test_who_starts_the_format_again_reads_how_it_suited_five_people_or_more(asked: House) -> None:
    choose(asked, els="Ja", noor="Ja", bram="Nee", yara="Een beetje")
    assert "kozen mensen" not in intro(asked), "four people could be told apart"
    choose(asked, joris="Ja")
    assert "Na de vorige keer kozen mensen of deze vorm paste: ja (3), een beetje (1), nee (1)." in intro(asked)


def test_who_chooses_again_counts_once(asked: House) -> None:
    choose(asked, els="Ja", noor="Ja", bram="Ja", yara="Ja", joris="Ja")
    choose(asked, els="Nee")
    assert "ja (4), nee (1)." in intro(asked)


def test_another_format_says_nothing_of_it(asked: House) -> None:
    choose(asked, els="Ja", noor="Ja", bram="Ja", yara="Ja", joris="Ja")
    shown = asked.types("sanne", "start drie-vragen")
    assert isinstance(shown, Form)
    assert "kozen mensen" not in shown.intro


def test_a_sentence_about_the_format_goes_to_the_facilitators_without_a_name_and_is_kept_nowhere(
    asked: House, sqlite_url: str
) -> None:
    choose(asked, els="Een beetje")
    assert isinstance(asked.press("els", "session_fit"), Form)
    sent = asked.fill("els", text=SENTENCE)
    asked.run()
    assert isinstance(sent, Message)
    assert sent.text == "Verstuurd. De begeleiders lezen het, zonder je naam."
    for user in ("sanne", "joris"):
        (told,) = said_to(asked, user)
        assert f"> {SENTENCE}" in told
        assert "Els" not in told
    assert not any(SENTENCE in text for text in [*asked.in_room(), *asked.told("bram"), *asked.told("els")])
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
        assert SENTENCE not in "\n".join(connection.iterdump())


def test_a_second_sentence_takes_the_place_of_the_first(asked: House) -> None:
    choose(asked, els="Een beetje")
    asked.press("els", "session_fit")
    asked.fill("els", text=SENTENCE)
    asked.run()
    choose(asked, els="Een beetje")
    asked.press("els", "session_fit")
    asked.fill("els", text="Drie stappen is genoeg.")
    asked.run()
    (told,) = said_to(asked, "joris")
    assert "Drie stappen is genoeg." in told


def test_what_a_facilitator_says_of_it_is_read_by_the_other(asked: House) -> None:
    choose(asked, sanne="Nee")
    asked.press("sanne", "session_fit")
    asked.fill("sanne", text=SENTENCE)
    asked.run()
    assert said_to(asked, "sanne") == []
    assert len(said_to(asked, "joris")) == 1


@pytest.mark.parametrize("text", ["", "Bel me op 06-12345678.", "x" * 201])
def test_a_sentence_that_cannot_be_sent_stays_in_the_form(asked: House, text: str) -> None:
    choose(asked, els="Ja")
    asked.press("els", "session_fit")
    assert isinstance(asked.fill("els", text=text), Problem)
    asked.run()
    assert said_to(asked, "joris") == []


def test_about_the_first_step_nothing_more_is_asked(asked: House) -> None:
    asked.until(asked.now + timedelta(days=14))
    shown = asked.press("els", "Gebeurd", room="kade")
    assert isinstance(shown, Message)
    assert shown.choices == ()


def test_who_does_not_take_part_says_nothing_of_it(asked: House) -> None:
    (button,) = [choice for _, _, choice, _ in asked.buttons("els", room="kade") if choice.label == "Ja"]
    gone = asked.press("kees", "session_after", value=button.value)
    assert isinstance(gone, Message)
    assert gone.choices == ()
    fit = asked.press("kees", "session_fit", value="/".join(button.value.split("/")[:2]))
    assert isinstance(fit, Message)
