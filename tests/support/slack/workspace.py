"""The workspace in which the tests of Slack play: «gemeente Oeverdam», its people, its channels and our app.

`rows()` is what `Emulator.put` takes. Ids look as Slack makes them, and can be read: `user("anna")` is `U0ANNA0000`.
Read next: `emulator.py`, `payloads.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import yaml

TEAM = "T0OEVERDAM"
TEAM_DOMAIN = "oeverdam"
OTHER_TEAM = "T0BUITEN00"
"""The organisation on the other side of a shared channel."""
APP = "A0REFLECTIE"
BOT = "B0REFLECTIE"
BOT_USER = "U0REFLECTIE"
CLIENT_ID = "1111111111.2222222222"
CLIENT_SECRET = "a client secret for tests"
SIGNING_SECRET = "a signing secret for tests"
VERIFICATION_TOKEN = "outdated-and-to-be-ignored"
MANIFEST = yaml.safe_load((Path(__file__).parents[3] / "slack" / "manifest.yaml").read_text(encoding="utf-8"))
"""The app as it is made in Slack: what it may do and what it is told is what the file of the operator says."""
BOT_SCOPES: tuple[str, ...] = tuple(MANIFEST["oauth_config"]["scopes"]["bot"])
BOT_EVENTS: tuple[str, ...] = tuple(MANIFEST["settings"]["event_subscriptions"]["bot_events"])
SHORTCUTS: tuple[dict[str, str], ...] = tuple(MANIFEST["features"]["shortcuts"])
PEOPLE_MAY = (
    "chat:write", "channels:read", "channels:write", "channels:manage", "groups:read", "groups:write", "im:read",
    "im:write", "channels:history", "groups:history", "im:history", "reactions:write", "users:read",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Human:
    """Somebody in the workspace, and what Slack tells about them."""

    name: str
    real_name: str
    locale: str = "nl-NL"
    tz: str | None = "Europe/Amsterdam"
    guest: bool = False
    single_channel_guest: bool = False
    elsewhere: bool = False
    """Of another organisation, through Slack Connect."""
    deleted: bool = False
    bot: bool = False

    @property
    def id(self) -> str:
        return user(self.name)

    @property
    def team(self) -> str:
        return OTHER_TEAM if self.elsewhere else TEAM

    def facts(self) -> dict[str, Any]:
        """What `users.info` gives and the emulator does not keep."""
        facts: dict[str, Any] = {
            "team_id": self.team,
            "is_restricted": self.guest or self.single_channel_guest,
            "is_ultra_restricted": self.single_channel_guest,
            "is_stranger": self.elsewhere,
            "is_app_user": False,
            "locale": self.locale,
        }
        if self.tz:
            facts |= {"tz": self.tz, "tz_label": "Central European Time", "tz_offset": 3600}
        return facts


@dataclass(frozen=True, kw_only=True)
class Channel:
    """A channel. Private unless it is said; in a public one people answer by form only."""

    name: str
    members: tuple[str, ...]
    public: bool = False
    shared: bool = False
    bot: bool = True
    archived: bool = False

    @property
    def id(self) -> str:
        return channel(self.name)


def user(name: str) -> str:
    """The id of somebody."""
    return f"U0{name.upper()}".ljust(10, "0")


def channel(name: str) -> str:
    """The id of a channel."""
    return f"C0{name.upper().replace('-', '')}".ljust(10, "0")


STORY = ("sanne", "joris", "els", "noor", "bram", "yara")
"""The people of the stories of all platforms (`tests/stories`)."""
PEOPLE = (
    Human(name="anna", real_name="Anna de Boer"),
    Human(name="bilal", real_name="Bilal Azzouz"),
    Human(name="cor", real_name="Cor Nijhof", guest=True),
    Human(name="dina", real_name="Dina Kok", single_channel_guest=True, tz=None),
    Human(name="edith", real_name="Edith Hall", locale="en-GB", tz="Europe/London"),
    Human(name="fatma", real_name="Fatma Yildiz", elsewhere=True),
    Human(name="gerrit", real_name="Gerrit Smal", deleted=True),
    *(Human(name=name, real_name=f"{name.capitalize()} Veen") for name in STORY),
    Human(name="weerbot", real_name="Weerbericht", bot=True),
)
CHANNELS = (
    Channel(name="lint", members=("anna", "bilal", "cor", "dina", "edith", "weerbot")),
    Channel(name="werf", members=("anna", "bilal")),
    Channel(name="plein", members=("anna", "bilal", "cor"), public=True),
    Channel(name="gedeeld", members=("anna", "fatma"), shared=True),
    Channel(name="nieuw", members=("anna", "bilal", "cor", "edith"), bot=False),
    Channel(name="kade", members=STORY, bot=False),
    Channel(name="oud", members=("anna",), archived=True),
)


def channels_but(name: str, **other: Any) -> tuple[Channel, ...]:
    """The channels, one of them otherwise."""
    return tuple(replace(each, **other) if each.name == name else each for each in CHANNELS)


def human(name: str) -> Human:
    return next(each for each in PEOPLE if each.name == name)


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """Tokens of one test. New ones each time, because the emulator counts calls by token."""

    bot: str
    app: str
    of_people: dict[str, str]

    @staticmethod
    def new() -> Tokens:
        tail = uuid4().hex[:12]
        people = [each for each in PEOPLE if not each.deleted]
        return Tokens(
            bot=f"xoxb-{tail}", app=f"xapp-{tail}", of_people={each.name: f"xoxp-{each.name}-{tail}" for each in people}
        )


def rows(
    tokens: Tokens, people: tuple[Human, ...] = PEOPLE, channels: tuple[Channel, ...] = CHANNELS
) -> dict[str, Any]:
    """The rows of the workspace, as the emulator keeps them."""
    users = [_user_row(each) for each in people]
    users.append(_user_row(Human(name="reflectie", real_name="reflectie", bot=True)) | {"user_id": BOT_USER})
    of_people = [
        {"token": token, "token_type": "user", "team_id": TEAM, "user_id": user(name), "scopes": list(PEOPLE_MAY)}
        for name, token in tokens.of_people.items()
    ]
    of_bot = {
        "token": tokens.bot,
        "token_type": "bot",
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "app_id": APP,
        "scopes": list(BOT_SCOPES),
    }
    return {
        "teams": [{"team_id": TEAM, "name": "Gemeente Oeverdam", "domain": TEAM_DOMAIN}],
        "users": users,
        "bots": [
            {"bot_id": BOT, "app_id": APP, "user_id": BOT_USER, "name": "reflectie", "deleted": False, "icons": {}},
            {"bot_id": "B0WEERBOT0", "app_id": "A0WEERBOT0", "user_id": user("weerbot"), "name": "weerbot",
             "deleted": False, "icons": {}},
        ],
        "oauthApps": [
            {"app_id": APP, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "name": "reflectie",
             "redirect_uris": [], "scopes": list(BOT_SCOPES), "user_scopes": [], "bot_id": BOT,
             "bot_user_id": BOT_USER, "bot_name": "reflectie"},
        ],
        "channels": [_channel_row(each) for each in channels],
        "tokens": [*of_people, of_bot],
    }  # fmt: skip


def _user_row(each: Human) -> dict[str, Any]:
    return {
        "user_id": each.id,
        "team_id": each.team,
        "name": each.name,
        "real_name": each.real_name,
        "email": f"{each.name}@example.nl",
        "is_admin": False,
        "is_bot": each.bot,
        "deleted": each.deleted,
        "profile": {"display_name": each.real_name.split()[0], "real_name": each.real_name},
        "presence": "active",
        "manual_presence": "auto",
        "connection_count": 1,
        "last_activity": 0,
        "more": each.facts(),
    }


def _channel_row(each: Channel) -> dict[str, Any]:
    members = [user(name) for name in each.members] + ([BOT_USER] if each.bot else [])
    return {
        "channel_id": each.id,
        "team_id": TEAM,
        "name": each.name,
        "is_channel": each.public,
        "is_private": not each.public,
        "is_archived": each.archived,
        "topic": {"value": "", "creator": members[0], "last_set": 0},
        "purpose": {"value": "", "creator": members[0], "last_set": 0},
        "members": members,
        "creator": members[0],
        "num_members": len(members),
        "more": {
            "is_shared": each.shared,
            "is_ext_shared": each.shared,
            "is_org_shared": False,
            "context_team_id": TEAM,
            "shared_team_ids": [TEAM, OTHER_TEAM] if each.shared else [TEAM],
        },
    }
