"""Which theme an answer is about, and when it is about none."""

from __future__ import annotations

import pytest

from bot.core.model import Theme
from bot.synthesis.lexicon import Codebook
from bot.synthesis.noise import is_empty_talk
from tests.unit.composing import THEMES

CODEBOOK = Codebook(THEMES)


def theme(text: str, language: str = "nl") -> str | None:
    matched = CODEBOOK.theme_of(text, language)
    return matched.theme if matched else None


def test_a_word_a_beginning_and_a_phrase_point_to_a_theme() -> None:
    assert theme("Het geld is op") == "geld"
    assert theme("We wachten op de vergunningaanvraag") == "regels"
    assert theme("Drie weken NIETS  gehoord.") == "direct_contact"


def test_a_word_without_a_star_is_only_that_word() -> None:
    assert theme("Dat is geldig") is None
    assert theme("Er is niets dat ik gehoord heb") is None


def test_the_theme_with_most_words_wins_and_repeating_a_word_does_not_help() -> None:
    assert theme("geld geld geld, wie beslist daarover") == "rollen"


def test_two_themes_that_are_equally_near_make_none() -> None:
    assert theme("Het budget en de vergunning") is None


def test_words_in_links_do_not_count() -> None:
    assert theme("https://voorbeeld.nl/budget/geld") is None
    assert theme("zie https://voorbeeld.nl/vergunning over het budget") == "geld"


def test_english_words_are_looked_for_in_english_answers_only() -> None:
    assert theme("We have heard nothing from them about it", "nl") == "direct_contact"
    assert theme("We hebben een permit voor het plein", "nl") is None


@pytest.mark.parametrize(
    "text",
    [
        "nvt",
        "N.v.t.",
        "Geen bijzonderheden",
        "weet ik niet",
        "ok",
        "Niets te melden deze week.",
        "-",
        "👍",
        "…",
        "",
        "12",
        "https://voorbeeld.nl/geld",
        "<https://voorbeeld.nl|geld en budget>",
        "n/a",
        "don't know",
        "asdfghjkl",
        "xxx",
        "lkjlkj",
        "sdfsdf sdfsdf",
        "lorem ipsum dolor sit amet",
    ],
)
def test_empty_talk_is_recognised_and_has_no_theme(text: str) -> None:
    assert is_empty_talk(text)
    assert theme(text) is None


def test_an_excuse_does_not_point_to_a_theme() -> None:
    themes = (*THEMES, Theme(id="tijd_tempo", name={"nl": "Tijd"}, words={"nl": ("geen tijd",)}))
    book = Codebook(themes)
    assert book.theme_of("Geen tijd gehad voor deze vraag, cursusweek.", "nl") is None
    found = book.theme_of("Er was geen tijd om het samen te doen", "nl")
    assert found is not None
    assert found.theme == "tijd_tempo"


def test_something_said_after_a_stock_phrase_is_heard() -> None:
    assert theme("Geen bijzonderheden, alleen is het geld op.") == "geld"
