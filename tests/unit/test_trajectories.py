"""Leertrajecten: who begins and coordinates one, how a casus comes in by both sides and leaves by one no."""

from __future__ import annotations

import re

from bot.core.messages import Form, Home, Message
from bot.core.model import Participation
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    ask,
    begin,
    casus,
    facilitators,
    page_of,
    take_part,
    text_of,
    trajectory,
    wrong,
)
from tests.support.house import House


def participation(house: House, room: str) -> Participation | None:
    casus_id = house.casus(room).id
    return house.store.read(lambda tx: tx.participations.of_casus(casus_id))


def says_yes(house: House, user: str, room: str) -> object:
    """A facilitator lets the casus take part, as far as it is theirs to say."""
    house.types(user, "leertraject", room=room)
    house.press(user, "take_part")
    shown = house.fill(user, None, house.room(room))
    house.run()
    return shown


def test_who_begins_a_leertraject_in_private_names_it_and_coordinates_it(empty_house: House) -> None:
    begin(empty_house, name="Samen leren")
    page = page_of(empty_house.types(COORDINATOR, "leertraject", room=None))
    assert "Samen leren" in page
    assert "Carla" in page
    assert "elke maand" in page
    assert "dinsdag 29 december om 10.00 uur" in page
    assert trajectory(empty_house).room_id is None
    assert "Samen leren" not in page_of(empty_house.types("pieter", "leertraject", room=None))


def test_a_leertraject_begun_in_a_room_without_casus_has_that_room(empty_house: House) -> None:
    empty_house.room_changes(COORDINATOR, room="leren", name="Leren")
    shown = empty_house.types(COORDINATOR, "leertraject", room="leren")
    assert isinstance(shown, Home)
    assert "kanaal van de coördinatoren" in shown.sections[0].text
    empty_house.press(COORDINATOR, "trajectory_begin", room="leren", value="")
    empty_house.fill(COORDINATOR, None, empty_house.room("leren"), name="Samen leren", cadence="fortnightly")
    assert trajectory(empty_house).room_id is not None


def test_a_leertraject_has_a_name(empty_house: House) -> None:
    empty_house.types(COORDINATOR, "leertraject", room=None)
    empty_house.press(COORDINATOR, "trajectory_begin")
    assert list(wrong(empty_house.fill(COORDINATOR, name=" ", cadence=""))) == ["name", "cadence"]
    assert "name" in wrong(empty_house.fill(COORDINATOR, name="Bel 06-12345678", cadence="monthly"))


def test_another_rhythm_holds_at_once(empty_house: House) -> None:
    begin(empty_house)
    empty_house.types(COORDINATOR, "leertraject", room=None)
    empty_house.press(COORDINATOR, "trajectory_edit")
    empty_house.fill(COORDINATOR, name="Anders leren", cadence="fortnightly")
    page = page_of(empty_house.types(COORDINATOR, "leertraject", room=None))
    assert "Anders leren" in page
    assert "elke twee weken" in page
    assert "dinsdag 8 december om 10.00 uur" in page


def test_who_is_asked_to_coordinate_sees_nothing_until_their_own_yes(empty_house: House) -> None:
    begin(empty_house)
    empty_house.types(COORDINATOR, "leertraject", room=None)
    empty_house.press(COORDINATOR, "coordinator_ask")
    empty_house.fill(COORDINATOR, who="wim")
    empty_house.run()
    assert "Samen leren" not in page_of(empty_house.types("wim", "leertraject", room=None))
    assert "coördinator van" in text_of(empty_house.press("wim", "coordinator_yes"))
    assert "Carla en Wim" in page_of(empty_house.types("wim", "leertraject", room=None))
    assert "niet gevraagd" in text_of(empty_house.press("pieter", "coordinator_yes", value=trajectory(empty_house).id))


