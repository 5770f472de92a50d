"""Rounds: a question is asked when it is due, reminded of, closed; late, missed, asked now; and never twice."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from bot.core.flows.rounds import asking
from bot.core.messages import Message
from bot.core.model import Moment, MomentKind, Question
from bot.core.service import MOMENTS_AT_ONCE, SET_ASIDE
from tests.support.house import ZONE, House

GOOD = "We liepen samen langs de kade en dat hielp."


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def questions(house: House, room: str = "kade") -> list[str]:
    return [each.key for each in house.board.at(f"#{room}") if each.key.startswith("round/")]


def local(house: House) -> datetime:
    return house.now.astimezone(ZONE)


def weeks(house: House, count: int) -> None:
    house.until(house.now + timedelta(weeks=count))


# Asking


def test_the_first_question_comes_the_day_after_going_live(asked: House) -> None:
    assert f"{local(asked):%A %H:%M}" == "Tuesday 10:00"
    assert len(questions(asked)) == 1


def test_the_next_ones_come_on_thursdays_after_the_synthesis(asked: House) -> None:
    for _ in range(3):
        asked.until_posted()
        asked.ask()
        assert f"{local(asked):%A %H:%M}" == "Thursday 10:00"


def test_in_half_a_year_there_is_one_question_in_almost_every_week(house: House) -> None:
    weeks(house, 26)
    keys = questions(house)
    assert len(keys) == len(set(keys))
    assert 18 <= len(keys) <= 22, "every sixth week and Christmas are quiet"


def test_a_question_is_not_asked_again_within_eight_weeks(house: House) -> None:
    asked_at: list[tuple[datetime, str]] = []
    for _ in range(12):
        house.ask()
        house.until(house.now + timedelta(hours=1))
        asked_at.append((house.now, house.newest_round().asked[0].question_id))
    for at, question in asked_at:
        again = [later for later, other in asked_at if other == question and later > at]
        assert all(later - at > asking.NOT_AGAIN_WITHIN for later in again)


def question(id: str, group: str = "verbinden") -> Question:
    return Question(id=id, group=group, text={"nl": id}, follow_up={}, digest=id)


def test_a_tick_that_comes_twice_asks_once(house: House) -> None:
    due = house.next_due()
    assert due
    house.clock.moment = due
    assert house.service.tick() == 1
    assert house.service.tick() == 0
    house.run()
    assert len(questions(house)) == 1


def test_a_restart_between_asking_and_sending_loses_nothing(house: House) -> None:
    due = house.next_due()
    assert due
    house.clock.moment = due
    house.service.tick()
    house.restart()
    house.run()
    assert len(questions(house)) == 1
    assert house.board.doubles == []


# Late


def test_a_question_that_can_still_be_answered_is_asked_late_and_keeps_its_own_dates(asked: House) -> None:
    asked.until_posted()
    due = asked.next_due()
    assert due
    asked.clock.moment = due + timedelta(days=4, hours=2)  # the bot was down until Monday noon
    asked.run()
    assert len(questions(asked)) == 2
    assert asked.newest_round().closes_at.astimezone(ZONE) == datetime(2026, 12, 7, 21, 0, tzinfo=ZONE)
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    asked.until(datetime(2026, 12, 8, 9, 0, tzinfo=ZONE))
    assert "woensdag 9 december om 16.00 uur" in asked.draft("sanne")
    asked.press("sanne", "synthesis_hold")
    asked.until(datetime(2026, 12, 9, 17, 0, tzinfo=ZONE))
    assert "week 49" not in asked.synthesis()
    asked.press("joris", "synthesis_post")
    asked.run()
    assert "week 49" in asked.synthesis(), "after its day it is posted at once"


def test_a_question_that_was_missed_is_skipped_with_a_line_to_the_facilitators(asked: House) -> None:
    asked.until_posted()
    due = asked.next_due()
    assert due
    asked.clock.moment = due + timedelta(days=6)
    asked.run()
    assert len(questions(asked)) == 1
    for user in ("sanne", "joris"):
        assert "uitgevallen" in asked.told(user)[-1]
    assert not any("uitgevallen" in text for text in asked.told("els"))


def test_after_a_month_of_silence_there_is_no_burst(asked: House) -> None:
    asked.until_posted()
    before = len(asked.board.sent)
    asked.clock.moment += timedelta(weeks=5)
    asked.run()
    assert len(asked.board.sent) - before <= 4


def test_a_reminder_that_was_missed_by_more_than_six_hours_is_not_sent(asked: House) -> None:
    told = len(asked.told("els"))
    asked.clock.moment = datetime(2026, 11, 30, 16, 1, tzinfo=ZONE)
    asked.run()
    assert len(asked.told("els")) == told


# Reminding and inviting


def test_one_reminder_only_to_who_did_not_answer_or_say_not_now(asked: House) -> None:
    asked.answers("els", GOOD)
    asked.says("noor", GOOD, thread="newest")
    asked.press("bram", "not_now")
    asked.until(asked.newest_round().closes_at)
    reminded = {each.place for each in asked.board.standing.values() if each.key.startswith("remind/")}
    assert reminded == {"@sanne", "@joris", "@yara"}


def test_not_now_is_never_a_public_act(asked: House) -> None:
    said = asked.in_room()
    assert "Goed" in text_of(asked.press("els", "not_now"))
    asked.press("els", "not_now")
    asked.run()
    assert asked.in_room() == said
    assert len(asked.told("els")) == 1


def test_an_answer_after_not_now_is_as_welcome(asked: House) -> None:
    asked.press("els", "not_now")
    assert asked.answers("els", GOOD) is None


def test_who_withdrew_may_be_reminded(asked: House) -> None:
    asked.answers("els", GOOD)
    (answer,) = asked.kept("els")
    asked.press("els", "withdraw", value=answer.id)
    asked.fill("els")
    asked.until(asked.newest_round().closes_at)
    assert any(each.key.startswith("remind/") for each in asked.board.at("@els"))


def test_who_chose_a_moment_is_invited_and_reminded_then_and_others_are_not(house: House) -> None:
    house.opens_home("els")
    house.press("els", "settings")
    house.fill("els", moment="19:30")
    house.ask()
    invited = datetime(2026, 11, 24, 19, 30, tzinfo=ZONE)
    reminded = datetime(2026, 11, 30, 19, 30, tzinfo=ZONE)
    house.until(invited - timedelta(seconds=1))
    assert len(house.told("els")) == 1
    house.until(invited)
    assert len(house.told("els")) == 2
    assert len(house.told("noor")) == 1
    house.until(reminded - timedelta(seconds=1))
    assert len(house.told("els")) == 2
    assert len(house.told("noor")) == 2
    house.until(reminded)
    assert len(house.told("els")) == 3


def test_an_own_moment_after_the_closing_still_gets_its_reminder_in_time(house: House) -> None:
    house.change_casus(rhythm=house.casus().rhythm.__class__(close_time=time(12, 0)))
    house.opens_home("els")
    house.press("els", "settings")
    house.fill("els", moment="19:30")
    house.ask()
    house.until(datetime(2026, 11, 30, 11, 0, tzinfo=ZONE))
    assert any(each.key.startswith("remind/") for each in house.board.at("@els"))


# Asking now


def test_a_facilitator_may_ask_now_and_the_planned_question_of_that_week_falls_away(house: House) -> None:
    assert "staat in het kanaal" in text_of(house.types("sanne", "nu"))
    house.run()
    assert len(questions(house)) == 1
    house.until_posted()
    house.ask()
    assert len(questions(house)) == 2
    assert f"{local(house):%A}" == "Thursday"


def test_one_question_a_week_is_enough(asked: House) -> None:
    assert "al een vraag" in text_of(asked.types("sanne", "nu"))
    asked.until_posted()
    asked.ask()
    asked.until(asked.newest_round().closes_at)
    assert "al een vraag" not in text_of(asked.types("sanne", "nu"))
    assert "al een vraag" in text_of(asked.types("joris", "nu"))


def test_others_cannot_ask_now(asked: House) -> None:
    assert "begeleiders" in text_of(asked.types("els", "nu"))
    assert "begeleiders" in text_of(asked.types("tess", "nu"))


# Closing


def test_a_closed_question_loses_its_buttons_and_stays_where_it_is(asked: House) -> None:
    before = asked.board.at("#kade")[-1]
    assert before.message.choices
    asked.until(asked.newest_round().closes_at)
    after = asked.board.at("#kade")[-1]
    assert after.id == before.id
    assert after.message.choices == ()
    assert "gesloten" in after.message.text


def test_why_says_where_a_question_comes_from(asked: House) -> None:
    assert "Deze vraag hoort bij" in text_of(asked.press("els", "why"))
    assert "Deze vraag hoort bij" not in text_of(asked.press("els", "why", value="x/y"))


# Many, and one that is broken


def many(house: House, count: int) -> None:
    for number in range(count):
        house.set_up(room=f"kamer{number}", name=f"Casus {number}", second="")


def test_many_casussen_are_asked_in_small_transactions(empty_house: House) -> None:
    many(empty_house, MOMENTS_AT_ONCE + 5)
    due = empty_house.next_due()
    assert due
    empty_house.clock.moment = due
    assert [empty_house.service.tick() for _ in range(3)] == [MOMENTS_AT_ONCE, 5, 0]
    empty_house.run()
    for number in range(MOMENTS_AT_ONCE + 5):
        assert len(questions(empty_house, f"kamer{number}")) == 1


def test_a_casus_in_a_zone_that_does_not_exist_does_not_stop_the_others(empty_house: House) -> None:
    many(empty_house, 4)
    empty_house.change_casus("kamer1", zone="Mars/Olympus")
    due = empty_house.next_due()
    assert due
    empty_house.clock.moment = due
    with pytest.raises(ZoneInfoNotFoundError):
        empty_house.service.tick()
    empty_house.run()
    assert [len(questions(empty_house, f"kamer{number}")) for number in range(4)] == [1, 0, 1, 1]
    empty_house.change_casus("kamer1", zone="Europe/Amsterdam")
    empty_house.until(due + SET_ASIDE)
    assert len(questions(empty_house, "kamer1")) == 1, "once it is corrected it goes on"


def test_each_casus_asks_at_ten_on_its_own_clock(empty_house: House) -> None:
    zones = ("America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
    for number, zone in enumerate(zones):
        empty_house.set_up(room=f"kamer{number}", name=zone, second="")
        empty_house.change_casus(f"kamer{number}", zone=zone)
    empty_house.until(empty_house.now + timedelta(days=21))
    for number, zone in enumerate(zones):
        opened = empty_house.newest_round(f"kamer{number}").opened_at.astimezone(ZoneInfo(zone))
        assert f"{opened:%A %H:%M}" == "Thursday 10:00"


def test_a_moment_of_a_casus_that_is_gone_is_let_go(house: House) -> None:
    casus = house.casus()
    lost = Moment(kind=MomentKind.QUESTION, subject="gone", occurrence="x", due_at=house.now, casus_id=casus.id)
    house.store.write(lambda tx: tx.moments.plan([lost]))
    house.run()
    order = [each.nr for each in house.board.at("#kade")]
    assert all(first < second for first, second in pairwise(order))


# Several casussen in one week


FOUR = {"kade": "De Kade", "keuken": "De Keuken", "spoor": "Het Spoor", "plein": "Het Plein"}


@pytest.fixture
def busy(empty_house: House) -> House:
    """Els takes part in four casussen, bram in one of them, and both chose half past seven."""
    for room, name in FOUR.items():
        empty_house.set_up({"els": "ambtenaar"}, room=room, name=name)
        empty_house.types("els", "pauze", room=room)
        empty_house.fill("els", moment="19:30")
    empty_house.press("bram", "join", room="spoor")
    empty_house.fill("bram", None, empty_house.room("spoor"), role="initiatiefnemer")
    empty_house.types("bram", "pauze", room="spoor")
    empty_house.fill("bram", moment="19:30")
    empty_house.ask("kade")
    return empty_house


def private(house: House, user: str, what: str) -> list[str]:
    return [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith(f"{what}/")]


def evening(house: House) -> None:
    house.until(house.now.astimezone(ZONE).replace(hour=20, minute=0))


def test_somebody_with_four_casussen_gets_one_invitation_with_four_questions(busy: House) -> None:
    evening(busy)
    (text,) = private(busy, "els", "invite")
    assert all(f"**{name}**" in text for name in FOUR.values())
    (for_bram,) = private(busy, "bram", "invite")
    assert "Het Spoor" in for_bram
    assert "De Kade" not in for_bram


def test_the_one_reminder_names_only_what_is_still_open(busy: House) -> None:
    busy.answers("els", "De kade is van iedereen, dat zag ik gisteren.", room="kade")
    busy.press("els", "not_now", room="keuken")
    busy.ask("kade")
    (text,) = private(busy, "els", "remind")
    assert [name for name in FOUR.values() if name in text] == ["Het Spoor", "Het Plein"]


def test_each_casus_in_an_invitation_has_its_own_button(busy: House) -> None:
    evening(busy)
    labels = [choice.label for _, _, choice, _ in busy.buttons("els") if choice.action == "answer"]
    assert {f"Antwoord voor {name}" for name in FOUR.values()} <= set(labels)
    of_spoor = next(c for _, _, c, _ in busy.buttons("els") if c.label == "Antwoord voor Het Spoor")
    busy.press("els", "answer", value=of_spoor.value)
    busy.fill("els", text="Het spoor loopt midden door de buurt.", share="rol")
    assert [each.text for each in busy.kept("els", "spoor")] == ["Het spoor loopt midden door de buurt."]


def test_not_now_under_several_questions_holds_for_all_of_them(busy: House) -> None:
    evening(busy)
    assert busy.press("els", "none_now") == Message(text="Goed. Ik herinner je niet aan deze vragen.")
    busy.ask("kade")
    assert private(busy, "els", "remind") == []
    assert len(private(busy, "bram", "remind")) == 1


def test_a_later_moment_in_another_casus_joins_the_message_that_was_sent(busy: House) -> None:
    busy.types("els", "pauze", room="plein")
    busy.fill("els", moment="20:30")
    busy.ask("kade")
    busy.until(busy.now.astimezone(ZONE).replace(hour=19, minute=45))
    assert len(private(busy, "els", "invite")) == 2, "one a week"
    new = [each for each in busy.board.sent if each.key.startswith("invite/") and not each.changed]
    evening(busy)
    busy.until(busy.now.astimezone(ZONE).replace(hour=20, minute=45))
    assert [each for each in busy.board.sent if each.key.startswith("invite/") and not each.changed] == new
    assert all(name in private(busy, "els", "invite")[-1] for name in FOUR.values())


def test_a_casus_in_which_somebody_is_away_is_left_out(busy: House) -> None:
    busy.types("els", "pauze", room="plein")
    busy.fill("els", moment="19:30", away="24-12-2026")
    evening(busy)
    (text,) = private(busy, "els", "invite")
    assert "Het Plein" not in text
    assert "Het Spoor" in text
