"""A facilitator says a sentence of the summary in other words: what it rests on stays, quotes stay, and it says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import Review, Synthesis
from tests.support.house import House

SAID = {
    "els": "Woensdag liepen we samen langs het water.",
    "noor": "We belden elkaar elke dag even.",
    "bram": "Ik sprak de wethouder op straat.",
    "yara": "Bij de koffie hoorden we het nieuws van de buren.",
    "sanne": "We gingen langs bij de bewoners van de kade.",
    "joris": "Het gesprek met de buurt was nodig.",
}
WORDS = "Het ging deze week over langsgaan en bellen"
MARK = "*(in woorden van een begeleider)*"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    """Six people answered; the draft is with the facilitators."""
    people = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
    with House(sqlite_url) as house:
        house.set_up(people)
        house.ask()
        for user, text in SAID.items():
            house.answers(user, text, "rol")
        while not house.draft("sanne"):
            due = house.next_due()
            assert due
            house.until(due)
        yield house


def stored(house: House) -> Synthesis:
    found = house.stored_synthesis()
    assert found
    return found


def picked(house: House, user: str = "sanne", part: str = "") -> Form:
    """Somebody opens the form of a sentence: the first one, or the one with this in it."""
    form = house.press(user, "statement_pick", value=f"{house.casus().id}/{stored(house).week}")
    assert isinstance(form, Form), form
    option = next(each for each in form.fields[0].options if part in each.label)
    edit = house.fill(user, which=option.value)
    assert isinstance(edit, Form), edit
    return edit


def edit(house: House, words: str = WORDS, user: str = "sanne", part: str = "") -> object:
    picked(house, user, part)
    shown = house.fill(user, text=words)
    house.run()
    return shown


def test_a_sentence_in_other_words_rests_on_the_same_answers_and_says_who_wrote_it(house: House) -> None:
    before = stored(house)
    assert isinstance(edit(house), Message)
    after = stored(house)
    changed = [(old, new) for old, new in zip(before.statements, after.statements, strict=True) if old != new]
    ((old, new),) = changed
    assert new.sources == old.sources
    assert new.quotes == old.quotes
    for user in ("sanne", "joris"):
        assert f"{WORDS} {MARK}" in house.draft(user)
    house.until_posted()
    assert f"{WORDS} {MARK}" in house.synthesis()
    sources = house.press("sanne", "sources")
    assert isinstance(sources, Message)
    assert f"**{WORDS}** {MARK}" in sources.text


def test_the_form_shows_the_words_as_somebody_would_type_them(house: House) -> None:
    field = picked(house).fields[0]
    assert "*" not in field.value
    assert "\\" not in field.value
    assert [each.name for each in house.form("sanne").fields] == ["text"], "a quote cannot be changed"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Iemand zei: «het was fijn»", "zonder aanhalingstekens"),
        ("Het ging over Els en de buren", "lijkt een naam"),
        ("Er was contact: we belden elkaar elke dag even", "woorden uit een antwoord"),
        ("Bel 06-12345678 voor meer", "telefoonnummer"),
        ("", "200 tekens"),
    ],
)
def test_words_that_may_not_stand_there_are_refused_beside_the_field(house: House, words: str, says: str) -> None:
    picked(house)
    shown = house.fill("sanne", text=words)
    assert isinstance(shown, Problem)
    assert says in shown.fields["text"]


def test_typed_signs_are_shown_as_they_were_typed(house: House) -> None:
    edit(house, "Het ging over *alles* en [niets](https://example.org)")
    assert "*alles*" not in house.draft("sanne").replace("\\*", "")
    assert "](https" not in house.draft("sanne")


def test_nobody_but_a_facilitator_changes_words(house: House) -> None:
    shown = house.press("els", "statement_pick", value=f"{house.casus().id}/{stored(house).week}")
    assert isinstance(shown, Message)
    assert "Alleen begeleiders" in shown.text


def test_a_posted_summary_is_replaced_and_says_that_it_was_corrected(house: House) -> None:
    house.until_posted()
    posts = len([each for each in house.board.at("#kade") if each.key.startswith("synthesis/")])
    edit(house)
    assert f"{WORDS} {MARK}" in house.synthesis()
    assert "Aangepast op" in house.synthesis()
    assert len([each for each in house.board.at("#kade") if each.key.startswith("synthesis/")]) == posts


def test_after_the_last_day_of_corrections_the_words_stay(house: House) -> None:
    house.until_posted()
    week = stored(house).week
    house.until(house.now + timedelta(days=8))
    shown = house.press("sanne", "statement_pick", value=f"{house.casus().id}/{week}")
    assert isinstance(shown, Message)
    assert "laatste dag" in shown.text


def test_a_late_answer_leaves_the_words_and_a_withdrawal_takes_them_along(house: House) -> None:
    edit(house)
    (edited,) = (each for each in stored(house).statements if each.edited)
    house.press("noor", "edit", value=house.kept("noor")[0].id)
    house.fill("noor", text="We belden elkaar elke ochtend even.")
    house.run()
    again = [each for each in stored(house).statements if each.edited]
    changed = house.kept("noor")[0].id in edited.sources
    assert [each.text for each in again] == ([] if changed else [WORDS])
    source = next(each for each in house.kept() if each.id in edited.sources and each.id != house.kept("noor")[0].id)
    user = next(user for user, member in house.members().items() if member.id == source.member_id)
    house.press(user, "withdraw", value=source.id)
    house.fill(user)
    house.run()
    assert WORDS not in house.draft("sanne")
    assert WORDS not in str(stored(house))


def test_two_people_who_wrote_the_same_are_not_quoted_side_by_side(sqlite_url: str) -> None:
    same = "We belden elkaar elke dag even."
    with House(sqlite_url) as house:
        house.set_up({"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"})
        house.ask()
        for user in SAID:
            house.answers(user, same.upper() if user == "els" else same, "rol")
        text = house.until_posted()
        assert text.lower().count(same.lower()) == 1


def test_who_agreed_to_other_words_is_asked_anew(house: House) -> None:
    house.change_casus(review=Review.BOTH)
    house.press("joris", "synthesis_agree", value=f"{house.casus().id}/{stored(house).week}")
    assert len(stored(house).agreed_by) == 1
    edit(house)
    assert stored(house).agreed_by == ()


def test_words_that_changed_while_somebody_wrote_are_not_overwritten(house: House) -> None:
    picked(house, "sanne")
    edit(house, "Het ging over langsgaan", "joris")
    shown = house.fill("sanne", text=WORDS)
    assert isinstance(shown, Message)
    assert "begin opnieuw" in shown.text
    assert WORDS not in house.draft("joris")
