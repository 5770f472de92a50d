"""Taking part: «Hoe doe je mee?» is the one question of joining. Coming into the room, leaving it, coming back.

Used by `casus.py` for the second facilitator and by `on_behalf.py` for people without an account. Read next: `welcome.py`.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.events import Chose, Event, Joined, Left, Submitted, Who
from bot.core.flows import welcome
from bot.core.flows.sessions import regrouping
from bot.core.flows.turn import Team, Turn, ids, teams, tell_facilitators
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import (
    SIDE_OF_ROLE,
    Casus,
    CasusState,
    Facilitating,
    Member,
    Person,
    Presence,
    Role,
    new_id,
)

ALSO_FACILITATES = "facilitates"
"""In the context of the form: it follows a yes to facilitating. Joining alone is no yes."""
BY_COMMAND = "command"
"""In the context of the form: no message of the bot led here, so the welcome may not have been read."""


def ask(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The button «Ik doe mee», or `/reflectie meedoen`: one question."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return turn.message(language, "casus.not_here")
    if spot.member and spot.member.presence is Presence.ACTIVE:
        return turn.message(language, "casus.already_joined", casus=spot.casus.name)
    led_here = isinstance(event, Chose) and event.action == "join"
    return form(turn, language, spot.casus, follows="" if led_here else BY_COMMAND)


def ask_role(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`/reflectie rol`: take part in another way from now on."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return turn.message(language, "casus.not_here")
    return form(turn, language, spot.casus, spot.member.role if spot.member else None, follows=BY_COMMAND)


def join(turn: Turn, event: Submitted) -> Shown:
    """The form «Hoe doe je mee?»: a new member, somebody who comes back, or the second facilitator who says yes."""
    casus_id, follows = ids(event.context, 2)
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
    unread = False
    if not member:
        member = new_member(turn, team.casus, person, event.who, role)
        turn.tx.people.add_member(member)
        unread = follows == BY_COMMAND and welcome.is_first_time(turn, event, team.casus)
    else:
        member = replace(member, role=role, side=SIDE_OF_ROLE[role], presence=Presence.ACTIVE)
        turn.tx.people.save_member(member)
        if member.facilitating is Facilitating.ASKED and follows == ALSO_FACILITATES:
            become_facilitator(turn, team, member)
    regrouping.follow(turn, team.casus.id)
    lines = turn.say(language, "casus.welcome_lines") if unread else None
    more = [welcome.more(turn, language, team.casus)] if unread else []
    joined = turn.message(language, "casus.joined", more, casus=team.casus.name, lines=lines)
    turn.tell(member, f"joined/{member.id}/{event.key}", joined)
    return turn.message(language, "casus.thanks_for_joining", casus=team.casus.name)


def become_facilitator(turn: Turn, team: Team, member: Member) -> None:
    """Somebody who was asked says yes. The other facilitators hear it."""
    turn.tx.people.save_member(replace(member, facilitating=Facilitating.YES, presence=Presence.ACTIVE))
    tell_facilitators(turn, team, f"second-yes/{member.id}", "casus.second_said_yes", name=team.name(member))


def somebody_came(turn: Turn, event: Joined) -> Shown:
    """Somebody came into the room: who was here before takes part again; who is new is greeted once, privately."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if not spot.casus or spot.casus.state is CasusState.CLOSED:
        return None
    if spot.member and spot.member.presence is Presence.LEFT:
        turn.tx.people.save_member(replace(spot.member, presence=Presence.ACTIVE))
        regrouping.follow(turn, spot.casus.id)
    if not spot.member and welcome.is_first_time(turn, event, spot.casus):
        language = turn.language_for(event, spot.person, spot.casus)
        message = welcome.privately(turn, language, spot.casus)
        turn.tell_actor(event, f"welcome-you/{spot.casus.id}/{event.who.user}", message)
    return None


def somebody_left(turn: Turn, event: Left) -> Shown:
    """Somebody left the room: no more messages, until they come back. What they said stays theirs. Who has another
    account where the casus has a room as well takes part with that one."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if not spot.casus or not spot.member or spot.member.presence is not Presence.ACTIVE:
        return None
    rooms = turn.tx.casussen.rooms([spot.casus.id])[spot.casus.id]
    others = {(each.platform, each.workspace) for each in rooms if each.present and each.outside != event.place.room}
    accounts = turn.tx.links.accounts(spot.member.person_id) if others else ()
    this = (event.who.platform, event.who.user)
    stays = next(
        (each for each in accounts if (each.platform, each.workspace) in others and (each.platform, each.user) != this),
        None,
    )
    if stays:
        at = replace(spot.member, platform=stays.platform, workspace=stays.workspace, user=stays.user)
        turn.tx.people.save_member(at)
    else:
        turn.tx.people.save_member(replace(spot.member, presence=Presence.LEFT))
        regrouping.follow(turn, spot.casus.id)
    return None


def form(turn: Turn, language: str, casus: Casus, role: Role | None = None, *, follows: str) -> Form:
    """The form «Hoe doe je mee?». `follows` says what led to it; "": a button that stands under a message."""
    return Form(
        name="join",
        context=f"{casus.id}/{follows}" if follows else casus.id,
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
