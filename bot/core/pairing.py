"""Who is together in a small group: across sides as far as that goes, and nobody alone. Pure.

Used by `flows/sessions/grouping.py`. The same people for the same `seed` come out the same, so that a transaction that runs
twice makes the same groups.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from bot.core.model import Member

Groups = tuple[tuple[str, ...], ...]
"""The members of each group, by their ids."""


def groups_of(members: Sequence[Member], size: int, seed: str) -> Groups:
    """Deal people into groups of about `size`, side by side: so that each group has people of as many sides as can be.

    An odd number makes a larger group, never a group of one; a single person is a group of one, because there is nobody else.
    """
    sides: dict[str, list[Member]] = {}
    for member in sorted(members, key=lambda each: _place(seed, each.id)):
        sides.setdefault(member.side, []).append(member)
    dealt = [member.id for side in sorted(sides, key=lambda each: (-len(sides[each]), each)) for member in sides[side]]
    return _deal([(each,) for each in dealt], _how_many(len(dealt), size))


def merged(groups: Groups, size: int) -> Groups:
    """Put smaller groups together into groups of about `size`: two pairs become a four, three become a six."""
    people = sum(len(group) for group in groups)
    return _deal(groups, min(_how_many(people, size), max(len(groups) // 2, 1)) if groups else 0)


def mended(groups: Groups, members: Sequence[Member], size: int, seed: str) -> Groups:
    """The same groups after people came or went, with as few changes as can be.

    Who is left alone, and who is new, come together when they are more than one, else one of them joins a group: the
    smallest, and rather one without anybody of the same side. Who was alone before stays so: a facilitator wanted that.
    """
    here = {member.id: member for member in members}
    kept: list[tuple[str, ...]] = []
    loose: list[Member] = []
    for group in groups:
        left = tuple(each for each in group if each in here)
        if len(left) >= 2 or (left and left == group):
            kept.append(left)
        else:
            loose += [here[each] for each in left]
    placed = {each for group in groups for each in group}
    loose += [member for member in members if member.id not in placed]
    if len(loose) > 1:
        return (*kept, *groups_of(loose, size, seed))
    together = [group for group in kept if len(group) > 1] or kept
    if not loose or not together:
        return (*kept, *((each.id,) for each in loose))
    (one,) = loose

    def fits(group: tuple[str, ...]) -> tuple[int, bool, bytes]:
        return len(group), any(here[each].side == one.side for each in group), _place(seed, "/".join(group))

    best = min(together, key=fits)
    return tuple((*group, one.id) if group == best else group for group in kept)


def group_with(groups: Groups, member_id: str) -> tuple[str, ...]:
    """The group that somebody is in; empty: none."""
    return next((group for group in groups if member_id in group), ())


def _deal(parts: Iterable[tuple[str, ...]], count: int) -> Groups:
    groups: list[tuple[str, ...]] = [()] * count
    for number, part in enumerate(parts):
        groups[number % count] += part
    return tuple(groups)


def _how_many(people: int, size: int) -> int:
    """How many groups come nearest to `size`, each of two people at least."""
    most = people // 2
    if most < 1:
        return min(people, 1)
    return min(range(1, most + 1), key=lambda count: abs(people / count - size))


def _place(seed: str, id_: str) -> bytes:
    return hashlib.sha256(f"{seed}/{id_}".encode()).digest()
