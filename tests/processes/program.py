"""Real processes: the command `reflectie` as people start it, and programs of our own. Used by the tests of this folder."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = str(Path(sys.executable).with_name("reflectie"))
SECRET = "0123456789abcdefghijklmnopqrstuvwxyz"
PATIENCE_S = 60.0


def surroundings(**more: str) -> dict[str, str]:
    """The environment of this process without settings of reflectie, and with these."""
    ours = ("REFLECTIE_", "DATABASE_URL", "PORT", "DYNO")
    return {**{name: value for name, value in os.environ.items() if not name.startswith(ours)}, **more}


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


class Program:
    """A running process; what it writes is kept. Killed at the end of a `with`."""

    def __init__(self, *arguments: str, cwd: Path, **settings: str) -> None:
        self.arguments = arguments
        self._folder = tempfile.TemporaryDirectory(prefix="reflectie-tests-")
        self._out, self._err = (Path(self._folder.name) / name for name in ("out", "err"))
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(arguments, cwd=cwd, env=surroundings(**settings), stdout=out, stderr=err)

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._folder.cleanup()

    @property
    def out(self) -> str:
        return self._out.read_text(encoding="utf-8")

    @property
    def err(self) -> str:
        return self._err.read_text(encoding="utf-8")

    def ends(self, within_s: float = PATIENCE_S) -> int:
        """Its exit code."""
        return self.process.wait(timeout=within_s)

    def stop(self, within_s: float) -> int:
        """Ask it to stop; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.ends(within_s)

    def says(self, words: str) -> None:
        """Wait until these words stand in its output."""
        self.until(lambda: words in self.out, f"«{words}»")

    def until(self, there: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE_S
        while not there():
            if self.process.poll() is not None:
                raise AssertionError(f"it ended with {self.process.returncode} before {what}:\n{self.err}")
            if time.monotonic() > until:
                raise AssertionError(f"it did not come to {what}:\n{self.out}\n{self.err}")
            time.sleep(0.01)

    def page(self, address: str) -> tuple[int, str]:
        """Status and text of a page, as soon as it answers."""
        found: list[tuple[int, str]] = []

        def there() -> bool:
            try:
                with urllib.request.urlopen(address, timeout=5) as page:  # noqa: S310 (our own)
                    found.append((page.status, page.read().decode()))
            except urllib.error.HTTPError as error:
                with error:
                    found.append((error.code, error.read().decode()))
            except OSError:
                return False
            return True

        self.until(there, address)
        return found[-1]


def reflectie(*arguments: str, cwd: Path, **settings: str) -> Program:
    """The installed command."""
    return Program(COMMAND, *arguments, cwd=cwd, **settings)


def python(file: Path, *arguments: str, cwd: Path) -> Program:
    """A program of this folder, with the repository to import from."""
    return Program(sys.executable, str(file), *arguments, cwd=cwd, PYTHONPATH=str(ROOT))
