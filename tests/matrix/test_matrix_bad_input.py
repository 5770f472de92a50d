"""What strangers and strange programs send, and what the operator gets wrong: a clear message, and nothing lost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from bot.core.events import Posted
from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatBusy
from bot.platforms.matrix import invites
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.session import Credentials, MatrixRefused
from bot.store.opening import open_store
from tests.matrix.casus import room_with_bot
from tests.matrix.test_matrix_everyday import of, play
from tests.support.house import shipped
from tests.support.logged import logged
from tests.support.matrix.person import Person
from tests.support.matrix.strange import STRANGE
from tests.support.matrix.synapse import PASSWORD, Homeserver
from tests.support.matrix.workplace import SETTLED_WITHIN_S, Workplace, workplace


def test_strange_events_are_passed_by_and_what_follows_is_heard(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        for content in STRANGE:
            await anna.tries(room, "m.room.message", content)
        await anna.tries(room, "m.reaction", {"m.relates_to": {"rel_type": "m.annotation"}})
        await anna.tries(room, "m.room.message", {"msgtype": "m.text", "body": "x" * 70_000})
        await anna.tries(room, "m.room.encrypted", {"algorithm": "none"})
        await anna.tries(room, "org.example.poll", {"body": "x"})
        await anna.says(room, "Dit komt gewoon aan.", thread=hello.id)
        await here.settle()
        assert [event.text for event in of(here, Posted)] == ["Dit komt gewoon aan."]

    play(homeserver, sqlite_url, case)


def test_only_who_may_invite_the_bot_gets_it(homeserver: Homeserver, sqlite_url: str) -> None:
    async def whole() -> None:
        store = open_store(sqlite_url)
        dora = await Person.arrives(homeserver, "dora")
        async with workplace(homeserver, store, sqlite_url, allowed=("anna",)) as here:
            stranger = await dora.makes_room()
            await dora.invites(stranger, here.bot)
            private = await dora.writes_to(here.bot)
            room = await room_with_bot(here)
            assert await here.hand.rooms() == [room]
            await here.people["anna"].invites(room, dora.user)
            await dora.joins(room)
            await here.settle()
            met = await dora.writes_to(here.bot)
            await here.settle()
            assert met in await here.hand.rooms(), "who is in a room with the bot may write to it"
            assert private not in await here.hand.rooms()
        await dora.goes()
        store.close()

    asyncio.run(whole())


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"token": "syt_wrong"}, "REFLECTIE_MATRIX_TOKEN"),
        ({"user": "@nobody:oeverdam.test", "password": "x"}, "REFLECTIE_MATRIX_PASSWORD"),
    ],
)
def test_a_homeserver_that_does_not_let_us_in_is_named_at_the_start(
    homeserver: Homeserver, sqlite_url: str, given: dict[str, str], told: str
) -> None:
    with pytest.raises(MatrixRefused, match=told):
        asyncio.run(_listen(homeserver.address, sqlite_url, Credentials(**given)))


def test_an_address_that_is_no_homeserver_is_named_at_the_start(homeserver: Homeserver, sqlite_url: str) -> None:
    with pytest.raises(MatrixRefused, match="REFLECTIE_MATRIX_HOMESERVER"):
        asyncio.run(_listen(f"{homeserver.address}/nowhere", sqlite_url, Credentials(token="x")))


class Website(BaseHTTPRequestHandler):
    """Answers everything with a page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Gemeente Oeverdam</title>")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def test_an_address_where_a_website_answers_is_named_at_the_start(sqlite_url: str) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Website) as site:
        Thread(target=site.serve_forever, daemon=True).start()
        try:
            with pytest.raises(MatrixRefused, match="there is no Matrix homeserver"):
                asyncio.run(_listen(f"http://127.0.0.1:{site.server_port}", sqlite_url, Credentials(token="x")))
        finally:
            site.shutdown()


def test_without_a_homeserver_the_bot_starts_and_what_it_says_waits(sqlite_url: str) -> None:
    with pytest.raises(ChatBusy):
        asyncio.run(_listen("http://127.0.0.1:1", sqlite_url, Credentials(token="x"), say=True))


async def _listen(address: str, url: str, credentials: Credentials, *, say: bool = False) -> None:
    store = open_store(url)
    chat = MatrixChat(store=store, library=shipped(), homeserver=address, credentials=credentials, start_s=0.5)
    try:
        await chat.listen(lambda event: None)
        if say:
            to = Address(platform="matrix", workspace="oeverdam.test", room="!x:oeverdam.test")
            await chat.send(to, Message(text="Hoi"), key="k", again=None)
    finally:
        await chat.stop()
        await chat.close()
        store.close()


