"""Every command, wherever it is typed and whoever types it: in the room, in private, in a room without a casus."""

from __future__ import annotations

import pytest

from bot.core.messages import Form, Home, Message, Shown
from bot.core.model import Presence
from tests.support.house import House

COMMANDS = {
    "help": ("hulp", "help", "Hulp?"),
    "status": ("status", "STATUS."),
    "rhythm": ("ritme", "rhythm"),
    "role": ("rol", "role"),
    "central": ("vraag", "question"),
    "ask_now": ("nu", "now"),
    "pause": ("pauze", "pause"),
    "my_data": ("mijn-gegevens", "my-data", "mijn gegevens", "my data", "mijn_gegevens"),
    "my_answers": ("aanpassen", "weghalen", "edit", "remove"),
    "on_behalf": ("namens", "on-behalf", "on behalf"),
    "keep": ("bewaar", "bewaren", "keep"),
    "agreement": ("afspraak", "agreement"),
    "knot": ("knoop", "knot"),
    "turning_point": ("omslagpunt", "turning-point", "turning point"),
    "works": ("werkt", "works"),
    "words": ("woorden", "words"),
    "join": ("meedoen", "join"),
    "stop": ("stop",),
}
"""Each command with its words, as people write them."""
OF_FACILITATORS = ("rhythm", "ask_now", "on_behalf")
ABOUT_ME = {"my_data", "my_answers", "stop"}
TYPING_ERRORS = {
    "statsu": "status",
    "ritm": "ritme",
    "rlo": "rol",
    "vrag": "vraag",
    "nuu": "nu",
    "puaze": "pauze",
    "stpo": "stop",
    "mijn-gegevns": "mijn-gegevens",
    "mijngegevens": "mijn-gegevens",
    "aanpasen": "aanpassen",
    "weghaln": "weghalen",
    "namns": "namens",
    "bewaarr": "bewaar",
    "medoen": "meedoen",
    "hulpp": "hulp",
    "rythm": "rhythm",
    "quesion": "question",
    "onbehalf": "on-behalf",
    "mydata": "my-data",
}


def seen(shown: Shown) -> str:
    """What it is, in a word: which form, or the first words of a message."""
    match shown:
        case Form():
            return shown.name
        case Home():
            return "home"
        case Message():
            return shown.text
    raise AssertionError(f"nothing is shown but {shown}")


def expected(command: str, *, facilitates: bool) -> str:
    """What a member sees in a casus whose question of this week is open."""
    if command in OF_FACILITATORS and not facilitates:
        return "Alleen de begeleiders"
    return {
        "help": "Wat kun je doen?",
        "status": "Zes mensen doen mee",
        "rhythm": "rhythm",
        "role": "join",
        "central": "De vraag van **De Stille Kade** wordt nog gezocht",
        "ask_now": "staat al een vraag open",
        "pause": "settings",
        "my_data": "Wat ik van je bewaar",
        "my_answers": "home",
        "on_behalf": "on_behalf",
        "keep": "Wat wil je bewaren voor De Stille Kade?",
        "agreement": "keep_item",
        "knot": "keep_item",
        "turning_point": "keep_item",
        "works": "keep_item",
        "words": "keep_item",
        "join": "Je doet al mee met **De Stille Kade**",
        "stop": "Ik stuur je geen berichten meer over De Stille Kade",
    }[command]


every_command = pytest.mark.parametrize("command", COMMANDS)


@every_command
@pytest.mark.parametrize("user", ["els", "sanne"])
def test_a_member_of_one_casus_sees_the_same_wherever_they_type(asked: House, command: str, user: str) -> None:
    for word in COMMANDS[command]:
        for room in ("kade", None, "koffie"):
            shown = seen(asked.types(user, word, room=room))
            assert expected(command, facilitates=user == "sanne") in shown, (word, room)
            if command == "stop":
                asked.types(user, "meedoen")
                asked.fill(user, role="ambtenaar")


@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - ABOUT_ME))
def test_in_private_with_several_casussen_the_bot_asks_which_and_then_does_it(asked: House, command: str) -> None:
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="sanne", second="")
    for word in COMMANDS[command]:
        shown = asked.types("sanne", word, room=None)
        assert isinstance(shown, Message)
        assert [(choice.action, choice.label) for choice in shown.choices] == [
            ("in_casus", "De Stille Kade"),
            ("in_casus", "Het Plein"),
        ]
        assert expected(command, facilitates=True) in seen(asked.press("sanne", "De Stille Kade"))


@pytest.mark.parametrize("command", sorted(ABOUT_ME))
def test_what_is_about_me_is_about_all_my_casussen_in_private(asked: House, command: str) -> None:
    asked.answers("els", "Er werd vaak gebeld met de gemeente.")
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="sanne", second="")
    asked.ask("plein")
    asked.answers("els", "We liepen samen langs de kade en dat hielp.", room="plein")
    for word in COMMANDS[command]:
        shown = asked.types("els", word, room=None)
        text = " ".join(each.text for each in shown.sections) if isinstance(shown, Home) else seen(shown)
        assert "De Stille Kade" in text
        assert "Het Plein" in text


@pytest.mark.parametrize("command", OF_FACILITATORS)
def test_a_command_of_facilitators_is_about_the_casus_that_i_facilitate(asked: House, command: str) -> None:
    asked.set_up({"joris": "raadslid"}, room="plein", name="Het Plein", first="noor", second="")
    shown = asked.types("joris", COMMANDS[command][0], room=None)
    assert expected(command, facilitates=True) in seen(shown)
    if isinstance(shown, Form):
        assert shown.context.startswith(asked.casus().id)


