"""A casus: the bot comes into a room, a short setup, people join with a role, it is live, pauses, closes.

Facilitators are named at setup and accept; nobody becomes one by what they are on the platform. Read next: `rounds.py`.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core import agenda
from bot.core.events import Chose, Event, Joined, Left, RoomChanged, Submitted, Who
from bot.core.flows.rounds import asking
from bot.core.flows.turn import Team, Turn, as_facilitator, ids, teams, tell_facilitators
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import (
    SIDE_OF_ROLE,
    Casus,
    CasusState,
    Facilitating,
    Member,
    MomentKind,
    Person,
    Presence,
    Role,
    Room,
    new_id,
)

LONGEST_NAME = 80
ALSO_FACILITATES = "facilitates"
"""In the context of the form for joining: it follows a yes to facilitating. Joining alone is no yes."""
COMING_UP = [MomentKind.QUESTION, MomentKind.INVITE, MomentKind.REMIND]
"""What stops when a casus pauses or closes; a round that is open is still closed, drafted and posted."""


# The room


def room_changed(turn: Turn, event: RoomChanged) -> Shown:
    """The bot was added or removed, or the room was renamed, archived or brought back."""
    spot = turn.tx.casussen.at(event.place, event.who)
    present = event.change not in ("bot_removed", "archived")
    if spot.room is None:
        if not present:
            return None
        language = turn.language_for(event, spot.person, None)
        room = Room(
            id=new_id(turn.now),
            platform=event.place.platform,
            workspace=event.place.workspace,
            outside=event.place.room,
            name=event.name,
            public=event.public,
            language=language,
        )
        turn.tx.casussen.add_room(room)
        _say_hello(turn, room, f"hello/{room.id}")
        return None
    was_away = not spot.room.present
    room = replace(spot.room, present=present, name=event.name or spot.room.name, public=event.public)
    turn.tx.casussen.save_room(room)
    if event.change == "bot_added" and was_away:
        if spot.casus:
            back = turn.message(spot.casus.language, "casus.back", casus=spot.casus.name)
            turn.post(room, f"back/{room.id}/{event.key}", back)
        else:
            _say_hello(turn, room, f"hello/{room.id}/{event.key}")
    return None


def _say_hello(turn: Turn, room: Room, key: str) -> None:
    """The first message in a room; once it is set up, the button to do so is taken away."""
    setup = turn.choice(room.language, "setup", room.id, style="primary")
    is_set_up = room.casus_id is not None
    choices = [] if is_set_up else [setup]
    turn.post(room, key, turn.message(room.language, "casus.hello", choices, is_set_up=is_set_up))


# Setting up


def choose_setup(turn: Turn, event: Chose) -> Shown:
    """The button «Inrichten»: the short form."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.room or spot.room.id != event.value:
        return turn.message(language, "casus.not_here")
    if spot.casus:
        return turn.message(language, "casus.already_set_up", casus=spot.casus.name)
    return Form(
        name="setup",
        context=spot.room.id,
        title=turn.say(language, "casus.setup_title"),
        intro=turn.say(language, "casus.setup_intro"),
        fields=(
            Field(
                name="name",
                label=turn.say(language, "casus.field_name"),
                kind="line",
                value=spot.room.name,
                hint=turn.say(language, "casus.field_name_hint"),
                max_length=LONGEST_NAME,
            ),
            role_field(turn, language, "casus.field_my_role"),
            Field(
                name="second",
                label=turn.say(language, "casus.field_second"),
                kind="person",
                hint=turn.say(language, "casus.field_second_hint"),
                required=False,
            ),
        ),
        submit=turn.say(language, "casus.setup_submit"),
        language=language,
    )


