"""The doors that the script of the web chat uses to do something: post, edit, delete, press, fill in, practise.

Each reads what came in, lets `conversation.py` do it in a worker thread, and answers in JSON what the person must see at
once; when it cannot be done, in plain words why. Used by `chat.py`. Read next: `conversation.py`, `static/chat.js`.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.core.messages import Field, Form, Home, Message, Problem
from bot.core.ports.errors import BotError, NotYet, StoreError
from bot.platforms.web.conversation import Outcome, RefusedError
from bot.platforms.web.gate import Visitor
from bot.platforms.web.hall import Hall, number, who
from bot.platforms.web.practice import Done, Moved
from bot.platforms.web.seals import BrokenSealError
from bot.platforms.web.words import Words

_log = logging.getLogger(__name__)

MOST_BYTES = 200_000
"""The largest request body, in bytes."""

Fields = dict[str, str]
Doing = Callable[[Request, Visitor, Fields], Awaitable[Response]]


class Doors:
    """All routes behind which something changes."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall

    def routes(self) -> list[BaseRoute]:
        doors: dict[str, Doing] = {
            "/kamer/{room}/plaats": self._post,
            "/regel/{line:int}/wijzig": self._edit,
            "/regel/{line:int}/verwijder": self._delete,
            "/knop": self._press,
            "/formulier": self._submit,
            "/oefening/verder": self._next_moment,
            "/oefening/anderen": self._others,
        }
        return [Route(self._hall.base + path, self._door(doing), methods=["POST"]) for path, doing in doors.items()]

    async def _post(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        room, thread = request.path_params["room"], number(fields.get("thread"))
        return await self._done(
            visitor,
            lambda: self._hall.conversation.post(
                who(visitor), room, fields.get("text", ""), key=fields.get("key", ""), thread=thread
            ),
        )

    async def _edit(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        line, revision = request.path_params["line"], number(fields.get("revision")) or 0
        return await self._done(
            visitor,
            lambda: self._hall.conversation.edit(who(visitor), line, fields.get("text", ""), revision=revision),
        )

    async def _delete(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        line = request.path_params["line"]
        return await self._done(visitor, lambda: self._hall.conversation.delete(who(visitor), line))

    async def _press(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        button = self._hall.seals.open_button(visitor.user, fields.get("seal", ""))
        return await self._done(
            visitor,
            lambda: self._hall.conversation.choose(
                who(visitor), button.room, button.action, button.value, line=button.line, key=fields.get("key", "")
            ),
        )

    async def _submit(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        blank = self._hall.seals.open_blank(visitor.user, fields.get("seal", ""))
        # The form speaks the language it was made in, and so do its corrections.
        words = self._hall.words.get(blank.language, self._hall.words[visitor.language])
        handed_out = [
            Field(name=name, label="", kind=kind, required=required, max_length=most)
            for name, kind, required, most in blank.fields
        ]
        filled = {field.name: fields.get(f"field.{field.name}", "") for field in handed_out}
        return await self._done(
            visitor,
            lambda: self._hall.conversation.submit(
                who(visitor),
                blank.room,
                blank.form,
                blank.context,
                filled,
                fields=handed_out,
                missing=words.say("field_missing"),
                long=words.say("field_long"),
                key=fields.get("key", ""),
            ),
        )

    async def _next_moment(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        practice, words = self._hall.practice, self._hall.words[visitor.language]
        if practice is None:
            raise RefusedError("no_practice")
        moved = await self._hall.run(lambda: practice.next_moment(visitor.user))
        return self._practised(words, words.say("nothing_due") if moved is None else _moved(words, moved))

    async def _others(self, request: Request, visitor: Visitor, fields: Fields) -> Response:
        practice, words = self._hall.practice, self._hall.words[visitor.language]
        if practice is None:
            raise RefusedError("no_practice")
        done = await self._hall.run(lambda: practice.let_others_act(visitor.user))
        return self._practised(words, _deeds(words, done))

    def _practised(self, words: Words, said: str) -> Response:
        self._hall.news.ring()
        return JSONResponse({"shown": "none", "say": said, "clock": words.moment(self._hall.clock())})

    def _door(self, doing: Doing) -> Callable[[Request], Awaitable[Response]]:
        """A door for the script: who is it, what came in, and in plain words why not."""

        async def door(request: Request) -> Response:
            visitor = await self._hall.visitor(request)
            if visitor is None:
                return self._hall.nobody(request)
            try:
                return await doing(request, visitor, await _fields(request))
            except RefusedError as refused:
                return self._hall.refusal(visitor.language, refused)
            except BrokenSealError:
                return self._hall.refusal(visitor.language, RefusedError("stale", status=409))
            except (NotYet, StoreError) as later:
                _log.info("Not taken now (%s); the browser tries again", type(later).__name__)
                return self._hall.refusal(visitor.language, RefusedError("later", status=503))
            except BotError as error:
                _log.error("The web chat could not do what was asked: %s", error)
                return self._hall.refusal(visitor.language, RefusedError("broken", status=500))
            except Exception:
                # What was typed stays on the screen, and the line stays unreceived: nothing is lost by a mistake of ours.
                _log.exception("The web chat could not do what was asked")
                return self._hall.refusal(visitor.language, RefusedError("broken", status=500))

        return door

    async def _done(self, visitor: Visitor, work: Callable[[], Outcome]) -> Response:
        def do() -> dict[str, object]:
            return self._shown(visitor, work())

        return JSONResponse(await self._hall.run(do))

    def _shown(self, visitor: Visitor, outcome: Outcome) -> dict[str, object]:
        words = self._hall.words[visitor.language]
        shown = outcome.shown
        answer: dict[str, object] = {"shown": "none"}
        if outcome.line is not None:
            answer["line"] = outcome.line.id
        match shown:
            case Problem():
                return {**answer, "shown": "problem", "errors": shown.fields}
            case None:
                return answer
        view = self._hall.view(visitor, self._hall.people())
        keep = {"say": words.say, "visitor": visitor}
        match shown:
            case Form():
                form = view.form(self._hall.conversation.room(visitor.user, outcome.room), shown)
                return {**answer, "shown": "form", "html": self._hall.dressing.render("form.html", **keep, form=form)}
            case Home():
                parts = view.home(outcome.room, shown)
                html = self._hall.dressing.render("home_part.html", **keep, home=shown, parts=parts)
                return {**answer, "shown": "home", "html": html}
            case Message():
                part = view.private(outcome.room, shown)
                return {
                    **answer,
                    "shown": "private",
                    "html": self._hall.dressing.render("private.html", **keep, part=part),
                }


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


def _moved(words: Words, moved: Moved) -> str:
    """What time it is now, and in which rooms the bot said something meanwhile."""
    names = [words.say("direct") if room.id.startswith("@") else room.name for room in moved.rooms]
    return " ".join(
        [words.say("moved", moment=words.moment(moved.now)), *(words.say("news_in", room=name) + "." for name in names)]
    )


def _deeds(words: Words, done: Done) -> str:
    """What the others did, in a sentence each."""
    if not done:
        return words.say("others_nothing")
    deeds = {
        "others_accepted": done.accepted,
        "others_joined": done.joined,
        "others_answered": done.answered,
        "others_not_now": done.not_now,
    }
    said = [words.say(key, count=count) for key, count in deeds.items() if count]
    return " ".join([*said, words.say("others_read")] if done.read else said)
