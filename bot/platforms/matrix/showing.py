"""What the core returned → what the person sees at once: a line in their direct message.

Nothing that matters rests on it: what the core returns may be lost, so whatever fails here is logged, and said as well as can
be. Used by `hearing.py`. Read next: `sending.py`.
"""

from __future__ import annotations

import structlog

from bot.core.events import Who
from bot.core.messages import Choice, Home, Message, Shown
from bot.core.ports.errors import ChatError
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.words import Words

log = structlog.get_logger(__name__)


class Showing:
    """Shows things to one person."""

    def __init__(self, *, sending: Sending, words: Words) -> None:
        self._sending = sending
        self._words = words

    async def show(self, who: Who, shown: Shown, *, key: str) -> None:
        """Show what the core returned to somebody. `key`: of what they did. There are no forms here: the core asks them in the
        direct message (`Service.guided`)."""
        match shown:
            case Message() | Home():
                await self.line(who, shown, key=key)
            case _:
                log.error(
                    "something was shown that has no form here", action="matrix.not_shown", kind=type(shown).__name__
                )

    async def line(self, who: Who, shown: Message | Home, *, key: str) -> None:
        """A private line. One that asks nothing need not be heard."""
        quiet = isinstance(shown, Message) and not shown.choices
        try:
            room = await self._sending.line_with(who.user)
            await self._sending.post(room, shown, key=f"shown/{key}", addressed=who.user, notice=quiet)
        except ChatError as trouble:
            log.warning("a private line was not shown", action="matrix.not_shown", error=str(trouble))

    async def say(self, who: Who, text_key: str, *, key: str, choices: tuple[Choice, ...] = ()) -> None:
        """One of the own words of this folder."""
        text = self._words.say(who.locale, text_key)
        await self.line(who, Message(text=text, choices=choices, language=who.locale or "nl"), key=key)
