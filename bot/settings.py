"""Settings: `.env` and the environment → one checked, frozen `Settings`. All problems are named at once.

`bot/app.py` reads them. Every setting is explained in `.env.example` and `docs/operators/settings.md`; a test holds
those pages against this file. Secrets are never shown.
"""

from __future__ import annotations

import base64
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

from bot.core.model import REGIONS
from bot.core.ports.errors import SettingsError

_SLACK_PARTS = ("BOT_TOKEN", "APP_TOKEN", "SIGNING_SECRET", "CLIENT_ID", "CLIENT_SECRET", "TOKEN_KEYS", "API_URL")
HOME = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.0.0.1", "::1", "localhost")
LANGUAGES = ("nl", "en")
MOST_LINK_DAYS = 90
LOG_LEVELS = ("debug", "info", "warning", "error")
NAMES = (
    "REFLECTIE_DATABASE_URL",
    "REFLECTIE_HOST",
    "REFLECTIE_PORT",
    "REFLECTIE_ADDRESS",
    "REFLECTIE_LINK_DAYS",
    "REFLECTIE_PRACTICE",
    "REFLECTIE_LANGUAGE",
    "REFLECTIE_ZONE",
    "REFLECTIE_SCHOOL_REGION",
    "REFLECTIE_PROMPTS",
    "REFLECTIE_SECRET",
    "REFLECTIE_LOG_LEVEL",
    "REFLECTIE_SLACK_WAY",
    "REFLECTIE_SLACK_BOT_TOKEN",
    "REFLECTIE_SLACK_APP_TOKEN",
    "REFLECTIE_SLACK_SIGNING_SECRET",
    "REFLECTIE_SLACK_CLIENT_ID",
    "REFLECTIE_SLACK_CLIENT_SECRET",
    "REFLECTIE_SLACK_TOKEN_KEYS",
    "REFLECTIE_SLACK_API_URL",
    "REFLECTIE_MATRIX_HOMESERVER",
    "REFLECTIE_MATRIX_USER",
    "REFLECTIE_MATRIX_PASSWORD",
    "REFLECTIE_MATRIX_TOKEN",
    "REFLECTIE_MATRIX_ALLOW",
)
"""Every setting there is. `DATABASE_URL` and `PORT`, which many hosts give, stand in for two of them."""


SLACK_WAYS = ("socket", "http")
SLACK_API_URL = "https://slack.com/api/"


@dataclass(frozen=True, kw_only=True)
class Slack:
    """How Slack is reached. One workspace has a `bot_token`; many have `client_id` and `client_secret` of the app, and
    `token_keys`, which seal their tokens."""

    way: str
    bot_token: str = field(repr=False)
    app_token: str = field(repr=False)
    signing_secret: str = field(repr=False)
    client_id: str
    client_secret: str = field(repr=False)
    token_keys: tuple[str, ...] = field(repr=False)
    api_url: str


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """How Matrix is reached: the address of the homeserver, and a `token`, or a `user` with a `password`. `allowed`: the
    people, servers and rooms that may invite the bot; empty: everybody of its own server."""

    homeserver: str
    user: str
    password: str = field(repr=False)
    token: str = field(repr=False)
    allowed: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What this installation is set to. `practice` is true only where the web chat is the only platform."""

    database_url: str = field(repr=False)
    host: str
    port: int
    address: str
    """Where people reach the pages, without a slash at the end; empty: nowhere, so links are given to no page."""
    link_days: int
    practice: bool
    language: str
    zone: str
    school_region: str
    prompts: Path
    secret: str = field(repr=False)
    log_level: str
    slack: Slack | None = None
    matrix: Matrix | None = None

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
    slack = _slack(values, wrong)
    matrix = _matrix(values, wrong)
    practice = _yes_or_no(values, "REFLECTIE_PRACTICE", on_sqlite and not (slack or matrix), wrong)
    if practice and (slack or matrix):
        beside = "Slack" if slack else "Matrix"
        wrong.append(
            f"REFLECTIE_PRACTICE is yes: the practice casus cannot be beside {beside}. Use REFLECTIE_PRACTICE=no."
        )
    host = values.get("REFLECTIE_HOST") or ("127.0.0.1" if on_sqlite or practice else "0.0.0.0")  # noqa: S104
    if practice and host not in LOOPBACK:
        wrong.append(
            f"REFLECTIE_HOST is {host}: the practice casus is for this computer only. Use 127.0.0.1, or REFLECTIE_PRACTICE=no."
        )
    port = _port(values, wrong)
    prompts = Path(values.get("REFLECTIE_PROMPTS") or HOME / "prompts")
    if not prompts.is_dir():
        wrong.append(
            f"REFLECTIE_PROMPTS: there is no folder {prompts}. Give the folder that holds questions/ and messages/."
        )
    settings = Settings(
        database_url=database_url,
        host=host,
        port=port,
        address=_address(values, wrong) or (_here(host, port) if practice else ""),
        link_days=_link_days(values, wrong),
        practice=practice,
        language=_one_of(values, "REFLECTIE_LANGUAGE", LANGUAGES, "nl", wrong),
        zone=_zone(values, wrong),
        school_region=_school_region(values, wrong),
        prompts=prompts,
        secret=_secret(values, database_url, wrong),
        log_level=_one_of(values, "REFLECTIE_LOG_LEVEL", LOG_LEVELS, "info", wrong),
        slack=slack,
        matrix=matrix,
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


def _address(values: Mapping[str, str], wrong: list[str]) -> str:
    """Where people reach the pages: scheme and host, perhaps a port. A link is as good as a key, so it goes over TLS."""
    written = (values.get("REFLECTIE_ADDRESS") or "").strip().rstrip("/")
    if not written:
        return ""
    try:
        parts = urlsplit(written)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    is_plain = bool(host) and port != 0 and written == f"{parts.scheme}://{parts.netloc}" and "@" not in parts.netloc
    if not is_plain or any(sign.isspace() or sign in "()<>" for sign in written):
        wrong.append(
            "REFLECTIE_ADDRESS: is no address of a site. Write it like https://reflectie.example.nl, without a path."
        )
        return ""
    if parts.scheme != "https" and not (parts.scheme == "http" and host in LOOPBACK):
        wrong.append("REFLECTIE_ADDRESS: begins with something else than https://. Correct it.")
    return written


def _here(host: str, port: int) -> str:
    """The address of the pages on this machine."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _link_days(values: Mapping[str, str], wrong: list[str]) -> int:
    written = values.get("REFLECTIE_LINK_DAYS") or "14"
    if written.isascii() and written.isdigit() and 0 < int(written) <= MOST_LINK_DAYS:
        return int(written)
    wrong.append(f"REFLECTIE_LINK_DAYS is {written!r}: give a number of days from 1 to {MOST_LINK_DAYS}.")
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


