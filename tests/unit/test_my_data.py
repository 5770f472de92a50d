"""Being away, my role, and my data as JSON: what I set for myself, and what I take with me."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import Role, Side
from tests.support.house import ZONE, House

GOOD = "We liepen samen langs de kade en dat hielp."
OTHER = "Er werd vaak gebeld met de gemeente."


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


# Being away


def away(house: House, user: str, until: str) -> object:
    assert isinstance(house.types(user, "pauze"), Form)
    return house.fill(user, away=until)


def test_who_is_away_gets_no_private_questions_before_that_day(asked: House) -> None:
    asked.until_posted()
    asked.opens_home("els")
    asked.press("els", "settings")
    asked.fill("els", moment="19:30", away="17-12-2026")
    heard = len(asked.told("els"))
    asked.ask()
    asked.until_posted()
    asked.ask()
    asked.until(asked.newest_round().closes_at)
    assert asked.now.astimezone(ZONE).date() == date(2026, 12, 14)
    assert len(asked.told("els")) == heard
    assert len(asked.in_room()) > 4, "the room goes on"
    asked.until_posted()
    asked.until(asked.now + timedelta(days=5))  # the question of Thursday the 17th
    invited = [each.key for each in asked.board.at("@els") if each.key.startswith("invite/")]
    assert len(invited) == 1


def test_away_counts_at_once_also_for_the_question_that_is_open(asked: House) -> None:
    assert "geldt meteen" in text_of(away(asked, "els", "24-12-2026"))
    asked.until(asked.newest_round().closes_at)
    assert not any(each.key.startswith("remind/") for each in asked.board.at("@els"))
    assert any(each.key.startswith("remind/") for each in asked.board.at("@noor"))


def test_who_is_away_may_still_answer_and_read(asked: House) -> None:
    away(asked, "els", "24-12-2026")
    assert asked.answers("els", GOOD) is None
    asked.run()
    assert "bewaard" in asked.told("els")[-1], "what they ask for themselves they get"


@pytest.mark.parametrize("written", ["24-12-2026", "24/12/2026", "24.12.2026", " 24-12-2026 "])
def test_a_day_is_read_as_people_write_it(house: House, written: str) -> None:
    away(house, "els", written)
    assert house.members()["els"].away_until == date(2026, 12, 24)


@pytest.mark.parametrize("written", ["22-11-2026", "2026-12-24", "kerst", "31-02-2027", "24-12", "0-0-0"])
def test_a_day_that_is_none_or_has_passed_is_refused_with_an_example(house: House, written: str) -> None:
    shown = away(house, "els", written)
    assert isinstance(shown, Problem)
    assert list(shown.fields) == ["away"]
    assert "24-12-2026" in shown.fields["away"]
    assert house.members()["els"].away_until is None


def test_an_empty_day_means_that_i_am_back(house: House) -> None:
    away(house, "els", "24-12-2026")
    form = house.types("els", "pauze")
    assert isinstance(form, Form)
    assert {field.name: field.value for field in form.fields} == {"moment": "", "away": "24-12-2026"}
    house.fill("els", form, away="")
    assert house.members()["els"].away_until is None


def test_a_stranger_has_nothing_to_pause(house: House) -> None:
    assert "niet mee" in text_of(house.types("tess", "pauze"))


# My role


def test_my_role_can_be_changed_and_shows_what_it_was(asked: House) -> None:
    form = asked.types("els", "rol")
    assert isinstance(form, Form)
    assert form.fields[0].value == "ambtenaar"
    asked.fill("els", role="raadslid")
    member = asked.members()["els"]
    assert (member.role, member.side) == (Role.COUNCIL_MEMBER, Side.THIRD)


def test_a_facilitator_who_changes_role_facilitates_on(asked: House) -> None:
    asked.types("sanne", "rol")
    asked.fill("sanne", role="professional")
    assert isinstance(asked.types("sanne", "ritme"), Form)


# My data for a machine


def as_json(house: House, user: str) -> dict[str, Any]:
    """The data, after a platform took the marks of our Markdown away."""
    house.types(user, "mijn-gegevens")
    text = text_of(house.press(user, "as_json"))
    data = json.loads(re.sub(r"\\(.|\n)", r"\1", text).replace("\u2068", "").replace("\u2069", ""))
    assert isinstance(data, dict)
    return data


STRANGE = 'Zij zei: "nee" \\ of {toch} [wel](x) *ja*\n\n- en <b>dit</b>\t| 100% – שלום 👩🏽‍🚀'


@pytest.mark.parametrize("text", [GOOD, STRANGE, "\\", '"""', "{{ 7 * 7 }}", "1. eerste\n2. tweede"])
def test_my_data_are_json_whatever_i_wrote(asked: House, text: str) -> None:
    asked.answers("els", text, "ik")
    (answer,) = as_json(asked, "els")["casussen"][0]["answers"]
    assert answer["text"] == text


