"""Two months of a leertraject with three casussen: all that its coordinator, and one team, reads of it, in both languages.

What was read is in `een-leertraject.md` and `a-learning-group.md`. `UPDATE_STORIES=1` writes them anew; read them as a council
member would before you commit them: would you send this?
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from tests.support.digest_scene import (
    COORDINATOR,
    ROOMS,
    adjust,
    ask,
    begin,
    casus,
    everyone,
    facilitators,
    knot,
    pass_time,
    question,
    take_part,
    works,
)
from tests.support.house import ZONE, House


@dataclass(frozen=True, kw_only=True)
class Words:
    """What people say in one language, and the headings of the file."""

    file: str
    said: dict[str, list[str]]
    check: str
    works: str
    not_when: str
    question: str
    knot: str
    decider: str
    ask: str
    council: str
    council_owner: str
    waiting: str
    decision: str
    comes: str
    came: str
    key: str
    coordinator_reads: str
    team_reads: str


IN = {
    "nl": Words(
        file="een-leertraject.md",
        said={
            "kade": [
                "Woensdag liepen we samen langs het water.",
                "De subsidie is nog niet rond.",
                "Ik hoorde drie weken niets.",
            ],
            "baan": [
                "We belden elke donderdag even.",
                "Er is te weinig geld voor de brug.",
                "De vergunning voor de brug duurt lang.",
            ],
            "tuin": [
                "Ik kreeg geen antwoord op mijn mail.",
                "Het geld voor gereedschap is op.",
                "De regels voor de tuin zijn onduidelijk.",
            ],
        },
        check="de toets van de brug",
        works="Eerst samen lopen, dan pas praten",
        not_when="als het besluit al vastligt",
        question="Hoe laten we iets weten als er niets nieuws is?",
        knot="Mag het hek op zondag open?",
        decider="het hoofd van de afdeling groen",
        ask="Zorg dat wie over de brug beslist op 14 januari aan tafel zit",
        council="Praat over het beheer van de tuin voordat de begroting vastligt",
        council_owner="de raad",
        waiting="Jullie wachten op",
        decision="een besluit over de brug",
        comes="Het afdelingshoofd komt op 14 januari.",
        came="Het afdelingshoofd zat op 14 januari aan tafel.",
        key="de sleutel van de schuur",
        coordinator_reads="Wat de coördinator leest",
        team_reads="Wat het team van De Groene Baan leest",
    ),
    "en": Words(
        file="a-learning-group.md",
        said={
            "kade": [
                "On Wednesday we walked along the water together.",
                "The subsidy has not come through yet.",
                "I heard nothing for three weeks.",
            ],
            "baan": [
                "We called each other every Thursday.",
                "There is not enough money for the bridge.",
                "The permit for the bridge takes long.",
            ],
            "tuin": [
                "I got no answer to my mail.",
                "The money for tools is gone.",
                "The rules for the garden are not clear.",
            ],
        },
        check="the check of the bridge",
        works="Walk together first, and talk after that",
        not_when="when the decision was taken already",
        question="How do we let people know when there is no news?",
        knot="May the gate be open on Sunday?",
        decider="the head of parks",
        ask="See to it that who decides about the bridge is at the table on 14 January",
        council="Talk about who looks after the garden before the budget is fixed",
        council_owner="the council",
        waiting="You wait for",
        decision="a decision about the bridge",
        comes="The head of the department comes on 14 January.",
        came="The head of the department was at the table on 14 January.",
        key="the key of the shed",
        coordinator_reads="What the coordinator reads",
        team_reads="What the team of De Groene Baan reads",
    ),
}
MOMENTS = {
    datetime(2026, 12, 15, 9, 30, tzinfo=ZONE): "stands",
    datetime(2026, 12, 17, 12, 0, tzinfo=ZONE): "asks",
    datetime(2026, 12, 23, 12, 0, tzinfo=ZONE): "may_quote",
    datetime(2026, 12, 29, 15, 0, tzinfo=ZONE): "adjusts",
    datetime(2027, 1, 4, 11, 0, tzinfo=ZONE): "answers",
    datetime(2027, 1, 12, 9, 30, tzinfo=ZONE): "stands_again",
    datetime(2027, 1, 18, 9, 30, tzinfo=ZONE): "answers_again",
    datetime(2027, 1, 29, 12, 0, tzinfo=ZONE): "end",
}


def stands(house: House, words: Words) -> None:
    _stand(house, "baan", "waiting", words.check, "18-12-2026")
    _stand(house, "kade", "moving")


def asks(house: House, words: Words) -> None:
    works(house, "kade", text=words.works, part_not_when=words.not_when)
    question(house, "tuin", words.question)
    knot(house, "baan", text=words.knot, part_decider=words.decider, day="22-12-2026")
    ask(house, "baan", words.ask, by="14-01-2027")
    ask(house, "tuin", words.council, owner=words.council_owner, by="01-02-2027", to="council")


def may_quote(house: House, words: Words) -> None:
    """Whoever was asked «Mag dit zo?» says yes."""
    for room in ROOMS:
        for user in everyone(room):
            if any(choice.action == "consent_yes" for _, _, choice, _ in house.buttons(user)):
                house.press(user, "consent_yes")


def adjusts(house: House, words: Words) -> None:
    first, _ = facilitators("baan")
    adjust(house, first, "baan", words.waiting, "words", words.decision)


def answers(house: House, words: Words) -> None:
    house.press(COORDINATOR, "appeals_answer")
    house.fill(COORDINATOR, status_1="yes", answer_1=words.comes, by_1="15-01-2027")


def stands_again(house: House, words: Words) -> None:
    _stand(house, "baan", "moving")
    _stand(house, "tuin", "no_progress", words.key)


def answers_again(house: House, words: Words) -> None:
    house.press(COORDINATOR, "appeals_answer")
    house.fill(COORDINATOR, status_1="done", answer_1=words.came)


def _stand(house: House, room: str, kind: str, what: str = "", by: str = "") -> None:
    house.press(facilitators(room)[0], "report")
    house.fill(facilitators(room)[0], stand=kind, what=what, next=by)


def answer_what_is_open(house: House, words: Words, answered: set[str]) -> None:
    """Everybody answers each question once, on the day it is asked."""
    for number, room in enumerate(ROOMS):
        asked = [each for each in house.board.at(f"#{room}") if each.key.startswith("round/")]
        if not asked or asked[-1].id in answered:
            continue
        answered.add(asked[-1].id)
        for place, user in enumerate(everyone(room)):
            text = words.said[room][(place + number + len(answered) // len(ROOMS)) % 3]
            house.answers(user, text, "rol", room=room)


@pytest.mark.parametrize("language", IN)
def test_two_months_of_a_leertraject_as_they_are_read(sqlite_url: str, language: str) -> None:
    words = IN[language]
    people = [COORDINATOR, *(user for room in ROOMS for user in everyone(room))]
    with House(sqlite_url, locales=dict.fromkeys(people, language)) as house:
        for room in ROOMS:
            casus(house, room)
            house.change_casus(room, language=language)
        begin(house)
        take_part(house, *ROOMS)
        answered: set[str] = set()
        for moment, what in MOMENTS.items():
            while (due := house.next_due()) and due <= moment:
                pass_time(house)
                answer_what_is_open(house, words, answered)
            house.until(moment)
            if what != "end":
                globals()[what](house, words)
                house.run()
        digests = [each.message.text for each in house.board.at(f"@{COORDINATOR}") if each.key.startswith("digest/")]
        team = [each for each in house.board.at("#baan") if each.key.startswith(("digest-", "appeal/"))]
        parts = [
            f"# {words.coordinator_reads}\n",
            *(f"{text}\n\n---\n" for text in digests),
            f"# {words.team_reads}\n",
            *(f"{each.message.text}\n\n---\n" for each in team),
        ]
        told = "\n".join(parts)
        assert len(digests) == 2
        for name in {house.who(user).name for user in people}:
            assert name not in told
    file = Path(__file__).parent / words.file
    if os.environ.get("UPDATE_STORIES") == "1":
        file.write_text(told, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == told
