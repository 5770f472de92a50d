"""Who belongs to a leertraject now: its coordinators, and the casussen that may tell something.

A casus takes part while two facilitators of different sides stand by their yes. Rows are held in one order: the casussen
first, the leertraject after them. Used by all files of this folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.core.events import Event
from bot.core.flows.items import door
from bot.core.flows.kept import closing
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Message
from bot.core.model import (
    Accepting,
    CasusState,
    Coordinator,
    Item,
    LineKind,
    Participation,
    Room,
    Trajectory,
)
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Outgoing

LENGTH_OF_CODE = 8
HARVEST_NEW_FOR = timedelta(weeks=8)
"""How long a harvest waits for a digest."""
FEWEST_IN_TEAM = 3
"""A casus in which fewer people take part tells nothing: it would be about persons."""


@dataclass(frozen=True, kw_only=True)
class Group:
    """A leertraject with everyone in it. `teams` are the casussen that take part now; their rows are held."""

    trajectory: Trajectory
    coordinators: tuple[Coordinator, ...]
    participations: dict[str, Participation]
    teams: dict[str, Team]

    def may_tell(self, casus_id: str) -> bool:
        """Whether anything of this casus may go to the coordinators."""
        team = self.teams.get(casus_id)
        return team is not None and len(team.active()) >= FEWEST_IN_TEAM


def group_of(turn: Turn, trajectory_id: str, *, for_next: bool = False) -> Group | None:
    """The leertraject with everyone in it; None when there is none, or it has ended. A casus that was closed is in it while
    the newest digest tells of its harvest, or (`for_next`) while no digest did."""
    participations = {each.casus_id: each for each in turn.tx.participations.of(trajectory_id)}
    every = teams(turn, sorted(participations))
    trajectory = turn.tx.trajectories.get(trajectory_id)
    if trajectory is None or trajectory.ended_at:
        return None
    # Read again under the row of the leertraject: somebody may have said no meanwhile.
    participations = {each.casus_id: each for each in turn.tx.participations.of(trajectory_id)}
    return Group(
        trajectory=trajectory,
        coordinators=coordinators_of(turn, trajectory.id),
        participations=participations,
        teams={
            casus_id: every[casus_id]
            for casus_id, each in participations.items()
            if casus_id in every
            and (takes_part(every[casus_id], each) or _brings_harvest(turn, every[casus_id], each, for_next=for_next))
        },
    )


def _brings_harvest(turn: Turn, team: Team, participation: Participation, *, for_next: bool) -> bool:
    """Whether a casus that took part until it was closed has a harvest to tell of, that both sides established."""
    if participation.since is None or not both_sides_agree(team, participation.agreed_by):
        return False
    harvest = harvest_of(turn, team)
    if not harvest:
        return False
    told = [
        digest.id
        for digest in turn.tx.digests.of(participation.trajectory_id)
        if any(
            line.kind is LineKind.HARVEST and line.sources[0].id == harvest.id for line in digest.lines if line.sources
        )
    ]
    newest = turn.tx.digests.newest(participation.trajectory_id)
    return not told or (not for_next and newest is not None and newest.id in told)


def harvest_of(turn: Turn, team: Team) -> Item | None:
    """The harvest of a casus that was closed not long ago, once both sides said that it is right."""
    if team.casus.state is not CasusState.CLOSED:
        return None
    return next(
        (
            item
            for item in reversed(turn.tx.items.of(team.casus.id))
            if item.kind == closing.HARVEST
            and item.status == door.kind_of(turn, item.kind).agreed.id
            and turn.now - (item.status_at or item.made_at) <= HARVEST_NEW_FOR
        ),
        None,
    )


def takes_part(team: Team, participation: Participation) -> bool:
    """Whether a casus takes part: two facilitators of different sides said yes and still facilitate."""
    if participation.since is None or team.casus.state is CasusState.CLOSED:
        return False
    return both_sides_agree(team, participation.agreed_by)


def both_sides_agree(team: Team, agreed_by: tuple[str, ...]) -> bool:
    """Whether the facilitators who said yes are of different sides."""
    return len({member.side for member in team.facilitators() if member.id in agreed_by}) > 1


def coordinators_of(turn: Turn, trajectory_id: str) -> tuple[Coordinator, ...]:
    """Those who accepted and did not stop."""
    return tuple(each for each in turn.tx.coordinators.of(trajectory_id) if each.accepted is Accepting.YES)


def code_of(trajectory: Trajectory) -> str:
    """What facilitators of another workspace or platform type to find a leertraject: the end of its id, which is random."""
    return trajectory.id[-LENGTH_OF_CODE:]


def own_room(turn: Turn, trajectory: Trajectory) -> Room | None:
    """The room of the coordinators, unless the bot left it or a casus lives there: then the digest goes to each of them."""
    room = turn.tx.trajectories.room(trajectory.id)
    return room if room and room.present and room.casus_id is None else None


def tell_coordinator(
    turn: Turn, coordinator: Coordinator, key: str, message: Message, *, shows: Sequence[str] = ()
) -> None:
    """Put a private message for a coordinator in the outbox."""
    to = Address(platform=coordinator.platform, workspace=coordinator.workspace, user=coordinator.user)
    turn.tx.outbox.put(Outgoing(key=f"{key}/{coordinator.person_id}", to=to, message=message, shows=tuple(shows)))


def tell_coordinators(turn: Turn, group: Group, key: str, message: Message, *, shows: Sequence[str] = ()) -> None:
    """Put a message for the coordinators in the outbox: in their room, or for each of them."""
    room = own_room(turn, group.trajectory)
    if room:
        turn.post(room, f"{key}/{room.id}", message, shows=shows)
        return
    for each in group.coordinators:
        tell_coordinator(turn, each, key, message, shows=shows)


def names_of(turn: Turn, group: Group) -> list[str]:
    """The names of the coordinators, for themselves and for the teams: who coordinates is no secret."""
    persons = turn.tx.people.persons([each.person_id for each in group.coordinators])
    return [persons[each.person_id].name for each in group.coordinators]


def as_coordinator(turn: Turn, event: Event, trajectory_id: str) -> tuple[str, Group | None]:
    """The language to speak in; and the leertraject if whoever did this coordinates it."""
    spot = turn.tx.casussen.at(event.place, event.who)
    group = group_of(turn, trajectory_id) if spot.person else None
    language = turn.language_for(event, spot.person, None)
    if not group or not spot.person or spot.person.id not in {each.person_id for each in group.coordinators}:
        return language, None
    return language, group
