"""When things are due: the rhythm of a casus in local wall time, turned into moments. Pure.

Two rules for changes of clock: a local time that is skipped is taken at the first minute after it, one that occurs
twice is taken once (the first). A step on a quiet day moves to the next working day of its ISO week. A question whose
week has no working day left is not asked; the steps that end a round move on to the next week that has one, because a
round that was opened is always ended.

A question asks for quiet days (public holidays and the school holidays of the region); what ends a round goes by public
holidays only, so that nobody waits six weeks for a summary. Used by `flows/casus.py`, `flows/rounds/asking.py` and
`flows/digests/`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.model import Cadence, Rhythm

DAYS_OFF_AT_MOST = 400
"""How far ahead a working day is looked for; data that has none for a year is wrong."""
LATE_AFTER = timedelta(hours=6)
"""Something due longer ago than this was missed because the bot was down."""
RAW_AFTER_POST = timedelta(days=30)
RAW_AT_MOST = timedelta(days=90)
"""How long raw answers are kept: so long after the synthesis was posted, never longer than that after the question."""
TIME_TO_LOOK = timedelta(hours=4)
"""What the facilitators get at least between a draft and its post."""
TIME_TO_CORRECT = timedelta(days=5)
"""How long after a post people are asked to say what is not right in it."""
WEEKS_OF_BLOCK = 4
_FIRST_BLOCK = date(2024, 1, 1)  # a Monday
QUIET_FROM, QUIET_UNTIL = time(21, 0), time(8, 0)
DIGEST_AT = time(10, 0)
DIGEST_LOOKED_AT = 2
"""Working days (48 hours at least) in which teams look at a digest before its coordinators get it."""
DIGESTS_APART = {Cadence.MONTHLY: timedelta(days=14), Cadence.FORTNIGHTLY: timedelta(days=7)}
"""A digest that a holiday moves so close to the one before is not made: the next one tells of a longer time."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One round from question to post, in UTC. `occurrence` is the ISO week of the question."""

    occurrence: str
    opens_at: datetime
    reminds_on: date
    closes_at: datetime
    drafts_at: datetime
    posts_at: datetime


@dataclass(frozen=True, kw_only=True)
class Holidays:
    """The school holidays of one region. `periods` have a first and a last day, in order of time; `quiet` are all their
    days and the public holidays."""

    periods: tuple[tuple[date, date], ...]
    quiet: frozenset[date]

    def until(self, day: date) -> date | None:
        """The last day of the holiday that this day is in, or of the next one when that begins right after it; None when
        it is in none."""
        last = None
        for first, end in self.periods:
            if first <= (last + timedelta(days=1) if last else day) and day <= end:
                last = end
        return last


def holidays_of(school: Mapping[str, Sequence[tuple[date, date]]], days_off: frozenset[date]) -> dict[str, Holidays]:
    """The holidays per region, made once: a tick looks at thousands of casussen."""
    return {
        region: Holidays(
            periods=tuple(sorted(periods)),
            quiet=days_off.union(
                first + timedelta(days=number) for first, last in periods for number in range((last - first).days + 1)
            ),
        )
        for region, periods in school.items()
    }


def iso_week(day: date) -> str:
    """`2026-W47`."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The moment (UTC) at which clocks in `zone` show this day and time, by the two rules above."""
    wall = datetime.combine(day, at)
    while True:
        moment = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == wall:
            return moment
        wall += timedelta(minutes=1)


def plan_from(rhythm: Rhythm, zone_name: str, days_off: frozenset[date], opens_at: datetime) -> Plan:
    """The plan of a round that is opened at `opens_at`."""
    zone = ZoneInfo(zone_name)
    opened_on = opens_at.astimezone(zone).date()
    next_week = _monday(opened_on) + timedelta(weeks=1)
    closes_at = _step(next_week, rhythm.close_day, rhythm.close_time, zone, days_off, after=opens_at)
    drafts_at = _step(next_week, rhythm.draft_day, rhythm.draft_time, zone, days_off, after=closes_at)
    posts_at = _step(next_week, rhythm.post_day, rhythm.post_time, zone, days_off, after=drafts_at + TIME_TO_LOOK)
    reminds_at = _step(next_week, rhythm.remind_day, rhythm.remind_time, zone, days_off, after=opens_at)
    return Plan(
        occurrence=iso_week(opened_on),
        opens_at=opens_at,
        reminds_on=reminds_at.astimezone(zone).date(),
        closes_at=closes_at,
        drafts_at=drafts_at,
        posts_at=posts_at,
    )


