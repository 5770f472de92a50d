"""«Waarom dit thema?»: facilitators read by what a theme was known, in words of the codebook and never in anybody's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.core.messages import Message
from bot.core.model import Share, Statement, Theme
from bot.core.ports.composer import Material
from tests.support.house import House, shipped
from tests.unit.composing import THEMES, composer, material, said

PERMIT = "Die vergunningsellende ligt er nog."
PROCEDURE = "De procedurebrij is taai."
MONEY = "Het geld voor de bankjes komt later."


def point(answers: Material) -> Statement:
    """The first point that was made of them."""
    return next(each for each in composer().compose(answers) if each.block == "opviel")


# What the composer gives


def test_the_reason_is_in_words_of_the_codebook_those_of_most_people_first() -> None:
    answers = [said(1, PROCEDURE), said(2, PERMIT), said(3, PERMIT), said(4, MONEY), said(5, MONEY)]
    found = point(material(answers))
    assert (found.theme, found.because) == ("regels", ("vergunning…", "procedure…"))
    assert point(material(answers[::-1])).because == found.because


def test_who_says_a_word_often_counts_once() -> None:
    answers = [said(number, PROCEDURE, person="p01") for number in (1, 3, 5)]
    answers += [said(number, PERMIT) for number in (2, 4)]
    assert point(material(answers)).because == ("vergunning…", "procedure…")


def test_nobodys_own_spelling_is_in_the_reason() -> None:
    answers = [said(1, "VERGUNNINGSELLENDE, wéér."), said(2, PERMIT), said(3, PROCEDURE)]
    reason = " ".join(point(material(answers)).because).lower()
    assert not [word for word in ("ellende", "brij", "taai", "wéér") if word in reason]


def test_an_answer_that_facilitators_may_not_read_gives_no_word_to_the_reason() -> None:
    answers = [said(1, PROCEDURE, share=Share.THEME), said(2, PERMIT), said(3, PERMIT, share=Share.NAME)]
    assert point(material(answers)).because == ("vergunning…",)
    hidden = [said(number, PERMIT, share=Share.THEME) for number in (1, 2, 3)]
    found = point(material(hidden))
    assert (found.theme, found.because, found.example) == ("regels", (), "")


def test_at_most_five_words_are_given() -> None:
    many = tuple(f"woord{letter}" for letter in "abcdefg")
    answers = [said(number, f"Dit zijn {' en '.join(many)}.") for number in (1, 2, 3)]
    themes = (*THEMES, Theme(id="veel", name={"nl": "Veel"}, words={"nl": many}))
    found = [each.because for each in composer(themes).compose(material(answers)) if each.theme]
    assert found == [many[:5]]


def test_the_other_voice_has_a_reason_and_what_has_no_theme_has_none() -> None:
    answers = [said(number, PERMIT) for number in range(1, 6)] + [said(6, MONEY)]
    statements = composer().compose(material(answers))
    assert {each.block: each.because for each in statements} == {
        "kort": (),
        "opviel": ("vergunning…",),
        "ander_geluid": ("geld",),
    }
    apart = [said(number, "Het was mooi weer.") for number in (1, 2, 3)]
    assert [each.because for each in composer().compose(material(apart))] == [()]


# What facilitators read


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    """Five people wrote about permits, two of them in a way that nobody may read; the draft is with the facilitators."""
    people = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
    with House(sqlite_url) as house:
        house.set_up(people)
        house.ask()
        house.answers("els", "De vergunningellende gaat maar door.", "rol")
        house.answers("noor", "Zonder VERGUNNINGEN mogen we de steiger niet bouwen.", "rol")
        house.answers("bram", "Bij de vergunning moest een formulier van tien bladzijden.", "naam")
        house.answers("yara", "De ontheffing en de vergunning liggen stil op het bureau.", "thema")
        house.answers("joris", "De procedure voor een vergunning is lang.", "thema")
        while not house.draft("sanne"):
            due = house.next_due()
            assert due
            house.until(due)
        yield house


def sources_of(house: House, user: str) -> str:
    synthesis = house.stored_synthesis()
    assert synthesis
    shown = house.press(user, "sources", value=f"{synthesis.casus_id}/{synthesis.week}")
    assert isinstance(shown, Message)
    return shown.text


def reasons(text: str, begin: str = "Waarom dit thema?") -> list[str]:
    return [line for line in text.splitlines() if begin in line]


def test_a_facilitator_reads_name_words_and_an_example_of_the_codebook(house: House) -> None:
    (reason,) = reasons(sources_of(house, "sanne"))
    assert reason.startswith(
        "- *Waarom dit thema?* Ik koos **Regels en vergunningen**. Deze woorden uit mijn lijst pasten: "
    )
    assert "pasten: ‘vergunning…’, ‘formulier…’" in reason
    assert [each for theme in shipped().themes() for each in theme.examples if f"‘{each}’" in reason]


def test_the_reason_holds_no_words_of_anybody(house: House) -> None:
    (reason,) = reasons(sources_of(house, "sanne"))
    for own in ("ellende", "vergunningen ", "VERGUNNINGEN", "steiger", "bladzijden", "bureau"):
        assert own not in reason
    for hidden in ("ontheffing", "procedure"):
        assert f"‘{hidden}" not in reason, "who lets nobody read the text does not give a word of it either"


def test_who_does_not_facilitate_reads_no_reason(house: House) -> None:
    house.until_posted()
    assert reasons(sources_of(house, "els")) == []
    assert len(reasons(sources_of(house, "joris"))) == 1


def test_in_english_the_reason_is_in_english(house: House) -> None:
    house.change_casus(language="en")
    (reason,) = reasons(sources_of(house, "sanne"), "Why this theme?")
    assert reason.startswith(
        "- *Why this theme?* I chose **Rules and permits**. These words from my list fitted: ‘verg"
    )
    assert "from my own list: ‘" in reason


def test_a_word_of_an_answer_that_nobody_may_read_any_more_leaves_the_reason(house: House) -> None:
    assert "formulier" in sources_of(house, "sanne")
    (mine,) = house.kept("bram")
    house.press("bram", "share", value=f"{mine.id}/thema")
    house.run()
    house.think()
    (reason,) = reasons(sources_of(house, "sanne"))
    assert "‘vergunning…’" in reason
    assert "formulier" not in reason.split("voorbeeld")[0]
