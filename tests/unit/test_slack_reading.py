"""What Slack tells becomes what somebody did; everything that is not for the bot becomes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from bot.core.events import Commanded, Deleted, Edited, Event, Joined, Left, Posted, Who, post_key
from bot.platforms.slack import reading
from bot.platforms.slack.workspaces import Workspace
from tests.support.slack import payloads
from tests.support.slack.payloads import Payload
from tests.support.slack.workspace import BOT, BOT_USER, TEAM, channel, user

HERE = Workspace(id=TEAM, team=TEAM, token="xoxb-1", bot_id=BOT, bot_user=BOT_USER)
QUESTION = "1700000000.000001"


def read(event: Payload) -> Any:
    deed = reading.message(event, HERE)
    return None if deed is None else done(deed)


def done(deed: reading.Deed) -> Event:
    return deed.event(Who(platform="slack", workspace=TEAM, user=deed.user, name="Anna"), {})


def test_a_reply_in_the_thread_of_the_bot_is_a_post() -> None:
    event = payloads.posted("anna", "Het ging goed &amp; snel", thread=QUESTION)
    posted = read(event)
    assert isinstance(posted, Posted)
    assert posted.key == post_key(channel("lint"), event["ts"])
    assert (posted.text, posted.thread, posted.message) == ("Het ging goed & snel", QUESTION, event["ts"])
    assert (posted.place.room, posted.place.direct) == (channel("lint"), False)
    assert posted.at.timestamp() == pytest.approx(float(event["ts"]))


def test_a_reply_that_is_also_sent_to_the_channel_is_the_same_reply() -> None:
    event = payloads.posted("anna", "Het ging goed", thread=QUESTION) | {"subtype": "thread_broadcast"}
    assert read(event).thread == QUESTION


def test_a_message_and_its_twin_that_names_the_bot_have_one_key() -> None:
    event = payloads.posted("anna", f"<@{BOT_USER}> status")
    commanded, twin = read(event), read(payloads.mentioned(event))
    assert isinstance(commanded, Commanded)
    assert (commanded.words, commanded.key) == ("status", twin.key)
    assert commanded == twin


def test_a_direct_message_is_to_the_bot() -> None:
    posted = read(payloads.posted("anna", "Het ging goed", direct="D0ANNA0000"))
    assert posted.place.direct


@pytest.mark.parametrize(
    "event",
    [
        payloads.posted("anna", "Wie haalt er koffie?"),
        payloads.posted("anna", "Dag <@U0BILAL000>"),
        payloads.posted("anna", "Eens", thread=QUESTION) | {"parent_user_id": user("bilal")},
        payloads.posted_by_app("Vraag van de week"),
        payloads.posted_by_app(f"<@{BOT_USER}> mooi weer vandaag", ours=False),
        payloads.posted("anna", "", room="lint") | {"subtype": "channel_join"},
        payloads.posted("anna", "x", thread=QUESTION) | {"subtype": "bot_message"},
        payloads.posted("anna", "x", direct="D0ANNA0000") | {"user": "USLACKBOT"},
        {"type": "message", "subtype": "message_replied"},
        {"type": "message"},
    ],
)
def test_what_is_not_for_the_bot_leaves_nothing(event: Payload) -> None:
    assert read(event) is None


def test_an_edit_of_talk_of_others_leaves_nothing() -> None:
    assert read(payloads.changed(payloads.posted("anna", "Wie haalt er koffie?"), "Wie haalt er thee?")) is None


def test_an_edit_names_the_message_and_its_revision_grows() -> None:
    original = payloads.posted("anna", "eerst", thread=QUESTION)
    first = read(payloads.changed(original, "beter", at="1700000100.000001"))
    second = read(payloads.changed(original, "best", at="1700000200.000001"))
    assert isinstance(first, Edited)
    assert first.message == second.message == original["ts"]
    assert first.revision < second.revision
    assert first.thread == QUESTION
    assert len({first.key, second.key, read(original).key}) == 3


@pytest.mark.parametrize("by_slack", [payloads.unfurled, payloads.replied])
def test_what_slack_itself_changes_is_no_edit(by_slack: Any) -> None:
    assert read(by_slack(payloads.posted("anna", "https://example.nl", thread=QUESTION))) is None


def test_a_delete_names_the_message_and_who_wrote_it() -> None:
    original = payloads.posted("anna", "spijt", thread=QUESTION)
    event = payloads.deleted(original)
    deed = reading.message(event, HERE)
    assert deed
    assert deed.user == user("anna")
    deleted = done(deed)
    assert isinstance(deleted, Deleted)
    assert deleted.message == original["ts"]
    assert deleted.key.startswith(post_key(channel("lint"), original["ts"]) + "/")


def test_a_message_that_is_deleted_while_there_are_replies_is_deleted_too() -> None:
    original = payloads.posted("anna", "spijt", direct="D0ANNA0000")
    event = payloads.changed(original, "This message was deleted.")
    event["message"] = {**event["message"], "subtype": "tombstone", "user": "USLACKBOT"}
    assert isinstance(read(event), Deleted)


def test_a_delete_of_talk_of_others_leaves_nothing() -> None:
    assert read(payloads.deleted(payloads.posted("anna", "Wie haalt er koffie?"))) is None
    assert read(payloads.deleted(payloads.posted_by_app("Vraag"))) is None


def test_somebody_who_comes_or_goes_is_told_with_a_key_that_stays_the_same() -> None:
    event = payloads.joined(user("edith"))
    joined = reading.came_or_went(event, HERE)
    assert joined
    assert isinstance(done(joined), Joined)
    again = reading.came_or_went(dict(event), HERE)
    assert again
    assert done(joined).key == done(again).key
    left = reading.came_or_went(payloads.left(user("edith")), HERE)
    assert left
    assert isinstance(done(left), Left)
    assert reading.came_or_went(payloads.joined(BOT_USER), HERE) is None


@pytest.mark.parametrize("written", ["", "x", None, "1e400", "9" * 40])
def test_a_moment_that_cannot_be_read_stops_nothing(written: object) -> None:
    assert reading.moment(written).tzinfo is not None
