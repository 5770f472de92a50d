"""What holds for every synthesis, whatever people write."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import personal_data
from bot.core.model import Role, Share, Statement
from bot.core.ports.composer import Material, Said
from bot.synthesis.text import length, words
from tests.unit.composing import SIDES, composer, material, said

COMPOSER = composer()
_PIECES = st.sampled_from(
    [
        "Drie weken niets gehoord van ze.",
        "Maar niet echt.",
        "Het geld is er nog niet.",
        "Ik weet niet wie beslist!",
        "De vergunning, nou ja…",
        "nvt",
        "bel 06-12345678",
        "- een lijst",
        "\n",
        "https://voorbeeld.nl/x",
        "{{ casus }} {% raise %}",
        "«Stop ermee. Nu.»",
        "والله",
        "*vet* [x](y)",
        "We have heard nothing at all.",
    ]
)
_TEXTS = st.lists(_PIECES | st.text(max_size=20), max_size=5).map(" ".join)


@st.composite
def weeks(draw: st.DrawFn) -> Material:
    roles = list(Role)
    count = draw(st.integers(0, 9))
    role_of = {person: draw(st.sampled_from(roles[:2] * 3 + roles)) for person in range(count + 1)}
    answers = []
    for number in range(draw(st.integers(0, 12)) if count else 0):
        person = draw(st.integers(1, count))
        share = draw(st.sampled_from([Share.THEME, Share.ROLE, Share.ROLE, Share.NAME]))
        role = role_of[person]
        text = draw(_TEXTS)
        if share is Share.THEME:
            text += f" geheimwoord{number} niets gehoord geheimwoord{number} zo is het."
        answers.append(said(number, text, share=share, role=role, person=f"p{person}", name=f"Mens {person}"))
    language = draw(st.sampled_from(["nl", "en"]))
    members = {role: draw(st.integers(0, 5)) for role in Role}
    return material(answers, language=language, roles=members)


def people(answers: list[Said]) -> int:
    return len({answer.person for answer in answers})


def by_id(week: Material) -> dict[str, Said]:
    return {answer.answer_id: answer for answer in week.said}


@settings(max_examples=200, deadline=None)
@given(weeks())
def test_every_synthesis_keeps_its_promises(week: Material) -> None:
    statements = COMPOSER.compose(week)
    answers = by_id(week)
    total = people(list(week.said))
    if total < 3:
        assert statements == ()
        return
    assert statements
    check_statements(statements, answers, total)
    check_quotes(statements, week, total)


def check_statements(statements: tuple[Statement, ...], answers: dict[str, Said], total: int) -> None:
    order = ["kort", "ook", "opviel", "ander_geluid", "niet_gelezen", "een_kant"]
    blocks = [statement.block for statement in statements]
    assert blocks == sorted(blocks, key=order.index)
    assert 1 <= blocks.count("opviel") <= 3
    numbers = {"nl": "twee drie vier vijf zes zeven acht negen", "en": "two three four five six seven eight nine"}
    counts = {word: number for line in numbers.values() for number, word in enumerate(line.split(), start=2)}
    for statement in statements:
        assert statement.sources
        assert list(statement.sources) == sorted(set(statement.sources))
        assert set(statement.sources) <= set(answers)
        assert "geheimwoord" not in statement.text
        behind = people([answers[source] for source in statement.sources])
        said_numbers = [counts[word] for word in words(statement.text)[:1] if word in counts]
        if statement.block == "opviel" and statement.theme:
            assert said_numbers == ([behind] if total >= 5 and behind >= 2 else [])
        if statement.block == "kort":
            assert length(statement.text) <= 35
        if statement.block == "ook":
            assert total >= 5
            assert statement.quotes == ()
        if statement.block == "ander_geluid":
            assert total >= 5
            assert behind == 1
            assert len(statement.quotes) == 1


def check_quotes(statements: tuple[Statement, ...], week: Material, total: int) -> None:
    answers = by_id(week)
    sides = [people([one for one in week.said if one.side is SIDES[role]]) for role in SIDES]
    quotes = [quote for statement in statements for quote in statement.quotes]
    assert len({answers[quote.answer_id].person for quote in quotes}) == len(quotes)
    for statement in statements:
        assert len(statement.quotes) <= 2
        assert {quote.answer_id for quote in statement.quotes} <= set(statement.sources)
    for quote in quotes:
        author = answers[quote.answer_id]
        assert quote.text in author.text
        assert 4 <= length(quote.text) <= 30
        assert personal_data.find(quote.text) == ()
        assert "https://" not in quote.text
        assert author.share in (Share.ROLE, Share.NAME)
        if author.share is Share.NAME:
            assert quote.label == author.name
        else:
            assert total >= 5
            assert quote.label == "" or (week.roles[author.role] >= 3 and min(sides) >= 2)


@settings(max_examples=60, deadline=None)
@given(weeks(), st.randoms(use_true_random=False))
def test_the_same_answers_in_any_order_make_the_same_synthesis(week: Material, chance: random.Random) -> None:
    shuffled = list(week.said)
    chance.shuffle(shuffled)
    again = Material(casus=week.casus, week=week.week, language=week.language, roles=week.roles, said=tuple(shuffled))
    assert COMPOSER.compose(again) == COMPOSER.compose(week)


@pytest.mark.parametrize(
    "text",
    [
        "niets gehoord. " * 4_000,
        "Niets gehoord. A" * 4_000,
        "a" * 50_000,
        "gebeld " * 8_000,
        "((((" * 12_000,
        '"' * 50_000,
        "- x\n" * 12_000,
        ". A" * 16_000,
        "!?" * 25_000,
        "\u202e" * 50_000,
        "\ufdfa" * 50_000,
        "لم نسمع شيئا. " * 3_000,
        "{{ 7 * 7 }}{% for x in y %}" * 1_500,
        "\n" * 50_000,
        "www." * 12_000,
        "<|" * 25_000,
    ],
)
def test_hostile_texts_are_read_and_break_nothing(text: str) -> None:
    answers = [said(number, text) for number in range(1, 4)] + [said(4, "Wij hebben niets gehoord."), said(5, text)]
    statements = COMPOSER.compose(material(answers))
    assert statements[-1].block in ("opviel", "ander_geluid", "niet_gelezen")
    for statement in statements:
        assert len(statement.text) < 300
        for quote in statement.quotes:
            assert len(quote.text) <= 300
            assert any(quote.text in answer.text for answer in answers)


def test_template_signs_in_an_answer_are_quoted_to_the_letter() -> None:
    text = "Wij hebben {{ 7 * 7 }} weken niets gehoord {% if %}."
    answers = [said(number, text) for number in range(1, 6)]
    statements = COMPOSER.compose(material(answers))
    assert {quote.text for statement in statements for quote in statement.quotes} == {text}
    assert all("49" not in statement.text for statement in statements)
