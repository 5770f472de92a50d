"""Wakes the core: `tick` for what is due, `work` for what is wanted. Knows no business.

APScheduler only wakes the process (what is due is a row in the database with a unique key), so its traps do not matter:
an in-memory store, one run at a time, missed runs become one. Started by `bot/app.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import UTC, datetime

import structlog
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.core.ports.errors import StoreBusy

EVERY_S = 2

log = structlog.get_logger(__name__)


class Ticker:
    """Runs `tick` and `work` every two seconds, each until there is nothing left to do."""

    def __init__(self, *, tick: Callable[[], int], work: Callable[[], bool], executor: Executor) -> None:
        self._tick = tick
        self._work = work
        self._executor = executor
        self._scheduler = AsyncIOScheduler(executors={"default": AsyncIOExecutor()}, timezone=UTC)

    def start(self) -> None:
        """Start waking, now and then every two seconds. Needs a running event loop."""
        for name, job in (("tick", self._tick), ("work", self._work)):
            self._scheduler.add_job(
                self._until_nothing,
                "interval",
                seconds=EVERY_S,
                args=(name, job),
                id=name,
                next_run_time=datetime.now(UTC),
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
            )
        self._scheduler.start()

    def stop(self) -> None:
        """Wake no more. What is running finishes its transaction."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _until_nothing(self, name: str, job: Callable[[], object]) -> None:
        loop = asyncio.get_running_loop()
        try:
            while await loop.run_in_executor(self._executor, job):
                pass
        except StoreBusy:
            log.warning("the database is busy; it is tried again", action=f"{name}.busy")
        except Exception:
            # One of the few broad ones: a mistake in one casus must not stop the clock of all others. The transaction
            # was rolled back, what was due is still due.
            log.exception("it failed and is tried again", action=f"{name}.failed")
