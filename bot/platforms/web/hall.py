"""What the pages and the doors of the web chat share: who is here, what they may see, how it is shown and refused.

Made by `chat.py`, used by `pages.py` (what is looked at) and `doors.py` (what is done). Read next: `pages.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.core.events import Who
from bot.core.ports.library import Library
from bot.core.ports.store import Store
from bot.core.ports.transcript import Line, WebPerson
from bot.platforms.web.conversation import PLATFORM, WORKSPACE, Conversation, RefusedError
from bot.platforms.web.dressing import Dressing
from bot.platforms.web.gate import Entrance, Visitor
from bot.platforms.web.news import InWorker, News
from bot.platforms.web.practice import Practice
from bot.platforms.web.seals import Seals
from bot.platforms.web.view import View, shown_people
from bot.platforms.web.words import Words


class Hall:
    """Holds what every page and door needs. One object, safe for as many visitors as there are."""

    def __init__(
        self,
        *,
        conversation: Conversation,
        entrance: Entrance,
        seals: Seals,
        news: News,
        practice: Practice | None,
        store: Store,
        library: Library,
        clock: Callable[[], datetime],
        zone: ZoneInfo,
        run: InWorker,
    ) -> None:
        self.conversation = conversation
        self.entrance = entrance
        self.seals = seals
        self.news = news
        self.practice = practice
        self.store = store
        self.clock = clock
        self.run = run
        self.words = {language: Words(library, language, zone) for language in library.languages}
        self.dressing = Dressing()
        self.base = "/als/{user}" if entrance.practice else "/ik"

    async def visitor(self, request: Request) -> Visitor | None:
        user = self.entrance.user(request)
        if user is None:
            return None
        person = await self.run(lambda: self.conversation.person(user))
        if person is None:
            return None
        return Visitor(
            user=user,
            name=person.name,
            language=self.entrance.language(request),
            base=self.entrance.base(user),
        )

    def people(self) -> tuple[WebPerson, ...]:
        return self.store.read(lambda tx: tx.transcript.people())

    def lines(self, room: str) -> tuple[Line, ...]:
        return self.store.read(lambda tx: tx.transcript.lines(room))

    def view(self, visitor: Visitor, people: tuple[WebPerson, ...]) -> View:
        return View(words=self.words[visitor.language], seals=self.seals, visitor=visitor, people=people)

    def frame(self, visitor: Visitor, words: Words, people: tuple[WebPerson, ...]) -> dict[str, object]:
        """What every page of a visitor shows around its own part."""
        shown = shown_people(people)
        return {
            "say": words.say,
            "language": words.language,
            "languages": words.languages,
            "visitor": visitor,
            "me": next(person for person in shown if person.user == visitor.user),
            "people": shown,
            "practice": self.practice,
            "clock": words.moment(self.clock()),
            "script_words": json.dumps(
                {name: words.say(name) for name in ("sending", "not_sent", "try_again", "later", "offline", "new")}
            ),
        }

    def words_for(self, request: Request) -> Words:
        return self.words[self.entrance.language(request)]

    def page(self, request: Request, words: Words, template: str, *, status: int = 200, **values: object) -> Response:
        frame = {"say": words.say, "language": words.language, "languages": words.languages}
        return html(self.dressing.render(template, **frame, path=request.url.path, **values), status)

    def nobody(self, request: Request) -> Response:
        words = self.words_for(request)
        if self.entrance.practice or self.entrance.user(request) is not None:
            return self.page(request, words, "refused.html", status=404, reason="not_here", address="/")
        return self.page(request, words, "link.html", status=403)

    def refusal(self, language: str, refused: RefusedError) -> Response:
        text = self.words[language].say(f"refused_{refused.word}")
        return JSONResponse({"shown": "refused", "word": refused.word, "say": text}, refused.status)

    async def refused(self, request: Request, reason: str) -> Response:
        """What the gate shows to a request that may not come in: plain words, nothing of the chat."""
        words = next(iter(self.words.values()))
        address = "/"
        return self.page(request, words, "refused.html", status=403, reason=reason, address=address)


def who(visitor: Visitor) -> Who:
    return Who(platform=PLATFORM, workspace=WORKSPACE, user=visitor.user, name=visitor.name, locale=visitor.language)


def html(page: str, status: int = 200) -> Response:
    return Response(page, status, media_type="text/html")


def number(text: str | None) -> int | None:
    """A line id, seq or revision from outside; None when it is none."""
    return int(text) if text is not None and text.isdecimal() and text.isascii() and len(text) < 19 else None
