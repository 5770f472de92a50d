"""`Archive` on tables: the destruction log, and the versions of the central question."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select

from bot.core.model import CentralQuestion, Destruction
from bot.store.tables import central_question, destruction
from bot.store.wire import Wire

_LOG = insert(destruction)
_LINES = (
    select(destruction.c.casus_id, destruction.c.at, destruction.c.week, destruction.c.count, destruction.c.why)
    .where(destruction.c.casus_id == bindparam("casus_id"))
    .order_by(destruction.c.nr)
)
_ADD = insert(central_question)
_VERSIONS = (
    select(central_question)
    .where(central_question.c.casus_id == bindparam("casus_id"))
    .order_by(central_question.c.version)
)


class ArchiveRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def log(self, destruction: Destruction) -> None:
        self._wire.run(_LOG, vars(destruction))

    def lines(self, casus_id: str) -> tuple[Destruction, ...]:
        return tuple(
            Destruction(casus_id=id_, at=at, week=week, count=count, why=why)
            for id_, at, week, count, why in self._wire.run(_LINES, {"casus_id": casus_id})
        )

    def add_central_question(self, question: CentralQuestion) -> None:
        self._wire.run(_ADD, vars(question))

    def central_questions(self, casus_id: str) -> tuple[CentralQuestion, ...]:
        return tuple(
            CentralQuestion(casus_id=id_, version=version, text=text, proposed_by=by, at=at, named=named)
            for id_, version, text, by, at, named in self._wire.run(_VERSIONS, {"casus_id": casus_id})
        )
