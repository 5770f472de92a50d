"""`SlackActors`: the people of a story on Slack. They type slash commands, press buttons, fill in windows, write in threads."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from tests.support.deeds import ROOM, Deed, Filled, lines_of
from tests.support.slack.screen import seen
from tests.support.slack.workplace import Workplace
from tests.support.slack.workspace import channel


@dataclass(frozen=True)
class SlackActors:
    """See `tests/support/deeds.py`."""

    here: Workplace

    async def does(self, deed: Deed) -> None:
        here, who = self.here, deed.who
        if who and deed.what != "fills":
            here.closes(who)
        match deed.what:
            case "adds":
                await here.invites_bot(who, ROOM)
            case "presses":
                await here.press(who, deed.words, room=ROOM)
            case "fills":
                fields = {each.label: self._chosen(who, each) for each in deed.fields}
                ack = await here.fill(who, fields)
                assert "errors" not in ack.body, ack.body
            case "types":
                await here.types(who, deed.words, room=ROOM if deed.in_room else "")
            case "says":
                await here.says(who, deed.words, room=ROOM)
            case "replies":
                await here.says(who, deed.words, room=ROOM, thread=self._message(deed.under))
            case "writes":
                await here.says(who, deed.words, direct=True)
            case "waits":
                assert deed.until
                await here.think()
                await here.settle()
                await here.until(deed.until)
            case what:
                raise AssertionError(f"nobody on Slack {what}")
        while await asyncio.to_thread(here.service.tick):
            pass
        await here.settle()

    async def stands(self) -> list[str]:
        return [lines_of(each) for each in self.here.in_room(ROOM)]

    async def told(self, who: str) -> list[str]:
        return [lines_of(each) for each in self.here.told(who)]

    def _chosen(self, who: str, filled: Filled) -> str:
        """What to fill in, or the option that says so: a long one has a number, and stands whole above."""
        if filled.kind != "one_of":
            return filled.text
        for block in self.here.window(who)["blocks"]:
            if block["type"] == "input" and block["label"]["text"] == filled.label:
                shown = [str(option["text"]["text"]) for option in block["element"]["options"]]
                return next(each for each in shown if each == filled.text or each.endswith(f". {filled.text}"))
        raise AssertionError(f"there is no field «{filled.label}»")

    def _message(self, text: str) -> str:
        """The ts of the message with this text."""
        there = self.here.emulator.of_bot(channel(ROOM))
        return next(str(each["ts"]) for each in there if lines_of(seen(each)) == text)
