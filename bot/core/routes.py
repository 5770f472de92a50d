"""Which flow a thing that people did comes to, and a moment that is due, and a page that is opened.

`service.py` asks here; a new button, form, command, moment or page is named in one of these tables. Read next: the flow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from bot.core import commands
from bot.core.events import (
    Chose,
    Commanded,
    Deleted,
    Edited,
    Event,
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
    welcome,
    which_casus,
)
from bot.core.flows.digests import (
    appeals,
    delivering,
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
    afterwards,
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
    reporting,
    reviewing,
    sources,
)
from bot.core.flows.turn import Turn
from bot.core.messages import Shown
from bot.core.model import CasusState, Moment, MomentKind
from bot.core.ports.pages import Closed, Page, PageKind, Ticket

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
    (MomentKind.SESSION_AFTER, afterwards.ask),
    (MomentKind.EXPIRE, retention.expire),
    (MomentKind.ITEM, asking_after.due),
    (MomentKind.STAND, standing.lies_still),
    (MomentKind.COME_BACK, closing.come_back),
    (MomentKind.FORGET, guiding.forget),
    (MomentKind.BEYOND, following.changed),
    (MomentKind.CONSENT, quoting.ask_once_more),
    (MomentKind.DIGEST_ASK, quoting.ask_due),
    (MomentKind.DIGEST_DELIVER, delivering.want),
    (MomentKind.DIGEST_SHOW, gathering.want),
)
"""What each kind of moment comes to, in the order in which they must happen when all are due at once."""

KEPT_BY_COMMAND = {
    "agreement": "afspraak",
    "knot": "knoop",
    "turning_point": "omslagpunt",
    "works": "werkend-element",
    "words": "begrip",
    "learning_questions": "leervraag",
    "parties": "partij",
    "value": "waarde",
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
    "session_after": afterwards.answer,
    "session_fit": afterwards.choose,
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
    "session_fit": afterwards.submit,
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


def due(turn: Turn, moments: Sequence[Moment]) -> None:
    """Do what is due, each kind in its turn."""
    for kind, do_all in _DUE:
        of_kind = [moment for moment in moments if moment.kind is kind]
        if of_kind:
            do_all(turn, of_kind)


def page_for(turn: Turn, ticket: Ticket) -> Page | Closed:
    """What is on the page behind a link."""
    return _PAGES[ticket.kind](turn, ticket)


def do(turn: Turn, event: Event) -> Shown:
    """Do what an event comes to; what whoever did it sees at once."""
    match event:
        case Posted():
            return _posted(turn, event)
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
            return _commanded(turn, event)
        case Pointed():
            return keeping.pointed(turn, event)
        case Joined():
            return joining.somebody_came(turn, event)
        case Left():
            return joining.somebody_left(turn, event)
        case RoomChanged():
            return casus.room_changed(turn, event)
    return None


def _posted(turn: Turn, event: Posted) -> Shown:
    if event.place.direct:
        return own_data.wrote_privately(turn, event)
    if own_data.replied(turn, event):
        return None
    return help.explain(turn, event) if event.mentions_bot else None


def _commanded(turn: Turn, event: Commanded) -> Shown:
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
