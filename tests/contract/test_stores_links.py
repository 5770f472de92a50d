"""What a store does when two accounts turn out to be one person, and what it keeps of the codes by which they say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.model import Person
from bot.core.ports.links import Code
from bot.core.ports.store import Store, Tx
from tests.contract.stored import NOW, PLACE, SANNE, SOON, answer, found, item, member, synthesis

AT_MATRIX = replace(SANNE, platform="matrix", user="@sanne:kade")
CODE = Code(
    hash="c0de",
    person_id="",
    platform="web",
    workspace="w",
    user="sanne",
    casus_id=None,
    ends_at=NOW + timedelta(hours=1),
)


def two(store: Store) -> tuple[Person, Person]:
    """Sanne with two accounts, each a member of the casus."""

    def work(tx: Tx) -> tuple[Person, Person]:
        found(tx)
        kept, gone = tx.people.know(SANNE, NOW), tx.people.know(AT_MATRIX, NOW)
        tx.people.add_member(member("m2", gone.id, platform="matrix", user="@sanne:kade"))
        return kept, gone

    return store.write(work)


def join(tx: Tx, kept: Person, gone: Person) -> None:
    (ours,) = tx.people.memberships([kept.id])[kept.id]
    (theirs,) = tx.people.memberships([gone.id])[gone.id]
    tx.links.join_members(ours, theirs)
    tx.links.join(kept, gone)


def test_two_persons_become_one_with_one_member_and_all_that_both_have(store: Store) -> None:
    kept, gone = two(store)

    def before(tx: Tx) -> None:
        tx.answers.add(answer("a1", member_id="m1"))
        tx.answers.add(answer("a2", member_id="m2"))
        tx.items.add(item("i1", made_by="m2", author="m2"))
        tx.rounds.say_not_now("q1", "m1", NOW)
        tx.rounds.say_not_now("q1", "m2", SOON)
        tx.syntheses.add(synthesis("s1", read_by=("m2", "m1"), agreed_by=("m2",)))

    store.write(before)
    store.write(lambda tx: join(tx, kept, gone))
    assert {each.member_id for each in store.read(lambda tx: tx.answers.of_rounds(["q1"]))} == {"m1"}
    (written,) = store.read(lambda tx: tx.items.of("c1"))
    assert (written.made_by, written.author) == ("m1", "m1")
    assert store.read(lambda tx: tx.rounds.not_now(["q1"])) == {"q1": frozenset({"m1"})}
    drafted = store.read(lambda tx: tx.syntheses.get("s1"))
    assert drafted
    assert (drafted.read_by, drafted.agreed_by) == (("m1",), ("m1",))
    assert [each.id for each in store.read(lambda tx: tx.people.members(["c1"]))["c1"]] == ["m1"]
    assert store.read(lambda tx: tx.people.persons([kept.id, gone.id])) == {kept.id: kept}
    spot = store.read(lambda tx: tx.casussen.at(PLACE, AT_MATRIX))
    assert spot.member
    assert (spot.member.id, spot.person) == ("m1", kept)


def test_joined_accounts_are_known_as_such_and_can_be_set_apart(store: Store) -> None:
    kept, gone = two(store)
    store.write(lambda tx: join(tx, kept, gone))
    assert [each.platform for each in store.read(lambda tx: tx.links.accounts(kept.id))] == ["matrix", "web"]
    (joined,) = store.read(lambda tx: tx.links.accounts(kept.id, joined=True))
    assert joined.platform == "matrix"
    apart = store.write(lambda tx: tx.links.set_apart([joined], "Sanne", SOON))
    assert store.write(lambda tx: tx.people.know(AT_MATRIX, SOON)) == apart
    assert store.read(lambda tx: tx.links.accounts(kept.id, joined=True)) == ()
    assert store.read(lambda tx: tx.links.accounts(apart.id, joined=True)) == ()
    assert store.read(lambda tx: tx.links.accounts("nobody")) == ()


def test_a_code_is_found_while_it_holds_and_once(store: Store) -> None:
    kept, gone = two(store)
    mine, theirs = replace(CODE, person_id=kept.id), replace(CODE, person_id=gone.id, hash="their", casus_id="c1")
    store.write(lambda tx: [tx.links.put_code(each, NOW) for each in (mine, theirs)])
    assert store.write(lambda tx: tx.links.code("c0de", SOON)) == mine
    assert store.read(lambda tx: tx.links.code("their", SOON)) == theirs
    assert store.read(lambda tx: tx.links.code("c0de", mine.ends_at)) is None
    newer = replace(mine, hash="newer")
    store.write(lambda tx: tx.links.put_code(newer, SOON))
    assert store.read(lambda tx: tx.links.code("c0de", SOON)) is None
    store.write(lambda tx: tx.links.drop_code(newer))
    assert store.read(lambda tx: tx.links.code("newer", SOON)) is None
    assert store.read(lambda tx: tx.links.code("their", SOON)) == theirs


def test_wrong_codes_are_counted_by_account_and_forgiven_in_time(store: Store) -> None:
    def missed(at: int, *, again: bool, user: str = "sanne") -> int:
        now = NOW + timedelta(minutes=at)
        who = replace(SANNE, user=user)
        return store.write(lambda tx: tx.links.missed(who, now, now - timedelta(hours=1), again=again))

    assert [missed(at, again=True) for at in (0, 1, 30)] == [1, 2, 3]
    assert missed(31, again=False) == 3
    assert missed(31, again=False, user="els") == 0
    assert missed(62, again=False) == 1
