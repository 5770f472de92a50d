"""What a digest may say about roles: only what chance hardly makes, of enough people, and never of a few."""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction

import pytest

from bot.core.agenda import block_before
from bot.core.model import Role
from bot.synthesis.roles import Comparison, Voice, compare, fisher, shown_roles

OFFICIAL, INITIATOR, COUNCIL = Role.CIVIL_SERVANT, Role.INITIATOR, Role.COUNCIL_MEMBER


def group(role: Role, size: int, naming: dict[str, int], *, casussen: int = 2) -> list[Voice]:
    """People of one role, of whom the first so many name each theme."""
    return [
        Voice(
            person=f"{role}-{number}",
            role=role,
            casus=f"casus-{number % casussen}",
            themes=frozenset(theme for theme, count in naming.items() if number < count),
        )
        for number in range(size)
    ]


def test_a_large_difference_between_large_groups_is_said() -> None:
    found = compare([*group(OFFICIAL, 20, {"regels": 16}), *group(INITIATOR, 20, {"regels": 3})])
    assert [(each.theme, each.role) for each in found.differences] == [("regels", OFFICIAL)]
    assert found.differences[0].q < 0.001


def test_of_two_roles_the_difference_is_said_of_the_one_that_spoke_of_it_more() -> None:
    found = compare([*group(OFFICIAL, 20, {"geld": 3}), *group(INITIATOR, 20, {"geld": 16})])
    assert [(each.theme, each.role) for each in found.differences] == [("geld", INITIATOR)]


def test_what_two_of_three_roles_spoke_of_equally_often_is_said_of_neither() -> None:
    voices = [*group(OFFICIAL, 30, {"geld": 24}), *group(INITIATOR, 30, {"geld": 24}), *group(COUNCIL, 30, {"geld": 2})]
    assert compare(voices).differences == ()


def test_the_usual_week_of_one_team_shows_no_difference() -> None:
    assert compare([*group(OFFICIAL, 6, {"regels": 5}), *group(INITIATOR, 6, {"regels": 2})]).differences == ()


def test_a_small_difference_is_not_said_however_sure_it_is() -> None:
    found = compare([*group(OFFICIAL, 2_000, {"regels": 1_000}), *group(INITIATOR, 2_000, {"regels": 620})])
    assert found.differences == ()


def test_nothing_is_said_of_a_group_in_one_casus_alone() -> None:
    voices = [*group(OFFICIAL, 20, {"regels": 16}, casussen=1), *group(INITIATOR, 20, {"regels": 3})]
    assert compare(voices).differences == ()


def test_nothing_is_said_that_fewer_than_five_people_spoke_of() -> None:
    assert compare([*group(OFFICIAL, 8, {"regels": 4}), *group(INITIATOR, 200, {})]).differences == ()


def test_who_writes_five_hundred_answers_is_one_voice() -> None:
    loud = [Voice(person="een", role=OFFICIAL, casus="a", themes=frozenset({"regels"}))] * 500
    found = compare([*group(OFFICIAL, 9, {}), *loud, *group(INITIATOR, 10, {})])
    assert found == Comparison(shown=(OFFICIAL, INITIATOR), differences=(), shared=())


def test_who_speaks_in_two_roles_belongs_to_neither() -> None:
    both = [
        Voice(person="een", role=OFFICIAL, casus="a", themes=frozenset({"geld"})),
        Voice(person="een", role=INITIATOR, casus="b", themes=frozenset({"geld"})),
    ]
    voices = [*group(OFFICIAL, 5, {"geld": 2}), *group(INITIATOR, 5, {"geld": 3})]
    assert compare([*voices, *both]) == compare(voices)


def test_a_theme_is_shared_when_three_people_of_each_role_spoke_of_it() -> None:
    voices = [*group(OFFICIAL, 8, {"tijd": 3, "geld": 8, "regels": 2}), *group(INITIATOR, 8, {"tijd": 8, "geld": 8})]
    assert compare([*voices]).shared == ("geld", "tijd")


def test_nothing_is_shared_when_only_one_role_is_heard() -> None:
    assert compare(group(OFFICIAL, 40, {"tijd": 40})) == Comparison(shown=(), differences=(), shared=())


def test_a_small_role_is_not_shown_and_cannot_be_found_by_subtracting() -> None:
    # The council members are hidden; were only they hidden, the total would give them away. So the next smallest goes too.
    assert shown_roles({OFFICIAL: 12, INITIATOR: 9, COUNCIL: 2}) == (OFFICIAL,)
    # Two hidden roles of three people together are still found by subtracting.
    sizes = {OFFICIAL: 12, INITIATOR: 9, COUNCIL: 2, Role.PROFESSIONAL: 1}
    assert shown_roles(sizes) == (OFFICIAL,)
    assert shown_roles({**sizes, Role.PROFESSIONAL: 3}) == (OFFICIAL, INITIATOR)


