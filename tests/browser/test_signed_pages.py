"""The pages behind signed links in a real browser: axe, a phone of 320 pixels, the keyboard, and paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pypdf
import pytest
from playwright.sync_api import Page, expect

from bot.pages.links import PATH
from tests.browser.axe import expect_nothing_wrong
from tests.browser.conftest import Open, Running
from tests.browser.steps import ROOM, set_up
from tests.support.pages_scene import BRIDGE, digest_link, first_digest, served, timeline_link, worked

pytestmark = pytest.mark.browser

A4 = (595, 842)
"""In points."""


@dataclass(frozen=True)
class Addresses:
    digest: str
    timeline: str
    unknown: str

    def each(self) -> tuple[str, ...]:
        return self.digest, self.timeline, self.unknown


@pytest.fixture(scope="module", autouse=True)
def links(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Addresses]:
    """A digest and a timeline that can be opened. Played before the browser starts, which occupies the event loop."""
    folder = tmp_path_factory.mktemp("pages")
    with served(folder / "several") as several, served(folder / "one") as one:
        first_digest(several)
        worked(one)
        timeline = timeline_link(one)
        unknown = timeline.partition(PATH)[0] + PATH + "/onbekend"
        yield Addresses(digest=digest_link(several), timeline=timeline, unknown=unknown)


def forget_refusals(wrong: list[str]) -> None:
    """A page that says no has status 404, and a browser complains of that."""
    wrong[:] = [each for each in wrong if "404" not in each]


def test_the_pages_have_no_violations(links: Addresses, open_page: Open, wrong: list[str]) -> None:
    for address in links.each():
        expect_nothing_wrong(open_page(address))
    forget_refusals(wrong)


def test_nothing_has_to_be_scrolled_sideways_on_a_narrow_phone_or_with_large_letters(
    links: Addresses, open_page: Open, wrong: list[str]
) -> None:
    for address in links.each():
        page = open_page(address, width=320, height=640)
        for size in ("100%", "200%"):
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, (address, size)
    forget_refusals(wrong)


def test_each_width_has_one_picture_with_letters_that_can_be_read(links: Addresses, open_page: Open) -> None:
    for address in (links.digest, links.timeline):
        for width in (320, 600, 700, 1280):
            page = open_page(address, width=width)
            pictures = [each for each in page.locator(".timeline svg").all() if each.is_visible()]
            assert len(pictures) == 1, width
            smallest = page.evaluate(
                "() => Math.min(...[...document.querySelectorAll('.timeline text')]"
                ".filter(text => text.checkVisibility()).map(text => text.getBoundingClientRect().height))"
            )
            assert smallest >= 11, (address, width)


def test_who_listens_hears_the_picture_in_a_sentence_and_every_step_in_words(links: Addresses, open_page: Open) -> None:
    page = open_page(links.timeline)
    expect(page.get_by_role("img", name="Een tijdlijn van 23 november tot en met 9 maart.")).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_text("De tijdlijn van De Groene Baan")
    expect(page.get_by_role("listitem")).to_have_count(12)
    expect(page.get_by_role("listitem").first).to_contain_text("jullie vraag, versie 1")


def test_the_keyboard_skips_to_the_text_and_is_held_by_nothing(links: Addresses, open_page: Open) -> None:
    page = open_page(links.digest)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de inhoud")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Bewaren als PDF")).to_be_focused()
    with page.expect_download() as saving:
        page.keyboard.press("Enter")
    assert saving.value.suggested_filename == "digest-2026-12-31.pdf"
    assert page.locator("a, button, input, [tabindex='0']").count() == 2


def test_on_paper_a_digest_is_one_page_of_text_and_one_with_the_timeline_in_black_on_white(
    links: Addresses, open_page: Open
) -> None:
    page = open_page(links.digest, color_scheme="dark")
    texts = on_paper(page)
    assert len(texts) == 2
    assert "Digest «Samen leren»" in texts[0]
    assert BRIDGE in texts[0]
    assert "De tijdlijn van de casussen" in texts[1]
    assert "januari 2027" in texts[1] or "23 november" in texts[1]
    for text in texts:
        assert "Deze link is van jou" not in text
        assert "Naar de inhoud" not in text
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        "() => [getComputedStyle(document.body).color, getComputedStyle(document.querySelector('main')).backgroundColor]"
    )
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def on_paper(page: Page) -> list[str]:
    """The text of each sheet, as the browser prints it."""
    read = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    for sheet in read.pages:
        assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == A4
    return [" ".join(sheet.extract_text().split()) for sheet in read.pages]


def test_in_the_web_chat_the_timeline_gives_a_link_that_opens_beside_it(fresh: Running, open_page: Open) -> None:
    page = open_page(fresh.address + ROOM)
    set_up(page)
    page.fill("#schrijf", "/reflectie tijdlijn")
    page.press("#schrijf", "Enter")
    link = page.get_by_role("link", name="Bekijk de tijdlijn in beeld")
    with page.context.expect_page() as opening:
        link.click()
    timeline = opening.value
    expect(timeline.get_by_role("heading", level=1)).to_have_text("De tijdlijn van De Stille Kade")
    assert timeline.url.startswith(fresh.address + PATH)
    assert timeline.evaluate("document.referrer") == ""
