"""The errors that may cross a port. Their texts tell a person what to do. All of them are `BotError`."""

from __future__ import annotations


class BotError(Exception):
    """Something that reflectie says in its own words. The text is for the person who runs or uses it."""


class SettingsError(BotError):
    """A setting is wrong. The operator corrects `.env` or the environment; all problems are named at once."""


class ContentError(BotError):
    """Something under `prompts/` is wrong. The text names file, line and remedy, all problems at once."""


class StoreError(BotError):
    """The database cannot be used. The operator reads what to do; nothing that was accepted is lost."""


class StoreBusy(StoreError):
    """The database was locked or cut off for a moment. The platform delivers again; tick and work try again."""


class NotYet(BotError):
    """The event came before something it needs (a reply to a message still being sent). The platform delivers again."""


class ChatError(BotError):
    """A message could not be sent. Raised by platforms, settled by delivery."""


class ChatBusy(ChatError):
    """The platform asks to wait."""

    def __init__(self, text: str, *, retry_after_s: float) -> None:
        super().__init__(text)
        self.retry_after_s = retry_after_s


class ChatRefused(ChatError):
    """The platform will never take this message (room gone, person gone). It is recorded and not tried again: its
    text never holds what was to be sent."""
