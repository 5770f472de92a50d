"""What people do with what the casus keeps: write it down, say yes, say what became of it, change it, take it away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.core.flows.kept import asking_after
from bot.core.flows.turn import teams
from bot.core.messages import Form, Home, Message, Problem
from bot.core.model import ByWhom, Item, Share
from tests.support.house import ZONE, House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
WEEKLY = "Elke donderdag een kort bericht"
FRIDAY = datetime(2026, 11, 27, 10, 0, tzinfo=ZONE)


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def write(house: House, user: str, kind: str = "afspraak", **fields: str) -> object:
    """Somebody opens the form of a kind and sends it in."""
    form = house.press(user, "keep_kind", value=f"{house.casus().id}/{kind}")
    assert isinstance(form, Form)
    shown = house.fill(user, **fields)
    house.run()
    return shown


def kept(house: House) -> tuple[Item, ...]:
    return house.store.read(lambda tx: tx.items.of(house.casus().id))


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def wrong(shown: object) -> dict[str, str]:
    assert isinstance(shown, Problem)
    return shown.fields


def cards(house: House) -> list[str]:
    return [each.message.text for each in house.board.at("#kade") if each.key.startswith("item/")]


def tell(house: House, user: str, item: Item, **fields: str) -> object:
    shown = house.press(user, "item_tell", value=item.id)
    if isinstance(shown, Form):
        shown = house.fill(user, **fields)
        house.run()
    return shown


# Writing down


def test_every_kind_has_a_form_and_what_it_asks_can_be_kept(house: House) -> None:
    for_people = [kind for kind in house.service.library.kinds().values() if kind.by is not ByWhom.BOT]
    for kind in for_people:
        form = house.press("sanne", "keep_kind", value=f"{house.casus().id}/{kind.id}")
        assert isinstance(form, Form)
        filled = {field.name: "Mag dit?" for field in form.fields if field.kind == "line" and field.required}
        filled |= {field.name: "vrijdag" for field in form.fields if field.kind == "date"}
        assert isinstance(house.fill("sanne", **filled), Message), kind.id
    assert len(kept(house)) == len(for_people)


def test_the_menu_shows_four_kinds_and_the_others_behind_more(house: House) -> None:
    menu = house.types("els", "bewaar")
    assert isinstance(menu, Message)
    assert [choice.label for choice in menu.choices] == ["Afspraak", "Knoop", "Omslagpunt", "Wat werkt", "Meer"]
    others = house.press("els", "keep_more")
    assert isinstance(others, Message)
    assert "Verzoek" not in {choice.label for choice in others.choices}, "only facilitators write those down"
    house.types("sanne", "bewaar")
    others = house.press("sanne", "keep_more")
    assert isinstance(others, Message)
    assert {"Verzoek", "Belofte", "Woord"} <= {choice.label for choice in others.choices}


def test_words_behind_the_command_come_in_the_form(house: House) -> None:
    form = house.types("els", f"afspraak {WEEKLY}")
    assert isinstance(form, Form)
    assert form.fields[0].value == WEEKLY
    first = house.types("els", f"bewaar {WEEKLY}")
    assert isinstance(first, Form)
    assert wrong(house.fill("els", kind="onzin")) == {"kind": "Kies wat het is."}
    form = house.fill("els", kind="werkend-element")
    assert isinstance(form, Form), "it cannot do without more"
    assert (form.title, form.fields[0].value) == ("Wat werkt", WEEKLY)
    house.types("els", f"bewaar {WEEKLY}")
    assert isinstance(house.fill("els", kind="leervraag"), Message)
    assert [item.text for item in kept(house)] == [WEEKLY]


def test_facilitators_take_away_requests_and_see_nothing_of_what_is_for_its_author_alone(house: House) -> None:
    write(house, "els", "verwachting", text="Dat het lukt", share="ik")
    write(house, "sanne", "verzoek", text="Een sleutel")
    form = house.press("sanne", "item_remove", value=house.casus().id)
    assert isinstance(form, Form)
    assert [option.label for option in form.fields[0].options] == ["Een sleutel"]


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("20 november", "Vrijdag 20 november is al voorbij. Kies een dag vanaf morgen."),
        ("vandaag", "Dat is vandaag. Kies een dag vanaf morgen."),
        ("ooit", "Dit is geen dag. Schrijf bijvoorbeeld vrijdag, 28 november of 28-11."),
        ("2028-11-28", "Dat is meer dan een jaar vooruit. Kies een dag die dichterbij is."),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_what_to_do(house: House, day: str, says: str) -> None:
    assert wrong(write(house, "els", text=WEEKLY, day=day)) == {"day": says}
    assert kept(house) == ()


@pytest.mark.parametrize("text", ["", "   ", "x" * 201, "Bel Yara op 06-12345678"])
def test_a_text_that_cannot_be_kept_is_refused_beside_its_field(house: House, text: str) -> None:
    assert wrong(write(house, "els", text=text)).keys() == {"text"}
    assert kept(house) == ()


@pytest.mark.parametrize("text", ["Wie beslist over de brug?", "De brug mag open", "Hoe nu verder?", "«Wat nu?»"])
def test_a_knot_is_a_question_that_yes_or_no_answers(house: House, text: str) -> None:
    assert wrong(write(house, "els", "knoop", text=text, part_decider="hoofd groen", day="vrijdag")).keys() == {"text"}


def test_a_knot_needs_who_decides_and_a_day(house: House) -> None:
    assert wrong(write(house, "els", "knoop", text="Mag het hek open?")).keys() == {"part_decider", "day"}


@pytest.mark.parametrize("kind", ["onzin", "verzoek", ""])
def test_a_kind_that_somebody_may_not_write_down_is_refused(house: House, kind: str) -> None:
    assert isinstance(house.press("els", "keep_kind", value=f"{house.casus().id}/{kind}"), Message)
    house.press("els", "keep_kind", value=f"{house.casus().id}/afspraak")
    form = house.form("els")
    made_up = Form(**{**vars(form), "context": f"{house.casus().id}/{kind}"})
    assert text_of(house.fill("els", made_up, text="Een bankje")).startswith("Dit kun je hier niet bewaren")
    assert kept(house) == ()


def test_who_does_not_take_part_keeps_nothing_and_reads_nothing(house: House) -> None:
    write(house, "els", text=WEEKLY)
    (item,) = kept(house)
    house.types("noor", "stop")
    for user in ("tess", "noor"):
        for action, value in (
            ("keep", house.casus().id),
            ("keep_kind", f"{house.casus().id}/afspraak"),
            ("item_agree", item.id),
            ("item_own", item.id),
            ("item_tell", item.id),
            ("item_change", item.id),
            ("item_away", item.id),
            ("item_choose", f"{house.casus().id}/afspraak"),
        ):
            shown = house.press(user, action, value=value)
            assert isinstance(shown, Message)
            assert WEEKLY not in shown.text
    assert kept(house) == (item,)


# Both sides, and who looks after it


def test_a_card_asks_both_sides_and_never_shows_who_said_yes(house: House) -> None:
    write(house, "els", text=WEEKLY)
    assert "Ja van: de gemeente. Klopt dit ook voor jou?" in cards(house)[0]
    house.press("yara", "item_agree")
    house.run()
    assert "Ja van: de gemeente en het initiatief." in cards(house)[0]
    assert not any(name in cards(house)[0] for name in ("Els", "Yara"))


def test_a_yes_of_a_third_side_is_noted_and_counts_for_no_side(house: House) -> None:
    house.press("petra", "join", room="kade")
    house.fill("petra", None, house.room(), role="professional")
    write(house, "els", text=WEEKLY)
    assert "alleen een ja van de gemeente en van het initiatief telt mee" in text_of(house.press("petra", "item_agree"))
    assert kept(house)[0].status == "proposed"


def test_one_person_looks_after_it_by_their_own_word(house: House) -> None:
    write(house, "bram", text=WEEKLY, day="vrijdag")
    assert "vrijdag 27 november" in text_of(house.press("noor", "item_own"))
    (item,) = kept(house)
    assert text_of(house.press("yara", "item_own", value=item.id)) == "Hier zorgt al iemand voor."
    assert kept(house)[0].owner == house.members()["noor"].id


# On its day


def test_its_owner_is_asked_first_then_the_facilitators_and_then_the_summary_says_so(house: House) -> None:
    write(house, "noor", text=WEEKLY, who="me", day="vrijdag")
    house.press("yara", "item_agree")
    house.until(FRIDAY)
    assert [user for user in PEOPLE | {"sanne": "", "joris": ""} if asked(house, user)] == ["noor"]
    house.until(datetime(2026, 11, 30, 10, 0, tzinfo=ZONE))
    assert [user for user in ("els", "noor", "sanne", "joris") if asked(house, user)] == ["noor", "sanne", "joris"]
    assert "is voorbij en er is nog niets gezegd" in asked(house, "sanne")[0]


def asked(house: House, user: str) -> list[str]:
    return [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith("item-due/")]


def test_no_progress_is_an_answer_with_a_next_day_and_is_asked_after_on_that_day(house: House) -> None:
    write(house, "noor", text=WEEKLY, who="me", day="vrijdag")
    house.press("yara", "item_agree")
    house.until(FRIDAY)
    (item,) = kept(house)
    assert wrong(tell(house, "noor", item, status_a="no_progress")).keys() == {"day_a"}
    assert isinstance(house.fill("noor", status_a="no_progress", day_a="3 december"), Message)
    house.until(datetime(2026, 12, 2, 12, 0, tzinfo=ZONE))
    assert (len(asked(house, "noor")), asked(house, "sanne")) == (1, [])
    house.until(datetime(2026, 12, 3, 10, 0, tzinfo=ZONE))
    assert len(asked(house, "noor")) == 2


def test_what_is_over_is_never_asked_after(house: House) -> None:
    write(house, "noor", text=WEEKLY, who="me", day="vrijdag")
    house.press("yara", "item_agree")
    (item,) = kept(house)
    tell(house, "noor", item, status_a="done")
    house.until(datetime(2026, 12, 4, 12, 0, tzinfo=ZONE))
    assert asked(house, "noor") == asked(house, "sanne") == []


def test_without_an_owner_the_facilitators_are_asked_on_the_day_and_not_twice(house: House) -> None:
    write(house, "els", text=WEEKLY, day="vrijdag")
    house.until(datetime(2026, 12, 4, 12, 0, tzinfo=ZONE))
    assert [len(asked(house, user)) for user in ("sanne", "joris", "els")] == [1, 1, 0]


def test_what_is_due_at_once_comes_in_one_message(house: House) -> None:
    for text in ("Een bankje", "Een hek", "Een lamp"):
        write(house, "noor", text=text, who="me", day="vrijdag")
    house.until(FRIDAY)
    (message,) = asked(house, "noor")
    assert all(text in message for text in ("Een bankje", "Een hek", "Een lamp"))
    form = house.press("noor", "item_tell")
    assert isinstance(form, Form)
    assert len([field for field in form.fields if field.name.startswith("status_")]) == 3


def test_nobody_gets_more_than_two_such_messages_a_week(house: House) -> None:
    for text, day in (("Een bankje", "woensdag"), ("Een hek", "donderdag"), ("Een lamp", "vrijdag")):
        write(house, "noor", text=text, who="me", day=day)
    house.until(datetime(2026, 11, 28, 12, 0, tzinfo=ZONE))
    assert len(asked(house, "noor")) == 2
    house.until(datetime(2026, 11, 30, 10, 0, tzinfo=ZONE))
    assert "Een lamp" in asked(house, "noor")[-1]
    assert len(asked(house, "noor")) == 3


def test_who_is_away_is_asked_when_they_are_back(house: House) -> None:
    write(house, "noor", text=WEEKLY, who="me", day="vrijdag")
    house.types("noor", "pauze")
    house.fill("noor", away="09-12-2026")
    house.until(datetime(2026, 12, 8, 12, 0, tzinfo=ZONE))
    assert asked(house, "noor") == []
    house.until(datetime(2026, 12, 9, 10, 0, tzinfo=ZONE))
    assert len(asked(house, "noor")) == 1


def test_a_pause_of_the_casus_asks_after_nothing(house: House) -> None:
    write(house, "noor", text=WEEKLY, who="me", day="vrijdag")
    house.opens_home("sanne")
    house.press("sanne", "casus_pause")
    house.until(datetime(2026, 12, 11, 12, 0, tzinfo=ZONE))
    assert asked(house, "noor") == []


def test_only_who_has_to_do_with_it_says_what_became_of_it(house: House) -> None:
    write(house, "noor", text=WEEKLY)
    (item,) = kept(house)
    assert isinstance(house.press("yara", "item_tell", value=item.id), Message)
    for user in ("noor", "sanne", "joris"):
        assert isinstance(house.press(user, "item_tell", value=item.id), Form)


# A knot


def knot(house: House, **more: str) -> Item:
    given = {"text": "Mag het hek open?", "part_decider": "hoofd groen", "day": "vrijdag", "who": "me"}
    write(house, "noor", "knoop", **{**given, **more})
    return kept(house)[-1]


def test_the_outcome_of_a_knot_comes_back_in_the_room_with_its_reason(house: House) -> None:
    item = knot(house)
    assert wrong(tell(house, "noor", item, status_a="no")).keys() == {"reason_a"}
    assert isinstance(house.fill("noor", status_a="no", reason_a="Er slapen mensen naast het hek."), Message)
    house.run()
    outcome = house.in_room()[-1]
    assert outcome.startswith("**Ontknoping: niet**")
    assert "Er slapen mensen naast het hek." in outcome
    assert isinstance(tell(house, "noor", item, status_a="yes"), Message), "it is over"


def overdue(house: House) -> list[str]:
    def read(tx: Any) -> list[str]:
        turn = house.service._turn(tx)
        team = teams(turn, [house.casus().id])[house.casus().id]
        return [item.text for item in asking_after.overdue(turn, team)]

    return house.store.read(read)


def test_a_coordinator_may_read_of_a_knot_two_days_after_the_team_heard_that_it_is_late(house: House) -> None:
    knot(house)
    house.until(datetime(2026, 11, 30, 11, 0, tzinfo=ZONE))
    assert any(text.startswith("**Deze knoop ligt er nog**") for text in house.in_room())
    assert overdue(house) == []
    house.until(datetime(2026, 12, 2, 11, 0, tzinfo=ZONE))
    assert overdue(house) == ["Mag het hek open?"]
    tell(house, "noor", kept(house)[0], status_a="not_yet", reason_a="Eerst de keuring", day_a="18 december")
    assert overdue(house) == [], "somebody said something"


def test_nothing_of_a_casus_with_one_facilitator_leaves_the_team(sqlite_url: str) -> None:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE, second="")
        knot(house)
        house.until(datetime(2026, 12, 4, 11, 0, tzinfo=ZONE))
        assert overdue(house) == []


def test_a_late_knot_can_be_put_right_without_touching_its_day(house: House) -> None:
    knot(house)
    house.until(datetime(2026, 11, 30, 11, 0, tzinfo=ZONE))
    form = house.press("noor", "item_change", value=kept(house)[0].id)
    assert isinstance(form, Form)
    assert isinstance(house.fill("noor", text="Mag het hek op zondag open?"), Message)
    assert kept(house)[0].hear_by == date(2026, 11, 27)


# Changing, taking away, who may see it


def test_what_only_i_may_see_is_in_no_list_of_anybody_else(house: House) -> None:
    write(house, "els", "verwachting", text="Dat het lukt", share="ik")
    write(house, "els", "verwachting", text="Dat we praten", share="naam")
    write(house, "els", "verwachting", text="Dat het blijft")
    house.types("els", "bewaar")
    texts = {}
    for user in ("els", "bram"):
        house.press(user, "keep_kind", value=f"{house.casus().id}/verwachting")
        choices = house.press(user, "item_choose", value=f"{house.casus().id}/verwachting")
        texts[user] = {option.label for option in choices.fields[0].options} if isinstance(choices, Form) else set()
    assert texts == {"els": {"Dat het lukt", "Dat we praten", "Dat het blijft"}, "bram": set()}


def test_a_name_stands_beside_words_only_when_their_author_chose_so(house: House) -> None:
    write(house, "els", "omslagpunt", text="We liepen samen", share="naam")
    write(house, "noor", "omslagpunt", text="We belden elkaar")
    shown = text_of(house.types("bram", "omslagpunt"))
    assert "Els" in shown
    assert "Noor" not in shown


def test_where_a_turning_point_fits_is_for_its_teller_to_choose_out_of_five(house: House) -> None:
    form = house.press("bram", "keep_kind", value=f"{house.casus().id}/omslagpunt")
    assert isinstance(form, Form)
    (notion,) = [each for each in form.fields if each.name == "part_notion"]
    chosen = [option.value for option in notion.options]
    assert len(chosen) == 6, "five, and to leave it open"
    assert notion.value == chosen[-1], "the bot chooses nothing"
    write(house, "bram", "omslagpunt", text="We liepen samen", part_notion="wijk-in")
    write(house, "yara", "omslagpunt", text="We belden elkaar")
    by_text = {item.text: item.parts for item in kept(house)}
    assert by_text == {"We liepen samen": {"notion": "wijk-in"}, "We belden elkaar": {}}
    shown = text_of(house.types("els", "omslagpunt"))
    assert "*Waar past het bij?* De wijk in gaan" in shown
    assert shown.count("Waar past het bij?") == 1
    problem = house.press("bram", "keep_kind", value=f"{house.casus().id}/omslagpunt")
    assert isinstance(problem, Form)
    assert isinstance(house.fill("bram", text="We zongen", part_notion="zingen"), Problem)


def test_a_card_that_is_taken_away_says_only_that_and_no_summary_tells_of_it(house: House) -> None:
    write(house, "els", text=WEEKLY)
    house.press("els", "item_away")
    house.fill("els")
    house.run()
    assert cards(house) == ["Hier stond iets wat is weggehaald."]
    assert kept(house) == ()
    house.ask()
    assert WEEKLY not in house.until_posted()


def test_what_is_taken_away_is_gone_from_every_message_that_showed_it(house: House) -> None:
    item = knot(house)
    house.until(datetime(2026, 11, 30, 11, 0, tzinfo=ZONE))
    tell(house, "noor", item, status_a="not_yet", reason_a="Eerst de keuring", day_a="18 december")
    assert [text for text in house.in_room() if "Mag het hek open?" in text]
    assert asked(house, "noor")
    house.press("noor", "item_away", value=item.id)
    house.fill("noor")
    house.run()
    everything = [*house.in_room(), *(text for user in ("noor", "sanne", "joris", "bram") for text in house.told(user))]
    assert not [text for text in everything if "Mag het hek open?" in text or "Eerst de keuring" in text]


def test_the_timeline_tells_the_casus_in_steps_and_nothing_that_is_for_one_person(house: House) -> None:
    house.types("els", "vraag")
    house.press("els", "central")
    house.fill("els", text="Hoe wordt de kade van de buurt?")
    house.run()
    write(house, "els", text=WEEKLY)
    house.press("yara", "item_agree")
    item = knot(house)
    tell(house, "noor", item, status_a="no", reason_a="Er slapen mensen naast het hek")
    write(house, "bram", "omslagpunt", text="We liepen samen", share="ik")
    write(house, "bram", "omslagpunt", text="We belden elkaar")
    write(house, "bram", "leervraag", text="Hoe leren we dit?")
    shown = text_of(house.types("els", "tijdlijn"))
    assert "versie 1: «Hoe wordt de kade van de buurt?»" in shown
    assert [line.partition("» – ")[2] for line in shown.split("\n") if WEEKLY in line] == ["voorgesteld", "afgesproken"]
    assert "– niet. Er slapen mensen naast het hek." in shown
    assert "We belden elkaar" in shown
    assert "We liepen samen" not in shown
    assert "Hoe leren we dit?" not in shown
    assert "We liepen samen" in text_of(house.types("bram", "tijdlijn"))


def test_in_a_frozen_casus_nothing_is_destroyed_and_everything_is_hidden(house: House) -> None:
    write(house, "els", text=WEEKLY)
    house.opens_home("sanne")
    house.press("sanne", "freeze")
    house.fill("sanne", why="Een verzoek")
    house.press("els", "item_change", value=kept(house)[0].id)
    house.fill("els", text="Elke vrijdag een bericht")
    hidden = house.store.read(lambda tx: tx.items.hidden(house.casus().id))
    assert [item.text for item in hidden] == [WEEKLY]
    house.press("els", "item_away", value=kept(house)[0].id)
    house.fill("els")
    assert kept(house) == ()
    house.opens_home("sanne")
    house.press("sanne", "thaw")
    assert house.store.read(lambda tx: tx.items.hidden(house.casus().id)) == ()


def test_others_than_the_team_read_only_what_its_author_said_yes_to_in_exactly_these_words(house: House) -> None:
    write(house, "els", "werkend-element", text="Eerst lopen", part_not_when="Als het besluit al vaststaat")
    (item,) = kept(house)

    def beyond(user: str) -> object:
        house.press(user, "item_choose", value=f"{house.casus().id}/werkend-element")
        return house.fill(user, item=item.id, act="beyond")

    assert isinstance(beyond("els"), Message), "both sides first"
    house.press("yara", "item_agree")
    assert isinstance(beyond("sanne"), Message), "they are not her words"
    form = beyond("els")
    assert isinstance(form, Form)
    assert "Eerst lopen" in form.intro
    house.fill("els")
    assert kept(house)[0].beyond
    house.press("els", "item_change", value=item.id)
    house.fill("els", text="Eerst samen lopen")
    assert not kept(house)[0].beyond
    assert kept(house)[0].status == "sketch"


def test_what_works_elsewhere_is_shown_in_a_casus_of_the_same_phase_and_theme(house: House) -> None:
    theme = house.service.library.themes()[0].id
    write(house, "els", "werkend-element", text="Eerst lopen", part_not_when="In de winter", theme=theme)
    house.press("yara", "item_agree")
    item = kept(house)[0]
    house.press("els", "item_choose", value=f"{house.casus().id}/werkend-element")
    house.fill("els", item=item.id, act="beyond")
    house.fill("els")
    house.set_up(
        {"tess": "ambtenaar", "omar": "initiatiefnemer"}, first="iris", second="lars", room="park", name="Het Park"
    )
    casus = house.casus("park").id
    house.press("tess", "keep_kind", value=f"{casus}/werkend-element")
    house.fill("tess", text="Samen eten", part_not_when="Zonder keuken", theme=theme)
    assert "Eerst lopen" in text_of(house.types("tess", "werkt", room="park"))
    house.press("els", "item_change", value=item.id)
    house.fill("els", text="Eerst samen lopen")
    assert "lopen" not in text_of(house.types("tess", "werkt", room="park"))


def test_a_need_is_laid_beside_the_offers_of_the_same_casus(house: House) -> None:
    write(house, "els", "aanbod", text="Een busje voor bewoners op donderdag")
    write(house, "noor", "aanbod", text="Koffie en koek")
    shown = text_of(write(house, "bram", "hulpvraag", text="Vervoer voor oudere bewoner"))
    assert "busje" in shown
    assert "Koffie" not in shown


def test_the_word_list_shows_both_meanings(house: House) -> None:
    write(house, "els", "begrip", text="Open", part_meaning="Iedereen kan erin", part_other_meaning="Niet volbouwen")
    shown = text_of(house.types("bram", "woorden"))
    assert "Open" in shown
    assert "Iedereen kan erin" in shown
    assert "Niet volbouwen" in shown


# The end


def close(house: House) -> None:
    house.press("sanne", "casus_close", value=house.casus().id)
    house.fill("sanne")
    house.run()


def test_at_the_end_the_harvest_comes_in_the_room_and_both_sides_say_whether_it_is_right(house: House) -> None:
    item = knot(house)
    tell(house, "noor", item, status_a="no", reason_a="Er slapen mensen naast het hek")
    write(house, "bram", "omslagpunt", text="We belden elkaar")
    write(house, "bram", "omslagpunt", text="Alleen voor mij", share="ik")
    write(house, "els", "leervraag", text="Hoe blijven we bellen?")
    close(house)
    (harvest,) = [text for text in house.in_room() if text.startswith("**De oogst van De Stille Kade")]
    assert all(text in harvest for text in ("Mag het hek open?", "We belden elkaar", "Hoe blijven we bellen?"))
    assert "Alleen voor mij" not in harvest
    house.press("els", "item_agree")
    house.press("yara", "item_agree")
    assert kept(house)[-1].status == "established"
    house.press("bram", "item_away", value=next(each.id for each in kept(house) if each.text == "We belden elkaar"))
    house.fill("bram")
    house.run()
    assert not [text for text in house.in_room() if "We belden elkaar" in text]
    assert [text for text in house.in_room() if "Mag het hek open?" in text]


def test_eight_weeks_after_the_end_the_team_is_asked_to_come_back(house: House) -> None:
    write(house, "els", text=WEEKLY)
    close(house)
    house.until(datetime(2027, 1, 17, 12, 0, tzinfo=ZONE))
    assert "terugkomdag" not in house.in_room()[-1]
    house.until(datetime(2027, 1, 18, 12, 0, tzinfo=ZONE))
    asked = house.in_room()[-1]
    assert "Een terugkomdag voor De Stille Kade" in asked
    assert WEEKLY in asked
    assert "**/reflectie start terugkomdag**" in asked


def test_after_the_end_the_team_can_hold_the_session_in_which_it_meets_again_and_no_other(house: House) -> None:
    write(house, "els", text=WEEKLY)
    close(house)
    house.until(datetime(2027, 1, 18, 12, 0, tzinfo=ZONE))
    assert "In **De Stille Kade** kan nu geen sessie beginnen" in text_of(
        house.types("joris", "start drie-vragen chat")
    )
    assert house.types("joris", "start terugkomdag chat") is None
    house.run()
    opened = house.in_room()[-1]
    assert "Wat is er van onze afspraken en vragen gekomen?" in opened
    assert WEEKLY in opened
    house.press("bram", "contribute", room="kade")
    house.fill("bram", text0="We bellen nog elke maandag.", share="rol")
    house.until(house.now + timedelta(days=7))
    assert any("> We bellen nog elke maandag." in text for text in house.in_room())
    house.types("joris", "oogst")
    house.fill("joris", outcome="De buurt gaat door met het bellen.")
    house.until(house.now + timedelta(days=3))
    assert "Paste deze vorm?" in house.in_room()[-1]


def test_a_casus_in_which_nothing_was_kept_ends_with_a_harvest_that_says_so(house: House) -> None:
    close(house)
    assert any("Er is niets bewaard. Dat mag." in text for text in house.in_room())


# My own part


def test_the_home_page_shows_what_waits_for_me(house: House) -> None:
    write(house, "noor", text=WEEKLY, who="me", day="vrijdag")
    home = house.opens_home("noor")
    assert any(WEEKLY in section.text for section in home.sections)
    assert not any(WEEKLY in section.text for section in house.opens_home("els").sections)


def test_my_data_have_what_i_wrote_and_what_i_said_yes_to(house: House) -> None:
    write(house, "noor", "verwachting", text="Dat het lukt", share="ik")
    assert "Dat het lukt" in text_of(house.types("noor", "mijn-gegevens"))
    assert "Dat het lukt" not in text_of(house.types("els", "mijn-gegevens"))
    house.types("noor", "mijn-gegevens")
    assert "Dat het lukt" in text_of(house.press("noor", "as_json"))
    assert kept(house)[0].share is Share.ONLY_ME


def test_the_home_page_of_who_only_joined_has_the_button_to_keep(house: House) -> None:
    home = house.opens_home("bram")
    assert isinstance(home, Home)
    assert any(choice.action == "keep" for section in home.sections for choice in section.choices)
