"""A casus: the bot comes into a room, a short setup, it is live, pauses, closes.

Facilitators are named at setup and accept; nobody becomes one by what they are on the platform. Read next: `joining.py`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.core import agenda
from bot.core.events import Chose, Event, Place, RoomChanged, Submitted, Who
from bot.core.flows import answers, central_question, joining, welcome
from bot.core.flows.items import stand
from bot.core.flows.kept import closing
from bot.core.flows.rounds import asking
from bot.core.flows.sessions import finishing
from bot.core.flows.syntheses import rendering
from bot.core.flows.turn import Turn, as_facilitator, teams, tell_facilitators
from bot.core.messages import Field, Form, Problem, Shown
from bot.core.model import (
    Casus,
    CasusState,
    Facilitating,
    Member,
    MomentKind,
    Presence,
    Role,
    Room,
    StandKind,
    new_id,
)
from bot.core.ports.chat import Address

LONGEST_NAME = 80
LONGEST_SIDES = 120
COMING_UP = [MomentKind.QUESTION, MomentKind.INVITE, MomentKind.REMIND]
"""What stops when a casus pauses or closes; a round that is open is still closed, drafted and posted."""


# The room


def room_changed(turn: Turn, event: RoomChanged) -> Shown:
    """The bot was added or removed, or the room was renamed, archived, brought back, moved or encrypted."""
    if event.change == "moved":
        return _room_moved(turn, event)
    if event.change == "encrypted":
        return _room_encrypted(turn, event)
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
        say_hello(turn, room, f"hello/{room.id}")
        return None
    was_away = not spot.room.present
    room = replace(spot.room, present=present, name=event.name or spot.room.name, public=event.public)
    turn.tx.casussen.save_room(room)
    if spot.casus and was_away and present:
        rendering.put_right(turn, teams(turn, [spot.casus.id])[spot.casus.id], room)
    if event.change == "bot_added" and was_away:
        if spot.casus:
            back = turn.message(spot.casus.language, "casus.back", casus=spot.casus.name)
            turn.post(room, f"back/{room.id}/{event.key}", back)
        else:
            say_hello(turn, room, f"hello/{room.id}/{event.key}")
    return None


def _room_moved(turn: Turn, event: RoomChanged) -> Shown:
    """The platform gave the room another id. The bot may have been seen coming in there before we were told so: then it
    said hello as to strangers, and the button under that says that there is a casus already."""
    room = turn.tx.casussen.at(event.place, event.who).room
    newcomer = turn.tx.casussen.at(replace(event.place, room=event.moved_to), event.who).room
    if room is None or not event.moved_to or event.moved_to == room.outside:
        return None
    if newcomer and newcomer.casus_id:  # a casus began there meanwhile; nothing can be sent to the old one any more
        turn.tx.casussen.save_room(replace(room, present=False))
        return None
    present = room.present or (newcomer is not None and newcomer.present)
    name = event.name or room.name
    room = replace(room, outside=event.moved_to, name=name, public=event.public, present=present)
    turn.tx.casussen.move_room(room)
    return None


def _room_encrypted(turn: Turn, event: RoomChanged) -> Shown:
    """What is said in the room is encrypted. Who relies on that must know that the bot reads what is said to it."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if spot.room is not None and spot.room.present:
        language = spot.casus.language if spot.casus else spot.room.language
        turn.post(spot.room, f"encrypted/{spot.room.id}/{event.key}", turn.message(language, "casus.encrypted"))
    return None


def say_hello(turn: Turn, room: Room, key: str) -> None:
    """The first message in a room; once it is set up, the button to do so is taken away."""
    setup = turn.choice(room.language, "setup", room.id, style="primary")
    is_set_up = room.casus_id is not None
    choices = [] if is_set_up else [setup]
    turn.post(room, key, turn.message(room.language, "casus.hello", choices, is_set_up=is_set_up))


def tell_undelivered(turn: Turn, to: Address, key: str) -> None:
    """A message could not be put in the room of a casus: its facilitators can do something about that."""
    place = Place(platform=to.platform, workspace=to.workspace, room=to.room)
    spot = turn.tx.casussen.at(place, Who(platform=to.platform, workspace=to.workspace, user="", name=""))
    if spot.casus and (team := teams(turn, [spot.casus.id]).get(spot.casus.id)):
        tell_facilitators(turn, team, f"undelivered/{key}", "casus.undelivered", casus=team.casus.name)


# Setting up


