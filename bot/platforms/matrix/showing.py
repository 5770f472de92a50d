"""What the core returned → what the person sees at once: a line in their direct message.

Nothing that matters rests on it: what the core returns may be lost, so whatever fails here is logged, and said as well as can
be. Used by `hearing.py`. Read next: `sending.py`.
"""

from __future__ import annotations

import structlog

from bot.core.events import Place, Who
from bot.core.messages import Choice, Form, Home, Message, Problem, Shown
from bot.core.ports.errors import ChatError
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.words import Words

log = structlog.get_logger(__name__)


class Showing:
    """Shows things to one person."""

    def __init__(self, *, sending: Sending, words: Words) -> None:
        self._sending = sending
        self._words = words

    async def show(self, who: Who, place: Place, shown: Shown, *, key: str) -> None:
        """Show what the core returned to somebody who did something in `place`. `key`: of what they did."""
        match shown:
            case Form():
                await self.form(who, place, shown, key=key)
            case Message():
                await self.line(who, shown, key=key)
            case Home():
                await self.line(who, shown, key=key)
            case Problem():
                text = "\n\n".join(shown.fields.values())
                await self.line(who, Message(text=text, language=who.locale or "nl"), key=key)

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

    async def form(self, who: Who, place: Place, form: Form, *, key: str) -> None:
        """A form, as far as it can be shown in a chat."""
        text = f"**{form.title}**\n\n{form.intro}"
        await self.line(who, Message(text=text, language=form.language), key=key)