def test_the_room_decides_also_for_somebody_with_several_casussen(asked: House) -> None:
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="noor", second="")
    assert "Het Plein" in seen(asked.types("els", "status", room="plein"))


def test_a_casus_that_is_closed_is_meant_only_when_there_is_no_other(asked: House) -> None:
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="noor", second="")
    asked.press("sanne", "casus_close", value=asked.casus().id)
    asked.fill("sanne")
    assert "Het Plein" in seen(asked.types("els", "status", room=None))
    assert "is afgesloten" in seen(asked.types("bram", "status", room=None))


@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - ABOUT_ME - {"help"}))
@pytest.mark.parametrize("room", [None, "koffie"])
def test_who_is_in_no_casus_is_sent_to_a_room(asked: House, command: str, room: str | None) -> None:
    shown = asked.types("tess", COMMANDS[command][0], room=room)
    assert "kanaal van de casus" in seen(shown)
    assert isinstance(shown, Message)
    assert shown.choices == ()


@every_command
def test_in_the_room_somebody_who_is_no_member_sees_what_is_for_everybody(asked: House, command: str) -> None:
    others = {
        "role": "join",
        "join": "join",
        "pause": "Je doet hier niet mee",
        "stop": "Je doet hier niet mee",
        "my_answers": "home",
        **dict.fromkeys(("keep", "agreement", "knot", "turning_point", "works", "words"), "Je doet hier niet mee"),
    }
    for word in COMMANDS[command]:
        shown = asked.types("tess", word)
        assert others.get(command, expected(command, facilitates=False)) in seen(shown)
    assert "tess" not in asked.members()


@every_command
def test_in_private_a_stranger_gets_an_answer_to_every_command(asked: House, command: str) -> None:
    others = {
        "help": "Wat kun je doen?",
        "my_data": "Je doet nergens aan mee",
        "my_answers": "home",
        "stop": "Je doet hier niet mee",
    }
    for word in COMMANDS[command]:
        assert others.get(command, "kanaal van de casus") in seen(asked.types("tess", word, room=None))


def test_the_casus_of_a_button_is_only_for_who_has_a_part_in_it(asked: House) -> None:
    casus = asked.casus().id
    for command in ("status", "central", "rhythm", "help"):
        shown = asked.press("tess", "in_casus", value=f"{command}/{casus}", room="koffie")
        assert "De Stille Kade" not in seen(shown)
    for made_up in ("", "/", "stop/x", f"slaap/{casus}", f"status/{casus}x"):
        assert "Wat kun je doen?" in seen(asked.press("els", "in_casus", value=made_up, room="koffie"))


@pytest.mark.parametrize("room", ["kade", None])
def test_who_stopped_takes_part_again_with_one_question(asked: House, room: str | None) -> None:
    asked.types("els", "stop")
    assert seen(asked.types("els", "meedoen", room=room)) == "join"
    asked.fill("els", role="raadslid")
    assert asked.members()["els"].presence is Presence.ACTIVE


def test_what_is_chosen_in_private_holds_in_that_casus(asked: House) -> None:
    asked.types("els", "rol", room=None)
    asked.fill("els", None, asked.line("els"), role="raadslid")
    assert asked.members()["els"].role == "raadslid"
    asked.types("els", "pauze", room=None)
    asked.fill("els", None, asked.line("els"), away="24-12-2026")
    assert asked.members()["els"].away_until is not None
    asked.types("sanne", "ritme", room=None)
    asked.fill("sanne", None, asked.line("sanne"), day="5")
    assert asked.casus().rhythm.question_day == 5
    asked.types("bram", "vraag", room=None)
    asked.press("bram", "central")
    asked.fill("bram", None, asked.line("bram"), text="Wie is de kade?")
    assert asked.casus().central == "Wie is de kade?"


def test_a_question_is_asked_now_from_a_private_line(house: House) -> None:
    assert "staat in het kanaal" in seen(house.types("sanne", "nu", room=None))
    house.run()
    assert "vraag van deze week" in house.in_room()[-1]


@pytest.mark.parametrize("room", ["kade", None])
@pytest.mark.parametrize("user", ["els", "sanne", "tess"])
def test_a_typing_error_is_answered_with_what_was_meant_everywhere(asked: House, room: str | None, user: str) -> None:
    for typed, meant in TYPING_ERRORS.items():
        shown = seen(asked.types(user, typed, room=room)).replace("\\", "")
        assert f"Bedoel je **/reflectie {meant}**?" in shown, typed


def test_the_buttons_of_help_fit_who_asks_and_where(asked: House) -> None:
    def actions(user: str, room: str | None) -> list[str]:
        shown = asked.types(user, "hulp", room=room)
        assert isinstance(shown, Message)
        return [choice.action for choice in shown.choices]

    for room in ("kade", None):
        assert actions("els", room) == ["settings", "keep", "privacy"]
        assert actions("sanne", room) == ["settings", "keep", "ask_now", "on_behalf", "rhythm", "privacy"]
    assert actions("tess", "kade") == ["join", "privacy"]
    assert actions("tess", None) == []
    asked.types("joris", "stop")
    assert actions("joris", "kade") == ["join", "settings", "privacy"], "who stopped facilitates nothing"
