"""What Slack sends to an app, as Slack's documentation describes it: commands, clicks, modals, shortcuts and events.

Plain functions that return the payload; `sender.py` signs and sends it, `socket_mode.py` puts it in an envelope.
`tests/unit/test_slack_ground.py` holds each of them against the types that Slack publishes (`slack.schema.json`).
"""

from __future__ import annotations

import itertools
import time
from typing import Any

from tests.support.slack.workspace import (
    APP,
    BOT,
    BOT_USER,
    OTHER_TEAM,
    PEOPLE,
    TEAM,
    TEAM_DOMAIN,
    VERIFICATION_TOKEN,
    Human,
    channel,
    human,
    user,
)

Payload = dict[str, Any]

_made = itertools.count(1)


def new_ts() -> str:
    """A timestamp as Slack makes them: seconds, a dot and six digits, and never the same twice."""
    return f"{int(time.time())}.{next(_made) % 1_000_000:06}"


def new_trigger() -> str:
    return f"{next(_made)}.1111111111.{'0' * 31}1"


# What people do in Slack's own forms


def command(
    name: str,
    text: str,
    *,
    room: str = "lint",
    trigger: str = "",
    response_url: str = "",
    slash: str = "/reflectie",
    team: str = TEAM,
) -> Payload:
    """A slash command. Slack sends it as a form, not as JSON."""
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": team,
        "team_domain": TEAM_DOMAIN,
        "channel_id": channel(room) if room else f"D0{name.upper()}".ljust(10, "0"),
        "channel_name": room or "directmessage",
        "user_id": user(name),
        "user_name": name,
        "command": slash,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url or "https://hooks.slack.com/commands/T0/1/x",
        "trigger_id": trigger or new_trigger(),
    }


_NAMED = {
    "block_actions": ("username", "name"),
    "view_submission": ("name",),
    "view_closed": ("name",),
    "shortcut": ("username",),
    "message_action": ("name",),
}
"""The fields in which each kind of payload has the name of who did it."""


