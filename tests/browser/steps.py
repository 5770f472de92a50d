"""What a person does on the page of the practice casus, for the tests and for the pictures of the docs."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

ROOM = "/als/sanne/kamer/stille-kade"
SUMMARY = re.compile(r"samenvatting van week")


def press(page: Page, which: str) -> str:
    """Press a button of the practice bar («verder», «anderen») and return what it says has happened."""
    page.locator(f"[data-practice={which}]").click()
    expect(page.locator("[data-practice][aria-disabled]")).to_have_count(0, timeout=30_000)
    return page.inner_text("#practice-news")


def set_up(page: Page) -> None:
    """Fill in the form with which a facilitator begins the casus, unless that was done before."""
    begin = page.locator(".line.bot .button.primary", has_text="Inrichten")
    expect(page.locator(".line.bot").first).to_be_visible()
    if page.locator(".line.bot", has_text="Welkom bij").count():
        return
    begin.first.click()
    page.fill("dialog input[name='field.sides']", "gemeente Waterhoven en de buurt")
    page.check("dialog input[value=ambtenaar]")
    page.select_option("dialog select", "fatima")
    page.click("dialog button[type=submit]")
    expect(page.locator(".private")).to_be_visible()


def summaries(page: Page) -> Locator:
    """The summaries that are posted in the room."""
    return page.locator(".line.bot", has_text=SUMMARY)


def give_answer(page: Page, text: str, share: str) -> None:
    """Answer the newest question with the form."""
    page.get_by_role("button", name="Antwoord geven").last.click()
    page.fill("dialog textarea", text)
    page.check(f"dialog input[value={share}]")
    page.click("dialog button[type=submit]")
    expect(page.locator("dialog")).to_have_count(0)


def play_until_summary(page: Page, *, answering: tuple[str, str] | None = None) -> None:
    """Let everybody answer and the clock go on, until the (next) summary is in the room. `answering`: what you say
    yourself to the question that comes, and who may see it."""
    before = summaries(page).count()
    press(page, "anderen")
    for _ in range(12):
        press(page, "verder")
        if answering and page.get_by_role("button", name="Antwoord geven").count():
            give_answer(page, *answering)
            answering = None
        press(page, "anderen")
        if summaries(page).count() > before:
            return
    raise AssertionError("no summary was posted")
