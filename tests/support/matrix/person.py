"""`Person`: somebody on Matrix, with a matrix-nio client of their own: they write, edit, redact, react, and see what they see.

What a person sees is read from the homeserver by their own client, with edits in place and what was redacted gone, as an
app shows it. Nothing here knows how our adapter works.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self
from urllib.parse import quote

import httpx
from nio import AsyncClient, AsyncClientConfig, RoomRedactResponse, RoomSendResponse

from tests.support.matrix.synapse import Homeserver

_made = count(1)


@dataclass(frozen=True, kw_only=True)
class Line:
    """A message as somebody sees it."""

    id: str
    sender: str
    text: str
    html: str
    thread: str = ""
    kind: str = "m.text"
    mentions: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    """The reactions under it."""


@dataclass(kw_only=True)
class Person:
    """Somebody with an account."""

    server: Homeserver
    user: str
    client: AsyncClient
    _web: httpx.AsyncClient = field(repr=False)

    @classmethod
    async def arrives(cls, server: Homeserver, name: str, shown: str = "") -> Self:
        return await cls.on(server, server.register(server.new_name(name), shown or name.capitalize()))

    @classmethod
    async def on(cls, server: Homeserver, user: str, *, device: str = "APP") -> Self:
        """Somebody who has an account, on one of their devices."""
        client = AsyncClient(server.address, user, device_id=device, config=AsyncClientConfig(request_timeout=30))
        client.access_token = server.token(user, device)
        client.user_id = user
        web = httpx.AsyncClient(
            base_url=server.address, headers={"Authorization": f"Bearer {client.access_token}"}, timeout=30
        )
        return cls(server=server, user=user, client=client, _web=web)

    async def goes(self) -> None:
        await self.client.close()
        await self._web.aclose()

    # Rooms

    async def makes_room(self, name: str = "Het Lint", *, version: str = "", public: bool = False) -> str:
        wish: dict[str, Any] = {"name": name, "preset": "public_chat" if public else "private_chat"}
        if version:
            wish["room_version"] = version
        return str((await self.calls("POST", "createRoom", wish))["room_id"])

    async def invites(self, room: str, user: str) -> None:
        await self.calls("POST", f"rooms/{quote(room)}/invite", {"user_id": user})

    async def joins(self, room: str) -> None:
        await self.calls("POST", f"join/{quote(room)}", {})

    async def leaves(self, room: str) -> None:
        await self.calls("POST", f"rooms/{quote(room)}/leave", {})

    async def removes(self, room: str, user: str, how: str = "kick") -> None:
        await self.calls("POST", f"rooms/{quote(room)}/{how}", {"user_id": user})

    async def puts(self, room: str, kind: str, content: dict[str, Any], key: str = "") -> None:
        """Set something of the state of a room."""
        await self.calls("PUT", f"rooms/{quote(room)}/state/{kind}/{quote(key)}", content)

    async def writes_to(self, user: str) -> str:
        """A new direct line with somebody."""
        wish = {"is_direct": True, "preset": "trusted_private_chat", "invite": [user]}
        return str((await self.calls("POST", "createRoom", wish))["room_id"])

    async def invitations(self) -> dict[str, str]:
        """Rooms that somebody is invited to: room → by whom."""
        said = await self.calls("GET", "sync?timeout=0")
        found = {}
        for room, about in (said.get("rooms", {}).get("invite") or {}).items():
            for event in about["invite_state"]["events"]:
                if event["type"] == "m.room.member" and event["state_key"] == self.user:
                    found[room] = event["sender"]
        return found

    async def rooms(self) -> list[str]:
        return list((await self.calls("GET", "joined_rooms"))["joined_rooms"])

    # What people do

    async def says(
        self,
        room: str,
        text: str,
        *,
        thread: str = "",
        answers: str = "",
        mark: str = "",
        mentions: tuple[str, ...] = (),
    ) -> str:
        """Write a message; its id. With the same `mark` it is the same message again."""
        content: dict[str, Any] = {"msgtype": "m.text", "body": text}
        if mentions:
            content["m.mentions"] = {"user_ids": list(mentions)}
        if thread:
            fallback = {"is_falling_back": True, "m.in_reply_to": {"event_id": thread}}
            content["m.relates_to"] = {"rel_type": "m.thread", "event_id": thread, **fallback}
        elif answers:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": answers}}
        return await self.sends(room, "m.room.message", content, mark=mark)

    async def edits(self, room: str, message: str, text: str) -> str:
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": message}
        content = {"msgtype": "m.text", "body": f"* {text}", "m.new_content": new, "m.relates_to": relation}
        return await self.sends(room, "m.room.message", content)

    async def redacts(self, room: str, message: str) -> str:
        made = await self.client.room_redact(room, message)
        assert isinstance(made, RoomRedactResponse), made
        return str(made.event_id)

    async def reacts(self, room: str, message: str, sign: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": message, "key": sign}
        return await self.sends(room, "m.reaction", {"m.relates_to": relation})

    async def sends(self, room: str, kind: str, content: dict[str, Any], *, mark: str = "") -> str:
        made = await self.client.room_send(room, kind, content, tx_id=mark or f"made-{next(_made)}")
        assert isinstance(made, RoomSendResponse), made
        return str(made.event_id)

    async def tries(self, room: str, kind: str, content: dict[str, Any]) -> None:
        """Send something that the homeserver may refuse."""
        where = f"/_matrix/client/v3/rooms/{quote(room)}/send/{kind}/tried-{next(_made)}"
        await self._web.put(where, json=content)

    # What people see

    async def sees(self, room: str, *, by: str = "") -> list[Line]:
        """The messages of a room, oldest first; `by`: of one person only."""
        lines: dict[str, Line] = {}
        for event in await self._timeline(room):
            content = event.get("content") or {}
            relation = content.get("m.relates_to") or {}
            target = str(relation.get("event_id") or "")
            if event["type"] == "m.reaction" and target in lines:
                line = lines[target]
                lines[target] = _with(line, signs=(*line.signs, str(relation.get("key"))))
            elif event["type"] == "m.room.message" and content.get("body") is not None:
                if relation.get("rel_type") == "m.replace":
                    line = lines.get(target)
                    if line and line.sender == event["sender"]:
                        new = content["m.new_content"]
                        lines[target] = _with(line, text=new["body"], html=new.get("formatted_body", ""))
                    continue
                lines[event["event_id"]] = Line(
                    id=event["event_id"],
                    sender=event["sender"],
                    text=content["body"],
                    html=content.get("formatted_body", ""),
                    thread=target if relation.get("rel_type") == "m.thread" else "",
                    kind=content["msgtype"],
                    mentions=tuple((content.get("m.mentions") or {}).get("user_ids") or ()),
                )
        return [line for line in lines.values() if not by or line.sender == by]

    async def _timeline(self, room: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        at = ""
        while True:
            where = f"rooms/{quote(room)}/messages?dir=f&limit=1000" + (f"&from={quote(at)}" if at else "")
            page = await self.calls("GET", where)
            found += page["chunk"]
            at = page.get("end") or ""
            if not at or not page["chunk"]:
                return found

    async def calls(self, method: str, where: str, content: dict[str, Any] | None = None) -> dict[str, Any]:
        answer = await self._web.request(method, f"/_matrix/client/v3/{where}", json=content)
        assert answer.is_success, f"{method} {where}: {answer.status_code} {answer.text}"
        said: dict[str, Any] = answer.json()
        return said


def _with(line: Line, **changed: Any) -> Line:
    return Line(**{**line.__dict__, **changed})
