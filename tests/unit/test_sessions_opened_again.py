"""A step that is opened again, and texts that are kept only for a while: what people find there, and what is gone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.flows.sessions import running
from bot.core.flows.turn import teams
from bot.core.model import Step, StepKind, Way
from tests.support.house import House, shipped

GONE = "De teksten van deze stap zijn weg: de bewaartijd is om."
PLAYED, BESIDE, AFTER = "Ik kom voor het hek", "De brug is te smal", "Het ging rustiger"


def step(id_: str, **more: Any) -> Step:
    return Step(id=id_, kind=StepKind.BLIND, minutes=5, text={"nl": f"Vraag {id_}?"}, **more)


@pytest.fixture
def playing(house: House) -> House:
    """A format whose first step has two questions, of which one is kept until the second step is over."""
    steps = (step("spel", until="terugblik"), step("kijken", together=True), step("terugblik"), step("slot"))
    format_ = replace(next(each for each in shipped().formats() if each.id == "W04"), steps=steps)

    def begin(tx: Any) -> None:
        turn = house.service._turn(tx)
        team = teams(turn, [house.casus().id])[house.casus().id]
        leader = next(member for member in team.members if member.user == "sanne")
        running.begin(turn, team, format_, Way.CHAT, leader, None)

    house.store.write(begin)
    house.run()
    return house


def says(house: House, user: str, **fields: str) -> None:
    casus = house.casus()
    session = house.store.read(lambda tx: tx.sessions.running([casus.id]))[casus.id]
    house.press(user, "contribute", value=f"{casus.id}/{session.id}.{session.stage}")
    assert house.fill(user, None, house.room(), share="rol", **fields) is None
    house.run()


def goes_on(house: House, how: str = "volgende") -> None:
    house.types("sanne", how)
    house.run()


def room(house: House) -> str:
    return "\n".join(house.in_room())


def shown(house: House, stage: int) -> str:
    """What was shown of a step, as it stands now."""
    (text,) = [each.message.text for each in house.board.at("#kade") if f".{stage}/shown/" in each.key]
    return text


def test_of_two_questions_of_a_step_only_the_one_that_was_kept_for_a_while_is_gone_when_its_time_comes(
    playing: House,
) -> None:
    says(playing, "els", text0=PLAYED, text1=BESIDE)
    goes_on(playing)
    assert PLAYED in shown(playing, 0)
    says(playing, "els", text0=AFTER)
    goes_on(playing)
    assert PLAYED not in room(playing)
    assert BESIDE in shown(playing, 0)
    assert GONE not in shown(playing, 0)


def test_a_step_of_which_everything_was_kept_for_a_while_says_that_its_texts_are_gone(playing: House) -> None:
    says(playing, "els", text0=PLAYED)
    goes_on(playing)
    says(playing, "els", text0=AFTER)
    goes_on(playing)
    assert PLAYED not in room(playing)
    assert GONE in shown(playing, 0)


def test_who_goes_a_step_back_destroys_nothing(playing: House) -> None:
    says(playing, "els", text0=PLAYED)
    goes_on(playing)
    says(playing, "noor", text0=AFTER)
    goes_on(playing, "terug")
    assert PLAYED not in room(playing), "the step is open again"
    goes_on(playing)
    assert PLAYED in shown(playing, 0)


def test_a_step_that_is_opened_again_after_its_texts_were_destroyed_shows_the_new_ones(playing: House) -> None:
    says(playing, "els", text0=PLAYED)
    goes_on(playing)
    says(playing, "noor", text0=AFTER)
    goes_on(playing)
    goes_on(playing, "terug")
    goes_on(playing, "terug")
    says(playing, "bram", text0="Ik heb gisteren gebeld")
    assert "Ik heb gisteren gebeld" not in room(playing)
    goes_on(playing)
    assert "Ik heb gisteren gebeld" in shown(playing, 0)
    assert GONE not in shown(playing, 0)
    goes_on(playing)
    assert "Ik heb gisteren gebeld" not in room(playing), "its time came again"


def test_a_step_that_is_opened_again_and_skipped_shows_nothing_of_what_was_said(playing: House) -> None:
    says(playing, "els", text1=BESIDE)
    goes_on(playing)
    goes_on(playing, "terug")
    assert "Deze stap ging weer open." in shown(playing, 0)
    goes_on(playing, "overslaan")
    assert BESIDE not in room(playing)
    assert "Wordt hij overgeslagen, dan niet." in shown(playing, 0)
