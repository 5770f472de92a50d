"""Every page, form and notice of the web chat against axe-core: no violations, on a phone and a screen, light and dark."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import expect_nothing_wrong, wrong_in
from tests.browser.conftest import Open, Running
from tests.browser.steps import ROOM, give_answer, play_until_summary, press, set_up, summaries

pytestmark = pytest.mark.browser

OVERVIEW = "/als/sanne/overzicht"


def button(page: Page, name: str) -> None:
    """Press the last button of this name in the page."""
    page.get_by_role("button", name=name, exact=True).last.click()


def dialog(page: Page, name: str) -> None:
    """Press the button that opens a form, and wait for it."""
    button(page, name)
    expect(page.locator("dialog[open]")).to_be_visible()


def where_it_stands(page: Page) -> None:
    page.fill("#schrijf", "/reflectie status")
    page.press("#schrijf", "Enter")
    expect(page.locator(".private", has_text="De Stille Kade").last).to_be_visible()


@pytest.fixture(scope="module")
def played(running: Running, chromium: Browser) -> Running:
    """A casus with a posted summary, and the question of the next week open. Sanne answered both."""
    page = chromium.new_page()
    page.goto(running.address + ROOM)
    set_up(page)
    where_it_stands(page)
    dialog(page, "Verzoek of belofte toevoegen")
    page.check("dialog input[value=verzoek]")
    page.locator("dialog input[type=text]").first.fill("een sleutel van het hek")
    page.click("dialog button[type=submit]")
    expect(page.locator("dialog")).to_have_count(0)
    play_until_summary(page, answering=("Woensdag stonden we samen op de kade.", "rol"))
    press(page, "verder")
    give_answer(page, "De sleutel van het hek ligt nog bij de beheerder.", "thema")
    page.close()
    return running


def test_axe_finds_what_is_wrong_and_names_it(running: Running, open_page: Open) -> None:
    page = open_page(running.address)
    page.evaluate("""() => {
      const pale = document.createElement('p'); pale.style.color = '#ccc'; pale.style.background = '#fff';
      pale.textContent = 'Bleek'; document.querySelector('main').append(pale, document.createElement('button'));
    }""")
    rules = {each.split(": ")[1] for each in wrong_in(page)}
    assert rules == {"color-contrast", "button-name"}


def test_the_start_page_has_no_violations(running: Running, open_page: Open) -> None:
    expect_nothing_wrong(open_page(running.address))


def test_the_page_that_says_no_has_no_violations(running: Running, open_page: Open, wrong: list[str]) -> None:
    expect_nothing_wrong(open_page(running.address + "/als/niemand"))
    wrong[:] = [error for error in wrong if "404" not in error]


def test_setting_up_and_joining_have_no_violations(fresh: Running, open_page: Open) -> None:
    page = open_page(fresh.address + ROOM)
    dialog(page, "Inrichten")
    expect_nothing_wrong(page)
    page.locator("dialog input[type=text]").first.fill("")
    page.click("dialog button[type=submit]")
    expect(page.locator("dialog .problems")).to_be_visible()
    expect_nothing_wrong(page)
    page.keyboard.press("Escape")
    page.evaluate("localStorage.clear()")
    page.reload()
    set_up(page)
    expect_nothing_wrong(page)
    henk = open_page(fresh.address + "/als/henk/kamer/stille-kade")
    dialog(henk, "Ik doe mee")
    expect_nothing_wrong(henk)


def test_the_room_with_a_question_and_a_summary_has_no_violations(played: Running, open_page: Open) -> None:
    page = open_page(played.address + ROOM)
    expect_nothing_wrong(page)
    page.click(".people summary")
    expect_nothing_wrong(page)


def test_the_sources_of_a_summary_have_no_violations(played: Running, open_page: Open) -> None:
    page = open_page(played.address + ROOM)
    summaries(page).last.get_by_role("button", name="Waar komt dit vandaan?").click()
    expect(page.locator(".private")).to_be_visible()
    expect_nothing_wrong(page)


def test_the_form_for_an_answer_and_its_problems_have_no_violations(played: Running, open_page: Open) -> None:
    page = open_page(played.address + ROOM)
    dialog(page, "Antwoord geven")
    expect_nothing_wrong(page)
    page.locator("dialog textarea").fill("Bel mij op 06 12345678, dan vertel ik het.")
    page.click("dialog button[type=submit]")
    expect(page.locator("dialog .problems")).to_contain_text("telefoonnummer")
    expect_nothing_wrong(page)


def test_a_thread_and_the_forms_for_an_own_line_have_no_violations(played: Running, open_page: Open) -> None:
    page = open_page(played.address + ROOM)
    page.fill("#schrijf", "Wie is er woensdag op de kade?")
    page.press("#schrijf", "Enter")
    expect(page.locator(".pending")).to_have_count(0)
    line = page.locator("#lines .line.own").last
    line.locator("a[data-thread]").click()
    page.fill("#schrijf-draad", "Ik ben er.")
    page.press("#schrijf-draad", "Enter")
    expect(page.locator("#thread .line.own", has_text="Ik ben er.")).to_be_visible()
    expect_nothing_wrong(page)
    page.keyboard.press("Escape")
    line.get_by_role("button", name="Bewerk").click()
    expect_nothing_wrong(page)
    page.keyboard.press("Escape")
    line.get_by_role("button", name="Verwijder").click()
    expect_nothing_wrong(page)
    page.click("dialog button[type=submit]")
    expect(page.locator("dialog")).to_have_count(0)
    expect_nothing_wrong(page)


def test_my_overview_has_no_violations(played: Running, open_page: Open) -> None:
    expect_nothing_wrong(open_page(played.address + OVERVIEW))


@pytest.mark.parametrize(
    "name",
    [
        "Mijn moment",
        "Ritme en taal",
        "Namens iemand antwoorden",
        "Niets verwijderen",
        "Casus afsluiten",
        "Aanpassen",
        "Weghalen",
    ],
)
def test_a_form_of_my_overview_has_no_violations(played: Running, open_page: Open, name: str) -> None:
    page = open_page(played.address + OVERVIEW)
    dialog(page, name)
    expect_nothing_wrong(page)


@pytest.mark.parametrize(
    "name", ["Laten weten hoe het staat", "Verzoek of belofte toevoegen", "Verzoek of belofte weghalen"]
)
def test_where_the_casus_stands_and_its_forms_have_no_violations(played: Running, open_page: Open, name: str) -> None:
    page = open_page(played.address + ROOM)
    where_it_stands(page)
    expect_nothing_wrong(page)
    dialog(page, name)
    expect_nothing_wrong(page)


def test_the_messages_of_the_bot_to_one_person_have_no_violations(played: Running, open_page: Open) -> None:
    page = open_page(played.address + "/als/sanne/kamer/@sanne")
    expect(page.locator(".line.bot", has_text="samenvatting").first).to_be_visible()
    expect_nothing_wrong(page)


def test_a_text_that_could_not_be_sent_has_no_violations(played: Running, open_page: Open, wrong: list[str]) -> None:
    page = open_page(played.address + ROOM)
    page.route("**/plaats", lambda route: route.abort())
    page.fill("#schrijf", "Deze gaat eerst mis")
    page.press("#schrijf", "Enter")
    expect(page.locator(".pending")).to_contain_text("Geen verbinding", timeout=15_000)
    expect_nothing_wrong(page)
    wrong[:] = [error for error in wrong if "ERR_FAILED" not in error]


def test_the_english_page_has_no_violations(played: Running, open_page: Open) -> None:
    page = open_page(played.address + ROOM)
    page.click("text=English")
    expect(page.locator("[data-practice=verder]")).to_have_text("Go to the next moment")
    expect_nothing_wrong(page)
