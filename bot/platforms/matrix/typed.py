"""Commands and mentions in what people type. Pure. Used by `hearing.py`.

A bot has no slash commands on Matrix. Their twin is a message that begins with «!reflectie», or with the name of the bot.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core import commands

_BANG = re.compile(r"\s*!reflectie\b[ \t]*", re.IGNORECASE)
_MARK = re.compile(r"\s*([0-9]{1,2}|[a-z])\s*[.):]?\s*", re.IGNORECASE)
_ID = re.compile(r"@[a-z0-9._=/+\-]+:[a-z0-9.\-]+(?::[0-9]+)?(?<![.\-])", re.IGNORECASE)
MOST_NAMED = 5
_KEYCAPS = str.maketrans("", "", "\ufe0f\u20e3")
"""What makes a digit a sign on a key: «1\ufe0f\u20e3»."""


def names_of(user: str, name: str) -> tuple[str, ...]:
    """What people see, or type, when they name the bot; the longest first."""
    local = user[1:].partition(":")[0]
    return tuple(sorted({user, f"@{local}", local, name, f"@{name}"}, key=len, reverse=True))


def after_name(text: str, names: Sequence[str]) -> str | None:
    """The rest of a text that begins with a name of the bot; None when it does not."""
    begun = text.lstrip()
    for name in names:
        rest = begun[len(name) :]
        if begun[: len(name)].casefold() == name.casefold() and not rest[:1].isalnum():
            return rest
    return None


def command_in(text: str, names: Sequence[str], *, mentioned: bool, talk: bool) -> str | None:
    """The words of a command in a message; None when it is none.

    Args:
        text: What was typed.
        names: Of the bot.
        mentioned: Whether the message says that it is meant for the bot.
        talk: Whether it stands where people answer (a thread, a direct message): there, without «!reflectie», only words
            that are nothing but a command count as one, so that an answer that begins with «nu» or «vraag» stays one.
    """
    if bang := _BANG.match(text):
        return text[bang.end() :].strip()
    rest = after_name(text, names) if mentioned else None
    if rest is None:
        return None
    words = rest.strip(" \t\n:,.")
    if not talk or not words:
        return words
    found = commands.read(words)
    return words if found.name is not None and not found.rest else None


def ids_in(text: str) -> tuple[str, ...]:
    """The ids of people that stand in a text, typed whole."""
    return tuple(dict.fromkeys(_ID.findall(text)))[:MOST_NAMED]


def mark_in(text: str) -> str | None:
    """The number or letter of a line, when a message is nothing else."""
    found = _MARK.fullmatch(text.translate(_KEYCAPS))
    return found.group(1).lower() if found else None
