"""What a team asks of the coordinators: written down, in the digest, answered, brought back; and on top until it is."""

from __future__ import annotations

from datetime import datetime

from bot.core.messages import Form
from bot.core.model import Appeal, LineKind
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    PAIR,
    SHOWN,
    adjust,
    ask,
    delivered,
    digest,
    facilitators,
    group,
    looked,
    page_of,
    text_of,
    wrong,
)
from tests.support.house import ZONE, House

QUESTION = "Zorg dat wie over de brug beslist aan tafel zit"
NEXT_SHOWN = datetime(2027, 1, 26, 10, 0, tzinfo=ZONE)
NEXT_DELIVERED = datetime(2027, 1, 28, 10, 0, tzinfo=ZONE)


def asked(house: House, room: str = "baan") -> tuple[Appeal, ...]:
    casus_id = house.casus(room).id
    return house.store.read(lambda tx: tx.appeals.of_casus(casus_id))


def answers(house: House, **fields: str) -> object:
    house.press(COORDINATOR, "appeals_answer")
    shown = house.fill(COORDINATOR, None, house.line(COORDINATOR), **fields)
    house.run()
    return shown


def test_a_request_comes_in_the_next_digest_with_who_can_do_it_and_before_when(empty_house: House) -> None:
    group(empty_house, *PAIR)
    assert "Het team leest hem daar eerst" in text_of(ask(empty_house, "baan", owner="het college"))
    empty_house.until(SHOWN)
    said = f"*De Groene Baan.* {QUESTION}. Wie kan dit: het college. Graag vóór vrijdag 15 januari."
    assert said in looked(empty_house, "baan")
    assert looked(empty_house, "kade") == "", "it is about one team"
    empty_house.until(DELIVERED)
    assert said in delivered(empty_house)
    assert "Jouw antwoord aan het team, vóór vrijdag 8 januari." in delivered(empty_house)


def test_a_request_names_nobody_has_an_owner_and_a_day_to_come(empty_house: House) -> None:
    group(empty_house, "baan")
    problem = wrong(ask(empty_house, "baan", "Vraag Baan-els om te bellen", owner="Marieke de Vries", by="01-01-2020"))
    assert sorted(problem) == ["by", "owner"] or sorted(problem) == ["by", "owner", "text"]
    assert list(wrong(ask(empty_house, "baan", by=""))) == ["by"]
    assert "text" in wrong(ask(empty_house, "baan", "Bel 06-12345678"))
    assert asked(empty_house) == ()


def test_a_digest_has_three_requests_one_of_each_team_first_and_the_rest_comes_later(empty_house: House) -> None:
    group(empty_house, *PAIR)
    for number in (1, 2, 3):
        ask(empty_house, "baan", f"Zorg voor tafel {number}")
    assert "wachten al drie vragen" in text_of(ask(empty_house, "baan", "Zorg voor tafel 4"))
    ask(empty_house, "kade", "Zorg voor een sleutel")
    empty_house.until(DELIVERED)
    text = delivered(empty_house)
    assert [line.text for line in digest(empty_house).lines] == [
        "Zorg voor tafel 1",
        "Zorg voor een sleutel",
        "Zorg voor tafel 2",
    ]
    assert "tafel 3" not in text


