"""The app as Slack must know it: its rights with their reasons, its events, its command. Written to `slack/manifest.yaml`.

`UPDATE_DOCS=1 pytest tests/unit/test_slack_manifest.py` writes the file; the test holds it against this one. An operator
pastes it when the app is made (`docs/operators/slack.md`). Used by `chat.py` for the rights to ask at an installation.
"""

from __future__ import annotations

from typing import Any

import yaml

SCOPES = {
    "app_mentions:read": "hear «@reflectie» in a channel",
    "channels:history": "hear replies in its threads; Slack then hands over every message of its public channels, "
    "and all others are dropped at once. Also finds back its own message when sending was cut off",
    "channels:read": "know the name of a channel, who can read it, and who comes and goes",
    "chat:write": "ask the question and post the summary",
    "commands": "the command /reflectie and the shortcuts",
    "groups:history": "the same in private channels",
    "groups:read": "the same in private channels",
    "im:history": "hear what somebody writes to the bot in a direct message",
    "im:write": "write to somebody in a direct message",
    "reactions:write": "put a tick beside an answer in a thread",
    "users:read": "know the name and the language of who takes part, and whose account is gone",
}
"""Every right that the bot asks, and why."""

EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "channel_rename",
    "channel_shared",
    "channel_unarchive",
    "channel_unshared",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_rename",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "tokens_revoked",
    "user_change",
)

SAY_KEEP = "bewaar"
"""The command that does the same as the shortcut in the menu of a message."""

SHORTCUTS = (
    ("Mijn antwoorden", "Bekijk, wijzig of verwijder je antwoorden", "say|aanpassen"),
    ("Mijn gegevens", "Bekijk alles wat de bot van jou bewaart", "say|mijn-gegevens"),
    ("Iets bewaren", "Schrijf op waar jullie op terug willen komen", f"say|{SAY_KEEP}"),
)
"""Name, description and id; the id says which command it stands for."""

KEEP = "keep"
OF_MESSAGE = (("Bewaar dit als…", "Bewaar je eigen woorden bij de casus. Je kiest zelf wat het is", KEEP),)
"""The same in the menu of a message: what is kept is what stands in it."""


def manifest(address: str = "") -> dict[str, Any]:
    """The manifest. `address`: where Slack reaches us by HTTP («https://reflectie.example.nl»); empty: Socket Mode."""
    events: dict[str, Any] = {"bot_events": list(EVENTS)}
    interactivity: dict[str, Any] = {"is_enabled": True}
    command: dict[str, Any] = {
        "command": "/reflectie",
        "description": "Vraag hulp, doe mee, bekijk of wijzig je antwoorden",
        "usage_hint": "hulp",
        "should_escape": False,
    }
    oauth: dict[str, Any] = {"scopes": {"bot": list(SCOPES)}}
    if address:
        url = f"{address.rstrip('/')}/slack/events"
        events["request_url"] = interactivity["request_url"] = command["url"] = url
        oauth["redirect_urls"] = [f"{address.rstrip('/')}/slack/oauth_redirect"]
    return {
        "display_information": {
            "name": "reflectie",
            "description": "Stelt elke week één vraag over de samenwerking, en maakt van de antwoorden een samenvatting",
            "background_color": "#1f4e5f",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "reflectie", "always_online": True},
            "shortcuts": [
                {"name": name, "type": kind, "callback_id": id_, "description": description}
                for kind, some in (("global", SHORTCUTS), ("message", OF_MESSAGE))
                for name, description, id_ in some
            ],
            "slash_commands": [command],
        },
        "oauth_config": oauth,
        "settings": {
            "event_subscriptions": events,
            "interactivity": interactivity,
            "org_deploy_enabled": True,
            "socket_mode_enabled": not address,
            "token_rotation_enabled": False,
        },
    }


def written(address: str = "") -> str:
    """The manifest as YAML, with the reason beside each right."""
    text: str = yaml.safe_dump(manifest(address), allow_unicode=True, sort_keys=False, width=1000)
    for scope, reason in SCOPES.items():
        text = text.replace(f"    - {scope}\n", f"    - {scope} # {reason}\n")
    head = (
        "# The Slack app of reflectie. Made from bot/platforms/slack/manifest.py; do not change it by hand.\n"
        "# How to use it: docs/operators/slack.md. The reason of each right stands beside it.\n"
    )
    return head + text
