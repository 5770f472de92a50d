"""`Service`: the only door into the core. receive · tick · work, each in short transactions, never on the network.

`bot/app.py` makes one; platforms get `receive`, the ticker gets `tick` and `work`. Delivery asks the store itself for
lanes. Which flow an event comes to is said in `routes.py`: read that next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.core import routes
from bot.core.agenda import Holidays
from bot.core.events import Edited, Event, HomeOpened, Posted
from bot.core.flows import casus, guiding, home, vectors
from bot.core.flows.digests import delivering, gathering, issuing, sending
from bot.core.flows.syntheses import making, rendering
from bot.core.flows.turn import Turn
from bot.core.messages import Shown
from bot.core.ports.chat import Address
from bot.core.ports.clock import Clock
from bot.core.ports.composer import Composer
from bot.core.ports.errors import BotError
from bot.core.ports.library import Library
from bot.core.ports.moments import DELIVERY_JOB, DIGEST_JOB, VECTORS_JOB, Job
from bot.core.ports.pages import Closed, Page, PageLinks, Ticket
from bot.core.ports.store import Store, Tx
from bot.core.ports.vectors import Encoder

MOMENTS_AT_ONCE = 50
"""How many moments one transaction of `tick` takes, so that people's events never wait long behind it."""
WORK_LEASE_S = 120.0
SET_ASIDE = timedelta(minutes=15)
"""How long a moment that cannot be done waits before it is tried again."""


