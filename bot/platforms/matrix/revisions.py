"""Edits, redactions, and edits that are taken back. Used by `hearing.py`.

An edit counts only as the specification says: of a message, by who wrote that message, in the same room, and not of another
edit; a server lets anybody send anything. What a redaction takes away can only be read from before, so the ids of edits
are written down: taking back an edit brings back what was said before it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.core import events
from bot.core.events import Deleted, Edited, post_key
from bot.core.ports.notebook import Revision
from bot.platforms.matrix.calls import Calls, Refused, path
from bot.platforms.matrix.encryption import Encryption
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.reading import (
    ENCRYPTED,
    MESSAGE,
    Event,
    Said,
    about,
    is_edit,
    moment,
    redacted_by,
    said,
    word,
)
from bot.platforms.matrix.rooms import RoomBook
from bot.platforms.matrix.typed import ids_in

REMEMBERED = 20_000


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is remembered of a message, without its words. `ours`: the bot wrote it."""

    sender: str
    kind: str
    ours: bool
    edit: bool = False
    under: str | None = None
    """The message whose thread it stands in, or that it answers."""


class Revisions:
    """Knows what messages are about each other."""

    def __init__(self, *, calls: Calls, book: RoomBook, notes: Notes, encryption: Encryption) -> None:
        self._calls = calls
        self._book = book
        self._notes = notes
        self._encryption = encryption
        self._known: OrderedDict[tuple[str, str], Known] = OrderedDict()

    def remember(self, room: str, event: Event) -> Known:
        """Remember who wrote what, so that it need not be asked."""
        sender = word(event.get("sender"))
        known = Known(
            sender=sender,
            kind=word(event.get("type")),
            ours=sender == self._book.me.user,
            edit=is_edit(event),
            under=about(event),
        )
        return self._keep(room, word(event.get("event_id")), known)

    async def look_up(self, messages: Iterable[tuple[str, str]]) -> None:
        """Remember which of these messages, each with its room, asked a question: the store knows that, so the homeserver
        need not be asked for each when the bot comes back."""
        unknown = [each for each in dict.fromkeys(messages) if each not in self._known]
        asked = await self._notes.questions([(self._book.place(room), message) for room, message in unknown])
        for place, message in asked:
            self._keep(place.room, message, Known(sender=self._book.me.user, kind=MESSAGE, ours=True))

    async def known(self, room: str, message: str) -> Known | None:
        """What is known of a message, asked of the homeserver where it must be; None when there is no such message.

        Raises:
            ChatError: the homeserver could not say so now.
        """
        if found := self._known.get((room, message)):
            return found
        event = await self._event(room, message)
        return self.remember(room, event) if event else None

    def _keep(self, room: str, message: str, known: Known) -> Known:
        self._known[room, message] = known
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return known

    async def is_ours(self, room: str, message: str) -> bool:
        """Whether the bot wrote a message."""
        known = await self.known(room, message)
        return known is not None and known.ours

    async def thread(self, room: str, under: str | None) -> str | None:
        """The message of the bot that something stands under; None when it stands under nothing of ours."""
        return under if under and await self.is_ours(room, under) else None

    async def written_anew(self, room: str, edit: Said) -> Said | None:
        """An edit of a message that could not be read, as that message: somebody writes it anew, as they were asked to. None
        when it is an edit of another."""
        message = edit.edits or ""
        original = await self.known(room, message)
        if original is None or original.kind != ENCRYPTED or original.edit or original.sender != edit.sender:
            return None
        return replace(edit, id=message, edits=None, replies_to=original.under)

    async def edited(self, room: str, edit: Said, message: str) -> events.Event | None:
        """An edit of a message, as an event for the core; None when it does not count or is not for the bot."""
        original = await self.known(room, message)
        if original is None or original.edit or original.sender != edit.sender:
            return None
        if original.kind not in (MESSAGE, ENCRYPTED):
            return None
        place = self._book.place(room)
        thread = await self.thread(room, original.under)
        if not (place.direct or thread):
            return None
        await self._notes.revise(Revision(room=room, id=edit.id, message=message, thread=thread))
        return self._edited(room, message, edit.sender, edit.text, thread, edit.id, edit.at)

    async def redacted(self, room: str, event: Event) -> events.Event | None:
        """A redaction, as an event for the core; None when it does not concern the core."""
        message, id_, at = redacted_by(event), word(event.get("event_id")), moment(event)
        if not message or not id_:
            return None
        if revision := await self._notes.revision(room, message):
            return await self._taken_back(room, revision, id_, at)
        known = await self.known(room, message)
        if known is not None and (known.ours or known.edit or known.kind not in (MESSAGE, ENCRYPTED)):
            return None
        sender = known.sender if known else word(event.get("sender"))
        return Deleted(
            key=f"{post_key(room, message)}/deleted",
            who=self._book.who(sender, room),
            place=self._book.place(room),
            at=at,
            message=message,
        )

    async def _taken_back(self, room: str, taken: Revision, id_: str, at: datetime) -> events.Event | None:
        """An edit was taken back: what stands there now is the newest of the others, or what was said first."""
        original = await self._event(room, taken.message)
        first = said(original) if original else None
        if first is None:
            return None  # all of it was taken back
        where = f"/_matrix/client/v1/rooms/{_quoted(room)}/relations/{_quoted(taken.message)}/m.replace?limit=100"
        try:
            found: Any = (await self._calls.get(where)).get("chunk")
        except Refused:
            found = []
        events = [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
        others = [said(await self._encryption.clear(room, each)) for each in events]
        left = [
            each
            for each in others
            if each and each.edits == taken.message and each.sender == first.sender and each.id != taken.id
        ]
        newest = max(left, key=lambda each: (each.at, each.id), default=first)
        return self._edited(room, taken.message, first.sender, newest.text, taken.thread, id_, at)

    def _edited(
        self, room: str, message: str, sender: str, text: str, thread: str | None, id_: str, at: datetime
    ) -> Edited:
        return Edited(
            key=f"{post_key(room, message)}/{id_}",
            who=self._book.who(sender, room),
            place=self._book.place(room),
            at=at,
            message=message,
            text=text,
            revision=f"{int(at.timestamp() * 1000):015}/{id_}",
            thread=thread,
            named=self._book.named(sender, text, ids_in(text)) if self._book.is_direct(room) else (),
        )

    async def _event(self, room: str, message: str) -> Event | None:
        try:
            event = await self._calls.get(path("rooms", room, "event", message))
        except Refused:
            return None
        return await self._encryption.clear(room, event)


def _quoted(id_: str) -> str:
    return path(id_).rpartition("/")[2]
