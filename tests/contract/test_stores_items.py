"""Requests and promises, and what a synthesis says beside its statements: on every store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from stored import NOW, SANNE, casus, found, item, member, synthesis

from bot.core.model import (
    Beside,
    CentralLine,
    ItemLine,
    ItemStep,
    ItemYes,
    Share,
    Stand,
    StandKind,
    Statement,
    Synthesis,
    SynthesisState,
    YesTo,
)
from bot.core.ports.errors import StoreError
from bot.core.ports.store import Store, Tx

ODD = 'De «sleutel» — 100% — "van" ons? \U0001f6b2 שלום'
TOLD = ItemLine(item_id="i1", kind="belofte", text=ODD, status="running", hear_by=date(2026, 12, 3))
NEW = ItemLine(item_id="i2", kind="verzoek", text="Een bankje", status="open", late=True, reason=ODD)
BESIDE = Beside(
    phase="doen",
    told=(TOLD,),
    told_more=2,
    stand=Stand(
        kind=StandKind.NO_PROGRESS,
        what=ODD,
        waits_for=ODD,
        instead=ODD,
        next_by=date(2026, 12, 4),
        since=date(2026, 11, 2),
        late=True,
        item_id="item-3",
    ),
    new=(NEW, replace(NEW, item_id="i3")),
    new_more=1,
    central=CentralLine(text=ODD, version=3, is_new=True),
)


def posted(id: str, week: str = "2026-W47", version: int = 1, **more: Any) -> Synthesis:
    return synthesis(id, week=week, version=version, state=SynthesisState.POSTED, posted_at=NOW, **more)


def somebody_else(tx: Tx) -> None:
    """Another member, `m2`."""
    tx.people.add_member(member("m2", tx.people.know(replace(SANNE, user="els", name="Els"), NOW).id))


# Items


def test_an_item_comes_back_to_the_letter_when_it_is_new_and_when_it_was_answered(store: Store) -> None:
    store.write(found)
    new = item(text=ODD)
    store.write(somebody_else)
    store.write(lambda tx: tx.items.add(new))
    assert store.read(lambda tx: tx.items.of("c1")) == (new,)
    answered = replace(
        new,
        kind="belofte",
        status="running",
        hear_by=date(2026, 12, 3),
        status_at=NOW + timedelta(microseconds=7),
        told="not_yet",
        parts={"decider": ODD, "why": "Ja"},
        author="m2",
        confirmed=False,
        who="together",
        owner="m2",
        reason=ODD,
        share=Share.NAME,
        beyond=True,
        phase="doen",
        theme="contact",
        sources=("a1", "i7"),
        session_id="s1",
        late_told_at=NOW,
    )
    store.write(lambda tx: tx.items.save(answered))
    assert store.read(lambda tx: tx.items.of("c1")) == (answered,)
    assert store.read(lambda tx: (tx.items.get("i1"), tx.items.get("i9"))) == (answered, None)


def test_items_come_oldest_first_and_of_their_own_casus_only(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))
    each = [item("i9"), item("i1"), item("i5", casus_id="c2"), item("i3")]
    store.write(lambda tx: [tx.items.add(one) for one in each])
    assert [one.id for one in store.read(lambda tx: tx.items.of("c1"))] == ["i9", "i1", "i3"]
    assert [one.id for one in store.read(lambda tx: tx.items.of("c2"))] == ["i5"]
    assert store.read(lambda tx: tx.items.of("unknown")) == ()


def test_what_is_hidden_is_found_only_where_hidden_things_are_asked_for(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: [tx.items.add(one) for one in (item("i1"), item("i2"), item("i3"))])
    for id_ in ("i3", "i1"):
        store.write(lambda tx, id_=id_: tx.items.save(item(id_, hidden=True)))  # type: ignore[misc]
    assert [one.id for one in store.read(lambda tx: tx.items.of("c1"))] == ["i2"]
    assert [one.id for one in store.read(lambda tx: tx.items.hidden("c1"))] == ["i1", "i3"]
    assert store.read(lambda tx: tx.items.hidden("unknown")) == ()


def test_what_is_destroyed_is_gone_and_again_is_no_mistake(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: [tx.items.add(item("i1")), tx.items.add(item("i2", hidden=True))])
    for id_ in ("i1", "i1", "i2"):
        store.write(lambda tx, id_=id_: tx.items.destroy(id_))  # type: ignore[misc]
    assert store.read(lambda tx: (*tx.items.of("c1"), *tx.items.hidden("c1"))) == ()


def test_nothing_of_a_destroyed_item_is_left_in_the_file(sqlite_store: Store, tmp_path: Path) -> None:
    sqlite_store.write(found)
    sqlite_store.write(lambda tx: tx.items.add(item(text="Een heel bijzonder bankje")))
    sqlite_store.write(lambda tx: tx.items.destroy("i1"))
    sqlite_store.close()
    assert not [file for file in tmp_path.iterdir() if b"bijzonder bankje" in file.read_bytes()]


def test_a_mistake_of_the_caller_is_refused(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.items.add(item()))
    for wrong in (item(), item("i2", casus_id="nowhere"), item("i2", made_by="nobody")):
        with pytest.raises(StoreError):
            store.write(lambda tx, wrong=wrong: tx.items.add(wrong))  # type: ignore[misc]
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.items.save(item("i2")))
    assert store.read(lambda tx: tx.items.of("c1")) == (item(),)


# What became of it, and who said yes


def test_the_history_of_an_item_comes_back_in_order_and_goes_with_it(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: [tx.items.add(item("i1")), tx.items.add(item("i2"))])
    steps = (
        ItemStep(item_id="i1", casus_id="c1", at=NOW, by="m1", status="open"),
        ItemStep(item_id="i2", casus_id="c1", at=NOW, by=None, status="open", hear_by=date(2026, 12, 3)),
        ItemStep(item_id="i1", casus_id="c1", at=NOW, by="m1", status="done", reason=ODD),
    )
    store.write(lambda tx: [tx.item_history.step(step) for step in steps])
    assert store.read(lambda tx: tx.item_history.steps("c1")) == steps
    assert store.read(lambda tx: tx.item_history.steps("c2")) == ()
    store.write(lambda tx: tx.items.destroy("i1"))
    assert store.read(lambda tx: tx.item_history.steps("c1")) == (steps[1],)


def test_a_yes_counts_once_and_is_over_when_the_words_change(store: Store) -> None:
    store.write(found)
    store.write(somebody_else)
    store.write(lambda tx: [tx.items.add(item("i1")), tx.items.add(item("i2"))])
    words = ItemYes(item_id="i1", member_id="m1", to=YesTo.WORDS, at=NOW)
    agreed = ItemYes(item_id="i1", member_id="m2", to=YesTo.AGREED, at=NOW + timedelta(hours=1))
    again = replace(agreed, at=NOW + timedelta(hours=2))
    store.write(lambda tx: [tx.item_history.say_yes(yes) for yes in (words, agreed, again)])
    assert store.read(lambda tx: tx.item_history.yesses(["i1", "i2"])) == {"i1": (words, agreed), "i2": ()}
    store.write(lambda tx: tx.item_history.forget_yesses("i1"))
    assert store.read(lambda tx: tx.item_history.yesses(["i1"])) == {"i1": ()}


def test_what_others_may_read_is_found_by_kind_and_phase_in_other_casussen(store: Store) -> None:
    def fill(tx: Tx) -> None:
        found(tx)
        tx.casussen.add(casus("c2"))
        works = {"kind": "werkend-element", "phase": "doen", "beyond": True}
        tx.items.add(item("i1", **works))
        tx.items.add(item("i2", **works | {"beyond": False}))
        tx.items.add(item("i3", **works | {"phase": "oogsten"}))
        tx.items.add(item("i4", **works | {"kind": "waarde"}))
        tx.items.add(item("i5", **works, hidden=True))

    store.write(fill)
    assert [one.id for one in store.read(lambda tx: tx.items.beyond("werkend-element", "doen", besides="c2"))] == ["i1"]
    assert store.read(lambda tx: tx.items.beyond("werkend-element", "doen", besides="c1")) == ()


# Messages besides questions and reminders


def test_a_message_counts_once_for_its_person_and_week(store: Store) -> None:
    store.write(found)
    sanne = store.write(lambda tx: tx.people.know(SANNE, NOW).id)
    store.write(lambda tx: [tx.budget.spend(sanne, "2026-W47", key) for key in ("item/i1", "item/i2", "item/i1")])
    store.write(lambda tx: tx.budget.spend(sanne, "2026-W48", "item/i1"))
    spent = store.read(lambda tx: [tx.budget.spent(sanne, week) for week in ("2026-W46", "2026-W47", "2026-W48")])
    assert spent == [0, 2, 1]
    assert store.read(lambda tx: tx.budget.spent("somebody else", "2026-W47")) == 0


# Beside a synthesis


@pytest.mark.parametrize(
    "beside",
    [
        Beside(),
        BESIDE,
        Beside(stand=Stand(kind=StandKind.MOVING)),
        Beside(phase="oogsten", central=CentralLine()),
        Beside(told_more=1),
    ],
    ids=["nothing", "all", "stand", "central", "more"],
)
def test_what_is_said_beside_comes_back_to_the_letter(store: Store, beside: Beside) -> None:
    store.write(found)
    whole = synthesis("s1", beside=beside)
    store.write(lambda tx: tx.syntheses.add(whole))
    assert store.read(lambda tx: tx.syntheses.get("s1")) == whole
    for other in (Beside(), BESIDE):
        changed = replace(whole, beside=other)
        store.write(lambda tx, changed=changed: tx.syntheses.save(changed))  # type: ignore[misc]
        assert store.read(lambda tx: tx.syntheses.newest("c1", "2026-W47")) == changed


def test_before_a_week_is_the_newest_version_of_the_last_one_that_was_posted(store: Store) -> None:
    def fill(tx: Tx) -> None:
        found(tx)
        tx.casussen.add(casus("c2"))
        for each in (
            posted("s1", "2026-W52"),
            posted("s2", "2026-W53"),
            posted("s3", "2026-W53", 2),
            synthesis("s4", week="2027-W01"),
            posted("s5", "2027-W02"),
            posted("s6", "2027-W01", casus_id="c2"),
        ):
            tx.syntheses.add(each)

    store.write(fill)

    def before(week: str, casus_id: str = "c1") -> str | None:
        found = store.read(lambda tx: tx.syntheses.before(casus_id, week))
        return found.id if found else None

    assert [before(week) for week in ("2026-W52", "2026-W53", "2027-W01", "2027-W02", "2027-W03")] == [
        None,
        "s1",
        "s3",
        "s3",
        "s5",
    ]
    assert before("2027-W03", "c2") == "s6"


def test_what_was_posted_in_some_weeks_is_found_for_many_casussen_at_once(store: Store) -> None:
    answers = ("a3", "a1", "a2")
    statements = tuple(Statement(block=f"b{nr}", text="t", sources=answers, edited=nr == 1) for nr in range(12))

    def fill(tx: Tx) -> None:
        found(tx)
        tx.casussen.add(casus("c2"))
        for each in (
            posted("s1", "2026-W52"),
            replace(posted("s2", "2026-W53"), statements=statements, counted=answers),
            posted("s3", "2027-W01"),
            synthesis("s4", week="2027-W01", version=2),
            posted("s5", "2027-W02"),
            posted("s6", "2026-W53", casus_id="c2"),
        ):
            tx.syntheses.add(each)

    store.write(fill)
    there = store.read(lambda tx: tx.syntheses.posted(["c1", "c2", "c3"], "2026-W53", "2027-W01"))
    assert {key: [each.id for each in some] for key, some in there.items()} == {"c1": ["s2"], "c2": ["s6"], "c3": []}
    assert there["c1"][0] == store.read(lambda tx: tx.syntheses.get("s2"))
    assert there["c1"][0].statements == statements
    assert there["c1"][0].counted == answers


def test_every_version_that_tells_of_an_item_is_found(store: Store) -> None:
    def fill(tx: Tx) -> None:
        found(tx)
        tx.casussen.add(casus("c2"))
        typed = replace(NEW, item_id="i7", text="Dit gaat over i1 en niet over i8")
        for each in (
            posted("s1", beside=BESIDE),
            posted("s2", version=2, beside=BESIDE),
            posted("s3", "2026-W48", beside=Beside(new=(typed,))),
            posted("s4", "2026-W49", beside=Beside(told=(replace(TOLD, item_id="i3"),))),
            posted("s5", "2026-W49", casus_id="c2", beside=BESIDE),
        ):
            tx.syntheses.add(each)

    store.write(fill)

    def telling_of(item_id: str) -> list[str]:
        return [each.id for each in store.read(lambda tx: tx.syntheses.telling_of("c1", item_id))]

    assert telling_of("i1") == ["s1", "s2"]
    assert telling_of("i3") == ["s1", "s2", "s4"]
    assert telling_of("i7") == ["s3"]
    assert telling_of("i8") == []


def test_the_items_of_one_kind_of_many_casussen_come_together_oldest_first_without_what_is_hidden(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))

    def fill(tx: Tx) -> None:
        for id_, kind, hidden in (("i2", "stand", False), ("i1", "stand", False), ("i3", "stand", True)):
            tx.items.add(item(id_, kind=kind, hidden=hidden))
        tx.items.add(item("i4", kind="belofte"))

    store.write(fill)
    kept = store.read(lambda tx: tx.items.of_kind("stand", ["c1", "c2"]))
    assert {id_: [each.id for each in items] for id_, items in kept.items()} == {"c1": ["i2", "i1"], "c2": []}
