"""`Vectors` on a table of their own, which is kept here: nobody else reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from sqlalchemy import ForeignKey, LargeBinary, Table, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.model import Vector
from bot.store.tables import Base
from bot.store.wire import Many, Wire, among, batches


class VectorRow(Base):
    """About a kilobyte an answer. `made_by` is the encoder and its version."""

    __tablename__ = "vector"
    answer_id: Mapped[str] = mapped_column(ForeignKey("answer.id"), primary_key=True)
    changed: Mapped[int]
    made_by: Mapped[str]
    figures: Mapped[bytes] = mapped_column(LargeBinary())


vector = cast(Table, VectorRow.__table__)

_PUT = Many(
    vector,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["answer_id"],
        set_={name: insert.excluded[name] for name in ("changed", "made_by", "figures")},
    ),
)
_OF = select(vector).where(among(vector.c.answer_id, "ids"))
_FORGET = delete(vector).where(among(vector.c.answer_id, "ids"))


class VectorRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def put(self, vectors: Sequence[Vector]) -> None:
        rows = [vars(each) for each in sorted(vectors, key=lambda each: each.answer_id)]
        if rows:
            self._wire.add(_PUT, rows)

    def of(self, answer_ids: Sequence[str]) -> dict[str, Vector]:
        return {
            id_: Vector(answer_id=id_, changed=changed, made_by=made_by, figures=bytes(figures))
            for ids in batches(answer_ids)
            for id_, changed, made_by, figures in self._wire.run(_OF, {"ids": ids})
        }

    def forget(self, answer_ids: Sequence[str]) -> None:
        for ids in batches(answer_ids):
            self._wire.run(_FORGET, {"ids": ids})
