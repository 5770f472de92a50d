"""slack-bolt at the edge: every payload of Slack, by HTTP or Socket Mode, comes through `Hearing.hear`.

Acknowledged is only what the core has taken. Slack delivers events again when they are not acknowledged; clicks, commands
and forms never, so there the person is told, and the window stays open with what they typed. Payloads are never logged.
Used by `doors.py` and `wire.py`. Read next: `reading.py`, `pressing.py`.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Mapping
from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import Any

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.core.events import Commanded, Event, HomeOpened, Left
from bot.core.messages import Home, Shown
from bot.core.ports.chat import Receive
from bot.core.ports.errors import NotYet
from bot.platforms.slack import reading
from bot.platforms.slack.blocks import written_at
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.pressing import Pressing, not_taken
from bot.platforms.slack.reading import place_of, privately
from bot.platforms.slack.rooms import Rooms, is_about_room
from bot.platforms.slack.showing import SAY, Showing, Where
from bot.platforms.slack.words import Words
from bot.platforms.slack.workspaces import Workspace, Workspaces

HOMES_REMEMBERED = 5_000

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
            written = written_at(payload)
            workspace = await self._workspaces.by_id(written) if written else None
            if workspace is None and (team or enterprise):
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
        pressing = Pressing(
            directory=self._directory,
            showing=self._showing,
            words=self._words,
            taken=self._taken,
            after=self._freshen_home,
        )
        app.event(_ANY)(self._event)
        app.command(_ANY)(pressing.command)
        app.action(_ANY)(pressing.action)
        app.view_submission(_ANY)(pressing.submission)
        app.view_closed(_ANY)(_only_acknowledge)
        app.shortcut(_ANY)(pressing.shortcut)
        app.options(_ANY)(_only_acknowledge)
        app.error(_failed)
        return app

    # What Slack delivers again until it is acknowledged

    async def _event(self, body: dict[str, Any], context: AsyncBoltContext) -> None:
        event: Payload = body["event"]
        kind = event.get("type")
        workspace: Workspace | None = context.get("workspace")
        if workspace is None:
            return
        if kind in ("app_uninstalled", "tokens_revoked"):
            await self._uninstalled(body, event, workspace)
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
        elif kind == "user_change":
            await self._person_changed(workspace, event.get("user") or {})
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
        opened = HomeOpened(key=f"home/{user}", who=who, place=privately(workspace, channel), at=datetime.now(UTC))
        shown = await self._taken(opened)
        self._homes[workspace.id, user] = channel
        if len(self._homes) > HOMES_REMEMBERED:
            del self._homes[next(iter(self._homes))]
        if isinstance(shown, Home):
            where = Where(user=user, surface="home", channel=channel, language=who.locale or "nl")
            await self._showing.publish(workspace, where, shown)

    async def _uninstalled(self, body: Payload, event: Payload, workspace: Workspace) -> None:
        if event.get("type") == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
            return
        await self._workspaces.gone(workspace, reading.moment(body.get("event_time") or time.time()))
        self._directory.forget(workspace.id)
        log.warning("the bot was taken out of a workspace", action="slack.uninstalled", workspace=workspace.id)

    async def somebody_gone(self, workspace: Workspace, user: str) -> None:
        """Somebody turns out to have no account any more."""
        try:
            await self._gone(workspace, user)
        except Exception as trouble:
            not_taken("gone", trouble)

    async def _person_changed(self, workspace: Workspace, about: Payload) -> None:
        """Somebody changed their name or language, or an administrator took their account away."""
        user = str(about.get("id") or "")
        self._directory.forget_person(workspace, user)
        if about.get("deleted"):
            await self._gone(workspace, user)

    async def _gone(self, workspace: Workspace, user: str) -> None:
        """Slack does not say that who has no account any more left the channels, so we do."""
        who = await self._directory.who(workspace, user)
        at = datetime.now(UTC)
        for channel in await self._directory.channels_of(workspace):
            place = place_of(workspace, channel)
            await self._taken(Left(key=f"gone/{channel}/{user}/{at.date()}", who=who, place=place, at=at))

    # Shared

    async def _taken(self, event: Event) -> Shown:
        """Let the core take an event, in a worker thread."""
        receive = self._receive
        if receive is None:
            raise NotYet("The bot is starting or stopping.")
        return await asyncio.get_running_loop().run_in_executor(self._executor, receive, event)

    async def _freshen_home(self, workspace: Workspace, user: str) -> None:
        """Show the home tab anew, for who has it open, after something they did."""
        channel = self._homes.get((workspace.id, user))
        if channel is not None:
            try:
                await self._home(workspace, user, channel)
            except Exception as trouble:
                not_taken("home", trouble)


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
    not_taken("event", error)
    return BoltResponse(status=503, body="")


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
