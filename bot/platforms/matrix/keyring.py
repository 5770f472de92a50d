"""The keys of the bot's device, on disk: what opens and closes messages in encrypted rooms. Everything here blocks; nothing
here speaks to the homeserver. Used by `encryption.py`, in one thread of its own, because that is what SQLite wants.

The arithmetic and the store are matrix-nio's (`nio.crypto`, on vodozemac). What nio leaves to a person, we decide: every device
of every member gets the keys (a bot cannot look people in the eye), a new key is made whenever the devices are not the same
ones any more, and what is read must come from a device of who says that they sent it. Read next: `encryption.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import structlog
from nio.crypto import InboundGroupSession, Olm, OlmDevice, OutgoingKeyRequest
from nio.event_builders import RoomKeyRequestMessage
from nio.events import MegolmEvent, OlmEvent, RoomKeyEvent
from nio.exceptions import EncryptionError
from nio.responses import KeysClaimResponse, KeysQueryResponse, ToDeviceResponse
from nio.store import SqliteStore

from bot.core.ports.errors import BotError
from bot.platforms.matrix.reading import Event, mapping, word
from bot.platforms.matrix.rooms import MEGOLM, Rotation
from bot.platforms.matrix.seals import Seal

OLM = "m.olm.v1.curve25519-aes-sha2"
SIGNED = "signed_curve25519"
ONE_TIME_KEYS = 200
"""So many wait on the homeserver: one for each app that speaks with the bot for the first time. While the bot is away there
come no others."""
_SEALED_TEXT = "reflectie"

log = structlog.get_logger(__name__)

Device = tuple[str, str, str]
"""Somebody's device: user, name, and its key."""


class KeysRefused(BotError):
    """The keys cannot be used. The operator corrects a setting; nothing was changed."""


@dataclass(frozen=True, kw_only=True)
class Session:
    """The key of some messages of one device in one room."""

    room: str
    id: str


class _Machine(Olm):  # type: ignore[misc]
    """nio's, which takes a key that it asked for from the device that made it; nio takes one from our own devices only, and not
    for a room whose id has no server in it."""

    def _handle_forwarded_room_key_event(self, sender: str, sender_key: str, payload: Event) -> RoomKeyEvent | None:
        content = mapping(payload.get("content"))
        id_, room = word(content.get("session_id")), word(content.get("room_id"))
        device = self.device_store.device_from_sender_key(sender, sender_key)
        asked = self.outgoing_key_requests.get(id_)
        if not (asked and device and asked.room_id == room and content.get("sender_key") == sender_key):
            return None
        key = self._import_group_session(content.get("session_key"), device.ed25519, sender_key, room, [])
        if key is None or key.id != id_:
            return None
        if self.inbound_group_store.add(key):
            self.save_inbound_group_session(key)
        return RoomKeyEvent(payload, sender, sender_key, room, id_, MEGOLM)


