"""`Town`: the whole bot on Slack: the real core on a real store, our adapter, and the emulator as Slack.

People press what they see (`press`), fill in the modal that is open (`fill`), type commands (`types`) and write
(`writes`). What was shown is looked up where Slack has it. Used by the tests of this folder.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.app import make_service
from bot.core.events import Event, Place, Who
from bot.core.messages import Shown
from bot.core.model import Answer
from bot.core.ports.store import Store, Tx
from bot.core.service import Service
from bot.delivery import Delivery
from bot.platforms.slack.chat import SlackChat
from tests.support.house import MONDAY, ZONE, Clock, shipped
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.payloads import Payload
from tests.support.slack.screen import buttons
from tests.support.slack.sender import Ack, Sender
from tests.support.slack.workspace import BOT_USER, SIGNING_SECRET, TEAM, channel, user


@dataclass(kw_only=True)
class Town:
    emulator: Emulator
    store: Store
    service: Service
    clock: Clock
    chat: SlackChat
    delivery: Delivery
    sender: Sender
    trouble: list[Exception] = field(default_factory=list)
    """What the core runs into at the next events, one each."""
    heard: list[Event] = field(default_factory=list)
    shut: set[str] = field(default_factory=set)
    """The windows that were closed."""
    answered: dict[str, Payload] = field(default_factory=dict)
    """The window that came as the answer to a form that somebody sent in."""

    # What Slack delivers

    async def event(self, event: Payload) -> Ack:
        return await self.sender.event(payloads.envelope(event))

    async def bot_comes(self, room: str = "lint", *, inviter: str = "anna") -> None:
        assert (await self.event(payloads.joined(BOT_USER, room=room, inviter=inviter))).ok
        await self.deliver()

    async def types(self, name: str, words: str, *, room: str = "lint") -> Ack:
        return await self.sender.command(payloads.command(name, words, room=room, trigger=self.emulator.trigger(name)))

    async def press(self, name: str, label: str, *, room: str = "lint", expired: bool = False) -> Ack:
        """Press the newest button with this label that this person sees: in the channel, in private, or in a view."""
        trigger = self.emulator.trigger(name, expired=expired)
        at = self.emulator.direct(name)
        for view in [*self._views(name), *(one for one in self._all_views(name) if one["type"] == "home")]:
            if label in (found := buttons(view)):
                return await self._click(name, found[label], trigger, view=_as_slack(view))
        for one in reversed(self._lines(name, channel(room), at)):
            if label in (found := buttons(one)):
                message = {key: one[key] for key in ("ts", "thread_ts") if one.get(key)}
                return await self._click(
                    name, found[label], trigger, message=message, channel_id=one["channel_id"],
                    ephemeral="target_user" in one,
                )  # fmt: skip
        seen = [label for one in self._lines(name, channel(room), at) for label in buttons(one)]
        raise AssertionError(f"{name} sees no button «{label}», only {seen}")

    async def _click(self, name: str, found: tuple[str, Payload], trigger: str, **where: Any) -> Ack:
        block_id, button = found
        ack = await self.sender.interaction(payloads.click(name, button, block_id=block_id, trigger=trigger, **where))
        await self.deliver()
        return ack

    async def fill(self, name: str, view: Payload | None = None, /, **fields: str) -> Ack:
        """Send in the modal that is open; what is not given stays as it stood."""
        view = view or self.modal(name)
        values: dict[str, Any] = {}
        for block in view["blocks"]:
            if block["type"] != "input":
                continue
            element, name_of = block["element"], block["block_id"].split("|")[1]
            given = fields.get(name_of)
            state: Payload
            if element["type"] == "users_select":
                state = payloads.picked_user(given)
            elif "options" in element:
                chosen = element.get("initial_option")
                if given is not None:
                    chosen = next(each for each in element["options"] if each["value"] == given)
                state = payloads.picked(chosen, element["type"])
            else:
                state = payloads.typed(element.get("initial_value") if given is None else given)
            values[block["block_id"]] = {element["action_id"]: state}
        sent = payloads.submission(name, _as_slack(view), values, trigger=self.emulator.trigger(name))
        ack = await self.sender.interaction(sent)
        self.answered.pop(name, None)
        if ack.ok and ack.body.get("response_action") != "errors":
            self.shut |= {one["view_id"] for one in self._views(name)}
        if "view" in ack.body:
            self.answered[name] = {**ack.body["view"], "view_id": f"V{len(self.shut)}{name}"}
        await self.deliver()
        return ack

    async def writes(
        self, name: str, text: str, *, room: str = "lint", thread: str = "", direct: bool = False
    ) -> Payload:
        """Somebody writes in a channel, under a message, or to the bot. Returns the event, after it was taken."""
        where = self.emulator.direct(name) if direct else channel(room)
        token = self.emulator.tokens.of_people[name]
        under = {"thread_ts": thread} if thread else {}
        said = self.emulator.call("chat.postMessage", token=token, channel=where, text=text, **under)
        event = payloads.posted(name, text, room=room, direct=where if direct else "", ts=said["ts"], thread=thread)
        assert (await self.event(event)).ok
        await self.deliver()
        return event

    async def edits(self, written: Payload, text: str) -> None:
        assert (await self.event(payloads.changed(written, text))).ok
        await self.deliver()

    async def deletes(self, written: Payload) -> None:
        assert (await self.event(payloads.deleted(written))).ok
        await self.deliver()

    async def opens_home(self, name: str) -> Payload:
        """Somebody opens the home tab; returns what they see."""
        assert (await self.event(payloads.home_opened(name))).ok
        return self.home(name)

    # Shorter ways

    async def set_up(self, **people: str) -> None:
        """A casus in «lint» with anna and bilal as facilitators, and these people with their roles."""
        await self.bot_comes()
        await self.press("anna", "Inrichten")
        await self.fill("anna", name="Het Lint", role="ambtenaar", second="bilal")
        await self.press("bilal", "Ja, dat wil ik")
        await self.fill("bilal", role="initiatiefnemer")
        for name, role in people.items():
            await self.press(name, "Ik doe mee")
            await self.fill(name, role=role)

    async def ask(self) -> str:
        """Time passes until the first question stands in «lint»; returns its id."""
        due = self.store.read(lambda tx: tx.moments.next_due())
        assert due
        await self.until(due)
        return str(self.emulator.of_bot(channel("lint"))[-1]["ts"])

    # What is seen

    def modal(self, name: str) -> Payload:
        """The modal that this person opened last."""
        views = self._views(name)
        assert views, f"{name} has no window open"
        return views[0]

    def home(self, name: str) -> Payload:
        """The home tab of somebody."""
        return next(one for one in self._all_views(name) if one["type"] == "home")

    def only_you(self, name: str) -> list[str]:
        """The lines that only this person saw."""
        return [str(one["text"]) for one in self._lines(name) if "channel_id" in one]

    def reactions(self, message: Payload) -> list[str]:
        found = self.emulator.calls("reactions.add")
        return [str(one.body["name"]) for one in found if one.ok and one.body["timestamp"] == message["ts"]]

    def answers(self) -> list[Answer]:
        """Everything that is kept of the newest round, whatever its state."""

        def read(tx: Tx) -> list[Answer]:
            place = Place(platform="slack", workspace=TEAM, room=channel("lint"))
            casus = tx.casussen.at(place, Who(platform="slack", workspace=TEAM, user="", name="")).casus
            assert casus
            return list(tx.answers.of_rounds([tx.rounds.newest([casus.id])[casus.id].id]))

        return self.store.read(read)

    def _all_views(self, name: str) -> list[Payload]:
        return [one for one in reversed(self.emulator.all()["views"]) if one.get("user_id") == user(name)]

    def _views(self, name: str) -> list[Payload]:
        opened = [one for one in self._all_views(name) if one["type"] == "modal" and one["view_id"] not in self.shut]
        return [*opened, *([self.answered[name]] if name in self.answered else [])]

    def _lines(self, name: str, *channels: str) -> list[Payload]:
        everything = self.emulator.all()
        lines = [one for one in everything["messages"] if one["channel_id"] in channels]
        lines += [one for one in everything["ephemeral"] if one["target_user"] == user(name)]
        return sorted(lines, key=lambda one: str(one["ts"]))

    def in_room(self, room: str = "lint") -> list[str]:
        return [str(one["text"]) for one in self.emulator.of_bot(channel(room))]

    def told(self, name: str) -> list[str]:
        return [str(one["text"]) for one in self.emulator.of_bot(self.emulator.direct(name))]

    # What the bot does

    async def deliver(self) -> None:
        await self.delivery.drain()

    async def until(self, moment: datetime) -> None:
        """Time passes, and everything that is due happens at its own time."""
        while (due := self.store.read(lambda tx: tx.moments.next_due())) and due <= moment:
            self.clock.moment = max(due, self.clock.moment)
            while self.service.tick():
                pass
            while self.service.work(owner="worker"):
                pass
            await self.deliver()
        self.clock.moment = max(moment, self.clock.moment)

    def receive(self, event: Event) -> Shown:
        self.heard.append(event)
        if self.trouble:
            raise self.trouble.pop(0)
        return self.service.receive(event)


def _as_slack(view: Payload) -> Payload:
    """A view as it comes back, with the id that Slack gave it."""
    return {**view, "id": view.get("view_id") or view.get("id")}


@asynccontextmanager
async def town(emulator: Emulator, store: Store, *, start: datetime = MONDAY) -> AsyncIterator[Town]:
    """The bot listens by HTTP while this lasts."""
    clock = Clock(start)
    service = make_service(store, shipped(), clock, zone=ZONE.key)
    chat = SlackChat(
        library=shipped(),
        bot_token=emulator.tokens.bot,
        signing_secret=SIGNING_SECRET,
        api_url=emulator.api,
        paced=False,
    )
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    routed = Starlette(routes=[Mount("/slack", app=chat.app)])
    server = uvicorn.Server(uvicorn.Config(routed, log_config=None, lifespan="off"))
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    executor = ThreadPoolExecutor(2)
    sender = Sender(f"http://127.0.0.1:{listening.getsockname()[1]}")
    made = Town(
        emulator=emulator,
        store=store,
        service=service,
        clock=clock,
        chat=chat,
        delivery=Delivery(store=store, chats={chat.name: chat}, executor=executor),
        sender=sender,
    )
    await chat.listen(made.receive)
    try:
        yield made
    finally:
        await chat.stop()
        await sender.close()
        server.should_exit = True
        await serving
        await chat.close()
        executor.shutdown()
