"""`Outbox`: messages to send, in lanes. Written by flows in the transaction of the fact; sent by `bot/delivery.py`.

A lane is (platform, workspace, room or "@" + user): its messages go out in the order in which they were put. A row
names the answers whose words it shows, drops its body once sent, and is found again by its key.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.messages import Message
from bot.core.ports.chat import Address


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A message to send, or a newer text for a message sent before.

    `key` is the message's own key, unique for ever («round/<id>/<room>»). Putting an outgoing with a key that exists
    replaces the text: while nothing was tried yet in place, otherwise as an update that follows (a newer unsent update
    replaces an older one). `under` is the key of the message in whose thread it goes; `round_id` says that replies
    under it are answers of that round; `shows` names the answers, and the items, whose words are in it.
    """

    key: str
    to: Address
    message: Message
    under: str | None = None
    round_id: str | None = None
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """One row of a claimed lane. `ids` are the platform's ids when it is an update; empty: a first sending.

    `again`: an earlier try was cut off; when the first one began. `guarded`: it shows people's words, so its message must
    be read again right before it is sent (`Outbox.message`), because they may have been withdrawn since.
    """

    row: int
    key: str
    to: Address
    message: Message
    ids: tuple[str, ...]
    again: datetime | None
    guarded: bool


@dataclass(frozen=True, kw_only=True)
class ClaimedLane:
    """A lane that this owner may drain until its lease ends, with its oldest parcels in order."""

    lane: int
    parcels: tuple[Parcel, ...]


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What became of one parcel. Exactly one of `ids` (sent), `refused` (never tried again) and `retry_after_s`
    (stays first in its lane, and the lane rests so long) is given."""

    row: int
    lane: int
    ids: tuple[str, ...] | None = None
    refused: str | None = None
    retry_after_s: float | None = None


class Outbox(Protocol):
    def put(self, outgoing: Outgoing) -> None:
        """Put a message in its lane (see `Outgoing`). Written at the end of the transaction, all together."""

    def naming(self, answer_ids: Sequence[str]) -> tuple[str, ...]:
        """The keys of the messages that show any of these answers, sent or not."""

    def scrub(self, answer_ids: Sequence[str]) -> None:
        """Take everything unsent that shows these answers out of its lane, words and all; forget that sent ones did."""

    def message(self, row: int) -> Message | None:
        """The message of a row as it stands now; None when it was taken out."""

    def claim(
        self, *, owner: str, real_now: datetime, lanes: int, parcels: int, lease_s: float
    ) -> tuple[ClaimedLane, ...]:
        """Lease up to so many free lanes that have something to send, mark their oldest parcels as tried, return them.

        Never two owners on one lane; when a lease ended another may claim the lane, and what was tried comes `again`.
        """

    def settle(self, settled: Sequence[Settled], *, owner: str, real_now: datetime, lease_s: float) -> None:
        """Store what became of parcels: ids of what was sent (bodies are dropped), refusals, waiting. Renews the lease."""

    def release(self, lanes: Sequence[int], *, owner: str) -> None:
        """Give lanes back."""

    def waiting(self) -> int:
        """How many messages are not sent yet (for health and tests)."""
