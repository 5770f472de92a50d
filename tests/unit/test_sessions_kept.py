"""What people wrote down in a session, and what it was kept as: it goes where its author wants it, in whatever message."""

from __future__ import annotations

import pytest

from bot.core.messages import Form, Message
from bot.core.model import Item
from tests.support.house import House

PLAN, OTHER = "We meten de brug voor vrijdag op", "We meten de brug na de zomer op"
KNOT, WHY, ANEW = "Mag de brug open op zondag?", "De brugwachter werkt dan niet", "Er komt een tweede brugwachter"


def start(house: House, words: str) -> None:
    if isinstance(house.types("sanne", f"start {words}"), Form):
        house.fill("sanne", way="chat")
    house.run()


def goes_on(house: House, how: str = "volgende", times: int = 1) -> None:
    for _ in range(times):
        house.types("sanne", how)
        house.run()


def says(house: House, user: str, **fields: str) -> None:
    house.press(user, "contribute", value=f"{house.casus().id}/{stage(house)}")
    filled = {each.name: "Dit zeg ik." for each in house.form(user).fields if each.kind == "text"}
    assert house.fill(user, None, house.room(), **{**filled, "share": "rol", **fields}) is None
    house.run()


def stage(house: House) -> str:
    casus = house.casus()
    session = house.store.read(lambda tx: tx.sessions.running([casus.id]))[casus.id]
    return f"{session.id}.{session.stage}"


def room(house: House) -> str:
    return "\n".join(house.in_room())


def kept(house: House) -> tuple[Item, ...]:
    return house.store.read(lambda tx: tx.items.of(house.casus().id))


def cards(house: House) -> list[str]:
    return [each.message.text for each in house.board.at("#kade") if each.key.startswith("item/")]


def level(house: House, user: str, item: Item, share: str) -> None:
    house.press(user, "share", value=f"{item.sources[0]}/{share}")
    house.run()


def withdraw(house: House, user: str, item: Item) -> None:
    house.press(user, "withdraw", value=item.sources[0])
    house.fill(user)
    house.run()


@pytest.fixture
def planned(house: House) -> House:
    """Loslaten en vasthouden is over: Els wrote an agreement down in its last step, and its card stands in the room."""
    start(house, "loslaten chat")
    says(house, "els")
    goes_on(house, times=2)
    says(house, "els", text1=PLAN)
    goes_on(house)
    assert [PLAN in card for card in cards(house)] == [True]
    return house


@pytest.fixture
def decided(house: House) -> House:
    """Ontknoping is in its last step: Els decided on a knot in the one before."""
    start(house, "ontknoping")
    says(house, "els", text0=KNOT)
    goes_on(house, times=2)
    says(house, "els", decision0="nog-niet", knot0=KNOT, text0=WHY)
    goes_on(house)
    assert [WHY in card for card in cards(house)] == [True]
    return house


@pytest.mark.parametrize("share", ["ik", "thema"])
def test_an_agreement_that_its_author_shows_to_nobody_any_more_leaves_the_room_and_comes_back_with_its_level(
    planned: House, share: str
) -> None:
    (item,) = kept(planned)
    level(planned, "els", item, share)
    assert PLAN not in room(planned)
    level(planned, "els", item, "rol")
    assert [PLAN in card for card in cards(planned)] == [True]


def test_an_agreement_of_both_sides_stays_when_its_author_withdraws_their_text(planned: House) -> None:
    planned.press("bram", "item_agree", room="kade")
    planned.run()
    (item,) = kept(planned)
    assert item.status == "agreed"
    withdraw(planned, "els", item)
    assert [PLAN in card for card in cards(planned)] == [True]


def test_what_was_written_down_leaves_the_summary_that_told_of_it_when_it_is_withdrawn(planned: House) -> None:
    (item,) = kept(planned)
    planned.types("sanne", "oogst")
    planned.fill("sanne", outcome="We meten samen.")
    planned.ask()
    planned.answers("els", "We belden elkaar deze week meteen.")
    assert PLAN in planned.until_posted()
    withdraw(planned, "els", item)
    assert planned.synthesis()
    assert PLAN not in planned.synthesis()
    assert PLAN not in room(planned) + "".join("".join(planned.told(user)) for user in ("sanne", "joris"))


