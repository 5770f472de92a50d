"""Words after /reflectie: Dutch and English, in any writing, and what was probably meant."""

from __future__ import annotations

import pytest

from bot.core import commands
from bot.core.messages import Form, Home, Message
from tests.support.house import House


@pytest.mark.parametrize(
    ("words", "name", "rest"),
    [
        ("", "menu", ""),
        ("   ", "menu", ""),
        ("hulp", "help", ""),
        ("HELP", "help", ""),
        ("status", "status", ""),
        ("  Status  ", "status", ""),
        ("nu", "ask_now", ""),
        ("now please", "ask_now", "please"),
        ("mijn_gegevens", "my_data", ""),
        ("My-Data", "my_data", ""),
        ("mijn gegevens", "my_data", ""),
        ("mijn  gegevens van vorig jaar", "my_data", "van vorig jaar"),
        ("on behalf of Henk", "on_behalf", "of Henk"),
        ("hulp?", "help", ""),
        ("status!", "status", ""),
        ("weghalen  die van vorige week ", "my_answers", "die van vorige week"),
    ],
)
def test_a_command_is_read_however_it_is_written(words: str, name: str, rest: str) -> None:
    assert commands.read(words) == commands.Command(name=name, rest=rest)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("statsu", "status"), ("mijn-gegeven", "mijn-gegevens"), ("medoen", "meedoen"), ("weghaln", "weghalen")],
)
def test_a_typing_error_gets_the_nearest_command(typed: str, meant: str) -> None:
    assert commands.read(typed) == commands.Command(name=None, nearest=meant)


@pytest.mark.parametrize("typed", ["qwxyz", "{{ 7*7 }}", "<b>", "é" * 5000, "@channel"])
def test_what_looks_like_nothing_has_no_nearest(typed: str) -> None:
    assert commands.read(typed) == commands.Command(name=None)


def test_an_unknown_command_is_answered_with_what_was_meant_and_without_repeating_it(house: House) -> None:
    shown = house.types("els", "statsu <script>")
    assert isinstance(shown, Message)
    assert "/reflectie status" in shown.text
    assert "script" not in shown.text


def test_every_command_gives_something_to_see(asked: House) -> None:
    for word in commands.WORDS:
        shown = asked.types("els", word)
        assert isinstance(shown, Message | Form | Home), word
        if word == "stop":
            asked.press("els", "join", room="kade")
            asked.fill("els", role="ambtenaar")


def test_help_names_commands_that_exist(house: House) -> None:
    shown = house.types("els", "")
    assert isinstance(shown, Message)
    named = [line.split("/reflectie ")[1].split("**")[0] for line in shown.text.splitlines() if "/reflectie " in line]
    assert len(named) == 6
    assert all(commands.read(word).name for word in named)


def test_commands_outside_any_casus_say_where_to_go(empty_house: House) -> None:
    for word in ("status", "nu", "meedoen", "stop"):
        shown = empty_house.types("els", word, room="koffie")
        assert isinstance(shown, Message)
        assert not shown.choices
    shown = empty_house.types("els", "mijn-gegevens", room=None)
    assert isinstance(shown, Message)
    assert "Els" in shown.text


def test_a_mention_of_the_bot_gets_help_and_other_talk_gets_nothing(house: House) -> None:
    house.says("els", "@bot wat kun je?", mentions_bot=True)
    shown = house.shown["els"]
    assert isinstance(shown, Message)
    assert "/reflectie status" in shown.text
    house.says("els", "Wie neemt koffie mee?")
    assert house.shown["els"] is None
