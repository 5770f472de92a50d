"""Processes that are killed in the middle of everything, and a disk that is full: nothing acknowledged is lost, and
nothing is said twice."""

from __future__ import annotations

import json
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from random import Random

from sqlalchemy import select

from bot.store import tables
from tests.bench.databases import bare_engine
from tests.bench.town import form_answer
from tests.processes.busy import ANSWERING, DUE, LEASE_S
from tests.processes.program import python

HERE = Path(__file__).parent
AT_THE_QUESTION = 0
AFTER_THE_DRAFT = 5 * 24 * 60
AFTER_THE_POST = 6 * 24 * 60 + 8 * 60
KILLS = (AT_THE_QUESTION, AT_THE_QUESTION, AT_THE_QUESTION, AFTER_THE_DRAFT, AFTER_THE_POST)


def test_killed_in_the_middle_of_everything_it_loses_nothing_and_says_nothing_twice(
    database_url: str, tmp_path: Path
) -> None:
    ANSWERING.build(database_url)
    DUE.build(database_url)
    workers = 2 if database_url.startswith("postgresql") else 1
    chance = Random(7)
    for minutes in KILLS:
        with ExitStack() as running:
            programs = [
                running.enter_context(
                    python(
                        HERE / "busy.py", database_url, str(tmp_path), str(n), str(workers), str(minutes), cwd=tmp_path
                    )
                )
                for n in range(workers)
            ]
            sent, acknowledged = _lines(tmp_path / "sent"), _lines(tmp_path / "acknowledged")
            for program in programs:
                program.until(
                    lambda sent=sent, acknowledged=acknowledged: (  # type: ignore[misc]
                        len(_lines(tmp_path / "sent")) > len(sent) + 30
                        and len(_lines(tmp_path / "acknowledged")) > len(acknowledged) + 30
                    ),
                    "30 answers and 30 messages",
                )
            time.sleep(chance.uniform(0, 0.3))
            for program in programs:
                program.process.kill()
    time.sleep(LEASE_S)
    with python(
        HERE / "busy.py", database_url, str(tmp_path), "0", "1", str(AFTER_THE_POST), "drain", cwd=tmp_path
    ) as end:
        assert end.ends() == 0, end.err
    _compare(database_url, tmp_path)


def _compare(url: str, folder: Path) -> None:
    engine = bare_engine(url)
    with engine.connect() as connection:
        of_member = Counter(connection.execute(select(tables.answer.c.member_id)).scalars())
        answer_ids = list(connection.execute(select(tables.answer.c.id)).scalars())
        rounds = list(connection.execute(select(tables.round_.c.id, tables.round_.c.casus_id)))
        states = Counter(connection.execute(select(tables.outbox.c.state)).scalars())
    engine.dispose()
    acknowledged = set(_lines(folder / "acknowledged"))
    people = {form_answer(*one).key: one for one in ANSWERING.everyone()}
    assert acknowledged
    for key in acknowledged:
        assert of_member[f"m{people[key][0]:013x}{people[key][1]:014x}"] == 1, (
            f"{key} was acknowledged and is lost or doubled"
        )
    assert set(of_member.values()) == {1}, "an answer that was delivered again is still one answer"
    sent = Counter(line.removeprefix("new ") for line in _lines(folder / "sent") if line.startswith("new "))
    doubled = [key for key, count in sent.items() if count > 1]
    assert doubled == []
    assert {f"kept/{answer_id}" for answer_id in answer_ids} <= sent.keys(), "every answer is confirmed"
    asked = [(id_, casus_id) for id_, casus_id in rounds if not id_.startswith("q")]
    assert len(asked) == len({casus_id for _, casus_id in asked}) == DUE.casussen
    in_rooms = [key for key in sent if key.startswith("round/")]
    assert len(in_rooms) == DUE.casussen
    assert set(states) == {"sent"}, "nothing waits, nothing was given up"


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def test_a_full_disk_is_said_clearly_and_takes_nothing_that_was_accepted(sqlite_url: str, tmp_path: Path) -> None:
    ANSWERING.build(sqlite_url)
    with python(HERE / "full_disk.py", sqlite_url, str(tmp_path), cwd=tmp_path) as program:
        assert program.ends() == 0, program.err
        told = json.loads(program.out)
    assert told["accepted"] > 0
    assert "disk" in told["said"]
    assert "not stored" in told["said"]
    assert told["reads_while_full"] == told["accepted"], "what is there can still be read"
    assert told["accepted_with_room_again"] > 0, "it goes on by itself"
    engine = bare_engine(sqlite_url)
    with engine.connect() as connection:
        stored = set(connection.execute(select(tables.inbox.c.key)).scalars())
        answers = len(connection.execute(select(tables.answer.c.id)).all())
    engine.dispose()
    assert stored == set(_lines(tmp_path / "acknowledged"))
    assert answers == len(stored)
