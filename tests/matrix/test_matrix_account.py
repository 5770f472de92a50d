"""The account of the bot: one process hears for it, the others look on; and it is never taken for new where it is not."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.events import Commanded, Event, Place, RoomChanged
from bot.core.messages import Message, Shown
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatBusy
from bot.core.ports.store import Store
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.keyring import Keyring
from bot.platforms.matrix.session import Credentials
from bot.store.account_lock import AccountLock
from bot.store.opening import migrate, open_store
from tests.matrix.casus import room_with_bot
from tests.matrix.test_matrix_everyday import play
from tests.support.house import shipped
from tests.support.logged import logged
from tests.support.matrix.person import Person
from tests.support.matrix.secret_person import SecretPerson
from tests.support.matrix.synapse import PASSWORD, Homeserver
from tests.support.matrix.workplace import PICKLE_KEY, Workplace
from tests.unit.web_scene import until

WITHIN_S = 40.0


class Bot:
    """One process of the bot, which only writes down what it heard."""

    def __init__(
        self,
        homeserver: Homeserver,
        store: Store,
        user: str,
        lock: AccountLock | None = None,
        keys: Path | None = None,
    ) -> None:
        self.heard: list[Event] = []
        self.chat = MatrixChat(
            store=store,
            library=shipped(),
            homeserver=homeserver.address,
            credentials=Credentials(user=user, password=PASSWORD),
            lock=lock,
            keyring=Keyring(keys, PICKLE_KEY) if keys else None,
        )

    def receive(self, event: Event) -> Shown:
        self.heard.append(event)
        return None

    def words(self) -> list[str]:
        """The commands that it heard."""
        return [event.words for event in self.heard if isinstance(event, Commanded)]

    async def goes(self) -> None:
        await self.chat.stop()
        await self.chat.close()
        await asyncio.to_thread(self.chat._executor.shutdown)  # what it was reading and writing comes to an end


def test_of_two_processes_one_hears_and_both_send_and_the_other_takes_over_where_it_stopped(
    homeserver: Homeserver, postgresql_url: str
) -> None:
    async def whole() -> None:
        store = open_store(postgresql_url)
        user = homeserver.register(homeserver.new_name("reflectie"), "Reflectie")
        anna = await Person.arrives(homeserver, "anna")
        one, two = (Bot(homeserver, store, user, AccountLock(postgresql_url, user)) for _ in range(2))
        await one.chat.listen(one.receive)
        await two.chat.listen(two.receive)
        room = await anna.makes_room()
        await anna.invites(room, user)
        await until(lambda: bool(one.heard), within_s=WITHIN_S)
        await anna.says(room, "!reflectie hulp")
        await until(lambda: one.words() == ["hulp"], within_s=WITHIN_S)
        place = Place(platform="matrix", workspace=homeserver.server, room=room)
        async with asyncio.timeout(WITHIN_S):
            while anna.user not in [who.user for who in await two.chat.members(place)]:
                await asyncio.sleep(0.05)
        to = Address(platform="matrix", workspace=homeserver.server, room=room)
        for number, bot in enumerate((one, two)):
            await bot.chat.send(to, Message(text=f"van {number}"), key=str(number), again=None)
        assert [line.text for line in await anna.sees(room, by=user)] == ["van 0", "van 1"]
        assert two.heard == []
        await one.goes()
        await anna.says(room, "!reflectie status")
        await until(lambda: bool(two.heard), within_s=WITHIN_S)
        assert two.words() == ["status"]
        await two.goes()
        await anna.goes()
        store.close()

    asyncio.run(whole())


def test_what_is_to_be_said_in_an_encrypted_room_waits_for_the_process_that_has_the_keys(
    homeserver: Homeserver, postgresql_url: str, tmp_path: Path
) -> None:
    async def whole() -> None:
        store = open_store(postgresql_url)
        user = homeserver.register(homeserver.new_name("reflectie"), "Reflectie")
        anna = await SecretPerson.arrives(homeserver, "anna")
        one, two = (
            Bot(homeserver, store, user, AccountLock(postgresql_url, user), tmp_path / "keys") for _ in range(2)
        )
        await one.chat.listen(one.receive)
        await two.chat.listen(two.receive)
        room = await anna.makes_room()
        await anna.invites(room, user)
        to = Address(platform="matrix", workspace=homeserver.server, room=room)
        await until(lambda: len(one.heard) == 2, within_s=WITHIN_S)
        await one.chat.send(to, Message(text="van de een"), key="1", again=None)
        await anna.says(room, "!reflectie hulp")
        await until(lambda: one.words() == ["hulp"], within_s=WITHIN_S)
        async with asyncio.timeout(WITHIN_S):
            while not await two.chat.members(Place(platform="matrix", workspace=homeserver.server, room=room)):
                await asyncio.sleep(0.05)
        with pytest.raises(ChatBusy):
            await two.chat.send(to, Message(text="van de ander"), key="2", again=None)
        await one.goes()
        await anna.says(room, "!reflectie status")
        await until(lambda: two.words() == ["status"], within_s=WITHIN_S)
        await two.chat.send(to, Message(text="van de ander"), key="2", again=None)
        assert [line.text for line in await anna.sees(room, by=user)] == ["van de een", "van de ander"]
        await two.goes()
        await anna.goes()
        store.close()

    asyncio.run(whole())


def test_with_a_new_database_nothing_of_before_is_heard_and_everything_after_it_is(
    homeserver: Homeserver, sqlite_url: str, tmp_path: Path
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        await anna.says(room, "!reflectie status")
        await here.settle()
        await here.chat.stop()
        await here.chat.close()
        elsewhere = f"sqlite:///{tmp_path / 'elsewhere.db'}"
        migrate(elsewhere)
        store = open_store(elsewhere)
        bot = Bot(homeserver, store, here.bot)
        await bot.chat.listen(bot.receive)
        await anna.says(room, "!reflectie hulp")
        await until(lambda: bool(bot.words()), within_s=WITHIN_S)
        assert bot.words() == ["hulp"]
        assert [event.change for event in bot.heard if isinstance(event, RoomChanged)] == ["bot_added"]
        await bot.goes()
        store.close()
        await here.begin()

    play(homeserver, sqlite_url, case)


def test_a_position_that_the_homeserver_does_not_know_is_said_and_hearing_begins_anew(
    homeserver: Homeserver, sqlite_url: str
) -> None:
    async def case(here: Workplace) -> None:
        room = await room_with_bot(here)
        anna = here.people["anna"]
        await here.chat.stop()
        await here.chat.close()
        account = here.store.read(lambda tx: tx.notebook.account(here.bot))
        assert account is not None
        here.store.write(lambda tx: tx.notebook.save_account(replace(account, position="of another homeserver")))
        here.received.clear()
        with logged() as log:
            await here.begin()
            await here.settle()
        assert "matrix.position_lost" in log.getvalue()
        await anna.says(room, "!reflectie hulp")
        await here.settle()
        assert [event.words for event in here.received if isinstance(event, Commanded)] == ["hulp"]

    play(homeserver, sqlite_url, case)
