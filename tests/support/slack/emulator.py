"""`Emulator`: Slack's Web API on this machine, by the third-party program `emulate` (npm) in a process of its own.

Start one for a whole test run (`started`), and `fill` it anew for each test. What the bot sees is its address (`api`);
the rest is for tests: everything that stands in the workspace, and every call that was made. Installed by
`install.py`; what `emulate` lacks is added in `launcher.mjs`. Read next: `workspace.py`, `courier.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from tests.support.slack.install import node, node_modules
from tests.support.slack.workspace import (
    APP,
    BOT_USER,
    CHANNELS,
    PEOPLE,
    SIGNING_SECRET,
    Channel,
    Human,
    Tokens,
    rows,
    user,
)

LAUNCHER = Path(__file__).with_name("launcher.mjs")
TRIGGER_S = 4
"""How long a trigger can be used: the emulator counts whole seconds, Slack has three."""

_made = count(1)


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call that somebody made to the Web API: by whom (a user id), with what, and what it gave."""

    nr: int
    at: float
    method: str
    user: str
    body: dict[str, Any]
    ok: bool
    error: str
    ts: str
    channel: str


class Emulator:
    """The program while it runs. `api` is the base address for a Slack client."""

    def __init__(self, address: str) -> None:
        self.api = f"{address}/api/"
        self.tokens = Tokens.new()
        self.socket = ""
        """Where Socket Mode is, as it was told last."""
        self._client = httpx.Client(base_url=address, timeout=30)

    def fill(self, people: tuple[Human, ...] = PEOPLE, channels: tuple[Channel, ...] = CHANNELS) -> Tokens:
        """Empty the workspace and put these people and channels in it, with new tokens."""
        self.tokens = Tokens.new()
        self._door("reset")
        self.put(rows(self.tokens, people, channels))
        return self.tokens

    def put(self, more: dict[str, Any]) -> None:
        """Add rows, or change those that are there."""
        self._door("put", more)

    def move(self, channel: str, to: str) -> None:
        """A channel goes on under another id, with all that stands in it."""
        self._door("move", {"from": channel, "to": to})

    def places(self, *places: dict[str, Any]) -> None:
        """The workspaces in which our app can be installed, each with a bot of its own; see `many.py`."""
        self._door("places", list(places))

    def refuse(self, method: str, error: str, *, times: int = 1, channel: str = "") -> None:
        """Refuse the next so many calls of a method (about a channel) with this error of Slack."""
        self._door("refuse", {"method": method, "error": error, "times": times, "channel": channel})

    def connect(self, *, events: str = "", socket: str = "") -> None:
        """Send what happens to this address; and give `socket` to who asks where to connect in Socket Mode."""
        self.socket = socket
        self._door("connect", {"events": events, "socket": socket})

    def all(self) -> dict[str, list[dict[str, Any]]]:
        """Everything there is: messages, ephemeral, views, channels, users, responses."""
        found: dict[str, list[dict[str, Any]]] = self._client.get("/_ground/all").raise_for_status().json()
        return found

    def calls(self, *methods: str, since: int = 0, by_bot: bool = True) -> list[Call]:
        """The calls that were made, in order; of these methods only, when some are given."""
        found = self._client.get("/_ground/calls", params={"since": since}).raise_for_status().json()
        return [
            Call(**each)
            for each in found
            if (not methods or each["method"] in methods) and (not by_bot or each["user"] == BOT_USER)
        ]

    def of_bot(self, channel: str) -> list[dict[str, Any]]:
        """The messages of the bot that stand in a channel, oldest first."""
        return [one for one in self.all()["messages"] if one["channel_id"] == channel and one["user"] == BOT_USER]

    def direct(self, name: str) -> str:
        """The id of the direct messages between the bot and somebody; "" while there are none."""
        both = {user(name), BOT_USER}
        return next(
            (one["channel_id"] for one in self.all()["channels"] if one.get("is_im") and set(one["members"]) == both),
            "",
        )

    def trigger(self, name: str, *, view: str = "", expired: bool = False) -> str:
        """A trigger id for somebody, as Slack gives with a click (in a `view`, if so); it can be used once, within three
        seconds."""
        trigger = f"{next(_made)}.{self.tokens.bot[-6:]}.{name}"
        row = {"trigger_id": trigger, "user_id": user(name), "app_id": APP, "used": False}
        row |= {"expires_at": 1 if expired else int(time.time()) + TRIGGER_S} | ({"view_id": view} if view else {})
        self.put({"viewTriggers": [row]})
        return trigger

    def response_url(self, id_: str) -> str:
        return f"{self._client.base_url}_ground/response/{id_}"

    def call(self, method: str, *, token: str, **body: Any) -> dict[str, Any]:
        """Call the Web API as a person (or as the bot).

        Raises:
            AssertionError: Slack said no.
        """
        answer = self._client.post(f"/api/{method}", json=body, headers={"Authorization": f"Bearer {token}"})
        found: dict[str, Any] = answer.raise_for_status().json()
        assert found["ok"], f"{method}: {found['error']}"
        return found

    def idle(self) -> None:
        """Wait until every event has left. The bot must be able to run meanwhile: call this in a thread."""
        self._client.get("/_ground/idle").raise_for_status()

    def close(self) -> None:
        self._client.close()

    def _door(self, name: str, content: object = None) -> None:
        self._client.post(f"/_ground/{name}", json=content or {}).raise_for_status()


@contextmanager
def started() -> Iterator[Emulator]:
    """Start the program on a free port; it ends with this process at the latest.

    Raises:
        RuntimeError: it did not start.
    """
    program = subprocess.Popen(
        [str(node()), str(LAUNCHER), str(node_modules()), json.dumps({"signing_secret": SIGNING_SECRET})],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=sys.stderr if os.environ.get("EMULATE_DEBUG") else subprocess.DEVNULL,
        text=True,
    )
    assert program.stdin
    assert program.stdout
    try:
        line = program.stdout.readline()
        if not line:
            raise RuntimeError("the Slack emulator did not start; EMULATE_DEBUG=1 shows what it says")
        emulator = Emulator(json.loads(line)["url"].replace("localhost", "127.0.0.1"))
        try:
            yield emulator
        finally:
            emulator.close()
    finally:
        program.stdin.close()
        program.stdout.close()
        program.terminate()
        program.wait(10)
