"""`/reflectie leertraject`: a leertraject is begun and named, and people become its coordinators, in the chat.

Anybody may begin one: it is empty until casussen join by their own yes. Who begins it coordinates. In a room without
casus that room becomes the coordinators' own. Read next: `taking_part.py` for the same words in the room of a casus.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.core import agenda, commands
from bot.core.events import Chose, Commanded, Event, Submitted, Who
from bot.core.flows import answers
from bot.core.flows.digests import taking_part
from bot.core.flows.digests.appeals import unanswered
from bot.core.flows.digests.groups import (
    Group,
    as_coordinator,
    coordinators_of,
    group_of,
    names_of,
    tell_coordinator,
)
from bot.core.flows.turn import Turn
from bot.core.messages import Choice, Field, Form, Home, Option, Problem, Section, Shown
from bot.core.model import (
    Accepting,
    Cadence,
    Coordinator,
    Moment,
    MomentKind,
    Person,
    Room,
    Trajectory,
    new_id,
)
from bot.core.ports.casussen import Spot

LONGEST_NAME = 60
ASKED_BEFORE = timedelta(weeks=1)
"""So long before teams see a digest, authors are asked whether they may be quoted in it."""


def command(turn: Turn, event: Commanded) -> Shown:
    """`/reflectie leertraject`: in the room of a casus about that casus, elsewhere for coordinators."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if spot.casus:
        return taking_part.panel(turn, event, spot.casus.id, wanted=commands.read(event.words).rest)
    return panel(turn, event, spot)


def panel(turn: Turn, event: Event, spot: Spot) -> Shown:
    """The leertrajecten that somebody coordinates, each with what can be done; and beginning one."""
    language = turn.language_for(event, spot.person, None)
    mine = _mine(turn, spot.person)
    sections = [_section(turn, language, group) for group in mine]
    if not sections:
        sections.append(
            Section(
                title=turn.say(language, "trajectories.none_title"),
                text=turn.say(language, "trajectories.none", in_room=_free_room(turn, spot) is not None),
            )
        )
    begin = turn.choice(language, "trajectory_begin", "", style="plain" if mine else "primary")
    last = replace(sections[-1], choices=(*sections[-1].choices, begin))
    title = turn.say(language, "trajectories.title")
    return Home(title=title, sections=(*sections[:-1], last), language=language)


def sections(turn: Turn, language: str, person: Person) -> list[Section]:
    """The leertrajecten of a coordinator, for their home page."""
    return [_section(turn, language, group) for group in _mine(turn, person)]


def _mine(turn: Turn, person: Person | None) -> list[Group]:
    of = (
        [each for each in turn.tx.coordinators.of_person(person.id) if each.accepted is Accepting.YES] if person else []
    )
    return [group for each in of if (group := group_of(turn, each.trajectory_id))]


def _section(turn: Turn, language: str, group: Group) -> Section:
    trajectory = group.trajectory
    coming = turn.tx.moments.coming(trajectory.id, MomentKind.DIGEST_SHOW)
    waiting = unanswered(turn, group)
    answer = turn.choice(language, "appeals_answer", trajectory.id, style="primary")
    choices: list[Choice] = [
        *([answer] if waiting else []),
        *(turn.choice(language, action, trajectory.id) for action in ("coordinator_ask", "trajectory_edit")),
        turn.choice(language, "coordinator_stop", trajectory.id, style="danger"),
    ]
    text = turn.say(
        language,
        "trajectories.about",
        casussen=sorted((team.casus.name for team in group.teams.values()), key=str.casefold),
        coordinators=names_of(turn, group),
        cadence=str(trajectory.cadence),
        coming=agenda.local(coming, trajectory.zone) if coming else None,
        waiting=len(waiting),
    )
    return Section(title=trajectory.name, text=text, choices=tuple(choices))


# Beginning and naming


