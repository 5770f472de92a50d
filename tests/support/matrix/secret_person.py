"""`SecretPerson`: somebody on Matrix whose app encrypts: a matrix-nio client with keys of its own, in a folder of its own.

What they send in an encrypted room is closed by their app, and what they see was opened by it; what it cannot open they do not
see. It is another program than our adapter: nothing here knows how that works, and it trusts every device, as people do who
never look.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self
from urllib.parse import quote

import httpx
from nio import AsyncClient, AsyncClientConfig, MegolmEvent, RoomSendResponse
from nio.exceptions import EncryptionError

from tests.support.matrix.person import Person
from tests.support.matrix.synapse import Homeserver

ENCRYPTION: dict[str, Any] = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}
_made = count(1)


@dataclass(kw_only=True)
class SecretPerson(Person):
    """Somebody with an account and an app that encrypts."""

    folder: tempfile.TemporaryDirectory[str] = field(repr=False)

    @classmethod
    async def on(cls, server: Homeserver, user: str, *, device: str = "APP") -> Self:
        folder = tempfile.TemporaryDirectory(prefix="reflectie-app-")
        config = AsyncClientConfig(request_timeout=30, pickle_key="of an app", store_sync_tokens=False)
        client = AsyncClient(server.address, user, device_id=device, store_path=folder.name, config=config)
        client.restore_login(user, device, server.token(user, device))
        signed = {"Authorization": f"Bearer {client.access_token}"}
        web = httpx.AsyncClient(base_url=server.address, headers=signed, timeout=30)
        person = cls(server=server, user=user, client=client, _web=web, folder=folder)
        await person.catches_up()
        return person

    async def goes(self) -> None:
        await super().goes()
        if self.client.store:
            self.client.store.database.close()
        self.folder.cleanup()

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
