"""Sessions when something is not as it should be: many people, two starts at once, a freeze, people who disappear."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from bot.core.events import Commanded
from bot.core.messages import Form, Message, Problem, Shown
from bot.core.model import Freeze, SessionState
from bot.platforms.slack.blocks import MOST_BLOCKS, MOST_IN_BLOCK, sheets
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def room(house: House) -> str:
    return "\n".join(house.in_room())


def start(house: House, words: str) -> None:
    house.types("sanne", f"start {words}")
    house.run()


def says(house: House, user: str, text: str, share: str = "rol") -> Shown:
    house.press(user, "contribute", room="kade")
    return house.fill(user, None, house.room(), text0=text, share=share)


def test_sixty_people_with_long_texts_fit_on_slack_and_nothing_is_lost(sqlite_url: str) -> None:
    users = [f"deelnemer{number:02d}" for number in range(58)]
    with House(sqlite_url) as house:
        house.set_up(dict.fromkeys(users, "initiatiefnemer"))
        start(house, "elkaars-bril chat")
        texts = {user: f"Dit is {user}. " + "We praten hier al lang over. " * 120 for user in users}
        for user, text in texts.items():
            assert says(house, user, text) is None
        house.types("sanne", "volgende")
        house.run()
        (shown,) = [each.message for each in house.board.at("#kade") if "/shown/" in each.key]
    made = sheets(shown)
    said = ""
    for sheet in made:
        assert len(sheet.blocks) <= MOST_BLOCKS + 2
        for block in sheet.blocks:
            text = str(block.get("text", {}).get("text", "")) or str(block)
            assert len(text) <= max(MOST_IN_BLOCK + 200, 3000)
            said += text
    assert all(f"Dit is {user}." in said for user in users)


def test_two_sessions_asked_for_at_the_same_moment_become_one(postgresql_url: str) -> None:
    with House(postgresql_url) as house:
        house.set_up(PEOPLE)
        events = [
            Commanded(words=f"start {words}", **house.about(user))
            for user, words in (("sanne", "elkaars-bril chat"), ("joris", "nabespreking chat"))
        ]
        together = threading.Barrier(2)
        shown: list[Shown] = []

        def begin(event: Commanded) -> None:
            together.wait()
            shown.append(house.service.receive(event))

        threads = [threading.Thread(target=begin, args=(event,)) for event in events]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        casus = house.casus()
        assert len(house.store.read(lambda tx: tx.sessions.of(casus.id))) == 1
        (refused,) = [each for each in shown if isinstance(each, Message)]
        assert "loopt al een sessie" in refused.text


def test_while_a_casus_is_frozen_what_is_withdrawn_is_hidden_and_nothing_is_destroyed(house: House) -> None:
    start(house, "rollenspel chat")
    says(house, "els", "Ik kom voor het hek.")
    house.types("sanne", "volgende")
    by = house.members()["sanne"].id
    house.change_casus(frozen=Freeze(by=by, at=house.now, why="een verzoek"))
    house.run()
    assert "Ik kom voor het hek." in room(house)
    house.types("sanne", "afronden")
    house.run()
    assert "Ik kom voor het hek." in room(house), "kept until a later step, and frozen meanwhile"
    house.press("els", "withdraw")
    house.fill("els")
    house.run()
    assert "Ik kom voor het hek." not in room(house)


def test_what_is_kept_until_a_later_step_goes_when_the_session_ends_before_it(house: House) -> None:
    start(house, "rollenspel chat")
    says(house, "els", "Ik kom voor het hek.")
    house.types("sanne", "volgende")
    house.run()
    assert "Ik kom voor het hek." in room(house)
    house.types("sanne", "afronden")
    house.run()
    assert "Ik kom voor het hek." not in room(house)
    members = house.members()
    (kept,) = house.store.read(lambda tx: tx.answers.of_members([members["els"].id]))
    assert kept.text == ""


def test_when_who_leads_has_left_the_others_are_asked_to_take_over_within_a_day(house: House) -> None:
    start(house, "elkaars-bril chat")
    says(house, "els", "De brug is te smal.")
    house.leaves("sanne")
    house.until(house.now + timedelta(days=1, hours=1))
    assert any("op een begeleider" in each for each in house.told("joris"))
    house.press("joris", "Overnemen")
    house.run()
    casus = house.casus()
    (session,) = house.store.read(lambda tx: tx.sessions.of(casus.id))
    assert session.led_by == house.members()["joris"].id


def leaves(house: House) -> None:
    house.leaves("sanne")


def stops(house: House) -> None:
    house.types("sanne", "stop")


def goes_away(house: House) -> None:
    house.types("sanne", "pauze")
    house.fill("sanne", away="07-12-2026")


@pytest.mark.parametrize("disappears", [leaves, stops, goes_away])
def test_who_disappears_in_the_middle_of_a_long_step_is_missed_after_one_day_and_not_sooner(
    house: House, disappears: Callable[[House], None]
) -> None:
    start(house, "elkaars-bril 9 dagen")
    says(house, "els", "De brug is te smal.")
    disappears(house)
    house.until(house.now + timedelta(hours=23))
    assert not [each for each in house.told("joris") if "op een begeleider" in each]
    house.until(house.now + timedelta(hours=2))
    assert [each for each in house.told("joris") if "op een begeleider" in each]
    assert "stap 2 van 3" not in room(house), "the step is still open"
    house.press("joris", "Overnemen")
    house.run()
    casus = house.casus()
    (session,) = house.store.read(lambda tx: tx.sessions.of(casus.id))
    assert session.led_by == house.members()["joris"].id


def test_who_is_back_within_a_day_is_not_missed(house: House) -> None:
    start(house, "elkaars-bril 9 dagen")
    house.leaves("sanne")
    house.until(house.now + timedelta(hours=20))
    house.comes("sanne")
    house.until(house.now + timedelta(hours=20))
    assert not [each for each in house.told("joris") if "op een begeleider" in each]


def test_that_somebody_else_than_who_leads_leaves_is_no_reason_to_take_over(house: House) -> None:
    start(house, "elkaars-bril 9 dagen")
    house.leaves("els")
    house.leaves("joris")
    house.until(house.now + timedelta(days=2))
    assert not [each for user in ("sanne", "joris") for each in house.told(user) if "op een begeleider" in each]


def test_a_text_that_comes_when_its_step_is_over_is_given_back(house: House) -> None:
    start(house, "elkaars-bril chat")
    house.press("els", "contribute", room="kade")
    form = house.form("els")
    says(house, "bram", "De brug is te smal.")
    house.types("sanne", "volgende")
    shown = house.fill("els", form, house.room(), text0="Ik zie dat anders.", share="rol")
    assert isinstance(shown, Message)
    assert "> Ik zie dat anders." in shown.text
    assert "Dit is niet bewaard." in shown.text
    house.run()
    assert "Ik zie dat anders." not in room(house)


def test_when_a_casus_is_closed_its_session_ends_with_it(house: House) -> None:
    start(house, "elkaars-bril chat")
    assert isinstance(house.types("sanne", "afsluiten"), Form)
    house.fill("sanne")
    house.run()
    casus = house.casus()
    (session,) = house.store.read(lambda tx: tx.sessions.of(casus.id))
    assert session.state is SessionState.ENDED


def test_only_facilitators_close_a_casus_by_command(house: House) -> None:
    shown = house.types("els", "afsluiten")
    assert isinstance(shown, Message)
    assert "begeleiders" in shown.text


def test_the_word_of_a_format_alone_begins_it(house: House) -> None:
    assert isinstance(house.types("sanne", "nabespreking"), Form)
    house.fill("sanne", way="chat")
    house.run()
    assert "**Korte nabespreking** – stap 1 van" in room(house)


def test_the_overview_shows_the_open_step_with_its_button_until_it_is_answered(house: House) -> None:
    start(house, "elkaars-bril chat")
    home = house.opens_home("els")
    (section,) = [each for each in home.sections if each.title == "Een sessie die loopt"]
    assert "**De Stille Kade**, Elkaars bril." in section.text
    assert [choice.action for choice in section.choices] == ["contribute"]
    house.press("els", "contribute")
    house.fill("els", text0="Een.", text1="Twee.", share="rol")
    assert "Een sessie die loopt" not in [each.title for each in house.opens_home("els").sections]


def test_who_does_not_take_part_any_more_has_no_open_step_in_their_overview(house: House) -> None:
    start(house, "elkaars-bril chat")
    house.types("els", "stop")
    assert "Een sessie die loopt" not in [each.title for each in house.opens_home("els").sections]


def test_a_choice_for_a_text_that_went_meanwhile_is_given_back_and_nothing_is_lost(house: House) -> None:
    start(house, "andere-stem het hek chat")
    says(house, "els", "Ik zie het anders.")
    house.types("sanne", "volgende")
    house.run()
    says(house, "noor", "De tekening klopt niet.")
    says(house, "yara", "De buurt weet van niets.")
    house.types("sanne", "volgende")
    house.run()
    house.press("bram", "contribute", room="kade")
    form = house.form("bram")
    labels = {option.label: option.value for option in form.fields[0].options}
    house.fill("bram", form, house.room(), choice0_0=labels["De buurt weet van niets."], share="rol")
    house.press("noor", "withdraw")
    house.fill("noor")
    shown = house.fill("bram", form, house.room(), choice0_0=labels["De tekening klopt niet."], share="rol")
    assert isinstance(shown, Problem)
    assert shown.fields == {
        "choice0_0": "Wat je koos, staat er niet meer. Kies iets anders, of open het formulier opnieuw."
    }
    house.press("bram", "contribute", room="kade")
    assert house.form("bram").fields[0].value == labels["De buurt weet van niets."]


def test_a_choice_that_went_since_is_not_filled_in_again(house: House) -> None:
    start(house, "andere-stem het hek chat")
    says(house, "els", "Ik zie het anders.")
    house.types("sanne", "volgende")
    house.run()
    says(house, "noor", "De tekening klopt niet.")
    says(house, "yara", "De buurt weet van niets.")
    house.types("sanne", "volgende")
    house.run()
    house.press("bram", "contribute", room="kade")
    choice = next(each.value for each in house.form("bram").fields[0].options if "tekening" in each.label)
    house.fill("bram", None, house.room(), choice0_0=choice, share="rol")
    house.press("noor", "withdraw")
    house.fill("noor")
    house.press("bram", "contribute", room="kade")
    assert house.form("bram").fields[0].value == ""
