"""Reporting back: facilitators say what became of requests and promises and how it stands; the next summary tells it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.messages import Message
from bot.core.model import Review, StandKind
from tests.support.house import House
from tests.unit.reporting_scene import (
    DRAFTED,
    KEY,
    POSTED,
    WEEKS,
    add,
    answer,
    ask,
    kept,
    new,
    next_week,
    remove,
    report,
    stands,
    stored,
    text_of,
    told,
    wrong,
)


def buttons(house: House, user: str = "sanne") -> dict[str, str]:
    """The buttons under somebody's newest draft, with their style."""
    newest = [each for each in house.board.at(f"@{user}") if each.key.startswith("draft/")][-1]
    return {choice.action: choice.style for choice in newest.message.choices}


def next_summary(house: House, number: int = 1) -> str:
    house.until(POSTED[number])
    return house.synthesis()


# What is asked


def test_the_draft_asks_how_it_stands_and_one_button_stands_out(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    assert buttons(asked)["report"] == "plain"
    assert [style for style in buttons(asked).values() if style == "primary"] == ["primary"]
    next_week(asked)
    assert buttons(asked)["report"] == "primary"
    assert "Over één verzoek of belofte is nog niets gezegd" in asked.draft("sanne")
    assert [action for action, style in buttons(asked).items() if style == "primary"] == ["report"]
    report(asked, status_a="running")
    asked.run()
    assert buttons(asked)["report"] == "plain"
    assert "nog niets gezegd" not in asked.draft("sanne")


def test_what_is_posted_has_no_button_to_report_or_hold_back(asked: House) -> None:
    add(asked)
    answer(asked)
    asked.until(POSTED[0])
    assert set(buttons(asked)) == {"statement_pick", "sources"}
    assert "nog niets gezegd" not in asked.draft("sanne")


def test_an_item_of_this_week_is_not_asked_about_yet(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    add(asked)
    assert [field.name for field in ask(asked).fields] == ["stand", "what", "next"]


def test_before_there_is_a_draft_there_may_be_nothing_to_report(asked: House) -> None:
    assert "geen verzoek of belofte" in text_of(asked.press("joris", "report", value=asked.casus().id))


# Saying what became of it


@pytest.mark.parametrize(
    ("status", "said"),
    [("done", "gedaan"), ("running", "loopt"), ("not_yet", "nog niet"), ("open", "nog geen antwoord")],
)
def test_each_status_is_told_in_its_own_words(asked: House, status: str, said: str) -> None:
    next_week(asked)
    report(asked, status_a=status, by_a="18-12-2026")
    day = "" if status == "done" else " Meer hoor je vóór vrijdag 18 december."
    assert told(next_summary(asked)) == [f"- Een sleutel van het hek: {said}.{day}"]


@pytest.mark.parametrize(
    ("status", "said"),
    [("done", "done"), ("running", "under way"), ("not_yet", "not yet"), ("open", "no answer yet")],
)
def test_in_an_english_casus_it_is_told_in_english(asked: House, status: str, said: str) -> None:
    asked.change_casus(language="en")
    next_week(asked)
    report(asked, status_a=status, by_a="18-12-2026")
    day = "" if status == "done" else " You will hear more before Friday 18 December."
    posted = next_summary(asked)
    assert f"**What became of last week?**\n\n- Een sleutel van het hek: {said}.{day}" in posted


def test_what_nobody_answered_says_so(asked: House) -> None:
    next_week(asked, KEY, "Wie beslist over het terras?")
    report(asked, status_a="done")
    assert told(next_summary(asked)) == [
        "- Wie beslist over het terras? Nog geen antwoord.",
        "- Een sleutel van het hek: gedaan.",
    ]


def test_it_opens_the_summary_right_after_in_short(asked: House) -> None:
    next_week(asked)
    posted = next_summary(asked)
    places = [
        posted.index(f"**{block}") for block in ("In het kort", "Wat gebeurde er", "Wat opviel", "Om mee te nemen")
    ]
    assert places == sorted(places)
    assert posted.count("**", posted.index("**In het kort**") + 15, places[1]) == 0


def test_a_day_is_asked_and_not_forced(asked: House) -> None:
    next_week(asked)
    assert not [field for field in ask(asked).fields if field.name.startswith("by_") and field.required]
    assert isinstance(report(asked, status_a="not_yet"), Message)
    assert kept(asked)[0].status == "not_yet"


def test_what_is_not_right_is_said_and_nothing_of_the_form_is_kept(asked: House) -> None:
    next_week(asked, KEY, "Een bankje")
    before = kept(asked)
    shown = report(asked, status_a="done", status_b="bijna", by_b="gisteren", stand="moving", next="01-12-2026")
    assert set(wrong(shown)) == {"status_b", "next"}
    assert kept(asked) == before
    assert stands(asked) == ()
    shown = asked.fill("joris", status_b="running", by_b="01-12-2026", next="")
    assert set(wrong(shown)) == {"by_b"}
    assert kept(asked) == before


def test_fields_that_were_not_touched_change_nothing(asked: House) -> None:
    """Both open the form before either sends it in."""
    next_week(asked, KEY, "Een bankje")
    ask(asked, "joris")
    ask(asked, "sanne")
    asked.fill("sanne", status_a="done", stand="waiting", what="de toets")
    asked.fill("joris", status_b="running", by_b="17-12-2026")
    assert [item.status for item in kept(asked)] == ["done", "running"]
    assert [(item.status, item.text) for item in stands(asked)] == [(StandKind.WAITING, "de toets")]


def test_who_touches_the_same_field_later_has_the_last_word(asked: House) -> None:
    next_week(asked)
    ask(asked, "joris")
    ask(asked, "sanne")
    asked.fill("sanne", status_a="done")
    asked.fill("joris", status_a="not_yet")
    assert kept(asked)[0].status == "not_yet"


def test_an_item_that_was_taken_away_meanwhile_stays_away(asked: House) -> None:
    next_week(asked)
    ask(asked, "sanne")
    remove(asked)
    assert isinstance(asked.fill("sanne", status_a="done"), Message)
    assert kept(asked) == ()


def test_a_status_holds_until_its_day_and_then_nobody_has_answered(asked: House) -> None:
    next_week(asked, KEY, "Een bankje")
    report(asked, status_a="running", by_a="15-12-2026", status_b="running")
    assert told(next_summary(asked)) == [
        "- Een sleutel van het hek: loopt. Meer hoor je vóór dinsdag 15 december.",
        "- Een bankje: loopt.",
    ]
    asked.ask()
    answer(asked)
    assert told(next_summary(asked, 2)) == ["- Een sleutel van het hek: nog geen antwoord.", "- Een bankje: loopt."]
    assert [item.status for item in kept(asked)] == ["open", "running"]


def test_a_day_that_was_promised_at_the_start_is_told_until_it_comes(asked: House) -> None:
    add(asked, kind="belofte", by="10-12-2026")
    next_week(asked, "Een bankje")
    assert told(asked.draft("sanne"))[0] == (
        "- Een sleutel van het hek: nog geen antwoord. Meer hoor je vóór donderdag 10 december."
    )
    asked.until(POSTED[1])
    asked.ask()
    answer(asked)
    assert told(next_summary(asked, 2))[0] == "- Een sleutel van het hek: nog geen antwoord."


def test_what_is_done_is_told_once_and_then_leaves(asked: House) -> None:
    next_week(asked, KEY, "Een bankje")
    report(asked, status_a="done")
    assert told(next_summary(asked)) == ["- Een bankje: nog geen antwoord.", "- Een sleutel van het hek: gedaan."]
    asked.ask()
    answer(asked)
    asked.until(DRAFTED[1] + timedelta(weeks=1))
    assert told(asked.draft("sanne")) == ["- Een bankje: nog geen antwoord."]
    assert ask(asked).fields[0].label == "Verzoek: Een bankje"
    assert KEY not in text_of(asked.types("sanne", "status"))


def test_what_is_said_after_the_post_belongs_to_the_next_summary(asked: House) -> None:
    next_week(asked)
    report(asked, status_a="running")
    posted = next_summary(asked)
    report(asked, status_a="done")
    asked.run()
    assert asked.synthesis() == posted
    asked.ask()
    answer(asked)
    assert told(next_summary(asked, 2)) == ["- Een sleutel van het hek: gedaan."]


def test_at_most_six_are_asked_about_what_waits_first_and_the_rest_is_announced(asked: House) -> None:
    texts = [f"Verzoek nummer {number}" for number in range(9)]
    for text in texts:
        add(asked, text)
    for number, text in enumerate(texts):
        assert kept(asked)[number].text == text
    answer(asked)
    asked.until(POSTED[2])  # in three summaries of three lines each all nine were told
    asked.ask()
    asked.until(POSTED[2] + timedelta(days=6))
    form = ask(asked)
    assert [
        field.label.removeprefix("Verzoek: ") for field in form.fields if field.name.startswith("status_")
    ] == texts[:6]
    assert "Er zijn er nog drie" in form.intro
    asked.fill("joris", status_a="running", status_b="running")
    labels = [field.label.removeprefix("Verzoek: ") for field in ask(asked).fields if field.name.startswith("status_")]
    assert labels == texts[2:8]


# The stand


@pytest.mark.parametrize(
    ("kind", "what", "said"),
    [
        ("moving", "", "Er zit beweging in. Volgend bericht: donderdag 17 december, ook als er niets nieuws is."),
        ("waiting", "de toets.", "We wachten op: de toets. Volgend bericht: donderdag 17 december"),
        ("waiting", "", "We wachten. Volgend bericht"),
        ("no_progress", "de brug", "Geen voortgang. Dit ligt stil: de brug. Volgend bericht"),
        ("no_progress", "", "Geen voortgang. Volgend bericht"),
    ],
)
def test_the_stand_is_told_also_when_there_is_no_progress(asked: House, kind: str, what: str, said: str) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    report(asked, stand=kind, what=what, next="17-12-2026")
    assert f"**Stand**\n\n{said}" in next_summary(asked, 0)


def test_a_stand_that_is_not_told_is_not_there(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    report(asked, stand="moving")
    asked.run()
    assert "**Stand**" in asked.draft("sanne")
    report(asked, stand="not_said")
    assert "**Stand**" not in next_summary(asked, 0)


def test_words_about_a_stand_that_is_not_told_are_not_lost_in_silence(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    assert "stand" in wrong(report(asked, what="de toets"))
    assert "120" in wrong(report(asked, stand="waiting", what="x " * 70))["what"]


def test_a_new_version_carries_the_stand_along(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    report(asked, stand="waiting", what="de toets")
    (els,) = asked.kept("els")
    asked.press("els", "share", value=f"{els.id}/thema")
    asked.run()
    assert stored(asked, WEEKS[0]).version == 2
    assert "We wachten op: de toets." in asked.draft("sanne")


def test_what_lies_still_is_told_until_it_changes(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    report(asked, stand="waiting", what="de toets")
    next_week(asked)
    assert "We wachten op: de toets. Het ligt stil sinds" in asked.draft("sanne")
    fields = {field.name: field for field in ask(asked).fields}
    assert fields["stand"].value == "waiting"
    assert "not_said" not in {option.value for option in fields["stand"].options}, "the room read it already"


def test_that_things_move_is_news_for_one_week(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    report(asked, stand="moving")
    next_week(asked)
    assert "Er zit beweging in" not in asked.draft("sanne")
    assert {field.name: field.value for field in ask(asked).fields}["stand"] == "not_said"


# Review


def test_with_both_who_agreed_is_asked_anew_and_whoever_changes_it_agrees(asked: House) -> None:
    asked.change_casus(review=Review.BOTH)
    answer(asked)
    asked.until(DRAFTED[0])
    for user in ("sanne", "joris"):
        asked.press(user, "synthesis_agree")
    add(asked, user="joris")
    joris = asked.members()["joris"]
    assert stored(asked, WEEKS[0]).agreed_by == (joris.id,)
    asked.until(POSTED[0])
    assert asked.synthesis() == ""
    asked.press("sanne", "synthesis_agree")
    asked.run()
    assert KEY in asked.synthesis()


def test_a_draft_that_is_held_back_can_still_be_completed(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    asked.press("sanne", "synthesis_hold")
    asked.run()
    asked.press("joris", "item_add")
    asked.fill("joris", kind="belofte", text=KEY)
    asked.until(POSTED[0] + timedelta(days=1))
    asked.press("joris", "synthesis_post")
    asked.run()
    assert new(asked.synthesis()) == ["- Belofte: Een sleutel van het hek."]
