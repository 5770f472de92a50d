"""A room that got another id on its platform: what stands and waits at the old one follows. Used by `casussen.py`.

The lane keeps its row and gets the new name, so that whoever is draining it goes on undisturbed, and messages sent
meanwhile are remembered at the new id. Lanes are locked before their messages are touched, as in `outbox.py`.
"""

from __future__ import annotations

from sqlalchemy import bindparam, delete, or_, select, update

from bot.core.model import Room
from bot.store.interviews import interview
from bot.store.tables import OPEN, lane, outbox, part, room, sent_message
from bot.store.wire import Wire

_WAS_AT = select(room.c.outside).where(room.c.id == bindparam("this"))
_MAKE_WAY = delete(room).where(
    room.c.platform == bindparam("at_platform"),
    room.c.workspace == bindparam("at_workspace"),
    room.c.outside == bindparam("new"),
    room.c.id != bindparam("this"),
    room.c.casus_id.is_(None),
)
_LANES = (
    select(lane.c.id, lane.c.target)
    .where(
        lane.c.platform == bindparam("platform"),
        lane.c.workspace == bindparam("workspace"),
        or_(lane.c.target == bindparam("old"), lane.c.target == bindparam("new")),
    )
    .order_by(lane.c.id)
    .with_for_update()
)
_NAME_LANE = update(lane).where(lane.c.id == bindparam("this")).values(target=bindparam("name"))
_WAKE = update(lane).where(lane.c.id == bindparam("this")).values(ready=True)
_JOIN = (
    update(outbox)
    .where(
        outbox.c.lane_id == bindparam("from_lane"),
        outbox.c.state == OPEN,
        ~outbox.c.tried,  # what is being sent is settled where it was claimed
    )
    .values(lane_id=bindparam("into_lane"))
)
_ADDRESS = (
    update(outbox).where(outbox.c.lane_id == bindparam("of_lane"), outbox.c.state == OPEN).values(room=bindparam("new"))
)
_SENT = (
    update(sent_message)
    .where(
        sent_message.c.platform == bindparam("at_platform"),
        sent_message.c.workspace == bindparam("at_workspace"),
        sent_message.c.target == bindparam("old"),
    )
    .values(target=bindparam("new"))
)
_there = part.alias("there")
_PARTS = (
    update(part)
    .where(
        part.c.platform == bindparam("at_platform"),
        part.c.workspace == bindparam("at_workspace"),
        part.c.room == bindparam("old"),
        ~select(_there.c.nr)
        .where(
            _there.c.platform == bindparam("at_platform"),
            _there.c.workspace == bindparam("at_workspace"),
            _there.c.room == bindparam("new"),
            _there.c.message == part.c.message,
        )
        .exists(),
    )
    .values(room=bindparam("new"))
)

_INTERVIEWS = (
    update(interview)
    .where(
        interview.c.platform == bindparam("at_platform"),
        interview.c.room_workspace == bindparam("at_workspace"),
        interview.c.room == bindparam("old"),
    )
    .values(room=bindparam("new"))
)


def follow(wire: Wire, moved: Room) -> None:
    """Bring everything of a room to where it is now (`moved.outside`). The row of the room itself is not changed."""
    old = wire.run(_WAS_AT, {"this": moved.id}).scalar_one()
    new = moved.outside
    if old == new:
        return
    at = {"at_platform": moved.platform, "at_workspace": moved.workspace, "new": new}
    wire.run(_MAKE_WAY, {**at, "this": moved.id})
    look = {"platform": moved.platform, "workspace": moved.workspace, "old": old, "new": new}
    lanes = {target: id_ for id_, target in wire.run(_LANES, look).all()}
    if old in lanes:
        _rename_lane(wire, lanes[old], lanes.get(new), old, new)
    wire.run(_SENT, {**at, "old": old})
    wire.run(_PARTS, {**at, "old": old})
    wire.run(_INTERVIEWS, {**at, "old": old})


def _rename_lane(wire: Wire, mine: int, newcomer: int | None, old: str, new: str) -> None:
    """The lane of the room gets its new name. One that stood there already hands over what waits in it, and
    stays behind under the old name with what it sent."""
    if newcomer is not None:
        wire.run(_JOIN, {"from_lane": newcomer, "into_lane": mine})
        wire.run(_NAME_LANE, {"this": newcomer, "name": f"@/{newcomer}"})  # for a moment: two lanes never share a name
    wire.run(_NAME_LANE, {"this": mine, "name": new})
    if newcomer is not None:
        wire.run(_NAME_LANE, {"this": newcomer, "name": old})
    wire.run(_ADDRESS, {"of_lane": mine, "new": new})
    wire.run(_WAKE, {"this": mine})
    wire.news = True
