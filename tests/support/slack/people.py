"""`People`: the people around a bot on Slack. They do what people do in Slack, and see what people see.

They write and edit in the emulator, press what they see by what stands on it, and fill in windows by their labels. It comes
to the bot over a `Line`. Nothing here knows how our adapter works, or where the bot runs: in this process (`workplace.py`)
or in another (`tests/processes`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.support.slack import payloads
from tests.support.slack.courier import Courier
from tests.support.slack.courier import Delivery as Brought
from tests.support.slack.emulator import Emulator
from tests.support.slack.payloads import Payload
from tests.support.slack.screen import buttons, seen
from tests.support.slack.sender import Ack, Line
from tests.support.slack.validity import wrong_in_view
from tests.support.slack.workspace import BOT, BOT_USER, SHORTCUTS, channel, user

_made = count(1)


@dataclass(kw_only=True)
class People:
    """Everybody in the workspace."""

    emulator: Emulator
    line: Line
    courier: Courier
    _windows: dict[str, list[Payload]] = field(default_factory=dict)
    _windows_seen: dict[str, str] = field(default_factory=dict)

    async def settle(self) -> None:
        """Wait until the bot heard everything."""
        await self.courier.quiet()

    # What people do in the chat

    async def says(self, name: str, text: str, *, room: str = "lint", thread: str = "", direct: bool = False) -> str:
        """Somebody writes: in a channel, in a thread, or privately to the bot. Returns the ts of the message."""
        where = await self._line_with(name) if direct else channel(room)
        under = {"thread_ts": thread} if thread else {}
        said = self.emulator.call("chat.postMessage", token=self._token(name), channel=where, text=text, **under)
        await self.settle()
        return str(said["ts"])

    async def edits(self, name: str, ts: str, text: str, *, room: str = "lint") -> None:
        self.emulator.call("chat.update", token=self._token(name), channel=channel(room), ts=ts, text=text)
        await self.settle()

    async def deletes(self, name: str, ts: str, *, room: str = "lint") -> None:
        self.emulator.call("chat.delete", token=self._token(name), channel=channel(room), ts=ts)
        await self.settle()

    async def invites_bot(self, name: str, room: str = "nieuw") -> None:
        self.emulator.call("conversations.invite", token=self._token(name), channel=channel(room), users=BOT_USER)
        await self.settle()

    async def moves(self, room: str, to: str) -> None:
        """Slack goes on with a channel under another id, as it may when a channel is converted or shared."""
        self.emulator.move(channel(room), channel(to))
        assert (await self.brings(payloads.id_changed(room, channel(to)))).taken

    async def types(self, name: str, words: str, *, room: str = "lint") -> Ack:
        """Somebody types `/reflectie <words>`."""
        made = payloads.command(
            name, words, room=room, trigger=self.emulator.trigger(name), response_url=self.response_url()
        )
        ack = await self.line.command(made)
        await self.settle()
        return ack

    async def shortcut(
        self, name: str, label: str, *, message: str = "", room: str = "lint", expired: bool = False
    ) -> Ack:
        """Somebody chooses a shortcut of our app by its name; with `message` (a ts) in the menu of that message."""
        kind = "message" if message else "global"
        found = next(each for each in SHORTCUTS if (each["type"], each["name"]) == (kind, label))
        trigger = self.emulator.trigger(name, expired=expired)
        if message:
            there = self.emulator.all()["messages"]
            row = next(one for one in there if (one["ts"], one["channel_id"]) == (message, channel(room)))
            shown = {
                each: row[each] for each in ("ts", "user", "text", "thread_ts", "blocks", "metadata") if row.get(each)
            }
            shown |= {"bot_id": BOT} if row["user"] == BOT_USER else {}
            made = payloads.shortcut_on_message(
                name,
                found["callback_id"],
                {"type": "message", **shown},
                room=room,
                trigger=trigger,
                response_url=self.response_url(),
            )
        else:
            made = payloads.shortcut(name, found["callback_id"], trigger=trigger)
        ack = await self.line.interaction(made)
        await self.settle()
        return ack

    async def press(self, name: str, label: str, *, room: str = "lint", expired: bool = False, times: int = 1) -> Ack:
        """Somebody presses the newest button with this on it that they see, so many times. `expired`: so late that no
        window can be opened any more."""
        clicks = [self._click(name, label, room, expired) for _ in range(times)]
        acks = [await self.line.interaction(click) for click in clicks]
        await self.settle()
        return acks[-1]

    async def opens_home(self, name: str) -> dict[str, Any]:
        """Somebody opens the home tab. Gives the view that stands there then."""
        home = await self._line_with(name)
        event = payloads.home_opened(name) | {"channel": home}
        await self.courier.brought(payloads.envelope(event))
        await self.settle()
        found = [
            view for view in self.emulator.all()["views"] if view["type"] == "home" and view["user_id"] == user(name)
        ]
        assert found, "there is no home tab"
        return found[-1]

    async def fill(self, name: str, answers: dict[str, str], *, times: int = 1) -> Ack:
        """Somebody fills in the window that is on top, by its labels, and sends it in. An option is chosen by what stands
        beside it, a person by name. What is not given stays as it stood. `times`: the button was pressed so often before the
        window closed."""
        window = self.window(name)
        filled = values(window, answers)
        acks = []
        for _ in range(times):
            trigger = self.emulator.trigger(name, view=window["id"])
            acks.append(await self.line.interaction(payloads.submission(name, window, filled, trigger=trigger)))
        if acks[-1].ok:
            self._after_submission(name, acks[-1].body)
        await self.settle()
        return acks[-1]

    def closes(self, name: str) -> None:
        """Somebody closes every window that is open."""
        self._look_for_windows()
        self._windows[name] = []

    # What people see

    def window(self, name: str) -> Payload:
        """The window that is on top for this person."""
        self._look_for_windows()
        windows = self._windows.get(name)
        assert windows, f"{name} has no window open"
        return windows[-1]

    def has_window(self, name: str) -> bool:
        self._look_for_windows()
        return bool(self._windows.get(name))

    def in_room(self, room: str = "lint") -> list[str]:
        """The HTML of the messages of the bot in a channel, oldest first."""
        return [seen(message) for message in self.emulator.of_bot(channel(room))]

    def told(self, name: str) -> list[str]:
        """The same of what it told somebody privately."""
        return [seen(message) for message in self.emulator.of_bot(self.emulator.direct(name))]

    def whispered(self, name: str) -> list[str]:
        """Lines in the channel that only this person sees."""
        return [seen(one) for one in self.emulator.all()["ephemeral"] if one["target_user"] == user(name)]

    def question(self, room: str = "lint") -> str:
        """The ts of the newest message of the bot in a channel that can be answered."""
        return next(
            str(one["ts"]) for one in reversed(self.emulator.of_bot(channel(room))) if "Antwoord geven" in buttons(one)
        )

    async def brings(self, event: Payload) -> Brought:
        """Bring an event that a test made itself."""
        brought = await self.courier.brought(payloads.envelope(event))
        await self.settle()
        return brought

    # Within

    def _token(self, name: str) -> str:
        return self.emulator.tokens.of_people[name]

    def response_url(self) -> str:
        return self.emulator.response_url(str(next(_made)))

    async def _line_with(self, name: str) -> str:
        """The channel of somebody's direct messages with the bot."""
        opened = self.emulator.call("conversations.open", token=self._token(name), users=BOT_USER)
        return str(opened["channel"]["id"])

    def _click(self, name: str, label: str, room: str, expired: bool) -> Payload:
        self._look_for_windows()
        everything = self.emulator.all()
        home = [view for view in everything["views"] if view["type"] == "home" and view["user_id"] == user(name)]
        for view in [*self._windows.get(name, [])[-1:], *(one | {"id": one["view_id"]} for one in home)]:
            if label in (found := buttons(view)):
                block, button = found[label]
                trigger = self.emulator.trigger(name, view=view["id"], expired=expired)
                return payloads.click(name, button, block_id=block, view=view, trigger=trigger)
        places = {channel(room), self.emulator.direct(name)}
        lines = [one for one in everything["messages"] if one["channel_id"] in places and one["user"] == BOT_USER]
        lines += [one for one in everything["ephemeral"] if one["target_user"] == user(name)]
        for one in sorted(lines, key=lambda one: str(one["ts"]), reverse=True):
            if label not in (found := buttons(one)):
                continue
            block, button = found[label]
            shown = {
                each: one[each] for each in ("ts", "user", "text", "thread_ts", "blocks", "metadata") if one.get(each)
            }
            return payloads.click(
                name,
                button,
                block_id=block,
                message={"type": "message", **shown},
                channel_id=one["channel_id"],
                ephemeral="target_user" in one,
                trigger=self.emulator.trigger(name, expired=expired),
                response_url=self.response_url(),
            )
        there = [label for one in lines for label in buttons(one)]
        raise AssertionError(f"{name} sees no button «{label}», only {there}")

    def _look_for_windows(self) -> None:
        """Windows that the bot opened or changed since the last time."""
        for view in self.emulator.all()["views"]:
            if view["type"] != "modal" or self._windows_seen.get(view["view_id"]) == view["hash"]:
                continue
            name = next(each for each in self.emulator.tokens.of_people if user(each) == view["user_id"])
            windows = self._windows.setdefault(name, [])
            made = {**view, "id": view["view_id"]}
            place = next((nr for nr, one in enumerate(windows) if one["id"] == made["id"]), None)
            if place is not None:
                windows[place] = made
            elif view["view_id"] not in self._windows_seen:
                windows.append(made)
            self._windows_seen[view["view_id"]] = view["hash"]

    def _after_submission(self, name: str, body: dict[str, Any]) -> None:
        """What Slack does with a window after the bot answered."""
        windows = self._windows[name]
        match body.get("response_action"):
            case None:
                windows.pop()
            case "clear":
                windows.clear()
            case "errors":
                blocks = {block.get("block_id") for block in windows[-1]["blocks"] if block["type"] == "input"}
                assert set(body["errors"]) <= blocks, "an error must stand beside a field"
            case "update":
                assert wrong_in_view(body["view"]) == []
                windows[-1] = {"id": windows[-1]["id"], **body["view"]}
            case "push":
                assert wrong_in_view(body["view"]) == []
                windows.append({"id": f"V0PUSHED{next(_made)}", **body["view"]})


