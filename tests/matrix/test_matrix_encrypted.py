"""Encrypted rooms and direct messages, with people whose apps encrypt: matrix-nio clients with keys of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from nio import MegolmEvent

from bot.core.events import Edited, Posted
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.platforms.matrix.markdown import MOST_BYTES
from bot.store.opening import open_store
from tests.matrix.casus import asked, day, kept, room_with_bot, types
from tests.support.matrix.secret_person import SecretPerson
from tests.support.matrix.synapse import Homeserver
from tests.support.matrix.workplace import Workplace, workplace

BILAL = "Wij zijn zelf langsgegaan op het stadhuis en daarna werd er meteen gebeld."
COR = "We hebben vaak gebeld over de vergunning en dat scheelde een maand wachten."
ANNA = "Ik kreeg eindelijk iemand aan de telefoon bij de vergunning."


def play(homeserver: Homeserver, url: str, keys: Path, case: Callable[[Workplace], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        store = open_store(url)
        async with workplace(homeserver, store, url, keys=keys) as here:
            await case(here)
        store.close()

    asyncio.run(whole())


def secret(here: Workplace, name: str) -> SecretPerson:
    person = here.people[name]
    assert isinstance(person, SecretPerson)
    return person


async def is_encrypted(here: Workplace, room: str) -> bool:
    """Whether everything that was said in a room was encrypted."""
    state = await here.hand.calls("GET", f"rooms/{room}/state")
    page = await here.hand.calls("GET", f"rooms/{room}/messages?dir=b&limit=1000")
    said = {event["type"] for event in page["chunk"]}
    return any(event["type"] == "m.room.encryption" for event in state) and "m.room.message" not in said  # type: ignore[index]


def test_a_casus_goes_its_whole_way_in_an_encrypted_room_and_the_homeserver_holds_no_word_of_it(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        anna, bilal, cor = here.people.values()
        room = await room_with_bot(here)
        hello, reads = await anna.sees(room, by=here.bot)
        assert "a. Inrichten" in hello.text
        assert "Ik kan het wel lezen" in reads.text

        first = await asked(here, room)  # set up by a form in the encrypted direct lines
        said = await bilal.says(room, BILAL, thread=first.id)
        spijt = await anna.says(room, "Dit had ik niet over de anderen moeten zeggen.", thread=first.id)
        await here.settle()
        assert len(kept(here)) == 2
        assert next(line for line in await anna.sees(room) if line.id == said).signs == ("✅",)
        better = await bilal.edits(room, said, f"{BILAL} Dat hielp.")
        await anna.redacts(room, spijt)
        await here.settle()
        assert kept(here) == {f"{BILAL} Dat hielp.": bilal.user}
        await bilal.redacts(room, better)
        await here.settle()
        assert kept(here) == {BILAL: bilal.user}, "who takes an edit back has the earlier text back"
        await anna.says(room, ANNA, answers=first.id)
        await here.says_privately("cor", COR)
        await here.settle()
        await here.presses("cor", "Citeren met naam")
        await here.settle()
        assert kept(here) == {BILAL: bilal.user, ANNA: anna.user, COR: cor.user}

        await here.until(day(1, 9, 1, month=12))
        await here.until(day(2, 16, 1, month=12))
        summary = (await cor.sees(room, by=here.bot))[-1]
        assert "samenvatting van week 48" in summary.text
        assert "3 van de 3 mensen" in summary.text
        await bilal.redacts(room, said)
        await here.settle()
        corrected = (await cor.sees(room, by=here.bot))[-1]
        assert corrected.id != summary.id
        assert kept(here) == {ANNA: anna.user, COR: cor.user}

        for place in (room, *here.lines.values()):
            assert await is_encrypted(here, place)
        assert homeserver.holds("Het Lint"), "the name of a room is not encrypted, so what is there is found"
        for words in (BILAL, ANNA, COR):
            assert not homeserver.holds(words), words
        for words in ("samenvatting van week 48", "niet over de anderen", "De vraag van deze week"):
            assert not homeserver.holds(words, [room, *here.lines.values()]), words

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_a_restart_keeps_the_keys_and_what_was_said_meanwhile_is_read(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = here.people["bilal"]
        (hello, _) = await bilal.sees(room, by=here.bot)
        await bilal.says(room, "Voor de herstart", thread=hello.id)
        await here.settle()
        device = account(here)
        await here.chat.stop()
        await here.chat.close()
        said = await bilal.says(room, "Tijdens de herstart", thread=hello.id)
        await here.begin()
        await here.settle()
        assert texts(here) == ["Voor de herstart", "Tijdens de herstart"]
        assert account(here) == device
        await bilal.edits(room, said, "Anders")
        await here.settle()
        assert [event.text for event in here.received if isinstance(event, Edited)] == ["Anders"]
        await types(here, "bilal", "!reflectie hulp")
        assert await here.told("bilal"), "what the bot says after a restart can be read"

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_who_gets_a_new_device_reads_what_follows_and_who_left_gets_no_key_any_more(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna, bilal, cor = (secret(here, name) for name in here.people)
        await types(here, "cor", "!reflectie hulp")
        (hello, _) = await anna.sees(room, by=here.bot)
        before = await keys_of(here, room)
        assert len(before) == 1, "one key serves many messages"
        await cor.leaves(room)
        phone = await SecretPerson.on(homeserver, bilal.user, device="PHONE")
        await anna.says(room, "Iets nieuws", thread=hello.id)
        await here.settle()
        await says(here, room, "Iets van de bot")
        after = await keys_of(here, room)
        assert len(after) == 2, "a new key, because the devices are not the same ones any more"
        (new,) = after - before
        assert [line.text for line in await phone.sees(room, by=here.bot)] == ["Iets van de bot"]
        for person in (anna, cor):
            await person.catches_up()
        assert new in {session.id for session in anna.client.olm.inbound_group_store}
        assert new not in {session.id for session in cor.client.olm.inbound_group_store}
        await phone.goes()

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_a_direct_line_becomes_encrypted_when_its_person_is_in_an_encrypted_room(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        await room_with_bot(here)
        bilal = here.people["bilal"]
        wish = {"is_direct": True, "preset": "trusted_private_chat", "invite": [here.bot]}
        open_line = str((await bilal.calls("POST", "createRoom", wish))["room_id"])
        await here.settle()
        await bilal.says(open_line, "!reflectie hulp")
        await here.settle()
        state = await here.hand.calls("GET", f"rooms/{open_line}/state/m.room.encryption/")
        assert state["algorithm"] == "m.megolm.v1.aes-sha2"
        (told,) = await bilal.sees(open_line, by=here.bot)
        assert "reflectie" in told.text

    play(homeserver, sqlite_url, tmp_path / "keys", case)


@pytest.mark.parametrize("word", ["woord", "слово", "语言", "😀"])
def test_a_long_text_and_a_change_of_it_arrive_whole_in_every_script(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path, word: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = here.people["bilal"]
        before = len(await bilal.sees(room, by=here.bot))
        to = Address(platform="matrix", workspace=here.server.server, room=room)
        text = f"{word} " * (MOST_BYTES // 2 // len(f"{word} ".encode()) - 5)
        ids = await here.chat.send(to, Message(text=text), key="long", again=None)
        await here.chat.update(to, ids, Message(text=f"{text}\n\nMeer."), key="long")
        whole = "".join(line.text for line in (await bilal.sees(room, by=here.bot))[before:])
        assert whole.count(word) == text.count(word)
        assert whole.endswith("Meer.")

    play(homeserver, sqlite_url, tmp_path / "keys", case)


async def says(here: Workplace, room: str, text: str) -> None:
    """The bot says something in a room."""
    to = Address(platform="matrix", workspace=here.server.server, room=room)
    await here.chat.send(to, Message(text=text), key=text, again=None)


async def keys_of(here: Workplace, room: str) -> set[str]:
    """The keys of what the bot said in a room."""
    page = await here.hand.calls("GET", f"rooms/{room}/messages?dir=b&limit=1000")
    closed = [MegolmEvent.from_dict(event) for event in page["chunk"] if event["type"] == "m.room.encrypted"]
    return {event.session_id for event in closed if event.sender == here.bot}


def account(here: Workplace) -> str:
    """The device of the bot."""
    found = here.store.read(lambda tx: tx.notebook.account(here.bot))
    assert found is not None
    return found.device


def texts(here: Workplace) -> list[str]:
    return [event.text for event in here.received if isinstance(event, Posted)]
