"""`Answers` and `Parts` on tables: what people said, and the chat messages it came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from bot.core.events import Place
from bot.core.model import Answer, AnswerState, Part, PartState, Share, Via
from bot.store.moments import WANT
from bot.store.tables import answer, part, round_
from bot.store.wire import Both, Cells, Wire, among, batches

_ADD = insert(answer).inline()
_ADD_WANTING = insert(answer).inline().add_cte(WANT.postgresql.cte("wanting"))
"""Both in one, as almost every answer needs. SQLite has no INSERT inside a statement."""
_SAVE = update(answer).where(answer.c.id == bindparam("this"))
_GET = select(answer).where(among(answer.c.id, "ids"))
_OF_ROUNDS = select(answer).where(among(answer.c.round_id, "ids"))
_BY = (
    select(answer)
    .where(answer.c.round_id == bindparam("round_id"), answer.c.member_id == bindparam("member_id"))
    .order_by(answer.c.answered_at, answer.c.nr)
)
_OF_MEMBERS = select(answer).where(among(answer.c.member_id, "ids"), answer.c.state != AnswerState.WITHDRAWN.value)
_HIDDEN = select(answer).where(
    answer.c.round_id.in_(select(round_.c.id).where(round_.c.casus_id == bindparam("casus_id"))),
    answer.c.state == AnswerState.WITHDRAWN.value,
    answer.c.text != "",
)
_PARTS_OF = select(part).where(part.c.answer_id == bindparam("answer_id")).order_by(part.c.said_at, part.c.nr)
_PART = select(part).where(
    part.c.platform == bindparam("platform"),
    part.c.workspace == bindparam("workspace"),
    part.c.room == bindparam("room"),
    part.c.message == bindparam("message"),
)
_PUT_PART = Both(
    lambda insert: (put := insert(part)).on_conflict_do_update(
        index_elements=["platform", "workspace", "room", "message"],
        set_={name: put.excluded[name] for name in ("answer_id", "text", "revision", "said_at", "state")},
    )
)


def _values(value: Answer) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "round_id": value.round_id,
        "member_id": value.member_id,
        "question": value.question,
        "question_key": value.question_key,
        "text": value.text,
        "share": value.share.value,
        "via": value.via.value,
        "answered_at": value.answered_at,
        "changed": value.changed,
        "state": value.state.value,
    }


def answer_of(row: Sequence[Any]) -> Answer:
    (_, id_, casus_id, round_id, member_id, question, key, text, share, via, answered_at, changed, state) = row
    return Answer(
        id=id_,
        casus_id=casus_id,
        round_id=round_id,
        member_id=member_id,
        question=question,
        question_key=key,
        text=text,
        share=Share(share),
        via=Via(via),
        answered_at=answered_at,
        changed=changed,
        state=AnswerState(state),
    )


def _part_of(row: Cells) -> Part:
    _, platform, workspace, room, message, answer_id, text, revision, said_at, state = row
    return Part(
        platform=platform,
        workspace=workspace,
        room=room,
        message=message,
        answer_id=answer_id,
        text=text,
        revision=revision,
        said_at=said_at,
        state=PartState(state),
    )


def _by_time(row: Cells) -> tuple[Any, int]:
    return row.answered_at, row.nr


class AnswerRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, answer: Answer, *, wanting: str = "") -> None:
        values = {"id": answer.id, **_values(answer)}
        wanted = {"wanted_kind": wanting, "wanted_subject": answer.round_id}
        if wanting and self._wire.postgresql:
            self._wire.run(_ADD_WANTING, {**values, **wanted})
        else:
            self._wire.run(_ADD, values)
            if wanting:
                self._wire.run(WANT, wanted)
        self._wire.news |= bool(wanting)

    def save(self, answer: Answer) -> None:
        self._wire.change("answer", _SAVE, {"this": answer.id, **_values(answer)})

    def get(self, answer_ids: Sequence[str]) -> dict[str, Answer]:
        return {row.id: answer_of(row) for ids in batches(answer_ids) for row in self._wire.run(_GET, {"ids": ids})}

    def of_rounds(self, round_ids: Sequence[str]) -> tuple[Answer, ...]:
        rows = [row for ids in batches(round_ids) for row in self._wire.run(_OF_ROUNDS, {"ids": ids})]
        return tuple(answer_of(row) for row in sorted(rows, key=_by_time))

    def by(self, round_id: str, member_id: str) -> tuple[Answer, ...]:
        rows = self._wire.run(_BY, {"round_id": round_id, "member_id": member_id}).all()
        return tuple(answer_of(row) for row in rows)

    def of_members(self, member_ids: Sequence[str]) -> tuple[Answer, ...]:
        rows = [row for ids in batches(member_ids) for row in self._wire.run(_OF_MEMBERS, {"ids": ids})]
        return tuple(answer_of(row) for row in sorted(rows, key=_by_time, reverse=True))

    def hidden(self, casus_id: str) -> tuple[Answer, ...]:
        return tuple(answer_of(row) for row in sorted(self._wire.run(_HIDDEN, {"casus_id": casus_id}), key=_by_time))


class PartRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def of_message(self, place: Place, message: str) -> Part | None:
        here = {"platform": place.platform, "workspace": place.workspace, "room": place.room, "message": message}
        row = self._wire.run(_PART, here).one_or_none()
        return None if row is None else _part_of(row)

    def of_answer(self, answer_id: str) -> tuple[Part, ...]:
        return tuple(_part_of(row) for row in self._wire.run(_PARTS_OF, {"answer_id": answer_id}))

    def put(self, part: Part) -> None:
        self._wire.run(
            _PUT_PART,
            {
                "platform": part.platform,
                "workspace": part.workspace,
                "room": part.room,
                "message": part.message,
                "answer_id": part.answer_id,
                "text": part.text,
                "revision": part.revision,
                "said_at": part.said_at,
                "state": part.state.value,
            },
        )