def values(window: Payload, answers: dict[str, str]) -> dict[str, Any]:
    """The state of a window in which these labels were answered, as Slack sends it."""
    made: dict[str, Any] = {}
    left = dict(answers)
    for block in window["blocks"]:
        if block["type"] != "input":
            continue
        element = block["element"]
        given = left.pop(block["label"]["text"], None)
        if element["type"] == "users_select":
            state = {"type": "users_select", "selected_user": element.get("initial_user")}
            state = payloads.picked_user(given) if given else state
        elif element["type"] == "datepicker":
            state = {"type": "datepicker", "selected_date": given or element.get("initial_date")}
        elif "options" in element:
            chosen = element.get("initial_option")
            if given is not None:
                chosen = next(one for one in element["options"] if one["text"]["text"] == given)
            state = payloads.picked(chosen, element["type"])
        else:
            text = element.get("initial_value") if given is None else given
            assert len(text or "") <= element.get("max_length", 3000), "Slack does not let them type so much"
            state = payloads.typed(text)
        assert block.get("optional") or any(value for name, value in state.items() if name != "type"), (
            f"Slack does not send a window in while «{block['label']['text']}» is empty"
        )
        made[block["block_id"]] = {element["action_id"]: state}
    assert not left, f"there are no fields {list(left)}"
    return made
