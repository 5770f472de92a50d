"""Many workspaces: OAuth v2, and slack_sdk's stores of tokens and of OAuth states in our own database.

The stores are synchronous, so each call runs in a worker thread. What is found is kept for a minute; when the database
fails, that is raised, so that no payload is taken for one of a workspace that is unknown. Used by `chat.py`, `doors.py`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import datetime, timedelta
from typing import Any, TypeVar

import structlog
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.state_store.sqlalchemy import SQLAlchemyOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import ColumnElement, Engine, Table, desc, select
from starlette.requests import Request
from starlette.responses import Response

from bot.platforms.slack.sealing import SealedInstallations
from bot.platforms.slack.workspaces import Workspace

KEPT_S = 60.0
SAME_SECOND = timedelta(seconds=1)
"""Slack says in whole seconds when something happened."""
STATE_S = 600
"""How long somebody may take to say yes in Slack."""

T = TypeVar("T")
log = structlog.get_logger(__name__)


class InWorker:
    """Runs synchronous work in a worker thread."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    async def __call__(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)


class ManyWorkspaces:
    """The workspaces in which the bot was installed by OAuth."""

    def __init__(self, *, client_id: str, engine: Engine, keys: Sequence[str], run: InWorker) -> None:
        self.store = SealedInstallations(client_id=client_id, engine=engine, keys=keys)
        self._run = run
        self._known: dict[tuple[str, str], tuple[float, Workspace | None]] = {}

    async def open(self) -> None:
        """See that every token can be used, sealed with the first key.

        Raises:
            CannotOpen: a key is missing.
        """
        await self._run(self.store.seal_all)

    async def of_payload(self, *, team: str, enterprise: str, of_enterprise: bool) -> Workspace | None:
        """The installation in a workspace: its own, else that of its whole enterprise."""
        key = ("" if of_enterprise else team, enterprise)
        if (known := self._known.get(key)) and known[0] > time.monotonic():
            return known[1]
        found = await self._run(lambda: self._find(*key))
        self._known[key] = (time.monotonic() + KEPT_S, found)
        return found

    async def by_id(self, workspace: str) -> Workspace | None:
        """The installation with our id of it."""
        key = (f"id:{workspace}", "")
        if (known := self._known.get(key)) and known[0] > time.monotonic():
            return known[1]
        found = await self._run(lambda: self._newest(workspace))
        self._known[key] = (time.monotonic() + KEPT_S, found)
        return found

    async def of_guest(self) -> Workspace | None:
        """It could be any of them."""
        return None

    async def gone(self, workspace: Workspace, at: datetime) -> None:
        """Destroy the tokens of a workspace: of what was installed until then, because Slack may say it late."""
        self._known.clear()
        await self._run(lambda: self._destroy(workspace, at + SAME_SECOND))
        self._known.clear()

    def came(self) -> None:
        """Something was installed: look again."""
        self._known.clear()

    def _find(self, team: str, enterprise: str) -> Workspace | None:
        """The installation of a workspace itself, else that of its whole enterprise. The id of a workspace says enough:
        not every payload names its enterprise, and a workspace may come into one later."""
        return (team and self._newest(team)) or (enterprise and self._newest(enterprise)) or None

    def _newest(self, workspace: str) -> Workspace | None:
        """The newest installation with our id of it."""
        bots = self.store.bots
        newest = (
            select(bots.c.enterprise_id, bots.c.team_id)
            .where(self._is(bots, workspace))
            .order_by(desc(bots.c.installed_at))
            .limit(1)
        )
        with self.store.engine.connect() as connection:
            row = connection.execute(newest).one_or_none()
        if row is None:
            return None
        return _workspace(self.store.find_bot(enterprise_id=row.enterprise_id, team_id=row.team_id))

    def _destroy(self, workspace: Workspace, until: datetime) -> None:
        with self.store.engine.begin() as connection:
            for table in (self.store.bots, self.store.installations):
                is_it = self._is(table, workspace.id) & (table.c.installed_at <= until)
                connection.execute(table.delete().where(is_it))

    def _is(self, table: Table, workspace: str) -> ColumnElement[bool]:
        """Whether a row is of the installation with this id: a workspace, or a whole enterprise."""
        of_enterprise = (table.c.enterprise_id == workspace) & table.c.team_id.is_(None)
        return (table.c.client_id == self.store.client_id) & ((table.c.team_id == workspace) | of_enterprise)


def _workspace(bot: Bot | None) -> Workspace | None:
    if bot is None:
        return None
    team, enterprise = bot.team_id or "", bot.enterprise_id or ""
    if bot.is_enterprise_install:
        team = ""
    return Workspace(
        id=team or enterprise,
        team=team,
        enterprise=enterprise,
        token=bot.bot_token,
        bot_id=bot.bot_id,
        bot_user=bot.bot_user_id,
    )


class _Installations(AsyncInstallationStore):
    """slack_sdk's store of tokens, as its OAuth flow wants it: asynchronous."""

    def __init__(self, workspaces: ManyWorkspaces, run: InWorker) -> None:
        self._workspaces = workspaces
        self._run = run

    async def async_save(self, installation: Installation) -> None:
        await self._run(lambda: self._workspaces.store.save(installation))
        self._workspaces.came()
        where = installation.team_id or installation.enterprise_id
        log.info("the bot was installed in a workspace", action="slack.installed", workspace=where)


class _States(AsyncOAuthStateStore):
    """slack_sdk's store of OAuth states, asynchronous."""

    def __init__(self, store: SQLAlchemyOAuthStateStore, run: InWorker) -> None:
        self._store = store
        self._run = run

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        return await self._run(self._store.issue)

    async def async_consume(self, state: str) -> bool:
        return await self._run(lambda: self._store.consume(state))


class Install:
    """The pages with which somebody installs the bot in their workspace."""

    def __init__(
        self,
        *,
        workspaces: ManyWorkspaces,
        client_id: str,
        client_secret: str,
        scopes: tuple[str, ...],
        api_url: str,
        client: Callable[[str], AsyncWebClient],
        run: InWorker,
    ) -> None:
        states = SQLAlchemyOAuthStateStore(expiration_seconds=STATE_S, engine=workspaces.store.engine)
        self._settings = AsyncOAuthSettings(
            client_id=client_id,
            client_secret=client_secret,
            scopes=list(scopes),
            install_path="/slack/install",
            redirect_uri_path="/slack/oauth_redirect",
            installation_store=_Installations(workspaces, run),
            state_store=_States(states, run),
            authorization_url=_authorize_url(api_url),
        )
        self._client = client
        self._flow: AsyncOAuthFlow | None = None

    async def begin(self, request: Request) -> Response:
        """The page with the button «Add to Slack»."""
        return _page(await self._made().handle_installation(_asked(request)))

    async def finish(self, request: Request) -> Response:
        """Slack sends the browser back here with a code, which becomes a token."""
        return _page(await self._made().handle_callback(_asked(request)))

    def _made(self) -> AsyncOAuthFlow:
        if self._flow is None:
            self._flow = AsyncOAuthFlow(client=self._client(""), settings=self._settings)
        return self._flow


def _authorize_url(api_url: str) -> str:
    return api_url.removesuffix("/").removesuffix("/api") + "/oauth/v2/authorize"


def _asked(request: Request) -> AsyncBoltRequest:
    return AsyncBoltRequest(body="", query=dict(request.query_params), headers=dict(request.headers))


def _page(response: BoltResponse) -> Response:
    made = Response(content=response.body, status_code=response.status)
    for name, values in response.headers.items():
        if name.lower() != "content-length":
            for value in values:
                made.headers.append(name, value)
    return made
