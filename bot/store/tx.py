"""`Tx`: bundles the nouns of one transaction, and writes what they collected before it is committed.

Made by `sqlite.py` and `postgresql.py` for each `write` and `read`. Nouns are made at first use, because most
transactions touch five of the twelve.
"""

from __future__ import annotations

from functools import cached_property

from sqlalchemy import Connection

from bot.store.answers import AnswerRows, PartRows
from bot.store.archive import ArchiveRows
from bot.store.casussen import CasusRows
from bot.store.clock import PracticeTimeRow
from bot.store.inbox import InboxRows
from bot.store.moments import MomentRows, WantedRows
from bot.store.outbox import OutboxRows
from bot.store.people import PeopleRows
from bot.store.rounds import RoundRows
from bot.store.syntheses import SynthesisRows
from bot.store.transcript import TranscriptRows
from bot.store.wire import Wire


class Transaction:
    """One transaction on an open connection."""

    def __init__(self, connection: Connection, *, writing: bool) -> None:
        self._wire = Wire(connection, writing=writing)

    @cached_property
    def inbox(self) -> InboxRows:
        return InboxRows(self._wire)

    @cached_property
    def casussen(self) -> CasusRows:
        return CasusRows(self._wire)

    @cached_property
    def people(self) -> PeopleRows:
        return PeopleRows(self._wire)

    @cached_property
    def rounds(self) -> RoundRows:
        return RoundRows(self._wire)

    @cached_property
    def answers(self) -> AnswerRows:
        return AnswerRows(self._wire)

    @cached_property
    def parts(self) -> PartRows:
        return PartRows(self._wire)

    @cached_property
    def archive(self) -> ArchiveRows:
        return ArchiveRows(self._wire)

    @cached_property
    def syntheses(self) -> SynthesisRows:
        return SynthesisRows(self._wire)

    @cached_property
    def outbox(self) -> OutboxRows:
        return OutboxRows(self._wire)

    @cached_property
    def moments(self) -> MomentRows:
        return MomentRows(self._wire)

    @cached_property
    def wanted(self) -> WantedRows:
        return WantedRows(self._wire)

    @cached_property
    def transcript(self) -> TranscriptRows:
        return TranscriptRows(self._wire)

    @cached_property
    def practice_time(self) -> PracticeTimeRow:
        return PracticeTimeRow(self._wire)

    def flush(self) -> bool:
        """Write what was collected; lanes come last, so that they are locked for the shortest time.

        Returns:
            Whether there is news for delivery, the worker or the web chat.
        """
        used = vars(self)
        if "moments" in used:
            self.moments.flush()
        if "outbox" in used:
            self.outbox.flush()
        return self._wire.news
