"""The migrations build exactly the tables of the code, up and down, from anywhere, on both databases."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from stat import S_IMODE

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, insert, inspect, text

from bot.core import agenda
from bot.core.model import Asked, MomentKind, Rhythm
from bot.core.ports.errors import StoreError
from bot.store.codecs import asked_text, rhythm_text
from bot.store.opening import check_schema, migrate, open_store
from bot.store.schema import alembic_config, connected
from bot.store.tables import Base
from bot.store.urls import database_url

ROOT = Path(__file__).resolve().parents[2]
OPENED = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
ASKED = (Asked(key="a", question_id="VB01", text="Wat nu?", digest="d1"),)


@contextmanager
def _config(url: str) -> Iterator[Config]:
    config = alembic_config()
    with connected(database_url(url)) as connection:
        config.attributes["connection"] = connection
        yield config


def _tables(url: str) -> set[str]:
    with connected(database_url(url)) as connection:
        return set(inspect(connection).get_table_names()) - {"alembic_version"}


def _set_revision(url: str, revision: str) -> None:
    with connected(database_url(url)) as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": revision})


def test_migrating_makes_the_tables_of_the_code_and_again_changes_nothing(empty_url: str) -> None:
    migrate(empty_url)
    migrate(empty_url)
    check_schema(empty_url)
    assert _tables(empty_url) == set(Base.metadata.tables)
    with _config(empty_url) as config:
        command.check(config)


def test_every_migration_goes_up_down_and_up_again(empty_url: str) -> None:
    migrate(empty_url)
    revisions = [one.revision for one in ScriptDirectory.from_config(alembic_config()).walk_revisions()]
    for revision in [*revisions[1:], "base"]:
        with _config(empty_url) as config:
            command.downgrade(config, revision)
            command.upgrade(config, "+1")
            command.downgrade(config, revision)
    assert _tables(empty_url) == set()
    migrate(empty_url)
    with _config(empty_url) as config:
        command.check(config)


def test_names_of_rules_and_partial_indexes_are_those_of_the_code(empty_url: str) -> None:
    migrate(empty_url)
    with connected(database_url(empty_url)) as connection:
        looked = inspect(connection)
        for table in Base.metadata.sorted_tables:
            if not table.dialect_options["sqlite"][
                "autoincrement"
            ]:  # SQLite writes those inside the column, without name
                assert looked.get_pk_constraint(table.name)["name"] == f"pk_{table.name}"
            indexes = {one["name"]: one for one in looked.get_indexes(table.name)}
            for index in table.indexes:
                found = indexes[index.name]
                assert found["column_names"] == [column.name for column in index.columns]
                dialect = connection.dialect.name
                partial = index.dialect_options[dialect]["where"] is not None
                assert (found.get("dialect_options", {}).get(f"{dialect}_where") is not None) == partial


def test_a_database_without_tables_says_what_to_run(empty_url: str) -> None:
    for open_it in (check_schema, open_store):
        with pytest.raises(StoreError, match="reflectie db migrate"):
            open_it(empty_url)


def test_a_database_newer_than_the_code_is_refused_with_what_to_do(empty_url: str) -> None:
    migrate(empty_url)
    _set_revision(empty_url, "9999")
    for touch in (check_schema, open_store, migrate):
        with pytest.raises(StoreError, match=r"newer version of reflectie.*9999.*restore the backup"):
            touch(empty_url)
    _set_revision(empty_url, str(ScriptDirectory.from_config(alembic_config()).get_current_head()))
    open_store(empty_url).close()


def _make_0001(url: str) -> None:
    """Tables as they were at 0001; `migrate` makes the folder too."""
    migrate(url)
    with _config(url) as config:
        command.downgrade(config, "base")
        command.upgrade(config, "0001")


def test_a_database_older_than_the_code_is_refused_with_what_to_run(empty_url: str) -> None:
    _make_0001(empty_url)
    with pytest.raises(StoreError, match=r"not of this version of reflectie yet\. Run `reflectie db migrate`"):
        open_store(empty_url)


def _fill_at_0001(url: str) -> None:
    """One row in each of the tables that a casus with an answer needs, in the columns that 0001 gave them."""
    is_sqlite = url.startswith("sqlite")
    at: object = int(OPENED.timestamp() * 1_000_000) if is_sqlite else OPENED
    rows: list[tuple[str, dict[str, object]]] = [
        (
            "casus",
            {"id": "c1", "name": "De Kade", "language": "nl", "zone": "Europe/Amsterdam", "state": "live"}
            | {"phase": "kaderen", "review": "veto", "rhythm": rhythm_text(Rhythm()), "live_since": at},
        ),
        ("person", {"id": "p1", "name": "Sanne", "language": None}),
        (
            "member",
            {"id": "m1", "casus_id": "c1", "person_id": "p1", "role": "ambtenaar", "side": "gemeente"}
            | {"facilitating": "yes", "presence": "active", "platform": "web", "workspace": "w", "user": "sanne"},
        ),
        (
            "round",
            {"id": "q1", "casus_id": "c1", "occurrence": "2026-W47", "asked": asked_text(ASKED)}
            | {"opened_at": at, "closes_at": at, "closed_at": at},
        ),
        (
            "answer",
            {"id": "a1", "casus_id": "c1", "round_id": "q1", "member_id": "m1", "question": "Wat nu?"}
            | {"question_key": "a", "text": "Het terras.", "share": "rol", "via": "form", "answered_at": at}
            | {"changed": 0, "state": "present"},
        ),
    ]
    with connected(database_url(url)) as connection, connection.begin():
        tables = MetaData()
        tables.reflect(connection)
        for table, values in rows:
            connection.execute(insert(tables.tables[table]).values(**values))


def test_what_was_stored_by_0001_reads_the_same_and_gets_its_last_day(empty_url: str) -> None:
    _make_0001(empty_url)
    _fill_at_0001(empty_url)
    migrate(empty_url)
    store = open_store(empty_url)
    try:
        casus = store.read(lambda tx: tx.casussen.get(["c1"]))["c1"]
        assert (casus.name, casus.phase, casus.rhythm) == ("De Kade", "kaderen", Rhythm())
        assert (casus.central, casus.frozen, casus.live_since) == ("", None, OPENED)
        assert (casus.sides, casus.region) == ("", "")
        (member,) = store.read(lambda tx: tx.people.members(["c1"]))["c1"]
        assert (member.user, member.away_until, member.moment) == ("sanne", None, None)
        assert store.read(lambda tx: tx.rounds.newest(["c1"]))["c1"].asked == ASKED
        (answer,) = store.read(lambda tx: tx.answers.of_rounds(["q1"]))
        assert (answer.text, answer.answered_at) == ("Het terras.", OPENED)
        assert store.read(lambda tx: tx.archive.lines("c1")) == ()
        (due,) = store.write(lambda tx: tx.moments.claim(OPENED + agenda.RAW_AT_MOST, 10))
        assert (due.kind, due.subject, due.occurrence) == (MomentKind.EXPIRE, "q1", "")
        assert due.due_at == agenda.expires_at(OPENED, None)
    finally:
        store.close()


def test_going_back_to_0001_keeps_what_it_knew(empty_url: str) -> None:
    _make_0001(empty_url)
    _fill_at_0001(empty_url)
    migrate(empty_url)
    with _config(empty_url) as config:
        command.downgrade(config, "0001")
    migrate(empty_url)
    store = open_store(empty_url)
    try:
        assert [each.text for each in store.read(lambda tx: tx.answers.of_rounds(["q1"]))] == ["Het terras."]
    finally:
        store.close()


def test_migrations_are_found_from_any_folder(empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    migrate(empty_url)
    check_schema(empty_url)


def test_alembic_by_hand_finds_no_difference(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hand.db'}"
    for order in (["upgrade", "head"], ["check"]):
        done = subprocess.run(
            [sys.executable, "-m", "alembic", "-x", f"url={url}", *order],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert "No new upgrade operations" in done.stdout


def test_a_new_sqlite_file_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "reflectie.db"
    migrate(f"sqlite:///{file}")
    open_store(f"sqlite:///{file}").close()
    assert S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {S_IMODE(one.stat().st_mode) for one in file.parent.iterdir()} == {0o600}


def test_a_file_in_use_is_not_migrated(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    try:
        with pytest.raises(StoreError, match="in use by process"):
            migrate(sqlite_url)
    finally:
        store.close()
    migrate(sqlite_url)
