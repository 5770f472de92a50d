"""`Inbox` on tables: one row for each event ever seen."""

from __future__ import annotations

from bot.store.tables import inbox
from bot.store.wire import Both, Wire

_ADD = Both(lambda insert: insert(inbox).on_conflict_do_nothing().execution_options(preserve_rowcount=True))


class InboxRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def first_time(self, platform: str, workspace: str, key: str) -> bool:
        added = self._wire.run(_ADD, {"platform": platform, "workspace": workspace, "key": key})
        return added.rowcount == 1