def choose_begin(turn: Turn, event: Chose) -> Shown:
    """The button «Leertraject beginnen»."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, None)
    room = _free_room(turn, spot)
    return _form(turn, language, context=f"new/{room.id if room else ''}", name="", cadence=Cadence.MONTHLY)


def choose_edit(turn: Turn, event: Chose) -> Shown:
    """The button «Naam en ritme»."""
    language, group = as_coordinator(turn, event, event.value)
    if not group:
        return turn.message(language, "trajectories.only_coordinators")
    trajectory = group.trajectory
    return _form(turn, language, context=f"edit/{trajectory.id}", name=trajectory.name, cadence=trajectory.cadence)


def _form(turn: Turn, language: str, *, context: str, name: str, cadence: Cadence) -> Form:
    options = tuple(Option(value=each, label=turn.say(language, f"trajectories.cadence_{each}")) for each in Cadence)
    return Form(
        name="trajectory",
        context=context,
        title=turn.say(language, "trajectories.form_title"),
        intro=turn.say(language, "trajectories.form_intro", is_new=context.startswith("new/")),
        fields=(
            Field(
                name="name",
                label=turn.say(language, "trajectories.field_name"),
                kind="line",
                value=name,
                hint=turn.say(language, "trajectories.field_name_hint"),
                max_length=LONGEST_NAME,
            ),
            Field(
                name="cadence",
                label=turn.say(language, "trajectories.field_cadence"),
                kind="one_of",
                value=cadence,
                options=options,
            ),
        ),
        submit=turn.say(language, "trajectories.form_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: a leertraject begins, or is called and paced otherwise from now on."""
    what, _, id_ = event.context.partition("/")
    spot = turn.tx.casussen.at(event.place, event.who)
    language, group = as_coordinator(turn, event, id_) if what == "edit" else (None, None)
    language = language or turn.language_for(event, spot.person, None)
    if what == "edit" and not group:
        return turn.message(language, "trajectories.only_coordinators")
    name = answers.one_line(event.fields.get("name", ""))
    cadence = event.fields.get("cadence", "")
    wrong: dict[str, str] = {}
    if not 0 < len(name) <= LONGEST_NAME:
        wrong["name"] = turn.say(language, "trajectories.name_length", longest=LONGEST_NAME)
    elif why := answers.objection(name):
        wrong["name"] = answers.object_to(turn, language, why)
    if cadence not in set(Cadence):
        wrong["cadence"] = turn.say(language, "trajectories.choose_cadence")
    if wrong:
        return Problem(fields=wrong)
    if group:
        changed = replace(group.trajectory, name=name, cadence=Cadence(cadence))
        turn.tx.trajectories.save(changed)
        if changed.cadence is not group.trajectory.cadence:
            plan_next(turn, changed, after=turn.now)
        return turn.message(language, "trajectories.kept", name=name)
    return _begin(turn, event, language, spot, name=name, cadence=Cadence(cadence), room_id=id_)


def _begin(
    turn: Turn, event: Submitted, language: str, spot: Spot, *, name: str, cadence: Cadence, room_id: str
) -> Shown:
    room = _free_room(turn, spot)
    room = room if room and room.id == room_id else None
    person = turn.tx.people.know(event.who, turn.now)
    trajectory = Trajectory(
        id=new_id(turn.now),
        name=name,
        language=room.language if room else language,
        zone=turn.zone,
        region=turn.region,
        cadence=cadence,
        platform=event.who.platform,
        workspace=event.who.workspace,
        room_id=room.id if room else None,
        begun_by=person.id,
        begun_at=turn.now,
    )
    turn.tx.trajectories.add(trajectory)
    turn.tx.coordinators.put(_coordinator(trajectory, person, event.who, Accepting.YES))
    coming = plan_next(turn, trajectory, after=turn.now)
    begun = turn.message(
        language, "trajectories.begun", name=name, in_room=room is not None, coming=agenda.local(coming, turn.zone)
    )
    turn.tell_actor(event, f"trajectory/{trajectory.id}", begun)
    return begun


# Coordinators


def choose_ask(turn: Turn, event: Chose) -> Shown:
    """The button «Coördinator erbij vragen»."""
    language, group = as_coordinator(turn, event, event.value)
    if not group:
        return turn.message(language, "trajectories.only_coordinators")
    return Form(
        name="coordinator",
        context=group.trajectory.id,
        title=turn.say(language, "trajectories.ask_title"),
        intro=turn.say(language, "trajectories.ask_intro"),
        fields=(Field(name="who", label=turn.say(language, "trajectories.field_who"), kind="person"),),
        submit=turn.say(language, "trajectories.ask_submit"),
        language=language,
    )


def submit_ask(turn: Turn, event: Submitted) -> Shown:
    """The form: somebody is asked to coordinate as well. They see nothing until they accept."""
    language, group = as_coordinator(turn, event, event.context)
    if not group:
        return turn.message(language, "trajectories.only_coordinators")
    user = event.fields.get("who", "")
    if not user:
        return Problem(fields={"who": turn.say(language, "trajectories.choose_who")})
    trajectory = group.trajectory
    who = Who(
        platform=event.who.platform,
        workspace=event.who.workspace,
        user=user,
        name=event.fields.get("who:name") or user,
    )
    person = turn.tx.people.know(who, turn.now)
    if person.id in {each.person_id for each in group.coordinators}:
        return turn.message(language, "trajectories.already", name=person.name)
    asked = _coordinator(trajectory, person, who, Accepting.ASKED)
    turn.tx.coordinators.put(asked)
    speaks = person.language or trajectory.language
    question = turn.message(
        speaks,
        "trajectories.asked",
        [
            turn.choice(speaks, "coordinator_yes", trajectory.id, style="primary"),
            turn.choice(speaks, "coordinator_no", trajectory.id),
        ],
        name=trajectory.name,
        by=event.who.name,
    )
    tell_coordinator(turn, asked, f"coordinator/{trajectory.id}/{event.key}", question)
    return turn.message(language, "trajectories.is_asked", name=person.name)


