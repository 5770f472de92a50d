"""`Casussen`: casussen and the rooms in which they live."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.events import Place, Who
from bot.core.model import Answer, Casus, Member, Person, Role, Room, Round, Session


@dataclass(frozen=True, kw_only=True)
class Someone:
    """Who is or was in a casus, as far as a text can name them."""

    member_id: str
    name: str
    role: Role


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Where something happened and who did it, as far as it is known here."""

    room: Room | None
    casus: Casus | None
    person: Person | None
    member: Member | None
    round_: Round | None = None
    """What is asked; this, and what follows, only when it was asked for."""
    session: Session | None = None
    """Of which the round is a stage."""
    mine: tuple[Answer, ...] = ()
    """What the member said in the round, whatever the state, oldest first."""
    begun: bool = False
    """Whether the words of anybody stand in the round."""
    everyone: tuple[Someone, ...] = ()
    """All members of the casus, oldest first, whatever their presence."""


class Casussen(Protocol):
    def at(
        self,
        place: Place,
        who: Who,
        casus_id: str | None = None,
        *,
        round_id: str | None = None,
        under: str | None = None,
        everyone: bool = False,
    ) -> Spot:
        """What is known of a place and a person, in one statement. With `casus_id` the casus (and the membership) is that
        one, wherever it happened; without, it is the casus of the room. With `round_id` it also tells that round (of
        whatever casus) and what the member said in it; with `under`, for a room, the round that was asked with that message
        there, as in `Rounds.under`. With `everyone` it tells who is in the casus.

        Locks the casus for the rest of the transaction (on PostgreSQL `FOR NO KEY UPDATE`): whoever writes about a
        casus holds its row, so that closing, withdrawing and posting never cross. A direct message has no room.

        Raises:
            NotYet: nothing is known of `under`, and something in this room is being sent right now: it may be that one.
        """

    def add(self, casus: Casus) -> None: ...

    def save(self, casus: Casus) -> None: ...

    def get(self, casus_ids: Sequence[str]) -> dict[str, Casus]:
        """The casussen by id, locked as in `at`, in the order of their ids: so two transactions never wait for each
        other in a circle."""

    def add_room(self, room: Room) -> None: ...

    def save_room(self, room: Room) -> None: ...

    def move_room(self, room: Room) -> None:
        """Save a room whose `outside` is another than it was. What stands and waits at the old one follows: unsent
        messages, the questions that can be answered there, the messages that answers are made of. A room without casus
        that was known under the new id is forgotten."""

    def rooms(self, casus_ids: Sequence[str]) -> dict[str, tuple[Room, ...]]:
        """All rooms of each casus (also where the bot is not present), oldest first; a casus without rooms has ()."""
