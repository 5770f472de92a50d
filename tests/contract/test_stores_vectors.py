"""What answers mean, in figures: the same bytes come back, on every store."""

from __future__ import annotations

from dataclasses import replace

from stored import answer, found

from bot.core.model import Vector
from bot.core.ports.store import Store, Tx

FIGURES = bytes(range(256)) * 4
ONE = Vector(answer_id="a1", changed=0, made_by="use-1", figures=FIGURES)


def with_answers(store: Store, count: int = 2) -> None:
    def add(tx: Tx) -> None:
        found(tx)
        for number in range(1, count + 1):
            tx.answers.add(answer(f"a{number}"))

    store.write(add)


def test_a_vector_comes_back_to_the_byte_and_a_newer_one_takes_its_place(store: Store) -> None:
    with_answers(store)
    store.write(lambda tx: tx.vectors.put([ONE, replace(ONE, answer_id="a2")]))
    assert store.read(lambda tx: tx.vectors.of(["a1", "a2", "a3"])) == {"a1": ONE, "a2": replace(ONE, answer_id="a2")}
    newer = replace(ONE, changed=3, made_by="use-2", figures=b"")
    store.write(lambda tx: tx.vectors.put([newer]))
    assert store.read(lambda tx: tx.vectors.of(["a1"])) == {"a1": newer}


def test_a_forgotten_vector_is_gone_and_the_others_stay(store: Store) -> None:
    with_answers(store)
    store.write(lambda tx: tx.vectors.put([ONE, replace(ONE, answer_id="a2")]))
    store.write(lambda tx: tx.vectors.forget(["a1", "a9"]))
    assert set(store.read(lambda tx: tx.vectors.of(["a1", "a2"]))) == {"a2"}


def test_many_are_kept_and_found_in_one_go(store: Store) -> None:
    with_answers(store, 1_200)
    ids = [f"a{number}" for number in range(1, 1_201)]
    store.write(lambda tx: tx.vectors.put([replace(ONE, answer_id=id_) for id_ in ids]))
    assert set(store.read(lambda tx: tx.vectors.of(ids))) == set(ids)
    assert store.read(lambda tx: tx.vectors.of([])) == {}
    store.write(lambda tx: tx.vectors.put([]))
