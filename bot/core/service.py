"""`Service`: the only door into the core. receive · tick · work, each in short transactions, never on the network.

`bot/app.py` makes one; platforms get `receive`, the ticker gets `tick` and `work`. Delivery asks the store itself for
lanes. Read next: the flows that an event comes to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

from bot.core import commands
from bot.core.agenda import Holidays
from bot.core.events import (
    Chose,
    Commanded,
    Deleted,
    Edited,
    Event,
    HomeOpened,
    Joined,
    Left,
    Pointed,
    Posted,
    RoomChanged,
    Submitted,
)
from bot.core.flows import (
    casus,
    central_question,
    guiding,
    help,
    home,
    joining,
    keeping,
    linking,
    on_behalf,
    own_data,
    retention,
    rhythm,
    standing,
    vectors,
    welcome,
    which_casus,
)
from bot.core.flows.digests import (
    appeals,
    following,
    gathering,
    looking,
    page,
    quoting,
    sending,
    taking_part,
    trajectories,
)
from bot.core.flows.kept import asking_after, cards, closing, managing, own_items, telling, timeline, writing
from bot.core.flows.rounds import answering, asking, inviting, naming, question
from bot.core.flows.sessions import (
    about,
    alone,
    contributing,
    ending,
    finishing,
    leading,
    regrouping,
    running,
    starting,
)
from bot.core.flows.syntheses import (
    checking,
    editing,
    few,
    making,
    noting,
    recognising,
    rendering,
    reporting,
    reviewing,
    sources,
)
from bot.core.flows.turn import Turn
from bot.core.messages import Shown
from bot.core.model import CasusState, Moment, MomentKind
from bot.core.ports.chat import Address
from bot.core.ports.clock import Clock
from bot.core.ports.composer import Composer
from bot.core.ports.errors import BotError
from bot.core.ports.library import Library
from bot.core.ports.moments import DIGEST_JOB, VECTORS_JOB, Job
from bot.core.ports.pages import Closed, Page, PageKind, PageLinks, Ticket
from bot.core.ports.store import Store, Tx
from bot.core.ports.vectors import Encoder

MOMENTS_AT_ONCE = 50
"""How many moments one transaction of `tick` takes, so that people's events never wait long behind it."""
WORK_LEASE_S = 120.0
SET_ASIDE = timedelta(minutes=15)
"""How long a moment that cannot be done waits before it is tried again."""

_DUE: Sequence[tuple[MomentKind, Callable[[Turn, Sequence[Moment]], None]]] = (
    (MomentKind.CLOSE, asking.close),
    (MomentKind.DRAFT, making.want),
    (MomentKind.POST, reviewing.post_due),
    (MomentKind.INVITE, inviting.invite),
    (MomentKind.REMIND, inviting.remind),
    (MomentKind.QUESTION, asking.open_due),
    (MomentKind.STAGE, running.close_due),
    (MomentKind.STAGE_SHOWN, running.show_changed),
    (MomentKind.SESSION_ALONE, finishing.left_alone),
    (MomentKind.SESSION_AFTER, ending.ask_after),
    (MomentKind.EXPIRE, retention.expire),
    (MomentKind.ITEM, asking_after.due),
    (MomentKind.STAND, standing.lies_still),
    (MomentKind.COME_BACK, closing.come_back),
    (MomentKind.FORGET, guiding.forget),
    (MomentKind.BEYOND, following.changed),
    (MomentKind.DIGEST_ASK, quoting.ask_due),
    (MomentKind.DIGEST_DELIVER, gathering.deliver_due),
    (MomentKind.DIGEST_SHOW, gathering.want),
)
"""What each kind of moment comes to, in the order in which they must happen when all are due at once."""

KEPT_BY_COMMAND = {
    "agreement": "afspraak",
    "knot": "knoop",
    "turning_point": "omslagpunt",
    "works": "werkend-element",
    "words": "begrip",
}
"""The kinds of what the casus keeps that have a command of their own."""

