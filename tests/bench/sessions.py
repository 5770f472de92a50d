"""What a session costs: sixty people, five steps, everybody answers each step by form. Processor time per answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from time import process_time

from bot import library
from bot.core.events import Commanded, Place, Submitted, Who
from bot.core.model import Facilitating, Format, Share, Step, StepKind, Way
from bot.core.service import Service
from bot.settings import HOME
from bot.store.opening import open_store
from tests.bench.databases import DATABASES
from tests.bench.report import About, Figure
from tests.bench.town import PLATFORM, Town, names, service_on

PART = "sessions"
PEOPLE = 60
STEPS = 5
CPU_MS_AT_MOST = 3.0
TEXT = "We spraken af dat de wijkploeg elke dinsdag langs komt, en dat iemand dat op vrijdag laat weten."


def run() -> Iterator[Figure]:
    """Measure on both databases."""
    for database, opened in DATABASES.items():
        with opened() as fresh:
            url = fresh()
            Town(casussen=1, members=PEOPLE).build(url)
            store = open_store(url)
            try:
                service = service_on(store)
                per_answer_ms, shown_ms = _measure(service)
            finally:
                store.close()
            about = About(part=PART, database=database)
            what = f"processor time per answer, {PEOPLE} people, {STEPS} steps"
            yield about.under(CPU_MS_AT_MOST, what, per_answer_ms, "ms")
            yield about.figure(f"closing a step that {PEOPLE} people answered, and showing it", shown_ms, "ms")
