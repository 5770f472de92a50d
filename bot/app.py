"""The composition root: the only place where everything is wired. Settings → store, library, platforms, service,
delivery, ticker, HTTP; start and stop.

`__main__.py` calls `serve`. SQLite: one process does everything (`reflectie run`). PostgreSQL: any number of `web` and
`worker` processes as well. Read next: `core/service.py`.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING
from uuid import uuid4

import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot import library, paper
from bot.clocks import PracticeClock, SystemClock
from bot.core.agenda import holidays_of
from bot.core.events import Event
from bot.core.flows.digests.sending import Delivered
from bot.core.messages import Shown
from bot.core.ports.chat import Chat
from bot.core.ports.clock import Clock
from bot.core.ports.errors import SettingsError
from bot.core.ports.library import Library
from bot.core.ports.pages import PageLinks
from bot.core.ports.store import Store
from bot.core.service import Service
from bot.delivery import Delivery
from bot.library.days_off import days_off
from bot.library.practice import load_practice
from bot.library.school_holidays import SchoolHolidays, ends_soon, load_school_holidays
from bot.pages.doors import Doors
from bot.pages.links import PATH, SignedLinks
from bot.pages.showing import Showing
from bot.platforms.web.chat import WebChat
from bot.platforms.web.practice import PracticeControls
from bot.settings import Matrix, Settings, Slack
from bot.store.account_lock import AccountLock
from bot.store.installations import open_engine
from bot.store.opening import open_store
from bot.synthesis.compose import LexiconComposer
from bot.synthesis.engine import Engine
from bot.synthesis.kept import AnswerEncoder
from bot.ticker import Ticker

if TYPE_CHECKING:
    from bot.platforms.matrix.chat import MatrixChat
    from bot.platforms.slack.chat import SlackChat

THREADS = 8
"""Worker threads for everything that waits for the database; asyncio's own executor also serves DNS."""
GARBAGE_AFTER = 20_000
"""New objects before Python looks for garbage among them."""
SETTLED_WITHIN_S = 5.0
WITHOUT_FORMS = frozenset({"matrix"})
"""The platforms on which a form is asked one question at a time."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What a process runs. `web` serves pages, `worker` ticks, works and delivers."""

    web: bool
    worker: bool


@dataclass(frozen=True, kw_only=True)
class _Pages:
    """What is served, and what must stop before the server can: the streams of open pages."""

    routed: Starlette
    stop_chats: Callable[[], Awaitable[None]]


