"""`Message` → what `chat.postMessage` takes, split to Slack's limits. Pure. Used by `sending.py` and `showing.py`.

Slack refuses a message whose blocks together hold more than some 13,200 signs, so a long text becomes several messages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from bot.core.messages import Choice, Message
from bot.platforms.slack.markdown import Part, cut, mrkdwn, parts, rich_text

REMEMBERED = 64
"""A message goes to many people in the same words. As many texts as are on their way at once, and no more: what is taken
out everywhere should not stay here for long."""
MOST_IN_BLOCK = 2800
MOST_IN_MESSAGE = 9000
MOST_BLOCKS = 45
"""Slack takes 50; some are left for buttons."""
MOST_FALLBACK = 3000
BUTTONS_IN_ROW = 5
LONGEST_LABEL = 75
LONGEST_VALUE = 2000
WRITTEN_AT = "at"
"""Begins the id of a row of buttons in a line that only one person sees: `at|<workspace>|<number>`."""
ACTION = "do"
"""Begins the id of each button of the core: `do|<action>|<number>`."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One message as Slack takes it: its blocks, and its text for where blocks are not shown."""

    text: str
    blocks: tuple[dict[str, Any], ...]


def sheets(message: Message) -> tuple[Sheet, ...]:
    """A message, split where it is too long for one. The buttons stand under the first, which is what people see."""
    first, *rest = _written(message.text)
    if message.choices:
        first = replace(first, blocks=(*first.blocks, *buttons(message.choices)))
    return (first, *rest)


@lru_cache(maxsize=REMEMBERED)
def _written(text: str) -> tuple[Sheet, ...]:
    made = []
    for page in _pages(parts(text)):
        words = mrkdwn([part for some in page for part in some])
        shown = tuple(rich_text(some) for some in page)
        made.append(Sheet(text=shortened(words.strip(), MOST_FALLBACK) or "…", blocks=shown))
    return tuple(made)


def text_blocks(text: str, most: int = MOST_BLOCKS) -> list[dict[str, Any]]:
    """Our Markdown as blocks, for a view. What is over `most` blocks is left out."""
    return [rich_text(some) for page in _pages(parts(text)) for some in page][:most]


def _pages(some: Sequence[Part]) -> list[list[list[Part]]]:
    """Parts → messages → blocks."""
    pages: list[list[list[Part]]] = [[[]]]
    in_block = in_page = 0
    for part in (piece for each in some for piece in cut(each, MOST_IN_BLOCK)):
        if in_page + part.length > MOST_IN_MESSAGE or len(pages[-1]) >= MOST_BLOCKS:
            pages.append([[]])
            in_block = in_page = 0
        elif in_block + part.length > MOST_IN_BLOCK:
            pages[-1].append([])
            in_block = 0
        pages[-1][-1].append(part)
        in_block += part.length
        in_page += part.length
    return pages


def buttons(choices: Sequence[Choice], *, first: int = 0) -> list[dict[str, Any]]:
    """Rows of buttons. `first` numbers them, because an id may occur once in a view."""
    made = [button(choice, first + number) for number, choice in enumerate(choices)]
    return [
        {"type": "actions", "elements": made[start : start + BUTTONS_IN_ROW]}
        for start in range(0, len(made), BUTTONS_IN_ROW)
    ]


def button(choice: Choice, number: int) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "button",
        "action_id": f"{ACTION}|{choice.action}|{number}",
        "text": plain_text(choice.label, LONGEST_LABEL),
    }
    if choice.value:
        made["value"] = choice.value[:LONGEST_VALUE]
    if choice.style in ("primary", "danger"):
        made["style"] = choice.style
    return made


def remembering(blocks: Sequence[dict[str, Any]], workspace: str) -> list[dict[str, Any]]:
    """The same blocks, whose buttons remember where the bot is installed. With a click on a line that only one person sees,
    Slack does not send the line, and of somebody of another organisation it may say only where they come from."""
    return [
        {**block, "block_id": f"{WRITTEN_AT}|{workspace}|{number}"} if block["type"] == "actions" else block
        for number, block in enumerate(blocks)
    ]


def written_at(payload: Mapping[str, Any]) -> str:
    """Where the bot is installed that wrote the button which was pressed; nothing when the button does not say so."""
    for action in payload.get("actions") or []:
        begin, _, rest = str(action.get("block_id") or "").partition("|")
        return rest.rpartition("|")[0] if begin == WRITTEN_AT else ""
    return ""


def plain_text(text: str, longest: int) -> dict[str, Any]:
    """A text that Slack shows to the letter; never empty, which Slack refuses."""
    return {"type": "plain_text", "text": shortened(text.strip(), longest) or "–", "emoji": False}


def shortened(text: str, longest: int) -> str:
    """At most `longest` signs, with an ellipsis where something was cut off."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
