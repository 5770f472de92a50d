"""What authors let be used of their answers: to the letter, on every store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from stored import NOW, answer, found

from bot.core.model import IN_SUMMARY, Consent, ConsentState
from bot.core.ports.errors import StoreError
from bot.core.ports.store import Store, Tx

ODD = 'Een «sleutel» — 100% — "van" ons? \U0001f6b2 שלום'
ONE = Consent(
    id="k1", casus_id="c1", answer_id="a1", member_id="m1", week="2026-W47", use=IN_SUMMARY, text=ODD, asked_at=NOW
)
YES = replace(ONE, state=ConsentState.YES, own_words=True, said_at=NOW + timedelta(hours=1))


@pytest.fixture
def asked(store: Store) -> Store:
    def add(tx: Tx) -> None:
        found(tx)
        tx.answers.add(answer("a1"))
        tx.answers.add(answer("a2"))
        tx.consents.add(ONE)
        tx.consents.add(replace(ONE, id="k2", answer_id="a2", use="digest"))

    store.write(add)
    return store


def test_what_was_asked_and_said_comes_back_as_it_was(asked: Store) -> None:
    assert asked.read(lambda tx: tx.consents.get("k1")) == ONE
    asked.write(lambda tx: tx.consents.save(YES))
    assert asked.read(lambda tx: tx.consents.get("k1")) == YES
    assert asked.read(lambda tx: tx.consents.get("k9")) is None


def test_it_is_found_by_answer_and_by_use_in_the_order_in_which_it_was_asked(asked: Store) -> None:
    assert [each.id for each in asked.read(lambda tx: tx.consents.of_answers(["a2", "a1", "a9"]))] == ["k1", "k2"]
    assert [each.id for each in asked.read(lambda tx: tx.consents.of_use(["c1", "c9"], "digest"))] == ["k2"]
    assert asked.read(lambda tx: tx.consents.of_use([], "digest")) == ()


def test_forgetting_takes_it_all_or_leaves_what_was_approved(asked: Store) -> None:
    asked.write(lambda tx: tx.consents.save(YES))
    asked.write(lambda tx: tx.consents.forget(["a1", "a2"], besides_yes=True))
    assert asked.read(lambda tx: tx.consents.of_answers(["a1", "a2"])) == (YES,)
    asked.write(lambda tx: tx.consents.forget(["a1", "a2"]))
    assert asked.read(lambda tx: tx.consents.of_answers(["a1", "a2"])) == ()


def test_saying_something_about_what_was_never_asked_is_a_mistake(asked: Store) -> None:
    with pytest.raises(StoreError):
        asked.write(lambda tx: tx.consents.save(replace(ONE, id="k9")))
