"""The small Markdown of `bot/core/messages.py` → Slack's rich text, and mrkdwn for notifications. Pure.

Rich text holds what people typed to the letter: nothing in it is read as markup, so `<!here>`, `*` and `&` are harmless.
The mrkdwn is for notifications and screen readers, where blocks are not shown. Used by `blocks.py` and `views.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

_ALLOWED = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_JOINER = "\u2060"
"""No width and no meaning: put beside a sign, it keeps mrkdwn from reading it."""
_SIGNS = re.compile(r"[*_~`]|^&gt;", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Span:
    """A run of text in one style. `url`: it is a link."""

    text: str
    bold: bool = False
    italic: bool = False
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A paragraph, an item of a list (`marker` is «•» or its number, `depth` counts from 0), or a quote."""

    kind: str
    spans: tuple[Span, ...]
    depth: int = 0
    marker: str = ""

    @cached_property
    def length(self) -> int:
        return sum(len(span.text) + len(span.url) for span in self.spans)


def _is_allowed(url: str) -> bool:
    return bool(_ALLOWED.match(url))


def _small() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"html": False, "breaks": True, "linkify": False})
    markdown.enable(["emphasis", "escape", "link", "list", "blockquote", "newline", "balance_pairs", "fragments_join"])
    markdown.validateLink = _is_allowed  # type: ignore[method-assign]
    return markdown


_MARKDOWN = _small()


def parts(text: str) -> tuple[Part, ...]:
    """Read our Markdown."""
    return tuple(_parts(_MARKDOWN.parse(text)))


def _parts(tokens: Sequence[Token]) -> Iterator[Part]:
    lists: list[str] = []
    numbers: list[int] = []
    quotes = 0
    fresh = False
    """An item of a list has begun and its marker was not given yet."""
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                lists.append("bullet" if token.type.startswith("bullet") else "ordered")
                numbers.append(int(token.attrs.get("start", 1)) - 1)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                numbers.pop()
            case "list_item_open":
                numbers[-1] += 1
                fresh = True
            case "blockquote_open":
                quotes += 1
            case "blockquote_close":
                quotes -= 1
            case "inline":
                spans = tuple(_spans(token.children or ()))
                marker = ""
                if lists and fresh:
                    marker, fresh = ("•" if lists[-1] == "bullet" else f"{numbers[-1]}."), False
                if quotes:
                    lead = (Span(text=f"{marker} "),) if marker else ()
                    yield Part(kind="quote", spans=(*lead, *spans))
                elif lists:
                    yield Part(kind="item", spans=spans, depth=len(lists) - 1, marker=marker)
                else:
                    yield Part(kind="paragraph", spans=spans)


def _spans(tokens: Sequence[Token]) -> Iterator[Span]:
    bold = italic = 0
    url = ""
    for token in tokens:
        match token.type:
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "link_open":
                url = str(token.attrs.get("href", ""))
            case "link_close":
                url = ""
            case "softbreak" | "hardbreak":
                yield Span(text="\n", bold=bold > 0, italic=italic > 0, url=url)
            case _:
                if token.content:
                    yield Span(text=token.content, bold=bold > 0, italic=italic > 0, url=url)


def cut(part: Part, longest: int) -> Iterator[Part]:
    """A part in pieces of at most `longest` signs, cut at spaces where there are any."""
    if 0 < part.length <= longest:
        yield part
        return
    piece: list[Span] = []
    room = longest
    for span in part.spans:
        rest = span
        while len(rest.text) + len(rest.url) > room:
            take = max(room - len(rest.url), 0)
            at = rest.text.rfind(" ", 0, take) + 1 or rest.text.rfind("\n", 0, take) + 1
            if not at and (piece or not take):
                yield replace(part, spans=tuple(piece))
                piece, room, part = [], longest, replace(part, marker="")
                if len(rest.url) >= longest:
                    rest = replace(rest, url="")
                continue
            at = at or take
            yield replace(part, spans=(*piece, replace(rest, text=rest.text[:at])))
            piece, room, part = [], longest, replace(part, marker="")
            rest = replace(rest, text=rest.text[at:])
        if rest.text:
            piece.append(rest)
            room -= len(rest.text) + len(rest.url)
    if piece:
        yield replace(part, spans=tuple(piece))