_IN_ONE_CASUS: dict[str, Callable[[Turn, Event, str], Shown]] = {
    "help": help.explain_in,
    "status": help.status,
    "stand": standing.show,
    "ask_now": help.ask_now,
    "join": joining.ask,
    "pause": home.settings,
    "role": joining.ask_role,
    "rhythm": rhythm.form,
    "central": central_question.show,
    "on_behalf": on_behalf.form,
    "keep": writing.menu,
    "timeline": timeline.show,
    **{name: partial(writing.command, kind_id=kind_id) for name, kind_id in KEPT_BY_COMMAND.items()},
    "start": lambda turn, event, casus_id: (
        starting.menu(turn, event, casus_id) or help.explain_in(turn, event, casus_id)
    ),
    "next": leading.next_stage,
    "back": leading.back,
    "longer": leading.longer,
    "skip": leading.skip,
    "finish": leading.finish,
    "take_over": leading.take_over,
    "harvest": ending.form,
    "close": casus.confirm_close,
}
"""The commands about one casus, which has to be found first."""


def _of_value(do: Callable[[Turn, Event, str], Shown]) -> Callable[[Turn, Chose], Shown]:
    """A button whose value is the casus."""
    return lambda turn, event: do(turn, event, event.value)


def _in_chosen_casus(turn: Turn, event: Chose) -> Shown:
    """The button with which somebody says which casus their command was about."""
    command, casus_id = which_casus.chosen(turn, event)
    do = _IN_ONE_CASUS.get(command)
    return do(turn, event, casus_id) if do and casus_id else help.explain(turn, event)


_CHOICES: dict[str, Callable[[Turn, Chose], Shown]] = {
    "setup": casus.choose_setup,
    "join": _of_value(joining.ask),
    "in_casus": _in_chosen_casus,
    "privacy": welcome.rest,
    "facilitate_yes": casus.answer_second,
    "facilitate_no": casus.answer_second,
    "casus_pause": lambda turn, event: casus.set_state(turn, event, event.value, CasusState.PAUSED),
    "casus_resume": lambda turn, event: casus.set_state(turn, event, event.value, CasusState.LIVE),
    "casus_close": _of_value(casus.confirm_close),
    "freeze": retention.choose_freeze,
    "thaw": sending.thaw,
    "ask_now": _of_value(help.ask_now),
    "answer": answering.choose_answer,
    "not_now": answering.not_now,
    "none_now": answering.none_now,
    "another": answering.choose_another,
    "call_me": answering.call_me,
    "why": question.why,
    "share": own_data.choose_share,
    "edit": own_data.choose_edit,
    "roles_instead": own_data.choose_roles,
    "withdraw": own_data.confirm_withdraw,
    "settings": _of_value(home.settings),
    "as_json": home.as_json,
    "central": central_question.choose,
    "rhythm": _of_value(rhythm.form),
    "stand": _of_value(standing.form),
    "on_behalf": _of_value(on_behalf.form),
    "synthesis_read": reviewing.decide,
    "synthesis_agree": reviewing.decide,
    "synthesis_hold": reviewing.decide,
    "synthesis_post": reviewing.decide,
    "report": reporting.choose,
    "item_add": noting.choose_add,
    "item_remove": noting.choose_remove,
    "sources": sources.sources,
    "statement_pick": editing.choose,
    "consent_ask": checking.choose,
    "consent_yes": quoting.answer,
    "consent_no": quoting.answer,
    "consent_change": checking.choose_change,
    "few": few.answer,
    "recognise": recognising.choose,
    "trajectory_begin": trajectories.choose_begin,
    "trajectory_edit": trajectories.choose_edit,
    "coordinator_ask": trajectories.choose_ask,
    "coordinator_yes": trajectories.answer_asked,
    "coordinator_no": trajectories.answer_asked,
    "coordinator_stop": trajectories.choose_stop,
    "take_part": taking_part.choose,
    "take_part_yes": taking_part.say_yes,
    "take_part_no": taking_part.say_no,
    "hold_week": taking_part.choose_hold,
    "appeal_add": appeals.choose_add,
    "appeal_remove": appeals.choose_remove,
    "appeals_answer": appeals.choose_answer,
    "digest_adjust": looking.choose,
    "digest_page": page.choose,
    "item_keep": own_items.keep,
    "item_refuse": own_items.refuse,
    "keep": _of_value(writing.menu),
    "keep_more": writing.more,
    "keep_kind": writing.choose_kind,
    "item_agree": cards.agree,
    "item_own": cards.own,
    "item_tell": telling.choose,
    "item_change": managing.change,
    "item_away": managing.ask_away,
    "item_choose": managing.choose,
    "contribute": contributing.choose,
    "session_pick": starting.pick,
    "session_more": starting.more,
    "session_situation": starting.choose_situation,
    "session_next": leading.choose_next,
    "session_longer": leading.choose_longer,
    "session_skip": leading.choose_skip,
    "session_back": leading.choose_back,
    "session_take_over": leading.choose_take_over,
    "session_subject": about.choose,
    "session_groups": regrouping.choose,
    "session_harvest": ending.choose,
    "session_after": ending.answer_after,
    "help": _of_value(help.explain_in),
}

