"""What ships under `prompts/`: complete, in both languages, and in the tone that we promise."""

from __future__ import annotations

import re
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


def test_twenty_questions_go_through_the_phases_in_order_and_then_the_lenses(library: ShippedLibrary) -> None:
    questions = library.questions()
    groups = list(dict.fromkeys(question.group for question in questions))
    assert len(questions) == 20
    assert groups[:5] == ["verbinden", "kaderen", "doen", "bijsturen", "oogsten"]
    assert groups[5:] == sorted(groups[5:])
    assert len(groups) >= 7


def test_every_role_of_the_practice_casus_has_at_least_fifteen_questions(library: ShippedLibrary) -> None:
    for role in (Role.CIVIL_SERVANT, Role.INITIATOR, Role.PROFESSIONAL):
        assert sum(1 for question in library.questions() if not question.roles or role in question.roles) >= 15


def test_the_codebook_has_sixteen_themes_with_enough_words_in_both_languages(library: ShippedLibrary) -> None:
    themes = library.themes()
    assert len(themes) == 16
    for theme in themes:
        assert 20 <= len(theme.words["nl"]) <= 32, theme.id
        assert 10 <= len(theme.words["en"]) <= 16, theme.id


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


@pytest.mark.parametrize("folder", ["questions", "messages", "themes"])
def test_the_tone_is_calm_and_promises_nothing_that_we_cannot_keep(folder: str) -> None:
    for path in sorted((PROMPTS / folder).rglob("*.yaml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            words = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|^\s*#.*", "", line)
            place = f"{path.name}:{number}: {line}"
            assert "!" not in words, place
            assert not re.search(
                r"(?<!niet )(?<!not )\b(anoniem|vertrouwelijk|anonymous|confidential)\b", words, re.I
            ), place
            assert not re.search(r"\b(?:u|uw)\b", words) or "/en/" in path.as_posix(), place
            assert not re.search("[\U0001f300-\U0001faff\u2600-\u27bf]", words), place