def rich_text(some: Sequence[Part]) -> dict[str, Any]:
    """A `rich_text` block of these parts (at least one)."""
    elements: list[dict[str, Any]] = []
    before: Part | None = None
    for part in some:
        inline = [_inline(span) for span in part.spans if span.text]
        if not inline:
            continue
        last = elements[-1] if elements else None
        if last is not None and before is not None and before.kind == part.kind != "item":
            last["elements"] += [{"type": "text", "text": "\n\n"}, *inline]
        elif part.kind == "item":
            style = "bullet" if part.marker in ("", "•") else "ordered"
            section = {"type": "rich_text_section", "elements": inline}
            same = last is not None and last["type"] == "rich_text_list"
            if same and last is not None and not part.marker:
                last["elements"][-1]["elements"] += [{"type": "text", "text": "\n"}, *inline]
            elif same and last is not None and (last["style"], last["indent"]) == (style, part.depth):
                last["elements"].append(section)
            elif style == "ordered" and part.marker != "1.":
                # Slack's lists begin at 1; the rest of a list that was cut keeps its number this way.
                elements.append({**section, "elements": [{"type": "text", "text": f"{part.marker} "}, *inline]})
            else:
                elements.append({"type": "rich_text_list", "style": style, "indent": part.depth, "elements": [section]})
        else:
            kind = "rich_text_quote" if part.kind == "quote" else "rich_text_section"
            elements.append({"type": kind, "elements": inline})
        before = part
    return {
        "type": "rich_text",
        "elements": elements or [{"type": "rich_text_section", "elements": [{"type": "text", "text": " "}]}],
    }


def _inline(span: Span) -> dict[str, Any]:
    style = {name: True for name, on in (("bold", span.bold), ("italic", span.italic)) if on}
    element: dict[str, Any] = {"type": "text", "text": span.text}
    if span.url:
        element = {"type": "link", "url": span.url, "text": span.text}
    return {**element, "style": style} if style else element


def mrkdwn(some: Sequence[Part]) -> str:
    """The same as mrkdwn, for notifications. What people typed cannot become markup, a mention or a link in it."""
    lines: list[str] = []
    before = ""
    for part in some:
        text = "".join(_marked(span) for span in part.spans)
        if lines and not (part.kind == before == "item"):
            lines.append("")
        if part.kind == "item":
            text = "    " * part.depth + (f"{part.marker} " if part.marker else "") + text
        elif part.kind == "quote":
            text = "\n".join(f"> {line}" for line in text.split("\n"))
        lines.append(text)
        before = part.kind
    return "\n".join(lines)


def harmless(text: str) -> str:
    """Plain text as mrkdwn that shows it to the letter."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SIGNS.sub(lambda sign: f"{_JOINER}{sign.group()}{_JOINER}", escaped)


def _marked(span: Span) -> str:
    text = harmless(span.text)
    if span.url:
        url = re.sub(r"[<>|\s]", "", span.url).replace("&", "&amp;")
        text = f"<{url}|{text.replace('|', '¦')}>"
    if span.text.strip() and "\n" not in span.text:
        lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        inner = text.strip()
        if span.italic:
            inner = f"_{inner}_"
        if span.bold:
            inner = f"*{inner}*"
        text = f"{lead}{inner}{tail}"
    return text


def plain(text: str) -> str:
    """Our Markdown as words only, for titles and labels, which Slack shows to the letter."""
    return "\n".join("".join(span.text for span in part.spans) for part in parts(text))
