"""slack-bolt at the edge: every payload of Slack, by HTTP or Socket Mode, comes through `Hearing.hear`.

Acknowledged is only what the core has taken. Slack delivers events again when they are not acknowledged; clicks, commands
and forms never, so there the person is told, and the window stays open with what they typed. Payloads are never logged.
Used by `doors.py` and `wire.py`. Read next: `reading.py`, `showing.py`.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.core.events import Chose, Commanded, Event, HomeOpened, Left, Submitted, Who
from bot.core.messages import Form, Home, Message, Problem, Shown
from bot.core.ports.chat import Receive
from bot.core.ports.errors import NotYet
from bot.platforms.slack import reading
from bot.platforms.slack.blocks import ACTION, sheets
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.reading import moment, place_of
from bot.platforms.slack.rooms import Rooms, is_about_room
from bot.platforms.slack.showing import MOST_DEEP, SAY, Showing, Where
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
from bot.platforms.slack.workspaces import Workspace, Workspaces

PATIENCE_S = 1.2
"""After so long without an answer of the core, a window that says to wait is opened: a click opens one for three seconds."""
HOMES_REMEMBERED = 5_000
ERRORS, UPDATE, PUSH, CLEAR = "errors", "update", "push", "clear"
"""What Slack can do with a window that was sent in."""

_OF_GUESTS = ("block_actions", "view_submission", "view_closed")
"""What people of another organisation can do: they have no commands and no shortcuts."""
_ANY = re.compile(".*", re.DOTALL)

Payload = Mapping[str, Any]

log = structlog.get_logger(__name__)


class Hearing:
    """Hears everything. `open` says who takes it; before that, and after None, nothing is taken."""

    def __init__(
        self,
        *,
        workspaces: Workspaces,
        directory: Directory,
        rooms: Rooms,
        showing: Showing,
        words: Words,
        executor: Executor,
    ) -> None:
        self._workspaces = workspaces
        self._directory = directory
        self._rooms = rooms
        self._showing = showing
        self._words = words
        self._executor = executor
        self._receive: Receive | None = None
        self._homes: dict[tuple[str, str], str] = {}
        """Who opened the home tab lately, with their direct line: it is shown anew after what they do."""
        self._app = self._bolt()

    def open(self, receive: Receive | None) -> None:
        self._receive = receive

    async def hear(self, payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        """Take one payload and return the answer for Slack. Anything but 200 means: not taken, deliver it again."""
        try:
            team, enterprise, of_enterprise = _installed_at(payload)
            workspace = None
            if team or enterprise:
                workspace = await self._workspaces.of_payload(
                    team=team, enterprise=enterprise, of_enterprise=of_enterprise
                )
            if workspace is None and payload.get("type") in _OF_GUESTS:
                workspace = await self._workspaces.of_guest()
        except Exception as trouble:
            log.warning(
                "it is not known now where the bot is installed", action="slack.not_taken", error=type(trouble).__name__
            )
            return BoltResponse(status=503, body="")
        request = AsyncBoltRequest(
            body=payload,
            mode="socket_mode",  # the signature was checked in front, and the body is read already
            headers=dict(headers),
            context={"workspace": workspace},
        )
        return await self._app.async_dispatch(request)

    def _bolt(self) -> AsyncApp:
        quiet = logging.getLogger(__name__)
        quiet.setLevel(logging.CRITICAL)  # Bolt's own words for what it does not know hold parts of payloads
        app = AsyncApp(
            logger=quiet,
            authorize=_authorize,  # type: ignore[arg-type]  # None is allowed: not installed there
            process_before_response=True,
            request_verification_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )
        app.event(_ANY)(self._event)
        app.command(_ANY)(self._command)
        app.action(_ANY)(self._action)
        app.view_submission(_ANY)(self._submission)
        app.view_closed(_ANY)(_only_acknowledge)
        app.shortcut(_ANY)(self._shortcut)
        app.options(_ANY)(_only_acknowledge)
        app.error(_failed)
        return app

    # What Slack delivers again until it is acknowledged

    async def _event(self, body: dict[str, Any], context: AsyncBoltContext) -> None:
        event: Payload = body["event"]
        kind = event.get("type")
        if kind in ("app_uninstalled", "tokens_revoked"):
            await self._uninstalled(body, event)
            return
        workspace: Workspace | None = context.get("workspace")
        if workspace is None:
            return
        if is_about_room(event, workspace):
            await self._rooms.heard(event, workspace, self._taken)
        elif kind in ("message", "app_mention"):
            if deed := reading.message(event, workspace):
                await self._did(workspace, event, deed)
        elif kind in ("member_joined_channel", "member_left_channel"):
            deed = reading.came_or_went(event, workspace)
            if deed and not (await self._directory.profile(workspace, deed.user)).is_bot:
                await self._did(workspace, event, deed)
        elif kind == "app_home_opened" and event.get("tab") == "home":
            await self._home(workspace, str(event.get("user") or ""), str(event.get("channel") or ""))

    async def _did(self, workspace: Workspace, event: Payload, deed: reading.Deed) -> None:
        who = await self._directory.who(workspace, deed.user)
        names = await self._directory.names(workspace, deed.named) if deed.named else {}
        made = deed.event(who, names)
        shown = await self._taken(made)
        if shown is not None:
            where = Where(
                user=deed.user,
                surface="said",
                channel=made.place.room,
                thread=deed.thread,
                language=who.locale or "nl",
                again=(f"{SAY}||0", made.words) if isinstance(made, Commanded) else ("", ""),
            )
            await self._showing.show(workspace, where, shown)

    async def _home(self, workspace: Workspace, user: str, channel: str) -> None:
        who = await self._directory.who(workspace, user)
        opened = HomeOpened(key=f"home/{user}", who=who, place=_privately(workspace, channel), at=datetime.now(UTC))
        shown = await self._taken(opened)
        self._homes[workspace.id, user] = channel
        if len(self._homes) > HOMES_REMEMBERED:
            del self._homes[next(iter(self._homes))]
        if isinstance(shown, Home):
            where = Where(user=user, surface="home", channel=channel, language=who.locale or "nl")
            await self._showing.publish(workspace, where, shown)

    async def _uninstalled(self, body: Payload, event: Payload) -> None:
        if event.get("type") == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
            return
        team, enterprise, _ = _installed_at(body)
        await self._workspaces.gone(team=team, enterprise=enterprise)
        self._directory.forget(team or enterprise)
        log.warning("the bot was taken out of a workspace", action="slack.uninstalled", workspace=team or enterprise)

    # What Slack delivers once: the person hears what became of it

    async def _command(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
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
            _not_taken("command", trouble)
            shown = Message(text=self._words.say(where.language, "later"), language=where.language)
        if isinstance(shown, Message) and not where.view:
            first, *more = sheets(shown)
            await ack(text=first.text, blocks=list(first.blocks), response_type="ephemeral")
            for sheet in more:
                await self._showing.tell_sheet(workspace, where, sheet)
            return
        await self._showing.show(workspace, where, shown)
        await ack()

    async def _action(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
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
            place = place_of(workspace, where.channel) if where.channel else _privately(workspace, "")
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
            _not_taken("click", trouble)
            await self._showing.say(workspace, where, "later")
        else:
            await self._showing.show(workspace, where, shown)
            await self._freshen_home(workspace, where)
        await ack()

    async def _submission(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
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
                place=place_of(workspace, origin.room) if origin.room else _privately(workspace, ""),
                at=datetime.now(UTC),
                form=str(view.get("callback_id") or ""),
                context=origin.context,
                fields=fields,
            )
            shown = await self._taken(event)
        except Exception as trouble:
            _not_taken("form", trouble)
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
        await self._freshen_home(workspace, Where(user=user, surface="modal"))

    async def _shortcut(self, ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        """A shortcut says a command: its id is «say|<words>»."""
        workspace: Workspace = context["workspace"]
        where = _where(body)
        words = str(body.get("callback_id") or "").partition("|")[2]
        try:
            who = await self._actor(workspace, body)
            where = replace(where, language=who.locale or where.language)
            at = str(body.get("action_ts") or body.get("trigger_id") or "")
            place = place_of(workspace, where.channel) if where.channel else _privately(workspace, "")
            said = Commanded(key=f"command/{where.user}/{at}", who=who, place=place, at=moment(at), words=words)
            where, shown = await self._in_time(workspace, where, said)
        except Exception as trouble:
            _not_taken("shortcut", trouble)
            await self._showing.say(workspace, where, "later")
        else:
            await self._showing.show(workspace, where, shown)
        await ack()

    async def somebody_gone(self, workspace: Workspace, user: str) -> None:
        """Somebody turns out to have no account any more. Slack does not say that they left the channels, so we do."""
        try:
            who = await self._directory.who(workspace, user)
            for channel in await self._directory.channels_of(workspace):
                place = place_of(workspace, channel)
                at = datetime.now(UTC)
                await self._taken(Left(key=f"gone/{channel}/{user}/{at.date()}", who=who, place=place, at=at))
        except Exception as trouble:
            _not_taken("gone", trouble)

    # Shared

    async def _taken(self, event: Event) -> Shown:
        """Let the core take an event, in a worker thread."""
        receive = self._receive
        if receive is None:
            raise NotYet("The bot is starting or stopping.")
        return await asyncio.get_running_loop().run_in_executor(self._executor, receive, event)

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

    async def _freshen_home(self, workspace: Workspace, where: Where) -> None:
        """Show the home tab anew, for who has it open, after something they did."""
        channel = self._homes.get((workspace.id, where.user))
        if channel is not None:
            try:
                await self._home(workspace, where.user, channel)
            except Exception as trouble:
                _not_taken("home", trouble)


async def _authorize(context: AsyncBoltContext) -> AuthorizeResult | None:
    """What Bolt asks of each payload. Where the bot is installed was looked up before (`hear`), which raises when it
    cannot be told; Bolt itself would answer 200 then, and the event would be lost."""
    workspace: Workspace | None = context.get("workspace")
    if workspace is None:
        return None
    return AuthorizeResult(
        enterprise_id=workspace.enterprise or None,
        team_id=workspace.team or None,
        bot_id=workspace.bot_id,
        bot_user_id=workspace.bot_user,
        bot_token=workspace.token,
    )


async def _only_acknowledge(ack: AsyncAck) -> None:
    await ack()


async def _failed(error: Exception) -> BoltResponse:
    _not_taken("event", error)
    return BoltResponse(status=503, body="")


def _not_taken(kind: str, trouble: Exception) -> None:
    log.warning("something was not taken", action="slack.not_taken", kind=kind, error=type(trouble).__name__)


def _installed_at(payload: Payload) -> tuple[str, str, bool]:
    """Team, enterprise, and whether it is installed for the whole of it. In a shared channel the team of who acts is
    another: then the message or the window says whose bot it is."""
    for authorization in payload.get("authorizations") or []:
        return (
            str(authorization.get("team_id") or ""),
            str(authorization.get("enterprise_id") or ""),
            bool(authorization.get("is_enterprise_install")),
        )
    enterprise = payload.get("enterprise_id") or (payload.get("enterprise") or {}).get("id") or ""
    view, message = payload.get("view") or {}, payload.get("message") or {}
    team = (
        view.get("app_installed_team_id")
        or (message.get("bot_profile") or {}).get("team_id")
        or (message.get("team") if message.get("bot_id") else "")
        or payload.get("team_id")
        or (payload.get("team") or {}).get("id")
        or (payload.get("user") or {}).get("team_id")
    )
    installed = payload.get("is_enterprise_install") in (True, "true")
    return str(team or ""), str(enterprise), installed


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


def _privately(workspace: Workspace, channel: str) -> Any:
    return replace(place_of(workspace, channel), direct=True)


def _digest(body: Payload) -> str:
    """Stands in for an id that a payload does not have."""
    return hashlib.sha256(repr(sorted(body.items(), key=lambda each: each[0])).encode()).hexdigest()[:24]
