"""The small Markdown of the bot → HTML of a page: a paragraph that is all bold is a heading. Used by `showing.py`.

The first heading is that of the page, the others are of its parts. HTML is never let through, and of a link only the words:
a page that is printed and shown around leads nowhere else. Read next: `showing.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

_MARKDOWN = MarkdownIt("zero", {"html": False, "breaks": True, "linkify": False}).enable(
    ["emphasis", "escape", "list", "blockquote", "newline", "balance_pairs", "fragments_join"]
)


def rendered(text: str) -> Markup:
    """Render a text with its headings."""
    tokens = _MARKDOWN.parse(text)
    level = 1
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        inside = token.children or []
        if before.type == "paragraph_open" and before.level == 0 and _is_heading(inside):
            before.type, before.tag = "heading_open", f"h{level}"
            after.type, after.tag = "heading_close", f"h{level}"
            token.children = [each for each in inside if each.type == "text"]
            level = 2
    return Markup(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}))  # noqa: S704 — the renderer escapes


def inline(text: str) -> Markup:
    """Render one line, without a paragraph around it."""
    return Markup(_MARKDOWN.renderInline(text))  # noqa: S704 — the same


def _is_heading(tokens: Sequence[Token]) -> bool:
    some = [token.type for token in tokens if token.type != "text" or token.content]
    return some == ["strong_open", "text", "strong_close"]
