"""What people typed → text that our Markdown shows to the letter, and that never leaves its place.

A value may hold anything: signs of Markdown, HTML, fifty thousand signs, text from right to left. After `escaped` it is
part of one paragraph, whatever it is: it cannot begin a list, a quote or a heading, nor end the one it is in. Used by
`templates.py` for every `{{ … }}`; tested as a property in `tests/unit/test_library_escaping.py`.
"""

from __future__ import annotations

import re

_LINE_ENDS = re.compile(r"\r\n?")
_SIGNS = re.compile(r"[\\`*_\[\]()<>#+\-~|&!]")
# «1.» would begin a numbered list; a line of = would make a heading of the line above it.
_LINE_STARTS = re.compile(r"^([ \t]*\d*)([.=])", re.MULTILINE)
# Invisible signs that turn the direction of all that follows, also of our own words. People do not type them.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Hebrew, Arabic and their neighbours: scripts that are written from right to left.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"


def escaped(text: str) -> str:
    """Make Markdown of a plain text. Space around it goes; a new line becomes a hard break (`\\` and a new line), also
    an empty one, so that the text stays one paragraph. Text from right to left is isolated line by line, so that it
    does not turn the words around it."""
    if text.isalnum() and text.isascii():
        return text
    text = _TURNING.sub("", _LINE_ENDS.sub("\n", text)).replace("\0", "\ufffd").strip()
    text = _LINE_STARTS.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", text))
    if not text.isascii() and _RIGHT_TO_LEFT.search(text):
        text = "\n".join(
            f"{_ISOLATE}{line}{_END_OF_ISOLATE}" if _RIGHT_TO_LEFT.search(line) else line for line in text.split("\n")
        )
    return text.replace("\n", "\\\n")