def test_with_the_last_coordinator_the_leertraject_ends_and_the_teams_hear_it(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    take_part(empty_house, "kade")
    empty_house.types(COORDINATOR, "leertraject", room=None)
    empty_house.press(COORDINATOR, "coordinator_stop")
    empty_house.fill(COORDINATOR)
    empty_house.run()
    assert "is gestopt" in empty_house.in_room("kade")[-1]
    assert participation(empty_house, "kade") is None
    assert "doet niet mee" in text_of(empty_house.types(facilitators("kade")[0], "leertraject", room="kade"))


def test_one_yes_is_not_enough_and_the_other_side_is_asked(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    first, second = facilitators("kade")
    assert "van een andere kant" in text_of(says_yes(empty_house, first, "kade"))
    waiting = participation(empty_house, "kade")
    assert waiting
    assert waiting.since is None
    assert "wil **De Stille Kade** laten meedoen" in empty_house.told(second)[-1]
    assert "doet nog niet mee" in text_of(empty_house.types("kade-els", "leertraject", room="kade"))
    empty_house.press(second, "take_part_yes")
    empty_house.run()
    joined = participation(empty_house, "kade")
    assert joined
    assert joined.since == empty_house.now
    assert "doet nu mee met leertraject **Samen leren**" in empty_house.in_room("kade")[-1]
    assert "doet nu mee" in empty_house.told(COORDINATOR)[-1]


def test_two_facilitators_of_the_same_side_are_one_side(empty_house: House) -> None:
    empty_house.set_up({"bram": "initiatiefnemer"}, first="sanne", second="els", room="kade", name="Kade")
    begin(empty_house)
    members = empty_house.members("kade")
    assert members["els"].side != members["sanne"].side
    empty_house.types("els", "rol", room="kade")
    empty_house.fill("els", None, empty_house.room("kade"), role="ambtenaar")
    assert "nog geen begeleider van een andere kant" in text_of(says_yes(empty_house, "sanne", "kade"))
    says = empty_house.press("els", "take_part_yes", value=empty_house.casus("kade").id, room="kade")
    assert "nog geen begeleider van een andere kant" in text_of(says)
    found = participation(empty_house, "kade")
    assert found
    assert found.since is None


def test_only_facilitators_let_a_casus_take_part(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    for action in ("take_part", "take_part_yes", "take_part_no", "hold_week", "appeal_add", "appeal_remove"):
        shown = empty_house.press("kade-els", action, value=empty_house.casus("kade").id, room="kade")
        assert "begeleiders" in text_of(shown)
    assert participation(empty_house, "kade") is None


def test_one_no_is_enough_to_leave_and_the_room_hears_it(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    take_part(empty_house, "kade")
    ask(empty_house, "kade")
    second = facilitators("kade")[1]
    empty_house.types(second, "leertraject", room="kade")
    empty_house.press(second, "take_part_no")
    empty_house.run()
    assert participation(empty_house, "kade") is None
    assert "doet niet meer mee" in empty_house.in_room("kade")[-1]
    assert empty_house.store.read(lambda tx: tx.appeals.of(trajectory(empty_house).id)) == ()


def test_a_no_of_the_other_side_keeps_the_casus_out_and_the_first_hears_it(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    first, second = facilitators("kade")
    says_yes(empty_house, first, "kade")
    empty_house.press(second, "take_part_no")
    empty_house.run()
    assert participation(empty_house, "kade") is None
    assert "wil niet meedoen" in empty_house.told(first)[-1]


def test_who_facilitates_no_longer_does_not_stand_by_a_yes(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    take_part(empty_house, "kade")
    empty_house.types(facilitators("kade")[1], "stop", room="kade")
    assert "doet nog niet mee" in text_of(empty_house.types(facilitators("kade")[0], "leertraject", room="kade"))


def test_a_casus_chooses_among_leertrajecten_or_names_one(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house, name="Samen leren")
    begin(empty_house, "wim", name="Groen in de wijk")
    first = facilitators("kade")[0]
    empty_house.types(first, "leertraject", room="kade")
    form = empty_house.press(first, "take_part")
    assert isinstance(form, Form)
    assert [option.label for option in form.fields[0].options] == ["Samen leren", "Groen in de wijk"]
    empty_house.types(first, "leertraject groen in de Wijk", room="kade")
    form = empty_house.press(first, "take_part")
    assert isinstance(form, Form)
    assert [option.label for option in form.fields[0].options] == ["Groen in de wijk"]


def test_a_casus_of_another_platform_joins_with_the_code_of_the_coordinators(empty_house: House) -> None:
    casus(empty_house, "kade")
    empty_house.set_up(
        {"els:m": "ambtenaar", "bram:m": "initiatiefnemer"}, first="sanne:m", second="joris:m", room="steiger:m"
    )
    begin(empty_house)
    take_part(empty_house, "kade")
    assert "take_part" not in actions(empty_house.types("sanne:m", "leertraject", room="steiger:m"))
    page = page_of(empty_house.types(COORDINATOR, "leertraject", room=None))
    code = page.partition("/reflectie leertraject ")[2][:8]
    assert code == trajectory(empty_house).id[-8:]
    assert "take_part" not in actions(empty_house.types("sanne:m", "leertraject 00000000", room="steiger:m"))
    empty_house.types("sanne:m", f"leertraject {code.upper()}", room="steiger:m")
    empty_house.press("sanne:m", "take_part")
    empty_house.fill("sanne:m", None, empty_house.room("steiger:m"))
    empty_house.run()
    empty_house.press("joris:m", "take_part_yes")
    empty_house.run()
    there = participation(empty_house, "steiger:m")
    assert there
    assert there.since
    ask(empty_house, "kade")
    empty_house.until(DELIVERED)
    for place in (f"@{COORDINATOR}", "#kade", "#steiger:m"):
        texts = [each.message.text for each in empty_house.board.at(place) if each.key.startswith("digest")]
        assert any("wie over de brug beslist" in text for text in texts), place


def test_a_facilitator_finds_leertrajecten_where_they_have_another_account(empty_house: House) -> None:
    begin(empty_house)
    empty_house.set_up({"els:m": "ambtenaar"}, first="sanne:m", second="joris:m", room="steiger:m")
    assert "take_part" not in actions(empty_house.types("sanne:m", "leertraject", room="steiger:m"))
    code = text_of(empty_house.types("sanne:m", "koppel", room=None))
    given = re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", code.replace("\\", ""))
    assert given, code
    empty_house.types("sanne", f"koppel {given[0]}", room=None)
    empty_house.run()
    assert "take_part" in actions(empty_house.types("sanne:m", "leertraject", room="steiger:m"))


def actions(shown: object) -> set[str]:
    assert isinstance(shown, Message), shown
    return {choice.action for choice in shown.choices}


def test_without_a_casus_that_takes_part_there_is_no_digest(empty_house: House) -> None:
    begin(empty_house)
    empty_house.until(DELIVERED)
    assert empty_house.told(COORDINATOR)[-1].startswith("Leertraject **Samen leren** is begonnen")
    assert empty_house.store.read(lambda tx: tx.digests.of(trajectory(empty_house).id)) == ()


def test_my_data_have_what_leertrajecten_keep_of_me(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    take_part(empty_house, "kade")
    ask(empty_house, "kade", "Zorg voor een tafel")
    empty_house.types(COORDINATOR, "mijn-gegevens", room=None)
    shown = empty_house.shown[COORDINATOR]
    assert "Leertraject **Samen leren**: je bent coördinator." in text_of(shown)
    assert '"began_it": true' in text_of(empty_house.press(COORDINATOR, "as_json")).replace("\\", "")
    first = facilitators("kade")[0]
    empty_house.types(first, "mijn-gegevens", room=None)
    data = text_of(empty_house.press(first, "as_json")).replace("\\", "")
    assert "Zorg voor een tafel" in data
    assert "said_yes_to_leertraject" in data


def test_stop_in_private_stops_coordinating_too(empty_house: House) -> None:
    casus(empty_house, "kade")
    begin(empty_house)
    take_part(empty_house, "kade")
    assert "Samen leren" in text_of(empty_house.types(COORDINATOR, "stop", room=None))
    empty_house.until(DELIVERED)
    assert not [each for each in empty_house.board.at(f"@{COORDINATOR}") if each.key.startswith("digest/")]


def test_the_home_page_of_a_coordinator_shows_what_waits(empty_house: House) -> None:
    begin(empty_house)
    assert "Samen leren" in [section.title for section in empty_house.opens_home(COORDINATOR).sections]
