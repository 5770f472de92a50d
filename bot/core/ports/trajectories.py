"""`Trajectories`, their `Coordinators`, and `Participations`: the casussen that take part in them."""

from __future__ import annotations

from typing import Protocol

from bot.core.model import Coordinator, Participation, Room, Trajectory


class Trajectories(Protocol):
    def add(self, trajectory: Trajectory) -> None: ...

    def save(self, trajectory: Trajectory) -> None: ...

    def get(self, trajectory_id: str) -> Trajectory | None:
        """The leertraject, whose row is then held: on PostgreSQL nobody else writes about it before the commit."""

    def around(self, platform: str, workspace: str) -> tuple[Trajectory, ...]:
        """Those that were begun in a workspace and have not ended, oldest first."""

    def in_room(self, room_id: str) -> Trajectory | None:
        """The one whose coordinators have this room, and that has not ended."""

    def room(self, trajectory_id: str) -> Room | None:
        """The room of its coordinators, if they have one."""


class Coordinators(Protocol):
    def put(self, coordinator: Coordinator) -> None:
        """Store a coordinator, or replace the one of the same leertraject and person."""

    def of(self, trajectory_id: str) -> tuple[Coordinator, ...]:
        """Everyone who was ever asked, first asked first."""

    def of_person(self, person_id: str) -> tuple[Coordinator, ...]:
        """Where a person was ever asked to coordinate, first asked first."""


class Participations(Protocol):
    def put(self, participation: Participation) -> None:
        """Store it, or replace that of the same casus."""

    def of(self, trajectory_id: str) -> tuple[Participation, ...]:
        """The casussen of a leertraject, first come first, also those on their way."""

    def of_casus(self, casus_id: str) -> Participation | None: ...

    def remove(self, casus_id: str) -> None:
        """The casus takes part in nothing any more; one that does not is no mistake."""
