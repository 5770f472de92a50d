"""Many workspaces: installed by OAuth, found by what a payload says, forgotten when the bot is taken out."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlparse

import httpx
import pytest
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import SQLAlchemyOAuthStateStore
from sqlalchemy import Engine, MetaData, text
from sqlalchemy.exc import DBAPIError

from bot.platforms.slack.chat import SlackChat
from bot.platforms.slack.installing import InWorker, ManyWorkspaces
from bot.platforms.slack.sealing import new_key
from bot.store import installations
from bot.store.installations import open_engine
from tests.support.house import shipped
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.sender import event_request
from tests.support.slack.workspace import CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET, TEAM, user
from tests.unit.web_scene import Core

KEY = new_key()


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    made = open_engine(database_url)
    yield made
    made.dispose()


def installed(team: str | None, enterprise: str | None = None, *, token: str = "") -> Installation:
    return Installation(
        app_id="A1",
        enterprise_id=enterprise,
        team_id=team,
        user_id="U1",
        bot_token=token or "xoxb-1",
        bot_id="B1",
        bot_user_id="U0BOT",
        is_enterprise_install=team is None,
        installed_at=datetime.now(UTC).timestamp(),
    )


def with_many(engine: Engine, case: Callable[[ManyWorkspaces], Awaitable[None]]) -> None:
    with ThreadPoolExecutor(2) as executor:
        many = ManyWorkspaces(client_id=CLIENT_ID, engine=engine, keys=(KEY,), run=InWorker(executor))
        asyncio.run(case(many))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ours", "build"),
    [
        ("slack_bots", SQLAlchemyInstallationStore.build_bots_table),
        ("slack_installations", SQLAlchemyInstallationStore.build_installations_table),
        ("slack_oauth_states", SQLAlchemyOAuthStateStore.build_oauth_states_table),
    ],
)
def test_the_tables_are_those_of_slack_sdk(ours: str, build: Callable[..., object]) -> None:
    metadata = MetaData()
    if ours == "slack_oauth_states":
        # slack_sdk builds this one with its metadata given twice, which only works inside its own class.
        theirs = SQLAlchemyOAuthStateStore(expiration_seconds=1, engine=None).oauth_states  # type: ignore[arg-type]
    else:
        build(metadata, ours)
        theirs = metadata.tables[ours]
    mine = getattr(installations, ours)
    assert [(c.name, repr(c.type), c.nullable) for c in mine.c] == [
        (c.name, repr(c.type), c.nullable) for c in theirs.c
    ]
    assert sorted(str(i.name) for i in mine.indexes) == sorted(str(i.name) for i in theirs.indexes)


def test_a_workspace_is_found_by_its_team_and_by_our_id_of_it(engine: Engine) -> None:
    async def case(many: ManyWorkspaces) -> None:
        many.store.save(installed("T1", token="xoxb-een"))
        many.store.save(installed("T2", "E1", token="xoxb-twee"))
        one = await many.of_payload(team="T1", enterprise="", of_enterprise=False)
        assert one
        assert (one.id, one.token) == ("T1", "xoxb-een")
        two = await many.by_id("T2")
        assert two
        assert (two.id, two.enterprise, two.token) == ("T2", "E1", "xoxb-twee")
        assert await many.of_payload(team="T3", enterprise="", of_enterprise=False) is None
        assert await many.by_id("T3") is None

    with_many(engine, case)


def test_a_whole_enterprise_is_one_workspace_with_its_own_id(engine: Engine) -> None:
    async def case(many: ManyWorkspaces) -> None:
        many.store.save(installed(None, "E9", token="xoxb-grid"))
        for of_enterprise in (True, False):
            found = await many.of_payload(team="T7", enterprise="E9", of_enterprise=of_enterprise)
            assert found
            assert (found.id, found.of_enterprise) == ("E9", True)
        again = await many.by_id("E9")
        assert again
        assert again.token == "xoxb-grid"

    with_many(engine, case)


def test_a_newer_installation_counts_and_one_that_is_gone_does_not(engine: Engine) -> None:
    async def case(many: ManyWorkspaces) -> None:
        many.store.save(installed("T1", token="xoxb-oud"))
        many.store.save(installed("T1", token="xoxb-nieuw"))
        found = await many.by_id("T1")
        assert found
        assert found.token == "xoxb-nieuw"
        await many.gone(found, datetime.now(UTC))
        assert await many.by_id("T1") is None
        with many.store.engine.connect() as connection:
            for table in ("slack_bots", "slack_installations"):
                assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0  # noqa: S608

    with_many(engine, case)


def test_when_the_database_fails_that_is_said_and_no_payload_is_taken_for_unknown(sqlite_url: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE slack_bots"))

    async def case(many: ManyWorkspaces) -> None:
        with pytest.raises(DBAPIError):
            await many.of_payload(team="T1", enterprise="", of_enterprise=False)

    with_many(engine, case)
    engine.dispose()


def test_somebody_installs_the_bot_and_then_it_hears(emulator: Emulator, sqlite_url: str) -> None:
    async def whole() -> None:
        core = Core()
        engine = open_engine(sqlite_url)
        chat = SlackChat(
            library=shipped(),
            engine=engine,
            client_id=CLIENT_ID,
            client_secret=CLIENT_SECRET,
            token_keys=(KEY,),
            signing_secret=SIGNING_SECRET,
            api_url=emulator.api,
        )
        await chat.listen(core)
        transport = httpx.ASGITransport(app=chat.app)
        async with httpx.AsyncClient(transport=transport, base_url="https://reflectie.test") as browser:
            request = event_request(payloads.envelope(payloads.posted("anna", "hoi", direct="D0ANNA0000")))
            unknown = await browser.post("/events", content=request.body, headers=request.headers)
            assert unknown.status_code == 200
            assert core.heard == [], "not installed there yet"
            wrong = await browser.get("/oauth_redirect", params={"code": "x", "state": "nep"})
            assert wrong.status_code == 400
            page = await browser.get("/install")
            assert page.status_code == 200
            link = re.search(r'href="(http[^"]+/authorize[^"]*)"', page.text)
            assert link
            asked = parse_qs(urlparse(link[1].replace("&amp;", "&")).query)
            assert asked["client_id"] == [CLIENT_ID]
            assert "chat:write" in asked["scope"][0].split(",")
            code = _yes(emulator, asked)
            done = await browser.get("/oauth_redirect", params={"code": code, "state": asked["state"][0]})
            assert done.status_code == 200
            heard = await browser.post("/events", content=request.body, headers=request.headers)
            assert heard.status_code == 200
            assert [event.place.workspace for event in core.heard] == [TEAM]
            gone = event_request(payloads.envelope(payloads.uninstalled()))
            assert (await browser.post("/events", content=gone.body, headers=gone.headers)).status_code == 200
            after = await browser.post("/events", content=request.body, headers=request.headers)
            assert after.status_code == 200
            assert len(core.tries) == 1, "taken out, so nothing is heard any more"
        await chat.stop()
        await chat.close()
        engine.dispose()

    asyncio.run(whole())


def _yes(emulator: Emulator, asked: dict[str, list[str]]) -> str:
    """Somebody says yes in Slack; returns the code with which Slack sends them back."""
    form = {name: values[0] for name, values in asked.items()} | {"user_id": user("anna")}
    form["redirect_uri"] = "https://reflectie.test/slack/oauth_redirect"
    base = emulator.api.removesuffix("/api/")
    answer = httpx.post(f"{base}/oauth/v2/authorize/callback", data=form, follow_redirects=False)
    return parse_qs(urlparse(answer.headers["location"]).query)["code"][0]
