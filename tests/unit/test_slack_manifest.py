"""The manifest in the repository is the one of the code, and it asks for all that the code needs and no more.

`UPDATE_DOCS=1 pytest tests/unit/test_slack_manifest.py` writes it.
"""

from __future__ import annotations

import os
import re

import yaml

from bot.core import commands
from bot.platforms.slack.manifest import EVENTS, KEEP, OF_MESSAGE, SCOPES, SHORTCUTS, manifest, written
from tests.support.pages import ROOT, rows, text_of

FILE = ROOT / "slack" / "manifest.yaml"
NEEDS = {
    "chat_postMessage": "chat:write",
    "chat_postEphemeral": "chat:write",
    "chat_update": "chat:write",
    "chat_delete": "chat:write",
    "reactions_add": "reactions:write",
    "users_info": "users:read",
    "conversations_open": "im:write",
    "conversations_info": "channels:read",
    "conversations_members": "channels:read",
    "users_conversations": "channels:read",
    "conversations_history": "channels:history",
    "conversations_replies": "channels:history",
    "views_open": "",
    "views_push": "",
    "views_update": "",
    "views_publish": "",
    "auth_test": "",
    "auth_teams_list": "",
}
"""The methods of Slack and the right that each needs («» is none), after Slack's documentation."""
EVENT_NEEDS = {"message.im": "im:history", "app_mention": "app_mentions:read"}


def test_the_file_is_made_from_the_code() -> None:
    if os.environ.get("UPDATE_DOCS"):
        FILE.write_text(written(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == written()
    assert yaml.safe_load(written()) == manifest()


def test_every_method_that_is_called_has_its_right_and_no_right_is_idle() -> None:
    folder = ROOT / "bot" / "platforms" / "slack"
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    called = set(re.findall(r"client\.((?:chat|reactions|users|conversations|views|auth)_\w+)\(", code))
    assert called <= set(NEEDS), "say in NEEDS which right it takes"
    needed = {NEEDS[method] for method in called} - {""} | {"commands", *EVENT_NEEDS.values()}
    needed |= {scope.replace("channels:", "groups:") for scope in needed}
    assert needed == set(SCOPES)


def test_by_http_every_address_is_ours() -> None:
    made = manifest("https://reflectie.example.nl/")
    text = written("https://reflectie.example.nl/")
    assert text.count("https://reflectie.example.nl/slack/events") == 3
    assert made["oauth_config"]["redirect_urls"] == ["https://reflectie.example.nl/slack/oauth_redirect"]
    assert made["settings"]["socket_mode_enabled"] is False
    assert "https://" not in written().split("\n", 2)[2]


def test_it_keeps_to_the_lengths_of_slack() -> None:
    made = manifest()
    assert len(made["display_information"]["name"]) <= 35
    assert len(made["display_information"]["description"]) <= 140
    for shortcut in made["features"]["shortcuts"]:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150
    assert len(set(EVENTS)) == len(EVENTS)


def test_every_shortcut_is_a_command() -> None:
    for _, _, id_ in SHORTCUTS:
        say, _, words = id_.partition("|")
        assert say == "say"
        assert commands.read(words).name


def test_the_menu_of_a_message_has_a_shortcut_too() -> None:
    kinds = {(each["type"], each["callback_id"]) for each in manifest()["features"]["shortcuts"]}
    assert ("message", KEEP) in kinds
    assert len({callback for _, callback in kinds}) == len(kinds), "each has an id of its own"


def test_the_page_for_operators_names_every_event_and_every_new_shortcut() -> None:
    text = text_of("docs/operators/slack.md")
    page = rows(text, "Events")
    assert {event for row in page for event in re.findall(r"`([\w.]+)`", row[0])} == set(EVENTS)
    for name in ("Iets bewaren", OF_MESSAGE[0][0]):
        assert f"«{name}»" in text


def test_the_page_for_operators_names_every_right() -> None:
    page = rows(text_of("docs/operators/slack.md"), "What the bot asks for, and why")
    assert {scope for row in page for scope in re.findall(r"`([\w:]+)`", row[0])} == set(SCOPES)
