"""How fast answers are taken: `Service.receive` against the same statements written bare in SQLAlchemy Core.

The statements are those that `receive` really executes for one answer, recorded once; the bare side executes them with
the values of other people, in one transaction, on an engine that is set up the same. Both take turns in short blocks,
so that whatever else the machine does weighs on both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import Connection, Engine, Executable, event, func, insert, select

from bot.core.events import Event
from bot.store import tables
from bot.store.opening import open_store
from tests.bench.databases import DATABASES, Fresh, bare_engine
from tests.bench.report import About, Figure
from tests.bench.town import Town, form_answer, names, service_on, thread_answer

PART = "answers"
TOWN = Town(casussen=300, members=10, open_rounds=True)
BLOCK = 100
BLOCKS = 25
WARM_UP = 200
STATEMENTS_AT_MOST = 8
RATIO_AT_LEAST = 0.7

Values = dict[str, Any] | list[dict[str, Any]] | None


@dataclass(frozen=True, kw_only=True)
class Step:
    """A statement as it was executed, with its values."""

    statement: Executable
    values: Values


def run() -> Iterator[Figure]:
    """Measure on both databases."""
    for database, opened in DATABASES.items():
        with opened() as fresh:
            yield from _count(database, fresh)
            yield from _race(database, fresh)


def _count(database: str, fresh: Fresh) -> Iterator[Figure]:
    """How many statements an answer takes, by form and in a thread, of who chose a level before and who did not."""
    for chose_before, whose in ((True, ""), (False, ", the first ever of a person")):
        url = fresh()
        Town(casussen=2, members=1, open_rounds=True, chose_before=chose_before).build(url)
        for way, made in (("by form", form_answer(0, 0)), ("in a thread", thread_answer(1, 0))):
            count = len(_record(url, made))
            what = f"statements for an answer {way}{whose}"
            about = About(part=PART, database=database)
            if way == "in a thread" and not chose_before:
                # Once in a casus a person also hears that a thread is seen by all, and gets a level: that is no answer.
                yield about.figure(f"{what} (with a notice and a level)", count, "")
            else:
                yield about.at_most(STATEMENTS_AT_MOST, what, count, "")


def _race(database: str, fresh: Fresh) -> Iterator[Figure]:
    ours, bare, single = fresh(), fresh(), fresh()
    TOWN.build(ours)
    TOWN.build(bare)
    everyone = TOWN.everyone()
    example = next(everyone)
    steps = _record(ours, form_answer(*example))
    _record(bare, form_answer(*example))  # both databases begin the race with the same rows
    people = list(islice(everyone, WARM_UP + BLOCKS * BLOCK))
    blocks = [people[:WARM_UP]] + [people[n : n + BLOCK] for n in range(WARM_UP, len(people), BLOCK)]
    store = open_store(ours)
    service = service_on(store)
    bare_side, single_side = bare_engine(bare), bare_engine(single)
    rates: list[tuple[float, float, float]] = []
    try:
        with bare_side.connect() as connection, single_side.connect() as single_connection:
            for number, block in enumerate(blocks):
                events = [form_answer(*one) for one in block]
                rows = [_steps_of(one, steps, example) for one in block]
                keys = [{"platform": "p", "workspace": "w", "key": one.key} for one in events]
                sides = (
                    partial(_rate, service.receive, events),
                    partial(_rate, partial(_execute, connection), rows),
                    partial(_rate, partial(_insert, single_connection), keys),
                )
                took = [side() for side in reversed(sides)][::-1] if number % 2 else [side() for side in sides]
                rates.append((took[0], took[1], took[2]))
        _same_rows(ours, bare)
    finally:
        store.close()
        bare_side.dispose()
        single_side.dispose()
    measured = rates[1:]
    about = About(part=PART, database=database)
    yield about.figure("receive", median(a for a, _, _ in measured), "answers/s")
    yield about.figure("the same statements, bare Core", median(b for _, b, _ in measured), "answers/s")
    yield about.figure("one bare INSERT + COMMIT", median(c for _, _, c in measured), "commits/s")
    ratio = median(a / b for a, b, _ in measured)
    yield about.at_least(RATIO_AT_LEAST, "receive : the same statements bare", ratio, "ratio")
    yield about.figure("receive : one bare INSERT + COMMIT", median(a / c for a, _, c in measured), "ratio")


def _rate(do: Callable[[Any], object], many: Sequence[Any]) -> float:
    """Times a second. Whatever comes back means that an answer was not taken."""
    began = perf_counter()
    back = [do(one) for one in many]
    took = perf_counter() - began
    refused = [one for one in back if one is not None]
    if refused:
        raise RuntimeError(f"an answer was not taken: {refused[0]}")
    return len(many) / took


def _record(url: str, made: Event) -> list[Step]:
    """Let `receive` take an event and note what it executes."""
    store = open_store(url)
    try:
        with _noting(Engine) as steps:
            if (back := service_on(store).receive(made)) is not None:
                raise RuntimeError(f"an answer was not taken: {back}")
        return steps
    finally:
        store.close()


@contextmanager
def _noting(engine: type[Engine]) -> Iterator[list[Step]]:
    steps: list[Step] = []

    def note(_: Connection, statement: Executable, many: Any, one: Any, __: Any) -> None:
        steps.append(Step(statement=statement, values=list(many) or dict(one) or None))

    event.listen(engine, "before_execute", note)
    try:
        yield steps
    finally:
        event.remove(engine, "before_execute", note)


def _steps_of(one: tuple[int, int], steps: Sequence[Step], example: tuple[int, int]) -> list[Step]:
    """The statements of the example, with the values of somebody else."""
    of_example, of_one = names(*example), names(*one)
    replaced = {of_example[what]: of_one[what] for what in of_example}
    answer_id = next(
        step.values["id"] for step in steps if isinstance(step.values, dict) and "question_key" in step.values
    )
    replaced[answer_id] = f"a{one[0]:013x}{one[1]:014x}"
    pattern = re.compile("|".join(re.escape(name) for name in sorted(replaced, key=len, reverse=True)))
    return [Step(statement=step.statement, values=_with(step.values, replaced, pattern)) for step in steps]


def _with(value: Any, replaced: Mapping[str, str], pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(lambda found: replaced[found[0]], value)
    if isinstance(value, dict):
        return {name: _with(each, replaced, pattern) for name, each in value.items()}
    if isinstance(value, list):
        return [_with(each, replaced, pattern) for each in value]
    return value


def _execute(connection: Connection, steps: Sequence[Step]) -> None:
    """The bare side. What a statement returns is fetched; a lane that was just opened is the one that is written to."""
    lane_id = None
    with connection.begin():
        for step in steps:
            values = step.values
            if isinstance(values, dict) and "lane_id" in values:
                values["lane_id"] = lane_id
            result = connection.execute(step.statement, values)
            if result.returns_rows:
                rows = result.all()
                if isinstance(values, dict) and "not_before" in values:
                    lane_id = rows[0].id


def _insert(connection: Connection, values: Mapping[str, str]) -> None:
    with connection.begin():
        connection.execute(insert(tables.inbox), values)


def _same_rows(ours: str, bare: str) -> None:
    """Both sides must have stored the same: as many answers, and as many messages in as many lanes."""
    found = []
    for url in (ours, bare):
        engine = bare_engine(url)
        with engine.connect() as connection:
            found.append(
                [
                    connection.execute(select(func.count()).select_from(table)).scalar_one()
                    for table in (tables.inbox, tables.answer, tables.outbox, tables.lane)
                ]
            )
        engine.dispose()
    if found[0] != found[1]:
        raise RuntimeError(f"the two sides did not store the same: {found}")
