"""The outbox → Slack: send, update, and look before sending again. Used by `chat.py`; called by `bot/delivery.py`.

Slack knows no sending once: a message whose answer was cut off may have arrived. Each message carries its key in its
metadata, which people do not see, and an uncertain one is looked up among the bot's own messages first. That is the only
use of a history method. Read next: `calls.py`, `blocks.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

import structlog

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatBusy, ChatRefused
from bot.platforms.slack.blocks import Sheet, remembering, sheets
from bot.platforms.slack.calls import Calls, Refused
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.reading import moment
from bot.platforms.slack.workspaces import Workspace, Workspaces

TICK = "white_check_mark"
"""The reaction that a `sign` becomes."""
EVENT_TYPE = "reflectie_message"
MARGIN_S = 60.0
"""Our clock and Slack's may differ so much."""
PAGES = 10
PER_PAGE = 100
REMEMBERED = 10_000
_TOO_LONG = ("msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format")
_PLAIN_SIGNS = 3500
_GONE = ("user_disabled", "account_inactive")
ONLY_YOU = "only-you/"
"""Begins the id of a line that only one person saw; Slack does not let us change those."""

Gone = Callable[[Workspace, str], Awaitable[None]]
"""Called when somebody turns out to have no account any more."""

log = structlog.get_logger(__name__)


