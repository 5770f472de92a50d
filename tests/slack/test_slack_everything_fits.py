"""Everything that the bot says in all stories, in both languages, is something that Slack takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.events import Event
from bot.core.messages import Form, Home, Message, Shown
from bot.platforms.slack.blocks import sheets
from bot.platforms.slack.views import Origin, form_view, home_modal, home_view, message_view
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


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_all_that_is_said_in_a_story_fits(file: Path, sqlite_url: str) -> None:
    written = read(file.read_text(encoding="utf-8"))
    with Watched(sqlite_url, start=moment(written[0].line.removeprefix("@ "))) as house:
        list(Teller(house).tell(written))
        said: list[Shown] = [sent.message for sent in house.board.sent]
        assert [each for shown in [*said, *house.seen] for each in wrong(shown)] == []
        assert said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_that_stands_in_a_window_by_its_title_fits(language: str) -> None:
    """Titles and buttons of windows have 24 signs; what does not fit is cut off, which nobody should see."""
    for key in ("bot", "cancel", "close", "open", "moment"):
        assert len(WORDS.say(language, key)) <= 24
