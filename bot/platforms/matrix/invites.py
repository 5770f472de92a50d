"""Who may invite the bot: by name, by server, or into which room; and the rest is declined. Used by `listening.py`.

Anybody on any server of the world can invite anybody. What is allowed is a setting; besides, whoever is in a room with the
bot may have a direct line with it, and a room that goes on from one of ours is ours.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import structlog

from bot.core.ports.errors import ChatError
from bot.platforms.matrix.calls import Calls, Refused, Unsure, path
from bot.platforms.matrix.reading import mapping, word
from bot.platforms.matrix.rooms import RoomBook

JOIN_PAUSES_S = (1.0, 4.0, 10.0)
JOIN_TIMEOUT_S = 60.0
"""A room on the server of others takes its time."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """Somebody invites the bot. `direct`: they mean a direct line."""

    room: str
    by: str
    direct: bool
    alias: str = ""


def invitation(room: str, state: object, me: str) -> Invitation:
    """Read what comes with an invitation."""
    by, direct, alias = "", False, ""
    for event in state if isinstance(state, list) else []:
        content = mapping(mapping(event).get("content"))
        kind = mapping(event).get("type")
        if kind == "m.room.member" and mapping(event).get("state_key") == me:
            by, direct = word(mapping(event).get("sender")), content.get("is_direct") is True
        elif kind == "m.room.canonical_alias":
            alias = word(content.get("alias"))
    return Invitation(room=room, by=by, direct=direct, alias=alias)


def is_allowed(asked: Invitation, allowed: frozenset[str]) -> bool:
    """Whether a setting allows it: the person, their server, the room, or its alias."""
    return bool({asked.by, asked.by.partition(":")[2], asked.room, asked.alias} & (allowed - {""}))


class Invites:
    """Answers invitations. `allowed`: user ids, server names, room ids and aliases; empty: the own server."""

    def __init__(self, *, calls: Calls, book: RoomBook, allowed: frozenset[str]) -> None:
        self._calls = calls
        self._book = book
        self._allowed = allowed

    async def answer(self, room: str, invite: Any) -> Invitation | None:
        """Accept or decline. Returns the invitation when it was accepted.

        Raises:
            ChatError: the homeserver did not do it now.
        """
        asked = invitation(room, mapping(mapping(invite).get("invite_state")).get("events"), self._book.me.user)
        goes_on = any(known.goes_on_in == room for known in self._book.rooms.values())
        meets = asked.direct and self._book.shared_with(asked.by)
        if not (is_allowed(asked, self._allowed or frozenset({self._book.me.server})) or goes_on or meets):
            log.warning(
                "an invitation was declined: it is not allowed by the settings", action="matrix.declined", room=room
            )
            await self._decline(room)
            return None
        if why := await self._join(path("join", room)):
            log.warning("an invitation could not be accepted", action="matrix.not_joined", room=room, code=why)
            return None
        if asked.direct:
            await self.note_direct(asked.by, room)
        return asked

    async def follow(self, room: str, by: str) -> None:
        """A room was replaced by another: go there, where that is possible without an invitation."""
        server = by.partition(":")[2]
        where = path("join", room, server_name=server) if server else path("join", room)
        if why := await self._join(where):
            log.warning(
                "a room was replaced by one that the bot cannot come into; invite it there",
                action="matrix.not_followed",
                room=room,
                code=why,
            )

    async def _join(self, where: str) -> str:
        """Go into a room; why not, when that cannot be. A server of others that is down may be down for ever, and all rooms
        would wait for it: it gets some tries."""
        why = ""
        for pause_s in (0.0, *JOIN_PAUSES_S):
            await asyncio.sleep(pause_s)
            try:
                await self._calls.call("POST", where, {}, timeout_s=JOIN_TIMEOUT_S)
            except Refused as refused:
                return refused.code
            except Unsure as unsure:
                if unsure.status < 500:
                    raise  # it is our own homeserver that cannot be reached
                why = str(unsure.status)
            else:
                return ""
        return why

    async def note_direct(self, user: str, room: str) -> None:
        """Remember, on the homeserver, that a room is the direct line with somebody."""
        direct = {**self._book.direct}
        direct[user] = [*(each for each in direct.get(user, []) if each != room), room]
        self._book.read_direct(direct)
        await self._calls.call("PUT", path("user", self._book.me.user, "account_data", "m.direct"), direct)

    async def leave(self, room: str) -> None:
        """Leave a room in which nobody is left."""
        try:
            await self._calls.call("POST", path("rooms", room, "leave"), {})
        except Refused as refused:
            log.warning("a room could not be left", action="matrix.not_left", room=room, code=refused.code)

    async def _decline(self, room: str) -> None:
        try:
            await self._calls.call("POST", path("rooms", room, "leave"), {})
        except ChatError as trouble:
            log.warning("an invitation stays open", action="matrix.declined", room=room, error=str(trouble))
