"""The bot on Matrix as a process of its own, which kills itself (SIGKILL) at one exact moment.

    dying.py <database url> <homeserver> <bot> <moment of business time> <when to die> <at what>

`when`: `received` (the core took a message that says this, the position is not stored yet), `sent` (the homeserver took a
message with this beginning of a key, the outbox does not know it yet), or `never`. It writes «ready» when it hears. Used by
`test_matrix_faults.py`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from bot import delivery
from bot.app import make_service
from bot.core.events import Event, Posted
from bot.core.messages import Message, Shown
from bot.core.ports.chat import Address
from bot.delivery import Delivery
from bot.library.school_holidays import load_school_holidays
from bot.platforms.matrix.chat import MatrixChat
from bot.platforms.matrix.session import Credentials
from bot.settings import HOME
from bot.store.opening import open_store
from tests.support.house import ZONE, Clock, shipped
from tests.support.matrix.synapse import PASSWORD

LEASE_S = 2.0
"""What a dead process held is free soon, so that the test need not wait as long as people may."""


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def main(url: str, homeserver: str, bot: str, moment: str, when: str, at: str) -> None:
    delivery.LEASE_S = LEASE_S
    store = open_store(url)
    clock = Clock(datetime.fromisoformat(moment))
    holidays = load_school_holidays(HOME / "prompts")
    service = make_service(store, shipped(), clock, zone=ZONE.key, region="", school_holidays=holidays)

    class Dying(MatrixChat):
        async def send(self, to: Address, message: Message, *, key: str, again: datetime | None) -> tuple[str, ...]:
            ids = await super().send(to, message, key=key, again=again)
            if when == "sent" and key.startswith(at):
                die()
            return ids

    def receive(event: Event) -> Shown:
        shown = service.receive(event)
        if when == "received" and isinstance(event, Posted) and event.text == at:
            die()
        return shown

    chat = Dying(
        store=store, library=shipped(), homeserver=homeserver, credentials=Credentials(user=bot, password=PASSWORD)
    )
    sending = Delivery(store=store, chats={chat.name: chat}, executor=ThreadPoolExecutor(4))
    loop = asyncio.get_running_loop()
    store.on_news(lambda: sending.wake(loop))
    await chat.listen(receive)
    print("ready", flush=True)
    await sending.run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
