"""Who is together in a small group."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from bot.core.model import Member, Role, Side
from bot.core.pairing import Groups, group_with, groups_of, mended, merged

ROLE = {Side.MUNICIPALITY: Role.CIVIL_SERVANT, Side.INITIATIVE: Role.INITIATOR, Side.THIRD: Role.PROFESSIONAL}


def member(number: int, side: Side) -> Member:
    id_ = f"m{number:02d}"
    return Member(
        id=id_, casus_id="c", person_id=id_, role=ROLE[side], side=side, platform="web", workspace="w", user=id_
    )


def team(municipality: int, initiative: int, third: int = 0) -> list[Member]:
    sides = [Side.MUNICIPALITY] * municipality + [Side.INITIATIVE] * initiative + [Side.THIRD] * third
    return [member(number, side) for number, side in enumerate(sides)]


def sizes(groups: Groups) -> list[int]:
    return sorted(len(group) for group in groups)


def sides_of(groups: Groups, members: list[Member]) -> list[set[Side]]:
    side = {each.id: each.side for each in members}
    return [{side[id_] for id_ in group} for group in groups]


people = st.tuples(st.integers(0, 12), st.integers(0, 12), st.integers(0, 6)).map(lambda each: team(*each))
sizes_asked = st.integers(2, 5)
seeds = st.text("abc", min_size=1, max_size=3)


@given(members=people, size=sizes_asked, seed=seeds)
def test_everybody_is_in_one_group_and_nobody_alone(members: list[Member], size: int, seed: str) -> None:
    groups = groups_of(members, size, seed)
    assert sorted(id_ for group in groups for id_ in group) == [each.id for each in members]
    assert len(members) < 2 or min(sizes(groups)) >= 2
    assert not members or max(sizes(groups)) - min(sizes(groups)) <= 1


@given(municipality=st.integers(1, 12), initiative=st.integers(1, 12), seed=seeds)
def test_pairs_cross_sides_as_far_as_that_goes(municipality: int, initiative: int, seed: str) -> None:
    members = team(municipality, initiative)
    groups = groups_of(members, 2, seed)
    across = sum(len(sides) == 2 for sides in sides_of(groups, members))
    assert across >= min(municipality, initiative, len(groups)) - (len(members) % 2)
    if municipality == initiative:
        assert across == len(groups)


@pytest.mark.parametrize(
    ("count", "size", "expected"),
    [(0, 2, []), (1, 2, [1]), (2, 2, [2]), (3, 2, [3]), (5, 2, [2, 3]), (6, 4, [3, 3]), (5, 4, [5]), (9, 4, [4, 5])],
)
def test_an_odd_number_makes_a_larger_group(count: int, size: int, expected: list[int]) -> None:
    assert sizes(groups_of(team(count, 0), size, "a")) == expected


@given(members=people, size=sizes_asked, seed=seeds)
def test_the_same_people_are_dealt_the_same_in_any_order(members: list[Member], size: int, seed: str) -> None:
    assert groups_of(members, size, seed) == groups_of(members[::-1], size, seed)


@given(members=people, seed=seeds)
def test_two_pairs_become_a_four_and_stay_together(members: list[Member], seed: str) -> None:
    pairs = groups_of(members, 2, seed)
    fours = merged(pairs, 4)
    for pair in pairs:
        assert group_with(fours, pair[0]) == group_with(fours, pair[-1])
    assert len(pairs) < 2 or min(sizes(fours)) >= 4


@given(
    members=people.filter(lambda each: len(each) >= 2),
    size=sizes_asked,
    seed=seeds,
    gone=st.sets(st.integers(0, 29), max_size=6),
    new=st.integers(0, 4),
)
def test_after_people_came_and_went_everybody_has_company_and_few_have_other_company(
    members: list[Member], size: int, seed: str, gone: set[int], new: int
) -> None:
    before = groups_of(members, size, seed)
    here = [each for number, each in enumerate(members) if number not in gone]
    here += [member(50 + number, Side.INITIATIVE) for number in range(new)]
    after = mended(before, here, size, seed)
    assert sorted(id_ for group in after for id_ in group) == sorted(each.id for each in here)
    assert len(here) < 2 or min(sizes(after)) >= 2
    ids = {each.id for each in here}
    for group in before:
        left = [id_ for id_ in group if id_ in ids]
        if len(left) >= 2:
            assert set(left) <= set(group_with(after, left[0])), "people who were together are still together"


def test_one_newcomer_joins_the_smallest_group_and_rather_one_without_their_side() -> None:
    members = [*team(2, 1), member(3, Side.MUNICIPALITY)]
    before: Groups = (("m00", "m02"), ("m01", "m03"))
    after = mended(before, [*members, member(9, Side.INITIATIVE)], 2, "a")
    assert group_with(after, "m09") == ("m01", "m03", "m09")


def test_who_was_put_alone_on_purpose_stays_alone() -> None:
    before: Groups = (("m00", "m01"), ("m02",))
    assert mended(before, team(2, 1), 2, "a") == before


def test_who_is_in_no_group_has_none() -> None:
    assert group_with((("m00", "m01"),), "m07") == ()
