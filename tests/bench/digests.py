"""How long it takes to make a digest over 50 casussen of 8 weeks: read, pool, read again and store, as the worker does it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.app import make_service
from bot.core.agenda import iso_week
from bot.core.events import Who
from bot.core.model import (
    Accepting,
    Answer,
    Casus,
    Coordinator,
    Facilitating,
    Member,
    Participation,
    Role,
    Round,
    Share,
    Side,
    Stand,
    StandKind,
    Statement,
    Synthesis,
    SynthesisState,
    Trajectory,
    Via,
)
from bot.core.model.syntheses import Beside
from bot.core.ports.moments import DIGEST_JOB
from bot.core.ports.store import Store, Tx
from bot.library import load
from bot.library.school_holidays import load_school_holidays
from bot.settings import HOME
from bot.store.opening import open_store
from tests.bench.databases import DATABASES
from tests.bench.report import About, Figure

CASUSSEN, WEEKS, PEOPLE = 50, 8, 10
NOW = datetime(2026, 12, 29, 9, 0, tzinfo=UTC)
THEMES = ("geld", "regels", "direct_contact")


class Stopped:
    def now(self) -> datetime:
        return NOW


def run() -> Iterator[Figure]:
    for name, database in DATABASES.items():
        about = About(part="digests", database=name)
        with database() as fresh:
            store = open_store(fresh())
            try:
                for number in range(CASUSSEN):
                    store.write(lambda tx, number=number: _casus(tx, number))  # type: ignore[misc]
                store.write(_leertraject)
                yield about.at_most(10.0, "a digest over 50 casussen of 8 weeks", _made(store), "s")
            finally:
                store.close()


def _made(store: Store) -> float:
    service = make_service(
        store,
        load(HOME / "prompts"),
        Stopped(),
        zone="Europe/Amsterdam",
        region="",
        school_holidays=load_school_holidays(HOME / "prompts"),
    )
    store.write(lambda tx: tx.wanted.want(DIGEST_JOB, "t1/2026-12-29"))
    began = time.perf_counter()
    service.work(owner="bench")
    took = time.perf_counter() - began
    if store.read(lambda tx: tx.digests.newest("t1")) is None:
        raise RuntimeError("no digest was made")
    return took


def _leertraject(tx: Tx) -> None:
    person = tx.people.know(Who(platform="bench", workspace="w", user="carla", name="Carla"), NOW)
    tx.trajectories.add(
        Trajectory(
            id="t1",
            name="Bench",
            platform="bench",
            workspace="w",
            begun_by=person.id,
            begun_at=NOW - timedelta(weeks=WEEKS + 1),
        )
    )
    tx.coordinators.put(
        Coordinator(
            trajectory_id="t1",
            person_id=person.id,
            platform="bench",
            workspace="w",
            user="carla",
            accepted=Accepting.YES,
        )
    )
    for number in range(CASUSSEN):
        tx.participations.put(
            Participation(
                trajectory_id="t1",
                casus_id=f"c{number}",
                agreed_by=(f"m{number}-0", f"m{number}-1"),
                since=NOW - timedelta(weeks=WEEKS + 1),
            )
        )


def _casus(tx: Tx, number: int) -> None:
    casus = f"c{number}"
    tx.casussen.add(Casus(id=casus, name=f"Casus {number}", live_since=NOW - timedelta(weeks=20)))
    members = [f"m{number}-{place}" for place in range(PEOPLE)]
    for place, member in enumerate(members):
        who = Who(platform="bench", workspace="w", user=member, name=f"Mens {member}")
        civil = place % 2 == 0
        tx.people.add_member(
            Member(
                id=member,
                casus_id=casus,
                person_id=tx.people.know(who, NOW).id,
                role=Role.CIVIL_SERVANT if civil else Role.INITIATOR,
                side=Side.MUNICIPALITY if civil else Side.INITIATIVE,
                facilitating=Facilitating.YES if place < 2 else Facilitating.NO,
                platform="bench",
                workspace="w",
                user=member,
            )
        )
    for back in range(1, WEEKS + 1):
        _week(tx, casus, members, NOW - timedelta(weeks=back))


def _week(tx: Tx, casus: str, members: list[str], opened: datetime) -> None:
    week = iso_week(opened.date())
    round_id = f"{casus}-{week}"
    tx.rounds.add([Round(id=round_id, casus_id=casus, occurrence=week, asked=(), opened_at=opened, closes_at=opened)])
    answers = [f"{round_id}-{place}" for place in range(len(members))]
    for answer, member in zip(answers, members, strict=True):
        tx.answers.add(
            Answer(
                id=answer,
                casus_id=casus,
                round_id=round_id,
                member_id=member,
                question="Wat viel op?",
                question_key="a",
                text="Er was te weinig geld.",
                share=Share.THEME,
                via=Via.FORM,
                answered_at=opened,
            )
        )
    statements = tuple(
        Statement(block="opviel", text=theme, theme=theme, sources=tuple(answers[place::3]))
        for place, theme in enumerate(THEMES)
    )
    tx.syntheses.add(
        Synthesis(
            id=f"s-{round_id}",
            casus_id=casus,
            round_id=round_id,
            week=week,
            version=1,
            state=SynthesisState.POSTED,
            language="nl",
            statements=statements,
            counted=tuple(answers),
            made_at=opened,
            posted_at=opened + timedelta(days=6),
            prompts_digest="p",
            code_version="1",
            beside=Beside(stand=Stand(kind=StandKind.WAITING, what="de toets")),
        )
    )