class _Server(uvicorn.Server):
    """The HTTP server. Open pages have streams that never end by themselves, so the platforms stop first."""

    def __init__(self, routed: Starlette, *, stop_first: Callable[[], Awaitable[None]]) -> None:
        super().__init__(
            uvicorn.Config(routed, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=3)
        )
        self._stop_first = stop_first

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop at a signal and nothing more: uvicorn would then end the process by that signal, with the store open."""
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, self.handle_exit, name, None)
        yield

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._stop_first()
        await super().shutdown(sockets)


def make_service(
    store: Store,
    words: Library,
    clock: Clock,
    *,
    zone: str,
    region: str,
    school_holidays: SchoolHolidays,
    pages: PageLinks | None = None,
) -> Service:
    """The core, wired. `zone` and `region` are those of new casussen."""
    public = days_off()
    engine = Engine(words.themes(), words.small_talk())
    return Service(
        store=store,
        library=words,
        composer=LexiconComposer(words.themes(), words, engine),
        encoder=AnswerEncoder(engine),
        clock=clock,
        days_off=public,
        holidays=holidays_of(school_holidays, public),
        zone=zone,
        region=region,
        code_version=version("reflectie"),
        guided=WITHOUT_FORMS,
        pages=pages,
    )


def digests(settings: Settings) -> tuple[Delivered, ...]:
    """The newest digest of each leertraject, read from the database (on SQLite while no other process has it).

    Raises:
        ContentError, StoreError: what must be corrected first.
    """
    words = library.load(settings.prompts)
    store = open_store(settings.database_url)
    try:
        service = make_service(
            store,
            words,
            SystemClock(),
            zone=settings.zone,
            region=settings.school_region,
            school_holidays=load_school_holidays(settings.prompts),
        )
        return service.digests()
    finally:
        store.close()


async def serve(settings: Settings, parts: Parts, *, ready: Callable[[str], None]) -> None:
    """Run until SIGINT or SIGTERM. `ready` gets the address as soon as it can be opened.

    Raises:
        SettingsError, ContentError, StoreError: what must be corrected before it can start.
    """
    if settings.on_sqlite and not (parts.web and parts.worker):
        raise SettingsError("SQLite is for one process: use `reflectie run`. For web and worker apart, use PostgreSQL.")
    if settings.practice and not (parts.web and parts.worker):
        raise SettingsError(
            "The practice casus runs in one process: use `reflectie run`, or set REFLECTIE_PRACTICE=no."
        )
    listening = _listen(settings) if parts.web else None
    words = library.load(settings.prompts)
    store = open_store(settings.database_url)
    executor = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
    try:
        async with _running(settings, parts, store, words, executor) as pages:
            spare_garbage_collection()
            if listening is None:
                ready("worker")
                await _until_signal()
            else:
                ready(f"http://{settings.host}:{settings.port}/")
                await _Server(pages.routed, stop_first=pages.stop_chats).serve(sockets=[listening])
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
        store.close()


def spare_garbage_collection() -> None:
    """What is loaded by now stays for good: looking through it for garbage would stop everything for a tenth of a second,
    each time that a tick has made many objects. Nor is what is new looked through at every 700 objects, which a single
    batch of messages makes many times over. `make bench` does the same."""
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER)


@contextlib.asynccontextmanager
async def _running(
    settings: Settings, parts: Parts, store: Store, words: Library, executor: ThreadPoolExecutor
) -> AsyncIterator[_Pages]:
    loop = asyncio.get_running_loop()
    clock = PracticeClock(store) if settings.practice else SystemClock()
    school_holidays = load_school_holidays(settings.prompts)
    if notice := ends_soon(school_holidays, datetime.now(UTC).date()):
        log.warning(notice, action="school_holidays.end_soon")
    links = _links(settings) if settings.address else None
    service = make_service(
        store,
        words,
        clock,
        zone=settings.zone,
        region=settings.school_region,
        school_holidays=school_holidays,
        pages=links,
    )
    owner = f"worker-{uuid4().hex[:12]}"
    web: WebChat | None = None
    if isinstance(clock, PracticeClock):
        web = WebChat(
            store=store,
            library=words,
            clock=clock.now,
            executor=executor,
            secret=settings.secret,
            port=settings.port,
            story=load_practice(settings.prompts, settings.language),
            controls=_practice_controls(store, service, clock, owner),
            language=settings.language,
            zone=settings.zone,
        )
    chats: dict[str, Chat] = {web.name: web} if web else {}
    slack = _slack(settings, settings.slack, parts, words) if settings.slack else None
    if slack:
        chats[slack.name] = slack
    matrix = _matrix(settings, settings.matrix, store, words) if settings.matrix and parts.worker else None
    if matrix:
        chats[matrix.name] = matrix
    delivery = Delivery(store=store, chats=chats, executor=executor, refused=service.undelivered)
    ticker = Ticker(tick=service.tick, work=lambda: service.work(owner=owner), executor=executor)
    sending = None

    async def stop_chats() -> None:
        for chat in chats.values():
            await chat.stop()

    try:
        for chat in chats.values():
            await chat.listen(_receive(service))
        if parts.worker:
            store.on_news(lambda: delivery.wake(loop))
            sending = asyncio.create_task(delivery.run())
            ticker.start()
        routes: list[BaseRoute] = [Route("/health", _health(store))]
        if slack:
            routes.append(Mount("/slack", app=slack.app))
        if links and parts.web:
            routes.append(Mount(PATH, app=_pages(settings, links, service, words, clock, executor)))
        routes.append(Mount("/", app=web.app) if web else Route("/", _front_door))
        yield _Pages(routed=Starlette(routes=routes), stop_chats=stop_chats)
    finally:
        ticker.stop()
        delivery.stop()
        await stop_chats()
        if sending:
            await sending
        if slack:
            await slack.close()
        if matrix:
            await matrix.close()


def _links(settings: Settings) -> SignedLinks:
    return SignedLinks(secret=settings.secret, address=settings.address, days=settings.link_days)


def _pages(
    settings: Settings,
    links: SignedLinks,
    service: Service,
    words: Library,
    clock: Clock,
    executor: ThreadPoolExecutor,
) -> Doors:
    """The pages behind signed links."""
    showing = Showing(words, zone=settings.zone)
    return Doors(links=links, showing=showing, look=service.page, clock=clock.now, pdf=_pdf, executor=executor)


def _pdf(markdown: str, language: str, title: str) -> bytes:
    return paper.pdf(markdown, language=language, title=title)


def _slack(settings: Settings, given: Slack, parts: Parts, words: Library) -> SlackChat:
    """Slack as it is set. Its library loads here, so that it costs nothing where there is no Slack."""
    from bot.platforms.slack.chat import SlackChat

    return SlackChat(
        library=words,
        bot_token=given.bot_token,
        engine=open_engine(settings.database_url) if given.client_id else None,
        client_id=given.client_id,
        client_secret=given.client_secret,
        token_keys=given.token_keys,
        app_token=given.app_token if given.way == "socket" and parts.worker else "",
        signing_secret=given.signing_secret if given.way == "http" else "",
        api_url=given.api_url,
    )


def _matrix(settings: Settings, given: Matrix, store: Store, words: Library) -> MatrixChat:
    """Matrix as it is set. Its library loads here, so that it costs nothing where there is no Matrix."""
    from bot.platforms.matrix.chat import MatrixChat
    from bot.platforms.matrix.keyring import Keyring
    from bot.platforms.matrix.session import Credentials

    return MatrixChat(
        store=store,
        library=words,
        homeserver=given.homeserver,
        credentials=Credentials(user=given.user, token=given.token, password=given.password),
        allowed=given.allowed,
        lock=AccountLock(settings.database_url, f"matrix {given.homeserver} {given.user}"),
        keyring=Keyring(given.store, given.pickle_key) if given.pickle_key else None,
    )


def _receive(service: Service) -> Callable[[Event], Shown]:
    def receive(event: Event) -> Shown:
        try:
            return service.receive(event)
        except Exception as trouble:
            # Nothing was stored. The platform hears it and does not acknowledge, so the event comes again.
            log.warning(
                "an event was not taken",
                action="receive.failed",
                kind=type(event).__name__,
                error=type(trouble).__name__,
            )
            raise

    return receive


def _practice_controls(store: Store, service: Service, clock: PracticeClock, owner: str) -> PracticeControls:
    def settle() -> None:
        while service.tick():
            pass
        while service.work(owner=owner):
            pass
        until = time.monotonic() + SETTLED_WITHIN_S
        while store.read(lambda tx: tx.outbox.waiting()) and time.monotonic() < until:
            time.sleep(0.02)

    def next_moment() -> datetime | None:
        """Move on until somebody gets to see something; what happens out of sight is passed by."""
        while due := store.read(lambda tx: tx.moments.next_due()):
            clock.move_to(due)
            while service.tick():
                pass
            while service.work(owner=owner):
                pass
            if store.read(lambda tx: tx.outbox.waiting()):
                break
        settle()
        return clock.now() if due else None

    return PracticeControls(next_moment=next_moment, settle=settle)


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as trouble:
        listening.close()
        raise SettingsError(
            f"Port {settings.port} on {settings.host} cannot be used ({trouble.strerror}). "
            "Stop the program that uses it, or choose another with REFLECTIE_PORT."
        ) from trouble
    listening.listen()
    return listening


def _health(store: Store) -> Callable[[Request], Response]:
    def health(request: Request) -> Response:
        waiting = store.read(lambda tx: tx.outbox.waiting())
        return JSONResponse({"status": "ok", "messages_waiting": waiting})

    return health


def _front_door(request: Request) -> Response:
    return PlainTextResponse("reflectie draait. Hier is niets te zien; de bot werkt in jullie eigen chat.\n")


async def _until_signal() -> None:
    stopped = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    await stopped.wait()
