"""Answering a question: by form, in its thread, or not now.

`answers.py` keeps what is said; here it is decided whether it is an answer, to which question, and at which level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core import agenda, choosing, follow_ups
from bot.core.events import Chose, Edited, Event, Posted, Submitted
from bot.core.flows import answers
from bot.core.flows.answers import MORE
from bot.core.flows.rounds import asking, naming
from bot.core.flows.rounds.answer_form import answer_form, previews_of
from bot.core.flows.rounds.asking import asked_before, question_groups
from bot.core.flows.rounds.question import ANOTHER, asked_of, follow_up_text, question_in
from bot.core.flows.turn import Turn, ids, teams, tell_facilitators
from bot.core.messages import Form, Message, Problem, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    Asked,
    Casus,
    Member,
    Presence,
    Round,
    Share,
    SynthesisState,
    Via,
)
from bot.core.personal_data.names import Named, may_name
from bot.core.ports.casussen import Someone, Spot
from bot.core.ports.moments import SYNTHESIS_JOB


@dataclass(frozen=True, kw_only=True)
class Answerable:
    """A question that this member can answer now."""

    casus: Casus
    member: Member
    name: str
    round_: Round
    asked: Asked
    mine: tuple[Answer, ...]
    """What this member said in the round, to any of its questions, whatever the state."""
    everyone: tuple[Someone, ...] = ()

    def earlier(self) -> Answer | None:
        """What this member answered to this question before."""
        return next((each for each in _present(self.mine) if each.question_key == self.asked.key), None)


def choose_answer(turn: Turn, event: Chose) -> Shown:
    """The button «Antwoord»: the form, with what this person said before."""
    language, found = _answerable(turn, event, event.value)
    if isinstance(found, Message):
        return found
    answer = found.earlier()
    question = question_in(turn, language, found.asked)
    return answer_form(
        turn,
        language,
        context=event.value,
        question=question,
        looks=previews_of(turn, language, found.member, found.name),
        chosen=answer.share if answer else found.member.share,
        text=answer.text if answer else "",
    )


def submit(turn: Turn, event: Submitted) -> tuple[Shown, Answer | None]:
    """The form with an answer. Returns what is shown, and the earlier answer when this is a change of it: then nothing
    was stored yet, because what rested on it has to be corrected as well (`own_data.submit_answer`). A text with names
    of others comes back once, before it is stored."""
    language, found = _answerable(turn, event, event.context, text=event.fields.get("text", ""))
    if isinstance(found, Message):
        return found, None
    text, share, problem = read_form(turn, language, event)
    if problem or not share:
        return problem, None
    if earlier := found.earlier():
        return None, earlier
    if named := naming.to_ask(event, text, found.everyone, author=found.member):
        form = form_with_roles(
            turn,
            event,
            language,
            casus=found.casus,
            member=found.member,
            name=found.name,
            question=question_in(turn, language, found.asked),
            text=text,
            share=share,
            named=named,
        )
        return form, None
    answer = answers.keep(
        turn,
        casus=found.casus,
        member=found.member,
        round_=found.round_,
        asked=found.asked,
        text=text,
        share=share,
        via=Via.DIRECT if event.typed_at else Via.FORM,
        message=None,
    )
    answers.was_typed(turn, event, answer)
    confirm(turn, event, language, found.casus, found.member, answer, found.asked)
    include_late(turn, found.round_)
    return None, None


def form_with_roles(
    turn: Turn,
    event: Submitted,
    language: str,
    *,
    casus: Casus,
    member: Member,
    name: str,
    question: str,
    text: str,
    share: Share,
    named: Sequence[Named],
) -> Form:
    """The form once more, with roles where the names were: what is sent then is stored as it is."""
    looks = previews_of(turn, language, member, name)
    form = answer_form(turn, language, context=event.context, question=question, looks=looks, chosen=share)
    return replace(naming.once_more(turn, language, form, casus=casus, text=text, named=named), name=naming.ASKED)


def confirm(
    turn: Turn, event: Event, language: str, casus: Casus, member: Member, answer: Answer, asked: Asked
) -> None:
    """Confirm a new answer to its author, at most with a follow-up: never after «nu niet», never two in a row."""
    more = None
    followed_up = member.followed_up
    if not asked.key.startswith(MORE):
        if not followed_up:
            own = next((each for each in turn.library.questions() if each.id == asked.question_id), None)
            rules = turn.library.follow_ups()
            more = follow_ups.choose(answer.text, answer.share, follow_ups=rules, own=own)
        followed_up = more is not None
    member = remember_choice(turn, event, member, answer.share, followed_up=followed_up)
    answers.confirm_privately(turn, language, casus, member, answer, more)


def read_form(turn: Turn, language: str, event: Submitted) -> tuple[str, Share | None, Problem | None]:
    """The text and level of an answer form, or what is wrong with them, per field."""
    text = answers.clean(event.fields.get("text", ""))
    wrong: dict[str, str] = {}
    if why := answers.objection(text):
        wrong["text"] = answers.object_to(turn, language, why)
    chosen = event.fields.get("share", "")
    share = Share(chosen) if chosen in set(Share) else None
    if not share:
        wrong["share"] = turn.say(language, "answers.choose_level")
    return text, share, Problem(fields=wrong) if wrong else None


def remember_choice(
    turn: Turn, event: Event, member: Member, share: Share, *, followed_up: bool | None = None
) -> Member:
    """The last choice of «wie mag dit zien?» stands, and private messages follow the identity last used. Returns the member
    as they are now."""
    newest = replace(
        member,
        share=share,
        followed_up=member.followed_up if followed_up is None else followed_up,
        platform=event.who.platform,
        workspace=event.who.workspace,
        user=event.who.user,
    )
    if newest != member:
        turn.tx.people.save_member(newest)
    return newest


def reply(turn: Turn, event: Posted | Edited, round_: Round, spot: Spot) -> None:
    """A reply in the thread of a question: the first of a member is the answer, what follows soon joins it."""
    casus, member = spot.casus, spot.member
    if not casus or not spot.room:
        return
    language = turn.language_for(event, spot.person, casus)
    text = answers.clean(event.text)
    if not member or member.presence is not Presence.ACTIVE:
        if is_long_enough(text):
            join = turn.choice(language, "join", casus.id, style="primary")
            key = f"not-a-member/{round_.id}/{event.who.user}"
            turn.tell_actor(event, key, turn.message(language, "answers.not_a_member", [join], casus=casus.name))
        return
    mine = _present(spot.mine)
    burst = next((each for each in mine if answers.is_burst(turn, each)), None)
    if mine and not burst:
        return
    if not burst and not is_long_enough(text):
        return
    key = f"not-kept/{event.place.room}/{event.message}"
    if is_over(turn, round_):
        turn.tell(member, key, turn.message(language, "answers.round_is_closed", casus=casus.name))
        return
    if spot.room.public:
        form = turn.choice(language, "answer", casus.id, round_.id, asked_of(round_, member).key, style="primary")
        turn.tell(member, key, turn.message(language, "answers.room_is_public", [form]))
        return
    if burst:
        joined = answers.join(turn, burst, event)
        if isinstance(joined, answers.Objection):
            _tell_objection(turn, language, member, key, joined)
            return
        kept = joined
    else:
        if why := answers.objection(text):
            _tell_objection(turn, language, member, key, why)
            return
        kept = answers.keep(
            turn,
            casus=casus,
            member=member,
            round_=round_,
            asked=asked_of(round_, member),
            text=text,
            share=Share.ROLE,
            via=Via.CHAT,
            message=event,
        )
        say_that_threads_are_seen(turn, language, event, member)
    named = naming.others_in(text, spot.everyone, author=member, own=event.who.name)
    naming.offer(turn, language, member, kept, named)
    answers.confirm_in_thread(turn, casus, event)
    include_late(turn, round_)


def say_that_threads_are_seen(turn: Turn, language: str, event: Posted | Edited, member: Member) -> None:
    """Once: a reply in a thread is seen by the room, whatever level this person chose before."""
    key = f"thread-is-seen/{member.id}"
    if member.share is None:
        remember_choice(turn, event, member, Share.ROLE)
    elif member.share in (Share.ROLE, Share.NAME) or not turn.tx.inbox.first_time(
        member.platform, member.workspace, key
    ):
        return
    turn.tell(member, key, turn.message(language, "answers.thread_is_seen"))


def choose_another(turn: Turn, event: Chose) -> Shown:
    """The button «Andere vraag»: another question, for this person only, with buttons to answer it or to see the next one.

    What was shown is in the button, and nowhere else: which questions somebody passes over is nobody's business."""
    language, found = _answerable(turn, event, event.value + "/")
    if isinstance(found, Message):
        return found
    casus, round_, member = found.casus, found.round_, found.member
    before = asked_before(turn, [casus])[casus.id]
    had = {each.question_key.removeprefix(ANOTHER) for each in found.mine}
    other = choosing.another(
        turn.library.questions(),
        question_groups(casus, before.rounds),
        role=member.role,
        not_these={*before.lately, *(each.question_id for each in round_.asked), *had},
        shown=found.asked.question_id,
        press=event.key,
    )
    if not other:
        return turn.message(language, "rounds.no_other")
    which = (casus.id, round_.id, f"{ANOTHER}{other.id}")
    return turn.message(
        language,
        "rounds.another",
        [
            turn.choice(language, "answer", *which, style="primary"),
            turn.choice(language, "another", *which),
        ],
        question=other.text.get(language) or other.text["nl"],
    )


