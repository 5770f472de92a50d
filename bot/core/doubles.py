"""What several people name in a list of their own: shown once, with what each said of it. Pure.

People write one thing on a line, and after a colon (or in a next sentence) what they say of it. Two lines name the same when
only capitals, signs and a little word before the name differ: rather one double too many than two groups made into one. Used
by `flows/sessions` and `flows/items`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

LONGEST_NAME = 80
"""Characters; what is longer before a colon is a sentence, and no name."""
_LITTLE = {"de", "het", "een", "'t", "’t", "the", "a", "an"}
_MARK = re.compile(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+")
_BETWEEN = re.compile(r":\s+|\s+[-–—]\s+|(?<=\w{3})[.!?]\s+(?=\w)")
"""What stands between a name and what is said of it: a colon, a dash, or the end of a sentence."""
_NO_LETTER = re.compile(r"[^\w]+")

_Said = TypeVar("_Said")


def read(text: str) -> list[tuple[str, str]]:
    """The lines of a text, each as a name and what is said of it; "" when nothing is. A line without a letter names nothing."""
    found = []
    for line in text.splitlines():
        plain = " ".join(_MARK.sub("", line).split())
        parts = _BETWEEN.split(plain, maxsplit=1)
        if len(parts) < 2 or len(parts[0]) > LONGEST_NAME:
            parts = [plain, ""]
        name, said = parts[0].rstrip(" .,;:"), parts[1].strip()
        if _key(name):
            found.append((name, said))
    return found


def merged(named: Iterable[tuple[str, _Said]]) -> list[tuple[str, list[_Said]]]:
    """Each name once, with all that came with it; in the order of the alphabet, which says nothing of who wrote what."""
    names: dict[str, set[str]] = {}
    said: dict[str, list[_Said]] = {}
    for name, each in named:
        key = _key(name)
        names.setdefault(key, set()).add(name)
        said.setdefault(key, []).append(each)
    return [(min(names[key]), said[key]) for key in sorted(names)]


def _key(name: str) -> str:
    words = name.casefold().split()
    while len(words) > 1 and words[0] in _LITTLE:
        words = words[1:]
    return _NO_LETTER.sub(" ", " ".join(words)).strip()
