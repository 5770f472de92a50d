"""Every story goes the same where the platform has no forms: a form that is asked one question at a time comes to what the
form itself comes to, in the room, in private, and in what is kept."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from bot.store.opening import migrate
from tests.support.house import House
from tests.support.outcome import kept
from tests.support.story import Teller, in_one_order, moment, read

STORIES = sorted(Path(__file__).parent.glob("*.story"))
IN_CHAT = (
    " Je eigen bericht in de chat staat er nog. Dat kun je zelf verwijderen.",
    " Your own message in the chat is still there. You can delete it yourself.",
)
"""Who types an answer in a conversation has a message of their own, which stays; a form leaves none."""


def said(house: House) -> dict[str, list[str]]:
    """What stands in each place in the end, but for the questions of forms."""
    standing = defaultdict(list)
    for each in house.board.standing.values():
        if not each.key.startswith("interview/"):
            text = each.message.text
            for sentence in IN_CHAT:
                text = text.replace(sentence, "")
            standing[each.place].append(in_one_order(text))
    return {place: sorted(texts) for place, texts in standing.items()}


def played(file: Path, url: str, *, guided: bool) -> tuple[dict[str, list[str]], list[tuple[str, ...]]]:
    steps = read(file.read_text(encoding="utf-8"))
    with House(url, start=moment(steps[0].line.removeprefix("@ ")), guided=guided) as house:
        for _ in Teller(house).tell(steps):
            pass
        return said(house), kept(url)


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_a_story_comes_to_the_same_without_forms(file: Path, sqlite_url: str, tmp_path: Path) -> None:
    other = f"sqlite:///{tmp_path / 'guided.db'}"
    migrate(other)
    assert played(file, other, guided=True) == played(file, sqlite_url, guided=False)
