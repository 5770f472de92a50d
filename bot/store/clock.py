"""`PracticeTime` on a table of one row."""

from __future__ import annotations

from sqlalchemy import select

from bot.store.tables import practice_time
from bot.store.wire import Both, Wire

_READ = select(practice_time.c.ahead_s)
_SET = Both(
    lambda insert: (put := insert(practice_time)).on_conflict_do_update(
        index_elements=["id"], set_={"ahead_s": put.excluded.ahead_s}
    )
)


class PracticeTimeRow:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def ahead_s(self) -> float:
        return self._wire.run(_READ).scalar() or 0.0

    def set_ahead_s(self, seconds: float) -> None:
        self._wire.run(_SET, {"id": 1, "ahead_s": seconds})