def set_up(turn: Turn, event: Submitted) -> Shown:
    """The form of the setup: the casus is live, its first question is planned, the second facilitator is asked."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.room or spot.room.id != event.context:
        return turn.message(language, "casus.not_here")
    if spot.casus:
        return turn.message(language, "casus.already_set_up", casus=spot.casus.name)
    name = " ".join(event.fields.get("name", "").split())
    role = role_of(event.fields.get("role", ""))
    wrong: dict[str, str] = {}
    if not name or len(name) > LONGEST_NAME:
        wrong["name"] = turn.say(language, "casus.name_length", longest=LONGEST_NAME)
    if not role:
        wrong["role"] = turn.say(language, "casus.choose_role")
    if wrong or not role:
        return Problem(fields=wrong)
    casus = Casus(
        id=new_id(turn.now),
        name=name,
        language=spot.room.language,
        zone=turn.zone,
        region=turn.region,
        live_since=turn.now,
    )
    turn.tx.casussen.add(casus)
    room = replace(spot.room, casus_id=casus.id)
    turn.tx.casussen.save_room(room)
    _say_hello(turn, room, f"hello/{room.id}")
    first = new_member(turn, casus, turn.tx.people.know(event.who, turn.now), event.who, role)
    turn.tx.people.add_member(replace(first, facilitating=Facilitating.YES))
    at = agenda.first_question(casus.rhythm, casus.zone, turn.quiet_days(casus), turn.now)
    asking.plan_question(turn, casus, at)
    _ask_second(turn, event, casus, first)
    turn.post(
        room,
        f"welcome/{casus.id}/{room.id}",
        turn.message(
            casus.language,
            "casus.welcome",
            [
                turn.choice(casus.language, "join", casus.id, style="primary"),
                turn.choice(casus.language, "privacy", casus.id),
            ],
            casus=casus.name,
            first=turn.local(casus, at),
        ),
    )
    return turn.message(language, "casus.is_live", casus=casus.name, first=turn.local(casus, at))


def _ask_second(turn: Turn, event: Submitted, casus: Casus, first: Member) -> None:
    user = event.fields.get("second", "")
    if not user or user == event.who.user:
        return
    who = Who(
        platform=event.who.platform,
        workspace=event.who.workspace,
        user=user,
        name=event.fields.get("second:name") or user,
    )
    person = turn.tx.people.know(who, turn.now)
    asked = new_member(turn, casus, person, who, Role.PROFESSIONAL)
    turn.tx.people.add_member(replace(asked, facilitating=Facilitating.ASKED, presence=Presence.INVITED))
    language = turn.language_of(asked, person, casus)
    turn.tell(
        asked,
        f"second/{asked.id}",
        turn.message(
            language,
            "casus.asked_as_second",
            [
                turn.choice(language, "facilitate_yes", casus.id, style="primary"),
                turn.choice(language, "facilitate_no", casus.id),
            ],
            casus=casus.name,
            by=event.who.name,
        ),
    )


def answer_second(turn: Turn, event: Chose) -> Shown:
    """The second facilitator says yes (and, when new here, how they take part) or no."""
    team = teams(turn, [event.value]).get(event.value)
    spot = turn.tx.casussen.at(event.place, event.who, event.value)
    language = turn.language_for(event, spot.person, spot.casus)
    member = team.member_of(spot.person) if team else None
    if not team or not member or member.facilitating is Facilitating.NO:
        return turn.message(language, "casus.not_asked")
    if member.facilitating is Facilitating.YES:
        return turn.message(language, "casus.is_facilitator", casus=team.casus.name)
    if event.action == "facilitate_no":
        turn.tx.people.save_member(replace(member, facilitating=Facilitating.NO))
        tell_facilitators(turn, team, f"second-no/{member.id}", "casus.second_said_no", name=team.name(member))
        return turn.message(language, "casus.said_no")
    if member.presence is Presence.INVITED:
        form = _join_form(turn, language, team.casus)
        return replace(form, context=f"{team.casus.id}/{ALSO_FACILITATES}")
    _becomes_facilitator(turn, team, member)
    return turn.message(language, "casus.is_facilitator", casus=team.casus.name)


def _becomes_facilitator(turn: Turn, team: Team, member: Member) -> None:
    turn.tx.people.save_member(replace(member, facilitating=Facilitating.YES, presence=Presence.ACTIVE))
    tell_facilitators(turn, team, f"second-yes/{member.id}", "casus.second_said_yes", name=team.name(member))


# Joining


def choose_join(turn: Turn, event: Chose) -> Shown:
    """The button «Ik doe mee»: one question."""
    return _ask_to_join(turn, event, event.value)


def command_join(turn: Turn, event: Event) -> Shown:
    """`/reflectie meedoen` in a room."""
    return _ask_to_join(turn, event, None)


def _ask_to_join(turn: Turn, event: Event, casus_id: str | None) -> Shown:
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return turn.message(language, "casus.not_here")
    if spot.member and spot.member.presence is Presence.ACTIVE:
        return turn.message(language, "casus.already_joined", casus=spot.casus.name)
    return _join_form(turn, language, spot.casus)


def command_role(turn: Turn, event: Event) -> Shown:
    """`/reflectie rol` in a room: take part in another way from now on."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return turn.message(language, "casus.not_here")
    return _join_form(turn, language, spot.casus, spot.member.role if spot.member else None)


def join(turn: Turn, event: Submitted) -> Shown:
    """The form «Hoe doe je mee?»: a new member, somebody who comes back, or the second facilitator who says yes."""
    casus_id, with_yes = ids(event.context, 2)
    team = teams(turn, [casus_id]).get(casus_id)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not team:
        return turn.message(language, "casus.not_here")
    if team.casus.state is CasusState.CLOSED:
        return turn.message(language, "casus.now_closed", casus=team.casus.name)
    role = role_of(event.fields.get("role", ""))
    if not role:
        return Problem(fields={"role": turn.say(language, "casus.choose_role")})
    person = turn.tx.people.know(event.who, turn.now)
    member = team.member_of(person)
    if not member:
        member = new_member(turn, team.casus, person, event.who, role)
        turn.tx.people.add_member(member)
    else:
        member = replace(member, role=role, side=SIDE_OF_ROLE[role], presence=Presence.ACTIVE)
        turn.tx.people.save_member(member)
        if member.facilitating is Facilitating.ASKED and with_yes == ALSO_FACILITATES:
            _becomes_facilitator(turn, team, member)
    key = f"joined/{member.id}/{event.key}"
    turn.tell(member, key, turn.message(language, "casus.joined", casus=team.casus.name))
    return turn.message(language, "casus.thanks_for_joining", casus=team.casus.name)


