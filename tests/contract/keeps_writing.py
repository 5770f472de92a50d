"""A program that stores two lines at a time and says so after each commit, until somebody kills it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import count
from threading import Lock, Thread

from bot.core.messages import Message
from bot.core.ports.chat import Address
from bot.core.ports.outbox import Outgoing
from bot.core.ports.store import Tx
from bot.core.ports.transcript import Line
from bot.store.opening import open_store

store = open_store(sys.argv[1])
said = Lock()


def keep_writing(thread: int) -> None:
    for number in count():
        key = f"{thread}-{number}"

        def work(tx: Tx, key: str = key) -> None:
            for room in ("links", "rechts"):
                tx.transcript.write(Line(id=0, room=room, key=key, author="s", text="x" * 500, at=datetime.now(UTC)))
            to = Address(platform="web", workspace="w", room="kade")
            tx.outbox.put(Outgoing(key=key, to=to, message=Message(text="x")))

        store.write(work)
        with said:
            print(key, flush=True)


for number in range(3):
    Thread(target=keep_writing, args=(number,)).start()