def choose_setup(turn: Turn, event: Chose) -> Shown:
    """The button «Inrichten»: the short form."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, spot.casus)
    if spot.casus:
        return turn.message(language, "casus.already_set_up", casus=spot.casus.name)
    if not spot.room or spot.room.id != event.value:
        return turn.message(language, "casus.not_here")
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
            sides_field(turn, language, ""),
            Field(
                name="second",
                label=turn.say(language, "casus.field_second"),
                kind="person",
                hint=turn.say(language, "casus.field_second_hint"),
                required=False,
            ),
            Field(
                name="central",
                label=turn.say(language, "casus.field_central"),
                kind="line",
                hint=turn.say(language, "casus.field_central_hint"),
                required=False,
                max_length=central_question.LONGEST,
            ),
            joining.role_field(turn, language, "casus.field_my_role"),
        ),
        submit=turn.say(language, "casus.setup_submit"),
        language=language,
    )


def sides_field(turn: Turn, language: str, value: str) -> Field:
    """The field «Wie werken hier samen?»."""
    return Field(
        name="sides",
        label=turn.say(language, "casus.field_sides"),
        kind="line",
        value=value,
        hint=turn.say(language, "casus.field_sides_hint"),
        max_length=LONGEST_SIDES,
    )


def read_sides(turn: Turn, language: str, written: str) -> tuple[str, str | None]:
    """Who work together, as it is kept; and what is wrong with it, or None."""
    sides = " ".join(answers.clean(written).split()).rstrip(".")
    if not 0 < len(sides) <= LONGEST_SIDES:
        return sides, turn.say(language, "casus.sides_length", longest=LONGEST_SIDES)
    why = answers.objection(sides)
    return sides, answers.object_to(turn, language, why) if why else None


def set_up(turn: Turn, event: Submitted) -> Shown:
    """The form of the setup: the casus is live, its first question is planned, the second facilitator is asked."""
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.room or spot.room.id != event.context:
        return turn.message(language, "casus.not_here")
    if spot.casus:
        return turn.message(language, "casus.already_set_up", casus=spot.casus.name)
    name = " ".join(event.fields.get("name", "").split())
    sides, wrong_sides = read_sides(turn, language, event.fields.get("sides", ""))
    central = answers.one_line(event.fields.get("central", ""))
    wrong_central = central_question.flaw(turn, language, central) if central else None
    role = joining.role_of(event.fields.get("role", ""))
    wrong: dict[str, str] = {}
    if not name or len(name) > LONGEST_NAME:
        wrong["name"] = turn.say(language, "casus.name_length", longest=LONGEST_NAME)
    if wrong_sides:
        wrong["sides"] = wrong_sides
    if wrong_central:
        wrong["central"] = wrong_central
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
        sides=sides,
        central=central,
    )
    turn.tx.casussen.add(casus)
    room = replace(spot.room, casus_id=casus.id)
    turn.tx.casussen.save_room(room)
    say_hello(turn, room, f"hello/{room.id}")
    first = joining.new_member(turn, casus, turn.tx.people.know(event.who, turn.now), event.who, role)
    turn.tx.people.add_member(replace(first, facilitating=Facilitating.YES))
    if central:
        central_question.add_version(turn, casus, first, 1)
    at = agenda.first_question(casus.rhythm, casus.zone, turn.quiet_days(casus), turn.now)
    asking.plan_question(turn, casus, at)
    _ask_second(turn, event, casus, first)
    welcome.post(turn, casus, room, at)
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
    asked = joining.new_member(turn, casus, person, who, Role.PROFESSIONAL)
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
        return joining.form(turn, language, team.casus, follows=joining.ALSO_FACILITATES)
    joining.become_facilitator(turn, team, member)
    return turn.message(language, "casus.is_facilitator", casus=team.casus.name)


# Pausing and closing


def confirm_close(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`afsluiten`, and the button «Casus afsluiten»: asks to confirm, because it ends something."""
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    return Form(
        name="close",
        context=casus_id,
        title=turn.say(language, "casus.close_title"),
        intro=turn.say(language, "casus.close_intro", casus=team.casus.name),
        fields=(),
        submit=turn.say(language, "casus.close_submit"),
        language=language,
    )


STANDS = {
    CasusState.LIVE: StandKind.MOVING,
    CasusState.PAUSED: StandKind.PAUSED,
    CasusState.CLOSED: StandKind.DONE,
}
"""What a change of the state of a casus says of how it stands."""


def set_state(
    turn: Turn,
    event: Chose | Submitted,
    casus_id: str,
    state: CasusState,
    *,
    what: str = "",
    next_by: date | None = None,
) -> Shown:
    """A facilitator pauses the casus, lets it go on, or closes it. The room hears it. `what` and `next_by`: in their own
    words, and when there is more to hear."""
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
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
    stand.say(turn, replace(team, casus=casus), by=member, kind=STANDS[state], what=what, next_by=next_by)
    for room in team.rooms:
        text = turn.message(casus.language, f"casus.now_{state}", casus=casus.name)
        turn.post(room, f"state/{casus.id}/{event.key}/{room.id}", text)
    if state is CasusState.CLOSED:
        finishing.end_with_casus(turn, replace(team, casus=casus))
        closing.begin(turn, replace(team, casus=casus), member)
    return turn.message(language, f"casus.now_{state}", casus=casus.name)
