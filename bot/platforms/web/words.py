"""The words of the page, dates and times, in the visitor's language: all from `prompts/messages/<lang>/web.yaml`.

Used by `view.py`, `pages.py` and the templates (`{{ say("send") }}`). Read next: `view.py`.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.ports.library import Library, Markdown


class Words:
    """The words in one language, and local dates."""

    def __init__(self, library: Library, language: str, zone: ZoneInfo) -> None:
        self._library = library
        self._zone = zone
        self.language = language if language in library.languages else library.languages[0]
        self.languages = library.languages

    def say(self, key: str, /, **values: object) -> str:
        """The text `web.<key>`. Names go in to the letter: the templates escape for HTML, and this is not Markdown."""
        literal = {name: Markdown(value) if isinstance(value, str) else value for name, value in values.items()}
        return str(self._library.say(self.language, f"web.{key}", **literal)).strip()

    def day(self, at: datetime) -> str:
        """`donderdag 26 november`."""
        return self.say("day", at=at.astimezone(self._zone))

    def time(self, at: datetime) -> str:
        """`10.00 uur`."""
        return self.say("time", at=at.astimezone(self._zone))

    def moment(self, at: datetime) -> str:
        """`donderdag 26 november, 10.00 uur`."""
        return self.say("moment", at=at.astimezone(self._zone))

    def machine(self, at: datetime) -> str:
        """For the `datetime` attribute, with offset."""
        return at.astimezone(self._zone).isoformat(timespec="minutes")
