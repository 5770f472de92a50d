"""What the core returned → what the person sees at once: a line in their direct message.

Nothing that matters rests on it: what the core returns may be lost, so whatever fails here is logged, and said as well as can
be. When the homeserver asks to wait, the line comes a little later, and what others say is heard meanwhile. Used by
`hearing.py`. Read next: `sending.py`.
"""

from __future__ import annotations

import asyncio
import time

import structlog

from bot.core.events import Who
from bot.core.messages import Choice, Home, Message, Shown
from bot.core.ports.errors import ChatBusy, ChatError
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.words import Words

PATIENCE_S = 120.0
"""So long after somebody did something a line about it is still of use."""

log = structlog.get_logger(__name__)


class Showing:
    """Shows things to one person."""

    def __init__(self, *, sending: Sending, words: Words) -> None:
        self._sending = sending
        self._words = words
        self._later: set[asyncio.Task[None]] = set()

    def stop(self) -> None:
        """Show nothing more."""
        for task in self._later:
            task.cancel()

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
        try:
            await self._post(who, shown, key)
        except ChatBusy as busy:
            task = asyncio.create_task(self._post_later(who, shown, key, busy), name="matrix line")
            self._later.add(task)
            task.add_done_callback(self._later.discard)
        except ChatError as trouble:
            _not_shown(trouble)

    async def _post(self, who: Who, shown: Message | Home, key: str) -> None:
        quiet = isinstance(shown, Message) and not shown.choices
        room = await self._sending.line_with(who.user)
        await self._sending.post(room, shown, key=f"shown/{key}", addressed=who.user, notice=quiet)

    async def _post_later(self, who: Who, shown: Message | Home, key: str, busy: ChatBusy) -> None:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() + busy.retry_after_s < until:
            await asyncio.sleep(busy.retry_after_s)
            try:
                return await self._post(who, shown, key)
            except ChatBusy as again:
                busy = again
            except ChatError as trouble:
                return _not_shown(trouble)
        _not_shown(busy)

    async def say(
        self, who: Who, text_key: str, *, key: str, choices: tuple[Choice, ...] = (), **values: object
    ) -> None:
        """One of the own words of this folder, with its `values`."""
        text = self._words.say(who.locale, text_key, **values)
        await self.line(who, Message(text=text, choices=choices, language=who.locale or "nl"), key=key)


def _not_shown(trouble: ChatError) -> None:
    log.warning("a private line was not shown", action="matrix.not_shown", error=str(trouble))
