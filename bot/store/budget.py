"""`Budget` on a table: which private messages besides questions and reminders a person got in a week."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from bot.store.item_tables import nudge
from bot.store.wire import Both, Wire

_SPEND = Both(lambda insert: insert(nudge).on_conflict_do_nothing())
_SPENT = (
    select(func.count())
    .select_from(nudge)
    .where(nudge.c.person_id == bindparam("this_person"), nudge.c.week == bindparam("this_week"))
)


class BudgetRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def spend(self, person_id: str, week: str, key: str) -> None:
        self._wire.run(_SPEND, {"person_id": person_id, "week": week, "key": key})

    def spent(self, person_id: str, week: str) -> int:
        return int(self._wire.run(_SPENT, {"this_person": person_id, "this_week": week}).scalar_one())
