"""The destruction log, the versions of the central question, the freeze, being away, and what is hidden: on every store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from stored import NOW, PLACE, SANNE, answer, casus, found, member, moment, round_

from bot.core.events import Who
from bot.core.model import AnswerState, CentralQuestion, Destruction, Freeze, MomentKind
from bot.core.ports.errors import StoreError
from bot.core.ports.store import Store, Tx

ODD = "Hoe «blijft» de kade — 100% — van ons? \U0001f6b2 שלום"


def destroyed(week: str = "2026-W47", casus_id: str = "c1", why: str = "expired", count: int = 3) -> Destruction:
    return Destruction(casus_id=casus_id, at=NOW + timedelta(microseconds=7), week=week, count=count, why=why)


def version(number: int, text: str = ODD, casus_id: str = "c1", by: str = "m1") -> CentralQuestion:
    return CentralQuestion(
        casus_id=casus_id, version=number, text=text, proposed_by=by, at=NOW + timedelta(days=number)
    )


# The log


def test_the_log_has_a_line_for_each_destruction_in_the_order_in_which_they_came(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))
    lines = [destroyed("2026-W48"), destroyed("2026-W47", why="withdrawn", count=1), destroyed("2026-W48")]

    def log(tx: Tx) -> None:
        for line in [*lines[:2], destroyed(casus_id="c2"), lines[2]]:
            tx.archive.log(line)

    store.write(log)
    assert store.read(lambda tx: tx.archive.lines("c1")) == tuple(lines)
    assert store.read(lambda tx: tx.archive.lines("c2")) == (destroyed(casus_id="c2"),)
    assert store.read(lambda tx: tx.archive.lines("unknown")) == ()


def test_what_is_rolled_back_leaves_no_line(store: Store) -> None:
    store.write(found)

    def log_and_fail(tx: Tx) -> None:
        tx.archive.log(destroyed())
        raise LookupError

    with pytest.raises(LookupError):
        store.write(log_and_fail)
    assert store.read(lambda tx: tx.archive.lines("c1")) == ()


def test_a_line_about_a_casus_that_does_not_exist_is_refused(store: Store) -> None:
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.archive.log(destroyed(casus_id="nowhere")))


# The central question


def test_versions_come_back_to_the_letter_and_in_order(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))

    def add(tx: Tx) -> None:
        for each in (version(2, "Tweede?"), version(1), version(10, "Tiende?"), version(1, casus_id="c2")):
            tx.archive.add_central_question(each)

    store.write(add)
    assert store.read(lambda tx: tx.archive.central_questions("c1")) == (
        version(1),
        version(2, "Tweede?"),
        version(10, "Tiende?"),
    )
    assert store.read(lambda tx: tx.archive.central_questions("unknown")) == ()


def test_two_people_never_write_the_same_version(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.archive.add_central_question(version(1)))
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.archive.add_central_question(version(1, "Een andere?")))
    assert [each.text for each in store.read(lambda tx: tx.archive.central_questions("c1"))] == [ODD]


# A casus and a member


def test_a_casus_keeps_its_question_its_sides_its_region_and_its_freeze(store: Store) -> None:
    store.write(found)
    assert store.read(lambda tx: tx.casussen.get(["c1"]))["c1"] == casus()
    named = casus(sides=ODD, region="midden")
    store.write(lambda tx: tx.casussen.save(named))
    assert store.read(lambda tx: tx.casussen.get(["c1"]))["c1"] == named
    frozen = casus(central=ODD, frozen=Freeze(by="m1", at=NOW + timedelta(seconds=3, microseconds=9), why=ODD))
    store.write(lambda tx: tx.casussen.save(frozen))
    assert store.read(lambda tx: tx.casussen.get(["c1"]))["c1"] == frozen
    thawed = replace(frozen, frozen=None)
    store.write(lambda tx: tx.casussen.save(thawed))
    assert store.read(lambda tx: tx.casussen.get(["c1"]))["c1"] == thawed


def test_a_frozen_casus_is_frozen_wherever_it_is_looked_at(store: Store) -> None:
    store.write(found)
    frozen = casus(frozen=Freeze(by="m1", at=NOW, why="Een Woo-verzoek."))
    store.write(lambda tx: tx.casussen.save(frozen))
    assert store.read(lambda tx: tx.casussen.at(PLACE, SANNE)).casus == frozen
    direct = replace(PLACE, room="dm", direct=True)
    assert store.read(lambda tx: tx.casussen.at(direct, SANNE, "c1")).casus == frozen


def test_a_member_keeps_that_a_follow_up_was_asked(store: Store) -> None:
    store.write(found)
    (here,) = store.read(lambda tx: tx.people.members(["c1"]))["c1"]
    asked = replace(here, followed_up=True)
    store.write(lambda tx: tx.people.save_member(asked))
    assert store.read(lambda tx: tx.people.members(["c1"]))["c1"] == (asked,)


def test_a_member_keeps_until_when_they_are_away(store: Store) -> None:
    store.write(found)
    (here,) = store.read(lambda tx: tx.people.members(["c1"]))["c1"]
    assert here.away_until is None
    gone = replace(here, away_until=date(2026, 12, 24))
    store.write(lambda tx: tx.people.save_member(gone))
    assert store.read(lambda tx: tx.people.members(["c1"]))["c1"] == (gone,)
    assert store.read(lambda tx: tx.people.memberships([gone.person_id])) == {gone.person_id: (gone,)}
    store.write(lambda tx: tx.people.save_member(here))
    assert store.read(lambda tx: tx.people.members(["c1"]))["c1"] == (here,)


def test_people_of_different_casussen_without_an_account_are_different_people(store: Store) -> None:
    store.write(found)
    henk = [Who(platform="namens", workspace=each, user="opa henk", name="Opa Henk") for each in ("c1", "c2")]
    first, second = (store.write(lambda tx, who=who: tx.people.know(who, NOW)) for who in henk)  # type: ignore[misc]
    again = store.write(lambda tx: tx.people.know(henk[0], NOW))
    assert first.id != second.id
    assert again == first


# What is hidden


def test_hidden_are_only_withdrawn_answers_of_this_casus_that_still_have_a_text(store: Store) -> None:
    def fill(tx: Tx) -> None:
        found(tx)
        tx.casussen.add(casus("c2"))
        tx.people.add_member(member("m2", tx.people.know(SANNE, NOW).id, "c2"))
        tx.rounds.add([round_("q2", "c2")])
        gone, old = AnswerState.WITHDRAWN, AnswerState.EXPIRED
        for each in (
            answer("a1", state=gone, answered_at=NOW + timedelta(minutes=2)),
            answer("a2", state=gone, text=""),
            answer("a3"),
            answer("a4", state=old, text=""),
            answer("a5", state=gone, answered_at=NOW + timedelta(minutes=1)),
            answer("a6", state=gone, casus_id="c2", round_id="q2", member_id="m2"),
        ):
            tx.answers.add(each)

    store.write(fill)
    assert [each.id for each in store.read(lambda tx: tx.answers.hidden("c1"))] == ["a5", "a1"]
    assert [each.id for each in store.read(lambda tx: tx.answers.hidden("c2"))] == ["a6"]
    assert store.read(lambda tx: tx.answers.hidden("unknown")) == ()


def test_an_answer_to_another_question_keeps_its_long_key(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.answers.add(answer("a1", question_key="other:VB0123456789")))
    assert store.read(lambda tx: tx.answers.get(["a1"]))["a1"].question_key == "other:VB0123456789"


# When raw answers go


def test_the_last_day_of_a_round_can_be_moved_before_and_after_it_came(store: Store) -> None:
    store.write(found)
    last = moment("q1", MomentKind.EXPIRE, NOW + timedelta(days=90), occurrence="")
    store.write(lambda tx: tx.moments.plan([last]))
    sooner = NOW + timedelta(days=30)
    store.write(lambda tx: tx.moments.postpone(last, sooner))
    assert store.read(lambda tx: tx.moments.next_due()) == sooner
    store.write(lambda tx: tx.moments.drop("c1", [MomentKind.QUESTION, MomentKind.REMIND, MomentKind.INVITE]))
    assert store.write(lambda tx: tx.moments.claim(sooner, 10)) == (replace(last, due_at=sooner),)
    assert store.write(lambda tx: tx.moments.claim(sooner, 10)) == ()
    store.write(lambda tx: tx.moments.postpone(last, sooner + timedelta(days=1)))
    assert store.read(lambda tx: tx.moments.next_due()) == sooner + timedelta(days=1)
