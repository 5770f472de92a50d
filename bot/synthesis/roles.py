"""What can be said about roles over more weeks: who spoke of a theme more often, and what everybody spoke of. No more.

For digests, never for the summary of a week: one team in one week is too small to compare. People are counted, not
answers: whoever writes much has one voice. A difference is claimed only when chance hardly makes it (Fisher's exact test,
Benjamini–Hochberg over all tests of the period), when it is large, and when it rests on enough people of more than one
casus. Small roles are not shown at all, and never so that subtraction gives them away. Pure, and only integers decide, so
the same voices give the same claims on every machine. Sources: R. A. Fisher, Statistical Methods for Research Workers
(1934), section 21.02; Y. Benjamini and Y. Hochberg, J. R. Statist. Soc. B 57 (1995). Measured in
`tests/unit/test_roles.py`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from bot.core.model import Role

FEWEST_IN_ROLE = 5
"""A role with fewer people in the period is not shown. A deployment may ask for more, never for fewer than `FLOOR`."""
FLOOR = 3
FEWEST_TO_SHARE = 3
"""A theme is shared when so many people of each shown role spoke of it."""
FEWEST_BEHIND_CLAIM, FEWEST_CASUSSEN = 5, 2
"""What is said of a group beyond its own team rests on so many people, in so many casussen (method 4.4)."""
MOST_BY_CHANCE = Fraction(1, 10)
"""Of the claims that are made, at most this share is expected to be chance (the q of Benjamini and Hochberg)."""
FEWEST_POINTS = Fraction(20, 100)


@dataclass(frozen=True, kw_only=True)
class Voice:
    """That somebody answered in a casus, and of which themes they spoke. One person may have many: together they are one
    voice. Somebody who said nothing of any theme is a voice too, without themes."""

    person: str
    """The same for one human in all casussen (a person id, not a member id)."""
    role: Role
    casus: str
    themes: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Difference:
    """People in this role spoke of a theme more often than people in each other shown role, and hardly by chance."""

    theme: str
    role: Role
    q: float
    """The share of such claims that chance would make."""


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What may be said. Everything is empty when fewer than two roles may be shown."""

    shown: tuple[Role, ...]
    """The roles that may be named, in the order of `Role`."""
    differences: tuple[Difference, ...]
    """The surest first."""
    shared: tuple[str, ...]
    """Themes that at least three people of each shown role spoke of; those with the highest shares in all roles first."""


def compare(voices: Iterable[Voice], *, fewest: int = FEWEST_IN_ROLE) -> Comparison:
    """Compare the roles in the voices of one block of weeks (see `block_before` in `bot/core/agenda.py`).

    Who speaks in two roles belongs to neither and is left out here.

    Args:
        voices: In any order; the same voices give the same result.
        fewest: How many people a role needs to be shown; less than 3 counts as 3.
    """
    people = _people(voices)
    sizes = Counter(one.role for one in people)
    shown = shown_roles(sizes, fewest=fewest)
    if len(shown) < 2:
        return Comparison(shown=(), differences=(), shared=())
    themes = sorted({theme for one in people for theme in one.casussen})
    counts = {
        theme: {role: sum(theme in one.casussen for one in people if one.role is role) for role in shown}
        for theme in themes
    }
    return Comparison(
        shown=shown,
        differences=_differences(people, counts, {role: sizes[role] for role in shown}),
        shared=_shared(counts, {role: sizes[role] for role in shown}),
    )


def shown_roles(sizes: Mapping[Role, int], *, fewest: int = FEWEST_IN_ROLE) -> tuple[Role, ...]:
    """The roles that are large enough to be shown, in the order of `Role`.

    What is hidden must stay hidden when the shown is taken from the total: those hidden are at least two roles with
    enough people together, else the smallest shown role is hidden as well.
    """
    fewest = max(fewest, FLOOR)
    order = [role for role in Role if sizes.get(role, 0) > 0]
    shown = [role for role in order if sizes[role] >= fewest]
    hidden = [role for role in order if role not in shown]
    while hidden and shown and (len(hidden) < 2 or sum(sizes[role] for role in hidden) < fewest):
        smallest = min(shown, key=lambda role: (sizes[role], order.index(role)))
        shown.remove(smallest)
        hidden.append(smallest)
    return tuple(shown)


@dataclass(frozen=True, kw_only=True)
class _Person:
    """Somebody in one role, with the casussen in which they spoke of each theme."""

    role: Role
    casussen: dict[str, frozenset[str]]


