"""The settings of a casus: only facilitators change them; it is said which hold at once and which later."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from bot.core.agenda import iso_week
from bot.core.messages import Form, Message, Problem
from bot.core.model import Review, Rhythm
from tests.support.house import ZONE, House

GOOD = "We liepen samen langs de kade en dat hielp."


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def change(house: House, user: str = "sanne", **fields: str) -> object:
    assert isinstance(house.types(user, "ritme"), Form)
    return house.fill(user, **fields)


def asked_at(house: House, count: int) -> list[datetime]:
    """When the next questions come, on the clocks of the casus."""
    found = []
    for _ in range(count):
        house.ask()
        found.append(house.now.astimezone(ZONE))
    return found


def test_the_form_shows_how_it_is_now(house: House) -> None:
    form = house.types("sanne", "ritme")
    assert isinstance(form, Form)
    values = {field.name: field.value for field in form.fields}
    assert values == {
        "day": "4",
        "time": "10:00",
        "phase": "verbinden",
        "review": "veto",
        "sides": "gemeente Vaartdam en de buurt",
        "language": "nl",
        "zone": "Europe/Amsterdam",
        "region": "none",
    }
    assert [field.required for field in form.fields if field.name == "sides"] == [False]
    assert all(option.label for field in form.fields for option in field.options)


def test_others_do_not_change_it(house: House) -> None:
    assert "begeleiders" in text_of(house.types("els", "ritme"))
    assert "begeleiders" in text_of(house.press("els", "rhythm", value=house.casus().id))
    form = house.types("sanne", "ritme")
    assert isinstance(form, Form)
    assert "begeleiders" in text_of(house.fill("els", form, day="5"))
    assert house.casus().rhythm == Rhythm()


def test_a_new_day_and_time_hold_from_the_next_question_on(asked: House) -> None:
    assert "volgende vraag" in text_of(change(asked, day="5", time="14.30"))
    times = asked_at(asked, 4)
    assert [f"{at:%A %H:%M}" for at in times] == ["Friday 14:30"] * 4
    weeks = [iso_week(at.date()) for at in times]
    assert len(set(weeks)) == 4


@pytest.mark.parametrize("day", ["4", "5"])
def test_whatever_the_new_day_there_are_never_two_questions_in_a_week(asked: House, day: str) -> None:
    weeks = [asked.newest_round().occurrence]
    for _ in range(3):
        change(asked, day=day)
        asked.ask()
        weeks.append(asked.newest_round().occurrence)
        day = "5" if day == "4" else "4"
    assert len(set(weeks)) == 4
    assert sorted(weeks) == weeks


def test_changing_the_day_again_and_again_asks_no_sooner_and_no_later(asked: House) -> None:
    for day in ("5", "4", "5", "4"):
        change(asked, day=day)
    (at,) = asked_at(asked, 1)
    assert f"{at:%A %d-%m %H:%M}" == "Thursday 03-12 10:00"


def test_a_question_that_is_open_ends_as_it_was_announced(asked: House) -> None:
    closes = asked.newest_round().closes_at
    asked.answers("els", GOOD)
    change(asked, day="5", time="09:00")
    asked.until(closes - timedelta(minutes=1))
    assert asked.newest_round().closed_at is None
    asked.until(closes)
    assert asked.newest_round().closed_at == closes
    asked.until_posted()
    assert f"{asked.now.astimezone(ZONE):%A %H:%M}" == "Wednesday 16:00"


def test_before_the_first_question_only_its_time_moves(house: House) -> None:
    change(house, day="5", time="15:00")
    first, second = asked_at(house, 2)
    assert f"{first:%A %d-%m %H:%M}" == "Tuesday 24-11 15:00"
    assert f"{second:%A %d-%m %H:%M}" == "Friday 04-12 15:00"


def test_a_first_question_whose_new_time_has_passed_comes_on_the_new_day(house: House) -> None:
    house.clock.moment += timedelta(hours=23, minutes=30)  # Tuesday 9:30; it would come at 10:00
    change(house, day="5", time="09:00")
    (at,) = asked_at(house, 1)
    assert f"{at:%A %d-%m %H:%M}" == "Friday 27-11 09:00"


def test_while_paused_nothing_is_planned_and_afterwards_the_new_rhythm_holds(asked: House) -> None:
    asked.opens_home("sanne")
    asked.press("sanne", "casus_pause")
    change(asked, day="5")
    asked.until(asked.now + timedelta(weeks=3))
    assert len([text for text in asked.in_room() if "vraag van deze week" in text]) == 1
    asked.opens_home("sanne")
    asked.press("sanne", "casus_resume")
    (at,) = asked_at(asked, 1)
    assert f"{at:%A}" == "Friday"


@pytest.mark.parametrize("written", ["Europa/Amsterdam", "", "+01:00", "../../etc/passwd", "Europe", "x" * 300, "\x00"])
def test_a_zone_that_does_not_exist_is_refused_with_an_example(house: House, written: str) -> None:
    shown = change(house, zone=written, day="5")
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["zone"]
    assert "Europe/Amsterdam" in shown.fields["zone"]
    assert house.casus().rhythm == Rhythm()


def test_in_another_zone_it_is_ten_o_clock_there(asked: House) -> None:
    change(asked, zone="America/Paramaribo")
    asked.ask()
    assert f"{asked.now:%H:%M}" == "13:00"
    assert asked.casus().zone == "America/Paramaribo"


@pytest.mark.parametrize("written", ["", "straks", "7:59", "21:00", "25:00"])
def test_a_time_in_the_night_or_none_at_all_is_refused(house: House, written: str) -> None:
    shown = change(house, time=written)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["time"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("day", "3"),
        ("day", "6"),
        ("day", ""),
        ("phase", "slapen"),
        ("review", "altijd"),
        ("language", "fr"),
        ("region", "oost"),
        ("region", ""),
    ],
)
def test_what_is_not_among_the_choices_is_refused(house: House, name: str, value: str) -> None:
    before = house.casus()
    shown = change(house, **{name: value})
    assert isinstance(shown, Problem)
    assert list(shown.fields) == [name]
    assert house.casus() == before


def test_all_that_is_wrong_is_said_at_once(house: House) -> None:
    shown = change(house, time="nu", zone="hier", phase="slapen")
    assert isinstance(shown, Problem)
    assert sorted(shown.fields) == ["phase", "time", "zone"]


def test_with_review_both_a_draft_waits_for_two(asked: House) -> None:
    change(asked, review="both")
    assert asked.casus().review is Review.BOTH
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    asked.until(asked.newest_round().closes_at + timedelta(days=2))
    assert asked.synthesis() == ""
    asked.press("sanne", "synthesis_agree")
    asked.press("joris", "synthesis_agree")
    asked.run()
    assert "3 van de 6" in asked.synthesis()


def test_a_new_review_holds_at_once_and_the_draft_gets_its_buttons(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    asked.until(asked.newest_round().closes_at + timedelta(hours=13))
    assert asked.draft("sanne")
    form = asked.types("sanne", "ritme")
    assert isinstance(form, Form)
    assert "De rest geldt meteen, ook voor een samenvatting die nog niet is geplaatst" in form.intro
    asked.fill("sanne", form, review="both")
    asked.run()
    (draft,) = [each.message for each in asked.board.at("@joris") if each.key.startswith("draft/")]
    actions = [choice.action for choice in draft.choices]
    assert actions == [
        "synthesis_agree",
        "synthesis_hold",
        "report",
        "item_add",
        "statement_pick",
        "consent_ask",
        "sources",
    ]
    asked.until(asked.now + timedelta(hours=31))  # Wednesday, an hour after it was due
    assert asked.synthesis() == "", "it waits for two"
    asked.press("sanne", "synthesis_agree")
    change(asked, review="none")
    asked.run()
    assert asked.synthesis(), "nobody has to agree any more, and its time has passed"


def test_a_review_that_stays_the_same_says_nothing_new(asked: House) -> None:
    asked.until(asked.newest_round().closes_at + timedelta(hours=13))
    sent = len(asked.board.sent)
    change(asked, time="11:00")
    asked.run()
    assert len(asked.board.sent) == sent


def test_the_sides_may_change_later_and_hold_at_once(asked: House) -> None:
    change(asked, sides="gemeente Vaartdam en twee scholen.")
    assert asked.casus().sides == "gemeente Vaartdam en twee scholen"
    assert "twee scholen" in text_of(asked.types("els", "status"))
    change(asked, sides="")
    assert "Hier werken samen" not in text_of(asked.types("els", "status"))


@pytest.mark.parametrize("sides", ["x" * 121, "bel 06 12345678"])
def test_sides_that_cannot_be_shown_are_refused(house: House, sides: str) -> None:
    before = house.casus()
    shown = change(house, sides=sides)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["sides"]
    assert house.casus() == before


def test_in_english_the_room_is_spoken_to_in_english_from_the_next_question_on(asked: House) -> None:
    change(asked, language="en")
    asked.ask()
    asked.run()
    assert "this week's question" in asked.in_room()[-1].lower()


def test_only_language_or_phase_changed_leaves_the_day_of_the_next_question_alone(asked: House) -> None:
    due = asked.next_due()
    change(asked, phase="kaderen", language="en")
    assert asked.next_due() == due
    assert asked.casus().phase == "kaderen"
    assert asked.casus().rhythm.question_time == time(10, 0)
