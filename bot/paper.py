"""A text of the bot → a PDF that everybody can read: tagged, with its language and title (PDF/UA-1), on A4.

Made by typst, which is imported when the first page is made: no network, and no fonts but those inside it. What people
typed comes in as strings of typst, never as its code. Used by `digest_file.py`, and by `app.py` for `pages/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

_LOOK = """#set page(paper: "a4", margin: (x: 2.4cm, y: 2.2cm), numbering: "1")
#set text(size: 11pt, hyphenate: false)
#set par(leading: 0.75em, spacing: 1.1em)
#show heading: set block(above: 1.5em, below: 0.8em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
"""
_WRAPPED = {
    "strong_open": "#strong[",
    "em_open": "#emph[",
    "link_open": "#text[",
    "blockquote_open": "#quote(block: true)[",
    "bullet_list_open": "#list(",
    "list_item_open": "[",
}
_CLOSED = {
    "strong_close": "]",
    "em_close": "]",
    "link_close": "]",
    "blockquote_close": "]\n",
    "bullet_list_close": ")\n\n",
    "list_item_close": "],",
    "paragraph_close": "\n\n",
    "softbreak": " \\\n",
    "hardbreak": " \\\n",
}
_MARKDOWN = MarkdownIt("zero", {"html": False, "breaks": True}).enable(
    ["emphasis", "escape", "link", "list", "blockquote", "newline", "balance_pairs", "fragments_join"]
)


def pdf(markdown: str, *, language: str, title: str) -> bytes:
    """Make a PDF of a text in our small Markdown.

    Args:
        markdown: A paragraph that is all bold is a heading: the first of the page, the others of its parts.
        language: `nl` or `en`: what a screen reader speaks.
        title: What the window of a reader is called.
    """
    import typst

    source = [
        f"#set document(title: {_string(title)})\n#set text(lang: {_string(language)})\n",
        _LOOK,
        *_written(_MARKDOWN.parse(markdown)),
    ]
    made: bytes = typst.compile("".join(source).encode(), pdf_standards=["ua-1"], ignore_system_fonts=True)
    return made


def _written(tokens: Sequence[Token]) -> Iterator[str]:
    level = 1
    for token in tokens:
        if token.type != "inline":
            yield _WRAPPED.get(token.type, "") or _CLOSED.get(token.type, "")
        elif (heading := _heading(token.children or [])) is not None:
            yield f"#heading(level: {level})[#{_string(heading)}]"
            level = 2
        else:
            yield from _inside(token.children or [])


def _inside(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "text":
            yield f"#{_string(token.content)};" if token.content else ""
        else:
            yield _WRAPPED.get(token.type, "") or _CLOSED.get(token.type, "")


def _heading(tokens: Sequence[Token]) -> str | None:
    """The words of a paragraph that is all bold; None for any other."""
    some = [token for token in tokens if token.type != "text" or token.content]
    if len(some) == 3 and (some[0].type, some[2].type) == ("strong_open", "strong_close") and some[1].type == "text":
        return some[1].content
    return None


def _string(text: str) -> str:
    """A string of typst, in which nothing is code."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
