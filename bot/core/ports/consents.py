"""`Consents`: what authors said about exact words of theirs, and for what use. Read next: `flows/consents.py`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Consent


class Consents(Protocol):
    def add(self, consent: Consent) -> None: ...

    def save(self, consent: Consent) -> None: ...

    def get(self, consent_id: str) -> Consent | None: ...

    def of_answers(self, answer_ids: Sequence[str]) -> tuple[Consent, ...]:
        """All about these answers, in the order in which they were asked."""

    def of_use(self, casus_ids: Sequence[str], use: str) -> tuple[Consent, ...]:
        """All in these casussen for one use, in the order in which they were asked."""

    def forget(self, answer_ids: Sequence[str], *, besides_yes: bool = False) -> None:
        """Destroy all about these answers, the words in them too; `besides_yes` leaves what the author said yes to."""
