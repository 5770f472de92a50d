"""«Mag dit zo?»: exact words, asked of their author in private; no answer is no yes; a yes can be taken back anywhere."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.events import Chose, Submitted
from bot.core.flows import consents
from bot.core.flows.turn import teams
from bot.core.messages import Form, Message, Problem
from bot.core.model import IN_SUMMARY, Consent, ConsentState
from bot.core.ports.library import Markdown
from tests.support.house import ZONE, House

SAID = {
    "els": "De regels voor de vergunning waren voor mij niet duidelijk.",
    "noor": "We lazen de regels van de vergunning twee keer.",
    "bram": "Wij zochten vier weken uit welke regels er golden.",
    "yara": "Niemand wist welke vergunning we nodig hadden.",
    "joris": "De procedure voor de vergunning duurt acht weken.",
}


def drafted(house: House, said: dict[str, str]) -> House:
    for user, text in said.items():
        house.answers(user, text)
    for _ in range(20):
        if any("Dit is de schets" in text for text in house.told("sanne")):
            return house
        due = house.next_due()
        assert due
        house.until(due)
    raise AssertionError("no draft was made")


@pytest.fixture
def draft(asked: House) -> House:
    return drafted(asked, SAID)


@pytest.fixture
def small(asked: House) -> House:
    """Three people: too few to quote from, unless the author says yes."""
    return drafted(asked, dict(list(SAID.items())[:3]))


def ask(house: House, text: str) -> Message:
    """Sanne asks the author of these words."""
    form = house.press("sanne", "consent_ask")
    assert isinstance(form, Form)
    (value,) = (option.value for option in form.fields[0].options if option.label == text)
    shown = house.fill("sanne", form, words=value)
    house.run()
    assert isinstance(shown, Message)
    return shown


def quoted(house: House) -> str:
    """A quote that stands in the draft of Sanne, without its marks."""
    lines = [line for line in house.draft("sanne").splitlines() if line.startswith("> «")]
    return lines[0].partition("«")[2].partition("»")[0]


def author_of(text: str) -> str:
    (user,) = (user for user, said in SAID.items() if text in said)
    return user


def kept(house: House) -> list[Consent]:
    casus_id = house.casus().id
    return list(house.store.read(lambda tx: tx.consents.of_use([casus_id], IN_SUMMARY)))


def test_a_quote_that_is_asked_about_leaves_the_draft_until_its_author_says_yes(draft: House) -> None:
    text = quoted(draft)
    shown = ask(draft, text)
    assert "gevraagd" in shown.text
    assert text not in draft.draft("sanne")
    asked_of = author_of(text)
    assert text in draft.told(asked_of)[-1]
    assert "samenvatting van week" in draft.told(asked_of)[-1]
    draft.press(asked_of, "consent_yes")
    draft.run()
    assert text in draft.draft("sanne")
    assert text in draft.until_posted()


def test_the_facilitator_does_not_hear_who_wrote_it(draft: House) -> None:
    text = quoted(draft)
    before = len(draft.told("sanne"))
    shown = ask(draft, text)
    heard = " ".join([shown.text, *draft.told("sanne")[before:]])
    assert draft.names.get(author_of(text), author_of(text).capitalize()) not in heard


def test_without_an_answer_nothing_is_quoted(draft: House) -> None:
    text = quoted(draft)
    ask(draft, text)
    assert text not in draft.until_posted()


def test_a_no_keeps_it_out_and_nobody_can_ask_again(draft: House) -> None:
    text = quoted(draft)
    ask(draft, text)
    draft.press(author_of(text), "consent_no")
    draft.run()
    form = draft.press("sanne", "consent_ask")
    assert isinstance(form, Form)
    assert text not in [option.label for option in form.fields[0].options]
    assert text not in draft.until_posted()


def test_in_a_group_that_is_too_small_to_quote_from_a_yes_is_enough(small: House) -> None:
    text = SAID["els"]
    assert text not in small.draft("sanne")
    ask(small, text)
    small.press("els", "consent_yes")
    posted = small.until_posted()
    assert f"«{text}»" in posted
    assert f"«{text}» –" not in posted  # no role beside it: the group is too small for that


def test_the_author_may_write_it_differently_and_only_that_is_quoted(small: House) -> None:
    ask(small, SAID["els"])
    form = small.press("els", "consent_change")
    assert isinstance(form, Form)
    assert form.fields[0].value == SAID["els"]
    other = "Ik begreep de regels niet."
    small.fill("els", form, text=other)
    posted = small.until_posted()
    assert f"«{other}»" in posted
    assert SAID["els"] not in posted


@pytest.mark.parametrize("text", ["", "x" * 301, "Bel me op 06-12345678."])
def test_words_that_may_not_stand_in_a_summary_are_not_taken(small: House, text: str) -> None:
    ask(small, SAID["els"])
    form = small.press("els", "consent_change")
    assert isinstance(form, Form)
    assert isinstance(small.fill("els", form, text=text), Problem)


def test_a_yes_that_is_taken_back_corrects_the_posted_summary_and_says_so(draft: House) -> None:
    text = quoted(draft)
    ask(draft, text)
    draft.press(author_of(text), "consent_yes")
    assert text in draft.until_posted()
    draft.press(author_of(text), "consent_no")
    draft.run()
    assert text not in draft.synthesis()
    assert "Aangepast op" in draft.synthesis()
    stored = draft.stored_synthesis()
    assert stored
    assert text not in repr(stored)


def test_a_yes_that_comes_after_the_summary_was_posted_adds_nothing_to_it(draft: House) -> None:
    text = quoted(draft)
    ask(draft, text)
    posted = draft.until_posted()
    draft.press(author_of(text), "consent_yes")
    draft.run()
    assert draft.synthesis() == posted


def test_withdrawing_the_answer_takes_the_yes_and_the_words_along(small: House) -> None:
    ask(small, SAID["els"])
    small.press("els", "consent_yes")
    small.run()
    small.press("els", "withdraw")
    small.fill("els")
    small.run()
    assert kept(small) == []
    assert SAID["els"] not in small.draft("sanne")
    assert isinstance(small.press("els", "consent_no"), Message)
    assert kept(small) == []


def test_changing_the_answer_ends_every_yes_to_it(small: House) -> None:
    ask(small, SAID["els"])
    small.press("els", "consent_yes")
    form = small.press("els", "edit")
    assert isinstance(form, Form)
    small.fill("els", form, text="De regels waren wel duidelijk.", share="rol")
    assert kept(small) == []


def test_in_a_frozen_casus_what_was_said_is_kept_and_holds_no_more(small: House) -> None:
    ask(small, SAID["els"])
    small.press("els", "consent_yes")
    small.opens_home("sanne")
    small.press("sanne", "freeze")
    small.fill("sanne", why="Er loopt een Woo-verzoek.")
    small.run()
    small.press("els", "withdraw")
    small.fill("els")
    small.run()
    assert [each.state for each in kept(small)] == [ConsentState.HIDDEN]
    assert SAID["els"] not in small.draft("sanne")
    small.opens_home("sanne")
    small.press("sanne", "thaw")
    small.run()
    assert kept(small) == []


def test_what_was_approved_stands_when_the_answer_is_over_and_can_still_be_taken_back(small: House) -> None:
    ask(small, SAID["els"])
    small.press("els", "consent_yes")
    ask(small, SAID["noor"])
    small.until_posted()
    small.until(small.now + timedelta(days=31))
    assert [each.text for each in kept(small)] == [SAID["els"]]
    first = small.in_room()
    assert any(SAID["els"] in text for text in first)
    small.press("els", "consent_no")
    small.run()
    assert not any(SAID["els"] in text for text in small.in_room())


def test_only_the_author_can_say_yes(small: House) -> None:
    ask(small, SAID["els"])
    (consent,) = kept(small)
    for user in ("noor", "sanne"):
        small.press(user, "consent_yes", value=consent.id)
        shown = small.press(user, "consent_change", value=consent.id)
        assert isinstance(shown, Message)
        assert SAID["els"] not in shown.text
        assert kept(small) == [consent]


def test_nobody_but_a_facilitator_can_ask(small: House) -> None:
    value = f"{small.casus().id}/{small.newest_round().occurrence}"
    shown = small.receive(Chose(**small.about("els"), action="consent_ask", value=value))
    assert isinstance(shown, Message)
    shown = small.receive(Submitted(**small.about("els"), form="consent_ask", context=value, fields={"words": "x"}))
    assert isinstance(shown, Message)
    assert kept(small) == []


def test_a_third_private_message_in_one_week_waits_and_the_words_are_not_quoted(small: House) -> None:
    person = small.members()["els"].person_id
    week = "2026-W49"
    small.store.write(lambda tx: [tx.budget.spend(person, week, key) for key in ("one", "two")])
    before = small.told("els")
    shown = ask(small, SAID["els"])
    assert "nu niet vragen" in shown.text
    assert small.told("els") == before
    assert SAID["els"] not in small.until_posted()


def spend(house: House, user: str, week: str) -> None:
    """Somebody gets all the private messages of a week that they did not ask for."""
    person = house.members()[user].person_id
    house.store.write(lambda tx: [tx.budget.spend(person, week, f"{week}/{number}") for number in (1, 2)])


def questions(house: House) -> list[str]:
    return [text for text in house.told("els") if "Mag dit zo?" in text]


def test_who_could_not_be_asked_is_asked_once_more_after_the_weekend(small: House) -> None:
    spend(small, "els", "2026-W49")
    ask(small, SAID["els"])
    small.press("sanne", "synthesis_hold")
    small.until(datetime(2026, 12, 7, 9, 59, tzinfo=ZONE))
    assert questions(small) == []
    small.until(datetime(2026, 12, 7, 10, 0, tzinfo=ZONE))
    assert len(questions(small)) == 1
    small.press("els", "consent_yes")
    small.run()
    assert SAID["els"] in small.draft("sanne")


def test_nobody_is_asked_a_third_time(small: House) -> None:
    for week in ("2026-W49", "2026-W50"):
        spend(small, "els", week)
    ask(small, SAID["els"])
    small.press("sanne", "synthesis_hold")
    small.until(datetime(2026, 12, 21, 12, 0, tzinfo=ZONE))
    assert questions(small) == []


def test_who_could_not_be_asked_in_time_is_not_asked_about_a_summary_that_was_posted(small: House) -> None:
    spend(small, "els", "2026-W49")
    ask(small, SAID["els"])
    small.until(datetime(2026, 12, 8, 12, 0, tzinfo=ZONE))
    assert small.synthesis()
    assert questions(small) == []


def test_who_took_the_answer_away_is_not_asked_once_more(small: House) -> None:
    spend(small, "els", "2026-W49")
    ask(small, SAID["els"])
    small.press("sanne", "synthesis_hold")
    small.types("els", "weghalen", room=None)
    small.press("els", "withdraw")
    small.fill("els")
    small.until(datetime(2026, 12, 8, 12, 0, tzinfo=ZONE))
    assert questions(small) == []


def test_beyond_the_team_only_what_has_a_yes_to_that_very_text_may_be_used(small: House) -> None:
    casus_id = small.casus().id
    (answer,) = small.kept("els")
    (other,) = small.kept("bram")

    def ask_both(tx: object) -> list[consents.Asking]:
        turn = small.service._turn(tx)  # type: ignore[arg-type]
        team = teams(turn, [casus_id])[casus_id]
        where = Markdown("de digest")
        return [
            consents.ask(turn, team, each, each.text, week="2026-W48", use="digest", where=where)
            for each in (answer, other)
        ]

    def allowed() -> list[str]:
        return [
            each.text
            for each in small.store.read(lambda tx: consents.allowed(small.service._turn(tx), [casus_id], "digest"))
        ]

    assert small.store.write(ask_both) == [consents.Asking.ASKED] * 2
    small.run()
    assert allowed() == []
    assert "buiten het team" in small.told("els")[-1]
    small.press("els", "consent_yes")
    assert allowed() == [SAID["els"]]
    assert SAID["els"] not in small.until_posted()  # a yes for one use is no yes for another
    small.press("els", "withdraw")
    small.fill("els")
    assert allowed() == []


def test_what_i_said_yes_to_is_part_of_my_data(small: House) -> None:
    ask(small, SAID["els"])
    small.press("els", "consent_yes")
    small.types("els", "mijn-gegevens")
    shown = small.press("els", "as_json")
    assert isinstance(shown, Message)
    text = shown.text.replace("\\", "")
    assert '"may_be_used"' in text
    assert '"said": "yes"' in text


def test_when_one_or_two_people_wrote_they_are_asked_in_private_and_nothing_is_shown(asked: House) -> None:
    asked.answers("els", SAID["els"])
    asked.answers("bram", SAID["bram"])
    posted = asked.until_posted()
    assert SAID["els"] not in posted
    assert "Wil je het zelf delen" in asked.told("els")[-1]
    assert "Wil je het zelf delen" in asked.told("bram")[-1]
    assert not any("Wil je het zelf delen" in text for text in asked.told("noor"))
    for label, word in (("Ik deel het zelf", "kanaal"), ("Bewaren voor later", "bewaar")):
        shown = asked.press("els", label)
        assert isinstance(shown, Message)
        assert word in shown.text
    assert len(asked.kept("els")) == 1
