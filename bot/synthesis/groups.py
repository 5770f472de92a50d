"""What a group is large enough for: counts, role labels, quotes. The rules are those of method 4.4 and 4.7.

Used by `compose.py`. People are counted by `Said.person`, never by answer.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.model import Role, Share, Side
from bot.core.ports.composer import Material, Said

FEWEST_FOR_POINTS = 3
FEWEST_FOR_COUNTS = 5
FEWEST_PER_SIDE = 2
FEWEST_PER_ROLE = 3


@dataclass(frozen=True, kw_only=True)
class Group:
    """The people who answered, as far as it matters for what may be shown.

    `labelled` holds the roles that may stand under a quote. `one_sided` is true when exactly one of the two sides of
    the collaboration was heard, in a group where saying so points at nobody.
    """

    people: int
    labelled: frozenset[Role]
    one_sided: bool

    @property
    def counted(self) -> bool:
        """Whether numbers of people may be said, and answers without a name may be quoted."""
        return self.people >= FEWEST_FOR_COUNTS


def group_of(material: Material, said: tuple[Said, ...]) -> Group:
    """The group behind these answers."""
    sides = {side: len({one.person for one in said if one.side is side}) for side in Side}
    both = (sides[Side.MUNICIPALITY], sides[Side.INITIATIVE])
    people = len({one.person for one in said})
    labelled: frozenset[Role] = frozenset()
    if people >= FEWEST_FOR_COUNTS and min(both) >= FEWEST_PER_SIDE:
        labelled = frozenset(role for role, members in material.roles.items() if members >= FEWEST_PER_ROLE)
    one_sided = people >= FEWEST_FOR_COUNTS and min(both) == 0 < max(both)
    return Group(people=people, labelled=labelled, one_sided=one_sided)


def may_quote(one: Said, group: Group) -> bool:
    """Whether the author and the size of the group allow to quote this answer."""
    if one.share is Share.NAME:
        return bool(one.name.strip())
    return one.share is Share.ROLE and group.counted
