"""How long `reflectie run` takes from the command to the first page, and how much memory it keeps at rest."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.report import About, Figure

PART = "start"
STARTS = 3
FIRST_PAGE_S = 2.0
MEMORY_MB = 150.0
AT_REST_AFTER_S = 10.0
COMMAND = Path(sys.executable).with_name("reflectie")


def run() -> Iterator[Figure]:
    """Measure on a new SQLite file each time, as somebody does who tries it for the first time."""
    first: list[float] = []
    memory = 0.0
    for number in range(STARTS):
        with tempfile.TemporaryDirectory(prefix="reflectie-bench-") as folder:
            url = f"sqlite:///{folder}/data/reflectie.db"
            took, memory = _start(url, rest_s=AT_REST_AFTER_S if number == STARTS - 1 else 0.0)
            first.append(took)
            again, _ = _start(url, rest_s=0.0)
    about = About(part=PART, database="SQLite")
    yield about.under(FIRST_PAGE_S, "command to first page, new database", median(first), "s")
    yield about.figure("command to first page, existing database", again, "s")
    yield about.under(MEMORY_MB, f"memory (RSS) after {AT_REST_AFTER_S:g} s at rest", memory, "MB")


def _start(url: str, *, rest_s: float) -> tuple[float, float]:
    """Seconds to the first page, and megabytes after so many seconds of rest."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("REFLECTIE_")},
        "REFLECTIE_DATABASE_URL": url,
        "REFLECTIE_PORT": str(port),
    }
    began = time.perf_counter()
    running = subprocess.Popen(
        [COMMAND, "run"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=Path.cwd()
    )
    try:
        while not _answers(f"http://127.0.0.1:{port}/"):
            if running.poll() is not None:
                raise RuntimeError(f"reflectie run ended with {running.returncode}")
            time.sleep(0.01)
        took = time.perf_counter() - began
        time.sleep(rest_s)
        return took, _memory_mb(running.pid)
    finally:
        running.terminate()
        running.wait(timeout=15)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as page:  # noqa: S310 (our own address)
            return bool(page.status == 200)
    except urllib.error.HTTPError:
        raise
    except OSError:
        return False


def _memory_mb(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024
