"""What people do on Slack in the weeks after the first: correct themselves, name the bot, write privately, come and go."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.core.events import Joined, RoomChanged
from bot.core.ports.store import Store
from bot.platforms.slack import pressing
from bot.platforms.slack.chat import SlackChat
from bot.platforms.slack.workspaces import TokenRefused
from bot.store.opening import open_store
from tests.slack.casus import ANSWER, ROOM, SHARE, answers_by_form, asked, day, kept, of, set_up
from tests.support.house import shipped
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, OTHER_TEAM, channel, user
from tests.unit.web_scene import Core

SAID = {
    "anna": "We hebben elkaar gesproken op de plek zelf. De vergunning bleef te lang liggen.",
    "bilal": "Niemand wist wie over de vergunning beslist. Dat kost ons vertrouwen.",
    "cor": "De vergunning duurt te lang en ik hoor daar niets over.",
}


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Callable[[Callable[[Workplace], Awaitable[None]]], None]:
    """Plays a story with a bot that is reached over HTTP."""

    def run(story: Callable[[Workplace], Awaitable[None]]) -> None:
        store: Store = open_store(sqlite_url)

        async def whole() -> None:
            async with workplace(emulator, store) as here:
                await story(here)

        try:
            asyncio.run(whole())
        finally:
            store.close()

    return run


def summary(here: Workplace) -> str:
    (found,) = [html for html in here.in_room(ROOM) if "samenvatting van week" in html]
    return found


def test_a_posted_summary_follows_who_takes_their_words_back(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        for name in ("anna", "bilal"):
            await answers_by_form(here, name, SAID[name], "Citeren met naam")
        reply = await here.says("cor", SAID["cor"], room=ROOM, thread=question)
        await here.until(day(2, 17, month=12))
        before = summary(here)
        assert "vergunning" in before
        await here.deletes("cor", reply, room=ROOM)
        assert summary(here) != before

    play(story)


def test_personal_data_keeps_the_window_open_each_time_it_is_sent_in(
    play: Callable[..., None], sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        await here.press("anna", "Antwoord geven", room=ROOM)
        answer = {ANSWER: "Bel me op 06 12345678 als je meer wilt weten.", SHARE: "Citeren zonder naam"}
        for _ in range(2):  # the same words again are no repetition of the first try
            ack = await here.fill("anna", answer)
            assert "telefoonnummer" in ack.body["errors"]["field|text"]
        await here.fill("anna", {ANSWER: "Bel me gerust als je meer wilt weten.", SHARE: "Citeren zonder naam"})
        assert list(kept(sqlite_url)) == ["Bel me gerust als je meer wilt weten."]

    play(story)


@pytest.mark.parametrize("in_thread", [False, True])
def test_who_cannot_type_a_command_names_the_bot(play: Callable[..., None], in_thread: bool) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        where = {"room": ROOM, "thread": question if in_thread else ""}
        await here.says("cor", f"<@{BOT_USER}> status", **where)
        assert "Het Lint" in here.whispered("cor")[-1]
        await here.says("cor", f"<@{BOT_USER}> rol", **where)
        assert "Druk op de knop" in here.whispered("cor")[-1]
        assert not here.has_window("cor"), "without a click Slack opens no window"
        await here.press("cor", "Openen", room=ROOM)
        await here.fill("cor", {"Ik doe mee als": "Raadslid"})

    play(story)


def test_an_answer_that_names_the_bot_is_an_answer(play: Callable[..., None], sqlite_url: str) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        await here.says("anna", f"<@{BOT_USER}> nu hebben we elkaar eindelijk gesproken", room=ROOM, thread=question)
        assert kept(sqlite_url) == {"@reflectie nu hebben we elkaar eindelijk gesproken": of("anna")}

    play(story)


def test_a_private_message_is_an_answer_for_which_a_level_is_asked_and_a_word_is_a_command(
    play: Callable[..., None], sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        await here.says("anna", SAID["anna"], direct=True)
        assert kept(sqlite_url) == {SAID["anna"]: of("anna")}
        await here.press("anna", "Citeren zonder naam", room=ROOM)
        assert "Citeren zonder naam" in here.told("anna")[-1]
        await here.says("anna", "hulp", direct=True)
        assert "/reflectie" in here.whispered("anna")[-1]

    play(story)


def test_the_bot_speaks_to_everybody_in_their_own_language(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        for name, words in (("edith", "What can you do"), ("anna", "Wat kun je")):
            ack = await here.types(name, "help", room=ROOM)
            assert ack.body["response_type"] == "ephemeral"
            assert words in ack.body["text"]

    play(story)


def test_a_channel_is_known_by_what_slack_says_of_it(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        for event in (
            payloads.joined(BOT_USER, room="lint", inviter="anna"),
            payloads.joined(BOT_USER, room="plein", inviter="anna", public=True),
            payloads.renamed("lint", "lint-noord"),
            payloads.renamed("nieuw", "nieuwer"),
            payloads.converted("plein", to_private=True),
            payloads.archived("lint", "anna"),
            payloads.bot_left("plein", public=True),
        ):
            assert (await here.brings(event)).taken
        told = [(event.change, event.name, event.public) for event in here.received if isinstance(event, RoomChanged)]
        assert told == [
            ("bot_added", "lint", False),
            ("bot_added", "plein", True),
            ("renamed", "lint", False),
            ("renamed", "plein", True),
            ("archived", "", False),
            ("bot_removed", "", False),
        ], "of a channel in which the bot is not, nothing is told"

    play(story)


def test_people_who_come_are_known_by_name_and_language_and_apps_are_not_greeted(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        await here.brings(payloads.joined(user("weerbot")))
        await here.brings(payloads.joined(user("edith")))
        (joined,) = [event for event in here.received if isinstance(event, Joined)]
        assert (joined.who.name, joined.who.locale) == ("Edith", "en-GB")

    play(story)


def test_while_the_core_takes_long_a_window_says_to_wait(
    play: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pressing, "PATIENCE_S", 0.2)

    async def story(here: Workplace) -> None:
        await asked(here)

        def slowly(event: Any) -> None:
            time.sleep(0.6)

        here.trouble = slowly
        await here.press("anna", "Antwoord geven", room=ROOM)
        opened, changed = here.emulator.calls("views.open", "views.update")[-2:]
        assert (opened.method, changed.method) == ("views.open", "views.update")
        assert "ogenblik" in opened.body["view"]["title"]["text"]
        assert here.window("anna")["title"]["text"] == "Jouw antwoord"
        await here.fill("anna", {ANSWER: SAID["anna"], SHARE: "Alleen ik"})

    play(story)


def test_the_address_is_confirmed_to_slack(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        ack = await here.line.event({"type": "url_verification", "token": "x", "challenge": "abc"})
        assert ack.body == {"challenge": "abc"}

    play(story)


def test_a_shortcut_says_its_command(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        trigger = here.emulator.trigger("anna")
        assert (await here.line.interaction(payloads.shortcut("anna", "say|mijn-gegevens", trigger=trigger))).ok
        assert here.emulator.calls("views.open")[-1].ok

    play(story)


def test_somebody_of_another_organisation_presses_what_only_they_see(play: Callable[..., None]) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        button = {"action_id": "do|privacy|0", "text": {"type": "plain_text", "text": "?"}, "value": ""}
        where = {"message": {"ts": "1.2"}, "channel_id": channel("gedeeld"), "ephemeral": True, "team": OTHER_TEAM}
        assert (await here.line.interaction(payloads.click("fatma", button, **where))).ok
        assert "Wat ik lees" in here.whispered("fatma")[-1]

    play(story)


# The start


@pytest.mark.parametrize(
    ("bot", "app", "named"),
    [("xoxb-nep", "", "REFLECTIE_SLACK_BOT_TOKEN"), ("", "xoxb-nep", "REFLECTIE_SLACK_APP_TOKEN")],
)
def test_a_wrong_token_is_named_at_the_start(emulator: Emulator, bot: str, app: str, named: str) -> None:
    async def whole() -> None:
        chat = SlackChat(library=shipped(), bot_token=bot or emulator.tokens.bot, app_token=app, api_url=emulator.api)
        try:
            with pytest.raises(TokenRefused, match=named):
                await chat.listen(Core())
        finally:
            await chat.stop()
            await chat.close()

    asyncio.run(whole())


def test_slack_that_cannot_be_reached_at_the_start_does_not_stop_the_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.platforms.slack.wire.CONNECT_S", 0.2)

    async def whole() -> None:
        chat = SlackChat(library=shipped(), bot_token="xoxb-1", app_token="xapp-1", api_url="http://127.0.0.1:9/api/")
        await chat.listen(Core())
        await chat.stop()
        await chat.close()

    asyncio.run(whole())
