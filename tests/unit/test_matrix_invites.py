"""Who may invite the bot on Matrix: what an invitation says, and what the settings allow."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.matrix.invites import Invitation, invitation, is_allowed

BOT = "@reflectie:oeverdam.nl"
ROOM = "!lint:oeverdam.nl"
MEMBER = {"type": "m.room.member", "state_key": BOT, "sender": "@anna:vaartdam.nl", "content": {"is_direct": True}}
ALIAS = {"type": "m.room.canonical_alias", "state_key": "", "content": {"alias": "#lint:oeverdam.nl"}}


@pytest.mark.parametrize(
    ("allowed", "may"),
    [
        ("@anna:vaartdam.nl", True),
        ("vaartdam.nl", True),
        (ROOM, True),
        ("#lint:oeverdam.nl", True),
        ("@bilal:vaartdam.nl", False),
        ("oeverdam.nl", False),
        ("dam.nl", False),
        ("", False),
    ],
)
def test_a_person_a_server_a_room_or_its_alias_is_allowed_by_its_whole_name(allowed: str, may: bool) -> None:
    asked = invitation(ROOM, [MEMBER, ALIAS], BOT)
    assert asked == Invitation(room=ROOM, by="@anna:vaartdam.nl", direct=True, alias="#lint:oeverdam.nl")
    assert is_allowed(asked, frozenset({allowed})) is may


@pytest.mark.parametrize(
    "state",
    [
        None,
        {},
        [None],
        [{}],
        [{**MEMBER, "sender": 7}],
        [{**MEMBER, "state_key": "@other:x"}],
        [{**ALIAS, "content": 1}],
    ],
)
def test_an_invitation_that_does_not_say_by_whom_is_allowed_by_nothing(state: Any) -> None:
    asked = invitation(ROOM, state, BOT)
    assert asked.by == ""
    assert not is_allowed(asked, frozenset({"", "vaartdam.nl", "@anna:vaartdam.nl"}))
