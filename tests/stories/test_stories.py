"""Every `*.story` here is a test: what people do is played, what the bot says is compared to the letter.

With `UPDATE_STORIES=1` the lines of the bot that differ are rewritten; read what changed before you commit it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.house import House
from tests.support.story import Step, Teller, matches, moment, place_of, read, write

STORIES = sorted(Path(__file__).parent.glob("*.story"))
UPDATE = os.environ.get("UPDATE_STORIES") == "1"


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_a_story_goes_as_it_is_written(file: Path, sqlite_url: str) -> None:
    written = read(file.read_text(encoding="utf-8"))
    with House(sqlite_url, start=moment(written[0].line.removeprefix("@ "))) as house:
        happened = list(Teller(house).tell(written))
    if UPDATE:
        file.write_text(write(_kept(written, happened)), encoding="utf-8")
    else:
        assert _differences(written, happened) == []


def _pairs(written: list[Step], happened: list[Step]) -> list[tuple[Step, Step]]:
    """Each step that happened with how it was written; a moment that the story passes over has nothing written."""
    found = []
    rest = list(written)
    for step in happened:
        known = bool(rest) and rest[0].line == step.line
        found.append((rest.pop(0) if known else Step(line=step.line, number=step.number), step))
    return found


def _differences(written: list[Step], happened: list[Step]) -> list[str]:
    wrong = []
    for asked, step in _pairs(written, happened):
        expected, found = list(asked.said), list(step.said)
        # Between places no order is promised, so each place is compared by itself.
        for block in list(expected):
            place = place_of(block)
            first = next((each for each in found if place_of(each) == place), None)
            if first is None:
                wrong.append(f"line {asked.number}, after «{step.line}»: it was never said:\n{block}")
            else:
                found.remove(first)
                if not matches(block, first):
                    wrong.append(
                        f"line {asked.number}, after «{step.line}»: written was\n{block}\nand said was\n{first}"
                    )
        wrong += [f"line {asked.number}, after «{step.line}»: not in the story:\n{block}" for block in found]
    return wrong


def _kept(written: list[Step], happened: list[Step]) -> list[Step]:
    """What happened, with the lines of the story where they fit (they may have a `…`)."""
    for asked, step in _pairs(written, happened):
        rest = list(asked.said)
        for place, block in enumerate(step.said):
            fitting = next((each for each in rest if place_of(each) == place_of(block) and matches(each, block)), None)
            if fitting:
                rest.remove(fitting)
                step.said[place] = fitting
    return happened
