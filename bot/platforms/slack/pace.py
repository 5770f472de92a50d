"""How fast we call Slack: one message a second in a channel, and per workspace what each method allows in a minute.

Keeping the pace ourselves is kinder than being told (429), which holds up everybody in the workspace. A short wait is
slept; for a long one the lane rests (`ChatBusy`). Used by `calls.py`. The tiers are in Slack's «Web API rate limits».
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from bot.core.ports.errors import ChatBusy

SECONDS_IN_CHANNEL = 1.0
PER_MINUTE = {
    "chat.postMessage": 300,
    "chat.update": 50,
    "chat.delete": 50,
    "chat.postEphemeral": 100,
    "reactions.add": 50,
    "conversations.open": 50,
    "conversations.info": 50,
    "conversations.history": 50,
    "conversations.replies": 50,
    "conversations.members": 100,
    "users.conversations": 50,
    "users.info": 100,
}
OTHERS_PER_MINUTE = 100
LONGEST_SLEEP_S = 3.0
REMEMBERED = 20_000
"""Channels of which the last message is remembered."""


class Pace:
    """One for the process. `on` false: no pace of our own, only what Slack asks for."""

    def __init__(self, *, on: bool = True, clock: Callable[[], float] = time.monotonic) -> None:
        self._on = on
        self._clock = clock
        self._free_at: dict[tuple[str, str], float] = {}
        """When the next message may go to a channel."""
        self._full_at: dict[tuple[str, str], float] = {}
        """Of a method in a workspace: the moment until which what was called already counts."""
        self._resting: dict[tuple[str, str], float] = {}
        """Of a method in a workspace: not before this moment, because Slack said so."""

    async def turn(self, workspace: str, method: str, channel: str = "") -> None:
        """Return when this call may be made. `channel`: of a message that is posted there.

        Raises:
            ChatBusy: it takes too long to wait for; nothing was sent.
        """
        now = self._clock()
        wait = self._resting.get((workspace, method), now) - now
        if self._on:
            allowed = PER_MINUTE.get(method, OTHERS_PER_MINUTE)
            full = max(self._full_at.get((workspace, method), now), now)
            # A minute's worth may go at once; after that one by one.
            wait = max(wait, full + 60 / allowed - now - 60)
            if channel:
                wait = max(wait, self._free_at.get((workspace, channel), now) - now)
        if wait > LONGEST_SLEEP_S:
            raise ChatBusy("Slack asks to wait.", retry_after_s=wait)
        if self._on:
            self._full_at[workspace, method] = full + 60 / allowed
            if channel:
                self._free_at[workspace, channel] = max(now + wait, now) + SECONDS_IN_CHANNEL
                if len(self._free_at) > REMEMBERED:
                    self._free_at = {key: at for key, at in self._free_at.items() if at > now}
        if wait > 0:
            await asyncio.sleep(wait)

    def rest(self, workspace: str, method: str, seconds: float) -> None:
        """Slack asked to wait: everybody in this workspace who calls the method does."""
        self._resting[workspace, method] = self._clock() + seconds
