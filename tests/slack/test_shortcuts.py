"""Shortcuts: from the menu of a message, and from the menu of the place where people write."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.store import item_tables
from bot.store.opening import open_store
from tests.bench.databases import bare_engine
from tests.slack.casus import ROOM, asked, set_up
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, OTHER_TEAM, channel

WHAT, ABOUT = "Wat is het?", "Jouw woorden"
KEEP = "Bewaar dit als…"
SAID = "Wij leggen de sleutel <https://example.nl|hier> &amp; bij <@U0CORZZZZZ>"
Play = Callable[[Callable[[Workplace], Awaitable[None]]], None]


@pytest.fixture(params=["http", "socket"])
def play(request: pytest.FixtureRequest, emulator: Emulator, sqlite_url: str) -> Play:
    """Plays a story with a bot that is reached by one of both ways."""

    def run(story: Callable[[Workplace], Awaitable[None]]) -> None:
        store = open_store(sqlite_url)

        async def whole() -> None:
            async with workplace(emulator, store, way=request.param) as here:
                await story(here)

        try:
            asyncio.run(whole())
        finally:
            store.close()

    return run


def items(url: str) -> list[str]:
    engine = bare_engine(url)
    with engine.connect() as connection:
        found = list(connection.execute(item_tables.item.select().with_only_columns(item_tables.item.c.text)).scalars())
    engine.dispose()
    return found


def typed_in(here: Workplace, name: str) -> str:
    """What stands in the field of the window already."""
    return next(
        str(block["element"].get("initial_value", ""))
        for block in here.window(name)["blocks"]
        if block.get("label", {}).get("text") == ABOUT
    )


def test_what_i_wrote_in_the_channel_is_kept_from_the_menu_of_my_message(play: Play, sqlite_url: str) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        message = await here.says(
            "anna", "Wij leggen de sleutel &amp; de kaart bij <https://example.nl|de molen>", room=ROOM
        )
        assert (await here.shortcut("anna", KEEP, message=message, room=ROOM)).ok
        assert typed_in(here, "anna") == "Wij leggen de sleutel & de kaart bij de molen (https://example.nl)"
        await here.fill("anna", {WHAT: "Belofte"})
        assert items(sqlite_url) == ["Wij leggen de sleutel & de kaart bij de molen (https://example.nl)"]

    play(story)


def test_in_a_thread_too_where_slack_takes_no_commands(play: Play, sqlite_url: str) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        message = await here.says("anna", "De vergunning ligt er vrijdag.", room=ROOM, thread=question)
        await here.shortcut("anna", KEEP, message=message, room=ROOM)
        await here.fill("anna", {WHAT: "Belofte"})
        assert items(sqlite_url) == ["De vergunning ligt er vrijdag"]

    play(story)


def test_what_somebody_else_wrote_waits_for_their_yes_and_what_an_app_wrote_is_not_kept(
    play: Play, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        assert (await here.shortcut("anna", KEEP, message=question, room=ROOM)).ok
        assert not here.has_window("anna")
        assert "van een app" in here.whispered("anna")[-1]
        message = await here.says("cor", "Ik beloof dat ik bel.", room=ROOM)
        assert (await here.shortcut("anna", KEEP, message=message, room=ROOM)).ok
        assert "woorden van iemand anders" in str(here.window("anna")["blocks"])
        await here.fill("anna", {WHAT: "Belofte"})
        assert items(sqlite_url) == ["Ik beloof dat ik bel"]
        engine = bare_engine(sqlite_url)
        with engine.connect() as connection:
            assert not connection.execute(
                item_tables.item.select().with_only_columns(item_tables.item.c.confirmed)
            ).scalar_one()
        engine.dispose()

    play(story)


def test_every_member_keeps_their_own_words(play: Play, sqlite_url: str) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        message = await here.says("cor", "Ik zoek een busje.", room=ROOM)
        await here.shortcut("cor", KEEP, message=message, room=ROOM)
        await here.fill("cor", {WHAT: "Hulpvraag"})
        assert items(sqlite_url) == ["Ik zoek een busje"]

    play(story)


def test_in_a_channel_where_the_bot_is_not_the_window_opens_all_the_same(play: Play, sqlite_url: str) -> None:
    """Slack offers the menu everywhere. Whose casus it is, is known from the person."""

    async def story(here: Workplace) -> None:
        await set_up(here)
        message = payloads.posted("anna", "Een sleutel van het hek", room="elders")
        trigger = here.emulator.trigger("anna")
        sent = payloads.shortcut_on_message("anna", "keep", message, room="elders", trigger=trigger)
        assert (await here.line.interaction(sent)).ok
        await here.fill("anna", {WHAT: "Verzoek"})
        assert items(sqlite_url) == ["Een sleutel van het hek"]

    play(story)


def test_a_menu_that_was_used_too_late_offers_a_button_and_then_the_words_stand_in_the_form(
    play: Play, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        message = await here.says("anna", "Een sleutel van het hek", room=ROOM)
        assert (await here.shortcut("anna", KEEP, message=message, room=ROOM, expired=True)).ok
        assert not here.has_window("anna")
        await here.press("anna", "Openen", room=ROOM)
        assert typed_in(here, "anna") == "Een sleutel van het hek"

    play(story)


@pytest.mark.parametrize(("name", "title"), [("Iets bewaren", ""), ("Mijn antwoorden", ""), ("Mijn gegevens", "")])
def test_every_shortcut_of_the_manifest_opens_something(play: Play, name: str, title: str) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        assert (await here.shortcut("anna", name)).ok
        assert here.window("anna")["title"]["text"].startswith(title)

    play(story)


def test_a_shortcut_that_is_too_late_for_a_window_is_answered_privately(play: Play) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        assert (await here.shortcut("anna", "Mijn gegevens", expired=True)).ok
        assert not here.has_window("anna")
        (line,) = [one for one in here.emulator.all()["ephemeral"] if one["channel_id"] == here.emulator.direct("anna")]
        assert "Wat ik van je bewaar" in str(line["blocks"])

    play(story)


@pytest.mark.parametrize("of", ["nobody", "a file", "a message of another organisation", "a message without words"])
def test_a_message_of_any_kind_is_answered(play: Play, sqlite_url: str, of: str) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        message = payloads.posted("anna", "", room=ROOM)
        if of == "nobody":
            message = {"type": "message", "ts": "1.1"}
        if of == "a message of another organisation":
            message |= {"user": "W0VREEMD", "team": OTHER_TEAM, "text": SAID}
        if of == "a file":
            message |= {"subtype": "file_share", "files": [{"id": "F1"}]}
        sent = payloads.shortcut_on_message(
            "anna", "keep", message, room=ROOM, trigger=here.emulator.trigger("anna"), response_url=here.response_url()
        )
        assert (await here.line.interaction(sent)).ok
        if of in ("a file", "a message without words"):
            assert typed_in(here, "anna") == ""
        else:
            assert "Ik bewaar alleen wat jij zelf zegt" in here.whispered("anna")[-1]
        assert items(sqlite_url) == []

    play(story)


def test_the_text_of_a_message_is_said_as_people_read_it(play: Play) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        message = await here.says("anna", f"<@{BOT_USER}> <#{channel('lint')}|lint> &lt;b&gt;", room=ROOM)
        await here.shortcut("anna", KEEP, message=message, room=ROOM)
        assert typed_in(here, "anna") == "@reflectie #lint <b>"

    play(story)