def answer_asked(turn: Turn, event: Chose) -> Shown:
    """Somebody who was asked to coordinate says yes or no. Only their own yes makes them coordinator."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, None)
    trajectory = turn.tx.trajectories.get(event.value)
    mine = _coordination(turn, spot.person, event.value)
    if not trajectory or trajectory.ended_at or not mine or mine.accepted is Accepting.NO:
        return turn.message(language, "trajectories.not_asked")
    if mine.accepted is Accepting.YES:
        return turn.message(language, "trajectories.is_coordinator", name=trajectory.name)
    says_yes = event.action == "coordinator_yes"
    turn.tx.coordinators.put(replace(mine, accepted=Accepting.YES if says_yes else Accepting.NO))
    return turn.message(
        language, "trajectories.is_coordinator" if says_yes else "trajectories.said_no", name=trajectory.name
    )


def choose_stop(turn: Turn, event: Chose) -> Shown:
    """The button «Ik stop als coördinator»: asks to confirm, because the last one ends the leertraject."""
    language, group = as_coordinator(turn, event, event.value)
    if not group:
        return turn.message(language, "trajectories.only_coordinators")
    return Form(
        name="coordinator_stop",
        context=group.trajectory.id,
        title=turn.say(language, "trajectories.stop_title"),
        intro=turn.say(
            language, "trajectories.stop_intro", name=group.trajectory.name, is_last=len(group.coordinators) == 1
        ),
        fields=(),
        submit=turn.say(language, "trajectories.stop_submit"),
        language=language,
    )


def submit_stop(turn: Turn, event: Submitted) -> Shown:
    """A coordinator stops; with the last one the leertraject ends, and the teams hear it."""
    language, group = as_coordinator(turn, event, event.context)
    spot = turn.tx.casussen.at(event.place, event.who)
    if not group or not spot.person:
        return turn.message(language, "trajectories.only_coordinators")
    leave(turn, group, spot.person)
    return turn.message(language, "trajectories.stopped", name=group.trajectory.name)


def leave(turn: Turn, group: Group, person: Person) -> None:
    """Somebody coordinates no longer."""
    trajectory = group.trajectory
    mine = _coordination(turn, person, trajectory.id)
    if mine:
        turn.tx.coordinators.put(replace(mine, accepted=Accepting.NO))
    if coordinators_of(turn, trajectory.id):
        return
    turn.tx.trajectories.save(replace(trajectory, ended_at=turn.now))
    turn.tx.moments.drop(trajectory.id, [MomentKind.DIGEST_ASK, MomentKind.DIGEST_SHOW, MomentKind.DIGEST_DELIVER])
    for casus_id in group.participations:
        turn.tx.participations.remove(casus_id)
    for team in group.teams.values():
        for room in team.rooms:
            ended = turn.message(team.casus.language, "trajectories.ended", name=trajectory.name)
            turn.post(room, f"trajectory-ended/{trajectory.id}/{room.id}", ended)


def stop_all(turn: Turn, person: Person) -> list[str]:
    """`/reflectie stop` in private: somebody coordinates nothing any more. Returns the names of what they coordinated."""
    mine = _mine(turn, person)
    for group in mine:
        leave(turn, group, person)
    return [group.trajectory.name for group in mine]


# Shared with other files of this folder


def plan_next(turn: Turn, trajectory: Trajectory, *, after: datetime) -> datetime:
    """Plan when the teams see the next digest; what was planned before is forgotten."""
    turn.tx.moments.drop(trajectory.id, [MomentKind.DIGEST_ASK, MomentKind.DIGEST_SHOW])
    at = agenda.next_digest(
        trajectory.cadence,
        trajectory.zone,
        quiet_days(turn, trajectory),
        after=after,
        begun_at=trajectory.begun_at,
    )
    occurrence = agenda.local(at, trajectory.zone).date().isoformat()
    asks_at = max(at - ASKED_BEFORE, turn.now)
    turn.tx.moments.plan(
        [
            Moment(kind=kind, subject=trajectory.id, occurrence=occurrence, due_at=due_at, casus_id=trajectory.id)
            for kind, due_at in ((MomentKind.DIGEST_ASK, asks_at), (MomentKind.DIGEST_SHOW, at))
        ]
    )
    return at


def quiet_days(turn: Turn, trajectory: Trajectory) -> frozenset[date]:
    """The days on which a leertraject is quiet: public holidays, and the school holidays of its region."""
    holidays = turn.holidays.get(trajectory.region)
    return holidays.quiet if holidays else turn.days_off


def _free_room(turn: Turn, spot: Spot) -> Room | None:
    """The room somebody is in, if it can become that of coordinators."""
    room = spot.room
    if room is None or room.casus_id or not room.present or turn.tx.trajectories.in_room(room.id):
        return None
    return room


def _coordination(turn: Turn, person: Person | None, trajectory_id: str) -> Coordinator | None:
    of = turn.tx.coordinators.of_person(person.id) if person else ()
    return next((each for each in of if each.trajectory_id == trajectory_id), None)


def _coordinator(trajectory: Trajectory, person: Person, who: Who, accepted: Accepting) -> Coordinator:
    return Coordinator(
        trajectory_id=trajectory.id,
        person_id=person.id,
        platform=who.platform,
        workspace=who.workspace,
        user=who.user,
        accepted=accepted,
    )