def call_me(turn: Turn, event: Chose) -> Shown:
    """The button «Bel me liever»: the other facilitators get a line, and there is no reminder."""
    language, found = _answerable(turn, event, event.value + "/")
    if isinstance(found, Message):
        return found
    _say_not_now(turn, found.round_, found.member)
    team = teams(turn, [found.casus.id])[found.casus.id]
    key = f"call/{found.round_.id}/{found.member.id}"
    name = team.name(found.member)
    told = tell_facilitators(
        turn, team, key, "rounds.call_for_you", besides=found.member.id, casus=found.casus.name, name=name
    )
    return turn.message(language, "rounds.called" if told else "rounds.nobody_to_call")


def not_now(turn: Turn, event: Chose) -> Shown:
    """The button «Nu niet»: no reminder, nothing in the room."""
    casus_id, round_id = ids(event.value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id, round_id=round_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if spot.member and spot.round_:
        _say_not_now(turn, spot.round_, spot.member)
    return turn.message(language, "rounds.not_now")


def none_now(turn: Turn, event: Chose) -> Shown:
    """The button «Nu niet» under the questions of several casussen: it holds for all of that week."""
    person = turn.tx.people.know(event.who, turn.now)
    found = asking.open_rounds(turn, person)
    for _, member, round_ in found:
        if round_.occurrence == event.value:
            _say_not_now(turn, round_, member)
    language = turn.language_for(event, person, found[0][0].casus if found else None)
    return turn.message(language, "rounds.none_now")


def _say_not_now(turn: Turn, round_: Round, member: Member) -> None:
    """No reminder for this question, and no follow-up after the next answer."""
    turn.tx.rounds.say_not_now(round_.id, member.id, turn.now)
    if not member.followed_up:
        turn.tx.people.save_member(replace(member, followed_up=True))


def _answerable(
    turn: Turn, event: Chose | Submitted, value: str, *, text: str = ""
) -> tuple[str, Answerable | Message]:
    """The language to speak in, and the question to answer or why it cannot be answered. When there is a `text` that may
    name somebody, it also tells who is in the casus."""
    casus_id, round_id, key = ids(value, 3)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id, round_id=round_id, everyone=may_name(text))
    language = turn.language_for(event, spot.person, spot.casus)
    round_ = spot.round_
    if not spot.casus or not round_ or round_.casus_id != spot.casus.id:
        return language, turn.message(language, "rounds.gone")
    if not spot.member or spot.member.presence is not Presence.ACTIVE:
        join = turn.choice(language, "join", spot.casus.id, style="primary")
        return language, turn.message(language, "answers.not_a_member", [join], casus=spot.casus.name)
    if is_over(turn, round_):
        return language, turn.message(language, "answers.round_is_closed", casus=spot.casus.name)
    asked = _asked(turn, spot.casus, spot.member, round_, key)
    return language, Answerable(
        casus=spot.casus,
        member=spot.member,
        name=spot.person.name if spot.person else "",
        round_=round_,
        asked=asked,
        mine=spot.mine,
        everyone=spot.everyone,
    )


