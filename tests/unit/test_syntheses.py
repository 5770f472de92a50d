"""Syntheses: drafted, looked at, held back, posted, corrected; and that the core holds back what may not be said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.core.messages import Message
from bot.core.model import Quote, Review, Statement, SynthesisState
from tests.support.composers import Greedy
from tests.support.house import ZONE, House
from tests.unit.conftest import PEOPLE

DRAFTED = datetime(2026, 12, 1, 9, 0, tzinfo=ZONE)
POSTED = datetime(2026, 12, 2, 16, 0, tzinfo=ZONE)


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def said(user: str) -> str:
    return f"Er werd vaak gebeld volgens {user}."


@contextmanager
def greedy(url: str, **more: Any) -> Iterator[tuple[House, Greedy]]:
    composer = Greedy(**more)
    with House(url, composer=composer) as house:
        house.set_up(PEOPLE)
        house.ask()
        yield house, composer


def answer(house: House, share: str = "rol", *users: str) -> None:
    for user in users or ("els", "noor", "bram", "yara", "joris"):
        assert house.answers(user, said(user), share) is None


# Drafting and posting


def test_the_draft_goes_to_the_facilitators_only(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED)
    drafted = {each.place for each in asked.board.standing.values() if each.key.startswith("draft/")}
    assert drafted == {"@sanne", "@joris"}
    assert asked.synthesis() == ""


def test_it_is_posted_on_its_day_when_nobody_holds_it_back(asked: House) -> None:
    answer(asked)
    asked.until(POSTED - timedelta(seconds=1))
    assert asked.synthesis() == ""
    asked.until(POSTED)
    assert "Geen begeleider las dit" in asked.synthesis()


@pytest.mark.parametrize("people", [0, 2])
@pytest.mark.parametrize("state", ["casus_pause", "casus_close"])
def test_a_casus_that_does_not_go_on_promises_no_other_question(asked: House, people: int, state: str) -> None:
    for user in ("els", "noor")[:people]:
        asked.answers(user, said(user))
    asked.opens_home("sanne")
    asked.press("sanne", state)
    if state == "casus_close":
        asked.fill("sanne")
    posted = asked.until_posted()
    assert ("te weinig antwoorden" if people else "Niemand deelde iets") in posted
    assert "volgende keer" not in posted + asked.draft("sanne")


@pytest.mark.parametrize("people", [0, 2])
def test_a_casus_that_goes_on_says_that_another_question_comes(asked: House, people: int) -> None:
    for user in ("els", "noor")[:people]:
        asked.answers(user, said(user))
    assert "De volgende keer stel ik een andere vraag." in asked.until_posted()


def test_reading_is_said_in_what_is_posted(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED)
    assert "Bedankt" in text_of(asked.press("joris", "synthesis_read"))
    asked.until(POSTED)
    assert "Een begeleider las dit" in asked.synthesis()


@pytest.mark.parametrize("people", [0, 1, 2])
def test_below_three_people_nothing_of_what_they_said_is_shown(sqlite_url: str, people: int) -> None:
    with greedy(sqlite_url) as (house, _):
        if people:
            answer(house, "naam", *("els", "noor")[:people])
        answer(house, "ik", "bram", "yara", "joris")
        posted = house.until_posted()
        assert "gebeld" not in posted
        assert "gebeld" not in house.draft("sanne")


def test_what_is_only_for_me_is_not_counted(asked: House) -> None:
    answer(asked, "ik", "els", "noor")
    answer(asked, "thema", "bram", "yara", "joris")
    assert "3 van de 6 mensen" in asked.until_posted()


def test_held_back_it_waits_and_the_room_hears_only_that_it_comes_later(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED)
    asked.press("sanne", "synthesis_hold")
    asked.until(POSTED + timedelta(days=5))
    assert asked.synthesis() == ""
    assert sum("komt later" in text for text in asked.in_room()) == 1
    asked.press("joris", "synthesis_post")
    asked.run()
    assert "week 48" in asked.synthesis()


def test_let_go_before_its_day_it_is_posted_on_its_day(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED)
    asked.press("sanne", "synthesis_hold")
    asked.run()
    asked.press("joris", "synthesis_post")
    asked.run()
    assert asked.synthesis() == ""
    asked.until(POSTED)
    assert "week 48" in asked.synthesis()
    assert not any("komt later" in text for text in asked.in_room())


def test_with_both_it_needs_two_different_people(asked: House) -> None:
    asked.change_casus(review=Review.BOTH)
    answer(asked)
    asked.until(DRAFTED)
    for _ in range(2):
        asked.press("sanne", "synthesis_agree")
        asked.run()
    asked.until(POSTED)
    assert asked.synthesis() == ""
    asked.press("joris", "synthesis_agree")
    asked.run()
    assert "week 48" in asked.synthesis()


def test_with_both_a_draft_that_changed_needs_a_new_yes(asked: House) -> None:
    asked.change_casus(review=Review.BOTH)
    answer(asked)
    asked.until(DRAFTED)
    asked.press("sanne", "synthesis_agree")
    (mine,) = asked.kept("els")
    asked.press("els", "withdraw", value=mine.id)
    asked.fill("els")
    asked.run()
    asked.press("joris", "synthesis_agree")
    asked.until(POSTED)
    assert asked.synthesis() == ""


def test_without_review_it_is_posted_and_has_no_button_to_hold_it(asked: House) -> None:
    asked.change_casus(review=Review.NONE)
    answer(asked)
    asked.until(DRAFTED)
    actions = [choice.action for choice in asked.board.at("@sanne")[-1].message.choices]
    assert actions == ["report", "item_add", "statement_pick", "consent_ask", "sources"]
    asked.until(POSTED)
    assert "week 48" in asked.synthesis()


def test_after_an_outage_facilitators_still_get_time_to_look(asked: House) -> None:
    answer(asked)
    asked.until(asked.newest_round().closes_at)
    asked.clock.moment = POSTED + timedelta(minutes=5)  # both draft and post are due now
    asked.run()
    assert asked.draft("sanne")
    assert asked.synthesis() == ""
    asked.until(asked.now + timedelta(hours=4))
    assert "week 48" in asked.synthesis()


def test_only_facilitators_decide(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED)
    value = f"{asked.casus().id}/2026-W48"
    for user in ("els", "tess"):
        for action in ("read", "agree", "hold", "post"):
            assert "begeleiders" in text_of(asked.press(user, f"synthesis_{action}", value=value))
    stored = asked.stored_synthesis()
    assert stored
    assert (stored.state, stored.read_by) == (SynthesisState.DRAFT, ())


def test_what_is_posted_cannot_be_held_back_any_more(asked: House) -> None:
    answer(asked)
    asked.until_posted()
    value = f"{asked.casus().id}/2026-W48"
    assert "staat al" in text_of(asked.press("sanne", "synthesis_hold", value=value))
    stored = asked.stored_synthesis()
    assert stored
    assert stored.state is SynthesisState.POSTED


# The core holds back what may not be said


def test_a_theme_answer_is_never_quoted_whatever_the_composer_makes(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "thema")
        posted = house.until_posted()
        assert "5 van de 6" in posted
        assert "gebeld" not in posted
        assert "gebeld" not in house.draft("sanne") + house.draft("joris")


def test_what_may_not_be_shown_is_not_stored_with_the_synthesis(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "thema")
        house.until_posted()
        synthesis = house.stored_synthesis()
        assert synthesis is not None
        assert len(synthesis.statements) == 5
        assert not any(statement.quotes for statement in synthesis.statements)


def test_without_a_name_four_people_are_not_quoted_and_five_are(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "rol", "els", "noor", "bram", "yara")
        assert "gebeld" not in house.until_posted()
        house.ask()
        answer(house, "rol")
        house.until(house.now + timedelta(days=7))
        assert "volgens els" in house.synthesis()


def test_a_name_is_put_only_under_who_wants_it(sqlite_url: str) -> None:
    with greedy(sqlite_url, label=lambda one: "Els") as (house, _):
        answer(house, "rol", "els", "noor", "bram")
        answer(house, "naam", "yara", "joris")
        posted = house.until_posted()
        assert "Els" not in posted
        assert "volgens" not in posted, "a quote under a wrong label is left out, not shown without"


def test_a_role_is_not_put_under_a_quote_of_a_small_role(sqlite_url: str) -> None:
    with greedy(sqlite_url, label=lambda one: one.role.value) as (house, _):
        house.press("tess", "join", room="kade")
        house.fill("tess", role="raadslid")
        answer(house, "rol", "els", "noor", "bram", "yara", "joris", "tess")
        posted = house.until_posted()
        assert "– ambtenaar" in posted, "there are three of those"
        assert "raadslid" not in posted
        assert "volgens tess" not in posted


def test_what_the_composer_made_up_is_not_shown(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, composer):
        answer(house, "naam")
        (els,) = house.kept("els")
        composer.extra += [
            Statement(block="opviel", text="Zonder bron.", sources=()),
            Statement(block="opviel", text="Met een bron die niet bestaat.", sources=("nergens",)),
            Statement(
                block="opviel",
                text="Met een verdraaid citaat.",
                sources=(els.id,),
                quotes=(Quote(answer_id=els.id, text="Er werd nooit gebeld.", label="Els"),),
            ),
            Statement(
                block="opviel",
                text="Met een citaat van buiten de bronnen.",
                sources=(els.id,),
                quotes=(Quote(answer_id="nergens", text="x", label=""),),
            ),
        ]
        posted = house.until_posted()
        assert "Zonder bron" not in posted
        assert "niet bestaat" not in posted
        assert "Met een verdraaid citaat." in posted
        assert "nooit gebeld" not in posted


def test_what_changes_while_it_is_composed_is_composed_again(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, composer):
        answer(house, "naam")
        (els,) = house.kept("els")
        times = []

        def once() -> None:
            times.append(True)
            if len(times) == 1:
                house.press("els", "share", value=f"{els.id}/thema")

        composer.meanwhile = once
        house.until(DRAFTED)
        assert len(times) == 2
        assert "volgens els" not in house.draft("sanne")
        assert "volgens noor" in house.draft("sanne")
        stored = house.stored_synthesis()
        assert stored
        assert stored.version == 1


# Sources


def test_sources_show_each_viewer_what_authors_let_them_see(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "rol", "els", "noor", "bram")
        answer(house, "naam", "yara")
        answer(house, "thema", "joris")
        house.until_posted()
        value = f"{house.casus().id}/2026-W48"
        of_els = text_of(house.press("els", "sources", value=value))
        assert "Jijzelf: «Er werd vaak gebeld volgens els" in of_els
        assert "Yara: «" in of_els
        assert "volgens noor" in of_els, "it is quoted in the synthesis itself"
        assert "volgens joris" not in of_els
        of_sanne = text_of(house.press("sanne", "sources", value=value))
        assert "volgens els" in of_sanne
        assert "Els" not in of_sanne
        assert "volgens joris" not in of_sanne


def test_sources_are_for_members_and_drafts_for_facilitators(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED)
    value = f"{asked.casus().id}/2026-W48"
    assert "meedoet" in text_of(asked.press("tess", "sources", value=value))
    assert "meedoet" in text_of(asked.press("els", "sources", value=value))
    assert "Waar komt dit vandaan" in text_of(asked.press("sanne", "sources", value=value))
    asked.until(POSTED)
    assert "Waar komt dit vandaan" in text_of(asked.press("els", "sources", value=value))


# Correcting


def test_a_withdrawal_corrects_what_is_posted_at_once_and_says_only_when(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "naam")
        house.until_posted()
        (els,) = house.kept("els")
        house.press("els", "withdraw", value=els.id)
        house.fill("els")
        house.deliver()  # before any worker has composed anew
        assert "volgens els" not in house.synthesis() + house.draft("sanne") + house.draft("joris")
        house.run()
        posted = house.synthesis()
        assert "4 van de 6" in posted
        assert "Aangepast op woensdag 2 december" in posted
        assert "weggehaald" not in posted
        assert "Els" not in posted
        assert len([each for each in house.board.at("#kade") if each.key.startswith("synthesis/")]) == 1


@pytest.mark.parametrize(("goes", "comes"), [("archived", "unarchived"), ("bot_removed", "bot_added")])
def test_what_was_withdrawn_while_the_bot_was_away_is_put_right_when_it_is_back(
    sqlite_url: str, goes: str, comes: str
) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "naam")
        assert "volgens els" in house.until_posted()
        house.room_changes("sanne", goes)
        (els,) = house.kept("els")
        house.press("els", "withdraw", value=els.id)
        house.fill("els")
        house.run()
        assert "volgens els" in house.synthesis(), "nobody can change what stands in a room without the bot"
        house.room_changes("sanne", comes)
        house.run()
        assert "volgens els" not in house.synthesis()
        assert "volgens noor" in house.synthesis()
        assert house.board.doubles == []


def test_a_lowered_level_takes_the_quote_out_but_still_counts(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "naam")
        house.until_posted()
        (els,) = house.kept("els")
        house.press("els", "share", value=f"{els.id}/thema")
        house.run()
        assert "volgens els" not in house.synthesis()
        assert "5 van de 6" in house.synthesis()


def test_an_edit_in_the_thread_corrects_the_quote(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        written = house.says("els", said("els"), thread="newest")
        answer(house, "rol", "noor", "bram", "yara", "joris")
        house.until_posted()
        assert "volgens els" in house.synthesis()
        house.edits(written, "Er werd soms gebeld volgens mij.")
        house.run()
        assert "volgens els" not in house.synthesis()
        assert "volgens mij" in house.synthesis()


def test_who_facilitates_no_more_keeps_no_withdrawn_words(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "naam")
        house.until(DRAFTED)
        assert "volgens els" in house.draft("joris")
        house.types("joris", "stop")
        (els,) = house.kept("els")
        house.press("els", "withdraw", value=els.id)
        house.fill("els")
        house.run()
        assert "volgens els" not in house.draft("joris")


def test_who_facilitates_no_more_is_not_sent_a_newer_draft(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "rol")
        house.until(DRAFTED)
        house.types("joris", "stop")
        (els,) = house.kept("els")
        house.press("els", "edit", value=els.id)
        house.fill("els", text="Bij nader inzien schreef els veel brieven.")
        house.run()
        assert "veel brieven" in house.draft("sanne")
        assert "«" not in house.draft("joris")
        assert "weggehaald" in house.draft("joris")


def test_below_three_after_a_withdrawal_nothing_is_left_of_what_was_said(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "naam", "els", "noor", "bram")
        assert "gebeld" in house.until_posted()
        (els,) = house.kept("els")
        house.press("els", "withdraw", value=els.id)
        house.fill("els")
        house.run()
        assert "gebeld" not in house.synthesis()
        assert "te weinig" in house.synthesis()


def test_an_answer_changed_after_the_draft_is_in_the_next_version(sqlite_url: str) -> None:
    with greedy(sqlite_url) as (house, _):
        answer(house, "naam")
        (els,) = house.kept("els")
        house.press("els", "share", value=f"{els.id}/ik")
        house.until(DRAFTED)
        assert "volgens els" not in house.draft("sanne")
        house.press("els", "share", value=f"{els.id}/naam")
        house.run()
        assert "volgens els" in house.draft("sanne")


def test_a_worker_that_dies_leaves_its_work_to_the_next(asked: House) -> None:
    answer(asked)
    asked.until(asked.newest_round().closes_at)
    asked.clock.moment = DRAFTED
    asked.service.tick()
    long_ago = datetime(2020, 1, 1, tzinfo=ZONE)
    job = asked.store.write(lambda tx: tx.wanted.claim(owner="dead", real_now=long_ago, lease_s=60.0))
    assert job
    asked.run()
    assert asked.draft("sanne")
