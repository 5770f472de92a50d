"""`SecretPerson`: somebody on Matrix whose app encrypts: a matrix-nio client with keys of its own, in memory.

What they send in an encrypted room is closed by their app, and what they see was opened by it; what it cannot open they do not
see. It is another program than our adapter: nothing here knows how that works, and it trusts every device, as people do who
never look.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any, Self

import httpx
from nio import Api, AsyncClient, AsyncClientConfig, MegolmEvent, RoomKeyRequest, RoomSendResponse
from nio.crypto import DeviceStore, GroupSessionStore, OlmDevice, SessionStore
from nio.exceptions import EncryptionError
from nio.store import MatrixStore
from vodozemac import Ed25519PublicKey, Ed25519Signature, SignatureException

from tests.support.matrix.person import Person
from tests.support.matrix.synapse import Homeserver

ENCRYPTION: dict[str, Any] = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}
_made = count(1)


class InMemory(MatrixStore):  # type: ignore[misc]
    """Keeps nothing: nio's stores share one connection in a process, and here the bot has that."""

    def __post_init__(self) -> None:
        """Opens nothing."""
        self.refused: set[tuple[str, str]] = set()
        """The devices that get no key, each with its user."""

    def load_account(self) -> None:
        return None

    def load_sessions(self) -> SessionStore:
        return SessionStore()

    def load_inbound_group_sessions(self) -> GroupSessionStore:
        return GroupSessionStore()

    def load_device_keys(self) -> DeviceStore:
        return DeviceStore()

    def load_outgoing_key_requests(self) -> dict[str, Any]:
        return {}

    def load_encrypted_rooms(self) -> set[str]:
        return set()

    def save_account(self, account: object) -> None: ...

    def save_session(self, curve_key: str, session: object) -> None: ...

    def save_inbound_group_session(self, session: object) -> None: ...

    def save_device_keys(self, device_keys: object) -> None: ...

    def save_encrypted_rooms(self, rooms: object) -> None: ...

    def delete_encrypted_room(self, room: str) -> None: ...

    def add_outgoing_key_request(self, key_request: object) -> None: ...

    def remove_outgoing_key_request(self, key_request: object) -> None: ...

    def is_device_verified(self, device: OlmDevice) -> bool:
        return False

    def is_device_blacklisted(self, device: OlmDevice) -> bool:
        return (device.user_id, device.id) in self.refused

    def is_device_ignored(self, device: OlmDevice) -> bool:
        return True

    def ignore_devices(self, devices: list[OlmDevice]) -> None: ...