_FORMS: dict[str, Callable[[Turn, Submitted], Shown]] = {
    "setup": casus.set_up,
    "join": joining.join,
    linking.ROOM: linking.link_room,
    "close": lambda turn, event: casus.set_state(turn, event, event.context, CasusState.CLOSED),
    "freeze": retention.freeze,
    "answer": own_data.submit_answer,
    naming.ASKED: own_data.submit_answer,
    "change": own_data.submit_change,
    "withdraw": own_data.withdraw,
    "settings": home.submit_settings,
    "central": central_question.submit,
    "rhythm": rhythm.submit,
    "stand": standing.submit,
    "on_behalf": on_behalf.submit,
    "on_behalf_sure": on_behalf.submit,
    "report": reporting.submit,
    "recognise": recognising.submit,
    "statement_pick": editing.pick,
    "statement_edit": editing.submit,
    "consent_ask": checking.submit,
    "consent_change": quoting.submit_change,
    "item_add": noting.submit_add,
    "item_remove": noting.submit_remove,
    "keep_words": writing.submit_words,
    "keep_item": writing.submit,
    "item_tell": telling.submit,
    "item_choose": managing.submit,
    "item_away": managing.away,
    "item_beyond": managing.beyond,
    "trajectory": trajectories.submit,
    "coordinator": trajectories.submit_ask,
    "coordinator_stop": trajectories.submit_stop,
    "take_part": taking_part.submit,
    "hold_week": taking_part.submit_hold,
    "appeal_add": appeals.submit_add,
    "appeal_remove": appeals.submit_remove,
    "appeals_answer": appeals.submit_answer,
    "digest_adjust": looking.submit,
    "contribute": contributing.submit,
    "session_start": starting.submit,
    "session_situation": starting.submit_situation,
    "session_alone": alone.submit,
    "session_harvest": ending.submit,
    "session_subject": about.submit,
    "session_groups": regrouping.submit,
}

_COMMANDS: dict[str, Callable[[Turn, Commanded], Shown]] = {
    "help": help.explain,
    "stop": home.stop,
    "my_data": home.my_data,
    "my_answers": home.my_answers,
    "link": linking.link,
    "unlink": linking.unlink,
    "trajectory": trajectories.command,
    "digest": page.command,
}
"""The commands about whoever types them. «Help» is also about a casus, when there is one."""

