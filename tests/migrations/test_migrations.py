"""The migrations build exactly the tables of the code, up and down, from anywhere, on both databases."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from bot.core.ports.errors import StoreError
from bot.store.opening import check_schema, migrate, open_store
from bot.store.schema import alembic_config, connected
from bot.store.tables import Base
from bot.store.urls import database_url

ROOT = Path(__file__).resolve().parents[2]


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
    _set_revision(empty_url, "0001")
    open_store(empty_url).close()


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
