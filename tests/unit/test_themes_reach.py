"""What the engine reaches on answers that were set apart. The figures in `docs/engineers/themes.md` are checked here.

The answers are fixed and the engine leaves nothing to chance, so these figures change with the codebook only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from bot.synthesis.engine import Engine, Finding, Outcome
from tests.unit.themes_scene import ROOT, Labelled, engine, set_apart, shipped, without_encoder

THEMES = [theme.id for theme in shipped().themes()]


def labelled_with_a_theme(engine: Engine) -> list[tuple[Labelled, Finding]]:
    found = engine.find([each.text for each in set_apart()])
    return [pair for pair in zip(set_apart(), found, strict=True) if pair[0].primary in THEMES]


def macro_f1(pairs: Sequence[tuple[Labelled, Finding]]) -> float:
    scores = []
    for theme in THEMES:
        right = sum(said.primary == found.best == theme for said, found in pairs)
        given, true = (sum(found.best == theme for _, found in pairs), sum(said.primary == theme for said, _ in pairs))
        scores.append(2 * right / (given + true) if given + true else 0.0)
    return sum(scores) / len(scores)


def right(pairs: Sequence[tuple[Labelled, Finding]]) -> float:
    return sum(said.primary == found.best for said, found in pairs) / len(pairs)


def surest(pairs: Sequence[tuple[Labelled, Finding]], share: float) -> Sequence[tuple[Labelled, Finding]]:
    return sorted(pairs, key=lambda pair: -pair[1].confidence)[: round(share * len(pairs))]


def of_kind(pairs: Sequence[tuple[Labelled, Finding]], kind: str) -> list[tuple[Labelled, Finding]]:
    return [pair for pair in pairs if pair[0].kind == kind]


def figures(engine: Engine) -> dict[str, float]:
    pairs = labelled_with_a_theme(engine)
    named = [pair for pair in pairs if pair[1].primary]
    return {
        "macro-F1": macro_f1(pairs),
        "words": right(of_kind(pairs, "keyword")),
        "paraphrases": right(of_kind(pairs, "paraphrase")),
        "precision at 70 %": right(surest(pairs, 0.7)),
        "named": len(named) / len(pairs),
        "precision when named": right(named),
    }


@pytest.mark.parametrize(
    ("which", "at_least"),
    [
        ("with", {"macro-F1": 0.70, "words": 0.90, "paraphrases": 0.50, "precision at 70 %": 0.88}),
        ("without", {"macro-F1": 0.60, "words": 0.90, "paraphrases": 0.30, "precision at 70 %": 0.80}),
    ],
)
def test_what_was_promised_is_reached_on_answers_that_were_set_apart(which: str, at_least: dict[str, float]) -> None:
    reached = figures(engine() if which == "with" else without_encoder())
    assert all(reached[what] >= figure for what, figure in at_least.items()), reached


@pytest.mark.parametrize("which", ["with", "without"])
def test_the_figures_in_the_docs_are_those_that_are_reached(which: str) -> None:
    reached = figures(engine() if which == "with" else without_encoder())
    page = (ROOT / "docs" / "engineers" / "themes.md").read_text(encoding="utf-8")
    heading = "| set apart |" if which == "with" else "| set apart, without the encoder |"
    (row,) = [line for line in page.splitlines() if line.startswith(heading)]
    # Another processor may round the last bit otherwise, and so tip an answer that is on the edge.
    assert [float(each) for each in re.findall(r"\d\.\d\d", row)] == pytest.approx(list(reached.values()), abs=0.02)


def test_no_answer_that_says_nothing_gets_a_theme_and_none_that_says_something_is_noise() -> None:
    for said, found in zip(set_apart(), engine().find([each.text for each in set_apart()]), strict=True):
        assert said.kind != "noise" or found.primary is None, said.text
        assert (found.outcome is Outcome.NOISE) <= (said.kind == "noise"), said.text


def test_nothing_that_was_set_apart_is_an_example() -> None:
    examples = {example for theme in shipped().themes() for example in theme.examples}
    assert not examples & {said.text for said in set_apart()}
    assert len({said.person for said in set_apart()}) == 26
