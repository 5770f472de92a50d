"""`SlackChat`: Slack as a `Chat` (`bot/core/ports/chat.py`), and everything that hangs together behind it.

Made by `bot/app.py`, which mounts `app` at /slack, calls `listen`, and calls `stop` before it stops the HTTP server. Read
next: `hearing.py` for what comes in, `sending.py` for what goes out.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import structlog
from sqlalchemy import Engine
from starlette.types import ASGIApp

from bot.core.events import Place, Who
from bot.core.messages import Message
from bot.core.ports.chat import Address, Receive
from bot.core.ports.errors import ChatRefused
from bot.core.ports.library import Library
from bot.platforms.slack.calls import Calls
from bot.platforms.slack.directory import PLATFORM, Directory
from bot.platforms.slack.doors import Doors
from bot.platforms.slack.hearing import Hearing
from bot.platforms.slack.installing import Install, InWorker, ManyWorkspaces
from bot.platforms.slack.manifest import SCOPES
from bot.platforms.slack.pace import Pace
from bot.platforms.slack.rooms import Rooms
from bot.platforms.slack.sending import Sending
from bot.platforms.slack.showing import Showing
from bot.platforms.slack.wire import Wire
from bot.platforms.slack.words import Words
from bot.platforms.slack.workspaces import OneWorkspace, TokenRefused, Workspaces

API_URL = "https://slack.com/api/"
THREADS = 8
"""Worker threads of its own, so that a busy tick does not keep people waiting."""

log = structlog.get_logger(__name__)


class SlackChat:
    """Slack. Must be made inside a running event loop.

    Args:
        library: The words of its own (`slack.…`).
        bot_token: One workspace: its token (`xoxb-…`).
        engine: Many workspaces: the database with their tokens; with `client_id` and `client_secret` of the app, and the
            `token_keys` that seal them.
        app_token: For Socket Mode (`xapp-…`).
        signing_secret: For signed HTTP.
        api_url: Where Slack is.
        paced: False: no pace of our own, only what Slack asks for (for measuring).
    """

    name = PLATFORM

    def __init__(
        self,
        *,
        library: Library,
        bot_token: str = "",
        engine: Engine | None = None,
        client_id: str = "",
        client_secret: str = "",
        token_keys: Sequence[str] = (),
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = API_URL,
        paced: bool = True,
    ) -> None:
        self._executor = ThreadPoolExecutor(THREADS, thread_name_prefix="slack")
        run = InWorker(self._executor)
        self._calls = Calls(api_url=api_url, pace=Pace(on=paced))
        install: Install | None = None
        self._workspaces: Workspaces
        if engine is not None:
            self._workspaces = many = ManyWorkspaces(client_id=client_id, engine=engine, keys=token_keys, run=run)
            install = Install(
                workspaces=many,
                client_id=client_id,
                client_secret=client_secret,
                scopes=tuple(SCOPES),
                api_url=api_url,
                client=self._calls.client,
                run=run,
            )
        else:
            self._workspaces = OneWorkspace(self._calls.client(bot_token))
        self._directory = Directory(self._calls)
        words = Words(library)
        self._hearing = Hearing(
            workspaces=self._workspaces,
            directory=self._directory,
            rooms=Rooms(self._directory),
            showing=Showing(calls=self._calls, words=words),
            words=words,
            executor=self._executor,
        )
        self._sending = Sending(
            workspaces=self._workspaces,
            calls=self._calls,
            directory=self._directory,
            gone=self._hearing.somebody_gone,
        )
        self._app_token = app_token
        self._wire: Wire | None = None
        self.app: ASGIApp = Doors(hearing=self._hearing, signing_secret=signing_secret, install=install).app

    async def listen(self, receive: Receive) -> None:
        """Begin to hear. When Slack cannot be reached now, it begins as soon as it can.

        Raises:
            TokenRefused: Slack does not accept a token.
            CannotOpen: a token of a workspace was sealed with a key that is not given.
        """
        if isinstance(self._workspaces, ManyWorkspaces):
            await self._workspaces.open()
        self._hearing.open(receive)
        if isinstance(self._workspaces, OneWorkspace):
            try:
                await self._workspaces.this()
            except TokenRefused:
                raise
            except Exception as trouble:
                log.warning("Slack cannot be reached yet", action="slack.unreachable", error=type(trouble).__name__)
        if self._app_token:
            client = self._calls.client(self._app_token)
            self._wire = Wire(hearing=self._hearing, app_token=self._app_token, client=client)
            await self._wire.start()

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        """Send a message. Raises as `Chat.send` says."""
        return await self._sending.send(to, message, key=key, again=again)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        """Change a message. Raises as `Chat.update` says."""
        return await self._sending.update(to, ids, message, key=key)

    async def members(self, place: Place) -> tuple[Who, ...]:
        """The people in a channel; nobody when it is not known."""
        workspace = await self._workspaces.by_id(place.workspace)
        if workspace is None:
            return ()
        try:
            users = await self._directory.members(workspace, place.room)
        except ChatRefused:
            return ()
        found = []
        for user in users:
            if user == workspace.bot_user or (await self._directory.profile(workspace, user)).is_bot:
                continue
            found.append(await self._directory.who(workspace, user))
        return tuple(found)

    async def stop(self) -> None:
        """Hear no more. What is being sent goes on."""
        self._hearing.open(None)
        if self._wire is not None:
            wire, self._wire = self._wire, None
            await wire.stop()

    async def close(self) -> None:
        """Close the connections; after `stop`, when nothing is sent any more."""
        await self._calls.close()
        self._executor.shutdown(wait=False, cancel_futures=True)
