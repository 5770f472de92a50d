"""Databases for tests: SQLite files copied from one that was migrated once. For PostgreSQL see `tests/conftest.py`."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from bot.store.opening import migrate

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - for speed: every commit waits for the disk


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory(prefix="reflectie-tests-") as folder:
        file = Path(folder) / "migrated.db"
        migrate(f"sqlite:///{file}")
        return file.read_bytes()


def fresh_sqlite(folder: Path) -> str:
    """The URL of a new SQLite database in this folder."""
    file = folder / "reflectie.db"
    file.write_bytes(_migrated())
    return f"sqlite:///{file}"


def fast_folder() -> Path:
    """A new folder on the fastest disk there is; `shutil.rmtree` it afterwards."""
    return Path(tempfile.mkdtemp(prefix="reflectie-tests-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None))


def drop_folder(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
