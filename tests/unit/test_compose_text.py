"""Sentences and words: what may be quoted is never cut in the middle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.sentences import sentences
from bot.synthesis.text import language_of, length, words


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def test_clear_sentences_are_parted() -> None:
    assert pieces("Het was stil. Wij liepen langs het water! Wie beslist er? Morgen meer.") == [
        "Het was stil.",
        "Wij liepen langs het water!",
        "Wie beslist er?",
        "Morgen meer.",
    ]


def test_a_new_line_after_a_sentence_parts_also_before_a_small_letter() -> None:
    assert pieces("het was stil.\nwij liepen langs het water.") == ["het was stil.", "wij liepen langs het water."]


@pytest.mark.parametrize(
    "text",
    [
        "Het ging om dhr. Van der Kade en mw. De Wit uit de buurt.",
        "Dat was o.a. Het Plein en d.w.z. Alles eromheen.",
        "Zie art. 5 en nr. 12 van de lijst.",
        "Op 3. Maart was de schouw.",
        "J. Kade was er ook bij.",
        "Ik vertrouw het wel... Niet dus.",
        "Ik vertrouw het wel… Niet dus.",
        "Het gaat goed. Maar niet als het regent.",
        "De gemeente luistert. Niet dus.",
        "De gemeente luistert altijd. Behalve op maandag.",
        "Fijn overleg gehad. Grapje, het was vreselijk.",
        "Luisteren ze? Nee, nooit.",
        "It works. But only on paper.",
        "Hij zei: «Stop ermee. Het wordt niets.» en ging weg.",
        'Hij zei: "Stop ermee. Het wordt niets." En hij ging weg',
        "Wij (dat is de buurt. Niemand anders) deden het.",
        "eerst gebeld. daarna gemaild. toen niets meer gehoord.",
        "Dit nam ik mee:\n- Bel eerder.\n- Loop samen.",
        "1. Bel eerder.\n2. Loop samen.",
        "Versie 2.0 kwam op tafel",
    ],
)
def test_where_a_cut_could_turn_the_meaning_there_is_none(text: str) -> None:
    expected = [text.strip()]
    if text.startswith('Hij zei: "'):
        expected = ['Hij zei: "Stop ermee. Het wordt niets."', "En hij ging weg"]
    assert pieces(text) == expected


def test_a_closing_quotation_mark_stays_with_its_sentence() -> None:
    assert pieces("Ze zei: «Kom maar langs.» Daarna liepen we.") == ["Ze zei: «Kom maar langs.»", "Daarna liepen we."]


@given(st.text(alphabet=st.sampled_from("aB.!?… \n\"«»()'-1é"), max_size=80))
def test_pieces_hold_all_words_in_order_and_nothing_else(text: str) -> None:
    place = 0
    for start, end in sentences(text):
        assert text[place:start].strip() == ""
        assert text[start:end].strip() == text[start:end] != ""
        place = end
    assert text[place:].strip() == ""


def test_words_do_not_mind_capitals_accents_or_invisible_signs() -> None:
    assert words("Eén E-mail\u200b van de GEMEENTE, ｆoto's") == [
        "een",
        "e",
        "mail",
        "van",
        "de",
        "gemeente",
        "foto",
        "s",
    ]


def test_length_counts_what_a_reader_counts() -> None:
    assert length("Dat is - nou ja - 3 keer niks…") == 7


def test_the_language_is_that_of_the_small_words() -> None:
    assert language_of(words("we have not heard from them"), "nl") == "en"
    assert language_of(words("we hebben niets van ze gehoord"), "en") == "nl"
    assert language_of(words("Prima 👍"), "nl") == "nl"
