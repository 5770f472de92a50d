"""How long raw answers live, what is left of them, and the freeze that stops all destruction."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import AnswerState, Destruction
from tests.support.house import House

SAID = "We zijn woensdag samen langs de kade gelopen en toen belden we vaker."


def log_of(house: House) -> list[Destruction]:
    return list(house.store.read(lambda tx: tx.archive.lines(house.casus().id)))


@pytest.fixture
def posted(asked: House) -> House:
    """A casus whose first synthesis was posted just now, with quotes."""
    for user in ("els", "noor", "bram", "yara", "joris"):
        asked.answers(user, SAID)
    asked.until_posted()
    return asked


def freeze(house: House, why: str = "Er loopt een Woo-verzoek.") -> None:
    house.opens_home("sanne")
    house.press("sanne", "freeze")
    assert isinstance(house.fill("sanne", why=why), Message)
    house.run()


def thaw(house: House) -> None:
    house.opens_home("sanne")
    house.press("sanne", "thaw")
    house.run()


def test_raw_answers_are_destroyed_thirty_days_after_the_synthesis_was_posted(posted: House) -> None:
    first = posted.kept()
    round_id = first[0].round_id
    posted.until(posted.now + timedelta(days=29))
    assert all(each.text == SAID for each in posted.store.read(lambda tx: tx.answers.of_rounds([round_id])))
    posted.until(posted.now + timedelta(days=2))
    gone = posted.store.read(lambda tx: tx.answers.of_rounds([round_id]))
    assert {(each.text, each.state) for each in gone} == {("", AnswerState.EXPIRED)}


def test_raw_answers_never_live_longer_than_ninety_days_also_when_nothing_was_posted(asked: House) -> None:
    asked.answers("els", SAID)
    (answer,) = asked.kept("els")
    asked.until(asked.now + timedelta(days=7))
    asked.press("sanne", "synthesis_hold")
    asked.until(answer.answered_at + timedelta(days=91))
    (gone,) = asked.store.read(lambda tx: tx.answers.of_rounds([answer.round_id]))
    assert (gone.text, gone.state) == ("", AnswerState.EXPIRED)


def test_every_destruction_leaves_a_line_that_does_not_say_what_was_said(posted: House) -> None:
    posted.until(posted.now + timedelta(days=31))
    first = log_of(posted)[0]
    assert (first.count, first.why, first.week) == (5, "expired", "2026-W48")
    assert SAID not in str(log_of(posted))


def test_an_expired_answer_can_still_be_taken_away_and_then_its_quote_goes(posted: House) -> None:
    def quoted() -> set[str]:
        newest = posted.store.read(lambda tx: tx.syntheses.newest(posted.casus().id, "2026-W48"))
        assert newest
        return {quote.answer_id for each in newest.statements for quote in each.quotes}

    author = next(user for user in ("els", "noor", "bram", "yara", "joris") if posted.kept(user)[0].id in quoted())
    (answer,) = posted.kept(author)
    posted.until(posted.now + timedelta(days=31))
    sections = posted.opens_home(author).sections
    assert [each.action for section in sections for each in section.choices if each.value == answer.id] == ["withdraw"]
    form = posted.press(author, "withdraw", value=answer.id)
    assert isinstance(form, Form)
    assert "De tekst van dit antwoord is al weg." in form.intro
    posted.fill(author)
    assert answer.id not in quoted()


def test_the_approved_text_stands_when_the_raw_answers_are_gone(posted: House) -> None:
    before = posted.synthesis()
    assert SAID in before
    posted.until(posted.now + timedelta(days=31))
    keys = [each for each in posted.board.at("#kade") if each.key.startswith("synthesis/")]
    assert keys[0].message.text == before


def test_who_withdraws_after_expiry_takes_the_quote_along_and_the_rest_stands(posted: House) -> None:
    (answer,) = posted.kept("els")
    posted.until(posted.now + timedelta(days=31))
    posted.press("els", "withdraw", value=answer.id)
    posted.fill("els")
    posted.run()
    first = next(each for each in posted.board.at("#kade") if each.key.startswith("synthesis/"))
    assert "4 van de" in first.message.text
    assert "Aangepast" in first.message.text


def test_a_draft_that_was_never_posted_loses_its_quotes_with_the_raw_answers(asked: House) -> None:
    for user in ("els", "noor", "bram", "yara", "joris"):
        asked.answers(user, SAID)
    asked.until(asked.now + timedelta(days=7))
    round_id = asked.newest_round().id
    held = asked.stored_synthesis()
    assert held is not None
    assert SAID in asked.draft("sanne")
    asked.press("sanne", "synthesis_hold")
    asked.until(asked.now + timedelta(days=91))
    (draft,) = [each for each in asked.board.at("@sanne") if each.key.split("/")[2:3] == [held.week]]
    assert SAID not in draft.message.text
    left = asked.store.read(lambda tx: tx.syntheses.newest(held.casus_id, held.week))
    assert left is not None
    assert left.round_id == round_id
    assert not any(statement.quotes for statement in left.statements)


def test_who_deletes_their_message_after_expiry_takes_the_quote_along(asked: House) -> None:
    for user in ("noor", "bram", "yara", "joris", "sanne"):
        asked.answers(user, SAID, "thema")
    line = asked.says("els", "Op maandag zijn we langs de kade gelopen en toen belden we vaker.", thread="newest")
    assert "Op maandag" in asked.until_posted()
    key = next(each.key for each in asked.board.at("#kade") if each.key.startswith("synthesis/"))
    asked.until(asked.now + timedelta(days=31))
    assert "Op maandag" in asked.board.standing[key].message.text
    asked.deletes(line)
    asked.run()
    assert "Op maandag" not in asked.board.standing[key].message.text
    assert "5 van de" in asked.board.standing[key].message.text


def test_in_a_frozen_casus_nothing_expires(posted: House) -> None:
    freeze(posted)
    posted.until(posted.now + timedelta(days=100))
    assert all(each.why != "expired" for each in log_of(posted))
    thaw(posted)
    posted.until(posted.now + timedelta(days=2))
    assert any(each.why == "expired" for each in log_of(posted))


def test_in_a_frozen_casus_withdrawing_hides_and_thawing_destroys(posted: House) -> None:
    freeze(posted)
    (answer,) = posted.kept("els")
    form = posted.press("els", "withdraw", value=answer.id)
    assert isinstance(form, Form)
    assert "verborgen" in form.intro
    shown = posted.fill("els")
    assert isinstance(shown, Message)
    assert "bewaard" in shown.text
    assert "Niemand anders" in shown.text
    posted.run()
    (hidden,) = posted.kept("els")
    assert (hidden.text, hidden.state) == (SAID, AnswerState.WITHDRAWN)
    assert "4 van de" in posted.synthesis()
    thaw(posted)
    (gone,) = posted.kept("els")
    assert (gone.text, gone.state) == ("", AnswerState.WITHDRAWN)
    assert ("thawed", 1) in [(each.why, each.count) for each in log_of(posted)]


def test_in_a_frozen_casus_a_change_keeps_what_was_said_hidden(posted: House) -> None:
    freeze(posted)
    (answer,) = posted.kept("els")
    posted.press("els", "edit", value=answer.id)
    posted.fill("els", text="Bij nader inzien liepen we op donderdag.")
    texts = {each.text: each.state for each in posted.kept("els")}
    assert texts == {
        SAID: AnswerState.WITHDRAWN,
        "Bij nader inzien liepen we op donderdag.": AnswerState.PRESENT,
    }
    thaw(posted)
    assert SAID not in {each.text for each in posted.kept("els")}


def my_data(house: House, user: str) -> tuple[str, list[dict[str, Any]]]:
    """What somebody is told of their data, in words and as JSON (the answers)."""
    shown = house.types(user, "mijn-gegevens")
    assert isinstance(shown, Message)
    as_json = house.press(user, "as_json")
    assert isinstance(as_json, Message)
    text = re.sub(r"\\(.|\n)", r"\1", as_json.text).replace("\u2068", "").replace("\u2069", "")
    return shown.text, json.loads(text)["casussen"][0]["answers"]


def test_what_is_hidden_is_shown_to_its_author_in_their_data_and_to_nobody_else(posted: House) -> None:
    freeze(posted)
    (answer,) = posted.kept("els")
    posted.press("els", "edit", value=answer.id)
    posted.fill("els", text="Bij nader inzien liepen we op donderdag.", share="ik")
    posted.press("els", "withdraw", value=answer.id)
    posted.fill("els")
    posted.run()
    in_words, answers = my_data(posted, "els")
    assert "Verborgen" in in_words
    assert "Nog geen antwoorden" in in_words
    for said in (SAID, "Bij nader inzien liepen we op donderdag."):
        assert said in in_words
        (mine,) = [each for each in answers if each["text"] == said]
        assert (mine["state"], mine["hidden"]) == ("withdrawn", True)
    for user in ("noor", "sanne"):
        in_words, answers = my_data(posted, user)
        assert "Verborgen" not in in_words
        assert "donderdag" not in in_words + str(answers)
    assert "donderdag" not in str(posted.opens_home("els")), "only where my data are asked for"
    thaw(posted)
    in_words, answers = my_data(posted, "els")
    assert "Verborgen" not in in_words
    assert answers == []


def test_the_room_hears_of_a_freeze_and_why(posted: House) -> None:
    freeze(posted, "Er loopt een bezwaar.")
    assert any("Er loopt een bezwaar." in text for text in posted.in_room())
    thaw(posted)
    assert any("echt weg" in text for text in posted.in_room())


def test_a_freeze_needs_a_reason(posted: House) -> None:
    posted.opens_home("sanne")
    posted.press("sanne", "freeze")
    assert isinstance(posted.fill("sanne", why="  "), Problem)
    assert posted.casus().frozen is None


def test_only_facilitators_freeze_and_thaw(posted: House) -> None:
    for user in ("els", "niemand"):
        for action in ("freeze", "thaw"):
            shown = posted.press(user, action, value=posted.casus().id)
            assert isinstance(shown, Message)
            assert "begeleiders" in shown.text


def test_a_withdrawal_leaves_a_line_in_the_log(asked: House) -> None:
    asked.answers("els", SAID)
    asked.run()
    asked.press("els", "withdraw")
    asked.fill("els")
    assert [(each.why, each.count) for each in log_of(asked)] == [("withdrawn", 1)]
