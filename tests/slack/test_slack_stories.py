"""Seven sessions on Slack, from the command that starts them to what came out: by slash commands, buttons, windows and threads.
In the channel, in private and in what is kept it comes to what it comes to on the web chat, scene by scene."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.store.opening import migrate, open_store
from tests.support.deeds import PLAYED_EVERYWHERE, followed, play
from tests.support.outcome import kept
from tests.support.slack.actors import SlackActors
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import workplace


@pytest.mark.parametrize("story", PLAYED_EVERYWHERE)
def test_a_session_on_slack_comes_to_the_same(story: str, emulator: Emulator, sqlite_url: str, tmp_path: Path) -> None:
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    migrate(elsewhere)
    start, scenes = followed(story, elsewhere)

    async def on_slack() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store, start=start) as here:
            await play(scenes, SlackActors(here))
        store.close()

    asyncio.run(on_slack())
    assert kept(sqlite_url) == kept(elsewhere)
