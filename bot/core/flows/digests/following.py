"""What a casus keeps was changed or taken away after a summary told of it, or others could read it: both follow.

Comes from the tick, right after the change (`flows/items/door.py`). The words go, from what was sent as well; a knot that
teams still look at is shown in its new words. Withdrawn answers are followed at once, by `sending.put_right`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.flows.digests import sending
from bot.core.flows.syntheses import noting
from bot.core.flows.turn import Turn, teams
from bot.core.model import Moment


def changed(turn: Turn, due: Sequence[Moment]) -> None:
    """Something that a summary told of, or that others than the team may have read, is said otherwise now, or is gone."""
    by_casus = teams(turn, sorted({moment.casus_id for moment in due}))
    for moment in due:
        noting.put_right(turn, by_casus[moment.casus_id], moment.subject)
    for casus_id in dict.fromkeys(moment.casus_id for moment in due):
        sending.look_again(turn, casus_id)
