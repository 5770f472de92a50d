"""The outbox → Matrix: send, change, take back. Used by `chat.py`; called by `bot/delivery.py`.

Each part of a message has a transaction id made of its key, so sending it again is sending it once. A changed message is
edited in place as long as nothing of what it said goes; where words go, it is redacted and posted anew, because an edit
leaves the old text in the history of the room. Read next: `calls.py`, `menus.py`.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from bot.core.messages import Home, Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatRefused
from bot.platforms.matrix.calls import Calls, Refused, path
from bot.platforms.matrix.invites import Invites
from bot.platforms.matrix.markdown import Sheet
from bot.platforms.matrix.menus import Menus, spoken
from bot.platforms.matrix.reading import MESSAGE, REACTION, mapping
from bot.platforms.matrix.rooms import LINE_WITH, Room, RoomBook

TICK = "✅"
"""The reaction that a `sign` becomes."""
OURS = "nl.reflectie.message"
"""In the content of our messages: which part of a message it is, and how many lines at its end are choices."""


class Sending:
    """Sends and changes messages."""

    def __init__(self, *, calls: Calls, book: RoomBook, menus: Menus, invites: Invites) -> None:
        self._calls = calls
        self._book = book
        self._menus = menus
        self._invites = invites
        self._one_line: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        """By user id: what is sent and what is shown may both want the direct line that is not there yet."""

    async def send(self, to: Address, message: Message, *, key: str) -> tuple[str, ...]:
        """Send a message; see `Chat.send`."""
        if message.sign and to.about and to.room:
            return await self._sign(to.room, to.about, key)
        room = await self._room(to)
        return await self.post(room, message, key=key, thread=to.thread, addressed=to.user)

    async def post(
        self,
        room: str,
        message: Message | Home,
        *,
        key: str,
        thread: str | None = None,
        addressed: str = "",
        notice: bool = False,
        after: tuple[str, ...] = (),
    ) -> tuple[str, ...]:
        """Post a message in a room, with its lines. `addressed`: whom it is meant for; `notice`: it need not be heard;
        `after`: it takes the place of these."""
        shown = await self._menus.dressed(room, key, message, changed=bool(after))
        ids: list[str] = []
        for number, sheet in enumerate(shown.sheets):
            under = thread or (ids[0] if ids and not self._book.is_direct(room) else None)
            beside = shown.beside if number == len(shown.sheets) - 1 else 0
            content = _content(sheet, number, beside, notice=notice, addressed=addressed) | _under(under)
            ids.append(await self._put(room, MESSAGE, content, f"{key}|{number}|{'|'.join(after)}"))
        if shown.offers:
            await self._menus.sent(room, key, ids[-1])
        return tuple(ids)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        """Change a message; see `Chat.update`."""
        if message.sign and to.about and to.room:
            return await self._sign(to.room, to.about, key)
        if not ids:
            raise ChatRefused("There is no message to change.")
        room = await self._room(to)
        old = [await self._look(room, id_) for id_ in ids]
        shown = await self._menus.dressed(room, key, message, changed=True)
        if len(old) != len(shown.sheets) or not _all_said(old, shown.sheets):
            for id_ in ids:
                await self.redact(room, id_, f"{key}|{id_}")
            return await self.post(room, message, key=key, thread=to.thread, addressed=to.user, after=ids)
        for number, (id_, sheet) in enumerate(zip(ids, shown.sheets, strict=True)):
            beside = shown.beside if number == len(shown.sheets) - 1 else 0
            content = _content(sheet, number, beside, notice=False, addressed="")
            edit = {
                **content,
                "body": f"* {sheet.plain}",
                "formatted_body": f"* {sheet.html}",
                "m.new_content": content,
                "m.relates_to": {"rel_type": "m.replace", "event_id": id_},
            }
            await self._put(room, MESSAGE, edit, f"{key}|{id_}|{_digest(sheet.html)}")
        if shown.offers:
            await self._menus.sent(room, key, ids[-1])
        return ids

    async def redact(self, room: str, id_: str, transaction: str) -> None:
        """Take a message back."""
        try:
            await self._calls.send(path("rooms", room, "redact", id_, _digest(transaction)), {})
        except Refused as refused:
            if refused.code != "M_NOT_FOUND":
                raise

    async def line_with(self, user: str) -> str:
        """The direct line with somebody; made when there is none.

        Raises:
            ChatRefused: there can be none.
        """
        async with self._one_line[user]:
            room = self._book.direct_with(user)
            if room is None:
                return await self._new_line(user)
            if user in room.people or user in room.invited:
                return room.id
            if user in room.gone and not self._book.shared_with(user):
                raise ChatRefused("This person left the bot, and is in no room with it.")
            await self._calls.call("POST", path("rooms", room.id, "invite"), {"user_id": user})
            room.invited.add(user)
            return room.id

    async def _new_line(self, user: str) -> str:
        if not user.startswith("@") or ":" not in user:
            raise ChatRefused("This is not a person on Matrix.")
        try:
            await self._calls.get(path("profile", user))
        except Refused as refused:
            if refused.status == 404 and not self._book.shared_with(user):
                raise ChatRefused("There is no such person on Matrix.") from None
        wish = {
            "is_direct": True,
            "preset": "trusted_private_chat",
            "invite": [user],
            "creation_content": {LINE_WITH: user},
        }
        made = await self._calls.call("POST", path("createRoom"), wish)
        id_ = str(made["room_id"])
        room: Room = self._book.room(id_)
        room.people[self._book.me.user] = self._book.me.name
        room.invited.add(user)
        await self._invites.note_direct(user, id_)
        return id_

    async def _room(self, to: Address) -> str:
        if to.user:
            return await self.line_with(to.user)
        if to.room not in self._book.rooms:
            raise ChatRefused("The bot is not in this room.")
        return to.room

    async def _sign(self, room: str, about: str, key: str) -> tuple[str, ...]:
        """A tick beside somebody's message. Who deleted it meanwhile needs none."""
        relation = {"m.relates_to": {"rel_type": "m.annotation", "event_id": about, "key": TICK}}
        try:
            await self._put(room, REACTION, relation, f"{key}|sign")
        except Refused as refused:
            if refused.code not in ("M_DUPLICATE_ANNOTATION", "M_NOT_FOUND"):
                raise
        return (about,)

    async def _put(self, room: str, kind: str, content: Mapping[str, Any], transaction: str) -> str:
        said = await self._calls.send(path("rooms", room, "send", kind, _digest(transaction)), content)
        return str(said["event_id"])

    async def _look(self, room: str, id_: str) -> Mapping[str, Any]:
        """The content of a message of ours as it was first sent; empty when it was taken back."""
        try:
            return mapping((await self._calls.get(path("rooms", room, "event", id_))).get("content"))
        except Refused as refused:
            raise ChatRefused(f"The message is not there any more ({refused.code}).") from None


def _content(sheet: Sheet, number: int, beside: int, *, notice: bool, addressed: str) -> dict[str, Any]:
    return {
        "msgtype": "m.notice" if notice else "m.text",
        "body": sheet.plain,
        "format": "org.matrix.custom.html",
        "formatted_body": sheet.html,
        "m.mentions": {"user_ids": [addressed]} if addressed else {},
        OURS: {"part": number, "beside": beside},
    }


def _under(thread: str | None) -> dict[str, Any]:
    if not thread:
        return {}
    fallback = {"is_falling_back": True, "m.in_reply_to": {"event_id": thread}}
    return {"m.relates_to": {"rel_type": "m.thread", "event_id": thread, **fallback}}


def _all_said(old: Sequence[Mapping[str, Any]], now: Sequence[Sheet]) -> bool:
    """Whether everything that was said before is still said; the lines of choices may go."""
    for content, sheet in zip(old, now, strict=True):
        before, beside = content.get("body"), mapping(content.get(OURS)).get("beside")
        if not isinstance(before, str) or not isinstance(beside, int):
            return False
        words = spoken(before)
        if not set(words[: len(words) - beside]) <= set(spoken(sheet.plain)):
            return False
    return True


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
