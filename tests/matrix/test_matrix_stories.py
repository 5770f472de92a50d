"""Seven sessions on Matrix, on a real homeserver: by «!reflectie», letters and numbers, questions one at a time, and threads.
In the room, in private and in what is kept it comes to what it comes to on the web chat, scene by scene."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.store.opening import migrate, open_store
from tests.support.deeds import PLAYED_EVERYWHERE, followed, play
from tests.support.matrix.actors import MatrixActors
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import workplace
from tests.support.outcome import kept

NAMES = {name: name.capitalize() for name in ("sanne", "joris", "els", "noor", "bram", "yara")}


@pytest.mark.parametrize("story", PLAYED_EVERYWHERE)
def test_a_session_on_matrix_comes_to_the_same(
    story: str, homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    migrate(elsewhere)
    start, scenes = followed(story, elsewhere)

    async def on_matrix() -> None:
        store = open_store(sqlite_url)
        async with workplace(homeserver, store, sqlite_url, start=start, names=NAMES) as here:
            await play(scenes, MatrixActors(here, NAMES))
        store.close()

    asyncio.run(on_matrix())
    assert kept(sqlite_url) == kept(elsewhere)
