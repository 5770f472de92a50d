"""What is kept sealed, so that it is useless to who reads the disk or the database. Used by `session.py` (the token, sealed
with the password) and by `keyring.py` and `signing.py` (keys, sealed with the pickle key)."""

from __future__ import annotations

import base64
import hashlib
from functools import cached_property

from cryptography.fernet import Fernet, InvalidToken


class Seal:
    """Seals small things with a secret. `salt`: makes the same secret another key in another place."""

    def __init__(self, secret: str, salt: str) -> None:
        self._secret = secret
        self._salt = salt

    @cached_property
    def _fernet(self) -> Fernet:
        key = hashlib.scrypt(self._secret.encode(), salt=self._salt.encode(), n=2**14, r=8, p=1, dklen=32)
        return Fernet(base64.urlsafe_b64encode(key))

    def close(self, text: str) -> str:
        return self._fernet.encrypt(text.encode()).decode()

    def open(self, sealed: str) -> str:
        """The text; empty when it was sealed with another secret, or is damaged."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode() if sealed else ""
        except InvalidToken:
            return ""
