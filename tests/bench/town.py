"""A town full of casussen, written straight into the tables, because setting up 20,000 of them by chat takes long.

Used by the parts `answers` and `tick`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, text

from bot import library
from bot.app import make_service
from bot.core.events import Place, Posted, Submitted, Who
from bot.core.model import Asked, Rhythm, Role, Share
from bot.core.ports.store import Store
from bot.core.service import Service
from bot.library.school_holidays import load_school_holidays
from bot.store import tables
from bot.store.codecs import asked_text, rhythm_text
from tests.bench.databases import bare_engine

PLATFORM = "bench"
NOW = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
"""Thursday at ten in Amsterdam: the moment of the question of the week."""
LIVE_SINCE = NOW - timedelta(weeks=7)
THREAD = "question"
_ROWS_AT_ONCE = 5_000
# A follow-up fits this, so that an answer by form takes all the statements that it can take.
_WORDS = (
    "We hebben vorige week samen aan tafel gezeten en voor het eerst hardop gezegd wat we van elkaar nodig hebben. "
    "Dat gaf lucht, al weten we nog niet wie beslist over de volgende stap en wanneer dat precies gaat gebeuren."
)


@dataclass(frozen=True, kw_only=True)
class FixedClock:
    """Business time that stands still."""

    moment: datetime = NOW

    def now(self) -> datetime:
        return self.moment


@dataclass(frozen=True, kw_only=True)
class Town:
    """Casussen `first` to `first + casussen`, each with a room and `members` people."""

    casussen: int
    members: int
    first: int = 0
    open_rounds: bool = False
    """Each casus has a round that can be answered."""
    question_at: datetime | None = None
    """Each casus has its question due at this moment."""
    chose_before: bool = True
    """Everybody chose before who may see an answer; otherwise the first answer stores that as well."""

    def build(self, url: str) -> None:
        """Write it all into an empty database."""
        engine = bare_engine(url)
        with engine.begin() as connection:
            for table, rows in self._rows():
                while some := list(islice(rows, _ROWS_AT_ONCE)):
                    connection.execute(insert(table), some)
        if engine.dialect.name == "postgresql":
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("VACUUM ANALYZE"))  # what autovacuum does by itself, later
        engine.dispose()

    def everyone(self) -> Iterator[tuple[int, int]]:
        """(casus, member) of all people, one of each casus first."""
        return (
            (casus, member) for member in range(self.members) for casus in range(self.first, self.first + self.casussen)
        )

    def _rows(self) -> Iterator[tuple[Table, Iterator[dict[str, Any]]]]:
        numbers = range(self.first, self.first + self.casussen)
        people = [(casus, member) for casus in numbers for member in range(self.members)]
        yield tables.casus, (_casus(number) for number in numbers)
        yield tables.room, (_room(number) for number in numbers)
        yield tables.lane, (_lane(number) for number in numbers)
        yield tables.person, ({"id": _id("p", *one), "name": f"Bewoner {one[1]}", "language": None} for one in people)
        yield tables.identity, (_identity(*one) for one in people)
        yield tables.member, (_member(*one, chose=self.chose_before) for one in people)
        if self.open_rounds:
            yield tables.round_, (_round(number) for number in numbers)
            yield tables.sent_message, (_sent(number) for number in numbers)
        if self.question_at:
            yield tables.moment, (_moment(number, self.question_at) for number in numbers)


def service_on(store: Store) -> Service:
    """The service as `bot/app.py` wires it, on a clock that stands still."""
    prompts = Path(library.__file__).resolve().parents[2] / "prompts"
    return make_service(
        store,
        library.load(prompts),
        FixedClock(),
        zone="Europe/Amsterdam",
        region="midden",
        school_holidays=load_school_holidays(prompts),
    )


def form_answer(casus: int, member: int, *, key: str = "") -> Submitted:
    """An answer by form."""
    return Submitted(
        key=key or f"form/{_room_name(casus)}/{_user(casus, member)}",
        who=_who(casus, member),
        place=_place(casus),
        at=NOW,
        form="answer",
        context=f"{_id('c', casus)}/{_id('q', casus)}/a",
        fields={"text": _WORDS, "share": Share.ROLE.value},
    )


def thread_answer(casus: int, member: int) -> Posted:
    """An answer in the thread of the question."""
    message = f"m{member}"
    return Posted(
        key=f"post/{_room_name(casus)}/{message}",
        who=_who(casus, member),
        place=_place(casus),
        at=NOW,
        message=message,
        text=_WORDS,
        thread=THREAD,
    )


def names(casus: int, member: int) -> dict[str, str]:
    """Everything in the statements of a form answer that is of this casus and person, by what it is."""
    return {
        "key": form_answer(casus, member).key,
        "user": _user(casus, member),
        "room": _room_name(casus),
        "casus": _id("c", casus),
        "round": _id("q", casus),
        "member": _id("m", casus, member),
        "person": _id("p", casus, member),
        "name": _casus_name(casus),
    }


def _id(kind: str, casus: int, member: int = 0) -> str:
    """As long as a real one, and no part of another one."""
    return f"{kind}{casus:013x}{member:014x}"


def _user(casus: int, member: int) -> str:
    return f"U{casus:06}x{member:03}"


def _room_name(casus: int) -> str:
    return f"R{casus:06}"


def _casus_name(casus: int) -> str:
    return f"Buurt {casus:06}"


def _who(casus: int, member: int) -> Who:
    user = _user(casus, member)
    return Who(platform=PLATFORM, workspace=PLATFORM, user=user, name=f"Bewoner {member}", locale="nl-NL")


def _place(casus: int) -> Place:
    return Place(platform=PLATFORM, workspace=PLATFORM, room=_room_name(casus))


def _casus(number: int) -> dict[str, Any]:
    return {
        "id": _id("c", number),
        "name": _casus_name(number),
        "language": "nl",
        "zone": "Europe/Amsterdam",
        "state": "live",
        "phase": "verbinden",
        "review": "veto",
        "rhythm": rhythm_text(Rhythm()),
        "live_since": LIVE_SINCE,
        "region": "midden",
    }


def _room(number: int) -> dict[str, Any]:
    return {
        "id": _id("r", number),
        "platform": PLATFORM,
        "workspace": PLATFORM,
        "outside": _room_name(number),
        "name": _casus_name(number),
        "casus_id": _id("c", number),
        "present": True,
        "public": False,
        "language": "nl",
    }


def _lane(number: int) -> dict[str, Any]:
    """The casus was asked questions before. (A PostgreSQL that saw this table empty a moment ago, and no autovacuum since,
    looks through all of it for each message.)"""
    return {
        "platform": PLATFORM,
        "workspace": PLATFORM,
        "target": _room_name(number),
        "ready": False,
        "owner": None,
        "claimed_at": LIVE_SINCE,
        "lease_until": LIVE_SINCE,
        "not_before": LIVE_SINCE,
    }


def _identity(casus: int, member: int) -> dict[str, Any]:
    return {
        "platform": PLATFORM,
        "workspace": PLATFORM,
        "user": _user(casus, member),
        "person_id": _id("p", casus, member),
        "locale": "nl-NL",
    }


def _member(casus: int, member: int, *, chose: bool) -> dict[str, Any]:
    role = list(Role)[member % len(Role)]
    return {
        "id": _id("m", casus, member),
        "casus_id": _id("c", casus),
        "person_id": _id("p", casus, member),
        "role": role.value,
        "side": "gemeente" if role is Role.CIVIL_SERVANT else "derde",
        "facilitating": "yes" if member == 0 else "no",
        "presence": "active",
        "moment": None,
        "share": Share.ROLE.value if chose else None,
        "platform": PLATFORM,
        "workspace": PLATFORM,
        "user": _user(casus, member),
    }


def _round(number: int) -> dict[str, Any]:
    opened_at = NOW - timedelta(days=1)
    asked = Asked(
        key="a", question_id="q1", text="Wat lukte deze week beter dan de week ervoor?", digest="0123456789ab"
    )
    return {
        "id": _id("q", number),
        "casus_id": _id("c", number),
        "occurrence": "2026-W47",
        "asked": asked_text([asked]),
        "opened_at": opened_at,
        "closes_at": opened_at + timedelta(days=5),
        "closed_at": None,
    }


def _sent(number: int) -> dict[str, Any]:
    return {
        "platform": PLATFORM,
        "workspace": PLATFORM,
        "message": THREAD,
        "target": _room_name(number),
        "round_id": _id("q", number),
    }


def _moment(number: int, at: datetime) -> dict[str, Any]:
    return {
        "kind": "question",
        "subject": _id("c", number),
        "occurrence": "2026-W47",
        "due_at": at,
        "casus_id": _id("c", number),
        "done": False,
    }
