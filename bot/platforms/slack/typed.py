"""Slack's own notation → what a person typed; and commands that are typed in a message. Pure. Used by `reading.py`.

Slash commands do not work in threads, and not at all for people of another organisation. Their twin is a message that
names the bot («@reflectie status»), or begins with «!reflectie».
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.core import commands

_ANGLED = re.compile(r"<([^<>]*)>")
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")
_BANG = re.compile(r"\s*!reflectie\b[ \t]*", re.IGNORECASE)


def mentioned(text: str) -> tuple[str, ...]:
    """The ids of the people that a text names."""
    return tuple(dict.fromkeys(_MENTION.findall(text)))


def typed(text: str, names: Mapping[str, str]) -> str:
    """What somebody typed, without Slack's notation. `names`: of the people that are named in it."""
    return _unescaped(_ANGLED.sub(lambda found: _written(found.group(1), names), text))


def _written(inner: str, names: Mapping[str, str]) -> str:
    target, _, label = inner.partition("|")
    if target.startswith("@"):
        return f"@{names.get(target[1:]) or label.lstrip('@') or target[1:]}"
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or f"@{target[1:].split('^')[0]}"
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if not label or label == address or target.partition("://")[2].rstrip("/") == label.rstrip("/"):
        return label or address
    return f"{label} ({address})"


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def command_in(text: str, bot_user: str, *, talk: bool, direct: bool) -> str | None:
    """The words of a command in a message; None when it is none.

    Args:
        text: As Slack gives it.
        bot_user: The user id of the bot.
        talk: Whether it stands where people answer (a thread, a direct message): there only a single word that is a
            command counts as one, so that an answer that begins with «nu» or «vraag» stays an answer.
        direct: A direct message is to the bot already, so it need not be named there.
    """
    words, called = text, direct
    found = _MENTION.match(text.lstrip())
    if found and found.group(1) == bot_user:
        words, called = text.lstrip()[found.end() :], True
    if bang := _BANG.match(words):
        words, called = words[bang.end() :], True
    words = _unescaped(words).strip(" \t\n:,.")
    if not called:
        return None
    if not talk:
        return words
    if not words:
        return None if direct and found is None else words
    return words if len(words.split()) == 1 and commands.read(words).name is not None else None
