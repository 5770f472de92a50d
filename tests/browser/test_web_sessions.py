"""Two sessions with four people at four screens: one has no mouse, one has a narrow phone. What is blind stays blind until
the step closes, and then everybody sees the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import expect_nothing_wrong
from tests.browser.conftest import Open, Running
from tests.browser.steps import press, set_up
from tests.browser.visitors import ByKeyboard, Visitor

pytestmark = pytest.mark.browser

NAMELESS, NAMED = "Citeren zonder naam", "Citeren met naam"
OWN = "Wat is voor jou nu het belangrijkste?"
PERMIT = "Stel, jij moet over de vergunning beslissen. Waar let je op bij dit plan?"
EVENINGS = "Stel, dit plan kost jou al je vrije avonden. Hoe lees je dan ons laatste bericht?"
BACK = "Wat klopt er in wat over jouw plek is geschreven? Wat zag de ander niet?"
KNOT, CAN = "Wat is de knoop?", "Wat kan er wél?"
WHO, NEEDED = "Wie mag dit beslissen? Wanneer kan die persoon?", "Wat is er nodig om te kunnen beslissen?"
DECIDED = "Wat is het besluit, en waarom?"
EXPECT, TELLS = "Wat verwacht jij nu? Wat is nog niet duidelijk?", "Wie laat wanneer iets weten?"
EXPECTED = "Wat mag de initiatiefnemer nu verwachten? Wat niet?"


@dataclass(frozen=True)
class Four:
    """Two of the municipality (sanne leads), two of the neighbourhood."""

    sanne: Visitor
    yusuf: Visitor
    henk: ByKeyboard
    joy: Visitor

    def __iter__(self) -> Iterator[Visitor]:
        return iter((self.sanne, self.yusuf, self.henk, self.joy))

    def besides(self, one: Visitor) -> list[Visitor]:
        return [each for each in self if each is not one]

    def see_the_same(self, heading: str) -> str:
        """What stands in the room under this heading, which is the same for all, and fits on every screen."""
        (same,) = {each.message(heading) for each in self}
        for each in self:
            assert each.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        return same


@pytest.fixture(scope="module")
def ready(running: Running, chromium: Browser) -> Running:
    """The practice casus, in which everybody takes part."""
    page = chromium.new_page()
    page.goto(running.address + room_of("sanne"))
    set_up(page)
    press(page, "anderen")
    page.close()
    return running


@pytest.fixture
def four(ready: Running, open_page: Open) -> Four:
    def window(user: str, width: int, height: int) -> Page:
        return open_page(ready.address + room_of(user), width=width, height=height)

    return Four(
        sanne=Visitor(window("sanne", 1280, 900)),
        yusuf=Visitor(window("yusuf", 820, 1100)),
        henk=ByKeyboard(window("henk", 1280, 900)),
        joy=Visitor(window("joy", 320, 640)),
    )


@pytest.fixture
def beside(ready: Running, open_page: Open) -> Page:
    """One more window of sanne, that axe may turn and bend."""
    return open_page(ready.address + room_of("sanne"))


def room_of(user: str) -> str:
    return f"/als/{user}/kamer/stille-kade"


def start(leader: Visitor, words: str) -> None:
    leader.types(f"/reflectie start {words}")
    expect(leader.page.locator("dialog[open]")).to_be_visible()
    leader.fills(
        {}, "In de chat, in ongeveer drie werkdagen" if "bril" in words else "In de chat, in ongeveer vier werkdagen"
    )


def go_on(four: Four, closed: str) -> str:
    """The facilitator closes the step. What was said in it, as everybody sees it."""
    four.sanne.types("/reflectie volgende")
    return four.see_the_same(closed)


def finish(four: Four, harvest: dict[str, str]) -> str:
    """The facilitator writes down what came out."""
    own = four.sanne.page
    own.goto(own.url.replace("stille-kade", "@sanne"))
    four.sanne.opens("Opbrengst opschrijven")
    four.sanne.fills(harvest)
    own.go_back()
    return four.see_the_same("wat eruit kwam")


def clean(page: Page, *, form: str = "") -> None:
    """No violations in the room as it is now; or in the form behind this button."""
    page.reload()
    expect(page.locator(".line.bot").first).to_be_visible()
    if form:
        page.get_by_role("button", name=form, exact=True).last.click()
        expect(page.locator("dialog[open]")).to_be_visible()
    expect_nothing_wrong(page)


def test_four_people_look_through_each_others_eyes(four: Four, beside: Page) -> None:
    start(four.sanne, "elkaars-bril")
    assert "Je mag altijd overslaan" in four.see_the_same("Je mag altijd overslaan")
    clean(beside, form="Bijdrage geven")
    said = {
        four.sanne: {OWN: "Dat het hek in mei open kan.", EVENINGS: "Weer een brief waar niets in staat."},
        four.yusuf: {OWN: "Dat niemand van de kade valt.", EVENINGS: "Ik zou denken dat niemand ons plan las."},
        four.henk: {OWN: "Dat we dit jaar nog planten.", PERMIT: "Ik zou vragen wie er betaalt als het misgaat."},
        four.joy: {OWN: "Dat iedereen er mag zitten.", PERMIT: "Ik zou bang zijn voor de buren die klagen."},
    }
    for one, texts in said.items():
        one.contributes(texts, NAMED if one is four.joy else NAMELESS)
        for other in four.besides(one):
            other.must_not_have(*texts.values())
    shown = go_on(four, "wat jullie zeiden bij stap 1 van 3")
    assert [text for texts in said.values() for text in texts.values() if text not in shown] == []
    assert shown.index(EVENINGS) < shown.index(PERMIT), "side by side: a heading for each side"
    assert shown.count("Joy Wijngaarde") == 2
    assert "Yusuf" not in shown
    assert "Henk" not in shown
    heading = four.joy.page.get_by_text("wat jullie zeiden bij stap 1 van 3")
    expect(heading).to_be_in_viewport()  # on the narrow screen too: reading begins where it begins
    clean(beside)

    four.henk.opens("Bijdrage geven")
    above = four.henk.page.inner_text("dialog .intro")
    assert "Weer een brief waar niets in staat." in above, "who reacts reads what was imagined of their own place"
    assert "Ik zou vragen wie er betaalt" not in above
    assert "leeg" not in above, "the only field of a form cannot be left empty"
    four.henk.fills({BACK: "De brief klopt. Niemand zag dat ik hem pas na mijn werk lees."}, NAMELESS)
    four.yusuf.contributes({BACK: "Wij letten ook op de wortels van de bomen."}, NAMELESS)
    four.joy.must_not_have("na mijn werk", "wortels")
    second = go_on(four, "wat jullie zeiden bij stap 2 van 3")
    assert "na mijn werk" in second
    assert "wortels" in second

    four.henk.replies("stap 3 van 3", "Ik snap nu waarom zij zo lang over een brief doen.")
    four.joy.replies("stap 3 van 3", "Zij mogen het ook niet in hun eentje zeggen.")
    third = go_on(four, "wat jullie zeiden bij stap 3 van 3")
    assert "Ik snap nu waarom" in third
    outcome = finish(
        four,
        {
            "Wat kwam eruit?": "We weten nu waarom een brief zo lang duurt.",
            "Wat is de eerste stap, en wie laat het weten?": "Sanne belt voordat zij schrijft.",
        },
    )
    assert "We weten nu waarom een brief zo lang duurt." in outcome
    assert "Klopt deze samenvatting?" in outcome
    clean(beside)


def test_four_people_untie_a_knot(four: Four, beside: Page) -> None:
    start(four.sanne, "ontknoping")
    knots = {
        four.henk: {KNOT: "Mag het hek open vóór 1 mei?", CAN: "Een sleutel bij de kroeg."},
        four.yusuf: {KNOT: "Mag het hek open voordat de keuring klaar is?", CAN: "Op zaterdag met toezicht."},
    }
    for one, texts in knots.items():
        one.contributes(texts, NAMELESS)
        for other in four.besides(one):
            other.must_not_have(*texts.values())
    shown = go_on(four, "wat jullie zeiden bij stap 1 van 4")
    assert [text for texts in knots.values() for text in texts.values() if text not in shown] == []

    four.joy.contributes({WHO: "De beheerder van de haven.", NEEDED: "De uitslag van de keuring."}, NAMELESS)
    assert "De uitslag van de keuring." in go_on(four, "wat jullie zeiden bij stap 2 van 4")

    four.henk.press("Bijdrage geven")
    expect(four.henk.page.locator(".private").last).to_contain_text("Deze stap is voor anderen")
    clean(beside, form="Bijdrage geven")
    reason = "De keuring is op 18 december. Daarna mag het hek open met een sleutel."
    four.yusuf.contributes(
        {"Op welke vraag is dit het besluit?": "Mag het hek open voordat de keuring klaar is?", DECIDED: reason},
        "Nog niet",
    )
    decided = go_on(four, "wat jullie zeiden bij stap 3 van 4")
    assert "Besluit: Nog niet" in decided
    assert reason in decided
    assert "Yusuf Demirel" in decided

    four.henk.contributes(
        {EXPECT: "Of er in januari al iets kan.", TELLS: "De beheerder belt op 18 december."}, NAMELESS
    )
    four.sanne.contributes({EXPECTED: "Op 18 december een antwoord."}, NAMED)
    last = go_on(four, "wat jullie zeiden bij stap 4 van 4")
    assert last.index("Op 18 december een antwoord.") < last.index("Of er in januari al iets kan.")
    outcome = finish(
        four,
        {
            "Wat kwam eruit?": "Mag het hek open? Nog niet. Eerst is er de keuring.",
            "Wat is de eerste stap, en wie laat het weten?": "De beheerder belt op 18 december.",
        },
    )
    assert "Nog niet. Eerst is er de keuring." in outcome
    clean(beside)
