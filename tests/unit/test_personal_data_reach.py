"""How much personal data is found in sentences that were written before the finder was read, and how often it is seen
where there is none (docs/engineers/themes.md). Everybody in them is made up.

`personal_data_kept_apart.jsonl` is the half that was measured only; of `personal_data_worked_on.jsonl` the misses were
looked at. Do not add the sentences of a bug: a set that one tunes on measures nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.core import personal_data
from bot.core.personal_data import names

BENCH = Path(__file__).parents[1] / "bench"
KEPT_APART, WORKED_ON = "personal_data_kept_apart.jsonl", "personal_data_worked_on.jsonl"


@dataclass(frozen=True, kw_only=True)
class Written:
    """A sentence, and what in it points to a person; nothing when it names nobody."""

    kind: str
    text: str
    parts: tuple[str, ...]


def written(name: str) -> list[Written]:
    rows = map(json.loads, (BENCH / name).read_text(encoding="utf-8").splitlines())
    return [Written(kind=row["kind"], text=row["text"], parts=tuple(row["personal_data"])) for row in rows]


def seen(text: str) -> list[tuple[int, int]]:
    found = [(one.start, one.end) for one in personal_data.find(text)]
    return found + [(one.start, one.end) for one in names.find(text)]


def is_found(sentence: Written) -> bool:
    """Whether of each part at least a piece is covered: then the sentence is stopped, or its author asked."""
    places = [(sentence.text.index(part), len(part)) for part in sentence.parts]
    return all(any(start < at + length and at < end for start, end in seen(sentence.text)) for at, length in places)


@pytest.mark.parametrize("name", [KEPT_APART, WORKED_ON])
def test_of_sentences_with_personal_data_at_least_95_in_100_are_found(name: str) -> None:
    some = [each for each in written(name) if each.parts]
    assert len(some) >= 50
    assert sum(map(is_found, some)) / len(some) >= 0.95


@pytest.mark.parametrize("name", [KEPT_APART, WORKED_ON])
def test_of_sentences_without_it_at_most_4_in_100_are_taken_for_one_with(name: str) -> None:
    nobody = [each for each in written(name) if not each.parts]
    assert len(nobody) >= 70
    assert len([each.text for each in nobody if seen(each.text)]) / len(nobody) <= 0.04


def test_hardly_any_answer_that_names_nobody_is_taken_for_one_that_does() -> None:
    answers = [
        json.loads(line)["text"]
        for name in ("themes_set_apart.jsonl", "themes_kept_apart.jsonl", "themes_worked_on.jsonl")
        for line in (BENCH / name).read_text(encoding="utf-8").splitlines()
    ]
    # Read by hand: of these, six answers do name somebody.
    assert len([text for text in answers if seen(text)]) <= 6 + len(answers) // 100


@pytest.mark.parametrize(
    "text",
    [
        "Wie woont in de Lindestraat hoort niets.",
        "Nummer 48 op de agenda was ons plan.",
        "Er staan mensen op nummer 3 van de wachtlijst.",
        "We zitten in kamer nummer 5.",
        "Iedereen die woont aan de Kade weet het.",
        "Wij wonen al 30 jaar in de Lindestraat.",
        "We keken at vaartdam.nl rond.",
        "De kleurcode is 2580.",
        "De postcode is 7411.",
        "Op een schaal van 0 1 2 3 4 5 6 7 8 9 is het een zes.",
        "Nul komma zes procent, twee of drie keer.",
        "De trainer van Vlug en Fel kwam kijken.",
        "Tegelijk weet ik dat het niet kan.",
        "Zij gingen staan, dus ik trapte erin.",
        "Wir haben keine Genehmigung und kein Geld bekommen.",
        "De commissaris van de Koning heeft er iets over gezegd.",
        "De oude mevrouw van boven komt een praatje maken.",
        "Cafe De Jager is onze vaste plek.",
        "Zie Bijlage 3 en Fase 2.",
        "Op dinsdag maken we een rondje langs het water.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert [text[start:end] for start, end in seen(text)] == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Sinds Ismene weg is, ligt het stil.", "Ismene"),
        ("We wachten op Tayyibe, die heeft de sleutel.", "Tayyibe"),
        ("Het idee kwam van Lasmono.", "Lasmono"),
        ("Volgens ter Braak kan het.", "ter Braak"),
        ("ik sprak mevrouw van den berg-jansen bij de bakker", "mevrouw van den berg-jansen"),
        ("dat heeft gerda de boer toch gezegd", "gerda"),
        ("Bas en Floor tekenden de schets.", "Bas"),
        ("Wethouder van Rijthoven beloofde een antwoord.", "Wethouder van Rijthoven"),
        ("Mijn buurvrouw woont in de Lindestraat en is ziek.", "Lindestraat"),
        ("Het gezin op nummer 48 in onze straat heeft schulden.", "nummer 48"),
        ("De vrouw van nr. 7b doet nooit open.", "nr. 7b"),
        ("Zij wonen meidoornhof 7 bis.", "meidoornhof 7 bis"),
        ("Bel 0 6 2 2 3 3 4 4 5 5 maar.", "0 6 2 2 3 3 4 4 5 5"),
        (
            "nul zes vierendertig achtentwintig zevenennegentig elf",
            "nul zes vierendertig achtentwintig zevenennegentig elf",
        ),
        ("mail maar naar w.tuin at post punt nl", "w.tuin at post punt nl"),
        ("De code van de schuur is 4408.", "4408"),
        ("inlog: tuin / Zaad#41", "Zaad#41"),
    ],
)
def test_however_it_is_written_it_is_found(text: str, part: str) -> None:
    at = text.index(part)
    assert any(start <= at and at + len(part) <= end for start, end in seen(text))
