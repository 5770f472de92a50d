"""What a casus keeps was changed or taken away after others than the team could read it: digests follow.

Comes from the tick, right after the change (`flows/items/door.py`). The words go, from what was sent as well; a knot that
teams still look at is shown in its new words. Withdrawn answers are followed at once, by `sending.put_right`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.flows.digests import sending
from bot.core.flows.turn import Turn
from bot.core.model import Moment


def changed(turn: Turn, due: Sequence[Moment]) -> None:
    """Something that others than the team may have read is said otherwise now, or is gone."""
    for casus_id in dict.fromkeys(moment.casus_id for moment in due):
        sending.look_again(turn, casus_id)
