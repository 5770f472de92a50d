"""One process per SQLite file: a lock that the kernel gives back when its holder dies. Used by `sqlite.py`, `schema.py`."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from bot.core.ports.errors import StoreError


class FileLock:
    """Holds `<file>.lock` until `release`.

    Raises:
        StoreError: another process holds it; the text names it.
    """

    def __init__(self, path: Path) -> None:
        name = path.with_name(path.name + ".lock")
        try:
            self._descriptor = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StoreError(f"cannot write {name} ({error.strerror}). Check the folder and its rights.") from None
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(self._descriptor, 32).decode("ascii", "replace").strip() or "unknown"
            os.close(self._descriptor)
            raise StoreError(
                f"{path} is already in use by process {holder}. One process at a time may use a SQLite file: "
                "stop that one first, or use PostgreSQL to run several."
            ) from None
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, f"{os.getpid()}\n".encode("ascii"))

    def release(self) -> None:
        os.close(self._descriptor)
