"""What the core returned → what the person sees at once: a modal, the home tab, a private line.

Nothing that matters rests on it: what the core returns may be lost, so whatever fails here is logged and said as well as
can be. A window can be opened for three seconds after a click; after that, or where nothing was clicked, a private line
offers a button that opens it. Used by `hearing.py` and `pressing.py`. Read next: `views.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import aiohttp
import structlog

from bot.core.messages import Choice, Form, Home, Message, Shown
from bot.core.ports.errors import ChatError
from bot.platforms.slack.blocks import Sheet, buttons, remembering, sheets
from bot.platforms.slack.calls import Calls
from bot.platforms.slack.views import (
    Origin,
    View,
    form_view,
    home_modal,
    home_view,
    message_view,
    text_view,
    waiting_view,
)
from bot.platforms.slack.words import Words
from bot.platforms.slack.workspaces import Workspace

SAY = "say"
"""Begins the id of a button that says a command once more: now with a click, so that a window can be opened."""
MOST_DEEP = 3
"""How many windows Slack stacks."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Where:
    """Where somebody stands when they press, type or open something; what they see next comes there.

    `surface`: message, modal, home, command (a slash command, answered in its own reply) or said (a command in a message).
    `trigger` opens a window; `view` is one that is open; `again` is the id and value of a button that asks for the same
    once more.
    """

    user: str
    surface: str
    channel: str = ""
    thread: str = ""
    trigger: str = ""
    response_url: str = ""
    deep: int = 0
    view: str = ""
    language: str = "nl"
    again: tuple[str, str] = ("", "")

    @property
    def is_nowhere(self) -> bool:
        """A shortcut that is about no channel: there is only a window, or else the direct line."""
        return not self.channel and bool(self.trigger)

    @property
    def origin(self) -> Origin:
        return Origin(room=self.channel, thread=self.thread, language=self.language)


