"""The few words of Matrix' own, from `prompts/messages/<lang>/matrix.yaml`. Used by `menus.py` and `showing.py`."""

from __future__ import annotations

from bot.core.ports.library import Library


class Words:
    """The texts `matrix.…`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def say(self, language: str | None, key: str, **values: object) -> str:
        """A text in a language; one that is not known is Dutch."""
        known = language if language in self._library.languages else self._library.languages[0]
        return str(self._library.say(known, f"matrix.{key}", **values)).strip()
