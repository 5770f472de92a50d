"""Who we are on the homeserver: signed in by token or by password, always as the same device.

A token that came from a password is kept in the store, sealed with that password, so that a restart, and every other process,
is the same device with the same token. Where the bot has keys for encrypted rooms a device is more than a name: one that lost
its keys is never used again, and only the process that hears makes a new one. Used by `chat.py`, `listening.py` and
`encryption.py`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import structlog

from bot.core.ports.errors import BotError, ChatError
from bot.core.ports.notebook import Account
from bot.platforms.matrix.calls import Calls, Refused, SignedOut, Unsure, path
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.seals import Seal

DEVICE = "REFLECTIE"
DEVICE_NAME = "reflectie"

log = structlog.get_logger(__name__)


class MatrixRefused(BotError):
    """The homeserver does not let us in. The operator corrects a setting."""


@dataclass(frozen=True, kw_only=True)
class Credentials:
    """A `token`, or a `user` («@reflectie:example.nl», or only its first part) with a `password`."""

    user: str = ""
    token: str = field(default="", repr=False)
    password: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Me:
    """The account of the bot. `server` is its name, the last part of every id of it."""

    user: str
    device: str
    name: str

    @property
    def server(self) -> str:
        return self.user.partition(":")[2]


class Session:
    """Signs in, and signs in again when the homeserver forgot us.

    Args:
        makes_devices: Whether this process may sign in as a new device; asked only where the bot has keys. None: it has
            none, and is always the same device.
    """

    def __init__(
        self, *, calls: Calls, notes: Notes, credentials: Credentials, makes_devices: Callable[[], bool] | None = None
    ) -> None:
        self._calls = calls
        self._notes = notes
        self._credentials = credentials
        self._makes_devices = makes_devices
        self._seal = Seal(credentials.password, credentials.user)
        self._homeserver = calls.client.homeserver
        self.is_new = False
        """Whether the device was made by signing in just now, so that nobody can know it yet."""
        self.account: Account | None = None
        self.me: Me | None = None

    @property
    def by_token(self) -> bool:
        """Whether the device came with a token, so that we cannot choose another."""
        return bool(self._credentials.token)

    async def open(self) -> Me:
        """Be signed in, and know who we are.

        Raises:
            MatrixRefused: the homeserver does not let us in, or is no homeserver; the text says what to do.
            ChatError: the homeserver could not be reached now.
        """
        if self.me is not None:
            return self.me
        await self._is_homeserver()
        if self._credentials.token:
            user, device = await self._by_token()
            saved = await self._notes.account(user)
            account = replace(saved, device=device, token="") if saved else Account(user=user, device=device)
        else:
            account = await self._by_password()
        self._calls.client.user_id = account.user
        self._calls.client.device_id = account.device
        self.account = account
        me = Me(user=account.user, device=account.device, name=await self._name(account.user))
        self.me = me
        return me

    async def again(self) -> bool:
        """The homeserver does not know our token any more: sign in anew where we can. False: the operator must."""
        if self._credentials.token or self.account is None:
            log.error(
                "the homeserver does not know REFLECTIE_MATRIX_TOKEN any more (it expired, or the device was deleted); "
                "nothing is lost, put a new one in and start again",
                action="matrix.signed_out",
            )
            return False
        saved = await self._notes.account(self.account.user)
        token = await self._token_of(saved)
        if saved and token and token != self._calls.client.access_token:
            self._calls.client.access_token = token  # another process signed in before us
            self._is(replace(self.account, device=saved.device))
            return True
        if not await self._may_make_devices():
            return False
        self._calls.client.access_token = ""
        try:
            self._is(await self._sign_in(self.account.user, self.account.device))
        except MatrixRefused as refused:
            log.error("signing in again was refused", action="matrix.signed_out", error=str(refused))
            return False
        log.warning("signed in again", action="matrix.signed_in")
        return True

    async def as_new_device(self) -> Me:
        """Sign in as a device that nobody knows yet, in place of one of which the keys are lost.

        Raises:
            MatrixRefused: that takes the operator.
            ChatError: not now.
        """
        me = await self.open()
        if self._credentials.token:
            raise MatrixRefused(
                f"The keys of {me.device}, the device of REFLECTIE_MATRIX_TOKEN, are not in REFLECTIE_MATRIX_STORE, are an "
                "older copy there, or the homeserver forgot them. Make a new token (docs/operators/matrix.md says how), or put "
                "the newest folder back."
            )
        try:
            await self._calls.call("POST", path("logout"), {})
        except (SignedOut, Refused):
            log.info("the old device was gone already", action="matrix.signed_in")
        self._is(await self._sign_in(me.user, _new_device()))
        self.is_new = True
        log.warning("signed in as a new device", action="matrix.new_device")
        return await self.open()

    async def save_position(self, position: str) -> None:
        """Hearing goes on from here."""
        if self.account is not None:
            self.account = replace(self.account, position=position)
            await self._notes.save_account(self.account)

    async def _is_homeserver(self) -> None:
        try:
            said = await self._calls.get("/_matrix/client/versions")
        except Refused as refused:
            raise self._wrong_address(refused.code) from None
        except Unsure as unsure:
            if 400 <= unsure.status < 500:
                raise self._wrong_address(str(unsure.status)) from None
            raise
        if not isinstance(said.get("versions"), list):
            raise self._wrong_address("no Matrix")

    async def _by_token(self) -> tuple[str, str]:
        self._calls.client.access_token = self._credentials.token
        try:
            said = await self._calls.get(path("account", "whoami"))
        except SignedOut:
            raise MatrixRefused(
                "The homeserver does not know REFLECTIE_MATRIX_TOKEN: it expired, or its device was deleted. "
                "Make a new one (docs/operators/matrix.md says how), or use REFLECTIE_MATRIX_PASSWORD."
            ) from None
        except Refused as refused:
            raise MatrixRefused(f"The homeserver refuses REFLECTIE_MATRIX_TOKEN ({refused.code}).") from None
        return str(said.get("user_id") or ""), str(said.get("device_id") or "")

    async def _by_password(self) -> Account:
        name = self._credentials.user
        saved = await self._notes.account(name) if name.startswith("@") else None
        if token := await self._token_of(saved):
            self._calls.client.access_token = token
            try:
                await self._calls.get(path("account", "whoami"))
            except SignedOut:
                self._calls.client.access_token = ""
            else:
                return replace(saved or Account(user=name, device=DEVICE), token=self._seal.close(token))
        if not await self._may_make_devices():
            raise ChatError("Another process signs in first.")
        if saved or self._makes_devices is None:
            return await self._sign_in(name, saved.device if saved else DEVICE)
        self.is_new = True
        return await self._sign_in(name, _new_device())

    async def _may_make_devices(self) -> bool:
        return self._makes_devices is None or await self._notes.run(self._makes_devices)

    def _is(self, account: Account) -> None:
        self.account = account
        if self.me is not None:
            self.me = replace(self.me, device=account.device)

    async def _token_of(self, saved: Account | None) -> str:
        return await self._notes.run(lambda: self._seal.open(saved.token if saved else ""))

    async def _sign_in(self, user: str, device: str) -> Account:
        content = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": self._credentials.password,
            "device_id": device,
            "initial_device_display_name": DEVICE_NAME,
        }
        try:
            said = await self._calls.call("POST", path("login"), content)
        except Refused as refused:
            raise MatrixRefused(
                f"The homeserver does not let {user} in ({refused.code}). "
                "Correct REFLECTIE_MATRIX_USER or REFLECTIE_MATRIX_PASSWORD."
            ) from None
        self._calls.client.access_token = str(said["access_token"])
        full = str(said["user_id"])
        saved = await self._notes.account(full)
        account = Account(
            user=full,
            device=str(said.get("device_id") or device),
            token=self._seal.close(str(said["access_token"])),
            position=saved.position if saved else "",
        )
        await self._notes.save_account(account)
        return account

    async def _name(self, user: str) -> str:
        try:
            said = await self._calls.get(path("profile", user, "displayname"))
        except ChatError:
            said = {}
        return str(said.get("displayname") or "") or user[1:].partition(":")[0]

    def _wrong_address(self, why: str) -> MatrixRefused:
        return MatrixRefused(
            f"At {self._homeserver} there is no Matrix homeserver ({why}). Correct REFLECTIE_MATRIX_HOMESERVER: "
            "the address that your chat app uses, without a path."
        )


def _new_device() -> str:
    return f"{DEVICE}{secrets.token_hex(4).upper()}"
