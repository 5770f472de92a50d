"""Names of people in a text: what is found, what is left alone, and how long it takes. Everybody is made up."""

from __future__ import annotations

from time import process_time
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.personal_data.names import Known, Named, find, may_name
from tests.unit import names_set_apart, names_worked_on

HOUSE = (
    Known(name="Sanne de Vries", role="ambtenaar"),
    Known(name="Sanne Bos", role="ambtenaar"),
    Known(name="Joris Bakker", role="initiatiefnemer"),
    Known(name="Fenna", role="raadslid"),
    Known(name="Noor Bakker", role="professional"),
)


def team(of: ModuleType) -> list[Known]:
    return [Known(name=name, role="ambtenaar") for name in of.TEAM]


def covers(found: tuple[Named, ...], text: str, part: str) -> bool:
    start = text.index(part)
    return any(one.start <= start and start + len(part) <= one.end for one in found)


def seen(text: str, own: str = "Els Mulder") -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.role) for one in find(text, HOUSE, own=own)]


@pytest.mark.parametrize(
    "text", ["Anders lopen we vast.", "Anders had het niet gekund.", "Anders gezegd: het lukt.", "Klopt. Anders niet."]
)
def test_a_word_at_the_start_of_a_sentence_that_is_a_name_as_well_is_left_alone(text: str) -> None:
    assert seen(text) == []


def test_the_same_word_is_a_name_where_somebody_is_spoken_of() -> None:
    assert [text for text, _ in seen("Ik sprak met Anders gisteren. Anders Bakker belde mij.")] == [
        "Anders",
        "Anders Bakker",
    ]


def test_of_names_in_sentences_that_were_set_apart_nearly_all_are_found() -> None:
    people = team(names_set_apart)
    told = [(text, part) for text, parts in names_set_apart.HOSTILE for part in parts]
    found = [covers(find(text, people, own=names_set_apart.AUTHOR), text, part) for text, part in told]
    assert len(names_set_apart.HOSTILE) >= 60
    assert sum(found) / len(found) >= 0.95


def test_of_sentences_without_names_that_were_set_apart_hardly_any_is_taken_for_one_with() -> None:
    people = team(names_set_apart)
    wrong = [text for text in names_set_apart.INNOCENT if find(text, people, own=names_set_apart.AUTHOR)]
    assert len(names_set_apart.INNOCENT) >= 60
    assert len(wrong) / len(names_set_apart.INNOCENT) <= 0.08


@pytest.mark.parametrize(("text", "parts"), names_worked_on.HOSTILE)
def test_a_name_of_somebody_is_found(text: str, parts: tuple[str, ...]) -> None:
    found = find(text, team(names_worked_on), own=names_worked_on.AUTHOR)
    assert [part for part in parts if not covers(found, text, part)] == []


@pytest.mark.parametrize("text", names_worked_on.INNOCENT)
def test_what_is_nobody_is_left_alone(text: str) -> None:
    found = find(text, team(names_worked_on), own=names_worked_on.AUTHOR)
    assert [text[one.start : one.end] for one in found] == []


@pytest.mark.parametrize("text", [text for text, _ in (*names_set_apart.HOSTILE, *names_worked_on.HOSTILE)])
def test_the_quick_look_hides_no_name(text: str) -> None:
    assert may_name(text)


@pytest.mark.parametrize(
    "text",
    ["", " ", "👍", "De regels waren niet duidelijk voor ons.", "we liepen langs de kade.", "Het kost € 12. Dat mag."],
)
def test_the_quick_look_sees_that_there_is_no_capital_that_could_be_a_name(text: str) -> None:
    assert not may_name(text)
    assert find(text, HOUSE) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ik sprak met Fenna.", ("Fenna", "raadslid")),
        ("Ik sprak met Joris Bakker.", ("Joris Bakker", "initiatiefnemer")),
        ("Ik sprak met mevrouw De Vries.", ("mevrouw De Vries", "ambtenaar")),
        ("Ik sprak met Sanne.", ("Sanne", "ambtenaar")),
        ("Ik sprak met Sanne van der Heide.", ("Sanne van der Heide", "")),
        ("Ik sprak met meneer Bakker.", ("meneer Bakker", "")),
        ("Ik sprak met Karin.", ("Karin", "")),
        ("Sanne's plan was goed.", ("Sanne's", "ambtenaar")),
    ],
)
def test_the_role_is_that_of_whoever_can_be_meant_and_of_nobody_when_that_is_not_sure(
    text: str, expected: tuple[str, str]
) -> None:
    assert seen(text) == [expected]


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Wethouder Van Dijk kwam.", "de wethouder"),
        ("Ik sprak raadslid Öztürk.", "het raadslid"),
        ("Onze projectleider Fatima kwam.", "projectleider"),
        ("De nieuwe buurman Piet kwam.", "buurman"),
        ("We met alderman Jansen.", "the alderman"),
        ("We met our neighbour Thomas.", "neighbour"),
        ("Mevrouw Jansen kwam.", ""),
    ],
)
def test_what_somebody_does_stays_and_a_title_goes(text: str, stays: str) -> None:
    (one,) = find(text)
    assert one.stays == stays


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Ik, Sanne de Vries, vind dit goed.", "Sanne de Vries"),
        ("Toen zei iemand: Sanne, kom.", "Sanne de Vries"),
        ("Mevrouw de Vries, zeggen ze dan tegen mij.", "Sanne de Vries"),
        ("Ik ben Karin en ik woon hier.", "k.v.83"),
        ("Mijn naam is Karin Poelstra.", "k.v.83"),
        ("We zien elkaar.\nGroetjes, Karin", "k.v.83"),
    ],
)
def test_the_name_of_whoever_speaks_is_theirs_to_tell(text: str, own: str) -> None:
    assert seen(text, own) == []


