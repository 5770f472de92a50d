"""`prompts/items/`: a kind is refused by file and line when it cannot be asked or said."""

from __future__ import annotations

from pathlib import Path

import pytest
from library_scene import KIND, TEXTS, change, small_prompts

from bot import library
from bot.core.model import ByWhom, Confirm, Day, Told
from bot.library import problems
from tests.support.house import shipped

FILE = "items/afspraak.yaml"


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    return small_prompts(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("place: 1", "place: nul", 3, "`place` is not a number from 1 to 99"),
        ("name: {nl: Afspraak, en: Agreement}", "name: {nl: Afspraak}", 1, "`en` is missing in `name`"),
        ("place: 1", "place: 1\ndaily: ja", 4, "`daily` is neither true nor false"),
        ("place: 1", "place: 1\ntold: soms", 4, "`told` is `soms`"),
        ("place: 1", "place: 1\nby: iemand", 4, "`by` is `iemand`"),
        ("place: 1", "place: 1\nwanneer: nu", 4, "`wanneer` is not a key of a kind"),
        ("place: 1", "place: 1\nmatches: niets", 1, "`matches` names `niets`, which is no kind"),
        ("place: 1", "place: 1\nconfirm: sides", 8, "both sides confirm it, but it has only one status"),
        ("place: 1", "place: 1\nasked_after: {nl: Staat het er nog?, en: Still there?}", 4, "but has no day"),
        ("  - id: open\n    name: {nl: open, en: open}\n", "  []\n", 7, "`statuses` is empty"),
        ("id: open", "id: Open Nu", 7, "`Open Nu` is not an id of a status"),
        ("What do you agree?", "How are you on a scale of 1 to 10?", 5, "says «"),
        (
            "statuses:",
            "parts:\n  - id: een\n    label: {nl: Een, en: One}\n  - id: een\n    label: {nl: Een, en: One}\nstatuses:",
            9,
            "the id `een` is there twice",
        ),
    ],
)
def test_what_is_wrong_in_a_kind_is_named_by_its_line(prompts: Path, old: str, new: str, line: int, says: str) -> None:
    change(prompts, FILE, old, new)
    (problem, *_) = problems(prompts, TEXTS)
    assert problem.startswith(f"prompts/{FILE}:{line}: ")
    assert says in problem


def test_two_kinds_cannot_have_one_place(prompts: Path) -> None:
    (prompts / "items" / "zomaar.yaml").write_text(KIND, encoding="utf-8")
    (problem,) = problems(prompts, TEXTS)
    assert "the place 1 is also that of afspraak.yaml" in problem


def test_a_kind_that_is_right_is_read_in_its_place(prompts: Path) -> None:
    (prompts / "items" / "zomaar.yaml").write_text(KIND.replace("place: 1", "place: 9"), encoding="utf-8")
    kinds = library.load(prompts, TEXTS).kinds()
    assert list(kinds) == ["afspraak", "zomaar"]
    kind = kinds["afspraak"]
    assert (kind.by, kind.day, kind.confirm, kind.told) == (ByWhom.EVERYONE, Day.NO, Confirm.AUTHOR, Told.NEVER)
    assert (kind.first.id, kind.agreed.id, kind.is_over("open"), kind.is_over("gone")) == ("open", "open", False, False)


def test_four_shipped_kinds_are_in_daily_view_and_all_of_the_method_exist() -> None:
    kinds = shipped().kinds()
    assert [kind.id for kind in kinds.values() if kind.daily] == ["afspraak", "knoop", "omslagpunt", "werkend-element"]
    assert {"leervraag", "bijsturing", "dilemma", "hulpvraag", "aanbod", "verwachting"} <= kinds.keys()
    assert {"begrip", "partij", "waarde", "patroon", "verzoek", "belofte"} <= kinds.keys()


def test_who_waits_for_something_can_always_say_that_there_is_no_progress() -> None:
    for kind in shipped().kinds().values():
        if kind.asked_after:
            waiting = [each for each in kind.statuses if each.option and each.needs_day and not each.over]
            assert waiting, kind.id
