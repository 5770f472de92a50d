"""What answers mean, in figures: made soon after they came, gone with their words, and never a reason to say anything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from bot.core.flows.syntheses import making
from bot.core.messages import Form
from bot.core.model import Statement, Vector
from bot.core.ports.composer import Material
from bot.synthesis.compose import LexiconComposer
from bot.synthesis.encoder import BYTES, NAME
from bot.synthesis.kept import AnswerEncoder
from tests.support.house import House, shipped
from tests.unit.themes_scene import engine, without_encoder

TEXTS = {
    "els": "Ik wachtte drie weken op de vergunning en de regels bleven onduidelijk.",
    "noor": "De regels voor het kappen van bomen snapt niemand in ons team.",
    "yara": "Er was geen geld meer voor de speelplek, dus we stopten ermee.",
}


def vectors(house: House) -> dict[str, Vector]:
    """All kept vectors, by the user whose answer it is."""
    by_answer = {answer.id: user for user in TEXTS for answer in house.kept(user)}
    kept = house.store.read(lambda tx: tx.vectors.of(list(by_answer)))
    return {by_answer[answer_id]: vector for answer_id, vector in kept.items()}


def withdraw(house: House, user: str) -> None:
    house.deliver()
    house.press(user, "withdraw")
    house.fill(user)


@pytest.fixture
def answered(asked: House) -> House:
    for user, text in TEXTS.items():
        asked.answers(user, text)
    return asked


def test_each_answer_has_its_vector_as_soon_as_the_worker_came_by(answered: House) -> None:
    assert vectors(answered) == {}
    answered.run()
    kept = vectors(answered)
    assert set(kept) == set(TEXTS)
    assert {(vector.made_by, len(vector.figures)) for vector in kept.values()} == {(NAME, BYTES)}
    assert kept["els"].figures == AnswerEncoder(engine()).encode([TEXTS["els"]])[0]


def test_an_answer_for_its_author_alone_has_none(asked: House) -> None:
    asked.answers("els", TEXTS["els"], share="ik")
    asked.run()
    assert vectors(asked) == {}


def test_an_answer_that_is_withdrawn_takes_its_vector_along_at_once(answered: House) -> None:
    answered.run()
    withdraw(answered, "els")
    assert set(vectors(answered)) == {"noor", "yara"}


def test_a_changed_answer_gets_a_new_vector_and_the_old_one_is_gone_at_once(answered: House) -> None:
    answered.run()
    before = vectors(answered)["els"]
    form = answered.press("els", "edit")
    assert isinstance(form, Form)
    answered.fill("els", form, text="Het gesprek op straat hielp ons verder dan tien mails.", share="rol")
    assert "els" not in vectors(answered)
    answered.run()
    assert vectors(answered)["els"].figures != before.figures


def test_when_the_time_of_an_answer_is_over_its_vector_goes_with_it(answered: House) -> None:
    answered.run()
    answered.until_posted()
    answered.until(answered.now + timedelta(days=31))
    assert vectors(answered) == {}


def test_an_answer_hidden_in_a_frozen_casus_has_no_vector(answered: House) -> None:
    answered.run()
    answered.opens_home("sanne")
    answered.press("sanne", "freeze")
    answered.fill("sanne", why="Er loopt een Woo-verzoek.")
    withdraw(answered, "noor")
    answered.run()
    assert set(vectors(answered)) == {"els", "yara"}


@dataclass
class Meanwhile:
    """An encoder during whose work an answer is withdrawn."""

    house: House | None = None
    real: AnswerEncoder = field(default_factory=lambda: AnswerEncoder(engine()))

    def made_by(self) -> str | None:
        return self.real.made_by()

    def encode(self, texts: Sequence[str]) -> tuple[bytes, ...]:
        made = self.real.encode(texts)
        if self.house:
            house, self.house = self.house, None
            withdraw(house, "els")
        return made


def test_an_answer_that_is_withdrawn_while_its_vector_is_made_has_none(answered: House) -> None:
    answered.service = replace(answered.service, encoder=Meanwhile(answered))
    answered.run()
    assert set(vectors(answered)) == {"noor", "yara"}


def test_without_an_encoder_nothing_is_kept_and_the_work_is_struck_off(answered: House) -> None:
    answered.service = replace(answered.service, encoder=AnswerEncoder(without_encoder()))
    answered.run()
    assert vectors(answered) == {}
    assert not answered.service.work(owner="test")


def test_vectors_of_another_encoder_are_made_anew(answered: House) -> None:
    answered.run()
    kept = vectors(answered)
    other = [replace(vector, made_by="another-1", figures=b"\0" * 8) for vector in kept.values()]
    answered.store.write(lambda tx: tx.vectors.put(other))
    answered.answers("bram", "Wij hoorden niets van de gemeente.")
    answered.run()
    assert vectors(answered) == kept


def material(house: House) -> Material:
    round_id = house.newest_round().id
    gathered = house.store.read(lambda tx: making.gather(house.service._turn(tx), round_id, to_compose=True))
    assert gathered
    return gathered.material


def test_a_summary_says_the_same_with_kept_vectors_and_without(answered: House) -> None:
    answered.run()
    with_vectors = material(answered)
    assert len(with_vectors.vectors) == len(TEXTS)
    broken = {id_: replace(vector, figures=vector.figures[:-2]) for id_, vector in with_vectors.vectors.items()}
    foreign = {id_: replace(vector, made_by="another-1") for id_, vector in with_vectors.vectors.items()}
    half = dict(list(with_vectors.vectors.items())[:2])
    composer = LexiconComposer(shipped().themes(), shipped(), engine())
    said: list[tuple[Statement, ...]] = [
        composer.compose(replace(with_vectors, vectors=some))
        for some in (with_vectors.vectors, {}, half, broken, foreign)
    ]
    assert said[0]
    assert all(repr(each) == repr(said[0]) for each in said)


def test_a_vector_is_the_same_whatever_is_encoded_with_it() -> None:
    encoder = AnswerEncoder(engine())
    together = encoder.encode(list(TEXTS.values()))
    assert together == tuple(encoder.encode([text])[0] for text in TEXTS.values())
    assert encoder.encode(list(TEXTS.values())[::-1]) == together[::-1]


def test_the_worker_takes_so_many_at_once_that_nobody_waits_long_for_a_summary(
    answered: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.core.flows.vectors.MOST_AT_ONCE", 2)
    assert answered.service.work(owner="test")
    assert len(vectors(answered)) == 2
    answered.run()
    assert len(vectors(answered)) == 3
