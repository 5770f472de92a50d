"""`Outbox` on tables, the side of delivery: claiming lanes, settling what became of messages, giving lanes back.

The lane's row carries the lease and is locked before rows of its messages change. An open message that was tried is
«being sent»: only the owner of the lane, or after its lease another one, may say what became of it; but that it *was*
sent is believed from anybody, because ids that are lost mean a message that is sent twice. Read next: `outbox.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Executable,
    FromClause,
    Text,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    select,
    update,
)

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import ClaimedLane, Parcel, Settled
from bot.store.codecs import message_of, words_of, words_text
from bot.store.tables import OPEN, lane, outbox, outbox_shows, sent_message
from bot.store.wire import Both, Cells, Given, Wire, among

_free = (
    select(lane.c.id)
    .where(lane.c.ready, lane.c.lease_until <= bindparam("now"), lane.c.not_before <= bindparam("now"))
    .order_by(lane.c.lease_until, lane.c.id)
    .limit(bindparam("lanes"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
_LEASE = (
    update(lane)
    .where(lane.c.id.in_(select(_free.c.id)))
    .values(owner=bindparam("me"), claimed_at=bindparam("now"), lease_until=bindparam("until"))
    .returning(lane.c.id)
)

_ahead = outbox.alias("ahead")
_last_id = (
    select(_ahead.c.id)
    .where(_ahead.c.lane_id == lane.c.id, _ahead.c.state == OPEN)
    .order_by(_ahead.c.id)
    .limit(1)
    .offset(bindparam("beyond"))
    .scalar_subquery()
)
_batch = (
    select(lane.c.id, lane.c.platform, lane.c.workspace, _last_id.label("last_id"))
    .where(among(lane.c.id, "ids"))
    .cte("batch")
    .prefix_with("MATERIALIZED", dialect="postgresql")  # or it looks for the last message once for each message
)
_post = outbox.alias("post")
_under = outbox.alias("above")
_PARCELS = (
    select(
        outbox.c.id,
        outbox.c.lane_id,
        outbox.c.key,
        outbox.c.step,
        outbox.c.tried,
        outbox.c.tried_at,
        outbox.c.room,
        outbox.c.user,
        outbox.c.thread,
        outbox.c.about,
        outbox.c.message,
        _batch.c.platform,
        _batch.c.workspace,
        _post.c.state.label("post_state"),
        _post.c.ids.label("post_ids"),
        _under.c.id.label("under_id"),
        _under.c.lane_id.label("under_lane"),
        _under.c.state.label("under_state"),
        _under.c.ids.label("under_ids"),
        exists(select(literal_column("1")).where(outbox_shows.c.outbox_id == outbox.c.id)).label("guarded"),
    )
    .select_from(
        _batch.join(
            outbox,
            and_(
                outbox.c.lane_id == _batch.c.id,
                outbox.c.state == OPEN,
                outbox.c.id <= func.coalesce(_batch.c.last_id, literal_column(str(2**62))),
            ),
        )
        .outerjoin(_post, and_(outbox.c.step > 0, _post.c.key == outbox.c.key, _post.c.step == 0))
        .outerjoin(_under, and_(_under.c.key == outbox.c.under, _under.c.step == 0))
    )
    .order_by(outbox.c.lane_id, outbox.c.id)
)
_TRY = update(outbox).where(among(outbox.c.id, "rows")).values(tried=True, tried_at=bindparam("now"))
_DROP_UPDATES = update(outbox).where(among(outbox.c.id, "rows")).values(state="gone", message=None)

_held = select(lane.c.id).where(among(lane.c.id, "ids")).order_by(lane.c.id).with_for_update().cte("held")
_RENEW = (
    update(lane)
    .where(lane.c.id.in_(select(_held.c.id)), lane.c.owner == bindparam("me"))
    .values(lease_until=bindparam("until"))
    .returning(lane.c.id)
)
_LOCK = select(lane.c.id).where(among(lane.c.id, "ids")).order_by(lane.c.id).with_for_update()
_HELD = select(outbox.c.id).where(among(outbox.c.id, "ids"), outbox.c.tried, outbox.c.state == OPEN)


def _sent(given: FromClause) -> Executable:
    """What became of many messages in one statement: a statement for each would cost more than sending them."""
    return (
        update(outbox)
        .where(outbox.c.id == given.c.id, outbox.c.tried, outbox.c.state.in_(("open", "gone")))
        .values(state="sent", ids=given.c.ids, message=None)
        .returning(outbox.c.id, outbox.c.lane_id, outbox.c.key, outbox.c.step, outbox.c.round_id)
    )


_SENT = Given({"id": BigInteger(), "ids": Text()}, _sent)
_LANES = select(lane.c.id, lane.c.platform, lane.c.workspace, lane.c.target).where(among(lane.c.id, "ids"))
_NEW_IDS = update(outbox).where(outbox.c.key == bindparam("this_key"), outbox.c.step == 0).values(ids=bindparam("got"))
_SHOWS_NO_MORE = delete(outbox_shows).where(
    outbox_shows.c.outbox_id.in_(
        select(outbox.c.id).where(outbox.c.key == bindparam("this_key"), outbox.c.step < bindparam("this_step"))
    )
)
_REMEMBER = Both(lambda insert: insert(sent_message).on_conflict_do_nothing())
_SHOWS_NOTHING = delete(outbox_shows).where(outbox_shows.c.outbox_id == bindparam("this"))
_REFUSED = (
    update(outbox)
    .where(outbox.c.id == bindparam("this"))
    .values(state="refused", refusal=bindparam("why"), message=None)
)
_REST = (
    update(lane)
    .where(lane.c.id == bindparam("this"))
    .values(not_before=case((lane.c.not_before > bindparam("rest"), lane.c.not_before), else_=bindparam("rest")))
)
_RELEASE = (
    update(lane)
    .where(among(lane.c.id, "ids"), lane.c.owner == bindparam("me"))
    .values(
        owner=None,
        lease_until=lane.c.claimed_at,
        ready=exists(select(literal_column("1")).where(outbox.c.lane_id == lane.c.id, outbox.c.state == OPEN)),
    )
)
_MESSAGE = select(outbox.c.message).where(outbox.c.id == bindparam("this"))


class LaneRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def flush(self) -> None:
        """Write what was put in this transaction; see `outbox.py`."""

    def message(self, row: int) -> Message | None:
        self.flush()
        text: str | None = self._wire.run(_MESSAGE, {"this": row}).scalar_one_or_none()
        return None if text is None else message_of(text)

    def claim(
        self, *, owner: str, real_now: datetime, lanes: int, parcels: int, lease_s: float
    ) -> tuple[ClaimedLane, ...]:
        self.flush()
        until = real_now + timedelta(seconds=lease_s)
        lease = {"me": owner, "now": real_now, "until": until, "lanes": lanes}
        lane_ids = list(self._wire.run(_LEASE, lease).scalars())
        if not lane_ids:
            return ()
        queues: dict[int, list[Cells]] = {id_: [] for id_ in lane_ids}
        for row in self._wire.run(_PARCELS, {"ids": lane_ids, "beyond": parcels - 1}):
            queues[row.lane_id].append(row)
        claimed, idle, orphans = [], [], []
        for id_, queue in queues.items():
            batch, dropped = _sendable(queue)
            orphans += dropped
            if batch:
                claimed.append(ClaimedLane(lane=id_, parcels=tuple(_parcel_of(row) for row in batch)))
            else:
                idle.append(id_)
        untried = [one.row for claim in claimed for one in claim.parcels if one.again is None]
        if untried:
            self._wire.run(_TRY, {"rows": untried, "now": real_now})
        if orphans:
            self._wire.run(_DROP_UPDATES, {"rows": [row.id for row in orphans]})
        if idle:  # everything in them was taken out; their rows are locked since the lease
            self._wire.run(_RELEASE, {"ids": idle, "me": owner})
        return tuple(claimed)

    def settle(self, settled: Sequence[Settled], *, owner: str, real_now: datetime, lease_s: float) -> None:
        self.flush()
        if not settled:
            return
        until = real_now + timedelta(seconds=lease_s)
        lane_ids = sorted({one.lane for one in settled})
        mine = set(self._wire.run(_RENEW, {"ids": lane_ids, "me": owner, "until": until}).scalars())
        self._settle_sent([(one.row, one.ids) for one in settled if one.ids is not None])
        others = [one for one in settled if one.ids is None and one.lane in mine]
        if not others:
            return
        open_ = set(self._wire.run(_HELD, {"ids": [one.row for one in others]}).scalars())
        held = [one for one in others if one.row in open_]
        refused = [{"this": one.row, "why": one.refused} for one in held if one.refused is not None]
        if refused:
            self._wire.run(_REFUSED, refused)
            self._wire.run(_SHOWS_NOTHING, [{"this": one["this"]} for one in refused])
        rest = [
            {"this": one.lane, "rest": real_now + timedelta(seconds=one.retry_after_s)}
            for one in held
            if one.retry_after_s is not None
        ]
        if rest:
            self._wire.run(_REST, rest)

    def release(self, lanes: Sequence[int], *, owner: str) -> None:
        self.flush()
        if not lanes:
            return
        ids = sorted(lanes)
        if self._wire.postgresql:
            # Whoever puts a message holds the lane's row. Looking for open messages must come in a later statement
            # than waiting for that lock, or a message that was just committed is not seen and the lane falls asleep.
            self._wire.run(_LOCK, {"ids": ids})
        self._wire.run(_RELEASE, {"ids": ids, "me": owner})

    def _settle_sent(self, sent: Sequence[tuple[int, tuple[str, ...]]]) -> None:
        if not sent:
            return
        got = dict(sent)
        rows = self._wire.over(_SENT, [(row, words_text(ids)) for row, ids in sent]).all()
        updates = [row for row in rows if row.step > 0]
        if updates:
            self._wire.run(_NEW_IDS, [{"this_key": row.key, "got": words_text(got[row.id])} for row in updates])
            self._wire.run(_SHOWS_NO_MORE, [{"this_key": row.key, "this_step": row.step} for row in updates])
        opening = [row for row in rows if row.round_id is not None and got[row.id]]
        if opening:
            lanes = {one.id: one for one in self._wire.run(_LANES, {"ids": sorted({row.lane_id for row in opening})})}
            remembered = [
                {
                    "platform": lanes[row.lane_id].platform,
                    "workspace": lanes[row.lane_id].workspace,
                    "target": lanes[row.lane_id].target,
                    "message": message,
                    "round_id": row.round_id,
                }
                for row in opening
                for message in got[row.id]
            ]
            self._wire.run(_REMEMBER, remembered)


def _sendable(queue: Sequence[Cells]) -> tuple[list[Cells], list[Cells]]:
    """The head of a lane that can go out now, and updates whose message never will."""
    batch: list[Cells] = []
    orphans: list[Cells] = []
    for row in queue:
        if row.step > 0 and row.post_state == "open":
            break  # its message is in this batch; the ids come with settling
        if row.step > 0 and row.post_state != "sent":
            orphans.append(row)
            continue
        if row.under_state == "open" and row.under_lane == row.lane_id and row.under_id < row.id:
            break
        batch.append(row)
    return batch, orphans


def _parcel_of(row: Cells) -> Parcel:
    # Unpacked, because looking up each cell by its name takes as long as all the rest.
    id_, _, key, step, tried, tried_at, room, user, thread, about, message, platform, workspace, *beside = row
    _, post_ids, _, _, _, under_ids, guarded = beside
    above = words_of(under_ids)
    return Parcel(
        row=id_,
        key=key,
        to=Address(
            platform=platform,
            workspace=workspace,
            room=room,
            user=user,
            thread=above[0] if above else thread,
            about=about,
        ),
        message=message_of(message),
        ids=words_of(post_ids) if step > 0 else (),
        again=tried_at if tried else None,
        guarded=guarded,
    )
