"""The situations by which the menu suggests formats: each has one first choice, and what is wrong is said with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.model import Situation
from bot.library import load, problems
from tests.unit.library_scene import FORMAT, SITUATIONS, TEXTS, change, small_prompts

FILE = "sessions/situations.yaml"


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    return small_prompts(tmp_path)


def test_situations_are_read_in_the_order_of_their_file_with_what_can_be_done_outside_the_chat(prompts: Path) -> None:
    assert load(prompts, TEXTS).situations() == (
        Situation(
            id="stuck",
            label={"nl": "Het zit vast", "en": "It is stuck"},
            outside={"nl": "Bel iemand.", "en": "Call somebody."},
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("- id: stuck", "- id: Zit vast", 1, "`Zit vast` is not an id of a situation"),
        (", en: It is stuck", "", 2, "`en` is missing in the label of situation `stuck`"),
        ("Het zit vast", "x" * 61, 2, "has 61 signs"),
        ("Bel iemand.", "Bel iemand!", 3, "it shouts"),
        ("Bel iemand.", '"Bel {naam}."', 3, "there is a { or }"),
        ("  outside", "  buiten", 3, "`buiten` is not a key of a situation"),
        ("- id: stuck", "- id: quiet", 1, "no format is the first choice in the situation `quiet`"),
    ],
)
def test_what_is_wrong_with_a_situation_is_said_with_its_line(
    prompts: Path, old: str, new: str, line: int, what: str
) -> None:
    change(prompts, FILE, old, new)
    if "quiet" in new:
        change(prompts, "sessions/W98-proef.yaml", "situations: {first: [stuck]}", "situations: {}")
    found = problems(prompts, TEXTS)
    assert any(f"{FILE}:{line}: " in each and what in each and "Remedy: " in each for each in found), found


def test_a_situation_has_one_first_choice(prompts: Path) -> None:
    other = FORMAT.replace("W98", "W99").replace("proef", "tweede").replace("trial", "second")
    (prompts / "sessions/W99-tweede.yaml").write_text(other, encoding="utf-8")
    assert problems(prompts, TEXTS) == [
        f"prompts/{FILE}:1: W98 and W99 are both the first choice in the situation `stuck`."
        " Remedy: move it to `also` of all but one."
    ]


def test_a_situation_that_is_there_twice_is_refused(prompts: Path) -> None:
    (prompts / FILE).write_text(SITUATIONS * 2, encoding="utf-8")
    found = problems(prompts, TEXTS)
    assert any(f"{FILE}:4: the situation `stuck` is also on line 1" in each for each in found), found


def test_a_format_for_a_situation_that_is_not_in_the_file_is_refused(prompts: Path) -> None:
    change(prompts, "sessions/W98-proef.yaml", "first: [stuck]", "first: [stuck, lost]")
    found = problems(prompts, TEXTS)
    assert any("`lost` cannot be in `first` of format W98" in each for each in found), found


def test_a_flaw_in_a_format_is_not_also_said_of_its_situation(prompts: Path) -> None:
    change(prompts, "sessions/W98-proef.yaml", "phases: [doen]", "phases: [dromen]")
    assert len(problems(prompts, TEXTS)) == 1


def test_without_the_file_it_is_said_that_it_is_missing(prompts: Path) -> None:
    (prompts / FILE).unlink()
    assert any(each.startswith(f"prompts/{FILE}:1: it cannot be read") for each in problems(prompts, TEXTS))
