"""Forms where a platform has none: asked one question at a time, in the direct message.

`Service` lets what is typed there come by here first (`hear`), and turns a form that a flow shows into the first question
(`ask`). At the end the form is sent in like any other, and what comes of it goes on here (`after`). The steps themselves
are pure: `bot/core/interview.py`. Nothing in `answers.py` and above knows of this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core import commands, interview
from bot.core.events import Commanded, Deleted, Edited, Event, Posted, Submitted, Who, post_key
from bot.core.flows import answers
from bot.core.flows.turn import Turn
from bot.core.interview import Heard, Trouble
from bot.core.messages import Field, Form, Message, Problem, Shown
from bot.core.model import Answer, Moment, MomentKind, new_id
from bot.core.ports.chat import Address
from bot.core.ports.interviews import Interview
from bot.core.ports.library import Markdown
from bot.core.ports.outbox import Outgoing

KEPT_FOR = timedelta(days=3)
"""So long after the last word an interview waits; then nothing of it is kept."""


@dataclass(frozen=True, kw_only=True)
class Sent:
    """An interview came to its end: the form to send in, and the interview, which is open until `after`."""

    submitted: Submitted
    interview: Interview


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What was typed belonged to an interview; there is nothing more to do with it."""


def hear(turn: Turn, event: Event) -> Sent | Taken | None:
    """What somebody did in their direct message, as far as it belongs to an interview; None: it does not."""
    if not event.place.direct or not isinstance(event, (Posted, Edited, Deleted)):
        return None
    found = turn.tx.interviews.of(event.who)
    if not found:
        return None
    found = replace(found, touched_at=turn.now)
    match event:
        case Posted():
            return _hear(turn, event, found)
        case Edited():
            return _hear_edit(turn, event, found)
        case Deleted():
            asked_again = interview.unsay(found, event.message)
            if asked_again is None:
                return None
            _say(turn, asked_again, note=turn.say(found.form.language, "interview.taken_back"))
            return Taken()


def ask(turn: Turn, event: Event, shown: Shown) -> Shown:
    """A form that a flow shows becomes an interview, in the direct message of whoever did this. All else stays as it is."""
    if not isinstance(shown, Form):
        return shown
    before = turn.tx.interviews.of(event.who)
    note = ""
    if before and _has_words(before):
        if (before.form.name, before.form.context) == (shown.name, shown.context):
            _say(turn, replace(before, touched_at=turn.now), note=turn.say(before.form.language, "interview.resumed"))
            return None
        note = turn.say(shown.language, "interview.replaced", title=before.form.title)
    if before:
        _end(turn, before)
    _begin(turn, event, shown, note=note)
    return None


def after(turn: Turn, event: Event, sent: Sent, shown: Shown) -> Shown:
    """What came of the form that was sent in: a problem is put right in the same interview, a form that follows is the
    next one, all else ends it."""
    done = sent.interview
    if isinstance(shown, Problem):
        again = interview.object_to(done, shown.fields)
        _say(turn, again)
        return None
    _end(turn, done)
    if isinstance(shown, Form):
        _begin(turn, event, shown, follows=done)
        return None
    return shown


def as_command(event: Event) -> Event:
    """A direct message that is nothing but a command («hulp», «mijn gegevens») is that command: nobody can type `/` here."""
    if not isinstance(event, Posted) or not event.place.direct:
        return event
    words = event.text.split()
    command = commands.read(event.text)
    if not words or len(words) > 2 or command.name is None or command.rest:
        return event
    return Commanded(key=event.key, who=event.who, place=event.place, at=event.at, words=event.text)


def stop(turn: Turn, person_id: str) -> None:
    """Somebody stops with everything: what they were filling in goes too."""
    for account in turn.tx.links.accounts(person_id):
        who = Who(platform=account.platform, workspace=account.workspace, user=account.user, name="")
        if found := turn.tx.interviews.of(who):
            _end(turn, found)


