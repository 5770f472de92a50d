"""What happened in a room → what somebody did → the core; and what they see of it. Used by `listening.py`.

Everything that is not for the bot ends here: talk in a room outside its threads that does not name it, other bots. It is
never logged. An event that cannot be taken now raises, and comes again. Read next: `reading.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime

import structlog

from bot.core import events
from bot.core.events import Chose, Commanded, Joined, Left, Posted, RoomChanged, post_key
from bot.core.messages import Choice, Shown
from bot.core.ports.chat import Receive
from bot.core.ports.errors import NotYet
from bot.core.ports.notebook import Offer
from bot.platforms.matrix import reading
from bot.platforms.matrix.encryption import Encryption
from bot.platforms.matrix.invites import Invites
from bot.platforms.matrix.markdown import as_typed
from bot.platforms.matrix.menus import Menus
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.reading import (
    ENCRYPTED,
    MESSAGE,
    REACTION,
    REDACTION,
    Event,
    Reacted,
    Said,
    mapping,
    moment,
    word,
)
from bot.platforms.matrix.revisions import Revisions
from bot.platforms.matrix.rooms import RoomBook
from bot.platforms.matrix.showing import Showing
from bot.platforms.matrix.typed import after_name, command_in, ids_in, mark_in, names_of
from bot.platforms.matrix.unread import Unread

IN_ROOM = "in-room|"
"""Begins the action of a line with which somebody says which room they mean."""
_CHANGES = ("m.room.name", "m.room.canonical_alias", "m.room.join_rules", "m.room.history_visibility")

log = structlog.get_logger(__name__)


class Hearing:
    """Hears everything. `open` says who takes it; before that, and after None, nothing is taken."""

    def __init__(
        self,
        *,
        book: RoomBook,
        revisions: Revisions,
        menus: Menus,
        notes: Notes,
        invites: Invites,
        showing: Showing,
        encryption: Encryption,
        unread: Unread,
        executor: Executor,
    ) -> None:
        self._book = book
        self._revisions = revisions
        self._menus = menus
        self._notes = notes
        self._invites = invites
        self._showing = showing
        self._encryption = encryption
        self._unread = unread
        self._executor = executor
        self._receive: Receive | None = None

    def open(self, receive: Receive | None) -> None:
        self._receive = receive

    async def look_up(self, batch: Mapping[str, Sequence[Event]]) -> None:
        """See which of our questions are answered in a batch, by room, before it is heard.

        Raises:
            StoreBusy: not now.
        """
        await self._revisions.look_up(
            (room, about) for room, events in batch.items() for about in map(reading.about, events) if about
        )

    async def heard(self, room: str, event: Event) -> None:
        """Something happened in a room that the bot is in, in the order of the room.

        Raises:
            Exception: it was not taken; it must come again.
        """
        event = await self._encryption.clear(room, event)
        kind = event.get("type")
        if "state_key" in event:
            await self._state(room, event)
        elif kind == REDACTION:
            await self._unread.done(room, reading.redacted_by(event))
            if made := await self._revisions.redacted(room, event):
                await self._taken(made)
        elif kind == REACTION:
            reacted = reading.reacted(event)
            if reacted and reacted.sender != self._book.me.user and self._book.is_direct(room):
                await self._reacted(room, reacted)
        elif kind == ENCRYPTED:
            await self._unread.note(room, event)
        elif kind == MESSAGE:
            known = self._revisions.remember(room, event)
            said = reading.said(event)
            if said is None or known.ours:
                return
            anew = await self._revisions.written_anew(room, said) if said.edits else None
            if anew and await self._unread.waits(room, anew.id):
                await (self._privately if self._book.is_direct(room) else self._in_room)(room, anew)
                await self._unread.done(room, anew.id)
            elif said.edits:
                if made := await self._revisions.edited(room, said, said.edits):
                    await self._did(made)
            elif self._book.is_direct(room):
                await self._privately(room, said)
            else:
                await self._in_room(room, said)

    # What people say

    async def post_in_room(self, room: str, event: Event) -> Posted | None:
        """A message in a room that is nothing but what somebody says to the bot; None when it is anything else, or not for
        the bot, which only `heard` can tell.

        Raises:
            Exception: it cannot be known now; it must come again.
        """
        said = None if self._book.is_direct(room) else reading.said(event)
        if said is None or said.edits or self._revisions.remember(room, event).ours:
            return None
        made = await self._said_in_room(room, said)
        return made if isinstance(made, Posted) else None

    async def took(self, posts: Sequence[Posted]) -> int:
        """Let the core take these, one after the other, in one go, because many wait after the bot was away. Returns how
        many it took; at least one.

        Raises:
            Exception: the first was not taken; it must come again.
        """
        receive = self._taker()

        def take() -> list[Shown]:
            shown: list[Shown] = []
            for post in posts:
                try:
                    shown.append(receive(post))
                except Exception:
                    if not shown:
                        raise
                    break
            return shown

        taken = await asyncio.get_running_loop().run_in_executor(self._executor, take)
        for post, shown in zip(posts, taken, strict=False):
            if shown is not None:
                await self._showing.show(post.who, shown, key=post.key)
        return len(taken)

    async def _in_room(self, room: str, said: Said) -> None:
        if made := await self._said_in_room(room, said):
            await self._did(made)

    async def _said_in_room(self, room: str, said: Said) -> Commanded | Posted | None:
        names = self._names()
        thread = await self._revisions.thread(room, said.thread or said.replies_to)
        named = self._book.me.user in said.mentions or after_name(said.text, names) is not None
        words = command_in(said.text, names, mentioned=named, talk=bool(said.thread or thread))
        if words is not None:
            return self._commanded(room, said, words)
        return self._posted(room, said, thread, named=named) if thread or named else None

    async def _privately(self, room: str, said: Said) -> None:
        under, mark = said.replies_to or said.thread, mark_in(said.text)
        # Where a form is being asked, a number is its answer, unless it stands under another message.
        is_free = mark is not None and (under is not None or not await self._is_asked(said.sender))
        if mark and is_free and await self._marked(room, said.sender, said.id, mark, under, said):
            return
        names = self._names()
        words = command_in(said.text, names, mentioned=after_name(said.text, names) is not None, talk=True)
        if words is not None:
            await self._did(self._commanded(room, said, words))
        else:
            await self._did(self._posted(room, said, None, named=False))

    async def _reacted(self, room: str, reacted: Reacted) -> None:
        mark = mark_in(reacted.sign)
        if mark and mark.isdigit():
            await self._marked(room, reacted.sender, reacted.id, mark, reacted.message, reacted)

    async def _marked(self, room: str, user: str, id_: str, mark: str, under: str | None, done: Said | Reacted) -> bool:
        """Somebody sent the mark of a line. False: it means nothing here, so it is text."""
        found = await self._menus.meant(user, room, mark, under)
        if len(found) > 1:
            choices = tuple(self._in_which(offer) for offer in found)
            await self._showing.say(self._book.who(user, room), "which_room", key=id_, choices=choices)
            return True
        for offer in found:
            where, action = offer.room, offer.action
            if action.startswith(IN_ROOM):
                where, action = action.removeprefix(IN_ROOM).split("|", 1)
            await self._did(
                Chose(
                    key=f"click/{user}/{action}/{offer.value}/{id_}",
                    who=self._book.who(user, room),
                    place=self._book.place(where),
                    at=done.at,
                    action=action,
                    value=offer.value,
                    message=offer.message or None,
                )
            )
        return bool(found)

    def _in_which(self, offer: Offer) -> Choice:
        label = f"{offer.label} ({self._book.title(offer.room)})"
        marked = f"{IN_ROOM}{offer.room}|{offer.action}"
        return Choice(action=marked, value=offer.value, label=as_typed(label))

    def _commanded(self, room: str, said: Said, words: str) -> Commanded:
        return Commanded(
            key=post_key(room, said.id),
            who=self._book.who(said.sender, room),
            place=self._book.place(room),
            at=said.at,
            words=words,
        )

    def _posted(self, room: str, said: Said, thread: str | None, *, named: bool) -> Posted:
        place = self._book.place(room)
        return Posted(
            key=post_key(room, said.id),
            who=self._book.who(said.sender, room),
            place=place,
            at=said.at,
            message=said.id,
            text=said.text,
            thread=thread,
            mentions_bot=named,
            # Only a form asks for a person, and a form is asked in private.
            named=self._book.named(said.sender, said.text, (*said.mentions, *ids_in(said.text)))
            if place.direct
            else (),
        )

    def _names(self) -> Sequence[str]:
        return names_of(self._book.me.user, self._book.me.name)

    # What happens to rooms

    async def came_in(self, room: str, by: str, key: str) -> None:
        """The bot is in a room where it was not. A room that goes on from one of ours is the same room."""
        if self._book.is_direct(room):
            if not self._book.is_kept(room):
                await self._invites.note_direct(self._book.partner(room), room)
            return
        at = self._book.room(room)
        before = self._book.rooms.get(at.came_from)
        if before and before.goes_on_in == room:
            await self._room_changed(
                before.id, "moved", by, f"room/{before.id}/moved/{room}", about=room, moved_to=room
            )
        else:
            await self._room_changed(room, "bot_added", by, f"room/{room}/bot_added/{key}")
        if by and at.encrypted and not self._encryption.is_on:
            await self._showing.say(self._book.who(by, room), "not_here", key=key, room=self._book.title(room))

    async def is_encrypted(self, room: str) -> None:
        """What is said in this room is encrypted, and the bot reads what is said to it there."""
        await self._room_changed(room, "encrypted", "", f"room/{room}/encrypted")

    async def went_out(self, room: str, by: str, key: str) -> None:
        """The bot is not in a room any more: it left, or was removed."""
        if not self._book.is_direct(room):
            await self._room_changed(room, "bot_removed", by, f"room/{room}/bot_removed/{key}")
        self._book.forget(room)

    async def _state(self, room: str, event: Event) -> None:
        at = self._book.room(room)
        user = word(event.get("state_key"))
        was_in = user in at.people
        before = mapping(mapping(event.get("unsigned")).get("prev_content")).get("membership")
        if before is not None:
            was_in = before == "join"
        looked = (at.name, at.alias, at.public)
        at.read(event)
        kind, sender = event.get("type"), word(event.get("sender"))
        if kind == "m.room.tombstone" and at.goes_on_in and not self._book.is_direct(room):
            await self._invites.follow(at.goes_on_in, sender)
        if kind in _CHANGES and looked != (at.name, at.alias, at.public) and not self._book.is_direct(room):
            await self._room_changed(room, "renamed", sender, f"room/{room}/renamed/{word(event.get('event_id'))}")
        if kind != "m.room.member" or user == self._book.me.user or self._book.is_direct(room):
            return
        is_in = user in at.people
        if was_in == is_in:
            return
        what = Joined if is_in else Left
        await self._did(
            what(
                key=f"{'joined' if is_in else 'left'}/{room}/{word(event.get('event_id'))}",
                who=self._book.who(user, room),
                place=self._book.place(room),
                at=moment(event),
            )
        )
        if not is_in and not at.invited and set(at.people) <= {self._book.me.user}:
            log.info("nobody is left in a room, so the bot leaves it", action="matrix.empty", room=room)
            await self._invites.leave(room)

    async def _room_changed(
        self, room: str, change: str, by: str, key: str, *, about: str = "", moved_to: str = ""
    ) -> None:
        at = self._book.room(about or room)
        await self._taken(
            RoomChanged(
                key=key,
                who=self._book.who(by or self._book.me.user, room),
                place=replace(self._book.place(room), direct=False),
                at=datetime.now(UTC),
                change=change,
                name=self._book.title(at.id),
                public=at.public,
                moved_to=moved_to,
            )
        )

    # Shared

    async def _is_asked(self, user: str) -> bool:
        return await self._notes.is_asked(self._book.who(user))

    async def _did(self, made: events.Event) -> None:
        shown = await self._taken(made)
        if shown is not None:
            await self._showing.show(made.who, shown, key=made.key)

    async def _taken(self, event: events.Event) -> Shown:
        """Let the core take an event, in a worker thread."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, self._taker(), event)

    def _taker(self) -> Receive:
        if self._receive is None:
            raise NotYet("The bot is starting or stopping.")
        return self._receive
