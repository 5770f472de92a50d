"""The pages of the web chat, and the doors that its script uses: Starlette routes, nothing more.

Reads what came in, lets `conversation.py` do it in a worker thread, and shows what came of it. Every address below a
person starts with `/als/<user>` in practice and with `/ik` for a visitor with a personal link. Used by `chat.py`. Read
next: `conversation.py`, `view.py`, `static/chat.js`.
"""

from __future__ import annotations

import json
import logging
import uuid
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.core.events import Who
from bot.core.messages import Form, Home, Message, Problem
from bot.core.ports.errors import BotError, NotYet, StoreError
from bot.core.ports.library import Library
from bot.core.ports.store import Store
from bot.core.ports.transcript import Line, WebPerson
from bot.platforms.web.conversation import Conversation, Outcome, RefusedError, direct_room
from bot.platforms.web.dressing import Dressing
from bot.platforms.web.gate import COOKIE, LANGUAGE_COOKIE, Entrance, Visitor
from bot.platforms.web.news import InWorker, News
from bot.platforms.web.practice import Done, Practice
from bot.platforms.web.seals import BrokenSealError, Seals
from bot.platforms.web.view import View, shown_people
from bot.platforms.web.words import Words

_log = logging.getLogger(__name__)

MOST_BYTES = 200_000
"""The largest request body, in bytes."""
YEAR_S = 365 * 24 * 3600

T = TypeVar("T")
Fields = dict[str, str]
Doing = Callable[[Request, Visitor, Fields], Awaitable[Response]]


