"""«Herken ik», «herken ik niet»: said in private, one voice a person, told in the next summary as far as the group allows."""

from __future__ import annotations

import pytest

from bot.core import sharing
from bot.core.messages import Form, Message
from bot.core.model import RecognisedLine, Side
from tests.support.house import House

MUNICIPALITY, INITIATIVE, THIRD = Side.MUNICIPALITY, Side.INITIATIVE, Side.THIRD
TEXTS = {
    "els": "De regels voor de vergunning waren voor mij niet duidelijk.",
    "noor": "We lazen de regels van de vergunning twee keer.",
    "bram": "Wij zochten zelf uit welke regels er golden.",
    "yara": "Niemand wist welke vergunning we nodig hadden.",
    "joris": "De regels en de procedure van de vergunning waren lastig.",
}


@pytest.fixture
def posted(asked: House) -> House:
    for user, text in TEXTS.items():
        asked.answers(user, text)
    asked.until_posted()
    return asked


def says(house: House, user: str, said: str) -> Message:
    form = house.press(user, "recognise", room="kade")
    assert isinstance(form, Form)
    shown = house.fill(user, form, **{form.fields[0].name: said})
    assert isinstance(shown, Message)
    return shown


def next_summary(house: House) -> str:
    for _ in range(80):
        posts = [text for text in house.in_room() if "samenvatting van week" in text]
        if len(posts) > 1:
            return posts[-1]
        due = house.next_due()
        assert due
        house.until(due)
    raise AssertionError("there was no second summary")


def test_the_form_asks_about_each_point_and_shows_what_was_said_before(posted: House) -> None:
    form = posted.press("els", "recognise", room="kade")
    assert isinstance(form, Form)
    assert [field.label for field in form.fields] == ["Het punt over regels"]
    assert form.fields[0].value == "nothing"
    says(posted, "els", "no")
    again = posted.press("els", "recognise", room="kade")
    assert isinstance(again, Form)
    assert again.fields[0].value == "no"


def test_nobody_sees_what_somebody_said_and_nothing_is_said_in_the_room(posted: House) -> None:
    before = posted.in_room()
    says(posted, "els", "no")
    posted.run()
    assert posted.in_room() == before
    assert not any("herken" in text.lower() for user in ("sanne", "joris") for text in posted.told(user)[-1:])


def test_the_next_summary_says_how_many_recognised_it_in_one_line(posted: House) -> None:
    for user in ("els", "noor", "bram", "yara", "sanne"):
        says(posted, user, "yes")
    text = next_summary(posted)
    assert "vijf mensen herkennen het punt over regels." in text
    assert "van de gemeente" not in text  # two of the initiative are too few to count


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ([(MUNICIPALITY, True)] * 4, None),
        ([(MUNICIPALITY, False)] * 9, None),
        ([(MUNICIPALITY, True)] * 5, RecognisedLine(point="p", people=5)),
        (
            [(MUNICIPALITY, True)] * 3 + [(INITIATIVE, True)] * 3,
            RecognisedLine(point="p", people=6, municipality=3, initiative=3),
        ),
        ([(MUNICIPALITY, True)] * 4 + [(INITIATIVE, True)] * 2, RecognisedLine(point="p", people=6)),
        # One of the third side would be what is left when the others are counted.
        ([(MUNICIPALITY, True)] * 3 + [(INITIATIVE, True)] * 3 + [(THIRD, True)], RecognisedLine(point="p", people=7)),
        (
            [(MUNICIPALITY, True)] * 3 + [(INITIATIVE, True)] * 4 + [(THIRD, True)] * 3,
            RecognisedLine(point="p", people=10, municipality=3, initiative=4),
        ),
        ([(MUNICIPALITY, True)] * 5 + [(INITIATIVE, False)] * 2, RecognisedLine(point="p", people=5)),
        ([(MUNICIPALITY, True)] * 5 + [(INITIATIVE, False)] * 3, RecognisedLine(point="p", people=5, others=True)),
    ],
)
def test_only_what_a_group_is_large_enough_for_is_said(
    voices: list[tuple[Side, bool]], expected: RecognisedLine | None
) -> None:
    assert sharing.recognised("p", voices) == expected


def test_too_few_voices_are_not_told(posted: House) -> None:
    for user in ("els", "noor", "bram"):
        says(posted, user, "yes")
    assert "herkennen" not in next_summary(posted)


def test_one_person_has_one_voice_that_can_be_changed_and_taken_back(posted: House) -> None:
    for said in ("yes", "yes", "no", "yes"):
        says(posted, "els", said)
    casus, week = posted.casus().id, posted.newest_round().occurrence
    (voice,) = posted.store.read(lambda tx: tx.recognitions.of(casus, week))
    assert voice.yes
    says(posted, "els", "nothing")
    assert posted.store.read(lambda tx: tx.recognitions.of(casus, week)) == ()


def test_who_does_not_take_part_cannot_say_it(posted: House) -> None:
    shown = posted.press("stranger", "recognise", room="kade")
    assert isinstance(shown, Message)
    assert "alleen" in shown.text


def test_when_a_newer_summary_is_posted_it_is_too_late(posted: House) -> None:
    week = posted.newest_round().occurrence
    value = f"{posted.casus().id}/{week}"
    next_summary(posted)
    shown = posted.press("els", "recognise", value=value)
    assert isinstance(shown, Message)
    assert "niet meer" in shown.text


def test_what_was_said_of_a_point_goes_when_the_point_is_withdrawn(posted: House) -> None:
    says(posted, "els", "yes")
    casus, week = posted.casus().id, posted.newest_round().occurrence
    for user in ("noor", "bram", "yara", "joris"):
        posted.opens_home(user)
        posted.press(user, "withdraw")
        posted.fill(user)
    posted.run()
    assert "regels" not in posted.synthesis()
    assert posted.store.read(lambda tx: tx.recognitions.of(casus, week)) == ()
