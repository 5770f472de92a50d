"""Installs the homeserver of the tests: Synapse, from locked versions with hashes, in an environment of its own.

    python -m tests.support.matrix.install

It goes into the folder `synapse/` of the running virtual environment. What cannot be had is said in one line, and its tests
are left out; with TESTS_NEED_MATRIX=yes (as in CI) that is a failure. Run by `make test`; asked by `synapse.py`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[3]
LOCK = ROOT / "requirements" / "synapse.txt"
FOLDER = Path(sys.prefix) / "synapse"
PATIENCE_S = 900


def python() -> Path:
    """The interpreter that has Synapse."""
    return FOLDER / "bin" / "python"


def has_synapse() -> bool:
    return (FOLDER / "installed").is_file()


def needed() -> bool:
    """Whether a missing homeserver is a failure instead of a reason to leave tests out."""
    return os.environ.get("TESTS_NEED_MATRIX") == "yes"


def main() -> int:
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    done = FOLDER / "installed"
    if done.is_file() and done.read_text(encoding="utf-8") == wanted:
        return 0
    shutil.rmtree(FOLDER, ignore_errors=True)
    try:
        venv.create(FOLDER, with_pip=True)
        pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        subprocess.run([*pip, "-r", str(LOCK)], check=True, capture_output=True, text=True, timeout=PATIENCE_S)
    except (OSError, subprocess.SubprocessError) as trouble:
        shutil.rmtree(FOLDER, ignore_errors=True)
        said = (getattr(trouble, "stderr", None) or str(trouble)).strip().splitlines()
        so = "that is a failure here" if needed() else "the tests of Matrix that need it are left out"
        print(f"make test: Synapse could not be installed, so {so} ({said[-1] if said else 'no reason given'})")
        return 1 if needed() else 0
    done.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
