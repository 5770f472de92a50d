"""What several people name: told apart from what they say of it, and shown once."""

from __future__ import annotations

import pytest

from bot.core import doubles


@pytest.mark.parametrize(
    ("line", "name", "said"),
    [
        ("De tuinclub", "De tuinclub", ""),
        ("De tuinclub.", "De tuinclub", ""),
        ("De tuinclub: schaduw", "De tuinclub", "schaduw"),
        ("De tuinclub – schaduw", "De tuinclub", "schaduw"),
        ("- De tuinclub: schaduw", "De tuinclub", "schaduw"),
        ("2) De tuinclub", "De tuinclub", ""),
        ("De tuinclub. Die wil schaduw.", "De tuinclub", "Die wil schaduw."),
        ("St. Jansschool: een veilige weg", "St. Jansschool", "een veilige weg"),
        ("De ploeg van 10:00 uur", "De ploeg van 10:00 uur", ""),
        ("Oud-bewoners", "Oud-bewoners", ""),
    ],
)
def test_a_line_is_a_name_and_what_is_said_of_it(line: str, name: str, said: str) -> None:
    assert doubles.read(line) == [(name, said)]


def test_each_line_is_a_thing_of_its_own_and_an_empty_one_is_nothing() -> None:
    assert doubles.read("De tuinclub\n\n…\n - \nHet waterschap: droge voeten") == [
        ("De tuinclub", ""),
        ("Het waterschap", "droge voeten"),
    ]


def test_a_long_sentence_before_a_colon_is_no_name() -> None:
    sentence = "Eerst kwamen er mensen van buiten die hier al jaren iets wilden doen en toen zeiden ze: nu is het klaar"
    assert doubles.read(sentence) == [(sentence, "")]


def test_the_same_name_comes_once_with_all_that_was_said_whatever_its_capitals_and_little_words() -> None:
    named = [("Waterschap", 1), ("De tuinclub", 2), ("het waterschap", 3), ("Tuin-club", 4), ("Het Waterschap!", 5)]
    assert doubles.merged(named) == [("Tuin-club", [4]), ("De tuinclub", [2]), ("Het Waterschap!", [1, 3, 5])]


def test_a_name_that_is_only_a_little_word_stays_itself() -> None:
    assert doubles.merged([("Het", 1), ("De", 2)]) == [("De", [2]), ("Het", [1])]


def test_the_order_says_nothing_of_who_wrote_first() -> None:
    one, two = ("Zwemclub", "a"), ("Apotheek", "b")
    assert doubles.merged([one, two]) == doubles.merged([two, one])
