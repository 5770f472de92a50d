"""The small Markdown of `bot/core/messages.py` → HTML for `formatted_body` and plain text for `body`. Pure.

HTML is never let through, and what people typed cannot become markup, a link or a mention in either of them: the server
and the apps go by `m.mentions`, which `sending.py` sets. Used by `menus.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

_ALLOWED = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_SIGNS = re.compile(r"[\\`*_\[\]()<>#+\-~|&!.=]")
_SLASH = "/reflectie"
MOST_BYTES = 22_000
"""Of both texts together. Matrix takes events of 65,536 bytes; an edit says everything twice, and encryption makes that a third
longer."""
_PIECE = 3_000


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One message, or a part of one, in both forms."""

    html: str
    plain: str

    @property
    def size(self) -> int:
        # As it stands in what is encrypted: there a sign that is no ASCII takes six bytes, or twelve.
        return len(json.dumps(self.html + self.plain))


def _is_allowed(url: str) -> bool:
    return bool(_ALLOWED.match(url))


def _small() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"html": False, "breaks": True, "linkify": False})
    markdown.enable(["emphasis", "escape", "link", "list", "blockquote", "newline", "balance_pairs", "fragments_join"])
    markdown.validateLink = _is_allowed  # type: ignore[method-assign]
    return markdown


_MARKDOWN = _small()


def pieces(text: str) -> Iterator[Sheet]:
    """A text in its paragraphs, lists and quotes. One that is too long for a message comes in several, without its dress."""
    tokens = _MARKDOWN.parse(text)
    for token in tokens:
        _say_our_command(token.children or ())
    begin = 0
    for index, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            block = tokens[begin : index + 1]
            begin = index + 1
            html = _MARKDOWN.renderer.render(block, _MARKDOWN.options, {}).strip()
            sheet = Sheet(html=html, plain=_plain(block))
            if sheet.size <= MOST_BYTES:
                yield sheet
            else:
                yield from cut(sheet.plain)


def _say_our_command(tokens: Sequence[Token]) -> None:
    """A bot has no slash commands on Matrix: what is bold and begins with one begins with its twin."""
    for before, token in pairwise(tokens):
        if before.type == "strong_open" and token.content.startswith(_SLASH):
            token.content = f"!{token.content.removeprefix('/')}"


def cut(text: str) -> Iterator[Sheet]:
    """A plain text in pieces, cut at spaces where there are any."""
    rest = text
    while rest:
        most = _PIECE
        while letter(rest[:most]).size > MOST_BYTES:
            most //= 2
        at = len(rest)
        if at > most:
            at = max(rest.rfind(" ", 0, most), rest.rfind("\n", 0, most)) + 1 or most
        yield letter(rest[:at])
        rest = rest[at:]


def letter(text: str) -> Sheet:
    """A plain text, shown to the letter."""
    shown = escape(text, quote=False).replace("\n", "<br>\n")
    return Sheet(html=f"<p>{shown}</p>", plain=text)


def joined(sheets: Sequence[Sheet]) -> Sheet:
    return Sheet(html="\n".join(sheet.html for sheet in sheets), plain="\n\n".join(sheet.plain for sheet in sheets))


def packed(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """As few messages as these fit in, in order; at least one."""
    pages: list[list[Sheet]] = [[]]
    size = 0
    for sheet in sheets:
        if pages[-1] and size + sheet.size > MOST_BYTES:
            pages.append([])
            size = 0
        pages[-1].append(sheet)
        size += sheet.size + 4
    return tuple(joined(page) if page else letter("…") for page in pages)


def as_typed(text: str) -> str:
    """A plain text as our Markdown, which shows it to the letter."""
    return _SIGNS.sub(r"\\\g<0>", " ".join(text.split()))


def plain(text: str) -> str:
    """Our Markdown as words only."""
    return "\n\n".join(piece.plain for piece in pieces(text))


def _plain(tokens: Sequence[Token]) -> str:
    lines: list[str] = []
    lists: list[int | None] = []
    quotes = 0
    marker = ""
    for token in tokens:
        match token.type:
            case "bullet_list_open":
                lists.append(None)
            case "ordered_list_open":
                lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                number = lists[-1]
                marker = "- " if number is None else f"{number}. "
                if number is not None:
                    lists[-1] = number + 1
            case "blockquote_open":
                quotes += 1
            case "blockquote_close":
                quotes -= 1
            case "inline":
                indent = "  " * (len(lists) - 1) if lists else ""
                lead = "> " * quotes + indent + marker
                after = "> " * quotes + indent + " " * len(marker)
                marker = ""
                if lines and not lists:
                    lines.append(("> " * quotes).rstrip())
                for number, line in enumerate(_words(token.children or ()).split("\n")):
                    lines.append((after if number else lead) + line)
    return "\n".join(lines)


def _words(tokens: Sequence[Token]) -> str:
    said: list[str] = []
    address = ""
    since = 0
    for token in tokens:
        match token.type:
            case "link_open":
                address, since = str(token.attrs.get("href", "")), len(said)
            case "link_close":
                if "".join(said[since:]).strip() not in (address, address.removeprefix("mailto:")):
                    said.append(f" ({address})")
            case "softbreak" | "hardbreak":
                said.append("\n")
            case _:
                said.append(token.content)
    return "".join(said)