def test_a_token_that_expired_is_said_and_with_a_new_one_everything_is_heard(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        old = homeserver.token(here.bot, "OLD")
        await here.chat.stop()
        await here.chat.close()
        await here.begin(Credentials(token=old))
        logged_out = f"{homeserver.address}/_matrix/client/v3/logout"
        httpx.post(logged_out, headers={"Authorization": f"Bearer {old}"}).raise_for_status()
        await anna.says(room, "Hoor je mij nog?", thread=hello.id)
        async with asyncio.timeout(SETTLED_WITHIN_S):
            while "matrix.signed_out" not in log.getvalue():
                await asyncio.sleep(0.05)
        assert "does not know REFLECTIE_MATRIX_TOKEN any more" in log.getvalue()
        assert not of(here, Posted)
        await here.chat.stop()
        await here.chat.close()
        await here.begin(Credentials(token=homeserver.token(here.bot, "NEW")))
        await here.settle()
        assert [event.text for event in of(here, Posted)] == ["Hoor je mij nog?"]

    with logged() as log:
        play(homeserver, sqlite_url, case)


@pytest.mark.parametrize("gone_to", ["!weg:oeverdam.test", "!weg:nergens.invalid", "x", {"room": 1}])
def test_a_room_that_says_it_goes_on_where_nobody_can_come_is_heard_on(
    homeserver: Homeserver, sqlite_url: str, gone_to: object
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        await anna.puts(room, "m.room.tombstone", {"body": "Verhuisd", "replacement_room": gone_to})
        await anna.says(room, "Wij zitten nog hier.", thread=hello.id)
        await here.settle()
        assert [event.text for event in of(here, Posted)] == ["Wij zitten nog hier."]

    play(homeserver, sqlite_url, case)


@dataclass(frozen=True, kw_only=True)
class BadGateway:
    """What a homeserver answers when the server of others is down."""

    status: int = 502
    headers: dict[str, str] = field(default_factory=dict)

    async def read(self) -> bytes:
        return b'{"errcode": "M_UNKNOWN", "error": "Failed to make_join via any server"}'


def test_an_invitation_from_a_server_that_is_down_keeps_nobody_waiting(
    homeserver: Homeserver, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invites, "JOIN_PAUSES_S", (0.05, 0.05))

    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        client, tried = here.chat._client, []
        sends = client.send

        async def send(method: str, where: str, *rest: Any, **more: Any) -> Any:
            if "/join/" not in where:
                return await sends(method, where, *rest, **more)
            tried.append(where)
            return BadGateway()

        client.send = send
        await anna.invites(await anna.makes_room("Ver weg"), here.bot)
        await here.settle()
        await anna.says(room, "Wij gaan door.", thread=hello.id)
        await here.settle()
        assert [event.text for event in of(here, Posted)] == ["Wij gaan door."]
        assert len(tried) == 3

    play(homeserver, sqlite_url, case)


def test_a_device_that_is_deleted_signs_in_again_and_loses_nothing(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        (hello,) = await anna.sees(room, by=here.bot)
        secret = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": here.bot},
            "password": PASSWORD,
        }
        where = f"{homeserver.address}/_matrix/client/v3/delete_devices"
        signed = {"Authorization": f"Bearer {here.hand.client.access_token}"}
        httpx.post(where, headers=signed, json={"devices": ["REFLECTIE"], "auth": secret}).raise_for_status()
        await anna.says(room, "Hoor je mij nog?", thread=hello.id)
        await here.settle()
        assert [event.text for event in of(here, Posted)] == ["Hoor je mij nog?"]

    play(homeserver, sqlite_url, case)


def test_the_token_in_the_database_is_sealed_with_the_password(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        account = here.store.read(lambda tx: tx.notebook.account(here.bot))
        assert account is not None
        assert account.token
        assert "syt_" not in account.token, "that is how tokens of Synapse begin"
        broken = replace(account, token="broken")
        here.store.write(lambda tx: tx.notebook.save_account(broken))
        await here.restart()
        again = here.store.read(lambda tx: tx.notebook.account(here.bot))
        assert again is not None
        assert again.token not in (account.token, "broken"), "what cannot be opened is replaced by signing in"

    play(homeserver, sqlite_url, case)


def test_a_flood_in_one_room_does_not_keep_another_waiting_for_ever(homeserver: Homeserver, sqlite_url: str) -> None:
    async def case(here: Workplace) -> None:
        loud, quiet = await room_with_bot(here), await room_with_bot(here)
        anna, bilal, _ = here.people.values()
        (hello,) = await anna.sees(loud, by=here.bot)
        (other,) = await anna.sees(quiet, by=here.bot)
        flood = [anna.says(loud, f"bericht {number}", thread=hello.id) for number in range(300)]
        await asyncio.gather(*flood, bilal.says(quiet, "Ik ook", thread=other.id))
        await here.settle()
        assert len({event.key for event in of(here, Posted)}) == 301

    play(homeserver, sqlite_url, case)
