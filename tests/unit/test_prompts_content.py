"""What ships under `prompts/`: complete, in both languages, and in the tone that we promise."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections import Counter
from pathlib import Path

import pytest

from bot.core.model import Role, Share
from bot.library import ShippedLibrary, load, problems
from bot.library.practice import PracticeAnswer, load_practice

PROMPTS = Path(__file__).parents[2] / "prompts"


@pytest.fixture(scope="module")
def library() -> ShippedLibrary:
    return load(PROMPTS)


def test_everything_that_ships_is_right() -> None:
    assert problems(PROMPTS) == []


AT_LEAST = {
    **{"verbinden": 11, "kaderen": 10, "doen": 11, "bijsturen": 10, "oogsten": 11},
    **{"gelijkwaardigheid": 7, "vertrouwen": 7, "direct-contact": 6, "rollen": 7, "open-eerlijk": 6},
    **{"wijk-in": 6, "netwerken": 7, "verbindend-onderwerp": 5, "beelden": 7, "vraag-centraal": 6},
    **{"betekenis": 5, "geen-voortgang": 6, "raadslid": 8, "professional": 6, "persoonlijk": 6},
}
"""What reflectie came with: 148 questions. More may be added without touching this."""


def test_all_questions_that_we_promised_go_through_the_phases_in_order_and_then_the_lenses(
    library: ShippedLibrary,
) -> None:
    groups = Counter(question.group for question in library.questions())
    assert sum(AT_LEAST.values()) == 148
    assert all(groups[group] >= number for group, number in AT_LEAST.items()), groups
    assert list(groups)[:5] == ["verbinden", "kaderen", "doen", "bijsturen", "oogsten"]
    assert list(groups)[5:] == sorted(list(groups)[5:])


def test_the_questions_of_a_group_have_the_same_letters_and_are_numbered_without_gaps(library: ShippedLibrary) -> None:
    groups: dict[str, list[str]] = {}
    for question in library.questions():
        groups.setdefault(question.group, []).append(question.id)
    for ids in groups.values():
        assert sorted(ids) == [f"{ids[0][:2]}{number:02}" for number in range(1, len(ids) + 1)]
    assert len({ids[0][:2] for ids in groups.values()}) == len(groups)


def test_the_first_question_of_a_casus_is_why_people_take_part(library: ShippedLibrary) -> None:
    assert library.questions()[0].id == "VB02"


def test_every_role_can_be_asked_something_in_each_phase_and_has_questions_of_its_own(library: ShippedLibrary) -> None:
    for role in Role:
        for phase in ("verbinden", "kaderen", "doen", "bijsturen", "oogsten"):
            mine = [
                question
                for question in library.questions()
                if question.group == phase and (not question.roles or role in question.roles)
            ]
            assert len(mine) >= 7, (role, phase)
        assert any(role in question.roles for question in library.questions()), role


def test_only_the_questions_with_a_moment_or_a_subject_need_something_filled_in(library: ShippedLibrary) -> None:
    slotted = {question.id: question.slots for question in library.questions() if question.slots}
    assert {"DN08": ("moment",), "BT05": ("onderwerp",)}.items() <= slotted.items()
    for question in library.questions():
        assert all("{" not in text or question.slots for text in question.text.values()), question.id


def test_no_two_questions_ask_the_same_in_one_language(library: ShippedLibrary) -> None:
    for language in library.languages:
        texts = Counter(question.text[language] for question in library.questions())
        assert [text for text, times in texts.items() if times > 1] == []


@pytest.mark.parametrize("page", ["prompts/README.md", "docs/engineers/add-a-question.md"])
def test_the_example_that_people_copy_is_a_question_when_it_is_pasted_at_the_end_of_its_file(
    library: ShippedLibrary, tmp_path: Path, page: str
) -> None:
    text = (PROMPTS.parent / page).read_text(encoding="utf-8")
    found = re.search(r"^ *```yaml\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    assert found
    in_group = sum(1 for question in library.questions() if question.group == "doen")
    example = re.sub(r"DN\d\d", f"DN{in_group + 1}", textwrap.dedent(found[1]))
    prompts = shutil.copytree(PROMPTS, tmp_path / "prompts")
    with (prompts / "questions/doen.yaml").open("a", encoding="utf-8") as file:
        file.write(example)
    assert problems(prompts) == []
    newest = [question for question in load(prompts).questions() if question.group == "doen"][-1]
    assert newest.text["nl"] in example
    assert len(load(prompts).questions()) == len(library.questions()) + 1


def test_the_example_of_a_format_that_people_copy_is_one_when_it_gets_a_file_of_its_own(tmp_path: Path) -> None:
    text = (PROMPTS / "README.md").read_text(encoding="utf-8")
    (example,) = (block for block in re.findall(r"^```yaml\n(.*?)^```$", text, re.M | re.S) if "steps:" in block)
    prompts = shutil.copytree(PROMPTS, tmp_path / "prompts")
    named = re.search(r"`(W\d\d-[a-z-]+\.yaml)`: zo ziet", text)
    assert named
    (prompts / "sessions" / named[1]).write_text(example, encoding="utf-8")
    assert problems(prompts) == []
    newest = load(prompts).formats()[-1]
    assert (newest.live_minutes, newest.hours_in_chat) == (25, 48), "the page says how long it takes"


def test_nine_follow_ups_fit_any_question_and_one_rule_says_when_nothing_is_asked(library: ShippedLibrary) -> None:
    follow_ups = library.follow_ups()
    assert {f"FU0{number}" for number in range(1, 10)} <= {each.id for each in follow_ups if each.text}
    assert all(set(each.text) in (set(), set(library.languages)) for each in follow_ups)
    silent, *rest = follow_ups
    assert not silent.text, "first of all: nothing is asked after something sensitive"
    assert all(each.text for each in rest)


def test_the_codebook_has_sixteen_themes_with_enough_words_in_both_languages(library: ShippedLibrary) -> None:
    themes = library.themes()
    assert len(themes) == 16
    for theme in themes:
        assert len(theme.words["nl"]) >= 50, theme.id
        assert len(theme.words["en"]) >= 25, theme.id
        assert len(theme.examples) >= 70, theme.id
    assert len(library.small_talk()) >= 40


def test_no_word_points_to_two_themes_in_one_language(library: ShippedLibrary) -> None:
    for language in library.languages:
        words = Counter(word for theme in library.themes() for word in theme.words[language])
        assert [word for word, times in words.items() if times > 1] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_every_practice_week_three_people_share_a_theme_so_that_a_synthesis_has_something_to_say(
    library: ShippedLibrary, language: str
) -> None:
    casus = load_practice(PROMPTS, language)
    for week in range(6):
        people: Counter[str] = Counter()
        for person in casus.people:
            answer = casus.said(person.user, week)
            if isinstance(answer, PracticeAnswer) and answer.share != Share.ONLY_ME:
                people.update(
                    theme.id
                    for theme in library.themes()
                    if any(points_to(word, answer.text.lower()) for word in theme.words[language])
                )
        assert sum(1 for times in people.values() if times >= 3) >= 2, (language, week, people)


def points_to(word: str, text: str) -> bool:
    end = r"\w*" if word.endswith("*") else r"\b"
    return re.search(rf"\b{re.escape(word.rstrip('*'))}{end}", text) is not None


@pytest.mark.parametrize("folder", ["questions", "messages", "sessions", "themes"])
def test_the_tone_is_calm_and_promises_nothing_that_we_cannot_keep(folder: str) -> None:
    for path in sorted((PROMPTS / folder).rglob("*.yaml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            words = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|^\s*#.*", "", line)
            if folder == "themes":
                words = re.sub(r'^\s*- ".*"$', "", words)  # examples are said by people, not by us
            words = re.sub(r'"[^"]*"(?=[,\]])', "", words)  # lists hold the words that people use, not ours
            place = f"{path.name}:{number}: {line}"
            assert "!" not in words, place
            assert not re.search(
                r"(?<!niet )(?<!not )\b(anoniem|vertrouwelijk|anonymous|confidential)\b", words, re.I
            ), place
            assert not re.search(r"\b(?:u|uw)\b", words) or "/en/" in path.as_posix(), place
            assert not re.search("[\U0001f300-\U0001faff\u2600-\u27bf]", words), place
