"""`Many`: the whole bot in many workspaces, installed by OAuth, on a real port of this machine.

What Slack sends comes over HTTP, what the bot sends goes to the emulator over HTTP. In the emulator each workspace has its
own people, channel and bot (`Town`). Used by `tests/slack/test_many_workspaces.py`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlparse

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.app import make_service
from bot.core.events import Event
from bot.core.messages import Shown
from bot.core.ports.store import Store
from bot.core.service import Service
from bot.delivery import Delivery
from bot.library.school_holidays import load_school_holidays
from bot.platforms.slack.chat import SlackChat
from bot.settings import HOME
from bot.store.installations import open_engine
from tests.support.house import MONDAY, ZONE, Clock, shipped
from tests.support.slack.emulator import Emulator
from tests.support.slack.payloads import Payload, envelope
from tests.support.slack.screen import seen
from tests.support.slack.sender import Ack, Sender, command_request
from tests.support.slack.workspace import APP, CLIENT_ID, CLIENT_SECRET, SIGNING_SECRET, channel, user


@dataclass(frozen=True, kw_only=True)
class Town:
    """A workspace: its id, one person, one channel, and the bot there. `enterprise`: the Enterprise Grid that it is in;
    `org`: who installs, installs for the whole of that."""

    team: str
    person: str
    room: str
    enterprise: str = ""
    org: bool = False

    @property
    def id(self) -> str:
        """Our id of the installation."""
        return self.enterprise if self.org else self.team

    @property
    def bot_user(self) -> str:
        return f"U0BOT{self.id[2:]}"

    def envelope(self, event: Payload, **more: Any) -> Payload:
        """An event in this workspace, as Slack sends it to the app there."""
        return envelope(
            event,
            team=self.team,
            enterprise=self.enterprise,
            of_enterprise=self.org,
            bot_user=self.bot_user,
            **more,
        )


def build(emulator: Emulator, towns: Sequence[Town]) -> None:
    """Put the workspaces in the emulator."""
    emulator.fill(people=(), channels=())
    rows: dict[str, list[dict[str, Any]]] = {"users": [], "bots": [], "channels": []}
    for town in towns:
        of_bot = {"user_id": town.bot_user, "name": "reflectie", "real_name": "reflectie", "is_bot": True}
        of_person = {
            "user_id": user(town.person),
            "name": town.person,
            "real_name": town.person.title(),
            "is_bot": False,
        }
        for each in (of_bot, of_person):
            home = {"enterprise_user": {"enterprise_id": town.enterprise}} if town.enterprise else {}
            profile = {"display_name": each["real_name"], "real_name": each["real_name"]}
            more = {"team_id": town.team, "locale": "nl-NL"} | home
            rows["users"].append(each | {"team_id": town.team, "deleted": False, "profile": profile, "more": more})
        rows["bots"].append(
            {"bot_id": f"B{town.bot_user}", "app_id": APP, "user_id": town.bot_user, "name": "reflectie", "icons": {}}
        )
        rows["channels"].append(
            {"channel_id": channel(town.room), "team_id": town.team, "name": town.room, "is_private": True}
            | {"is_channel": False, "is_archived": False, "members": [user(town.person), town.bot_user]}
            | {"topic": {"value": ""}, "purpose": {"value": ""}, "creator": user(town.person)}
        )
    emulator.put(rows)
    emulator.places(
        *(
            {
                "team": town.team,
                "name": town.team,
                "bot_user": town.bot_user,
                "bot": f"B{town.bot_user}",
                "org": town.org,
            }
            | ({"enterprise": {"id": town.enterprise, "name": town.enterprise}} if town.enterprise else {})
            for town in towns
        )
    )


@dataclass(kw_only=True)
class Many:
    """The bot while it runs. Made by `many`."""

    emulator: Emulator
    address: str
    service: Service
    store: Store
    delivery: Delivery
    sender: Sender
    received: list[Event] = field(default_factory=list)

    def receive(self, event: Event) -> Shown:
        self.received.append(event)
        return self.service.receive(event)

    async def installs(self, town: Town) -> httpx.Response:
        """Somebody of a workspace opens the page for installing, and says yes in Slack."""
        async with httpx.AsyncClient(base_url=self.address, timeout=10) as browser:
            page = await browser.get("/slack/install")
            link = re.search(r'href="(http[^"]+/authorize[^"]*)"', page.text)
            assert link, page.text
            asked = {
                name: values[0] for name, values in parse_qs(urlparse(link[1].replace("&amp;", "&")).query).items()
            }
            form = asked | {"user_id": user(town.person), "redirect_uri": f"{self.address}/slack/oauth_redirect"}
            slack = self.emulator.api.removesuffix("/api/")
            back = await browser.post(f"{slack}/oauth/v2/authorize/callback", data=form)
            code = parse_qs(urlparse(back.headers["location"]).query)["code"][0]
            # The cookie is for https only; a proxy with TLS stands in front of the bot.
            cookie = page.headers["set-cookie"].partition(";")[0]
            return await browser.get(
                "/slack/oauth_redirect", params={"code": code, "state": asked["state"]}, headers={"cookie": cookie}
            )

    async def event(self, payload: Payload, *, retry: int = 0) -> Ack:
        ack = await self.sender.event(payload, retry=retry)
        await self.delivery.drain()
        return ack

    async def types(self, town: Town, words: str) -> Payload:
        """Somebody types `/reflectie <words>`; gives what they see."""
        body = {
            "team_id": town.team,
            "channel_id": channel(town.room),
            "user_id": user(town.person),
            "user_name": town.person,
            "command": "/reflectie",
            "text": words,
            "trigger_id": self.emulator.trigger(town.person),
            "is_enterprise_install": "true" if town.org else "false",
        } | ({"enterprise_id": town.enterprise} if town.enterprise else {})
        answer = await self.sender.send(command_request(body))
        await self.delivery.drain()
        found: Payload = answer.json() if answer.content else {}
        return found

    def share(self, town: Town, guest: Town) -> None:
        """Somebody of another workspace is in the channel of this one, through Slack Connect."""
        members = [user(town.person), town.bot_user, user(guest.person)]
        more = {"is_ext_shared": True, "shared_team_ids": [town.team, guest.team]}
        self.emulator.put({"channels": [{"channel_id": channel(town.room), "members": members, "more": more}]})

    def in_room(self, town: Town) -> list[str]:
        """What the bot said in the channel of a workspace."""
        return [
            seen(one)
            for one in self.emulator.all()["messages"]
            if one["channel_id"] == channel(town.room) and one["user"] == town.bot_user
        ]

    def tokens_of(self, *methods: str) -> set[str]:
        """As whom (a bot user) these methods were called."""
        return {call.user for call in self.emulator.calls(*methods, by_bot=False)}


@asynccontextmanager
async def many(emulator: Emulator, store: Store, url: str, *, keys: Sequence[str]) -> AsyncIterator[Many]:
    """The bot, wired as the app wires it, with OAuth, on a free port."""
    clock = Clock(MONDAY)
    engine = open_engine(url)
    chat = SlackChat(
        library=shipped(),
        engine=engine,
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        token_keys=keys,
        signing_secret=SIGNING_SECRET,
        api_url=emulator.api,
        paced=False,
    )
    config = uvicorn.Config(
        Starlette(routes=[Mount("/slack", app=chat.app)]), host="127.0.0.1", port=0, log_config=None, lifespan="off"
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server._serve())
    while not server.started:
        await asyncio.sleep(0.01)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    address = f"http://{host}:{port}"
    executor = ThreadPoolExecutor(4)
    service = make_service(
        store, shipped(), clock, zone=ZONE.key, region="", school_holidays=load_school_holidays(HOME / "prompts")
    )
    delivery = Delivery(store=store, chats={chat.name: chat}, executor=executor, refused=service.undelivered)
    sender = Sender(address)
    here = Many(
        emulator=emulator, address=address, service=service, store=store, delivery=delivery, sender=sender
    )  # fmt: skip
    await chat.listen(here.receive)
    try:
        yield here
    finally:
        await sender.close()
        await chat.stop()
        server.should_exit = True
        await serving
        await chat.close()
        executor.shutdown()
        engine.dispose()
