"""What a session is about: given when it starts, by form or by command, or chosen in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import Format, Session, Step, StepKind, Subject, Way
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def room(house: House) -> str:
    return "\n".join(house.in_room())


def session(house: House) -> Session:
    casus = house.casus()
    return house.store.read(lambda tx: tx.sessions.of(casus.id))[-1]


def propose(house: House) -> None:
    """Somebody names a word in the thread of the open step."""
    step = next(each for each in house.board.at("#kade") if "stap 1 van" in each.message.text)
    house.says("els", "Volgens mij is het veilig.", thread=step.id)


@pytest.mark.parametrize("words", ["start W09 veilig chat", "start zelfde-woord «veilig» 2 dagen", "start w09 veilig"])
def test_a_command_gives_the_subject_and_the_questions_name_it(house: House, words: str) -> None:
    shown = house.types("sanne", words)
    if isinstance(shown, Form):
        assert shown.fields[0].value == "veilig"
        house.fill("sanne", way="chat")
    house.run()
    assert session(house).subject == "veilig"
    assert "Het gaat over: **veilig**" in room(house)
    assert "Wat zie jij voor je bij «veilig»?" in room(house)


def test_when_there_is_a_subject_nobody_is_asked_for_one(house: House) -> None:
    house.types("sanne", "start W09 veilig chat")
    house.run()
    assert "stap 1 van 2" in room(house)
    assert "Welk woord valt hier vaak" not in room(house)


def test_without_a_subject_people_look_for_one_and_the_facilitator_names_it(house: House) -> None:
    house.types("sanne", "start W09 chat")
    house.run()
    assert "Welk woord valt hier vaak" in room(house)
    assert "stap 1 van 3" in room(house)
    propose(house)
    house.press("sanne", "Onderwerp noemen")
    house.fill("sanne", subject="veilig")
    house.types("sanne", "volgende")
    house.run()
    assert "Wat zie jij voor je bij «veilig»?" in room(house)
    assert "stap 2 van 3" in room(house)


def test_without_a_subject_at_all_the_questions_still_read_well(house: House) -> None:
    house.types("sanne", "start W09 chat")
    house.run()
    propose(house)
    house.types("sanne", "volgende")
    house.run()
    assert "Wat zie jij voor je bij het gekozen woord?" in room(house)
    house.types("joris", "afronden")
    assert "onderwerp}" not in room(house)


def test_when_who_leads_named_no_subject_the_others_are_asked_to_take_over_once_the_session_went_on(
    house: House,
) -> None:
    house.types("sanne", "start W09 chat")
    house.run()
    propose(house)
    house.until(house.now + timedelta(hours=23))
    assert not any("op een begeleider" in each for each in house.told("joris"))
    house.until(house.now + timedelta(hours=2))
    assert "stap 2 van 3" in room(house)
    (offer,) = [each for each in house.told("joris") if "op een begeleider" in each]
    assert "Zelfde woord, ander beeld" in offer
    house.press("joris", "Overnemen")
    house.press("joris", "Onderwerp noemen")
    house.fill("joris", subject="veilig")
    house.run()
    assert "Wat zie jij voor je bij «veilig»?" in room(house)


def test_where_a_subject_is_not_looked_for_together_nobody_is_asked_to_take_over(house: House) -> None:
    house.types("sanne", "start W10 chat")
    house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text0="De brug is te smal.", share="rol")
    house.until(house.now + timedelta(hours=25))
    assert "stap 2 van 3" in room(house)
    assert not any("op een begeleider" in each for each in house.told("joris"))


def test_the_form_of_a_step_names_the_subject_too(house: House) -> None:
    house.types("sanne", "start W09 veilig chat")
    house.run()
    house.press("bram", "contribute", room="kade")
    assert house.form("bram").fields[0].label == "Wat zie jij voor je bij «veilig»?"


def test_what_was_said_stands_under_the_question_with_its_subject(house: House) -> None:
    house.types("sanne", "start W09 veilig chat")
    house.run()
    house.press("bram", "contribute", room="kade")
    house.fill("bram", text0="Een brug met een leuning.", share="rol")
    house.types("sanne", "volgende")
    house.run()
    assert "Wat zie jij voor je bij «veilig»?**\n\n> Een brug met een leuning." in room(house)


def test_a_format_that_must_have_a_subject_does_not_start_without(house: House) -> None:
    shown = house.types("sanne", "start andere-stem chat")
    assert isinstance(shown, Form)
    shown = house.fill("sanne")
    assert isinstance(shown, Problem)
    assert set(shown.fields) == {"subject"}
    house.fill("sanne", subject="een hek om het plein", way="chat")
    house.run()
    assert "Hoe kijk jij naar «een hek om het plein»?" in room(house)


def test_a_question_as_a_subject_is_the_whole_question(house: House) -> None:
    house.types("sanne", "start een-twee-vier Wat vieren we in mei? chat")
    house.run()
    assert "> Wat vieren we in mei?" in room(house)


def test_a_subject_is_shown_to_the_letter(house: House) -> None:
    house.types("sanne", "start W09 **vet** chat")
    house.run()
    assert "\\*\\*vet\\*\\*" in room(house)


@pytest.mark.parametrize("subject", ["x" * 121, "bel 06-12345678"])
def test_a_subject_that_is_long_or_has_personal_data_is_refused(house: House, subject: str) -> None:
    shown = house.types("sanne", f"start W09 {subject} chat")
    assert isinstance(shown, Form), "it is not started, the form says why"
    shown = house.fill("sanne", way="chat")
    assert isinstance(shown, Problem)
    assert set(shown.fields) == {"subject"}


def test_words_after_a_format_without_a_subject_are_not_swallowed(house: House) -> None:
    shown = house.types("sanne", "start ontknoping het hek")
    assert isinstance(shown, Message)
    assert "ken ik niet" in shown.text


def test_only_facilitators_name_the_subject_and_only_while_it_runs(house: House) -> None:
    house.types("sanne", "start W09 chat")
    which = f"{house.casus().id}/{session(house).id}"
    shown = house.press("els", "session_subject", value=which)
    assert isinstance(shown, Message)
    assert "begeleiders" in shown.text
    house.types("sanne", "afronden")
    shown = house.press("sanne", "session_subject", value=which)
    assert isinstance(shown, Message)
    assert "loopt geen sessie" in shown.text


def test_an_english_text_has_english_quotes() -> None:
    step = Step(id="a", kind=StepKind.ASK, minutes=1, text={"nl": "Wat is {onderwerp}?", "en": "What is {onderwerp}?"})
    format_ = Format(
        id="W99",
        command={},
        title={},
        purpose={},
        origin="",
        use_when={},
        not_when={},
        ways=(Way.LIVE,),
        subject=Subject(label={}, without={"nl": "dit", "en": "this"}),
        steps=(step,),
    )
    assert format_.about("snel").steps[0].text == {"nl": "Wat is «snel»?", "en": "What is “snel”?"}
    assert format_.about("").steps[0].text == {"nl": "Wat is dit?", "en": "What is this?"}
