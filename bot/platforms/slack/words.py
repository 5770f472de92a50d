"""The few words of Slack's own: buttons of windows, and what to do when something does not work.

All from `prompts/messages/<lang>/slack.yaml`. Used by `showing.py`, `views.py` and `pressing.py`.
"""

from __future__ import annotations

from bot.core.ports.library import Library


class Words:
    """The texts `slack.…`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def say(self, language: str | None, key: str) -> str:
        """A text in a language, or in that of a locale («nl-NL»); anything else is Dutch."""
        short = (language or "").replace("_", "-").partition("-")[0].lower()
        known = short if short in self._library.languages else self._library.languages[0]
        return str(self._library.say(known, f"slack.{key}")).strip()
