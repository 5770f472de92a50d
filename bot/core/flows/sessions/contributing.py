"""What people say in a session: by form, in the thread of an open step, or privately to the bot.

A contribution is an answer: `flows/answers.py` keeps, changes and removes it. Whether it is shown follows from the level that
its author chose (`showing.py`). Read next: `running.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.events import Chose, Edited, Event, Posted, Submitted
from bot.core.flows import answers
from bot.core.flows.items import door
from bot.core.flows.rounds import answering, naming
from bot.core.flows.sessions import keeping, showing
from bot.core.flows.sessions.running import show_soon
from bot.core.flows.turn import Team, Turn, ids, teams
from bot.core.messages import Field, Form, Message, Option, Problem, Shown
from bot.core.model import (
    Answer,
    AnswerState,
    Asked,
    Casus,
    CasusState,
    Decision,
    Member,
    Presence,
    Round,
    Session,
    SessionState,
    Share,
    Step,
    StepKind,
    Via,
)
from bot.core.model.sessions import BRINGER, BY_FORM_ONLY, GATHERS, is_for, stage_of
from bot.core.personal_data.names import may_name
from bot.core.ports.casussen import Spot
from bot.core.ports.library import Markdown

MOST_SHOWN_IN_FORM = 1800
"""Characters of what others said above a form; the rest can be read in the room."""


@dataclass(frozen=True, kw_only=True)
class Open:
    """A stage of a session that this member can say something in now."""

    spot: Spot
    casus: Casus
    member: Member
    session: Session
    round_: Round
    steps: tuple[Step, ...]
    mine: tuple[Answer, ...]

    def answer(self, step: Step) -> Answer | None:
        """What this member said in a step before."""
        return next((answer for answer in self.mine if answer.question_key == step.id), None)


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Bijdrage geven»: the form of the stage, with what this person said before."""
    language, found = _open(turn, event, event.value)
    return found if isinstance(found, Message) else _form(turn, language, found)


def _form(turn: Turn, language: str, found: Open) -> Form:
    fields: list[Field] = []
    for number, step in enumerate(found.steps):
        fields += _fields(turn, language, found, step, number)
    levels = [step for step in found.steps if _has_level(step)]
    if levels:
        before = next((answer.share for answer in found.mine), None)
        chosen = before or next((step.level for step in levels if step.level), None) or found.member.share
        fields.append(level_field(turn, language, found.spot.person.name if found.spot.person else "", chosen))
    read = _above(turn, language, found)
    return Form(
        name="contribute",
        context=f"{found.casus.id}/{found.round_.id}",
        title=turn.say(language, "sessions.form_title", title=_title(found.session, language)),
        intro=turn.say(
            language,
            "sessions.form_intro",
            read=read,
            decides=any(step.kind is StepKind.DECIDE for step in found.steps),
            has_variants=any(step.variants for step in found.steps),
        ),
        fields=tuple(fields),
        submit=turn.say(language, "sessions.form_submit"),
        language=language,
    )


def _above(turn: Turn, language: str, found: Open) -> list[Markdown]:
    """What others said, above the form of who reacts to it."""
    reacting = [step for step in found.steps if step.kind in (StepKind.REACT, StepKind.DECIDE) and step.from_]
    if not reacting:
        return []
    team = teams(turn, [found.casus.id])[found.casus.id]
    lines: list[Markdown] = []
    room = MOST_SHOWN_IN_FORM
    for step in reacting:
        for text, name in showing.about(turn, team, found.session, step, found.member):
            said = turn.say(language, "sessions.said", text=text[:room], name=name)
            room -= len(text)
            lines.append(said)
            if room <= 0:
                return [*lines, turn.say(language, "sessions.more_in_room")]
    return lines