def _slack(values: Mapping[str, str], wrong: list[str]) -> Slack | None:
    """Slack, when anything of it is set; then everything that this way of reaching it needs must be there."""
    given = {name: values.get(f"REFLECTIE_SLACK_{name}", "").strip() for name in _SLACK_PARTS}
    if not any(given.values()):
        return None
    way = _one_of(values, "REFLECTIE_SLACK_WAY", SLACK_WAYS, "socket", wrong)
    for name, begin in (("BOT_TOKEN", "xoxb-"), ("APP_TOKEN", "xapp-")):
        if given[name] and not given[name].startswith(begin):
            wrong.append(f"REFLECTIE_SLACK_{name}: begins with something else than {begin}. Copy the right token.")
    by_oauth = bool(given["CLIENT_ID"] or given["CLIENT_SECRET"])
    missing = {"http": ["SIGNING_SECRET"]}.get(way, ["APP_TOKEN"])
    missing += ["CLIENT_ID", "CLIENT_SECRET", "TOKEN_KEYS"] if by_oauth else ["BOT_TOKEN"]
    wrong += [
        f"REFLECTIE_SLACK_{name}: is missing. docs/operators/slack.md says where to find it."
        for name in missing
        if not given[name]
    ]
    if by_oauth and given["BOT_TOKEN"]:
        wrong.append(
            "REFLECTIE_SLACK_BOT_TOKEN: is for one workspace; leave it out where REFLECTIE_SLACK_CLIENT_ID is."
        )
    keys = tuple(key.strip() for key in given["TOKEN_KEYS"].split(",") if key.strip())
    wrong += [
        f"REFLECTIE_SLACK_TOKEN_KEYS: key {number} is no key. Make one with `reflectie slack key`."
        for number, key in enumerate(keys, start=1)
        if not _is_key(key)
    ]
    api_url = given["API_URL"] or SLACK_API_URL
    if not api_url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        wrong.append("REFLECTIE_SLACK_API_URL: begins with something else than https://. Correct it.")
    return Slack(
        way=way,
        bot_token=given["BOT_TOKEN"],
        app_token=given["APP_TOKEN"],
        signing_secret=given["SIGNING_SECRET"],
        client_id=given["CLIENT_ID"],
        client_secret=given["CLIENT_SECRET"],
        token_keys=keys,
        api_url=api_url,
    )


def _is_key(written: str) -> bool:
    """Whether it is 32 bytes as `reflectie slack key` writes them."""
    try:
        return len(base64.b64decode(written, altchars=b"-_", validate=True)) == 32
    except ValueError:
        return False


def _matrix(values: Mapping[str, str], wrong: list[str]) -> Matrix | None:
    """Matrix, when anything of it is set; then there must be an address and one way to sign in."""
    names = ("HOMESERVER", "USER", "PASSWORD", "TOKEN", "ALLOW")
    given = {name: values.get(f"REFLECTIE_MATRIX_{name}", "").strip() for name in names}
    if not any(given.values()):
        return None
    homeserver = given["HOMESERVER"].rstrip("/")
    if not homeserver:
        wrong.append("REFLECTIE_MATRIX_HOMESERVER: is missing. docs/operators/matrix.md says what it is.")
    elif not homeserver.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        wrong.append("REFLECTIE_MATRIX_HOMESERVER: begins with something else than https://. Correct it.")
    if given["TOKEN"] and given["PASSWORD"]:
        wrong.append("REFLECTIE_MATRIX_TOKEN: stands beside REFLECTIE_MATRIX_PASSWORD. Give one of them.")
    elif not given["TOKEN"] and not given["PASSWORD"]:
        wrong.append("REFLECTIE_MATRIX_TOKEN: is missing. Give it, or REFLECTIE_MATRIX_USER with its password.")
    elif given["PASSWORD"] and not given["USER"].startswith("@"):
        wrong.append("REFLECTIE_MATRIX_USER: give the whole name of the account, like @reflectie:example.nl.")
    allowed = frozenset(name.strip() for name in given["ALLOW"].replace(",", " ").split())
    wrong += [
        f"REFLECTIE_MATRIX_ALLOW has {name!r}: give servers (example.nl), people (@anna:example.nl) or rooms."
        for name in sorted(allowed)
        if name[0] in "@!#" and ":" not in name and not (name[0] == "!" and len(name) > 20)
    ]
    return Matrix(
        homeserver=homeserver,
        user=given["USER"],
        password=given["PASSWORD"],
        token=given["TOKEN"],
        allowed=allowed,
    )


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