def test_the_json_has_everything_of_me(asked: House) -> None:
    asked.opens_home("els")
    asked.press("els", "settings")
    asked.fill("els", moment="19:30", away="24-12-2026")
    asked.answers("els", GOOD, "naam")
    asked.types("els", "vraag")
    asked.press("els", "central")
    asked.fill("els", text="Hoe maken we van de kade een plek voor iedereen?")
    data = as_json(asked, "els")
    assert data["name"] == "Els"
    (casus,) = data["casussen"]
    (answer,) = casus.pop("answers")
    (central,) = casus.pop("central_questions")
    assert [
        casus.pop(name) for name in ("kept", "said_yes_to", "said_what_became_of", "may_be_used", "recognised")
    ] == [[]] * 5
    assert casus == {
        "casus": "De Stille Kade",
        "account": {"platform": "fake", "workspace": "w", "user": "els", "language": None},
        "role": "ambtenaar",
        "side": "gemeente",
        "facilitating": "no",
        "presence": "active",
        "own_moment": "19:30",
        "away_until": "2026-12-24",
        "who_may_see_last_chosen": "naam",
        "not_now": [],
        "drafts": [],
        "follow_up_asked_last": True,
    }
    assert answer["question"] == asked.newest_round().asked[0].text
    assert {name: answer[name] for name in ("text", "who_may_see", "via", "state")} == {
        "text": GOOD,
        "who_may_see": "naam",
        "via": "form",
        "state": "present",
    }
    assert datetime.fromisoformat(answer["answered_at"]) == asked.now
    assert central["text"].startswith("Hoe maken we")


def test_my_data_have_what_i_refused_and_what_i_read(asked: House) -> None:
    asked.press("els", "not_now", room="kade")
    for user in ("noor", "bram", "yara"):
        asked.answers(user, GOOD)
    while not asked.draft("sanne"):
        due = asked.next_due()
        assert due
        asked.until(due)
    asked.press("sanne", "synthesis_read")
    (of_els,) = as_json(asked, "els")["casussen"]
    assert [each["week"] for each in of_els["not_now"]] == [asked.newest_round().occurrence]
    (of_sanne,) = as_json(asked, "sanne")["casussen"]
    assert of_sanne["drafts"] == [{"week": asked.newest_round().occurrence, "read": True, "agreed": False}]
    assert "«Nu niet» of «Bel me liever» koos je in week 48." in text_of(asked.types("els", "mijn-gegevens"))
    assert "in week 48" in text_of(asked.types("sanne", "mijn-gegevens"))


def test_the_json_has_nothing_of_others(asked: House) -> None:
    asked.answers("els", GOOD, "naam")
    asked.answers("noor", OTHER, "naam")
    asked.types("noor", "vraag")
    asked.press("noor", "central")
    asked.fill("noor", text="Wat vindt Noor?")
    assert OTHER not in json.dumps(as_json(asked, "els"))
    assert "Noor" not in json.dumps(as_json(asked, "els"))


def test_the_json_has_all_my_casussen_also_where_i_stopped(asked: House) -> None:
    asked.set_up({"els": "raadslid"}, room="plein", name="Het Plein", first="noor", second="")
    asked.types("els", "stop")
    found = {each["casus"]: (each["role"], each["presence"]) for each in as_json(asked, "els")["casussen"]}
    assert found == {"De Stille Kade": ("ambtenaar", "stopped"), "Het Plein": ("raadslid", "active")}


def test_a_withdrawn_answer_is_not_in_my_data(asked: House) -> None:
    asked.answers("els", GOOD)
    asked.run()
    asked.press("els", "withdraw")
    asked.fill("els")
    assert as_json(asked, "els")["casussen"][0]["answers"] == []


def test_a_stranger_has_no_data(house: House) -> None:
    assert as_json(house, "tess") == {"name": "Tess", "language": None, "casussen": []}