def _interaction(kind: str, name: str, team: str = TEAM) -> Payload:
    return {
        "type": kind,
        "team": {"id": team, "domain": TEAM_DOMAIN},
        "user": {"id": user(name), "team_id": _team_of(name)} | dict.fromkeys(_NAMED[kind], name),
        "api_app_id": APP,
        "token": VERIFICATION_TOKEN,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def click(
    name: str,
    button: Payload,
    *,
    block_id: str = "b",
    message: Payload | None = None,
    channel_id: str = "",
    view: Payload | None = None,
    ephemeral: bool = False,
    trigger: str = "",
    response_url: str = "",
    at: str = "",
    team: str = TEAM,
) -> Payload:
    """Somebody pressed a button: under a message (give `message` and `channel_id`) or in a view. `at` is the moment of
    this press; pressing again has another."""
    action = {
        "type": "button",
        "action_id": button["action_id"],
        "block_id": block_id,
        "text": button["text"],
        "action_ts": at or new_ts(),
    } | {each: button[each] for each in ("value", "style", "url") if each in button}
    payload = _interaction("block_actions", name, team) | {
        "trigger_id": trigger or new_trigger(),
        "state": {"values": {}},
        "actions": [action],
    }
    if view is not None:
        return payload | {"container": {"type": "view", "view_id": view["id"]}, "view": view}
    assert message is not None, "a button stands under a message or in a view"
    container = {
        "type": "message",
        "message_ts": message["ts"],
        "channel_id": channel_id,
        "is_ephemeral": ephemeral,
    } | ({"thread_ts": message["thread_ts"]} if message.get("thread_ts") else {})
    shown = {} if ephemeral else {"message": message}
    return payload | shown | {
        "container": container,
        "channel": {"id": channel_id, "name": "privategroup"},
        "response_url": response_url or "https://hooks.slack.com/actions/T0/1/x",
    }  # fmt: skip


def submission(name: str, view: Payload, values: Payload, *, trigger: str = "", team: str = TEAM) -> Payload:
    """Somebody sent in a modal. `view` is what the app opened, with the id that Slack gave it; `values` what stands in it:
    block_id → action_id → the state of that element (see `typed`, `picked`, `picked_user`)."""
    return _interaction("view_submission", name, team) | {
        "trigger_id": trigger or new_trigger(),
        "view": view | {"state": {"values": values}},
        "response_urls": [],
    }


def closed(name: str, view: Payload, *, cleared: bool = False) -> Payload:
    """Somebody closed a modal that asked to hear it (`notify_on_close`)."""
    return _interaction("view_closed", name) | {"view": view | {"state": {"values": {}}}, "is_cleared": cleared}


def typed(text: str | None) -> Payload:
    return {"type": "plain_text_input", "value": text}


def picked(option: Payload | None, kind: str = "radio_buttons") -> Payload:
    return {"type": kind, "selected_option": option}


def picked_user(name: str | None) -> Payload:
    return {"type": "users_select", "selected_user": user(name) if name else None}


def shortcut(name: str, callback_id: str, *, trigger: str = "") -> Payload:
    """A global shortcut, from the menu of the composer."""
    return _without(_interaction("shortcut", name), "api_app_id") | {
        "action_ts": new_ts(),
        "callback_id": callback_id,
        "trigger_id": trigger or new_trigger(),
    }


def shortcut_on_message(
    name: str, callback_id: str, message: Payload, *, room: str = "lint", trigger: str = "", response_url: str = ""
) -> Payload:
    """A shortcut from the menu of a message."""
    return _without(_interaction("message_action", name), "api_app_id") | {
        "action_ts": new_ts(),
        "callback_id": callback_id,
        "trigger_id": trigger or new_trigger(),
        "response_url": response_url or "https://hooks.slack.com/app/T0/1/x",
        "message_ts": message["ts"],
        "channel": {"id": channel(room), "name": "privategroup"},
        "message": message,
    }


# Events


def envelope(
    event: Payload,
    *,
    team: str = TEAM,
    event_id: str = "",
    shared: bool = False,
    enterprise: str = "",
    of_enterprise: bool = False,
    bot_user: str = BOT_USER,
) -> Payload:
    """What the Events API sends around an event. With the same `event_id` it is the same delivery. `enterprise`: the
    Enterprise Grid of the team; `of_enterprise`: the app was installed for the whole of it."""
    return ({"enterprise_id": enterprise} if enterprise else {}) | {
        "token": VERIFICATION_TOKEN,
        "team_id": team,
        "context_team_id": team,
        "context_enterprise_id": enterprise or None,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": event_id or f"Ev{next(_made):09}",
        "event_time": int(float(event.get("event_ts", time.time()))),
        "authorizations": [
            {
                "enterprise_id": enterprise or None,
                "team_id": None if of_enterprise else team,
                "user_id": bot_user,
                "is_bot": True,
                "is_enterprise_install": of_enterprise,
            }
        ],
        "is_ext_shared_channel": shared,
        "event_context": f"4-{next(_made):030}",
    }


def posted(
    name: str,
    text: str,
    *,
    room: str = "lint",
    direct: str = "",
    ts: str = "",
    thread: str = "",
    kind: str = "group",
) -> Payload:
    """A message. `kind` is the sort of channel: channel, group (a private channel), im or mpim; `direct` the id of the
    direct messages it was written in."""
    ts = ts or new_ts()
    event = {
        "type": "message",
        "user": user(name),
        "client_msg_id": f"00000000-0000-4000-8000-{next(_made):012}",
        "text": text,
        "ts": ts,
        "team": _team_of(name),
        "channel": direct or channel(room),
        "channel_type": "im" if direct else kind,
        "event_ts": ts,
    }
    return event | ({"thread_ts": thread, "parent_user_id": BOT_USER} if thread else {})


def posted_by_app(text: str, *, room: str = "lint", ts: str = "", ours: bool = True) -> Payload:
    """A message of an app: of ours, or of another one."""
    app, bot, who = (APP, BOT, BOT_USER) if ours else ("A0WEERBOT0", "B0WEERBOT0", user("weerbot"))
    return _without(posted("anna", text, room=room, ts=ts), "client_msg_id") | {
        "user": who, "bot_id": bot, "app_id": app, "team": TEAM,
    }  # fmt: skip


def changed(original: Payload, text: str, *, at: str = "") -> Payload:
    """Somebody edited a message."""
    at = at or new_ts()
    message = _inner(original)
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "channel": original["channel"],
        "channel_type": original["channel_type"],
        "ts": at,
        "event_ts": at,
        "message": message | {"text": text, "edited": {"user": original["user"], "ts": at}},
        "previous_message": message,
    }


