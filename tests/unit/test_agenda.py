"""The agenda over whole years: local wall time, changes of clock, quiet days, and rounds that never overlap."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from bot.core import agenda
from bot.core.model import Rhythm
from tests.support.house import public_holidays

ZONES = (
    "Europe/Amsterdam",
    "Atlantic/Azores",
    "America/New_York",
    "Australia/Lord_Howe",  # changes its clock by half an hour
    "Asia/Kathmandu",  # is 5:45 ahead
    "Africa/Casablanca",  # changes its clock around Ramadan
)
DEFAULT = Rhythm()
WITHOUT_QUIET_WEEKS = Rhythm(quiet_every_weeks=0)
zones = st.sampled_from(ZONES)
times = st.times(min_value=time(8), max_value=time(20, 59)).map(lambda at: at.replace(microsecond=0))
days = st.integers(min_value=1, max_value=5)
rhythms = st.builds(
    Rhythm,
    question_day=days,
    question_time=times,
    remind_day=days,
    remind_time=times,
    close_day=days,
    close_time=times,
    draft_day=days,
    draft_time=times,
    post_day=days,
    post_time=times,
    quiet_every_weeks=st.integers(min_value=0, max_value=8).filter(lambda every: every != 1),
)
starts = st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
days_off = st.frozensets(st.dates(date(2025, 1, 1), date(2030, 12, 31)), max_size=60)


def year(
    rhythm: Rhythm, zone: str, free: frozenset[date], start: datetime, *, for_days: int = 380
) -> list[agenda.Plan]:
    """The plans of a casus that goes live at `start`, as the flows make them: each after the post of the one before."""
    plans = []
    at = agenda.first_question(rhythm, zone, free, start)
    while at < start + timedelta(days=for_days):
        plans.append(agenda.plan_from(rhythm, zone, free, at))
        at = agenda.next_question(rhythm, zone, free, after=plans[-1].posts_at, live_since=start)
    return plans


def local(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def clock_changes(zone: str, in_year: int) -> list[date]:
    """The days of a year on which clocks in a zone change."""
    day = date(in_year, 1, 1)
    found = []
    while day.year == in_year:
        begin, end = (datetime.combine(each, time(), ZoneInfo(zone)) for each in (day, day + timedelta(days=1)))
        if begin.utcoffset() != end.utcoffset():
            found.append(day)
        day += timedelta(days=1)
    return found


@pytest.mark.parametrize("zone", ZONES)
@settings(deadline=None, max_examples=25)
@given(rhythm=rhythms, free=days_off, start=starts)
def test_rounds_never_overlap_and_go_from_question_to_post_in_order(
    zone: str, rhythm: Rhythm, free: frozenset[date], start: datetime
) -> None:
    before = start
    for plan in year(rhythm, zone, free, start, for_days=120):
        assert before < plan.opens_at < plan.closes_at < plan.drafts_at
        assert plan.drafts_at + agenda.TIME_TO_LOOK < plan.posts_at, "facilitators get time to look"
        before = plan.posts_at


@settings(deadline=None, max_examples=60)
@given(zone=zones, rhythm=rhythms, free=days_off, start=starts)
def test_there_is_at_most_one_question_a_week_and_it_names_its_week(
    zone: str, rhythm: Rhythm, free: frozenset[date], start: datetime
) -> None:
    plans = year(rhythm, zone, free, start, for_days=120)
    weeks = [agenda.iso_week(local(plan.opens_at, zone).date()) for plan in plans]
    assert len(set(weeks)) == len(weeks)
    assert weeks == [plan.occurrence for plan in plans]


@settings(deadline=None, max_examples=60)
@given(zone=zones, rhythm=rhythms, free=days_off, start=starts)
def test_nothing_happens_on_weekends_and_days_off(
    zone: str, rhythm: Rhythm, free: frozenset[date], start: datetime
) -> None:
    for plan in year(rhythm, zone, free, start, for_days=120):
        for moment in (plan.opens_at, plan.closes_at, plan.drafts_at, plan.posts_at):
            day = local(moment, zone).date()
            assert day.isoweekday() <= 5
            assert day not in free
        assert plan.reminds_on.isoweekday() <= 5
        assert plan.reminds_on not in free


@settings(deadline=None, max_examples=60)
@given(zone=zones, rhythm=rhythms, free=days_off, start=starts, own=times)
def test_a_reminder_comes_while_the_round_can_be_answered(
    zone: str, rhythm: Rhythm, free: frozenset[date], start: datetime, own: time
) -> None:
    for plan in year(rhythm, zone, free, start, for_days=60):
        for moment in (None, own):
            at = agenda.remind_at(plan, moment, rhythm, zone)
            assert plan.closes_at - at >= timedelta(hours=1)
            assert at > plan.opens_at
        assert plan.opens_at <= agenda.invite_at(plan, own, zone) < plan.closes_at


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("start_month", [1, 7])
def test_wall_time_is_right_on_both_sides_of_every_change_of_clock(zone: str, start_month: int) -> None:
    start = datetime(2026, start_month, 5, 12, tzinfo=UTC)
    plans = year(WITHOUT_QUIET_WEEKS, zone, frozenset(), start)
    assert len(plans) >= 53
    for plan in plans[1:]:
        assert local(plan.opens_at, zone).time() == DEFAULT.question_time
        assert local(plan.opens_at, zone).isoweekday() == DEFAULT.question_day
        assert local(plan.closes_at, zone).time() == DEFAULT.close_time
        assert local(plan.drafts_at, zone).time() == DEFAULT.draft_time
        assert local(plan.posts_at, zone).time() == DEFAULT.post_time
    offsets = {plan.opens_at.astimezone(ZoneInfo(zone)).utcoffset() for plan in plans}
    assert len(offsets) == (1 if zone == "Asia/Kathmandu" else 2), "the year has both sides of the change"


@pytest.mark.parametrize("zone", [zone for zone in ZONES if zone != "Asia/Kathmandu"])
@pytest.mark.parametrize("in_year", [2025, 2026, 2027])
def test_every_minute_around_a_change_of_clock_is_taken_once_and_in_order(zone: str, in_year: int) -> None:
    changes = clock_changes(zone, in_year)
    assert len(changes) >= 2
    for changes_on in changes:
        before = None
        for minute in range(0, 24 * 60, 5):
            at = time(minute // 60, minute % 60)
            moment = agenda.instant(changes_on, at, ZoneInfo(zone))
            shown = local(moment, zone)
            if shown == datetime.combine(changes_on, at):
                assert before is None or moment >= before
            else:
                # The clocks skip it: the first minute after is taken.
                assert shown > datetime.combine(changes_on, at)
                assert local(moment - timedelta(minutes=1), zone) < datetime.combine(changes_on, at)
            before = moment


def test_an_hour_that_is_skipped_is_taken_at_the_first_minute_after_it() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    assert agenda.instant(date(2026, 3, 29), time(2, 0), amsterdam) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert agenda.instant(date(2026, 3, 29), time(2, 59), amsterdam) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    lord_howe = ZoneInfo("Australia/Lord_Howe")
    skipped = agenda.instant(date(2026, 10, 4), time(2, 15), lord_howe)
    assert local(skipped, "Australia/Lord_Howe") == datetime(2026, 10, 4, 2, 30)  # noqa: DTZ001


def test_an_hour_that_occurs_twice_is_taken_the_first_time() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    assert agenda.instant(date(2026, 10, 25), time(2, 30), amsterdam) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@settings(deadline=None, max_examples=40)
@given(zone=zones, start=starts, every=st.integers(min_value=2, max_value=8))
def test_every_so_many_weeks_one_is_quiet(zone: str, start: datetime, every: int) -> None:
    rhythm = Rhythm(quiet_every_weeks=every)
    began = local(start, zone).date()
    first_week = began - timedelta(days=began.isoweekday() - 1)
    plans = year(rhythm, zone, frozenset(), start, for_days=200)
    weeks = [(local(plan.opens_at, zone).date() - first_week).days // 7 + 1 for plan in plans[1:]]
    assert all(week % every != 0 for week in weeks)
    assert set(weeks) >= {week for week in range(3, 27) if week % every != 0}, "all others have their question"


def test_a_dutch_year_has_its_holidays_off() -> None:
    plans = year(WITHOUT_QUIET_WEEKS, "Europe/Amsterdam", public_holidays(), datetime(2026, 1, 5, 9, tzinfo=UTC))
    on = {local(plan.opens_at, "Europe/Amsterdam").date() for plan in plans}
    assert date(2026, 5, 14) not in on, "Ascension day is a Thursday"
    assert date(2026, 5, 15) in on, "so the question comes on Friday"
    assert date(2026, 12, 25) not in on
    assert date(2026, 12, 24) in on
    # Easter Monday: the round of the week before closes on Tuesday, and the rest keeps its order.
    easter = next(plan for plan in plans if plan.occurrence == "2026-W14")
    assert local(easter.closes_at, "Europe/Amsterdam") == datetime(2026, 4, 7, 21, 0)  # noqa: DTZ001
    assert local(easter.drafts_at, "Europe/Amsterdam") == datetime(2026, 4, 8, 9, 0)  # noqa: DTZ001
    assert local(easter.posts_at, "Europe/Amsterdam") == datetime(2026, 4, 8, 16, 0)  # noqa: DTZ001


def test_a_week_without_a_working_day_left_has_no_question() -> None:
    off = frozenset({date(2026, 11, 26), date(2026, 11, 27)})
    start = datetime(2026, 11, 16, 9, tzinfo=UTC)
    after = datetime(2026, 11, 20, 9, tzinfo=UTC)
    at = agenda.next_question(DEFAULT, "Europe/Amsterdam", off, after=after, live_since=start)
    assert local(at, "Europe/Amsterdam") == datetime(2026, 12, 3, 10, 0)  # noqa: DTZ001


def test_a_casus_asks_its_first_question_on_the_first_working_day_after_it_went_live() -> None:
    for day in range(1, 31):
        live = datetime(2026, 11, day, 18, tzinfo=UTC)
        first = local(agenda.first_question(DEFAULT, "Europe/Amsterdam", frozenset(), live), "Europe/Amsterdam")
        assert first.time() == time(10, 0)
        expected = {calendar.FRIDAY: 3, calendar.SATURDAY: 2}.get(live.weekday(), 1)
        assert (first.date() - live.date()).days == expected


def test_days_off_without_end_are_refused_with_words() -> None:
    off = frozenset(date(2026, 1, 1) + timedelta(days=number) for number in range(1200))
    with pytest.raises(ValueError, match="correct the days off"):
        agenda.first_question(DEFAULT, "Europe/Amsterdam", off, datetime(2026, 2, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="correct the days off"):
        agenda.next_question(
            DEFAULT,
            "Europe/Amsterdam",
            off,
            after=datetime(2026, 2, 1, tzinfo=UTC),
            live_since=datetime(2026, 2, 1, tzinfo=UTC),
        )


@pytest.mark.parametrize(
    ("at", "allowed"), [(time(7, 59), False), (time(8, 0), True), (time(20, 59), True), (time(21, 0), False)]
)
def test_an_own_moment_is_outside_the_quiet_hours(at: time, allowed: bool) -> None:
    assert agenda.is_own_moment(at) is allowed


def test_six_hours_late_is_still_in_time() -> None:
    due = datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert not agenda.is_late(due, due + timedelta(hours=6))
    assert agenda.is_late(due, due + timedelta(hours=6, seconds=1))


# The night


@given(st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2030, 1, 1)), zones)  # noqa: DTZ001
def test_what_is_put_off_never_falls_in_the_night_or_on_a_day_off(wall: datetime, zone: str) -> None:
    moment = wall.replace(tzinfo=UTC)
    days_off = frozenset({wall.date(), wall.date() + timedelta(days=1)})
    found = agenda.when_not_quiet(moment, zone, days_off).astimezone(ZoneInfo(zone))
    assert agenda.is_own_moment(found.time())
    assert found.isoweekday() <= 5
    assert found.date() not in days_off
    assert timedelta(0) <= found - moment <= timedelta(days=6)
    assert agenda.when_not_quiet(found, zone, days_off) == found
