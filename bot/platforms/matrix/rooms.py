"""What is known of rooms and the people in them: built from the state that every sync brings, and asked for once at start.

Used by everything here that must know a name, a membership, or whether a room is a direct line. Read next: `hearing.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.core.events import Place, Who
from bot.platforms.matrix.reading import Event, mapping, word
from bot.platforms.matrix.session import Me

PLATFORM = "matrix"
LONGEST_NAME = 100
MEGOLM = "m.megolm.v1.aes-sha2"
"""The way of encrypting rooms that there is."""
LINE_WITH = "nl.reflectie.line_with"
"""In the very first event of a direct line that the bot makes: with whom it is. The bot may hear of the room before it hears
that it made it, and may die in between."""
MOST_MESSAGES, MOST_MS = 10_000, 30 * 24 * 3600 * 1000


@dataclass(frozen=True, kw_only=True)
class Rotation:
    """When a room asks for a new key: after so many messages, or so long."""

    messages: int = 100
    age: timedelta = timedelta(days=7)


@dataclass(kw_only=True)
class Room:
    """A room that the bot is in. `people`: who is in it, with the name that others see; `invited`: who may come in."""

    id: str
    name: str = ""
    alias: str = ""
    people: dict[str, str] = field(default_factory=dict)
    invited: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    """Who was here and left, or would not come."""
    join_rule: str = "invite"
    history: str = "shared"
    encrypted: bool = False
    """Once it is, it stays so."""
    algorithm: str = ""
    rotation: Rotation = Rotation()
    made_by: str = ""
    line_with: str = ""
    """For whom whoever made the room says it is; it counts only when that was the bot."""
    came_from: str = ""
    """The room that this one goes on from."""
    goes_on_in: str = ""
    """The room that this one was replaced by."""

    @property
    def public(self) -> bool:
        """Whether more people can read it than its members."""
        return self.join_rule == "public" or self.history == "world_readable"

    def read(self, event: Event) -> None:
        """Take in an event of its state."""
        content = mapping(event.get("content"))
        match event.get("type"):
            case "m.room.member":
                self._read_member(word(event.get("state_key")), content)
            case "m.room.name":
                self.name = _short(content.get("name"))
            case "m.room.canonical_alias":
                self.alias = _short(content.get("alias"))
            case "m.room.join_rules":
                self.join_rule = word(content.get("join_rule"))
            case "m.room.history_visibility":
                self.history = word(content.get("history_visibility"))
            case "m.room.encryption":
                self._read_encryption(content)
            case "m.room.create":
                self.came_from = word(mapping(content.get("predecessor")).get("room_id"))
                self.made_by, self.line_with = word(event.get("sender")), word(content.get(LINE_WITH))
            case "m.room.tombstone":
                self.goes_on_in = word(content.get("replacement_room"))

    def _read_encryption(self, content: Event) -> None:
        self.encrypted = True
        if self.algorithm != MEGOLM:  # what is encrypted stays so, whatever somebody writes there later
            self.algorithm = word(content.get("algorithm"))
        messages, age_ms = content.get("rotation_period_msgs"), content.get("rotation_period_ms")
        self.rotation = Rotation(
            messages=min(messages, MOST_MESSAGES) if isinstance(messages, int) and messages > 0 else Rotation.messages,
            age=timedelta(milliseconds=min(age_ms, MOST_MS))
            if isinstance(age_ms, int) and age_ms > 0
            else Rotation.age,
        )

    def _read_member(self, user: str, content: Event) -> None:
        if not user:
            return
        self.people.pop(user, None)
        self.invited.discard(user)
        self.gone.discard(user)
        match content.get("membership"):
            case "join":
                self.people[user] = _short(content.get("displayname")) or local_part(user)
            case "invite":
                self.invited.add(user)
            case _:
                self.gone.add(user)


class RoomBook:
    """All rooms of the bot, by their ids; and which are the direct line with whom."""

    def __init__(self) -> None:
        self.me = Me(user="", device="", name="")
        self.rooms: dict[str, Room] = {}
        self._direct: dict[str, list[str]] = {}
        self._kept: dict[str, str] = {}
        """The same, by the room."""

    def room(self, id_: str) -> Room:
        return self.rooms.setdefault(id_, Room(id=id_))

    def forget(self, id_: str) -> None:
        self.rooms.pop(id_, None)

    # Direct lines

    @property
    def direct(self) -> dict[str, list[str]]:
        """As the homeserver keeps it: the rooms that are a direct line with each person."""
        return self._direct

    def read_direct(self, content: Event) -> None:
        self._direct = {
            user: [word(room) for room in rooms if word(room)]
            for user, rooms in content.items()
            if isinstance(user, str) and isinstance(rooms, list)
        }
        self._kept = {room: user for user, rooms in reversed(self._direct.items()) for room in rooms}

    def is_direct(self, room: str) -> bool:
        return bool(self.partner(room))

    def partner(self, room: str) -> str:
        """With whom a room is the direct line: as the homeserver keeps it, or as the bot wrote in it when it made it."""
        return self._kept.get(room) or self._made_for(room)

    def is_kept(self, room: str) -> bool:
        """Whether the homeserver keeps that this room is a direct line."""
        return room in self._kept

    def direct_with(self, user: str) -> Room | None:
        """The newest direct line with somebody in which nobody else is, or is asked to come."""
        made = [id_ for id_ in self.rooms if not self.is_kept(id_) and self._made_for(id_) == user]
        for id_ in reversed([*made, *self._direct.get(user, [])]):
            room = self.rooms.get(id_)
            if room and not (set(room.people) | room.invited) - {user, self.me.user}:
                return room
        return None

    def _made_for(self, room: str) -> str:
        at = self.rooms.get(room)
        return at.line_with if at and at.made_by == self.me.user else ""

    # In the words of the core

    def place(self, room: str) -> Place:
        return Place(platform=PLATFORM, workspace=self.me.server, room=room, direct=self.is_direct(room))

    def who(self, user: str, room: str = "") -> Who:
        """Somebody, by the name that they have in this room, or in any."""
        at = self.rooms.get(room)
        name = at.people.get(user, "") if at else ""
        if not name:
            name = next((each.people[user] for each in self.rooms.values() if user in each.people), local_part(user))
        return Who(platform=PLATFORM, workspace=self.me.server, user=user, name=name)

    def named(self, by: str, text: str, mentioned: Iterable[str]) -> tuple[Who, ...]:
        """The people whom somebody names: by mention, by id, or by nothing but the name of one whom they share a room with;
        never the bot."""
        rooms = [self.rooms[id_] for id_ in self.shared_with(by)]
        known = {user: name for room in rooms for user, name in room.people.items() if user != self.me.user}
        found = [user for user in dict.fromkeys(mentioned) if user in known]
        if not found:
            word = text.strip().lstrip("@").casefold()
            found = [user for user, name in known.items() if word in (name.casefold(), local_part(user).casefold())]
        return tuple(self.who(user) for user in found)

    def shared_with(self, user: str) -> tuple[str, ...]:
        """The rooms, not direct lines, in which somebody is."""
        return tuple(id_ for id_, room in self.rooms.items() if user in room.people and not self.is_direct(id_))

    def title(self, room: str) -> str:
        """How people know a room."""
        at = self.rooms.get(room)
        return (at.name or at.alias) if at else ""

    def members(self, room: str) -> Iterable[str]:
        at = self.rooms.get(room)
        return tuple(user for user in at.people if user != self.me.user) if at else ()


def local_part(user: str) -> str:
    """The first part of a user id: «anna» of «@anna:example.nl»."""
    return user.removeprefix("@").partition(":")[0]


def _short(value: object) -> str:
    return " ".join(value.split())[:LONGEST_NAME] if isinstance(value, str) else ""