@dataclass(frozen=True, kw_only=True)
class Service:
    """The core, with what it needs of the world."""

    store: Store
    library: Library
    composer: Composer
    clock: Clock
    days_off: frozenset[date]
    holidays: Mapping[str, Holidays]
    zone: str
    region: str
    code_version: str
    encoder: Encoder | None = None
    """Makes the vectors of answers soon after they came; without one the composer makes what it needs."""
    guided: frozenset[str] = frozenset()
    """The platforms without forms: there a form is asked one question at a time, and `receive` never returns one."""
    pages: PageLinks | None = None
    """Makes links to pages outside the chat; without it there are none."""

    def receive(self, event: Event) -> Shown:
        """Store what a person did and the messages it causes, in one transaction; return what they see at once.

        A second delivery of the same event does nothing and shows nothing.

        Raises:
            NotYet: something it needs is being sent; the platform delivers again.
            StoreBusy: the database could not be used for a moment; the platform delivers again.
        """
        return self.store.write(lambda tx: self._take(self._turn(tx), event))

    def tick(self) -> int:
        """Do what is due, at most 50 moments in one transaction. Returns how many; 0 when nothing is due.

        A second tick, or a second process, is harmless: a moment is claimed once.
        """
        try:
            return self.store.write(lambda tx: self._do_due(self._turn(tx), MOMENTS_AT_ONCE))
        except BotError:
            raise
        except Exception:
            self._tick_one_by_one()
            raise

    def _tick_one_by_one(self) -> None:
        """One of the moments that are due cannot be done. Do the others, and set that one aside for a while: a mistake
        in one casus must not stop the clock of all."""
        for _ in range(MOMENTS_AT_ONCE):
            try:
                if not self.store.write(lambda tx: self._do_due(self._turn(tx), 1)):
                    return
            except BotError:
                raise
            except Exception:
                self.store.write(lambda tx: self._set_aside(self._turn(tx)))

    def _set_aside(self, turn: Turn) -> None:
        for moment in turn.tx.moments.claim(turn.now, 1):
            turn.tx.moments.postpone(moment, turn.now + SET_ASIDE)

    def work(self, *, owner: str) -> bool:
        """Do one piece of slow work, computed outside any transaction. False when there was none.

        What was computed is stored only if nothing it rests on has changed meanwhile; else it is wanted again.
        """
        real_now = datetime.now(UTC)
        job = self.store.write(lambda tx: tx.wanted.claim(owner=owner, real_now=real_now, lease_s=WORK_LEASE_S))
        if job is None:
            return False
        if job.kind == VECTORS_JOB:
            self._encode(job)
        else:
            self._compose(job)
        return True

    def _compose(self, job: Job) -> None:
        prepare = {DIGEST_JOB: self._digest, DELIVERY_JOB: self._delivery}.get(job.kind, self._synthesis)
        store = prepare(job.subject)

        def finish(tx: Tx) -> None:
            if not store(self._turn(tx)):
                tx.wanted.want(job.kind, job.subject)
            tx.wanted.done(job)

        self.store.write(finish)

    def _encode(self, job: Job) -> None:
        made_by = self.encoder.made_by() if self.encoder else None
        answers = self.store.read(lambda tx: vectors.missing(self._turn(tx), job.subject, made_by)) if made_by else ()
        figures = self.encoder.encode([answer.text for answer in answers]) if self.encoder and answers else ()

        def finish(tx: Tx) -> None:
            if made_by and answers:
                vectors.keep(self._turn(tx), answers, made_by, figures)
            if len(answers) == vectors.MOST_AT_ONCE:
                tx.wanted.want(job.kind, job.subject)
            tx.wanted.done(job)

        self.store.write(finish)

    def _synthesis(self, round_id: str) -> Callable[[Turn], bool]:
        """Compose the synthesis of a round; what is returned stores it, or says that it is to be composed again."""
        gathered = self.store.read(lambda tx: making.gather(self._turn(tx), round_id, to_compose=True))
        statements = self.composer.compose(gathered.material) if gathered else ()
        return lambda turn: gathered is None or making.store(turn, gathered, statements)

    def _digest(self, subject: str) -> Callable[[Turn], bool]:
        """The same for a digest. It is said in a view of its own, so that it is only written while others wait."""
        gathered = self.store.read(lambda tx: gathering.gather(self._turn(tx), subject))
        if gathered is None:
            return lambda turn: True
        found = issuing.common(gathered, self.composer.pool)
        made = self.store.read(lambda tx: issuing.make(self._turn(tx), gathered, found))
        return lambda turn: made is not None and issuing.store(turn, made)

    def _delivery(self, digest_id: str) -> Callable[[Turn], bool]:
        """The same for a digest that its teams looked at: all that coordinators and teams get is said in a view of its own."""
        ready = self.store.read(lambda tx: delivering.make(self._turn(tx), digest_id))
        return lambda turn: ready is None or delivering.store(turn, ready)

    def undelivered(self, to: Address, key: str) -> None:
        """A message for a room will never be taken by its platform: the facilitators are told. Safe to call again."""
        self.store.write(lambda tx: casus.tell_undelivered(self._turn(tx), to, key))

    def posted(self, casus_id: str, week: str) -> rendering.Posted | None:
        """The posted synthesis of a casus and ISO week as it stands now; None when there is none."""
        return self.store.read(lambda tx: rendering.posted(self._turn(tx), casus_id, week))

    def digests(self) -> tuple[sending.Delivered, ...]:
        """The newest delivered digest of each leertraject, as it stands now."""
        return self.store.read(lambda tx: sending.newest_of_all(self._turn(tx)))

    def page(self, ticket: Ticket) -> Page | Closed:
        """What somebody who opened a link may see now."""
        return self.store.read(lambda tx: routes.page_for(self._turn(tx), ticket))

    def _turn(self, tx: Tx) -> Turn:
        return Turn(
            tx=tx,
            now=self.clock.now(),
            library=self.library,
            days_off=self.days_off,
            holidays=self.holidays,
            zone=self.zone,
            region=self.region,
            code_version=self.code_version,
            pages=self.pages,
        )

    def _do_due(self, turn: Turn, limit: int) -> int:
        moments = turn.tx.moments.claim(turn.now, limit)
        routes.due(turn, moments)
        return len(moments)

    def _take(self, turn: Turn, event: Event) -> Shown:
        if isinstance(event, HomeOpened):
            return home.home(turn, event)
        if not self._is_for_us(event):
            return None
        if not turn.tx.inbox.first_time(event.place.platform, event.place.workspace, event.key):
            return None
        if event.who.platform not in self.guided:
            return routes.do(turn, event)
        heard = guiding.hear(turn, event)
        match heard:
            case guiding.Sent():
                return guiding.after(turn, event, heard, routes.do(turn, heard.submitted))
            case guiding.Taken():
                return None
        return guiding.ask(turn, event, routes.do(turn, guiding.as_command(event)))

    def _is_for_us(self, event: Event) -> bool:
        """Talk in a room that is not in a thread and not to the bot is not ours: it leaves no trace, not even a key."""
        match event:
            case Posted():
                return bool(event.thread or event.place.direct or event.mentions_bot)
            case Edited():
                return bool(event.thread or event.place.direct)
        return True
