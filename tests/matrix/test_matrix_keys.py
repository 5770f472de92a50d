"""Keys that do not come, come late, are lost or do not fit: what people and the operator are told, and that nothing is lost."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.core.events import Edited, Posted, post_key
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.keyring import Keyring, KeysRefused
from bot.platforms.matrix.session import Credentials, MatrixRefused
from bot.store.opening import open_store
from tests.matrix.casus import room_with_bot
from tests.matrix.test_matrix_encrypted import account, play, secret, texts
from tests.support.house import shipped
from tests.support.matrix.secret_person import is_signed
from tests.support.matrix.synapse import PASSWORD, Homeserver
from tests.support.matrix.workplace import KEY_PATIENCE_S, PICKLE_KEY, Workplace

OTHER_KEY = "another key, with which nothing was ever sealed"


async def told_in_time(here: Workplace, name: str) -> list[str]:
    """What the bot told somebody, when the time that a key may be late is over."""
    await asyncio.sleep(KEY_PATIENCE_S + 0.5)
    await here.settle()
    return [line.text for line in await here.told(name)]


def test_a_key_that_comes_late_is_waited_for_and_then_the_message_is_heard(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = secret(here, "bilal")
        (hello, _) = await bilal.sees(room, by=here.bot)
        late = await bilal.keeps_key(room)
        for text in ("Een", "Twee", "Drie"):
            last = await bilal.says(room, text, thread=hello.id)
        await here.settle()
        assert texts(here) == []
        (told,) = await told_in_time(here, "bilal")
        assert "niet lezen" in told
        assert "Het Lint" in told
        await here.restart()
        assert len(await told_in_time(here, "bilal")) == 1, "once for all that was written with this key"
        await bilal.redacts(room, last)
        await bilal.gives_key(late)
        await here.settle()
        await bilal.says(room, "Vier", thread=hello.id)
        await here.settle()
        assert texts(here) == ["Een", "Twee", "Vier"], "what was taken back meanwhile is not heard"
        assert here.store.read(lambda tx: tx.unreadables.untold()) == ()

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_a_key_that_is_asked_for_and_given_is_taken(homeserver: Homeserver, sqlite_url: str, tmp_path: Path) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = secret(here, "bilal")
        (hello, _) = await bilal.sees(room, by=here.bot)
        await bilal.keeps_key(room)
        await bilal.says(room, "Wie dit leest", thread=hello.id)
        await bilal.says(room, "Wie dit ook leest", thread=hello.id)
        await here.settle()
        assert texts(here) == []
        assert await bilal.answers_requests() == 1, "asked for once"
        async with asyncio.timeout(30):
            while len(texts(here)) < 2:
                await asyncio.sleep(0.1)
        assert texts(here) == ["Wie dit leest", "Wie dit ook leest"]

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_who_writes_anew_by_an_edit_what_could_not_be_read_is_heard(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = secret(here, "bilal")
        (hello, _) = await bilal.sees(room, by=here.bot)
        late = await bilal.keeps_key(room)
        said = await bilal.says(room, "Niet te lezen", thread=hello.id)
        bilal.client.invalidate_outbound_session(room)
        await bilal.edits(room, said, "Wel te lezen")
        await here.settle()
        await bilal.edits(room, said, "En nog eens anders")
        await here.settle()
        await bilal.gives_key(late)
        await here.settle()
        assert [event.text for event in here.received if isinstance(event, Edited)] == ["En nog eens anders"]
        heard = [event for event in here.received if isinstance(event, Posted)]
        assert {(event.message, event.key) for event in heard} == {(said, post_key(room, said))}
        assert heard[0].text == "Wel te lezen"
        assert heard[0].thread == hello.id

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_who_writes_with_an_app_that_gives_no_key_hears_at_once_what_to_do(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = secret(here, "bilal")
        await bilal.keeps_key(room)
        await bilal.refuses_key(room, here.bot)
        await bilal.says(room, "Niet voor jou")
        await bilal.says(room, "Dit ook niet")
        await here.settle()
        async with asyncio.timeout(30):
            while not await here.told("bilal"):
                await asyncio.sleep(0.1)
        (told,) = await here.told("bilal")
        assert "geeft mij de sleutel niet" in told.text

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_another_pickle_key_stops_the_start_and_changes_nothing(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    keys = tmp_path / "keys"

    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = here.people["bilal"]
        (hello, _) = await bilal.sees(room, by=here.bot)
        await here.chat.stop()
        await here.chat.close()
        before = {file.name: file.read_bytes() for file in keys.iterdir()}
        assert all(file.stat().st_mode & 0o077 == 0 for file in keys.iterdir()), "for nobody else on the machine"
        here.pickle_key = OTHER_KEY
        with pytest.raises(KeysRefused, match="REFLECTIE_MATRIX_PICKLE_KEY"):
            await here.begin()
        await here.chat.stop()
        await here.chat.close()
        assert {file.name: file.read_bytes() for file in keys.iterdir()} == before
        await bilal.says(room, "Lees je mij nog?", thread=hello.id)
        here.pickle_key = PICKLE_KEY
        await here.begin()
        await here.settle()
        assert texts(here) == ["Lees je mij nog?"]

    play(homeserver, sqlite_url, keys, case)


@pytest.mark.parametrize("lost", ["the folder", "the device"])
def test_a_device_that_lost_its_keys_is_never_used_again(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path, lost: str
) -> None:
    keys = tmp_path / "keys"

    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = here.people["bilal"]
        (hello, _) = await bilal.sees(room, by=here.bot)
        before = account(here)
        if lost == "the folder":
            await here.chat.stop()
            await here.chat.close()
            keys.rename(tmp_path / "away")
            await here.begin()
        else:
            await delete_device(here, before)
        await until_other_device(here, before)
        await bilal.says(room, "Lees je mij nu?", thread=hello.id)
        await here.settle()
        assert texts(here) == ["Lees je mij nu?"]
        assert before not in await devices(here)
        await here.says_privately("bilal", "!reflectie hulp")
        await here.settle()
        assert await here.told("bilal")
        assert await has_signed_device(here)

    play(homeserver, sqlite_url, keys, case)


def test_the_device_of_the_bot_is_signed_by_its_account(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        assert await has_signed_device(here)
        master = await master_of(here)
        await here.restart()
        assert await has_signed_device(here)
        assert await master_of(here) == master, "what people may have verified stays"

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_a_token_whose_device_lost_its_keys_is_named_at_the_start(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    user = homeserver.register(homeserver.new_name("reflectie"))
    token = homeserver.token(user, "BYHAND")

    async def listen(folder: str) -> None:
        store = open_store(sqlite_url)
        keyring = Keyring(tmp_path / folder, PICKLE_KEY)
        credentials = Credentials(token=token)
        chat = MatrixChat(
            store=store, library=shipped(), homeserver=homeserver.address, credentials=credentials, keyring=keyring
        )
        try:
            await chat.listen(lambda event: None)
        finally:
            await chat.stop()
            await chat.close()
            store.close()

    asyncio.run(listen("keys"))
    asyncio.run(listen("keys"))
    with pytest.raises(MatrixRefused, match="Make a new token"):
        asyncio.run(listen("elsewhere"))


def test_a_folder_that_cannot_be_used_and_keys_that_are_damaged_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(KeysRefused, match="REFLECTIE_MATRIX_STORE"):
        Keyring(tmp_path / "file", PICKLE_KEY).check()
    keyring = Keyring(tmp_path / "keys", PICKLE_KEY)
    keyring.check()
    keyring.open("@reflectie:oeverdam.test", "REFLECTIE1")
    keyring.close()
    (made,) = (tmp_path / "keys").glob("*.db")
    made.write_bytes(b"no database" * 1000)
    with pytest.raises(KeysRefused, match="is damaged"):
        keyring.open("@reflectie:oeverdam.test", "REFLECTIE1")


async def until_other_device(here: Workplace, before: str) -> None:
    async with asyncio.timeout(60):
        while account(here) == before or account(here) not in (await shown(here))["device_keys"][here.bot]:
            await asyncio.sleep(0.1)
    await here.settle()


async def delete_device(here: Workplace, device: str) -> None:
    secret = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": here.bot}, "password": PASSWORD}
    where = f"{here.server.address}/_matrix/client/v3/delete_devices"
    signed = {"Authorization": f"Bearer {here.hand.client.access_token}"}
    httpx.post(where, headers=signed, json={"devices": [device], "auth": secret}).raise_for_status()


async def devices(here: Workplace) -> set[str]:
    return {each["device_id"] for each in (await here.hand.calls("GET", "devices"))["devices"]}


async def shown(here: Workplace) -> dict[str, Any]:
    """What others see of the account of the bot."""
    return await here.people["anna"].calls("POST", "keys/query", {"device_keys": {here.bot: []}})


async def master_of(here: Workplace) -> str:
    return next(iter((await shown(here))["master_keys"][here.bot]["keys"].values()))


async def has_signed_device(here: Workplace) -> bool:
    """Whether an app of somebody else sees that the account of the bot signed its device."""
    return is_signed(await shown(here), here.bot, account(here))