def forget_answer(turn: Turn, answer: Answer) -> None:
    """An answer is withdrawn: no interview shows it any more, nor waits to bring it back."""
    about_it = (answer.id, f"change/{answer.id}")
    question = f"{answer.casus_id}/{answer.round_id}/"
    asked_again = (question, f"{question}{answer.question_key}")
    found = turn.tx.interviews.about([*about_it, *asked_again])
    if not found:
        return
    members = turn.tx.people.members([answer.casus_id])[answer.casus_id]
    author = next(each.person_id for each in members if each.id == answer.member_id)
    own = {(each.platform, each.workspace, each.user) for each in turn.tx.links.accounts(author)}
    for each in found:
        if each.form.context in about_it or (each.platform, each.workspace, each.user) in own:
            _end(turn, each)


def forget(turn: Turn, due: Sequence[Moment]) -> None:
    """Nothing was said for days: the interview is over, without a word."""
    found = turn.tx.interviews.get([moment.subject for moment in due])
    for moment in due:
        waiting = found.get(moment.subject)
        if waiting and waiting.touched_at + KEPT_FOR > turn.now:
            turn.tx.moments.postpone(moment, waiting.touched_at + KEPT_FOR)
        elif waiting:
            _end(turn, waiting)


# What is typed


def _hear(turn: Turn, event: Posted | Edited, found: Interview) -> Sent | Taken:
    # A tombstone: what is typed here is no message to the bot of its own, also when it is edited after the interview.
    answers.bury(turn, event, event.message, event.revision if isinstance(event, Edited) else "")
    heard = interview.hear(found, answers.clean(event.text), message=event.message, named=event.named)
    return _go_on(turn, event, heard)


def _hear_edit(turn: Turn, event: Edited, found: Interview) -> Sent | Taken | None:
    part = turn.tx.parts.of_message(event.place, event.message)
    if part is None:  # the edit came before the message, or instead of it
        key = post_key(event.place.room, event.message)
        turn.tx.inbox.first_time(event.place.platform, event.place.workspace, key)
        return _hear(turn, event, found)
    if part.answer_id is not None:
        return None
    if event.revision <= part.revision:
        return Taken()
    if event.message == found.unread:
        return _hear(turn, event, found)
    was_asked = found.at
    heard = interview.hear_again(found, answers.clean(event.text), message=event.message, named=event.named)
    if heard is None:
        return None
    answers.bury(turn, event, event.message, event.revision)
    if heard.trouble or heard.interview.at != was_asked:
        return _go_on(turn, event, heard)
    _say(turn, heard.interview, note=turn.say(found.form.language, "interview.changed"))
    return Taken()


def _go_on(turn: Turn, event: Posted | Edited, heard: Heard) -> Sent | Taken:
    now = heard.interview
    if heard.ended:
        _end(turn, now)
        title = now.form.title
        stopped = turn.message(now.form.language, "interview.stopped", title=title)
        turn.tell_actor(event, f"interview/{now.id}/stopped", stopped)
        return Taken()
    if heard.sent:
        return Sent(submitted=_submitted(event, now), interview=now)
    _say(turn, now, note=_trouble(turn, now, heard.trouble, event) if heard.trouble else "")
    return Taken()


def _submitted(event: Posted | Edited, done: Interview) -> Submitted:
    empty = {each.name: "" for each in done.form.fields}
    return Submitted(
        key=event.key,
        who=event.who,
        place=done.place,
        at=event.at,
        form=done.form.name,
        context=done.form.context,
        fields={**empty, **done.filled},
        typed=done.typed,
        typed_at=event.place,
    )


# What is asked


