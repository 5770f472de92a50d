"""Where a casus stands: everybody reads it, facilitators say it, and what the bot does when it lies still for long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from bot.core.flows.items import stand
from bot.core.flows.turn import teams
from bot.core.messages import Form, Home, Message, Problem
from bot.core.model import CasusState, Item, StandKind
from tests.support.house import ZONE, House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
FRIDAY = datetime(2026, 11, 27, 10, 0, tzinfo=ZONE)


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def says(house: House, kind: str, user: str = "sanne", **fields: str) -> object:
    """A facilitator opens the form by button and sends it in."""
    assert isinstance(house.press(user, "stand", value=house.casus().id), Form)
    shown = house.fill(user, kind=kind, **fields)
    house.run()
    return shown


def still(house: House, next_: str = "vrijdag", **fields: str) -> object:
    return says(house, "no_progress", **{"what": "de brug", "next": next_, **fields})


def stands(house: House) -> list[Item]:
    return [item for item in house.store.read(lambda tx: tx.items.of(house.casus().id)) if item.kind == stand.STAND]


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def wrong(shown: object) -> dict[str, str]:
    assert isinstance(shown, Problem)
    return shown.fields


def in_room(house: House, about: str = "stand") -> list[str]:
    return [each.message.text for each in house.board.at("#kade") if each.key.startswith(f"{about}/")]


def asked(house: House, user: str) -> list[str]:
    return [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith("item-due/")]


# Saying it


def test_no_progress_is_a_message_in_the_room_with_the_day_of_the_next_one(house: House) -> None:
    shown = still(house, waits_for="de toets door de afdeling bouw", instead="de plantenlijst afmaken")
    assert "Op vrijdag 27 november vraag ik je" in text_of(shown)
    (said,) = in_room(house)
    assert "Geen voortgang. Dit ligt stil: de brug. We wachten op: de toets door de afdeling bouw." in said
    assert "Volgend bericht: vrijdag 27 november, ook als er niets nieuws is." in said
    assert "Dit kunnen we wél doen: de plantenlijst afmaken." in said


@pytest.mark.parametrize("user", ["els", "bram", "joris"])
def test_everybody_in_the_casus_reads_the_same(house: House, user: str) -> None:
    assert "Nog niemand" in text_of(house.types(user, "stand"))
    still(house)
    assert "Dit ligt stil: de brug." in text_of(house.types(user, "stand"))
    assert "Dit ligt stil: de brug." in text_of(house.types(user, "status"))
    home = house.opens_home(user)
    assert isinstance(home, Home)
    assert any("Dit ligt stil: de brug." in section.text for section in home.sections)
    assert "geen voortgang: de brug" in text_of(house.types(user, "tijdlijn"))


def test_only_facilitators_say_it(house: House) -> None:
    shown = house.types("els", "stand")
    assert isinstance(shown, Message)
    assert shown.choices == ()
    assert isinstance(house.press("els", "stand", value=house.casus().id), Message)
    still(house)
    form = house.form("sanne") if isinstance(house.press("sanne", "stand", value=house.casus().id), Form) else None
    assert form
    house.fill("els", form, kind="moving")
    assert len(stands(house)) == 1


@pytest.mark.parametrize("who", ["iemand", "gast"])
def test_who_does_not_take_part_reads_it_and_says_nothing(house: House, who: str) -> None:
    still(house)
    shown = house.types(who, "stand")
    assert "Dit ligt stil: de brug." in text_of(shown)
    assert isinstance(shown, Message)
    assert shown.choices == ()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"kind": "hopeloos"}, "kind"),
        ({"kind": ""}, "kind"),
        ({"kind": "no_progress", "next": "vrijdag"}, "what"),
        ({"kind": "waiting", "next": "vrijdag"}, "what"),
        ({"kind": "no_progress", "what": "de brug"}, "next"),
        ({"kind": "waiting", "what": "de toets", "next": "gisteren"}, "next"),
        ({"kind": "moving", "next": "ooit"}, "next"),
        ({"kind": "moving", "what": "Bel 06-12345678"}, "what"),
        ({"kind": "waiting", "waits_for": "x" * 121, "next": "vrijdag"}, "waits_for"),
    ],
)
def test_what_cannot_be_said_is_refused_beside_its_field(house: House, fields: dict[str, str], field: str) -> None:
    assert set(wrong(says(house, **fields))) == {field}
    assert stands(house) == []


def test_what_they_wait_for_and_what_lies_still_are_both_kept(house: House) -> None:
    says(house, "waiting", what="de brug", waits_for="de toets", next="vrijdag")
    assert "We wachten op: de toets (de brug)." in in_room(house)[0].replace("\\", "")
    says(house, "waiting", what="", waits_for="de toets", next="vrijdag")
    assert "We wachten op: de toets." in in_room(house)[1]


def test_a_pause_pauses_the_casus_and_movement_starts_it_again(house: House) -> None:
    says(house, "paused", what="tot de zomer voorbij is", next="vrijdag")
    assert house.casus().state is CasusState.PAUSED
    assert "We nemen pauze. Tot de zomer voorbij is. Volgend bericht: vrijdag 27 november" in in_room(house)[-1]
    assert any("heeft pauze" in text for text in house.in_room())
    says(house, "moving")
    assert house.casus().state is CasusState.LIVE
    assert [item.status for item in stands(house)][-1] == StandKind.MOVING


def test_the_button_that_pauses_says_the_same(house: House) -> None:
    house.press("sanne", "casus_pause", value=house.casus().id)
    assert [item.status for item in stands(house)] == [StandKind.PAUSED]
    house.press("joris", "casus_resume", value=house.casus().id)
    assert [item.status for item in stands(house)] == [StandKind.PAUSED, StandKind.MOVING]


def test_an_end_is_asked_once_more_before_it_is_one(house: House) -> None:
    shown = says(house, "done")
    assert isinstance(shown, Form)
    assert house.casus().state is CasusState.LIVE
    assert stands(house) == []
    house.fill("sanne", shown)
    assert house.casus().state is CasusState.CLOSED
    assert [item.status for item in stands(house)] == [StandKind.DONE]
    assert isinstance(house.press("sanne", "stand", value=house.casus().id), Message)


def test_a_stand_that_is_taken_away_is_found_nowhere(house: House) -> None:
    still(house)
    shown = house.types("joris", "stand")
    assert isinstance(shown, Message)
    house.press("joris", "item_away")
    house.fill("joris")
    house.run()
    assert stands(house) == []
    assert "brug" not in "".join(house.in_room())
    assert "Nog niemand" in text_of(house.types("els", "stand"))


def test_the_statuses_are_those_of_the_summary_and_the_digest(house: House) -> None:
    assert [each.id for each in house.service.library.kinds()[stand.STAND].statuses] == list(StandKind)


# Asking after it


def test_who_said_it_is_asked_on_its_day_and_the_others_the_day_after(house: House) -> None:
    still(house)
    house.until(FRIDAY)
    (text,) = asked(house, "sanne")
    assert "Vandaag zou er een bericht komen." in text
    assert asked(house, "joris") == []
    house.until(FRIDAY + timedelta(days=4))
    (text,) = asked(house, "joris")
    assert "vrijdag 27 november is voorbij" in text.lower()
    assert asked(house, "els") == []
    assert "Op vrijdag 27 november zou er een bericht komen. Dat is er nog niet." in text_of(
        house.types("els", "stand")
    )


def test_the_message_of_that_day_opens_the_form_of_the_stand(house: House) -> None:
    still(house)
    house.until(FRIDAY)
    assert isinstance(house.press("sanne", "Stand laten weten"), Form)
    house.fill("sanne", kind="moving")
    house.until(FRIDAY + timedelta(days=10))
    assert asked(house, "joris") == [], "something was said since"


def test_a_new_stand_takes_the_day_of_the_old_one_with_it(house: House) -> None:
    still(house)
    still(house, next_="11-12-2026")
    house.until(FRIDAY + timedelta(days=4))
    assert asked(house, "sanne") == []
    house.until(datetime(2026, 12, 11, 10, 0, tzinfo=ZONE))
    assert len(asked(house, "sanne")) == 1


def test_also_in_a_pause_its_day_is_asked_after(house: House) -> None:
    says(house, "paused", next="vrijdag")
    house.until(FRIDAY)
    assert len(asked(house, "sanne")) == 1


def test_a_restart_asks_nobody_twice(house: House) -> None:
    still(house)
    house.until(FRIDAY)
    house.restart()
    house.run()
    assert len(asked(house, "sanne")) == 1


# When it lies still for long


def questions_asked(house: House) -> list[str]:
    casus = house.casus()
    rounds = house.store.read(lambda tx: tx.rounds.asked_since([casus.id], casus.live_since))[casus.id]
    return [id_ for each in rounds for id_ in each]


def test_after_two_weeks_the_question_is_about_waiting_and_only_once(house: House) -> None:
    still(house, next_="15-02-2027")
    house.until(FRIDAY)
    assert "GV04" not in questions_asked(house)
    house.until(FRIDAY + timedelta(weeks=8))
    assert questions_asked(house).count("GV04") == 1


def test_after_four_weeks_a_format_is_suggested_and_after_eight_there_is_a_choice(house: House) -> None:
    still(house, next_="15-02-2027")
    says(house, "waiting", what="de toets", next="15-02-2027")  # the same run: it lies still in both
    house.until(FRIDAY + timedelta(weeks=3))
    assert in_room(house, "still") == []
    house.until(FRIDAY + timedelta(weeks=7))
    (text,) = in_room(house, "still")
    assert "Ontknoping" in text
    assert isinstance(house.press("sanne", "session_pick"), Form)
    house.until(FRIDAY + timedelta(weeks=9))
    assert "een pauze, overdragen aan anderen, of stoppen" in in_room(house, "still")[1]
    assert isinstance(house.press("els", "casus_close"), Message), "only facilitators close"
    assert isinstance(house.press("sanne", "casus_close"), Form)


def test_when_something_moves_the_weeks_are_counted_anew(house: House) -> None:
    still(house, next_="15-02-2027")
    house.until(FRIDAY + timedelta(weeks=2))
    says(house, "moving")
    house.until(FRIDAY + timedelta(weeks=9))
    assert in_room(house, "still") == []


def test_a_pause_hears_nothing_of_weeks(house: House) -> None:
    still(house, next_="15-02-2027")
    house.press("sanne", "casus_pause", value=house.casus().id)
    house.until(FRIDAY + timedelta(weeks=9))
    assert in_room(house, "still") == []


def test_since_when_it_lies_still_is_counted_over_what_was_said(house: House) -> None:
    still(house, next_="15-02-2027")
    house.until(FRIDAY + timedelta(weeks=2))
    says(house, "waiting", what="de toets", next="15-02-2027")

    def since() -> date | None:
        def read(tx: object) -> date | None:
            turn = house.service._turn(tx)  # type: ignore[arg-type]
            return stand.still_since(turn, teams(turn, [house.casus().id])[house.casus().id].casus)

        return house.store.read(read)

    assert since() == date(2026, 11, 23)
    assert "Het ligt stil sinds maandag 23 november." in text_of(house.types("els", "stand"))
    says(house, "moving")
    assert since() is None
