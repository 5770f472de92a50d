"""The door of the web chat: which requests come in, what every answer carries, and who the visitor is.

In practice mode anybody may be any person of the practice casus, so the door opens only to a browser on this machine:
Host must be this machine with our port (against pages that rebind their name to 127.0.0.1) and what changes something
must come from our own pages. Used by `chat.py` (`Gate` around the pages) and `pages.py` (`Entrance`). Read next:
`pages.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.platforms.web.seals import BrokenSealError, Seals

COOKIE = "reflectie"
LANGUAGE_COOKIE = "taal"

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


@dataclass(frozen=True, kw_only=True)
class Visitor:
    """Who looks at the page: a user of the transcript, the language of the page, and the start of their addresses."""

    user: str
    name: str
    language: str
    base: str


class Entrance:
    """Says who a visitor is. In practice the address says it (`/als/sanne/…`), so that two tabs can be two people;
    elsewhere a signed cookie, given by a personal signed link."""

    def __init__(self, *, seals: Seals, practice: bool, languages: tuple[str, ...]) -> None:
        self._seals = seals
        self._languages = languages
        self.practice = practice

    def user(self, request: Request) -> str | None:
        """The user this request may act as; None when it is nobody."""
        if self.practice:
            return request.path_params.get("user")
        if "user" in request.path_params:
            return None
        try:
            return self._seals.open_visitor(request.cookies.get(COOKIE, ""))
        except BrokenSealError:
            return None

    def base(self, user: str) -> str:
        return f"/als/{user}" if self.practice else "/ik"

    def personal_link(self, user: str) -> str:
        """The path that lets this person in, outside practice."""
        return f"/kom/{self._seals.visitor(user)}"

    def language(self, request: Request) -> str:
        """The language of the page: what the visitor chose on this browser, else the first one (Dutch)."""
        chosen = request.cookies.get(LANGUAGE_COOKIE, "")
        if chosen in self._languages:
            return chosen
        return self._languages[0]


class Gate:
    """Lets requests through to the pages or refuses them, and puts the security headers on every answer."""

    def __init__(
        self, pages: ASGIApp, *, origins: tuple[str, ...], refusal: Callable[[Request, str], Awaitable[Response]]
    ) -> None:
        self._pages = pages
        self._origins = frozenset(origins)
        self._hosts = frozenset(urlsplit(origin).netloc for origin in origins)
        self._refusal = refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._pages(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        reason = self._why_not(scope["method"], Headers(scope=scope))
        if reason is None:
            await self._pages(scope, receive, with_headers)
        else:
            answer = await self._refusal(Request(scope, receive), reason)
            await answer(scope, receive, with_headers)

    def _why_not(self, method: str, headers: Headers) -> str | None:
        if headers.getlist("host") == [] or any(host.lower() not in self._hosts for host in headers.getlist("host")):
            return "host"
        origin = headers.get("origin")
        if origin is not None and origin.lower() not in self._origins:
            return "origin"
        if method in ("GET", "HEAD"):
            return None
        # Every browser names the origin with a POST. Whoever leaves it out is no page of ours.
        if origin is None or headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return "origin"
        return None


def local_origins(port: int) -> tuple[str, ...]:
    """The origins of a page on this machine; a browser leaves out the standard port."""
    names = ("127.0.0.1", "localhost", "[::1]")
    return tuple(f"http://{name}:{port}" for name in names) + (
        tuple(f"http://{name}" for name in names) if port == 80 else ()
    )