def test_a_summary_tells_of_an_agreement_in_no_words_that_its_author_changed(planned: House) -> None:
    (item,) = kept(planned)
    planned.types("sanne", "oogst")
    planned.fill("sanne", outcome="We meten samen.")
    planned.ask()
    planned.answers("els", "We belden elkaar deze week meteen.")
    planned.until_posted()
    planned.press("els", "edit", value=item.sources[0])
    planned.fill("els", text=OTHER, share="rol")
    planned.run()
    assert PLAN not in room(planned)
    assert [OTHER in card for card in cards(planned)] == [True]


def test_other_words_in_a_step_that_is_open_again_are_seen_when_it_closes_and_the_old_ones_no_more(
    house: House,
) -> None:
    start(house, "wat-werkt live")
    goes_on(house, times=3)
    says(house, "els", text0=PLAN)
    says(house, "noor", text0="We bellen op maandag.")
    goes_on(house)
    assert sorted(PLAN in card for card in cards(house)) == [False, True]
    goes_on(house, "terug")
    assert sorted(PLAN in card for card in cards(house)) == [False, True], "what was said in both stays"
    says(house, "els", text0=OTHER)
    assert PLAN not in room(house)
    assert OTHER not in room(house)
    goes_on(house)
    assert sorted(item.text for item in kept(house)) == sorted([OTHER, "We bellen op maandag."])
    assert sum(OTHER in card for card in cards(house)) == 1
    assert sum("We bellen op maandag." in card for card in cards(house)) == 1


def test_another_decision_in_a_step_that_is_open_again_is_the_knot_from_when_it_closes(decided: House) -> None:
    goes_on(decided, "terug")
    says(decided, "els", decision0="wel", knot0=KNOT, text0=ANEW)
    assert WHY not in room(decided)
    assert ANEW not in room(decided)
    goes_on(decided)
    (knot,) = kept(decided)
    assert (knot.text, knot.status, knot.reason) == (KNOT, "yes", ANEW)
    assert ANEW in cards(decided)[-1]


def test_a_reason_that_its_author_changes_afterwards_is_the_reason_of_the_knot_and_no_history_has_the_old_one(
    decided: House,
) -> None:
    (before,) = kept(decided)
    decided.press("els", "edit", value=before.sources[0])
    decided.fill("els", text=ANEW, share="naam")
    decided.run()
    (knot,) = kept(decided)
    assert (knot.status, knot.reason) == ("not_yet", ANEW)
    assert WHY not in room(decided)
    shown = decided.types("sanne", "tijdlijn")
    assert isinstance(shown, Message)
    assert WHY not in shown.text


@pytest.fixture
def looked_back(house: House) -> House:
    """Els wrote down what she expects, and «Drie vragen» shows that with its first step."""
    start(house, "verwachtingen chat")
    says(house, "els")
    goes_on(house)
    says(house, "els", text0=PLAN)
    goes_on(house)
    house.types("sanne", "afronden")
    house.fill("sanne", outcome="We weten wat we verwachten.")
    start(house, "drie-vragen chat")
    assert [PLAN in text for text in house.in_room() if "Dit bewaren jullie al" in text] == [True]
    return house


@pytest.mark.parametrize("share", ["ik", "thema"])
def test_an_expectation_that_its_author_shows_to_nobody_any_more_leaves_the_step_that_lists_it(
    looked_back: House, share: str
) -> None:
    (item,) = kept(looked_back)
    says(looked_back, "noor")
    level(looked_back, "els", item, share)
    assert PLAN not in room(looked_back)


def test_an_expectation_that_is_withdrawn_leaves_the_step_that_lists_it_also_after_people_looked_back_on_it(
    looked_back: House,
) -> None:
    (item,) = kept(looked_back)
    says(looked_back, "noor")
    goes_on(looked_back)
    assert PLAN in room(looked_back)
    withdraw(looked_back, "els", item)
    assert kept(looked_back) == ()
    assert PLAN not in room(looked_back)


def test_an_expectation_that_is_changed_or_taken_away_by_its_own_form_is_listed_as_it_is_now(
    looked_back: House,
) -> None:
    (item,) = kept(looked_back)
    looked_back.press("els", "item_change", value=item.id)
    looked_back.fill("els", text=OTHER)
    looked_back.run()
    assert PLAN not in "".join(text for text in looked_back.in_room() if "Dit bewaren jullie al" in text)
    assert [OTHER in text for text in looked_back.in_room() if "Dit bewaren jullie al" in text] == [True]
    looked_back.press("els", "item_away", value=item.id)
    looked_back.fill("els")
    looked_back.run()
    assert "Dit bewaren jullie al" not in room(looked_back)