class Showing:
    """Shows things at once, to one person."""

    def __init__(self, *, calls: Calls, words: Words) -> None:
        self._calls = calls
        self._words = words

    async def show(self, workspace: Workspace, where: Where, shown: Shown) -> None:
        """Show what the core returned. `where.view`: a waiting window is open and must become something."""
        match shown:
            case Form():
                await self._window(workspace, where, form_view(shown, where.origin, self._words), shown.title)
            case Home() if where.surface == "home":
                await self.publish(workspace, where, shown)
            case Home():
                await self._window(workspace, where, home_modal(shown, where.origin, self._words), shown.title)
            case Message() if where.view or where.surface in ("modal", "home") or where.is_nowhere:
                view = message_view(shown, origin=where.origin, words=self._words)
                if not await self._opened(workspace, where, view):
                    await self.tell(workspace, where, shown)
            case Message():
                await self.tell(workspace, where, shown)
            case _ if where.view:
                title, text = (self._words.say(where.language, key) for key in ("bot", "done"))
                done = text_view(title, text, (), origin=where.origin, language=where.language, words=self._words)
                await self._opened(workspace, where, done)

    async def wait(self, workspace: Workspace, where: Where) -> Where:
        """Open a window that says to wait, while there is still time to open one."""
        view = waiting_view(origin=where.origin, language=where.language, words=self._words)
        opened = await self._open(workspace, where, view)
        return replace(where, view=opened) if opened else where

    async def publish(self, workspace: Workspace, where: Where, home: Home) -> None:
        """Put a home page in the home tab."""
        view = home_view(home, where.origin, self._words)
        try:
            await self._calls.call(
                workspace,
                "views.publish",
                lambda client: client.views_publish(user_id=where.user, view=view),
                at_pace=False,
            )
        except ChatError as trouble:
            log.warning("a home tab was not shown", action="slack.not_shown", error=str(trouble))

    async def tell(self, workspace: Workspace, where: Where, message: Message) -> None:
        """A line that only this person sees, where they are now."""
        for sheet in sheets(message):
            await self.tell_sheet(workspace, where, sheet)

    async def tell_sheet(self, workspace: Workspace, where: Where, sheet: Sheet) -> None:
        """One message of such a line. By a reply to the click where the bot itself cannot write."""
        if where.is_nowhere:
            where = replace(where, channel=await self._line(workspace, where.user))
        if await self._ephemeral(workspace, where, sheet):
            return
        if not (where.response_url and await self._reply(where.response_url, sheet, workspace)):
            log.warning("a private line was not shown", action="slack.not_shown", surface=where.surface)

    async def say(self, workspace: Workspace, where: Where, key: str) -> None:
        """One of the own words of this folder, as a private line or a window."""
        message = Message(text=self._words.say(where.language, key), language=where.language)
        await self.show(workspace, where, message)

    async def _window(self, workspace: Workspace, where: Where, view: View, title: str) -> None:
        if await self._opened(workspace, where, view):
            return
        text = f"**{title}**\n\n{self._words.say(where.language, 'press')}"
        (sheet, *_) = sheets(Message(text=text, language=where.language))
        action, value = where.again
        if action:
            (row,) = buttons((Choice(action=action, value=value, label=self._words.say(where.language, "open")),))
            row["elements"][0] |= {"action_id": action, "style": "primary"}
            sheet = replace(sheet, blocks=(*sheet.blocks, row))
        await self.tell_sheet(workspace, where, sheet)

    async def _opened(self, workspace: Workspace, where: Where, view: View) -> bool:
        if where.view:
            try:
                await self._calls.call(
                    workspace,
                    "views.update",
                    lambda client: client.views_update(view_id=where.view, view=view),
                    at_pace=False,
                )
            except ChatError as trouble:
                log.warning("a window was not changed", action="slack.not_shown", error=str(trouble))
                return False
            return True
        return bool(await self._open(workspace, where, view))

    async def _open(self, workspace: Workspace, where: Where, view: View) -> str:
        """Open a window, or put one on top; its id, or nothing when it is too late for that."""
        if not where.trigger:
            return ""
        on_top = where.surface == "modal" and where.deep < MOST_DEEP
        try:
            said = await self._calls.call(
                workspace,
                "views.push" if on_top else "views.open",
                lambda client: (
                    client.views_push(trigger_id=where.trigger, view=view)
                    if on_top
                    else client.views_open(trigger_id=where.trigger, view=view)
                ),
                at_pace=False,
            )
        except ChatError as trouble:
            log.warning("a window was not opened", action="slack.not_shown", error=str(trouble))
            return ""
        return str((said.get("view") or {}).get("id") or "-")

    async def _ephemeral(self, workspace: Workspace, where: Where, sheet: Sheet) -> bool:
        if not where.channel:
            return False
        try:
            await self._calls.call(
                workspace,
                "chat.postEphemeral",
                lambda client: client.chat_postEphemeral(
                    channel=where.channel,
                    user=where.user,
                    text=sheet.text,
                    blocks=remembering(sheet.blocks, workspace.id),
                    thread_ts=where.thread or None,
                ),
                at_pace=False,
            )
        except ChatError:
            return False
        return True

    async def _line(self, workspace: Workspace, user: str) -> str:
        """The direct line with somebody; nothing when there can be none."""
        try:
            said = await self._calls.call(
                workspace,
                "conversations.open",
                lambda client: client.conversations_open(users=[user]),
                at_pace=False,
            )
        except ChatError:
            return ""
        return str(said["channel"]["id"])

    async def _reply(self, response_url: str, sheet: Sheet, workspace: Workspace) -> bool:
        shown = {"text": sheet.text, "blocks": remembering(sheet.blocks, workspace.id)}
        body = {"response_type": "ephemeral", "replace_original": False, **shown}
        try:
            async with self._calls.session().post(response_url, json=body) as answer:
                return answer.status < 300
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False