def test_the_hidden_are_always_enough_people_of_more_than_one_role() -> None:
    chance = random.Random(7)
    for _ in range(2_000):
        sizes = {role: chance.choice([0, 1, 2, 3, 4, 5, 6, 9, 20]) for role in Role}
        shown = shown_roles(sizes)
        hidden = [size for role, size in sizes.items() if role not in shown and size]
        assert all(sizes[role] >= 5 for role in shown)
        assert not shown or not hidden or (len(hidden) >= 2 and sum(hidden) >= 5)


def test_nobody_can_ask_for_roles_of_fewer_than_three_people() -> None:
    assert shown_roles({OFFICIAL: 2, INITIATOR: 2}, fewest=1) == ()
    assert shown_roles({OFFICIAL: 6, INITIATOR: 6}, fewest=7) == ()


def test_the_order_of_the_voices_changes_nothing() -> None:
    voices = [*group(OFFICIAL, 20, {"a": 16, "b": 4, "c": 9}), *group(INITIATOR, 20, {"a": 3, "b": 16, "c": 9})]
    expected = compare(voices)
    assert len(expected.differences) == 2
    for seed in range(5):
        shuffled = voices.copy()
        random.Random(seed).shuffle(shuffled)
        assert compare(shuffled) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ((3, 4, 1, 4), Fraction(34, 70)),  # Fisher's lady who tasted tea, two-sided
        ((0, 5, 5, 5), Fraction(2, 252)),
        ((2, 5, 2, 5), Fraction(1)),
        ((0, 5, 0, 5), Fraction(1)),
        ((8, 10, 1, 10), Fraction(920, 167_960)),
    ],
)
def test_the_exact_test_gives_the_figures_of_the_books(table: tuple[int, int, int, int], expected: Fraction) -> None:
    assert fisher(*table) == expected


def test_blocks_of_weeks_are_the_same_for_everybody_and_never_overlap() -> None:
    first = block_before(date(2026, 11, 23))
    assert (first[1] - first[0]).days == 27
    assert first[0].weekday() == 0
    assert first[1] < date(2026, 11, 23)
    assert all(block_before(date.fromordinal(first[1].toordinal() + days)) == first for days in range(1, 29))
    after = block_before(date.fromordinal(first[1].toordinal() + 29))
    assert (after[0] - first[1]).days == 1


@pytest.mark.parametrize("people", [5, 8, 15, 30])
@pytest.mark.parametrize("differs", [False, True], ids=["no role differs", "one role differs in one theme"])
def test_simulated_months_have_a_false_claim_about_roles_in_at_most_one_of_ten(people: int, differs: bool) -> None:
    months, themes, chance = 300, 10, random.Random(20261 + people)
    wrong = 0
    for _ in range(months):
        rates = [chance.choice([0.1, 0.2, 0.3, 0.5]) for _ in range(themes)]
        voices = []
        for role in (OFFICIAL, INITIATOR, COUNCIL):
            for number in range(people):
                talkative = chance.gauss(0, 1)
                for _ in range(chance.choice([1, 2, 3])):
                    named = frozenset(
                        f"theme-{theme}"
                        for theme, rate in enumerate(rates)
                        if _says(chance, 0.55 if differs and theme == 0 and role is OFFICIAL else rate, talkative)
                    )
                    voices.append(
                        Voice(person=f"{role}-{number}", role=role, casus=f"casus-{number % 3}", themes=named)
                    )
        found = compare(voices).differences
        true = ("theme-0", OFFICIAL) if differs else None
        wrong += any((each.theme, each.role) != true for each in found)
    assert wrong / months <= 0.10


def _says(chance: random.Random, rate: float, talkative: float) -> bool:
    """Who talks of one thing talks of others too: what one person names hangs together (correlation about .3)."""
    return chance.random() < min(0.95, rate * (1 + 0.5 * max(-1.5, min(1.5, talkative))))


def test_a_difference_that_is_there_is_found_when_the_groups_are_large() -> None:
    chance, found = random.Random(9), 0
    for _ in range(60):
        voices = [
            Voice(
                person=f"{role}-{number}",
                role=role,
                casus=f"casus-{number % 3}",
                themes=frozenset({"theme"} if chance.random() < rate else ()),
            )
            for role, rate in ((OFFICIAL, 0.65), (INITIATOR, 0.2), (COUNCIL, 0.2))
            for number in range(30)
        ]
        found += [(each.theme, each.role) for each in compare(voices).differences] == [("theme", OFFICIAL)]
    assert found >= 54