def _fields(turn: Turn, language: str, found: Open, step: Step, number: int) -> list[Field]:
    before = found.answer(step)
    label = Markdown(showing.question_for(found.session, step, language, found.member))
    hint = showing.in_language(step.hint, language)
    fields: list[Field] = []
    if step.kind is StepKind.DECIDE:
        outcomes = tuple(Option(value=each, label=turn.say(language, f"sessions.decision_{each}")) for each in Decision)
        fields.append(
            Field(
                name=f"knot{number}",
                label=turn.say(language, "sessions.field_knot"),
                kind="line",
                value=before.question if before else _only_knot(turn, found, step),
                hint=turn.say(language, "sessions.field_knot_hint"),
                max_length=door.LONGEST,
            )
        )
        fields.append(
            Field(
                name=f"decision{number}",
                label=turn.say(language, "sessions.field_decision"),
                kind="one_of",
                value=found.session.decision or "",
                options=outcomes,
            )
        )
    if step.options or step.kind is StepKind.VOTE:
        chosen = _chosen(turn, found, step)
        options = _options(turn, language, found, step)
        for place in range(min(step.most, len(options))):
            name = f"choice{number}_{place}"
            again = turn.say(language, "sessions.field_choice_again", number=place + 1)
            fields.append(
                Field(
                    name=name,
                    label=label if place == 0 else again,
                    kind="one_of",
                    value=chosen[place] if place < len(chosen) else "",
                    options=options,
                    required=False,
                )
            )
    if step.kind is not StepKind.VOTE:
        fields.append(
            Field(
                name=f"text{number}",
                label=label if not step.options else turn.say(language, "sessions.field_more"),
                kind="text",
                value=before.text if before else "",
                hint=hint or turn.say(language, "sessions.field_text_hint"),
                required=len(found.steps) == 1 and not step.options,
                max_length=door.LONGEST if step.kind is StepKind.ITEM else answers.LONGEST,
            )
        )
    return fields


def _only_knot(turn: Turn, found: Open, step: Step) -> str:
    """The question to decide on, when people wrote only one that fits."""
    texts = [each.text for each in showing.candidates(turn, found.session, replace(step, from_=step.from_[:1]))]
    return texts[0] if len(texts) == 1 and len(texts[0]) <= door.LONGEST else ""


def _options(turn: Turn, language: str, found: Open, step: Step) -> tuple[Option, ...]:
    if step.options:
        return tuple(Option(value=each.id, label=showing.in_language(each.text, language)) for each in step.options)
    texts = showing.candidates(turn, found.session, step)
    return tuple(Option(value=answer.id, label=_short(answer.text)) for answer in texts)


def _short(text: str) -> str:
    """A text as one option of a list."""
    one = " ".join(text.split())
    return one if len(one) <= 75 else f"{one[:74].rstrip()}…"


def _chosen(turn: Turn, found: Open, step: Step) -> list[str]:
    return [
        vote.choice
        for vote in turn.tx.sessions.votes(found.session.id)
        if vote.step == step.id and vote.member_id == found.member.id
    ]


def _has_level(step: Step) -> bool:
    """Whether who answers chooses who may see it. A decision stands in the room with the name of who may take it."""
    return step.kind not in (StepKind.VOTE, StepKind.DECIDE)


def level_field(turn: Turn, language: str, name: str, chosen: Share | None) -> Field:
    """«Wie mag dit zien?» in a session: what each level comes to there."""
    looks = levels(turn, language, name)
    options = tuple(
        Option(value=level, label=turn.say(language, f"answers.level_{level}"), help=looks[level]) for level in Share
    )
    return Field(
        name="share",
        label=turn.say(language, "answers.field_share"),
        kind="one_of",
        value=chosen or "",
        options=options,
    )