class Pages:
    """All routes. One object, safe for as many visitors as there are."""

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
        self._conversation = conversation
        self._entrance = entrance
        self._seals = seals
        self._news = news
        self._practice = practice
        self._store = store
        self._clock = clock
        self._run = run
        self._words = {language: Words(library, language, zone) for language in library.languages}
        self._dressing = Dressing()

    def app(self) -> Starlette:
        return Starlette(routes=self.routes(), exception_handlers={404: self._not_found, 500: self._broken})

    def routes(self) -> list[BaseRoute]:
        base = "/als/{user}" if self._entrance.practice else "/ik"
        return [
            Route("/", self._start),
            Route("/static/{name}", self._static),
            Route("/taal/{language}", self._choose_language),
            Route("/kom/{seal}", self._come_in),
            Route(base, self._first_room),
            Route(f"{base}/kamer/{{room}}", self._room),
            Route(f"{base}/kamer/{{room}}/nieuw", self._what_is_new),
            Route(f"{base}/kamer/{{room}}/draad/{{line:int}}", self._thread),
            Route(f"{base}/overzicht", self._home),
            Route(f"{base}/overzicht/deel", self._home_part),
            Route(f"{base}/nieuws", self._stream),
            Route(f"{base}/kamer/{{room}}/plaats", self._door(self._post), methods=["POST"]),
            Route(f"{base}/regel/{{line:int}}/wijzig", self._door(self._edit), methods=["POST"]),
            Route(f"{base}/regel/{{line:int}}/verwijder", self._door(self._delete), methods=["POST"]),
            Route(f"{base}/knop", self._door(self._press), methods=["POST"]),
            Route(f"{base}/formulier", self._door(self._submit), methods=["POST"]),
            Route(f"{base}/oefening/verder", self._door(self._next_moment), methods=["POST"]),
            Route(f"{base}/oefening/anderen", self._door(self._others), methods=["POST"]),
        ]

    # Pages

    async def _start(self, request: Request) -> Response:
        words = self._words_for(request)
        if self._practice is None:
            user = self._entrance.user(request)
            return RedirectResponse("/ik", 303) if user else self._page(request, words, "link.html", status=403)
        people = await self._run(self._people)
        return self._page(request, words, "start.html", story=self._practice.story, people=shown_people(people))

    async def _first_room(self, request: Request) -> Response:
        visitor = await self._visitor(request)
        if visitor is None:
            return self._nobody(request)
        rooms = await self._run(lambda: self._conversation.rooms(visitor.user))
        if not rooms:
            return self._nobody(request)
        return RedirectResponse(f"{visitor.base}/kamer/{rooms[0].id}", 303)

    async def _room(self, request: Request) -> Response:
        visitor = await self._visitor(request)
        if visitor is None:
            return self._nobody(request)
        words = self._words[visitor.language]
        room_id = request.path_params["room"]
        root = _number(request.query_params.get("draad"))

        def look() -> str:
            rooms = self._conversation.rooms(visitor.user)
            room = self._conversation.room(visitor.user, room_id)
            people, lines = self._people(), self._lines(room.id)
            view = self._view(visitor, people)
            has_root = any(line.id == root and line.thread is None for line in lines)
            return self._dressing.render(
                "room.html",
                **self._frame(visitor, words, people),
                rooms=rooms,
                room=room,
                shown=view.room(lines),
                root=root if has_root else None,
                thread=view.thread(lines, root) if has_root and root is not None else None,
            )

        try:
            return _html(await self._run(look))
        except RefusedError:
            return self._nobody(request)

    async def _thread(self, request: Request) -> Response:
        visitor = await self._visitor(request)
        if visitor is None:
            return self._nobody(request)
        room_id, root = request.path_params["room"], request.path_params["line"]

        def look() -> str:
            room = self._conversation.room(visitor.user, room_id)
            people, lines = self._people(), self._lines(room.id)
            if not any(line.id == root and line.thread is None for line in lines):
                raise RefusedError("no_line")
            thread = self._view(visitor, people).thread(lines, root)
            words = self._words[visitor.language]
            return self._dressing.render(
                "thread.html", say=words.say, visitor=visitor, room=room, root=root, thread=thread
            )

        try:
            return _html(await self._run(look))
        except RefusedError as refused:
            return self._refusal(visitor.language, refused)

    async def _what_is_new(self, request: Request) -> Response:
        """What changed in a room since a seq, as pieces of page; `after` is the newest line the page knew."""
        visitor = await self._visitor(request)
        if visitor is None:
            return self._nobody(request)
        words = self._words[visitor.language]
        room_id = request.path_params["room"]
        since = _number(request.query_params.get("since")) or 0
        after = _number(request.query_params.get("after")) or 0
        root = _number(request.query_params.get("draad"))

        def look() -> dict[str, object]:
            room = self._conversation.room(visitor.user, room_id)
            people, lines = self._people(), self._lines(room.id)
            view = self._view(visitor, people)
            main, thread = view.room(lines), view.thread(lines, root) if root is not None else None
            piece = self._dressing.piece("line")
            keep = {"say": words.say, "visitor": visitor, "room": room}
            fresh = [
                line
                for line in main.lines + (() if thread is None else thread.lines[1:])
                if line.id > after and line.news and not line.deleted
            ]
            return {
                "seq": main.seq,
                "last": main.last,
                "ids": [line.id for line in main.lines],
                "lines": [
                    {"id": line.id, "html": piece(line, in_thread=False, **keep)}
                    for line in main.lines
                    if line.seq > since
                ],
                "threadIds": [] if thread is None else [line.id for line in thread.lines],
                "thread": [
                    {"id": line.id, "html": piece(line, in_thread=True, **keep)}
                    for line in (() if thread is None else thread.lines)
                    if line.seq > since
                ],
                "say": _news(words, [line.news for line in fresh]),
            }

        try:
            return JSONResponse(await self._run(look))
        except RefusedError as refused:
            return self._refusal(visitor.language, refused)

    async def _home(self, request: Request) -> Response:
        return await self._home_page(request, "home.html")

    async def _home_part(self, request: Request) -> Response:
        return await self._home_page(request, "home_part.html")

    async def _home_page(self, request: Request, template: str) -> Response:
        visitor = await self._visitor(request)
        if visitor is None:
            return self._nobody(request)
        words = self._words[visitor.language]

        def look() -> str:
            people = self._people()
            try:
                shown = self._conversation.open_home(_who(visitor), key=str(uuid.uuid4())).shown
            except (NotYet, StoreError):
                shown = None
            home = shown if isinstance(shown, Home) else None
            parts = () if home is None else self._view(visitor, people).home(direct_room(visitor.user), home)
            rooms = self._conversation.rooms(visitor.user)
            frame = self._frame(visitor, words, people)
            return self._dressing.render(template, **frame, rooms=rooms, room=None, home=home, parts=parts)

        return _html(await self._run(look))

    async def _stream(self, request: Request) -> Response:
        visitor = await self._visitor(request)
        if visitor is None:
            return self._nobody(request)
        words = self._words[visitor.language]
        news = self._news.stream(visitor.user, lambda: words.moment(self._clock()))
        return StreamingResponse(news, media_type="text/event-stream", headers={"x-accel-buffering": "no"})

    async def _static(self, request: Request) -> Response:
        found = self._dressing.static(request.path_params["name"])
        if found is None:
            return Response(status_code=404)
        headers = {"cache-control": f"public, max-age={YEAR_S}, immutable"}
        return Response(found.content, media_type=found.media_type, headers=headers)

    async def _choose_language(self, request: Request) -> Response:
        back = request.query_params.get("terug", "/")
        # Only a path of ours: never a way out to somebody else's site.
        answer = RedirectResponse(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/", 303)
        if request.path_params["language"] in self._words:
            answer.set_cookie(
                LANGUAGE_COOKIE, request.path_params["language"], max_age=YEAR_S, httponly=True, samesite="lax"
            )
        return answer

    async def _come_in(self, request: Request) -> Response:
        seal = request.path_params["seal"]
        try:
            self._seals.open_visitor(seal)
        except BrokenSealError:
            return self._page(request, self._words_for(request), "link.html", status=403)
        if self._practice is not None:
            return RedirectResponse("/", 303)
        answer = RedirectResponse("/ik", 303)
        answer.set_cookie(COOKIE, seal, httponly=True, samesite="lax", secure=request.url.scheme == "https")
        return answer

    # What somebody does

    async def _post(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        room, thread = request.path_params["room"], _number(fields.get("thread"))
        return await self._done(
            visitor,
            lambda: self._conversation.post(
                _who(visitor), room, fields.get("text", ""), key=fields.get("key", ""), thread=thread
            ),
        )

    async def _edit(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        line, revision = request.path_params["line"], _number(fields.get("revision")) or 0
        return await self._done(
            visitor,
            lambda: self._conversation.edit(_who(visitor), line, fields.get("text", ""), revision=revision),
        )

    async def _delete(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        line = request.path_params["line"]
        return await self._done(visitor, lambda: self._conversation.delete(_who(visitor), line))

    async def _press(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        button = self._seals.open_button(visitor.user, fields.get("seal", ""))
        return await self._done(
            visitor,
            lambda: self._conversation.choose(
                _who(visitor), button.room, button.action, button.value, line=button.line, key=fields.get("key", "")
            ),
        )

    async def _submit(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        blank = self._seals.open_blank(visitor.user, fields.get("seal", ""))
        # The form speaks the language it was made in, and so do its corrections.
        words = self._words.get(blank.language, self._words[visitor.language])
        filled = {name: fields.get(f"field.{name}", "") for name, _, _ in blank.fields}
        return await self._done(
            visitor,
            lambda: self._conversation.submit(
                _who(visitor),
                blank.room,
                blank.form,
                blank.context,
                filled,
                limits=blank.fields,
                missing=words.say("field_missing"),
                long=words.say("field_long"),
                key=fields.get("key", ""),
            ),
        )

    async def _next_moment(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        practice, words = self._practice, self._words[visitor.language]
        if practice is None:
            raise RefusedError("no_practice")
        now = await self._run(practice.next_moment)
        said = words.say("nothing_due") if now is None else words.say("moved", moment=words.moment(now))
        return self._practised(words, said)

    async def _others(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        practice, words = self._practice, self._words[visitor.language]
        if practice is None:
            raise RefusedError("no_practice")
        done = await self._run(lambda: practice.let_others_act(visitor.user))
        return self._practised(words, _deeds(words, done))

    def _practised(self, words: Words, said: str) -> Response:
        self._news.ring()
        return JSONResponse({"shown": "none", "say": said, "clock": words.moment(self._clock())})

    def _door(self, doing: Doing) -> Callable[[Request], Awaitable[Response]]:
        """A door for the script: who is it, what came in, and in plain words why not."""

        async def door(request: Request) -> Response:
            visitor = await self._visitor(request)
            if visitor is None:
                return self._nobody(request)
            try:
                return await doing(request, visitor, await _fields(request))
            except RefusedError as refused:
                return self._refusal(visitor.language, refused)
            except BrokenSealError:
                return self._refusal(visitor.language, RefusedError("stale", status=409))
            except (NotYet, StoreError) as later:
                _log.info("Not taken now (%s); the browser tries again", type(later).__name__)
                return self._refusal(visitor.language, RefusedError("later", status=503))
            except BotError as error:
                _log.error("The web chat could not do what was asked: %s", error)
                return self._refusal(visitor.language, RefusedError("broken", status=500))
            except Exception:
                # What was typed stays on the screen, and the line stays unreceived: nothing is lost by a mistake of ours.
                _log.exception("The web chat could not do what was asked")
                return self._refusal(visitor.language, RefusedError("broken", status=500))

        return door

    async def _done(self, visitor: Visitor, work: Callable[[], Outcome]) -> Response:
        def do() -> dict[str, object]:
            return self._shown(visitor, work())

        return JSONResponse(await self._run(do))

    def _shown(self, visitor: Visitor, outcome: Outcome) -> dict[str, object]:
        words = self._words[visitor.language]
        shown, answer = outcome.shown, {"shown": "none"} | ({"line": outcome.line.id} if outcome.line else {})
        match shown:
            case Problem():
                return {**answer, "shown": "problem", "errors": shown.fields}
            case None:
                return answer
        view = self._view(visitor, self._people())
        keep = {"say": words.say, "visitor": visitor}
        match shown:
            case Form():
                form = view.form(self._conversation.room(visitor.user, outcome.room), shown)
                return {**answer, "shown": "form", "html": self._dressing.render("form.html", **keep, form=form)}
            case Home():
                parts = view.home(outcome.room, shown)
                html = self._dressing.render("home_part.html", **keep, home=shown, parts=parts)
                return {**answer, "shown": "home", "html": html}
            case Message():
                part = view.private(outcome.room, shown)
                return {**answer, "shown": "private", "html": self._dressing.render("private.html", **keep, part=part)}

    # What all of them need

    async def _visitor(self, request: Request) -> Visitor | None:
        user = self._entrance.user(request)
        if user is None:
            return None
        person = await self._run(lambda: self._conversation.person(user))
        if person is None:
            return None
        return Visitor(
            user=user,
            name=person.name,
            language=self._entrance.language(request),
            base=self._entrance.base(user),
        )

    def _people(self) -> tuple[WebPerson, ...]:
        return self._store.read(lambda tx: tx.transcript.people())

    def _lines(self, room: str) -> tuple[Line, ...]:
        return self._store.read(lambda tx: tx.transcript.lines(room))

    def _view(self, visitor: Visitor, people: tuple[WebPerson, ...]) -> View:
        return View(words=self._words[visitor.language], seals=self._seals, visitor=visitor, people=people)

    def _frame(self, visitor: Visitor, words: Words, people: tuple[WebPerson, ...]) -> dict[str, object]:
        """What every page of a visitor shows around its own part."""
        shown = shown_people(people)
        return {
            "say": words.say,
            "language": words.language,
            "languages": words.languages,
            "visitor": visitor,
            "me": next(person for person in shown if person.user == visitor.user),
            "people": shown,
            "practice": self._practice,
            "clock": words.moment(self._clock()),
            "script_words": json.dumps(
                {name: words.say(name) for name in ("sending", "not_sent", "try_again", "later", "offline", "new")}
            ),
        }

    def _words_for(self, request: Request) -> Words:
        return self._words[self._entrance.language(request)]

    def _page(self, request: Request, words: Words, template: str, *, status: int = 200, **values: object) -> Response:
        frame = {"say": words.say, "language": words.language, "languages": words.languages}
        return _html(self._dressing.render(template, **frame, path=request.url.path, **values), status)

    def _nobody(self, request: Request) -> Response:
        words = self._words_for(request)
        if self._entrance.practice or self._entrance.user(request) is not None:
            return self._page(request, words, "refused.html", status=404, reason="not_here", address="/")
        return self._page(request, words, "link.html", status=403)

    def _refusal(self, language: str, refused: RefusedError) -> Response:
        text = self._words[language].say(f"refused_{refused.word}")
        return JSONResponse({"shown": "refused", "word": refused.word, "say": text}, refused.status)

    async def refused(self, request: Request, reason: str) -> Response:
        """What the gate shows to a request that may not come in: plain words, nothing of the chat."""
        words = next(iter(self._words.values()))
        address = "/"
        return self._page(request, words, "refused.html", status=403, reason=reason, address=address)

    async def _not_found(self, request: Request, error: Exception) -> Response:
        return self._page(request, self._words_for(request), "refused.html", status=404, reason="not_here", address="/")

    async def _broken(self, request: Request, error: Exception) -> Response:
        return self._page(request, self._words_for(request), "refused.html", status=500, reason="broken", address="/")


def _who(visitor: Visitor) -> Who:
    return Who(platform="web", workspace="practice", user=visitor.user, name=visitor.name, locale=visitor.language)


def _html(page: str, status: int = 200) -> Response:
    return Response(page, status, media_type="text/html")


def _number(text: str | None) -> int | None:
    """A line id, seq or revision from outside; None when it is none."""
    return int(text) if text is not None and text.isdecimal() and text.isascii() and len(text) < 19 else None


async def _fields(request: Request) -> Fields:
    """The fields of a form that the script sent.

    Raises:
        RefusedError: larger than we take, or no form.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise RefusedError("too_long", status=413)
    try:
        parsed = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=100)
    except ValueError as error:
        raise RefusedError("stale", status=400) from error
    return {name: values[-1] for name, values in parsed.items()}


def _news(words: Words, news: list[str]) -> str:
    """What a screen reader hears of new lines: who wrote, or how many there are."""
    if len(news) < 2:
        return "".join(news)
    return words.say("news_many", count=len(news))


def _deeds(words: Words, done: Done) -> str:
    """What the others did, in a sentence each."""
    if not done:
        return words.say("others_nothing")
    deeds = {
        "others_accepted": done.accepted,
        "others_joined": done.joined,
        "others_answered": done.answered,
        "others_not_now": done.not_now,
        "others_read": done.read,
    }
    return " ".join(words.say(key, count=count) for key, count in deeds.items() if count)
