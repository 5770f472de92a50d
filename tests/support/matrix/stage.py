"""`MatrixStage` and `SecretMatrixStage`: Matrix as the contract of all platforms sees it (`tests/contract/test_chats.py`), on a
real Synapse; in an open room, and in an encrypted one.

The real adapter, real people, and a core that only listens. Acknowledged means here: the position after it was stored.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from bot.core.events import Event, RoomChanged
from bot.core.messages import Form, Message, Shown
from bot.core.ports.chat import Address, Chat
from bot.core.ports.store import Store
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.keyring import Keyring
from bot.platforms.matrix.session import Credentials
from tests.support.matrix.person import Person
from tests.support.matrix.secret_person import SecretPerson
from tests.support.matrix.synapse import PASSWORD, Homeserver
from tests.unit.web_scene import Core, until, words

HEARD_WITHIN_S = 20.0
NOT_TAKEN_AFTER_S = 1.0
PICKLE_KEY = "with this the stage seals the keys of the bot"
ROOM = "Het Lint"
SEALED = "test_who_runs_the_server_in_between_cannot_read_what_is_said"


class MatrixStage:
    """One bot, one room, two people."""

    chat: Chat
    exempt: ClassVar[dict[str, str]] = {
        "test_a_form_comes_back_with_its_name_its_context_and_every_field": (
            "There are no forms: the bot asks one question at a time in private; **terug** goes back, **stop** stops."
        ),
        "test_who_opens_the_page_of_the_bot_sees_what_the_core_gives": (
            "The bot has no page: **mijn gegevens** and **status** tell it in private."
        ),
        "test_who_points_at_a_message_tells_the_core_what_it_says": (
            "Messages have no menu for bots. Type **!reflectie bewaren**."
        ),
        SEALED: "Who runs the homeserver can read an open room. Encrypt it.",
    }
    ways: ClassVar[dict[str, str]] = {
        "test_a_command_comes_with_its_words_and_what_comes_of_it_is_for_that_person_alone": (
            "**!reflectie**, or the name of the bot: the others in the room see that you typed it, and not what the bot "
            "says of it. In private the word alone is enough."
        ),
        "test_a_choice_in_a_private_message_comes_back_with_its_action_and_value": (
            "A number: send it, or put it under the message as a reaction."
        ),
        "test_a_private_message_is_seen_by_that_person_only": "A room of two, to which the bot invites.",
        "test_taking_an_edit_back_brings_back_what_was_said_before_it": "Yes, while the question is open.",
        "test_an_update_replaces_the_text_where_it_stood": (
            "Where words go, the message is taken back and posted anew: an edit would leave the old words in the room."
        ),
        "test_a_message_that_the_core_cannot_take_is_not_acknowledged_and_comes_again_with_its_key": (
            "The bot does not go on in that room until it is taken; what happens there later waits behind it."
        ),
        "test_a_message_that_may_have_been_sent_is_found_again_by_its_key": (
            "The homeserver knows it by its transaction id."
        ),
        "test_a_text_of_twenty_thousand_signs_arrives_whole": "In a room: the rest in the thread of the first part.",
    }

    person_kind: ClassVar[type[Person]] = Person
    greeted_by: ClassVar[str] = "bot_added"
    """The last that the core hears of the room before the case begins."""

    def __init__(self, homeserver: Homeserver, store: Store, keys: Path | None = None) -> None:
        """`keys`: the folder of the keys of the bot; None: it reads nothing that is encrypted."""
        self.core = Core()
        self._keys = keys
        self._server = homeserver
        self._store = store
        self._bot = ""
        self._room = ""
        self._people: dict[str, Person] = {}
        self._chat: MatrixChat
        self._opening = ""
        self._handed_at = ""
        """The position when something was handed in last."""
        self._marks: dict[str, str] = {}
        self._edits: list[str] = []

    def play(self, case: Callable[[], Coroutine[Any, Any, None]]) -> None:
        asyncio.run(self._play(case))

    async def _play(self, case: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._bot = self._server.register(self._server.new_name("reflectie"), "Reflectie")
        for name in ("anna", "bilal"):
            self._people[name] = await self.person_kind.arrives(self._server, name)
        anna, bilal = self._people.values()
        self._room = await anna.makes_room(ROOM)
        await anna.invites(self._room, bilal.user)
        await bilal.joins(self._room)
        await anna.invites(self._room, self._bot)
        await self._open()
        try:
            await until(self._is_greeted, within_s=HEARD_WITHIN_S)
            self.core.heard.clear()
            self.core.tries.clear()
            await case()
        finally:
            await self._chat.stop()
            await self._chat.close()
            for person in self._people.values():
                await person.goes()

    def _is_greeted(self) -> bool:
        return any(event.change == self.greeted_by for event in self.core.of(RoomChanged))

    async def _open(self) -> None:
        credentials = Credentials(user=self._bot, password=PASSWORD)
        self._chat = MatrixChat(
            store=self._store,
            library=words(),
            homeserver=self._server.address,
            credentials=credentials,
            keyring=Keyring(self._keys, PICKLE_KEY) if self._keys else None,
        )
        self.chat = self._chat
        await self._chat.listen(self._receive)

    def room(self) -> Address:
        return Address(platform="matrix", workspace=self._server.server, room=self._room)

    def person(self, user: str) -> Address:
        return Address(platform="matrix", workspace=self._server.server, user=self.user(user))

    def user(self, name: str) -> str:
        return self._people[name].user if name in self._people else f"@{name}:{self._server.server}"

    async def post(self, user: str, text: str, *, mark: str, thread: str | None = None) -> bool:
        if mark in self._marks:
            # The homeserver gives the same message once. It comes again when the bot died before it stored its position.
            return await self._again(self._marks[mark])
        before = await self._position()
        thread = thread or await self._some_thread()
        done = await self._heard(lambda: self._people[user].says(self._room, text, thread=thread, mark=mark))
        self._marks[mark] = before
        return done

    async def edit(self, user: str, message: str, text: str) -> bool:
        async def edits() -> str:
            self._edits.append(await self._people[user].edits(self._room, message, text))
            return self._edits[-1]

        return await self._heard(edits)

    async def delete(self, user: str, message: str) -> bool:
        return await self._heard(lambda: self._people[user].redacts(self._room, message))

    async def takes_edit_back(self, user: str, message: str) -> bool:
        return await self._heard(lambda: self._people[user].redacts(self._room, self._edits.pop()))

    async def types(self, user: str, words: str) -> str:
        await self._heard(lambda: self._people[user].says(self._room, f"!reflectie {words}"))
        return (await self.seen(self.person(user)))[-1]

    async def presses(self, user: str, label: str) -> None:
        person = self._people[user]
        await self.seen(self.person(user))
        (line,) = [room for room in await person.rooms() if room != self._room]
        texts = [each.text for each in await person.sees(line, by=self._bot)]
        marks = re.findall(rf"^(\d+)\. {re.escape(label)}$", "\n".join(texts), re.MULTILINE)
        await person.says(line, marks[-1])

    async def fills(self, user: str, form: Form, **values: str) -> None:
        raise NotImplementedError

    async def opens_home(self, user: str) -> str:
        raise NotImplementedError

    async def points(self, user: str, message: str) -> bool:
        raise NotImplementedError

    async def stands_on_the_server(self, text: str) -> bool:
        assert self._server.holds(ROOM, [self._room]), (
            "the name of a room is never encrypted, so what is there is found"
        )
        return self._server.holds(text)

    async def seen(self, to: Address) -> list[str]:
        if to.room:
            return await self._seen_in(to.room, next(iter(self._people.values())))
        person = next(each for each in self._people.values() if each.user == to.user)
        for room in await person.invitations():
            await person.joins(room)
        return [
            line for room in await person.rooms() if room != self._room for line in await self._seen_in(room, person)
        ]

    async def _seen_in(self, room: str, person: Person) -> list[str]:
        return [line.html for line in await person.sees(room, by=self._bot) if line.id != self._opening]

    async def _some_thread(self) -> str:
        """A message of the bot to write under: what people say to each other in a room is not for the bot."""
        if self._opening:
            return self._opening
        if self._chat.listening.running:
            opening = Message(text="Hier kun je schrijven")
            (self._opening,) = await self._chat.send(self.room(), opening, key="opening", again=None)
        else:
            bot = await self._by_hand()
            self._opening = await bot.says(self._room, "Hier kun je schrijven")
            await bot.goes()
        return self._opening

    async def _by_hand(self) -> Person:
        """The account of the bot, used as a person uses theirs."""
        return await Person.on(self._server, self._bot, device="HAND")

    async def _heard(self, do: Callable[[], Coroutine[Any, Any, str]]) -> bool:
        """Somebody did something in the room. Whether the bot took it in."""
        before = len(self.core.tries)
        await do()
        if not self._chat.listening.running:
            await asyncio.sleep(NOT_TAKEN_AFTER_S)
            return False
        await until(lambda: len(self.core.tries) > before, within_s=HEARD_WITHIN_S)
        if self.core.trouble is None:
            await until(lambda: self._chat.listening.position != self._handed_at, within_s=HEARD_WITHIN_S)
        return self._chat.listening.position != self._handed_at

    def _receive(self, event: Event) -> Shown:
        self._handed_at = self._chat.listening.position
        return self.core(event)

    async def _again(self, position: str) -> bool:
        """The bot starts with the position from before that message."""
        await self._chat.stop()
        await self._chat.close()
        account = self._store.read(lambda tx: tx.notebook.account(self._bot))
        assert account is not None
        self._store.write(lambda tx: tx.notebook.save_account(replace(account, position=position)))
        await self._open()
        return self.core.trouble is None

    async def _position(self) -> str:
        account = self._store.read(lambda tx: tx.notebook.account(self._bot))
        assert account is not None
        return account.position


_AS_OPEN = "As in an open room."


class SecretMatrixStage(MatrixStage):
    """The same in an encrypted room, and with people whose apps encrypt their direct lines as well."""

    exempt: ClassVar[dict[str, str]] = dict.fromkeys(MatrixStage.exempt.keys() - {SEALED}, _AS_OPEN)
    ways: ClassVar[dict[str, str]] = dict.fromkeys(MatrixStage.ways, _AS_OPEN)
    person_kind: ClassVar[type[Person]] = SecretPerson
    greeted_by: ClassVar[str] = "encrypted"
