"""What a store keeps of forms that are being asked: all of it, of one account at a time, and nothing once it is over."""

from __future__ import annotations

from dataclasses import replace

from bot.core.events import Place, Who
from bot.core.messages import Field, Form, Option
from bot.core.ports.interviews import Interview
from bot.core.ports.store import Store
from tests.contract.stored import NOW, PLACE, SANNE, SOON, room

OPTIONS = (Option(value="a", label="Ja «graag»", help="Dan hoor je het."), Option(value="b", label="Nee"))
FORM = Form(
    name="answer",
    context="c1/q1/a",
    title="Jouw antwoord",
    intro="**Wat** ging vanzelf?",
    fields=(
        Field(name="text", label="Wat?", kind="text", value="Het hek.\n💧", hint="Kort.", required=False, max_length=9),
        Field(name="share", label="Wie?", kind="one_of", options=OPTIONS),
    ),
    submit="Bewaar",
    language="en",
)


def interview(id: str = "i1", user: str = "sanne", form: Form = FORM) -> Interview:
    return Interview(
        id=id,
        platform="web",
        workspace="w",
        user=user,
        place=Place(platform="web", workspace="elsewhere", room="kade"),
        form=form,
        filled={"text": "Het terras \ud83d", "share": ""},
        at=1,
        whole=True,
        done=frozenset({"text"}),
        wrong={"share": "Kies."},
        typed={"text": "501"},
        unread="502",
        said=3,
        repeats=frozenset({1, 3}),
        touched_at=NOW,
    )


def test_an_interview_comes_back_as_it_was_put(store: Store) -> None:
    store.write(lambda tx: tx.interviews.put(interview()))
    assert store.read(lambda tx: tx.interviews.of(SANNE)) == interview()
    assert store.write(lambda tx: tx.interviews.of(SANNE)) == interview()
    assert store.read(lambda tx: tx.interviews.get(["i1", "i2"])) == {"i1": interview()}


def test_an_account_has_one_interview_and_the_newest_wins(store: Store) -> None:
    newer = replace(interview("i2"), at=0, touched_at=SOON)
    of_noor = interview("i3", "noor")
    store.write(lambda tx: [tx.interviews.put(each) for each in (interview(), of_noor, newer)])
    assert store.read(lambda tx: tx.interviews.of(SANNE)) == newer
    assert store.read(lambda tx: tx.interviews.get(["i1", "i3"])) == {"i3": of_noor}
    nobody = Who(platform="matrix", workspace="w", user="sanne", name="Sanne")
    assert store.read(lambda tx: tx.interviews.of(nobody)) is None


def test_interviews_are_found_by_what_their_form_is_about(store: Store) -> None:
    other = interview("i2", "noor", replace(FORM, context="change/a1"))
    store.write(lambda tx: [tx.interviews.put(each) for each in (interview(), other)])
    assert store.read(lambda tx: tx.interviews.about(["change/a1", "a1"])) == (other,)
    assert store.read(lambda tx: tx.interviews.about(["c1/q1/a", "change/a1"])) == (interview(), other)
    assert store.read(lambda tx: tx.interviews.about([])) == ()


def test_what_is_over_leaves_nothing(store: Store) -> None:
    store.write(lambda tx: tx.interviews.put(interview()))
    store.write(lambda tx: tx.interviews.drop(interview()))
    store.write(lambda tx: tx.interviews.drop(interview()))
    assert store.read(lambda tx: tx.interviews.of(SANNE)) is None


def test_an_interview_follows_the_room_in_which_its_form_was_opened(store: Store) -> None:
    here = replace(interview(), place=PLACE)
    store.write(lambda tx: [tx.casussen.add_room(room(casus_id=None)), tx.interviews.put(here)])
    store.write(lambda tx: tx.casussen.move_room(room(outside="nieuw", casus_id=None)))
    assert store.read(lambda tx: tx.interviews.of(SANNE)) == replace(here, place=replace(PLACE, room="nieuw"))


def test_the_accounts_of_a_person_are_found(store: Store) -> None:
    person = store.write(lambda tx: tx.people.know(SANNE, NOW))
    (account,) = store.read(lambda tx: tx.people.accounts(person.id))
    assert (account.platform, account.workspace, account.user, account.person_id) == ("web", "w", "sanne", person.id)
    assert store.read(lambda tx: tx.people.accounts("nobody")) == ()