class Keyring:
    """The keys in a folder, sealed with the pickle key. `check` comes first, then `open` for a device.

    One in a process: nio's stores share one connection.
    """

    def __init__(self, folder: Path, secret: str) -> None:
        self._folder = folder
        self._secret = secret
        self.seal = Seal(secret, "matrix store")
        self._olm: _Machine | None = None

    # The folder

    def check(self) -> None:
        """See whether the pickle key is the one that the folder was made with. Writes nothing where it is not.

        Raises:
            KeysRefused: it is another one, or the folder cannot be used.
        """
        file = self._folder / "seal"
        try:
            if file.is_file():
                if self.seal.open(file.read_text(encoding="ascii")) != _SEALED_TEXT:
                    raise KeysRefused(
                        f"REFLECTIE_MATRIX_PICKLE_KEY is another one than {self._folder} was made with. Put the old one back; "
                        "nothing was changed. If it is lost, move that folder away: the bot begins anew, and cannot read what "
                        "was sent before."
                    )
                return
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.write("seal", self.seal.close(_SEALED_TEXT))
        except (OSError, UnicodeDecodeError) as trouble:
            raise KeysRefused(
                f"REFLECTIE_MATRIX_STORE: the folder {self._folder} cannot be used ({type(trouble).__name__}). "
                "Make it readable and writable for the bot."
            ) from None

    def read(self, name: str) -> str:
        """What a small file in the folder says; empty when there is none."""
        file = self._folder / name
        return file.read_text(encoding="ascii") if file.is_file() else ""

    def write(self, name: str, text: str) -> None:
        """Write a small file whole, or not at all."""
        made = self._folder / f"{name}.new"
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        made.replace(self._folder / name)

    def has(self, user: str, device: str) -> bool:
        """Whether there are keys of this device."""
        return (self._folder / _file(user, device)).is_file()

    def open(self, user: str, device: str) -> None:
        """Use the keys of this device; they are made when there are none.

        Raises:
            KeysRefused: they are damaged.
        """
        self.close()
        name = _file(user, device)
        try:
            (self._folder / name).touch(mode=0o600)
            store = SqliteStore(user, device, str(self._folder), self._secret, name)
            self._olm = _Machine(user, device, store)
        except Exception as trouble:  # of SQLite, of vodozemac: whatever a damaged file brings
            raise KeysRefused(
                f"{self._folder / name} is damaged ({type(trouble).__name__}). Put it back from the backup, or move it away: "
                "the bot begins anew, and cannot read what was sent before."
            ) from None

    def close(self) -> None:
        olm, self._olm = self._olm, None
        if olm is not None:
            olm.store.database.close()

    @property
    def _machine(self) -> _Machine:
        if self._olm is None:
            raise RuntimeError("no keys are open")
        return self._olm

    # Our own device

    @property
    def is_shared(self) -> bool:
        """Whether the homeserver has the keys of our device."""
        return bool(self._machine.account.shared)

    @property
    def identity(self) -> dict[str, str]:
        """The public keys of our device, as the homeserver shows them to others."""
        device, own = self._machine.device_id, self._machine.account.identity_keys
        return {f"{kind}:{device}": own[kind] for kind in ("curve25519", "ed25519")}

    def device_keys(self) -> dict[str, Any]:
        """What others see of our device, signed by itself."""
        olm = self._machine
        content: dict[str, Any] = {
            "algorithms": [OLM, MEGOLM],
            "device_id": olm.device_id,
            "user_id": olm.user_id,
            "keys": self.identity,
        }
        return content | {"signatures": {olm.user_id: {f"ed25519:{olm.device_id}": olm.sign_json(content)}}}

    def to_upload(self, left: int) -> dict[str, Any] | None:
        """What the homeserver must be given, of which `left` one-time keys are left there; None when it has enough.

        They are on disk before they go: a key that somebody used and that we forgot would lock them out.
        """
        olm = self._machine
        if olm.account.shared and left > ONE_TIME_KEYS // 2:
            return None
        waiting = len(olm.account.one_time_keys["curve25519"])
        olm.account.generate_one_time_keys(max(0, ONE_TIME_KEYS - left - waiting))
        olm.save_account()
        content: dict[str, Any] = {} if olm.account.shared else {"device_keys": self.device_keys()}
        content["one_time_keys"] = {
            f"{SIGNED}:{id_}": {
                "key": key,
                "signatures": {olm.user_id: {f"ed25519:{olm.device_id}": olm.sign_json({"key": key})}},
            }
            for id_, key in olm.account.one_time_keys["curve25519"].items()
        }
        return content

    def uploaded(self) -> None:
        """The homeserver took it."""
        olm = self._machine
        olm.account.shared = True
        olm.mark_keys_as_published()
        olm.save_account()

    # The devices of others

    def changed(self, users: Iterable[str]) -> None:
        """These people have other devices than they had."""
        self._machine.tracked_users.difference_update(users)

    def unknown(self, users: Iterable[str]) -> list[str]:
        """Whose devices must be asked of the homeserver."""
        return sorted(set(users) - self._machine.tracked_users)

    def learned(self, user: str, devices: Mapping[str, Any]) -> None:
        """These are the devices of somebody now."""
        sound = {id_: each for id_, each in devices.items() if _is_sound(user, id_, mapping(each))}
        self._machine.handle_response(KeysQueryResponse({user: sound}, {}))

    def without_line(self, users: Iterable[str]) -> dict[str, dict[str, str]]:
        """The devices with which we cannot speak yet: user → device → which kind of key is needed."""
        missing = self._machine.get_missing_sessions(list(users))
        return {user: dict.fromkeys(devices, SIGNED) for user, devices in missing.items()}

    def cut_off(self) -> dict[str, dict[str, str]]:
        """The devices with which we must begin anew, because what they sent could not be opened."""
        found: dict[str, dict[str, str]] = {}
        for device in self._machine.wedged_devices:
            found.setdefault(device.user_id, {})[device.id] = SIGNED
        return found

    def claimed(self, keys: Mapping[str, Any]) -> None:
        """The homeserver gave these one-time keys: from now on we can speak with these devices."""
        for user, devices in keys.items():
            for device, key in mapping(devices).items():
                try:
                    self._machine.handle_response(KeysClaimResponse({user: {device: key}}, {}))
                except (ValueError, KeyError, TypeError, AttributeError, StopIteration) as strange:
                    log.warning(
                        "a key of a device is no key", action="matrix.strange_key", error=type(strange).__name__
                    )

    def waiting(self) -> list[tuple[Any, str, dict[str, Any]]]:
        """What is to be sent to devices: a token for `told`, its kind, and the messages."""
        return [(each, each.type, each.as_dict()["messages"]) for each in self._machine.outgoing_to_device_messages]

    def told(self, token: Any) -> None:
        """It was sent."""
        self._machine.handle_response(ToDeviceResponse(token))

    def has_devices(self, user: str) -> bool:
        """Whether somebody has a device that can read what is encrypted."""
        return any(self._machine.device_store.active_user_devices(user))

    # What comes in

    def heard(self, events: Iterable[Event]) -> set[Session]:
        """What devices sent to ours. Returns the messages that can be read from now on."""
        found = set()
        for event in events:
            made = OlmEvent.from_dict(dict(event)) if event.get("type") == "m.room.encrypted" else None
            if not isinstance(made, OlmEvent):
                continue
            try:
                opened = self._machine.decrypt_event(made)
            except Exception as strange:  # a stranger's bytes; whatever they bring, the next one is heard
                log.warning("a key could not be opened", action="matrix.strange_key", error=type(strange).__name__)
                continue
            if isinstance(opened, RoomKeyEvent):
                found.add(Session(room=opened.room_id, id=opened.session_id))
        return found

    def asks_for(self, room: str, event: Event) -> bool:
        """Ask the device that sent a message for its key; once. False: it was asked before, or cannot be."""
        content = mapping(event.get("content"))
        sender, device, key = word(event.get("sender")), word(content.get("device_id")), word(content.get("sender_key"))
        id_ = word(content.get("session_id"))
        olm = self._machine
        if not (sender and device and key and id_) or id_ in olm.outgoing_key_requests:
            return False
        asked = {
            "action": "request",
            "body": {"algorithm": MEGOLM, "room_id": room, "sender_key": key, "session_id": id_},
            "request_id": id_,
            "requesting_device_id": olm.device_id,
        }
        olm.outgoing_to_device_messages.append(
            RoomKeyRequestMessage("m.room_key_request", sender, device, asked, id_, id_, room, MEGOLM)
        )
        return True

    def stops_asking(self, session: Session) -> None:
        """The key came."""
        asked: OutgoingKeyRequest | None = self._machine.outgoing_key_requests.pop(session.id, None)
        if asked:
            self._machine.store.remove_outgoing_key_request(asked)

    def opened(self, room: str, event: Event) -> Event | None:
        """A message as it was before it was encrypted; None when we do not have its key, or it is not from who says so.

        What it belongs to (`m.relates_to`) stands outside, where the homeserver can read it.
        """
        olm = self._machine
        found, owner = self._found(room, event)
        if found is None or owner is None:
            return None
        outside = mapping(event.get("content"))
        whole = {**outside, "sender_key": found.sender_key, "device_id": owner.id}
        megolm = MegolmEvent.from_dict({**event, "content": whole})
        if not isinstance(megolm, MegolmEvent):
            return None
        try:
            said = mapping(getattr(olm.decrypt_megolm_event(megolm, room), "source", None))
        except (EncryptionError, ValueError, TypeError):
            return None
        inside = {**mapping(said.get("content"))}
        if "m.relates_to" in outside:
            inside["m.relates_to"] = outside["m.relates_to"]
        return {**event, "type": word(said.get("type")), "content": inside}

    def knows(self, session: Session) -> bool:
        """Whether we have this key."""
        return any(session.id in keys for keys in self._machine.inbound_group_store[session.room].values())

    def owner_is_unknown(self, room: str, event: Event) -> bool:
        """Whether we have the key of a message, but do not know the device that sent it."""
        found, owner = self._found(room, event)
        return found is not None and owner is None

    def _found(self, room: str, event: Event) -> tuple[InboundGroupSession | None, OlmDevice | None]:
        """The key of a message, and the device of its sender that made that key."""
        olm = self._machine
        content, sender = mapping(event.get("content")), word(event.get("sender"))
        made_by, id_ = word(content.get("sender_key")), word(content.get("session_id"))
        if content.get("algorithm") != MEGOLM or not id_:
            return None, None
        keys = [made_by] if made_by else list(olm.inbound_group_store[room])
        found = next((each for key in keys if (each := olm.inbound_group_store.get(room, key, id_))), None)
        if found is None:
            return None, None
        if sender == olm.user_id and found.sender_key == olm.account.identity_keys["curve25519"]:
            return found, OlmDevice(olm.user_id, olm.device_id, dict(olm.account.identity_keys))
        known = olm.device_store[sender].values()
        is_owner = (each for each in known if (each.curve25519, each.ed25519) == (found.sender_key, found.ed25519))
        return found, next(is_owner, None)

    # What goes out

    def devices(self, users: Iterable[str]) -> frozenset[Device]:
        """The devices of these people that we can speak with; never our own."""
        olm = self._machine
        own = (olm.user_id, olm.device_id)
        return frozenset(
            (user, each.id, each.curve25519)
            for user in users
            for each in olm.device_store.active_user_devices(user)
            if (user, each.id) != own and olm.session_store.get(each.curve25519)
        )

    def fits(self, room: str, users: Iterable[str]) -> bool:
        """Whether the key of a room is still good: all devices of these people have it, and no others."""
        session = self._machine.outbound_group_sessions.get(room)
        return bool(
            session and session.shared and not session.expired and session.users_shared_with == self.devices(users)
        )

    def new_key(self, room: str, users: Sequence[str], rotation: Rotation) -> tuple[frozenset[Device], list[Any]]:
        """Make a new key for a room. Returns the devices that are to have it, and the messages that bring it to them; when
        all were sent, `shared`."""
        olm = self._machine
        olm.create_outbound_group_session(room)
        session = olm.outbound_group_sessions[room]
        session.max_messages, session.max_age = rotation.messages, rotation.age
        made = olm.share_group_session_parallel(room, list(users), ignore_unverified_devices=True)
        return self.devices(users), [messages["messages"] for _, messages in made]

    def shared(self, room: str, devices: frozenset[Device]) -> None:
        """The devices have the key of the room."""
        session = self._machine.outbound_group_sessions[room]
        session.users_shared_with = set(devices)
        session.mark_as_shared()

    def sealed(self, room: str, kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """A message as it goes out. What it belongs to stays outside."""
        inside = {name: value for name, value in content.items() if name != "m.relates_to"}
        made: dict[str, Any] = self._machine.group_encrypt(room, {"type": kind, "content": inside})
        return made | ({"m.relates_to": content["m.relates_to"]} if "m.relates_to" in content else {})


def _file(user: str, device: str) -> str:
    return f"{quote(user, safe='@')} {quote(device, safe='')}.db".replace("..", "%2E%2E")


def _is_sound(user: str, device: str, about: Mapping[str, Any]) -> bool:
    """Whether the homeserver shows a device as devices are: anybody can put anything there."""
    keys, signed = mapping(about.get("keys")), mapping(mapping(about.get("signatures")).get(user))
    return (
        (about.get("user_id"), about.get("device_id")) == (user, device)
        and all(isinstance(keys.get(f"{kind}:{device}"), str) for kind in ("curve25519", "ed25519"))
        and isinstance(signed.get(f"ed25519:{device}"), str)
        and isinstance(mapping(about.get("unsigned")).get("device_display_name", ""), str)
    )
