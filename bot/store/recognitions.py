"""`Recognitions` on a table of their own, which is kept here: nobody else reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from sqlalchemy import ForeignKey, Table, bindparam, delete, not_, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.model import Recognition
from bot.store.tables import Base
from bot.store.wire import Both, Cells, Wire, among


class RecognitionRow(Base):
    __tablename__ = "recognition"
    casus_id: Mapped[str] = mapped_column(ForeignKey("casus.id"), primary_key=True)
    week: Mapped[str] = mapped_column(primary_key=True)
    point: Mapped[str] = mapped_column(primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), primary_key=True)
    yes: Mapped[bool]
    at: Mapped[datetime]


recognition = cast(Table, RecognitionRow.__table__)

_PUT = Both(
    lambda insert: (put := insert(recognition)).on_conflict_do_update(
        index_elements=["casus_id", "week", "point", "member_id"],
        set_={name: put.excluded[name] for name in ("yes", "at")},
    )
)
_of_week = (recognition.c.casus_id == bindparam("this_casus"), recognition.c.week == bindparam("this_week"))
_TAKE_BACK = delete(recognition).where(
    *_of_week, recognition.c.point == bindparam("this_point"), recognition.c.member_id == bindparam("this_member")
)
_OF = select(recognition).where(*_of_week).order_by(recognition.c.point, recognition.c.member_id)
_OF_MEMBER = (
    select(recognition)
    .where(recognition.c.casus_id == bindparam("this_casus"), recognition.c.member_id == bindparam("this_member"))
    .order_by(recognition.c.week, recognition.c.point)
)
_KEEP_ONLY = delete(recognition).where(*_of_week, not_(among(recognition.c.point, "points")))


def _recognition_of(row: Cells) -> Recognition:
    casus_id, week, point, member_id, yes, at = row
    return Recognition(casus_id=casus_id, week=week, point=point, member_id=member_id, yes=yes, at=at)


class RecognitionRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def put(self, recognition: Recognition) -> None:
        self._wire.run(_PUT, vars(recognition))

    def take_back(self, casus_id: str, week: str, point: str, member_id: str) -> None:
        this = {"this_casus": casus_id, "this_week": week, "this_point": point, "this_member": member_id}
        self._wire.run(_TAKE_BACK, this)

    def of(self, casus_id: str, week: str) -> tuple[Recognition, ...]:
        rows = self._wire.run(_OF, {"this_casus": casus_id, "this_week": week})
        return tuple(_recognition_of(row) for row in rows)

    def of_member(self, casus_id: str, member_id: str) -> tuple[Recognition, ...]:
        rows = self._wire.run(_OF_MEMBER, {"this_casus": casus_id, "this_member": member_id})
        return tuple(_recognition_of(row) for row in rows)

    def keep_only(self, casus_id: str, week: str, points: Sequence[str]) -> None:
        self._wire.run(_KEEP_ONLY, {"this_casus": casus_id, "this_week": week, "points": list(points)})