def is_over(turn: Turn, round_: Round) -> bool:
    """Whether an answer comes too late: the round is closed and its synthesis posted. In between it is still taken in,
    as long as the answers of this round are kept at all."""
    if not round_.closed_at:
        return False
    if turn.now >= agenda.expires_at(round_.opened_at, None):
        return True
    synthesis = turn.tx.syntheses.newest(round_.casus_id, round_.occurrence)
    return synthesis is not None and synthesis.state is SynthesisState.POSTED


def include_late(turn: Turn, round_: Round) -> None:
    """A new answer to a question that was closed: when its draft is there, that is composed again."""
    if round_.closed_at and turn.tx.syntheses.newest(round_.casus_id, round_.occurrence):
        turn.tx.wanted.want(SYNTHESIS_JOB, round_.id)


def _asked(turn: Turn, casus: Casus, member: Member, round_: Round, key: str) -> Asked:
    """The question that a button stands for: one of the round, by its key or by role, another of the library, or a
    follow-up."""
    if key.startswith(MORE) and (more := follow_up_text(turn, casus.language, key)):
        return Asked(key=key, question_id=key.removeprefix(MORE), text=more, digest="")
    if key.startswith(ANOTHER):
        of_library = (each for each in turn.library.questions() if each.id == key.removeprefix(ANOTHER))
        if found := next(of_library, None):
            text = found.text.get(casus.language) or found.text["nl"]
            return Asked(key=key, question_id=found.id, text=text, digest=found.digest)
    return next((each for each in round_.asked if each.key == key), asked_of(round_, member))


def _present(said: Sequence[Answer]) -> list[Answer]:
    """The answers that are not withdrawn or expired."""
    return [each for each in said if each.state is AnswerState.PRESENT]


def is_long_enough(text: str) -> bool:
    """Whether a reply in a thread can be an answer, and is not talk between people."""
    return len(text.split()) >= answers.FEWEST_WORDS_IN_THREAD


def _tell_objection(turn: Turn, language: str, member: Member, key: str, why: answers.Objection) -> None:
    turn.tell(member, key, turn.message(language, "answers.not_kept", reason=answers.object_to(turn, language, why)))
