"""The address that a link leads to, and the same as a PDF. Opens nothing without a signed link; asks the core what may be
read, each time.

A link that is unknown is 404. One of ours that opens no more is 410 (its time is over, something in it was taken away, or it
is gone) or 403 (it is not for this person any more). Every answer is kept by nobody, found by no search engine, and tells no
other site where its reader came from. Used by `bot/app.py`. Read next: `showing.py`.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from bot.core.ports.errors import StoreBusy
from bot.core.ports.pages import Closed, Page, Ticket
from bot.pages.links import SignedLinks, UnknownLinkError
from bot.pages.showing import Showing

_log = logging.getLogger(__name__)

STATUS = {Closed.CHANGED: 410, Closed.GONE: 410, Closed.NOT_YOURS: 403}
HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
BUSY_RETRY_S = 2
PDF = "pdf"
_MACHINES = re.compile(r"(?<!cu)bot\b|preview|crawler|spider", re.IGNORECASE)
"""How programs that fetch a link call themselves. (Cubot makes telephones.)"""


class Doors:
    """The pages as an app, to be mounted at `links.PATH`.

    Args:
        look: What the core lets the owner of a link see (`Service.page`).
        clock: Business time.
        pdf: Makes an accessible PDF of a text: its Markdown, its language, its title (`bot/paper.py`).
        executor: Worker threads for what waits for the database.
    """

    def __init__(
        self,
        *,
        links: SignedLinks,
        showing: Showing,
        look: Callable[[Ticket], Page | Closed],
        clock: Callable[[], datetime],
        pdf: Callable[[str, str, str], bytes],
        executor: Executor,
    ) -> None:
        self._links = links
        self._showing = showing
        self._look = look
        self._clock = clock
        self._pdf = pdf
        self._executor = executor
        routes = [
            Route("/{token}", self._open),
            Route(f"/{{token}}/{PDF}", self._open_pdf),
            Route("/{rest:path}", self._unknown),
        ]
        self._app = Starlette(routes=routes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["content-security-policy"] = self._showing.policy
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        await self._app(scope, receive, with_headers)

    async def _open(self, request: Request) -> Response:
        return await self._answered(request, self._as_html)

    async def _open_pdf(self, request: Request) -> Response:
        return await self._answered(request, self._as_pdf)

    async def _answered(self, request: Request, show: Callable[[str, Page, datetime], Response]) -> Response:
        if _is_machine(request):
            return PlainTextResponse("", 403)
        try:
            return await asyncio.get_running_loop().run_in_executor(
                self._executor, self._answer, request.path_params["token"], self._language(request), show
            )
        except StoreBusy:
            html, status = self._showing.closed(self._language(request), "busy"), 503
            return HTMLResponse(html, status, headers={"retry-after": str(BUSY_RETRY_S)})
        except Exception:
            # The path of an exception is ours; the address is not, because whoever has it can open the page.
            _log.exception("A page could not be shown")
            html, status = self._showing.closed(self._language(request), "busy"), 500
        return HTMLResponse(html, status)

    async def _unknown(self, request: Request) -> Response:
        return HTMLResponse(self._showing.closed(self._language(request), "unknown"), 404)

    def _answer(self, token: str, language: str, show: Callable[[str, Page, datetime], Response]) -> Response:
        try:
            opened = self._links.open(token)
        except UnknownLinkError:
            return HTMLResponse(self._showing.closed(language, "unknown"), 404)
        if self._clock() >= opened.until:
            return HTMLResponse(self._showing.closed(language, "late"), 410)
        found = self._look(opened.ticket)
        if isinstance(found, Closed):
            return HTMLResponse(self._showing.closed(language, str(found)), STATUS[found])
        return show(token, found, opened.until)

    def _as_html(self, token: str, page: Page, until: datetime) -> Response:
        return HTMLResponse(self._showing.page(page, until, pdf=f"{token}/{PDF}"))

    def _as_pdf(self, token: str, page: Page, until: datetime) -> Response:
        made = self._pdf(self._showing.in_text(page), page.language, page.title)
        named = {"content-disposition": f'attachment; filename="{page.kind}-{page.last.isoformat()}.pdf"'}
        return Response(made, media_type="application/pdf", headers=named)

    def _language(self, request: Request) -> str:
        """The first language of the browser that we speak, else ours: a link that does not open says nothing of who has
        it."""
        for part in request.headers.get("accept-language", "").split(","):
            short = part.strip().partition(";")[0].partition("-")[0].lower()
            if short in self._showing.languages:
                return short
        return self._showing.languages[0]


def _is_machine(request: Request) -> bool:
    """Whether this is a chat server that wants to show a preview of the link: its copy would stay when a text goes."""
    return bool(_MACHINES.search(request.headers.get("user-agent", "")))
