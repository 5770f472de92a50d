"""`Outbox` on tables, the side of the flows: putting, taking out, asking what is there.

What is put is collected and written together at the end of the transaction. The lane's row is always locked before
rows of its messages are touched; therefore messages of one lane get their numbers in the order of commit, and a message
is never tried while its text is replaced. The side of delivery is `lanes.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql

from bot.core.ports.outbox import Outgoing
from bot.store.codecs import message_text
from bot.store.columns import EPOCH
from bot.store.lanes import LaneRows
from bot.store.tables import OPEN, lane, outbox, outbox_shows
from bot.store.wire import Both, Cells, Many, Wire, among, batches

_OPEN_LANES = Many(
    lane,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["platform", "workspace", "target"], set_={"ready": True}
    ).returning(lane.c.id, lane.c.platform, lane.c.workspace, lane.c.target),
)
_ADD = Many(outbox, lambda insert: insert.on_conflict_do_nothing().returning(outbox.c.id, outbox.c.key))
_AT_LANE = {
    column.name: bindparam(f"lane_{column.name}", type_=column.type) for column in lane.c if column.name != "id"
}
_PUT = {
    column.name: bindparam(column.name, type_=column.type)
    for column in outbox.c
    if column.name not in ("id", "lane_id")
}
_lane_opened = (
    postgresql.insert(lane)
    .values(_AT_LANE)
    .on_conflict_do_update(index_elements=["platform", "workspace", "target"], set_={"ready": True})
    .returning(lane.c.id)
    .cte("opened")
)
_ADD_WITH_LANE = (
    postgresql.insert(outbox)
    .from_select(["lane_id", *_PUT], select(_lane_opened.c.id, *_PUT.values()))
    .on_conflict_do_nothing()
    .returning(outbox.c.id, outbox.c.key)
)
"""Both in one, for the single message that most transactions put. SQLite has no INSERT inside a statement."""
_ADD_SHOWS = Both(lambda insert: insert(outbox_shows).on_conflict_do_nothing())
_KNOWN_KEYS = select(outbox.c.key).where(outbox.c.step == 0, among(outbox.c.key, "keys"))
_SAME_KEY = (
    select(outbox.c.id, outbox.c.lane_id, outbox.c.step, outbox.c.state, outbox.c.tried)
    .where(outbox.c.key == bindparam("key"))
    .order_by(outbox.c.step)
    .with_for_update()
)
_REPLACE = update(outbox).where(outbox.c.id == bindparam("this"))
_DROP_KEY_SHOWS = delete(outbox_shows).where(
    outbox_shows.c.outbox_id.in_(select(outbox.c.id).where(outbox.c.key == bindparam("key")))
)
_DROP_KEY = delete(outbox).where(outbox.c.key == bindparam("key"))
_DROP_SHOWS = delete(outbox_shows).where(outbox_shows.c.outbox_id == bindparam("this"))
_NAMING = (
    select(outbox.c.key, func.min(outbox.c.id).label("first"))
    .join(outbox_shows, outbox_shows.c.outbox_id == outbox.c.id)
    .where(among(outbox_shows.c.answer_id, "answers"))
    .group_by(outbox.c.key)
)
_showing = select(outbox_shows.c.outbox_id).where(among(outbox_shows.c.answer_id, "answers"))
_LOCK_LANES = (
    select(lane.c.id)
    .where(lane.c.id.in_(select(outbox.c.lane_id).where(outbox.c.id.in_(_showing))))
    .order_by(lane.c.id)
    .with_for_update()
)
_TAKE_OUT = (
    update(outbox)
    .where(outbox.c.id.in_(_showing), outbox.c.state == OPEN)
    .values(state="gone", message=None)
    .returning(outbox.c.id, outbox.c.key, outbox.c.step, outbox.c.tried)
)
_NEWER_TEXT = (
    select(outbox.c.id, outbox.c.message)
    .where(outbox.c.key == bindparam("key"), outbox.c.step > 0, outbox.c.state == OPEN)
    .order_by(outbox.c.step.desc())
    .limit(1)
)
_SHOWN = select(outbox_shows.c.answer_id).where(outbox_shows.c.outbox_id == bindparam("this"))
_FORGET_SHOWS = delete(outbox_shows).where(
    or_(
        among(outbox_shows.c.answer_id, "answers"),
        among(outbox_shows.c.outbox_id, "gone"),
    )
)
_WAITING = select(func.count()).select_from(outbox).where(outbox.c.state == OPEN)


def _lane_key(outgoing: Outgoing) -> tuple[str, str, str]:
    to = outgoing.to
    return to.platform, to.workspace, to.room or f"@{to.user}"


def _lane_values(platform: str, workspace: str, target: str) -> dict[str, Any]:
    return {
        "platform": platform,
        "workspace": workspace,
        "target": target,
        "ready": True,
        "owner": None,
        "claimed_at": EPOCH,
        "lease_until": EPOCH,
        "not_before": EPOCH,
    }


def _values(outgoing: Outgoing, *, step: int = 0) -> dict[str, Any]:
    return {
        "key": outgoing.key,
        "step": step,
        "state": "open",
        "tried": False,
        "tried_at": None,
        "room": outgoing.to.room,
        "user": outgoing.to.user,
        "thread": outgoing.to.thread,
        "about": outgoing.to.about,
        "under": outgoing.under,
        "round_id": outgoing.round_id,
        "message": message_text(outgoing.message),
        "ids": None,
        "refusal": None,
    }


class OutboxRows(LaneRows):
    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self._waiting: dict[str, Outgoing] = {}

    def put(self, outgoing: Outgoing) -> None:
        earlier = self._waiting.get(outgoing.key)
        if earlier is not None:  # not even stored yet: the newer text takes its place
            outgoing = replace(earlier, message=outgoing.message, shows=outgoing.shows)
        self._waiting[outgoing.key] = outgoing

    def flush(self) -> None:
        """Write what was put: lanes, messages and what they show, in a statement each."""
        if not self._waiting:
            return
        waiting, self._waiting = list(self._waiting.values()), {}
        self._wire.news = True
        if len(waiting) == 1 and self._wire.postgresql:
            opening = {f"lane_{name}": value for name, value in _lane_values(*_lane_key(waiting[0])).items()}
            self._take_in(waiting, self._wire.run(_ADD_WITH_LANE, {**opening, **_values(waiting[0])}).all())
            return
        lane_ids = self._open_lanes(waiting)
        for new in self._runs_of_new(waiting):
            rows = [{"lane_id": lane_ids[_lane_key(one)], **_values(one)} for one in new]
            self._take_in(new, self._wire.add(_ADD, rows).all())

    def naming(self, answer_ids: Sequence[str]) -> tuple[str, ...]:
        self.flush()
        first: dict[str, int] = {}
        for ids in batches(answer_ids):
            for row in self._wire.run(_NAMING, {"answers": ids}):
                first[row.key] = min(row.first, first.get(row.key, row.first))
        return tuple(sorted(first, key=first.__getitem__))

    def scrub(self, answer_ids: Sequence[str]) -> None:
        self.flush()
        for ids in batches(answer_ids):
            if self._wire.postgresql:
                self._wire.run(_LOCK_LANES, {"answers": ids})
            gone = self._wire.run(_TAKE_OUT, {"answers": ids}).all()
            self._wire.run(_FORGET_SHOWS, {"answers": ids, "gone": [row.id for row in gone]})
            for row in gone:
                if row.step == 0 and row.tried:
                    self._say_newer_text(row)

    def waiting(self) -> int:
        self.flush()
        count: int = self._wire.run(_WAITING).scalar_one()
        return count

    def _say_newer_text(self, post: Cells) -> None:
        """A message was taken out while it was being sent, and a newer text for it waits: that one can go out instead."""
        newer = self._wire.run(_NEWER_TEXT, {"key": post.key}).one_or_none()
        if newer is not None:
            self._wire.run(_REPLACE, {"this": post.id, "state": "open", "message": newer.message})
            shown = self._wire.run(_SHOWN, {"this": newer.id}).scalars().all()
            if shown:
                self._wire.run(_ADD_SHOWS, [{"outbox_id": post.id, "answer_id": id_} for id_ in shown])

    def _open_lanes(self, outgoing: Sequence[Outgoing]) -> dict[tuple[str, str, str], int]:
        keys = sorted({_lane_key(one) for one in outgoing})
        rows = self._wire.add(_OPEN_LANES, [_lane_values(*key) for key in keys]).all()
        return {(row.platform, row.workspace, row.target): row.id for row in rows}

    def _runs_of_new(self, waiting: list[Outgoing]) -> Iterator[list[Outgoing]]:
        """What can be written together. A key that exists may become an update, which must come between its neighbours;
        for messages that are alone in their lane the database finds that out by itself."""
        if len({_lane_key(one) for one in waiting}) == len(waiting):  # nobody has a neighbour
            yield waiting
            return
        known: set[str] = set()
        for keys in batches([one.key for one in waiting]):
            known.update(self._wire.run(_KNOWN_KEYS, {"keys": keys}).scalars())
        for exists, run in groupby(waiting, lambda one: one.key in known):
            together = list(run)
            yield from ([one] for one in together) if exists else (together,)

    def _take_in(self, put: Sequence[Outgoing], rows: Sequence[Cells]) -> None:
        added = {row.key: row.id for row in rows}
        self._show([(added[one.key], one) for one in put if one.key in added])
        for one in put:
            if one.key not in added:
                self._put_again(one)

    def _put_again(self, outgoing: Outgoing) -> None:
        """Put a message whose key exists (the rules are in `core/ports/outbox.py`)."""
        rows = self._wire.run(_SAME_KEY, {"key": outgoing.key}).all()
        post, last = rows[0], rows[-1]
        if post.state == "refused" or (post.state == "gone" and not post.tried):
            self._wire.run(_DROP_KEY_SHOWS, {"key": outgoing.key})
            self._wire.run(_DROP_KEY, {"key": outgoing.key})
            self._add(outgoing, post.lane_id, step=0)
        elif post.state == "gone":
            # It was taken out while it was being sent, so it may have arrived. It is tried again, which finds what is
            # there, and the new text follows as an update in case the old one is what it finds.
            self._replace(post, outgoing, state="open")
            self._add(outgoing, post.lane_id, step=last.step + 1)
        elif last.state == "open" and not last.tried:
            self._replace(last, outgoing, state="open")
        else:
            self._add(outgoing, post.lane_id, step=last.step + 1)

    def _add(self, outgoing: Outgoing, lane_id: int, *, step: int) -> None:
        added = self._wire.add(_ADD, [{"lane_id": lane_id, **_values(outgoing, step=step)}]).one()
        self._show([(added.id, outgoing)])

    def _replace(self, row: Cells, outgoing: Outgoing, *, state: str) -> None:
        self._wire.run(_REPLACE, {"this": row.id, "state": state, "message": message_text(outgoing.message)})
        self._wire.run(_DROP_SHOWS, {"this": row.id})
        self._show([(row.id, outgoing)])

    def _show(self, put: Sequence[tuple[int, Outgoing]]) -> None:
        rows = [{"outbox_id": id_, "answer_id": answer_id} for id_, one in put for answer_id in one.shows]
        if rows:
            self._wire.run(_ADD_SHOWS, rows)
