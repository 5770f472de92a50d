"""`Links`: which accounts are one person, over platforms, and the one-time codes with which people say so themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.events import Who
from bot.core.model import Identity, Member, Person


@dataclass(frozen=True, kw_only=True)
class Code:
    """A code that was given out, as a hash: who has it proves to be who asked for it. It holds once, until `ends_at`.

    With `casus_id` it is for another room of that casus, else for another account of that person.
    """

    hash: str
    person_id: str
    platform: str
    workspace: str
    user: str
    """The account that asked for it: it hears what came of it."""
    casus_id: str | None = None
    ends_at: datetime


class Links(Protocol):
    def accounts(self, person_id: str, *, joined: bool = False) -> tuple[Identity, ...]:
        """All identities of a person, in the order of their names; or only those that were `joined` to others, by a code that
        another account of this person gave."""

    def join_members(self, kept: Member, gone: Member) -> None:
        """Everything of `gone` becomes of `kept`, a member of the same casus: answers, refusals, items, what was read and
        agreed. What both have once only stays once. `gone` is there no more."""

    def join(self, kept: Person, gone: Person) -> None:
        """Everything of `gone` becomes of `kept`, memberships too, whose doubles were joined before; the accounts count as
        joined from now on. `gone` is there no more."""

    def set_apart(self, accounts: Sequence[Identity], name: str, now: datetime) -> Person:
        """Give these accounts a person of their own, who is new."""

    def put_code(self, code: Code, now: datetime) -> None:
        """Store a code; what the same person had before, and all that do not hold any more, are forgotten."""

    def code(self, hash: str, now: datetime) -> Code | None:
        """The code with this hash that still holds."""

    def drop_code(self, code: Code) -> None:
        """It is used."""

    def missed(self, who: Who, now: datetime, since: datetime, *, again: bool) -> int:
        """How many wrong codes this account typed since then; with `again` one more, now."""
