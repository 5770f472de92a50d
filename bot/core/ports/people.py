"""`People`: identities, persons and members."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.core.events import Who
from bot.core.model import Identity, Member, Person


class People(Protocol):
    def know(self, who: Who, now: datetime) -> Person:
        """The person behind an identity; made at the first meeting. Keeps name and locale as the platform has them.

        An account of elsewhere (`Who.home`) is one person wherever the bot meets it: in their own workspace, and in those
        of others.
        """

    def accounts(self, person_id: str) -> tuple[Identity, ...]:
        """All identities of a person, in the order of their names; () for nobody."""

    def save(self, person: Person) -> None: ...

    def persons(self, person_ids: Sequence[str]) -> dict[str, Person]: ...

    def add_member(self, member: Member) -> None: ...

    def save_member(self, member: Member) -> None: ...

    def members(self, casus_ids: Sequence[str]) -> dict[str, tuple[Member, ...]]:
        """All members of each casus, oldest first, whatever their presence; a casus without members has ()."""

    def memberships(self, person_ids: Sequence[str]) -> dict[str, tuple[Member, ...]]:
        """Where each person is a member, oldest first, whatever their presence; () for nowhere."""

    def identities(self, members: Sequence[Member]) -> dict[str, Identity]:
        """The identity that each member last used, by member id."""
