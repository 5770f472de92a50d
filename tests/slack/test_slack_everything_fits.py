"""Everything that the bot says in all stories, in both languages, is something that Slack takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.events import Event
from bot.core.messages import Form, Home, Message, Shown
from bot.platforms.slack.blocks import LONGEST_LABEL as LONGEST_BUTTON
from bot.platforms.slack.blocks import LONGEST_VALUE, sheets
from bot.platforms.slack.markdown import plain
from bot.platforms.slack.views import (
    LONGEST_HINT,
    LONGEST_LABEL,
    LONGEST_TITLE,
    MOST_OPTIONS,
    Origin,
    form_view,
    home_modal,
    home_view,
    message_view,
)
from bot.platforms.slack.words import Words
from tests.support.house import House, shipped
from tests.support.slack.validity import wrong_in_message, wrong_in_view
from tests.support.story import Teller, moment, read

STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*.story"))
WORDS = Words(shipped())
ORIGIN = Origin(room="C0LINT0000", thread="1700000000.000001")


class Watched(House):
    """A house that remembers all that was shown."""

    def __init__(self, url: str, **how: object) -> None:
        self.seen: list[Shown] = []
        super().__init__(url, **how)  # type: ignore[arg-type]

    def receive(self, event: Event) -> Shown:
        shown = super().receive(event)
        self.seen.append(shown)
        return shown


def wrong(shown: Shown) -> Iterator[str]:
    match shown:
        case Message():
            for sheet in sheets(shown):
                yield from wrong_in_message(sheet.text, sheet.blocks)
            yield from wrong_in_view(message_view(shown, origin=ORIGIN, words=WORDS))
        case Form():
            yield from wrong_in_view(form_view(shown, ORIGIN, WORDS))
        case Home():
            yield from wrong_in_view(home_view(shown, ORIGIN, WORDS))
            yield from wrong_in_view(home_modal(shown, ORIGIN, WORDS))


def cut(shown: Shown) -> Iterator[str]:
    """What does not fit where Slack shows it, and stands whole nowhere else."""
    match shown:
        case Message():
            choices, titles = shown.choices, []
        case Form():
            choices, titles = (), [shown.submit]
            yield from (f"label: {field.label}" for field in shown.fields if len(plain(field.label)) > LONGEST_LABEL)
            yield from (f"options of {field.name}" for field in shown.fields if len(field.options) > MOST_OPTIONS)
        case Home():
            choices, titles = [each for section in shown.sections for each in section.choices], [shown.title]
            yield from (f"head: {each.title}" for each in shown.sections if len(plain(each.title)) > LONGEST_HINT)
        case _:
            return
    yield from (f"button: {each.label}" for each in choices if len(each.label) > LONGEST_BUTTON)
    yield from (f"value of {each.action}" for each in choices if len(each.value) > LONGEST_VALUE)
    yield from (f"title: {title}" for title in titles if len(plain(title)) > LONGEST_TITLE)


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_all_that_is_said_in_a_story_fits(file: Path, sqlite_url: str) -> None:
    written = read(file.read_text(encoding="utf-8"))
    with Watched(sqlite_url, start=moment(written[0].line.removeprefix("@ "))) as house:
        list(Teller(house).tell(written))
        said: list[Shown] = [sent.message for sent in house.board.sent]
        assert [each for shown in [*said, *house.seen] for each in wrong(shown)] == []
        assert [each for shown in [*said, *house.seen] for each in cut(shown)] == [], "nothing is cut off silently"
        assert said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_that_stands_in_a_window_by_its_title_fits(language: str) -> None:
    """Titles and buttons of windows have 24 signs; what does not fit is cut off, which nobody should see."""
    for key in ("bot", "cancel", "close", "open", "moment"):
        assert len(WORDS.say(language, key)) <= 24
