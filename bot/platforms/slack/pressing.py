"""What people press, command and send in: what Slack delivers once, so that the person hears what became of it.

A click, a command or a shortcut that could not be taken is answered with a line; a form that could not be taken stays open
with what was typed. Used by `hearing.py`. Read next: `showing.py`, `views.py`.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import structlog
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext

from bot.core.events import Chose, Commanded, Event, Submitted, Who
from bot.core.messages import Form, Home, Message, Problem, Shown
from bot.platforms.slack.blocks import ACTION, remembering, sheets
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.manifest import KEEP, SAY_KEEP
from bot.platforms.slack.reading import MOST_NAMED, moment, place_of, pointed_at, privately
from bot.platforms.slack.showing import MOST_DEEP, SAY, Showing, Where
from bot.platforms.slack.typed import mentioned
from bot.platforms.slack.views import (
    Origin,
    filled,
    form_view,
    home_modal,
    message_view,
    origin_of,
    problems,
    with_notice,
)
from bot.platforms.slack.words import Words
from bot.platforms.slack.workspaces import Workspace

PATIENCE_S = 1.2
"""After so long without an answer of the core, a window that says to wait is opened: a click opens one for three seconds."""
ERRORS, UPDATE, PUSH, CLEAR = "errors", "update", "push", "clear"
"""What Slack can do with a window that was sent in."""

Payload = Mapping[str, Any]
Taken = Callable[[Event], Awaitable[Shown]]
"""Lets the core take an event."""
After = Callable[[Workspace, str], Awaitable[None]]
"""Called after somebody (a user id) did something."""

log = structlog.get_logger(__name__)


class Pressing:
    """Hears what people do in Slack's own forms."""

    def __init__(self, *, directory: Directory, showing: Showing, words: Words, taken: Taken, after: After) -> None:
        self._directory = directory
        self._showing = showing
        self._words = words
        self._taken = taken
        self._after = after

    async def command(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        """Somebody typed `/reflectie <words>`."""
        workspace: Workspace = context["workspace"]
        user, channel, trigger = (str(body.get(name) or "") for name in ("user_id", "channel_id", "trigger_id"))
        words = str(body.get("text") or "")
        where = Where(
            user=user,
            surface="command",
            channel=channel,
            trigger=trigger,
            response_url=str(body.get("response_url") or ""),
            again=(f"{SAY}||0", words),
        )
        shown: Shown
        try:
            who = await self._directory.who(workspace, user, name=str(body.get("user_name") or ""))
            where = replace(where, language=who.locale or "nl")
            said = Commanded(
                key=f"command/{user}/{trigger or _digest(body)}",
                who=who,
                place=place_of(workspace, channel),
                at=datetime.now(UTC),
                words=words,
            )
            where, shown = await self._in_time(workspace, where, said)
        except Exception as trouble:
            not_taken("command", trouble)
            shown = Message(text=self._words.say(where.language, "later"), language=where.language)
        if isinstance(shown, Message) and not where.view:
            first, *more = sheets(shown)
            await ack(text=first.text, blocks=remembering(first.blocks, workspace.id), response_type="ephemeral")
            for sheet in more:
                await self._showing.tell_sheet(workspace, where, sheet)
            return
        await self._showing.show(workspace, where, shown)
        await ack()

    async def action(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        """Somebody pressed a button."""
        workspace: Workspace = context["workspace"]
        action: Payload = body["actions"][0]
        where = _where(body)
        kind, name, _ = [*str(action.get("action_id") or "").split("|"), "", ""][:3]
        if kind not in (ACTION, SAY):
            await ack()  # the fields of a form tell of themselves; they count when the form is sent in
            return
        value = str(action.get("value") or "")
        where = replace(where, again=(str(action.get("action_id")), value))
        at = str(action.get("action_ts") or body.get("trigger_id") or "")
        try:
            who = await self._actor(workspace, body)
            where = replace(where, language=who.locale or where.language)
            place = place_of(workspace, where.channel) if where.channel else privately(workspace, "")
            event: Event
            if kind == SAY:
                event = Commanded(key=f"command/{where.user}/{at}", who=who, place=place, at=moment(at), words=value)
            else:
                event = Chose(
                    key=f"click/{where.user}/{name}/{value}/{at}",
                    who=who,
                    place=place,
                    at=moment(at),
                    action=name,
                    value=value,
                    message=str((body.get("container") or {}).get("message_ts") or "") or None,
                )
            where, shown = await self._in_time(workspace, where, event)
        except Exception as trouble:
            not_taken("click", trouble)
            await self._showing.say(workspace, where, "later")
        else:
            await self._showing.show(workspace, where, shown)
            await self._after(workspace, where.user)
        await ack()

    async def submission(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        """Somebody sent a window in."""
        workspace: Workspace = context["workspace"]
        view: Payload = body["view"]
        origin = origin_of(view)
        user = str((body.get("user") or {}).get("id") or "")
        if origin is None:
            await self._object(ack, view, {}, self._words.say("nl", "outdated"))
            return
        try:
            who = await self._actor(workspace, body)
            given = filled(view)
            if bots := [name for name in given.people if await self._is_bot(workspace, given.fields[name])]:
                await self._object(ack, view, dict.fromkeys(bots, self._words.say(origin.language, "no_bot")), "")
                return
            fields = dict(given.fields)
            for name in given.people:
                if fields[name]:
                    fields[f"{name}:name"] = (await self._directory.profile(workspace, fields[name])).name
            event = Submitted(
                key=f"form/{user}/{view.get('id')}/{body.get('trigger_id') or _digest(body)}",
                who=who,
                place=place_of(workspace, origin.room) if origin.room else privately(workspace, ""),
                at=datetime.now(UTC),
                form=str(view.get("callback_id") or ""),
                context=origin.context,
                fields=fields,
            )
            shown = await self._taken(event)
        except Exception as trouble:
            not_taken("form", trouble)
            await self._object(ack, view, {}, self._words.say(origin.language, "later"))
            return
        match shown:
            case Problem():
                await self._object(ack, view, shown.fields, self._words.say(origin.language, "later"))
                return
            case Form():
                deep = _deep(view)
                made = form_view(shown, origin, self._words)
                await ack(response_action=PUSH if deep < MOST_DEEP else UPDATE, view=made)
            case Home():
                await ack(response_action=UPDATE, view=home_modal(shown, origin, self._words))
            case Message():
                await ack(response_action=UPDATE, view=message_view(shown, origin=origin, words=self._words))
            case _:
                await ack(response_action=CLEAR)
        await self._after(workspace, user)

    async def shortcut(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        """A shortcut says a command: its id is «say|<words>». One in the menu of a message points at that message."""
        workspace: Workspace = context["workspace"]
        where = _where(body)
        words = str(body.get("callback_id") or "").partition("|")[2]
        at = str(body.get("action_ts") or body.get("trigger_id") or "")
        try:
            who = await self._actor(workspace, body)
            where = replace(where, language=who.locale or where.language)
            place = place_of(workspace, where.channel) if where.channel else privately(workspace, "")
            event: Event = Commanded(key=f"command/{where.user}/{at}", who=who, place=place, at=moment(at), words=words)
            if body.get("callback_id") == KEEP:
                message: Payload = body.get("message") or {}
                names = await self._directory.names(workspace, mentioned(str(message.get("text") or ""))[:MOST_NAMED])
                event = pointed_at(message, names, key=f"keep/{where.user}/{at}", who=who, place=place, at=moment(at))
                words = f"{SAY_KEEP} {event.text}"  # shown only where it is this person's own
            where = replace(where, again=(f"{SAY}||0", words))
            where, shown = await self._in_time(workspace, where, event)
        except Exception as trouble:
            not_taken("shortcut", trouble)
            await self._showing.say(workspace, where, "later")
        else:
            await self._showing.show(workspace, where, shown)
        await ack()

    # Within

    async def _in_time(self, workspace: Workspace, where: Where, event: Event) -> tuple[Where, Shown]:
        """As `_taken`; when that takes long, a window says to wait, as long as one can be opened."""
        taking = asyncio.ensure_future(self._taken(event))
        done, _ = await asyncio.wait({taking}, timeout=PATIENCE_S)
        if not done and where.trigger:
            where = await self._showing.wait(workspace, where)
        try:
            return where, await taking
        except Exception:
            if where.view:
                await self._showing.say(workspace, where, "later")
            raise

    async def _object(self, ack: AsyncAck, view: Payload, wrong: Mapping[str, str], otherwise: str) -> None:
        """Keep a form open with what was typed, and say what to do."""
        found = problems(view, wrong or {"": otherwise})
        if found:
            await ack(response_action=ERRORS, errors=found)
        else:
            text = " ".join(wrong.values()) or otherwise
            await ack(response_action=UPDATE, view=with_notice(view, text))

    async def _actor(self, workspace: Workspace, body: Payload) -> Who:
        user: Payload = body.get("user") or {}
        return await self._directory.who(
            workspace, str(user.get("id") or ""), name=str(user.get("name") or user.get("username") or "")
        )

    async def _is_bot(self, workspace: Workspace, user: str) -> bool:
        return bool(user) and (await self._directory.profile(workspace, user)).is_bot


def not_taken(kind: str, trouble: Exception) -> None:
    log.warning("something was not taken", action="slack.not_taken", kind=kind, error=type(trouble).__name__)


def _where(body: Payload) -> Where:
    """Where somebody presses."""
    user = str((body.get("user") or {}).get("id") or "")
    view: Payload = body.get("view") or {}
    container: Payload = body.get("container") or {}
    message: Payload = body.get("message") or {}
    trigger, response_url = str(body.get("trigger_id") or ""), str(body.get("response_url") or "")
    if view:
        origin = origin_of(view) or Origin()
        surface = "home" if view.get("type") == "home" else "modal"
        return Where(
            user=user,
            surface=surface,
            channel=origin.room,
            thread=origin.thread,
            trigger=trigger,
            deep=_deep(view),
            language=origin.language,
        )
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    thread = str(message.get("thread_ts") or container.get("thread_ts") or "")
    return Where(
        user=user,
        surface="message",
        channel=channel,
        thread="" if thread == message.get("ts") else thread,
        trigger=trigger,
        response_url=response_url,
    )


def _deep(view: Payload) -> int:
    """How many windows lie on each other: Slack names the one below and the lowest."""
    below, lowest = view.get("previous_view_id"), view.get("root_view_id")
    return 1 if not below else 2 if below == lowest else 3


def _digest(body: Payload) -> str:
    """Stands in for an id that a payload does not have."""
    return hashlib.sha256(repr(sorted(body.items(), key=lambda each: each[0])).encode()).hexdigest()[:24]
