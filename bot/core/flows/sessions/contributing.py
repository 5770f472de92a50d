"""What people say in a session by form: each text is an answer of its own, each choice a vote.

A contribution is an answer: `flows/answers.py` keeps, changes and removes it. Whether it is shown follows from the level that
its author chose (`heard.py`). Read next: `contribution_form.py`, `replying.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.items import door, saying
from bot.core.flows.rounds import answering, naming
from bot.core.flows.sessions import at_hand, contribution_form, heard, keeping, particulars, running, showing
from bot.core.flows.sessions.at_hand import Open
from bot.core.flows.turn import Turn
from bot.core.messages import Message, Problem, Shown
from bot.core.model import Answer, AnswerState, Decision, Session, Share, Step, StepKind, Via
from bot.core.model.formats import BRINGER
from bot.core.personal_data.names import may_name
from bot.core.ports.library import Markdown


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Bijdrage geven»: the form of the stage, with what this person said before."""
    language, found = at_hand.find(turn, event, event.value)
    return found if isinstance(found, Message) else contribution_form.form(turn, language, found)


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form of a stage: each text is an answer of its own, each choice a vote."""
    texts = {name: answers.clean(value) for name, value in event.fields.items() if name.startswith("text")}
    names = any(may_name(value) for name, value in event.fields.items() if name.startswith(("text", "part")))
    language, found = at_hand.find(turn, event, event.context, everyone=names)
    if isinstance(found, Message):
        return _give_back(turn, language, found, [text for text in texts.values() if text])
    chosen = event.fields.get("share", "")
    share = Share(chosen) if chosen in set(Share) else None
    wrong = _wrong(turn, language, found, texts, event, share)
    if wrong:
        return Problem(fields=wrong)
    texts |= _with_particulars(turn, found, texts, event)
    kept: list[Answer] = []
    for number, step in enumerate(found.steps):
        _vote(turn, event, found, step, number)
        text = texts.get(f"text{number}", "")
        if text:
            kept += _keep(turn, found, step, text, share or Share.NAME, _knot(event, number))
    session = _follow(turn, event, found, kept)
    if not found.spot.begun:  # else its message says already, or will within a minute, that there are contributions
        running.show_soon(turn, session, found.round_, "some")
    if share:
        answering.remember_choice(turn, event, found.member, share)
    for answer in kept:
        named = naming.others_in(answer.text, found.spot.everyone, author=found.member, own=event.who.name)
        naming.offer(turn, language, found.member, answer, named)
    _confirm(turn, language, found, kept, share)
    return None


def _give_back(turn: Turn, language: str, why: Message, texts: list[str]) -> Message:
    """Why nothing was kept, with what was typed: it came while the step closed, and its author may still want it."""
    if not texts:
        return why
    return replace(why, text=turn.say(language, "sessions.not_taken", why=Markdown(why.text), lines=texts))


def _with_particulars(turn: Turn, found: Open, texts: dict[str, str], event: Submitted) -> dict[str, str]:
    """The texts of steps that ask more than a text, with what was filled in besides it."""
    return {
        f"text{number}": particulars.text_of(
            turn, found.casus, step, number, texts.get(f"text{number}", ""), event.fields
        )
        for number, step in enumerate(found.steps)
        if step.asks
    }


def _wrong(
    turn: Turn, language: str, found: Open, texts: dict[str, str], event: Submitted, share: Share | None
) -> dict[str, str]:
    """What is wrong in a form, per field."""
    wrong: dict[str, str] = {}
    anything = False
    for number, step in enumerate(found.steps):
        name, text = f"text{number}", texts.get(f"text{number}", "")
        picked = _picked(event, step, number)
        anything = anything or bool(text or picked)
        known = _to_choose(turn, found, step) if picked else set()
        # It was withdrawn, or is shown no more, since the form was opened.
        gone = [name for name, choice in picked.items() if choice not in known]
        wrong |= dict.fromkeys(gone, turn.say(language, "sessions.choice_gone"))
        if text and (why := answers.objection(text)):
            wrong[name] = answers.object_to(turn, language, why)
        elif text and step.kind is StepKind.ITEM and step.lines and not keeping.fits(text):
            wrong[name] = turn.say(language, "sessions.lines_too_long", most=keeping.MOST_LINES)
        elif text and step.kind is StepKind.ITEM and not step.lines and len(text) > door.LONGEST:
            wrong[name] = turn.say(language, "items.text_length", longest=door.LONGEST)
        elif not text and found.answer(step):
            wrong[name] = turn.say(language, "sessions.use_withdraw")
        if step.asks:
            wrong |= _wrong_besides(turn, language, found, step, number, event)
        if step.kind is StepKind.DECIDE:
            outcome = event.fields.get(f"decision{number}", "")
            if text and (trouble := door.trouble_with(turn, language, _knot(event, number))):
                wrong[f"knot{number}"] = trouble
            if text and outcome not in set(Decision):
                wrong[f"decision{number}"] = turn.say(language, "sessions.choose_decision")
            if outcome and not text:
                wrong[name] = turn.say(language, "sessions.say_why")
            by = next((each for each in _decided(turn, found, step) if each.member_id != found.member.id), None)
            if text and by:
                wrong[name] = turn.say(language, "sessions.already_decided")
    if not wrong and not anything:
        first = next((f"text{number}" for number, step in enumerate(found.steps) if step.kind is not StepKind.VOTE), "")
        wrong[first or "choice0_0"] = turn.say(language, "answers.empty")
    said = any(
        texts.get(f"text{number}") and contribution_form.has_level(step) for number, step in enumerate(found.steps)
    )
    if said and not share:
        wrong["share"] = turn.say(language, "answers.choose_level")
    return wrong


def _wrong_besides(turn: Turn, language: str, found: Open, step: Step, number: int, event: Submitted) -> dict[str, str]:
    """What is wrong in what was filled in besides the text; without a text it is about nothing."""
    before = contribution_form.said_before(turn, found, step)
    wrong = particulars.wrong(turn, language, found.casus, step, number, event.fields, before)
    is_there = particulars.text_of(turn, found.casus, step, number, "-", event.fields) != "-"
    if is_there and not event.fields.get(f"text{number}", "").strip() and not found.answer(step):
        wrong[f"text{number}"] = turn.say(language, "kept.needed")
    return wrong


def _decided(turn: Turn, found: Open, step: Step) -> list[Answer]:
    told = turn.tx.answers.of_rounds([found.round_.id])
    return [each for each in told if each.question_key == step.id and each.state is AnswerState.PRESENT]


def _vote(turn: Turn, event: Submitted, found: Open, step: Step, number: int) -> None:
    if step.options or step.kind is StepKind.VOTE:
        picked = _picked(event, step, number).values()
        turn.tx.sessions.vote(found.session.id, step.id, found.member.id, list(picked))


def _picked(event: Submitted, step: Step, number: int) -> dict[str, str]:
    """What was chosen in a step, by the name of its field."""
    fields = [f"choice{number}_{place}" for place in range(step.most)]
    return {name: event.fields[name] for name in fields if event.fields.get(name)}


def _to_choose(turn: Turn, found: Open, step: Step) -> set[str]:
    """What there is to choose from in a step now: its options, or the earlier texts that everybody may read."""
    if step.options:
        return {option.id for option in step.options}
    return {answer.id for answer in heard.candidates(turn, found.session, step)}


def _knot(event: Submitted, number: int) -> str:
    """The question that a decision answers, as whoever decides wrote it."""
    return answers.one_line(event.fields.get(f"knot{number}", ""))


def _keep(turn: Turn, found: Open, step: Step, text: str, share: Share, knot: str) -> list[Answer]:
    """Keep a new text, or change what was there; nothing when it stays as it was. A decision is the answer to the question
    that was decided."""
    share = share if contribution_form.has_level(step) else Share.NAME
    before = found.answer(step)
    if before is None:
        asked = at_hand.asked(found, step)
        if step.kind is StepKind.DECIDE:
            asked = replace(asked, text=knot)
        return [
            answers.keep(
                turn,
                casus=found.casus,
                member=found.member,
                round_=found.round_,
                asked=asked,
                text=text,
                share=share,
                via=Via.FORM,
                message=None,
            )
        ]
    if step.kind is StepKind.DECIDE:
        before = replace(before, question=knot)
    elif (before.text, before.share) == (text, share):
        return []
    changed = answers.change(turn, found.casus, before, text=text, share=share)
    answers.release(turn, changed)
    keeping.follow(turn, found.casus, changed)
    # A stage that was opened again may have been shown already.
    showing.correct(turn, changed)
    return [changed]


def _follow(turn: Turn, event: Submitted, found: Open, kept: Sequence[Answer]) -> Session:
    """What a contribution changes of the session itself: who brings the case, and what was decided."""
    session = found.session
    for number, step in enumerate(found.steps):
        if step.kind is StepKind.DECIDE and (outcome := event.fields.get(f"decision{number}", "")) in set(Decision):
            session = replace(session, decision=Decision(outcome))
        if BRINGER in step.people and session.bringer is None and any(each.question_key == step.id for each in kept):
            session = replace(session, bringer=found.member.id)
    if session != found.session:
        turn.tx.sessions.save(session)
    return session


def _confirm(turn: Turn, language: str, found: Open, kept: Sequence[Answer], share: Share | None) -> None:
    """Confirm it to who said it, with what they can still do. Shows the level, not the text."""
    if len(kept) == 1 and share and contribution_form.has_level(_step(found, kept[0])):
        answers.confirm_privately(turn, language, found.casus, found.member, kept[0])
        return
    choices = [turn.choice(language, "contribute", found.casus.id, found.round_.id, label="edit")]
    several = len(kept) > 1
    choices += [
        turn.choice(
            language,
            "withdraw",
            answer.id,
            style="danger",
            label="withdraw_this" if several else "",
            **({"text": saying.short(answer.question)} if several else {}),
        )
        for answer in kept
    ]
    level = turn.say(language, f"answers.level_{share}") if share else Markdown("")
    message = turn.message(language, "sessions.kept", choices, casus=found.casus.name, level=level)
    turn.tell(found.member, f"kept/{found.round_.id}/{found.member.id}", message)


def _step(found: Open, answer: Answer) -> Step:
    return next(step for step in found.steps if step.id == answer.question_key)
