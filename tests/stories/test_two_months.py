"""Two months of a leertraject with three casussen: all that its coordinator, and one team, reads of it.

What was read is in `een-leertraject.md`. `UPDATE_STORIES=1` writes it anew; read it as a council member would before you
commit it: would you send this?
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from tests.support.digest_scene import (
    COORDINATOR,
    ROOMS,
    adjust,
    ask,
    everyone,
    facilitators,
    group,
    pass_time,
)
from tests.support.house import ZONE, House

FILE = Path(__file__).parent / "een-leertraject.md"
SAID = {
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
}
MOMENTS = {
    datetime(2026, 12, 15, 9, 30, tzinfo=ZONE): "stands",
    datetime(2026, 12, 17, 12, 0, tzinfo=ZONE): "asks",
    datetime(2026, 12, 29, 15, 0, tzinfo=ZONE): "adjusts",
    datetime(2027, 1, 4, 11, 0, tzinfo=ZONE): "answers",
    datetime(2027, 1, 12, 9, 30, tzinfo=ZONE): "stands_again",
    datetime(2027, 1, 29, 12, 0, tzinfo=ZONE): "end",
}


def stands(house: House) -> None:
    _stand(house, "baan", "waiting", "de toets van de brug", "18-12-2026")
    _stand(house, "kade", "moving")


def asks(house: House) -> None:
    ask(house, "baan", "Zorg dat wie over de brug beslist op 14 januari aan tafel zit", by="14-01-2027")
    ask(house, "tuin", "Mogen wij ook 's avonds begeleiding krijgen?", owner="de programmamanager", by="01-02-2027")


def adjusts(house: House) -> None:
    first, _ = facilitators("baan")
    adjust(house, first, "baan", "Jullie wachten op", "words", "een besluit over de brug")


def answers(house: House) -> None:
    house.press(COORDINATOR, "appeals_answer")
    house.fill(COORDINATOR, status_1="yes", answer_1="Het afdelingshoofd komt op 14 januari.")


def stands_again(house: House) -> None:
    _stand(house, "baan", "moving")
    _stand(house, "tuin", "no_progress", "de sleutel van de schuur")


def _stand(house: House, room: str, kind: str, what: str = "", by: str = "") -> None:
    house.press(facilitators(room)[0], "report")
    house.fill(facilitators(room)[0], stand=kind, what=what, next=by)


def answer_what_is_open(house: House, answered: set[str]) -> None:
    """Everybody answers each question once, on the day it is asked."""
    for number, room in enumerate(ROOMS):
        asked = [each for each in house.board.at(f"#{room}") if each.key.startswith("round/")]
        if not asked or asked[-1].id in answered:
            continue
        answered.add(asked[-1].id)
        for place, user in enumerate(everyone(room)):
            text = SAID[room][(place + number + len(answered) // len(ROOMS)) % 3]
            house.answers(user, text, "thema", room=room)


def test_two_months_of_a_leertraject_as_they_are_read(sqlite_url: str) -> None:
    with House(sqlite_url) as house:
        group(house)
        answered: set[str] = set()
        for moment, what in MOMENTS.items():
            while (due := house.next_due()) and due <= moment:
                pass_time(house)
                answer_what_is_open(house, answered)
            house.until(moment)
            if what != "end":
                globals()[what](house)
                house.run()
        digests = [each.message.text for each in house.board.at(f"@{COORDINATOR}") if each.key.startswith("digest/")]
        team = [each for each in house.board.at("#baan") if each.key.startswith(("digest-", "appeal/"))]
        parts = [
            "# Wat de coördinator leest\n",
            *(f"{text}\n\n---\n" for text in digests),
            "# Wat het team van De Groene Baan leest\n",
            *(f"{each.message.text}\n\n---\n" for each in team),
        ]
        told = "\n".join(parts)
        assert len(digests) == 2
        for name in {house.who(user).name for room in ROOMS for user in everyone(room)}:
            assert name not in told
    if os.environ.get("UPDATE_STORIES") == "1":
        FILE.write_text(told, encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == told
