"""What a session costs: sixty people, five steps, everybody answers each step by form. Processor time per answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from time import process_time

from bot.core.events import Commanded, Submitted
from bot.core.model import Facilitating, SessionState
from bot.core.ports.store import Store
from bot.core.service import Service
from bot.store.opening import open_store
from tests.bench.databases import DATABASES
from tests.bench.report import About, Figure
from tests.bench.town import NOW, Town, form_answer, names, service_on

PART = "sessions"
PEOPLE = 60
STEPS = 5
CPU_MS_UNDER = 3.0
FORMAT = "nabespreking"
"""A format that has so many steps live."""
TEXT = "We spraken af dat de wijkploeg elke dinsdag langs komt, en dat iemand dat op vrijdag laat weten."


def run() -> Iterator[Figure]:
    """Measure on both databases."""
    for database, opened in DATABASES.items():
        with opened() as fresh:
            url = fresh()
            Town(casussen=1, members=PEOPLE).build(url)
            store = open_store(url)
            try:
                answer_ms, step_ms = _session(store, service_on(store))
            finally:
                store.close()
            about = About(part=PART, database=database)
            yield about.under(
                CPU_MS_UNDER, f"processor time per answer, {PEOPLE} people, {STEPS} steps", answer_ms, "ms"
            )
            yield about.figure(f"closing a step that {PEOPLE} people answered, and showing it", step_ms, "ms")


def _session(store: Store, service: Service) -> tuple[float, float]:
    """Milliseconds of processor time per answer, and per step that is closed and shown."""
    casus_id = names(0, 0)["casus"]

    def let_lead() -> None:
        store.write(
            lambda tx: tx.people.save_member(
                replace(tx.people.members([casus_id])[casus_id][0], facilitating=Facilitating.YES)
            )
        )

    let_lead()
    _types(service, f"start {FORMAT} live", 0)
    answering = closing = 0.0
    for step in range(STEPS):
        session = store.read(lambda tx: tx.sessions.running([casus_id]))[casus_id]
        began = process_time()
        for member in range(PEOPLE):
            service.receive(_contribution(member, f"{casus_id}/{session.id}.{session.stage}", step))
        answering += process_time() - began
        began = process_time()
        _types(service, "volgende", step + 1)
        closing += process_time() - began
    (session,) = store.read(lambda tx: tx.sessions.of(casus_id))
    assert session.state is SessionState.CLOSING, "the format has not so many steps"
    return answering * 1000 / (PEOPLE * STEPS), closing * 1000 / STEPS


def _types(service: Service, words: str, number: int) -> None:
    like = form_answer(0, 0)
    service.receive(Commanded(key=f"command/{number}", who=like.who, place=like.place, at=NOW, words=words))


def _contribution(member: int, context: str, step: int) -> Submitted:
    like = form_answer(0, member)
    fields = {"text0": f"{TEXT} Dit zei ik bij vraag {step}.", "share": "rol"}
    return replace(like, key=f"contribution/{step}/{member}", form="contribute", context=context, fields=fields)
