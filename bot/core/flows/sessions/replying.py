"""What people say in a session without a form: in the thread of an open step, or privately to the bot.

Used by `own_data.py`, which hears all that people write. Read next: `at_hand.py`.
"""

from __future__ import annotations

from bot.core.events import Edited, Posted
from bot.core.flows import answers
from bot.core.flows.rounds import answering, naming
from bot.core.flows.sessions import at_hand, contribution_form, running
from bot.core.flows.turn import Team, Turn
from bot.core.model import Answer, AnswerState, Asked, Member, Presence, Round, Session, Share, StepKind, Via
from bot.core.model.formats import BY_FORM_ONLY, is_for
from bot.core.ports.casussen import Spot


def reply(turn: Turn, event: Posted | Edited, round_: Round, spot: Spot) -> None:
    """A reply in the thread of an open step: kept when the step takes replies, and it is more than a word."""
    casus, member, session = spot.casus, spot.member, spot.session
    text = answers.clean(event.text)
    if not casus or not spot.room or not session or not answering.is_long_enough(text):
        return
    language = turn.language_for(event, spot.person, casus)
    if not member or member.presence is not Presence.ACTIVE:
        join = turn.choice(language, "join", casus.id, style="primary")
        key = f"not-a-member/{round_.id}/{event.who.user}"
        turn.tell_actor(event, key, turn.message(language, "answers.not_a_member", [join], casus=casus.name))
        return
    found = at_hand.of_member(turn, spot, casus, member, session, round_)
    step = next((each for each in found.steps if each.kind not in BY_FORM_ONLY), None)
    key = f"not-kept/{event.place.room}/{event.message}"
    if round_.closed_at:
        turn.tell(member, key, turn.message(language, "sessions.stage_over", casus=casus.name))
        return
    if not step or spot.room.public:
        form = turn.choice(language, "contribute", casus.id, round_.id, style="primary")
        turn.tell(member, key, turn.message(language, "sessions.by_form", [form]))
        return
    before = found.answer(step)
    if before and not answers.is_burst(turn, before):
        return
    if before:
        joined = answers.join(turn, before, event)
        kept: Answer | answers.Objection = joined
    elif why := answers.objection(text):
        kept = why
    else:
        kept = answers.keep(
            turn,
            casus=casus,
            member=member,
            round_=round_,
            asked=at_hand.asked(found, step),
            text=text,
            share=Share.ROLE,
            via=Via.CHAT,
            message=event,
        )
    if isinstance(kept, answers.Objection):
        reason = answers.object_to(turn, language, kept)
        turn.tell(member, key, turn.message(language, "answers.not_kept", reason=reason))
        return
    answering.say_that_threads_are_seen(turn, language, event, member)
    named = naming.others_in(text, spot.everyone, author=member, own=event.who.name)
    naming.offer(turn, language, member, kept, named)
    answers.confirm_in_thread(turn, casus, event)
    running.show_soon(turn, session, round_, "some")


def from_private(
    turn: Turn, event: Posted | Edited, team: Team, member: Member, session: Session, round_: Round, language: str
) -> None:
    """Somebody wrote to the bot while a step was open: with one question in it, that is what they answer; kept for nobody
    else to see until they ever chose a level. With more, the bot gives the form."""
    said = [each for each in turn.tx.answers.by(round_.id, member.id) if each.state is AnswerState.PRESENT]
    steps = [
        step
        for step in session.steps
        if step.kind in (StepKind.ASK, StepKind.BLIND, StepKind.REACT)
        and not step.options
        and is_for(step, member, session.bringer)
    ]
    text = answers.clean(event.text)
    key = f"not-kept/{event.message}"
    if len(steps) != 1 or said:
        form = turn.choice(language, "contribute", team.casus.id, round_.id, style="primary")
        turn.tell(member, key, turn.message(language, "sessions.by_form", [form]))
        return
    if why := answers.objection(text):
        reason = answers.object_to(turn, language, why)
        turn.tell(member, key, turn.message(language, "answers.not_kept", reason=reason))
        return
    step = steps[0]
    question = at_hand.question_for(session, step, team.casus.language, member)
    answer = answers.keep(
        turn,
        casus=team.casus,
        member=member,
        round_=round_,
        asked=Asked(key=step.id, question_id=session.format.id, text=question, digest=session.format.digest),
        text=text,
        share=member.share or Share.ONLY_ME,
        via=Via.DIRECT,
        message=event,
    )
    if member.share:
        answers.confirm_privately(turn, language, team.casus, member, answer)
    else:
        choices = [turn.choice(language, "share", answer.id, level, label=f"share_{level}") for level in Share]
        looks = contribution_form.levels(turn, language, team.name(member))
        lines = [(turn.say(language, f"answers.level_{level}"), looks[level]) for level in Share]
        turn.tell(member, f"kept/{answer.id}", turn.message(language, "own_data.who_may_see", choices, levels=lines))
    named = naming.others_in(text, naming.everyone_of(team), author=member, own=event.who.name)
    naming.offer(turn, language, member, answer, named)
    running.show_soon(turn, session, round_, "some")
