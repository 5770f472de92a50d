"""`Tx`: bundles the nouns of one transaction, and writes what they collected before it is committed.

Made by `sqlite.py` and `postgresql.py` for each `write` and `read`.
"""

from __future__ import annotations

from sqlalchemy import Connection

from bot.store.answers import AnswerRows, PartRows
from bot.store.archive import ArchiveRows
from bot.store.budget import BudgetRows
from bot.store.casussen import CasusRows
from bot.store.clock import PracticeTimeRow
from bot.store.consents import ConsentRows
from bot.store.digests import AppealRows, DigestRows
from bot.store.inbox import InboxRows
from bot.store.interviews import InterviewRows
from bot.store.items import ItemHistoryRows, ItemRows
from bot.store.links import LinkRows
from bot.store.moments import MomentRows, WantedRows
from bot.store.notebook import NotebookRows
from bot.store.outbox import OutboxRows
from bot.store.people import PeopleRows
from bot.store.recognitions import RecognitionRows
from bot.store.rounds import RoundRows
from bot.store.sessions import SessionRows
from bot.store.syntheses import SynthesisRows
from bot.store.trajectories import CoordinatorRows, ParticipationRows, TrajectoryRows
from bot.store.transcript import TranscriptRows
from bot.store.unreadables import UnreadableRows
from bot.store.vectors import VectorRows
from bot.store.wire import Wire


class Transaction:
    """One transaction on an open connection."""

    def __init__(self, connection: Connection, *, writing: bool) -> None:
        self._wire = wire = Wire(connection, writing=writing)
        self.inbox = InboxRows(wire)
        self.casussen = CasusRows(wire)
        self.people = PeopleRows(wire)
        self.links = LinkRows(wire)
        self.rounds = RoundRows(wire)
        self.answers = AnswerRows(wire)
        self.parts = PartRows(wire)
        self.vectors = VectorRows(wire)
        self.consents = ConsentRows(wire)
        self.recognitions = RecognitionRows(wire)
        self.archive = ArchiveRows(wire)
        self.items = ItemRows(wire)
        self.item_history = ItemHistoryRows(wire)
        self.budget = BudgetRows(wire)
        self.sessions = SessionRows(wire)
        self.syntheses = SynthesisRows(wire)
        self.trajectories = TrajectoryRows(wire)
        self.coordinators = CoordinatorRows(wire)
        self.participations = ParticipationRows(wire)
        self.digests = DigestRows(wire)
        self.appeals = AppealRows(wire)
        self.interviews = InterviewRows(wire)
        self.outbox = OutboxRows(wire)
        self.moments = MomentRows(wire)
        self.wanted = WantedRows(wire)
        self.transcript = TranscriptRows(wire)
        self.notebook = NotebookRows(wire)
        self.unreadables = UnreadableRows(wire)
        self.practice_time = PracticeTimeRow(wire)

    def flush(self) -> bool:
        """Write what was collected; lanes come last, so that they are locked for the shortest time.

        Returns:
            Whether there is news for delivery, the worker or the web chat.
        """
        self.moments.flush()
        self.outbox.flush()
        return self._wire.news
