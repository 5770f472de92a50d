"""School holidays: in those of its region a casus is asked nothing, and what was begun ends as it was announced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest

from bot.core.agenda import holidays_of
from bot.core.messages import Message
from bot.core.model import MomentKind
from tests.support.house import ZONE, House, public_holidays

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
GOOD = "We liepen samen langs de kade en dat hielp."
MakeHouse = Callable[..., House]


def at(day: int, month: int, year: int = 2026, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


@pytest.fixture
def make(sqlite_url: str) -> Iterator[MakeHouse]:
    """A casus of six people that goes live at this moment (two weeks before Christmas), in this region."""
    made: list[House] = []

    def house(start: datetime | None = None, region: str = "zuid") -> House:
        made.append(House(sqlite_url, start=start or at(7, 12), region=region))
        made[0].set_up(PEOPLE)
        return made[0]

    yield house
    for each in made:
        each.close()


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def questions(house: House, until: datetime) -> list[str]:
    """When the questions came that were asked until then, on the clocks of the casus."""
    house.until(until)
    ids = [each.key.split("/")[1] for each in house.board.at("#kade") if each.key.startswith("round/")]
    rounds = house.store.read(lambda tx: tx.rounds.get(ids))
    return [f"{rounds[id_].opened_at.astimezone(ZONE):%a %d-%m %H:%M}" for id_ in ids]


def newest(house: House) -> str:
    """The day of the newest question."""
    return f"{house.newest_round().opened_at.astimezone(ZONE):%a %d-%m}"


def private(house: House, kind: str, user: str) -> list[str]:
    return [each.key for each in house.board.at(f"@{user}") if each.key.startswith(f"{kind}/")]


# No question, no invitation, no reminder


def test_in_the_holidays_of_its_region_a_casus_is_asked_nothing_and_then_on_the_first_question_day(
    make: MakeHouse,
) -> None:
    house = make()
    assert questions(house, at(9, 1, 2027)) == ["Tue 08-12 10:00", "Thu 17-12 10:00", "Thu 07-01 10:00"]


def test_without_a_region_school_holidays_do_not_count(make: MakeHouse) -> None:
    house = make(region="")
    days = [each.split()[1] for each in questions(house, at(9, 1, 2027))]
    assert days == ["08-12", "17-12", "24-12", "31-12", "07-01"]


@pytest.mark.parametrize(
    ("region", "asked"), [("noord", "22-10"), ("midden", "15-10"), ("zuid", "15-10"), ("", "15-10 22-10")]
)
def test_each_region_has_its_own_autumn(make: MakeHouse, region: str, asked: str) -> None:
    house = make(at(21, 9), region)
    days = [each.split()[1] for each in questions(house, at(23, 10))]
    assert " ".join(day for day in days if day in ("15-10", "22-10")) == asked


def test_a_round_that_was_opened_ends_as_announced_and_nobody_is_reminded_in_the_holiday(make: MakeHouse) -> None:
    house = make()
    house.until(at(17, 12, hour=11))
    for user in ("els", "bram", "yara"):
        house.answers(user, GOOD)
    closes = house.newest_round().closes_at
    assert closes == at(21, 12, hour=21), "in the first week of the holiday"
    house.until(closes)
    assert house.newest_round().closed_at == closes
    assert private(house, f"remind/{house.newest_round().occurrence}", "noor") == []
    house.until(at(22, 12, hour=9))
    assert "woensdag 23 december om 16.00 uur" in house.draft("sanne")
    house.until(at(23, 12, hour=16))
    assert "3 van de 6" in house.synthesis()


def test_who_takes_part_in_two_regions_is_reminded_only_of_the_casus_without_a_holiday(make: MakeHouse) -> None:
    house = make()
    house.set_up({"els": "ambtenaar"}, room="plein", name="Het Plein", second="")
    house.change_casus("plein", region="")
    house.until(at(18, 12))
    assert house.newest_round("plein").occurrence == house.newest_round("kade").occurrence == "2026-W51"
    house.until(at(21, 12, hour=12))
    (reminder,) = [each.message.text for each in house.board.at("@els") if each.key.startswith("remind/2026-W51/")]
    assert "Het Plein" in reminder
    assert "De Stille Kade" not in reminder


def test_who_chose_a_moment_gets_no_invitation_and_no_reminder_in_a_holiday_not_even_when_asked_now(
    make: MakeHouse,
) -> None:
    house = make()
    house.types("noor", "pauze")
    house.fill("noor", moment="19:30")
    house.until(at(17, 12, hour=20))
    assert len(private(house, "invite", "noor")) == 2, "before the holiday"
    house.until(at(24, 12, hour=9))
    assert "staat in het kanaal" in text_of(house.types("sanne", "nu"))
    house.run()
    round_ = house.newest_round()
    assert round_.opened_at == at(24, 12, hour=9)
    house.until(round_.closes_at)
    for user in ("noor", "els"):
        for kind in ("invite", "remind"):
            assert private(house, f"{kind}/{round_.occurrence}", user) == []


def test_a_question_that_a_facilitator_asks_in_a_holiday_can_be_answered_and_gets_its_summary(make: MakeHouse) -> None:
    house = make()
    house.until(at(24, 12, hour=9))
    house.types("joris", "nu")
    house.run()
    for user in ("els", "bram", "yara"):
        assert house.answers(user, GOOD) is None
    house.until(at(30, 12, hour=17))
    assert "week 52" in house.synthesis()
    assert questions(house, at(9, 1, 2027))[-1] == "Thu 07-01 10:00"


def test_a_casus_that_begins_in_a_holiday_waits_for_the_first_working_day_after_it(make: MakeHouse) -> None:
    house = make(at(21, 12))
    assert any("maandag 4 januari om 10.00 uur" in text for text in house.in_room())
    assert questions(house, at(5, 1, 2027)) == ["Mon 04-01 10:00"]


def test_six_weeks_of_summer_pass_without_a_message_about_questions(make: MakeHouse) -> None:
    house = make(at(22, 6))
    house.until(at(16, 7))
    before = len(house.board.sent)
    house.until(at(23, 8, hour=23))
    assert house.board.sent[before:] == []
    house.until(at(28, 8))
    assert newest(house) == "Thu 27-08"


# What was planned otherwise


def test_a_holiday_that_was_not_known_when_the_question_was_planned_passes_it_over(make: MakeHouse) -> None:
    house = make(at(7, 9), "noord")
    house.until(at(16, 9, hour=17))
    house.holidays = holidays_of({"noord": [(date(2026, 9, 14), date(2026, 9, 20))]}, public_holidays())
    house.restart()
    assert "Vakantie tot en met zondag 20 september" in (status := text_of(house.types("els", "status")))
    assert "De volgende vraag komt donderdag 24 september om 10.00 uur." in status
    assert questions(house, at(25, 9)) == ["Tue 08-09 10:00", "Thu 24-09 10:00"]


def test_a_question_that_was_missed_until_the_holiday_began_is_passed_over_with_a_line_to_the_facilitators(
    make: MakeHouse,
) -> None:
    house = make()
    house.until(at(17, 12, hour=9))
    house.clock.moment = at(21, 12, hour=9, minute=30)
    house.run()
    assert len([text for text in house.told("sanne") if "Ik was uitgevallen" in text]) == 1
    assert newest(house) == "Tue 08-12"
    house.until(at(7, 1, 2027))
    assert newest(house) == "Thu 07-01"


def test_what_was_missed_in_the_evening_before_a_holiday_does_not_come_on_the_morning_after_it(make: MakeHouse) -> None:
    house = make()
    house.until(at(17, 12, hour=9))
    house.clock.moment = at(18, 12, hour=22)
    house.run()
    house.until(at(7, 1, 2027, hour=9))
    assert newest(house) == "Tue 08-12"


# The region


def test_choosing_a_region_plans_the_next_question_again(make: MakeHouse) -> None:
    house = make(region="")
    house.until(at(23, 12, hour=17))

    def choose(region: str) -> datetime | None:
        house.types("sanne", "ritme")
        assert "Bewaard" in text_of(house.fill("sanne", region=region))
        return house.store.read(lambda tx: tx.moments.coming(house.casus().id, MomentKind.QUESTION))

    assert choose("midden") == at(7, 1, 2027)
    assert house.casus().region == "midden"
    assert choose("none") == at(24, 12)
    assert house.casus().region == ""


def test_before_the_first_question_a_region_moves_it_too(make: MakeHouse) -> None:
    house = make(at(18, 12), region="")
    house.types("joris", "ritme")
    house.fill("joris", region="noord")
    assert questions(house, at(5, 1, 2027)) == ["Mon 04-01 10:00"]


def test_a_question_that_is_open_ends_as_announced_when_the_region_changes(make: MakeHouse) -> None:
    house = make(region="")
    house.until(at(24, 12))
    round_ = house.newest_round()
    house.types("sanne", "ritme")
    house.fill("sanne", region="zuid")
    house.until(round_.closes_at)
    assert house.newest_round().closed_at == round_.closes_at


def test_a_new_casus_begins_with_the_region_of_the_settings_and_the_form_shows_it(make: MakeHouse) -> None:
    house = make(region="noord")
    assert house.casus().region == "noord"
    house.types("sanne", "ritme")
    field = next(each for each in house.form("sanne").fields if each.name == "region")
    assert field.value == "noord"
    assert [option.value for option in field.options] == ["noord", "midden", "zuid", "none"]


def test_a_region_that_has_no_days_is_as_none(make: MakeHouse) -> None:
    house = make(region="oost")
    assert "Vakantie" not in text_of(house.types("els", "status"))
    assert questions(house, at(25, 12))[-1] == "Thu 24-12 10:00"


# Where a casus stands


def test_status_says_that_it_is_holiday_and_when_the_next_question_comes(make: MakeHouse) -> None:
    house = make()
    assert "De volgende vraag komt dinsdag 8 december om 10.00 uur." in text_of(house.types("els", "status"))
    house.until(at(18, 12, hour=23, minute=59))
    assert "Vakantie" not in text_of(house.types("els", "status"))
    house.until(at(27, 12))
    status = text_of(house.types("els", "status"))
    assert "Vakantie tot en met zondag 3 januari: ik stel geen nieuwe vragen." in status
    assert "De volgende vraag komt donderdag 7 januari om 10.00 uur." in status
    house.until(at(4, 1, 2027, hour=0))
    assert "Vakantie" not in text_of(house.types("els", "status"))


def test_status_of_a_casus_that_has_a_pause_promises_no_question(make: MakeHouse) -> None:
    house = make()
    house.until(at(27, 12))
    house.opens_home("sanne")
    house.press("sanne", "casus_pause")
    status = text_of(house.types("els", "status"))
    assert "heeft pauze" in status
    assert "Vakantie" not in status
    assert "volgende vraag" not in status


def test_a_pause_that_ends_in_a_holiday_waits_for_its_end(make: MakeHouse) -> None:
    house = make()
    house.until(at(14, 12))
    house.opens_home("sanne")
    house.press("sanne", "casus_pause")
    house.until(at(28, 12))
    house.opens_home("sanne")
    house.press("sanne", "casus_resume")
    house.until(at(8, 1, 2027))
    assert newest(house) == "Thu 07-01"
