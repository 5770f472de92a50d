"""Whatever people do in whatever order: nobody is ever shown something against its level, on any path; and what was taken
away is in no cell, no file, no export and no log. The people are in `town.py`, the promise in `promised.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from bot.core.model import Share
from bot.replay import replay_file
from tests.property.bytes_of import Database, OnPostgresql, OnSqlite
from tests.property.expected import MARKER
from tests.property.profiles import PROFILE
from tests.property.town import AnyTown
from tests.support.logged import logged


def look(database: Callable[[], Database], *, part: int) -> None:
    """A town is large: so many times fewer examples than of a single casus."""
    fewer = settings(PROFILE, max_examples=PROFILE.max_examples // part, stateful_step_count=25)
    with logged() as log:

        class Here(AnyTown):
            def __init__(self) -> None:
                super().__init__(database(), log)

        run_state_machine_as_test(Here, settings=fewer)


@pytest.mark.timeout(900)
def test_nobody_is_ever_shown_something_against_its_level_on_sqlite() -> None:
    look(OnSqlite, part=2)


@pytest.mark.timeout(900)
def test_nobody_is_ever_shown_something_against_its_level_on_postgresql(hasty_postgresql_url: str) -> None:
    look(lambda: OnPostgresql(hasty_postgresql_url), part=10)


def test_what_replay_writes_shows_nothing_against_its_level(tmp_path: Path) -> None:
    """The file of a replay with answers at every level: only `rol` and `naam` are quoted, and `rol` without a name."""
    roles = ["ambtenaar", "initiatiefnemer"]
    levels = [Share.ROLE, Share.NAME, Share.THEME, Share.ONLY_ME]
    said = [
        {
            "id": f"a{nr}",
            "casus": "kade",
            "week": "2026-W40",
            "role": roles[nr % 2],
            "person": f"Persoon{nr}",
            "prompt": "Wat viel je op?",
            "text": f"Op zqaaa{chr(97 + nr)} belden we elkaar meteen en dat scheelde mails.",
            "share": levels[nr // 2 % 4].value,
        }
        for nr in range(16)
    ]
    file = tmp_path / "answers.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in said), encoding="utf-8")
    with logged() as log:
        replay_file(file, tmp_path / "out", database_url=None, language="nl")
    written = "\n".join(each.read_text(encoding="utf-8") for each in (tmp_path / "out").rglob("*.*"))
    level_of = {MARKER.findall(str(line["text"]))[0]: line["share"] for line in said}
    shown = {level_of[marker] for marker in MARKER.findall(written)}
    assert shown, "nothing was quoted"
    assert shown <= {"rol", "naam"}
    named = {line["person"] for line in said if str(line["person"]) in written}
    assert named <= {line["person"] for line in said if line["share"] == "naam"}
    assert not MARKER.findall(log.getvalue())