def _begin(turn: Turn, event: Event, form: Form, *, note: str = "", follows: Interview | None = None) -> None:
    """Begin an interview. A form that `follows` another was filled in by that, so it is shown whole at first."""
    place = follows.place if follows else event.place
    filled = {each.name: each.value for each in form.fields}
    typed = {}
    if follows:
        typed = {each.name: follows.typed[each.name] for each in form.fields if each.name in follows.typed}
        people = [f"{each.name}:name" for each in form.fields if each.kind == "person"]
        filled |= {name: follows.filled[name] for name in people if name in follows.filled}
    is_much = len(form.fields) > interview.SHOWN_BEFORE_SENDING
    begun = interview.begin(
        Interview(
            id=new_id(turn.now),
            platform=event.who.platform,
            workspace=event.who.workspace,
            user=event.who.user,
            place=place,
            form=form,
            filled=filled,
            typed=typed,
            touched_at=turn.now,
        ),
        shown_first=is_much or follows is not None,
    )
    over_at = turn.now + KEPT_FOR
    kind = MomentKind.FORGET
    turn.tx.moments.plan([Moment(kind=kind, subject=begun.id, occurrence="", due_at=over_at, casus_id="")])
    _say(turn, begun, note=note)


def _say(turn: Turn, now: Interview, *, note: str = "") -> None:
    """Ask what is to be asked now, and keep how far it is."""
    field = interview.field_of(now)
    message = _question(turn, now, field, note) if field else _whole(turn, now, note)
    repeats = field is None or (field.kind != "one_of" and bool(now.filled.get(field.name)))
    number = now.said + 1
    _tell(turn, now, number, message)
    turn.tx.interviews.put(replace(now, said=number, repeats=now.repeats | {number} if repeats else now.repeats))


def _question(turn: Turn, now: Interview, field: Field, note: str) -> Message:
    form, language = now.form, now.form.language
    value = now.filled.get(field.name, "")
    labels = {option.value: option.label for option in field.options}
    is_first = now.said == 0
    return turn.message(
        language,
        "interview.question",
        note=Markdown(" ".join(each for each in (note, now.wrong.get(field.name, "")) if each)),
        title=form.title if is_first else "",
        intro=Markdown(form.intro if is_first else ""),
        number=now.at + 1,
        count=len(form.fields),
        label=field.label,
        hint=field.hint,
        options=[(number, each.label, each.help) for number, each in enumerate(field.options, start=1)],
        kind=field.kind,
        value=labels.get(value, "") if field.kind == "one_of" else now.filled.get(f"{field.name}:name") or value,
        required=field.required,
        is_wrong=field.name in now.wrong,
    )


def _whole(turn: Turn, now: Interview, note: str) -> Message:
    form, language = now.form, now.form.language
    is_first = now.said == 0
    return turn.message(
        language,
        "interview.whole",
        note=Markdown(note),
        title=form.title,
        intro=Markdown(form.intro if is_first or not form.fields else ""),
        lines=[
            (number, each.label, _shown(now, each), each.kind == "text")
            for number, each in enumerate(form.fields, start=1)
        ],
        submit=form.submit,
    )


def _shown(now: Interview, field: Field) -> str:
    value = now.filled.get(field.name, "")
    if field.kind == "one_of":
        return next((option.label for option in field.options if option.value == value), "")
    return now.filled.get(f"{field.name}:name") or value


def _trouble(turn: Turn, now: Interview, trouble: Trouble, event: Posted | Edited) -> Markdown:
    language = now.form.language
    field = interview.field_of(now)
    match trouble:
        case Trouble.TOO_LONG if field:
            length = len(answers.clean(event.text))
            return turn.say(language, "interview.too_long", length=length, longest=field.max_length)
        case Trouble.NOT_SENT:
            return turn.say(language, "interview.not_sent", submit=now.form.submit)
    return turn.say(language, f"interview.{trouble}")


def _has_words(waiting: Interview) -> bool:
    """Whether somebody said anything in it."""
    return any(waiting.filled.get(each.name, "") != each.value for each in waiting.form.fields)


def _end(turn: Turn, over: Interview) -> None:
    """Nothing of it stays: not the row, and not the messages that repeated what somebody typed."""
    turn.tx.interviews.drop(over)
    for number in sorted(over.repeats):
        _tell(turn, over, number, Message(text="", language=over.form.language))


def _tell(turn: Turn, now: Interview, number: int, message: Message) -> None:
    to = Address(platform=now.platform, workspace=now.workspace, user=now.user)
    turn.tx.outbox.put(Outgoing(key=f"interview/{now.id}/{number}", to=to, message=message))
