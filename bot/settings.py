"""Settings: `.env` and the environment → one checked, frozen `Settings`. All problems are named at once.

`bot/app.py` reads them. Every setting is explained in `.env.example` and `docs/operators/settings.md`; a test holds
those pages against this file. Secrets are never shown.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

from bot.core.model import REGIONS
from bot.core.ports.errors import SettingsError

HOME = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.0.0.1", "::1", "localhost")
LANGUAGES = ("nl", "en")
LOG_LEVELS = ("debug", "info", "warning", "error")
NAMES = (
    "REFLECTIE_DATABASE_URL",
    "REFLECTIE_HOST",
    "REFLECTIE_PORT",
    "REFLECTIE_PRACTICE",
    "REFLECTIE_LANGUAGE",
    "REFLECTIE_ZONE",
    "REFLECTIE_SCHOOL_REGION",
    "REFLECTIE_PROMPTS",
    "REFLECTIE_SECRET",
    "REFLECTIE_LOG_LEVEL",
)
"""Every setting there is. `DATABASE_URL` and `PORT`, which many hosts give, stand in for two of them."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What this installation is set to. `practice` is true only where the web chat is the only platform."""

    database_url: str = field(repr=False)
    host: str
    port: int
    practice: bool
    language: str
    zone: str
    school_region: str
    prompts: Path
    secret: str = field(repr=False)
    log_level: str

    @property
    def on_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite")


def read(environment: Mapping[str, str] | None = None, env_file: Path | None = None) -> Settings:
    """Read the settings; the environment goes before the file.

    Raises:
        SettingsError: names every problem, with what to do about it.
    """
    file = env_file or Path.cwd() / ".env"
    wrong: list[str] = []
    values = {**_from_file(file, wrong), **(os.environ if environment is None else environment)}
    wrong += [
        f"{name}: there is no such setting. Look in .env.example for the names."
        for name in sorted(values)
        if name.startswith("REFLECTIE_") and name not in NAMES
    ]
    database_url = _database_url(values, wrong)
    on_sqlite = database_url.startswith("sqlite")
    practice = _yes_or_no(values, "REFLECTIE_PRACTICE", on_sqlite, wrong)
    host = values.get("REFLECTIE_HOST") or ("127.0.0.1" if on_sqlite or practice else "0.0.0.0")  # noqa: S104
    if practice and host not in LOOPBACK:
        wrong.append(
            f"REFLECTIE_HOST is {host}: the practice casus is for this computer only. Use 127.0.0.1, or REFLECTIE_PRACTICE=no."
        )
    prompts = Path(values.get("REFLECTIE_PROMPTS") or HOME / "prompts")
    if not prompts.is_dir():
        wrong.append(
            f"REFLECTIE_PROMPTS: there is no folder {prompts}. Give the folder that holds questions/ and messages/."
        )
    settings = Settings(
        database_url=database_url,
        host=host,
        port=_port(values, wrong),
        practice=practice,
        language=_one_of(values, "REFLECTIE_LANGUAGE", LANGUAGES, "nl", wrong),
        zone=_zone(values, wrong),
        school_region=_school_region(values, wrong),
        prompts=prompts,
        secret=_secret(values, database_url, wrong),
        log_level=_one_of(values, "REFLECTIE_LOG_LEVEL", LOG_LEVELS, "info", wrong),
    )
    if wrong:
        raise SettingsError("\n".join(wrong))
    return settings


def _from_file(file: Path, wrong: list[str]) -> dict[str, str]:
    if not file.is_file():
        return {}
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as trouble:
        wrong.append(f"{file}: cannot be read ({type(trouble).__name__}). Save it as plain UTF-8 text.")
        return {}
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.strip().removeprefix("export ").strip()
        if content and not content.startswith("#") and "=" not in content:
            wrong.append(f"{file}:{number}: this line has no «=». Write NAME=value, or begin it with #.")
    return {name: value or "" for name, value in dotenv_values(file, interpolate=False, encoding="utf-8").items()}


def _database_url(values: Mapping[str, str], wrong: list[str]) -> str:
    url = (
        values.get("REFLECTIE_DATABASE_URL")
        or values.get("DATABASE_URL")
        or f"sqlite:///{HOME / 'data' / 'reflectie.db'}"
    )
    if url.startswith("postgres://"):
        url = "postgresql://" + url.removeprefix("postgres://")
    if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        wrong.append("REFLECTIE_DATABASE_URL: begins with neither sqlite:/// nor postgresql://. Correct it.")
    elif url.startswith("sqlite") and "DYNO" in values:
        wrong.append(
            "REFLECTIE_DATABASE_URL: this host throws its disk away, so SQLite would lose answers. Use PostgreSQL."
        )
    return url


def _port(values: Mapping[str, str], wrong: list[str]) -> int:
    written = values.get("REFLECTIE_PORT") or values.get("PORT") or "8765"
    if written.isascii() and written.isdigit() and 0 < int(written) < 65536:
        return int(written)
    wrong.append(f"REFLECTIE_PORT is {written!r}: give a number from 1 to 65535.")
    return 0


def _yes_or_no(values: Mapping[str, str], name: str, default: bool, wrong: list[str]) -> bool:
    written = (values.get(name) or ("yes" if default else "no")).lower()
    if written not in ("yes", "no"):
        wrong.append(f"{name} is {written!r}: write yes or no.")
    return written == "yes"


def _zone(values: Mapping[str, str], wrong: list[str]) -> str:
    name = values.get("REFLECTIE_ZONE") or "Europe/Amsterdam"
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        wrong.append(f"REFLECTIE_ZONE is {name!r}: there is no such zone. Write one like Europe/Amsterdam.")
    return name


def _school_region(values: Mapping[str, str], wrong: list[str]) -> str:
    written = (values.get("REFLECTIE_SCHOOL_REGION") or "").lower()
    if written and written not in REGIONS:
        wrong.append(
            f"REFLECTIE_SCHOOL_REGION is {written!r}: write one of {', '.join(REGIONS)}, or leave it empty for none."
        )
    return written


def _one_of(values: Mapping[str, str], name: str, allowed: tuple[str, ...], default: str, wrong: list[str]) -> str:
    written = (values.get(name) or default).lower()
    if written not in allowed:
        wrong.append(f"{name} is {written!r}: write one of {', '.join(allowed)}.")
    return written


def _secret(values: Mapping[str, str], database_url: str, wrong: list[str]) -> str:
    """The secret that signs cookies and links. On SQLite it is made once and kept beside the database."""
    given = values.get("REFLECTIE_SECRET", "")
    if given:
        if len(given) < 32:
            wrong.append("REFLECTIE_SECRET: too short to be safe. Use at least 32 characters.")
        return given
    if not database_url.startswith("sqlite:///"):
        wrong.append("REFLECTIE_SECRET: is missing. Give at least 32 characters, the same for every process.")
        return ""
    file = Path(database_url.removeprefix("sqlite:///")).with_suffix(".secret")
    try:
        if file.is_file():
            return file.read_text(encoding="ascii").strip()
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600)
        secret = secrets.token_urlsafe(32)
        file.write_text(secret, encoding="ascii")
    except OSError as trouble:
        wrong.append(
            f"{file}: cannot be written ({trouble.strerror}). Make its folder writable, or set REFLECTIE_SECRET."
        )
        return ""
    return secret
