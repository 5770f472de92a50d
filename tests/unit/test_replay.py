"""`reflectie replay`: a file of answers through the real path, and what it writes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.core.ports.errors import BotError
from bot.replay import replay_file

PEOPLE = [
    ("p1", "ambtenaar"),
    ("p2", "ambtenaar"),
    ("p3", "ambtenaar"),
    ("p4", "initiatiefnemer"),
    ("p5", "initiatiefnemer"),
    ("p6", "initiatiefnemer"),
]
SENTENCE = "We belden elkaar deze week meteen en dat scheelde een hoop mails."


def answer(number: int, person: str, role: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"a{number}",
        "casus": "kade",
        "week": "2026-W40",
        "role": role,
        "person": person,
        "prompt": "Wat viel je op?",
        "text": SENTENCE,
        **more,
    }


def write(folder: Path, lines: list[dict[str, Any]]) -> Path:
    file = folder / "answers.jsonl"
    file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return file


def replay(folder: Path, lines: list[dict[str, Any]], language: str = "nl", week: str = "2026-W40") -> dict[str, Any]:
    replay_file(write(folder, lines), folder / "out", database_url=None, language=language)
    data: dict[str, Any] = json.loads((folder / "out" / "kade" / f"{week}.json").read_text(encoding="utf-8"))
    assert (folder / "out" / "kade" / f"{week}.md").read_text(encoding="utf-8") == data["markdown"] + "\n"
    return data


def test_a_week_is_written_with_the_sources_of_every_statement(tmp_path: Path) -> None:
    data = replay(tmp_path, [answer(n, *person) for n, person in enumerate(PEOPLE)])
    assert (data["casus"], data["week"], data["language"]) == ("kade", "2026-W40", "nl")
    assert (data["people"], data["answers"], data["left_out"]) == (6, 6, [])
    ids = {f"a{n}" for n in range(6)}
    assert data["statements"]
    for statement in data["statements"]:
        assert statement["sources"]
        assert set(statement["sources"]) <= ids
        for quote in statement["quotes"]:
            assert quote["answer"] in statement["sources"]
            assert quote["text"] in SENTENCE
            assert quote["label"] in ("", "ambtenaar", "initiatiefnemer")


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    lines = [answer(n, *person) for n, person in enumerate(PEOPLE)]
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    assert replay(tmp_path / "one", lines) == replay(tmp_path / "two", lines)


def test_an_answer_with_personal_data_is_left_out_with_the_reason(tmp_path: Path) -> None:
    lines = [answer(n, *person) for n, person in enumerate(PEOPLE)]
    lines[0]["text"] = "Bel mij maar op 06-12345678, dan praten we verder."
    data = replay(tmp_path, lines)
    (left_out,) = data["left_out"]
    assert left_out["id"] == "a0"
    assert "telefoonnummer" in left_out["why"]
    assert (data["people"], data["answers"]) == (5, 5)
    assert "06-12345678" not in data["markdown"]


def test_an_answer_for_its_author_only_counts_for_nothing(tmp_path: Path) -> None:
    lines = [answer(n, *person) for n, person in enumerate(PEOPLE)]
    lines[0] |= {"share": "ik", "text": "Dit is alleen voor mij en voor niemand anders bedoeld."}
    data = replay(tmp_path, lines)
    assert [left_out["id"] for left_out in data["left_out"]] == ["a0"]
    assert data["people"] == 5
    assert "alleen voor mij" not in json.dumps(data["statements"], ensure_ascii=False) + data["markdown"]


def test_a_second_answer_to_the_same_question_replaces_the_first(tmp_path: Path) -> None:
    lines = [answer(n, *person) for n, person in enumerate(PEOPLE)]
    lines.append(answer(9, *PEOPLE[0], text="Bij nader inzien belden we pas op vrijdag met elkaar."))
    data = replay(tmp_path, lines)
    assert [left_out["id"] for left_out in data["left_out"]] == ["a0"]
    assert (data["people"], data["answers"]) == (6, 6)


def test_a_round_may_hold_several_questions_and_people_are_counted_once(tmp_path: Path) -> None:
    lines = [answer(n, *person) for n, person in enumerate(PEOPLE)]
    lines += [answer(10 + n, *person, prompt="Wat neem je mee?") for n, person in enumerate(PEOPLE)]
    data = replay(tmp_path, lines)
    assert (data["people"], data["answers"]) == (6, 12)


def test_below_three_people_nothing_is_said_about_what_was_written(tmp_path: Path) -> None:
    data = replay(tmp_path, [answer(n, *person) for n, person in enumerate(PEOPLE[:2])])
    assert data["statements"] == []
    assert SENTENCE not in data["markdown"]


def test_it_is_written_in_english_when_asked(tmp_path: Path) -> None:
    data = replay(tmp_path, [answer(n, *person) for n, person in enumerate(PEOPLE)], language="en")
    assert "summary" in data["markdown"]


def test_weeks_over_a_change_of_year_and_of_clock_are_all_written(tmp_path: Path) -> None:
    weeks = ["2026-W43", "2026-W44", "2026-W52", "2026-W53", "2027-W01"]
    lines = [answer(100 * w + n, *each, week=week) for w, week in enumerate(weeks) for n, each in enumerate(PEOPLE)]
    for week in weeks:
        assert replay(tmp_path, lines, week=week)["people"] == 6


def test_every_wrong_line_is_named(tmp_path: Path) -> None:
    file = tmp_path / "wrong.jsonl"
    good = json.dumps(answer(1, "p1", "ambtenaar"))
    file.write_text(
        "\n".join([good, good, "{", json.dumps({**answer(2, "p1", "burgemeester")}), good.replace("W40", "W54")]),
        encoding="utf-8",
    )
    with pytest.raises(BotError) as caught:
        replay_file(file, tmp_path / "out", database_url=None, language="nl")
    lines = str(caught.value).splitlines()
    assert [line.rsplit("wrong.jsonl:", 1)[1].split(":")[0] for line in lines] == ["2", "3", "4", "5"]


def test_a_file_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BotError, match="cannot be read"):
        replay_file(tmp_path / "nothing.jsonl", tmp_path / "out", database_url=None, language="nl")
