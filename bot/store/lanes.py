"""`Outbox` on tables, the side of delivery: claiming lanes, settling what became of messages, giving lanes back.

The lane's row carries the lease and is locked before rows of its messages change. An open message that was tried is
«being sent»: only the owner of the lane, or after its lease another one, may say what became of it; but that it *was*
sent is believed from anybody, because ids that are lost mean a message that is sent twice. Read next: `outbox.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, delete, exists, func, literal_column, or_, select, update

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import ClaimedLane, Parcel, Settled
from bot.store.codecs import message_of, words_of, words_text
from bot.store.tables import lane, outbox, outbox_shows, sent_message
from bot.store.wire import Both, Wire

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
    .where(_ahead.c.lane_id == lane.c.id, _ahead.c.state == "open")
    .order_by(_ahead.c.id)
    .limit(1)
    .offset(bindparam("beyond"))
    .scalar_subquery()
)
_batch = (
    select(lane.c.id, lane.c.platform, lane.c.workspace, _last_id.label("last_id"))
    .where(lane.c.id.in_(bindparam("ids", expanding=True)))
    .subquery("batch")
)
_post = outbox.alias("post")
_under = outbox.alias("above")
_PARCELS = (
    select(
        outbox,
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
                outbox.c.state == "open",
                or_(_batch.c.last_id.is_(None), outbox.c.id <= _batch.c.last_id),
            ),
        )
        .outerjoin(_post, and_(outbox.c.step > 0, _post.c.key == outbox.c.key, _post.c.step == 0))
        .outerjoin(_under, and_(_under.c.key == outbox.c.under, _under.c.step == 0))
    )
    .order_by(outbox.c.lane_id, outbox.c.id)
)
_TRY = update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True))).values(tried=True)
_DROP_UPDATES = (
    update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True))).values(state="gone", message=None)
)

_RENEW = (
    update(lane)
    .where(lane.c.id.in_(bindparam("ids", expanding=True)), lane.c.owner == bindparam("me"))
    .values(lease_until=bindparam("until"))
    .returning(lane.c.id)
)
_LOCK = (
    select(lane.c.id).where(lane.c.id.in_(bindparam("ids", expanding=True))).order_by(lane.c.id).with_for_update()
)
_TRIED = (
    select(
        outbox.c.id,
        outbox.c.lane_id,
        outbox.c.key,
        outbox.c.step,
        outbox.c.state,
        outbox.c.round_id,
        lane.c.platform,
        lane.c.workspace,
        lane.c.target,
    )
    .join(lane, lane.c.id == outbox.c.lane_id)
    .where(
        outbox.c.id.in_(bindparam("ids", expanding=True)),
        outbox.c.tried,
        outbox.c.state.in_(("open", "gone")),
    )
)
_SENT = (
    update(outbox).where(outbox.c.id == bindparam("this")).values(state="sent", ids=bindparam("got"), message=None)
)
_NEW_IDS = (
    update(outbox)
    .where(outbox.c.key == bindparam("this_key"), outbox.c.step == 0)
    .values(ids=bindparam("got"))
)
_SHOWS_NO_MORE = delete(outbox_shows).where(
    outbox_shows.c.outbox_id.in_(
        select(outbox.c.id).where(outbox.c.key == bindparam("this_key"), outbox.c.step < bindparam("this_step"))
    )
)
_REMEMBER = Both(lambda insert: insert(sent_message).on_conflict_do_nothing())
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
    .where(lane.c.id.in_(bindparam("ids", expanding=True)), lane.c.owner == bindparam("me"))
    .values(
        owner=None,
        lease_until=lane.c.claimed_at,
        ready=exists(select(literal_column("1")).where(outbox.c.lane_id == lane.c.id, outbox.c.state == "open")),
    )
)
_MESSAGE = select(outbox.c.message).where(outbox.c.id == bindparam("this"))
