"""What people do with what they said: change it, withdraw it, write to the bot in private.

Changing and withdrawing come by button, by form, and by editing or deleting the chat message; each of them goes through
`answers.py` and then corrects the syntheses that rested on it. Read next: `home.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.events import Chose, Deleted, Edited, Event, Posted, Submitted, post_key
from bot.core.flows import answers, guiding
from bot.core.flows.digests import sending
from bot.core.flows.items import door
from bot.core.flows.rounds import answering, asking, naming
from bot.core.flows.rounds.answer_form import answer_form, previews, previews_of
from bot.core.flows.rounds.question import asked_of
from bot.core.flows.sessions import at_hand, contribution_form, keeping, replying, showing
from bot.core.flows.syntheses import making
from bot.core.flows.turn import Turn, ids, memberships
from bot.core.messages import Form, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    Casus,
    Destruction,
    Facilitating,
    Member,
    PartState,
    Presence,
    Share,
    Via,
)
from bot.core.model.formats import in_language
from bot.core.personal_data import names
from bot.core.ports.casussen import Someone
from bot.core.ports.library import Markdown
from bot.core.ports.moments import SYNTHESIS_JOB


def submit_answer(turn: Turn, event: Submitted) -> Shown:
    """The answer form: a new answer, or a change of the one given before."""
    shown, earlier = answering.submit(turn, event)
    return _change(turn, event, earlier) if earlier else shown


def choose_edit(turn: Turn, event: Chose) -> Shown:
    """The button «Aanpassen» under an answer."""
    language, mine = _mine(turn, event, event.value)
    if not mine:
        return turn.message(language, "own_data.answer_gone")
    return _form_of(turn, language, mine)


def choose_roles(turn: Turn, event: Chose) -> Shown:
    """The button «Vervang door een rol»: the form of an answer, with roles where the names are."""
    language, mine = _mine(turn, event, event.value, everyone=True)
    if not mine:
        return turn.message(language, "own_data.answer_gone")
    text = mine.answer.text
    form = _form_of(turn, language, mine)
    named = naming.others_in(text, mine.everyone, author=mine.member, own=event.who.name)
    if not named:
        return form
    again = naming.once_more(turn, language, form, casus=mine.casus, text=text, named=named, kept=True)
    return replace(again, name=naming.ASKED)


def _form_of(turn: Turn, language: str, mine: Own) -> Form:
    return answer_form(
        turn,
        language,
        context=f"change/{mine.answer.id}",
        question=mine.answer.question,
        looks=_looks(turn, language, mine),
        chosen=mine.answer.share,
        text=mine.answer.text,
    )


def _looks(turn: Turn, language: str, mine: Own) -> dict[Share, str]:
    """What each level comes to: in a session something else than for a question of the week."""
    round_ = turn.tx.rounds.get([mine.answer.round_id])[mine.answer.round_id]
    if round_.session_id:
        return contribution_form.levels(turn, language, mine.name)
    return previews_of(turn, language, mine.member, mine.name)


def submit_change(turn: Turn, event: Submitted) -> Shown:
    """The answer form, opened on an answer that exists."""
    language, mine = _mine(turn, event, event.context.removeprefix("change/"))
    return _change(turn, event, mine.answer) if mine else turn.message(language, "own_data.answer_gone")


def _change(turn: Turn, event: Submitted, answer: Answer) -> Shown:
    may_name = names.may_name(event.fields.get("text", ""))
    spot = turn.tx.casussen.at(event.place, event.who, answer.casus_id, everyone=may_name)
    language = turn.language_for(event, spot.person, spot.casus)
    text, share, problem = answering.read_form(turn, language, event)
    if problem or not share or not spot.casus or not spot.member:
        return problem
    # A text that stays as it was is not asked about again: its author chose it.
    if text != answer.text and (named := naming.to_ask(event, text, spot.everyone, author=spot.member)):
        return answering.form_with_roles(
            turn,
            event,
            language,
            casus=spot.casus,
            member=spot.member,
            name=spot.person.name if spot.person else "",
            question=answer.question,
            text=text,
            share=share,
            named=named,
        )
    if (text, share) != (answer.text, answer.share):
        changed = answers.change(turn, spot.casus, answer, text=text, share=share)
        answers.was_typed(turn, event, changed)
        _follow(turn, spot.casus, changed)
        member = answering.remember_choice(turn, event, spot.member, share)
        answers.confirm_privately(turn, language, spot.casus, member, changed)
    return None


def confirm_withdraw(turn: Turn, event: Chose) -> Shown:
    """The button «Weghalen»: asks to confirm, because it cannot be undone."""
    language, mine = _mine(turn, event, event.value, withdrawing=True)
    if not mine:
        return turn.message(language, "own_data.answer_gone")
    return Form(
        name="withdraw",
        context=mine.answer.id,
        title=turn.say(language, "own_data.withdraw_title"),
        intro=turn.say(
            language,
            "own_data.withdraw_intro",
            text=mine.answer.text if mine.may_be_read else "",
            in_chat=mine.is_in_chat,
            frozen=mine.casus.frozen is not None,
        ),
        fields=(),
        submit=turn.say(language, "own_data.withdraw_submit"),
        language=language,
    )


def withdraw(turn: Turn, event: Submitted) -> Shown:
    """Take an answer away, everywhere, now."""
    language, mine = _mine(turn, event, event.context, withdrawing=True)
    if not mine:
        return turn.message(language, "own_data.answer_gone")
    _remove(turn, mine)
    frozen = mine.casus.frozen is not None
    done = turn.message(language, "own_data.withdrawn", in_chat=mine.is_in_chat, frozen=frozen)
    turn.tell(mine.member, f"kept/{mine.answer.id}", done)
    return done


def _remove(turn: Turn, mine: Own) -> None:
    making.correct(turn, answers.remove(turn, mine.casus, mine.answer))
    sending.put_right(turn, [mine.answer.id])
    guiding.forget_answer(turn, mine.answer)
    keeping.let_go(turn, mine.casus, mine.answer)
    door.let_go_of(turn, mine.casus, [mine.answer.id])
    showing.correct(turn, mine.answer)
    if not mine.casus.frozen:
        week = turn.tx.rounds.get([mine.answer.round_id])[mine.answer.round_id].occurrence
        turn.tx.archive.log(Destruction(casus_id=mine.casus.id, at=turn.now, week=week, count=1, why="withdrawn"))


def _follow(turn: Turn, casus: Casus, changed: Answer) -> None:
    """After a change of text or level: what rested on the old one is corrected now, and composed again."""
    making.correct(turn, answers.release(turn, changed))
    sending.put_right(turn, [changed.id])
    showing.correct(turn, changed)
    keeping.follow(turn, casus, changed)
    _include_again(turn, changed)


def _include_again(turn: Turn, answer: Answer) -> None:
    """A change after the draft was made: the worker composes again, also when nothing rested on it before."""
    round_ = turn.tx.rounds.get([answer.round_id])[answer.round_id]
    if turn.tx.syntheses.newest(answer.casus_id, round_.occurrence):
        turn.tx.wanted.want(SYNTHESIS_JOB, round_.id)


def edited(turn: Turn, event: Edited) -> Shown:
    """Somebody edited a message: the answer follows. The edit of a message not yet seen counts as the message."""
    part = turn.tx.parts.of_message(event.place, event.message)
    if part is None:
        _mark_post_as_seen(turn, event)
        if event.place.direct:
            return wrote_privately(turn, event)
        replied(turn, event)
        return None
    if part.answer_id is None or part.state is not PartState.USED or event.revision <= part.revision:
        return None
    language, mine = _mine(turn, event, part.answer_id, everyone=names.may_name(event.text))
    if not mine:
        return None
    text = answers.clean(event.text)
    changed = answers.change_part(turn, mine.casus, mine.answer, part, text=text, revision=event.revision)
    if isinstance(changed, answers.Objection):
        reason = answers.object_to(turn, language, changed)
        key = f"not-kept/{event.place.room}/{event.message}"
        turn.tell(mine.member, key, turn.message(language, "answers.edit_not_kept", reason=reason))
        return None
    _follow(turn, mine.casus, changed)
    named = naming.others_in(text, mine.everyone, author=mine.member, own=event.who.name)
    naming.offer(turn, language, mine.member, changed, named)
    return None


def deleted(turn: Turn, event: Deleted) -> Shown:
    """Somebody deleted a message: its words leave the answer, and a late delivery cannot bring them back."""
    _mark_post_as_seen(turn, event)
    part = turn.tx.parts.of_message(event.place, event.message)
    if part is None:
        answers.bury(turn, event, event.message)
        return None
    if part.answer_id is None or part.state in (PartState.WITHDRAWN, PartState.REPLACED):
        return None
    _, mine = _mine(turn, event, part.answer_id, withdrawing=True)
    if not mine:
        return None
    # Of an expired answer nobody knows any more which words came from which message: all of it goes.
    is_expired = part.state is PartState.EXPIRED
    rest = None if is_expired else answers.without_part(turn, mine.casus, mine.answer, part)
    if rest is None:
        _remove(turn, mine)
    else:
        _follow(turn, mine.casus, rest)
    return None


def replied(turn: Turn, event: Posted | Edited) -> bool:
    """Take a reply in the thread of a question, or of a step of a session. False: it is no such reply."""
    if not event.thread:
        return False
    everyone = names.may_name(event.text)
    spot = turn.tx.casussen.at(event.place, event.who, under=event.thread, everyone=everyone)
    if not spot.round_:
        return False
    reply = replying.reply if spot.round_.session_id else answering.reply
    reply(turn, event, spot.round_, spot)
    return True


def _mark_post_as_seen(turn: Turn, event: Edited | Deleted) -> None:
    key = post_key(event.place.room, event.message)
    turn.tx.inbox.first_time(event.place.platform, event.place.workspace, key)


def wrote_privately(turn: Turn, event: Posted | Edited) -> Shown:
    """Somebody wrote to the bot: the answer to the one question that is open for them, else a word of help.

    Until a level was ever chosen it is kept for nobody else to see, and the bot asks.
    """
    person = turn.tx.people.know(event.who, turn.now)
    open_rounds = asking.open_rounds(turn, person)
    stages = at_hand.stages_open(turn, memberships(turn, person))
    asking_now = [team.casus for team, _, _ in open_rounds] + [team.casus for team, _, _, _ in stages]
    language = turn.language_for(event, person, asking_now[0] if asking_now else None)
    if len(stages) == 1 and not open_rounds:
        replying.from_private(turn, event, *stages[0], language)
        return None
    if len(open_rounds) != 1 or stages:
        key = "own_data.which_question" if asking_now else "own_data.nothing_open"
        choices = [
            turn.choice(
                language,
                "answer",
                team.casus.id,
                round_.id,
                asked_of(round_, member).key,
                label="answer_in",
                casus=Markdown(team.casus.name),
            )
            for team, member, round_ in open_rounds
        ]
        choices += [
            turn.choice(
                language,
                "contribute",
                team.casus.id,
                round_.id,
                label="contribute_in",
                title=Markdown(in_language(session.format.title, language)),
            )
            for team, _, session, round_ in stages
        ]
        casussen = list(dict.fromkeys(casus.name for casus in asking_now))
        message = turn.message(language, key, choices, **({"casussen": casussen} if asking_now else {}))
        turn.tell_actor(event, f"heard/{event.place.room}/{event.message}", message)
        return None
    team, member, round_ = open_rounds[0]
    text = answers.clean(event.text)
    if why := answers.objection(text):
        reason = answers.object_to(turn, language, why)
        turn.tell(member, f"not-kept/{event.message}", turn.message(language, "answers.not_kept", reason=reason))
        return None
    answer = answers.keep(
        turn,
        casus=team.casus,
        member=member,
        round_=round_,
        asked=asked_of(round_, member),
        text=text,
        share=member.share or Share.ONLY_ME,
        via=Via.DIRECT,
        message=event,
    )
    if member.share:
        answering.confirm(turn, event, language, team.casus, member, answer, asked_of(round_, member))
    else:
        choices = [turn.choice(language, "share", answer.id, level, label=f"share_{level}") for level in Share]
        looks = previews(turn, language, role=member.role, name=team.name(member), members=team.members)
        levels = [(turn.say(language, f"answers.level_{level}"), looks[level]) for level in Share]
        turn.tell(member, f"kept/{answer.id}", turn.message(language, "own_data.who_may_see", choices, levels=levels))
    named = naming.others_in(text, naming.everyone_of(team), author=member, own=event.who.name)
    naming.offer(turn, language, member, answer, named)
    return None


def choose_share(turn: Turn, event: Chose) -> Shown:
    """A level chosen by button, after an answer in a direct message."""
    answer_id, level = ids(event.value, 2)
    language, mine = _mine(turn, event, answer_id)
    if not mine or level not in set(Share):
        return turn.message(language, "own_data.answer_gone")
    share = Share(level)
    answer = mine.answer
    if share is not answer.share:
        answer = answers.change_level(turn, answer, share)
        _follow(turn, mine.casus, answer)
    member = answering.remember_choice(turn, event, mine.member, share)
    answers.confirm_privately(turn, language, mine.casus, member, answer)
    return None


@dataclass(frozen=True, kw_only=True)
class Own:
    """An answer of whoever did this, with its casus, whose row is held."""

    casus: Casus
    member: Member
    name: str
    answer: Answer
    everyone: tuple[Someone, ...] = ()

    @property
    def is_in_chat(self) -> bool:
        """Whether the person's own chat message stays where it is."""
        return self.answer.via in (Via.CHAT, Via.DIRECT)

    @property
    def may_be_read(self) -> bool:
        """Whether its text may be shown: who speaks for somebody reads of it what any facilitator may read."""
        return self.answer.member_id == self.member.id or self.answer.share in (Share.ROLE, Share.NAME)


