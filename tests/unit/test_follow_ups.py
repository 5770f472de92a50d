"""Follow-ups: by words that stand in an answer, at most one, never two in a row, never after «nu niet»."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import follow_ups
from bot.core.model import FollowUp, Question, Share
from tests.support.house import House, shipped

LONG = (
    "We liepen samen langs de kade, en bij elke boom vertelde iemand wat daar vroeger stond en wat er nog ontbreekt, "
)
LONG += "en daarna tekenden we op een groot vel papier waar de banken kunnen komen en waar juist niet."
OWN = Question(id="KD01", group="kaderen", text={"nl": "Wat?"}, follow_up={"nl": "En dan?", "en": "And?"}, digest="")


def chosen(text: str, share: Share = Share.ROLE, own: Question | None = None) -> str | None:
    found = follow_ups.choose(text, share, follow_ups=shipped().follow_ups(), own=own)
    return found.id if found else None


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Het ging wel.", "FU09"),
        ("Ik weet nog steeds niet wie beslist over de brug bij de haven.", "FU06"),
        ("We moeten hier snel een knoop doorhakken, anders staan we in het voorjaar nog zo.", "FU06"),
        ("Mijn collega van vergunningen zegt iets anders dan wat wij vorige week afspraken.", "FU07"),
        ("De aanvraag ligt stil en ik heb al drie weken niets gehoord van het loket.", "FU04"),
        ("The request is stuck and we have heard nothing for three weeks now, sadly.", "FU04"),
        ("We spraken over de bankjes. Ik hoop dat we ze voor de zomer kunnen plaatsen.", "FU05"),
        ("De gemeente heeft de plannen veranderd en de bewoners wisten daar niets van af.", "FU02"),
        ("De wandeling met de buurt hielp, want toen zagen we allemaal dezelfde plek.", "FU03"),
        ("Bij overleg gaat het vaak over geld, ook als wij het over de bomen wilden hebben.", "FU01"),
    ],
)
def test_a_follow_up_goes_by_the_words_of_the_answer(text: str, id_: str) -> None:
    assert chosen(text) == id_


def test_what_may_not_be_quoted_is_asked_how_it_may_be_written_when_it_is_long() -> None:
    assert chosen(LONG, Share.THEME) == "FU08"
    assert chosen(LONG, Share.ROLE) is None


def test_the_follow_up_of_the_question_itself_comes_when_no_rule_fits() -> None:
    found = follow_ups.choose(LONG, Share.ROLE, follow_ups=shipped().follow_ups(), own=OWN)
    assert found == FollowUp(id="KD01", text=OWN.follow_up)


@pytest.mark.parametrize(
    "text",
    [
        "Er loopt nu een bezwaar, dus we komen niet verder en wachten op wie beslist.",
        "Ik heb een klacht ingediend omdat ik me bedreigd voelde op de bijeenkomst.",
        "Mijn collega is ziek en daarom ligt het stil, ik hoop dat het gauw weer gaat.",
        "There is a complaint about this, so we are waiting for a decision by the council.",
    ],
)
def test_after_something_sensitive_nothing_is_asked(text: str) -> None:
    assert chosen(text, own=OWN) is None


@pytest.mark.parametrize(
    "text",
    [
        "De vaste bewoners van de kade zagen het plan gisteren, en wij legden het uit aan tafel.",
        "Wij maakten een tekening van het hele terrein en hingen die in het buurthuis op.",
        "We tekenden de stilteplek en de ziekenboeg op de kaart, bij de oude loods aan de kade.",
    ],
)
def test_a_word_inside_another_word_is_no_sign(text: str) -> None:
    assert chosen(text) is None


def test_what_nobody_else_sees_gets_no_follow_up() -> None:
    assert chosen("Ik weet nog steeds niet wie beslist over de brug.", Share.ONLY_ME, OWN) is None


@given(st.text(max_size=300))
def test_any_text_is_looked_at_without_trouble(text: str) -> None:
    follow_ups.choose(text, Share.ROLE, follow_ups=shipped().follow_ups(), own=OWN)


# In the house


STUCK = "De aanvraag ligt stil en ik heb al drie weken niets gehoord van het loket."
NEEDS = "Wat heb je nodig?"


def kept(house: House, user: str) -> list[str]:
    return [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith("kept/")]


def test_the_follow_up_stands_in_the_confirmation_and_is_answered_by_its_button(asked: House) -> None:
    asked.answers("bram", STUCK)
    asked.run()
    (confirmed,) = kept(asked, "bram")
    assert confirmed.endswith(f"> {NEEDS}\n\nOverslaan mag.")
    form = asked.press("bram", "Hierop antwoorden")
    assert NEEDS in getattr(form, "intro", "")
    asked.fill("bram", text="Eén naam aan het loket die ik kan bellen.", share="thema")
    asked.run()
    first, second = asked.kept("bram")
    assert (first.text, first.share) == (STUCK, Share.ROLE)
    assert (second.question, second.text, second.share) == (NEEDS, "Eén naam aan het loket die ik kan bellen.", "thema")
    assert all("Overslaan mag" not in text for text in kept(asked, "bram")[1:]), "never two in a row"


def test_a_follow_up_is_asked_in_the_language_of_the_person_and_kept_in_that_of_the_casus(empty_house: House) -> None:
    empty_house.locales["tom"] = "en-GB"
    empty_house.set_up({"tom": "initiatiefnemer"})
    empty_house.ask()
    empty_house.answers("tom", STUCK)
    empty_house.run()
    assert kept(empty_house, "tom")[0].endswith("> What do you need?\n\nYou may skip it.")
    form = empty_house.press("tom", "Answer this")
    assert "What do you need?" in getattr(form, "intro", "")
    empty_house.fill("tom", text="A name at the desk whom I can call.", share="rol")
    assert empty_house.kept("tom")[1].question == NEEDS


def test_two_weeks_in_a_row_bring_one_follow_up(asked: House) -> None:
    for number in range(4):
        asked.answers("bram", f"{STUCK} Dat is nu {number} keer zo.")
        asked.run()
        assert ("Overslaan mag" in kept(asked, "bram")[-1]) == (number % 2 == 0), number
        asked.ask()


def test_after_not_now_an_answer_gets_no_follow_up(asked: House) -> None:
    asked.press("bram", "not_now", room="kade")
    asked.answers("bram", STUCK)
    asked.run()
    assert NEEDS not in kept(asked, "bram")[0]


def test_an_answer_about_a_person_is_offered_a_conversation_instead_of_a_form(asked: House) -> None:
    asked.answers("bram", "Mijn collega van vergunningen zegt iets anders dan wat wij vorige week afspraken.")
    asked.run()
    assert kept(asked, "bram")[0].endswith("> Wil je dit zelf vertellen, of plannen we een gesprek?\n\nOverslaan mag.")
    asked.press("bram", "Bel me liever")
    asked.run()
    assert any("wordt liever gebeld" in text for text in asked.told("sanne"))


def test_an_answer_in_the_thread_gets_only_its_sign(asked: House) -> None:
    asked.says("bram", STUCK, thread="newest")
    asked.run()
    assert all(NEEDS not in text for text in [*asked.told("bram"), *asked.in_room()])


def test_an_answer_in_a_direct_message_gets_its_follow_up_too(asked: House) -> None:
    asked.answers("bram", "Wij maakten een tekening van het hele terrein en hingen die in het buurthuis op.")
    asked.ask()
    members = asked.members()
    asked.store.write(lambda tx: tx.people.save_member(replace(members["bram"], followed_up=False)))
    asked.writes("bram", STUCK)
    asked.run()
    assert NEEDS in kept(asked, "bram")[-1]


def test_a_changed_answer_is_confirmed_without_a_follow_up(asked: House) -> None:
    asked.answers("bram", STUCK)
    asked.run()
    asked.press("bram", "edit")
    asked.fill("bram", text="Het loket belde terug, dus de aanvraag gaat verder.")
    asked.run()
    assert "Overslaan mag" not in kept(asked, "bram")[0]


def test_a_follow_up_that_is_gone_from_the_library_is_no_trap(asked: House) -> None:
    asked.answers("bram", STUCK)
    round_ = asked.newest_round()
    form = asked.press("bram", "answer", value=f"{round_.casus_id}/{round_.id}/more:FU99")
    assert getattr(form, "name", "") == "answer", "the question of the round itself"
