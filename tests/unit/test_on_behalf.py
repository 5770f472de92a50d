"""«Namens»: what somebody said by phone or at the kitchen table. They are a person in the casus, without an account."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.flows.turn import NO_ACCOUNT
from bot.core.messages import Form, Message, Problem
from bot.core.model import AnswerState, Share, Side, Via
from tests.support.composers import Greedy
from tests.support.house import House

SAID = "Ik wil eerst weten wie er over de kade beslist."
GOOD = "We liepen samen langs de kade en dat hielp."


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def speak(
    house: House, name: str = "Opa Henk", *, text: str = SAID, share: str = "rol", by: str = "sanne", **more: str
) -> object:
    """A facilitator types it in, reads it back, and says that it is right."""
    assert isinstance(house.types(by, "namens"), Form)
    again = house.fill(by, name=name, text=text, share=share, **{"role": "initiatiefnemer", **more})
    return house.fill(by, again) if isinstance(again, Form) else again


def spoken(house: House) -> list[tuple[str, Via, Share]]:
    return [(each.text, each.via, each.share) for each in house.kept() if each.via is Via.ON_BEHALF]


def test_it_is_read_back_before_it_is_kept(asked: House) -> None:
    form = asked.types("sanne", "namens")
    assert isinstance(form, Form)
    again = asked.fill("sanne", name="Opa Henk", role="initiatiefnemer", text=SAID, share="rol")
    assert isinstance(again, Form)
    assert again.title == "Lees dit voor"
    assert {field.name: field.value for field in again.fields} == {
        "name": "Opa Henk",
        "role": "initiatiefnemer",
        "text": SAID,
        "share": "rol",
    }
    assert asked.kept() == []
    assert asked.fill("sanne", again) is None
    assert spoken(asked) == [(SAID, Via.ON_BEHALF, Share.ROLE)]
    asked.run()
    assert "namens Opa Henk" in asked.told("sanne")[-1]


def test_what_is_corrected_while_reading_aloud_is_what_is_kept(asked: House) -> None:
    asked.types("sanne", "namens")
    asked.fill("sanne", name="Opa Henk", role="initiatiefnemer", text=SAID, share="rol")
    asked.fill("sanne", text="Ik wil weten wie beslist.", share="naam")
    assert spoken(asked) == [("Ik wil weten wie beslist.", Via.ON_BEHALF, Share.NAME)]


def test_who_spoke_is_one_person_of_their_side_and_counts_once(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    speak(asked)
    member = next(each for each in asked.members().values() if each.platform == NO_ACCOUNT)
    assert member.side is Side.INITIATIVE
    assert "4 van de 7" in asked.until_posted()
    asked.ask()
    speak(asked, "  opa   HENK ")
    assert len([each for each in asked.members().values() if each.platform == NO_ACCOUNT]) == 1


def test_the_same_person_answers_a_question_once(asked: House) -> None:
    speak(asked)
    assert "al beantwoord" in text_of(speak(asked, by="joris"))
    assert len(spoken(asked)) == 1


def test_who_spoke_is_never_written_to(asked: House) -> None:
    speak(asked)
    asked.ask()
    asked.until_posted()
    asked.until(asked.now + timedelta(weeks=8))
    assert {each.to.platform for each in asked.board.sent} == {"fake"}
    assert not any(each.place == "@opa henk" for each in asked.board.sent)
    assert asked.store.read(lambda tx: tx.outbox.waiting()) == 0


def test_a_namesake_with_an_account_is_somebody_else(asked: House) -> None:
    speak(asked, "Els", text=SAID)
    assert asked.answers("els", GOOD) is None
    assert sorted(each.text for each in asked.kept()) == sorted([SAID, GOOD])
    shown = text_of(asked.types("els", "mijn-gegevens"))
    assert GOOD in shown
    assert SAID not in shown


def test_a_facilitator_takes_it_away_again(asked: House) -> None:
    speak(asked)
    asked.run()
    form = asked.press("sanne", "withdraw")
    assert isinstance(form, Form)
    assert SAID in form.intro
    assert "is weg" in text_of(asked.fill("sanne"))
    (answer,) = asked.kept()
    assert (answer.text, answer.state) == ("", AnswerState.WITHDRAWN)
    assert speak(asked) is None
    assert len(spoken(asked)) == 2


def test_what_is_typed_in_after_the_draft_is_in_the_next_version(asked: House) -> None:
    for user in ("els", "noor", "bram"):
        asked.answers(user, GOOD)
    form = asked.types("sanne", "namens")
    assert isinstance(form, Form)
    asked.until(asked.now + timedelta(days=7))
    assert "3 van de" in asked.draft("sanne")
    again = asked.fill("sanne", form, None, name="Opa Henk", text=SAID, share="rol", role="initiatiefnemer")
    assert isinstance(again, Form)
    assert asked.fill("sanne", again) is None
    asked.run()
    assert "4 van de" in asked.draft("sanne")


@pytest.mark.parametrize(("share", "is_read"), [("ik", False), ("thema", False), ("rol", True), ("naam", True)])
def test_taking_it_away_shows_of_it_what_any_facilitator_may_read(asked: House, share: str, is_read: bool) -> None:
    speak(asked, share=share)
    (answer,) = asked.kept()
    form = asked.press("joris", "withdraw", value=answer.id)
    assert isinstance(form, Form)
    assert (SAID in form.intro) is is_read


def test_others_take_nothing_away_and_nobody_changes_it(asked: House) -> None:
    speak(asked)
    (answer,) = asked.kept()
    for user in ("els", "bram", "tess"):
        assert "niet van jou" in text_of(asked.press(user, "withdraw", value=answer.id))
    for user in ("sanne", "els"):
        assert "niet van jou" in text_of(asked.press(user, "edit", value=answer.id))
        assert "niet van jou" in text_of(asked.press(user, "share", value=f"{answer.id}/naam"))
    assert asked.kept() == [answer]


def test_a_facilitator_takes_away_only_what_was_said_by_phone(asked: House) -> None:
    asked.answers("els", GOOD)
    (answer,) = asked.kept("els")
    assert "niet van jou" in text_of(asked.press("sanne", "withdraw", value=answer.id))


def test_what_was_typed_in_is_not_mine(asked: House) -> None:
    speak(asked)
    assert SAID not in text_of(asked.types("sanne", "mijn-gegevens"))
    assert not any(SAID in section.text for section in asked.opens_home("sanne").sections)


@pytest.mark.parametrize("field", ["text", "name"])
def test_personal_data_are_refused_in_what_was_said_and_in_the_name(asked: House, field: str) -> None:
    shown = speak(asked, **{field: "Bel maar 06-12345678"})  # type: ignore[arg-type]
    assert isinstance(shown, Problem)
    assert list(shown.fields) == [field]
    assert "telefoonnummer" in shown.fields[field]
    assert asked.kept() == []
    assert not any(each.platform == NO_ACCOUNT for each in asked.members().values())


def test_all_that_is_missing_is_said_at_once(asked: House) -> None:
    asked.types("sanne", "namens")
    shown = asked.fill("sanne", name=" ", text="", share="", role="")
    assert isinstance(shown, Problem)
    assert sorted(shown.fields) == ["name", "role", "share", "text"]


def test_without_an_open_question_there_is_nothing_to_answer(house: House) -> None:
    assert "geen vraag open" in text_of(house.types("sanne", "namens"))


def test_a_form_that_was_open_too_long_is_told_so(asked: House) -> None:
    form = asked.types("sanne", "namens")
    assert isinstance(form, Form)
    asked.until_posted()
    shown = asked.fill("sanne", form, name="Opa Henk", role="initiatiefnemer", text=SAID, share="rol")
    assert "geen vraag open" in text_of(shown)


def test_only_facilitators_speak_for_somebody(asked: House) -> None:
    assert "begeleiders" in text_of(asked.types("els", "namens"))
    assert "begeleiders" in text_of(asked.press("els", "on_behalf", value=asked.casus().id))
    form = asked.types("sanne", "namens")
    assert isinstance(form, Form)
    shown = asked.fill("els", form, name="Opa Henk", role="initiatiefnemer", text=SAID, share="rol")
    assert "begeleiders" in text_of(shown)
    assert asked.kept() == []


def test_as_a_source_it_has_its_name_only_when_that_was_said(sqlite_url: str) -> None:
    people = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
    with House(sqlite_url, composer=Greedy(label=lambda _: "")) as house:
        house.set_up(people)
        house.ask()
        for user in people:
            house.answers(user, GOOD)
        speak(house, "Opa Henk", text=SAID, share="rol")
        speak(house, "Tante Toos", text="Ik bel liever zelf met de wethouder.", share="naam")
        speak(house, "Buurman Piet", text="Dit hoeft niemand te lezen.", share="thema")
        posted = house.until_posted()
        assert SAID in posted
        assert "Henk" not in posted
        assert "hoeft niemand" not in posted
        for user in ("els", "sanne"):
            sources = text_of(house.press(user, "sources"))
            assert SAID in sources
            assert "Henk" not in sources
            assert "Tante Toos" in sources
            assert "hoeft niemand" not in sources


def test_a_speaker_gets_the_variant_of_their_own_role_read_back(asked: House) -> None:
    form = asked.types("sanne", "namens")
    assert isinstance(form, Form)
    again = asked.fill("sanne", name="Opa Henk", role="raadslid", text=SAID, share="rol")
    assert isinstance(again, Form)
    asked_now = asked.newest_round().asked[0].text
    assert asked_now in form.intro
    assert asked_now in again.intro


def test_in_a_frozen_casus_it_is_hidden_and_not_destroyed(asked: House) -> None:
    speak(asked)
    asked.run()
    asked.opens_home("sanne")
    asked.press("sanne", "freeze")
    asked.fill("sanne", why="Er loopt een Woo-verzoek.")
    (answer,) = asked.kept()
    asked.press("sanne", "withdraw", value=answer.id)
    assert "bewaard" in text_of(asked.fill("sanne"))
    assert [(each.text, each.state) for each in asked.kept()] == [(SAID, AnswerState.WITHDRAWN)]
