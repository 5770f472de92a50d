"""The timeline of a casus: what is in it, in the chat and as a page; who may open the page; where everything is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.messages import Form, Message
from bot.core.ports.library import Markdown
from bot.core.ports.pages import Closed, Page, PageKind, Step, Ticket
from bot.pages.drawing import LETTERS, NARROW, RADIUS, WIDE, draw
from bot.pages.markdown import inline, rendered
from tests.support.house import ZONE, House
from tests.support.pages_scene import links, timeline_link, worked

PRIVATE = "Ik wilde bijna stoppen"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url, pages=links()) as house:
        worked(house)
        yield house


@pytest.fixture
def small(sqlite_url: str) -> Iterator[House]:
    """A casus in which nothing has happened yet."""
    with House(sqlite_url, pages=links()) as house:
        house.set_up({"els": "ambtenaar", "bram": "initiatiefnemer"})
        yield house


def opened(house: House, user: str = "els") -> Page:
    """The page behind the link of somebody."""
    page = house.service.page(links().open(timeline_link(house, user).rpartition("/")[2]).ticket)
    assert isinstance(page, Page), page
    return page


def ticket_of(house: House, user: str) -> Ticket:
    person = house.store.write(lambda tx: tx.people.know(house.who(user), house.now))
    return Ticket(kind=PageKind.TIMELINE, subject=house.casus().id, person_id=person.id)


def said(shown: object) -> str:
    assert isinstance(shown, Message), shown
    return shown.text


# What is in it


def test_the_timeline_tells_sessions_with_what_came_out_beside_everything_else(house: House) -> None:
    page = opened(house)
    assert page.lanes == ("Jullie vraag", "Sessie", "Afspraak", "Knoop", "Omslagpunt")
    sessions = [(step.day.isoformat(), step.until, step.text) for step in page.steps if step.lane == "Sessie"]
    assert sessions == [
        (
            "2026-12-01",
            None,
            "Dinsdag 1 december: sessie «Elkaars bril». Wat eruit kwam: We lazen elkaars antwoorden. "
            "‘Open’ is niet voor iedereen hetzelfde. Eerste stap: Els schrijft beide op.",
        ),
        (
            "2027-01-12",
            date(2027, 1, 14),
            "Dinsdag 12 januari tot en met donderdag 14 januari: sessie «Dialoogronde»",
        ),
        (
            "2027-03-02",
            None,
            "Dinsdag 2 maart: sessie «Wat werkt hier?». Wat eruit kwam: Eerst samen lopen, dan pas praten.",
        ),
    ]
    assert [step.day for step in page.steps] == sorted(step.day for step in page.steps)
    agreements = [step.text.partition("» – ")[2] for step in page.steps if step.lane == "Afspraak"]
    assert agreements == ["voorgesteld", "afgesproken", "voorgesteld"]
    knots = [step.text.partition("» – ")[2] for step in page.steps if step.lane == "Knoop"]
    assert knots == ["nog open", "nog niet. De toets duurt langer.", "wel. De brug is veilig na de keuring."]


def test_the_chat_tells_the_same_steps_in_text(house: House) -> None:
    text = said(house.types("els", "tijdlijn"))
    assert [step.text for step in opened(house).steps if step.text not in text] == []
    assert "[Bekijk de tijdlijn in beeld](https://" in text


def test_the_page_has_only_what_the_whole_team_may_read_also_for_who_wrote_more(house: House) -> None:
    assert PRIVATE in said(house.types("bram", "tijdlijn"))
    assert PRIVATE not in said(house.types("els", "tijdlijn"))
    pages = [opened(house, user) for user in ("bram", "els", "sanne")]
    assert not [page for page in pages if PRIVATE in "".join(step.text for step in page.steps)]
    assert len({page.steps for page in pages}) == 1, "everybody sees the same"


def test_what_is_taken_away_is_gone_from_a_page_that_was_opened_before(house: House) -> None:
    address = timeline_link(house)
    item = next(each for each in house.store.read(lambda tx: tx.items.of(house.casus().id)) if each.kind == "knoop")
    house.press("noor", "item_away", value=item.id)
    house.fill("noor")
    house.run()
    page = house.service.page(links().open(address.rpartition("/")[2]).ticket)
    assert isinstance(page, Page)
    assert "Knoop" not in page.lanes
    assert not [step for step in page.steps if "brug" in step.text]


def test_a_session_that_runs_is_in_it_without_anything_that_people_said(small: House) -> None:
    small.until(datetime(2026, 11, 25, 11, 0, tzinfo=ZONE))
    small.types("sanne", "start dialoogronde 3 dagen")
    small.run()
    shown = small.press("els", "contribute")
    assert isinstance(shown, Form)
    given = {field.name: "Wij hoorden drie weken niets" for field in shown.fields if field.kind == "text"}
    small.fill("els", **given, share="naam")
    small.run()
    (step,) = [step for step in opened(small).steps if step.lane == "Sessie"]
    assert step.text == "Woensdag 25 november: sessie «Dialoogronde» – loopt nog"
    assert step.until is None


def test_a_long_outcome_is_left_to_the_room(small: House) -> None:
    form = small.types("sanne", "oogst")
    assert isinstance(form, Form)
    small.fill("sanne", format=form.fields[0].options[0].value, outcome="Wij spraken er lang over. " * 12)
    (step,) = opened(small).steps
    assert "Wat eruit kwam" not in step.text


def test_of_a_long_story_the_last_thirty_steps_are_shown_and_that_is_said(small: House) -> None:
    for number in range(32):
        form = small.types("sanne", "oogst")
        assert isinstance(form, Form)
        small.fill("sanne", format=form.fields[0].options[0].value, outcome=f"Het gesprek van keer {number}.")
        small.clock.moment += timedelta(days=1)
    page = opened(small)
    assert len(page.steps) == 30
    assert "de laatste stappen" in page.text
    assert page.first == page.steps[0].day


def test_a_casus_in_which_nothing_happened_has_a_page_that_says_so(small: House) -> None:
    page = opened(small)
    assert (page.steps, page.lanes) == ((), ())
    assert "nog niets gebeurd" in page.text


def test_the_page_speaks_the_language_of_who_opens_it(database_url: str) -> None:
    with House(database_url, pages=links(), locales={"yara": "en-GB"}) as house:
        worked(house)
        assert opened(house, "yara").lanes[:2] == ("Your question", "Session")
        assert opened(house, "els").lanes[:2] == ("Jullie vraag", "Sessie")


# Who may open it


def test_only_who_takes_part_gets_a_link_or_sees_anything(house: House) -> None:
    assert "/blad/" not in said(house.types("tess", "tijdlijn"))
    assert house.service.page(ticket_of(house, "tess")) is Closed.NOT_YOURS
    address = timeline_link(house, "els")
    house.types("els", "stop")
    assert house.service.page(links().open(address.rpartition("/")[2]).ticket) is Closed.NOT_YOURS
    nowhere = Ticket(kind=PageKind.TIMELINE, subject="nowhere", person_id="nobody")
    assert house.service.page(nowhere) is Closed.GONE


def test_without_an_address_the_chat_tells_it_in_text_alone(empty_house: House) -> None:
    empty_house.set_up({"els": "ambtenaar", "bram": "initiatiefnemer"})
    text = said(empty_house.types("els", "tijdlijn"))
    assert "De tijdlijn van De Stille Kade" in text
    assert "](" not in text


# How it is drawn

FIRST = date(2026, 11, 23)
DAYS = st.integers(min_value=0, max_value=400)


@st.composite
def pages(make: st.DrawFn) -> Page:
    lanes = make(st.lists(st.text(min_size=1, max_size=120), min_size=1, max_size=6, unique=True))
    steps = []
    for begin, lasts in make(st.lists(st.tuples(DAYS, st.none() | st.integers(1, 60)), min_size=1, max_size=30)):
        day = FIRST + timedelta(days=begin)
        until = day + timedelta(days=lasts) if lasts else None
        steps.append(Step(lane=make(st.sampled_from(lanes)), day=day, until=until, text=Markdown("x")))
    last = max(step.until or step.day for step in steps) + timedelta(days=make(st.integers(0, 30)))
    return Page(
        kind=PageKind.TIMELINE,
        language="nl",
        title="De Kade",
        text=Markdown("x"),
        first=FIRST,
        last=last,
        lanes=tuple(lanes),
        steps=tuple(sorted(steps, key=lambda step: step.day)),
    )


@given(page=pages(), width=st.sampled_from((WIDE, NARROW)))
def test_every_step_has_a_place_of_its_own_within_the_picture(page: Page, width: int) -> None:
    picture = draw(page, width, day=lambda at: f"{at.day} november", month=lambda at: "november 2026")
    marks = [mark for lane in picture.lanes for mark in lane.marks]
    assert sorted(mark.number for mark in marks) == list(range(1, len(page.steps) + 1))
    for mark in marks:
        assert RADIUS <= mark.x <= width - RADIUS
        assert RADIUS <= mark.y <= picture.height - RADIUS
        assert mark.end is None or mark.x < mark.end <= width - RADIUS
    for one in marks:
        for two in marks:
            if one.number < two.number and abs(one.y - two.y) < 2 * RADIUS:
                left, right = sorted((one, two), key=lambda mark: mark.x)
                assert right.x - left.x >= 2 * RADIUS
                assert left.end is None or left.end <= right.x - RADIUS
    assert all(len(lane.name) <= LETTERS[width] for lane in picture.lanes)
    assert all(upper.y + RADIUS < lower.label_y for upper, lower in zip(picture.lanes, picture.lanes[1:], strict=False))


@given(page=pages(), width=st.sampled_from((WIDE, NARROW)))
def test_dates_on_the_axis_never_touch(page: Page, width: int) -> None:
    picture = draw(page, width, day=lambda at: "30 september", month=lambda at: "september 2026")
    letter = 6.6
    ends = 0.0
    for tick in picture.ticks:
        wide = len(tick.label) * letter
        begin = {"start": tick.x - RADIUS, "middle": tick.x - wide / 2, "end": tick.x + RADIUS - wide}[tick.anchor]
        assert begin >= ends
        ends = begin + wide
    assert ends <= width + RADIUS


def test_two_things_on_one_day_stand_under_each_other_and_later_ones_beside_them() -> None:
    steps = tuple(Step(lane="Knoop", day=FIRST + timedelta(days=days), text=Markdown("x")) for days in (0, 0, 90))
    page = Page(
        kind=PageKind.TIMELINE,
        language="nl",
        title="De Kade",
        text=Markdown(""),
        first=FIRST,
        last=FIRST + timedelta(days=90),
        lanes=("Knoop",),
        steps=steps,
    )
    (lane,) = draw(page, WIDE, day=str, month=str).lanes
    one, two, three = lane.marks
    assert one.x == two.x < three.x
    assert one.y == three.y < two.y


# Its Markdown


def test_a_paragraph_that_is_all_bold_is_a_heading_the_first_one_that_of_the_page() -> None:
    html = rendered("**Digest**\n\n*Drie casussen.*\n\n**Wat iets vraagt**\n\n**1.** Een sleutel.\n\n- **Vet**")
    assert re.findall(r"<(h\d)>(.*?)</", html) == [("h1", "Digest"), ("h2", "Wat iets vraagt")]
    assert "<p><strong>1.</strong> Een sleutel.</p>" in html
    assert "<li>" in html


def test_no_html_and_no_link_of_anybody_comes_through() -> None:
    for text in ("<img src=x onerror=alert(1)>", "[klik](javascript:alert(1))", "[klik](https://elders.nl)"):
        for html in (rendered(text), inline(text)):
            assert "<img" not in html
            assert "<a" not in html
