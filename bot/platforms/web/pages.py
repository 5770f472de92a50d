"""The pages of the web chat: what a visitor looks at. Starlette routes; nothing changes here.

Every address of a visitor starts with `/als/<user>` in practice and with `/ik` for who has a personal link. What the
script needs to keep a page fresh is here too: pieces of page, and the stream of news. Used by `chat.py`. Read next:
`doors.py` (what is done), `templates/frame.html`.
"""

from __future__ import annotations

import uuid

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.core.messages import Home
from bot.core.ports.errors import NotYet, StoreError
from bot.platforms.web.conversation import RefusedError, direct_room
from bot.platforms.web.gate import COOKIE, LANGUAGE_COOKIE
from bot.platforms.web.hall import Hall, html, number, who
from bot.platforms.web.seals import BrokenSealError
from bot.platforms.web.view import shown_people
from bot.platforms.web.words import Words

YEAR_S = 365 * 24 * 3600


class Pages:
    """All routes at which something is looked at."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def routes(self) -> list[BaseRoute]:
        base = self._hall.base
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
        ]

    async def _start(self, request: Request) -> Response:
        words = self._hall.words_for(request)
        if self._hall.practice is None:
            user = self._hall.entrance.user(request)
            return RedirectResponse("/ik", 303) if user else self._hall.page(request, words, "link.html", status=403)
        people = await self._hall.run(self._hall.people)
        return self._hall.page(
            request, words, "start.html", story=self._hall.practice.story, people=shown_people(people)
        )

    async def _first_room(self, request: Request) -> Response:
        visitor = await self._hall.visitor(request)
        if visitor is None:
            return self._hall.nobody(request)
        rooms = await self._hall.run(lambda: self._hall.conversation.rooms(visitor.user))
        if not rooms:
            return self._hall.nobody(request)
        return RedirectResponse(f"{visitor.base}/kamer/{rooms[0].id}", 303)

    async def _room(self, request: Request) -> Response:
        visitor = await self._hall.visitor(request)
        if visitor is None:
            return self._hall.nobody(request)
        words = self._hall.words[visitor.language]
        room_id = request.path_params["room"]
        root = number(request.query_params.get("draad"))

        def look() -> str:
            rooms = self._hall.conversation.rooms(visitor.user)
            room = self._hall.conversation.room(visitor.user, room_id)
            people, lines = self._hall.people(), self._hall.lines(room.id)
            view = self._hall.view(visitor, people)
            has_root = any(line.id == root and line.thread is None for line in lines)
            return self._hall.dressing.render(
                "room.html",
                **self._hall.frame(visitor, words, people),
                rooms=rooms,
                room=room,
                shown=view.room(lines),
                root=root if has_root else None,
                thread=view.thread(lines, root) if has_root and root is not None else None,
            )

        try:
            return html(await self._hall.run(look))
        except RefusedError:
            return self._hall.nobody(request)

    async def _thread(self, request: Request) -> Response:
        visitor = await self._hall.visitor(request)
        if visitor is None:
            return self._hall.nobody(request)
        room_id, root = request.path_params["room"], request.path_params["line"]

        def look() -> str:
            room = self._hall.conversation.room(visitor.user, room_id)
            people, lines = self._hall.people(), self._hall.lines(room.id)
            if not any(line.id == root and line.thread is None for line in lines):
                raise RefusedError("no_line")
            thread = self._hall.view(visitor, people).thread(lines, root)
            words = self._hall.words[visitor.language]
            return self._hall.dressing.render(
                "thread.html", say=words.say, visitor=visitor, room=room, root=root, thread=thread
            )

        try:
            return html(await self._hall.run(look))
        except RefusedError as refused:
            return self._hall.refusal(visitor.language, refused)

    async def _what_is_new(self, request: Request) -> Response:
        """What changed in a room since a seq, as pieces of page; `after` is the newest line the page knew."""
        visitor = await self._hall.visitor(request)
        if visitor is None:
            return self._hall.nobody(request)
        words = self._hall.words[visitor.language]
        room_id = request.path_params["room"]
        since = number(request.query_params.get("since")) or 0
        after = number(request.query_params.get("after")) or 0
        root = number(request.query_params.get("draad"))

        def look() -> dict[str, object]:
            room = self._hall.conversation.room(visitor.user, room_id)
            people, lines = self._hall.people(), self._hall.lines(room.id)
            view = self._hall.view(visitor, people)
            main, thread = view.room(lines), view.thread(lines, root) if root is not None else None
            piece = self._hall.dressing.piece("line")
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
            return JSONResponse(await self._hall.run(look))
        except RefusedError as refused:
            return self._hall.refusal(visitor.language, refused)

    async def _home(self, request: Request) -> Response:
        return await self._home_page(request, "home.html")

    async def _home_part(self, request: Request) -> Response:
        return await self._home_page(request, "home_part.html")

    async def _home_page(self, request: Request, template: str) -> Response:
        visitor = await self._hall.visitor(request)
        if visitor is None:
            return self._hall.nobody(request)
        words = self._hall.words[visitor.language]

        def look() -> str:
            people = self._hall.people()
            try:
                shown = self._hall.conversation.open_home(who(visitor), key=str(uuid.uuid4())).shown
            except (NotYet, StoreError):
                shown = None
            home = shown if isinstance(shown, Home) else None
            parts = () if home is None else self._hall.view(visitor, people).home(direct_room(visitor.user), home)
            rooms = self._hall.conversation.rooms(visitor.user)
            frame = self._hall.frame(visitor, words, people)
            return self._hall.dressing.render(template, **frame, rooms=rooms, room=None, home=home, parts=parts)

        return html(await self._hall.run(look))

    async def _stream(self, request: Request) -> Response:
        visitor = await self._hall.visitor(request)
        if visitor is None:
            return self._hall.nobody(request)
        words = self._hall.words[visitor.language]
        news = self._hall.news.stream(visitor.user, lambda: words.moment(self._hall.clock()))
        return StreamingResponse(news, media_type="text/event-stream", headers={"x-accel-buffering": "no"})

    async def _static(self, request: Request) -> Response:
        found = self._hall.dressing.static(request.path_params["name"])
        if found is None:
            return Response(status_code=404)
        headers = {"cache-control": f"public, max-age={YEAR_S}, immutable"}
        return Response(found.content, media_type=found.media_type, headers=headers)

    async def _choose_language(self, request: Request) -> Response:
        back = request.query_params.get("terug", "/")
        # Only a path of ours: never a way out to somebody else's site.
        answer = RedirectResponse(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/", 303)
        if request.path_params["language"] in self._hall.words:
            answer.set_cookie(
                LANGUAGE_COOKIE, request.path_params["language"], max_age=YEAR_S, httponly=True, samesite="lax"
            )
        return answer

    async def _come_in(self, request: Request) -> Response:
        seal = request.path_params["seal"]
        try:
            self._hall.seals.open_visitor(seal)
        except BrokenSealError:
            return self._hall.page(request, self._hall.words_for(request), "link.html", status=403)
        if self._hall.practice is not None:
            return RedirectResponse("/", 303)
        answer = RedirectResponse("/ik", 303)
        answer.set_cookie(COOKIE, seal, httponly=True, samesite="lax", secure=request.url.scheme == "https")
        return answer

    async def not_found(self, request: Request, error: Exception) -> Response:
        return self._hall.page(
            request, self._hall.words_for(request), "refused.html", status=404, reason="not_here", address="/"
        )

    async def broken(self, request: Request, error: Exception) -> Response:
        return self._hall.page(
            request, self._hall.words_for(request), "refused.html", status=500, reason="broken", address="/"
        )


def _news(words: Words, news: list[str]) -> str:
    """What a screen reader hears of new lines: who wrote, or how many there are."""
    if len(news) < 2:
        return "".join(news)
    return words.say("news_many", count=len(news))
