"""A page of the core → HTML, with its picture and the same in words. Used by `doors.py`. Read next: `templates/page.html`.

The style sheet stands in the page itself, and the policy of the page names its hash: so a page that somebody saved or
printed still looks as it should, and nothing else can be put in it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.core.ports.library import Library, Markdown
from bot.core.ports.pages import Page, PageKind
from bot.pages import markdown
from bot.pages.drawing import NARROW, WIDE, Picture, draw

_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, kw_only=True)
class ShownStep:
    """A step in words, with the number that it has in the picture. `under`: the name of a casus of which it is the first."""

    number: int
    html: Markup
    under: str


class Showing:
    """Renders pages. `zone` is that in which a page says until when its link opens."""

    def __init__(self, library: Library, *, zone: str) -> None:
        self._library = library
        self._zone = ZoneInfo(zone)
        self.languages = library.languages
        style = (_TEMPLATES / "page.css").read_text(encoding="utf-8")
        self.policy = (
            f"default-src 'none'; style-src 'sha256-{_hash(style)}'; img-src data:; form-action 'none'; "
            "base-uri 'none'; frame-ancestors 'none'"
        )
        self._templates = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.globals["style"] = Markup(style)  # noqa: S704 — our own file

    def page(self, page: Page, until: datetime, *, pdf: str) -> str:
        """A page with its picture. `until`: when its link stops opening. `pdf`: where the same is as a PDF."""
        say = self._say(page.language)

        def day(at: date) -> str:
            return str(say("day", at=at).striptags())

        pictures: tuple[Picture, ...] = ()
        if page.steps:
            pictures = tuple(
                draw(page, width, day=day, month=lambda at: str(say("month", at=at).striptags()))
                for width in (WIDE, NARROW)
            )
        steps = _in_words(page)
        return self._templates.get_template("page.html").render(
            language=page.language,
            title=page.title,
            kind=str(page.kind),
            say=say,
            text=markdown.rendered(page.text),
            pictures=pictures,
            about=say("picture_about", first=day(page.first), last=day(page.last), count=len(steps)),
            steps=steps,
            pdf=pdf,
            until=until.astimezone(self._zone).date(),
        )

    def in_text(self, page: Page) -> str:
        """A page in the small Markdown of the bot, with its timeline in words: for a PDF."""
        parts: list[str] = [page.text]
        if page.steps and page.kind is PageKind.DIGEST:
            parts.append(f"**{self._library.say(page.language, 'pages.picture_digest')}**")
        for lane in page.lanes if page.kind is PageKind.DIGEST else ("",):
            mine = [step for step in page.steps if lane in ("", step.lane)]
            if lane:
                parts.append(self._library.say(page.language, "pages.lane_of", casus=lane))
            parts.append("\n".join(f"- {step.text}" for step in mine))
        return "\n\n".join(part for part in parts if part)

    def closed(self, language: str, why: str) -> str:
        """The page that says that a link does not open, why, and what to do."""
        say = self._say(language)
        return self._templates.get_template("closed.html").render(language=language, say=say, why=why)

    def _say(self, language: str) -> Callable[..., Markup]:
        def say(key: str, /, **values: object) -> Markup:
            literal = {name: Markdown(value) if isinstance(value, str) else value for name, value in values.items()}
            return markdown.inline(self._library.say(language, f"pages.{key}", **literal))

        return say


def _in_words(page: Page) -> list[ShownStep]:
    shown: list[ShownStep] = []
    before = ""
    for number, step in enumerate(page.steps, start=1):
        is_new = page.kind is PageKind.DIGEST and step.lane != before
        shown.append(ShownStep(number=number, html=markdown.inline(step.text), under=step.lane if is_new else ""))
        before = step.lane
    return shown


def _hash(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
