"""Quotes: what is chosen fits its theme and stands in the answer to the letter; what was bent in any way is shown nowhere."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from bot.core import sharing
from bot.core.model import Quote
from bot.core.sentences import is_whole, sentences
from bot.synthesis.quotes import Selection, passage
from tests.unit.composing import said
from tests.unit.test_sharing import ANSWER
from tests.unit.themes_scene import KEPT_APART, Labelled, engine, set_apart, shipped

MUTATED = 3_000
NEGATIONS = ("niet", "geen", "nooit", "not", "no", "never")
AUTHORS = [each for each in (*set_apart(), *set_apart(KEPT_APART)) if each.kind in ("keyword", "paraphrase", "mixed")]


def may_quote_of(quote: str, text: str) -> bool:
    """Whether a quote of an answer with this text may be shown in the team's own summary."""
    answer = replace(ANSWER, text=text)
    given = Quote(answer_id=answer.id, text=quote, label="")
    return sharing.may_quote(given, answer, author_name="Els", role_label=None, people=9)


def pieces_of(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def _at_a_word(change: Callable[[list[str], int, random.Random], list[str]]) -> Callable[[str, random.Random], str]:
    def mutated(piece: str, chance: random.Random) -> str:
        words = piece.split(" ")
        return " ".join(change(words, chance.randrange(len(words)), chance))

    return mutated


def _fused(piece: str, chance: random.Random) -> str:
    others = [each.text for each in AUTHORS if piece not in each.text]
    return f"{piece} {chance.choice(pieces_of(chance.choice(others)))}"


def _without_a_negation(piece: str, _: random.Random) -> str:
    return " ".join(word for word in piece.split(" ") if word.lower().strip(".,!?") not in NEGATIONS)


MUTATIONS: dict[str, Callable[[str, random.Random], str]] = {
    "negation dropped": _without_a_negation,
    "negation added": _at_a_word(lambda words, at, chance: [*words[:at], chance.choice(NEGATIONS), *words[at:]]),
    "cut at the end": _at_a_word(lambda words, at, _: words[: max(1, at)]),
    "cut at the beginning": _at_a_word(lambda words, at, _: words[at:]),
    "cut in the middle": _at_a_word(lambda words, at, _: [*words[:at], "…", *words[at + 1 :]]),
    "fused with another": _fused,
    "a word changed": _at_a_word(lambda words, at, _: [*words[:at], "misschien", *words[at + 1 :]]),
    "words turned around": _at_a_word(lambda words, at, _: [*words[at:], *words[:at]]),
    "other case": lambda piece, _: piece.swapcase(),
    "a mark taken off": lambda piece, _: piece[:-1],
    "a mark put on": lambda piece, chance: piece + chance.choice(".!?…"),
    "other spaces": lambda piece, _: piece.replace(" ", "  "),
}


def test_of_three_thousand_mutated_quotes_none_is_accepted_and_of_the_true_ones_all_are() -> None:
    chance = random.Random(7)
    accepted: list[tuple[str, str, str]] = []
    tried: dict[str, int] = dict.fromkeys(MUTATIONS, 0)
    while sum(tried.values()) < MUTATED:
        text = chance.choice(AUTHORS).text
        piece = chance.choice(pieces_of(text))
        assert may_quote_of(piece, text)
        for name, mutation in MUTATIONS.items():
            mutated = mutation(piece, chance)
            if mutated == piece or mutated in pieces_of(text):
                continue  # nothing was bent: there was no negation, or the turn was a whole one
            tried[name] += 1
            if may_quote_of(mutated, text):
                accepted.append((name, mutated, text))
    assert accepted == []
    assert all(tried.values()), tried


def test_a_quote_may_hold_more_than_one_sentence_but_skips_none() -> None:
    text = "Ze belden. Wij hoorden niets. De brug is dicht."
    assert is_whole("Wij hoorden niets. De brug is dicht.", text)
    assert not is_whole("Ze belden. De brug is dicht.", text)
    assert not is_whole("", text)


def quoted_by_theme() -> dict[str, list[tuple[Labelled, str]]]:
    """For each theme the first three quotes that a summary would choose among everything that was set apart."""
    everyone = (*set_apart(), *set_apart(KEPT_APART))
    matched = engine().recognise([each.text for each in everyone], "nl")
    chosen: dict[str, list[tuple[Labelled, str]]] = {}
    for theme in shipped().themes():
        passages = [
            passage(replace(said(number, each.text), answer_id=each.id, person=each.id), found, engine().codebook, "nl")
            for number, (each, found) in enumerate(zip(everyone, matched, strict=True))
            if found and found.theme == theme.id
        ]
        selection, by_id = Selection(), {each.id: each for each in everyone}
        taken = [selection.take([each for each in passages if each], 90) for _ in range(3)]
        chosen[theme.id] = [(by_id[each.said.answer_id], each.text) for each in taken if each]
    return chosen


def test_of_the_first_three_quotes_of_each_theme_nearly_all_are_about_it_and_all_are_to_the_letter() -> None:
    chosen = quoted_by_theme()
    assert all(is_whole(text, author.text) for some in chosen.values() for author, text in some)
    fits = [theme in (author.primary, author.secondary) for theme, some in chosen.items() for author, _ in some]
    assert len(fits) >= 40
    assert sum(fits) / len(fits) >= 0.95
