"""A casus: the bot comes in, a short setup, people join and leave, it pauses and closes; and who may do what."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.events import Submitted
from bot.core.messages import Form, Message, Problem
from bot.core.model import CasusState, Facilitating, Presence, Role, Side
from tests.support.house import House

SIDES = "gemeente Vaartdam en de buurt"


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def setup_form(house: House) -> Form:
    house.room_changes("sanne", name="Kade")
    house.run()
    form = house.press("sanne", "setup")
    assert isinstance(form, Form)
    return form


# Coming in


def test_the_bot_says_hello_once_and_who_may_set_it_up(empty_house: House) -> None:
    for _ in range(2):
        empty_house.room_changes("sanne")
    empty_house.run()
    (hello,) = empty_house.board.at("#kade")
    assert [choice.action for choice in hello.message.choices] == ["setup"]


def test_a_room_that_the_bot_was_never_in_may_go(empty_house: House) -> None:
    for change in ("bot_removed", "archived", "renamed"):
        empty_house.room_changes("sanne", change, room="elders")
    empty_house.run()
    assert all("Hallo" in text for text in empty_house.in_room("elders"))


def test_after_it_was_removed_the_bot_is_silent_and_back_it_says_so(asked: House) -> None:
    asked.answers("els", "Er werd vaak gebeld met de gemeente.")
    asked.room_changes("sanne", "bot_removed")
    said = len(asked.in_room())
    for _ in range(6):
        due = asked.next_due()
        assert due
        asked.until(due)
    assert len(asked.in_room()) == said
    asked.room_changes("sanne", "bot_added")
    asked.run()
    assert "De Stille Kade" in asked.in_room()[-1]
    assert asked.ask()


def test_an_archived_room_rests_until_it_is_brought_back(house: House) -> None:
    house.room_changes("sanne", "archived")
    due = house.next_due()
    assert due
    house.until(due)
    assert not any(each.key.startswith("round/") for each in house.board.at("#kade"))
    house.room_changes("sanne", "unarchived")
    assert house.ask()


def test_a_casus_keeps_its_room_when_the_platform_gives_it_another_id(asked: House) -> None:
    question = asked.question()
    for _ in range(2):
        asked.room_moves("kade", "kade-2", key="moved/1")
    written = asked.says("els", "Er werd vaak gebeld met de gemeente.", room="kade-2", thread=question)
    asked.answers("sanne", "We zagen elkaar op de plek zelf.", room="kade-2")
    asked.answers("joris", "Niemand wist wie er beslist.", room="kade-2")
    assert [answer.text for answer in asked.kept("els", "kade-2")] == [written.text]
    assert asked.until_posted("kade-2")
    assert asked.board.at("#kade") == []


def test_words_said_before_the_room_moved_can_be_taken_back_after_it(asked: House) -> None:
    written = asked.says("els", "Er werd vaak gebeld met de gemeente.", thread="newest")
    asked.room_moves("kade", "kade-2")
    written.place = asked.room("kade-2")
    asked.deletes(written)
    assert not [answer for answer in asked.kept("els", "kade-2") if answer.text]


def test_who_heard_hello_at_the_new_id_before_the_move_can_set_nothing_up_there(asked: House) -> None:
    asked.room_changes("sanne", "bot_added", room="kade-2")
    asked.run()
    assert asked.buttons("sanne", room="kade-2")
    asked.room_moves("kade", "kade-2")
    assert "De Stille Kade" in text_of(asked.press("sanne", "setup", room="kade-2"))
    assert asked.casus("kade-2").name == "De Stille Kade"


def test_a_room_that_moves_to_where_another_casus_lives_leaves_that_one_alone(asked: House) -> None:
    asked.set_up(room="tuin", name="De Tuin")
    asked.room_moves("kade", "tuin")
    assert asked.casus("tuin").name == "De Tuin"
    asked.ask("tuin")
    assert asked.in_room("kade") == [], "the old id is silent"


def test_a_move_of_a_room_that_is_not_known_or_goes_nowhere_does_nothing(asked: House) -> None:
    asked.room_moves("elders", "nergens")
    asked.room_moves("kade", "")
    asked.room_moves("kade", "kade")
    assert asked.casus("kade").name == "De Stille Kade"


def test_a_room_from_which_the_bot_was_removed_stays_silent_where_it_moves(asked: House) -> None:
    asked.room_changes("sanne", "bot_removed")
    asked.room_moves("kade", "kade-2")
    said = asked.in_room("kade-2")
    for _ in range(6):
        due = asked.next_due()
        assert due
        asked.until(due)
    assert asked.in_room("kade-2") == said


# Setting up


def test_the_setup_asks_name_sides_second_the_question_and_how_i_take_part(empty_house: House) -> None:
    form = setup_form(empty_house)
    assert [(field.name, field.required) for field in form.fields] == [
        ("name", True),
        ("sides", True),
        ("second", False),
        ("central", False),
        ("role", True),
    ]
    assert form.fields[0].value == "Kade"
    assert all(field.hint for field in form.fields if field.name != "role")


@pytest.mark.parametrize("sides", ["", " \n ", "x" * 121, "gemeente en Jan, 06 12345678", "."])
def test_the_sides_are_a_readable_line_without_personal_data(empty_house: House, sides: str) -> None:
    setup_form(empty_house)
    shown = empty_house.fill("sanne", sides=sides, name="Kade", role="ambtenaar")
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["sides"]


def test_who_work_together_is_told_in_the_welcome_the_status_and_the_overview(empty_house: House) -> None:
    setup_form(empty_house)
    empty_house.fill("sanne", sides=" gemeente Vaartdam\nen *Buurtkeuken* Noord. ", name="Kade", role="ambtenaar")
    empty_house.run()
    assert empty_house.casus().sides == "gemeente Vaartdam en *Buurtkeuken* Noord"
    line = "Hier werken samen: gemeente Vaartdam en \\*Buurtkeuken\\* Noord."
    assert line in empty_house.in_room()[-1]
    assert line in text_of(empty_house.types("sanne", "status"))
    assert line in empty_house.opens_home("sanne").sections[-1].text


def test_a_question_given_at_setup_is_the_first_version_of_who_set_up(empty_house: House) -> None:
    setup_form(empty_house)
    question = "Hoe maken we van de kade een plek voor iedereen?"
    empty_house.fill("sanne", sides=SIDES, name="Kade", role="ambtenaar", central=f"  {question} ")
    empty_house.run()
    assert empty_house.casus().central == question
    assert question in empty_house.in_room()[-1]
    assert f"het begon met «{question}» (versie 1, van Sanne)" in text_of(empty_house.types("sanne", "vraag"))
    empty_house.press("sanne", "central")
    empty_house.fill("sanne", text="Wie is de kade?")
    assert "het werd «Wie is de kade?» (versie 2, van Sanne)" in text_of(empty_house.types("sanne", "vraag"))


def test_a_question_that_is_still_looked_for_is_no_version(empty_house: House) -> None:
    empty_house.set_up(second="")
    assert "wordt nog gezocht" in empty_house.in_room()[-1]
    assert empty_house.casus().central == ""
    assert "wordt nog gezocht" in text_of(empty_house.types("sanne", "vraag"))


@pytest.mark.parametrize("central", ["x" * 201, "Belt iemand mij op 06 12345678?"])
def test_a_question_at_setup_follows_the_same_rules_as_later(empty_house: House, central: str) -> None:
    setup_form(empty_house)
    shown = empty_house.fill("sanne", sides=SIDES, name="Kade", role="ambtenaar", central=central)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["central"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "\n\t"])
def test_a_casus_has_a_name_of_readable_length(empty_house: House, name: str) -> None:
    setup_form(empty_house)
    shown = empty_house.fill("sanne", sides=SIDES, name=name, role="ambtenaar")
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["name"]
    assert "80" in shown.fields["name"]


@pytest.mark.parametrize("role", ["", "burgemeester", "Ambtenaar", "CIVIL_SERVANT"])
def test_a_role_is_one_of_the_five(empty_house: House, role: str) -> None:
    setup_form(empty_house)
    shown = empty_house.fill("sanne", sides=SIDES, name="Kade", role=role)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["role"]


def test_all_that_is_wrong_is_said_at_once(empty_house: House) -> None:
    setup_form(empty_house)
    shown = empty_house.fill("sanne", name="", sides="", role="")
    assert isinstance(shown, Problem)
    assert sorted(shown.fields) == ["name", "role", "sides"]


def test_a_room_is_set_up_once_whoever_is_first(empty_house: House) -> None:
    form = setup_form(empty_house)
    empty_house.fill("sanne", form, sides=SIDES, name="De Stille Kade", role="ambtenaar")
    assert "De Stille Kade" in text_of(
        empty_house.fill("joris", form, sides=SIDES, name="Iets anders", role="raadslid")
    )
    assert "De Stille Kade" in text_of(empty_house.press("joris", "setup", value=form.context))
    assert empty_house.casus().name == "De Stille Kade"
    assert list(empty_house.members()) == ["sanne"]


def test_a_setup_of_another_room_is_refused(empty_house: House) -> None:
    form = setup_form(empty_house)
    elsewhere = empty_house.about("sanne", empty_house.room("plein"))
    shown = empty_house.receive(
        Submitted(form="setup", context=form.context, fields={"name": "x", "role": "ambtenaar"}, **elsewhere)
    )
    assert "kan hier niet" in text_of(shown)


def test_a_name_with_odd_signs_stays_one_line(empty_house: House) -> None:
    setup_form(empty_house)
    assert isinstance(empty_house.fill("sanne", sides=SIDES, name=" **De**\n\n# Kade <b> ", role="ambtenaar"), Message)
    empty_house.run()
    assert empty_house.casus().name == "**De** # Kade <b>"
    assert "\\*\\*De\\*\\* \\# Kade \\<b\\>" in empty_house.in_room()[-1]


def test_names_of_people_are_shown_to_the_letter(empty_house: House) -> None:
    empty_house.names = {"sanne": "**Sanne** <b>{{ 1 }}\u202e", "joris": "# Joris\x00 @channel"}
    empty_house.set_up()
    assert "\\*\\*Sanne\\*\\* \\<b\\>" in empty_house.told("joris")[0]
    assert "\\# Joris\ufffd @channel" in empty_house.told("sanne")[-1]
    assert not any("\u202e" in text for text in empty_house.told("joris"))


def test_who_sets_up_facilitates_and_nobody_else_by_being_in_the_room(empty_house: House) -> None:
    setup_form(empty_house)
    empty_house.fill("sanne", sides=SIDES, name="Kade", role="initiatiefnemer", second="")
    first = empty_house.members()["sanne"]
    assert (first.facilitating, first.role, first.side) == (Facilitating.YES, Role.INITIATOR, Side.INITIATIVE)


def test_nobody_is_their_own_second(empty_house: House) -> None:
    setup_form(empty_house)
    empty_house.fill("sanne", sides=SIDES, name="Kade", role="ambtenaar", second="sanne")
    empty_house.run()
    assert list(empty_house.members()) == ["sanne"]
    assert empty_house.told("sanne") == []


# The second facilitator


def test_the_second_is_asked_and_counts_for_nothing_until_they_say_yes(empty_house: House) -> None:
    empty_house.set_up(first="sanne", second="")
    other = {"second": "joris", "second:name": "Joris de Vries"}
    empty_house.room_changes("sanne", room="plein")
    empty_house.run()
    empty_house.press("sanne", "setup", room="plein")
    empty_house.fill("sanne", None, empty_house.room("plein"), name="Plein", sides=SIDES, role="ambtenaar", **other)
    empty_house.run()
    asked = empty_house.members("plein")["joris"]
    assert (asked.facilitating, asked.presence) == (Facilitating.ASKED, Presence.INVITED)
    status = text_of(empty_house.types("sanne", "status", room="plein"))
    assert "Eén persoon" in status
    assert [choice.action for choice in empty_house.board.at("@joris")[-1].message.choices] == [
        "facilitate_yes",
        "facilitate_no",
    ]


def test_a_second_who_says_no_may_still_take_part_as_anybody(empty_house: House) -> None:
    setup_form(empty_house)
    empty_house.fill("sanne", sides=SIDES, name="Kade", role="ambtenaar", second="joris")
    empty_house.run()
    assert "Goed" in text_of(empty_house.press("joris", "facilitate_no"))
    empty_house.run()
    assert "Joris" in empty_house.told("sanne")[-1]
    assert "niet voor jou" in text_of(empty_house.press("joris", "facilitate_yes"))
    empty_house.press("joris", "join", room="kade")
    empty_house.fill("joris", role="raadslid")
    joris = empty_house.members()["joris"]
    assert (joris.facilitating, joris.presence, joris.side) == (Facilitating.NO, Presence.ACTIVE, Side.THIRD)


def test_nobody_makes_themselves_facilitator(house: House) -> None:
    casus = house.casus()
    for user in ("els", "tess"):
        assert "niet voor jou" in text_of(house.press(user, "facilitate_yes", value=casus.id))
    assert house.members()["els"].facilitating is Facilitating.NO


def test_saying_yes_twice_is_once(house: House) -> None:
    told = len(house.told("sanne"))
    assert "begeleidt nu" in text_of(house.press("joris", "facilitate_yes", value=house.casus().id))
    house.run()
    assert len(house.told("sanne")) == told


# Joining and leaving


@pytest.mark.parametrize(
    ("role", "side"),
    [
        ("ambtenaar", Side.MUNICIPALITY),
        ("initiatiefnemer", Side.INITIATIVE),
        ("raadslid", Side.THIRD),
        ("professional", Side.THIRD),
        ("kennisinstituut", Side.THIRD),
    ],
)
def test_a_role_has_its_side(house: House, role: str, side: Side) -> None:
    house.press("tess", "join", room="kade")
    house.fill("tess", role=role)
    assert house.members()["tess"].side is side


def test_joining_twice_is_once(house: House) -> None:
    assert "al mee" in text_of(house.press("els", "join", room="kade"))
    assert "al mee" in text_of(house.types("els", "meedoen"))
    assert len(house.members()) == 6


def test_who_leaves_the_room_hears_nothing_until_they_are_back(asked: House) -> None:
    asked.leaves("els")
    assert asked.members()["els"].presence is Presence.LEFT
    told = len(asked.told("els"))
    asked.until(asked.newest_round().closes_at)
    assert len(asked.told("els")) == told
    asked.comes("els")
    assert asked.members()["els"].presence is Presence.ACTIVE


# Pausing and closing


def test_only_facilitators_pause_and_close(house: House) -> None:
    casus = house.casus()
    for user in ("els", "tess"):
        for action in ("casus_pause", "casus_resume", "casus_close", "ask_now"):
            shown = house.press(user, action, value=casus.id)
            assert "begeleiders" in text_of(shown)
        shown = house.receive(Submitted(form="close", context=casus.id, fields={}, **house.about(user)))
        assert "begeleiders" in text_of(shown)
    assert house.casus().state is CasusState.LIVE


def test_a_facilitator_who_stopped_decides_nothing_any_more(house: House) -> None:
    house.types("joris", "stop")
    assert "begeleiders" in text_of(house.press("joris", "casus_pause", value=house.casus().id))
    assert house.casus().state is CasusState.LIVE


def test_a_pause_stops_questions_and_reminders_but_not_the_round_that_is_open(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, "Er werd vaak gebeld met de gemeente.")
    asked.press("sanne", "casus_pause", value=asked.casus().id)
    asked.run()
    told = len(asked.told("yara"))
    assert "samenvatting" in asked.until_posted()
    assert len(asked.told("yara")) == told
    asked.until(asked.now + timedelta(weeks=6))
    assert len([each for each in asked.board.at("#kade") if each.key.startswith("round/")]) == 1


def test_going_on_after_a_pause_never_asks_twice_in_a_week(asked: House) -> None:
    casus = asked.casus()
    asked.press("sanne", "casus_pause", value=casus.id)
    asked.press("sanne", "casus_resume", value=casus.id)
    assert "niets veranderd" in text_of(asked.press("sanne", "casus_resume", value=casus.id))
    asked.until_posted()
    asked.ask()
    asked.run()
    questions = [each for each in asked.board.at("#kade") if each.key.startswith("round/")]
    assert len(questions) == 2


def test_a_closed_casus_stays_closed(house: House) -> None:
    casus = house.casus()
    form = house.press("sanne", "casus_close", value=casus.id)
    assert isinstance(form, Form)
    assert form.fields == ()
    house.fill("sanne")
    house.run()
    assert house.casus().state is CasusState.CLOSED
    for action in ("casus_resume", "casus_pause"):
        assert "niets veranderd" in text_of(house.press("sanne", action, value=casus.id))
    due = house.next_due()
    assert due is not None
    assert due > house.now + timedelta(weeks=7), "nothing is left but the day to come back"
    assert "afgesloten" in text_of(
        house.receive(Submitted(form="join", context=casus.id, fields={"role": "raadslid"}, **house.about("tess")))
    )
    assert "tess" not in house.members()


def test_what_was_said_can_be_taken_away_after_closing(asked: House) -> None:
    asked.answers("els", "Er werd vaak gebeld met de gemeente.")
    asked.press("sanne", "casus_close", value=asked.casus().id)
    asked.fill("sanne")
    asked.types("els", "weghalen")
    asked.press("els", "withdraw")
    asked.fill("els")
    assert [answer.text for answer in asked.kept("els")] == [""]


def test_joining_is_no_yes_to_facilitating(empty_house: House) -> None:
    empty_house.room_changes("sanne")
    empty_house.run()
    empty_house.press("sanne", "setup")
    empty_house.fill("sanne", None, empty_house.room(), name="Kade", sides=SIDES, role="ambtenaar", second="joris")
    empty_house.run()
    empty_house.press("joris", "join", room="kade")
    empty_house.fill("joris", role="initiatiefnemer")
    joris = empty_house.members()["joris"]
    assert (joris.presence, joris.facilitating) == (Presence.ACTIVE, Facilitating.ASKED)
    empty_house.press("joris", "facilitate_yes")
    assert empty_house.members()["joris"].facilitating is Facilitating.YES