def _people(voices: Iterable[Voice]) -> list[_Person]:
    roles: dict[str, set[Role]] = {}
    casussen: dict[str, dict[str, set[str]]] = {}
    for voice in voices:
        roles.setdefault(voice.person, set()).add(voice.role)
        of_person = casussen.setdefault(voice.person, {})
        for theme in voice.themes:
            of_person.setdefault(theme, set()).add(voice.casus)
    return [
        _Person(
            role=next(iter(roles[person])),
            casussen={theme: frozenset(some) for theme, some in casussen[person].items()},
        )
        for person in sorted(roles)
        if len(roles[person]) == 1
    ]


def _differences(
    people: Sequence[_Person], counts: Mapping[str, Mapping[Role, int]], sizes: Mapping[Role, int]
) -> tuple[Difference, ...]:
    roles = list(sizes)
    # Of two roles the one says what the other says: one test. Of more, each is held against the others together.
    tested = roles[:1] if len(roles) == 2 else roles
    total = sum(sizes.values())
    chances: dict[tuple[str, Role], Fraction] = {}
    for theme, of_role in counts.items():
        for role in tested:
            others = sum(of_role.values()) - of_role[role]
            chances[theme, role] = fisher(of_role[role], sizes[role], others, total - sizes[role])
    found = []
    for (theme, role), q in _by_chance(chances).items():
        claimed = _highest(counts[theme], sizes) if len(roles) == 2 else role
        if q > MOST_BY_CHANCE or claimed is None or not _is_far_above(claimed, counts[theme], sizes):
            continue
        behind = [one for one in people if one.role is claimed and theme in one.casussen]
        where = {casus for one in behind for casus in one.casussen[theme]}
        if len(behind) >= FEWEST_BEHIND_CLAIM and len(where) >= FEWEST_CASUSSEN:
            found.append((q, theme, claimed))
    order = list(Role)
    found.sort(key=lambda each: (each[0], each[1], order.index(each[2])))
    return tuple(Difference(theme=theme, role=role, q=float(q)) for q, theme, role in found)


def _highest(of_role: Mapping[Role, int], sizes: Mapping[Role, int]) -> Role | None:
    return max(of_role, key=lambda role: Fraction(of_role[role], sizes[role]))


def _is_far_above(role: Role, of_role: Mapping[Role, int], sizes: Mapping[Role, int]) -> bool:
    """Whether the share of a role is at least 20 points above that of each other one: what two roles spoke of equally
    often is not said of one of them."""
    share = {each: Fraction(count, sizes[each]) for each, count in of_role.items()}
    return all(share[role] - share[other] >= FEWEST_POINTS for other in share if other is not role)


def _shared(counts: Mapping[str, Mapping[Role, int]], sizes: Mapping[Role, int]) -> tuple[str, ...]:
    def together(theme: str) -> Fraction:
        """The product of the shares, each a little drawn to the middle (Jeffreys): high only when all of them are."""
        shares = (Fraction(2 * count + 1, 2 * sizes[role] + 2) for role, count in counts[theme].items())
        return math.prod(shares, start=Fraction(1))

    found = [theme for theme, of_role in counts.items() if min(of_role.values()) >= FEWEST_TO_SHARE]
    return tuple(sorted(found, key=lambda theme: (-together(theme), theme)))


@lru_cache(maxsize=10_000)
def fisher(named: int, people: int, named_others: int, others: int) -> Fraction:
    """Fisher's exact test, two-sided: how likely a difference at least as unusual as this one is, were there none.

    Args:
        named: How many of one group named something.
        people: How many people that group has.
        named_others: How many of the others named it.
        others: How many others there are.

    Returns:
        The probability, 0 to 1, without rounding.
    """
    both = named + named_others
    ways = [
        math.comb(people, here) * math.comb(others, both - here)
        for here in range(max(0, both - others), min(people, both) + 1)
    ]
    as_it_is = math.comb(people, named) * math.comb(others, named_others)
    return Fraction(sum(each for each in ways if each <= as_it_is), sum(ways))


def _by_chance(chances: Mapping[tuple[str, Role], Fraction]) -> dict[tuple[str, Role], Fraction]:
    """The q of each test: the lowest share of chance at which Benjamini and Hochberg would claim it."""
    order = sorted(chances, key=lambda each: chances[each], reverse=True)
    found: dict[tuple[str, Role], Fraction] = {}
    lowest = Fraction(1)
    for place, each in enumerate(order):
        lowest = min(lowest, chances[each] * len(order) / (len(order) - place))
        found[each] = lowest
    return found
