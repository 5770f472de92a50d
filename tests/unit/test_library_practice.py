"""The practice casus: who is in it, and what they say week by week."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.core.model import Role, Share
from bot.library.practice import PracticeAnswer, PracticeCasus, Silence, load_practice

PROMPTS = Path(__file__).parents[2] / "prompts"


@pytest.fixture(params=["nl", "en"])
def casus(request: pytest.FixtureRequest) -> PracticeCasus:
    return load_practice(PROMPTS, request.param)


def test_the_casus_has_three_civil_servants_four_initiators_and_a_professional(casus: PracticeCasus) -> None:
    assert casus.casus == "De Stille Kade"
    assert casus.municipality == "Waterhoven"
    assert Counter(person.role for person in casus.people) == {
        Role.CIVIL_SERVANT: 3,
        Role.INITIATOR: 4,
        Role.PROFESSIONAL: 1,
    }


def test_a_facilitator_of_each_side_is_there_and_the_newcomer_is_the_one_of_the_municipality(
    casus: PracticeCasus,
) -> None:
    facilitators = {person.role: person.user for person in casus.people if person.facilitator}
    assert facilitators.keys() == {Role.CIVIL_SERVANT, Role.INITIATOR}
    assert casus.you == facilitators[Role.CIVIL_SERVANT]


def test_after_the_last_week_everybody_goes_on_with_the_second(casus: PracticeCasus) -> None:
    for person in casus.people:
        weeks = len(person.weeks)
        said = [casus.said(person.user, week) for week in range(weeks * 3)]
        assert said[:weeks] == list(person.weeks)
        assert said[weeks : weeks + weeks - 1] == list(person.weeks[1:])
        assert said[weeks * 2 - 1] == person.weeks[1]


def test_every_week_enough_people_answer_and_every_way_of_answering_occurs(casus: PracticeCasus) -> None:
    said = [[casus.said(person.user, week) for person in casus.people] for week in range(6)]
    for week in said:
        counted = [answer for answer in week if isinstance(answer, PracticeAnswer) and answer.share != Share.ONLY_ME]
        assert len(counted) >= 5
    answers = [answer for week in said for answer in week if isinstance(answer, PracticeAnswer)]
    assert {answer.share for answer in answers} == set(Share)
    assert {answer.thread for answer in answers} == {True, False}
    assert {answer for week in said for answer in week if isinstance(answer, Silence)} == set(Silence)


def test_nobody_says_the_same_twice(casus: PracticeCasus) -> None:
    texts = [week.text for person in casus.people for week in person.weeks if isinstance(week, PracticeAnswer)]
    assert len(texts) == len(set(texts))


def test_nobody_names_somebody_else(casus: PracticeCasus) -> None:
    names = {part.lower() for person in casus.people for part in person.name.split() if len(part) > 2}
    for person in casus.people:
        for week in person.weeks:
            if isinstance(week, PracticeAnswer):
                assert not names & set(week.text.lower().replace(",", " ").replace(".", " ").split())


def test_somebody_who_is_not_there_says_nothing(casus: PracticeCasus) -> None:
    with pytest.raises(KeyError):
        casus.said("niemand", 0)


def test_an_unknown_language_falls_back_to_dutch() -> None:
    assert load_practice(PROMPTS, "fr") == load_practice(PROMPTS, "nl")
