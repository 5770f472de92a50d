"""Reporting back: facilitators write down requests and promises, say what became of them, and the next summary tells it."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import Facilitating, ItemStatus, Review, StandKind
from tests.support.composers import Greedy
from tests.support.house import House
from tests.unit.conftest import PEOPLE
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
    stored,
    told,
)


def text_of(shown: object) -> str:
    assert isinstance(shown, Message)
    return shown.text


def wrong(shown: object) -> dict[str, str]:
    assert isinstance(shown, Problem)
    return shown.fields


def buttons(house: House, user: str = "sanne") -> dict[str, str]:
    """The buttons under somebody's newest draft, with their style."""
    newest = [each for each in house.board.at(f"@{user}") if each.key.startswith("draft/")][-1]
    return {choice.action: choice.style for choice in newest.message.choices}


def next_summary(house: House, number: int = 1) -> str:
    house.until(POSTED[number])
    return house.synthesis()


# Who, and where


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


def test_what_is_posted_has_no_button_to_change_it(asked: House) -> None:
    add(asked)
    answer(asked)
    asked.until(POSTED[0])
    assert set(buttons(asked)) == {"sources"}
    assert "nog niets gezegd" not in asked.draft("sanne")


def test_only_facilitators_write_down_report_and_take_away(asked: House) -> None:
    next_week(asked)
    forms = {"report": ask(asked, "joris")}
    for action in ("item_add", "item_remove"):
        form = asked.press("joris", action, value=asked.casus().id)
        assert isinstance(form, Form)
        forms[action] = form
    before = kept(asked)
    for user in ("els", "tess"):
        for action, form in forms.items():
            assert "begeleiders" in text_of(asked.press(user, action, value=asked.casus().id))
            fields = {"status_a": "done", "kind": "verzoek", "text": "Van iemand anders", "item": before[0].id}
            assert "begeleiders" in text_of(asked.fill(user, form, **fields))
    assert kept(asked) == before