_PAGES: dict[PageKind, Callable[[Turn, Ticket], Page | Closed]] = {
    PageKind.DIGEST: page.page,
    PageKind.TIMELINE: timeline.page,
}


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
        store = self._digest(job.subject) if job.kind == DIGEST_JOB else self._synthesis(job.subject)

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
        """The same for a digest."""
        gathered = self.store.read(lambda tx: gathering.gather(self._turn(tx), subject))
        pooled = self.composer.pool(gathered.voices, gathered.language) if gathered else ()
        return lambda turn: gathered is None or gathering.store(turn, gathered, pooled)

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
        return self.store.read(lambda tx: _PAGES[ticket.kind](self._turn(tx), ticket))

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
        due = turn.tx.moments.claim(turn.now, limit)
        for kind, do in _DUE:
            of_kind = [moment for moment in due if moment.kind is kind]
            if of_kind:
                do(turn, of_kind)
        return len(due)

    def _take(self, turn: Turn, event: Event) -> Shown:
        if isinstance(event, HomeOpened):
            return home.home(turn, event)
        if not self._is_for_us(event):
            return None
        if not turn.tx.inbox.first_time(event.place.platform, event.place.workspace, event.key):
            return None
        if event.who.platform not in self.guided:
            return self._do(turn, event)
        heard = guiding.hear(turn, event)
        match heard:
            case guiding.Sent():
                return guiding.after(turn, event, heard, self._do(turn, heard.submitted))
            case guiding.Taken():
                return None
        return guiding.ask(turn, event, self._do(turn, event))

    def _do(self, turn: Turn, event: Event) -> Shown:
        match event:
            case Posted():
                return self._posted(turn, event)
            case Edited():
                return own_data.edited(turn, event)
            case Deleted():
                return own_data.deleted(turn, event)
            case Chose():
                choose = _CHOICES.get(event.action)
                return choose(turn, event) if choose else help.explain(turn, event)
            case Submitted():
                form = "change" if event.context.startswith("change/") else event.form
                submit = _FORMS.get(form)
                return submit(turn, event) if submit else help.explain(turn, event)
            case Commanded():
                return self._commanded(turn, event)
            case Pointed():
                return keeping.pointed(turn, event)
            case Joined():
                return joining.somebody_came(turn, event)
            case Left():
                return joining.somebody_left(turn, event)
            case RoomChanged():
                return casus.room_changed(turn, event)
        return None

    def _is_for_us(self, event: Event) -> bool:
        """Talk in a room that is not in a thread and not to the bot is not ours: it leaves no trace, not even a key."""
        match event:
            case Posted():
                return bool(event.thread or event.place.direct or event.mentions_bot)
            case Edited():
                return bool(event.thread or event.place.direct)
        return True

    def _posted(self, turn: Turn, event: Posted) -> Shown:
        if event.place.direct:
            command = guiding.command_in(event) if event.who.platform in self.guided else None
            return self._commanded(turn, command) if command else own_data.wrote_privately(turn, event)
        round_ = turn.tx.rounds.under(event.place, event.thread) if event.thread else None
        if round_:
            return own_data.replied(turn, event, round_)
        return help.explain(turn, event) if event.mentions_bot else None

    def _commanded(self, turn: Turn, event: Commanded) -> Shown:
        command = commands.read(event.words)
        if command.name is None and starting.names_a_format(turn, event.words):
            found = which_casus.find(turn, event, "start")
            return starting.start(turn, event, found, event.words) if isinstance(found, str) else found
        if command.name is None:
            return help.explain(turn, event, unknown=True, nearest=command.nearest)
        if command.name in _COMMANDS:
            return _COMMANDS[command.name](turn, event)
        found = which_casus.find(turn, event, command.name)
        if command.name == "menu":
            return (isinstance(found, str) and starting.menu(turn, event, found)) or help.explain(turn, event)
        if not isinstance(found, str):
            return found
        if command.name == "start" and command.rest:
            return starting.start(turn, event, found, command.rest)
        return _IN_ONE_CASUS[command.name](turn, event, found)