class Sending:
    """Sends and changes messages."""

    def __init__(self, *, workspaces: Workspaces, calls: Calls, directory: Directory, gone: Gone) -> None:
        self._workspaces = workspaces
        self._calls = calls
        self._directory = directory
        self._gone = gone
        self._lines: dict[tuple[str, str], str] = {}
        """The direct line with each person: its channel."""
        self._held: set[str] = set()
        """What was not even tried, because it had to wait."""

    async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
        """Send a message; see `Chat.send`."""
        workspace = await self._workspace(to)
        if message.sign and to.about and to.room:
            return await self._sign(workspace, to.room, to.about)
        made = sheets(message)
        sure = again is None or key in self._held
        self._held.discard(key)  # from here on it may leave, and then it is not sure any more
        arrived: list[str] = []
        try:
            channel = await self._channel(workspace, to)
            if not channel:
                return await self._beside(workspace, to.user, made)
            found = (
                {} if sure or again is None else await self._look_up(workspace, channel, to.thread, key, since=again)
            )
            await self._post(workspace, to, channel, made, key, found, arrived)
        except ChatBusy:
            self._hold(key, certain=sure and not arrived)
            raise
        return tuple(arrived)

    async def update(self, to: Address, ids: tuple[str, ...], message: Message, *, key: str) -> tuple[str, ...]:
        """Change a message; see `Chat.update`. A text that became longer or shorter gets or loses messages at its end."""
        workspace = await self._workspace(to)
        if message.sign and to.about and to.room:
            return await self._sign(workspace, to.room, to.about)
        if not ids:
            raise ChatRefused("There is no message to change.")
        channel = await self._channel(workspace, to)
        made = sheets(message)
        if not channel or ids[0].startswith(ONLY_YOU):
            return await self._beside(workspace, to.user, made)
        for number, (ts, sheet) in enumerate(zip(ids, made, strict=False)):
            await self._change(workspace, channel, ts, sheet, key, number)
        for ts in ids[len(made) :]:
            await self._take_away(workspace, channel, ts)
        if len(made) <= len(ids):
            return ids[: len(made)]
        under = to.thread or (ids[0] if to.room else None)
        found = dict(await self._look_up(workspace, channel, under, key, since=moment(ids[0]))) | dict(enumerate(ids))
        arrived: list[str] = []
        await self._post(workspace, to, channel, made, key, found, arrived)
        return tuple(arrived)

    async def _workspace(self, to: Address) -> Workspace:
        workspace = await self._workspaces.by_id(to.workspace)
        if workspace is None:
            raise ChatRefused("The bot is not installed in this workspace of Slack.")
        return workspace

    async def _channel(self, workspace: Workspace, to: Address) -> str:
        """Where a message goes; nothing when it is for somebody with whom the bot cannot have a direct line."""
        if to.room:
            return to.room
        known = self._lines.get((workspace.id, to.user))
        if known is None:
            try:
                said = await self._calls.call(
                    workspace, "conversations.open", lambda client: client.conversations_open(users=[to.user])
                )
            except Refused as refused:
                if refused.code in _GONE or (await self._directory.profile(workspace, to.user)).gone:
                    await self._gone(workspace, to.user)
                    raise
                known = ""
            else:
                known = str(said["channel"]["id"])
            self._lines[workspace.id, to.user] = known
        return known

    async def _beside(self, workspace: Workspace, user: str, made: tuple[Sheet, ...]) -> tuple[str, ...]:
        """A private message for somebody of another organisation, with whom the bot cannot have a direct line: in a
        channel that they share, as lines that only they see."""
        channels = await self._directory.channels_of(workspace, user)
        if not channels:
            raise ChatRefused("The bot has no way to write to this person in Slack.")
        ids = []
        for sheet in made:
            said = await self._calls.call(
                workspace,
                "chat.postEphemeral",
                lambda client, it=sheet: client.chat_postEphemeral(  # type: ignore[misc]
                    channel=channels[0], user=user, text=it.text, blocks=remembering(it.blocks, workspace.id)
                ),
            )
            ids.append(f"{ONLY_YOU}{said['message_ts']}")
        return tuple(ids)

    async def _sign(self, workspace: Workspace, channel: str, about: str) -> tuple[str, ...]:
        """A tick beside somebody's message. Who deleted it meanwhile needs none."""
        try:
            await self._calls.call(
                workspace,
                "reactions.add",
                lambda client: client.reactions_add(channel=channel, timestamp=about, name=TICK),
            )
        except Refused as refused:
            if refused.code != "already_reacted":
                raise
        return (about,)

    async def _post(
        self,
        workspace: Workspace,
        to: Address,
        channel: str,
        made: tuple[Sheet, ...],
        key: str,
        found: Mapping[int, str],
        arrived: list[str],
    ) -> None:
        """Post what is not there yet, and put the id of each in `arrived`. In a channel, what does not fit in one message
        goes on in its thread."""
        for number, sheet in enumerate(made):
            if number in found:
                arrived.append(found[number])
                continue
            under = to.thread or (arrived[0] if arrived and to.room else None)
            arrived.append(await self._post_one(workspace, channel, under, sheet, key, number))

    async def _post_one(
        self, workspace: Workspace, channel: str, under: str | None, sheet: Sheet, key: str, number: int
    ) -> str:
        async def post(how: dict[str, Any]) -> str:
            body = {
                "channel": channel,
                "metadata": _metadata(key, number),
                "unfurl_links": False,
                "unfurl_media": False,
                **({"thread_ts": under} if under else {}),
                **how,
            }
            # Not `chat_postMessage`, which first looks through the blocks for objects of slack_sdk: ours are plain.
            said = await self._calls.call(
                workspace,
                "chat.postMessage",
                lambda client: client.api_call("chat.postMessage", json=body),
                channel=channel,
            )
            return str(said["ts"])

        try:
            return await post({"text": sheet.text, "blocks": sheet.blocks})
        except Refused as refused:
            if refused.code not in _TOO_LONG:
                raise
            # Never silence: the words without their dress are better than nothing.
            log.error("Slack does not take our blocks; sent as plain text", action="slack.blocks", code=refused.code)
            return await post({"text": sheet.text[:_PLAIN_SIGNS]})

    async def _change(self, workspace: Workspace, channel: str, ts: str, sheet: Sheet, key: str, number: int) -> None:
        await self._calls.call(
            workspace,
            "chat.update",
            lambda client: client.chat_update(
                channel=channel,
                ts=ts,
                text=sheet.text,
                blocks=list(sheet.blocks),
                metadata=_metadata(key, number),
            ),
        )

    async def _take_away(self, workspace: Workspace, channel: str, ts: str) -> None:
        try:
            await self._calls.call(workspace, "chat.delete", lambda client: client.chat_delete(channel=channel, ts=ts))
        except Refused as refused:
            if refused.code != "message_not_found":
                raise

    async def _look_up(
        self, workspace: Workspace, channel: str, thread: str | None, key: str, *, since: datetime
    ) -> Mapping[int, str]:
        """The parts of a message that are there already: number → id. `since`: nothing of it is older."""
        oldest = since.timestamp() - MARGIN_S
        found = await self._own(workspace, channel, thread, key, oldest)
        if found and 0 in found and not thread and not channel.startswith("D"):
            # The rest of a long text stands in the thread of its first message.
            found |= await self._own(workspace, channel, found[0], key, oldest)
        return found

    async def _own(
        self, workspace: Workspace, channel: str, thread: str | None, key: str, oldest: float
    ) -> dict[int, str]:
        found: dict[int, str] = {}
        cursor = ""
        for _ in range(PAGES):
            which: dict[str, Any] = {
                "channel": channel,
                "oldest": f"{oldest:.6f}",
                "limit": PER_PAGE,
                "include_all_metadata": True,
                **({"cursor": cursor} if cursor else {}),
            }
            if thread:
                said = await self._calls.call(
                    workspace,
                    "conversations.replies",
                    lambda client, how=which: client.conversations_replies(ts=thread, **how),  # type: ignore[misc]
                )
            else:
                said = await self._calls.call(
                    workspace,
                    "conversations.history",
                    lambda client, how=which: client.conversations_history(**how),  # type: ignore[misc]
                )
            for message in said.get("messages") or []:
                number = _part_of(message, key, workspace)
                if number is not None:
                    found[number] = str(message["ts"])
            cursor = str((said.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor or (0 in found and not thread):
                break
        return found

    def _hold(self, key: str, *, certain: bool) -> None:
        """Remember whether a message that has to wait certainly never left: then it need not be looked up."""
        if not certain:
            self._held.discard(key)
            return
        if len(self._held) > REMEMBERED:
            self._held.clear()
        self._held.add(key)


def _metadata(key: str, number: int) -> dict[str, Any]:
    return {"event_type": EVENT_TYPE, "event_payload": {"key": key, "part": number}}


def _part_of(message: Mapping[str, Any], key: str, workspace: Workspace) -> int | None:
    """Which part of the message with this key it is; None: it is another, or somebody else's."""
    ours = message.get("user") == workspace.bot_user or (workspace.bot_id and message.get("bot_id") == workspace.bot_id)
    if not ours:
        return None
    metadata = message.get("metadata") or {}
    payload = metadata.get("event_payload") or {}
    if metadata.get("event_type") != EVENT_TYPE or payload.get("key") != key:
        return None
    return int(payload.get("part") or 0)
