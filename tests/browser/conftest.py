"""A real browser (Chromium) and the real bot for the tests of the page. Nothing is replaced, only the port is chosen."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Open = Callable[..., Page]


@dataclass(frozen=True)
class Running:
    """The bot in practice mode, in a process of its own."""

    address: str
    process: subprocess.Popen[bytes]

    def stop(self) -> float:
        """Ask it to stop, and return how many seconds that took."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(15)
        return time.monotonic() - begun


def start(folder: Path) -> Running:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("REFLECTIE_")}
    env = kept | {
        "REFLECTIE_DATABASE_URL": f"sqlite:///{folder / 'practice.db'}",
        "REFLECTIE_PORT": str(port),
        "REFLECTIE_SECRET": "only for this test, and long enough to be one",
        "PYTHONPATH": str(ROOT),
    }
    bot = [sys.executable, "-m", "bot"]
    subprocess.run([*bot, "db", "migrate"], cwd=folder, env=env, check=True, capture_output=True)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([*bot, "run"], cwd=folder, env=env, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    for _ in range(150):
        try:
            httpx.get(address, timeout=1)
            return Running(address=address, process=process)
        except httpx.TransportError:
            assert process.poll() is None, (folder / "log").read_text()
            time.sleep(0.1)
    process.kill()
    raise AssertionError("the bot did not start")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for the tests of a file. Not longer: while it is open it occupies the event loop of this process."""
    if not Path(CHROMIUM).exists():
        missing = "Chromium is not installed; install it with: apt-get install chromium"
        if os.environ.get("TESTS_NEED_CHROMIUM"):  # in CI nothing may be left out
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One practice casus for the tests of a file."""
    bot = start(tmp_path_factory.mktemp("practice"))
    yield bot
    bot.stop()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Running]:
    """A practice casus in which nothing has happened yet."""
    bot = start(tmp_path)
    yield bot
    if bot.process.poll() is None:
        bot.stop()


@pytest.fixture
def wrong() -> list[str]:
    """What a browser complained of: script errors, and what the security policy forbade. Must stay empty."""
    return []


@pytest.fixture
def open_page(chromium: Browser, wrong: list[str]) -> Iterator[Open]:
    """Opens a page in a window of its own; afterwards nothing may have gone wrong in any of them."""
    contexts = []

    def window(address: str, *, width: int = 1280, height: int = 800, **options: object) -> Page:
        context = chromium.new_context(viewport={"width": width, "height": height}, locale="nl-NL", **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
        page.goto(address)
        return page

    yield window
    for context in contexts:
        context.close()
    assert wrong == []
