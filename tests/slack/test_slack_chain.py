"""The first week of a casus on Slack, from the invitation to a summary that is corrected: the real core, the emulator."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.core.model import AnswerState
from bot.core.ports.store import Store
from bot.store.opening import open_store
from tests.slack.town import Town, town
from tests.support.slack.emulator import Emulator
from tests.support.slack.screen import buttons
from tests.support.slack.validity import wrong_in_message, wrong_in_view
from tests.support.slack.workspace import channel


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Callable[[Callable[[Town], Awaitable[None]]], None]:
    """Plays a story in a town; afterwards everything that the bot ever sent must be what Slack takes."""

    def run(story: Callable[[Town], Awaitable[None]]) -> None:
        store: Store = open_store(sqlite_url)

        async def whole() -> None:
            async with town(emulator, store) as here:
                await story(here)

        try:
            asyncio.run(whole())
        finally:
            store.close()
        for call in emulator.calls("chat.postMessage", "chat.update", "chat.postEphemeral"):
            assert wrong_in_message(call.body["text"], call.body["blocks"]) == []
        for call in emulator.calls("views.open", "views.push", "views.publish", "views.update"):
            assert wrong_in_view(call.body["view"]) == []

    return run


SAID = {
    "anna": "We hebben elkaar gesproken op de plek zelf. De vergunning bleef te lang liggen.",
    "bilal": "Niemand wist wie over de vergunning beslist. Dat kost ons vertrouwen.",
    "cor": "De vergunning duurt te lang en ik hoor daar niets over.",
    "dina": "Ik wil weten wie over de vergunning beslist en wanneer.",
}


def test_from_the_invitation_to_a_summary_that_is_corrected(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up(cor="professional", dina="raadslid", edith="initiatiefnemer")
        hello = here.emulator.of_bot(channel("lint"))[0]
        assert buttons(hello) == {}, "once it is set up, the button to do so is gone"
        question = await here.ask()
        for name in ("anna", "bilal", "dina"):
            await here.press(name, "Antwoord geven")
            ack = await here.fill(name, text=SAID[name], share="naam")
            assert ack.body == {"response_action": "clear"}
            assert "bewaard" in here.told(name)[-1]
        reply = await here.writes("cor", SAID["cor"], thread=question)
        assert here.reactions(reply) == ["white_check_mark"]
        await here.edits(reply, SAID["cor"] + " Dat is jammer.")
        assert {answer.text for answer in here.answers()} == {*SAID.values()} - {SAID["cor"]} | {
            SAID["cor"] + " Dat is jammer."
        }
        await here.until(here.clock.moment + timedelta(days=7, hours=8))
        assert any("samenvatting" in text for text in here.told("anna"))
        await here.press("anna", "Ik heb dit gelezen")
        await here.until(here.clock.moment + timedelta(days=1, hours=10))
        (summary,) = [text for text in here.in_room() if "samenvatting van week" in text]
        assert "Een begeleider las dit" in summary
        assert "vergunning" in summary
        await here.deletes(reply)
        assert [answer.state for answer in here.answers()].count(AnswerState.WITHDRAWN) == 1
        (corrected,) = [text for text in here.in_room() if "samenvatting van week" in text]
        assert corrected != summary

    play(story)


def test_somebody_sees_and_changes_what_they_said_in_the_home_tab(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        home = await here.opens_home("anna")
        assert "Antwoord geven" in buttons(home)
        await here.press("anna", "Antwoord geven")
        await here.fill("anna", text=SAID["anna"], share="rol")
        assert "Aanpassen" in buttons(here.home("anna")), "the home tab follows what was done"
        await here.press("anna", "Aanpassen")
        await here.fill("anna", text="Iets heel anders dan ik eerst schreef.")
        assert [answer.text for answer in here.answers()] == ["Iets heel anders dan ik eerst schreef."]
        await here.press("anna", "Weghalen")
        await here.fill("anna")
        assert [answer.state for answer in here.answers()] == [AnswerState.WITHDRAWN]

    play(story)


def test_personal_data_keeps_the_form_open_with_what_was_typed(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        await here.press("anna", "Antwoord geven")
        ack = await here.fill("anna", text="Bel me op 06 12345678 als je meer wilt weten.", share="rol")
        assert ack.body["response_action"] == "errors"
        assert "telefoonnummer" in ack.body["errors"]["field|text"]
        assert here.answers() == []
        await here.fill("anna", text="Bel me gerust als je meer wilt weten.", share="rol")
        assert [answer.text for answer in here.answers()] == ["Bel me gerust als je meer wilt weten."]

    play(story)


def test_the_same_text_twice_after_an_error_is_refused_twice(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        await here.press("anna", "Antwoord geven")
        for _ in range(2):
            ack = await here.fill("anna", text="Mijn nummer is 06 12345678, bel me.", share="rol")
            assert ack.body["response_action"] == "errors"

    play(story)


def test_a_form_that_the_core_cannot_take_stays_open_and_says_so(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        await here.press("anna", "Antwoord geven")
        here.trouble = [RuntimeError("the disk is on fire")]
        ack = await here.fill("anna", text=SAID["anna"], share="rol")
        assert ack.body["response_action"] == "errors"
        assert "Probeer het zo opnieuw" in ack.body["errors"]["field|text"]
        assert here.answers() == []
        ack = await here.fill("anna", text=SAID["anna"], share="rol")
        assert ack.body == {"response_action": "clear"}
        assert len(here.answers()) == 1

    play(story)


def test_a_click_that_the_core_cannot_take_is_answered_with_an_error(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        here.trouble = [RuntimeError("the disk is on fire")]
        assert (await here.press("anna", "Antwoord geven")).ok
        assert "Probeer het zo opnieuw" in here.only_you("anna")[-1]

    play(story)


def test_an_event_that_the_core_cannot_take_is_not_acknowledged(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        question = await here.ask()
        here.trouble = [RuntimeError("the disk is on fire")]
        with pytest.raises(AssertionError):
            await here.writes("anna", SAID["anna"], thread=question)
        assert here.answers() == []

    play(story)


def test_a_window_that_comes_too_late_is_offered_by_a_button(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        await here.press("anna", "Antwoord geven", expired=True)
        assert "Druk op de knop" in here.only_you("anna")[-1]
        await here.press("anna", "Openen")
        await here.fill("anna", text=SAID["anna"], share="rol")
        assert len(here.answers()) == 1

    play(story)


def test_a_command_is_answered_to_that_person_only(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        said = len(here.in_room())
        ack = await here.types("cor", "hulp")
        assert ack.body["response_type"] == "ephemeral"
        assert "/reflectie" in ack.body["text"]
        assert wrong_in_message(ack.body["text"], ack.body["blocks"]) == []
        await here.types("cor", "meedoen")
        await here.fill("cor", role="professional")
        assert "meedoet" in here.told("cor")[-1] or "doet mee" in here.told("cor")[-1]
        assert len(here.in_room()) == said

    play(story)


@pytest.mark.parametrize("thread", [False, True])
def test_who_cannot_type_a_command_names_the_bot(play: Callable[..., None], thread: bool) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        question = await here.ask()
        await here.writes("dina", "<@U0REFLECTIE> meedoen", thread=question if thread else "")
        assert "Druk op de knop" in here.only_you("dina")[-1]
        await here.press("dina", "Openen")
        await here.fill("dina", role="raadslid")
        assert len(here.told("dina")) == 1

    play(story)


def test_an_answer_that_names_the_bot_is_an_answer(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        question = await here.ask()
        await here.writes("anna", "<@U0REFLECTIE> nu hebben we elkaar eindelijk gesproken", thread=question)
        assert [answer.text for answer in here.answers()] == ["@reflectie nu hebben we elkaar eindelijk gesproken"]

    play(story)


def test_a_private_message_is_an_answer_for_which_a_level_is_asked(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        await here.ask()
        await here.writes("anna", SAID["anna"], direct=True)
        assert [answer.text for answer in here.answers()] == [SAID["anna"]]
        await here.press("anna", "Citeren zonder naam")
        assert [answer.share for answer in here.answers()] == ["rol"]
        await here.writes("anna", "hulp", direct=True)
        assert "/reflectie" in here.only_you("anna")[-1]

    play(story)


def test_the_bot_speaks_english_in_private_to_who_does(play: Callable[..., None]) -> None:
    async def story(here: Town) -> None:
        await here.set_up()
        ack = await here.types("edith", "help")
        assert "What can you do" in ack.body["text"]

    play(story)
