"""The posted summaries of which a digest may tell: since the casus takes part, without the weeks that its team holds.

Used by `gathering.py` and `quoting.py`.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.core import agenda
from bot.core.flows.digests.groups import Group
from bot.core.flows.turn import Turn
from bot.core.model import Synthesis

FARTHEST_BACK = timedelta(weeks=8)
"""What happened longer ago is told as news by no digest."""


def of_group(turn: Turn, group: Group, since: date, today: date) -> dict[str, tuple[Synthesis, ...]]:
    """Of each casus that may tell something: its summaries from the week of `since` on, oldest first."""
    telling = [casus_id for casus_id in group.teams if group.may_tell(casus_id)]
    every = turn.tx.syntheses.posted(telling, agenda.iso_week(since), agenda.iso_week(today))
    return {casus_id: tuple(each for each in every[casus_id] if _may_tell(group, each)) for casus_id in telling}


def _may_tell(group: Group, synthesis: Synthesis) -> bool:
    participation = group.participations[synthesis.casus_id]
    if synthesis.week in participation.held or not participation.since or not synthesis.posted_at:
        return False
    return synthesis.posted_at >= participation.since