def unfurled(original: Payload) -> Payload:
    """Slack itself changed a message: it put a preview of a link under it. Nobody edited anything."""
    event = changed(original, original["text"])
    attachment = {"fallback": "voorbeeld", "from_url": "https://example.nl/", "id": 1}
    event["message"] = _without(event["message"], "edited") | {"attachments": [attachment]}
    return event


def replied(original: Payload) -> Payload:
    """Slack itself changed a message: somebody replied under it."""
    event = changed(original, original["text"])
    more = {"thread_ts": original["ts"], "reply_count": 1, "reply_users_count": 1, "latest_reply": event["ts"]}
    event["message"] = _without(event["message"], "edited") | more
    return event


def deleted(original: Payload, *, at: str = "") -> Payload:
    """Somebody deleted a message."""
    at = at or new_ts()
    return {
        "type": "message",
        "subtype": "message_deleted",
        "hidden": True,
        "channel": original["channel"],
        "channel_type": original["channel_type"],
        "ts": at,
        "event_ts": at,
        "deleted_ts": original["ts"],
        "previous_message": _inner(original),
    }


def mentioned(original: Payload) -> Payload:
    """The twin of a message that names the bot: the same text and ts, as another event."""
    return _without(original, "channel_type") | {"type": "app_mention"}


def joined(who: str, *, room: str = "lint", inviter: str = "", public: bool = False) -> Payload:
    """Somebody (a user id: the bot can be it) came into a channel."""
    event = _moved("member_joined_channel", who, room, public)
    return event | ({"inviter": user(inviter)} if inviter else {})


def left(who: str, *, room: str = "lint", public: bool = False) -> Payload:
    return _moved("member_left_channel", who, room, public)


def renamed(room: str, name: str, *, public: bool = False) -> Payload:
    """A private channel has the same events with another name."""
    named = {"id": channel(room), "name": name, "name_normalized": name, "created": 1_700_000_000}
    kind = {"is_channel": True, "is_mpim": False}
    return _of_channel("rename", named | kind, public)


def archived(room: str, by: str, *, public: bool = False) -> Payload:
    return _of_channel("archive", channel(room), public) | {"user": user(by), "is_moved": 0}


def unarchived(room: str, by: str, *, public: bool = False) -> Payload:
    return _of_channel("unarchive", channel(room), public) | {"user" if public else "actor_id": user(by)}


def channel_deleted(room: str, by: str, *, public: bool = False) -> Payload:
    return _of_channel("deleted", channel(room), public) | {"user": user(by)}


def bot_left(room: str, *, public: bool = False) -> Payload:
    """The bot was removed from a channel: this comes to the bot itself (`channel_left`, `group_left`)."""
    return _of_channel("left", channel(room), public) | {"actor_id": user("anna")}


def id_changed(room: str, new_id: str) -> Payload:
    """A channel has another id from now on (it was converted, or shared)."""
    return {
        "type": "channel_id_changed",
        "old_channel_id": channel(room),
        "new_channel_id": new_id,
        "event_ts": new_ts(),
    }


def converted(room: str, *, to_private: bool, by: str = "anna") -> Payload:
    """A channel was made private, or public again: Slack says it with a line in the channel."""
    event = posted(by, "", room=room, kind="group" if to_private else "channel")
    subtype = "channel_convert_to_private" if to_private else "channel_convert_to_public"
    return _without(event, "client_msg_id") | {"subtype": subtype}


