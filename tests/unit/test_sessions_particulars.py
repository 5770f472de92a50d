"""What a step asks besides the text of what is written down: it stands under the text, goes with it, and is kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from bot.core import days
from bot.core.messages import Form, Problem
from bot.core.model import Item
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
BEFORE, AFTER = "We praatten over tekeningen", "We praten over water"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def start(house: House, words: str, skipped: int = 0) -> None:
    if isinstance(house.types("sanne", f"start {words}"), Form):
        house.fill("sanne", way="chat")
    house.run()
    for _ in range(skipped):
        goes_on(house, "overslaan")


def goes_on(house: House, how: str = "volgende") -> None:
    house.types("sanne", how)
    house.run()


def says(house: House, user: str, **fields: str) -> Problem | None:
    assert isinstance(house.press(user, "contribute", room="kade"), Form)
    found = house.fill(user, None, house.room(), **{"share": "rol", **fields})
    house.run()
    assert found is None or isinstance(found, Problem)
    return found


def kept(house: House) -> list[Item]:
    return list(house.store.read(lambda tx: tx.items.of(house.casus().id)))


def room(house: House) -> str:
    return "\n".join(house.in_room())


@pytest.fixture
def told(house: House) -> House:
    """Els told of a turning point, with how it was before, how it is now, and the notion that she chose."""
    start(house, "omslagverhaal chat")
    fields = {"text1": "Natte voeten.", "part1_before": f"{BEFORE}.", "part1_after": AFTER, "part1_notion": "wijk-in"}
    assert says(house, "els", **fields) is None
    return house


def test_a_turning_point_is_kept_with_how_it_was_and_is_and_the_notion_of_its_teller(told: House) -> None:
    goes_on(told)
    (item,) = kept(told)
    assert (item.kind, item.text) == ("omslagpunt", "Natte voeten.")
    assert item.parts == {"before": BEFORE, "after": AFTER, "notion": "wijk-in"}
    assert (
        "> Natte voeten.\\\n"
        f"> Hoe was het daarvoor? {BEFORE}\\\n"
        f"> Hoe is het nu? {AFTER}\\\n"
        "> Waar past het bij? De wijk in gaan\n" in room(told)
    )


def test_nothing_of_it_is_read_before_the_step_closes(told: House) -> None:
    assert BEFORE not in room(told)


def test_the_form_has_what_was_filled_in_before_each_in_its_own_field(told: House) -> None:
    told.press("els", "contribute", room="kade")
    values = {field.name: field.value for field in told.form("els").fields}
    assert values["text1"] == "Natte voeten."
    assert (values["part1_before"], values["part1_after"], values["part1_notion"]) == (BEFORE, AFTER, "wijk-in")


def test_what_its_author_changes_or_takes_away_goes_with_the_rest(told: House) -> None:
    goes_on(told)
    (item,) = kept(told)
    told.press("els", "edit", value=item.sources[0])
    assert told.form("els").fields[0].value.count("\n") == 3
    told.fill("els", text=f"Natte voeten.\nHoe is het nu? {AFTER}", share="rol")
    told.run()
    (item,) = kept(told)
    assert item.parts == {"after": AFTER}
    assert BEFORE not in room(told)
    told.press("els", "withdraw", value=item.sources[0])
    told.fill("els")
    told.run()
    assert kept(told) == []
    assert AFTER not in room(told)


def test_all_that_is_asked_besides_may_be_left_open(house: House) -> None:
    start(house, "omslagverhaal chat")
    assert says(house, "els", text1="Natte voeten.") is None
    goes_on(house)
    (item,) = kept(house)
    assert item.parts == {}
    assert "> Natte voeten.\n\n" in room(house)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"part1_before": BEFORE}, "text1"),
        ({"text1": "Natte voeten.", "part1_before": "x" * 301}, "part1_before"),
        ({"text1": "Natte voeten.", "part1_before": "Bel 06 12345678"}, "part1_before"),
        ({"text1": "Natte voeten.", "part1_notion": "iets"}, "part1_notion"),
        ({"text1": "x" * 201, "part1_before": BEFORE}, "text1"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(house: House, fields: dict[str, str], wrong: str) -> None:
    start(house, "omslagverhaal chat")
    found = says(house, "els", **fields)
    assert isinstance(found, Problem)
    assert set(found.fields) == {wrong}
    goes_on(house)
    assert kept(house) == []


def test_a_day_makes_an_agreement_one_that_is_asked_after_on_that_day(house: House) -> None:
    start(house, "loslaten chat", skipped=2)
    assert says(house, "els", text1="We zetten het hek zondag open.", part1_day="2026-12-04") is None
    goes_on(house)
    (item,) = kept(house)
    assert item.hear_by == date(2026, 12, 4)
    assert "> Wanneer kijken we hoe het staat? 4 december 2026" in room(house)
    house.until(house.now + timedelta(days=12))
    assert any("Staat deze afspraak er nog?" in text for text in house.told("sanne"))


def test_without_a_day_it_is_asked_after_so_many_weeks(house: House) -> None:
    start(house, "loslaten chat", skipped=2)
    says(house, "els", text1="We zetten het hek zondag open.")
    goes_on(house)
    (item,) = kept(house)
    assert item.hear_by == date(2026, 12, 21)


@pytest.mark.parametrize("day", ["2026-11-01", "2030-01-01", "ooit"])
def test_a_day_that_went_by_or_is_none_is_refused(house: House, day: str) -> None:
    start(house, "loslaten chat", skipped=2)
    found = says(house, "els", text1="We zetten het hek zondag open.", part1_day=day)
    assert isinstance(found, Problem)
    assert set(found.fields) == {"part1_day"}


def test_what_facilitators_add_to_the_card_stays_when_the_author_changes_something_else(house: House) -> None:
    start(house, "wat-werkt chat", skipped=2)
    says(house, "els", text0="Eerst samen lopen.", part0_not_when="Als het besluit al vastligt")
    goes_on(house)
    (item,) = kept(house)
    assert item.parts == {"not_when": "Als het besluit al vastligt"}
    assert "*Wanneer werkt het niet?* Als het besluit al vastligt" in room(house)


def test_something_that_works_is_kept_with_the_theme_by_which_it_is_found_elsewhere(house: House) -> None:
    start(house, "wat-werkt chat", skipped=2)
    house.press("els", "contribute", room="kade")
    (theme,) = [field for field in house.form("els").fields if field.name == "part0_theme"]
    assert {"direct_contact", "rollen"} <= {option.value for option in theme.options}
    assert says(house, "els", text0="Eerst samen lopen.", part0_theme="direct_contact") is None
    goes_on(house)
    (item,) = kept(house)
    assert (item.theme, item.parts) == ("direct_contact", {})
    assert "> Bij welk thema past het? " in room(house)
    house.press("els", "edit", value=item.sources[0])
    house.fill("els", text=house.form("els").fields[0].value.replace("lopen", "fietsen"), share="rol")
    house.run()
    (item,) = kept(house)
    assert (item.text, item.theme) == ("Eerst samen fietsen.", "direct_contact")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2027, 3, 1), date(2027, 5, 31), date(2028, 2, 29)])
def test_a_day_as_it_is_written_is_read_as_the_same_day_whenever(language: str, day: date) -> None:
    for today in (date(2026, 11, 23), date(2027, 12, 31)):
        assert days.read(days.written(day, language), today) == day
