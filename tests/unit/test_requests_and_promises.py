"""Requests and promises: written down, seen by the other facilitators, taken away everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.events import Submitted
from bot.core.messages import Form, Message
from bot.core.model import Facilitating
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
    stands,
    stored,
    text_of,
    wrong,
)

# Who, and where


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
    fields = {"kind": "verzoek", "text": KEY, "by": ""}
    event = Submitted(
        form="item_add", context=asked.form("sanne").context, fields=fields, **asked.about("sanne", key="the same")
    )
    assert isinstance(asked.receive(event), Message)
    assert asked.receive(event) is None
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
    assert stands(asked) == ()


def test_an_item_is_one_line_without_a_full_stop(asked: House) -> None:
    add(asked, " Een sleutel\r\n van  het hek. ")
    assert [item.text for item in kept(asked)] == [KEY]


def test_what_people_type_stays_words(asked: House) -> None:
    add(asked, "**Vet** [klik](https://kwaad.example) @channel")
    answer(asked)
    asked.until(POSTED[0])
    assert "[klik](" not in asked.synthesis()
    assert "\\*\\*Vet" in asked.synthesis()
    assert ask(asked).fields[0].label == "Verzoek: **Vet** [klik](https://kwaad.example) @channel", (
        "a label is plain text"
    )


def test_an_item_without_a_kind_is_not_taken(asked: House) -> None:
    assert "kind" in wrong(add(asked, kind="knoop"))
    assert kept(asked) == ()


@pytest.mark.parametrize("day", ["30-11-2026", "01-12-2026", "ooit", "31-02-2027", "02-12-2028", "1-1-1"])
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
    asked.until(POSTED[1])
    assert new(asked.synthesis()) == ["- Verzoek: Een sleutel van het hek."]


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
    asked.types("sanne", "mijn-gegevens")
    assert KEY in text_of(asked.press("sanne", "as_json")), (
        "it is still kept, so it is part of the data of who wrote it"
    )
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


def test_an_invited_facilitator_is_none_yet(asked: House) -> None:
    joris = asked.members()["joris"]
    assert joris.facilitating is Facilitating.YES
    asked.room_changes("bram", room="plein", name="Het Plein")
    asked.run()
    asked.press("bram", "setup", room="plein")
    asked.fill(
        "bram",
        None,
        asked.room("plein"),
        name="Het Plein",
        sides="de gemeente en de buurt",
        role="ambtenaar",
        second="els",
    )
    asked.run()
    assert "begeleiders" in text_of(asked.press("els", "item_add", value=asked.casus("plein").id))