def test_an_answer_goes_back_to_the_team_at_once_and_stands_in_the_next_digest(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan")
    empty_house.until(DELIVERED)
    assert "Het team leest je antwoord nu." in text_of(
        answers(empty_house, status_1="yes", answer_1="De beslisser komt op 3 januari.")
    )
    assert "**Antwoord: ja.** De beslisser komt op 3 januari." in empty_house.in_room("baan")[-1]
    assert "Antwoord" not in empty_house.in_room("kade")[-1]
    assert "geen vraag" in text_of(
        empty_house.press(COORDINATOR, "appeals_answer", value=digest(empty_house).trajectory_id)
    )
    empty_house.until(NEXT_SHOWN)
    assert "Antwoord: ja. De beslisser komt op 3 januari." in looked(empty_house, "baan")
    empty_house.until(NEXT_DELIVERED)
    assert "**Wat deden we met eerdere signalen?**" in delivered(empty_house)
    assert "Wat iets van jou vraagt" not in delivered(empty_house)
    (one,) = asked(empty_house)
    assert one.told_in == digest(empty_house).id


def test_what_is_not_answered_stays_on_top(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan", by="15-02-2027")
    empty_house.until(DELIVERED)
    ask(empty_house, "kade", "Zorg voor een sleutel", by="15-02-2027")
    empty_house.until(NEXT_DELIVERED)
    text = delivered(empty_house)
    assert text.index(QUESTION) < text.index("Zorg voor een sleutel")
    assert "Deze vraag stond er eerder en wacht nog op antwoord." in text
    assert "Twee vragen wachten." in text
    assert "Er wachten twee vragen op een antwoord." in page_of(
        empty_house.types(COORDINATOR, "leertraject", room=None)
    )


def test_not_yet_has_a_day_and_comes_back_when_that_went_by(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan", by="15-02-2027")
    empty_house.until(DELIVERED)
    assert list(wrong(answers(empty_house, status_1="not_yet"))) == ["by_1"]
    assert list(wrong(answers(empty_house, status_1="no"))) == ["answer_1"]
    assert list(wrong(answers(empty_house, answer_1="Dat komt."))) == ["status_1"]
    assert "answer_1" in wrong(answers(empty_house, status_1="no", answer_1="Marieke de Vries wil het niet."))
    answers(empty_house, status_1="not_yet", by_1="10-01-2027")
    assert "Meer horen jullie vóór zondag 10 januari." in empty_house.in_room("baan")[-1]
    empty_house.until(NEXT_SHOWN)
    assert LineKind.APPEAL in [line.kind for line in digest(empty_house).lines]


def test_a_yes_with_a_day_comes_back_until_the_team_hears_what_came_of_it(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan", by="15-02-2027")
    empty_house.until(DELIVERED)
    answers(empty_house, status_1="yes", by_1="20-01-2027")
    empty_house.until(NEXT_DELIVERED)
    assert "Deze vraag stond er eerder en wacht nog op antwoord." in delivered(empty_house)
    assert "Eén vraag wacht." in delivered(empty_house)
    answers(empty_house, status_1="done", answer_1="Het overleg was op 19 januari.")
    assert "**Antwoord: gedaan.** Het overleg was op 19 januari." in empty_house.in_room("baan")[-1]
    empty_house.until(datetime(2027, 2, 25, 10, 0, tzinfo=ZONE))
    assert "Antwoord: gedaan. Het overleg was op 19 januari." in delivered(empty_house)
    assert "wacht nog op antwoord" not in delivered(empty_house)


def test_a_request_that_a_team_takes_away_is_gone_everywhere(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan")
    empty_house.until(DELIVERED)
    assert QUESTION in delivered(empty_house)
    first = facilitators("baan")[0]
    form = empty_house.press(first, "appeal_remove", value=empty_house.casus("baan").id, room="baan")
    assert isinstance(form, Form)
    empty_house.fill(first, None, empty_house.room("baan"), appeal=form.fields[0].options[0].value)
    empty_house.run()
    assert asked(empty_house) == ()
    for text in [*empty_house.told(COORDINATOR), *empty_house.in_room("baan"), *empty_house.in_room("kade")]:
        assert QUESTION not in text
    assert QUESTION not in str(digest(empty_house))


def test_a_request_said_otherwise_comes_back_in_those_words(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan", by="15-02-2027")
    empty_house.until(SHOWN)
    adjust(empty_house, facilitators("baan")[1], "baan", "Vraag aan de coördinator", "words", "Nodig de beslisser uit")
    empty_house.until(NEXT_DELIVERED)
    assert "Nodig de beslisser uit." in delivered(empty_house)
    assert QUESTION not in delivered(empty_house)


def test_only_coordinators_answer(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan")
    empty_house.until(DELIVERED)
    shown = empty_house.press("baan-els", "appeals_answer", value=digest(empty_house).trajectory_id, room="baan")
    assert "Alleen de coördinatoren" in text_of(shown)
