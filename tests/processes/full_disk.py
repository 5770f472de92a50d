"""Takes answers until the disk is full, then until there is room again. Used by `test_crashes.py`.

The disk is made full by the limit on the size of files that the kernel holds each process to: what SQLite writes beyond
it fails, as on a disk without room.

    full_disk.py <database url> <folder>
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from bot.core.ports.errors import StoreError
from bot.store.opening import open_store
from tests.bench.town import form_answer, service_on
from tests.processes.busy import ANSWERING, Notebook

ROOM = 300_000
"""Bytes by which the log beside the database may grow."""
MORE = 20


def main(url: str, folder: Path) -> None:
    store = open_store(url)
    service = service_on(store)
    acknowledged = Notebook(folder / "acknowledged")
    size = Path(url.removeprefix("sqlite:///")).stat().st_size
    no_limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    people = ANSWERING.everyone()
    accepted, said = 0, ""

    def take() -> None:
        event = form_answer(*next(people))
        if (back := service.receive(event)) is not None:
            raise RuntimeError(f"an answer was not taken: {back}")
        acknowledged.add(event.key)

    resource.setrlimit(resource.RLIMIT_FSIZE, (min(size, ROOM), no_limit[1]))
    while not said:
        try:
            take()
            accepted += 1
        except StoreError as error:
            said = str(error)
    for _ in range(3):  # and it stays so
        try:
            take()
            accepted += 1
        except StoreError:
            continue
    reads = store.read(lambda tx: tx.outbox.waiting())
    resource.setrlimit(resource.RLIMIT_FSIZE, no_limit)
    for _ in range(MORE):
        take()
    store.close()
    told = {"accepted": accepted, "said": said, "reads_while_full": reads, "accepted_with_room_again": MORE}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
