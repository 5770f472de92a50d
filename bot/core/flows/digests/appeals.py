"""What a team asks of the coordinators, and what they answer: a request with an owner and a day, a yes, no or not yet.

A facilitator writes it down; it stands in the next digest, three at most, and stays on top until a coordinator answers.
The answer goes back to the room of the team at once. Read next: `gathering.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core import agenda
from bot.core.events import Chose, Submitted
from bot.core.flows import answers
from bot.core.flows.digests import reading, sending, words
from bot.core.flows.digests.groups import Group, as_coordinator, takes_part
from bot.core.flows.digests.wording import ASKS, standing
from bot.core.flows.items import door
from bot.core.flows.syntheses.noting import NO_DAY, coming_day, day_field
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import (
    Appeal,
    AppealStatus,
    Destruction,
    DigestLine,
    LineKind,
    Participation,
    new_id,
)

MOST_IN_FORM = 3
MOST_WAITING = 3
"""So many of one team wait for an answer at once."""
LONGEST_OWNER = 60
TO_COORDINATOR, TO_COUNCIL = "coordinator", "council"
ANSWERS = (AppealStatus.YES, AppealStatus.NO, AppealStatus.NOT_YET, AppealStatus.DONE)


def unanswered(turn: Turn, group: Group) -> tuple[Appeal, ...]:
    """What coordinators read and did not answer, the oldest first."""
    today = agenda.local(turn.now, group.trajectory.zone).date()
    return tuple(
        each
        for each in turn.tx.appeals.of(group.trajectory.id)
        if each.first_in
        and each.casus_id in group.teams
        and standing(each, today) is AppealStatus.OPEN
        and not _is_decided(turn, each)
    )


def _is_decided(turn: Turn, appeal: Appeal) -> bool:
    """Whether it is about a knot that somebody decided on since, or that is not there any more."""
    if not appeal.item_id:
        return False
    item = turn.tx.items.get(appeal.item_id)
    return not words.is_of(appeal, item) or item is None or door.kind_of(turn, item.kind).is_over(item.status)


def of_team(turn: Turn, casus_id: str) -> tuple[Appeal, ...]:
    """What the facilitators of a casus asked themselves, oldest first. A knot is changed where it is kept."""
    return tuple(each for each in turn.tx.appeals.of_casus(casus_id) if not each.item_id)


# The team asks


def choose_add(turn: Turn, event: Chose) -> Shown:
    """The button «Vraag aan de coördinator»."""
    language, team, _ = as_facilitator(turn, event, event.value)
    if not team or not _participation(turn, team):
        return turn.message(language, "casus.only_facilitators")
    return Form(
        name="appeal_add",
        context=team.casus.id,
        title=turn.say(language, "digests.appeal_title"),
        intro=turn.say(language, "digests.appeal_intro"),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "digests.field_appeal"),
                kind="line",
                hint=turn.say(language, "digests.field_appeal_hint"),
                max_length=reading.LONGEST_LINE,
            ),
            Field(
                name="owner",
                label=turn.say(language, "digests.field_owner"),
                kind="line",
                value=turn.say(language, "digests.owner_default"),
                hint=turn.say(language, "digests.field_owner_hint"),
                max_length=LONGEST_OWNER,
            ),
            replace(day_field(turn, language, "by", turn.say(language, "digests.field_by")), required=True),
            Field(
                name="to",
                label=turn.say(language, "digests.field_to"),
                kind="one_of",
                value=TO_COORDINATOR,
                options=tuple(
                    Option(value=each, label=turn.say(language, f"digests.to_{each}"))
                    for each in (TO_COORDINATOR, TO_COUNCIL)
                ),
            ),
        ),
        submit=turn.say(language, "digests.appeal_submit"),
        language=language,
    )


def submit_add(turn: Turn, event: Submitted) -> Shown:
    """The form: it waits for the next digest, and the whole team reads it there before it goes."""
    language, team, member = as_facilitator(turn, event, event.context)
    participation = _participation(turn, team) if team else None
    if not team or not member or not participation:
        return turn.message(language, "casus.only_facilitators")
    text = answers.one_line(event.fields.get("text", "")).rstrip(" .")
    owner = answers.one_line(event.fields.get("owner", "")).rstrip(" .")
    by = coming_day(turn, team.casus, event.fields.get("by", ""))
    wrong: dict[str, str] = {}
    if problem := reading.trouble(turn, language, text, [team]):
        wrong["text"] = problem
    if problem := reading.trouble(turn, language, owner, [team], LONGEST_OWNER):
        wrong["owner"] = problem
    if by is None or by is NO_DAY:
        wrong["by"] = turn.say(language, "items.day_wrong")
    if wrong or by is None:
        return Problem(fields=wrong)
    today = turn.local(team.casus, turn.now).date()
    waiting = [each for each in of_team(turn, team.casus.id) if standing(each, today) is AppealStatus.OPEN]
    if len(waiting) >= MOST_WAITING:
        return turn.message(language, "digests.appeals_enough", most=MOST_WAITING)
    appeal = Appeal(
        id=new_id(turn.now),
        trajectory_id=participation.trajectory_id,
        casus_id=team.casus.id,
        text=text,
        owner=owner,
        by=by,
        made_by=member.id,
        made_at=turn.now,
        for_council=event.fields.get("to") == TO_COUNCIL,
    )
    turn.tx.appeals.add(appeal)
    remove = turn.choice(language, "appeal_remove", team.casus.id, appeal.id, style="danger")
    return turn.message(language, "digests.appeal_kept", [remove])


def choose_remove(turn: Turn, event: Chose) -> Shown:
    """The button «Vraag aan de coördinator weghalen»: which one?"""
    casus_id, appeal_id = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    there = of_team(turn, casus_id)[::-1][:20]
    if not there or (appeal_id and appeal_id not in {each.id for each in there}):
        return turn.message(language, "digests.appeal_gone")
    options = tuple(Option(value=each.id, label=each.text) for each in there)
    return Form(
        name="appeal_remove",
        context=casus_id,
        title=turn.say(language, "digests.appeal_remove_title"),
        intro=turn.say(language, "digests.appeal_remove_intro"),
        fields=(
            Field(
                name="appeal",
                label=turn.say(language, "digests.field_which"),
                kind="one_of",
                value=appeal_id,
                options=options,
            ),
        ),
        submit=turn.say(language, "digests.appeal_remove_submit"),
        language=language,
    )


def submit_remove(turn: Turn, event: Submitted) -> Shown:
    """Take it away: out of digests as well, also those that were delivered."""
    language, team, _ = as_facilitator(turn, event, event.context)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    found = {each.id: each for each in of_team(turn, team.casus.id)}
    appeal = found.get(event.fields.get("appeal", ""))
    if not appeal:
        return turn.message(language, "digests.appeal_gone")
    if team.casus.frozen:
        return turn.message(language, "digests.appeal_frozen")
    turn.tx.appeals.destroy(appeal.id)
    week = agenda.iso_week(turn.local(team.casus, appeal.made_at).date())
    turn.tx.archive.log(Destruction(casus_id=team.casus.id, at=turn.now, week=week, count=1, why="withdrawn"))
    sending.put_right(turn, [appeal.id])
    return turn.message(language, "digests.appeal_removed")


def _participation(turn: Turn, team: Team) -> Participation | None:
    participation = turn.tx.participations.of_casus(team.casus.id)
    return participation if participation and takes_part(team, participation) else None


# A coordinator answers


def choose_answer(turn: Turn, event: Chose) -> Shown:
    """The button «Antwoord aan de teams»: for each request a yes, a no or not yet, and a sentence."""
    language, group = as_coordinator(turn, event, event.value)
    if not group:
        return turn.message(language, "trajectories.only_coordinators")
    waiting = unanswered(turn, group)[:MOST_IN_FORM]
    if not waiting:
        return turn.message(language, "digests.nothing_to_answer")
    fields: list[Field] = []
    for number, appeal in enumerate(waiting, start=1):
        fields += _answer_fields(turn, language, group, number, appeal)
    return Form(
        name="appeals_answer",
        context="/".join([group.trajectory.id, *(each.id for each in waiting)]),
        title=turn.say(language, "digests.answer_title"),
        intro=turn.say(language, "digests.answer_intro"),
        fields=tuple(fields),
        submit=turn.say(language, "digests.answer_submit"),
        language=language,
    )


def _answer_fields(turn: Turn, language: str, group: Group, number: int, appeal: Appeal) -> tuple[Field, Field, Field]:
    options = tuple(
        Option(value=each, label=turn.say(language, f"digests.option_{each}")) for each in (*ANSWERS, AppealStatus.OPEN)
    )
    team = group.teams[appeal.casus_id]
    # A label is shown as plain text everywhere: nothing in it is Markdown.
    label = f"{number}. {team.casus.name}: {appeal.text}"
    return (
        Field(name=f"status_{number}", label=label, kind="one_of", value=AppealStatus.OPEN, options=options),
        Field(
            name=f"answer_{number}",
            label=turn.say(language, "digests.field_answer"),
            kind="line",
            hint=turn.say(language, "digests.field_answer_hint"),
            required=False,
            max_length=reading.LONGEST_LINE,
        ),
        day_field(turn, language, f"by_{number}", turn.say(language, "digests.field_hear_by")),
    )


def submit_answer(turn: Turn, event: Submitted) -> Shown:
    """The form: each answer is kept and goes back to its team; what was left open stays on top of the next digest."""
    trajectory_id, *appeal_ids = event.context.split("/")
    language, group = as_coordinator(turn, event, trajectory_id)
    spot = turn.tx.casussen.at(event.place, event.who)
    if not group or not spot.person:
        return turn.message(language, "trajectories.only_coordinators")
    waiting = {each.id: each for each in unanswered(turn, group)}
    wrong: dict[str, str] = {}
    given: list[Appeal] = []
    for number, appeal_id in enumerate(appeal_ids, start=1):
        appeal = waiting.get(appeal_id)
        status = event.fields.get(f"status_{number}", "")
        text = answers.one_line(event.fields.get(f"answer_{number}", ""))
        written = event.fields.get(f"by_{number}", "")
        if not appeal:
            continue
        if status not in set(ANSWERS):
            if text or written.strip():
                wrong[f"status_{number}"] = turn.say(language, "digests.choose_answer")
            continue
        hear_by = coming_day(turn, group.teams[appeal.casus_id].casus, written)
        if hear_by is NO_DAY:
            wrong[f"by_{number}"] = turn.say(language, "items.day_wrong")
        if status == AppealStatus.NOT_YET and hear_by is None:
            wrong[f"by_{number}"] = turn.say(language, "digests.say_when")
        if status == AppealStatus.NO and not text:
            wrong[f"answer_{number}"] = turn.say(language, "digests.say_why")
        if text and (problem := reading.trouble(turn, language, text, group.teams.values())):
            wrong[f"answer_{number}"] = problem
        given.append(
            replace(
                appeal,
                status=AppealStatus(status),
                answer=text,
                hear_by=hear_by,
                answered_by=spot.person.id,
                answered_at=turn.now,
                told_in=None,
            )
        )
    if wrong:
        return Problem(fields=wrong)
    for appeal in given:
        turn.tx.appeals.save(appeal)
        _bring_back(turn, event, group.teams[appeal.casus_id], appeal)
    if given:
        sending.answered(turn, group)
    return turn.message(language, "digests.answers_kept", count=len(given), rest=len(waiting) - len(given))


def _bring_back(turn: Turn, event: Submitted, team: Team, appeal: Appeal) -> None:
    """The answer goes to the room of the team, before any digest tells of it."""
    for room in team.rooms:
        text = turn.message(
            team.casus.language,
            "digests.answer_for_team",
            text=appeal.text,
            status=turn.say(team.casus.language, f"digests.status_{appeal.status}"),
            answer=appeal.answer,
            hear_by=appeal.hear_by,
        )
        turn.post(room, f"appeal/{appeal.id}/{event.key}/{room.id}", text, shows=[appeal.id])


def take_up(turn: Turn, group: Group, lines: Sequence[DigestLine], digest_id: str) -> None:
    """A digest is delivered: what it asks waits for an answer from now on, what it told is told."""
    asked = {line.sources[0].id for line in lines if line.kind in ASKS}
    told = {line.sources[0].id for line in lines if line.kind is LineKind.SIGNAL}
    for each in turn.tx.appeals.of(group.trajectory.id):
        if each.id in asked and each.first_in is None:
            turn.tx.appeals.save(replace(each, first_in=digest_id))
        elif each.id in told:
            turn.tx.appeals.save(replace(each, told_in=digest_id))
