"""The door of what the casus keeps: whose words they are, who must say yes, and what happens to them after that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date
from typing import Any

import pytest

from bot.core.flows.items import door, in_summaries
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Message
from bot.core.model import Item, Share, Side
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
WALK = "Elke donderdag een kort bericht"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def turn_of(house: House, tx: Any) -> tuple[Turn, Team]:
    turn = house.service._turn(tx)
    return turn, teams(turn, [house.casus().id])[house.casus().id]


def draft(house: House, by: str, *, author: str = "", **more: Any) -> Item:
    """What a session does: somebody writes down words, of their own or of somebody else."""

    def write(tx: Any) -> Item:
        turn, team = turn_of(house, tx)
        of = {member.user: member for member in team.members}
        given = {"kind": "afspraak", "text": WALK, **more}
        return door.draft(turn, team, by=of[by], author=of.get(author), **given)

    made = house.store.write(write)
    house.run()
    return made


def kept(house: House) -> tuple[Item, ...]:
    return house.store.read(lambda tx: tx.items.of(house.casus().id))


def test_own_words_are_kept_at_once_and_nobody_is_asked(house: House) -> None:
    made = draft(house, "els")
    assert made.confirmed
    assert kept(house) == (made,)
    assert not [text for text in house.told("els") if "in jouw woorden" in text]


def test_words_of_somebody_else_wait_for_their_yes_to_the_exact_text(house: House) -> None:
    made = draft(house, "sanne", author="bram", parts={"decider": "hoofd groen"}, kind="knoop")
    assert not made.confirmed
    asked = house.told("bram")[-1]
    assert WALK in asked
    assert "hoofd groen" in asked
    assert [door.seen_by(made, house.members()[user]) for user in ("bram", "sanne", "els")] == [True, True, False]
    shown = house.press("bram", "item_keep")
    assert isinstance(shown, Message)
    (now,) = kept(house)
    assert now.confirmed
    assert door.seen_by(now, house.members()["els"])


def test_who_says_no_to_their_words_takes_them_away_also_from_what_is_not_sent(house: House) -> None:
    draft(house, "sanne", author="bram")
    house.press("bram", "item_refuse")
    assert kept(house) == ()
    assert house.store.read(lambda tx: tx.items.hidden(house.casus().id)) == ()


def test_the_yes_of_somebody_else_counts_for_nothing(house: House) -> None:
    made = draft(house, "sanne", author="bram")
    for user in ("els", "sanne"):
        for action in ("item_keep", "item_refuse"):
            house.press(user, action, value=made.id)
    assert kept(house) == (made,)


def test_a_yes_after_no_and_a_no_after_yes_change_nothing(house: House) -> None:
    made = draft(house, "sanne", author="bram")
    house.press("bram", "item_keep", value=made.id)
    house.press("bram", "item_refuse", value=made.id)
    assert [item.confirmed for item in kept(house)] == [True]
    other = draft(house, "sanne", author="bram")
    house.press("bram", "item_refuse", value=other.id)
    house.press("bram", "item_keep", value=other.id)
    assert [item.id for item in kept(house)] == [made.id]


def test_an_agreement_holds_when_somebody_of_each_side_said_yes(house: House) -> None:
    made = draft(house, "els")

    def agree(user: str) -> Item:
        def write(tx: Any) -> Item:
            turn, team = turn_of(house, tx)
            found = tx.items.get(made.id)
            assert found
            return door.agree(turn, team, found, {each.user: each for each in team.members}[user])

        return house.store.write(write)

    assert agree("noor").status == "proposed", "the same side twice is one side"
    assert agree("yara").status == "agreed"
    steps = house.store.read(lambda tx: tx.item_history.steps(house.casus().id))
    assert [step.status for step in steps] == ["proposed", "agreed"]


def test_other_words_are_agreed_anew(house: House) -> None:
    made = draft(house, "els")

    def write(tx: Any) -> tuple[Item, Item, tuple[Side, ...]]:
        turn, team = turn_of(house, tx)
        of = {member.user: member for member in team.members}
        agreed = door.agree(turn, team, made, of["yara"])
        changed = door.change(turn, team, agreed, by=of["yara"], text="Elke vrijdag een bericht", parts={})
        return agreed, changed, door.agreed_by(turn, team, changed)

    agreed, changed, sides = house.store.write(write)
    assert (agreed.status, changed.status, changed.author) == ("agreed", "proposed", house.members()["yara"].id)
    assert sides == (Side.INITIATIVE,)


@pytest.mark.parametrize("share", [Share.ONLY_ME, Share.THEME])
def test_what_its_author_does_not_show_is_seen_by_nobody_else_and_told_in_no_summary(
    house: House, share: Share
) -> None:
    made = draft(house, "els", share=share)

    def living(tx: Any) -> tuple[Item, ...]:
        turn, team = turn_of(house, tx)
        return in_summaries.living(turn, team.casus)

    assert house.store.read(living) == ()
    assert [door.seen_by(made, house.members()[user]) for user in ("els", "sanne", "bram")] == [True, False, False]


def test_what_nobody_said_yes_to_goes_with_the_answer_it_came_from(house: House) -> None:
    draft(house, "sanne", author="bram", sources=("a1",))
    draft(house, "sanne", author="bram", sources=("a1", "a2"))
    own = draft(house, "els", sources=("a1",))

    def withdraw(tx: Any) -> None:
        turn, team = turn_of(house, tx)
        door.let_go_of(turn, team.casus, ["a1"])

    house.store.write(withdraw)
    assert [(item.id == own.id, item.sources) for item in kept(house)] == [(False, ("a2",)), (True, ())]


def test_who_was_asked_about_words_that_went_with_their_answer_reads_only_that_they_are_gone(house: House) -> None:
    draft(house, "sanne", author="bram", sources=("a1",))
    assert WALK in house.told("bram")[-1]

    def withdraw(tx: Any) -> None:
        turn, team = turn_of(house, tx)
        door.let_go_of(turn, team.casus, ["a1"])

    house.store.write(withdraw)
    house.run()
    assert house.told("bram")[-1] == "Hier stond iets wat is weggehaald."
    assert "item_keep" not in {choice.action for _, _, choice, _ in house.buttons("bram")}


def test_who_was_never_asked_about_words_hears_nothing_when_they_go(house: House) -> None:
    made = draft(house, "els", sources=("a1",))
    before = house.told("els")

    def withdraw(tx: Any) -> None:
        turn, team = turn_of(house, tx)
        door.close_question(turn, team.casus, made, ())

    house.store.write(withdraw)
    house.run()
    assert house.told("els") == before


def test_a_kind_that_the_library_lost_is_still_kept_and_asks_nothing(house: House) -> None:
    made = draft(house, "els", kind="vergeten")
    assert made.status == ""

    def look(tx: Any) -> tuple[bool, bool]:
        turn, team = turn_of(house, tx)
        return door.kind_of(turn, "vergeten").is_over(""), made in in_summaries.living(turn, team.casus)

    assert house.store.read(look) == (False, False)


def test_a_summary_calls_nothing_late_before_its_owner_and_the_team_heard_of_it(house: House) -> None:
    made = draft(house, "els", hear_by=date(2026, 11, 24))
    today = house.now.astimezone(UTC).date()

    def late(tx: Any) -> list[bool]:
        turn, _ = turn_of(house, tx)
        return [in_summaries.is_late(turn, made, today.replace(day=day)) for day in (24, 25, 26, 27)]

    assert house.store.read(late) == [False, False, False, True]
