"""A casus takes part in a leertraject: by a yes of two facilitators of different sides, until one of them says no.

Everybody in the casus sees where it takes part and what that means. Read next: `appeals.py`, `looking.py`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core import agenda
from bot.core.events import Chose, Event, Submitted
from bot.core.flows.digests import sending
from bot.core.flows.digests.appeals import of_team
from bot.core.flows.digests.groups import both_sides_agree, group_of, names_of, takes_part, tell_coordinators
from bot.core.flows.turn import Team, Turn, as_facilitator, ids, teams, tell_facilitators
from bot.core.messages import Choice, Field, Form, Option, Problem, Shown
from bot.core.model import CasusState, Member, Participation, Presence, Trajectory

HELD_FOR = timedelta(weeks=8)
"""How long nothing of a week of conflict leaves the team."""
LONGEST_WANTED = 60
MEDIATOR, NO_MEDIATOR = "yes", "no"


def panel(turn: Turn, event: Event, casus_id: str, *, wanted: str = "") -> Shown:
    """`/reflectie leertraject` in the room of a casus: where it takes part, and what a facilitator can do. `wanted` is the
    name of the leertraject that is meant, if somebody typed it."""
    team = teams(turn, [casus_id])[casus_id]
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    member = team.member_of(spot.person)
    if not member or member.presence is not Presence.ACTIVE:
        return turn.message(language, "own_data.not_a_member")
    participation = turn.tx.participations.of_casus(casus_id)
    group = group_of(turn, participation.trajectory_id) if participation else None
    if not participation or not group:
        can_join = member in team.facilitators() and bool(_around(turn, event, wanted))
        chosen = wanted.replace("/", " ")[:LONGEST_WANTED]
        join = [turn.choice(language, "take_part", casus_id, chosen, style="primary")] if can_join else []
        return turn.message(language, "trajectories.casus_alone", join, casus=team.casus.name, can_join=can_join)
    is_in = takes_part(team, participation)
    text = turn.message(
        language,
        "trajectories.casus_in" if is_in else "trajectories.casus_waits",
        _choices(turn, language, team, member, participation, is_in=is_in),
        casus=team.casus.name,
        name=group.trajectory.name,
        **({"coordinators": names_of(turn, group)} if is_in else {}),
    )
    return text


def _choices(
    turn: Turn, language: str, team: Team, member: Member, participation: Participation, *, is_in: bool
) -> list[Choice]:
    if member not in team.facilitators():
        return []
    casus_id = team.casus.id
    no = turn.choice(language, "take_part_no", casus_id, style="danger")
    if not is_in:
        has_said = member.id in participation.agreed_by
        return [no] if has_said else [turn.choice(language, "take_part_yes", casus_id, style="primary"), no]
    appeals = [turn.choice(language, "appeal_add", casus_id, style="primary")]
    if of_team(turn, casus_id):
        appeals.append(turn.choice(language, "appeal_remove", casus_id))
    return [*appeals, turn.choice(language, "hold_week", casus_id), no]


# Yes


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Meedoen met een leertraject»: with which, and what does that mean?"""
    casus_id, wanted = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    around = _around(turn, event, wanted)
    if not around:
        return turn.message(language, "trajectories.casus_alone", casus=team.casus.name, can_join=False)
    options = tuple(Option(value=each.id, label=each.name) for each in around)
    field = Field(
        name="trajectory",
        label=turn.say(language, "trajectories.field_trajectory"),
        kind="one_of",
        value=around[0].id if len(around) == 1 else "",
        options=options,
    )
    return Form(
        name="take_part",
        context=f"{casus_id}/{wanted}",
        title=turn.say(language, "trajectories.take_part_title"),
        intro=turn.say(language, "trajectories.take_part_intro"),
        fields=(field,),
        submit=turn.say(language, "trajectories.take_part_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: one facilitator says yes; those of another side are asked."""
    casus_id, wanted = ids(event.context, 2)
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.state is CasusState.CLOSED:
        return turn.message(language, "casus.now_closed", casus=team.casus.name)
    chosen = event.fields.get("trajectory", "")
    trajectory = next((each for each in _around(turn, event, wanted) if each.id == chosen), None)
    if not trajectory:
        return Problem(fields={"trajectory": turn.say(language, "trajectories.choose_trajectory")})
    before = turn.tx.participations.of_casus(casus_id)
    if before and group_of(turn, before.trajectory_id):
        return panel(turn, event, casus_id)
    participation = Participation(trajectory_id=trajectory.id, casus_id=casus_id)
    return _yes(turn, language, team, member, trajectory, participation, event)


def say_yes(turn: Turn, event: Chose) -> Shown:
    """The button «Ja, onze casus doet mee»."""
    language, team, member = as_facilitator(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    participation = turn.tx.participations.of_casus(team.casus.id)
    trajectory = turn.tx.trajectories.get(participation.trajectory_id) if participation else None
    if not participation or not trajectory or trajectory.ended_at:
        return turn.message(language, "trajectories.asked_no_more")
    return _yes(turn, language, team, member, trajectory, participation, event)


def _yes(
    turn: Turn,
    language: str,
    team: Team,
    member: Member,
    trajectory: Trajectory,
    participation: Participation,
    event: Event,
) -> Shown:
    agreed = tuple(dict.fromkeys([*participation.agreed_by, member.id]))
    changed = replace(participation, agreed_by=agreed)
    was_in = takes_part(team, participation)
    if both_sides_agree(team, agreed) and not was_in:
        changed = replace(changed, since=turn.now)
    turn.tx.participations.put(changed)
    if was_in:
        return turn.message(language, "trajectories.yes_kept", name=trajectory.name)
    if changed.since and takes_part(team, changed):
        _has_joined(turn, team, trajectory, event)
        return turn.message(language, "trajectories.takes_part", casus=team.casus.name, name=trajectory.name)
    others = [each for each in team.facilitators() if each.side is not member.side]
    for each in others:
        speaks = turn.language_of(each, team.persons[each.person_id], team.casus)
        question = turn.message(
            speaks,
            "trajectories.second_yes",
            [
                turn.choice(speaks, "take_part_yes", team.casus.id, style="primary"),
                turn.choice(speaks, "take_part_no", team.casus.id),
            ],
            casus=team.casus.name,
            name=trajectory.name,
            by=team.name(member),
        )
        turn.tell(each, f"take-part/{trajectory.id}/{team.casus.id}/{event.key}/{each.id}", question)
    return turn.message(language, "trajectories.yes_waits", name=trajectory.name, has_others=bool(others))


def _has_joined(turn: Turn, team: Team, trajectory: Trajectory, event: Event) -> None:
    group = group_of(turn, trajectory.id)
    if not group:
        return
    coordinators = names_of(turn, group)
    for room in team.rooms:
        text = turn.message(
            team.casus.language,
            "trajectories.casus_joined",
            name=trajectory.name,
            coordinators=coordinators,
        )
        turn.post(room, f"joined-trajectory/{trajectory.id}/{team.casus.id}/{event.key}/{room.id}", text)
    told = turn.message(trajectory.language, "trajectories.casus_came", casus=team.casus.name, name=trajectory.name)
    tell_coordinators(turn, group, f"casus-came/{trajectory.id}/{team.casus.id}/{event.key}", told)


# No


def say_no(turn: Turn, event: Chose) -> Shown:
    """One facilitator says no: from this moment nothing of the casus goes to the coordinators any more."""
    language, team, member = as_facilitator(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    participation = turn.tx.participations.of_casus(team.casus.id)
    group = group_of(turn, participation.trajectory_id) if participation else None
    if not group:
        return turn.message(language, "trajectories.asked_no_more")
    was_in = team.casus.id in group.teams
    name, key = group.trajectory.name, f"left-trajectory/{team.casus.id}/{event.key}"
    turn.tx.participations.remove(team.casus.id)
    if not team.casus.frozen:
        for appeal in turn.tx.appeals.of_casus(team.casus.id):
            turn.tx.appeals.destroy(appeal.id)
    sending.casus_left(turn, group, team)
    if was_in:
        for room in team.rooms:
            left = turn.message(team.casus.language, "trajectories.casus_left", name=name)
            turn.post(room, f"{key}/{room.id}", left)
    else:
        tell_facilitators(turn, team, key, "trajectories.casus_stays_out", besides=member.id, name=name)
    return turn.message(language, "trajectories.left", casus=team.casus.name, name=name)


# A week that stays within the team


def choose_hold(turn: Turn, event: Chose) -> Shown:
    """The button «Deze week binnen het team houden»: there was a conflict."""
    language, team, _ = as_facilitator(turn, event, event.value)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    options = tuple(
        Option(value=each, label=turn.say(language, f"trajectories.mediator_{each}"))
        for each in (NO_MEDIATOR, MEDIATOR)
    )
    return Form(
        name="hold_week",
        context=team.casus.id,
        title=turn.say(language, "trajectories.hold_title"),
        intro=turn.say(language, "trajectories.hold_intro"),
        fields=(
            Field(
                name="mediator",
                label=turn.say(language, "trajectories.field_mediator"),
                kind="one_of",
                value=NO_MEDIATOR,
                options=options,
            ),
        ),
        submit=turn.say(language, "trajectories.hold_submit"),
        language=language,
    )


def submit_hold(turn: Turn, event: Submitted) -> Shown:
    """The form: nothing of this week and of the question before it goes to the coordinators, also not later."""
    language, team, _ = as_facilitator(turn, event, event.context)
    participation = turn.tx.participations.of_casus(team.casus.id) if team else None
    if not team or not participation:
        return turn.message(language, "casus.only_facilitators")
    today = turn.local(team.casus, turn.now).date()
    newest = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    weeks = dict.fromkeys([*participation.held, agenda.iso_week(today), *([newest.occurrence] if newest else [])])
    oldest = agenda.iso_week(today - HELD_FOR)
    changed = replace(
        participation,
        held=tuple(week for week in weeks if week >= oldest),
        wants_mediator=event.fields.get("mediator", "") == MEDIATOR,
    )
    turn.tx.participations.put(changed)
    group = group_of(turn, participation.trajectory_id)
    if group:
        sending.weeks_held(turn, group, team, changed.held)
    return turn.message(language, "trajectories.held")


def _around(turn: Turn, event: Event, wanted: str) -> list[Trajectory]:
    """The leertrajecten that a casus here can join: those of the same workspace. With a name, those of that name."""
    around = turn.tx.trajectories.around(event.who.platform, event.who.workspace)
    named = [each for each in around if each.name.casefold() == wanted.casefold()]
    return named or list(around)
