"""What a digest tells of casussen that were closed with a harvest, and since when others lie still."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Item, LineKind
from tests.support.digest_scene import (
    DELIVERED,
    MONTH,
    PAIR,
    SHOWN,
    adjust,
    delivered,
    digest,
    facilitators,
    group,
    keep,
    looked,
    week,
    with_team,
)
from tests.support.house import ZONE, House

NEXT_DELIVERED = datetime(2027, 1, 28, 12, 0, tzinfo=ZONE)
HARVEST = "*De Groene Baan* is klaar. Beide kanten stelden de oogst vast."


def closed(house: House, *, agreed: int = 2) -> Item:
    """A casus that takes part is closed with something to harvest; so many facilitators say that the harvest is right."""
    group(house, *PAIR)
    keep(house, "baan-yara", "baan", "omslagpunt", text="We belden elkaar")
    house.until(MONTH)
    week(house, PAIR)
    house.press(facilitators("baan")[0], "casus_close", value=house.casus("baan").id, room="baan")
    house.fill(facilitators("baan")[0])
    house.run()
    harvest = next(
        item for item in house.store.read(lambda tx: tx.items.of(house.casus("baan").id)) if item.kind == "oogst"
    )
    for user in facilitators("baan")[:agreed]:
        house.press(user, "item_agree", value=harvest.id, room="baan")
    house.run()
    return harvest


def stands_still(house: House) -> None:
    house.press(facilitators("baan")[0], "report")
    house.fill(facilitators("baan")[0], stand="waiting", what="de toets van de brug", next="18-12-2026")


def test_a_harvest_that_both_sides_established_is_told_to_the_council_after_the_team_saw_it(empty_house: House) -> None:
    closed(empty_house)
    empty_house.until(SHOWN)
    assert HARVEST in looked(empty_house, "baan")
    assert HARVEST not in looked(empty_house, "kade")
    empty_house.until(DELIVERED)
    text = delivered(empty_house)
    assert HARVEST in text.partition("**Voor de raad**")[2]
    assert "We belden elkaar" not in text
    assert text in with_team(empty_house, "baan"), "the team of a closed casus reads exactly the same"


def test_a_harvest_is_told_of_once(empty_house: House) -> None:
    closed(empty_house)
    empty_house.until(NEXT_DELIVERED)
    assert "28 januari" in delivered(empty_house)
    assert "Groene Baan" not in delivered(empty_house)
    assert LineKind.HARVEST not in [line.kind for line in digest(empty_house).lines]


def test_a_harvest_that_one_side_did_not_confirm_stays_in_the_team(empty_house: House) -> None:
    closed(empty_house, agreed=1)
    empty_house.until(DELIVERED)
    assert "Groene Baan" not in delivered(empty_house)
    assert looked(empty_house, "baan") == ""


def test_a_team_takes_its_harvest_out_and_it_does_not_come_back(empty_house: House) -> None:
    closed(empty_house)
    empty_house.until(SHOWN)
    adjust(empty_house, "baan-els", "baan", "Jullie oogst")
    empty_house.until(DELIVERED)
    assert "Groene Baan" not in delivered(empty_house)
    empty_house.until(NEXT_DELIVERED)
    assert "Groene Baan" not in delivered(empty_house)


def test_what_lies_still_for_six_weeks_is_told_with_since_when(empty_house: House) -> None:
    group(empty_house, *PAIR)
    empty_house.until(datetime(2026, 12, 1, 10, 0, tzinfo=ZONE))
    week(empty_house, PAIR)
    empty_house.until(datetime(2026, 12, 15, 9, 30, tzinfo=ZONE))
    stands_still(empty_house)
    empty_house.until(DELIVERED)
    assert "*De Groene Baan* wacht op: de toets van de brug." in delivered(empty_house)
    assert "Dat is zo sinds" not in delivered(empty_house)
    empty_house.until(datetime(2027, 2, 25, 12, 0, tzinfo=ZONE))
    assert "Dat is zo sinds dinsdag 15 december." in delivered(empty_house)


def test_a_stand_that_is_taken_away_leaves_what_was_delivered(empty_house: House) -> None:
    group(empty_house, *PAIR)
    empty_house.until(MONTH)
    week(empty_house, PAIR)
    empty_house.until(datetime(2026, 12, 15, 9, 30, tzinfo=ZONE))
    stands_still(empty_house)
    empty_house.until(DELIVERED)
    assert "de toets van de brug" in delivered(empty_house)
    (stand,) = [
        item
        for item in empty_house.store.read(lambda tx: tx.items.of(empty_house.casus("baan").id))
        if item.kind == "stand"
    ]
    user = facilitators("baan")[0]
    empty_house.press(user, "item_away", value=stand.id, room="baan")
    empty_house.fill(user)
    empty_house.run()
    assert "de toets van de brug" not in delivered(empty_house)
    assert "de toets van de brug" not in str(digest(empty_house))
