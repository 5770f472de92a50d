"""`Transcript` on tables: the rooms, people and lines of the web chat."""

from __future__ import annotations

from sqlalchemy import bindparam, not_, select, update

from bot.core.ports.transcript import Line, WebPerson, WebRoom
from bot.store.codecs import message_of, message_text, words_of, words_text
from bot.store.web_tables import web_counter, web_line, web_person, web_room
from bot.store.wire import Both, Cells, Wire

_PUT_PERSON = Both(
    lambda insert: (put := insert(web_person)).on_conflict_do_update(
        index_elements=["user"], set_={"name": put.excluded.name, "about": put.excluded.about}
    )
)
_PUT_ROOM = Both(
    lambda insert: (put := insert(web_room)).on_conflict_do_update(
        index_elements=["id"], set_={"name": put.excluded.name, "members": put.excluded.members}
    )
)
_PEOPLE = select(web_person).order_by(web_person.c.nr)
_ROOMS = select(web_room).order_by(web_room.c.nr)
_COUNT = Both(
    lambda insert: (
        insert(web_counter)
        .on_conflict_do_update(index_elements=["id"], set_={"last": web_counter.c.last + 1})
        .returning(web_counter.c.last)
    )
)
_WRITE = Both(lambda insert: insert(web_line).on_conflict_do_nothing().returning(*web_line.c))
_CHANGE = update(web_line).where(web_line.c.id == bindparam("this")).returning(*web_line.c)
_BY_KEY = select(web_line).where(web_line.c.room == bindparam("room"), web_line.c.key == bindparam("key"))
_LINES = (
    select(web_line)
    .where(web_line.c.room == bindparam("room"), web_line.c.seq > bindparam("since_seq"))
    .order_by(web_line.c.id)
)
_LINE = select(web_line).where(web_line.c.id == bindparam("this"))
_UNRECEIVED = select(web_line).where(not_(web_line.c.received), web_line.c.author != "").order_by(web_line.c.id)


def _line_of(row: Cells) -> Line:
    return Line(
        id=row.id,
        room=row.room,
        key=row.key,
        author=row.author,
        text=row.text,
        at=row.written_at,
        thread=row.thread,
        about=row.about,
        message=None if row.message is None else message_of(row.message),
        revision=row.revision,
        deleted=row.deleted,
        received=row.received,
        seq=row.seq,
    )


class TranscriptRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def put_people(self, people: tuple[WebPerson, ...], rooms: tuple[WebRoom, ...]) -> None:
        if people:
            self._wire.run(_PUT_PERSON, [{"user": one.user, "name": one.name, "about": one.about} for one in people])
        if rooms:
            self._wire.run(
                _PUT_ROOM, [{"id": one.id, "name": one.name, "members": words_text(one.members)} for one in rooms]
            )
        self._wire.news = True

    def people(self) -> tuple[WebPerson, ...]:
        return tuple(WebPerson(user=row.user, name=row.name, about=row.about) for row in self._wire.run(_PEOPLE))

    def rooms(self) -> tuple[WebRoom, ...]:
        return tuple(WebRoom(id=row.id, name=row.name, members=words_of(row.members)) for row in self._wire.run(_ROOMS))

    def write(self, line: Line) -> Line:
        values = {
            "room": line.room,
            "key": line.key,
            "author": line.author,
            "text": line.text,
            "written_at": line.at,
            "thread": line.thread,
            "about": line.about,
            "message": None if line.message is None else message_text(line.message),
            "revision": line.revision,
            "deleted": line.deleted,
            "received": line.received,
            "seq": self._next_seq(),
        }
        row = self._wire.run(_WRITE, values).one_or_none()
        if row is None:
            return _line_of(self._wire.run(_BY_KEY, {"room": line.room, "key": line.key}).one())
        self._wire.news = True
        return _line_of(row)

    def change(self, line: Line) -> Line:
        values = {
            "this": line.id,
            "text": line.text,
            "message": None if line.message is None else message_text(line.message),
            "revision": line.revision,
            "deleted": line.deleted,
            "received": line.received,
            "seq": self._next_seq(),
        }
        changed = self._wire.run(_CHANGE, values).one()
        self._wire.news = True
        return _line_of(changed)

    def lines(self, room: str, since_seq: int = 0) -> tuple[Line, ...]:
        return tuple(_line_of(row) for row in self._wire.run(_LINES, {"room": room, "since_seq": since_seq}))

    def line(self, line_id: int) -> Line | None:
        row = self._wire.run(_LINE, {"this": line_id}).one_or_none()
        return None if row is None else _line_of(row)

    def unreceived(self) -> tuple[Line, ...]:
        return tuple(_line_of(row) for row in self._wire.run(_UNRECEIVED))

    def _next_seq(self) -> int:
        seq: int = self._wire.run(_COUNT, {"id": 1, "last": 1}).scalar_one()
        return seq
