"""The first two weeks of a casus, as its people live through them, and every private message counted.

Vera is a volunteer with time in the evening, aad an ambtenaar with four casussen, the initiative falls silent in the
second week, somebody takes back an answer, and Whit Monday is in between. What is counted is what makes a telephone
buzz: a new private message; a newer text of a message that was sent is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.core.agenda import iso_week
from tests.support.house import ZONE, House

FIRST_DAY = datetime(2027, 5, 10, 10, 0, tzinfo=ZONE)
AFTER_THE_SECOND_SUMMARY = datetime(2027, 5, 26, 20, 0, tzinfo=ZONE)
OTHERS = {"keuken": "De Buurtkeuken", "spoor": "Het Oude Spoor", "plein": "Het Marktplein"}
PEOPLE = {"aad": "ambtenaar", "els": "ambtenaar", "vera": "initiatiefnemer", "yara": "initiatiefnemer"}
"""Of the casus «De Kade», beside sanne (gemeente) and joris (initiatief), who facilitate."""
TAKEN_BACK = "Dat ik er wakker van lag, wil ik bij nader inzien niet zo laten staan."
ANSWERS_OWN_ACT = {"kept", "joined", "welcome-you", "thread-is-seen"}
"""What comes back at once when somebody does something themselves."""
FACILITATES = {"draft", "second", "second-yes", "call"}
"""What comes with facilitating."""


@dataclass(frozen=True, kw_only=True)
class Buzz:
    """A new private message."""

    to: str
    at: datetime
    kind: str
    text: str


@dataclass(kw_only=True)
class Weeks:
    """What happened."""

    house: House
    buzzes: list[Buzz] = field(default_factory=list)
    _seen: int = 0

    def look(self) -> None:
        for each in self.house.board.sent[self._seen :]:
            if each.place.startswith("@") and not each.changed:
                at = self.house.now.astimezone(ZONE)
                kind = each.key.partition("/")[0]
                self.buzzes.append(Buzz(to=each.place[1:], at=at, kind=kind, text=each.message.text))
        self._seen = len(self.house.board.sent)

    def until(self, day: int, hour: int = 12, minute: int = 0) -> None:
        self.house.until(datetime(2027, 5, day, hour, minute, tzinfo=ZONE), seen=self.look)
        self.house.run()
        self.look()

    def of(self, user: str, *kinds: str) -> list[Buzz]:
        return [each for each in self.buzzes if each.to == user and (not kinds or each.kind in kinds)]


@pytest.fixture(scope="module")
def weeks(_sqlite_with_tables: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Weeks]:
    path = tmp_path_factory.mktemp("two-weeks") / "reflectie.db"
    path.write_bytes(_sqlite_with_tables.read_bytes())
    with House(f"sqlite:///{path}", start=FIRST_DAY) as house:
        story = Weeks(house=house)
        _live(story)
        yield story


def _live(story: Weeks) -> None:
    house = story.house
    house.set_up(PEOPLE, name="De Kade")
    for room, name in OTHERS.items():
        house.set_up({"aad": "ambtenaar"}, first=f"b-{room}", second="", room=room, name=name)
    house.types("vera", "pauze")
    house.fill("vera", moment="19:30")
    for room in ("kade", *OTHERS):
        house.types("aad", "pauze", room=room)
        house.fill("aad", moment="08:30")
    story.look()

    story.until(11, 12)  # Tuesday: the first question, the day after going live
    house.answers("els", "We belden met de bewoners van de kade en dat hielp ons verder.")
    house.says("joris", "Bellen hielp ons ook, want toen wisten we wie er over de brug gaat.", thread="newest")
    story.until(11, 20)  # the evening: vera was invited at half past seven
    house.writes("vera", TAKEN_BACK)
    house.run()
    house.press("vera", "Citeren zonder naam")
    story.until(12, 9)
    house.answers("aad", "We belden over de brug en spraken daarna op de plek zelf af.", room="kade")
    house.press("aad", "not_now", room="keuken")
    story.until(13)
    house.press("vera", "withdraw")
    house.fill("vera")
    house.run()
    story.until(18, 12)  # Whit Monday is over: the reminder came today
    house.answers("vera", "Ik belde zelf met het loket en toen wist ik wie ik moest hebben.")
    story.until(20, 12)  # Thursday: the second question, and the initiative says nothing
    for user, text in {
        "els": "Overleg met de brandweer kostte ons twee weken.",
        "aad": "Het overleg over de brug liep uit, maar de datum staat.",
        "sanne": "Het overleg was goed, al ging het vooral over geld.",
    }.items():
        house.answers(user, text, room="kade")
    house.until(AFTER_THE_SECOND_SUMMARY, seen=story.look)
    story.look()


def test_two_questions_were_asked_and_two_summaries_posted(weeks: Weeks) -> None:
    keys = [each.key.partition("/")[0] for each in weeks.house.board.at("#kade")]
    assert Counter(keys)["round"] == 2
    assert Counter(keys)["synthesis"] == 2


def test_nobody_gets_more_than_one_invitation_and_one_reminder_a_week(weeks: Weeks) -> None:
    counted = Counter((each.to, each.kind, iso_week(each.at.date())) for each in weeks.buzzes)
    for kind in ("invite", "remind"):
        assert {count for (_, of, _), count in counted.items() if of == kind} == {1}


def test_beside_these_nothing_comes_that_people_did_not_cause_themselves(weeks: Weeks) -> None:
    for each in weeks.buzzes:
        assert each.kind in {"invite", "remind"} | ANSWERS_OWN_ACT | FACILITATES, each
        if each.kind in FACILITATES:
            assert each.to in {"sanne", "joris", *(f"b-{room}" for room in OTHERS)}, each


def test_the_ambtenaar_with_four_casussen_gets_one_message_for_all_four(weeks: Weeks) -> None:
    invited = weeks.of("aad", "invite")
    assert [iso_week(each.at.date()) for each in invited] == ["2027-W19", "2027-W20"]
    assert all(name in each.text for each in invited for name in ("De Kade", *OTHERS.values()))
    first, _ = weeks.of("aad", "remind")
    assert "De Kade" not in first.text, "was answered"
    assert "De Buurtkeuken" not in first.text, "said «nu niet»"
    assert "Het Oude Spoor" in first.text
    assert "Het Marktplein" in first.text


def test_the_volunteer_hears_from_the_bot_in_the_evening_only(weeks: Weeks) -> None:
    own_acts = [each for each in weeks.of("vera") if each.kind in ANSWERS_OWN_ACT]
    unasked = [each for each in weeks.of("vera") if each not in own_acts]
    assert unasked
    assert all((each.at.hour, each.at.minute) == (19, 30) for each in unasked)
    assert len(unasked) <= 4, "two weeks, an invitation and at most a reminder each"


def test_who_has_no_own_moment_gets_nothing_but_a_reminder(weeks: Weeks) -> None:
    assert [each.kind for each in weeks.of("yara") if each.kind not in ANSWERS_OWN_ACT] == ["remind", "remind"]
    assert [each for each in weeks.of("els") if each.kind not in ANSWERS_OWN_ACT] == []


def test_a_facilitator_of_one_casus_gets_one_draft_a_week(weeks: Weeks) -> None:
    for user in ("sanne", "joris"):
        drafts = Counter(iso_week(each.at.date()) for each in weeks.of(user, "draft"))
        assert drafts == {"2027-W20": 1, "2027-W21": 1}


def test_on_whit_monday_at_night_and_in_the_weekend_the_bot_is_silent(weeks: Weeks) -> None:
    unasked = [each for each in weeks.buzzes if each.kind not in ANSWERS_OWN_ACT]
    assert all(8 <= each.at.hour < 21 and each.at.isoweekday() < 6 for each in unasked)
    assert all(each.at.date() != FIRST_DAY.date() + timedelta(days=7) for each in weeks.buzzes)


def test_what_was_taken_back_is_nowhere(weeks: Weeks) -> None:
    standing = [each.message.text for each in weeks.house.board.standing.values()]
    assert not [text for text in standing if "wakker" in text]
    kept = weeks.house.store.read(lambda tx: tx.answers.of_rounds([_first_round(weeks)]))
    assert "wakker" not in "".join(each.text for each in kept)


def test_the_silent_side_is_not_filled_in(weeks: Weeks) -> None:
    first, second = (each.message.text for each in weeks.house.board.at("#kade") if each.key.startswith("synthesis/"))
    assert "van beide kanten" in first
    assert "van beide kanten" not in second
    assert "initiatief" not in second.partition("Om mee te nemen")[0].lower()


def _first_round(weeks: Weeks) -> str:
    first = next(each for each in weeks.house.board.at("#kade") if each.key.startswith("round/"))
    return first.key.split("/")[1]
