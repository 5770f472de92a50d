"""What a person sees of a message in Slack, as HTML: rich text, and mrkdwn as Slack reads it.

Written from Slack's documentation and not from our own renderer, so that it can judge it. HTML because the contract of
all platforms compares HTML. A mention or a call to everybody becomes <mark>, so that it can be seen where none should be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Any

_NO_WIDTH = re.compile("[\u200b\u200c\u2060\ufeff]")
_ANGLED = re.compile(r"<([^<>\n]+)>")
_STYLES = (("*", "strong"), ("_", "em"), ("~", "s"), ("`", "code"))


def seen(message: dict[str, Any]) -> str:
    """The HTML of a message: its blocks, or its text when it has none. Buttons are left out; see `buttons`."""
    blocks = message.get("blocks")
    if not blocks:
        return mrkdwn(message.get("text", ""))
    return "".join(_block(block) for block in blocks)


def buttons(message_or_view: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    """The buttons: what stands on it → (block_id, button)."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for block in message_or_view.get("blocks") or []:
        elements = [*(block.get("elements") or []), block.get("accessory") or {}]
        for element in elements if isinstance(elements, list) else []:
            if isinstance(element, dict) and element.get("type") == "button":
                found[element["text"]["text"]] = (block.get("block_id", "b"), element)
    return found


def _block(block: dict[str, Any]) -> str:
    match block["type"]:
        case "rich_text":
            return "".join(_rich(element) for element in block["elements"])
        case "section" | "header":
            parts = [block["text"]] if block.get("text") else []
            return "".join(_text(part) for part in [*parts, *(block.get("fields") or [])])
        case "context":
            return "".join(_text(part) for part in block["elements"] if part["type"] in ("mrkdwn", "plain_text"))
        case "divider":
            return "<hr>"
    return ""


def _text(part: dict[str, Any]) -> str:
    return mrkdwn(part["text"]) if part["type"] == "mrkdwn" else f"<p>{escape(part['text'])}</p>"


def _rich(element: dict[str, Any]) -> str:
    match element["type"]:
        case "rich_text_section":
            inside = "".join(_inline(one) for one in element["elements"])
            return "".join(f"<p>{part}</p>" for part in inside.split("\n\n") if part)
        case "rich_text_quote":
            return f"<blockquote>{''.join(_inline(one) for one in element['elements'])}</blockquote>"
        case "rich_text_preformatted":
            return f"<pre>{''.join(_inline(one) for one in element['elements'])}</pre>"
        case "rich_text_list":
            tag = "ul" if element["style"] == "bullet" else "ol"
            items = ("".join(_inline(one) for one in item["elements"]) for item in element["elements"])
            return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"
    raise AssertionError(f"nobody knows how Slack shows {element['type']}")


def _inline(element: dict[str, Any]) -> str:
    match element["type"]:
        case "text":
            html = escape(element["text"])
        case "link":
            html = f'<a href="{escape(element["url"])}">{escape(element.get("text") or element["url"])}</a>'
        case "user" | "usergroup" | "channel" | "broadcast":
            html = f"<mark>{element['type']}</mark>"
        case "emoji":
            html = escape(f":{element['name']}:")
        case kind:
            raise AssertionError(f"nobody knows how Slack shows {kind}")
    for name, tag in (("bold", "strong"), ("italic", "em"), ("strike", "s"), ("code", "code")):
        if element.get("style", {}).get(name):
            html = f"<{tag}>{html}</{tag}>"
    return html


def mrkdwn(text: str) -> str:
    """What Slack makes of mrkdwn."""
    html: list[str] = []
    for paragraph in re.split(r"\n{2,}", text):
        lines = paragraph.split("\n")
        html += _lines(lines)
    return "".join(html)


def _lines(lines: Sequence[str]) -> list[str]:
    made: list[str] = []
    plain: list[str] = []
    quoted: list[str] = []
    for line in [*lines, None]:
        is_quote = line is not None and re.match(r"&gt; ?|> ?", line)
        is_item = line is not None and line.lstrip().startswith("• ")
        if quoted and not is_quote:
            made.append(f"<blockquote>{'<br>'.join(quoted)}</blockquote>")
            quoted = []
        if plain and (is_quote or is_item or line is None):
            made.append(f"<p>{'<br>'.join(plain)}</p>")
            plain = []
        if line is None:
            break
        if is_quote:
            quoted.append(_marked(re.sub(r"^(&gt;|>) ?", "", line)))
        elif is_item:
            made.append(f"<li>{_marked(line.lstrip()[2:])}</li>")
        elif line:
            plain.append(_marked(line))
    return made


def _marked(text: str) -> str:
    """Signs and angled brackets, in that order of reading: what stands between < and > is never a style."""
    held: list[str] = []

    def hold(found: re.Match[str]) -> str:
        held.append(_angled(found.group(1)))
        return f"\x00{len(held) - 1}\x00"

    text = _ANGLED.sub(hold, text)
    for sign, tag in _STYLES:
        text = _styled(sign).sub(lambda found, tag=tag: f"\x01{tag}\x02{found.group(1)}\x01/{tag}\x02", text)  # type: ignore[misc]
    text = _NO_WIDTH.sub("", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    html = escape(text).replace("\x01", "<").replace("\x02", ">")
    return re.sub(r"\x00(\d+)\x00", lambda found: held[int(found.group(1))], html)


def _styled(sign: str) -> re.Pattern[str]:
    """A sign, something that neither begins nor ends with a space, and the sign again; not inside a word."""
    s = re.escape(sign)
    return re.compile(rf"(?<![\w{s}\u2060\u200b]){s}(?=[^\s{s}])(.*?[^\s{s}]){s}(?![\w{s}])")


def _angled(inner: str) -> str:
    target, _, label = inner.partition("|")
    if target[0] in "@#!":
        return f"<mark>{escape(target)}</mark>"
    url = target.replace("&amp;", "&")
    shown = (label or target).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return f'<a href="{escape(url)}">{escape(_NO_WIDTH.sub("", shown))}</a>'
