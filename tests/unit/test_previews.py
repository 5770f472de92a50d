"""«Wie mag dit zien?»: what each level promises beside its option is what the synthesis does."""

from __future__ import annotations

import pytest

from bot.core.messages import Form
from tests.support.composers import Greedy
from tests.support.house import House

EXAMPLE = "«We bellen elkaar nu elke dinsdag.»"
PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}


def looks(shown: object) -> dict[str, str]:
    assert isinstance(shown, Form)
    (share,) = [field for field in shown.fields if field.name == "share"]
    return {option.value: option.help for option in share.options}


def test_each_level_shows_how_a_sentence_of_mine_will_look(asked: House) -> None:
    shown = looks(asked.press("els", "answer"))
    assert "Niemand anders ziet het" in shown["ik"]
    assert shown["thema"].endswith("«Twee mensen schreven over contact.»")
    assert shown["rol"].endswith(f"{EXAMPLE} – ambtenaar")
    assert shown["naam"].endswith(f"{EXAMPLE} – Els")
    assert EXAMPLE not in shown["ik"] + shown["thema"], "of these two no text is shown to anybody"


def test_a_role_that_fewer_than_three_people_have_is_not_promised(asked: House) -> None:
    asked.press("tess", "join", room="kade")
    asked.fill("tess", role="raadslid")
    assert looks(asked.press("tess", "answer", room="kade"))["rol"].endswith(EXAMPLE)
    asked.types("noor", "stop")
    assert looks(asked.press("els", "answer"))["rol"].endswith(EXAMPLE), "two civil servants are left"


def test_with_fewer_than_five_people_no_sentence_without_a_name_is_promised(empty_house: House) -> None:
    empty_house.set_up({"els": "ambtenaar", "noor": "ambtenaar"})
    empty_house.ask()
    shown = looks(empty_house.press("els", "answer"))
    assert EXAMPLE not in shown["rol"]
    assert "minder dan vijf" in shown["rol"]
    assert "«Een paar mensen schreven over contact.»" in shown["thema"]
    assert shown["naam"].endswith(f"{EXAMPLE} – Els")


def test_with_fewer_than_three_people_nothing_is_promised_at_all(empty_house: House) -> None:
    empty_house.set_up()
    empty_house.ask()
    shown = looks(empty_house.press("sanne", "answer"))
    assert all("minder dan drie" in shown[level] for level in ("thema", "naam"))
    assert all("schreven" not in each and EXAMPLE not in each for each in shown.values())


@pytest.mark.parametrize("people", [2, 3, 4, 5, 6, 7])
@pytest.mark.parametrize("others", ["initiatiefnemer", "raadslid"])
@pytest.mark.parametrize("with_role", [False, True])
def test_what_the_preview_promises_is_what_the_synthesis_does(
    sqlite_url: str, people: int, others: str, with_role: bool
) -> None:
    """The composer here quotes all it can, with a role or without, so that only the rules hold it back."""
    with House(sqlite_url, composer=Greedy(label=lambda said: str(said.role) if with_role else "")) as house:
        team = {name: ("ambtenaar" if number % 2 else others) for number, name in enumerate("abcdef"[: people - 1])}
        house.set_up(team, second="")
        house.ask()
        before = {user: looks(house.press(user, "answer", room="kade"))["rol"] for user in ("sanne", *team)}
        for user in before:
            house.answers(user, f"Hier zegt {user} een zin die niemand anders zo zegt.", "rol")
        posted = house.until_posted()
        for user, promised in before.items():
            label = f" – {team.get(user, 'ambtenaar')}" if with_role else ""
            quote = f"«Hier zegt {user} een zin die niemand anders zo zegt.»{label}"
            assert (quote in posted) == (EXAMPLE + label in promised), (user, posted)


@pytest.mark.parametrize("name", ["**Els** <b>", "{{ 7 * 7 }}", "E\u202els"])
def test_a_name_is_shown_to_the_letter_beside_an_option(asked: House, name: str) -> None:
    asked.names["els"] = name
    asked.opens_home("els")
    plain = name.replace("\u202e", "")
    assert looks(asked.press("els", "answer"))["naam"].endswith(f"{EXAMPLE} – {plain}")


def test_a_form_that_comes_back_with_roles_shows_it_too(asked: House) -> None:
    again = asked.answers("els", "Noor belde ons gisteren over de kade.")
    assert looks(again)["naam"].endswith(f"{EXAMPLE} – Els")


def test_in_english_the_same_is_shown(asked: House) -> None:
    asked.locales["els"] = "en"
    shown = looks(asked.press("els", "answer", room="kade"))
    assert shown["rol"].endswith("“We now call each other every Tuesday.” – civil servant")
    assert shown["thema"].endswith("“Two people wrote about contact.”")


def test_the_form_of_an_answer_that_is_changed_shows_it_too(asked: House) -> None:
    asked.answers("els", "Er werd vaak gebeld met de gemeente.")
    asked.run()
    assert looks(asked.press("els", "edit"))["naam"].endswith(f"{EXAMPLE} – Els")


def test_another_question_shows_it_too(asked: House) -> None:
    asked.press("els", "another")
    assert looks(asked.press("els", "answer"))["naam"].endswith(f"{EXAMPLE} – Els")


def test_after_a_private_message_the_four_levels_stand_above_the_buttons(asked: House) -> None:
    asked.names["els"] = "*Els*"
    asked.writes("els", "Er werd vaak gebeld met de gemeente.")
    asked.run()
    (message,) = [each.message for each in asked.board.at("@els") if each.key.startswith("kept/")]
    rows = [line for line in message.text.splitlines() if line.startswith("- ")]
    assert len(rows) == len(message.choices) == 4
    assert [row.startswith(f"- **{choice.label}.**") for row, choice in zip(rows, message.choices, strict=True)] == [
        True
    ] * 4
    assert rows[2].endswith(f"{EXAMPLE} – ambtenaar")
    assert rows[3].endswith(f"{EXAMPLE} – \\*Els\\*")


def test_on_behalf_of_somebody_it_is_their_name_and_role(asked: House) -> None:
    first = looks(asked.types("sanne", "namens"))
    assert first["naam"].endswith(f"{EXAMPLE} – de naam van deze persoon")
    assert first["rol"].endswith(EXAMPLE), "their role is not known yet"
    filled = {"name": "Opa Henk", "role": "initiatiefnemer", "text": "Ik wil weten wie beslist.", "share": "rol"}
    again = looks(asked.fill("sanne", **filled))
    assert again["naam"].endswith(f"{EXAMPLE} – Opa Henk")
    assert again["rol"].endswith(f"{EXAMPLE} – initiatiefnemer")


def test_on_behalf_of_somebody_the_speaker_counts_as_one_of_the_group_once(empty_house: House) -> None:
    empty_house.set_up({"els": "ambtenaar", "bram": "initiatiefnemer"})
    empty_house.ask()
    filled = {"name": "Opa Henk", "role": "initiatiefnemer", "text": "Ik wil weten wie beslist.", "share": "rol"}
    empty_house.types("sanne", "namens")
    shown = looks(empty_house.fill("sanne", **filled))
    assert shown["rol"].endswith(f"{EXAMPLE} – initiatiefnemer"), "five people, three of them initiators"
    assert empty_house.fill("sanne") is None
    empty_house.types("bram", "stop")
    empty_house.types("sanne", "namens")
    assert EXAMPLE not in looks(empty_house.fill("sanne", **filled))["rol"], "four are left"
