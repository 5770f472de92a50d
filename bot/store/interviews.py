"""`Interviews` on a table: forms that are being asked one question at a time. Only what is open has a row.

The form and how far it is are JSON: what somebody typed is in it, and goes with the row.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, Text, bindparam, delete, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.events import Place, Who
from bot.core.messages import Field, Form, Option
from bot.core.ports.interviews import Interview
from bot.store.tables import Base
from bot.store.wire import Both, Cells, Wire, among, batches


class InterviewRow(Base):
    __tablename__ = "interview"
    platform: Mapped[str] = mapped_column(primary_key=True)
    workspace: Mapped[str] = mapped_column(primary_key=True)
    user: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    context: Mapped[str] = mapped_column(index=True)
    room_workspace: Mapped[str]
    room: Mapped[str]
    direct: Mapped[bool]
    form: Mapped[str] = mapped_column(Text())
    walk: Mapped[str] = mapped_column(Text())
    touched_at: Mapped[datetime]


interview = cast(Table, InterviewRow.__table__)

_WALKED = ("filled", "at", "whole", "done", "wrong", "typed", "unread", "said", "repeats")
"""The fields of an `Interview` that are kept in `walk`."""
_ACCOUNT = ("platform", "workspace", "user")

_THIS = [interview.c[name] == bindparam(f"this_{name}") for name in _ACCOUNT]
_OF = select(interview).where(*_THIS)
_OF_LOCKED = _OF.with_for_update()
_GET = select(interview).where(among(interview.c.id, "ids"))
_ABOUT = select(interview).where(among(interview.c.context, "ids")).order_by(interview.c.id)


def _put(insert: Any) -> Any:
    put = insert(interview)
    values = {column.name: put.excluded[column.name] for column in interview.c if column.name not in _ACCOUNT}
    return put.on_conflict_do_update(index_elements=[interview.c[name] for name in _ACCOUNT], set_=values)


_PUT = Both(_put)
_DROP = delete(interview).where(interview.c.id == bindparam("this"))


class InterviewRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def of(self, who: Who) -> Interview | None:
        this = {"this_platform": who.platform, "this_workspace": who.workspace, "this_user": who.user}
        row = self._wire.run(_OF_LOCKED if self._wire.writing else _OF, this).one_or_none()
        return _interview(row) if row else None

    def get(self, interview_ids: Sequence[str]) -> dict[str, Interview]:
        return {each.id: each for each in self._found(_GET, interview_ids)}

    def about(self, contexts: Sequence[str]) -> tuple[Interview, ...]:
        return tuple(self._found(_ABOUT, contexts))

    def put(self, interview: Interview) -> None:
        self._wire.run(_PUT, _values(interview))

    def drop(self, interview: Interview) -> None:
        self._wire.run(_DROP, {"this": interview.id})

    def _found(self, statement: Any, wanted: Sequence[str]) -> list[Interview]:
        return [_interview(row) for ids in batches(wanted) for row in self._wire.run(statement, {"ids": ids}).all()]


def _values(value: Interview) -> dict[str, Any]:
    walked = {name: getattr(value, name) for name in _WALKED}
    return {
        "platform": value.platform,
        "workspace": value.workspace,
        "user": value.user,
        "id": value.id,
        "context": value.form.context,
        "room_workspace": value.place.workspace,
        "room": value.place.room,
        "direct": value.place.direct,
        "form": json.dumps(asdict(value.form)),
        "walk": json.dumps(
            {name: sorted(each) if isinstance(each, frozenset) else each for name, each in walked.items()}
        ),
        "touched_at": value.touched_at,
    }


def _interview(row: Cells) -> Interview:
    walked: dict[str, Any] = json.loads(row.walk)
    walked |= {name: frozenset(walked[name]) for name in ("done", "repeats")}
    return Interview(
        id=row.id,
        platform=row.platform,
        workspace=row.workspace,
        user=row.user,
        place=Place(platform=row.platform, workspace=row.room_workspace, room=row.room, direct=row.direct),
        form=_form(json.loads(row.form)),
        touched_at=row.touched_at,
        **walked,
    )


def _form(values: dict[str, Any]) -> Form:
    fields = [{**each, "options": tuple(Option(**one) for one in each["options"])} for each in values["fields"]]
    return Form(**{**values, "fields": tuple(Field(**each) for each in fields)})