def test_somebody_else_with_the_same_first_name_is_somebody_else() -> None:
    assert seen("Ik sprak met Sanne Bos.", "Sanne de Vries") == [("Sanne Bos", "ambtenaar")]


@pytest.mark.parametrize(
    "name", ["Bakker, Quirien (gemeente)", "Quirien Bakker | Vaartdam", "QUIRIEN BAKKER", "Quirien"]
)
def test_a_name_is_known_however_a_platform_writes_it(name: str) -> None:
    (one,) = find("Dat is van Quirien.", [Known(name=name, role="ambtenaar")])
    assert one.role == "ambtenaar"


@pytest.mark.parametrize("name", ["", "👍", "123", "(gemeente)", "Bo", "-"])
def test_a_name_without_letters_or_too_short_is_looked_for_nowhere(name: str) -> None:
    assert find("Bo staat op de Kade en dat is goed.", [Known(name=name, role="ambtenaar")], own=name) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("volgens sander ligt het bij de provincie", ["sander"]),
        ("mustafa en karim hebben de tafels gebouwd", ["mustafa", "karim"]),
        ("toen belde fatima terug, en yasmina wist van niks", ["fatima", "yasmina"]),
        ("je vindt haar als @marloes.groen op insta", ["marloes.groen"]),
        ("@wouter_de_wit weet er meer van", ["wouter_de_wit"]),
    ],
)
def test_a_name_typed_without_a_capital_or_as_a_handle_is_found(text: str, expected: list[str]) -> None:
    assert may_name(text)
    assert [found for found, _ in seen(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "we praatten frans met een wander van een man",
        "he said that hope is all we have",
        "de roos en de viool stonden in het gras",
        "mail naar info@voorbeeld.nl",
        "hoi @iedereen, tot morgen",
        "Bij elke straathoek hoorde ik iets, van elke kant.",
        "Het ligt nu bij B&W. Zolang zij niets zeggen, wachten we.",
        "het gaat van mond tot mond, en dat mag",
    ],
)
def test_small_letters_make_no_name_of_another_word(text: str) -> None:
    assert seen(text) == []


def test_places_are_those_of_the_text_as_typed() -> None:
    text = "zo\u200b: met Sa\u200bnne en Zoe\u0308."
    assert [text[one.start : one.end] for one in find(text, HOUSE)] == ["Sa\u200bnne", "Zoe"]


@pytest.mark.parametrize(
    "piece",
    ["Van ", "van ", "J.", "J. ", "Sanne ", "Sanne-", "'s", "mevrouw ", "wethouder ", "A-b-", "a'b", "Jan van ", "é",
     "Jan Steen ", "Mark ", "mr. ", "De ", "\n", "A", "a", "Ik ben ", "en Mark ", "dhr. J. van de "],
)  # fmt: skip
def test_fifty_thousand_characters_are_read_to_the_end(piece: str) -> None:
    text = (piece * 50_000)[:50_000] + "\n. Ik sprak met Fenna"
    assert covers(find(text, HOUSE), text, "Fenna")


def test_the_work_grows_with_the_length_of_the_text_and_no_faster() -> None:
    prose = (
        "Gisteren sprak ik met Sanne en wethouder Van Dijk. We liepen langs de Jan van Galenstraat. J. de Boer keek. "
    )

    def seconds(length: int) -> float:
        text = (prose * (length // len(prose) + 1))[:length]
        best = float("inf")
        for _ in range(5):
            began = process_time()
            find(text, HOUSE)
            best = min(best, process_time() - began)
        return best

    seconds(4_000)
    assert seconds(32_000) < 8 * 4 * seconds(4_000)  # eight times the text; four for a busy machine


@given(st.text(alphabet=st.sampled_from("SanevJorisBkJ .,'’-\n\u200bé:!«»(") | st.characters(codec="utf-8")))
def test_what_is_found_lies_in_the_text_in_order_without_overlap(text: str) -> None:
    found = find(text, HOUSE, own="Els")
    place = 0
    for one in found:
        assert place <= one.start < one.end <= len(text)
        place = one.end
    assert find(text, HOUSE, own="Els") == found


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_member_named_in_a_sentence_of_their_own_is_never_missed(before: str, after: str) -> None:
    assert find(f"{before}\nIk sprak met Joris Bakker.\n{after}", HOUSE, own="Els")
