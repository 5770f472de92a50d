"""`Faults`: mitmproxy in reverse mode between the bot and the emulator, to see what the bot does when Slack is in trouble.

    with faults_before(emulator.api) as faults:
        faults.set(Fault(kind="429", method="chat.postMessage", retry_after_s=1, times=3))
        … give `faults.api` to the bot …

Installed by `install.py`. What the proxy does is in `faults_addon.py`.
"""

from __future__ import annotations

import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import httpx

from tests.support.slack.install import mitmdump

ADDON = Path(__file__).with_name("faults_addon.py")
STARTED_WITHIN_S = 30.0


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A trouble with the calls of one method ("" is every method).

    `429` (asks to wait `retry_after_s`), `503`, `cut before` (Slack never gets it), `cut after` (Slack took it, and the
    answer is lost), `slow` (the answer comes after `delay_s`). It happens at every `every`-th call, `times` times.
    """

    kind: Literal["429", "503", "cut before", "cut after", "slow"]
    method: str = ""
    times: int = 1_000_000
    every: int = 1
    retry_after_s: int = 1
    delay_s: float = 0.0


class Faults:
    """The proxy while it runs. `api` is the base address for a Slack client."""

    def __init__(self, address: str) -> None:
        self.api = f"{address}/api/"
        self._client = httpx.Client(base_url=address, timeout=30)

    def set(self, *faults: Fault) -> None:
        """From now on these, and no others."""
        self._client.put("/_faults", json=[asdict(fault) for fault in faults]).raise_for_status()

    def happened(self) -> list[int]:
        """How often each of them happened."""
        counts: list[int] = self._client.get("/_faults").raise_for_status().json()
        return counts

    def close(self) -> None:
        self._client.close()


@contextmanager
def faults_before(api: str) -> Iterator[Faults]:
    """Start the proxy in front of a Slack API."""
    server = api.removesuffix("/api/")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="reflectie-mitmproxy-") as folder:
        where = ["--mode", f"reverse:{server}", "--listen-host", "127.0.0.1", "--listen-port", str(port)]
        program = subprocess.Popen(
            [str(mitmdump()), "--quiet", *where, "--scripts", str(ADDON), "--set", f"confdir={folder}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        faults = Faults(f"http://127.0.0.1:{port}")
        try:
            _wait_for(faults, program)
            yield faults
        finally:
            faults.close()
            program.terminate()
            program.wait(10)


def _wait_for(faults: Faults, program: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTED_WITHIN_S
    while True:
        try:
            faults.set()
            return
        except httpx.HTTPError:
            if program.poll() is not None or time.monotonic() > until:
                raise RuntimeError("mitmproxy did not start") from None
            time.sleep(0.05)
