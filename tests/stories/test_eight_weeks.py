"""Eight weeks of four casussen, with the answers of forty people: what one team reads each week, and the coordinator.

The answers are in `acht-weken.jsonl`; what was made of them is in `acht-weken.md`. `UPDATE_STORIES=1` writes it anew; read it
aloud as both sides would before you commit it: would you send this?
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

from bot.core.messages import Form, Problem
from tests.support.digest_scene import begin
from tests.support.house import ZONE, House

HERE = Path(__file__).parent
START = datetime(2026, 9, 1, 10, 0, tzinfo=ZONE)
TITLES = {
    "groene-baan": "De Groene Baan",
    "buurtkeuken": "Buurtkeuken Noord",
    "dorpsenergie": "Dorpsenergie",
    "speelplein": "Speelplein De Kolk",
}
READ = "groene-baan"
COORDINATOR = "carla"
LEVELS = ("rol", "naam", "rol", "thema", "rol", "rol", "rol", "naam", "thema", "ik")
"""Who may see it: in turn, so that everybody chooses all of them at some time."""
FACILITATORS_DO = {
    2: ("report", {"stand": "waiting", "what": "de toets van de bodem", "next": "25-09-2026"}),
    4: ("report", {"stand": "waiting", "what": "de toets van de bodem", "next": "16-10-2026"}),
    6: ("report", {"stand": "waiting", "what": "de toets van de bodem", "next": "30-10-2026"}),
}
"""What a facilitator of the casus that is read says in the draft of so many weeks later."""
PHASES = {3: "kaderen", 6: "doen"}
CENTRAL = (4, "Hoe wordt de oude spoorbaan een plek van iedereen, die groen blijft?")


@dataclass
class Told:
    """The people and their answers, in the order of the file."""

    roles: dict[str, dict[str, str]] = field(default_factory=dict)
    """Of each casus: who takes part, with which role."""
    weeks: dict[str, list[list[tuple[str, str]]]] = field(default_factory=dict)
    """Of each casus, week by week: who says what."""


def told() -> Told:
    found = Told()
    seen: dict[str, str] = {}
    for line in (HERE / "acht-weken.jsonl").read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        casus = said["casus"]
        user = said["name"].lower()
        found.roles.setdefault(casus, {})[user] = said["role"]
        if seen.get(casus) != said["week"]:
            seen[casus] = said["week"]
            found.weeks.setdefault(casus, []).append([])
        found.weeks[casus][-1].append((user, said["text"]))
    return found


def facilitators(roles: dict[str, str]) -> tuple[str, str]:
    """The first civil servant and the first initiator."""
    first = next(user for user, role in roles.items() if role == "ambtenaar")
    return first, next(user for user, role in roles.items() if role == "initiatiefnemer")


def set_up(house: House, story: Told) -> None:
    for casus, roles in story.roles.items():
        first, second = facilitators(roles)
        others = {user: role for user, role in roles.items() if user not in (first, second)}
        house.set_up(others, first=first, second=second, room=casus, name=TITLES[casus])
        # The eight weeks are all there is: none of them is quiet.
        house.change_casus(casus, rhythm=replace(house.casus(casus).rhythm, quiet_every_weeks=0))
    begin(house, COORDINATOR)
    for casus, roles in story.roles.items():
        first, second = facilitators(roles)
        house.types(first, "leertraject", room=casus)
        house.press(first, "take_part")
        house.fill(first, None, house.room(casus))
        house.run()
        house.press(second, "take_part_yes")
        house.run()


def answer(house: House, casus: str, week: int, said: list[tuple[str, str]]) -> None:
    for (user, text), level in zip(said, islice(cycle(LEVELS), week, None), strict=False):
        shown = house.answers(user, text, level, room=casus)
        if isinstance(shown, Form):  # there are names in it: with roles in their place it may be kept
            shown = house.fill(user, None, house.room(casus))
        assert shown is None or isinstance(shown, Problem), "personal data stops at the door"


def facilitate(house: House, user: str, week: int) -> None:
    if week in PHASES:
        house.types(user, "ritme", room=READ)
        house.fill(user, None, house.room(READ), phase=PHASES[week])
    if week == CENTRAL[0]:
        house.types(user, "vraag", room=READ)
        house.press(user, "central")
        house.fill(user, None, house.room(READ), text=CENTRAL[1])
    house.run()


def in_draft(house: House, user: str, week: int) -> None:
    """The draft is there: a facilitator reads it, and says how it goes."""
    if week in FACILITATORS_DO:
        action, fields = FACILITATORS_DO[week]
        house.press(user, action)
        house.fill(user, **fields)
    house.press(user, "synthesis_read")
    house.run()


def played(house: House, story: Told) -> None:
    first, _ = facilitators(story.roles[READ])
    asked = dict.fromkeys(story.roles, "")
    weeks = dict.fromkeys(story.roles, 0)
    drafts = 0
    while (due := house.next_due()) and due <= START + timedelta(weeks=8, days=7):
        house.until(due)
        for casus, said in story.weeks.items():
            standing = [each.id for each in house.board.at(f"#{casus}") if each.key.startswith("round/")]
            if standing and standing[-1] != asked[casus] and weeks[casus] < len(said):
                asked[casus] = standing[-1]
                answer(house, casus, weeks[casus], said[weeks[casus]])
                weeks[casus] += 1
                if casus == READ:
                    facilitate(house, first, weeks[casus])
        there = [each for each in house.board.at(f"@{first}") if each.key.startswith("draft/")]
        if len(there) > drafts:
            drafts = len(there)
            in_draft(house, first, drafts)


def test_eight_weeks_as_they_are_read(sqlite_url: str) -> None:
    story = told()
    with House(sqlite_url, start=START) as house:
        set_up(house, story)
        played(house, story)
        summaries = [each.message.text for each in house.board.at(f"#{READ}") if each.key.startswith("synthesis/")]
        digests = [each.message.text for each in house.board.at(f"@{COORDINATOR}") if each.key.startswith("digest/")]
    assert len(summaries) >= 8
    parts = [
        f"# Acht weken van {TITLES[READ]}\n",
        *(f"{text}\n\n---\n" for text in summaries[:8]),
        "# Wat de coördinator leest over vier casussen\n",
        *(f"{text}\n\n---\n" for text in digests),
    ]
    text = "\n".join(parts)
    file = HERE / "acht-weken.md"
    if os.environ.get("UPDATE_STORIES") == "1":
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text
