"""Buttons and forms go out sealed for one visitor, and come back only as they were handed out.

The seal carries what the page must give back to the core (action, value, context, the place), signed. So nobody presses
a button that they were not shown, or fills in somebody else's form. Used by `view.py` (sealing) and `pages.py` (opening).
Read next: `conversation.py`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from itsdangerous import BadData, URLSafeSerializer

S = TypeVar("S")


class BrokenSealError(Exception):
    """Not ours, not this visitor's, or from before the secret was changed: the page must be opened again."""


@dataclass(frozen=True, kw_only=True)
class Button:
    """A choice under a message (`line`), in a private line or on the home page (`line` None)."""

    room: str
    action: str
    value: str
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class Blank:
    """A form that was handed out. `fields` are (name, kind, required, max_length)."""

    room: str
    form: str
    context: str
    language: str
    fields: tuple[tuple[str, str, bool, int], ...]


class Seals:
    """Seals and opens, with the secret of the installation."""

    def __init__(self, secret: str) -> None:
        self._signers = {
            kind: URLSafeSerializer(secret, salt=f"reflectie.web.{kind}") for kind in ("button", "form", "visitor")
        }

    def button(self, user: str, button: Button) -> str:
        return self._close("button", [user, asdict(button)])

    def open_button(self, user: str, seal: str) -> Button:
        """Raises: BrokenSealError."""
        return Button(**self._open("button", user, seal))

    def blank(self, user: str, blank: Blank) -> str:
        return self._close("form", [user, asdict(blank)])

    def open_blank(self, user: str, seal: str) -> Blank:
        """Raises: BrokenSealError."""
        values = self._open("form", user, seal)
        return Blank(**{**values, "fields": tuple(tuple(field) for field in values["fields"])})

    def visitor(self, user: str) -> str:
        """The personal key of somebody: the end of their signed link, and the value of their cookie."""
        return self._close("visitor", user)

    def open_visitor(self, seal: str) -> str:
        """Raises: BrokenSealError."""
        try:
            return str(self._signers["visitor"].loads(seal))
        except BadData as broken:
            raise BrokenSealError from broken

    def _close(self, kind: str, values: object) -> str:
        sealed = self._signers[kind].dumps(values)
        return sealed if isinstance(sealed, str) else sealed.decode()

    def _open(self, kind: str, user: str, seal: str) -> dict[str, Any]:
        try:
            owner, values = self._signers[kind].loads(seal)
        except BadData as broken:
            raise BrokenSealError from broken
        if owner != user:
            raise BrokenSealError
        return dict(values)
