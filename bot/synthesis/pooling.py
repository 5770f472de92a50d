"""Several casussen together: which themes they share, and whether roles differ. For digests; says no numbers.

Used by `compose.py`. What is counted are people, over all casussen; the group sizes are those of `bot/core/sharing.py`, the
statistics those of `roles.py`. Same voices, in any order: same lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.core import sharing
from bot.core.model import LineKind, Role
from bot.core.ports.composer import Pooled, Voice
from bot.synthesis import roles

MOST_THEMES = 3
MOST_SHARED = 1
MOST_DIFFERENCES = 1


def pool(
    voices: Sequence[Voice],
    order: Mapping[str, int],
    named: Callable[[str], str],
    more_often: Callable[[Role, str], str],
) -> tuple[Pooled, ...]:
    """Say what voices of several casussen have in common.

    Args:
        voices: Of whole weeks.
        order: The place of each theme in the codebook, for those that are shared equally.
        named: Names a theme in a few words.
        more_often: Says that a role spoke of a theme more often.
    """
    people: dict[str, dict[str, set[str]]] = {}
    for voice in voices:
        for theme in voice.themes:
            people.setdefault(theme, {}).setdefault(voice.casus_id, set()).add(voice.person)
    behind = {theme: sharing.casussen_behind(of_casus) for theme, of_casus in people.items()}
    shared = [theme for theme, casussen in behind.items() if casussen and theme in order]

    def most_first(theme: str) -> tuple[int, int, int]:
        everyone = set[str]().union(*(people[theme][casus_id] for casus_id in behind[theme]))
        return -len(behind[theme]), -len(everyone), order[theme]

    lines = [
        Pooled(kind=LineKind.THEME, theme=theme, text=named(theme), casussen=tuple(sorted(behind[theme])))
        for theme in sorted(shared, key=most_first)[:MOST_THEMES]
    ]
    compared = roles.compare(
        roles.Voice(person=one.person, role=one.role, casus=one.casus_id, themes=one.themes) for one in voices
    )
    everywhere = [theme for theme in compared.shared if theme in shared]
    lines += [
        Pooled(kind=LineKind.SHARED, theme=theme, text=named(theme), casussen=tuple(sorted(behind[theme])))
        for theme in everywhere[:MOST_SHARED]
    ]
    lines += [
        Pooled(
            kind=LineKind.DIFFERENCE,
            theme=each.theme,
            text=more_often(each.role, each.theme),
            casussen=tuple(sorted(behind[each.theme])),
        )
        for each in [one for one in compared.differences if one.theme in shared][:MOST_DIFFERENCES]
    ]
    return tuple(lines)
