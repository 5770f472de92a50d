"""`Homeserver`: a real Synapse on loopback, and people on it who use matrix-nio, as any program of theirs could.

    with started() as server:
        anna = await server.person("anna")

`limits` as it comes (the default of Synapse), or raised. It can be killed and started again. Installed by `install.py`.
"""

from __future__ import annotations

import hashlib
import hmac
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import yaml

from tests.support.matrix.install import python

SERVER = "oeverdam.test"
SECRET = "a secret with which the tests make accounts"
PASSWORD = "a password of the tests"
STARTED_WITHIN_S = 60.0
_WIDE = {"per_second": 100_000, "burst_count": 100_000}
_RAISED = {
    "rc_message": _WIDE,
    "rc_registration": _WIDE,
    "rc_admin_redaction": _WIDE,
    "rc_invites": {"per_room": _WIDE, "per_user": _WIDE, "per_issuer": _WIDE},
    "rc_room_creation": _WIDE,
    "rc_reports": _WIDE,
    "rc_login": {"address": _WIDE, "account": _WIDE, "failed_attempts": _WIDE},
    "rc_joins": {"local": _WIDE, "remote": _WIDE},
    "rc_joins_per_room": _WIDE,
    "rc_presence": {"per_user": _WIDE},
}
_ACCOUNTS = {key: _RAISED[key] for key in ("rc_registration", "rc_login", "rc_joins", "rc_invites", "rc_room_creation")}
_LOG = {"version": 1, "root": {"level": "WARNING", "handlers": []}, "disable_existing_loggers": False}


class Homeserver:
    """A Synapse, running or not."""

    def __init__(self, folder: Path, *, raised: bool, **more: Any) -> None:
        self._folder = folder
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.server = SERVER
        self._program: subprocess.Popen[bytes] | None = None
        self._numbers = 0
        self._configure(raised, more)

    def _configure(self, raised: bool, more: dict[str, Any]) -> None:
        (self._folder / "log.yaml").write_text(yaml.safe_dump(_LOG), encoding="utf-8")
        made = {
            "server_name": SERVER,
            "public_baseurl": self.address,
            "pid_file": str(self._folder / "pid"),
            "listeners": [
                {
                    "port": self.port,
                    "bind_addresses": ["127.0.0.1"],
                    "type": "http",
                    "tls": False,
                    "resources": [{"names": ["client"], "compress": False}],
                }
            ],
            "database": {"name": "sqlite3", "args": {"database": str(self._folder / "homeserver.db")}},
            "log_config": str(self._folder / "log.yaml"),
            "media_store_path": str(self._folder / "media"),
            "signing_key_path": str(self._folder / "signing.key"),
            "registration_shared_secret": SECRET,
            "macaroon_secret_key": SECRET,
            "form_secret": SECRET,
            "report_stats": False,
            "trusted_key_servers": [],
            "bcrypt_rounds": 4,
            "presence": {"enabled": False},
            **(_RAISED if raised else _ACCOUNTS),
            **more,
        }
        (self._folder / "homeserver.yaml").write_text(yaml.safe_dump(made), encoding="utf-8")

    def start(self) -> None:
        """Start it, and wait until it answers.

        Raises:
            RuntimeError: it did not start.
        """
        config = str(self._folder / "homeserver.yaml")
        command = [str(python()), "-m", "synapse.app.homeserver", "-c", config]
        if not (self._folder / "signing.key").exists():
            subprocess.run([*command, "--generate-keys"], check=True, capture_output=True, cwd=self._folder)
        with (self._folder / "said").open("wb") as said:
            self._program = subprocess.Popen(command, stdout=said, stderr=said, cwd=self._folder)
        until = time.monotonic() + STARTED_WITHIN_S
        while time.monotonic() < until and self._program.poll() is None:
            try:
                if httpx.get(f"{self.address}/_matrix/client/versions", timeout=5).is_success:
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        tail = (self._folder / "said").read_text(encoding="utf-8", errors="replace")[-2000:]
        raise RuntimeError(f"Synapse did not start: {tail}")

    def kill(self) -> None:
        """End it as a power cut does."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        program, self._program = self._program, None
        if program is not None:
            program.send_signal(how)
            program.wait(20)

    def holds(self, words: str, rooms: Collection[str] = ()) -> bool:
        """Whether these words stand anywhere in its database, in any table. `rooms`: only in rows about one of them, for
        words that others on this homeserver say too."""
        with closing(sqlite3.connect(f"file:{self._folder / 'homeserver.db'}?mode=ro", uri=True)) as database:
            tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            rows = (
                [cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell) for cell in row]
                for table in tables
                for row in database.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            )
            return any(
                any(words in cell for cell in row)
                and (not rooms or any(room in cell for room in rooms for cell in row))
                for row in rows
            )

    def new_name(self, name: str) -> str:
        """A name that nobody has yet, so that tests do not meet each other."""
        self._numbers += 1
        return f"{name}{self._numbers}"

    def register(self, name: str, shown: str = "", *, admin: bool = False) -> str:
        """Make an account; its user id. `admin`: it may do everything on this server."""
        where = f"{self.address}/_synapse/admin/v1/register"
        nonce = httpx.get(where).raise_for_status().json()["nonce"]
        told = "\0".join((nonce, name, PASSWORD, "admin" if admin else "notadmin"))
        mac = hmac.new(SECRET.encode(), told.encode(), hashlib.sha1).hexdigest()
        made = {"nonce": nonce, "username": name, "password": PASSWORD, "admin": admin, "mac": mac}
        if shown:
            made["displayname"] = shown
        return str(httpx.post(where, json=made).raise_for_status().json()["user_id"])

    def token(self, user: str, device: str) -> str:
        """A token for an account, on a device of that name."""
        content = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user},
            "password": PASSWORD,
            "device_id": device,
        }
        said = httpx.post(f"{self.address}/_matrix/client/v3/login", json=content).raise_for_status().json()
        return str(said["access_token"])


@contextmanager
def started(*, raised: bool = True, **more: Any) -> Iterator[Homeserver]:
    """Start a homeserver on a free port; it ends with the block."""
    with tempfile.TemporaryDirectory(prefix="reflectie-synapse-") as folder:
        server = Homeserver(Path(folder), raised=raised, **more)
        try:
            server.start()
            yield server
        finally:
            server.stop()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