def test_a_facilitator_sees_at_once_what_the_other_wrote(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    add(asked, user="sanne")
    asked.run()
    assert new(asked.draft("joris")) == ["- Verzoek: Een sleutel van het hek."]
    assert new(asked.draft("sanne")) == new(asked.draft("joris"))


def test_a_form_that_is_delivered_twice_is_kept_once(asked: House) -> None:
    asked.press("sanne", "item_add", value=asked.casus().id)
    form = asked.form("sanne")
    key = {"kind": "verzoek", "text": KEY, "by": ""}
    asked.fill("sanne", form, **key)
    asked._events -= 1  # the platform delivers the same event again
    asked.fill("sanne", form, **key)
    assert len(kept(asked)) == 1


# Writing down


@pytest.mark.parametrize("text", ["", "   ", ".", "x" * 201, "\u200b"])
def test_an_item_is_neither_empty_nor_endless(asked: House, text: str) -> None:
    assert "200" in wrong(add(asked, text))["text"]
    assert kept(asked) == ()


def test_personal_data_stop_at_this_door_too(asked: House) -> None:
    assert "telefoonnummer" in wrong(add(asked, "Bel 06-12345678 over de sleutel"))["text"]
    next_week(asked)
    shown = report(asked, stand="waiting", what="iemand@voorbeeld.nl")
    assert "e-mailadres" in wrong(shown)["what"]
    assert stored(asked, WEEKS[1]).beside.stand is None


def test_an_item_is_one_line_without_a_full_stop(asked: House) -> None:
    add(asked, " Een sleutel\r\n van  het hek. ")
    assert [item.text for item in kept(asked)] == [KEY]


def test_what_people_type_stays_words(asked: House) -> None:
    add(asked, "**Vet** [klik](https://kwaad.example) @channel")
    answer(asked)
    asked.until(POSTED[0])
    assert "[klik](" not in asked.synthesis()
    assert "\\*\\*Vet" in asked.synthesis()
    assert ask_label(asked) == "Verzoek: **Vet** [klik](https://kwaad.example) @channel", "a label is plain text"


def ask_label(house: House) -> str:
    return ask(house).fields[0].label


def test_an_item_without_a_kind_is_not_taken(asked: House) -> None:
    assert "kind" in wrong(add(asked, kind="knoop"))
    assert kept(asked) == ()


@pytest.mark.parametrize("day", ["30-11-2026", "01-12-2026", "morgen", "31-02-2027", "02-12-2028", "1-1-1"])
def test_a_day_is_one_that_is_still_to_come_and_within_a_year(asked: House, day: str) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    assert "vanaf morgen" in wrong(add(asked, by=day))["by"]
    assert kept(asked) == ()


def test_an_item_that_came_up_after_the_post_is_of_the_next_summary(asked: House) -> None:
    answer(asked)
    asked.until(POSTED[0])
    add(asked)
    assert kept(asked)[0].week == WEEKS[1]
    assert KEY not in asked.synthesis()
    asked.ask()
    answer(asked)
    assert new(next_summary(asked)) == ["- Verzoek: Een sleutel van het hek."]


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
    assert kept(asked)[0].status is ItemStatus.NOT_YET


def test_what_is_not_right_is_said_and_nothing_of_the_form_is_kept(asked: House) -> None:
    next_week(asked, KEY, "Een bankje")
    before = kept(asked)
    shown = report(asked, status_a="done", status_b="bijna", by_b="gisteren", stand="moving", next="01-12-2026")
    assert set(wrong(shown)) == {"status_b", "next"}
    assert kept(asked) == before
    assert stored(asked, WEEKS[1]).beside.stand is None
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
    assert [item.status for item in kept(asked)] == [ItemStatus.DONE, ItemStatus.RUNNING]
    stand = stored(asked, WEEKS[1]).beside.stand
    assert stand
    assert (stand.kind, stand.what) == (StandKind.WAITING, "de toets")


def test_who_touches_the_same_field_later_has_the_last_word(asked: House) -> None:
    next_week(asked)
    ask(asked, "joris")
    ask(asked, "sanne")
    asked.fill("sanne", status_a="done")
    asked.fill("joris", status_a="not_yet")
    assert kept(asked)[0].status is ItemStatus.NOT_YET


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
    assert [item.status for item in kept(asked)] == [ItemStatus.OPEN, ItemStatus.RUNNING]


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
    assert ask_label(asked) == "Verzoek: Een bankje"
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


def test_the_stand_of_one_week_is_not_that_of_the_next(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    report(asked, stand="waiting", what="de toets")
    next_week(asked)
    assert "We wachten" not in asked.draft("sanne")
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


# Taking away


def test_what_is_taken_away_disappears_from_drafts_and_posts_and_old_versions(asked: House) -> None:
    next_week(asked)
    asked.until(POSTED[1])
    (els,) = asked.kept("els")
    asked.press("els", "share", value=f"{els.id}/thema")
    asked.run()
    assert stored(asked, WEEKS[1]).version == 2
    posts = [each.message.text for each in asked.board.at("#kade") if each.key.startswith("synthesis/")]
    assert [KEY in text for text in posts] == [True, True]
    assert "Weggehaald" in text_of(remove(asked))
    asked.run()
    standing = [each.message.text for each in asked.board.standing.values()]
    assert not [text for text in standing if KEY in text]
    posts = [each.message.text for each in asked.board.at("#kade") if each.key.startswith("synthesis/")]
    assert ["Aangepast op woensdag 9 december" in text for text in posts] == [True, True]
    assert kept(asked) == ()


def test_nothing_of_it_is_left_on_the_disk(sqlite_url: str, tmp_path: Path) -> None:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        house.ask()
        next_week(house, "Een heel bijzonder bankje")
        report(house, status_a="running", stand="waiting", what="de toets")
        house.until(POSTED[1])
        remove(house, "Een heel bijzonder bankje")
        house.run()
    assert not [file for file in tmp_path.iterdir() if b"bijzonder bankje" in file.read_bytes()]


def test_a_message_that_waits_does_not_bring_it_back(asked: House) -> None:
    add(asked)
    answer(asked)
    asked.until(DRAFTED[0])
    asked.clock.moment = POSTED[0]
    asked.think()  # posted, and not sent yet
    remove(asked)
    asked.deliver()
    assert asked.synthesis()
    assert not [each for each in asked.board.sent if KEY in each.message.text and each.place == "#kade"]


def test_who_facilitates_no_more_keeps_nothing_that_was_taken_away(asked: House) -> None:
    add(asked)
    answer(asked)
    asked.until(DRAFTED[0])
    assert KEY in asked.draft("joris")
    asked.types("joris", "stop")
    remove(asked, user="sanne")
    asked.run()
    assert KEY not in asked.draft("joris")


def test_it_can_be_taken_away_only_once(asked: House) -> None:
    add(asked)
    asked.press("joris", "item_remove", value=asked.casus().id)
    form = asked.form("joris")
    item = kept(asked)[0].id
    remove(asked, user="sanne")
    assert "niets om weg te halen" in text_of(asked.fill("joris", form, item=item))
    assert "niets om weg te halen" in text_of(asked.press("joris", "item_remove", value=asked.casus().id))


def test_an_item_of_another_casus_cannot_be_touched(asked: House) -> None:
    add(asked)
    item = kept(asked)[0].id
    asked.set_up(room="plein", name="Het Plein", first="bram", second="")
    other = asked.casus("plein").id
    asked.press("bram", "item_add", value=other)
    asked.fill("bram", kind="verzoek", text="Een fontein")
    asked.press("bram", "item_remove", value=other)
    assert "niets om weg te halen" in text_of(asked.fill("bram", item=item))
    assert kept(asked)[0].text == KEY


def test_in_a_frozen_casus_it_is_hidden_and_goes_when_it_is_thawed(asked: House) -> None:
    add(asked)
    answer(asked)
    asked.until(POSTED[0])
    casus_id = asked.casus().id
    asked.press("sanne", "freeze", value=casus_id)
    asked.fill("sanne", why="Een Woo-verzoek")
    assert "Verborgen" in text_of(remove(asked))
    asked.run()
    assert KEY not in asked.synthesis()
    assert KEY not in text_of(asked.types("sanne", "status"))
    (hidden,) = asked.store.read(lambda tx: tx.items.hidden(casus_id))
    assert hidden.text == KEY
    assert asked.store.read(lambda tx: tx.archive.lines(casus_id)) == ()
    asked.press("sanne", "thaw", value=casus_id)
    assert asked.store.read(lambda tx: tx.items.hidden(casus_id)) == ()
    (line,) = asked.store.read(lambda tx: tx.archive.lines(casus_id))
    assert (line.week, line.count, line.why) == (WEEKS[0], 1, "thawed")


def test_taking_away_leaves_a_line_in_the_log(asked: House) -> None:
    add(asked)
    remove(asked)
    (line,) = asked.store.read(lambda tx: tx.archive.lines(asked.casus().id))
    assert (line.week, line.count, line.why) == (WEEKS[0], 1, "withdrawn")


# Status, and my data


def test_status_shows_what_is_open_and_what_was_not_told_only_to_facilitators(asked: House) -> None:
    next_week(asked)
    add(asked, "Een bankje")
    for user, sees in (("els", [KEY]), ("tess", [KEY]), ("sanne", [KEY, "Een bankje"])):
        shown = asked.types(user, "status")
        assert isinstance(shown, Message)
        found = [line for line in shown.text.split("\n") if line.startswith("- ")]
        assert found == [f"- {text}: nog geen antwoord." for text in sees]
        expected = ["report", "item_add", "item_remove"] if user == "sanne" else []
        assert [choice.action for choice in shown.choices] == expected


def test_status_lists_ten_and_counts_the_others(asked: House) -> None:
    for number in range(12):
        add(asked, f"Verzoek nummer {number}")
    shown = text_of(asked.types("joris", "status"))
    assert shown.count("nog geen antwoord") == 10
    assert "Er zijn er nog twee." in shown


def test_my_data_has_what_i_wrote_down_and_nothing_of_others(asked: House) -> None:
    add(asked, user="sanne")
    add(asked, "Een bankje", user="joris")
    asked.types("sanne", "mijn-gegevens")
    shown = text_of(asked.press("sanne", "as_json"))
    assert KEY in shown
    assert "Een bankje" not in shown
    assert json.dumps("requests_and_promises")[1:-1] in shown.replace("\\", "")


def test_an_invited_facilitator_is_none_yet(asked: House) -> None:
    joris = asked.members()["joris"]
    assert joris.facilitating is Facilitating.YES
    asked.room_changes("bram", room="plein", name="Het Plein")
    asked.run()
    asked.press("bram", "setup", room="plein")
    asked.fill("bram", None, asked.room("plein"), name="Het Plein", role="ambtenaar", second="els")
    asked.run()
    assert "begeleiders" in text_of(asked.press("els", "item_add", value=asked.casus("plein").id))


def test_on_greedy_composers_the_blocks_beside_are_the_same(sqlite_url: str) -> None:
    with House(sqlite_url, composer=Greedy()) as house:
        house.set_up(PEOPLE)
        house.ask()
        next_week(house)
        assert told(house.draft("sanne")) == ["- Een sleutel van het hek: nog geen antwoord."]