def _mine(
    turn: Turn, event: Event, answer_id: str, *, withdrawing: bool = False, everyone: bool = False
) -> tuple[str, Own | None]:
    """The language to speak in, and the answer if it is of whoever did this and still there. A facilitator withdraws
    what was typed in for somebody without an account. Read again once the casus is held: two withdrawals are one."""
    found = turn.tx.answers.get([answer_id]).get(answer_id)
    spot = turn.tx.casussen.at(event.place, event.who, found.casus_id if found else None, everyone=everyone)
    language = turn.language_for(event, spot.person, spot.casus)
    answer = turn.tx.answers.get([answer_id]).get(answer_id) if found else None
    there = (AnswerState.PRESENT, AnswerState.EXPIRED) if withdrawing else (AnswerState.PRESENT,)
    if not answer or not spot.casus or not spot.member or answer.state not in there:
        return language, None
    speaks_for = withdrawing and answer.via is Via.ON_BEHALF and _facilitates(spot.member)
    if spot.member.id != answer.member_id and not speaks_for:
        return language, None
    name = spot.person.name if spot.person else ""
    return language, Own(casus=spot.casus, member=spot.member, name=name, answer=answer, everyone=spot.everyone)


def _facilitates(member: Member) -> bool:
    return member.facilitating is Facilitating.YES and member.presence is Presence.ACTIVE
