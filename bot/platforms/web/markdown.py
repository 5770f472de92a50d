"""The small Markdown of `bot/core/messages.py` → HTML that is safe to put in a page. Used by `view.py`.

Bold, italic, lists, quotes, line breaks and links to http(s) and mail; everything else is shown to the letter. HTML is
never let through: what looks like a tag becomes text. Read next: `view.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from markupsafe import Markup, escape

_ALLOWED = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")


def _open_link(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    # A page of somebody else must not learn from which chat it was opened, nor be able to steer this one.
    tokens[index].attrSet("rel", "noopener noreferrer nofollow")
    tokens[index].attrSet("target", "_blank")
    return str(renderer.renderToken(tokens, index, options, env))


def _is_allowed(url: str) -> bool:
    return bool(_ALLOWED.match(url))


def _small() -> MarkdownIt:
    markdown = MarkdownIt("zero", {"html": False, "breaks": True, "linkify": False})
    markdown.enable(["emphasis", "escape", "link", "list", "blockquote", "newline", "balance_pairs", "fragments_join"])
    markdown.validateLink = _is_allowed  # type: ignore[method-assign]
    markdown.add_render_rule("link_open", _open_link)
    return markdown


_MARKDOWN = _small()


def rendered(text: str) -> Markup:
    """Render our Markdown to HTML. Safe by construction: raw HTML is off and only three kinds of links pass."""
    return Markup(_MARKDOWN.render(text))  # noqa: S704 — the renderer escapes; this is the one place where HTML is made


def plain(text: str) -> Markup:
    """Show what a person typed to the letter: escaped, with its line breaks, and web addresses as links."""
    shown: list[str] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        address = str(escape(found.group()))
        shown.append(str(escape(text[end : found.start()])))
        shown.append(f'<a href="{address}" rel="noopener noreferrer nofollow" target="_blank">{address}</a>')
        end = found.end()
    shown.append(str(escape(text[end:])))
    paragraphs = re.split(r"\n{2,}", "".join(shown).strip("\n"))
    return Markup("".join(f"<p>{part}</p>".replace("\n", "<br>\n") for part in paragraphs))  # noqa: S704 — escaped above
