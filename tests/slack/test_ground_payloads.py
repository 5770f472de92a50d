"""What our own sender sends is what Slack says that it sends; and it is signed as Slack signs."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.signature import SignatureVerifier

from tests.support.slack import payloads
from tests.support.slack.sender import Signed, command_request, event_request, interaction_request, signed
from tests.support.slack.validity import wrong_in_payload
from tests.support.slack.workspace import BOT_USER, PEOPLE, SIGNING_SECRET, Tokens, rows

BUTTON = {"type": "button", "action_id": "a", "text": {"type": "plain_text", "text": "Ja"}, "value": "1"}
MESSAGE = payloads.posted("anna", "Dag")
VIEW = {
    "id": "V1", "team_id": "T", "type": "modal", "title": {"type": "plain_text", "text": "t"}, "blocks": [],
    "private_metadata": "", "callback_id": "c", "hash": "1.1", "state": {"values": {}}, "app_id": "A", "bot_id": "B",
    "root_view_id": "V1", "previous_view_id": None, "clear_on_close": False, "notify_on_close": False, "close": None,
    "submit": None, "external_id": "",
}  # fmt: skip
PUBLISHED = {
    "Command": payloads.command("anna", "help"),
    "Click": payloads.click("anna", BUTTON, message=MESSAGE, channel_id="C1"),
    "Submission": payloads.submission("anna", VIEW, {"b": {"a": payloads.typed("x")}}),
    "Closed": payloads.closed("anna", VIEW),
    "Shortcut": payloads.shortcut("anna", "c"),
    "ShortcutOnMessage": payloads.shortcut_on_message("anna", "c", MESSAGE),
    "Posted": MESSAGE,
    "Changed": payloads.changed(MESSAGE, "Dag allemaal"),
    "Deleted": payloads.deleted(MESSAGE),
    "Mentioned": payloads.mentioned(MESSAGE),
    "Joined": payloads.joined(BOT_USER, inviter="anna"),
    "Left": payloads.left(BOT_USER),
    "Renamed": payloads.renamed("plein", "markt", public=True),
    "GroupRenamed": payloads.renamed("lint", "draad"),
    "Archived": payloads.archived("plein", "anna", public=True),
    "Unarchived": payloads.unarchived("plein", "anna", public=True),
    "GroupArchived": payloads.archived("lint", "anna"),
    "GroupUnarchived": payloads.unarchived("lint", "anna"),
    "IdChanged": payloads.id_changed("lint", "C9"),
    "Shared": payloads.shared("lint"),
    "Unshared": payloads.unshared("lint"),
    "HomeOpened": payloads.home_opened("anna"),
    "Uninstalled": payloads.uninstalled(),
    "Revoked": payloads.revoked(),
    "UserChanged": payloads.user_changed("anna", deleted=True),
    "Reacted": payloads.reacted("anna", "thumbsup", MESSAGE),
}


def as_typed(payload: dict[str, Any]) -> dict[str, Any]:
    """The types leave `enterprise` out where it is null, and say that a message inside a message names its channel, which
    it never does."""
    typed = {name: value for name, value in payload.items() if name != "enterprise" or value}
    for name in ("message", "previous_message"):
        if "hidden" in typed and name in typed:
            typed[name] = {"channel": "C1", "channel_type": "group", "event_ts": "1.1", **typed[name]}
    return typed


@pytest.mark.parametrize("definition", sorted(PUBLISHED))
def test_a_payload_is_what_the_types_of_slack_say(definition: str) -> None:
    assert wrong_in_payload(definition, as_typed(PUBLISHED[definition])) == []


def test_a_payload_without_a_field_that_slack_always_sends_is_found_out() -> None:
    broken = {name: value for name, value in PUBLISHED["Posted"].items() if name != "channel_type"}
    assert wrong_in_payload("Posted", broken)


@pytest.mark.parametrize(
    "made",
    [
        lambda: command_request(payloads.command("anna", "status één & twee")),
        lambda: interaction_request(payloads.click("anna", BUTTON, message=MESSAGE, channel_id="C1")),
        lambda: event_request(payloads.envelope(payloads.posted("anna", "Dag «allemaal» 👋")), retry=1),
    ],
    ids=["command", "click", "event"],
)
def test_a_request_is_signed_so_that_the_library_of_slack_accepts_it(made: Callable[[], Signed]) -> None:
    verifier = SignatureVerifier(SIGNING_SECRET)
    request_ = made()  # now: a signature is good for five minutes
    assert verifier.is_valid_request(request_.body, request_.headers)
    assert not verifier.is_valid_request(request_.body + b" ", request_.headers)


def test_a_request_with_another_secret_or_of_six_minutes_ago_is_not_accepted() -> None:
    verifier = SignatureVerifier(SIGNING_SECRET)
    for wrong in (signed(b"{}", "x", secret="other"), signed(b"{}", "x", at=time.time() - 361)):
        assert not verifier.is_valid_request(wrong.body, wrong.headers)


def test_two_presses_of_a_button_differ_and_the_same_press_can_be_sent_again() -> None:
    first, second = (payloads.click("anna", BUTTON, message=MESSAGE, channel_id="C1") for _ in range(2))
    assert first["actions"][0]["action_ts"] != second["actions"][0]["action_ts"]
    again = payloads.click("anna", BUTTON, message=MESSAGE, channel_id="C1", at=first["actions"][0]["action_ts"])
    assert again["actions"] == first["actions"]


def test_everybody_has_an_id_of_their_own() -> None:
    users = [row["user_id"] for row in rows(Tokens.new())["users"]]
    assert len(set(users)) == len(users) == len(PEOPLE) + 1
