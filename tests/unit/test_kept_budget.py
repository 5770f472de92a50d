"""Nobody gets more private messages than the budget allows: words, matches and questions that are over it wait, and come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from bot.core import agenda
from bot.core.flows.items import door
from bot.core.flows.turn import MOST_OTHERS, teams
from bot.core.messages import Form
from bot.core.model import Item
from tests.support.house import ZONE, House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
VAN = "Een busje voor bewoners op donderdag"
NEED = "Vervoer voor oudere bewoner"
MONDAY = datetime(2026, 11, 30, 10, 0, tzinfo=ZONE)


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def write(house: House, user: str, kind: str, **fields: str) -> None:
    assert isinstance(house.press(user, "keep_kind", value=f"{house.casus().id}/{kind}"), Form)
    house.fill(user, **fields)
    house.run()


def note(house: House, by: str, author: str, text: str) -> Item:
    """Somebody writes down words of somebody else."""

    def draft(tx: Any) -> Item:
        turn = house.service._turn(tx)
        team = teams(turn, [house.casus().id])[house.casus().id]
        of = {member.user: member for member in team.members}
        return door.draft(turn, team, by=of[by], author=of[author], kind="leervraag", text=text)

    made = house.store.write(draft)
    house.run()
    return made


def spend(house: House, user: str, count: int = MOST_OTHERS) -> None:
    """This week somebody got so many messages already."""
    member = house.members()[user]
    week = agenda.iso_week(house.now.astimezone(ZONE).date())
    for nr in range(count):
        house.store.write(lambda tx, nr=nr: tx.budget.spend(member.person_id, week, f"test/{nr}"))


def told(house: House, user: str, about: str) -> list[str]:
    return [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith(f"{about}/")]


def test_who_wrote_a_need_hears_of_an_offer_that_fits(house: House) -> None:
    write(house, "bram", "hulpvraag", text=NEED)
    write(house, "noor", "aanbod", text="Koffie en koek")
    write(house, "els", "aanbod", text=VAN)
    (text,) = told(house, "bram", "match")
    assert VAN in text
    assert "Els" not in text, "the kind shows no names"
    assert told(house, "els", "match") == [], "who writes sees it at once"


def test_nothing_is_told_of_what_was_taken_away_or_found_meanwhile(house: House) -> None:
    spend(house, "bram")
    write(house, "bram", "hulpvraag", text=NEED)
    write(house, "els", "aanbod", text=VAN)
    offer = next(item for item in house.store.read(lambda tx: tx.items.of(house.casus().id)) if item.kind == "aanbod")
    house.press("els", "item_away", value=offer.id)
    house.fill("els")
    house.until(MONDAY)
    assert told(house, "bram", "match") == []


def test_a_match_that_is_told_loses_its_words_when_the_offer_goes(house: House) -> None:
    write(house, "bram", "hulpvraag", text=NEED)
    write(house, "els", "aanbod", text=VAN)
    offer = next(item for item in house.store.read(lambda tx: tx.items.of(house.casus().id)) if item.kind == "aanbod")
    house.press("els", "item_away", value=offer.id)
    house.fill("els")
    house.run()
    assert not any(VAN in text for text in house.told("bram"))


def test_a_match_over_the_budget_comes_on_monday(house: House) -> None:
    spend(house, "bram")
    write(house, "bram", "hulpvraag", text=NEED)
    write(house, "els", "aanbod", text=VAN)
    assert told(house, "bram", "match") == []
    house.until(MONDAY)
    assert len(told(house, "bram", "match")) == 1


def test_a_match_counts_and_is_told_once(house: House) -> None:
    write(house, "bram", "hulpvraag", text=NEED)
    for nr in range(4):
        write(house, "els", "aanbod", text=f"{VAN} {nr}")
    assert len(told(house, "bram", "match")) == MOST_OTHERS
    house.restart()
    house.run()
    assert len(told(house, "bram", "match")) == MOST_OTHERS
    house.until(MONDAY)
    assert len(told(house, "bram", "match")) == 4


def test_words_over_the_budget_wait_on_the_own_page_and_come_on_monday(house: House) -> None:
    spend(house, "els")
    item = note(house, "sanne", "els", "Hoe blijven we bellen?")
    assert told(house, "els", "item-words") == []
    assert any(item.text in section.text for section in house.opens_home("els").sections)
    house.until(MONDAY)
    assert len(told(house, "els", "item-words")) == 1


def test_words_that_were_said_yes_to_meanwhile_are_not_asked_any_more(house: House) -> None:
    spend(house, "els")
    item = note(house, "sanne", "els", "Hoe blijven we bellen?")
    house.opens_home("els")
    house.press("els", "item_keep", value=item.id)
    house.run()
    before = len(house.told("els"))
    house.until(MONDAY)
    assert not [text for text in house.told("els")[before:] if "Mag het zo bewaard worden?" in text]


def test_words_count_in_the_budget(house: House) -> None:
    for nr in range(3):
        note(house, "sanne", "els", f"Hoe blijven we bellen, {nr}?")
    assert len(told(house, "els", "item-words")) == MOST_OTHERS


def test_a_question_without_an_owner_over_the_budget_is_postponed_and_comes(house: House) -> None:
    write(house, "els", "bijsturing", text="We bellen eerst", day="vrijdag")
    for user in ("sanne", "joris"):
        spend(house, user)
    house.until(datetime(2026, 11, 27, 18, 0, tzinfo=ZONE))
    assert told(house, "sanne", "item-due") == []
    house.until(datetime(2026, 11, 30, 12, 0, tzinfo=ZONE))
    assert len(told(house, "sanne", "item-due")) == 1
    assert len(told(house, "joris", "item-due")) == 1


def test_when_one_facilitator_can_be_asked_nobody_is_asked_twice(house: House) -> None:
    write(house, "els", "bijsturing", text="We bellen eerst", day="vrijdag")
    spend(house, "sanne")
    house.until(datetime(2026, 12, 1, 12, 0, tzinfo=ZONE))
    assert told(house, "sanne", "item-due") == []
    assert len(told(house, "joris", "item-due")) == 1
