"""Which question is asked: phase gate, a lens that changes every two questions, variants per role, nothing twice within
eight weeks. Pure; used by `flows/rounds/asking.py` and for «Andere vraag».

The first two questions of a casus are of *verbinden* only. After that the first of every two is a question of the phase
of the casus, the second one a question through the lens of that pair. Questions are counted, not weeks: a pause or a
holiday in the beginning skips nothing. *Doen* waits for a central question.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

from bot.core.model import Question, Role

PHASES = ("verbinden", "kaderen", "doen", "bijsturen", "oogsten")
LENSES = (
    "gelijkwaardigheid",
    "wijk-in",
    "vertrouwen",
    "netwerken",
    "direct-contact",
    "verbindend-onderwerp",
    "rollen",
    "beelden",
    "open-eerlijk",
    "vraag-centraal",
)
"""The leerpunten and noties, in turn. Other groups are for situations, and wait until a person asks for them."""
ONLY_MEETING = 2
"""With so many questions people first get to know each other."""


def groups_for(number: int, phase: str, *, has_central: bool) -> tuple[str, ...]:
    """The groups to choose from for this question of the casus, the best first. The first question is number 1."""
    if number <= ONLY_MEETING:
        return ("verbinden",)
    now = phase if phase in PHASES[1:] else "kaderen"
    if now == "doen" and not has_central:
        now = "kaderen"
    pair, second = divmod(number - ONLY_MEETING - 1, 2)
    lens = LENSES[pair % len(LENSES)]
    rest = (each for each in LENSES if each != lens)
    return (lens, now, *rest) if second else (now, lens, *rest)


def choose(
    questions: Sequence[Question],
    groups: Sequence[str],
    *,
    roles: Iterable[Role],
    asked_before: Sequence[str],
    asked_lately: Sequence[str],
) -> tuple[Question, ...]:
    """One question for everyone, or one per role together with one for everyone else.

    In a group comes first what was never asked, then what was asked longest ago.

    Args:
        questions: The library.
        groups: Where to look, the best first (`groups_for`).
        roles: The roles that people in the casus have.
        asked_before: Ids of all that was ever asked in the casus, oldest first.
        asked_lately: The last of these, too fresh in the memory. Only when nothing else is left, the one of longest ago
            is asked again.
    """
    last_asked = {id_: place for place, id_ in enumerate(asked_before)}
    lately = set(asked_lately)

    def of(group: str) -> list[Question]:
        """The questions of a group that can be asked: never asked first, then longest ago."""
        askable = (each for each in questions if each.group == group and not each.slots)
        return sorted(askable, key=lambda each: last_asked.get(each.id, -1))

    for group in groups:
        fresh = [each for each in of(group) if each.id not in lately]
        for question in fresh:
            chosen = (question,) if not question.roles else _variants(question, fresh, frozenset(roles))
            if chosen:
                return chosen
    for_all = (each for group in groups for each in of(group) if not each.roles)
    return (min(for_all, key=lambda each: last_asked.get(each.id, -1)),)


def another(
    questions: Sequence[Question],
    groups: Sequence[str],
    *,
    role: Role,
    not_these: Iterable[str],
    shown: str = "",
    press: str = "",
) -> Question | None:
    """Another question for one person («Andere vraag»): from the same groups, for their role or for everyone.

    Nobody remembers what was shown to whom. After a question that was `shown` (its id) comes the next one, round and
    round; without it, one of the best group by what is different in every `press`, so that two presses on the same
    button seldom show the same.

    Returns:
        None when there is no other one.
    """
    refused = set(not_these)
    order = {group: place for place, group in enumerate(groups)}
    fitting = sorted(
        (
            each
            for each in questions
            if each.group in order
            and not each.slots
            and each.id not in refused
            and (not each.roles or role in each.roles)
        ),
        key=lambda each: order[each.group],
    )
    places = [place for place, each in enumerate(fitting) if each.id == shown]
    if places:
        return fitting[(places[0] + 1) % len(fitting)] if len(fitting) > 1 else None
    best = [each for each in fitting if each.group == fitting[0].group]
    return best[zlib.crc32(press.encode()) % len(best)] if best else None


def _variants(question: Question, fresh: Sequence[Question], roles: frozenset[Role]) -> tuple[Question, ...]:
    """The variants of a question for one role: same origin, other roles; and something for who is left. () when a
    variant would be for nobody, or leaves people without a question."""
    same_origin = [each for each in fresh if each.roles and each.seed == question.seed and roles & set(each.roles)]
    covered = {role for each in same_origin for role in each.roles}
    if len(same_origin) < 2:
        return ()
    if roles <= covered:
        return tuple(same_origin)
    for_all = next((each for each in fresh if not each.roles), None)
    return (*same_origin, for_all) if for_all else ()
