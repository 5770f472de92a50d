"""The digest as a page: who gets a link, when it opens, and that it shows nothing but what the teams saw and left in."""

from __future__ import annotations

import asyncio
import base64
import io
import re
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from html import unescape
from pathlib import Path

import httpx
import pypdf
import pytest
from itsdangerous import URLSafeSerializer

from bot.core.flows.digests.page import NAMED
from bot.core.messages import Message
from bot.core.model import LineKind
from bot.core.ports.errors import StoreBusy
from bot.core.ports.pages import Closed, Page, PageKind, Ticket
from bot.core.texts import TEXTS
from bot.pages.doors import Doors
from bot.pages.links import PATH, SignedLinks, UnknownLinkError
from bot.pages.showing import Showing
from bot.store.opening import migrate
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    SHOWN,
    delivered,
    digest,
    everyone,
    facilitators,
    shown,
    trajectory,
)
from tests.support.house import House, shipped
from tests.support.logged import logged
from tests.support.pages_scene import (
    ADDRESS,
    BRIDGE,
    DAYS,
    SECRET,
    TEST,
    as_pdf,
    digest_link,
    doors,
    first_digest,
    link_in,
    links,
)

FEW = {"baan": ["baan-sanne", "baan-joris", "baan-els"]}


def get(house: House, address: str, *, through: Doors | None = None, **headers: str) -> httpx.Response:
    """Open an address as a browser does."""

    async def asked(app: Doors) -> httpx.Response:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS, headers=headers) as client:
            return await client.get(address.removeprefix(ADDRESS).removeprefix(PATH))

    with ThreadPoolExecutor(1) as executor:
        return asyncio.run(asked(through or doors(house, executor)))


