"""What a summary says beside its statements: what was, the stand, what is new, the question, what to take along."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.core import agenda, choosing
from bot.core.flows.syntheses import beside, fitting
from bot.core.flows.syntheses.fitting import Content, fit
from bot.core.messages import words_in
from bot.core.model import (
    Beside,
    CentralLine,
    ItemLine,
    Quote,
    Stand,
    StandKind,
    Statement,
)
from bot.core.texts import TEXTS
from tests.support.composers import Greedy
from tests.support.house import ZONE, House, shipped
from tests.unit.conftest import PEOPLE
from tests.unit.reporting_scene import (
    DRAFTED,
    KEY,
    POSTED,
    WEEKS,
    add,
    answer,
    lines,
    new,
    next_week,
    remove,
    report,
    stored,
    told,
)

CENTRAL = "Hoe wordt de kade weer van de buurt?"
BUSY = "In deze samenwerking wachten wij nu al heel lang op een antwoord over het hek bij het oude gebouw"


def ask_centrally(house: House, text: str = CENTRAL, user: str = "els") -> None:
    house.types(user, "vraag")
    house.press(user, "central")
    house.fill(user, text=text)
    house.run()


def withdraw(house: House, user: str) -> None:
    (mine,) = house.kept(user)
    house.press(user, "withdraw", value=mine.id)
    house.fill(user)
    house.run()


# Lines


def test_three_are_told_the_oldest_that_is_open_first_and_the_rest_is_counted(asked: House) -> None:
    texts = [f"Verzoek nummer {number}" for number in range(3)]
    next_week(asked, *texts)
    for number in range(3, 6):
        add(asked, f"Verzoek nummer {number}")
    asked.until(POSTED[1])
    asked.ask()
    answer(asked)
    asked.until(DRAFTED[1] + timedelta(weeks=1))
    draft = asked.draft("sanne")
    assert told(draft)[:3] == [f"- {text}: nog geen antwoord." for text in texts]
    assert told(draft)[3:] == ["Er zijn er nog drie. Typ **/reflectie status** voor de hele lijst."]


def test_what_was_done_gets_a_place_however_much_is_open(asked: House) -> None:
    texts = [f"Verzoek nummer {number}" for number in range(3)]
    next_week(asked, *texts)
    add(asked, "Een bankje")
    asked.until(POSTED[1])
    report(asked, status_d="done")
    asked.ask()
    answer(asked)
    asked.until(POSTED[2])
    assert told(asked.synthesis())[:3] == [
        "- Verzoek nummer 0: nog geen antwoord.",
        "- Verzoek nummer 1: nog geen antwoord.",
        "- Een bankje: gedaan.",
    ]


def test_what_had_no_place_is_told_the_next_time(asked: House) -> None:
    texts = [f"Verzoek nummer {number}" for number in range(5)]
    next_week(asked, *texts)
    assert new(stored_text(asked, WEEKS[0]))[-1] == "Er zijn er nog twee. Die staan in de volgende samenvatting."
    assert new(asked.draft("sanne")) == ["- Verzoek: Verzoek nummer 3.", "- Verzoek: Verzoek nummer 4."]


def stored_text(house: House, week: str) -> str:
    posted = house.service.posted(house.casus().id, week)
    assert posted
    return posted.markdown


def test_what_was_never_told_because_its_week_was_held_back_is_new_in_the_next(asked: House) -> None:
    add(asked)
    answer(asked)
    asked.until(DRAFTED[0])
    asked.press("sanne", "synthesis_hold")
    asked.ask()
    answer(asked)
    asked.until(DRAFTED[1])
    report(asked, status_a="running", by_a="17-12-2026")
    asked.until(POSTED[1])
    assert told(asked.synthesis()) == []
    assert new(asked.synthesis()) == [
        "- Verzoek: Een sleutel van het hek. Loopt. Meer hoor je vóór donderdag 17 december."
    ]


def test_the_draft_of_a_week_that_was_held_back_says_nothing_of_later_weeks(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    asked.press("sanne", "synthesis_hold")
    asked.ask()
    asked.press("sanne", "item_add", value=asked.casus().id)
    asked.fill("sanne", kind="verzoek", text=KEY)
    asked.press("joris", "synthesis_post", value=f"{asked.casus().id}/{WEEKS[0]}")
    asked.run()
    assert "week 48" in asked.synthesis()
    assert KEY not in asked.synthesis()


# Small groups


@pytest.mark.parametrize(("people", "says"), [(0, "Niemand deelde iets"), (1, "te weinig"), (2, "te weinig")])
def test_with_few_answers_everything_beside_them_is_still_there(asked: House, people: int, says: str) -> None:
    next_week(asked)
    asked.until(POSTED[1])
    ask_centrally(asked)
    asked.ask()
    if people:
        answer(asked, *("els", "noor")[:people])
    asked.until(DRAFTED[1] + timedelta(weeks=1))
    add(asked, "Een bankje")
    report(asked, status_a="running", stand="no_progress", what="de brug", next="18-12-2026")
    asked.until(POSTED[2])
    posted = asked.synthesis()
    blocks = [
        says,
        "Wat gebeurde er met vorige week?",
        "**Stand**",
        "**Knopen en afspraken**",
        CENTRAL,
        "Klopt er iets",
    ]
    assert [posted.index(block) for block in blocks] == sorted(posted.index(block) for block in blocks)
    assert told(posted) == ["- Een sleutel van het hek: loopt."]
    assert "**Wat opviel**" not in posted
    assert "**Om mee te nemen**" not in posted


# The central question


def test_while_there_is_no_question_it_is_being_looked_for(asked: House) -> None:
    answer(asked)
    asked.until(POSTED[0])
    assert "**Jullie vraag** wordt nog gezocht." in asked.synthesis()


def test_the_question_is_marked_when_it_changed_since_the_last_summary(asked: House) -> None:
    ask_centrally(asked)
    answer(asked)
    asked.until(POSTED[0])
    assert f"**Jullie vraag (versie 1)**\n\n> {CENTRAL}" in asked.synthesis(), "there was no summary before"
    asked.ask()
    answer(asked)
    ask_centrally(asked, "Hoe blijft de kade van de buurt?")
    asked.press("bram", "item_agree", room="kade")
    asked.until(POSTED[1])
    assert "**Jullie vraag (versie 2, aangepast)**" in asked.synthesis()
    asked.ask()
    answer(asked)
    asked.until(POSTED[2])
    assert "**Jullie vraag (versie 2)**" in asked.synthesis()


def test_a_draft_shows_the_question_and_the_phase_as_they_are_now(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    ask_centrally(asked)
    assert CENTRAL in asked.draft("joris")
    asked.types("sanne", "ritme")
    asked.fill("sanne", phase="doen")
    asked.run()
    assert "*Fase: doen." in asked.draft("joris")


# What is posted stays


def test_a_posted_summary_keeps_its_words_whatever_happens_later(asked: House) -> None:
    ask_centrally(asked)
    add(asked, "Een bankje")
    next_week(asked)
    report(asked, status_a="running", by_a="17-12-2026", stand="waiting", what="de toets")
    asked.until(POSTED[1])
    posted = asked.synthesis()
    assert told(posted)
    report(asked, status_a="done", status_b="not_yet")
    add(asked, "Een fontein")
    ask_centrally(asked, "Een heel andere vraag?")
    asked.types("sanne", "ritme")
    asked.fill("sanne", phase="oogsten")
    asked.run()
    assert asked.synthesis() == posted
    withdraw(asked, "els")
    corrected = asked.synthesis()
    assert corrected != posted
    assert "Aangepast op" in corrected
    for block in ("Wat gebeurde er met vorige week?", "Stand", "Jullie vraag (versie 1)", "Om mee te nemen"):
        assert lines(corrected, block) == lines(posted, block) != []
    assert "*Fase: verbinden." in corrected


def test_an_item_that_is_taken_away_leaves_the_other_lines_as_they_were(asked: House) -> None:
    next_week(asked, KEY, "Een bankje")
    asked.until(POSTED[1])
    report(asked, status_b="done")
    remove(asked)
    asked.run()
    assert told(asked.synthesis()) == ["- Een bankje: nog geen antwoord."]


def test_what_was_posted_by_an_earlier_version_gets_no_new_blocks(asked: House) -> None:
    answer(asked)
    asked.until(POSTED[0])
    before = replace(stored(asked, WEEKS[0]), beside=Beside())
    asked.store.write(lambda tx: tx.syntheses.save(before))
    withdraw(asked, "els")
    assert "Jullie vraag" not in asked.synthesis()
    assert "Fase" not in asked.synthesis()


# To take along, and until when


def test_what_to_take_along_fits_the_phase_and_changes_every_week(asked: House) -> None:
    for phase in choosing.PHASES:
        texts = {str(shipped().say("nl", f"take_along.{phase}_{number}")) for number in range(1, beside.TAKE_ALONG + 1)}
        assert len(texts) == beside.TAKE_ALONG
    assert sum(key.startswith("take_along.") for key in TEXTS) == len(choosing.PHASES) * beside.TAKE_ALONG
    found = []
    for number in range(3):
        answer(asked)
        asked.until(POSTED[number])
        found += lines(asked.synthesis(), "Om mee te nemen")
        asked.ask()
    assert len(set(found)) == 3
    asked.change_casus(phase="oogsten")
    answer(asked)
    asked.until(POSTED[2] + timedelta(weeks=1))
    (harvested,) = lines(asked.synthesis(), "Om mee te nemen")
    assert harvested in {
        str(shipped().say("nl", f"take_along.oogsten_{number}")) for number in range(1, beside.TAKE_ALONG + 1)
    }


def test_people_have_five_days_to_say_what_is_not_right(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    assert "tot en met maandag 7 december" in asked.draft("sanne")
    asked.press("sanne", "synthesis_hold")
    asked.until(POSTED[0] + timedelta(days=3))
    asked.press("sanne", "synthesis_post")
    asked.run()
    assert "tot en met donderdag 10 december" in asked.synthesis(), "five days from when it was really posted"


def test_five_days_are_days_on_the_clocks_of_the_casus() -> None:
    late = datetime(2026, 10, 23, 23, 30, tzinfo=ZONE)
    assert agenda.correct_until(late, "Europe/Amsterdam") == date(2026, 10, 28), "over a change of clock"
    assert agenda.correct_until(late, "Pacific/Auckland") == date(2026, 10, 29)


# What goes first


def line(number: int, status: str = "open") -> ItemLine:
    return ItemLine(item_id=f"i{number}", kind="verzoek", text="Een sleutel", status=status)


QUOTES = (Quote(answer_id="a1", text="Ja.", label=""), Quote(answer_id="a2", text="Nee.", label=""))
FULL = Content(
    statements=(
        Statement(block="kort", text="Kort.", sources=("a1",)),
        Statement(block="opviel", text="Eén.", sources=("a1",), quotes=QUOTES),
        Statement(block="opviel", text="Twee.", sources=("a2",), quotes=QUOTES),
    ),
    beside=Beside(
        phase="doen",
        told=(line(1), line(2)),
        stand=Stand(kind=StandKind.MOVING),
        new=(line(3), line(4)),
        central=CentralLine(),
    ),
)


def left_out(content: Content) -> str:
    quotes = [len(each.quotes) for each in content.statements]
    return (
        f"{'v' if content.questions else '-'}{quotes} new {len(content.beside.new)} told {len(content.beside.told)} "
        f"{'m' if content.take_along else '-'}{'c' if content.beside.central else '-'}{'s' if content.beside.stand else '-'}"
    )


def test_what_is_cut_first_is_decided_in_one_order() -> None:
    seen: list[str] = []

    def never_short_enough(content: Content) -> int:
        seen.append(left_out(content))
        return 1000

    last = fit(FULL, never_short_enough)
    assert seen == [
        "v[0, 2, 2] new 2 told 2 mcs",
        "-[0, 2, 2] new 2 told 2 mcs",
        "-[0, 2, 1] new 2 told 2 mcs",
        "-[0, 1, 1] new 2 told 2 mcs",
        "-[0, 1, 1] new 1 told 2 mcs",
        "-[0, 1, 1] new 1 told 1 mcs",
        "-[0, 1, 0] new 1 told 1 mcs",
        "-[0, 0, 0] new 1 told 1 mcs",
        "-[0, 0, 0] new 1 told 1 -cs",
        "-[0, 0] new 1 told 1 -cs",
        "-[0] new 1 told 1 -cs",
        "-[0] new 0 told 1 -cs",
        "-[0] new 0 told 1 --s",
        "-[0] new 0 told 1 ---",
    ]
    assert last.beside.told == (line(1),), "what became of last week is never left out"
    assert (last.beside.told_more, last.beside.new_more) == (1, 2)


def test_nothing_is_cut_from_what_fits() -> None:
    assert fit(FULL, lambda content: fitting.LONGEST - fitting.HEAD_MAY_GROW) is FULL


def test_a_summary_never_has_more_than_250_words_and_says_all_it_can(sqlite_url: str) -> None:
    with House(sqlite_url, composer=Greedy()) as house:
        house.set_up(PEOPLE)
        house.ask()
        next_week(house, *(f"{BUSY} {'en ' * 30}{number}" for number in range(3)))
        ask_centrally(house, "a " * 99 + "?")
        for number in range(3):
            add(house, f"{'b ' * 95}{number}")
        report(house, status_a="running", by_a="17-12-2026", stand="waiting", what="c " * 50, next="17-12-2026")
        draft = house.draft("sanne")
        assert len(told(draft)) >= 1
        house.until(POSTED[1])
        posted = house.synthesis()
        assert words_in(posted) <= fitting.LONGEST
        assert told(posted)[0].startswith("- In deze samenwerking")
        pinned = stored(house, WEEKS[1]).beside
        withdraw(house, "els")
        assert words_in(house.synthesis()) <= fitting.LONGEST
        assert stored(house, WEEKS[1]).beside == pinned
        assert told(house.synthesis()) == told(posted)


def test_what_was_cut_is_in_the_next_summary(sqlite_url: str) -> None:
    with House(sqlite_url, composer=Greedy()) as house:
        house.set_up(PEOPLE)
        house.ask()
        for number in range(3):
            add(house, f"Nummer {number}: {BUSY} {'en ' * 29}".strip())
        answer(house)
        house.until(POSTED[0])
        first = len([each for each in new(house.synthesis()) if each.startswith("- ")])
        assert first < 3
        house.ask()
        answer(house)
        house.until(DRAFTED[1])
        assert new(house.draft("sanne"))[0].startswith(f"- Verzoek: Nummer {first}: In deze")
