"""The command `reflectie` as people start it: real processes, real signals, exit codes, and the words they read."""

from __future__ import annotations

import json
import shlex
import shutil
import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.processes.program import ROOT, SECRET, Program, free_port, reflectie


def settings_for(folder: Path) -> dict[str, str]:
    return {"REFLECTIE_DATABASE_URL": f"sqlite:///{folder}/data/reflectie.db", "REFLECTIE_PORT": str(free_port())}


def test_it_starts_answers_and_stops_within_five_seconds_of_a_signal(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    address = f"http://127.0.0.1:{settings['REFLECTIE_PORT']}"
    with reflectie("run", cwd=tmp_path, **settings) as running:
        assert running.page(f"{address}/")[0] == 200
        status, health = running.page(f"{address}/health")
        assert (status, json.loads(health)["status"]) == (200, "ok")
        assert f"reflectie is ready: {address}/" in running.out
        assert running.stop(within_s=5) == 0
        assert "Traceback" not in running.err
    with reflectie("run", cwd=tmp_path, **settings) as again:
        assert again.page(f"{address}/")[0] == 200


def test_a_second_process_on_the_same_file_says_who_holds_it(tmp_path: Path) -> None:
    first_settings = settings_for(tmp_path)
    with reflectie("run", cwd=tmp_path, **first_settings) as first:
        first.says("reflectie is ready")
        with reflectie("run", cwd=tmp_path, **{**first_settings, "REFLECTIE_PORT": str(free_port())}) as second:
            assert second.ends() == 1
            assert f"in use by process {first.process.pid}" in second.err
            assert "Traceback" not in second.err
        assert first.process.poll() is None


def test_a_port_that_is_in_use_is_named_with_what_to_do(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", int(settings["REFLECTIE_PORT"])))
        holder.listen()
        with reflectie("run", cwd=tmp_path, **settings) as running:
            assert running.ends() == 1
            assert f"Port {settings['REFLECTIE_PORT']} on 127.0.0.1 cannot be used" in running.err
            assert "REFLECTIE_PORT" in running.err
            assert "Traceback" not in running.err


def test_everything_that_is_wrong_in_env_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "REFLECTIE_PORT=zeven\nREFLECTIE_LANGUAGE=frans\nREFLECTIE_DATABASE_URL=mysql://x\nREFLECTIE_KLEUR=rood\n"
        "dit is geen instelling\nREFLECTIE_SECRET=kort\n",
        encoding="utf-8",
    )
    for command in (["run"], ["check"], ["db", "migrate"]):
        with reflectie(*command, cwd=tmp_path) as running:
            assert running.ends() == 1
            for name in ("PORT", "LANGUAGE", "DATABASE_URL", "KLEUR", "SECRET"):
                assert f"REFLECTIE_{name}" in running.err
            assert ".env:5" in running.err
            assert "Traceback" not in running.err
            assert "kort" not in running.err, "a secret is never repeated"


def test_check_names_file_line_and_remedy_of_what_is_wrong_in_prompts(tmp_path: Path) -> None:
    prompts = tmp_path / "prompts"
    shutil.copytree(ROOT / "prompts", prompts)
    broken = prompts / "messages" / "nl" / "answers.yaml"
    number = len(broken.read_text(encoding="utf-8").splitlines()) + 1
    with broken.open("a", encoding="utf-8") as file:
        file.write('bestaat_niet: "Hallo {{ naam }}"\n')
    with reflectie("check", cwd=tmp_path, REFLECTIE_PROMPTS=str(prompts), **settings_for(tmp_path)) as checking:
        assert checking.ends() == 1
        (said,) = (line for line in checking.err.splitlines() if "bestaat_niet" in line)
        assert said.startswith(f"prompts/messages/nl/answers.yaml:{number}:")
        assert "Remedy:" in said
        assert "to correct" in checking.err.splitlines()[-1]
        assert "Traceback" not in checking.err


def test_school_holidays_that_soon_end_are_a_notice_and_no_problem(tmp_path: Path) -> None:
    prompts = tmp_path / "prompts"
    shutil.copytree(ROOT / "prompts", prompts)
    (prompts / "calendar" / "school-holidays.yaml").write_text(
        "- {name: Herfst, regions: [noord, midden, zuid], first: 2025-10-18, last: 2025-10-26, kind: advies}\n",
        encoding="utf-8",
    )
    settings = {"REFLECTIE_PROMPTS": str(prompts), **settings_for(tmp_path)}
    notice = "The school holidays in prompts/calendar/school-holidays.yaml end on 26-10-2025."
    with reflectie("check", cwd=tmp_path, **settings) as checking:
        assert checking.ends() == 0
        assert notice in checking.err
        assert "in order" in checking.out
    with reflectie("run", cwd=tmp_path, **settings) as running:
        running.says("reflectie is ready")
        assert notice in running.err


def test_replay_names_every_bad_line_of_its_file_and_writes_nothing(tmp_path: Path) -> None:
    good = {
        "id": "1", "casus": "c", "week": "2026-W05", "role": "ambtenaar", "person": "p", "prompt": "Hoe gaat het?",
        "text": "Het gaat.",
    }  # fmt: skip
    file = tmp_path / "answers.jsonl"
    texts = [
        json.dumps(good),
        "{geen json",
        json.dumps({**good, "id": "2", "week": "2026-W60"}),
        json.dumps({**good, "id": "3", "role": "koning"}),
        json.dumps(good),
    ]
    file.write_text("\n".join(texts), encoding="utf-8")
    with reflectie("replay", str(file), "--out", str(tmp_path / "out"), cwd=tmp_path) as replaying:
        assert replaying.ends() == 1
        for number in (2, 3, 4, 5):
            assert f"{file}:{number}:" in replaying.err
        assert f"{file}:1:" not in replaying.err
        assert "Traceback" not in replaying.err
    assert not (tmp_path / "out").exists()


def test_a_database_that_is_newer_than_the_code_is_left_alone(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    with reflectie("db", "migrate", cwd=tmp_path, **settings) as migrating:
        assert migrating.ends() == 0
    file = tmp_path / "data" / "reflectie.db"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999_later'")
    connection.close()
    before = file.read_bytes()
    for command in (["run"], ["db", "migrate"]):
        with reflectie(*command, cwd=tmp_path, **settings) as running:
            assert running.ends() == 1
            assert "newer version of reflectie" in running.err
            assert "9999_later" in running.err
            assert "Traceback" not in running.err
    assert file.read_bytes() == before


@pytest.fixture
def empty_postgresql(postgresql_server: str) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    head, _, tail = postgresql_server.partition("/?")
    with psycopg.connect(f"{head}/postgres?{tail}", autocommit=True) as connection:
        connection.execute("CREATE DATABASE procfile")
        yield f"{head}/procfile?{tail}"
        connection.execute("DROP DATABASE procfile WITH (FORCE)")


def test_the_lines_of_procfile_start_as_they_are_written(empty_postgresql: str) -> None:
    written = (ROOT / "Procfile").read_text(encoding="utf-8").splitlines()
    commands = {name: shlex.split(command) for name, _, command in (line.partition(": ") for line in written)}
    assert list(commands) == ["release", "web", "worker"]
    port = free_port()
    settings = {"DATABASE_URL": empty_postgresql, "REFLECTIE_SECRET": SECRET, "PORT": str(port)}
    with Program(*commands["release"], cwd=ROOT, **settings) as release:
        assert release.ends() == 0, release.err
    with (
        Program(*commands["web"], cwd=ROOT, **settings) as web,
        Program(*commands["worker"], cwd=ROOT, **settings) as worker,
        Program(*commands["worker"], cwd=ROOT, **settings) as second_worker,
    ):
        assert json.loads(web.page(f"http://127.0.0.1:{port}/health")[1])["status"] == "ok"
        assert web.page(f"http://127.0.0.1:{port}/")[0] == 200
        worker.says("reflectie is ready: worker")
        second_worker.says("reflectie is ready: worker")
        for running in (web, worker, second_worker):
            assert running.stop(within_s=5) == 0, running.err
            assert "Traceback" not in running.err


def test_web_and_worker_apart_on_sqlite_are_refused_with_what_to_do(tmp_path: Path) -> None:
    for part in ("web", "worker"):
        with reflectie("run", part, cwd=tmp_path, **settings_for(tmp_path)) as running:
            assert running.ends() == 1
            assert "PostgreSQL" in running.err
            assert "Traceback" not in running.err