def text_of(answer: httpx.Response) -> str:
    """What a reader sees: no markup, no style."""
    body = re.sub(r"<style>.*?</style>|<title>.*?</title>", " ", answer.text, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", body)))


def words_of(markdown: str) -> list[str]:
    return re.findall(r"[^\W\d_]{3,}", markdown)


def seen(house: House, **about: object) -> Page | Closed:
    """What the core shows whoever has a ticket to the newest digest."""
    given = {"kind": PageKind.DIGEST, "subject": digest(house).id, "edition": digest(house).edition, **about}
    return house.service.page(Ticket(**given))  # type: ignore[arg-type]


def person_id(house: House, user: str) -> str:
    return house.store.write(lambda tx: tx.people.know(house.who(user), house.now)).id


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A leertraject whose coordinator has a digest. For tests that only look."""
    url = f"sqlite:///{tmp_path_factory.mktemp('told') / 'reflectie.db'}"
    migrate(url)
    with House(url, pages=links()) as house:
        first_digest(house)
        yield house


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url, pages=links()) as house:
        yield house


# Getting a link


def test_the_page_says_all_that_the_coordinator_read_in_the_chat(told: House) -> None:
    answer = get(told, digest_link(told))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    page = text_of(answer)
    assert [word for word in words_of(delivered(told)) if word not in page] == []
    assert '<html lang="nl">' in answer.text
    assert answer.text.count("<h1>") == 1


def test_under_the_digest_a_button_gives_the_same_page_to_each_coordinator_by_a_link_of_their_own(told: House) -> None:
    address = link_in(told.press(COORDINATOR, "digest_page"))
    assert get(told, address).status_code == 200
    assert "De link is van jou" in told.shown[COORDINATOR].text  # type: ignore[union-attr]
    opened = links().open(address.rpartition("/")[2])
    assert opened.ticket.person_id == person_id(told, COORDINATOR)


def test_no_link_stands_in_a_message_that_stays(told: House) -> None:
    digest_link(told)
    assert not [each for each in told.board.sent if PATH in each.message.text]


def test_who_does_not_coordinate_gets_no_link(told: House) -> None:
    assert "voor coördinatoren" in told.types("baan-els", "digest", room="baan").text  # type: ignore[union-attr]
    answer = told.press("baan-els", "digest_page", value=digest(told).id, room="baan")
    assert isinstance(answer, Message)
    assert "Alleen de coördinatoren" in answer.text
    assert PATH not in answer.text


def test_what_the_teams_still_look_at_is_no_page_yet(house: House) -> None:
    shown(house)
    assert "nog geen digest" in house.types(COORDINATOR, "digest", room=None).text  # type: ignore[union-attr]
    assert PATH not in house.press(COORDINATOR, "digest_page", value=digest(house).id).text  # type: ignore[union-attr]
    assert seen(house, person_id=person_id(house, COORDINATOR)) is Closed.GONE


def test_without_an_address_there_is_no_button_and_the_command_says_where_the_digest_is(empty_house: House) -> None:
    shown(empty_house)
    empty_house.until(DELIVERED)
    assert not [choice for _, _, choice, _ in empty_house.buttons(COORDINATOR) if choice.action == "digest_page"]
    assert "staat in de chat" in empty_house.types(COORDINATOR, "digest", room=None).text  # type: ignore[union-attr]


def test_the_page_is_also_a_pdf_for_who_may_open_it_with_the_timeline_in_words(told: House) -> None:
    address = digest_link(told)
    answer = get(told, f"{address}/pdf")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.headers["content-disposition"] == 'attachment; filename="digest-2026-12-31.pdf"'
    assert answer.headers["cache-control"] == "no-store"
    read = pypdf.PdfReader(io.BytesIO(answer.content))
    text = " ".join(" ".join(sheet.extract_text() for sheet in read.pages).split())
    assert [word for word in words_of(delivered(told)) if word not in text] == []
    assert f"Wacht op: {TEST}" in text
    before = told.now
    try:
        told.clock.moment = before + timedelta(days=DAYS)
        assert get(told, f"{address}/pdf").status_code == 410
    finally:
        told.clock.moment = before
    assert get(told, f"{address[:-6]}/pdf").status_code == 404


# Opening it


def test_a_link_opens_until_its_day_and_then_says_how_to_get_another(told: House) -> None:
    address, before = digest_link(told), told.now
    try:
        told.clock.moment = before + timedelta(days=DAYS) - timedelta(seconds=1)
        assert get(told, address).status_code == 200
        told.clock.moment = before + timedelta(days=DAYS)
        answer = get(told, address)
    finally:
        told.clock.moment = before
    assert answer.status_code == 410
    assert "De link is verlopen" in text_of(answer)
    assert "/reflectie digest" in text_of(answer)
    assert "Samen leren" not in answer.text


def test_a_link_that_was_changed_or_made_by_somebody_else_opens_nothing(told: House) -> None:
    address = digest_link(told)
    token = address.rpartition("/")[2]
    other = "A" if token[5] != "A" else "B"
    ticket = links().open(token).ticket
    forged = [
        token[:5] + other + token[6:],
        token[:-5],
        token + "x",
        "x",
        "x" * 5000,
        "%00",
        token.partition(".")[0] + "..",
        links(secret=SECRET + "?").make(ticket, told.now).address.rpartition("/")[2],
        URLSafeSerializer(SECRET, salt="reflectie.web.visitor").dumps(["digest", "x", "y", 1, 4102444800]),
    ]
    for each in forged:
        answer = get(told, f"{PATH}/{each}")
        assert answer.status_code == 404, each
        assert "Deze link kennen we niet" in text_of(answer)
    assert get(told, f"{PATH}/a/b").status_code == 404


def test_the_page_that_says_no_speaks_the_language_of_the_browser(told: House) -> None:
    said = {
        accepts: get(told, f"{PATH}/x", **{"accept-language": accepts}).text
        for accepts in ("nl-NL,nl;q=0.9", "en-GB,en;q=0.8", "fr, en;q=0.5", "fr", "")
    }
    assert ['lang="en"' in text for text in said.values()] == [False, True, True, False, False]
    assert "This link does not open" in said["en-GB,en;q=0.8"]


def test_after_a_correction_an_old_link_opens_no_more_and_a_new_one_shows_less(house: House) -> None:
    shown(house, users=FEW)
    house.until(DELIVERED)
    old = digest_link(house)
    assert "ging het over geld" in text_of(get(house, old))
    house.types("baan-els", "weghalen", room=None)
    house.press("baan-els", "withdraw")
    house.fill("baan-els")
    house.run()
    answer = get(house, old)
    assert answer.status_code == 410
    assert "De digest is aangepast" in text_of(answer)
    new = get(house, digest_link(house))
    assert new.status_code == 200
    assert "geld" not in text_of(new)


def test_who_stops_coordinating_can_open_it_no_more(house: House) -> None:
    shown(house)
    house.types(COORDINATOR, "leertraject", room=None)
    house.press(COORDINATOR, "coordinator_ask")
    house.fill(COORDINATOR, None, house.line(COORDINATOR), who="wim")
    house.run()
    house.press("wim", "coordinator_yes")
    house.until(DELIVERED)
    address = digest_link(house)
    assert digest_link(house, "wim") != address
    house.types(COORDINATOR, "leertraject", room=None)
    house.press(COORDINATOR, "coordinator_stop")
    house.fill(COORDINATOR, None, house.line(COORDINATOR))
    answer = get(house, address)
    assert answer.status_code == 403
    assert "niet meer voor jou" in text_of(answer)
    assert get(house, digest_link(house, "wim")).status_code == 200


def test_somebody_who_never_coordinated_is_shown_nothing_whatever_they_hold(told: House) -> None:
    for user in ("baan-els", facilitators("kade")[0], "pieter"):
        assert seen(told, person_id=person_id(told, user)) is Closed.NOT_YOURS
    assert seen(told, person_id=person_id(told, COORDINATOR), subject="nowhere") is Closed.GONE


def test_with_the_leertraject_the_page_is_gone(house: House) -> None:
    shown(house)
    house.until(DELIVERED)
    address = digest_link(house)
    house.types(COORDINATOR, "leertraject", room=None)
    house.press(COORDINATOR, "coordinator_stop")
    house.fill(COORDINATOR, None, house.line(COORDINATOR))
    answer = get(house, address)
    assert answer.status_code == 410
    assert "Deze bladzijde is er niet meer" in text_of(answer)


# What is in it, and what is not


def test_each_casus_has_a_line_of_time_with_what_the_digest_told_of_it(told: House) -> None:
    page = seen(told, person_id=person_id(told, COORDINATOR))
    assert isinstance(page, Page)
    assert page.lanes == ("De Groene Baan", "De Stille Kade", "Tuin van Allen")
    of_baan = [step.text for step in page.steps if step.lane == "De Groene Baan"]
    assert of_baan == [
        "Maandag 23 november. Doet mee.",
        f"Donderdag 31 december. Vraag aan de coördinator: {BRIDGE}.",
        f"Donderdag 31 december. Wacht op: {TEST}.",
    ]
    assert (page.first.isoformat(), page.last.isoformat()) == ("2026-11-23", "2026-12-31")


def test_the_picture_has_the_same_steps_as_the_words_under_it(told: House) -> None:
    html = get(told, digest_link(told)).text
    pictures = re.findall(r'<svg class="(?:wide|narrow)".*?</svg>', html, re.DOTALL)
    in_words = re.findall(r"<li><b>(\d+)</b>", html)
    assert len(pictures) == 2
    for picture in pictures:
        assert sorted(re.findall(r'class="number"[^>]*>(\d+)<', picture), key=int) == in_words
        described = re.search(r'role="img" aria-label="([^"]+)"', picture)
        assert described
        assert described[1].startswith(
            "Een tijdlijn van 23 november tot en met 31 december. Er staan zeven stappen in."
        )
    assert in_words == [str(number) for number in range(1, len(in_words) + 1)]


def test_a_casus_that_is_not_named_in_the_digest_is_not_named_in_the_timeline(house: House) -> None:
    shown(house)
    house.until(DELIVERED)
    first = facilitators("kade")[0]
    house.press(first, "hold_week", value=house.casus("kade").id, room="kade")
    house.fill(first, None, house.room("kade"), mediator="yes")
    house.until(SHOWN + timedelta(days=40))
    assert "Een team vraagt om een gespreksleider" in delivered(house)
    page = seen(house, person_id=person_id(house, COORDINATOR))
    assert isinstance(page, Page)
    assert "gespreksleider" in page.text
    assert not [step for step in page.steps if "gespreksleider" in step.text]


def test_nobody_is_named_and_no_answer_is_on_the_page(told: House) -> None:
    page = text_of(get(told, digest_link(told)))
    names = [told.who(user).name for room in ("kade", "baan", "tuin") for user in everyone(room)]
    assert not [name for name in names if name in page]
    assert "subsidie" not in page


def test_what_people_typed_is_shown_to_the_letter(house: House) -> None:
    odd = "<script>alert(1)</script> & *sterren* [hier](https://elders.nl)"
    house.set_up({"els": "ambtenaar", "bram": "initiatiefnemer"}, name=odd)
    answer = get(house, link_in(house.types("els", "tijdlijn")))
    assert answer.status_code == 200
    assert "<script" not in answer.text
    assert unescape(answer.text).count(odd) == 2, "in the title and in the heading"
    assert "elders.nl" not in "".join(re.findall(r'href="[^"]*"', answer.text))


# What goes along, and what does not


def test_nothing_keeps_the_page_or_finds_it_or_hears_where_its_reader_came_from(told: House) -> None:
    for address, status in ((digest_link(told), 200), (f"{PATH}/x", 404)):
        answer = get(told, address)
        assert answer.status_code == status
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "noindex" in answer.headers["x-robots-tag"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert "set-cookie" not in answer.headers
        assert "<script" not in answer.text
        leads_to = set(re.findall(r'(?:src|href)="([^"]*)"', answer.text))
        assert leads_to - {"data:,", "#main"} == ({f"{address.rpartition('/')[2]}/pdf"} if status == 200 else set())


def test_an_address_holds_ids_and_a_day_and_no_words(told: House) -> None:
    token = digest_link(told).rpartition("/")[2]
    payload = token.removeprefix(".").partition(".")[0]
    raw = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
    held = (zlib.decompress(raw) if token.startswith(".") else raw).decode()
    assert digest(told).id in held
    not_of_an_id = {word for word in re.findall(r"[a-z]{4,}", held) if set(word) - set("abcdef")}
    assert not_of_an_id == {"digest"}
    assert trajectory(told).name not in held


def test_a_program_that_makes_previews_of_links_gets_nothing(told: House) -> None:
    address = digest_link(told)
    for agent in ("Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)", "Synapse (bot; +https://matrix.org)"):
        answer = get(told, address, **{"user-agent": agent})
        assert (answer.status_code, answer.text) == (403, "")
    for agent in ("Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0", "Mozilla/5.0 (Linux; Android 12; CUBOT X50)"):
        assert get(told, address, **{"user-agent": agent}).status_code == 200


def test_opening_a_page_leaves_no_line_in_the_log_and_a_mistake_leaves_no_address(told: House) -> None:
    address = digest_link(told)
    token = address.rpartition("/")[2]

    def through(trouble: Exception) -> Doors:
        def look(ticket: Ticket) -> Page | Closed:
            raise trouble

        showing = Showing(shipped(), zone="Europe/Amsterdam")
        clock, pool = (lambda: told.now), ThreadPoolExecutor(1)
        return Doors(links=links(), showing=showing, look=look, clock=clock, pdf=as_pdf, executor=pool)

    with logged() as log:
        assert get(told, address).status_code == 200
        assert get(told, f"{PATH}/x{token}").status_code == 404
        assert log.getvalue() == ""
        busy = get(told, address, through=through(StoreBusy("busy")))
        assert (busy.status_code, busy.headers["retry-after"]) == (503, "2")
        broken = get(told, address, through=through(KeyError(BRIDGE)))
        assert broken.status_code == 500
        assert "Probeer het zo opnieuw" in text_of(broken)
    assert "KeyError" in log.getvalue()
    assert token not in log.getvalue()
    assert BRIDGE not in log.getvalue()


def test_a_link_is_the_same_for_every_process_with_the_secret_and_for_no_other() -> None:
    ticket = Ticket(kind=PageKind.TIMELINE, subject="c" * 28, person_id="p" * 28)
    made = SignedLinks(secret=SECRET, address=ADDRESS, days=3).make(ticket, DELIVERED)
    assert made.until == DELIVERED + timedelta(days=3)
    token = made.address.removeprefix(f"{ADDRESS}{PATH}/")
    opened = links().open(token)
    assert (opened.ticket, opened.until) == (ticket, made.until)
    with pytest.raises(UnknownLinkError):
        links(secret="another secret, of enough characters").open(token)


def test_the_templates_hold_no_words_of_their_own() -> None:
    folder = Path(__file__).parents[2] / "bot" / "pages" / "templates"
    for path in [*folder.glob("*.html"), *folder.glob("*.svg")]:
        text = re.sub(
            r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        assert set(re.findall(r"[A-Za-z]{2,}", text)) <= {"reflectie"}, path.name


def test_every_kind_of_line_is_either_told_with_its_casus_or_known_to_name_none() -> None:
    nameless = {
        LineKind.THEME,
        LineKind.SHARED,
        LineKind.DIFFERENCE,
        LineKind.QUOTE,
        LineKind.SILENT,
        LineKind.MEDIATOR,
    }
    assert set(LineKind) == nameless | set(NAMED)
    assert nameless.isdisjoint(NAMED)
    assert {f"pages.told_{kind}" for kind in NAMED} <= set(TEXTS)