def first_question(rhythm: Rhythm, zone_name: str, quiet_days: frozenset[date], live_since: datetime) -> datetime:
    """A new casus asks its first question on the first working day after it went live."""
    zone = ZoneInfo(zone_name)
    day = live_since.astimezone(zone).date() + timedelta(days=1)
    return instant(_working_day_from(day, quiet_days), rhythm.question_time, zone)


def next_question(
    rhythm: Rhythm, zone_name: str, quiet_days: frozenset[date], *, after: datetime, live_since: datetime
) -> datetime:
    """When the next question is asked, later than `after`. Weeks that are quiet by turn or by holidays are passed over."""
    zone = ZoneInfo(zone_name)
    first_week = _monday(live_since.astimezone(zone).date())
    week = _monday(after.astimezone(zone).date())
    for _ in range(DAYS_OFF_AT_MOST // 7):
        turn = (week - first_week).days // 7 + 1
        if not (rhythm.quiet_every_weeks and turn % rhythm.quiet_every_weeks == 0):
            for weekday in range(rhythm.question_day, 8):
                day = week + timedelta(days=weekday - 1)
                at = instant(day, rhythm.question_time, zone)
                if _is_working_day(day, quiet_days) and at > after:
                    return at
        week += timedelta(weeks=1)
    raise ValueError(f"no working day within {DAYS_OFF_AT_MOST} days after {after}: correct the days off")


def remind_at(plan: Plan, own: time | None, rhythm: Rhythm, zone_name: str) -> datetime:
    """When somebody is reminded: at their own moment on the day of reminding, at the latest an hour before closing."""
    at = instant(plan.reminds_on, own or rhythm.remind_time, ZoneInfo(zone_name))
    return min(at, plan.closes_at - timedelta(hours=1))


def invite_at(plan: Plan, own: time, zone_name: str) -> datetime:
    """When somebody with an own moment gets the question privately: that moment on the day of the question."""
    zone = ZoneInfo(zone_name)
    return max(instant(plan.opens_at.astimezone(zone).date(), own, zone), plan.opens_at)


def expires_at(opened_at: datetime, posted_at: datetime | None) -> datetime:
    """When the raw answers of a round are destroyed. No answer is older than its question."""
    longest = opened_at + RAW_AT_MOST
    return min(longest, posted_at + RAW_AFTER_POST) if posted_at else longest


def correct_until(posted_at: datetime, zone_name: str) -> date:
    """The last day on which people are asked to correct what was posted."""
    return posted_at.astimezone(ZoneInfo(zone_name)).date() + TIME_TO_CORRECT


def next_digest(
    cadence: Cadence, zone_name: str, quiet_days: frozenset[date], *, after: datetime, begun_at: datetime
) -> datetime:
    """When teams get to see the next digest, later than `after`: on the Tuesday before the last Thursday of a month, or on
    the Tuesday of every second week since the leertraject began; on a quiet day the first working day after it."""
    zone = ZoneInfo(zone_name)
    first_week = _monday(begun_at.astimezone(zone).date())
    week = _monday(after.astimezone(zone).date())
    for _ in range(DAYS_OFF_AT_MOST // 7):
        thursday = week + timedelta(days=3)
        is_last = (thursday + timedelta(weeks=1)).month != thursday.month
        is_second = (week - first_week).days // 7 % 2 == 0
        if is_last if cadence is Cadence.MONTHLY else is_second:
            at = instant(_working_day_from(week + timedelta(days=1), quiet_days), DIGEST_AT, zone)
            if at >= after + DIGESTS_APART[cadence]:
                return at
        week += timedelta(weeks=1)
    raise ValueError(f"no working day within {DAYS_OFF_AT_MOST} days after {after}: correct the days off")


def working_days_later(moment: datetime, days: int, zone_name: str, days_off: frozenset[date]) -> datetime:
    """The same time of the day, so many working days later."""
    zone = ZoneInfo(zone_name)
    local = moment.astimezone(zone)
    day = local.date()
    for _ in range(days):
        day = _working_day_from(day + timedelta(days=1), days_off)
    return instant(day, local.time().replace(tzinfo=None), zone)


def local(moment: datetime, zone_name: str) -> datetime:
    """A moment on the clocks of a zone, for texts."""
    return moment.astimezone(ZoneInfo(zone_name))


def when_not_quiet(moment: datetime, zone_name: str, days_off: frozenset[date]) -> datetime:
    """The first time from `moment` on that is neither at night nor on a day off: for what was not planned ahead."""
    zone = ZoneInfo(zone_name)
    local = moment.astimezone(zone)
    day = local.date() if local.time() < QUIET_FROM else local.date() + timedelta(days=1)
    working = _working_day_from(day, days_off)
    return max(moment, instant(working, QUIET_UNTIL, zone))


def after_hours(opened_at: datetime, hours: int, zone_name: str, days_off: frozenset[date]) -> datetime:
    """When something ends that people get so many hours for. A day is a working day, until the same time; it never ends
    at night or on a day off."""
    zone = ZoneInfo(zone_name)
    local = opened_at.astimezone(zone)
    days, rest = divmod(hours, 24)
    day = local.date()
    for _ in range(days):
        day = _working_day_from(day + timedelta(days=1), days_off)
    same_time = instant(day, local.time().replace(second=0, microsecond=0), zone)
    return when_not_quiet(same_time + timedelta(hours=rest), zone_name, days_off)


def is_late(due_at: datetime, now: datetime) -> bool:
    """Whether something was missed rather than just a little late."""
    return now - due_at > LATE_AFTER


def block_before(day: date) -> tuple[date, date]:
    """The first and last day of the last whole block of four ISO weeks before a day.

    Blocks are the same for everybody and never overlap: with windows of one's own choice somebody could subtract one
    from another, and find what one person said.
    """
    blocks = (day - _FIRST_BLOCK).days // (7 * WEEKS_OF_BLOCK)
    after = _FIRST_BLOCK + timedelta(weeks=WEEKS_OF_BLOCK * blocks)
    return after - timedelta(weeks=WEEKS_OF_BLOCK), after - timedelta(days=1)


def read_time(written: str) -> time | None:
    """Read a time as people write it («19:30», «19.30», «9»); None when it is none."""
    hours, _, minutes = written.strip().replace(".", ":").partition(":")
    if not (hours.isascii() and hours.isdigit() and (minutes or "0").isascii() and (minutes or "0").isdigit()):
        return None
    if int(hours) > 23 or int(minutes or 0) > 59:
        return None
    return time(int(hours), int(minutes or 0))


def read_day(written: str) -> date | None:
    """Read a day as people write it («24-12-2026»); None when it is none."""
    try:
        return datetime.strptime(written.strip().replace("/", "-").replace(".", "-"), "%d-%m-%Y").date()  # noqa: DTZ007
    except ValueError:
        return None


def is_own_moment(at: time) -> bool:
    """Whether a time may be an own moment: outside the quiet hours of the night."""
    return QUIET_UNTIL <= at < QUIET_FROM


def _monday(day: date) -> date:
    return day - timedelta(days=day.isoweekday() - 1)


def _is_working_day(day: date, days_off: frozenset[date]) -> bool:
    return day.isoweekday() <= 5 and day not in days_off


def _working_day_from(day: date, days_off: frozenset[date]) -> date:
    for ahead in range(DAYS_OFF_AT_MOST):
        candidate = day + timedelta(days=ahead)
        if _is_working_day(candidate, days_off):
            return candidate
    raise ValueError(f"no working day within {DAYS_OFF_AT_MOST} days after {day}: correct the days off")


def _step(
    week: date, weekday: int, at: time, zone: ZoneInfo, days_off: frozenset[date], *, after: datetime
) -> datetime:
    day = _working_day_from(week + timedelta(days=weekday - 1), days_off)
    while (moment := instant(day, at, zone)) <= after:
        day = _working_day_from(day + timedelta(days=1), days_off)
    return moment
