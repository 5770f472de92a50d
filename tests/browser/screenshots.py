"""Makes the pictures of the README and the docs anew: `make screenshots`. Plays the first weeks of the practice casus.

The practice clock begins today, so the dates in the pictures are those of the day on which they were made. In the
pictures of the manuals the bar of the practice casus is left out: a real casus has none.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM, QUIET, ROOT, start
from tests.browser.steps import give_answer, play_until_summary, press, summaries
from tests.support.pages_scene import coordinated, digest_link, served, timeline_link, worked

IMAGES = ROOT / "docs" / "images"
ROOM = "kamer/stille-kade"
ANSWER = "Ik liep woensdag mee langs de kade. Pas daar zag ik waar de bootjes moeten liggen."
OF_JOY = "De sleutel van het hek lag bij niemand. Daardoor stonden we voor een dichte deur."


class Camera:
    """A window of one person, that takes pictures."""

    def __init__(self, browser: Browser, address: str, user: str, *, width: int, height: int) -> None:
        self._base = f"{address}/als/{user}"
        self.page = browser.new_page(viewport={"width": width, "height": height}, locale="nl-NL")
        self.page.set_default_timeout(15_000)

    def open(self, place: str) -> Page:
        self.page.goto(f"{self._base}/{place}")
        self.page.wait_for_load_state("networkidle") if place == "overzicht" else expect(
            self.page.locator(".line").first
        ).to_be_visible()
        return self.page

    def take(self, name: str, *, bar: bool = False) -> None:
        self.page.evaluate("shown => { document.querySelector('.practice').hidden = !shown; }", bar)
        self.page.wait_for_timeout(400)
        self.page.screenshot(path=IMAGES / f"{name}.png")
        self.page.evaluate("document.querySelector('.practice').hidden = false")

    def form(self, button: str) -> None:
        """Open the form behind the last button of this name."""
        self.page.get_by_role("button", name=button, exact=True).last.click()
        expect(self.page.locator("dialog[open]")).to_be_visible()

    def close_form(self) -> None:
        self.page.keyboard.press("Escape")
        expect(self.page.locator("dialog")).to_have_count(0)


class Leaf:
    """A window in which somebody opened a page outside the chat, by their link."""

    def __init__(self, browser: Browser, link: str, *, width: int, height: int) -> None:
        self.page = browser.new_page(viewport={"width": width, "height": height}, locale="nl-NL")
        self.page.goto(link)

    def take(self, name: str) -> None:
        self.page.screenshot(path=IMAGES / f"{name}.png")


def leaves(browser: Browser, digest: str, timeline: str) -> None:
    """The digest and the timeline, as pages."""
    Leaf(browser, digest, width=860, height=1500).take("coordinator-digest")
    Leaf(browser, timeline, width=860, height=830).take("begeleider-tijdlijn")


@contextlib.contextmanager
def played(folder: Path) -> Iterator[tuple[str, str]]:
    """The links to a digest and to a timeline. The browser starts later, because it occupies the event loop."""
    with served(folder / "several") as several, served(folder / "one") as one:
        coordinated(several)
        worked(one)
        yield digest_link(several), timeline_link(one)


def to_top(page: Page, text: str) -> None:
    """Scroll so that the last message with this text begins at the top."""
    line = page.locator("#lines > .line.bot", has_text=text).last
    line.evaluate(
        "line => { document.getElementById('scroll').scrollTop += line.getBoundingClientRect().top"
        " - document.getElementById('scroll').getBoundingClientRect().top; }"
    )


def set_up(sanne: Camera) -> None:
    page = sanne.open(ROOM)
    sanne.form("Inrichten")
    page.get_by_label("Wie werken hier samen?").fill("gemeente Waterhoven en de buurt")
    page.get_by_label("Ambtenaar").check()
    page.locator("dialog select").select_option(label="Fatima Bouzidi")
    sanne.take("begeleider-inrichten")
    page.click("dialog button[type=submit]")
    expect(page.locator(".private")).to_be_visible()
    press(page, "anderen")
    press(page, "verder")


def question(sanne: Camera, joy: Camera) -> None:
    page = joy.open(ROOM)
    to_top(page, "De vraag van deze week")
    joy.take("deelnemer-vraag")
    joy.form("Antwoord geven")
    page.fill("dialog textarea", OF_JOY)
    page.get_by_label("Citeren zonder naam").check()
    joy.take("deelnemer-antwoord")
    page.click("dialog button[type=submit]")
    page = sanne.open(ROOM)
    sanne.take("room", bar=True)
    give_answer(page, ANSWER, "rol")


def draft(sanne: Camera) -> None:
    page = sanne.open("kamer/@sanne")
    for _ in range(8):
        press(page, "anderen")
        if page.get_by_text("Dit is de schets").count():
            break
        press(page, "verder")
    page.set_viewport_size({"width": 1280, "height": 1110})
    to_top(page, "Dit is de schets")
    sanne.take("begeleider-schets")
    page.set_viewport_size({"width": 1280, "height": 860})
    sanne.form("Verzoek of belofte toevoegen")
    page.get_by_label("Verzoek", exact=True).check()
    page.get_by_label("Waar gaat het om?").fill("een sleutel van het hek")
    sanne.take("begeleider-verzoek")
    sanne.close_form()
    page.get_by_role("button", name="Waar komt dit vandaan?").last.click()
    expect(page.locator(".private")).to_be_visible()
    page.locator(".private").evaluate("found => found.scrollIntoView()")
    sanne.take("begeleider-bronnen")
    page.get_by_role("button", name="Ik heb dit gelezen").last.click()
    expect(page.get_by_text("staat dat een begeleider hem las").last).to_be_visible()


def settings(sanne: Camera) -> None:
    sanne.open("overzicht")
    sanne.page.get_by_role("button", name="Ritme en taal").scroll_into_view_if_needed()
    sanne.take("begeleider-overzicht")
    sanne.form("Ritme en taal")
    sanne.take("begeleider-ritme")
    sanne.close_form()


def summary(sanne: Camera, joy: Camera) -> None:
    page = sanne.open(ROOM)
    if not summaries(page).count():
        play_until_summary(page)
    page.get_by_role("button", name="Waar komt dit vandaan?").last.scroll_into_view_if_needed()
    sanne.take("synthesis", bar=True)
    page = joy.open(ROOM)
    joy.take("phone", bar=True)
    to_top(page, "samenvatting van week")
    joy.take("deelnemer-samenvatting")
    joy.open("overzicht")
    joy.take("deelnemer-overzicht")


def main() -> None:
    """Play, and take the pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        played(Path(folder)) as links,
        sync_playwright() as playwright,
    ):
        running = start(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        try:
            sanne = Camera(browser, running.address, "sanne", width=1280, height=860)
            joy = Camera(browser, running.address, "joy", width=390, height=800)
            set_up(sanne)
            question(sanne, joy)
            draft(sanne)
            settings(sanne)
            summary(sanne, joy)
            leaves(browser, *links)
        finally:
            browser.close()
            running.stop()
    sys.stdout.write(f"The pictures are in {IMAGES.relative_to(ROOT)}.\n")


if __name__ == "__main__":
    main()