@dataclass(kw_only=True)
class SecretPerson(Person):
    """Somebody with an account and an app that encrypts."""

    @classmethod
    async def on(cls, server: Homeserver, user: str, *, device: str = "APP") -> Self:
        device = f"{device}{next(_made)}"  # to another person's device of the same name nio gives no key
        config = AsyncClientConfig(request_timeout=30, store=InMemory, store_sync_tokens=False)
        client = AsyncClient(server.address, user, device_id=device, store_path="nowhere", config=config)
        client.restore_login(user, device, server.token(user, device))
        signed = {"Authorization": f"Bearer {client.access_token}"}
        web = httpx.AsyncClient(base_url=server.address, headers=signed, timeout=30)
        person = cls(server=server, user=user, client=client, _web=web)
        await person.catches_up()
        return person

    async def catches_up(self) -> None:
        """Their app hears what is new, and what there is to know of the devices of others."""
        await self.client.sync(timeout=0, full_state=self.client.next_batch is None)
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()
        if self.client.should_claim_keys:
            await self.client.keys_claim(self.client.get_users_for_key_claiming())
        await self.client.send_to_device_messages()

    async def invitations(self) -> dict[str, str]:
        await self.catches_up()
        return {room: str(each.inviter) for room, each in self.client.invited_rooms.items()}

    async def makes_room(self, name: str = "Het Lint", *, version: str = "", public: bool = False) -> str:
        room = await super().makes_room(name, version=version, public=public)
        await self.puts(room, ENCRYPTION["type"], ENCRYPTION["content"])
        return room

    async def writes_to(self, user: str) -> str:
        wish = {"is_direct": True, "preset": "trusted_private_chat", "invite": [user], "initial_state": [ENCRYPTION]}
        return str((await self.calls("POST", "createRoom", wish))["room_id"])

    async def sends(self, room: str, kind: str, content: dict[str, Any], *, mark: str = "") -> str:
        await self.catches_up()
        mark = mark or f"secret-{next(_made)}"
        made = await self.client.room_send(room, kind, content, tx_id=mark, ignore_unverified_devices=True)
        assert isinstance(made, RoomSendResponse), made
        return str(made.event_id)

    async def looks_first(self, room: str, user: str) -> set[str]:
        """Their app gives the key of what they say in a room from now on only to those devices of somebody that their owner
        signed, and tells the others that they get none: what the specification asks of apps since 2026. Returns those."""
        await self.catches_up()
        seen = await self.calls("POST", "keys/query", {"device_keys": {user: []}})
        unsigned = {device for device in seen["device_keys"][user] if not is_signed(seen, user, device)}
        self.client.store.refused = {(user, device) for device in unsigned}
        self.client.invalidate_outbound_session(room)
        await self.client.share_group_session(room, ignore_unverified_devices=True)
        for device in unsigned:
            await self.refuses_key(room, user, device=device)
        return unsigned

    async def keeps_key(self, room: str) -> list[dict[str, Any]]:
        """Their app makes a new key for what they say in a room, and does not give it. Returns what `gives_key` sends."""
        await self.catches_up()
        if missing := self.client.olm.get_missing_sessions(list(self.client.rooms[room].users)):
            await self.client.keys_claim(missing)
        olm = self.client.olm
        olm.create_outbound_group_session(room)
        users = list(self.client.rooms[room].users)
        made = list(olm.share_group_session_parallel(room, users, ignore_unverified_devices=True))
        olm.outbound_group_sessions[room].mark_as_shared()
        return [messages for _, messages in made]

    async def gives_key(self, kept: list[dict[str, Any]]) -> None:
        for messages in kept:
            await self.tells_devices("m.room.encrypted", messages)

    async def refuses_key(self, room: str, user: str, *, device: str = "*", code: str = "m.unverified") -> None:
        """Their app says that it does not give the key of what they say in a room to the devices of somebody, or to one."""
        olm = self.client.olm
        content = {
            "algorithm": "m.megolm.v1.aes-sha2",
            "room_id": room,
            "session_id": olm.outbound_group_sessions[room].id,
            "sender_key": olm.account.identity_keys["curve25519"],
            "code": code,
        }
        await self.tells_devices("m.room_key.withheld", {"messages": {user: {device: content}}})

    async def answers_requests(self) -> int:
        """Their app gives the keys that are asked for to any device that asks, as an app may. Returns how many."""
        olm = self.client.olm
        asked: list[RoomKeyRequest] = []
        olm._handle_key_requests = asked.append  # by itself nio gives keys to other devices of the same person only
        await self.catches_up()
        for each in asked:
            key = olm.inbound_group_store.get(each.room_id, each.sender_key, each.session_id)
            device = olm.device_store[each.sender][each.requesting_device_id]
            line = olm.session_store.get(device.curve25519)
            made = olm._encrypt_forwarding_key(each.room_id, key, line, device)
            await self.tells_devices(made.type, made.as_dict())
        return len(asked)

    async def tells_devices(self, kind: str, messages: dict[str, Any]) -> None:
        await self.calls("PUT", f"sendToDevice/{kind}/told-{self.client.device_id}-{next(_made)}", messages)

    async def _timeline(self, room: str) -> list[dict[str, Any]]:
        await self.catches_up()
        return [opened for event in await super()._timeline(room) if (opened := self._opened(room, event))]

    def _opened(self, room: str, event: dict[str, Any]) -> dict[str, Any] | None:
        if event["type"] != "m.room.encrypted":
            return event
        closed = MegolmEvent.from_dict(event)
        if not isinstance(closed, MegolmEvent):
            return None  # it was taken back
        closed.room_id = room
        try:
            return {**event, **self.client.decrypt_event(closed).source}
        except EncryptionError:
            return None


def is_signed(seen: dict[str, Any], user: str, device: str) -> bool:
    """Whether, from the master key of somebody down to a device of theirs, every signature is good. `seen`: what the homeserver
    says of their keys."""
    try:
        (master,) = seen["master_keys"][user]["keys"].values()
        signing = seen["self_signing_keys"][user]
        (signer,) = signing["keys"].values()
        for key, content in ((master, signing), (signer, seen["device_keys"][user][device])):
            signature = Ed25519Signature.from_base64(content["signatures"][user][f"ed25519:{key}"])
            bare = {name: value for name, value in content.items() if name not in ("signatures", "unsigned")}
            Ed25519PublicKey.from_base64(key).verify_signature(Api.to_canonical_json(bare).encode(), signature)
    except (KeyError, SignatureException):
        return False
    return True
