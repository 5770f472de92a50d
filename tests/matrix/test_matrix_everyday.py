"""What people do with their messages and rooms on Matrix: edits and what is taken back, marks, names, upgrades, leaving."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from sqlalchemy import select

from bot.core.events import Chose, Commanded, Deleted, Edited, Joined, Left, Posted, RoomChanged
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatRefused
from bot.store import tables
from bot.store.opening import open_store
from tests.matrix.casus import asked, kept, room_with_bot, rows, set_up, types
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace, workplace

FIRST = "Het gesprek met de buurt liep beter dan ik dacht, vooral over de stoep."
SECOND = "Het gesprek met de buurt liep beter dan ik dacht, en dat kwam door koffie."
THIRD = "Het gesprek met de buurt liep anders dan ik dacht, en dat is goed."


def play(homeserver: Homeserver, url: str, case: Callable[[Workplace], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        store = open_store(url)
        async with workplace(homeserver, store, url) as here:
            await case(here)
        store.close()

    asyncio.run(whole())


def of(here: Workplace, kind: type[Any]) -> list[Any]:
    return [event for event in here.received if isinstance(event, kind)]


def test_taking_an_edit_back_brings_back_what_was_said_before_it(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        question = await asked(here, room)
        bilal = here.people["bilal"]
        said = await bilal.says(room, FIRST, thread=question.id)
        better = await bilal.edits(room, said, SECOND)
        best = await bilal.edits(room, said, THIRD)
        await here.settle()
        assert list(kept(here)) == [THIRD]
        await bilal.redacts(room, best)
        await here.settle()
        assert list(kept(here)) == [SECOND]
        await here.restart()
        await bilal.redacts(room, better)
        await here.settle()
        assert list(kept(here)) == [FIRST]
        await bilal.redacts(room, said)
        await here.settle()
        assert kept(here) == {}

    play(homeserver, sqlite_url, case)


@pytest.mark.parametrize("version", ["1", "6", "10", "11", "12"])
def test_a_redaction_is_understood_in_every_version_of_rooms(
    homeserver: Homeserver, sqlite_url: str, version: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here, version=version)
        bilal = here.people["bilal"]
        (hello,) = await bilal.sees(room, by=here.bot)
        said = await bilal.says(room, FIRST, thread=hello.id)
        await bilal.redacts(room, said)
        await here.settle()
        assert [event.message for event in of(here, Deleted)] == [said]

    play(homeserver, sqlite_url, case)


def test_rooms_of_versions_that_are_not_in_the_specification_are_heard_as_any_other(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        bilal = here.people["bilal"]
        able = (await bilal.calls("GET", "capabilities"))["capabilities"]["m.room_versions"]["available"]
        unknown = [version for version in able if not version.isdigit()]
        assert unknown, "this homeserver tries out what is to come"
        for version in unknown:
            here.received.clear()
            room = await room_with_bot(here, version=version)
            (hello,) = await bilal.sees(room, by=here.bot)
            said = await bilal.says(room, FIRST, thread=hello.id)
            await bilal.edits(room, said, SECOND)
            await bilal.redacts(room, said)
            await here.settle()
            heard = [type(event) for event in here.received if not isinstance(event, RoomChanged | Joined)]
            assert heard == [Posted, Edited, Deleted], version

    play(homeserver, sqlite_url, case)


def test_an_edit_counts_only_when_its_author_wrote_the_message(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna, bilal, _ = here.people.values()
        (hello,) = await bilal.sees(room, by=here.bot)
        said = await bilal.says(room, FIRST, thread=hello.id)
        better = await bilal.edits(room, said, SECOND)
        await anna.edits(room, said, "Iets wat Bilal nooit zei, maar wat hier wel lijkt te staan.")
        await bilal.edits(room, better, "Een bewerking van een bewerking, die niet bestaat.")
        await bilal.edits(room, hello.id, "Woorden in de mond van de bot.")
        await here.settle()
        assert [(event.message, event.text) for event in of(here, Edited)] == [(said, SECOND)]

    play(homeserver, sqlite_url, case)


def test_a_moderator_who_removes_a_message_removes_the_words_of_its_author(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        question = await asked(here, room)
        anna, bilal, _ = here.people.values()
        said = await bilal.says(room, FIRST, thread=question.id)
        await here.settle()
        assert len(kept(here)) == 1
        await anna.redacts(room, said)
        await here.settle()
        assert kept(here) == {}
        assert [event.who.user for event in of(here, Deleted)] == [bilal.user]

    play(homeserver, sqlite_url, case)


def test_talk_in_the_room_that_is_not_to_the_bot_never_reaches_the_core(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna, bilal, _ = here.people.values()
        talk = await anna.says(room, "Wie neemt er koffie mee? Reflectie is ook een woord.")
        await bilal.says(room, "Ik!", thread=talk)
        await bilal.says(room, "Of thee", answers=talk)
        edited = await bilal.says(room, "En koek")
        await bilal.edits(room, edited, "En taart")
        await bilal.reacts(room, talk, "1️⃣")
        (hello,) = await bilal.sees(room, by=here.bot)
        for sign in ("a", "🅰️", "1️⃣", "👍"):
            await bilal.reacts(room, hello.id, sign)
        await bilal.sends(room, "m.room.message", {"msgtype": "m.notice", "body": "!reflectie status"})
        await here.settle()
        heard = [type(event) for event in here.received]
        assert Posted not in heard
        assert Edited not in heard
        assert Chose not in heard
        assert Commanded not in heard

    play(homeserver, sqlite_url, case)


def test_a_command_is_the_word_after_the_bang_or_after_the_name_of_the_bot(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        await anna.says(room, "!reflectie mijn gegevens")
        await anna.says(room, "Reflectie: hulp", mentions=(here.bot,))
        await anna.says(room, f"{here.bot} status")
        await here.settle()
        await here.says_privately("anna", "!reflectie hulp")
        await here.settle()
        assert [event.words for event in of(here, Commanded)] == ["mijn gegevens", "hulp", "status", "hulp"]
        assert len(await here.told("anna")) == 4, "each is answered in private"

    play(homeserver, sqlite_url, case)


def test_a_number_under_a_private_message_chooses_by_reaction_and_by_answer(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        await asked(here, room)
        await here.says_privately("cor", FIRST)
        await here.settle()
        asks = (await here.told("cor"))[-1]
        assert "Citeren met naam" in asks.text
        await here.restart()
        cor, line = here.people["cor"], here.lines["cor"]
        await cor.reacts(line, asks.id, "1️⃣")
        await here.settle()
        (chosen,) = [event for event in of(here, Chose) if event.action == "share"]
        assert chosen.value.endswith("/ik")
        confirmed = (await here.told("cor"))[-1]
        await cor.says(line, "1", answers=confirmed.id)
        await here.settle()
        assert of(here, Chose)[-1].action == "edit"

    play(homeserver, sqlite_url, case)


def test_a_form_goes_on_where_it_was_after_a_restart_and_goes_back_and_stops(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        await here.presses("anna", "Inrichten", room=room)
        await here.settle()
        await types(here, "anna", "Het Lind")
        assert "Vraag 2 van 5" in (await here.told("anna"))[-1].text
        await here.restart()
        await types(here, "anna", "terug")
        asks = (await here.told("anna"))[-1].text
        assert "Vraag 1 van 5" in asks
        assert "Het Lind" in asks
        await types(here, "anna", "Het Lint")
        assert "Vraag 2 van 5" in (await here.told("anna"))[-1].text
        await types(here, "anna", "stop")
        assert rows(here, select(tables.casus.c.name)) == []
        await set_up(here, room)
        assert rows(here, select(tables.casus.c.name)) == ["Het Lint"]

    play(homeserver, sqlite_url, case)


def test_what_asks_something_is_heard_by_who_is_asked_and_what_only_says_something_by_nobody(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        question = await asked(here, room)
        assert (question.kind, question.mentions) == ("m.text", ()), "it is for everybody, and calls nobody"
        await here.says_privately("cor", FIRST)
        await here.settle()
        asks = (await here.told("cor"))[-1]
        assert (asks.kind, asks.mentions) == ("m.text", (here.people["cor"].user,))
        for line in (question, asks):
            assert "**" not in line.text
            assert "<strong>" in line.html
        cor = here.people["cor"]
        await cor.sends(here.lines["cor"], "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "A"})
        await here.settle()
        assert (await here.told("cor"))[-1].kind == "m.notice"

    play(homeserver, sqlite_url, case)


def test_people_come_and_go_and_the_room_changes_its_name(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna, bilal, cor = here.people.values()
        here.received.clear()
        await cor.leaves(room)
        await anna.removes(room, bilal.user, "ban")
        await anna.invites(room, cor.user)
        await cor.joins(room)
        await cor.calls("PUT", f"profile/{cor.user}/displayname", {"displayname": "Cor N."})
        await anna.puts(room, "m.room.name", {"name": "Het Nieuwe Lint"})
        await anna.puts(room, "m.room.join_rules", {"join_rule": "public"})
        await here.settle()
        assert [event.who.user for event in of(here, Left)] == [cor.user, bilal.user]
        assert [event.who.user for event in of(here, Joined)] == [cor.user]
        changes = [(event.change, event.name, event.public) for event in of(here, RoomChanged)]
        assert changes == [("renamed", "Het Nieuwe Lint", False), ("renamed", "Het Nieuwe Lint", True)]

    play(homeserver, sqlite_url, case)


@pytest.mark.parametrize("how", ["kick", "ban"])
def test_the_bot_that_is_removed_says_nothing_there_any_more(homeserver: Homeserver, sqlite_url: str, how: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        await anna.removes(room, here.bot, how)
        await here.settle()
        (changed,) = [event for event in of(here, RoomChanged) if event.change == "bot_removed"]
        assert changed.who.user == anna.user

    play(homeserver, sqlite_url, case)


def test_the_bot_leaves_a_room_in_which_nobody_is_left(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        for person in here.people.values():
            await person.leaves(room)
        await here.settle()
        await here.settle()
        assert room not in await here.hand.rooms()
        assert "bot_removed" in [event.change for event in of(here, RoomChanged)]

    play(homeserver, sqlite_url, case)


@pytest.mark.parametrize("public", [True, False])
def test_a_casus_goes_along_when_its_room_is_upgraded(homeserver: Homeserver, sqlite_url: str, public: bool) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here, public=public, version="10")
        question = await asked(here, room)
        anna = here.people["anna"]
        new = str((await anna.calls("POST", f"rooms/{room}/upgrade", {"new_version": "11"}))["replacement_room"])
        if not public:
            await anna.invites(new, here.bot)
        for _ in range(3):
            await here.settle()
        (moved,) = [event for event in of(here, RoomChanged) if event.change == "moved"]
        assert (moved.place.room, moved.moved_to, moved.public) == (room, new, public)
        assert not [line for line in await anna.sees(new, by=here.bot) if "Inrichten" in line.text]
        del question

    play(homeserver, sqlite_url, case)


def test_a_long_text_of_a_person_and_of_the_bot_go_over_whole(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        (hello,) = await here.people["anna"].sees(room, by=here.bot)
        long = "woord " * 6000
        await here.people["bilal"].says(room, long, thread=hello.id)
        await here.settle()
        (posted,) = of(here, Posted)
        assert posted.text == long

    play(homeserver, sqlite_url, case)


def test_who_writes_an_encrypted_message_hears_once_that_it_was_not_kept(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = here.people["bilal"]
        for _ in range(2):
            await bilal.sends(room, "m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA"})
        await here.settle()
        (told,) = await here.told("bilal")
        assert "versleuteld" in told.text

    play(homeserver, sqlite_url, case)


def test_without_keys_the_bot_writes_nothing_in_an_encrypted_room_and_who_invited_it_hears_why(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        anna = here.people["anna"]
        closed, opened = await anna.makes_room("Het Lint"), await room_with_bot(here)
        await anna.puts(closed, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
        await anna.invites(closed, here.bot)
        await here.settle()
        assert await anna.sees(closed, by=here.bot) == []
        (told,) = await here.told("anna")
        assert told.text.startswith("Je zette mij in Het Lint. Die kamer is versleuteld.")
        said = len(await anna.sees(opened, by=here.bot))
        await anna.puts(opened, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
        await here.settle()
        to = Address(platform="matrix", workspace=here.server.server, room=opened)
        with pytest.raises(ChatRefused, match="REFLECTIE_MATRIX_PICKLE_KEY"):
            await here.chat.send(to, Message(text="Wat Bilal zei"), key="k", again=None)
        assert len(await anna.sees(opened, by=here.bot)) == said

    play(homeserver, sqlite_url, case)