def levels(turn: Turn, language: str, name: str) -> dict[Share, str]:
    """What each level comes to in a session."""
    own = Markdown(answers.clean(name))
    return {
        Share.ONLY_ME: turn.say(language, "sessions.level_ik_help"),
        Share.THEME: turn.say(language, "sessions.level_thema_help"),
        Share.ROLE: turn.say(language, "sessions.level_rol_help"),
        Share.NAME: turn.say(language, "sessions.level_naam_help", name=own),
    }


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form of a stage: each text is an answer of its own, each choice a vote."""
    texts = {name: answers.clean(value) for name, value in event.fields.items() if name.startswith("text")}
    names = any(may_name(text) for text in texts.values())
    language, found = _open(turn, event, event.context, everyone=names)
    if isinstance(found, Message):
        return found
    chosen = event.fields.get("share", "")
    share = Share(chosen) if chosen in set(Share) else None
    wrong = _wrong(turn, language, found, texts, event, share)
    if wrong:
        return Problem(fields=wrong)
    kept: list[Answer] = []
    for number, step in enumerate(found.steps):
        _vote(turn, event, found, step, number)
        text = texts.get(f"text{number}", "")
        if text:
            kept += _keep(turn, found, step, text, share or Share.NAME, _knot(event, number))
    session = _follow(turn, event, found, kept)
    show_soon(turn, session, found.round_, "some")
    if share:
        answering.remember_choice(turn, event, found.member, share)
    for answer in kept:
        named = naming.others_in(answer.text, found.spot.everyone, author=found.member, own=event.who.name)
        naming.offer(turn, language, found.member, answer, named)
    _confirm(turn, language, found, kept, share)
    return None


def _wrong(
    turn: Turn, language: str, found: Open, texts: dict[str, str], event: Submitted, share: Share | None
) -> dict[str, str]:
    """What is wrong in a form, per field."""
    wrong: dict[str, str] = {}
    anything = False
    for number, step in enumerate(found.steps):
        name, text = f"text{number}", texts.get(f"text{number}", "")
        voted = any(event.fields.get(f"choice{number}_{place}", "") for place in range(step.most))
        anything = anything or bool(text) or voted
        if text and (why := answers.objection(text)):
            wrong[name] = answers.object_to(turn, language, why)
        elif text and step.kind is StepKind.ITEM and len(text) > door.LONGEST:
            wrong[name] = turn.say(language, "items.text_length", longest=door.LONGEST)
        elif not text and found.answer(step):
            wrong[name] = turn.say(language, "sessions.use_withdraw")
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
    said = any(texts.get(f"text{number}") and _has_level(step) for number, step in enumerate(found.steps))
    if said and not share:
        wrong["share"] = turn.say(language, "answers.choose_level")
    return wrong


def _decided(turn: Turn, found: Open, step: Step) -> list[Answer]:
    told = turn.tx.answers.of_rounds([found.round_.id])
    return [each for each in told if each.question_key == step.id and each.state is AnswerState.PRESENT]


def _vote(turn: Turn, event: Submitted, found: Open, step: Step, number: int) -> None:
    if not step.options and step.kind is not StepKind.VOTE:
        return
    known = {option.id for option in step.options} or {
        answer.id for answer in showing.candidates(turn, found.session, step)
    }
    picked = [event.fields.get(f"choice{number}_{place}", "") for place in range(step.most)]
    turn.tx.sessions.vote(found.session.id, step.id, found.member.id, [each for each in picked if each in known])


def _knot(event: Submitted, number: int) -> str:
    """The question that a decision answers, as whoever decides wrote it."""
    return answers.one_line(event.fields.get(f"knot{number}", ""))


def _keep(turn: Turn, found: Open, step: Step, text: str, share: Share, knot: str) -> list[Answer]:
    """Keep a new text, or change what was there; nothing when it stays as it was. A decision is the answer to the question
    that was decided."""
    share = share if _has_level(step) else Share.NAME
    before = found.answer(step)
    if before is None:
        asked = _asked(found, step)
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


def _asked(found: Open, step: Step) -> Asked:
    question = showing.question_for(found.session, step, found.casus.language, found.member)
    form = found.session.format
    return Asked(key=step.id, question_id=form.id, text=question, digest=form.digest)


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
    if len(kept) == 1 and share and _has_level(_step(found, kept[0])):
        answers.confirm_privately(turn, language, found.casus, found.member, kept[0])
        return
    choices = [turn.choice(language, "contribute", found.casus.id, found.round_.id, label="edit")]
    choices += [turn.choice(language, "withdraw", answer.id, style="danger") for answer in kept]
    level = turn.say(language, f"answers.level_{share}") if share else Markdown("")
    message = turn.message(language, "sessions.kept", choices, casus=found.casus.name, level=level)
    turn.tell(found.member, f"kept/{found.round_.id}/{found.member.id}", message)


def _step(found: Open, answer: Answer) -> Step:
    return next(step for step in found.steps if step.id == answer.question_key)


def reply(turn: Turn, event: Posted | Edited, round_: Round, spot: Spot) -> Shown:
    """A reply in the thread of an open step: kept when the step takes replies, and it is more than a word."""
    casus, member = spot.casus, spot.member
    session = turn.tx.sessions.get([round_.session_id or ""]).get(round_.session_id or "")
    text = answers.clean(event.text)
    if not casus or not spot.room or not session or not answering.is_long_enough(text):
        return None
    language = turn.language_for(event, spot.person, casus)
    if not member or member.presence is not Presence.ACTIVE:
        join = turn.choice(language, "join", casus.id, style="primary")
        key = f"not-a-member/{round_.id}/{event.who.user}"
        turn.tell_actor(event, key, turn.message(language, "answers.not_a_member", [join], casus=casus.name))
        return None
    found = _at_hand(turn, spot, casus, member, session, round_)
    step = next((each for each in found.steps if each.kind not in BY_FORM_ONLY), None)
    key = f"not-kept/{event.place.room}/{event.message}"
    if round_.closed_at:
        turn.tell(member, key, turn.message(language, "sessions.stage_over", casus=casus.name))
        return None
    if not step or spot.room.public:
        form = turn.choice(language, "contribute", casus.id, round_.id, style="primary")
        turn.tell(member, key, turn.message(language, "sessions.by_form", [form]))
        return None
    before = found.answer(step)
    if before and not answers.is_burst(turn, before):
        return None
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
            asked=_asked(found, step),
            text=text,
            share=Share.ROLE,
            via=Via.CHAT,
            message=event,
        )
    if isinstance(kept, answers.Objection):
        reason = answers.object_to(turn, language, kept)
        turn.tell(member, key, turn.message(language, "answers.not_kept", reason=reason))
        return None
    answering.say_that_threads_are_seen(turn, language, event, member)
    named = naming.others_in(text, spot.everyone, author=member, own=event.who.name)
    naming.offer(turn, language, member, kept, named)
    answers.confirm_in_thread(turn, casus, event)
    show_soon(turn, session, round_, "some")
    return None


def stages_open(turn: Turn, person_teams: Sequence[tuple[Team, Member]]) -> list[tuple[Team, Member, Session, Round]]:
    """The stages in which somebody can say something and has not, over all their casussen."""
    running = turn.tx.sessions.running([team.casus.id for team, _ in person_teams])
    found = []
    for team, member in person_teams:
        session = running.get(team.casus.id)
        if not session or session.state is not SessionState.RUNNING or team.casus.state is not CasusState.LIVE:
            continue
        id_ = f"{session.id}.{session.stage}"
        round_ = turn.tx.rounds.get([id_]).get(id_)
        if not round_ or round_.closed_at:
            continue
        steps = [step for step in session.steps if step.kind in GATHERS and is_for(step, member, session.bringer)]
        said = {
            answer.question_key
            for answer in turn.tx.answers.by(round_.id, member.id)
            if answer.state is AnswerState.PRESENT
        }
        if any(step.id not in said for step in steps):
            found.append((team, member, session, round_))
    return found


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
    question = showing.question_for(session, step, team.casus.language, member)
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
        looks = levels(turn, language, team.name(member))
        lines = [(turn.say(language, f"answers.level_{level}"), looks[level]) for level in Share]
        turn.tell(member, f"kept/{answer.id}", turn.message(language, "own_data.who_may_see", choices, levels=lines))
    named = naming.others_in(text, naming.everyone_of(team), author=member, own=event.who.name)
    naming.offer(turn, language, member, answer, named)
    show_soon(turn, session, round_, "some")


def _at_hand(turn: Turn, spot: Spot, casus: Casus, member: Member, session: Session, round_: Round) -> Open:
    mine = tuple(answer for answer in turn.tx.answers.by(round_.id, member.id) if answer.state is AnswerState.PRESENT)
    chosen: frozenset[tuple[str, str]] = frozenset()
    if any(step.when for step in session.stages[stage_of(round_.id)]):
        votes = turn.tx.sessions.votes(session.id)
        chosen = frozenset((vote.step, vote.choice) for vote in votes if vote.member_id == member.id)
    steps = tuple(showing.steps_for(session, round_, member, chosen))
    return Open(spot=spot, casus=casus, member=member, session=session, round_=round_, steps=steps, mine=mine)


def _open(turn: Turn, event: Event, value: str, *, everyone: bool = False) -> tuple[str, Open | Message]:
    """The language to speak in, and the stage; or why nothing can be said in it."""
    casus_id, round_id = ids(value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id, everyone=everyone)
    language = turn.language_for(event, spot.person, spot.casus)
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    session = turn.tx.sessions.get([round_.session_id]).get(round_.session_id) if round_ and round_.session_id else None
    if not spot.casus or not round_ or not session or round_.casus_id != spot.casus.id:
        return language, turn.message(language, "rounds.gone")
    if not spot.member or spot.member.presence is not Presence.ACTIVE:
        join = turn.choice(language, "join", spot.casus.id, style="primary")
        return language, turn.message(language, "answers.not_a_member", [join], casus=spot.casus.name)
    if session.state is not SessionState.RUNNING:
        return language, turn.message(language, "sessions.over", title=_title(session, language))
    if round_.closed_at:
        now = turn.choice(language, "contribute", spot.casus.id, f"{session.id}.{session.stage}", style="primary")
        return language, turn.message(language, "sessions.stage_over", [now], casus=spot.casus.name)
    found = _at_hand(turn, spot, spot.casus, spot.member, session, round_)
    if not found.steps:
        return language, turn.message(language, "sessions.not_for_you")
    return language, found


def _title(session: Session, language: str) -> str:
    return showing.in_language(session.format.title, language)
