"""Makes the links to pages, and opens them: signed by itsdangerous, personal, and good until a day.

The address holds ids and that day, never words or names. What is signed cannot be changed; who may read what is asked of
the core each time (`doors.py`). Used by `bot/app.py`, and by flows as `PageLinks`. Read next: `doors.py`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from itsdangerous import BadData, URLSafeSerializer

from bot.core.ports.pages import Link, PageKind, Ticket

PATH = "/blad"
"""Where the pages are served, on whatever address."""
LONGEST = 600
"""Characters of what follows; a longer one is none of ours, and is not even looked at."""


class UnknownLinkError(Exception):
    """Not signed by us, changed, or from before the secret was changed."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What a link is good for, and until when."""

    ticket: Ticket
    until: datetime


class SignedLinks:
    """Makes and opens links.

    Args:
        secret: That of the installation; the same in every process.
        address: Where people reach this installation (`https://reflectie.example.nl`), without a slash at the end.
        days: How many days a link opens.
    """

    def __init__(self, *, secret: str, address: str, days: int) -> None:
        self._address = address
        self._days = timedelta(days=days)
        self._signer = URLSafeSerializer(
            secret, salt="reflectie.pages", signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "hmac"}
        )

    def make(self, ticket: Ticket, now: datetime) -> Link:
        """Sign a link that opens from `now` on, for as many days as this installation gives."""
        until = now + self._days
        values = [ticket.kind, ticket.subject, ticket.person_id, ticket.edition, int(until.timestamp())]
        signed = self._signer.dumps(values)
        token = signed if isinstance(signed, str) else signed.decode()
        return Link(address=f"{self._address}{PATH}/{token}", until=until)

    def open(self, token: str) -> Opened:
        """Read what a link is good for, also when its time is over.

        Raises:
            UnknownLinkError: it is not ours, or not as it was made.
        """
        if len(token) > LONGEST:
            raise UnknownLinkError
        try:
            kind, subject, person_id, edition, until = self._signer.loads(token)
        except BadData as broken:
            raise UnknownLinkError from broken
        ticket = Ticket(kind=PageKind(kind), subject=subject, person_id=person_id, edition=edition)
        return Opened(ticket=ticket, until=datetime.fromtimestamp(until, UTC))
