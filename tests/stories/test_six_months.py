"""Six months of a casus, through all phases: both changes of clock, Christmas and Easter, every sixth week quiet, and a
side that falls silent. What is counted is what people notice: how often the bot speaks, when, and what it asks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.core.agenda import iso_week
from bot.core.model import AnswerState, Round
from tests.support.house import ZONE, House, public_holidays, shipped

FIRST_DAY = datetime(2026, 10, 12, 10, 0, tzinfo=ZONE)
LAST_DAY = FIRST_DAY + timedelta(weeks=26)
PEOPLE = {
    "els": "ambtenaar",
    "noor": "ambtenaar",
    "bram": "initiatiefnemer",
    "yara": "initiatiefnemer",
    "tess": "raadslid",
}
SILENT_FROM = date(2026, 12, 1)
"""From here on the initiative says nothing any more."""
PHASES = {3: "kaderen", 8: "doen", 14: "bijsturen", 20: "oogsten"}
"""After so many questions the facilitators say that a new phase began."""
CENTRAL_AFTER = 10
"""After so many questions there is a central question; until then *doen* waits."""
SAID = {
    "els": "We belden vaker met de bewoners en dat hielp.",
    "noor": "Er werd vaak gebeld en dat hielp.",
    "bram": "Wij zijn zelf langsgegaan op het stadhuis.",
    "yara": "Ik hoorde lang niets en belde toen zelf.",
    "sanne": "Bellen helpt ons meer dan mailen.",
}


@dataclass(kw_only=True)
class HalfYear:
    """What happened. `when` has, for each thing that was sent, the time on the clocks of the casus."""

    house: House
    rounds: list[Round] = field(default_factory=list)
    when: list[datetime] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    """The posted syntheses."""

    def look(self) -> None:
        self.when += [self.house.now.astimezone(ZONE)] * (len(self.house.board.sent) - len(self.when))

    def until(self, moment: datetime) -> None:
        self.house.until(moment, seen=self.look)
        self.house.run()
        self.look()

    def said(self, *kinds: str) -> list[tuple[datetime, str, str]]:
        """When, where and under which key the bot spoke anew (an update in place is not heard)."""
        sent = zip(self.when, self.house.board.sent, strict=True)
        return [
            (when, each.place, each.key)
            for when, each in sent
            if not each.changed and (not kinds or each.key.partition("/")[0] in kinds)
        ]


@pytest.fixture(scope="module")
def half_year(_sqlite_with_tables: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HalfYear]:
    path = tmp_path_factory.mktemp("half-year") / "reflectie.db"
    path.write_bytes(_sqlite_with_tables.read_bytes())
    with House(f"sqlite:///{path}", start=FIRST_DAY) as house:
        story = HalfYear(house=house)
        _live(story)
        yield story


def _live(story: HalfYear) -> None:
    house = story.house
    house.set_up(PEOPLE)
    house.types("noor", "pauze")
    house.fill("noor", moment="19:30")
    story.look()
    while (due := house.next_due()) and due <= LAST_DAY:
        story.until(due)
        newest = house.board.at("#kade")
        if len([each for each in newest if each.key.startswith("round/")]) > len(story.rounds):
            story.rounds.append(house.newest_round())
            _a_question_stands(story)
    story.until(LAST_DAY)
    story.texts = [each.message.text for each in house.board.at("#kade") if each.key.startswith("synthesis/")]


def _a_question_stands(story: HalfYear) -> None:
    """What people do in the hour after a question: some answer, one says «nu niet», one wants to be called."""
    house, asked = story.house, len(story.rounds)
    silent = {"bram", "yara"} if house.now.astimezone(ZONE).date() >= SILENT_FROM else set()
    for user in SAID.keys() - silent - ({"noor"} if asked % 2 else set()):
        assert house.answers(user, SAID[user]) is None
    if asked % 5 == 0:
        house.press("tess", "not_now")
        house.press("joris", "call_me")
    if phase := PHASES.get(asked):
        house.types("sanne", "ritme")
        house.fill("sanne", phase=phase)
    if asked == CENTRAL_AFTER:
        house.types("els", "vraag")
        house.press("els", "central")
        house.fill("els", text="Hoe blijft de kade van de buurt?")
    house.run()
    story.look()


def _groups(story: HalfYear) -> list[str]:
    group = {each.id: each.group for each in shipped().questions()}
    return [group[round_.asked[0].question_id] for round_ in story.rounds]


# Questions


def test_there_is_never_more_than_one_question_a_week(half_year: HalfYear) -> None:
    weeks = Counter(iso_week(when.date()) for when, _, _ in half_year.said("round"))
    assert set(weeks.values()) == {1}
    assert 20 <= len(weeks) <= 22, "of 26 weeks: four are quiet by turn, and rounds do not overlap"


def test_every_question_comes_at_ten_on_a_working_day_also_after_the_clocks_changed(half_year: HalfYear) -> None:
    first, *others = [when for when, _, _ in half_year.said("round")]
    assert f"{first:%A %H:%M}" == "Tuesday 10:00"
    assert {f"{when:%H:%M}" for when in others} == {"10:00"}
    assert {f"{when:%A}" for when in others} == {"Thursday"}
    assert not {when.date() for when in others} & public_holidays()
    assert {when.utcoffset() for when in others} == {timedelta(hours=1), timedelta(hours=2)}
    assert others[0].utcoffset() == others[-1].utcoffset() == timedelta(hours=2), "summer, winter, and summer again"


def test_every_sixth_week_is_quiet(half_year: HalfYear) -> None:
    monday = FIRST_DAY.date()
    asked = {(when.date() - monday).days // 7 + 1 for when, _, _ in half_year.said("round")}
    assert not asked & {6, 12, 18, 24}


def test_no_question_is_asked_twice_in_half_a_year(half_year: HalfYear) -> None:
    asked = [each.question_id for round_ in half_year.rounds for each in round_.asked]
    assert len(asked) == len(set(asked))


def test_everybody_was_asked_exactly_one_thing_each_week(half_year: HalfYear) -> None:
    for round_ in half_year.rounds:
        covered = Counter(role for each in round_.asked for role in each.roles)
        assert all(times == 1 for times in covered.values())
        for_all = [each for each in round_.asked if not each.roles]
        assert len(for_all) == 1 or (not for_all and set(covered) >= {"ambtenaar", "initiatiefnemer", "raadslid"})


def test_the_phases_follow_each_other_and_doing_waits_for_the_central_question(half_year: HalfYear) -> None:
    groups = _groups(half_year)
    assert groups[:2] == ["verbinden", "verbinden"]
    assert "verbinden" not in groups[2:]
    for phase in ("kaderen", "doen", "bijsturen", "oogsten"):
        assert phase in groups
    assert "doen" not in groups[:CENTRAL_AFTER]
    of_phases = [group for group in groups if group in ("kaderen", "doen", "bijsturen", "oogsten")]
    assert of_phases == sorted(of_phases, key=("kaderen", "doen", "bijsturen", "oogsten").index)
    assert all(first != second for first, second in pairwise(groups[2:])), "phase and lens take turns"


# Messages


def test_nobody_gets_more_than_one_reminder_and_one_invitation_a_week(half_year: HalfYear) -> None:
    for kind in ("remind", "invite"):
        per_person = Counter((place, key.split("/")[1]) for _, place, key in half_year.said(kind))
        assert set(per_person.values()) == {1}
    assert {place for _, place, _ in half_year.said("invite")} == {"@noor"}, "only who chose a moment is invited"


def test_only_who_was_still_silent_is_reminded(half_year: HalfYear) -> None:
    reminded = defaultdict(set)
    for _, place, key in half_year.said("remind"):
        reminded[key.split("/")[1]].add(place.removeprefix("@"))
    for number, round_ in enumerate(half_year.rounds[:-1], start=1):
        silent = {"bram", "yara"} if round_.opened_at.astimezone(ZONE).date() >= SILENT_FROM else set()
        expected = {"tess", "joris"} if number % 5 else set()
        assert reminded[round_.occurrence] == expected | silent | ({"noor"} if number % 2 else set()), round_.occurrence


def test_the_bot_is_silent_in_the_night(half_year: HalfYear) -> None:
    for when, place, key in half_year.said():
        assert time(8) <= when.time() < time(21), (when, place, key)


def test_the_bot_is_silent_in_weekends_and_on_holidays(half_year: HalfYear) -> None:
    for when, place, key in half_year.said("round", "invite", "remind", "draft", "synthesis", "later"):
        assert when.isoweekday() <= 5, (when, place, key)
        assert when.date() not in public_holidays(), (when, place, key)


def test_who_facilitates_gets_at_most_four_private_messages_a_week_and_others_two(half_year: HalfYear) -> None:
    about_questions = half_year.said("invite", "remind", "draft", "call")
    weeks = Counter((place, iso_week(when.date())) for when, place, _ in about_questions)
    for (place, week), count in weeks.items():
        assert count <= (4 if place in ("@sanne", "@joris") else 2), (place, week)


# What comes of it


def test_every_round_ends_in_one_summary_on_a_wednesday(half_year: HalfYear) -> None:
    posted = half_year.said("synthesis")
    assert len(posted) == len(half_year.rounds) - 1, "the last round is still open"
    assert {f"{when:%A %H:%M}" for when, _, _ in posted} == {"Wednesday 16:00"}
    assert len({key for _, _, key in posted}) == len(posted)


def test_when_one_side_is_silent_the_summary_does_not_say_that_both_were_heard(half_year: HalfYear) -> None:
    for round_, text in zip(half_year.rounds, half_year.texts, strict=False):
        silent = round_.opened_at.astimezone(ZONE).date() >= SILENT_FROM
        assert ("van beide kanten" in text) != silent, round_.occurrence


def test_raw_answers_of_long_ago_are_gone_and_what_was_approved_stands(half_year: HalfYear) -> None:
    house = half_year.house
    given = house.store.read(lambda tx: tx.answers.of_rounds([each.id for each in half_year.rounds]))
    opened = {each.id: each.opened_at for each in half_year.rounds}
    for answer in given:
        is_old = LAST_DAY - opened[answer.round_id] > timedelta(days=40)
        is_new = LAST_DAY - opened[answer.round_id] < timedelta(days=30)
        if is_old:
            assert (answer.state, answer.text) == (AnswerState.EXPIRED, "")
        if is_new:
            assert answer.state is AnswerState.PRESENT
    log = house.store.read(lambda tx: tx.archive.lines(house.casus().id))
    assert sum(each.count for each in log) == sum(each.state is AnswerState.EXPIRED for each in given)
    assert "mensen deelden iets" in half_year.texts[0]