def shared(room: str) -> Payload:
    """A channel is shared with another organisation from now on."""
    return {
        "type": "channel_shared",
        "connected_team_id": OTHER_TEAM,
        "channel": channel(room),
        "event_ts": new_ts(),
    }


def unshared(room: str, *, still: bool = False) -> Payload:
    return {
        "type": "channel_unshared",
        "previously_connected_team_id": OTHER_TEAM,
        "channel": channel(room),
        "is_ext_shared": still,
        "event_ts": new_ts(),
    }


def home_opened(name: str, *, tab: str = "home", view: Payload | None = None) -> Payload:
    event = {
        "type": "app_home_opened",
        "user": user(name),
        "channel": f"D0{name.upper()}".ljust(10, "0"),
        "tab": tab,
        "event_ts": new_ts(),
    }
    return event | ({"view": view} if view else {})


def uninstalled() -> Payload:
    return {"type": "app_uninstalled"}


def revoked(*, bots: tuple[str, ...] = (BOT_USER,), people: tuple[str, ...] = ()) -> Payload:
    """Tokens were revoked: of these bot users and of these people."""
    return {"type": "tokens_revoked", "tokens": {"oauth": list(people), "bot": list(bots)}}


def user_changed(name: str, **facts: Any) -> Payload:
    """Somebody changed something about themselves, or an administrator did (`deleted=True`)."""
    who = human(name)
    return {
        "type": "user_change",
        "user": _user(who) | facts,
        "cache_ts": int(time.time()),
        "event_ts": new_ts(),
    }


def reacted(name: str, emoji: str, original: Payload, *, removed: bool = False) -> Payload:
    """Somebody put an emoji beside a message, or took it away again. Our app does not ask to hear of it."""
    return {
        "type": "reaction_removed" if removed else "reaction_added",
        "user": user(name),
        "reaction": emoji,
        "item_user": original["user"],
        "item": {"type": "message", "channel": original["channel"], "ts": original["ts"]},
        "event_ts": new_ts(),
    }


def _moved(kind: str, who: str, room: str, public: bool) -> Payload:
    return {
        "type": kind,
        "user": who,
        "channel": channel(room),
        "channel_type": "C" if public else "G",
        "team": TEAM,
        "event_ts": new_ts(),
    }


def _of_channel(what: str, which: object, public: bool) -> Payload:
    return {"type": f"{'channel' if public else 'group'}_{what}", "channel": which, "event_ts": new_ts()}


def _inner(message: Payload) -> Payload:
    return _without(message, "channel", "channel_type", "event_ts")


def _without(payload: Payload, *names: str) -> Payload:
    return {name: value for name, value in payload.items() if name not in names}


def _team_of(name: str) -> str:
    return next((each.team for each in PEOPLE if each.name == name), TEAM)


def _user(who: Human) -> Payload:
    first, _, last = who.real_name.partition(" ")
    profile = {
        "title": "", "phone": "", "skype": "", "real_name": who.real_name, "real_name_normalized": who.real_name,
        "display_name": first, "display_name_normalized": first, "status_text": "", "status_text_canonical": "",
        "status_emoji": "", "status_emoji_display_info": [], "status_expiration": 0, "avatar_hash": "",
        "first_name": first, "last_name": last, "image_24": "", "image_32": "", "image_48": "", "image_72": "",
        "image_192": "", "image_512": "", "team": who.team, "email": f"{who.name}@example.nl",
        "huddle_state": "default_unset", "huddle_state_expiration_ts": 0, "fields": {},
    }  # fmt: skip
    return {
        "id": who.id, "name": who.name, "deleted": who.deleted, "color": "9f69e7", "real_name": who.real_name,
        "tz_label": "", "tz_offset": 0, "tz": "", "profile": profile, "is_admin": False, "is_owner": False,
        "is_primary_owner": False, "is_bot": who.bot, "updated": int(time.time()), "is_email_confirmed": True,
        "who_can_share_contact_card": "EVERYONE",
    } | who.facts()  # fmt: skip
