"""How the formats that ship are said: both languages, plain sentences, one clear question a step, nothing promised."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.model import Format, StepKind
from bot.library import load
from bot.library.tone import mean_words

PROMPTS = Path(__file__).parents[2] / "prompts"
FORMATS = tuple(each.about("") for each in load(PROMPTS).formats())
"""As people read them when nobody named a subject."""
LANGUAGES = ("nl", "en")

every_format = pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.id)

FORBIDDEN = {
    "nl": r"anoniem|vertrouwelijk|\bonder ons\b|helaas|gelukkig|geweldig|jammer|de burger|draagvlak|\buw?\b",
    "en": r"anonym|confidential|between us|unfortunately|luckily|great|wonderful|a pity|citizens|stakeholder",
}
FEELINGS = {
    "nl": r"\b(?:hoe voel je|boos|bang|blij|verdrietig|teleurgesteld|gefrustreerd|enthousiast)\b",
    "en": r"\b(?:how do you feel|angry|afraid|happy|sad|disappointed|frustrated|enthusiastic)\b",
}


def texts(format_: Format) -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of a format, with the name by which people find it."""
    for name in ("title", "purpose", "use_when", "not_when", "warning", "based_on", "facilitator", "harvest"):
        yield name, getattr(format_, name)
    for step in format_.steps:
        yield step.id, step.text
        yield f"hint of {step.id}", step.hint
        yield f"button of {step.id}", step.button
        yield f"without {step.id}", step.needs.without if step.needs else {}
        yield from ((f"{step.id} for {group}", variant.text) for group, variant in step.variants.items())
        yield from ((f"option {option.id} of {step.id}", option.text) for option in step.options)


def questions(format_: Format) -> Iterator[tuple[str, dict[str, str]]]:
    """The texts of a format that ask something."""
    for step in format_.steps:
        if step.kind is not StepKind.SAY:
            yield step.id, step.text
            yield from ((f"{step.id} for {group}", variant.text) for group, variant in step.variants.items())


@every_format
def test_everything_is_said_in_both_languages_and_not_twice_the_same(format_: Format) -> None:
    for name, text in texts(format_):
        assert set(text) in (set(), set(LANGUAGES)), name
        words = name.partition(" ")[0] in ("title", "option", "button")
        assert words or not text or text["nl"] != text["en"], f"{name} was not translated"


@every_format
def test_what_a_facilitator_needs_to_choose_it_is_there(format_: Format) -> None:
    for name in ("title", "purpose", "use_when", "not_when", "facilitator"):
        assert getattr(format_, name), name
    assert format_.origin
    assert format_.phases


@every_format
def test_the_purpose_goes_on_with_we_do_this_to(format_: Format) -> None:
    assert re.search(r"\bte \w+", format_.purpose["nl"]), "«We doen dit om … te …»"
    assert not re.match(r"om\b|to\b", format_.purpose["nl"] + format_.purpose["en"])
    for purpose in format_.purpose.values():
        assert purpose[0].islower()
        assert purpose[-1].isalpha(), "the sentence is ended by the bot"


@every_format
def test_what_a_method_follows_goes_on_in_a_sentence(format_: Format) -> None:
    for based_on in format_.based_on.values():
        assert based_on[-1] != "."


@every_format
def test_every_step_that_asks_ends_with_a_question_mark(format_: Format) -> None:
    for name, text in questions(format_):
        for language in LANGUAGES:
            assert text[language].endswith("?"), f"{name}: {text[language]}"


@every_format
def test_a_step_asks_two_things_at_most(format_: Format) -> None:
    for name, text in questions(format_):
        for language in LANGUAGES:
            assert text[language].count("?") <= 2, f"{name}: {text[language]}"


@every_format
def test_what_the_casus_keeps_comes_with_a_word_on_how_to_write_it_so_that_it_can_be_read_by_itself(
    format_: Format,
) -> None:
    assert [step.id for step in format_.steps if step.item and not step.hint] == []


@every_format
def test_a_hint_and_everything_else_that_is_told_ends_as_a_sentence(format_: Format) -> None:
    told = [format_.use_when, format_.not_when, format_.warning, format_.facilitator, format_.harvest]
    told += [step.hint for step in format_.steps]
    told += [step.text for step in format_.steps if step.kind is StepKind.SAY]
    for text in told:
        for said in text.values():
            assert said[-1] in ".?…", said
            assert said[0].isupper() or said[0] in "«“1", said


@every_format
@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(format_: Format, language: str) -> None:
    means = [mean_words(text[language]) for _, text in texts(format_) if text]
    assert max(means) <= 15
    assert sum(means) / len(means) <= 10


@every_format
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_single_sentence_is_long(format_: Format, language: str) -> None:
    for name, text in texts(format_):
        for sentence in re.split(r"(?<=[.?…])\s+", text.get(language, "")):
            assert len(sentence.split()) <= 22, f"{name}: {sentence}"


@every_format
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_promised_praised_or_felt_for_somebody(format_: Format, language: str) -> None:
    for name, text in texts(format_):
        said = text.get(language, "").lower()
        assert not re.search(FORBIDDEN[language], said), f"{name}: {said}"
        assert not re.search(FEELINGS[language], said), f"{name}: {said}"
        assert "!" not in said, name


@every_format
def test_only_our_own_markdown_is_used(format_: Format) -> None:
    for name, text in texts(format_):
        for said in text.values():
            assert not re.search(r"[`#{}_]|</?\w", said), f"{name}: {said}"


@every_format
def test_the_words_to_start_it_with_are_short_enough_to_type(format_: Format) -> None:
    assert all(len(word) <= 16 for word in format_.command.values())


@every_format
def test_nothing_is_asked_twice_in_one_session(format_: Format) -> None:
    for way in format_.ways:
        asked = Counter(step.text["nl"] for step in format_.steps_in(way))
        assert [text for text, times in asked.items() if times > 1] == []


def test_titles_are_unlike_each_other() -> None:
    for language in LANGUAGES:
        titles = Counter(format_.title[language].casefold() for format_ in FORMATS)
        assert max(titles.values()) == 1
