"""One of several processes that drain the same outbox, for `delivery.py`: says «ready», waits for a line, sends until
the next line, and writes what it sent when."""

from __future__ import annotations

import asyncio
import json
import sys
from concurrent.futures import ThreadPoolExecutor

from bot.delivery import Delivery
from bot.store.opening import open_store
from tests.bench.delivery import Silence
from tests.bench.town import PLATFORM


async def main(url: str) -> None:
    store = open_store(url)
    chat = Silence()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(8) as executor:
        delivery = Delivery(store=store, chats={PLATFORM: chat}, executor=executor)
        print("ready", flush=True)
        sys.stdin.readline()
        store.on_news(lambda: delivery.wake(loop))
        sending = asyncio.create_task(delivery.run())
        await loop.run_in_executor(None, sys.stdin.readline)
        delivery.stop()
        await sending
    store.close()
    json.dump(chat.sent, sys.stdout)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
