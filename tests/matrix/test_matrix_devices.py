"""Devices that are signed or not, keys that are used up, and who pretends to be somebody else, in encrypted rooms."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.core.events import Edited, Posted
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatRefused
from bot.platforms.matrix import keyring
from bot.platforms.matrix.session import Credentials, MatrixRefused
from bot.platforms.matrix.signing import KINDS, Signer
from tests.matrix.casus import room_with_bot
from tests.matrix.test_matrix_encrypted import account, is_encrypted, play, says, secret, texts
from tests.matrix.test_matrix_everyday import of
from tests.matrix.test_matrix_keys import delete_device, told_in_time
from tests.support.logged import logged
from tests.support.matrix.person import Person
from tests.support.matrix.secret_person import SecretPerson
from tests.support.matrix.synapse import PASSWORD, Homeserver
from tests.support.matrix.workplace import Workplace

OLM = "m.olm.v1.curve25519-aes-sha2"
NOT_GIVEN = "geeft mij de sleutel niet"


def test_an_app_that_gives_keys_to_signed_devices_only_gives_them_to_the_bot(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = secret(here, "bilal")
        (hello, _) = await bilal.sees(room, by=here.bot)
        assert await bilal.looks_first(room, here.bot) == set()
        await bilal.says(room, "Dit lees je", thread=hello.id)
        await here.settle()
        assert texts(here) == ["Dit lees je"]
        assert await bilal.looks_first(room, here.people["cor"].user), "nobody signed the device of cor"

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_a_bot_that_cannot_sign_its_device_says_so_and_with_its_password_once_it_can(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = secret(here, "bilal")
        (hello, _) = await bilal.sees(room, by=here.bot)
        await gone(here)
        _signs_by_another_app(here)
        with logged() as log:
            await here.begin(Credentials(token=homeserver.token(here.bot, "BYTOKEN")))
            await here.settle()
        assert "matrix.not_signed" in log.getvalue()
        assert "docs/operators/matrix.md says what to do" in log.getvalue()
        assert "BYTOKEN" in await bilal.looks_first(room, here.bot)
        await bilal.says(room, "Dit lees je niet", thread=hello.id)
        await here.settle()
        (told,) = await told_in_time(here, "bilal")
        assert NOT_GIVEN in told
        assert texts(here) == []

        await gone(here)
        await here.begin()
        assert "BYTOKEN" not in await bilal.looks_first(room, here.bot)
        await bilal.says(room, "Dit lees je wel", thread=hello.id)
        await here.settle()
        assert texts(here) == ["Dit lees je wel"]

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_who_finds_the_keys_of_the_bot_used_up_is_told_and_heard_when_it_is_back(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "ONE_TIME_KEYS", 12)

    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal, cor = secret(here, "bilal"), secret(here, "cor")
        (hello, _) = await bilal.sees(room, by=here.bot)
        await gone(here)
        wanted = {"one_time_keys": {here.bot: {account(here): "signed_curve25519"}}}
        taken = 0
        while (await cor.calls("POST", "keys/claim", wanted))["one_time_keys"]:
            taken += 1
        assert 0 < taken <= 12, "they are used up"
        phone = await SecretPerson.on(homeserver, cor.user, device="PHONE")
        await phone.says(room, "Van een nieuwe telefoon", thread=hello.id)
        await bilal.says(room, "Van een app die de bot al kende", thread=hello.id)
        await here.begin()
        await here.settle()
        assert texts(here) == ["Van een app die de bot al kende"]
        (told,) = await told_in_time(here, "cor")
        assert "Schrijf het dan nog een keer" in told
        assert len((await cor.calls("POST", "keys/claim", wanted))["one_time_keys"]) == 1, "there are new ones"
        phone.client.invalidate_outbound_session(room)
        await phone.says(room, "Nog een keer", thread=hello.id)
        await here.settle()
        assert texts(here)[1:] == ["Nog een keer"]
        await phone.goes()

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_a_device_that_is_deleted_under_its_token_needs_a_token_of_a_new_one(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal = here.people["bilal"]
        (hello, _) = await bilal.sees(room, by=here.bot)
        await gone(here)
        await here.begin(Credentials(token=homeserver.token(here.bot, "BYTOKEN")))
        await bilal.says(room, "Dit lees je", thread=hello.id)
        await here.settle()
        await delete_device(here, "BYTOKEN")
        await gone(here)
        await bilal.says(room, "Dit lees je niet", thread=hello.id)
        with pytest.raises(MatrixRefused, match="Make a new token"):
            await here.begin(Credentials(token=homeserver.token(here.bot, "BYTOKEN")))
        await gone(here)
        await here.begin(Credentials(token=homeserver.token(here.bot, "NEWTOKEN")))
        await here.settle()
        (told,) = await told_in_time(here, "bilal")
        assert "Schrijf het dan nog een keer" in told
        await bilal.says(room, "Dit lees je ook", thread=hello.id)
        await here.settle()
        assert texts(here) == ["Dit lees je", "Dit lees je ook"]

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_nobody_says_anything_in_the_name_of_somebody_else(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        bilal, cor = here.people["bilal"], here.people["cor"]
        (hello, _) = await bilal.sees(room, by=here.bot)
        said = await bilal.says(room, "Van bilal", thread=hello.id)
        await here.settle()
        closed = (await cor.calls("GET", f"rooms/{room}/event/{said}"))["content"]
        await cor.tries(room, "m.room.encrypted", closed)
        await cor.edits(room, said, "Wat bilal nooit zei")
        await cor.edits(room, hello.id, "Wat de bot nooit zei")
        await here.settle()
        assert [(event.text, event.who.user) for event in of(here, Posted)] == [("Van bilal", bilal.user)]
        assert not of(here, Edited)
        (told,) = await told_in_time(here, "cor")
        assert "niet lezen" in told, "what bilal said, sent once more by cor, is read by nobody as what cor said"

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def test_strange_keys_and_ways_of_encrypting_are_passed_by_and_what_follows_is_heard(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna, bilal = here.people["anna"], secret(here, "bilal")
        (hello, _) = await bilal.sees(room, by=here.bot)
        seen = await bilal.calls("POST", "keys/query", {"device_keys": {here.bot: []}})
        ours = seen["device_keys"][here.bot][account(here)]["keys"][f"curve25519:{account(here)}"]
        theirs = bilal.client.olm.account.identity_keys["curve25519"]
        for kind, content in _strange(ours, theirs):
            await bilal.tells_devices(kind, {"messages": {here.bot: {"*": content}}})
        other = {"algorithm": "m.other", "rotation_period_msgs": -1, "rotation_period_ms": "x"}
        await anna.puts(room, "m.room.encryption", other)
        await bilal.says(room, "Dit komt gewoon aan.", thread=hello.id)
        await here.settle()
        assert texts(here) == ["Dit komt gewoon aan."]
        await says(here, room, "Dit ook.")
        assert [line.text for line in await bilal.sees(room, by=here.bot)][-1] == "Dit ook."
        assert await is_encrypted(here, room)

        odd = await Person.makes_room(anna, "Anders versleuteld")
        await anna.puts(odd, "m.room.encryption", other)
        await anna.invites(odd, here.bot)
        await here.settle()
        to = Address(platform="matrix", workspace=here.server.server, room=odd)
        with pytest.raises(ChatRefused, match="encrypted in a way"):
            await here.chat.send(to, Message(text="Nooit open en bloot"), key="k", again=None)

    play(homeserver, sqlite_url, tmp_path / "keys", case)


def _strange(ours: str, theirs: str) -> list[tuple[str, dict[str, Any]]]:
    """What no app should send to the devices of the bot. `ours`, `theirs`: the key of its device, and of who sends."""
    closed = [
        {},
        "x",
        {ours: "x"},
        {ours: {"type": 0, "body": "AAAA"}},
        {ours: {"type": 1, "body": "AAAA"}},
        {ours: {}},
    ]
    named = {"algorithm": "m.megolm.v1.aes-sha2", "room_id": "!x:oeverdam.test", "session_id": "x", "session_key": "x"}
    return [
        ("m.room.encrypted", {}),
        *(("m.room.encrypted", {"algorithm": OLM, "sender_key": theirs, "ciphertext": each}) for each in closed),
        ("m.room.encrypted", {"algorithm": OLM, "sender_key": [], "ciphertext": {ours: {"type": 0, "body": "AAAA"}}}),
        ("m.room_key", named),
        ("m.forwarded_room_key", {**named, "sender_key": theirs, "forwarding_curve25519_key_chain": "x"}),
        ("m.room_key_request", {"action": "request", "body": "x"}),
        ("m.room_key.withheld", {}),
        ("m.room_key.withheld", {"room_id": [], "session_id": {}, "code": 7}),
        ("org.example.key", {"x": "y"}),
    ]


async def gone(here: Workplace) -> None:
    """The bot is away."""
    await here.chat.stop()
    await here.chat.close()


def _signs_by_another_app(here: Workplace) -> None:
    """Somebody signs in to the account of the bot with an app, which makes keys of its own for cross-signing."""
    keys = {kind: Signer(kind=kind, seed=secrets.token_bytes(32)) for kind in KINDS}
    content: dict[str, Any] = {"master_key": keys["master"].shown(here.bot)}
    for kind in ("self_signing", "user_signing"):
        content[f"{kind}_key"] = keys["master"].signs(here.bot, keys[kind].shown(here.bot))
    where = f"{here.server.address}/_matrix/client/v3/keys/device_signing/upload"
    signed = {"Authorization": f"Bearer {here.hand.client.access_token}"}
    asks = httpx.post(where, headers=signed, json=content)
    assert asks.status_code == 401, "keys of cross-signing are replaced with the password only"
    who = {"type": "m.id.user", "user": here.bot}
    content["auth"] = {
        "type": "m.login.password",
        "identifier": who,
        "password": PASSWORD,
        "session": asks.json()["session"],
    }
    httpx.post(where, headers=signed, json=content).raise_for_status()
