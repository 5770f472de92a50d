"""Makes the pictures of the README and the docs anew: `make screenshots`. Plays two weeks of the practice casus.

The practice clock begins today, so the dates in the pictures are those of the day on which they were made.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import CHROMIUM, QUIET, ROOT, start

IMAGES = ROOT / "docs" / "images"
ANSWER = "Ik liep woensdag mee langs de kade. Pas daar zag ik waar de bootjes moeten liggen."


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).last.click()
    page.wait_for_timeout(1200)


def main() -> None:
    """Play, and take the pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        running = start(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1180, "height": 820}, locale="nl-NL")
        try:
            page.goto(f"{running.address}/als/sanne")
            press(page, "Inrichten")
            page.get_by_label("Wie werken hier samen?").fill("gemeente Waterhoven en de buurt")
            page.get_by_label("Ambtenaar").check()
            page.locator("dialog select").select_option(label="Fatima Bouzidi")
            press(page, "Begin")
            press(page, "Laat de anderen antwoorden")
            press(page, "Naar het volgende moment")
            page.screenshot(path=IMAGES / "room.png")
            press(page, "Antwoord geven")
            page.get_by_label("Wat wil je zeggen?").fill(ANSWER)
            page.get_by_label("Citeren zonder naam").check()
            page.screenshot(path=IMAGES / "answer.png")
            press(page, "Bewaren")
            press(page, "Laat de anderen antwoorden")
            while not page.get_by_text("Een begeleider las dit").count():
                press(page, "Naar het volgende moment")
                press(page, "Laat de anderen antwoorden")
            page.get_by_role("button", name="Waar komt dit vandaan?").last.scroll_into_view_if_needed()
            page.screenshot(path=IMAGES / "synthesis.png")
            page.get_by_role("link", name="Mijn overzicht").first.click()
            page.wait_for_timeout(1000)
            page.screenshot(path=IMAGES / "home.png")
            phone = browser.new_page(viewport={"width": 390, "height": 800}, locale="nl-NL")
            phone.goto(f"{running.address}/als/fatima")
            phone.wait_for_timeout(1000)
            phone.screenshot(path=IMAGES / "phone.png")
        finally:
            browser.close()
            running.stop()
    sys.stdout.write(f"The pictures are in {IMAGES.relative_to(ROOT)}.\n")


if __name__ == "__main__":
    main()
