"""«Namens»: what somebody said by phone or at the kitchen table, typed in by a facilitator and read back first.

Whoever has no account is a member without one: counted as a person, never written to. The answer is marked as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.core.events import Event, Submitted, Who
from bot.core.flows import answers
from bot.core.flows.joining import new_member, role_field, role_of
from bot.core.flows.rounds import answering, asking, naming
from bot.core.flows.rounds.answer_form import answer_form, previews
from bot.core.flows.rounds.question import asked_of, labelled, question_in
from bot.core.flows.turn import NO_ACCOUNT, Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Problem, Shown
from bot.core.model import SIDE_OF_ROLE, AnswerState, Member, Presence, Role, Round, Via
from bot.core.ports.library import Markdown

LONGEST_NAME = 60


def form(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The button «Namens iemand antwoorden», or `/reflectie namens`."""
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    round_ = asking.open_for(turn, team)
    if not round_:
        return turn.message(language, "on_behalf.nothing_open", casus=team.casus.name)
    return _ask(turn, language, team, round_, member, name="on_behalf", filled={})


def _ask(
    turn: Turn, language: str, team: Team, round_: Round, member: Member, *, name: str, filled: dict[str, str]
) -> Form:
    """The form; the second time (`on_behalf_sure`) as it was filled in, to be read aloud."""
    role = role_of(filled.get("role", ""))
    written = _name(filled)
    as_filled = replace(member, id="", role=role or Role.INITIATOR, side=SIDE_OF_ROLE[role or Role.INITIATOR])
    speaker = replace(_known(team, written) or as_filled, presence=Presence.ACTIVE)
    others = [each for each in team.members if each.id != speaker.id]
    # As long as the role is not known, all variants are shown with whom each is for.
    variants = " ".join(part for pair in labelled(turn, language, round_) for part in pair if part)
    question = question_in(turn, language, asked_of(round_, speaker)) if role else variants
    looks = previews(
        turn,
        language,
        role=speaker.role if role else None,
        name=Markdown(written) or turn.say(language, "on_behalf.their_name"),
        members=[*others, speaker],
    )
    form = answer_form(
        turn, language, context=f"{team.casus.id}/{round_.id}", question=question, looks=looks, chosen=None
    )
    who = Field(
        name="name",
        label=turn.say(language, "on_behalf.field_name"),
        kind="line",
        hint=turn.say(language, "on_behalf.field_name_hint"),
        max_length=LONGEST_NAME,
    )
    fields = (who, role_field(turn, language, "on_behalf.field_role"), *form.fields)
    sure = name == "on_behalf_sure"
    return replace(
        form,
        name=name,
        title=turn.say(language, "on_behalf.sure_title" if sure else "on_behalf.form_title"),
        intro=turn.say(language, "on_behalf.sure_intro" if sure else "on_behalf.form_intro", question=question),
        fields=tuple(replace(field, value=filled.get(field.name, "")) for field in fields),
        submit=turn.say(language, "on_behalf.sure_submit" if sure else "on_behalf.form_submit"),
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: shown once more to be read back, then kept."""
    casus_id, round_id = ids(event.context, 2)
    language, team, member = as_facilitator(turn, event, casus_id)
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    if not round_ or round_.casus_id != casus_id or answering.is_over(turn, round_):
        return turn.message(language, "on_behalf.nothing_open", casus=team.casus.name)
    name = _name(event.fields)
    role = role_of(event.fields.get("role", ""))
    text, share, problem = answering.read_form(turn, language, event)
    wrong = dict(problem.fields) if problem else {}
    if not 0 < len(name) <= LONGEST_NAME:
        wrong["name"] = turn.say(language, "on_behalf.name_length", longest=LONGEST_NAME)
    elif why := answers.objection(name):
        wrong["name"] = answers.object_to(turn, language, why)
    if not role:
        wrong["role"] = turn.say(language, "casus.choose_role")
    if wrong or not role or not share:
        return Problem(fields=wrong)
    if event.form != "on_behalf_sure":
        form = _ask(turn, language, team, round_, member, name="on_behalf_sure", filled=event.fields)
        # Reading back and asking about names are one step. The speaker's own name is theirs.
        named = naming.others_in(text, naming.everyone_of(team), author=None, own=name)
        return naming.once_more(turn, language, form, casus=team.casus, text=text, named=named) if named else form
    speaker = _speaker(turn, team, name, role)
    asked = asked_of(round_, speaker)
    given = turn.tx.answers.by(round_.id, speaker.id)
    if any(each.state is AnswerState.PRESENT and each.question_key == asked.key for each in given):
        return turn.message(language, "on_behalf.already", name=name)
    answer = answers.keep(
        turn,
        casus=team.casus,
        member=speaker,
        round_=round_,
        asked=asked,
        text=text,
        share=share,
        via=Via.ON_BEHALF,
        message=None,
    )
    choices = (turn.choice(language, "withdraw", answer.id, style="danger"),)
    level = turn.say(language, f"answers.level_{share}")
    kept = turn.message(language, "on_behalf.kept", choices, name=name, casus=team.casus.name, level=level)
    turn.tell(member, f"kept/{answer.id}", kept)
    answering.include_late(turn, round_)
    return None


def _name(fields: Mapping[str, str]) -> str:
    return " ".join(answers.clean(fields.get("name", "")).split())


def _known(team: Team, name: str) -> Member | None:
    """The member without account of this name, if there is one already."""
    users = {each.user: each for each in team.members if each.platform == NO_ACCOUNT}
    return users.get(name.casefold())


def _speaker(turn: Turn, team: Team, name: str, role: Role) -> Member:
    """The member without account of this name, made at the first time."""
    who = Who(platform=NO_ACCOUNT, workspace=team.casus.id, user=name.casefold(), name=name)
    person = turn.tx.people.know(who, turn.now)
    member = team.member_of(person)
    if member is None:
        member = new_member(turn, team.casus, person, who, role)
        turn.tx.people.add_member(member)
    elif member.presence is not Presence.ACTIVE:
        member = replace(member, presence=Presence.ACTIVE)
        turn.tx.people.save_member(member)
    return member
