"""Tokens of workspaces, sealed: who reads the database or a backup of it cannot use them.

slack_sdk's store of installations, with keys around it (Fernet, of the package `cryptography`). The first key seals; every
key opens, so that a key can be replaced. Used by `installing.py`. Read next: `docs/operators/slack.md`, «In many workspaces».
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any, TypeVar

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore
from sqlalchemy import Engine, Table, select, update

from bot.core.ports.errors import BotError

SECRETS = ("bot_token", "bot_refresh_token", "user_token", "user_refresh_token", "incoming_webhook_url")
"""The columns that give access."""
LONGEST = 200
"""Of a sealed token: what slack_sdk's columns hold. Slack's tokens of bots have some 60 signs, which become 164."""
_SEALED = "gAAAA"
"""How everything begins that was sealed, and no token of Slack."""

Found = TypeVar("Found", Bot, Installation)


class CannotOpen(BotError):
    """A token was sealed with a key that is not in the settings. The operator puts that key back."""


def new_key() -> str:
    """A key for `REFLECTIE_SLACK_TOKEN_KEYS`."""
    return Fernet.generate_key().decode("ascii")


class SealedInstallations(SQLAlchemyInstallationStore):
    """slack_sdk's store, in which no token stands as it is.

    Args:
        client_id: Of the app.
        engine: The database.
        keys: The first one seals, all of them open. At least one.
    """

    def __init__(self, *, client_id: str, engine: Engine, keys: Sequence[str]) -> None:
        super().__init__(client_id=client_id, engine=engine)
        self._first = Fernet(keys[0])
        self._keys = MultiFernet([Fernet(key) for key in keys])

    def save(self, installation: Installation) -> None:
        super().save(self._sealed(installation))

    def save_bot(self, bot: Bot) -> None:
        super().save_bot(self._sealed(bot))

    def find_bot(self, **where: Any) -> Bot | None:
        """As slack_sdk's.

        Raises:
            CannotOpen: the key of the token is not there.
        """
        return self._opened(super().find_bot(**where))

    def find_installation(self, **where: Any) -> Installation | None:
        """As slack_sdk's. Raises like `find_bot`."""
        return self._opened(super().find_installation(**where))

    def seal_all(self) -> None:
        """Seal with the first key what is not: tokens from before there were keys, and those of an earlier key. Safe to
        do again, and at the same time as another process.

        Raises:
            CannotOpen: some cannot be opened with any key. The others are sealed.
        """
        lost = sum(self._seal_table(table) for table in (self.bots, self.installations))
        if lost:
            raise CannotOpen(
                f"{lost} token(s) of Slack were sealed with a key that is not in REFLECTIE_SLACK_TOKEN_KEYS. "
                "Put that key back, behind the first. If it is lost, empty the tables slack_bots and slack_installations, "
                "and install the bot again in each workspace."
            )

    def _seal_table(self, table: Table) -> int:
        """Seal the rows of a table; returns how many values could not be opened."""
        lost = 0
        with self.engine.begin() as connection:
            for row in connection.execute(select(table.c.id, *(table.c[name] for name in SECRETS if name in table.c))):
                for name, value in row._mapping.items():
                    if name == "id" or not value or self._is_of_first_key(value):
                        continue
                    try:
                        sealed = self._seal(self._open(value))
                    except CannotOpen:
                        lost += 1
                        continue
                    is_it = (table.c.id == row.id) & (table.c[name] == value)
                    connection.execute(update(table).where(is_it).values({name: sealed}))
        return lost

    def _sealed(self, found: Found) -> Found:
        made = copy(found)
        for name in SECRETS:
            if value := getattr(made, name, None):
                setattr(made, name, self._seal(value))
        return made

    def _opened(self, found: Found | None) -> Found | None:
        if found is not None:
            for name in SECRETS:
                if value := getattr(found, name, None):
                    setattr(found, name, self._open(value))
        return found

    def _seal(self, value: str) -> str:
        if value.startswith(_SEALED):
            return value
        sealed = self._first.encrypt(value.encode("utf-8")).decode("ascii")
        if len(sealed) > LONGEST:
            raise BotError(f"Slack gave a token of {len(value)} signs, which does not fit where tokens are kept.")
        return sealed

    def _open(self, value: str) -> str:
        if not value.startswith(_SEALED):
            return value  # from before there were keys, for the short while until `seal_all`
        try:
            return self._keys.decrypt(value).decode("utf-8")
        except InvalidToken:
            raise CannotOpen(
                "A token of Slack was sealed with a key that is not in REFLECTIE_SLACK_TOKEN_KEYS."
            ) from None

    def _is_of_first_key(self, value: str) -> bool:
        if not value.startswith(_SEALED):
            return False
        try:
            self._first.decrypt(value)
        except InvalidToken:
            return False
        return True
