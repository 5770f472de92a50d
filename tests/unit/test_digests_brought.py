"""What casussen bring to a digest in their own words: knots that nobody decided on, what works, learning questions, quotes,
requests for the council. Nothing leaves a team against the no of its author or of the team."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.core.messages import Form, words_in
from bot.core.model import Answer, AppealStatus, ConsentState, LineKind
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    MONEY,
    MONTH,
    PAIR,
    ROOMS,
    SHOWN,
    adjust,
    ask,
    delivered,
    digest,
    everyone,
    group,
    keep,
    knot,
    lets_others_read,
    looked,
    question,
    trajectory,
    week,
    with_team,
    works,
    wrong,
)
from tests.support.house import ZONE, House

KNOT = "Knoop: Mag het hek op zondag open?"
WALK = "Eerst samen lopen, dan pas praten."
NO_NEWS = "Hoe laten we iets weten als er niets nieuws is?"
WORDS = {
    "kade-els": "We spraken eindelijk over hetzelfde geld.",
    "kade-noor": "De subsidie kwam pas na drie maanden.",
    "kade-bram": "Er is te weinig geld voor de steiger.",
    "kade-yara": "Het budget is op voordat we beginnen.",
    "kade-sanne": "Geld blijft het lastigste onderwerp hier.",
    "kade-joris": "Zonder geld komt de steiger er niet.",
}
NEXT_SHOWN = datetime(2027, 1, 26, 10, 0, tzinfo=ZONE)
NEXT_DELIVERED = datetime(2027, 1, 28, 10, 0, tzinfo=ZONE)


def kinds(house: House) -> list[LineKind]:
    return [line.kind for line in digest(house).lines]


def read_everywhere(house: House) -> str:
    """All that anybody can read of digests now."""
    places = [f"#{room}" for room in ROOMS] + [f"@{COORDINATOR}"]
    texts = [each.message.text for place in places for each in house.board.at(place) if each.key.startswith("digest")]
    return "\n".join(texts)


def tell(house: House, user: str, item_id: str, **fields: str) -> None:
    assert isinstance(house.press(user, "item_tell", value=item_id), Form)
    house.fill(user, **fields)
    house.run()


@pytest.fixture
def pair(empty_house: House) -> House:
    """A leertraject of two casussen, in December."""
    group(empty_house, *PAIR)
    empty_house.until(MONTH)
    return empty_house


# Knots


def test_a_knot_that_nobody_decided_on_asks_something_of_the_coordinator_after_the_team_had_two_days(
    pair: House,
) -> None:
    knot(pair)
    pair.until(SHOWN)
    assert KNOT in looked(pair, "baan")
    assert KNOT not in looked(pair, "kade")
    assert KNOT not in delivered(pair)
    pair.until(DELIVERED)
    text = delivered(pair)
    assert (
        "**1.** *De Groene Baan.* Knoop: Mag het hek op zondag open? Wie beslist: het hoofd van de afdeling groen. "
        "Er zou een besluit zijn vóór vrijdag 18 december." in text
    )
    assert "Eén vraag wacht." in text


def test_a_knot_of_which_the_day_is_not_two_days_past_stays_in_the_team(pair: House) -> None:
    knot(pair, day="27-12-2026")
    pair.until(SHOWN)
    assert LineKind.KNOT not in kinds(pair)


def test_a_coordinator_answers_a_knot_like_a_request_and_it_stays_on_top_until_then(pair: House) -> None:
    knot(pair)
    pair.until(NEXT_SHOWN - timedelta(days=5))
    ask(pair, "kade", "Zorg voor een sleutel", by="15-02-2027")
    pair.until(NEXT_DELIVERED)
    text = delivered(pair)
    assert text.index("het hek op zondag") < text.index("een sleutel")
    assert "Deze vraag stond er eerder en wacht nog op antwoord." in text
    pair.press(COORDINATOR, "appeals_answer")
    pair.fill(COORDINATOR, status_1="yes", answer_1="Het afdelingshoofd besluit op 2 februari.")
    pair.run()
    assert any("> Mag het hek op zondag open?" in text and "2 februari" in text for text in pair.in_room("baan"))


def test_a_knot_that_was_decided_while_the_team_looked_is_not_delivered(pair: House) -> None:
    item = knot(pair)
    pair.until(SHOWN)
    tell(pair, "baan-noor", item.id, status_a="yes", reason_a="De omwonenden vinden het goed.")
    pair.until(DELIVERED)
    assert "hek" not in delivered(pair)


def test_a_knot_that_was_decided_after_it_was_delivered_asks_nothing_any_more(pair: House) -> None:
    item = knot(pair)
    pair.until(DELIVERED)
    tell(pair, "baan-noor", item.id, status_a="yes", reason_a="De omwonenden vinden het goed.")
    pair.until(NEXT_DELIVERED)
    assert "hek" not in delivered(pair)


def test_the_team_puts_a_knot_in_other_words_and_the_coordinator_reads_only_those(pair: House) -> None:
    item = knot(pair)
    pair.until(SHOWN)
    pair.press("baan-noor", "item_change", value=item.id)
    pair.fill("baan-noor", text="Mag het hek elke dag open?")
    pair.run()
    assert "Mag het hek elke dag open?" in looked(pair, "baan")
    assert "op zondag" not in looked(pair, "baan")
    pair.until(DELIVERED)
    assert "Mag het hek elke dag open?" in delivered(pair)
    assert "op zondag" not in read_everywhere(pair)


def test_a_knot_that_is_taken_away_after_delivery_is_gone_from_everywhere(pair: House) -> None:
    item = knot(pair)
    pair.until(DELIVERED)
    assert KNOT in delivered(pair)
    pair.press("baan-noor", "item_away", value=item.id)
    pair.fill("baan-noor")
    pair.run()
    assert "hek" not in read_everywhere(pair)
    assert "hek" not in str(digest(pair)), "the words are gone"
    left = pair.store.read(lambda tx: tx.appeals.of(trajectory(pair).id))
    assert [each.text for each in left if each.status is AppealStatus.OPEN] == []


def test_what_a_team_takes_out_once_does_not_come_back(pair: House) -> None:
    knot(pair)
    works(pair)
    pair.until(SHOWN)
    adjust(pair, "baan-els", "baan", "Knoop")
    adjust(pair, "kade-yara", "kade", "Wat werkt")
    pair.until(NEXT_DELIVERED)
    assert "hek" not in read_everywhere(pair)
    assert "samen lopen" not in read_everywhere(pair)


def test_a_knot_is_put_in_other_words_where_it_is_kept_and_nowhere_else(pair: House) -> None:
    knot(pair)
    ask(pair, "baan")
    pair.until(SHOWN)
    problem = wrong(adjust(pair, "baan-sanne", "baan", "Knoop", "words", "iets anders"))
    assert "waar hij bewaard is" in problem["how"]


def test_requests_and_knots_together_are_three_and_each_team_has_one_first(empty_house: House) -> None:
    group(empty_house)
    empty_house.until(MONTH)
    for room in ("baan", "tuin"):
        for number in ("een", "twee"):
            knot(empty_house, room, text=f"Mag poort {number} open?")
    ask(empty_house, "kade", "Zorg voor een sleutel")
    empty_house.until(DELIVERED)
    text = delivered(empty_house)
    assert text.count("Mag poort een open?") == 2
    assert "sleutel" in text
    assert "poort twee" not in text
    empty_house.until(NEXT_DELIVERED)
    assert "poort twee" not in delivered(empty_house), "three still wait"


# What works, and learning questions


def test_what_works_and_what_teams_want_to_learn_comes_with_the_yes_of_its_author(pair: House) -> None:
    works(pair)
    question(pair)
    keep(pair, "baan-els", "baan", "leervraag", text="Wie belt er eigenlijk met de buren?")
    pair.until(DELIVERED)
    text = delivered(pair)
    assert f"**Wat werkt**\n\n*De Stille Kade.* {WALK} Wanneer niet: als het besluit al vastligt." in text
    assert f"**Leervragen**\n\n*De Groene Baan.* {NO_NEWS}" in text
    assert "de buren" not in text, "its author did not say yes"
    for room in PAIR:
        assert text in with_team(pair, room)


def test_what_both_sides_did_not_confirm_is_not_called_what_works(pair: House) -> None:
    item = keep(pair, "kade-els", "kade", "werkend-element", text="Eerst samen lopen", part_not_when="als het regent")
    pair.press("kade-els", "item_choose", value=f"{item.casus_id}/{item.kind}")
    assert not isinstance(pair.fill("kade-els", item=item.id, act="beyond"), Form)
    pair.until(SHOWN)
    assert LineKind.WORKS not in kinds(pair)


def test_what_works_is_told_once_and_a_question_as_long_as_it_stays(pair: House) -> None:
    works(pair)
    item = question(pair)
    pair.until(NEXT_DELIVERED)
    text = delivered(pair)
    assert "samen lopen" not in text
    assert f"{NO_NEWS} Deze vraag blijft, sinds dinsdag 8 december." in text
    tell(pair, "baan-yara", item.id, status_a="dropped")
    pair.until(datetime(2027, 2, 25, 10, 0, tzinfo=ZONE))
    assert NO_NEWS not in delivered(pair)


def test_a_provisional_answer_is_told_of_and_not_in_the_words_of_others(pair: House) -> None:
    item = question(pair)
    tell(pair, "baan-yara", item.id, status_a="provisional", reason_a="Elke donderdag een kort bericht")
    pair.until(DELIVERED)
    assert "Het team heeft een voorlopig antwoord." in delivered(pair)
    assert "elke donderdag" not in delivered(pair).lower()


@pytest.mark.parametrize("moment", [SHOWN, DELIVERED])
def test_a_yes_that_is_taken_back_takes_the_words_out_of_what_was_sent_too(pair: House, moment: datetime) -> None:
    item = works(pair)
    pair.until(moment)
    assert "samen lopen" in read_everywhere(pair)
    lets_others_read(pair, "kade-els", item)
    assert "samen lopen" not in read_everywhere(pair)
    assert "samen lopen" not in str(digest(pair)), "the words are gone"


def test_in_a_frozen_casus_the_words_are_hidden_and_go_when_it_is_thawed(pair: House) -> None:
    item = works(pair)
    pair.until(DELIVERED)
    pair.press("kade-sanne", "freeze", value=item.casus_id, room="kade")
    pair.fill("kade-sanne", None, pair.room("kade"), why="Woo-verzoek")
    pair.run()
    pair.press("kade-els", "item_away", value=item.id)
    pair.fill("kade-els")
    pair.run()
    assert "samen lopen" not in read_everywhere(pair)
    assert "samen lopen" in str(digest(pair)), "nothing is destroyed"
    pair.press("kade-sanne", "thaw", value=item.casus_id, room="kade")
    pair.run()
    assert "samen lopen" not in str(digest(pair))


def test_words_with_a_name_in_them_stay_in_the_team(pair: House) -> None:
    question(pair, text="Hoe houden we Marieke de Vries op de hoogte?")
    pair.until(SHOWN)
    assert LineKind.QUESTION not in kinds(pair)


def test_a_week_that_is_held_keeps_what_was_written_down_in_it_in_the_team(pair: House) -> None:
    question(pair)
    pair.press("baan-sanne", "hold_week", value=pair.casus("baan").id, room="baan")
    pair.fill("baan-sanne", None, pair.room("baan"))
    pair.until(DELIVERED)
    assert NO_NEWS not in read_everywhere(pair)


# Quotes


@pytest.fixture
def quoted(pair: House) -> House:
    """Everybody of two casussen wrote of money and may be quoted; it is a week before the digest."""
    week(pair, {"kade": MONEY, "baan": MONEY}, share="rol", users={"kade": [], "baan": everyone("baan")})
    for user, words in WORDS.items():
        pair.answers(user, words, "rol", room="kade")
    pair.until(SHOWN - timedelta(days=6))
    return pair


def asked(house: House) -> tuple[str, str]:
    """Who of the casus at the quay was asked whether they may be quoted, and in which words."""
    found = [
        (user, words)
        for user, words in WORDS.items()
        for text in house.told(user)
        if "de digest voor de coördinatoren" in text and f"> {words}" in text
    ]
    assert len(found) == 1, found
    return found[0]


def says(house: House, user: str, action: str) -> None:
    house.press(user, action)
    house.run()


def test_an_author_is_asked_in_private_a_week_before_and_without_a_yes_nothing_is_quoted(quoted: House) -> None:
    user, words = asked(quoted)
    told = [text for text in quoted.told(user) if "de digest voor de coördinatoren van «Samen leren»" in text]
    assert "Dat lezen ook mensen buiten het team van **De Stille Kade**" in told[0]
    quoted.until(DELIVERED)
    assert words not in read_everywhere(quoted)
    assert LineKind.QUOTE not in kinds(quoted)


def test_an_author_who_had_enough_messages_is_asked_once_more_before_the_digest(pair: House) -> None:
    week(pair, {"kade": MONEY, "baan": MONEY}, share="rol", users={"kade": [], "baan": everyone("baan")})
    for user, words in WORDS.items():
        pair.answers(user, words, "rol", room="kade")
    members = pair.members("kade").values()
    pair.store.write(
        lambda tx: [tx.budget.spend(each.person_id, "2026-W52", key) for each in members for key in ("one", "two")]
    )
    pair.until(SHOWN - timedelta(days=6))
    assert not any("de digest voor de coördinatoren" in text for user in WORDS for text in pair.told(user))
    pair.until(SHOWN - timedelta(hours=1))
    user, words = asked(pair)
    says(pair, user, "consent_yes")
    pair.until(SHOWN)
    assert words in looked(pair, "kade")


def test_with_a_yes_the_words_stand_there_without_name_role_or_casus_after_the_team_saw_them(quoted: House) -> None:
    user, words = asked(quoted)
    says(quoted, user, "consent_yes")
    quoted.until(SHOWN)
    assert words in looked(quoted, "kade")
    assert words not in looked(quoted, "baan")
    quoted.until(DELIVERED)
    assert f"Iemand schreef:\n\n> «{words}»" in delivered(quoted)
    assert quoted.who(user).name not in delivered(quoted)


@pytest.mark.parametrize("moment", [SHOWN, DELIVERED])
@pytest.mark.parametrize("how", ["no", "other words", "withdrawn", "level"])
def test_a_quote_goes_at_once_when_its_author_wants_that(quoted: House, moment: datetime, how: str) -> None:
    user, words = asked(quoted)
    says(quoted, user, "consent_yes")
    quoted.until(moment)
    assert words in read_everywhere(quoted)
    given = answer_of(quoted, user)
    if how == "no":
        quoted.press(user, "consent_no")
    elif how == "other words":
        quoted.press(user, "consent_change", value=consent_id(quoted, user))
        quoted.fill(user, text="Geld is lastig.")
    elif how == "withdrawn":
        quoted.press(user, "withdraw", value=given.id)
        quoted.fill(user)
    else:
        quoted.press(user, "share", value=f"{given.id}/thema")
    quoted.run()
    assert words not in read_everywhere(quoted)
    assert words not in str(digest(quoted)), "the words are gone"


def answer_of(house: House, user: str) -> Answer:
    member = house.members("kade")[user].id
    given = house.store.read(lambda tx: tx.answers.of_members([member]))
    return next(each for each in given if each.text == WORDS[user])


def consent_id(house: House, user: str) -> str:
    given = answer_of(house, user).id
    found = house.store.read(lambda tx: tx.consents.of_answers([given]))
    assert [each.state for each in found] == [ConsentState.YES]
    return found[0].id


def test_a_team_takes_a_quote_out_and_cannot_put_it_in_other_words(quoted: House) -> None:
    user, words = asked(quoted)
    says(quoted, user, "consent_yes")
    quoted.until(SHOWN)
    adjust(quoted, "kade-yara", "kade", "Citaat")
    quoted.until(NEXT_DELIVERED)
    assert words not in read_everywhere(quoted)


def test_a_quote_stands_in_one_digest(quoted: House) -> None:
    user, words = asked(quoted)
    says(quoted, user, "consent_yes")
    quoted.until(NEXT_DELIVERED)
    assert words not in delivered(quoted)


# For the council


def test_a_request_for_the_council_stands_apart_and_waits_for_an_answer_too(pair: House) -> None:
    ask(pair, "kade", "Praat over de steiger voordat de begroting vastligt", to="council")
    ask(pair, "baan", "Zorg voor een sleutel")
    pair.until(DELIVERED)
    text = delivered(pair)
    council = text[text.index("**Voor de raad**") :]
    assert "Praat over de steiger" in council
    assert "Dit gaat via de griffier, op dezelfde dag naar alle fracties." in council
    assert "sleutel" not in council
    assert "Twee vragen wachten." in text


def test_a_full_digest_has_at_most_450_words(empty_house: House) -> None:
    long = (
        "om met elkaar te overleggen over wat er nodig is en daarna pas te besluiten over de hele aanpak van het werk"
    )
    group(empty_house)
    empty_house.until(MONTH)
    for room in ROOMS:
        works(empty_house, room, text=f"Het werkt {long}", part_not_when=f"als er geen tijd is {long}")
        question(empty_house, room, text=f"Hoe leren we {long}?")
        ask(empty_house, room, f"Zorg dat er tijd is {long}")
        knot(empty_house, room, text=f"Mag het {long}?")
    week(empty_house, dict.fromkeys(ROOMS, MONEY))
    empty_house.until(DELIVERED)
    assert words_in(delivered(empty_house)) <= 450
    assert delivered(empty_house).count("Zorg dat er tijd is") == 3
