"""The page in a real browser, with the real bot behind it: as a newcomer, by keyboard, on a phone, side by side."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open, Running
from tests.browser.steps import ROOM, press, set_up, summaries

pytestmark = pytest.mark.browser

UNNAMED = """() => Array.from(document.querySelectorAll('a, button, input, textarea, select, summary, dialog, [role]'))
  .filter(one => one.offsetParent !== null && one.type !== 'hidden')
  .filter(one => {
    const by = (one.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
      .map(id => document.getElementById(id)?.textContent || '').join('');
    const label = one.labels && one.labels.length ? one.labels[0].textContent : '';
    const live = one.getAttribute('aria-live') || one.getAttribute('role') === 'status'
      || one.getAttribute('role') === 'alert';
    return !live && !(one.getAttribute('aria-label') || by || label || one.textContent).trim();
  }).map(one => one.outerHTML.slice(0, 120))"""

TWICE = """() => { const seen = {}; const twice = [];
  for (const one of document.querySelectorAll('[id]')) { if (seen[one.id]) twice.push(one.id); seen[one.id] = true; }
  return twice; }"""

SMALL = """() => Array.from(document.querySelectorAll('button, .act, .replies, .rooms a, summary, select, textarea'))
  .filter(one => one.offsetParent !== null)
  .filter(one => { const box = one.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
  .map(one => one.outerHTML.slice(0, 120))"""


def test_a_newcomer_sees_four_weeks_within_three_minutes(fresh: Running, open_page: Open) -> None:
    begun = time.monotonic()
    page = open_page(fresh.address)
    page.click(".go a")
    set_up(page)
    assert "doet mee" in press(page, "anderen")
    for _ in range(40):
        press(page, "verder")
        press(page, "anderen")
        if summaries(page).count() >= 4:
            break
    texts = summaries(page).all_inner_texts()
    assert len(texts) == 4
    assert len(set(texts)) == 4
    assert time.monotonic() - begun < 180


def test_what_somebody_writes_is_there_for_the_other_within_a_second_and_is_announced(
    running: Running, open_page: Open
) -> None:
    sanne = open_page(running.address + ROOM)
    henk = open_page(running.address + "/als/henk/kamer/stille-kade")
    expect(henk.locator(".line.bot").first).to_be_visible()
    sanne.fill("#schrijf", "Wie heeft er tijd om te kijken?")
    sanne.press("#schrijf", "Enter")
    begun = time.monotonic()
    expect(henk.locator(".line", has_text="Wie heeft er tijd om te kijken?")).to_be_visible(timeout=2000)
    assert time.monotonic() - begun < 1
    expect(henk.locator("#announcer")).to_contain_text("Nieuw bericht van Sanne Wiersma")
    expect(sanne.locator(".pending")).to_have_count(0)
    assert sanne.input_value("#schrijf") == ""


def test_a_text_that_could_not_be_sent_stays_and_arrives_once_when_it_can(
    running: Running, open_page: Open, wrong: list[str]
) -> None:
    page = open_page(running.address + ROOM)
    page.route("**/plaats", lambda route: route.abort())
    page.fill("#schrijf", "Deze gaat eerst mis")
    page.press("#schrijf", "Enter")
    expect(page.locator(".pending")).to_contain_text("Niet verzonden", timeout=15_000)
    page.unroute("**/plaats")
    page.reload()
    expect(page.locator(".pending")).to_have_count(0)
    expect(page.locator(".line", has_text="Deze gaat eerst mis")).to_have_count(1)
    wrong[:] = [error for error in wrong if "ERR_FAILED" not in error]


def test_a_draft_is_still_there_after_the_page_was_closed(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.fill("#schrijf", "Nog niet af")
    page.reload()
    assert page.input_value("#schrijf") == "Nog niet af"
    page.fill("#schrijf", "")


def test_a_form_works_with_the_keyboard_alone_and_keeps_what_was_typed(fresh: Running, open_page: Open) -> None:
    page = open_page(fresh.address + ROOM)
    button = page.locator(".line.bot .button.primary").first
    button.focus()
    page.keyboard.press("Enter")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_be_visible()
    name = dialog.locator("input[name='field.name']")
    expect(name).to_be_focused()
    name.fill("")
    page.keyboard.press("Enter")
    summary = dialog.locator(".problems")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("Vul dit nog in")
    expect(name).to_have_attribute("aria-invalid", "true")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(name).to_be_focused()
    page.keyboard.type("Onze kade")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(name).to_have_value("Onze kade")
    sides = dialog.locator("input[name='field.sides']")
    sides.fill("gemeente Waterhoven en de buurt")
    page.check("dialog input[value=ambtenaar]")
    sides.press("Enter")
    expect(page.locator(".line.bot", has_text="Welkom bij Onze kade")).to_be_visible()


def test_a_thread_opens_and_closes_by_keyboard_and_with_the_back_button(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.locator(".line.bot a[data-thread]").first.focus()
    page.keyboard.press("Enter")
    box = page.locator("#schrijf-draad")
    expect(box).to_be_focused()
    page.keyboard.type("Een reactie met de hand")
    page.keyboard.press("Enter")
    expect(page.locator("#thread .line.own", has_text="Een reactie met de hand")).to_be_visible()
    expect(page.locator("#lines .replies").first).to_contain_text("reactie")
    page.keyboard.press("Escape")
    expect(page.locator("#thread")).to_have_count(0)
    page.go_back()
    expect(page.locator("#thread")).to_be_visible()
    page.go_back()
    expect(page.locator("#thread")).to_have_count(0)
    page.goto(page.url.split("?")[0] + "?draad=1")
    expect(page.locator("#thread")).to_be_visible()


def test_an_own_line_can_be_edited_and_deleted(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.fill("#schrijf", "Met een tikfuot")
    page.press("#schrijf", "Enter")
    line = page.locator(".line.own", has_text="Met een tikfuot")
    line.get_by_role("button", name="Bewerk").click()
    page.fill("dialog textarea", "Zonder tikfout")
    page.click("dialog button[type=submit]")
    changed = page.locator("#lines .line.own", has_text="Zonder tikfout")
    expect(changed).to_contain_text("bewerkt")
    changed.get_by_role("button", name="Verwijder").click()
    page.click("dialog button[type=submit]")
    expect(changed).to_have_count(0)


def test_a_command_gives_a_line_that_only_this_person_sees(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.fill("#schrijf", "/reflectie help")
    page.press("#schrijf", "Enter")
    expect(page.locator(".private")).to_contain_text("Alleen jij ziet dit")
    page.locator(".private [data-dismiss]").click()
    expect(page.locator(".private")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_page_is_wider_than_the_screen(running: Running, open_page: Open, width: int, wrong: list[str]) -> None:
    page = open_page(running.address, width=width, height=844)
    set_up_page = open_page(running.address + ROOM)
    set_up(set_up_page)
    paths = ("/", ROOM, ROOM + "?draad=1", "/als/sanne/kamer/@sanne", "/als/sanne/overzicht", "/als/niemand")
    for path in paths:
        page.goto(running.address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    wrong[:] = [error for error in wrong if "404" not in error]


@pytest.mark.parametrize("width", [390, 1280])
def test_everything_that_can_be_used_has_a_name_and_is_large_enough(
    running: Running, open_page: Open, width: int, wrong: list[str]
) -> None:
    page = open_page(running.address + ROOM, width=width, height=844)
    set_up(page)
    for path in ("/", ROOM, ROOM + "?draad=1", "/als/sanne/kamer/@sanne", "/als/sanne/overzicht", "/als/niemand"):
        page.goto(running.address + path)
        assert page.evaluate(UNNAMED) == [], path
        assert page.evaluate(TWICE) == [], path
        assert page.evaluate(SMALL) == [], path
        assert page.locator("h1").count() == 1, path
        assert page.locator("main").count() == 1, path
        assert page.get_attribute("html", "lang") == "nl", path
    wrong[:] = [error for error in wrong if "404" not in error]


def test_the_first_tab_leads_past_the_rooms_to_the_content(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    assert (skip.bounding_box() or {"y": -1})["y"] >= 0
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_two_tabs_can_be_two_people_and_the_switch_leads_to_the_other(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.click(".people summary")
    page.locator(".popover a.person", has_text="Henk Dragstra").click()
    expect(page.locator(".people summary")).to_contain_text("Henk Dragstra")
    page.click(".people summary")
    with page.context.expect_page() as other:
        page.get_by_role("link", name="Bram Kuipers openen in een nieuw tabblad").click()
    expect(other.value.locator(".people summary")).to_contain_text("Bram Kuipers")
    expect(page.locator(".people summary")).to_contain_text("Henk Dragstra")


def test_the_page_speaks_english_and_stays_where_it_was(running: Running, open_page: Open) -> None:
    page = open_page(running.address + ROOM)
    page.click("text=English")
    expect(page.locator("[data-practice=verder]")).to_have_text("Go to the next moment")
    assert page.url.endswith(ROOM)
    assert page.get_attribute("html", "lang") == "en"


def test_it_stops_within_five_seconds_while_pages_are_open(fresh: Running, open_page: Open, wrong: list[str]) -> None:
    page = open_page(fresh.address + ROOM)
    expect(page.locator(".line.bot").first).to_be_visible()
    assert fresh.stop() < 5
    page.wait_for_timeout(500)  # the browser complains that its stream of news was cut, which is so
    wrong[:] = [error for error in wrong if "ERR_" not in error]
