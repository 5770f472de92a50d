"""Cross-signing: the account of the bot says that its device is its own. Used by `encryption.py`.

Apps that follow the specification give no keys to a device that its owner did not sign, and the bot would be deaf without
knowing it. matrix-nio cannot do this, so it is done here: three keys, of which one signs the other two and one of those signs
the device. Their seeds are kept beside the keys of the device, sealed with the pickle key; without them only the password can
replace what the homeserver has.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import structlog
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.platforms.matrix.calls import Calls, Refused, Unsure, path
from bot.platforms.matrix.keyring import Keyring
from bot.platforms.matrix.reading import mapping
from bot.platforms.matrix.session import Me

KINDS = ("master", "self_signing", "user_signing")
FILE = "signing"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Signer:
    """One of the three keys. `seed`: 32 bytes."""

    kind: str
    seed: bytes

    @cached_property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    @cached_property
    def public(self) -> str:
        return _bare(self._private.public_key().public_bytes_raw())

    def signs(self, user: str, content: Mapping[str, Any]) -> dict[str, Any]:
        """The content with a signature of this key added to those that it has."""
        bare = {name: value for name, value in content.items() if name not in ("signatures", "unsigned")}
        made = _bare(self._private.sign(_canonical(bare)))
        signatures = {**mapping(content.get("signatures"))}
        signatures[user] = {**mapping(signatures.get(user)), f"ed25519:{self.public}": made}
        return {**content, "signatures": signatures}

    def signed(self, user: str, content: Mapping[str, Any]) -> bool:
        """Whether this key signed that."""
        written = mapping(mapping(content.get("signatures")).get(user)).get(f"ed25519:{self.public}")
        bare = {name: value for name, value in content.items() if name not in ("signatures", "unsigned")}
        try:
            self._private.public_key().verify(base64.b64decode(f"{written}=="), _canonical(bare))
        except (InvalidSignature, ValueError):
            return False
        return True

    def shown(self, user: str) -> dict[str, Any]:
        """As others see it, without signatures."""
        return {"user_id": user, "usage": [self.kind], "keys": {f"ed25519:{self.public}": self.public}}


class Signing:
    """Signs the device of the bot. `password`: of the account; empty where it signs in with a token."""

    def __init__(self, *, calls: Calls, keyring: Keyring, password: str) -> None:
        self._calls = calls
        self._keyring = keyring
        self._password = password

    def load(self, me: Me, shown: Mapping[str, Any]) -> dict[str, Signer]:
        """The three keys; made, and on disk, when there are none, or when an app replaced them: Synapse never takes back what
        was replaced. `shown`: what `/keys/query` says of the account. Blocks."""
        try:
            kept = mapping(json.loads(self._keyring.seal.open(self._keyring.read(FILE)) or "{}"))
            signers = {kind: Signer(kind=kind, seed=base64.b64decode(kept[kind])) for kind in KINDS}
        except (KeyError, TypeError, ValueError):
            return self._make()
        theirs = _master(me.user, shown)
        is_replaced = bool(theirs) and signers["master"].public not in theirs
        return self._make() if is_replaced and self._password else signers

    def _make(self) -> dict[str, Signer]:
        seeds = {kind: secrets.token_bytes(32) for kind in KINDS}
        written = {kind: base64.b64encode(seed).decode() for kind, seed in seeds.items()}
        self._keyring.write(FILE, self._keyring.seal.close(json.dumps(written)))
        return {kind: Signer(kind=kind, seed=seed) for kind, seed in seeds.items()}

    async def sign(self, me: Me, signers: Mapping[str, Signer], shown: Mapping[str, Any], device: Any) -> bool:
        """See to it that the homeserver shows our device as signed. False: it could not be done, and the log says so.

        Args:
            me: The account, and its device.
            signers: The three keys.
            shown: What `/keys/query` says of the account.
            device: The keys of the device, as they were uploaded.

        Raises:
            ChatError: not now.
        """
        master = _master(me.user, shown)
        if signers["master"].public not in master and not await self._upload(me.user, signers, bool(master)):
            return False
        known = mapping(mapping(mapping(shown.get("device_keys")).get(me.user)).get(me.device))
        signer = signers["self_signing"]
        if signer.signed(me.user, known) and master:
            return True
        signed = signer.signs(me.user, device)
        said = await self._calls.call("POST", path("keys", "signatures", "upload"), {me.user: {me.device: signed}})
        if said.get("failures"):
            log.error("the homeserver does not take the signature of our device", action="matrix.not_signed")
            return False
        return True

    async def _upload(self, user: str, signers: Mapping[str, Signer], replaces: bool) -> bool:
        master = signers["master"]
        content: dict[str, Any] = {"master_key": master.shown(user)}
        for kind in ("self_signing", "user_signing"):
            content[f"{kind}_key"] = master.signs(user, signers[kind].shown(user))
        where = path("keys", "device_signing", "upload")
        try:
            await self._calls.call("POST", where, content)
        except (Refused, Unsure) as asks:  # it wants to know first that it is us
            if asks.status != 401 or not self._password:
                return self._not_signed(replaces)
            who = {"type": "m.id.user", "user": user}
            content["auth"] = {"type": "m.login.password", "identifier": who, "password": self._password}
            session = mapping(asks.said).get("session")
            if isinstance(session, str):
                content["auth"]["session"] = session
            try:
                await self._calls.call("POST", where, content)
            except (Refused, Unsure) as refused:
                if refused.status and refused.status < 500:
                    return self._not_signed(replaces)
                raise
        return True

    def _not_signed(self, replaces: bool) -> bool:
        log.error(
            "the device of the bot is not signed by its account, so some apps may give it no keys; "
            "docs/operators/matrix.md says what to do",
            action="matrix.not_signed",
            other_keys=replaces,
        )
        return False


def _master(user: str, shown: Mapping[str, Any]) -> list[Any]:
    """The master keys that the homeserver shows of an account: one, or none."""
    return list(mapping(mapping(mapping(shown.get("master_keys")).get(user)).get("keys")).values())


def _bare(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def _canonical(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