def somebody_came(turn: Turn, event: Joined) -> Shown:
    """Somebody came into the room: who was here before takes part again; who is new is greeted once, privately."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if not spot.casus or spot.casus.state is CasusState.CLOSED:
        return None
    if spot.member and spot.member.presence is Presence.LEFT:
        turn.tx.people.save_member(replace(spot.member, presence=Presence.ACTIVE))
    if not spot.member:
        language = turn.language_for(event, spot.person, spot.casus)
        welcome = turn.message(
            language,
            "casus.welcome_you",
            [
                turn.choice(language, "join", spot.casus.id, style="primary"),
                turn.choice(language, "privacy", spot.casus.id),
            ],
            casus=spot.casus.name,
        )
        turn.tell_actor(event, f"welcome-you/{spot.casus.id}/{event.who.user}", welcome)
    return None


def somebody_left(turn: Turn, event: Left) -> Shown:
    """Somebody left the room: no more messages, until they come back. What they said stays theirs."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if spot.member and spot.member.presence is Presence.ACTIVE:
        turn.tx.people.save_member(replace(spot.member, presence=Presence.LEFT))
    return None


def privacy(turn: Turn, event: Chose) -> Shown:
    """The button «Wat leest de bot?»."""
    spot = turn.tx.casussen.at(event.place, event.who, event.value)
    return turn.message(turn.language_for(event, spot.person, spot.casus), "casus.privacy")


# Pausing and closing


def confirm_close(turn: Turn, event: Chose) -> Shown:
    """The button «Casus afsluiten»: asks to confirm, because it ends something."""
    language, team, _ = as_facilitator(turn, event, event.value)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    return Form(
        name="close",
        context=event.value,
        title=turn.say(language, "casus.close_title"),
        intro=turn.say(language, "casus.close_intro", casus=team.casus.name),
        fields=(),
        submit=turn.say(language, "casus.close_submit"),
        language=language,
    )


def set_state(turn: Turn, event: Chose | Submitted, casus_id: str, state: CasusState) -> Shown:
    """A facilitator pauses the casus, lets it go on, or closes it. The room hears it."""
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.state in (state, CasusState.CLOSED):
        return turn.message(language, "casus.state_stays", casus=team.casus.name)
    casus = replace(team.casus, state=state)
    turn.tx.casussen.save(casus)
    turn.tx.moments.drop(casus.id, COMING_UP)
    if state is CasusState.LIVE:
        newest = turn.tx.rounds.newest([casus.id]).get(casus.id)
        plan = newest and agenda.plan_from(casus.rhythm, casus.zone, turn.days_off, newest.opened_at)
        asking.plan_next_question(turn, casus, after=plan.posts_at if plan else turn.now)
    for room in team.rooms:
        text = turn.message(casus.language, f"casus.now_{state}", casus=casus.name)
        turn.post(room, f"state/{casus.id}/{event.key}/{room.id}", text)
    return turn.message(language, f"casus.now_{state}", casus=casus.name)


# Shared


def _join_form(turn: Turn, language: str, casus: Casus, role: Role | None = None) -> Form:
    return Form(
        name="join",
        context=casus.id,
        title=turn.say(language, "casus.join_title"),
        intro=turn.say(language, "casus.join_intro", casus=casus.name),
        fields=(replace(role_field(turn, language, "casus.field_role"), value=role or ""),),
        submit=turn.say(language, "casus.join_submit"),
        language=language,
    )


def role_field(turn: Turn, language: str, label_key: str) -> Field:
    """The field that asks for a role."""
    options = tuple(
        Option(
            value=role,
            label=turn.say(language, f"casus.role_{role}"),
            help=turn.say(language, f"casus.role_{role}_help"),
        )
        for role in Role
    )
    return Field(name="role", label=turn.say(language, label_key), kind="one_of", options=options)


def role_of(written: str) -> Role | None:
    """The role that a form field names."""
    return Role(written) if written in set(Role) else None


def new_member(turn: Turn, casus: Casus, person: Person, who: Who, role: Role) -> Member:
    """A member as they begin; to be stored by the caller."""
    return Member(
        id=new_id(turn.now),
        casus_id=casus.id,
        person_id=person.id,
        role=role,
        side=SIDE_OF_ROLE[role],
        platform=who.platform,
        workspace=who.workspace,
        user=who.user,
    )
