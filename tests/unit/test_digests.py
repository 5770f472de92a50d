"""Digests: what gets in, what each team sees and takes out before, what the coordinators get, and what is withdrawn later."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.messages import words_in
from bot.core.model import DigestState, LineKind
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    MONEY,
    MONTH,
    PAIR,
    RULES,
    SHOWN,
    adjust,
    delivered,
    digest,
    everyone,
    facilitators,
    group,
    looked,
    shown,
    text_of,
    week,
    with_team,
    wrong,
)
from tests.support.house import ZONE, House

MEDIATOR = "om een gespreksleider"
NEXT_SHOWN = datetime(2027, 1, 26, 12, 0, tzinfo=ZONE)
"""When the teams look at the second digest."""
QUESTION = "Zorg dat wie over de brug beslist aan tafel zit"


def kinds(house: House) -> list[LineKind]:
    return [line.kind for line in digest(house).lines]


def stand(house: House, room: str, kind: str, what: str = "") -> None:
    """A facilitator says where the casus stands, in the draft that is there."""
    user = facilitators(room)[0]
    house.press(user, "report")
    house.fill(user, stand=kind, what=what)


def told_where_they_stand(house: House) -> None:
    """Two casussen that speak of money, one of which waits and one of which moves; the teams look at the digest."""
    group(house, *PAIR)
    house.until(MONTH)
    week(house, PAIR)
    house.until(datetime(2026, 12, 15, 9, 30, tzinfo=ZONE))
    stand(house, "baan", "waiting", "de toets van de brug")
    stand(house, "kade", "moving")
    house.until(SHOWN)


def test_each_team_sees_first_what_is_about_them_and_the_coordinator_gets_it_two_working_days_later(
    empty_house: House,
) -> None:
    told_where_they_stand(empty_house)
    assert digest(empty_house).state is DigestState.SHOWN
    assert "wacht op: de toets van de brug" in looked(empty_house, "baan")
    assert "toets van de brug" not in looked(empty_house, "kade")
    assert "Er zit beweging in De Stille Kade" in looked(empty_house, "kade")
    assert "donderdag 31 december om 10.00 uur" in looked(empty_house, "kade")
    empty_house.until(DELIVERED - timedelta(minutes=1))
    assert delivered(empty_house) == ""
    empty_house.until(DELIVERED)
    text = delivered(empty_house)
    assert "In meer dan één casus ging het over geld." in text
    assert "*De Groene Baan* wacht op: de toets van de brug." in text
    assert "Er zit beweging in De Stille Kade." in text
    assert "Twee casussen." in text
    assert "pasten" not in text
    for room in PAIR:
        assert text in with_team(empty_house, room), "the team reads exactly the same"
        assert "ging over jullie" in looked(empty_house, room)


def test_nothing_of_a_digest_names_anybody_or_counts_answers(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    empty_house.until(DELIVERED)
    text = delivered(empty_house)
    for room in PAIR:
        for user in everyone(room):
            assert empty_house.who(user).name not in text
    assert "twaalf" not in text
    assert "12" not in text
    assert MONEY not in text


def test_what_a_team_takes_out_the_coordinator_never_sees(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    assert "krijgen dit niet te zien" in text_of(adjust(empty_house, "baan-els", "baan", "Jullie wachten op"))
    empty_house.run()
    assert "toets van de brug" not in looked(empty_house, "baan")
    empty_house.until(DELIVERED)
    assert "toets" not in delivered(empty_house)
    assert "Eén team paste iets aan." in delivered(empty_house)
    assert "toets" not in str(digest(empty_house)), "the words are gone"


def test_a_team_says_it_in_its_own_words_when_a_facilitator_writes_them(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    first, _ = facilitators("baan")
    adjust(empty_house, first, "baan", "Jullie wachten op", "words", "een besluit over de brug")
    empty_house.until(DELIVERED)
    assert "*De Groene Baan* wacht op: een besluit over de brug." in delivered(empty_house)
    assert "toets" not in delivered(empty_house)
    assert "Eén team paste iets aan." in delivered(empty_house)


def test_own_words_name_nobody(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    first, _ = facilitators("baan")
    problem = wrong(
        adjust(empty_house, first, "baan", "Jullie wachten op", "words", "een besluit van Marieke de Vries")
    )
    assert "lijkt een naam" in problem["text"]
    problem = wrong(adjust(empty_house, first, "baan", "Onderwerp", "words", "iets anders"))
    assert "alleen weghalen" in problem["how"]


def test_what_two_casussen_share_is_gone_when_one_of_them_takes_itself_out(empty_house: House) -> None:
    shown(empty_house)
    assert LineKind.THEME in kinds(empty_house)
    adjust(empty_house, "kade-bram", "kade", "Onderwerp in meer casussen")
    empty_house.run()
    assert "geld" not in looked(empty_house, "baan"), "the other team sees that it goes"
    empty_house.until(DELIVERED)
    assert "geld" not in delivered(empty_house)
    assert "Er is nu geen onderwerp" in delivered(empty_house)


def test_a_theme_of_one_casus_is_told_by_nobody(empty_house: House) -> None:
    shown(empty_house, {"kade": MONEY, "baan": RULES})
    assert kinds(empty_house) == []
    empty_house.until(DELIVERED)
    assert "geld" not in delivered(empty_house)
    assert "vergunning" not in delivered(empty_house)
    assert "regels" not in delivered(empty_house)


def test_a_theme_that_two_people_of_a_casus_spoke_of_is_not_told(empty_house: House) -> None:
    few = {"baan": ["baan-sanne", "baan-joris"]}
    shown(empty_house, users=few)
    assert LineKind.THEME not in kinds(empty_house)


def test_weeks_in_which_one_side_was_heard_say_nothing_of_all(empty_house: House) -> None:
    civil_servants = ["baan-sanne", "baan-els", "baan-noor"]
    shown(empty_house, users={"baan": civil_servants})
    assert LineKind.THEME not in kinds(empty_house)
    assert LineKind.SILENT in kinds(empty_house)
    empty_house.until(DELIVERED)
    assert "In één casus kwam één kant niet aan het woord. De begeleiders bellen." in delivered(empty_house)
    assert "initiatief" not in delivered(empty_house)


def test_what_was_said_before_the_casus_took_part_stays_in_the_team(empty_house: House) -> None:
    from tests.support.digest_scene import begin, casus, take_part

    for room in PAIR:
        casus(empty_house, room)
    begin(empty_house)
    empty_house.until(MONTH)
    week(empty_house, PAIR)
    empty_house.until(datetime(2026, 12, 18, 12, 0, tzinfo=ZONE))
    take_part(empty_house, *PAIR)
    empty_house.until(SHOWN)
    assert kinds(empty_house) == []


def test_a_week_that_is_held_stays_in_the_team_also_when_the_digest_was_shown(empty_house: House) -> None:
    shown(empty_house)
    first, _ = facilitators("kade")
    casus_id = empty_house.casus("kade").id
    held = empty_house.store.read(lambda tx: tx.participations.of_casus(casus_id))
    assert held
    empty_house.press(first, "hold_week", value=casus_id, room="kade")
    empty_house.fill(first, None, empty_house.room("kade"), mediator="yes")
    empty_house.until(DELIVERED)
    newest = empty_house.newest_round("kade").occurrence
    held = empty_house.store.read(lambda tx: tx.participations.of_casus(casus_id))
    assert held
    assert newest in held.held


def wants_mediator(house: House, room: str) -> bool:
    found = house.store.read(lambda tx: tx.participations.of_casus(house.casus(room).id))
    assert found
    return found.wants_mediator


def ask_for_a_mediator(house: House, room: str) -> None:
    first, _ = facilitators(room)
    house.press(first, "hold_week", value=house.casus(room).id, room=room)
    house.fill(first, None, house.room(room), mediator="yes")


def test_a_team_that_asks_for_a_mediator_while_a_digest_is_looked_at_is_told_of_in_the_next_one(
    empty_house: House,
) -> None:
    shown(empty_house)
    ask_for_a_mediator(empty_house, "kade")
    empty_house.until(DELIVERED)
    assert delivered(empty_house)
    assert MEDIATOR not in delivered(empty_house), "the team could not see it before"
    assert wants_mediator(empty_house, "kade")
    empty_house.until(NEXT_SHOWN)
    assert MEDIATOR in looked(empty_house, "kade")
    assert MEDIATOR not in looked(empty_house, "baan")
    empty_house.until(NEXT_SHOWN + timedelta(days=4))
    assert MEDIATOR in delivered(empty_house)
    assert not wants_mediator(empty_house, "kade"), "it is told once"


def test_a_mediator_that_a_team_could_see_is_asked_for_once_also_when_the_team_asks_again(empty_house: House) -> None:
    shown(empty_house)
    empty_house.until(DELIVERED)
    ask_for_a_mediator(empty_house, "kade")
    empty_house.until(NEXT_SHOWN)
    ask_for_a_mediator(empty_house, "kade")
    empty_house.until(NEXT_SHOWN + timedelta(days=4))
    assert MEDIATOR in delivered(empty_house)
    assert not wants_mediator(empty_house, "kade")


def test_a_mediator_that_a_team_takes_out_of_a_digest_is_not_asked_for_in_the_next_one(empty_house: House) -> None:
    shown(empty_house)
    empty_house.until(DELIVERED)
    ask_for_a_mediator(empty_house, "kade")
    empty_house.until(NEXT_SHOWN)
    adjust(empty_house, "kade-els", "kade", "Vraag om een gespreksleider")
    empty_house.until(NEXT_SHOWN + timedelta(days=4))
    assert MEDIATOR not in delivered(empty_house)
    assert not wants_mediator(empty_house, "kade")


def test_a_mediator_waits_while_too_few_take_part_to_tell_anything_of_the_team(empty_house: House) -> None:
    shown(empty_house)
    empty_house.until(DELIVERED)
    ask_for_a_mediator(empty_house, "kade")
    empty_house.until(NEXT_SHOWN)
    for name in ("els", "noor", "bram", "yara"):
        empty_house.leaves(f"kade-{name}", room="kade")
    empty_house.until(NEXT_SHOWN + timedelta(days=4))
    assert MEDIATOR not in delivered(empty_house)
    assert wants_mediator(empty_house, "kade")


def test_a_withdrawn_answer_takes_what_rested_on_it_along_also_after_delivery(empty_house: House) -> None:
    few = {"baan": ["baan-sanne", "baan-joris", "baan-els"]}
    shown(empty_house, users=few)
    empty_house.until(DELIVERED)
    assert "ging het over geld" in delivered(empty_house)
    before = digest(empty_house).edition
    empty_house.types("baan-els", "weghalen", room=None)
    empty_house.press("baan-els", "withdraw")
    empty_house.fill("baan-els")
    empty_house.run()
    assert "geld" not in delivered(empty_house)
    assert "geld" not in with_team(empty_house, "kade")
    assert digest(empty_house).edition > before


def test_a_casus_that_leaves_is_gone_from_what_was_delivered_too(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    empty_house.until(DELIVERED)
    second = facilitators("baan")[1]
    empty_house.types(second, "leertraject", room="baan")
    empty_house.press(second, "take_part_no")
    empty_house.run()
    assert "Groene Baan" not in delivered(empty_house)
    assert "Groene Baan" not in with_team(empty_house, "kade")


def test_a_casus_that_leaves_while_teams_look_takes_everything_along(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    first = facilitators("baan")[0]
    empty_house.press(first, "take_part_no", value=empty_house.casus("baan").id, room="baan")
    empty_house.until(DELIVERED)
    assert "Groene Baan" not in delivered(empty_house)
    assert "weggehaald" in looked(empty_house, "baan")


def test_who_does_not_take_part_changes_nothing(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    value = f"{digest(empty_house).id}/{empty_house.casus('baan').id}"
    for user in ("kade-sanne", COORDINATOR, "vreemde"):
        assert "niet over jouw casus" in text_of(empty_house.press(user, "digest_adjust", value=value, room="baan"))
    empty_house.until(DELIVERED)
    assert "al gegeven" in text_of(empty_house.press("baan-els", "digest_adjust", value=value, room="baan"))


def test_a_digest_has_at_most_450_words(empty_house: House) -> None:
    told_where_they_stand(empty_house)
    empty_house.until(DELIVERED)
    assert words_in(delivered(empty_house)) <= 450


@pytest.mark.parametrize("at", ["2026-12-29T10:00", "2026-12-30T23:30"])
def test_a_digest_that_is_made_late_is_still_looked_at_for_two_working_days(empty_house: House, at: str) -> None:
    group(empty_house, *PAIR)
    empty_house.until(MONTH)
    week(empty_house, PAIR)
    empty_house.until(SHOWN - timedelta(minutes=1))
    empty_house.clock.moment = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    empty_house.run()
    empty_house.until(SHOWN + timedelta(days=3))
    made = digest(empty_house)
    local = made.shown_at.astimezone(ZONE)
    assert 8 <= local.hour < 21
    assert made.delivers_at - made.shown_at >= timedelta(hours=48)
    assert made.delivers_at.astimezone(ZONE).isoweekday() <= 5


def test_a_second_tick_makes_no_second_digest(empty_house: House) -> None:
    shown(empty_house)
    first = digest(empty_house)
    empty_house.store.write(lambda tx: tx.wanted.want("digest", f"{first.trajectory_id}/{first.occurrence}"))
    empty_house.run()
    assert digest(empty_house) == first
