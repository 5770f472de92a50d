"""Who may see what of an answer: the one place where that is decided. Pure.

Used by `flows/digests` and `flows/syntheses` for what is composed, rendered and shown as source, by `bot/synthesis`, and by
`flows/rounds/answer_form.py`. The rules are those of «Wie mag dit zien?»: `ik` is seen by nobody and not counted; `thema` is
counted and its text is seen by nobody; of `rol` the text is read by facilitators without a name and quoted in the team's own
synthesis; `naam` may be read and quoted with a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.core.model import Answer, AnswerState, Facilitating, Member, Presence, Quote, RecognisedLine, Role, Share, Side
from bot.core.sentences import is_whole

THEMES_FROM_PEOPLE = 3
"""Below this many people no themes are posted."""
FULL_FROM_PEOPLE = 5
"""From this many people, and two of each of both sides, the full format is used."""
FULL_FROM_EACH_SIDE = 2
COUNT_OF_SIDE_FROM = 3
"""So many people of a side must have said something before it is told how many there were."""
ROLE_LABEL_FROM = 3
"""A role is named beside a quote only when so many people in the casus have it."""

BEYOND_FROM_PEOPLE = 5
"""Beyond the team, what is said of a group rests on so many people,"""
BEYOND_FROM_CASUSSEN = 2
"""in so many casussen,"""
BEYOND_FROM_EACH = 3
"""each with so many of them."""


class Sight(StrEnum):
    """How much of a source somebody sees."""

    OWN = "own"
    TEXT_WITH_NAME = "text_with_name"
    TEXT = "text"
    QUOTED_ONLY = "quoted_only"
    COUNTED_ONLY = "counted_only"
    NOTHING = "nothing"


def counts(answer: Answer) -> bool:
    """Whether an answer may be the ground of a statement. Expired ones still are: the approved text stands."""
    return answer.share is not Share.ONLY_ME and answer.state is not AnswerState.WITHDRAWN


def sight(answer: Answer, viewer: Member) -> Sight:
    """What a viewer sees of an answer as a source."""
    if answer.state is AnswerState.WITHDRAWN or viewer.casus_id != answer.casus_id:
        return Sight.NOTHING
    if answer.member_id == viewer.id:
        return Sight.OWN if answer.state is AnswerState.PRESENT else Sight.COUNTED_ONLY
    if viewer.presence is not Presence.ACTIVE or answer.share is Share.ONLY_ME:
        return Sight.NOTHING
    if answer.share is Share.THEME or answer.state is AnswerState.EXPIRED:
        return Sight.COUNTED_ONLY
    if answer.share is Share.NAME:
        return Sight.TEXT_WITH_NAME
    return Sight.TEXT if viewer.facilitating is Facilitating.YES else Sight.QUOTED_ONLY


def may_quote(
    quote: Quote,
    answer: Answer,
    *,
    author_name: str,
    role_label: str | None,
    people: int,
    agreed: bool | None = None,
) -> bool:
    """Whether a quote may be shown as it stands: whole sentences to the letter, allowed by its author, under a label that is
    allowed.

    `role_label` is the label of the author's role if the group is large enough for it, else None; `people` is how many
    people the synthesis counts. `agreed` is whether the author said yes to exactly these words, None when nobody asked:
    once asked, only a yes will do, and with a yes a smaller group is enough. The text of an expired answer is gone; its
    quote was approved and stands.
    """
    if not counts(answer) or answer.share is Share.THEME or agreed is False:
        return False
    if answer.state is AnswerState.PRESENT and not agreed and not is_whole(quote.text, answer.text):
        return False
    if answer.share is Share.NAME:
        return quote.label in ("", author_name)
    if people < FULL_FROM_PEOPLE and not agreed:
        return False
    return quote.label in ("", role_label)


def recognised(point: str, voices: Iterable[tuple[Side, bool]]) -> RecognisedLine | None:
    """What may be said of how a point was recognised, given the side of each person and what they said; None: nothing.

    The number of people who recognise it is said from five on, the number of each side from three of both. Then those of
    the third side are either none or three as well, because they are what is left. How many do not recognise it is never
    said, only that some do not, and that from three on.
    """
    said = list(voices)
    yes = Counter(side for side, recognises in said if recognises)
    no = len(said) - yes.total()
    if yes.total() < FULL_FROM_PEOPLE:
        return None
    both = (yes[Side.MUNICIPALITY], yes[Side.INITIATIVE])
    apart = min(both) >= COUNT_OF_SIDE_FROM and (yes[Side.THIRD] == 0 or yes[Side.THIRD] >= COUNT_OF_SIDE_FROM)
    municipality, initiative = both if apart else (0, 0)
    return RecognisedLine(
        point=point,
        people=yes.total(),
        municipality=municipality,
        initiative=initiative,
        others=no >= COUNT_OF_SIDE_FROM,
    )


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """The most that can be shown of an answer when everybody who takes part now gives one."""

    shown: bool
    """Whether anything is posted at all."""
    counted: bool
    """Whether numbers are said, and sentences quoted without a name."""
    with_role: bool
    """Whether the role of the author stands beside such a quote."""


def outlook(members: Iterable[Member], role: Role | None) -> Outlook:
    """What a group is large enough for. `role` is that of the author, who is one of the members; None: not known."""
    group = [member for member in members if member.presence is Presence.ACTIVE]
    enough = role is not None and roles_of(group)[role] >= ROLE_LABEL_FROM
    return Outlook(
        shown=len(group) >= THEMES_FROM_PEOPLE,
        counted=len(group) >= FULL_FROM_PEOPLE,
        with_role=enough and is_full_format(member.side for member in group),
    )


def casussen_behind(people: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The casussen on which something said of a group may rest beyond the team, given the people of each; () when there
    are not enough. People are counted over all casussen: who spoke in two counts once."""
    enough = {casus_id: some for casus_id, some in people.items() if len(some) >= BEYOND_FROM_EACH}
    together = set[str]().union(*enough.values())
    if len(enough) < BEYOND_FROM_CASUSSEN or len(together) < BEYOND_FROM_PEOPLE:
        return ()
    return tuple(enough)


def is_full_format(sides: Iterable[Side]) -> bool:
    """Whether a synthesis may name roles, given the side of each person it counts."""
    each = Counter(sides)
    enough = each.total() >= FULL_FROM_PEOPLE
    return enough and min(each[Side.MUNICIPALITY], each[Side.INITIATIVE]) >= FULL_FROM_EACH_SIDE


def roles_of(members: Iterable[Member]) -> Counter[Role]:
    """How many people have each role now."""
    return Counter(member.role for member in members if member.presence is Presence.ACTIVE)
